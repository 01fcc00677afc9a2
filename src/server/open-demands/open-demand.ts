// The lines of one demand, one below another: each about one tenant, or about one more order, challenge or account of it. Together they
// are what one command brings in, or what contradicts itself in them.

import type { Readable } from 'node:stream'
import type { LineRefusal } from '../../api/desk/tenants.ts'
import type { BroughtTenant, Imported } from '../../domain/arrival/events.ts'
import type { Ask, ConfirmedFacts } from '../../domain/decision/facts.ts'
import type { CommandOf } from '../../domain/registry/command.ts'
import { binds, coversFact } from '../../domain/secrecy/secrecy-state.ts'
import { type Sentence, sentence } from '../../kernel/message.ts'
import { inBoth } from '../../kernel/refusal.ts'
import { type CsvLine, CsvUnreadable, readCsv } from '../../wire/csv.ts'
import { openColumns } from './columns.ts'
import { type Ground, type OpenLine, readOpenLine } from './line.ts'

type Brought = Pick<CommandOf<'import_open'>, 'imported' | 'tenants' | 'challenges' | 'extensions'>

export type OpenDemand = Brought & {
  readonly reference: string
  /** At least one; what concerns the demand as a whole is the same in all. */
  readonly lines: readonly [OpenLine, ...OpenLine[]]
}

/** So many lines of the table, and the demand that they are, or what is wrong with them. */
export type Read = {
  readonly lines: number
  readonly demand: OpenDemand | null
  readonly refused: readonly LineRefusal[]
}

/** A table that cannot be read on is said as a refusal of its last line. */
export async function* readOpenDemands(source: Readable | Uint8Array, ground: Ground): AsyncGenerator<Read> {
  const seen = new Map<string, number>()
  let group: CsvLine[] = []
  try {
    for await (const line of readCsv(source, openColumns)) {
      const before = group[0]?.cells.reference
      if (group.length > 0 && (before === '' || before !== line.cells.reference)) {
        yield one(group, seen, ground)
        group = []
      }
      group.push(line)
    }
  } catch (error) {
    if (!(error instanceof CsvUnreadable)) throw error
    if (group.length > 0) yield one(group, seen, ground)
    const why = {
      line: error.line,
      column: '',
      ...inBoth(error.says, sentence('tables.correct_table_try_again')),
    }
    yield { lines: 0, demand: null, refused: [why] }
    return
  }
  if (group.length > 0) yield one(group, seen, ground)
}

function one(group: readonly CsvLine[], seen: Map<string, number>, ground: Ground): Read {
  const lines = group.length
  const [head] = group as [CsvLine]
  const reference = head.cells.reference ?? ''
  const twin = reference === '' ? undefined : seen.get(reference)
  if (twin !== undefined) {
    const next = sentence('tables.put_lines_demand_below_another')
    const detail = sentence('tables.reference_stands_line_too', { x: twin })
    return {
      lines,
      demand: null,
      refused: [{ line: head.line, column: 'reference', ...inBoth(detail, next) }],
    }
  }
  seen.set(reference, head.line)
  const read = group.map((line, i) => readOpenLine(line, ground, i === 0 ? null : head.cells))
  const refused = read.flatMap(r => (Array.isArray(r) ? r : []))
  const good = read.filter(r => !Array.isArray(r)) as unknown as OpenDemand['lines']
  if (refused.length > 0 || good.length < lines) return { lines, demand: null, refused }
  const wrong = contradictions(good)
  return wrong.length > 0
    ? { lines, demand: null, refused: wrong }
    : { lines, demand: together(good), refused: [] }
}

/** What no line shows alone. */
function contradictions(lines: OpenDemand['lines']): LineRefusal[] {
  const refused: LineRefusal[] = []
  const no = ({ line }: OpenLine, column: string, detail: Sentence, next: Sentence) =>
    refused.push({ line, column, ...inBoth(detail, next) })
  if (lines.length > 1)
    for (const l of lines.filter(l => l.tenant === null))
      no(l, 'tenant', sentence('tables.several_lines_demand_each_names'), sentence('deciding.name_tenant'))
  for (const own of tenantsOf(lines)) {
    const [first] = own as [OpenLine]
    for (const [column, said] of [
      ['told', (l: OpenLine) => l.toldAt],
      ['tells', (l: OpenLine) => l.tells],
      ['redirected', (l: OpenLine) => l.redirect && JSON.stringify(l.redirect)],
      ['extended_until', (l: OpenLine) => l.extension && JSON.stringify(l.extension)],
    ] as const) {
      const [word, ...others] = own.filter(l => said(l) !== null)
      const other = others.find(l => word && said(l) !== said(word))
      if (other)
        no(
          other,
          column,
          sentence('tables.another_line_about_tenant_says'),
          sentence('tables.write_lines_leave_empty_others'),
        )
    }
    const told = own.find(l => l.toldAt !== null)
    if (told && own.some(l => binds(l.secrecy) && coversFact(l.secrecy)))
      no(
        told,
        'told',
        sentence('deciding.tenant_told_no_secrecy_binds'),
        sentence('tables.empty_told_columns_secrecy'),
      )
    if (own.every(l => l.identifiers.length === 0))
      no(
        first,
        'identifiers',
        sentence('tables.which_accounts_tenant_about_not'),
        sentence('tables.name_least_identifier'),
      )
  }
  for (const l of lines)
    for (const [column, words] of [
      ['challenge_forum', l.challenge?.forum],
      ['stayed_by', l.challenge?.stay?.note],
      ['extended_by', l.extension?.grantedBy],
      ['redirect_note', l.redirect?.note],
    ] as const)
      if (namesAnother(words ?? '', l, lines))
        no(
          l,
          column,
          sentence('telling.names_account_another_customer'),
          sentence('deciding.write_each_customer_may_read'),
        )
  return refused
}

function namesAnother(words: string, { tenant }: OpenLine, lines: readonly OpenLine[]): boolean {
  const read = words.toLowerCase()
  const others = lines.filter(l => l.tenant?.id !== tenant?.id).flatMap(l => l.identifiers)
  return others.some(i => read.includes(i.value.toLowerCase()))
}

/** The lines of each tenant, in the order in which the tenants come. */
function tenantsOf(lines: readonly OpenLine[]): OpenLine[][] {
  const named = lines.filter(l => l.tenant !== null)
  return [...Map.groupBy(named, l => l.tenant?.id).values()]
}

function together(lines: OpenDemand['lines']): OpenDemand {
  const [first] = lines
  const tenants = tenantsOf(lines).map(brought)
  const of = (same: readonly OpenLine[]) => [...new Set(same.flatMap(l => l.tenant?.id ?? []))]
  return {
    reference: first.reference,
    lines,
    imported: importedOf(lines),
    tenants,
    challenges: alike(lines, l => l.challenge).map(([challenge, same]) => ({
      ...challenge,
      tenants: of(same),
    })),
    extensions: alike(lines, l => l.extension).map(([extension, same]) => ({
      ...extension,
      tenants: of(same),
    })),
  }
}

function brought(own: readonly OpenLine[]): BroughtTenant {
  const tenant = own[0]?.tenant
  if (!tenant) throw new Error('the lines of a tenant name it')
  return {
    ...tenant,
    identifiers: once(own.flatMap(l => l.identifiers)),
    secrecies: once(own.map(l => l.secrecy).filter(s => s.kind !== 'none')),
    toldAt: own.find(l => l.toldAt !== null)?.toldAt ?? null,
    tells: own.find(l => l.tells !== null)?.tells ?? 'us',
    redirect: own.find(l => l.redirect !== null)?.redirect ?? null,
  }
}

function importedOf(lines: OpenDemand['lines']): Imported {
  const [first] = lines
  return {
    system: first.system,
    reference: first.reference,
    facts: factsOf(lines),
    status: first.status,
    outcome: first.outcome,
    toldAt: first.toldAt,
    tells: first.tells ?? 'us',
    holds: once(lines.flatMap(l => l.holds)),
    note: once(lines.map(l => l.note).filter(note => note !== '')).join('\n'),
  }
}

/** Accounts of which the same is asked are one ask. */
function factsOf(lines: OpenDemand['lines']): ConfirmedFacts {
  const [first] = lines
  const asks = lines.flatMap(l => l.facts.asks).filter((a, i) => i === 0 || a.identifiers.length > 0)
  const same = Map.groupBy(asks, ({ categories, period }) => JSON.stringify([categories, period]))
  return {
    ...first.facts,
    asks: [...same.values()].map(
      (list, i): Ask => ({
        ...(list[0] as Ask),
        id: `a${i + 1}`,
        identifiers: once(list.flatMap(a => a.identifiers)),
      }),
    ),
    secrecy: lines.find(l => l.secrecy.kind !== 'none')?.secrecy ?? first.secrecy,
  }
}

/** What several lines say alike, each once, with the lines that say it. */
function alike<T>(
  lines: readonly OpenLine[],
  of: (l: OpenLine) => T | null,
): (readonly [T, readonly OpenLine[]])[] {
  const groups = Map.groupBy(lines, l => JSON.stringify(of(l)))
  return [...groups.values()].flatMap(same => {
    const said = same[0] && of(same[0])
    return said ? [[said, same] as const] : []
  })
}

function once<T>(list: readonly T[]): T[] {
  return [...new Map(list.map(x => [JSON.stringify(x), x])).values()]
}
