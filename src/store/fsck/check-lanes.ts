// The rows of the lanes, computed again from the events: who is named, and what an emergency's statistics are made of.
import type { Demand } from '../../domain/registry/state.ts'
import type { Transaction } from '../database.ts'
import { emergencyRow } from '../demand/lanes.ts'
import { compareRows, type Finder, instant } from './finding.ts'

type Given = { tx: Transaction; id: string; demand: Demand; tell: Finder }

export async function checkLanes({ tx, id, demand, tell }: Given): Promise<void> {
  // A demand that was restricted beside the events has its people there too.
  if (demand.named !== null) {
    const people = await tx.query<{ person_id: string }>(
      'select person_id from duly.demand_access where demand_id = $1',
      [id],
    )
    compareRows(
      'named people',
      demand.named.map(person => [person]),
      people.map(row => [row.person_id]),
      tell,
    )
    const [row] = await tx.query<{ restricted: boolean }>(
      'select restricted from duly.demand where id = $1',
      [id],
    )
    if (row?.restricted !== true) tell('it is open to everyone, although only named people may know of it')
  }
  await checkEmergency({ tx, id, demand, tell })
}

type Row = {
  country: string | null
  authority_id: string | null
  marked_at: Date
  state: string
  released_at: Date | null
  follow_up_due_at: Date | null
  follow_up: string | null
}

async function checkEmergency({ tx, id, demand, tell }: Given): Promise<void> {
  const rows = await tx.query<Row>(
    `select country, authority_id, marked_at, state, released_at, follow_up_due_at, follow_up
     from duly.emergency where demand_id = $1`,
    [id],
  )
  const made = emergencyRow(demand)
  compareRows(
    'emergency',
    made
      ? [
          [
            made.country,
            made.authority,
            instant(made.markedAt),
            made.state,
            instant(made.releasedAt),
            instant(made.followUpDueAt),
            made.followUp,
          ],
        ]
      : [],
    rows.map(r => [
      r.country,
      r.authority_id,
      instant(r.marked_at),
      r.state,
      instant(r.released_at),
      instant(r.follow_up_due_at),
      r.follow_up,
    ]),
    tell,
  )
}
