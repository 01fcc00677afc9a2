// What became of each line that the law requires, out of a history's events.

import { challengesOf } from '../../src/domain/challenge/challenged-lines.ts'
import { dueAtOf, holdOfLine } from '../../src/domain/challenge/suspension.ts'
import { isWithdrawn, wentAway } from '../../src/domain/decision/redirect-outcome.ts'
import { isKeptHere } from '../../src/domain/notice/upheld.ts'
import { productionsOut } from '../../src/domain/registry/production-state.ts'
import { findLine, lineKey, matterOf, openLines, withdrew } from '../../src/domain/registry/state.ts'
import { refuseNow } from '../../src/domain/turn/line-ready.ts'
import { nextStep } from '../../src/domain/turn/next.ts'
import { policy } from '../given.ts'
import { isRequired } from './cooperate.ts'
import type { World } from './world.ts'

type Reached = { readonly at: string; readonly out: number; readonly closed: boolean }
export type Fate = { readonly line: string; readonly fate: string }

export function fatesOf(world: World, before: Reached): Fate[] {
  const d = world.demand
  return openLines(d)
    .filter(l => isRequired(d, l))
    .map(l => ({ line: lineKey(l), fate: fateOf(world, l, before) }))
}

function fateOf({ demand: d }: World, line: Parameters<typeof isRequired>[1], before: Reached): string {
  const place = productionsOut(d).findIndex(p => findLine(p.authorisation.lines, line))
  const out = productionsOut(d)[place]
  const m = matterOf(d, line)
  const due = (m && dueAtOf(d, m.id)) ?? '9999'
  if (out) {
    const { at } = out.released
    if (place < before.out) return 'released before'
    return at <= due ? 'released in time' : before.at > due ? 'released, reached late' : 'released late'
  }
  if (d.notDemand) return 'filed away'
  if (withdrew(d) || isWithdrawn(d) || (m && wentAway(d, m))) return 'gone'
  if (d.callback?.outcome === 'denied' || d.authentication === null) return 'sender not confirmed'
  if (challengesOf(d, line).some(c => c.ruling === 'granted')) return 'a court forbids it'
  const decided = findLine(d.lines, line)
  if (d.closed) return `closed as ${decided?.decision}, ${whyNotGiven(d, line, before)}`
  return 'stuck'
}

/** Everybody who cooperates decides such a line again, so that only another's word leaves it undisclosed. */
function whyNotGiven(
  d: World['demand'],
  line: Parameters<typeof isRequired>[1],
  { closed }: Reached,
): string {
  if (closed) return 'before people cooperated'
  const m = matterOf(d, line)
  return m && isKeptHere(m, line) ? 'counsel follows its customer' : 'for no reason'
}

export function explain({ demand: d, now }: World): string {
  const { step, turn } = nextStep(d, now, policy)
  const lines = openLines(d)
    .filter(l => isRequired(d, l))
    .map(l => {
      const decided = findLine(d.lines, l)
      const no = decided && (refuseNow(d, decided, now)?.code ?? holdOfLine(d, l, now)?.code)
      return `${lineKey(l)} ${decided?.decision} ${no}`
    })
  return `${step}/${turn} at ${now} ${lines}`
}
