import { z } from 'zod'

const LONGEST_LABEL = 300
const labels = z
  .string()
  .transform((text) =>
    [...new Set(text.split('\n').map(tidy))].filter((label) => label !== '' && label.length <= LONGEST_LABEL),
  )

/** A label as people read it: without the soft hyphens and double spaces that some have. */
function tidy(text: string): string {
  return text.replaceAll('\u00ad', '').replace(/\s+/g, ' ').trim()
}

/** A row of ESCO's file of occupations. The messages complete "refused: …". */
export const escoOccupationSchema = z
  .object({
    conceptType: z.literal('Occupation', 'its conceptType is not "Occupation"'),
    conceptUri: z
      .url('its conceptUri is no address')
      .max(300, 'its conceptUri is too long')
      .regex(/\/[\w.-]{1,64}$/, 'its conceptUri does not end in a name'),
    iscoGroup: z.string().regex(/^\d{4}$/, 'its iscoGroup is not of four digits'),
    preferredLabel: z
      .string()
      .transform(tidy)
      .pipe(z.string().min(1, 'it has no preferredLabel').max(LONGEST_LABEL, 'its preferredLabel is too long')),
    altLabels: labels,
    hiddenLabels: labels.default([]),
    description: z
      .string()
      .transform((text) => tidy(text).slice(0, 2000))
      .default(''),
  })
  .transform(({ conceptUri, iscoGroup, preferredLabel, altLabels, hiddenLabels, description }) => ({
    escoId: conceptUri.slice(conceptUri.lastIndexOf('/') + 1),
    uri: conceptUri,
    iscoGroup,
    label: preferredLabel,
    alternativeLabels: altLabels.filter((label) => label !== preferredLabel),
    hiddenLabels: hiddenLabels.filter((label) => label !== preferredLabel && !altLabels.includes(label)),
    description,
  }))

export type ImportedOccupation = z.output<typeof escoOccupationSchema>
