// What the desk's writes have in common at the border.
import { z } from 'zod'
import { type Refusal, refuse } from '../../demand/refusal.ts'

/** The version that the person looked at, and a key so that a repeated submit has one effect. */
export const submit = { version: z.int().min(1), key: z.string().min(8).max(80) }

export const demandId = z.string().regex(/^[0-9a-f]{32}$/)

/** Names the field that was wrong, never what stood in it. */
export function malformed(error?: z.ZodError): Refusal {
  const at = error?.issues[0]?.path.join('.') ?? ''
  return refuse(
    'invalid_input',
    at === '' ? 'The request could not be read.' : `The field “${at}” could not be read.`,
    'Correct it and send it again.',
  )
}
