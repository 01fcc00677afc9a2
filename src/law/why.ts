// How an answer was reached: each step of the decision order, with the rules considered and the result of each.
import type { Answer } from './answer.ts'
import type { Considered } from './apply-rules.ts'
import { applyRules } from './apply-rules.ts'
import type { Options } from './evaluate.ts'
import { evaluate } from './evaluate.ts'
import type { Path } from './facts/fact-catalogue.ts'
import type { Facts } from './facts/facts.ts'
import { lawOf } from './law-index.ts'
import type { Pack } from './pack-format/pack.ts'
import type { DemandReading } from './reading.ts'
import { readDemand } from './reading.ts'

export type Looked = {
  rule: string
  step: number
  citation: string
  became: 'applies' | 'open' | 'does not hold' | 'excepted' | 'not in force' | 'other categories'
  /** The exception that replaced it. */
  by: string | null
  /** The facts that the rule reads, with their values. */
  facts: { fact: Path; value: unknown }[]
}

/** The names of the ten steps of the decision order. */
export const STEPS: readonly string[] = [
  'addressee and sender',
  'law in force, agreement in force',
  'purpose',
  'issuing body and reach',
  'threshold, validation, notification, language, channel',
  'scope',
  'customer',
  'conflict of laws',
  'notice and secrecy',
  'clocks',
]

export type Why = { answer: Answer; looked: Looked[]; day: string; today: string }

/** Answers, and lists every rule considered on the way. An instrument that no pack has gets an answer and an empty list. */
export function explain(packs: readonly Pack[], facts: Facts, options: Options): Why {
  const answer = evaluate(packs, facts, options)
  const law = lawOf(packs)
  const home = law.find(facts.instrument)
  const received = facts.received_on.slice(0, 10)
  if (home === undefined) return { answer, looked: [], day: received, today: facts.evaluated_on ?? received }
  const reading = readDemand(law, home, facts, options)
  const looked: Looked[] = []
  applyRules(home, reading, step => {
    const { rule } = step.ready
    looked.push({
      rule: rule.id,
      step: rule.step,
      citation: rule.cite,
      became: wordOf(step),
      by: step.became === 'excepted' ? step.by : null,
      facts: step.ready.asks.map(fact => ({ fact, value: stated(reading, fact) })),
    })
  })
  looked.sort((a, b) => a.step - b.step)
  return { answer, looked, day: reading.day, today: reading.today }
}

const stated = (reading: DemandReading, fact: Path): unknown => reading.value(fact)

function wordOf(step: Considered): Looked['became'] {
  if (step.became === 'looked_at')
    return step.truth === false ? 'does not hold' : step.sure ? 'applies' : 'open'
  if (step.became === 'excepted') return 'excepted'
  return step.became === 'not_in_force' ? 'not in force' : 'other categories'
}
