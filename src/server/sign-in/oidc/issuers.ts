// OpenID providers that sign people in: the staff's own, and those of tenants. Set by an administrator; the secret is never shown
// again. Who a subject is here stands in a table of its own, as a keyed hash.

import { randomBytes } from 'node:crypto'
import { sentence } from '../../../kernel/message.ts'
import { type Refusal, refuse } from '../../../kernel/refusal.ts'
import type { Transaction } from '../../../store/database.ts'
import { keyedHash, openField, sealField } from '../../../store/keys/field.ts'
import type { Vault } from '../../../store/keys/vault.ts'

export type IssuerConfig = {
  /** Its address, exactly as its own metadata names it. */
  readonly issuer: string
  readonly clientId: string
  /** Null: a public client, which PKCE alone binds. */
  readonly clientSecret: string | null
  /** How a person is found at their first sign-in: by a mail address that the provider verified, or by a subject bound beforehand. */
  readonly match: 'mail' | 'subject'
  /** Minutes after which a session ends, whatever is done in it. */
  readonly maxMinutes: number
}

export type Issuer = IssuerConfig & {
  /** `staff`, or a random id. */
  readonly id: string
  readonly tenant: string | null
  readonly version: number
}

type Row = { id: string; tenant_id: string | null; config: Buffer; version: number }
type Keys = { readonly vault: Pick<Vault, 'directoryKey' | 'macKey'> }

function issuerOf(d: Keys, row: Row): Issuer {
  const config = openField<IssuerConfig>(d.vault.directoryKey, [row.id, 1, 'issuer'], row.config)
  return { ...config, id: row.id, tenant: row.tenant_id, version: row.version }
}

export async function findIssuer(tx: Transaction, d: Keys, id: string): Promise<Issuer | null> {
  const [row] = await tx.query<Row>(
    'select id, tenant_id, config, version from duly.oidc_issuer where id = $1 and active',
    [id],
  )
  return row ? issuerOf(d, row) : null
}

export async function readIssuers(tx: Transaction, d: Keys): Promise<Issuer[]> {
  const rows = await tx.query<Row>(
    'select id, tenant_id, config, version from duly.oidc_issuer where active order by tenant_id nulls first',
  )
  return rows.map(row => issuerOf(d, row))
}

/** Of an administrator who acts in this transaction. `null` takes it away: sessions by it end, and who was bound is bound no more. */
export async function setIssuer(
  tx: Transaction,
  d: Keys,
  of: { readonly tenant: string | null; readonly version: number; readonly now: string },
  config: IssuerConfig | null,
): Promise<{ id: string } | Refusal> {
  const [row] = await tx.query<Row & { active: boolean }>(
    'select id, tenant_id, config, version, active from duly.oidc_issuer where tenant_id is not distinct from $1',
    [of.tenant],
  )
  if ((row?.active ? row.version : 0) !== of.version) return changedMeanwhile()
  const id = row?.id ?? (of.tenant === null ? 'staff' : randomBytes(12).toString('base64url'))
  const before = row?.active ? issuerOf(d, row) : null
  // Another provider's subjects and sessions are nobody here.
  const ends =
    before !== null &&
    (config === null || before.issuer !== config.issuer || before.clientId !== config.clientId)
  if (config === null && !row) return { id }
  const sealed = config === null ? row?.config : sealField(d.vault.directoryKey, [id, 1, 'issuer'], config)
  const [done] = await tx.query<{ is: boolean }>('select duly.set_issuer($1, $2, $3, $4, $5, $6, $7) as is', [
    id,
    of.tenant,
    of.version,
    sealed,
    config !== null,
    ends,
    of.now,
  ])
  return done?.is ? { id } : changedMeanwhile()
}

function changedMeanwhile(): Refusal {
  return refuse(
    'changed_meanwhile',
    sentence('borders.somebody_else_changed_meanwhile'),
    sentence('borders.copy_what_you_typed_reload'),
  )
}

export type Bound = { readonly kind: 'staff' | 'tenant'; readonly id: string }

export function subjectMac(d: Keys, issuer: string, subject: string): Buffer {
  return keyedHash(d.vault.macKey, 'oidc-subject', JSON.stringify([issuer, subject]))
}

export async function boundTo(tx: Transaction, mac: Buffer): Promise<Bound | null> {
  const [row] = await tx.query<{ owner_kind: Bound['kind']; owner_id: string }>(
    'select owner_kind, owner_id from duly.oidc_subject where subject_mac = $1',
    [mac],
  )
  return row ? { kind: row.owner_kind, id: row.owner_id } : null
}

/** A bond is ended before its subject becomes somebody else's. */
export function subjectTaken(): Refusal {
  return refuse(
    'already_done',
    sentence('borders.subject_somebody_else_here'),
    sentence('borders.end_bond_first'),
  )
}

/** False where the subject or the owner is bound already: a bond is never moved by signing in. */
export async function bind(
  tx: Transaction,
  issuer: string,
  mac: Buffer,
  owner: Bound,
  now: string,
): Promise<boolean> {
  const rows = await tx.query(
    `insert into duly.oidc_subject (subject_mac, issuer_id, owner_kind, owner_id, bound_at) values ($1, $2, $3, $4, $5)
     on conflict do nothing returning issuer_id`,
    [mac, issuer, owner.kind, owner.id, now],
  )
  return rows.length === 1
}

export function isOwner(a: Bound, b: Bound): boolean {
  return a.kind === b.kind && a.id === b.id
}

/** In the place of another bond of this owner, whose sessions end. Throws where somebody else was bound to it in the same moment. */
export async function moveBond(
  tx: Transaction,
  issuer: string,
  mac: Buffer,
  owner: Bound,
  now: string,
): Promise<void> {
  await unbind(tx, issuer, owner)
  if (!(await bind(tx, issuer, mac, owner, now))) throw new Error('the subject was bound meanwhile')
}

/** Ends the bond and the sessions that it gave. */
export async function unbind(tx: Transaction, issuer: string, owner: Bound): Promise<boolean> {
  await tx.query('delete from duly.session where issuer_id = $1 and owner_kind = $2 and owner_id = $3', [
    issuer,
    owner.kind,
    owner.id,
  ])
  const rows = await tx.query(
    'delete from duly.oidc_subject where issuer_id = $1 and owner_kind = $2 and owner_id = $3 returning issuer_id',
    [issuer, owner.kind, owner.id],
  )
  return rows.length === 1
}
