// A process with what a web process has of matching: the domain, the database, and both pools. Tells its parent what it takes.
import type { Context } from '#app/domain/context.ts'
import { profilePool } from '#app/domain/matching/pool/profile-pool.server.ts'
import { vacancyPool } from '#app/domain/matching/pool/vacancy-pool.server.ts'
import { browseVacancies } from '#app/domain/vacancies/browse-vacancies.server.ts'
import { EMPTY_SEARCH } from '#app/domain/vacancies/vacancy-search.ts'
import { closeDatabase, database } from '#db/client.ts'
import { TODAY } from './synthetic.ts'

const { regionId, municipalityId } = JSON.parse(process.argv[2]!) as { regionId: string; municipalityId: string }
const ctx: Context = { actor: { kind: 'visitor' }, db: database(), now: new Date(), requestId: 'bench' }
await browseVacancies(ctx, { ...EMPTY_SEARCH, regionId })
const residentMb = () => Math.round(process.memoryUsage.rss() / 1024 / 1024)

const before = residentMb()
const began = performance.now()
const work = await vacancyPool(ctx, { regionId })
const people = await profilePool(ctx, { municipalityId })
const loadedIn = performance.now() - began
for (const { firm } of people.rows()) work.index.fitting(firm, TODAY)
await closeDatabase()
process.send!({ before, after: residentMb(), loadedIn })
process.disconnect()
