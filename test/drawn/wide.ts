// Drawn histories over days, with every way in which a line is decided: redirects, challenges, offers, and what the agency and the
// customers say to them.
import fc from 'fast-check'
import type { LineDecision, LineKey } from '../../src/domain/decision/events.ts'
import type { Command } from '../../src/domain/registry/command.ts'
import { type Demand, openLines } from '../../src/domain/registry/state.ts'
import type { Actor } from '../../src/kernel/actor.ts'
import { cast, challengeStep, close, file } from '../given.ts'
import { comply, determine, reject } from '../papers/papers.ts'
import { answer, noteAnswer, preserve, redirectAnswer, redirectLetter, withdrawal } from './commands.ts'
import { analyst } from './people.ts'
import { type Pick, picker } from './pick.ts'
import type { beginnings, World } from './world.ts'

const DAY = 86_400_000

export type LongDraw = {
  mode: 'guided' | 'hasty' | 'wide' | 'close'
  days: number
  minutes: number
  n: number[]
}

export const longSequences: fc.Arbitrary<{ begin: keyof typeof beginnings; draws: LongDraw[] }> = fc.record({
  begin: fc.constantFrom('three', 'three', 'one', 'emergency'),
  draws: fc.array(
    fc.record({
      mode: fc.constantFrom('guided', 'guided', 'guided', 'hasty', 'hasty', 'hasty', 'wide', 'close'),
      days: fc.constantFrom(...Array<number>(24).fill(0), 1, 1, 3, 6),
      minutes: fc.constantFrom(0, 0, 0, 61),
      n: fc.array(fc.nat(10_000), { minLength: 8, maxLength: 8 }),
    }),
    { minLength: 30, maxLength: 90 },
  ),
})

/** One draw of a long history: the days pass, the clocks act, and somebody does what was drawn. */
export function stepLong(world: World, { mode, days, minutes, n }: LongDraw): void {
  world.now = new Date(Date.parse(world.now) + days * DAY + minutes * 60_000).toISOString()
  world.work()
  const pick = picker(n)
  if (mode === 'close') world.take(pick([analyst, cast.carl]), close)
  else if (mode === 'wide' && world.demand.matters.length > 0 && !world.demand.closed)
    world.take(...wide(world.demand, world.now, pick))
  else world.step({ mode: mode === 'hasty' ? 'hasty' : 'guided', minutes: 0, n })
}

/** One decision per line, of every kind, mostly in order. */
function decisions(d: Demand, pick: Pick): LineDecision[] {
  return openLines(d).map((key: LineKey) => {
    const kind = pick([
      'redirect',
      'redirect',
      'challenge',
      'narrow',
      'comply',
      'comply',
      'reject',
      'no_data',
    ] as const)
    const line = { ...comply(key.account ?? '', key.category), ...key }
    switch (kind) {
      case 'redirect':
        return { ...line, decision: 'redirect', ground: 'tenant_is_organisation', period: null }
      case 'challenge':
        return { ...line, decision: 'challenge', ground: 'overbroad', period: null }
      case 'narrow':
        return {
          ...line,
          decision: 'narrow',
          ground: 'scope_too_wide',
          period: { from: '2026-09-01T00:00:00.000Z', to: '2026-11-01T00:00:00.000Z' },
        }
      case 'no_data':
        return { ...line, decision: 'no_data', ground: 'no_records_in_scope', period: null }
      case 'reject':
        return { ...reject(key.account, key.category), ...key, ground: 'defective_form' }
      default:
        return line
    }
  })
}

function wide(d: Demand, now: string, pick: Pick): [Actor, Command] {
  const matters = d.matters.map(m => m.id)
  const challenge = pick(d.challenges.map(c => c.id)) ?? 'none'
  const offer = pick(d.narrowings)
  const today = now.slice(0, 10)
  return pick<() => [Actor, Command]>([
    () => [cast.carl, determine(decisions(d, pick))],
    () => [cast.carl, determine([pick(decisions(d, pick))])],
    () => [
      cast.carl,
      determine(decisions(d, from => (from.includes('comply' as never) ? 'challenge' : pick(from)) as never)),
    ],
    () => [analyst, determine([pick(decisions(d, pick))])],
    () => [analyst, redirectLetter],
    () => [analyst, redirectAnswer(d, pick)],
    () => [analyst, redirectAnswer(d, pick)],
    () => (pick([true, false, false]) ? [analyst, withdrawal(d, now, pick)] : [analyst, redirectLetter]),
    () => [cast.cem, preserve(d)],
    () => answer(d, pick),
    () => [cast.carl, noteAnswer(d)],
    () => [
      cast.carl,
      {
        ...file(pick(['byStatute', 'byOrder', 'other'] as const), [pick(matters)]),
        filedOn: today,
      } as Command,
    ],
    () => [
      cast.carl,
      {
        ...challengeStep(challenge, pick(['ruling', 'withdrawn', 'appeal'] as const), null),
        on: today,
      } as Command,
    ],
    () => [
      cast.carl,
      {
        ...challengeStep(challenge, 'ruling', pick(['denied', 'partly', 'granted'] as const)),
        on: today,
      } as Command,
    ],
    () => [
      analyst,
      {
        type: 'record_narrowing_answer',
        ask: offer?.ask ?? 'a1',
        category: offer?.category ?? 'subscriber',
        account: offer?.account ?? null,
        agreed: pick([true, false]),
        note: 'call',
      },
    ],
  ])()
}
