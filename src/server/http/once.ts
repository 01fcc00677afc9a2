// The id of what a request makes. A browser that lost the answer sends again under the same key and finds it made: no second
// comment, token or person. Without a key each request makes its own.
import { createHmac, randomBytes } from 'node:crypto'
import type { Context } from 'hono'
import type { SignedInEnv } from '../auth/signed-in.ts'

/** 32 hexadecimal characters. Another person's key, or the same one for another address, gives another id. */
export function idOfRequest(c: Context<SignedInEnv>, macKey: Uint8Array): string {
  const key = c.req.header('idempotency-key')
  if (key === undefined || !/^[\w-]{16,64}$/.test(key)) return randomBytes(16).toString('hex')
  const { kind, id } = c.get('actor')
  const about = JSON.stringify(['duly/request/v1', kind, id, c.req.path, key])
  return createHmac('sha256', macKey).update(about).digest('hex').slice(0, 32)
}
