// How long what is kept is kept: per kind a term, and what stops it. Content goes by erasure of its keys (security.md E7, E13.7):
// the online copies go, and what they sealed opens only with an offline seal identity; a later intruder on this machine reads
// none of it. Nothing goes while somebody is owed: an obligation to tell, a hold, a clock, a mail that waits, a report that was
// not published.
import type { Transaction } from './database.ts'
import { forgetWords } from './search/reindex.ts'
import type { Vault } from './vault.ts'

export const retentionKinds = [
  'content',
  'search',
  'readings',
  'drafts',
  'mails',
  'access',
  'directory',
  'sessions',
] as const
export type RetentionKind = (typeof retentionKinds)[number]

/** What keeps a demand whose term is over. */
export const keepers = ['obligation', 'hold', 'clock', 'mail', 'report'] as const
export type Keeper = (typeof keepers)[number]

export type Counts = { readonly [K in RetentionKind]: number }

/** Closed, or filed as no demand; $1: before when. */
const OVER = `coalesce(d.closed_at, case when d.step = 'done' then d.received_at end) < $1`

const KEPT: Readonly<Record<Keeper, string>> = {
  // Closed and not done: somebody is still to be told, or to fetch.
  obligation: `(d.step <> 'done' or exists (select 1 from duly.matter m join duly.secrecy s on s.matter_id = m.id
    where m.demand_id = d.id and s.ended_at is null))`,
  hold: `exists (select 1 from duly.retention_hold h where h.lifted_at is null and (h.demand_id is null or h.demand_id = d.id))`,
  clock: `exists (select 1 from duly.deadline t where t.demand_id = d.id and t.fired_at is null)`,
  mail: `exists (select 1 from duly.outgoing_mail o where o.demand_id = d.id and o.state = 'waiting')`,
  report: `exists (select 1 from duly.counted c where c.demand_id = d.id
    and not exists (select 1 from duly.edition_published e where e.half = c.half))`,
}

const FREE = `${OVER} and not (${keepers.map(k => KEPT[k]).join(' or ')})`
/** What the report does not need. */
const FREE_OF_HOLD = `${OVER} and not (${KEPT.obligation} or ${KEPT.hold} or ${KEPT.mail})`

/** Of what only named people may know nothing is counted: it goes like everything else, and nobody is told. */
const KNOWN = 'not d.restricted'

const KEYS = `from duly.demand d where ${FREE} and ${KNOWN} and exists (select 1 from duly.matter_key k where k.demand_id = d.id and k.online is not null)`
const WORDS = `from duly.demand d join duly.search s on s.demand_id = d.id where ${FREE_OF_HOLD} and (s.said <> '{}' or s.paper <> '{}')`

/** Of no demand: a hold of everything keeps it too. */
const FREE_OF_ALL =
  'not exists (select 1 from duly.retention_hold h where h.lifted_at is null and h.demand_id is null)'

type Rule = { readonly count: string; readonly erase: string }

/** $1: what ended before it is over its term. Each counts what it would erase, and erases what it counted. */
const RULES: Readonly<Record<Exclude<RetentionKind, 'content' | 'search'>, readonly Rule[]>> = {
  readings: [rule('duly.reading x', FREE_OF_HOLD, over => ofDemand('x.demand_id', over))],
  drafts: [
    rule(
      'duly.answer_draft x',
      FREE_OF_HOLD,
      over =>
        `exists (select 1 from duly.matter m where m.id = x.matter_id and ${ofDemand('m.demand_id', over)})`,
    ),
  ],
  // Those of no demand, from when they went out or were given up.
  mails: [
    rule(
      'duly.outgoing_mail x',
      FREE_OF_HOLD,
      over => `x.state <> 'waiting' and ${ofDemand('x.demand_id', over)}`,
    ),
    ...['tenant_mail', 'staff_mail', 'officer_mail'].map(table =>
      ofNone(`duly.${table} x`, `x.state <> 'waiting' and x.next_at < $1`),
    ),
  ],
  // And the words that were searched for: they may name a subject, and no key of a demand goes over them.
  access: [
    rule('duly.access x', FREE, over => ofDemand('x.demand_id', over)),
    ofNone('duly.search_made x', 'x.at < $1'),
  ],
  directory: [ofNone('duly.tenant_read x', 'x.at < $1'), ofNone('duly.contact_wait x', 'x.settled_at < $1')],
  sessions: [ofNone('duly.session x', 'x.expires_at < $1')],
}

function ofNone(table: string, where: string): Rule {
  const rows = `from ${table} where ${where} and ${FREE_OF_ALL}`
  return { count: `select count(*)::int as n ${rows}`, erase: `delete ${rows}` }
}

function ofDemand(id: string, over: string): string {
  return `exists (select 1 from duly.demand d where d.id = ${id} and ${over})`
}

function rule(table: string, over: string, where: (over: string) => string): Rule {
  return {
    count: `select count(*)::int as n from ${table} where ${where(`${over} and ${KNOWN}`)}`,
    erase: `delete from ${table} where ${where(over)}`,
  }
}

export type Before = { readonly [K in RetentionKind]: string }

/** How many of each kind are over their term and kept by nothing; demands for content and search, rows for the others. */
export async function countErasable(tx: Transaction, before: Before): Promise<Counts> {
  const [keys, words] = [
    await counted(tx, `select count(*)::int as n ${KEYS}`, before.content),
    await counted(tx, `select count(*)::int as n ${WORDS}`, before.search),
  ]
  const rest = { readings: 0, drafts: 0, mails: 0, access: 0, directory: 0, sessions: 0 }
  for (const kind of Object.keys(rest) as (keyof typeof rest)[])
    for (const { count } of RULES[kind]) rest[kind] += await counted(tx, count, before[kind])
  return { content: keys, search: words, ...rest }
}

/** Of the demands over their term, how many each reason keeps. A demand may be kept by several. */
export async function countKept(tx: Transaction, before: string): Promise<Record<Keeper, number>> {
  const kept = { obligation: 0, hold: 0, clock: 0, mail: 0, report: 0 }
  for (const keeper of keepers)
    kept[keeper] = await counted(
      tx,
      `select count(*)::int as n from duly.demand d where ${OVER} and ${KNOWN} and ${KEPT[keeper]}
         and exists (select 1 from duly.matter_key k where k.demand_id = d.id and k.online is not null)`,
      before,
    )
  return kept
}

async function counted(tx: Transaction, text: string, before: string): Promise<number> {
  const [row] = await tx.query<{ n: number }>(text, [before])
  return row?.n ?? 0
}

/** Erases what is over its term. Returns how many of each kind `countErasable` would have said. */
export async function eraseDue(
  tx: Transaction,
  vault: Pick<Vault, 'searchKey'>,
  before: Before,
): Promise<Counts> {
  const counts = await countErasable(tx, before)
  await eraseOnlineKeys(tx, vault, before.content)
  const found = await tx.query<{ id: string }>(`select d.id ${WORDS}`, [before.search])
  await forgetWords(
    tx,
    vault,
    found.map(r => r.id),
  )
  await tx.query(
    `delete from duly.access_read r using duly.access x where x.id = r.access_id and ${ofDemand('x.demand_id', FREE)}`,
    [before.access],
  )
  await tx.query(`delete from duly.search_listed x where ${ofDemand('x.demand_id', FREE)}`, [before.access])
  for (const [kind, rules] of Object.entries(RULES) as [keyof typeof RULES, readonly Rule[]][])
    for (const { erase } of rules) await tx.query(erase, [before[kind]])
  return counts
}

/** Erases the keys of demands that ended before `before` (RFC 3339) and are kept by nothing. Returns how many demands. */
export async function eraseOnlineKeys(
  tx: Transaction,
  vault: Pick<Vault, 'searchKey'>,
  before: string,
): Promise<number> {
  const rows = await tx.query<{ demand_id: string }>(
    `update duly.matter_key k set online = null
     where k.online is not null and exists (select 1 from duly.demand d where d.id = k.demand_id and ${FREE})
     returning k.demand_id`,
    [before],
  )
  const erased = [...new Set(rows.map(r => r.demand_id))]
  await forgetWords(tx, vault, erased)
  return erased.length
}
