/*
 * The one place where a filter for the search server is written. Four traps of its language are closed here, once:
 * a value could leave its quotes; an empty OR means "everything"; `NOT x IN […]` lets documents pass that have no `x`;
 * and a comparison with something that is no number quietly finds nothing.
 */

declare const made: unique symbol
/** A filter that this module made. Plain text is not one, so that no value reaches the server unquoted. */
export type Filter = string & { readonly [made]: true }

/** Matches no document at all. */
export const NOTHING = 'id IN []' as Filter

/** Everything must hold. Of nothing: matches all. */
export function allOf(filters: readonly Filter[]): Filter {
  return joined(filters, 'AND', 'NOT id IN []')
}

/** At least one must hold. Of nothing: matches none, which the server's own empty OR would not. */
export function anyOf(filters: readonly Filter[]): Filter {
  return joined(filters, 'OR', NOTHING)
}

export function not(filter: Filter): Filter {
  return `NOT (${filter})` as Filter
}

/**
 * Comparisons on the fields of one kind of document: a field that the document does not have does not compile.
 * A field that is absent or null satisfies only `isUnknown`, `isNot` and `isNoneOf`; pair these two with `isKnown`
 * unless the document always has the field.
 */
export function filterOn<Doc extends object>() {
  type Field = keyof Doc & string
  return {
    is: (field: Field, value: string | number | boolean) => `${name(field)} = ${quoted(value)}` as Filter,
    isNot: (field: Field, value: string | number | boolean) => `${name(field)} != ${quoted(value)}` as Filter,
    /** One of these values; of a list field: shares one with them. No values: matches none. */
    isOneOf: (field: Field, values: readonly (string | number)[]) =>
      `${name(field)} IN [${values.map(quoted).join(', ')}]` as Filter,
    /** None of these values; of a list field: shares none with them. */
    isNoneOf: (field: Field, values: readonly (string | number)[]) =>
      `NOT ${name(field)} IN [${values.map(quoted).join(', ')}]` as Filter,
    isAtLeast: (field: Field, value: number) => `${name(field)} >= ${finite(value)}` as Filter,
    isAtMost: (field: Field, value: number) => `${name(field)} <= ${finite(value)}` as Filter,
    isUnknown: (field: Field) => `(${name(field)} NOT EXISTS OR ${name(field)} IS NULL)` as Filter,
    isKnown: (field: Field) => `(${name(field)} EXISTS AND ${name(field)} IS NOT NULL)` as Filter,
  }
}

function joined(filters: readonly Filter[], operator: 'AND' | 'OR', empty: string): Filter {
  if (filters.length === 0) return empty as Filter
  return (filters.length === 1 ? filters[0] : `(${filters.join(` ${operator} `)})`) as Filter
}

function name(field: string): string {
  if (!/^[a-z][a-z0-9_]*$/i.test(field)) throw new Error(`"${field}" is no name of a field`)
  return field
}

function quoted(value: string | number | boolean): string {
  if (typeof value === 'number') return String(finite(value))
  return `"${String(value).replace(/[\\"]/g, '\\$&')}"`
}

function finite(value: number): number {
  if (!Number.isFinite(value)) throw new Error(`${value} is not a number to compare with`)
  return value
}
