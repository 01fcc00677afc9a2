// One way of "takes two people": what one person proposes another one confirms. Until then it has no effect; either may stop it, and
// where it has a term it ends by itself. Pure: the rule of a subject comes in as data, the decision goes out. Whoever stores, shows and
// applies what is proposed asks here, so that no subject has a rule of its own.
import type { Refusal } from './refusal.ts'

export type TwoPeople = {
  /** The second act, who may not do it, and where that is promised: the subject's row in the table of four eyes. */
  readonly act: string
  readonly not: string
  readonly promise: string
  /** Where the rule stands, from `src/`. */
  readonly home: string
  /** What a person is told who would confirm their own proposal. */
  readonly own: Refusal
  /** What the person whom it is about is told; null: it is about nobody who could confirm it. */
  readonly concerned: Refusal | null
  /** How long it may be confirmed; null: until somebody decides. */
  readonly term: { readonly hours: number; readonly over: Refusal } | null
}

/** `done`: confirmed and applied, in one transaction. */
export type Outcome = 'done' | 'stopped' | 'expired'

export type Proposed = {
  /** Who proposed it: of a program the person who answers for it, of a text everybody who wrote it. */
  readonly by: readonly string[]
  /** Where the rule has `concerned`: whom it is about. */
  readonly about: string | null
  /** False: one person is enough, and it was applied at once. */
  readonly takesTwo: boolean
  /** RFC 3339; null: it has no term. */
  readonly expiresAt: string | null
  readonly outcome: Outcome | null
}

export type Proposing = Pick<Proposed, 'by' | 'takesTwo'> & { readonly about?: string | null }

/** What is proposed now; what one person is enough for is done with it. Refused to the person whom it is about. */
export function propose(
  rule: TwoPeople,
  { by, about = null, takesTwo }: Proposing,
  now: string,
): Proposed | Refusal {
  if (rule.concerned && about !== null && by.includes(about)) return rule.concerned
  const expiresAt = rule.term && takesTwo ? hoursAfter(now, rule.term.hours) : null
  return { by, about, takesTwo, expiresAt, outcome: takesTwo ? null : 'done' }
}

/** Who may not confirm it. Empty: one person is enough. */
export function excludedFrom(rule: TwoPeople, { by, about, takesTwo }: Proposing): readonly string[] {
  if (!takesTwo) return []
  return rule.concerned && about ? [...new Set([...by, about])] : by
}

/** Why this person does not confirm it now, or nothing. Of what was decided already its store says so. */
export function refuseSecond(
  rule: TwoPeople,
  proposed: Omit<Proposed, 'outcome'>,
  second: string,
  now: string,
): Refusal | null {
  const own = refusePerson(rule, proposed, second)
  return own ?? (rule.term && isOver(proposed.expiresAt, now) ? rule.term.over : null)
}

/** Why this person is not the second one, whenever it is. */
export function refusePerson(
  rule: Pick<TwoPeople, 'own' | 'concerned'>,
  { by, about = null, takesTwo }: Proposing,
  second: string,
): Refusal | null {
  if (!takesTwo) return null
  if (rule.concerned && second === about) return rule.concerned
  return by.includes(second) ? rule.own : null
}

/** Ended by itself: nobody confirms it any more, and another may be proposed. */
export function isExpired({ expiresAt, outcome }: Proposed, now: string): boolean {
  return outcome === 'expired' || (outcome === null && isOver(expiresAt, now))
}

function isOver(expiresAt: string | null, now: string): boolean {
  return expiresAt !== null && now > expiresAt
}

function hoursAfter(now: string, hours: number): string {
  return new Date(Date.parse(now) + hours * 3_600_000).toISOString()
}
