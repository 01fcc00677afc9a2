// What could be decided of the lines of a demand: each decision with each of its grounds, as attempts.ts has it of the other acts.
import type { CommandOf } from './command.ts'
import type { Consent } from './consent-state.ts'
import type { Context } from './decide.ts'
import type { LineDecision, LineKey } from './event.ts'
import type { Period } from './facts.ts'
import { actOf } from './keeping.ts'
import { assessmentOf, type Demand, matterOf, openLines } from './state.ts'
import { type Decision, decisions, groundsUnder, redirectExceptions } from './vocabulary.ts'

const WORDS = '—'
/** Of more than these nobody is told what cannot be decided: each costs a look at every ground. */
const MOST_LINES = 24
export const NO_LINE: LineKey = { ask: '', category: 'subscriber', account: null }

type Attempts = (d: Demand, c: Context) => CommandOf<'determine'>[]

function each(decision: Decision): Attempts {
  return (d, c) => {
    const lines = sampled(d)
    return lines.length > MOST_LINES ? [] : lines.flatMap(line => decide(line, decision, d, c))
  }
}

export const decided = {
  determine_comply: each('comply'),
  determine_narrow: each('narrow'),
  determine_preserve: each('preserve'),
  determine_redirect: each('redirect'),
  determine_reject: each('reject'),
  determine_challenge: each('challenge'),
  determine_no_data: each('no_data'),
} satisfies Record<`determine_${Decision}`, Attempts>

export const anyDecision: Attempts = (d, c) => {
  const [first = NO_LINE] = openLines(d)
  return decisions.flatMap(decision => decide(first, decision, d, c))
}

/** One line of those that the rules cannot tell apart: of one customer, ask, category, answer of the law and consent. */
function sampled(d: Demand): LineKey[] {
  const alike = (l: LineKey) => {
    const law = assessmentOf(d, l)
    const matter = matterOf(d, l)
    const consented = matter?.consent?.lines.some(c => c.account === l.account && c.ask === l.ask)
    return [matter?.id, l.ask, l.category, law?.outcome, law?.compulsion, actOf(d, l), consented].join('/')
  }
  return [...Map.groupBy(openLines(d), alike).values()].flatMap(same => same.slice(0, 1))
}

function decide(key: LineKey, decision: Decision, d: Demand, c: Context): CommandOf<'determine'>[] {
  const gives = decision === 'comply' || decision === 'narrow'
  const asked = d.facts?.asks.find(a => a.id === key.ask)?.period ?? null
  const periods = gives ? periodsWithin(asked, matterOf(d, key)?.consent ?? null) : [null]
  const exceptions = gives ? [null, ...redirectExceptions] : [null]
  const lines = groundsUnder(d.facts?.instrument ?? '', decision).flatMap(ground =>
    policiesOf(ground, c).flatMap(policy =>
      periods.map(
        (period): LineDecision => ({
          ...key,
          decision,
          ground,
          cite: WORDS,
          reason: WORDS,
          period,
          wouldSuffice: [],
          ...(policy === null ? {} : { policy }),
        }),
      ),
    ),
  )
  return lines.flatMap(line =>
    exceptions.map(ground => ({
      type: 'determine',
      lines: [line],
      redirectException: ground && { ground, note: WORDS },
      notChallenged: WORDS,
    })),
  )
}

function policiesOf(ground: LineDecision['ground'], { policy }: Context): (string | null)[] {
  return ground === 'voluntary_policy' ? [null, ...policy.adoptedPermitted.map(p => p.name)] : [null]
}

/** What was asked for; and of that what the customer consented to. */
function periodsWithin(asked: Period | null, consent: Consent | null): (Period | null)[] {
  if (!asked || !consent) return [asked]
  const from =
    [asked.from, consent.from]
      .filter(t => t !== null)
      .toSorted()
      .at(-1) ?? null
  const to = [asked.to, consent.to].filter(t => t !== null).toSorted()[0] ?? null
  return [asked, { from, to }]
}
