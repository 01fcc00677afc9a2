// Challenges of passkey ceremonies: random, for one purpose at one surface, used once.
import { randomBytes } from 'node:crypto'
import { formatDigest } from '../../seal/authorisation.ts'
import type { Transaction } from '../../store/database.ts'
import { later, type SignInSurface } from './owner.ts'

const LIFETIME_SECONDS = 300

export type Challenge = { readonly id: string; readonly value: string }

/** `purpose` binds the answer to what was asked: a challenge for one ceremony never completes another. */
export async function issueChallenge(
  tx: Transaction,
  surface: SignInSurface,
  purpose: string,
  now: string,
): Promise<Challenge> {
  const id = randomBytes(16).toString('base64url')
  const value = randomBytes(32).toString('base64url')
  await tx.query(
    'insert into duly.challenge (id, surface, purpose, value, expires_at) values ($1, $2, $3, $4, $5)',
    [id, surface, purpose, value, later(now, LIFETIME_SECONDS)],
  )
  return { id, value }
}

/** Takes the challenge away and returns its value; null where it is unknown, used, late, or for something else. */
export async function takeChallenge(
  tx: Transaction,
  surface: SignInSurface,
  purpose: string,
  id: string,
  now: string,
): Promise<string | null> {
  const [row] = await tx.query<{ value: string; good: boolean }>(
    `delete from duly.challenge where id = $1
     returning value, surface = $2 and purpose = $3 and expires_at > $4 as good`,
    [id, surface, purpose, now],
  )
  return row?.good ? row.value : null
}

/**
 * What a passkey signs to sign in: SHA-256("duly/sign-in/v1" ‖ 0x00 ‖ nonce), made by the browser from the server's nonce.
 * The server so cannot pass the digest of an authorisation or a look-up off as a sign-in (security.md E13.15).
 */
export function signInChallenge(nonce: string): string {
  const digest = formatDigest('duly/sign-in/v1', Buffer.from(nonce, 'base64url'))
  return Buffer.from(digest).toString('base64url')
}
