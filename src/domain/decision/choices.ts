// What may be decided of the lines of a demand: each decision with each of its grounds, as the rules of a line take it.

import type { Refusal } from '../../kernel/refusal.ts'
import { type Decision, decisions, groundsUnder, redirectExceptions } from '../../vocabulary/closed-lists.ts'
import type { Consent } from '../permitted/state.ts'
import { actOf } from '../preservation/keeping.ts'
import type { Context } from '../registry/context.ts'
import { assessmentOf, type Demand, matterOf, openLines } from '../registry/state.ts'
import { type Deciding, refuseDeciding } from './determine.ts'
import type { LineDecision, LineKey } from './events.ts'
import type { Period } from './facts.ts'
import { instrumentOf } from './instruments.ts'

/** What a person would write. */
const WORDS = '—'
/** Of more than these nobody is told what cannot be decided: each costs a look at every ground. */
const MOST_LINES = 24
const NO_LINE: LineKey = { ask: '', category: 'subscriber', account: null }

/** Why no line of this demand can be decided so, whatever its ground; null where one can. */
export function refuseDecision(decision: Decision, d: Demand, c: Context): Refusal | null {
  const lines = sampled(d)
  return lines.length > MOST_LINES
    ? null
    : firstOf(
        lines.flatMap(line => choices(line, decision, d, c)),
        d,
        c,
      )
}

/** Why nothing at all can be decided of its first line. */
export function refuseAnyDecision(d: Demand, c: Context): Refusal | null {
  const [first = NO_LINE] = openLines(d)
  return firstOf(
    decisions.flatMap(decision => choices(first, decision, d, c)),
    d,
    c,
  )
}

function firstOf(all: readonly Deciding[], d: Demand, c: Context): Refusal | null {
  let first: Refusal | null = null
  for (const one of all) {
    const no = refuseDeciding(one, d, c)
    if (!no) return null
    first ??= no
  }
  return first
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

function choices(key: LineKey, decision: Decision, d: Demand, c: Context): Deciding[] {
  const gives = decision === 'comply' || decision === 'narrow'
  const asked = d.facts?.asks.find(a => a.id === key.ask)?.period ?? null
  const periods = gives ? periodsWithin(asked, matterOf(d, key)?.consent ?? null) : [null]
  const exceptions = gives ? [null, ...redirectExceptions] : [null]
  const lines = groundsUnder(instrumentOf(d, key), decision).flatMap(ground =>
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
