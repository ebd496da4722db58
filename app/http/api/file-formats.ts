import { z } from 'zod'
import { profileLineSchema } from '#app/domain/candidates/profile-line.ts'
import { vacancyLineSchema } from '#app/domain/vacancies/vacancy-line.ts'
import { API_PATH } from './problem.ts'

/** The lines that `npm run import` reads and `npm run export` writes, by the name of what they hold. */
const FORMATS = {
  profile: { schema: profileLineSchema, title: 'Een profiel, één per regel' },
  vacancy: { schema: vacancyLineSchema, title: 'Een vacature, één per regel' },
}
export type FileFormat = keyof typeof FORMATS
export const FILE_FORMATS = Object.keys(FORMATS) as FileFormat[]

export function schemaAddress(format: FileFormat): string {
  return `${API_PATH}/schemas/${format}.json`
}

/** JSON Schema (2020-12) of one line of a file. What it cannot say, such as a week without overlaps, the import does. */
export function jsonSchemaOf(format: FileFormat, { origin }: { origin: string }) {
  const { schema, title } = FORMATS[format]
  const { $schema, ...rest } = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' })
  return { $schema, $id: origin + schemaAddress(format), title, ...rest }
}
