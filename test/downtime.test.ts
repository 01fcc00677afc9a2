// Everything stands still, for a week or for years, while a demand is at any step that there is: afterwards each clock that came due
// acts, in whatever order, none acts twice, and it ends.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { deadlines } from '../src/domain/turn/deadline.ts'
import { nextStep } from '../src/domain/turn/next.ts'
import type { Deadline } from '../src/domain/turn/step.ts'
import type { Actor } from '../src/kernel/actor.ts'
import { sampleDemands } from './desk/mock-demands.ts'
import type { Stream } from './desk/road.ts'

const DAY = 86_400_000
const clock: Actor = { kind: 'system', id: 'clock' }
const policy = { windowMinutes: 2880, authorisationMinutes: 14_400, downloadDays: 14, adoptedPermitted: [] }

for (const [days, kinds] of [
  [7, 13],
  [4000, 22],
] as const)
  test(`after ${days} days of downtime each clock of each step acts once, whichever comes first`, () => {
    const seen = new Set<string>()
    for (const order of ['first', 'last'] as const)
      for (const stream of sampleDemands()) for (const kind of acts(stream, days, order)) seen.add(kind)
    assert.ok(seen.size >= kinds, `only ${[...seen].join(', ')} came due`)
  })

/** Has all act that came due; gives their kinds. */
function acts(stream: Stream, days: number, order: 'first' | 'last'): string[] {
  const at = stream.at + days * DAY
  const now = new Date(at).toISOString()
  const done = new Set(
    stream.events.flatMap(e => (e.kind === 'ClockFired' ? `${e.data.clock}@${e.data.dueAt}` : [])),
  )
  const due = () =>
    (stream.state ? deadlines(stream.state, policy) : []).filter(
      c => c.dueAt <= now && !done.has(`${c.clock}@${c.dueAt}`),
    )
  const kinds: string[] = []
  for (let next = due().at(order === 'first' ? 0 : -1); next; next = due().at(order === 'first' ? 0 : -1)) {
    const where = `${stream.id}: ${next.clock} of ${next.dueAt}`
    assert.ok(kinds.length < 60, `${where}: it goes on coming due`)
    // A secrecy that is over by then is not counted for another half-year: its end, which came due too, is what is said.
    const ends = next.clock.replace('secrecy_roll:', 'secrecy:')
    const overtaken = ends !== next.clock && due().some(c => c.clock === ends)
    assert.ok(fired(stream, next, at) > 0 || overtaken, `${where} came due and did nothing`)
    assert.equal(fired(stream, next, at), 0, `${where} acted twice`)
    done.add(`${next.clock}@${next.dueAt}`)
    kinds.push(next.clock.split(':')[0] ?? '')
  }
  assert.ok(stream.state && nextStep(stream.state, now).step)
  return kinds
}

function fired(stream: Stream, { clock: name, dueAt }: Deadline, at: number): number {
  const before = stream.events.length
  const refused = stream.take(clock, { type: 'fire_clock', clock: name, dueAt }, at)
  assert.equal(refused, null, `${stream.id}: ${name}`)
  return stream.events.length - before
}
