// Which contacts each matter is kept from: the rows that the policies of migration 0033 ask, made of the events and of nothing else.
// Written in the transaction of the events, compared by `fsck`, made anew after an upgrade.
import type { NewEvent } from '../../domain/registry/event.ts'
import type { Demand } from '../../domain/registry/state.ts'
import type { Transaction } from '../database.ts'
import { compareRows, type Finder } from '../fsck/finding.ts'
import type { Statement } from './one-trip.ts'

type KeptOut = { readonly contact: string; readonly matter: string }

function keptOutOf(d: Demand): KeptOut[] {
  return d.matters.flatMap(m => m.skipped.map(({ contact }) => ({ contact, matter: m.id })))
}

/** Run behind the append of these events, in its transaction. `d`: the state after them. */
export function keptOutStatements(d: Demand, events: readonly NewEvent[]): Statement[] {
  return events.some(e => e.kind === 'ContactSkipped' || e.kind === 'ContactToldAgain') ? asItIs(d) : []
}

/** A draft that such a contact wrote goes too: it would stand, filled in, in the form of the others. */
function asItIs(d: Demand): Statement[] {
  const rows = keptOutOf(d)
  const values = [d.id, rows.map(r => r.contact), rows.map(r => r.matter)]
  const none = `not exists (select 1 from unnest($2::text[], $3::text[]) x (contact, matter)
    where x.contact = k.contact_id and x.matter = k.matter_id)`
  return [
    {
      text: `delete from duly.kept_out k using duly.matter m where m.id = k.matter_id and m.demand_id = $1 and ${none}`,
      values,
    },
    {
      text: `insert into duly.kept_out (contact_id, matter_id) select x.contact, x.matter
        from unnest($2::text[], $3::text[]) x (contact, matter) join duly.matter m on m.id = x.matter and m.demand_id = $1
        on conflict do nothing`,
      values,
    },
    {
      text: `delete from duly.answer_draft a using duly.kept_out k, duly.matter m
        where m.demand_id = $1 and k.matter_id = m.id and a.matter_id = m.id and a.saved_by = k.contact_id`,
      values: [d.id],
    },
    {
      // A mail to such a contact that has not left does not leave.
      text: `delete from duly.outgoing_mail o where o.demand_id = $1 and o.state = 'waiting' and o.letter_id = any($2::text[])`,
      values: [d.id, lettersTo(d)],
    },
  ]
}

function lettersTo(d: Demand): string[] {
  return d.matters.flatMap(m => {
    const out = new Set(m.skipped.map(s => s.contact))
    return m.notice?.tries.filter(t => out.has(t.contact)).map(t => t.letter) ?? []
  })
}

/** Makes the rows of this demand what its events say. */
export async function writeKeptOut(tx: Transaction, d: Demand): Promise<void> {
  for (const { text, values } of asItIs(d)) await tx.query(text, values)
}

export async function checkKeptOut(tx: Transaction, d: Demand, tell: Finder): Promise<void> {
  const found = await tx.query<{ contact_id: string; matter_id: string }>(
    `select k.contact_id, k.matter_id from duly.kept_out k join duly.matter m on m.id = k.matter_id where m.demand_id = $1`,
    [d.id],
  )
  compareRows(
    'contacts that matters are kept from',
    keptOutOf(d).map(r => [r.contact, r.matter]),
    found.map(r => [r.contact_id, r.matter_id]),
    tell,
  )
}
