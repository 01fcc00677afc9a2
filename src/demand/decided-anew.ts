// What a court's word or an upheld objection does to lines that were decided: one rule, for the state and for the desk.
import type { Challenge } from './challenge-state.ts'
import type { LineDecision } from './event.ts'
import type { Demand, Matter } from './state.ts'
import type { ChallengeStep, RulingResult } from './vocabulary.ts'

/** It was decided that these data are given: comply, or narrow with a period. */
export function isGiven({ account, decision, period }: LineDecision): boolean {
  return account !== null && (decision === 'comply' || (decision === 'narrow' && period !== null))
}

/** Decided to be given, and counsel followed its tenant's objection since: it does not leave, and is decided anew. */
export function isStopped(
  { released }: Pick<Demand, 'released'>,
  matter: Pick<Matter, 'objection'> | undefined,
  line: LineDecision,
): boolean {
  return matter?.objection?.decision === 'upheld' && released === null && isGiven(line)
}

/**
 * Which lines of its matters a step leaves open again: all of them where a ruling forbade or cut down production; those that
 * waited for the challenge where it came to nothing. What has left stays decided.
 */
export function reopens(
  { released }: Pick<Demand, 'released'>,
  { about }: Pick<Challenge, 'about'>,
  { step, result }: { readonly step: ChallengeStep; readonly result: RulingResult | null },
): 'all' | 'challenged' | null {
  if (about !== 'production' || released) return null
  if (step === 'ruling') return result === 'denied' ? 'challenged' : 'all'
  return step === 'withdrawn' ? 'challenged' : null
}
