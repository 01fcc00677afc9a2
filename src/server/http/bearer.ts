// The token that a program sends (RFC 6750 § 2.1): of a bounded length, and nothing that is not printed.
import type { Context } from 'hono'

/** The token of this request; empty where there is none, or one that cannot be ours. */
export function bearerText(c: Context): string {
  return /^Bearer ([\x21-\x7e]{1,200})$/i.exec(c.req.header('authorization') ?? '')?.[1] ?? ''
}
