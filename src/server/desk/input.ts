// What the desk's writes have in common at the border.
import { z } from 'zod'

/** The version that the person looked at, and a key so that a repeated submit has one effect. */
export const submit = { version: z.int().min(1), key: z.string().min(8).max(80) }

export const demandId = z.string().regex(/^[0-9a-f]{32}$/)

/** Which words of a letter go out: its English, or a translation that no lawyer approved, confirmed by its hash. */
export const wording = z
  .strictObject({ language: z.literal('en').optional(), confirm: z.string().length(64).optional() })
  .optional()
