// What administration is sent, parsed at the border: people, tokens, filters. Names are one line without control characters.
import { z } from 'zod'
import { tokenScopes } from '../../demand/administration.ts'
import { employments, roles } from '../../demand/vocabulary.ts'
import { systemActs } from './acts.ts'
import { staffSurfaces } from './passkeys.ts'

/** One visible line: no control characters, no changes of writing direction that would make a name read as another. */
export const line = (max: number) =>
  z
    .string()
    .trim()
    .min(1)
    .max(max)
    .refine(text => !/[\p{Cc}\p{Cs}\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/u.test(text), {
      error: 'holds characters that cannot be seen',
    })

export const personBody = z.strictObject({
  name: line(200),
  mail: z.email().max(254).nullable(),
  human: line(100),
  firm: line(200).nullable(),
  roles: z
    .array(z.enum(roles))
    .max(roles.length)
    .transform(list => [...new Set(list)]),
  employment: z.enum(employments),
})
export const personChange = personBody.extend({ version: z.int().min(1) })
export const linkBody = z.strictObject({ surface: z.enum(staffSurfaces), mail: z.boolean() })
export const recoveryBody = z.strictObject({ reason: line(500) })
export const tokenBody = z.strictObject({
  name: line(100),
  scopes: z.array(z.enum(tokenScopes)).min(1),
  days: z.int().min(1).max(366),
})

const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/)
export const auditQuery = z.object({
  kind: z.enum(systemActs).optional(),
  person: z.string().max(64).optional(),
  from: day.optional(),
  until: day.optional(),
  before: z.string().max(100).optional(),
})
