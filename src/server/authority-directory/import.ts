// A table of authorities becomes a list of proposed changes, shown before it is handed in: whole, or not at all. What is handed in waits
// like every change; a second person confirms all of it or line by line, and nothing of it has any effect before.

import type { AuthorityImport, ImportedChange } from '../../api/desk/authorities.ts'
import type { LineRefusal } from '../../api/desk/tenants.ts'
import { type Sentence, sentence } from '../../kernel/message.ts'
import { inBoth, sentencesOf } from '../../kernel/refusal.ts'
import type { Transaction } from '../../store/database.ts'
import { proposingAuthorities } from '../../store/program/for-a-person.ts'
import { listProposals } from '../../store/proposals.ts'
import { type CsvLine, CsvUnreadable, readCsv } from '../../wire/csv.ts'
import type { Deployment } from '../deployment.ts'
import { type Authority, type Directory, readDirectory } from '../directory.ts'
import type { Asker } from '../proposals/subject.ts'
import { enterChange, lockAuthorities, retired } from './change.ts'
import { differencesOf, officerRecordOf, recordOf } from './page.ts'
import { authoritiesOf, authorityColumns, type Given } from './table.ts'
import type { Change } from './write.ts'

type Wish = { readonly table: Uint8Array; readonly dry: boolean; readonly batch: string }
type Proposed = { readonly said: ImportedChange; readonly change: Change }

/** `batch`: of the request; sent again it proposes nothing more. */
export async function importAuthorities(
  d: Deployment,
  by: Asker,
  { table, dry, batch }: Wish,
): Promise<AuthorityImport> {
  const read = await readTable(table)
  return proposingAuthorities(d.db, by, async tx => {
    await lockAuthorities(tx)
    const { proposed, unchanged, refused } = planImport(
      await readDirectory(tx, d.vault),
      await waitingOf(tx, batch),
      read,
    )
    const plan = { proposed: proposed.map(p => p.said), unchanged, refused, batch: null }
    if (dry || refused.length > 0) return plan
    const before = await listProposals(tx, { subjects: ['authority'], batch, limit: 1 })
    if (before.length > 0) return { ...plan, batch }
    for (const [i, { change }] of proposed.entries())
      await enterChange(tx, d, by, change, {
        id: `${batch.slice(0, 26)}${String(i).padStart(6, '0')}`,
        batch,
      })
    return { ...plan, batch: proposed.length > 0 ? batch : null }
  })
}

async function readTable(table: Uint8Array): Promise<{ given: Given[]; refused: LineRefusal[] }> {
  const lines: CsvLine[] = []
  try {
    for await (const line of readCsv(table, authorityColumns)) lines.push(line)
  } catch (error) {
    if (!(error instanceof CsvUnreadable)) throw error
    const { says: detail, line } = error
    return {
      given: [],
      refused: [{ line, column: '', ...inBoth(detail, sentence('tables.correct_table_upload_again')) }],
    }
  }
  return authoritiesOf(lines)
}

/** Entries of which another change waits: `authority/officer`. */
async function waitingOf(tx: Transaction, batch: string): Promise<ReadonlySet<string>> {
  const open = await listProposals(tx, { subjects: ['authority'], only: 'waiting' })
  return new Set(open.filter(p => p.batch !== batch).map(p => keyOf(p.about, p.part)))
}

function keyOf(authority: string, officer: string | null): string {
  return `${authority}/${officer ?? ''}`
}

export function planImport(
  { authorities }: Pick<Directory, 'authorities'>,
  waiting: ReadonlySet<string>,
  { given, refused: unread }: { readonly given: readonly Given[]; readonly refused: readonly LineRefusal[] },
): { proposed: Proposed[]; unchanged: number; refused: LineRefusal[] } {
  const refused = [...unread]
  const added = new Set(given.flatMap(g => (g.officerId === null && !authorities.has(g.id) ? g.id : [])))
  const officerOwner = new Map(
    [...authorities.values()].flatMap(a =>
      [...a.officers, ...(a.suspended ?? [])].map(o => [o.id, a.id] as const),
    ),
  )
  const seen = new Set<string>()
  const proposed: Proposed[] = []
  let unchanged = 0
  for (const line of given) {
    const no = (column: string, detail: Sentence, next: Sentence) =>
      refused.push({ line: line.line, column, ...inBoth(detail, next) })
    const key = keyOf(line.id, line.officerId)
    const known = authorities.get(line.id)
    const owner = line.officerId === null ? line.id : (officerOwner.get(line.officerId) ?? line.id)
    if (seen.has(key)) {
      no(
        line.officerId === null ? 'authority' : 'officer',
        sentence('directory.table_twice'),
        sentence('tables.keep_lines'),
      )
      continue
    }
    seen.add(key)
    if (known?.retiredAt) {
      const { detail, next } = sentencesOf(retired())
      no('authority', detail, next)
    } else if (line.officerId !== null && !known && !added.has(line.id))
      no(
        'authority',
        sentence('directory.authority_neither_here_nor_table'),
        sentence('directory.add_line_record_authority'),
      )
    else if (owner !== line.id)
      no(
        'officer',
        sentence('directory.id_another_authoritys_officer'),
        sentence('directory.give_another_id_correct_authority'),
      )
    else if (known?.suspended?.some(o => o.id === line.officerId))
      no(
        'officer',
        sentence('directory.officer_suspended'),
        sentence('directory.officer_restored_page_authority_first'),
      )
    else {
      const one = proposalOf(line, known)
      if (one === null) unchanged++
      else if (waiting.has(key))
        no(
          '',
          sentence('directory.another_change_entry_waits_already'),
          sentence('directory.confirmed_stopped_first'),
        )
      else if (line.ground === null)
        no(
          'source',
          sentence('directory.what_change_rests_not_said'),
          sentence('directory.fill_source_checked'),
        )
      else proposed.push(one)
    }
  }
  return { proposed, unchanged, refused: refused.toSorted((a, b) => a.line - b.line) }
}

/** Null where the entry is as the line says already. */
function proposalOf(
  { line, id, officerId, ground, ...given }: Given,
  known: Authority | undefined,
): Proposed | null {
  const officer = known?.officers.find(o => o.id === officerId)
  const before = officerId === null ? known && recordOf(known) : officer && officerRecordOf(officer)
  // What the table has no column for stays as it is.
  const record = given.authority && known ? { authority: { ...recordOf(known), ...given.authority } } : given
  const after = record.authority ?? record.officer
  const differences = differencesOf(before, after)
  if (before && differences.length === 0) return null
  const act = officerId === null ? (before ? 'change' : 'add') : before ? 'officer_change' : 'officer_add'
  return {
    said: { line, act, authority: id, name: after?.name ?? '', differences },
    change: { act, id, officerId, ...record, ...(ground ? { ground } : {}) },
  }
}
