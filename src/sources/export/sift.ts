// What of an export lies inside the lines of one authorisation, row by row, and by count why the rest does not. What is outside is
// dropped before anything is written.

import { type DataCategory, partOf, type Scope, type ScopePart } from '../../seal/scope.ts'
import { ExportFault } from './export-fault.ts'
import { type ExportDeclaration, type Mapping, MESSAGE } from './mapping.ts'
import { type Row, timeOf } from './rows.ts'

export type Sifted = {
  account: string
  category: DataCategory
  at: string | null
  name: string
  mediaType: 'application/json' | 'message/rfc822'
  /** A message in base64, a row as the text of its JSON. */
  body: string
}

/** `first` and `last`: the earliest and latest time of its items, which shows a zone that is wrong; null without a time. */
export type LineCount = {
  line: string
  items: number
  bytes: number
  first: string | null
  last: string | null
}

/** In rows; `noCategory` in fields. */
export type Counts = {
  rows: number
  /** Of accounts that are not asked for; of these, those of a customer that the demand does not concern. */
  otherAccount: number
  otherCustomer: number
  otherCategory: number
  outsidePeriod: number
  /** Files of an archive that are of another form than the mapping. */
  otherFiles: number
  /** Fields of the export that the mapping gives no category: they never leave. */
  fieldsWithout: number
  lines: LineCount[]
}

export function noCounts(scope: Scope): Counts {
  const lines = scope.map(({ part }) => ({ line: part, items: 0, bytes: 0, first: null, last: null }))
  const not = { otherAccount: 0, otherCustomer: 0, otherCategory: 0, outsidePeriod: 0, otherFiles: 0 }
  return { rows: 0, ...not, fieldsWithout: 0, lines }
}

type Sieve = {
  declaration: Pick<ExportDeclaration, 'name' | 'accounts'>
  mapping: Mapping
  /** The lines of this source alone. */
  scope: Scope
  now: string
}

/** Throws ExportFault where a row of an account that is asked for cannot be read for sure. */
export async function* sift(rows: AsyncIterable<Row>, sieve: Sieve, counts: Counts): AsyncGenerator<Sifted> {
  const accountOf = accountsBy(sieve.declaration.accounts)
  const asked = new Set(sieve.scope.map(({ account }) => account))
  const tenantOf = (account: string) => sieve.declaration.accounts.get(account)?.tenant
  const customers = new Set([...asked].map(tenantOf))
  for await (const row of rows) {
    const { cells, where } = row
    counts.rows++
    counts.fieldsWithout = Math.max(counts.fieldsWithout, fieldsWithout(cells, sieve.mapping))
    const account = accountOf(row.account)
    if (account === null || !asked.has(account)) {
      counts.otherAccount++
      const tenant = account === null ? undefined : tenantOf(account)
      if (tenant !== undefined && !customers.has(tenant)) counts.otherCustomer++
      continue
    }
    requireTenant(cells, account, where, sieve)
    const time = timeIn(cells, where, sieve)
    yield* itemsOf({ row, account, time }, sieve, counts)
  }
}

type Read = { row: Row; account: string; time: string }

function* itemsOf(
  { row, account, time }: Read,
  { mapping, scope }: Sieve,
  counts: Counts,
): Generator<Sifted> {
  const mine = scope.filter(part => part.account === account)
  const categories = new Set(mapping.fields.values())
  const ordered = [...categories].filter(category => mine.some(part => part.category === category))
  if (ordered.length < categories.size) counts.otherCategory++
  let outside = false
  for (const category of ordered) {
    // The record of who holds an account has no moment.
    const at = category === 'subscriber' ? null : time
    for (const content of contentsOf(row, category, mapping)) {
      const item = {
        account,
        category,
        at,
        name: `${row.where} ${category} ${content.mediaType}`,
        ...content,
      }
      if (count(item, mine, counts)) yield item
      else outside = true
    }
  }
  if (outside) counts.outsidePeriod++
}

type Content = Pick<Sifted, 'mediaType' | 'body'>

/** What of the row is of the category: its fields as one record, and of a mailbox the message as it came. */
function* contentsOf({ cells, message }: Row, category: DataCategory, mapping: Mapping): Generator<Content> {
  const all = [...mapping.fields].filter(([, of]) => of === category).map(([field]) => field)
  const isMessage = (field: string) => message !== null && field === MESSAGE
  const fields = all.filter(field => !isMessage(field) && cells.has(field))
  if (fields.length > 0 || !all.some(isMessage)) {
    const record = Object.fromEntries(fields.map(field => [field, cells.get(field)]))
    yield { mediaType: 'application/json', body: `${JSON.stringify(record, null, 2)}\n` }
  }
  if (message !== null && all.some(isMessage))
    yield { mediaType: 'message/rfc822', body: message.toString('base64') }
}

export function bytesOf({ mediaType, body }: Content): Buffer {
  return Buffer.from(body, mediaType === 'message/rfc822' ? 'base64' : 'utf8')
}

/** Counts the item for each line that it answers; false: for none. */
function count(item: Sifted, parts: readonly ScopePart[], counts: Counts): boolean {
  const lines = parts.filter(part => partOf({ ...item, source: part.source }, [part]) !== null)
  const bytes = bytesOf(item).length
  for (const { part } of lines) {
    const line = counts.lines.find(each => each.line === part)!
    line.items++
    line.bytes += bytes
    if (item.at === null) continue
    if (line.first === null || item.at < line.first) line.first = item.at
    if (line.last === null || item.at > line.last) line.last = item.at
  }
  return lines.length > 0
}

function accountsBy(accounts: ExportDeclaration['accounts']): (name: string) => string | null {
  const by = new Map<string, string>()
  for (const [account, { aliases }] of accounts)
    for (const name of [account, ...aliases]) by.set(name.toLowerCase(), account)
  return name => by.get(name.toLowerCase()) ?? null
}

export const accountNamed = accountsBy

function requireTenant(
  cells: Row['cells'],
  account: string,
  where: string,
  { declaration, mapping }: Sieve,
): void {
  if (mapping.tenant === null) return
  if (cells.get(mapping.tenant) !== declaration.accounts.get(account)?.tenant)
    throw new ExportFault('tenant_mismatch', where)
}

function timeIn(cells: Row['cells'], where: string, { mapping, now }: Sieve): string {
  const time = timeOf(cells.get(mapping.time.field)!, mapping.time.zone)
  if (time === null) throw new ExportFault('time_unreadable', where)
  if (time > now) throw new ExportFault('time_in_future', where)
  return time
}

function fieldsWithout(cells: Row['cells'], { account, time, tenant, fields }: Mapping): number {
  const known = new Set([account, time.field, tenant, ...fields.keys()])
  return [...cells.keys()].filter(field => !known.has(field)).length
}
