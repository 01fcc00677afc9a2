// One’s own sessions.
import { z } from 'zod'
import { list, shape } from '../shape.ts'

export const ownSession = shape({
  /** By which it is ended; opens nothing. */
  name: z.string(),
  beganAt: z.string(),
  usedAt: z.string(),
  via: z.enum(['passkey', 'oidc']),
  /** The one that asks. */
  own: z.boolean(),
})
export type OwnSession = z.infer<typeof ownSession>

/** GET /auth/sessions, of staff. After `freshUntil` ending all others takes another sign-in. */
export const ownSessions = shape({
  sessions: list(ownSession),
  freshUntil: z.string(),
})
export type OwnSessions = z.infer<typeof ownSessions>

/** GET /auth/session/ends: for how long it lasts if it is not used. Asking is no use of it. */
export const sessionEnds = shape({
  ms: z.number(),
  /** The same for a person in every session; names nobody (http/csrf.ts `writerMark`). */
  of: z.string(),
})
export type SessionEnds = z.infer<typeof sessionEnds>
