import type { LoaderFunctionArgs } from '@remix-run/node'
import { dayOf } from '#app/domain/calendar/day.ts'
import type { Figure } from '#app/domain/matching/carving/carving-report.ts'
import { getCarving } from '#app/domain/matching/carving/get-carving.server.ts'
import { AREAS } from '#app/domain/places/area.ts'
import { asDesk } from '#app/http/acting-as.server.ts'
import { orPlainPage } from '#app/http/or-plain-page.server.ts'
import { csvDownload } from '#app/http/csv.ts'
import { translator } from '#app/i18n/translate.ts'

/** What keeps people and work apart, for a spreadsheet: every figure of the page, of every sector and district. */
export async function loader(args: LoaderFunctionArgs) {
  return orPlainPage(args, () =>
    asDesk(args, async (ctx) => {
      const t = translator('nl')
      const { report } = await getCarving(ctx)
      const say = (figure: Figure) => figure ?? t('carving.few')
      const { obstacle, easing, sector, district, people, vacancies } = {
        obstacle: t('carving.columns.obstacle'),
        easing: t('carving.columns.easing'),
        sector: t('carving.columns.sector'),
        district: t('carving.columns.district'),
        people: t('carving.columns.people'),
        vacancies: t('carving.columns.vacancies'),
      }
      return csvDownload(`${t('carving.file')}-${report?.measuredOn ?? dayOf(ctx.now)}`, [
        [t('carving.kind'), easing, `${sector} / ${district}`, people, vacancies],
        ...(report?.obstacles ?? []).map((row) => [
          obstacle,
          t(`carving.obstacle.${row.obstacle}`),
          '',
          say(row.people),
          '',
        ]),
        ...(report?.easings ?? []).flatMap((row) => {
          const name = t(`carving.easing.${row.easing}`)
          return [
            [easing, name, '', say(row.people), say(row.vacancies)],
            ...row.perSector.map((part) => [sector, name, t(`words.sector.${part.sector}`), say(part.people), '']),
            ...row.perDistrict.map((part) => {
              const place = AREAS.find(({ code }) => code === part.area)?.name ?? part.area
              return [district, name, place, say(part.people), '']
            }),
          ]
        }),
      ])
    }),
  )
}
