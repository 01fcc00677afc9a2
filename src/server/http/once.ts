// The id of what a request makes. A browser that lost the answer sends again under the same key and finds it made: no second
// comment, token or person. Without a key each request makes its own.
import { createHmac, randomBytes } from 'node:crypto'
import type { Context } from 'hono'
import type { SignedInEnv } from '../auth/signed-in.ts'

/** 32 hexadecimal characters. Another person's key, or the same one for another address, gives another id. */
export function idOfRequest(c: Context<SignedInEnv>, macKey: Uint8Array): string {
  return idUnder(c, macKey, c.req.header('idempotency-key'))
}

/** The same for a form whose page wrote `key` into it. Changed before it is sent again, it is another wish. */
export function idOfForm(c: Context<SignedInEnv>, macKey: Uint8Array, key: unknown, wish: string): string {
  return idUnder(c, macKey, key, wish)
}

function idUnder(c: Context<SignedInEnv>, macKey: Uint8Array, key: unknown, ...wish: string[]): string {
  if (typeof key !== 'string' || !/^[\w-]{16,64}$/.test(key)) return randomBytes(16).toString('hex')
  const { kind, id } = c.get('actor')
  const about = JSON.stringify(['duly/request/v1', kind, id, c.req.path, key, ...wish])
  return createHmac('sha256', macKey).update(about).digest('hex').slice(0, 32)
}
