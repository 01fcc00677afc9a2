// Secrecy as it stands for one matter: every order by itself, and what they forbid together. A shorter order never shortens a
// longer one that binds beside it.

import { dayIsOver } from '../../kernel/days.ts'
import { type SecrecyCover, secrecyCovers } from '../../vocabulary/closed-lists.ts'
import type { DocumentRef, Secrecy } from '../decision/facts.ts'
import type { DemandEvent } from '../registry/event.ts'
import type { EventOf } from '../registry/event-fold.ts'
import type { Matter } from '../registry/state.ts'
import type { ReadOrder, SecrecyEnd, SecrecyEvents } from './events.ts'
import { motionFolded, motionHolds } from './extension-state.ts'
import type { SecrecyOrder } from './state.ts'

/** A request in a letter is no gag: only an order or a statute forbids notice. */
export function binds(secrecy: Secrecy): boolean {
  return secrecy.kind === 'court_order' || secrecy.kind === 'statutory'
}

/** That there is a demand may not be told. What names no part covers everything. */
export function coversFact({ covers }: Pick<Secrecy, 'covers'>): boolean {
  return !covers || covers.length === 0 || covers.includes('fact')
}

/** In force as far as anybody recorded: not ended, whatever its last day. */
export function ordersInForce(m: Pick<Matter, 'orders'>): readonly SecrecyOrder[] {
  return m.orders.filter(o => o.endedAt === null)
}

/** Those that forbid to tell that there is a demand. */
export function wholeOrders(m: Pick<Matter, 'orders'>): readonly SecrecyOrder[] {
  return ordersInForce(m).filter(o => coversFact(o.secrecy))
}

/** The parts that may not be told today although the fact may: in the order of the vocabulary. */
export function coveredParts(m: Pick<Matter, 'orders' | 'extension'>, now: string): readonly SecrecyCover[] {
  // While a motion to lengthen it is open, what ended meanwhile goes on.
  const { extension } = m
  const holds = motionHolds(extension, now)
  const goesOn = (o: SecrecyOrder) =>
    o.endedAt === null
      ? holds || o.secrecy.until === null || now < dayIsOver(o.secrecy.until)
      : extension !== null && holds && !o.lifted && o.endedAt >= extension.at
  const live = m.orders.filter(o => !coversFact(o.secrecy) && goesOn(o))
  return secrecyCovers.filter(part => live.some(o => o.secrecy.covers?.includes(part)))
}

/** What several orders forbid together: from the first day of any to the last day of all. Null where there is none. */
export function together(secrecies: readonly Secrecy[]): Secrecy | null {
  const longest = secrecies.toSorted((a, b) => lastDay(b).localeCompare(lastDay(a)))[0]
  if (!longest) return null
  const from = secrecies.map(s => s.from).toSorted((a, b) => (a ?? '').localeCompare(b ?? ''))[0] ?? null
  return { ...longest, from }
}

function lastDay(s: Secrecy): string {
  return s.until ?? '9999-12-31'
}

/** A person has looked whether something forbids: what came before is known, what came after is not. */
export function secrecyLooked(e: DemandEvent): Partial<Pick<Matter, 'secrecyLookedAt'>> {
  // What one person says after the end is looked at when a second one has: until then it holds nothing.
  const alone = e.kind === 'SecrecyExtension' && e.data.afterEnd === true
  return e.by.kind === 'staff' && looks.has(e.kind) && !alone ? { secrecyLookedAt: e.at } : {}
}

const looks: ReadonlySet<DemandEvent['kind']> = new Set([
  'SecrecyRead',
  'SecrecyConfirmed',
  'SecrecyExtension',
  'SecrecyExtensionConfirmed',
  'DocketChecked',
  'LateNoticeHeld',
  'SecrecyEnded',
  'SecrecyShortened',
  'PartSecrecyEnded',
] as const)

type SecrecyEvent = EventOf<SecrecyEvents>

/** Folds what concerns secrecy into a matter. */
export function secrecyFolded(m: Matter, e: SecrecyEvent): Matter {
  const after = ordersFolded(m, e)
  const papers = [...after.secrecyPapers, ...paperOfEnd(after, e)]
  if (e.kind === 'SecrecyEndAsked')
    return { ...after, ending: { ...e.data, by: e.by.id, at: e.at }, secrecyPapers: papers }
  return settles.has(e.kind) ? { ...after, ending: null, secrecyPapers: papers } : after
}

/** The paper that lifts it, once: it is there for the second person, and stays also where that one finds that the order still binds. */
function paperOfEnd(m: Matter, e: SecrecyEvent): readonly DocumentRef[] {
  if (e.kind !== 'SecrecyEndAsked' && !ends.has(e.kind)) return []
  const document = 'document' in e.data ? e.data.document : null
  return document && !m.secrecyPapers.some(p => p.id === document.id) ? [document] : []
}

const ends: ReadonlySet<DemandEvent['kind']> = new Set([
  'SecrecyEnded',
  'SecrecyShortened',
  'PartSecrecyEnded',
] as const)

/** Where an order began or ended since, what was said to have ended was said of other orders. */
const settles: ReadonlySet<DemandEvent['kind']> = new Set([
  ...ends,
  'SecrecyEndRefused',
  'SecrecyBegun',
  'PartSecrecyBegun',
] as const)

function ordersFolded(m: Matter, e: SecrecyEvent): Matter {
  switch (e.kind) {
    case 'SecrecyBegun': {
      const order = e.data.order ?? { id: e.data.obligation, secrecy: e.data.secrecy, replaces: null }
      // Before orders were kept apart, each took the place of the last.
      const before = e.data.order ? m : { ...m, orders: ended(m, () => true, e.at) }
      return {
        ...m,
        secrecy: e.data.secrecy,
        secrecyCountedAt: e.at,
        orders: added(before, order, e.at),
        extension: !e.data.order || answersMotion(m, order) ? null : m.extension,
        held: null,
      }
    }
    case 'SecrecyShortened':
      return { ...m, ...orderEnded(m, o => e.data.ended.includes(o.id), e), secrecy: e.data.secrecy }
    case 'SecrecyEnded':
      return {
        ...m,
        secrecy: null,
        secrecyCountedAt: null,
        ...orderEnded(m, o => coversFact(o.secrecy), e),
        // Of a whole that was misread two people say anew what the paper forbids, whatever was read beside it.
        ...(e.data.why === 'misread' ? unread : {}),
      }
    case 'PartSecrecyBegun':
      return {
        ...m,
        orders: added(m, e.data.order, e.at),
        extension: answersMotion(m, e.data.order) ? null : m.extension,
        // What is held is the notice; a part that comes beside it does not let it go.
        held: m.notice ? null : m.held,
      }
    case 'PartSecrecyEnded':
      return { ...m, ...orderEnded(m, o => o.id === e.data.order, e) }
    case 'SecrecyExtension':
      return {
        ...m,
        extension: motionFolded(m.extension, e),
        secrecyPapers: [...m.secrecyPapers, ...(e.data.document ? [e.data.document] : [])],
      }
    case 'SecrecyExtensionConfirmed':
      return { ...m, extension: motionFolded(m.extension, e) }
    case 'DocketChecked':
      return {
        ...m,
        docket: [...m.docket, { ...e.data, by: e.by.id, at: e.at }],
        extension: motionFolded(m.extension, e),
      }
    default:
      return m
  }
}

/**
 * Whether a motion to lengthen is answered by this order: it stands in the place of one, or lasts longer than what binds. Another
 * order beside it says nothing of what the court made of the motion.
 */
function answersMotion(m: Matter, { secrecy, replaces }: ReadOrder): boolean {
  if (replaces) return true
  const { extension } = m
  const of = m.orders.filter(o => o.endedAt === null || (extension !== null && o.endedAt >= extension.at))
  const alike = of.filter(o => coversFact(o.secrecy))
  if (!coversFact(secrecy)) return alike.length === 0 && of.every(o => lastDay(secrecy) > lastDay(o.secrecy))
  return (alike.length > 0 ? alike : of).every(o => lastDay(secrecy) > lastDay(o.secrecy))
}

function added(m: Pick<Matter, 'orders' | 'reading'>, order: ReadOrder, at: string): SecrecyOrder[] {
  const before = ended(m, o => o.id === order.replaces, at)
  const { id, secrecy, document = null } = order
  const readBy = m.reading?.by ?? null
  return [...before, { id, secrecy, at, endedAt: null, document, readBy, lifted: false }]
}

const unread = { reading: null, readingConfirmedBy: null }

/**
 * What ended stays, with its moment. What was misread was never there: it is neither late nor freed by that, and where it is what the
 * last confirmed reading found, two people say anew what the paper forbids before anybody is told.
 */
function orderEnded(
  m: Matter,
  which: (o: SecrecyOrder) => boolean,
  { at, data: { why } }: { readonly at: string; readonly data: { readonly why: SecrecyEnd } },
): Pick<Matter, 'orders' | 'reading' | 'readingConfirmedBy'> {
  const { reading, readingConfirmedBy } = m
  if (why !== 'misread') return { orders: ended(m, which, at, why), reading, readingConfirmedBy }
  const gone = ordersInForce(m).filter(which)
  const last = m.orders.at(-1)
  const isRead = readingConfirmedBy !== null && last !== undefined && gone.includes(last)
  return {
    orders: m.orders.filter(o => !gone.includes(o)),
    ...(isRead && reading && binds(reading.secrecy) ? unread : { reading, readingConfirmedBy }),
  }
}

function ended(
  m: Pick<Matter, 'orders'>,
  which: (o: SecrecyOrder) => boolean,
  at: string,
  why: SecrecyEnd | null = null,
): SecrecyOrder[] {
  return m.orders.map(o =>
    o.endedAt === null && which(o) ? { ...o, endedAt: at, lifted: why === 'lifted' } : o,
  )
}
