// What the lanes hold beside the events: who is named in a restricted demand, and the row that an emergency's statistics are
// made of. Computed here and nowhere else; written in the transaction of the events, re-derived by `fsck`.

import { emergencyLines } from '../../domain/permitted/emergency.ts'
import { isConfirmed } from '../../domain/permitted/emergency-confirmed.ts'
import type { NewEvent } from '../../domain/registry/event.ts'
import { type Demand, findLine, openLines } from '../../domain/registry/state.ts'
import type { Statement } from './one-trip.ts'

export type EmergencyRow = {
  readonly country: string | null
  readonly authority: string | null
  readonly markedAt: string
  readonly state: 'claimed' | 'dropped' | 'declined' | 'released'
  readonly releasedAt: string | null
  readonly followUpDueAt: string | null
  readonly followUp: 'awaited' | 'received' | 'refused' | 'never' | null
}

export function emergencyRow(d: Demand): EmergencyRow | null {
  if (!d.emergency) return null
  return {
    country: d.facts?.country ?? null,
    authority: d.authentication?.authority ?? null,
    markedAt: d.emergency.markedAt,
    state: stateOf(d),
    releasedAt: d.followUp?.since ?? null,
    followUpDueAt: d.followUp?.dueAt ?? null,
    followUp: d.followUp ? (d.followUp.settled?.outcome ?? 'awaited') : null,
  }
}

function stateOf(d: Demand): EmergencyRow['state'] {
  if (d.followUp) return 'released'
  if (d.emergency?.dropped) return 'dropped'
  const decided = d.facts !== null && openLines(d).every(l => findLine(d.lines, l))
  const declined = decided && emergencyLines(d).length === 0
  return d.closed || declined ? 'declined' : 'claimed'
}

/** What the queue says of it in a word; absent where it was never marked or is none after all. */
export function emergencyWord(d: Demand): { emergency?: 'claimed' | 'confirmed' } {
  if (!d.emergency || d.emergency.dropped) return {}
  return { emergency: isConfirmed(d.emergency) ? 'confirmed' : 'claimed' }
}

type Begun = { readonly events: readonly NewEvent[]; readonly heldUntil?: string | null }

/** Who may know of it, in the row that every policy asks. Right behind the append, before anything is derived from it. */
export function restriction(d: Demand, { events, heldUntil }: Begun): Statement[] {
  if (heldUntil)
    return [
      { text: 'update duly.demand set restricted = true where id = $1', values: [d.id] },
      { text: 'insert into duly.held (demand_id, until) values ($1, $2)', values: [d.id, heldUntil] },
    ]
  if (!events.some(e => e.kind === 'TakenIntoLane' || e.kind === 'LaneSettled')) return []
  const away = { text: 'delete from duly.held where demand_id = $1', values: [d.id] }
  return [
    away,
    { text: 'update duly.demand set restricted = $2 where id = $1', values: [d.id, d.named !== null] },
  ]
}

/** Run behind the append of these events, in its transaction. `d`: the state after them. */
export function laneStatements(d: Demand, events: readonly NewEvent[]): Statement[] {
  return [...events.flatMap(e => namedBy(d, e)), ...(d.emergency ? [upsert(d)] : [])]
}

/**
 * Everything that a machine made of its paper, and whatever waits to tell somebody: of what was told before the database keeps
 * no copy, and what a person wrote is seen by those named alone.
 */
const FORGET = [
  'select duly.forget_readings($1)',
  'update duly.demand set proposed = null, proposed_due_at = null where id = $1',
  'delete from duly.notification where demand_id = $1',
  `delete from duly.webhook_delivery where about = $1`,
  'delete from duly.lifecycle where demand_id = $1',
]

function namedBy(d: Demand, e: NewEvent): Statement[] {
  if (e.kind === 'LaneSettled' && d.named === null)
    return [{ text: 'delete from duly.demand_access where demand_id = $1', values: [d.id] }]
  if (d.named === null) return []
  const name = (person: string) => ({
    text: 'insert into duly.demand_access (demand_id, person_id) values ($1, $2) on conflict do nothing',
    values: [d.id, person],
  })
  switch (e.kind) {
    case 'DemandReceived':
      return (e.data.restricted?.people ?? []).map(name)
    case 'TakenIntoLane':
      return [...FORGET.map(text => ({ text, values: [d.id] })), ...e.data.people.map(name)]
    case 'PersonNamed':
      return [name(e.data.person)]
    case 'PersonUnnamed':
      return [
        {
          text: 'delete from duly.demand_access where demand_id = $1 and person_id = $2',
          values: [d.id, e.data.person],
        },
      ]
    case 'AuthorityAuthenticated':
      return officerOf(d, e.data.officer)
    default:
      return []
  }
}

/** Of the authority's officers only the one who was matched sees it in the portal. */
function officerOf(d: Demand, officer: string | null): Statement[] {
  const away = { text: 'delete from duly.demand_officer where demand_id = $1', values: [d.id] }
  return officer === null
    ? [away]
    : [
        away,
        {
          text: 'insert into duly.demand_officer (demand_id, officer_id) values ($1, $2)',
          values: [d.id, officer],
        },
      ]
}

function upsert(d: Demand): Statement {
  const row = emergencyRow(d)
  return {
    text: `insert into duly.emergency
        (demand_id, country, authority_id, marked_at, state, released_at, follow_up_due_at, follow_up)
      values ($1, $2, $3, $4, $5, $6, $7, $8)
      on conflict (demand_id) do update set country = excluded.country, authority_id = excluded.authority_id,
        marked_at = excluded.marked_at, state = excluded.state, released_at = excluded.released_at,
        follow_up_due_at = excluded.follow_up_due_at, follow_up = excluded.follow_up`,
    values: [
      d.id,
      row?.country,
      row?.authority,
      row?.markedAt,
      row?.state,
      row?.releasedAt,
      row?.followUpDueAt,
      row?.followUp,
    ],
  }
}
