/** What an employer may upload as its logo. No SVG: it can carry scripts. */
export const LOGO_TYPES = ['image/png', 'image/jpeg', 'image/webp'] as const

export const MAX_LOGO_BYTES = 2 * 1024 * 1024
/** Pixels a side: smaller is unreadable on any page, and larger than this is made smaller. */
export const SMALLEST_LOGO = 48
export const LARGEST_LOGO = 480

/** A logo as pages show it; its address carries the hash of its bytes, so that it may be kept for ever. */
export type Logo = { sha256: string; width: number; height: number }

export function logoAddress({ sha256 }: Pick<Logo, 'sha256'>): string {
  return `/logos/${sha256}.webp`
}

/** The hash in "<hash>.webp", as `logoAddress` ends; null when it is no such name. */
export function logoHashOf(file: string | undefined): string | null {
  return /^([0-9a-f]{64})\.webp$/.exec(file ?? '')?.[1] ?? null
}
