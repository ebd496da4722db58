/** What a scan of a signed paper can be, by its first bytes. */
export const SCAN_TYPES = ['pdf', 'png', 'jpeg'] as const
export type ScanType = (typeof SCAN_TYPES)[number]

export const SCAN_MIME: Record<ScanType, string> = { pdf: 'application/pdf', png: 'image/png', jpeg: 'image/jpeg' }

export const MAX_SCAN_BYTES = 10 * 1024 * 1024
