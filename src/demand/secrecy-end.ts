// The end of a secrecy. By its own last day it ends by itself; before that it takes two people, with the paper that lifts it or without:
// the notice that then leaves by itself cannot be taken back (decisions 44, 57).
import type { CommandOf } from './command.ts'
import type { Context, Decided } from './decide.ts'
import type { NewEvent } from './event.ts'
import type { DocumentRef } from './facts.ts'
import { type Refusal, refuse } from './refusal.ts'
import { isOver, without } from './secrecy.ts'
import { coversFact, type SecrecyEnd, type SecrecyOrder, wholeOrders } from './secrecy-state.ts'
import { type Demand, type Matter, secrecyBinds } from './state.ts'

export function endSecrecy(command: CommandOf<'end_secrecy'>, d: Demand, c: Context): Decided {
  const m = d.matters.find(x => x.id === command.matter)
  if (!m) return noMatter()
  const { why, note, document = null, order = null } = command
  const named = orderOf(m, order)
  if (order && !named) return refuse('not_found', 'There is no such order in force.', 'Reload the demand.')
  if (why === 'lapsed') return lapsed(m, named, c)
  const readers = (named ? [named] : wholeOrders(m)).map(o => o.readBy ?? m.reading?.by)
  if (c.actor.kind === 'staff' && readers.includes(c.actor.id))
    return refuse(
      'same_person',
      'You read the paper for secrecy.',
      'Another person says that it no longer binds.',
      'design § 4.6',
    )
  if (note.trim() === '')
    return refuse(
      'invalid_input',
      'What ends the secrecy is missing.',
      'Say which order lifts it and where it stands, or what was misread.',
      'design § 4.6',
    )
  if (m.ending)
    return refuse(
      'already_done',
      'Somebody has said that this secrecy ended.',
      'Another person confirms it, or says that it still binds.',
    )
  if (!named && !m.secrecy) return []
  if (why === 'misread' && isReadAnew(m, named)) return ended(m, named, { why, note, now: c.now })
  // Its paper may be forged, of another order, or lift a part alone: a second person reads it as one read the order itself.
  const paper = document ? { document } : {}
  return [{ kind: 'SecrecyEndAsked', matter: m.id, data: { order, why, note, ...paper } }]
}

/** By another person than the one who said it; whoever it is may say that it still binds. */
export function confirmSecrecyEnd(
  { matter, ends, note }: CommandOf<'confirm_secrecy_end'>,
  d: Demand,
  c: Context,
): Decided {
  const m = d.matters.find(x => x.id === matter)
  if (!m) return noMatter()
  if (!m.ending)
    return refuse('wrong_stage', 'Nobody has said that this secrecy ended.', 'Reload the demand.')
  if (!ends) {
    if (note.trim() === '')
      return refuse('invalid_input', 'Why it still binds is missing.', 'Say it in a sentence.')
    return [{ kind: 'SecrecyEndRefused', matter: m.id, data: { note } }]
  }
  if (m.ending.by === c.actor.id)
    return refuse(
      'same_person',
      'You said yourself that this secrecy ended.',
      'Another person looks at it and confirms.',
      'design § 4.6',
    )
  const { order, why, document } = m.ending
  const paper = document ? { document } : {}
  return ended(m, orderOf(m, order), { why, note: m.ending.note, ...paper, now: c.now })
}

/** Two people then say anew what the paper forbids, before anybody is told: one word of this one is enough. */
function isReadAnew(m: Matter, named: SecrecyOrder | undefined): boolean {
  if (!named || m.orders.at(-1) === named) return true
  return coversFact(named.secrecy) && wholeOrders(m).length === 1
}

type Said = { why: SecrecyEnd; note?: string; document?: DocumentRef; now: string }

function ended(m: Matter, named: SecrecyOrder | undefined, { now, ...said }: Said): NewEvent[] {
  if (named && !coversFact(named.secrecy))
    return [{ kind: 'PartSecrecyEnded', matter: m.id, data: { order: named.id, ...said } }]
  if (!m.secrecy) return []
  const stay = named ? wholeOrders(m).filter(o => o !== named) : []
  if (named && stay.length > 0) return [without(m, stay, { ended: [named.id], ...said, now })]
  return [{ kind: 'SecrecyEnded', matter: m.id, data: { ...said, endedAt: now } }]
}

function lapsed(m: Matter, named: SecrecyOrder | undefined, c: Context): Decided {
  const part = named !== undefined && !coversFact(named.secrecy)
  if (!part && !m.secrecy) return []
  if (named ? !isOver(named, c.now) : secrecyBinds(m, c.now))
    return refuse(
      'secrecy_forbids_notice',
      'The secrecy still binds through its last day.',
      'Wait for its end, or record the order that lifts it.',
    )
  return ended(m, named, { why: 'lapsed', now: c.now })
}

function orderOf(m: Matter, order: string | null): SecrecyOrder | undefined {
  return order ? m.orders.find(o => o.id === order && o.endedAt === null) : undefined
}

function noMatter(): Refusal {
  return refuse('not_found', 'There is no such matter in this demand.', 'Reload the demand.')
}
