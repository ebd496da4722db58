import type { MatchableProfile, MatchableRoster, MatchableVacancy } from '../matchable.ts'

/**
 * Makes equal parts of many vacancies and profiles the same object: a hundred thousand vacancies have a few thousand weeks
 * between them. Saves most of the memory of a pool, and lets the index tell equal weeks by identity.
 *
 * What was seen once stays: distinct values are few and come back.
 */
export class Interned {
  readonly #parts = new Map<string, unknown>()

  vacancy(vacancy: MatchableVacancy): MatchableVacancy {
    return {
      ...vacancy,
      hours: this.#same('h', vacancy.hours, [vacancy.hours.min, vacancy.hours.max]),
      roster: this.#roster(vacancy.roster),
      dutch: this.#same('d', vacancy.dutch, vacancy.dutch),
      skills: this.#strings(vacancy.skills),
      startsOn: this.#string(vacancy.startsOn),
      occupation: this.#string(vacancy.occupation),
      occupationGroup: this.#string(vacancy.occupationGroup),
      occupationName: this.#string(vacancy.occupationName),
      pay:
        vacancy.pay === null || vacancy.pay === 'unpaid'
          ? vacancy.pay
          : this.#same('p', vacancy.pay, [vacancy.pay.least, vacancy.pay.most]),
    }
  }

  profile(profile: MatchableProfile): MatchableProfile {
    return {
      ...profile,
      hours: this.#same('h', profile.hours, [profile.hours.min, profile.hours.max]),
      availability: profile.availability && this.#same('w', profile.availability, profile.availability),
      schoolHours: this.#same('w', profile.schoolHours, profile.schoolHours),
      travelModes: profile.travelModes && this.#same('s', profile.travelModes, profile.travelModes),
      reach: profile.reach && this.#same('r', profile.reach, profile.reach),
      dutch: this.#same('d', profile.dutch, profile.dutch),
      skills: this.#strings(profile.skills),
      occupations: this.#strings(profile.occupations),
      occupationGroups: this.#strings(profile.occupationGroups) ?? [],
      availableFrom: this.#string(profile.availableFrom),
      confirmedOn: this.#string(profile.confirmedOn),
    }
  }

  #roster(roster: MatchableRoster | null): MatchableRoster | null {
    if (roster === null) return null
    if (roster.kind === 'to-be-agreed') {
      return this.#same('a', { kind: roster.kind, spans: this.#same('w', roster.spans, roster.spans) }, roster.spans)
    }
    const weeks = roster.weeks.map((week) => this.#same('w', week, week))
    return this.#same(
      'f',
      { kind: roster.kind, weeks },
      weeks.map((week) => week.join()),
      '/',
    )
  }

  #strings(list: readonly string[] | null): readonly string[] | null {
    return (
      list &&
      this.#same(
        's',
        list.map((text) => this.#string(text)),
        list,
      )
    )
  }

  #string<Text extends string | null>(text: Text): Text {
    return text === null ? text : (this.#same('t', text, [text]) as Text)
  }

  /** The first part of this sort with these contents. */
  #same<Part>(sort: string, part: Part, contents: { join(separator: string): string }, separator = ','): Part {
    const key = `${sort}${contents.join(separator)}`
    const known = this.#parts.get(key)
    if (known !== undefined) return known as Part
    this.#parts.set(key, part)
    return part
  }
}
