import { vacancies } from '#db/schema/vacancies.ts'
import type { VacancyContent } from './vacancy.schema.ts'
import { VACANCY_FIELDS } from './vacancy-content.ts'

/** The columns that hold what a vacancy says, for `select`. */
export const contentColumns = Object.fromEntries(VACANCY_FIELDS.map((field) => [field, vacancies[field]])) as {
  [F in keyof VacancyContent]-?: (typeof vacancies)[F]
}

/** What this row says. The lists are text to the database; every way in has checked their words. */
export function contentOfVacancy(row: {
  [F in keyof VacancyContent]-?: (typeof vacancies.$inferSelect)[F]
}): VacancyContent {
  return Object.fromEntries(VACANCY_FIELDS.map((field) => [field, row[field]])) as VacancyContent
}
