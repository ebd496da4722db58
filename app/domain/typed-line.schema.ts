import { z } from 'zod'

/** One line that has to be filled in, without the spaces around it: a name with a line break in it could pass for another paragraph of a text. */
export const typedLine = (max: number) =>
  z
    .string()
    .trim()
    .default('')
    .pipe(
      z
        .string()
        .min(1, 'required')
        .max(max)
        .regex(/^\P{Cc}*$/u, 'unreadable'),
    )
