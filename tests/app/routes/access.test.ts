import { randomUUID } from 'node:crypto'
import { load } from 'cheerio'
import { beforeAll, describe, expect, test } from 'vitest'
import { database, type Database } from '#db/client.ts'
import { auditEvents } from '#db/schema/audit.ts'
import { reindex } from '#search/reindex.ts'
import { testDatabase } from '#tests/support/database.ts'
import { ask } from '#tests/support/portal.ts'
import { ADDRESSES } from '#tests/support/site-map.ts'
import { makeWorld, type ActorName, type ObjectName, type World } from './world.ts'

/** `signer`: either side of an agreement. `key`: programs that show a key; nobody's cookie opens it. `nobody`: never there. */
type Audience = 'anyone' | 'employer' | 'werkmatcher' | 'desk' | 'signer' | 'person' | 'demo' | 'key' | 'nobody'

/**
 * Every address of the portal: whom it is for, and whose object it shows. An address that is not here fails the test, so
 * that nobody adds a page without deciding who may see it.
 */
const SITE: Record<string, { audience: Audience; object?: ObjectName; params?: Record<string, string>; read?: false }> =
  {
    '/': { audience: 'anyone' },
    '/vacatures': { audience: 'anyone' },
    '/vacatures/:vacancyId': { audience: 'anyone', object: 'publicVacancy' },
    '/vacatures/:vacancyId/interesse': { audience: 'anyone', object: 'publicVacancy' },
    '/vacatures/:vacancyId/bedankt': { audience: 'anyone', object: 'publicVacancy' },
    '/werkgevers': { audience: 'anyone' },
    '/werkgevers/:employerId': { audience: 'anyone', object: 'listedEmployer' },
    '/logos/:file': { audience: 'anyone', params: { file: 'logo' } },
    '/over': { audience: 'anyone' },
    '/toegankelijkheid': { audience: 'anyone' },
    '/zo-werkt-het-matchen': { audience: 'anyone' },
    '/privacy': { audience: 'anyone' },
    '/controleer': { audience: 'anyone' },
    '/beroepen': { audience: 'anyone' },
    '/api': { audience: 'anyone' },

    '/inloggen': { audience: 'anyone' },
    '/inloggen/:token': { audience: 'anyone', params: { token: 'unknown' } },
    '/uitloggen': { audience: 'anyone' },
    '/mijn': { audience: 'person' },
    '/demo/inloggen': { audience: 'demo', read: false },
    '/demo/post': { audience: 'demo' },

    '/werkgever/aanmelden': { audience: 'anyone' },
    '/werkgever': { audience: 'employer' },
    '/werkgever/organisatie': { audience: 'employer' },
    '/werkgever/organisatie/logo': { audience: 'employer' },
    '/werkgever/organisatie/openbaar': { audience: 'employer' },
    '/werkgever/vacatures': { audience: 'employer' },
    '/werkgever/vacatures/:vacancyId': { audience: 'employer', object: 'vacancy' },
    '/werkgever/vacatures/:vacancyId/voorbeeld': { audience: 'employer', object: 'vacancy' },
    '/werkgever/vacatures/:vacancyId/intrekken': { audience: 'employer', object: 'vacancy' },
    '/werkgever/vacatures/:vacancyId/bereik': { audience: 'employer', object: 'vacancy' },
    '/werkgever/vacatures/:vacancyId/controle': { audience: 'employer', object: 'vacancy' },
    '/werkgever/vacatures/:vacancyId/:step': { audience: 'employer', object: 'vacancy', params: { step: 'werk' } },

    '/werkgever/vragen': { audience: 'employer' },
    '/werkgever/vragen/:questionId': { audience: 'employer', object: 'questionToEmployer' },
    '/werkgever/introducties': { audience: 'employer' },
    '/werkgever/introducties/:introductionId': { audience: 'employer', object: 'introductionToEmployer' },
    '/werkgever/resultaat': { audience: 'employer' },
    '/werkgever/intentieverklaringen': { audience: 'employer' },
    '/werkgever/intentieverklaringen/:agreementId': { audience: 'employer', object: 'agreement' },
    '/werkgever/intentieverklaringen/:agreementId/opstellen': { audience: 'employer', object: 'agreement' },
    '/werkgever/intentieverklaringen/:agreementId/terugblik': { audience: 'employer', object: 'agreement' },
    '/werkgever/intentieverklaringen/:agreementId/papier.pdf': { audience: 'employer', object: 'agreementToPrint' },
    '/werkgever/intentieverklaringen/:agreementId/document.pdf': { audience: 'employer', object: 'signedAgreement' },

    '/tekenen/link-kwijt': { audience: 'anyone' },
    '/tekenen/uitnodiging/:token': { audience: 'anyone', object: 'invitation' },
    '/tekenen/uitnodiging/:token/weigeren': { audience: 'anyone', object: 'invitation' },
    '/tekenen/uitnodiging/:token/doorgeven': { audience: 'anyone', object: 'invitation' },
    '/tekenen/uitnodiging/:token/document.pdf': { audience: 'anyone', object: 'invitation' },
    '/tekenen/:agreementId': { audience: 'signer', object: 'agreementToSign' },
    '/tekenen/:agreementId/aanbieden': { audience: 'signer', object: 'agreementToSign' },
    '/tekenen/:agreementId/:act': { audience: 'signer', object: 'agreementToSign', params: { act: 'nieuwe-versie' } },
    '/tekenen/:agreementId/ondertekenaars': { audience: 'signer', object: 'agreementToSign' },
    '/tekenen/:agreementId/weigeren': { audience: 'signer', object: 'agreementToSign' },
    '/tekenen/:agreementId/doorgeven': { audience: 'signer', object: 'agreementToSign' },
    '/tekenen/:agreementId/intrekken': { audience: 'signer', object: 'agreementToSign' },

    '/werkmatcher': { audience: 'werkmatcher' },
    '/werkmatcher/kandidaten/nieuw': { audience: 'werkmatcher' },
    '/werkmatcher/kandidaten/:profileId': { audience: 'werkmatcher', object: 'profile' },
    '/werkmatcher/kandidaten/:profileId/matches': { audience: 'werkmatcher', object: 'profile' },
    '/werkmatcher/kandidaten/:profileId/net-niet': { audience: 'werkmatcher', object: 'profile' },
    '/werkmatcher/kandidaten/:profileId/vraag/:vacancyId': {
      audience: 'werkmatcher',
      object: 'profile',
      params: { vacancyId: 'publicVacancy' },
    },
    '/werkmatcher/vragen': { audience: 'werkmatcher' },
    '/werkmatcher/kandidaten/:profileId/profiel/:part': {
      audience: 'werkmatcher',
      object: 'profile',
      params: { part: 'dagen-en-tijden' },
    },
    '/werkmatcher/kandidaten/:profileId/schooltijden': { audience: 'werkmatcher', object: 'profile' },
    '/werkmatcher/kandidaten/:profileId/gegevens': { audience: 'werkmatcher', object: 'profile' },
    '/werkmatcher/kandidaten/:profileId/intrekken': { audience: 'werkmatcher', object: 'profile' },
    '/werkmatcher/kandidaten/:profileId/opnieuw': { audience: 'werkmatcher', object: 'profile' },
    '/werkmatcher/kandidaten/:profileId/voorstel/:vacancyId': {
      audience: 'werkmatcher',
      object: 'profile',
      params: { vacancyId: 'publicVacancy' },
    },
    '/werkmatcher/vacatures': { audience: 'werkmatcher' },
    '/werkmatcher/vacatures/:vacancyId/kandidaten': { audience: 'werkmatcher', object: 'vacancyToMatch' },
    '/werkmatcher/vacatures/:vacancyId/net-niet': { audience: 'werkmatcher', object: 'vacancyToMatch' },
    '/werkmatcher/introducties': { audience: 'werkmatcher' },
    '/werkmatcher/introducties/:introductionId': { audience: 'werkmatcher', object: 'introductionByWerkmatcher' },
    '/werkmatcher/interesses/:interestId': { audience: 'werkmatcher', object: 'passedInterest' },

    '/balie': { audience: 'desk' },
    '/balie/volgende': { audience: 'desk' },
    '/balie/werkgevers/:employerId': { audience: 'desk', object: 'employer' },
    '/balie/vacatures/:vacancyId': { audience: 'desk', object: 'vacancyForDesk' },
    '/balie/intentieverklaringen/:agreementId': { audience: 'desk', object: 'agreementForDesk' },
    '/balie/intentieverklaringen/:agreementId/terugblik': { audience: 'desk', object: 'agreementForDesk' },
    '/balie/intentieverklaringen/:agreementId/opstellen': { audience: 'desk', object: 'agreementForDesk' },
    '/balie/intentieverklaringen/:agreementId/papier': { audience: 'desk', object: 'agreementForDesk' },
    '/balie/intentieverklaringen/:agreementId/papier.pdf': { audience: 'desk', object: 'agreementToPrintForDesk' },
    '/balie/papier/:paperId': { audience: 'desk', object: 'paper' },
    '/balie/papier/:paperId/scan': { audience: 'desk', object: 'paper' },
    '/balie/intentieverklaringen/:agreementId/document.pdf': { audience: 'desk', object: 'signedAgreementForDesk' },
    '/balie/interesses': { audience: 'desk' },
    '/balie/interesses/:interestId': { audience: 'desk', object: 'interest' },
    '/balie/herinneringen/:reminderId': { audience: 'desk', object: 'reminder' },
    '/balie/toezeggingen': { audience: 'desk' },
    '/balie/toezeggingen/csv': { audience: 'desk' },
    '/balie/toezeggingen/xlsx': { audience: 'desk' },

    '/balie/teksten': { audience: 'desk' },
    '/balie/teksten/nieuw': { audience: 'desk' },
    '/balie/teksten/:templateId': { audience: 'desk', object: 'template' },
    '/balie/teksten/:templateId/volgende': { audience: 'desk', object: 'template' },
    '/balie/teksten/:templateId/aanbod': { audience: 'desk', object: 'template' },
    '/balie/matchen': { audience: 'desk' },
    '/balie/passend-maken': { audience: 'desk' },
    '/balie/passend-maken/csv': { audience: 'desk' },
    '/balie/sleutels': { audience: 'desk' },
    '/balie/sleutels/:apiKeyId/intrekken': { audience: 'desk', object: 'apiKey' },

    '/healthz': { audience: 'anyone' },
    '/readyz': { audience: 'anyone' },
    '/api/v1/vacatures': { audience: 'anyone' },
    '/api/v1/vacatures/:vacancyId': { audience: 'anyone', object: 'publicVacancy' },
    '/api/v1/vacatures/:vacancyId/matches': { audience: 'key', object: 'vacancyToMatch' },
    '/api/v1/kandidaten/:reference/matches': { audience: 'key', params: { reference: 'K7-QF4M' } },
    '/api/v1/bereik': { audience: 'key', read: false },
    '/api/v1/openapi.json': { audience: 'anyone' },
    '/api/v1/schemas/:file': { audience: 'anyone', params: { file: 'profile.json' } },
    '/api/v1/*': { audience: 'nobody' },
  }

const ACTORS: readonly ActorName[] = [
  'visitor',
  'employer',
  'otherEmployer',
  'werkmatcher',
  'otherWerkmatcher',
  'desk',
  'otherDesk',
]
const KIND: Record<ActorName, Audience | null> = {
  visitor: null,
  employer: 'employer',
  otherEmployer: 'employer',
  werkmatcher: 'werkmatcher',
  otherWerkmatcher: 'werkmatcher',
  desk: 'desk',
  otherDesk: 'desk',
}

let db: Database
let world: World

beforeAll(async () => {
  await testDatabase()
  db = database()
  world = await makeWorld(db)
  await reindex({ log: () => {} })
})

const paths = [...new Set(ADDRESSES.map((path) => path.replace(/^\/en(?=\/|$)/, '') || '/'))]

test('every address of the site map has its audience written down, and nothing else has', () => {
  expect(Object.keys(SITE).sort()).toEqual(paths.sort())
})

describe.each(Object.entries(SITE))('%s', (pattern, { audience, object, params, read }) => {
  const pathFor = (id: string) =>
    pattern.replace(/:(\w+)/g, (_, name: string) => paramOf(params?.[name]) ?? (object ? id : name))

  test.runIf(read !== false).each(ACTORS)('shown to a %s', async (actor) => {
    const own = object ? world.ids[object].own : ''
    const { status, headers } = await ask(pathFor(own), { cookie: world.cookies[actor] })
    const answer = { status, to: headers.get('location')?.split('?')[0] }
    switch (verdict(audience, actor, object)) {
      case 'login':
        return expect(answer).toEqual({ status: 302, to: '/inloggen' })
      case 'no-key':
        return expect(answer.status).toBe(401)
      case 'forbidden':
        return expect(answer.status).toBe(403)
      case 'not-found':
        return expect(answer.status).toBe(404)
      case 'yes':
        expect(answer.status, `answered ${answer.status} to ${answer.to}`).toBeLessThan(400)
        expect(answer.to ?? '').not.toBe('/inloggen')
    }
  })

  if (object) {
    test.each(ACTORS.filter((actor) => audience === 'anyone' || isFor(audience, actor)))(
      'tells a %s as little about what is not theirs as about what is not there',
      async (actor) => {
        const foreign = world.ids[object].foreignTo[actor]
        if (!foreign) return
        const [theirs, missing, senseless] = await Promise.all(
          [foreign, randomUUID(), 'onzin'].map((id) => ask(pathFor(id), { cookie: world.cookies[actor] })),
        )
        expect([theirs!.status, missing!.status, senseless!.status]).toEqual([404, 404, 404])
        expect(stripped(await theirs!.text(), foreign)).toBe(stripped(await missing!.text(), foreign))
      },
    )
  }

  test.each(ACTORS)('changes nothing for a %s who may not', async (actor) => {
    const own = object ? world.ids[object].own : ''
    const judged = verdict(audience, actor, object)
    if (judged === 'yes' || audience === 'demo') return
    const before = await db.$count(auditEvents)
    const { status } = await ask(pathFor(own), { cookie: world.cookies[actor], form: { act: 'withdraw', reason: 'x' } })
    // 405: the page takes no forms at all.
    const expected = { login: [401, 405], 'no-key': [401, 405], forbidden: [403, 405], 'not-found': [404, 405, 400] }[
      judged
    ]
    expect(expected).toContain(status)
    expect(await db.$count(auditEvents)).toBe(before)
  })
})

test('who clicks a file that is not theirs reads so on a page', async () => {
  const path = `/balie/intentieverklaringen/${world.ids.signedAgreementForDesk.own}/document.pdf`
  const [notTheirs, notForThem] = await Promise.all(
    (['otherDesk', 'employer'] as const).map((actor) => ask(path, { cookie: world.cookies[actor] })),
  )
  for (const answer of [notTheirs!, notForThem!]) {
    expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8')
  }
  expect(load(await notTheirs!.text())('h1').text()).toBe('Deze pagina is er niet')
  expect(load(await notForThem!.text())('h1').text()).toBe('Hier kunt u niet bij')
})

function verdict(
  audience: Audience,
  actor: ActorName,
  object?: ObjectName,
): 'yes' | 'login' | 'no-key' | 'forbidden' | 'not-found' {
  if (audience === 'anyone') return 'yes'
  if (audience === 'nobody') return 'not-found'
  if (audience === 'key') return 'no-key'
  if (audience === 'demo') return 'not-found'
  if (actor === 'visitor') return 'login'
  if (!isFor(audience, actor)) return 'forbidden'
  return object && !world.ids[object].seenBy.includes(actor) ? 'not-found' : 'yes'
}

function isFor(audience: Audience, actor: ActorName): boolean {
  const kind = KIND[actor]
  if (audience === 'person') return kind !== null
  return audience === 'signer' ? kind === 'employer' || kind === 'desk' : kind === audience
}

/** A parameter of the pattern itself: a word, or the name of an object of which any will do. */
function paramOf(given: string | undefined): string | undefined {
  return given !== undefined && given in world.ids ? world.ids[given as ObjectName].own : given
}

/** A page without what differs from one request to the next. */
function stripped(page: string, id: string): string {
  return page.replaceAll(id, 'ID').replace(/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g, 'ID')
}
