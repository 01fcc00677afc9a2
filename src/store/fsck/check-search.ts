// The search row is derived: compared with what the events give, and made again by `duly reindex` where it differs.
import type { Transaction } from '../database.ts'
import { openProposed } from '../search/proposed.ts'
import { ownerToken, proposedTokens, searchRow } from '../search/row.ts'
import { type Finder, instant } from './finding.ts'
import type { OwnRows } from './own-rows.ts'

type Row = {
  restricted: boolean
  holder: string | null
  owner: string | null
  hidden: boolean
  view: string
  at: string
  due: string | null
  facets: string[]
  proposed: string[]
  read: Buffer | null
  said: string[]
  paper: number
}

/** `at`: the time of the demand's last event. Words of papers come from readings, which are derived themselves. */
export async function checkSearch(
  tx: Transaction,
  searchKey: Uint8Array,
  { demand, at, policy, read }: Pick<OwnRows, 'demand' | 'at' | 'policy' | 'read'>,
  tell: Finder,
): Promise<void> {
  const [row] = await tx.query<Row>(
    `select s.restricted, s.holder::text, d.owner_id as owner, d.restricted as hidden, s.view, s.at::text, d.due_at::text as due, s.facets::text[], s.proposed::text[], d.proposed as read, s.said::text[], cardinality(s.paper) as paper
     from duly.search s join duly.demand d on d.id = s.demand_id where s.demand_id = $1`,
    [demand.id],
  )
  const key = read.keys.get(demand.id)
  if (!row) return tell('its search row is missing: run duly reindex')
  const expected = searchRow(searchKey, demand, at, policy)
  const said = row.hidden ? [] : listOf(expected.said)
  const proposed =
    row.read && key && expected.unknown && !row.hidden
      ? [...new Set(proposedTokens(searchKey, openProposed(key, demand.id, row.read)).traits)]
      : []
  const same =
    row.restricted === row.hidden &&
    row.holder === ownerToken(searchKey, row.owner) &&
    row.view === expected.view &&
    timeOf(row.at) === timeOf(expected.view === 'closed' ? expected.at : (row.due ?? 'infinity')) &&
    sameSet(row.proposed, proposed) &&
    sameSet(row.facets, [...listOf(expected.facets), ...proposed]) &&
    sameSet(row.said, said)
  if (!same) tell('its search row differs from what the events give: run duly reindex')
  if (row.hidden && row.said.length + row.paper > 0)
    tell('it is known to named people only and found by words')
}

function timeOf(text: string): string | null {
  return text === 'infinity' ? text : instant(new Date(text))
}

function listOf(array: string): string[] {
  return array === '{}' ? [] : array.slice(1, -1).split(',')
}

function sameSet(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && new Set([...a, ...b]).size === new Set(a).size
}
