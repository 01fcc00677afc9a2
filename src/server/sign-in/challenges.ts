// Challenges of passkey ceremonies: made by the database, random, for one purpose at one surface, used once.
import { formatDigest } from '../../seal/authorisation/authorisation.ts'
import type { Transaction } from '../../store/database.ts'
import type { SignInSurface } from './owner.ts'

export type Challenge = { readonly id: string; readonly value: string }

/** `purpose` binds the answer to what was asked: a challenge for one ceremony never completes another. */
export async function issueChallenge(
  tx: Transaction,
  surface: SignInSurface,
  purpose: string,
  now: string,
): Promise<Challenge> {
  const [made] = await tx.query<Challenge>('select id, value from duly.issue_challenge($1, $2, $3)', [
    surface,
    purpose,
    now,
  ])
  if (!made) throw new Error('a challenge was not made')
  return made
}

/** Takes it, once, and returns its value; null where it is unknown, used, late, or for something else. */
export async function takeChallenge(
  tx: Transaction,
  surface: SignInSurface,
  purpose: string,
  id: string,
  now: string,
): Promise<string | null> {
  const [row] = await tx.query<{ value: string | null }>(
    'select duly.take_challenge($1, $2, $3, $4) as value',
    [id, surface, purpose, now],
  )
  return row?.value ?? null
}

/**
 * What a passkey signs to sign in: SHA-256("duly/sign-in/v1" ‖ 0x00 ‖ nonce), made by the browser from the server's nonce.
 * The server so cannot pass the digest of an authorisation or a look-up off as a sign-in (docs/threats.md E13.15).
 */
export function signInChallenge(nonce: string): string {
  const digest = formatDigest('duly/sign-in/v1', Buffer.from(nonce, 'base64url'))
  return Buffer.from(digest).toString('base64url')
}
