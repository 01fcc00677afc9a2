// What the writes of all surfaces have in common at the border. Names are one line without control characters.
import { z } from 'zod'

/** The version that the person looked at, and a key so that a repeated submit has one effect. */
export const submit = { version: z.int().min(1), key: z.string().min(8).max(80) }

export const demandId = z.string().regex(/^[0-9a-f]{32}$/)

/** Which words of a letter go out: its English, or a translation that no lawyer approved, confirmed by its hash. */
export const wording = z
  .strictObject({ language: z.literal('en').optional(), confirm: z.string().length(64).optional() })
  .optional()

/** One visible line: no control characters, no changes of writing direction that would make a name read as another. */
export const line = (max: number) =>
  z
    .string()
    .trim()
    .min(1)
    .max(max)
    .refine(text => !hidden(text), { error: 'holds characters that cannot be seen' })

export function hidden(text: string): boolean {
  return /[\p{Cc}\p{Cs}\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]|\\u00[01]/u.test(text)
}

export const nothing = z.strictObject({})
export const digest = z.string().regex(/^[0-9a-f]{64}$/)
/** An id of a row or a person. */
export const rowId = z.string().min(1).max(64)
/** The answer of a second person: it is to be, or it is not. */
export const settle = z.strictObject({ confirm: z.boolean() })
/** `1`: only say what would happen. */
export const tried = z.object({ dry: z.string().optional() })
/** One file with a table. */
export const tableForm = z.object({ table: z.file() })

/** Of what a person calls a passkey. */
export const MAX_LABEL = 60
