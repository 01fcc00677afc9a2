// The provider's own policies, as far as they are numbers that an administrator sets: their bounds, and which way one protects
// somebody less than before. That way takes two people.
import { sentence } from '../kernel/message.ts'
import { refuse } from '../kernel/refusal.ts'
import type { TwoPeople } from '../kernel/two-people.ts'

type Rule = {
  /** Both ends are allowed. */
  readonly min: number
  readonly max: number
  /** Which way it loosens. */
  readonly loosens: 'shorter' | 'longer'
}

/** Minutes, days, working days or seconds, as each is named. */
export const policyRules = {
  // Of the tenant: when it is told, how long it has to object, when a notice that nobody opened goes on.
  windowMinutes: { min: 1, max: 525_600, loosens: 'shorter' },
  noticeWorkingDays: { min: 0, max: 30, loosens: 'longer' },
  unreadDays: { min: 1, max: 60, loosens: 'longer' },
  // Of the desk: when counsel hears, how long a mistake can be taken back, how long what was allowed stands.
  counselWorkingDays: { min: 1, max: 20, loosens: 'shorter' },
  takeBackSeconds: { min: 0, max: 300, loosens: 'shorter' },
  authorisationMinutes: { min: 5, max: 43_200, loosens: 'longer' },
  grantMinutes: { min: 5, max: 480, loosens: 'longer' },
  // Of emergencies.
  answerMinutes: { min: 5, max: 1_440, loosens: 'longer' },
  emergencyAuthorisationMinutes: { min: 15, max: 1_440, loosens: 'longer' },
  followUpDays: { min: 1, max: 60, loosens: 'longer' },
  neverDays: { min: 1, max: 60, loosens: 'longer' },
  // Of papers and the law.
  heldMinutes: { min: 1, max: 120, loosens: 'shorter' },
  lawCheckedDays: { min: 1, max: 3_650, loosens: 'longer' },
} as const satisfies Record<string, Rule>

export type PolicyKey = keyof typeof policyRules
export const policyKeys = Object.keys(policyRules) as readonly PolicyKey[]
export type Policies = Readonly<Record<PolicyKey, number>>

/** Those that protect somebody less than before. */
export function loosened(before: Policies, after: Policies): PolicyKey[] {
  return policyKeys.filter(key =>
    policyRules[key].loosens === 'shorter' ? after[key] < before[key] : after[key] > before[key],
  )
}

/** What tightens is one person's to set. */
export const looserPolicies = {
  act: 'confirm_policies',
  not: 'who asked for a looser one',
  promise: 'decision 0061',
  home: 'directory/policies.ts',
  own: refuse(
    'same_person',
    sentence('directory.what_loosens_policy_confirmed_another'),
    sentence('borders.ask_colleague_confirm'),
  ),
  concerned: null,
  term: null,
} as const satisfies TwoPeople
