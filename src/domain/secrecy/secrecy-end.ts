// The end of a secrecy. By its own last day it ends by itself; before that it takes two people, with the paper that lifts it or without:
// the notice that then leaves by itself cannot be taken back (decisions 44, 57).

import { z } from 'zod'
import { sentence } from '../../kernel/message.ts'
import { type Refusal, refuse } from '../../kernel/refusal.ts'
import type { DocumentRef } from '../decision/facts.ts'
import { byAnother, either, type FilledIn, type Guard, given, onMatter } from '../registry/act.ts'
import type { Context, Decided } from '../registry/context.ts'
import type { NewEventOf } from '../registry/event.ts'
import { id, prose } from '../registry/input.ts'
import { type Demand, type Matter, secrecyBinds } from '../registry/state.ts'
import type { SecrecyEnd } from './events.ts'
import { isOver, without } from './secrecy.ts'
import { coversFact, wholeOrders } from './secrecy-state.ts'
import type { SecrecyOrder } from './state.ts'

/** For the program it is nothing to do. */
const isInForce: Guard<Matter> = (m, _, { actor }) =>
  actor.kind !== 'staff' || m.secrecy || m.orders.some(o => o.endedAt === null)
    ? null
    : refuse('wrong_stage', sentence('telling.no_secrecy_force_here'), sentence('borders.reload_demand'))

const isNotSaidYet: Guard<Matter> = m =>
  m.ending
    ? refuse(
        'already_done',
        sentence('telling.somebody_said_secrecy_ended'),
        sentence('telling.another_person_confirms_says_still'),
      )
    : null

const isOverByItself: Guard<Matter> = (m, _, { now }) =>
  m.secrecy && !secrecyBinds(m, now) ? null : stillBinds()

/** Of several orders another may have been read by somebody else: then it depends on which is named. */
const isAnotherThanReader: Guard<Matter> = (m, _, { actor }) => {
  const readers = m.orders.filter(o => o.endedAt === null).map(o => o.readBy ?? m.reading?.by)
  return actor.kind === 'staff' && readers.length > 0 && readers.every(by => by === actor.id) ? own() : null
}

const endSecrecyInput = {
  matter: id,
  why: z.enum(['lifted', 'misread']),
  /** One of several; all of them where none is named. */
  order: id.nullable().exactOptional(),
  /** Which order, and where it stands; what was misread. Empty where its last day is over. */
  note: prose,
}
type EndSecrecy = FilledIn<
  typeof endSecrecyInput,
  {
    readonly why: SecrecyEnd
    /** The paper that lifts it, which the second person reads before confirming; none where a clerk only called. */
    readonly document?: DocumentRef | null
  }
>

export const endSecrecy = onMatter({
  type: 'end_secrecy',
  emits: ['PartSecrecyEnded', 'SecrecyEndAsked', 'SecrecyEnded', 'SecrecyShortened'],
  input: endSecrecyInput,
  given: given<Pick<EndSecrecy, 'why' | 'document'>>(),
  paper: { form: 'secrecy', plain: {} },
  who: { staff: ['counsel'], system: true },
  still: ['closed', 'withdrawn'],
  guards: [isInForce, either(isNotSaidYet, isOverByItself), either(isAnotherThanReader, isOverByItself)],
  decide: (command, m, d, c) => {
    const { why, order = null } = command
    const named = orderOf(m, order)
    if (order && !named)
      return refuse('not_found', sentence('telling.no_such_order_force'), sentence('borders.reload_demand'))
    return why === 'lapsed' ? lapsed(m, named, c) : early({ ...command, why }, { m, d, named }, c)
  },
})

type Early = EndSecrecy & { readonly why: 'lifted' | 'misread' }

/** Before its last day. */
function early(
  { why, order = null, note, document = null }: Early,
  { m, d, named }: { m: Matter; d: Demand; named: SecrecyOrder | undefined },
  c: Context,
): Decided<Ended | 'SecrecyEndAsked'> {
  const readers = (named ? [named] : wholeOrders(m)).map(o => o.readBy ?? m.reading?.by)
  if (c.actor.kind === 'staff' && readers.includes(c.actor.id)) return own()
  if (note.trim() === '')
    return refuse(
      'invalid_input',
      sentence('telling.what_ends_secrecy_missing'),
      sentence('telling.say_which_order_lifts_where'),
      'design § 4.6',
    )
  const said = isNotSaidYet(m, d, c)
  if (said) return said
  if (!named && !m.secrecy) return []
  if (why === 'misread' && isReadAnew(m, named)) return ended(m, named, { why, note, now: c.now })
  // Its paper may be forged, of another order, or lift a part alone: a second person reads it as one read the order itself.
  const paper = document ? { document } : {}
  return [{ kind: 'SecrecyEndAsked', matter: m.id, data: { order, why, note, ...paper } }]
}

function own(): Refusal {
  return refuse(
    'same_person',
    sentence('telling.you_read_paper_secrecy'),
    sentence('telling.another_person_says_no_longer'),
    'design § 4.6',
  )
}

/** By another person than the one who said it; anybody may say that it still binds. */
export const confirmSecrecyEnd = onMatter({
  type: 'confirm_secrecy_end',
  emits: ['PartSecrecyEnded', 'SecrecyEndRefused', 'SecrecyEnded', 'SecrecyShortened'],
  input: {
    matter: id,
    ends: z.boolean(),
    /** Why it still binds; empty where it ends. */
    note: prose,
  },
  who: { staff: ['counsel', 'approver'], employeesOnly: true },
  still: ['closed', 'withdrawn'],
  guards: [
    m =>
      m.ending
        ? null
        : refuse(
            'wrong_stage',
            sentence('telling.nobody_said_secrecy_ended'),
            sentence('borders.reload_demand'),
          ),
  ],
  yes: {
    said: ({ ends }) => ends,
    guards: [
      byAnother(
        m => m.ending && [m.ending.by],
        refuse(
          'same_person',
          sentence('telling.you_said_yourself_secrecy_ended'),
          sentence('telling.another_person_looks_confirms'),
          'design § 4.6',
        ),
      ),
    ],
  },
  decide: ({ ends, note }, m, _, c) => {
    if (!ends)
      return note.trim() === ''
        ? refuse(
            'invalid_input',
            sentence('telling.why_still_binds_missing'),
            sentence('telling.say_sentence'),
          )
        : [{ kind: 'SecrecyEndRefused', matter: m.id, data: { note } }]
    if (!m.ending) return []
    const { order, why, document } = m.ending
    const paper = document ? { document } : {}
    return ended(m, orderOf(m, order), { why, note: m.ending.note, ...paper, now: c.now })
  },
})

/** Two people then say anew what the paper forbids, before anybody is told: one word of this one is enough. */
function isReadAnew(m: Matter, named: SecrecyOrder | undefined): boolean {
  if (!named || m.orders.at(-1) === named) return true
  return coversFact(named.secrecy) && wholeOrders(m).length === 1
}

type Ended = 'PartSecrecyEnded' | 'SecrecyEnded' | 'SecrecyShortened'
type Said = { why: SecrecyEnd; note?: string; document?: DocumentRef; now: string }

function ended(m: Matter, named: SecrecyOrder | undefined, { now, ...said }: Said): NewEventOf<Ended>[] {
  if (named && !coversFact(named.secrecy))
    return [{ kind: 'PartSecrecyEnded', matter: m.id, data: { order: named.id, ...said } }]
  if (!m.secrecy) return []
  const stay = named ? wholeOrders(m).filter(o => o !== named) : []
  if (named && stay.length > 0) return [without(m, stay, { ended: [named.id], ...said, now })]
  return [{ kind: 'SecrecyEnded', matter: m.id, data: { ...said, endedAt: now } }]
}

function lapsed(m: Matter, named: SecrecyOrder | undefined, c: Context): Decided<Ended> {
  const part = named !== undefined && !coversFact(named.secrecy)
  if (!part && !m.secrecy) return []
  if (named ? !isOver(named, c.now) : secrecyBinds(m, c.now)) return stillBinds()
  return ended(m, named, { why: 'lapsed', now: c.now })
}

function stillBinds(): Refusal {
  return refuse(
    'secrecy_forbids_notice',
    sentence('telling.secrecy_still_binds_through_last'),
    sentence('telling.wait_end_record_order_lifts'),
  )
}

function orderOf(m: Matter, order: string | null): SecrecyOrder | undefined {
  return order ? m.orders.find(o => o.id === order && o.endedAt === null) : undefined
}
