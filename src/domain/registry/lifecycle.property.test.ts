// Secrecy and notice under any sequence of commands: nobody is told under an order that binds, and no late notice is lost. What
// binds is worked out here a second time, from the events alone.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import {
  cast,
  copy,
  follow,
  gagged,
  letter,
  MATTER,
  NOW,
  openly,
  policy,
  readSecrecy,
  roadTo,
  sendNotice,
} from '../../../test/given.ts'
import { comply, determine, reject } from '../../../test/papers/papers.ts'
import { atLeast, drawn } from '../../../test/sample.ts'
import type { Actor } from '../../kernel/actor.ts'
import { isRefusal } from '../../kernel/refusal.ts'
import { secrecyCovers } from '../../vocabulary/closed-lists.ts'
import type { Secrecy } from '../decision/facts.ts'
import { isLate, mayNotify } from '../notice/notify.ts'
import { isWider, widerSince } from '../notice/re-notice.ts'
import { owesFurther } from '../secrecy/late-order.ts'
import { coveredParts } from '../secrecy/secrecy-state.ts'
import { deadlines } from '../turn/deadline.ts'
import { nextStep } from '../turn/next.ts'
import type { Command } from './command.ts'
import { decide } from './decide.ts'
import type { DemandEvent } from './event.ts'
import { evolve, fold } from './fold.ts'
import type { Demand } from './state.ts'

const DAY = 86_400_000
const begun = roadTo('excepted')

class World {
  events: DemandEvent[]
  demand: Demand
  now = NOW
  drawn = 0

  constructor(past: readonly DemandEvent[] = begun) {
    this.events = [...past]
    this.demand = fold('d', past) as Demand
  }

  get matter() {
    return this.demand.matters[0] as Demand['matters'][number]
  }

  later(days: number): void {
    this.now = new Date(Date.parse(this.now) + days * DAY).toISOString()
  }

  /** Whether it was allowed. */
  take(by: Actor, command: Command): boolean {
    const decided = decide(command, this.demand, {
      now: this.now,
      actor: by,
      newId: () => `x${++this.drawn}`,
      newReference: () => 'D-1',
      policy,
      tenantKind: () => 'enterprise',
    })
    if (isRefusal(decided)) return false
    const from = this.events.length
    this.events = follow(this.events, decided, { by, at: this.now })
    for (const e of this.events.slice(from)) {
      this.demand = evolve('d', this.demand, e)
      if (e.kind === 'NoticeSent' || e.kind === 'NoticeRepeated') checkTold(this.events, e)
    }
    return true
  }

  /** What the worker does by itself: the clocks that are due, in their order, and the notice that is owed. */
  work(): void {
    for (let again = true; again; ) {
      again = false
      const due = deadlines(this.demand, policy)
        .filter(c => c.dueAt <= this.now)
        .sort((a, b) => a.dueAt.localeCompare(b.dueAt))
      for (const { clock, dueAt } of due) {
        const before = this.events.length
        this.take(cast.clock, { type: 'fire_clock', clock, dueAt })
        again ||= this.events.length > before
      }
      again = this.tell() || again
    }
  }

  tell(): boolean {
    const m = this.matter
    const rest = m.notice !== null && m.notice.withheld.length > 0
    const late = !m.notice && !m.secrecy && m.orders.some(o => o.endedAt !== null) && isLate(m)
    const term = !m.notice && this.demand.fired.some(key => key.startsWith(`notice:${m.id}@`))
    if (!rest && !late && !term && !owesFurther(m) && !this.widerIsDue()) return false
    if (mayNotify(this.demand, m, { now: this.now, counsel: false })) return false
    return this.take({ kind: 'system', id: 'worker' }, this.notice())
  }

  /** The term for telling again has come. */
  widerIsDue(): boolean {
    const since = widerSince(this.demand, this.matter)
    const term = `notice:${this.matter.id}@`
    return (
      since !== null && this.demand.fired.some(key => key.startsWith(term) && key.slice(term.length) >= since)
    )
  }

  notice(): Command {
    const withheld = coveredParts(this.matter, this.now)
    const windowEndsAt = new Date(Date.parse(this.now) + 3_600_000).toISOString()
    const command = sendNotice(MATTER, windowEndsAt) as Extract<Command, { type: 'send_notice' }>
    return { ...command, ...(withheld.length > 0 ? { withheld } : {}) }
  }
}

type Order = { id: string; secrecy: Secrecy; ended: boolean }

/** Every order that two people had read by then, and whether it was ended, replaced, misread or is over. */
function ordersBefore(events: readonly DemandEvent[], at: DemandEvent): Order[] {
  let orders: Order[] = []
  const end = (which: (o: Order) => boolean) => {
    orders = orders.map(o => (which(o) ? { ...o, ended: true } : o))
  }
  for (const e of events.slice(0, at.version - 1)) {
    const read = e.kind === 'SecrecyBegun' || e.kind === 'PartSecrecyBegun' ? e.data.order : undefined
    if (read) {
      end(o => o.id === read.replaces)
      orders = [...orders, { id: read.id, secrecy: read.secrecy, ended: false }]
    }
    if (e.kind === 'SecrecyShortened') end(o => e.data.ended.includes(o.id))
    if (e.kind === 'PartSecrecyEnded') end(o => o.id === e.data.order)
    if (e.kind === 'SecrecyEnded') end(o => (o.secrecy.covers ?? ['fact']).includes('fact'))
  }
  return orders.filter(o => !o.ended)
}

function checkTold(events: readonly DemandEvent[], told: DemandEvent): void {
  const withheld = told.kind === 'NoticeSent' ? (told.data.withheld ?? []) : secrecyCovers
  for (const { secrecy } of ordersBefore(events, told)) {
    // The last moment of its last day, where the day ends last on Earth.
    const over =
      secrecy.until !== null &&
      Date.parse(`${secrecy.until}T00:00:00Z`) + 36 * 3_600_000 <= Date.parse(told.at)
    if (over) continue
    const covers = secrecy.covers ?? ['fact']
    assert.ok(!covers.includes('fact'), 'nobody is told under an order that binds')
    assert.ok(
      covers.every(part => withheld.includes(part)),
      'what an order covers is left out',
    )
  }
  const confirmed = events.slice(0, told.version - 1).findLast(e => e.kind === 'SecrecyConfirmed')
  const read = events.slice(0, told.version - 1).findLast(e => e.kind === 'SecrecyRead')
  assert.ok(confirmed && read && confirmed.version > read.version, 'two people read it')
  assert.notEqual(confirmed.by.id, read.by.id)
}

/** Whether an order that two people read came between two notices. */
function begunAfter(
  events: readonly DemandEvent[],
  first: DemandEvent | undefined,
  next: DemandEvent,
): boolean {
  const between = events.slice(first?.version ?? 0, next.version - 1)
  return first !== undefined && between.some(e => e.kind === 'SecrecyBegun' || e.kind === 'PartSecrecyBegun')
}

const untils = ['2026-11-30', '2026-12-15', '2027-02-28', '2028-02-29', null]
const readers = [cast.mara, cast.carl, cast.nils]

type Draw = { what: number; n: number[]; days: number }
const draws: fc.Arbitrary<Draw[]> = fc.array(
  fc.record({
    what: fc.nat(14),
    n: fc.array(fc.nat(1000), { minLength: 4, maxLength: 4 }),
    days: fc.constantFrom(0, 0, 0, 1, 7, 20, 120),
  }),
  { minLength: 5, maxLength: 30 },
)

function step(w: World, { what, n, days }: Draw): void {
  w.later(days)
  const [a = 0, b = 0, c = 0, d = 0] = n
  const ids = [null, ...w.matter.orders.map(o => o.id)]
  const id = ids[a % ids.length] ?? null
  const secrecy: Secrecy = {
    ...(d % 5 === 0 ? openly : gagged),
    until: untils[b % untils.length] ?? null,
    ...(c % 4 === 0 ? { covers: c % 8 === 0 ? (['agency'] as const) : (['content'] as const) } : {}),
  }
  const read: Command = { ...(readSecrecy(MATTER, secrecy) as object), replaces: id } as Command
  const at = (hours: number) => new Date(Date.parse(w.now) + hours * 3_600_000).toISOString()
  const acts: readonly (() => unknown)[] = [
    () => w.take(readers[d % 3] as Actor, read),
    () => w.take(readers[d % 3] as Actor, read),
    () => w.take(readers[a % 3] as Actor, { type: 'confirm_secrecy', matter: MATTER }),
    () => w.take(readers[a % 3] as Actor, { type: 'confirm_secrecy', matter: MATTER }),
    () => w.take(readers[b % 3] as Actor, { type: 'confirm_secrecy', matter: MATTER }),
    () =>
      w.take(cast.carl, {
        type: 'end_secrecy',
        note: 'Order of the court.',
        document: copy,
        matter: MATTER,
        why: (['lifted', 'lapsed', 'misread'] as const)[b % 3] ?? 'lifted',
        order: id,
      }),
    () => w.take(cast.carl, w.notice()),
    () => w.take(cast.carl, { ...(sendNotice(MATTER, at(48)) as object) } as Command),
    () =>
      w.take(cast.carl, {
        type: 'record_secrecy_extension',
        matter: MATTER,
        step: (['filed', 'denied', 'withdrawn'] as const)[b % 3] ?? 'filed',
        on: w.now.slice(0, 10),
        note: 'x',
        document: c % 2 === 0 ? copy : null,
      }),
    () =>
      w.take(readers[a % 3] as Actor, {
        type: 'confirm_secrecy_extension',
        matter: MATTER,
        filed: b % 3 > 0,
        note: 'x',
      }),
    () =>
      w.take(cast.carl, { type: 'hold_late_notice', matter: MATTER, until: at(1 + (b % 150)), reason: 'x' }),
    () =>
      w.take(cast.mara, {
        type: 'check_docket',
        matter: MATTER,
        found: (['nothing_found', 'extension_filed'] as const)[b % 2] ?? 'nothing_found',
        where: 'x',
        note: '',
      }),
    () =>
      w.take(cast.mara, {
        type: 'repeat_notice',
        matter: MATTER,
        contact: `c${b % 3}`,
        why: 'bounced',
        letter: { ...letter('notice', 'tenant'), id: `r${w.drawn}` },
      }),
    () => w.work(),
    () => w.take(cast.carl, { type: 'close', outcome: 'complied', process: 'subpoena' }),
  ]
  acts[what]?.()
}

test('no sequence of commands tells a tenant what an order forbids, and the next step is always one', () => {
  let told = 0
  fc.assert(
    fc.property(draws, list => {
      const w = new World()
      for (const draw of list) {
        step(w, draw)
        assert.ok(nextStep(w.demand, w.now).says)
      }
      if (w.matter.notice) told += 1
    }),
    drawn({ numRuns: 1500, seed: 20261125 }),
  )
  assert.ok(told > atLeast(150), `only ${told} sequences told anybody: the property would prove nothing`)
})

/** Runs the list, then three years of downtime after which everything comes due at once. Whether a notice was owed and left. */
function afterYears(w: World, list: readonly Draw[]): 'late' | 'further' | null {
  for (const draw of list) step(w, draw)
  const { notice, silent, orders } = w.matter
  const further = silent?.begun === true
  const owed = orders.length > 0 && (!notice || notice.withheld.length > 0 || further)
  w.later(1100)
  w.work()
  const before = w.events.length
  w.work()
  assert.equal(w.events.length, before, 'doing it again changes nothing')
  const m = w.matter
  const endless = m.orders.some(o => o.endedAt === null && o.secrecy.until === null)
  const waits = endless || m.extension?.confirmBy === null || m.readingConfirmedBy === null
  const notices = w.events.filter(e => e.kind === 'NoticeSent')
  const whole = notices.filter(e => !e.data.withheld?.length)
  assert.ok(whole.filter(e => !e.data.further).length <= 1, 'it is told once')
  for (const [i, e] of notices.entries())
    if (e.data.further)
      assert.ok(begunAfter(w.events, notices[i - 1], e), 'more is told after an order alone')
  const everBound = m.orders.some(o => o.endedAt !== null)
  if (!owed || waits || !everBound) return null
  assert.ok(whole.length > 0, 'the tenant was told')
  assert.equal(m.silent, null, 'nothing is kept back any more')
  return further ? 'further' : 'late'
}

test('no late notice is lost: once nothing forbids it any more, it leaves by itself, once, also after years of downtime', () => {
  let late = 0
  fc.assert(
    fc.property(draws, list => {
      if (afterYears(new World(), list)) late += 1
    }),
    drawn({ numRuns: 1500, seed: 20261126 }),
  )
  assert.ok(late > atLeast(100), `only ${late} late notices were owed: the property would prove nothing`)
})

test('what orders kept back after a notice is told when the last of them has ended, by itself and once', () => {
  const told = roadTo('notified')
  let further = 0
  fc.assert(
    fc.property(draws, list => {
      if (afterYears(new World(told), list) === 'further') further += 1
    }),
    drawn({ numRuns: 1500, seed: 20261128 }),
  )
  assert.ok(further > atLeast(100), `only ${further} were owed: the property would prove nothing`)
})

const decisions = [
  [reject('acc1', 'subscriber'), reject('acc1')],
  [comply('acc1'), reject('acc1')],
  [
    { ...comply('acc1'), period: { from: '2026-06-01T00:00:00.000Z', to: '2026-11-01T00:00:00.000Z' } },
    reject('acc1'),
  ],
] as const

/** What the last notice told, worked out from the events: the lines as they were decided before it. */
function toldPeriods(events: readonly DemandEvent[]): (string | null)[] {
  const told = events.findLast(e => e.kind === 'NoticeSent')
  const before = events.slice(0, told?.version).findLast(e => e.kind === 'Determined')
  return (before?.data.lines ?? []).flatMap(l => (l.decision === 'comply' ? [l.period?.from ?? null] : []))
}

test('that more is to leave is told by itself and once, also after years, unless something forbids it', () => {
  const first = roadTo('notified', { determined: [[cast.mara, determine(decisions[0])]] })
  let again = 0
  fc.assert(
    fc.property(draws, list => {
      const w = new World(first)
      for (const draw of list) {
        step(w, draw)
        const [a = 0, b = 0] = draw.n
        if (b % 3 === 0) w.take(cast.carl, determine(decisions[a % decisions.length] ?? decisions[0]))
        assert.ok(nextStep(w.demand, w.now).says)
      }
      const owed = isWider(w.demand, w.matter)
      w.later(1100)
      w.work()
      const before = w.events.length
      w.work()
      assert.equal(w.events.length, before, 'doing it again changes nothing')
      const m = w.matter
      const endless = m.orders.some(o => o.endedAt === null && o.secrecy.until === null)
      if (!owed || endless || m.extension?.confirmBy === null || !m.readingConfirmedBy) return
      const [period] = toldPeriods(w.events)
      const now = w.demand.lines.find(l => l.decision === 'comply')?.period?.from
      assert.ok(period !== undefined && now && (period ?? '') <= now, 'it was told of what is to leave')
      assert.ok(m.notice?.further?.wider || m.notice?.withheld.length === 0, 'as more')
      again += 1
    }),
    drawn({ numRuns: 1500, seed: 20261130 }),
  )
  assert.ok(again > atLeast(100), `only ${again} were owed: the property would prove nothing`)
})
