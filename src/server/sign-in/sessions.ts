// Sessions: a random token in a cookie of one host; in the database the hash of its keyed hash. The database itself begins them, says
// how long they live, and finds by them who acts (migration 0078). They end when unused, at a fixed age, at sign-out, and with
// the person's place in the directory.
import { createHash, createHmac, randomBytes } from 'node:crypto'
import type { Transaction } from '../../store/database.ts'
import type { Statement } from '../../store/demand/one-trip.ts'
import type { Vault } from '../../store/keys/vault.ts'
import { later, type Owner, type OwnerKind, type SignInSurface } from './owner.ts'

export type Session = {
  /** What the database is shown. */
  readonly proof: Buffer
  readonly surface: SignInSurface
  readonly owner: Owner
  readonly createdAt: string
  readonly expiresAt: string
  /** By a passkey here, or by the word of an OpenID provider. */
  readonly via: 'passkey' | 'oidc'
}

/** A read within this time of the last one leaves the row alone: a page of ten requests writes once. */
const TOUCH_SECONDS = 60

export function hashToken(token: string): Buffer {
  return createHash('sha256').update(token).digest()
}

export function newToken(): string {
  return randomBytes(32).toString('base64url')
}

/** The token's keyed hash. A cookie without the key enters nothing, and what the database keeps of it is a hash once more. */
export function sessionProof({ sessionKey }: Pick<Vault, 'sessionKey'>, token: string): Buffer {
  return createHmac('sha256', sessionKey).update(token).digest()
}

export type SessionRow = {
  readonly owner_kind: OwnerKind
  readonly owner_id: string
  readonly created_at: Date
  readonly seen_at: Date
  readonly expires_at: Date
  /** When it ends unused. */
  readonly idle_at: Date
  readonly via: 'passkey' | 'oidc'
}

/** Asks whose live session it is at this surface: not unknown, of another surface, idle too long or too old. */
export function whoIsAsked(surface: SignInSurface, proof: Buffer, now: string): Statement {
  const text = 'select w.*, w.seen_at + duly.session_idle($2) as idle_at from duly.who_is($1, $2, $3) w'
  return { text, values: [proof, surface, now] }
}

export function toSession(surface: SignInSurface, proof: Buffer, row: SessionRow): Session {
  return {
    proof,
    surface,
    owner: { kind: row.owner_kind, id: row.owner_id },
    createdAt: row.created_at.toISOString(),
    expiresAt: row.expires_at.toISOString(),
    via: row.via,
  }
}

/** Whether its last use, as the row says, is long enough ago to be written again. */
export function isToTouch(row: SessionRow, now: string): boolean {
  return row.seen_at.toISOString() < later(now, -TOUCH_SECONDS)
}

export async function touchSession(
  tx: Transaction,
  { surface, proof }: Pick<Session, 'surface' | 'proof'>,
  now: string,
): Promise<void> {
  await tx.query('select duly.touch_session($1, $2, $3)', [proof, surface, now])
}

export async function endSession(tx: Transaction, proof: Buffer): Promise<void> {
  await tx.query('select duly.end_session($1)', [proof])
}

/** Signs a person out everywhere: when they leave, change roles, or lose a passkey. */
export async function endSessionsOf(tx: Transaction, owner: Owner): Promise<void> {
  await tx.query('delete from duly.session where owner_kind = $1 and owner_id = $2', [owner.kind, owner.id])
}

/** For the worker, once an hour: rows that can never be valid again. */
export async function forgetEnded(tx: Transaction, now: string): Promise<void> {
  await tx.query('delete from duly.session where expires_at <= $1', [now])
  await tx.query('delete from duly.challenge where expires_at <= $1', [now])
  await tx.query('delete from duly.oidc_flow where expires_at <= $1', [now])
  await tx.query('delete from duly.enrolment_link where expires_at <= $1', [later(now, -86_400)])
}
