// The id of what a request makes. A browser that lost the answer sends again under the same key and finds it made: no second
// comment, token or person. Without a key each request makes its own.

import { createHmac, randomBytes } from 'node:crypto'
import type { Context } from 'hono'
import { sentence } from '../../kernel/message.ts'
import { type Refusal, refuse } from '../../kernel/refusal.ts'
import type { SignedInEnv } from '../sign-in/signed-in.ts'

/** 32 hexadecimal characters. Another person's key, or the same one for another address, gives another id. */
export function idOfRequest(c: Context<SignedInEnv>, macKey: Uint8Array): string {
  return idUnder(c, macKey, c.req.header('idempotency-key'))
}

/** The same for a form whose page wrote `key` into it. Changed before it is sent again, it is another wish. */
export function idOfForm(c: Context<SignedInEnv>, macKey: Uint8Array, key: unknown, wish: string): string {
  return idUnder(c, macKey, key, wish)
}

/**
 * 32 bytes of what such a form makes that is kept as a hash alone: sent again, it shows the same secret and not a second one. Nobody
 * makes it again without the key, which stands on that page and nowhere else.
 */
export function secretOfForm(
  c: Context<SignedInEnv>,
  macKey: Uint8Array,
  key: unknown,
  wish: string,
): Buffer {
  return under(c, macKey, 'duly/secret/v1', key, wish) ?? randomBytes(32)
}

/** The form is sent again after what it had made was ended: a secret that opens nothing is not shown. */
export function endedSince(): Refusal {
  return refuse('already_done', sentence('borders.made_ended_since'), sentence('borders.make_another'))
}

function idUnder(c: Context<SignedInEnv>, macKey: Uint8Array, key: unknown, ...wish: string[]): string {
  const made = under(c, macKey, 'duly/request/v1', key, ...wish) ?? randomBytes(16)
  return made.toString('hex').slice(0, 32)
}

function under(
  c: Context<SignedInEnv>,
  macKey: Uint8Array,
  what: string,
  key: unknown,
  ...wish: string[]
): Buffer | null {
  if (typeof key !== 'string' || !/^[\w-]{16,64}$/.test(key)) return null
  const { kind, id } = c.get('actor')
  const about = JSON.stringify([what, kind, id, c.req.path, key, ...wish])
  return createHmac('sha256', macKey).update(about).digest()
}
