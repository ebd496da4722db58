import { importProfiles } from '#app/domain/candidates/import-profiles.server.ts'
import { PROFILE_FORMAT, profileLineSchema, type ProfileLine } from '#app/domain/candidates/profile-line.ts'
import { LINE_OUTCOMES } from '#app/domain/exchange/line-outcome.ts'
import type { ImportKind } from './import-kind.ts'
import { readPortalFile, type PortalOutcome } from './read-portal-file.ts'

/** Profiles in the portal's own format, for the caseloads of the werkmatchers that they name. */
export const profiles: ImportKind<PortalOutcome> = {
  usage: '[--new-werkmatchers] FILE…',
  options: { 'new-werkmatchers': { type: 'boolean', default: false } },
  outcomes: LINE_OUTCOMES,
  open(ctx, options) {
    const newWerkmatchers = options['new-werkmatchers'] === true
    return Promise.resolve((path) =>
      readPortalFile(path, {
        format: PROFILE_FORMAT,
        schema: profileLineSchema,
        take: (lines) =>
          importProfiles({ ...ctx, now: new Date() }, { lines: lines as unknown as ProfileLine[], newWerkmatchers }),
      }),
    )
  },
}
