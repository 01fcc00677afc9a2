// What a court's word or an upheld objection does to lines that were decided: one rule, for the state and for the desk.

import type { ChallengeStep, RulingResult } from '../../vocabulary/closed-lists.ts'
import { coversLine } from '../challenge/challenged-lines.ts'
import type { Challenge } from '../challenge/state.ts'
import { followedSince, isKeptHere } from '../notice/upheld.ts'
import { hasProduced, isProduced, type Produced } from '../registry/production-state.ts'
import { type Demand, type Matter, matterOf } from '../registry/state.ts'
import type { LineDecision } from './events.ts'

/** It was decided that these data are given: comply, or narrow with a period. */
export function isGiven({ account, decision, period }: LineDecision): boolean {
  return account !== null && (decision === 'comply' || (decision === 'narrow' && period !== null))
}

/** Decided to be given, and counsel followed its tenant's objection since: it does not leave, and is decided anew. */
export function isStopped(
  d: Produced,
  matter: Pick<Matter, 'parties'> | undefined,
  line: LineDecision,
): boolean {
  return matter !== undefined && isKeptHere(matter, line) && isGiven(line) && !isProduced(d, line)
}

/**
 * An objection that counsel followed keeps this line here no more: what was decided because of it, and what it stopped, is decided
 * again. `before`, `after`: the demand without and with the event that ended it.
 */
export function opensWithObjection(before: Demand, after: Demand, line: Demand['lines'][number]): boolean {
  const [was, is] = [matterOf(before, line), matterOf(after, line)]
  const since = was && followedSince(was)
  if (!was || !is || !since || isProduced(before, line)) return false
  return isKeptHere(was, line) && !isKeptHere(is, line) && (isGiven(line) || line.at > since)
}

/**
 * Which lines of its matters a step leaves open again: all of them where a ruling forbade or cut down production; those that
 * waited for the challenge where it came to nothing. What has left stays decided (`isProduced`).
 */
export function reopens(
  { about }: Pick<Challenge, 'about'>,
  { step, result }: { readonly step: ChallengeStep; readonly result: RulingResult | null },
): 'all' | 'challenged' | null {
  if (about !== 'production') return null
  if (step === 'ruling') return result === 'denied' ? 'challenged' : 'all'
  return step === 'withdrawn' ? 'challenged' : null
}

/** The same of a demand, of which nothing opens that has left. */
export function reopensIn(
  d: Demand,
  challenge: Pick<Challenge, 'about' | 'matters' | 'lines'>,
  step: Parameters<typeof reopens>[1],
): 'all' | 'challenged' | null {
  const isLeft = (l: LineDecision) => coversLine(d, challenge, l) && !isProduced(d, l)
  return hasProduced(d) && !d.lines.some(isLeft) ? null : reopens(challenge, step)
}

/** The same step as it is recorded: once a part is out it says itself that lines are open again, which records of before do not. */
export function followed<T extends Parameters<typeof reopens>[1]>(
  step: T,
  challenge: Pick<Challenge, 'about'>,
  d: Produced,
): T & { readonly follows?: true } {
  return hasProduced(d) && reopens(challenge, step) ? { ...step, follows: true } : step
}
