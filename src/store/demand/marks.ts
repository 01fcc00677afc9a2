// What a demand is about, as keyed hashes: so that what belongs together is found, and ties keep their people out, without an
// identifier that stands in clear. They follow from the state alone, so that `fsck` re-derives them.

import { knownFacts } from '../../domain/arrival/imported.ts'
import type { EventKind } from '../../domain/registry/event.ts'
import type { Demand } from '../../domain/registry/state.ts'
import type { Transaction } from '../database.ts'
import { keyedHash } from '../keys/field.ts'
import type { Vault } from '../keys/vault.ts'
import { paperMac } from './projections.ts'

export type MarkKind = 'identifier' | 'domain' | 'account' | 'tenant' | 'paper'
export type Mark = { readonly kind: MarkKind; readonly mac: Buffer }

/** A demand has no marks before its facts are confirmed, or stand in the record with which it was brought in. */
export const changesMarks: ReadonlySet<EventKind> = new Set([
  'OpenDemandImported',
  'FactsConfirmed',
  'AccountsMatched',
  'ReplyFiled',
])

/** Each mark once. An address at one moment is a mark together with its moment: at another it is somebody else's. */
export function marksOf(vault: Pick<Vault, 'macKey'>, d: Demand): Mark[] {
  const identifiers = knownFacts(d)?.asks.flatMap(a => a.identifiers) ?? []
  const papers = [d.received, ...d.replies].flatMap(r => r.documents)
  const marks: Mark[] = [
    ...identifiers.map(i => mark(vault, 'identifier', i.at ? `${i.value} at ${i.at}` : i.value)),
    ...identifiers.flatMap(i => (domainOf(i.value) ? [mark(vault, 'domain', domainOf(i.value))] : [])),
    ...d.accounts.flatMap(a => a.places.map(p => mark(vault, 'account', `${p.source}/${p.account}`))),
    ...d.matters.map(m => mark(vault, 'tenant', m.tenant)),
    ...papers.map((p): Mark => ({ kind: 'paper', mac: paperMac(vault, p.sha256) })),
  ]
  return [...new Map(marks.map(m => [m.mac.toString('hex'), m])).values()]
}

/** `value`: an identifier (of whatever kind: no two kinds look alike), a domain in lower case, a source's account, a tenant's id. */
export function mark(vault: Pick<Vault, 'macKey'>, kind: Exclude<MarkKind, 'paper'>, value: string): Mark {
  return { kind, mac: keyedHash(vault.macKey, `mark/${kind}`, value) }
}

function domainOf(value: string): string {
  const at = value.lastIndexOf('@')
  return at > 0 ? value.slice(at + 1).toLowerCase() : ''
}

/** In the transaction that changed what they follow from, acting as the system. */
export async function writeMarks(
  tx: Pick<Transaction, 'query'>,
  vault: Pick<Vault, 'macKey'>,
  d: Demand,
): Promise<void> {
  const marks = marksOf(vault, d)
  await tx.query('delete from duly.mark where demand_id = $1 and not (mac = any($2::bytea[]))', [
    d.id,
    marks.map(m => m.mac),
  ])
  await tx.query(
    `insert into duly.mark (demand_id, kind, mac) select $1, x.kind, x.mac from unnest($2::text[], $3::bytea[]) as x (kind, mac)
     on conflict do nothing`,
    [d.id, marks.map(m => m.kind), marks.map(m => m.mac)],
  )
}
