// Sessions: a random token in a cookie of one host, its hash in the database. They end when unused, at a fixed age, at
// sign-out, and with the person's place in the directory.
import { createHash, randomBytes } from 'node:crypto'
import type { Transaction } from '../../store/database.ts'
import type { Statement } from '../../store/one-trip.ts'
import { later, type Owner, type OwnerKind, type SignInSurface } from './owner.ts'

export type Session = {
  readonly hash: Buffer
  readonly surface: SignInSurface
  readonly owner: Owner
  readonly createdAt: string
  readonly expiresAt: string
  /** By a passkey here, or by the word of an OpenID provider. */
  readonly via: 'passkey' | 'oidc'
}

/** Seconds. Approving is one sitting; a desk is a working day; a rare visitor reads slowly. */
const lifetimes: Readonly<Record<SignInSurface, { readonly idle: number; readonly absolute: number }>> = {
  desk: { idle: 3_600, absolute: 12 * 3_600 },
  approve: { idle: 900, absolute: 2 * 3_600 },
  customer: { idle: 3_600, absolute: 8 * 3_600 },
  authority: { idle: 1_800, absolute: 4 * 3_600 },
}

/** A read within this time of the last one leaves the row alone: a page of ten requests writes once. */
const TOUCH_SECONDS = 60

export function hashToken(token: string): Buffer {
  return createHash('sha256').update(token).digest()
}

export function newToken(): string {
  return randomBytes(32).toString('base64url')
}

/** An OpenID provider's part in a session: who said so, and by which of its names it may end it. */
export type Vouched = {
  readonly issuer: string
  readonly subjectMac: Buffer
  readonly sidMac: Buffer | null
  /** RFC 3339: the session ends no later. */
  readonly until: string
}

/** Starts a session and returns its token, which is stored nowhere. `replaces`: the token the browser had before. */
export async function startSession(
  tx: Transaction,
  surface: SignInSurface,
  owner: Owner,
  now: string,
  replaces?: string,
  vouched?: Vouched,
): Promise<string> {
  if (replaces !== undefined) await endSession(tx, replaces)
  const token = newToken()
  const end = later(now, lifetimes[surface].absolute)
  await tx.query(
    `insert into duly.session (hash, surface, owner_kind, owner_id, created_at, seen_at, expires_at, via, issuer_id,
       subject_mac, sid_mac)
     values ($1, $2, $3, $4, $5, $5, $6, $7, $8, $9, $10)`,
    [
      hashToken(token),
      surface,
      owner.kind,
      owner.id,
      now,
      vouched && vouched.until < end ? vouched.until : end,
      vouched ? 'oidc' : 'passkey',
      vouched?.issuer ?? null,
      vouched?.subjectMac ?? null,
      vouched?.sidMac ?? null,
    ],
  )
  return token
}

export type SessionRow = {
  readonly owner_kind: OwnerKind
  readonly owner_id: string
  readonly created_at: Date
  readonly seen_at: Date
  readonly expires_at: Date
  readonly via: 'passkey' | 'oidc'
}

/** Asks for the live session of a token at this surface: not unknown, of another surface, idle too long or too old. */
export function liveSession(surface: SignInSurface, hash: Buffer, now: string): Statement {
  return {
    text: `select owner_kind, owner_id, created_at, seen_at, expires_at, via from duly.session
      where hash = $1 and surface = $2 and expires_at > $3 and seen_at > $4`,
    values: [hash, surface, now, later(now, -lifetimes[surface].idle)],
  }
}

export function toSession(surface: SignInSurface, hash: Buffer, row: SessionRow): Session {
  return {
    hash,
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

export async function touchSession(tx: Transaction, hash: Buffer, now: string): Promise<void> {
  await tx.query('update duly.session set seen_at = $2 where hash = $1', [hash, now])
}

export async function endSession(tx: Transaction, token: string): Promise<void> {
  await tx.query('delete from duly.session where hash = $1', [hashToken(token)])
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
