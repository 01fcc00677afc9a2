// The row by which a demand is found. Derived from its events and its readings, and from nothing else: made again at any time.

import { knownFacts } from '../../domain/arrival/imported.ts'
import { instrumentsOf } from '../../domain/decision/instruments.ts'
import type { Policy } from '../../domain/registry/context.ts'
import type { Demand } from '../../domain/registry/state.ts'
import { clearTraits, type Proposed, proposedTraits, sealedTraits, viewOf } from '../../queue/traits.ts'
import type { Transaction } from '../database.ts'
import type { Statement } from '../demand/one-trip.ts'
import { demandColumns } from '../demand/projections.ts'
import { prefixesOf, wordsIn } from './search-words.ts'
import { tokenArray, tokenOf, tokensOf } from './tokens.ts'

/** What the queue shows of a demand: found by its beginning too. */
function shownText(d: Demand): string[] {
  const facts = knownFacts(d)
  const { received } = d
  const { sender } = received
  return [
    d.reference,
    received.subject ?? '',
    facts?.authorityName ?? '',
    sender.display ?? '',
    sender.address ?? '',
    ...instrumentsOf(facts),
    facts?.reference ?? '',
  ]
}

/** What else people wrote about it. No tenant: whose accounts they are opens with a matter's key alone. */
function saidText(d: Demand): string[] {
  const facts = knownFacts(d)
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
  /** Where it stands in its view: RFC 3339, or `infinity` where nothing is due. What the reader read may be due earlier, and then counts. */
  readonly at: string
  /** Arrays of tokens as PostgreSQL reads them. */
  readonly facets: string
  readonly said: string
  /** Nobody has confirmed or brought in what it says: what a machine read stands for it. */
  readonly unknown: boolean
}

/** How this program makes the rows. One more, and the worker makes those of before again at its start. */
export const FORM = 3

/** `now`: the time of the demand's last event, as for its other columns. */
export function searchRow(key: Uint8Array, d: Demand, now: string, policy: Policy): SearchRow {
  const columns = demandColumns(d, now, policy)
  const traits = [
    ...clearTraits({ ...columns, outcome: d.closed?.outcome ?? null }),
    ...sealedTraits(d, columns.step),
  ]
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
    unknown: knownFacts(d) === null,
  }
}

/** As the statement that `append` sends after its own: a demand of which only named people know is found by no word. */
export function noteSearchRow(key: Uint8Array, d: Demand, now: string, policy: Policy): Statement {
  const row = searchRow(key, d, now, policy)
  const values = [d.id, row.view, row.at, row.facets, row.said, ownerToken(key, null), row.unknown, FORM]
  return { text: NOTE, values }
}

const NOTE = `insert into duly.search as s (demand_id, restricted, view, at, received_at, facets, said, holder, form)
  select d.id, d.restricted, $2, case when $2 = 'closed' then $3::timestamptz else coalesce(d.due_at, 'infinity') end, d.received_at, $4::bigint[], case when d.restricted then '{}' else $5::bigint[] end, $6, $8
  from duly.demand d where d.id = $1
  on conflict (demand_id) do update set view = excluded.view, at = excluded.at, said = excluded.said, form = excluded.form,
    facets = excluded.facets || case when $7 then s.proposed else '{}' end,
    proposed = case when $7 then s.proposed else '{}' end
    where (s.view, s.at, s.facets, s.said, s.form) is distinct from
      (excluded.view, excluded.at, excluded.facets || case when $7 then s.proposed else '{}' end, excluded.said, excluded.form)`

/** What a machine read in its paper, beside the events as long as nobody has confirmed anything; of who is named alone, nothing. */
export function noteProposed(key: Uint8Array, demandId: string, proposed: Proposed): Statement {
  const { traits, words } = proposedTokens(key, proposed)
  return { text: NOTE_PROPOSED, values: [demandId, tokenArray(traits), tokenArray(words)] }
}

const NOTE_PROPOSED = `update duly.search s set proposed = $2::bigint[],
    at = case when s.view = 'closed' then s.at else (select coalesce(d.due_at, 'infinity') from duly.demand d where d.id = $1) end,
    facets = array(select unnest(s.facets) except select unnest(s.proposed)) || $2::bigint[],
    paper = array(select unnest(s.paper) union select unnest($3::bigint[]))
  where demand_id = $1 and not restricted`

/** Its traits, and the words that the queue shows of it, by their beginning too. */
export function proposedTokens(key: Uint8Array, proposed: Proposed) {
  const shown = wordsIn([proposed.authority, proposed.instrument, proposed.reference].join('\n'))
  return {
    traits: tokensOf(key, 'trait', proposedTraits(proposed)),
    words: [...tokensOf(key, 'word', shown), ...tokensOf(key, 'prefix', prefixesOf(shown))],
  }
}

/** Whoever has it now; null: nobody. Beside the events, as the owner is. */
export function noteOwner(key: Uint8Array, demandId: string, owner: string | null): Statement {
  return {
    text: 'update duly.search set holder = $2 where demand_id = $1',
    values: [demandId, ownerToken(key, owner)],
  }
}

/** Where nobody has a demand any more because whoever had it stands aside (0009-work.sql). */
export function noteNobody(key: Uint8Array, demandId: string): Statement {
  return { text: NOBODY_ON_ONE, values: [demandId, ownerToken(key, null)] }
}

const NOBODY_ON_ONE = `update duly.search s set holder = $2 from duly.demand d
  where d.id = $1 and s.demand_id = d.id and d.owner_id is null and s.holder is distinct from $2::bigint`

/** The same for all that a tie keeps its person from, whoever recorded it. */
export async function leaveToNobody(
  tx: Pick<Transaction, 'query'>,
  key: Uint8Array,
  tie: string,
): Promise<void> {
  await tx.query('select duly.leave_to_nobody($1, $2)', [tie, ownerToken(key, null)])
}

export function ownerToken(key: Uint8Array, owner: string | null): string {
  return tokenOf(key, 'trait', `owner:${owner ?? 'nobody'}`)
}

/** Of what this person may not finish. */
export function barredToken(key: Uint8Array, person: string): string {
  return tokenOf(key, 'trait', `barred:${person}`)
}

/** The words of a paper, as the sandboxed reader saw it. */
export function notePaperWords(key: Uint8Array, demandId: string, text: string): Statement {
  return noteWordsOfPaper(key, demandId, wordsIn(text))
}

/** Words that were told apart already (`wordsIn`). */
export function noteWordsOfPaper(key: Uint8Array, demandId: string, words: readonly string[]): Statement {
  return { text: NOTE_PAPER, values: [demandId, tokenArray(tokensOf(key, 'word', words))] }
}

const NOTE_PAPER = `update duly.search set paper = $2::bigint[] where demand_id = $1 and not restricted`
