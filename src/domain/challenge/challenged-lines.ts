// Which lines a challenge is about: those that it names, or all of its customers where it names none.

import type { LineKey } from '../decision/events.ts'
import { type Demand, findLine, matterOf } from '../registry/state.ts'
import type { Challenge } from './state.ts'

type About = Pick<Challenge, 'matters' | 'lines'>

/** One of before challenges named lines covers all of its matters. */
export function coversLine(d: Demand, { matters, lines }: About, line: LineKey): boolean {
  if (lines !== undefined) return findLine(lines, line) !== undefined
  return matters.includes(matterOf(d, line)?.id ?? '')
}

/** Challenges of the production of this line, whoever filed them. */
export function challengesOf(d: Demand, line: LineKey): Challenge[] {
  return d.challenges.filter(c => c.about === 'production' && coversLine(d, c, line))
}
