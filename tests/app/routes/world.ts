import type { Database } from '#db/client.ts'
import {
  makeDeskActor,
  makeEmployerActor,
  makeMunicipality,
  makeVacancy,
  makeWerkmatcherActor,
} from '#tests/support/factories.ts'
import { cookieOf } from '#tests/support/portal.ts'

/** `other…`: another employer and werkmatcher of the same city; the other desk is another city's. */
export type ActorName =
  'visitor' | 'employer' | 'otherEmployer' | 'werkmatcher' | 'otherWerkmatcher' | 'desk' | 'otherDesk'

export type ObjectName = 'publicVacancy' | 'vacancy'

type Objects = {
  own: string
  /** Who may see `own`. */
  seenBy: readonly ActorName[]
  /** Something of the same kind that this actor may not see. */
  foreignTo: Partial<Record<ActorName, string>>
}

export type World = { cookies: Record<ActorName, string | undefined>; ids: Record<ObjectName, Objects> }

/** Two cities with everything in them that an address can name. */
export async function makeWorld(db: Database): Promise<World> {
  await makeMunicipality(db, { id: 'stichtse-vecht' })
  const [employer, otherEmployer] = [await makeEmployerActor(db), await makeEmployerActor(db)]
  const [werkmatcher, otherWerkmatcher] = [await makeWerkmatcherActor(db), await makeWerkmatcherActor(db)]
  const [desk, otherDesk] = [await makeDeskActor(db), await makeDeskActor(db, { municipalityId: 'stichtse-vecht' })]
  const vacancy = await makeVacancy(db, { employerId: employer.employerId })
  const theirVacancy = await makeVacancy(db, { employerId: otherEmployer.employerId })
  const draft = await makeVacancy(db, { employerId: otherEmployer.employerId, status: 'draft' })

  const everyone: ActorName[] = [
    'visitor',
    'employer',
    'otherEmployer',
    'werkmatcher',
    'otherWerkmatcher',
    'desk',
    'otherDesk',
  ]
  return {
    cookies: {
      visitor: undefined,
      employer: await cookieOf(db, employer.userId),
      otherEmployer: await cookieOf(db, otherEmployer.userId),
      werkmatcher: await cookieOf(db, werkmatcher.userId),
      otherWerkmatcher: await cookieOf(db, otherWerkmatcher.userId),
      desk: await cookieOf(db, desk.userId),
      otherDesk: await cookieOf(db, otherDesk.userId),
    },
    ids: {
      publicVacancy: { own: vacancy.id, seenBy: everyone, foreignTo: { visitor: draft.id } },
      vacancy: {
        own: vacancy.id,
        seenBy: ['employer'],
        foreignTo: { employer: theirVacancy.id, otherEmployer: vacancy.id },
      },
    },
  }
}
