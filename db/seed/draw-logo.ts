import sharp from 'sharp'
import { readLogo } from '#app/domain/employers/read-logo.server.ts'

/** The marks of the city's employers, as the inside of an SVG of 240 by 160. Shapes only: letters would need a font. */
const MARKS = {
  /** A lime leaf, and its smaller neighbour. */
  linde: `
    <path d="M120 146V78" stroke="#1f6f4a" stroke-width="9" stroke-linecap="round"/>
    <path d="M120 92C78 96 56 70 60 22c46-6 68 24 60 70z" fill="#2f9a63"/>
    <path d="M122 112c4-38 30-56 62-50 4 38-20 60-62 50z" fill="#8ccf6b"/>`,
  /** Scissors that smile. */
  knip: `
    <g fill="none" stroke="#c22f6b" stroke-width="12" stroke-linecap="round">
      <path d="M84 24l64 88M156 24L92 112"/>
      <circle cx="76" cy="126" r="18"/><circle cx="164" cy="126" r="18"/>
    </g>`,
  /** A butterfly. */
  vlinderbos: `
    <path d="M118 80C96 20 44 18 36 52c-6 28 34 38 82 28z" fill="#f2a33a"/>
    <path d="M118 84c-44 4-66 24-58 46 8 20 48 8 58-46z" fill="#f7c873"/>
    <path d="M124 80C146 20 198 18 206 52c6 28-34 38-82 28z" fill="#6d4fa3"/>
    <path d="M124 84c44 4 66 24 58 46-8 20-48 8-58-46z" fill="#a48fd0"/>
    <path d="M121 62v60" stroke="#33264f" stroke-width="8" stroke-linecap="round"/>`,
  /** A box on the water. */
  vaartlijn: `
    <rect x="76" y="24" width="88" height="62" rx="6" fill="#0f4c81"/>
    <path d="M120 24v62M76 50h88" stroke="#fff" stroke-width="6"/>
    <path d="M24 112c16-16 32-16 48 0s32 16 48 0 32-16 48 0 32 16 48 0" fill="none" stroke="#2a9dd0" stroke-width="12" stroke-linecap="round"/>
    <path d="M48 138c12-12 24-12 36 0s24 12 36 0 24-12 36 0 24 12 36 0" fill="none" stroke="#8fd0ea" stroke-width="10" stroke-linecap="round"/>`,
} as const

export type LogoMark = keyof typeof MARKS

/** What keeping the picture of this mark would leave in the database. */
export async function drawLogo(mark: LogoMark) {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 240 160" width="480" height="320">${MARKS[mark]}</svg>`
  return readLogo(await sharp(Buffer.from(svg)).png().toBuffer())
}
