// How the directory came to hold a number: by which change, from which source, since when, by how many people. The changes of an
// entry say it already (decision 40); nothing else is kept. A change of a name beside the number is no new finding of the number.
import type { FoundContact, KeyHolder } from '../../domain/arrival/events.ts'
import type { Transaction } from '../../store/database.ts'
import type { Deployment } from '../deployment.ts'
import type { Authority, Officer } from '../directory.ts'
import { readProposals } from '../proposals/read.ts'
import type { Proposal } from '../proposals/subject.ts'
import { authorityChanges } from './change.ts'
import type { Detail } from './write.ts'

type Row = Proposal<null, Detail>
type Finding = Pick<FoundContact, 'id' | 'source' | 'checkedOn' | 'since' | 'people'>

/** The office's own number and the officer's, as far as there are any. Without a history nothing is known of where they are from. */
export async function contactsOf(
  tx: Transaction,
  d: Pick<Deployment, 'vault'>,
  authority: Authority,
  officer: Officer | null,
): Promise<FoundContact[]> {
  const done = await readProposals(tx, d, [authorityChanges], { about: authority.id, only: 'done' })
  const rows = done.toSorted(
    (a, b) => order(settledAt(a), settledAt(b)) || order(a.askedAt, b.askedAt) || order(a.id, b.id),
  )
  const found = (
    holder: KeyHolder,
    value: string,
    of: readonly Row[],
    valueIn: (detail: Detail) => unknown,
  ) => ({
    holder,
    value,
    ...findingOf(of, value, valueIn),
  })
  const own = rows.filter(r => r.part === '')
  const theirs = rows.filter(r => r.part === officer?.id)
  return [
    ...(authority.callback
      ? [found('authority', authority.callback, own, to => to.authority?.callback)]
      : []),
    ...(officer?.phone ? [found('officer', officer.phone, theirs, to => to.officer?.phone)] : []),
  ]
}

const UNKNOWN: Finding = { id: '', source: '', checkedOn: '', since: '', people: 0 }

function findingOf(rows: readonly Row[], value: string, valueIn: (detail: Detail) => unknown): Finding {
  let known = UNKNOWN
  let before: string | null = null
  for (const row of rows) {
    const { detail } = row
    const record = detail.authority ?? detail.officer
    const isOther = record !== undefined && valueIn(detail) !== value
    const after: string | null = record === undefined ? before : JSON.stringify(record)
    if (isOther) known = UNKNOWN
    else if (known === UNKNOWN || after === before) known = grown(known, row)
    before = after
  }
  return known
}

/** A finding, or the same looked up once more: by as many people as the one with most, known since the first. */
function grown(known: Finding, row: Row): Finding {
  const { ground } = row.detail
  if (!ground) return known
  const people = row.askedKind !== 'system' && row.askedBy !== row.settledBy ? 2 : 1
  return {
    id: row.id,
    source: ground.source,
    checkedOn: ground.checkedOn,
    since: known.since || settledAt(row),
    people: Math.max(known.people, people),
  }
}

function settledAt({ settledAt, askedAt }: Row): string {
  return settledAt ?? askedAt
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
