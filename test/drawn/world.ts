// Drawn sequences of commands, and a demand that they are tried on by the rules of `decide`.

import assert from 'node:assert/strict'
import fc from 'fast-check'
import type { Command } from '../../src/domain/registry/command.ts'
import { decide } from '../../src/domain/registry/decide.ts'
import { mayEmit } from '../../src/domain/registry/emits.ts'
import type { DemandEvent } from '../../src/domain/registry/event.ts'
import { evolve, fold } from '../../src/domain/registry/fold.ts'
import { type Demand, openLines } from '../../src/domain/registry/state.ts'
import { deadlines } from '../../src/domain/turn/deadline.ts'
import type { Actor } from '../../src/kernel/actor.ts'
import { isRefusal, type Refusal } from '../../src/kernel/refusal.ts'
import {
  callback,
  cast,
  follow,
  NOW,
  openly,
  pass,
  play,
  policy,
  readSecrecy,
  recordLookup,
  requestLookup,
  tenantKinds,
} from '../given.ts'
import { assessed, comply, determine, facts, receive, reject } from '../papers/papers.ts'
import { consenting, danger, mark, notice } from './commands.ts'
import { ADOPTED, owners } from './people.ts'
import { first, later, picker } from './pick.ts'
import { type Mode, wish } from './wish.ts'

/** One draw of the dice: how to choose a command, and a number for every choice that follows. */
export type Draw = { mode: Mode; minutes: number; n: number[] }
export type Sequence = { begin: keyof typeof beginnings; draws: Draw[] }

export const sequences: fc.Arbitrary<Sequence> = fc.record({
  begin: fc.constantFrom('received', 'one', 'one', 'three', 'emergency', 'consented', 'consented'),
  draws: fc.array(
    fc.record({
      mode: fc.constantFrom(
        'guided',
        'guided',
        'guided',
        'guided',
        'hasty',
        'hasty',
        'hasty',
        'wild',
        'wild',
      ),
      minutes: fc.constantFrom(...Array<number>(20).fill(0), 1, 30, 61, 61, 1500),
      n: fc.array(fc.nat(10_000), { minLength: 8, maxLength: 8 }),
    }),
    { minLength: 20, maxLength: 80 },
  ),
})

export class World {
  events: DemandEvent[]
  demand: Demand
  now = NOW
  drawn = 0

  constructor(events: DemandEvent[]) {
    // Where the customer has consented its window is over: nothing but the consent itself lets anything leave.
    if (events.some(e => e.kind === 'ConsentGiven')) this.now = later(NOW, 61)
    this.events = events
    this.demand = fold('d', events) as Demand
  }

  /** Does what was drawn, if it is allowed. */
  step(draw: Draw): void {
    this.now = new Date(Date.parse(this.now) + draw.minutes * 60_000).toISOString()
    const pick = picker(draw.n)
    this.take(...wish(draw.mode, this.demand, this.now, pick))
  }

  /** Null where it was done; `idle` where it is allowed and changes nothing. */
  attempt(by: Actor, command: Command): Refusal | 'idle' | null {
    const decided = decide(command, this.demand, this.context(by))
    if (isRefusal(decided)) return decided
    for (const { kind } of decided)
      assert.ok(mayEmit(command.type, kind), `${command.type} does not name ${kind} among what it emits`)
    if (decided.length === 0) return 'idle'
    const before = this.events.length
    this.events = follow(this.events, decided, { by, at: this.now })
    this.demand = this.events.slice(before).reduce<Demand>((d, e) => evolve('d', d, e), this.demand)
    return null
  }

  take(by: Actor, command: Command): boolean {
    return this.attempt(by, command) === null
  }

  /** What the worker does: the clocks that are due, in their order, until none acts any more. */
  work(): void {
    for (let again = true; again; ) {
      const due = deadlines(this.demand, policy)
        .filter(c => c.dueAt <= this.now)
        .sort((a, b) => a.dueAt.localeCompare(b.dueAt))
      again = due.some(({ clock, dueAt }) => this.take(cast.clock, { type: 'fire_clock', clock, dueAt }))
    }
  }

  context(actor: Actor) {
    return {
      now: this.now,
      actor,
      newId: () => `x${++this.drawn}`,
      newReference: () => 'D-1',
      policy: { ...policy, adoptedPermitted: [ADOPTED] },
      tenantKind: (tenant: string) => tenantKinds[tenant] ?? null,
    }
  }
}
const received = play([[cast.mail, receive(NOW)]])
const matched = (accounts: Readonly<Record<string, string>>) =>
  play(
    [
      [cast.ines, { type: 'confirm_facts', facts: facts(Object.keys(accounts)), changed: [] }],
      [cast.mara, pass()],
      [cast.carl, callback('confirmed')],
      [cast.mara, requestLookup],
      [cast.gate, recordLookup(accounts)],
    ],
    received,
  )
const one = matched({ 'anna@acme.example': 'acme' })
/** Nothing was decided to leave, the customer was told, and has consented: the desk has not verified it. */
const consented = () => {
  const d = fold('d', one) as Demand
  const matter = d.matters[0]?.id ?? ''
  const lines = openLines(d)
  return play(
    [
      [cast.mara, assessed(lines)],
      [cast.mara, determine(lines.map(l => reject(l.account, l.category)))],
      [cast.mara, readSecrecy(matter, openly)],
      [cast.carl, { type: 'confirm_secrecy', matter }],
      [cast.mara, notice(matter, NOW, 60)],
      [cast.acme, consenting(d, matter, first)],
    ],
    one,
  )
}
/** The customer was told that nothing leaves, and does not object; then it was decided that something does. */
const wider = () => {
  const d = fold('d', one) as Demand
  const matter = d.matters[0]?.id ?? ''
  const lines = openLines(d)
  return play(
    [
      [cast.mara, assessed(lines)],
      [
        cast.mara,
        determine(lines.map(l => ({ ...reject(l.account, l.category), ground: 'defective_form' }))),
      ],
      [cast.mara, readSecrecy(matter, openly)],
      [cast.carl, { type: 'confirm_secrecy', matter }],
      [cast.mara, notice(matter, NOW, 60)],
      [cast.acme, { type: 'answer_notice', matter, answer: 'no_objection', text: '' }],
      [
        cast.carl,
        determine(
          lines.map(l =>
            l.category === 'subscriber' ? comply(l.account ?? '', l.category) : reject(l.account, l.category),
          ),
        ),
      ],
      [cast.carl, { type: 'approve_redirect_exception', matters: [matter] }],
    ],
    one,
  )
}
export const beginnings = {
  received,
  one,
  three: matched(owners),
  emergency: play(
    [
      [cast.ines, mark],
      [cast.nils, danger(fold('d', one) as Demand, first)],
    ],
    one,
  ),
  consented: consented(),
  wider: wider(),
}
