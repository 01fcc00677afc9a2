// The row by which a demand is found. Derived from its events and its readings, and from nothing else: made again at any time.
import type { Policy } from '../../demand/decide.ts'
import type { Demand } from '../../demand/state.ts'
import { clearTraits, sealedTraits, viewOf } from '../../demand/traits.ts'
import type { Statement } from '../one-trip.ts'
import { demandColumns } from '../projections.ts'
import { tokenArray, tokenOf, tokensOf } from './tokens.ts'
import { prefixesOf, wordsIn } from './words.ts'

/** What the queue shows of a demand: found by its beginning too. */
function shownText(d: Demand): string[] {
  const { facts, received } = d
  const { sender } = received
  return [
    d.reference,
    received.subject ?? '',
    facts?.authorityName ?? '',
    sender.display ?? '',
    sender.address ?? '',
    facts?.instrument ?? '',
    facts?.reference ?? '',
  ]
}

/** What else people wrote about it. No tenant: whose accounts they are opens with a matter's key alone. */
function saidText(d: Demand): string[] {
  const { facts } = d
  const identifiers = [...(facts?.asks.flatMap(a => a.identifiers) ?? []), ...d.unmatched]
  return [
    ...identifiers.flatMap(i => [i.value, i.asWritten]),
    ...(facts?.asks.flatMap(a => [a.passage, a.need ?? '']) ?? []),
    ...(facts?.papers.flatMap(p => [p.reference ?? '', p.signer ?? '']) ?? []),
    facts?.body ?? '',
    facts?.officer.name ?? '',
    facts?.officer.mail ?? '',
    facts?.officer.phone ?? '',
    facts?.purpose ?? '',
    d.notDemand?.note ?? '',
    ...d.replies.flatMap(r => [r.subject, r.from, r.text]),
    ...d.messages.map(m => m.text),
    ...d.challenges.flatMap(c => [c.forum, ...c.steps.map(s => s.note)]),
    ...d.links.map(l => l.reference),
  ]
}

export type SearchRow = {
  readonly view: string
  /** Where it stands in its view: RFC 3339, or `infinity` where nothing is due. */
  readonly at: string
  /** Arrays of tokens as PostgreSQL reads them. */
  readonly facets: string
  readonly said: string
}

/** `now`: the time of the demand's last event, as for its other columns. */
export function searchRow(key: Uint8Array, d: Demand, now: string, policy: Policy): SearchRow {
  const columns = demandColumns(d, now, policy)
  const traits = [...clearTraits({ ...columns, outcome: d.closed?.outcome ?? null }), ...sealedTraits(d)]
  const shown = wordsIn(shownText(d).join('\n'))
  const said = wordsIn(saidText(d).join('\n'))
  const view = viewOf(columns)
  return {
    view,
    at: (view === 'closed' ? columns.closedAt : columns.dueAt) ?? 'infinity',
    facets: tokenArray(tokensOf(key, 'trait', traits)),
    said: tokenArray([
      ...tokensOf(key, 'word', shown),
      ...tokensOf(key, 'word', said),
      ...tokensOf(key, 'prefix', prefixesOf(shown)),
    ]),
  }
}

/** As the statement that `append` sends after its own: a demand of which only named people know is found by no word. */
export function noteSearchRow(key: Uint8Array, d: Demand, now: string, policy: Policy): Statement {
  const row = searchRow(key, d, now, policy)
  return { text: NOTE, values: [d.id, row.view, row.at, row.facets, row.said, ownerToken(key, null)] }
}

const NOTE = `insert into duly.search as s (demand_id, restricted, view, at, received_at, facets, said, holder)
  select d.id, d.restricted, $2, $3::timestamptz, d.received_at, $4::bigint[], case when d.restricted then '{}' else $5::bigint[] end, $6
  from duly.demand d where d.id = $1
  on conflict (demand_id) do update set view = excluded.view, at = excluded.at, facets = excluded.facets, said = excluded.said
    where (s.view, s.at, s.facets, s.said) is distinct from (excluded.view, excluded.at, excluded.facets, excluded.said)`

/** Whoever has it now; null: nobody. Beside the events, as the owner is. */
export function noteOwner(key: Uint8Array, demandId: string, owner: string | null): Statement {
  return {
    text: 'update duly.search set holder = $2 where demand_id = $1',
    values: [demandId, ownerToken(key, owner)],
  }
}

/** Of those that nobody has any more because whoever had them stands aside (0009-work.sql): of one demand, or by one tie. */
export function noteNobody(
  key: Uint8Array,
  of: { readonly demand: string } | { readonly tie: string },
): Statement {
  const one = 'demand' in of
  return {
    text: one ? NOBODY_ON_ONE : NOBODY_BY_TIE,
    values: [one ? of.demand : of.tie, ownerToken(key, null)],
  }
}

const NOBODY_ON_ONE = `update duly.search s set holder = $2 from duly.demand d
  where d.id = $1 and s.demand_id = d.id and d.owner_id is null and s.holder is distinct from $2::bigint`
const NOBODY_BY_TIE = `update duly.search s set holder = $2 from duly.demand d join duly.wall w on w.demand_id = d.id
  where w.tie_id = $1 and s.demand_id = d.id and d.owner_id is null and s.holder is distinct from $2::bigint`

export function ownerToken(key: Uint8Array, owner: string | null): string {
  return tokenOf(key, 'trait', `owner:${owner ?? 'nobody'}`)
}

/** The words of a paper, as the sandboxed reader saw it. */
export function notePaperWords(key: Uint8Array, demandId: string, text: string): Statement {
  return { text: NOTE_PAPER, values: [demandId, tokenArray(tokensOf(key, 'word', wordsIn(text)))] }
}

const NOTE_PAPER = `update duly.search set paper = $2::bigint[] where demand_id = $1 and not restricted`
