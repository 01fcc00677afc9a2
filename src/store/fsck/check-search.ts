// The search row is derived: compared with what the events give, and made again by `duly reindex` where it differs.
import type { Policy } from '../../demand/decide.ts'
import type { Demand } from '../../demand/state.ts'
import type { Transaction } from '../database.ts'
import { ownerToken, searchRow } from '../search/row.ts'
import { type Finder, instant } from './finding.ts'

type Row = {
  restricted: boolean
  holder: string | null
  owner: string | null
  hidden: boolean
  view: string
  at: string
  facets: string[]
  said: string[]
  paper: number
}

/** `at`: the time of the demand's last event. Words of papers come from readings, which are derived themselves. */
export async function checkSearch(
  tx: Transaction,
  searchKey: Uint8Array,
  { demand, at, policy }: { demand: Demand; at: string; policy: Policy },
  tell: Finder,
): Promise<void> {
  const [row] = await tx.query<Row>(
    `select s.restricted, s.holder::text, d.owner_id as owner, d.restricted as hidden, s.view, s.at::text, s.facets::text[], s.said::text[], cardinality(s.paper) as paper
     from duly.search s join duly.demand d on d.id = s.demand_id where s.demand_id = $1`,
    [demand.id],
  )
  if (!row) return tell('its search row is missing: run duly reindex')
  const expected = searchRow(searchKey, demand, at, policy)
  const said = row.hidden ? [] : listOf(expected.said)
  const same =
    row.restricted === row.hidden &&
    row.holder === ownerToken(searchKey, row.owner) &&
    row.view === expected.view &&
    timeOf(row.at) === timeOf(expected.at) &&
    sameSet(row.facets, listOf(expected.facets)) &&
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
