import { closeDatabase } from '#db/client.ts'
import { seedIfEmpty } from '#db/seed/seed.ts'

/** `npm run seed`: the demo's city in an empty portal; a portal with people in it is left as it is. */
export default async function seed(): Promise<number> {
  try {
    const outcome = await seedIfEmpty()
    console.log(
      outcome === 'seeded' ? 'The demo city is in place' : 'There are people here already; nothing was changed',
    )
    return 0
  } finally {
    await closeDatabase()
  }
}
