// One’s own passkeys.

import { z } from 'zod'
import { contract } from '../contract.ts'
import { MAX_LABEL, nothing } from '../fields.ts'
import { list, shape } from '../shape.ts'

// One’s own passkeys over HTTP, as types.
export const ownPasskeyLine = shape({
  name: z.string(),
  /** Null: it is called by its day. */
  label: z.string().nullable(),
  madeAt: z.string(),
  usedAt: z.string().nullable(),
})
export type OwnPasskeyLine = z.infer<typeof ownPasskeyLine>

/** GET /api/me/passkeys: to sign in here, and to approve. `locked`: why this session may change none; null where it may. */
export const ownPasskeys = shape({
  desk: list(ownPasskeyLine),
  approve: list(ownPasskeyLine),
  locked: z.string().nullable(),
  /** Until when this session may add one or remove one without another sign-in. */
  freshUntil: z.string(),
})
export type OwnPasskeys = z.infer<typeof ownPasskeys>

export const ownPasskeysApi = contract({
  'GET /api/me/passkeys': { answer: ownPasskeys },
  /** The path of the one-time page, for ten minutes. */
  'POST /api/me/passkeys/add': { body: nothing, answer: shape({ path: z.string() }) },
  'POST /api/me/passkeys/:name/rename': {
    body: z.strictObject({ label: z.string().max(MAX_LABEL) }),
    answer: nothing,
  },
  'POST /api/me/passkeys/:name/remove': { body: nothing, answer: nothing },
})
