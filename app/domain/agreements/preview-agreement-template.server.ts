import { eq } from 'drizzle-orm'
import { addDays, dayOf } from '#app/domain/calendar/day.ts'
import type { Context, Desk } from '#app/domain/context.ts'
import { municipalities } from '#db/schema/municipalities.ts'
import { TERM_DAYS, type TemplateTerm } from './agreement-template.ts'
import { renderAgreement, type AgreementContent, type AgreementTemplate } from './render-agreement.ts'

type Previewed = Omit<AgreementTemplate, 'id'> & { term: TemplateTerm; cityDoes: readonly string[] }

/** How a text reads in an agreement: with the desk's own municipality and an employer that does not exist. */
export async function previewAgreementTemplate(ctx: Context<Desk>, template: Previewed): Promise<AgreementContent> {
  const [municipality] = await ctx.db
    .select({
      name: municipalities.name,
      deskName: municipalities.deskName,
      deskEmail: municipalities.deskEmail,
      deskPhone: municipalities.deskPhone,
    })
    .from(municipalities)
    .where(eq(municipalities.id, ctx.actor.municipalityId))
  const startsOn = dayOf(ctx.now)
  const within = (part: number) => addDays(startsOn, Math.round(TERM_DAYS[template.term] * part))
  return renderAgreement(
    { ...template, id: '' },
    {
      reference: `IV-${startsOn.slice(0, 4)}-0000`,
      edition: 1,
      employer: { name: 'Voorbeeld BV', kvkNumber: '12345678', address: 'Voorbeeldstraat 1, 1234 AB Voorbeeldstad' },
      municipality: municipality!,
      contacts: [
        { name: 'Kim Voorbeeld', function: 'HR', email: 'kim@voorbeeld.example', phone: '06 12345678' },
        { name: 'Bo Voorbeeld', function: null, email: 'bo@voorbeeld.example', phone: null },
      ],
      cityDoes: [...template.cityDoes],
      startsOn,
      endsOn: addDays(startsOn, TERM_DAYS[template.term]),
      pledges: [
        { kind: 'learn-work-track', places: 2, before: within(0.4) },
        { kind: 'regular-job', places: 1, before: within(0.9) },
      ],
    },
  )
}
