// The rules that follow from what a pack says of papers that wait for a confirmation: one for each state that it gives a meaning.
import type { PackData, Rule } from './pack-schema.ts'
import type { Provisional } from './provisional-schema.ts'
import { DESCRIBED_STATES, type DescribedState } from './provisional-states.ts'

type Ruled = Pick<PackData, 'rules' | 'provisional'>

const kept = new WeakMap<Ruled, readonly Rule[]>()

/** The rules of a pack as written, then those that its provisional papers bring. */
export function allRules(pack: Ruled): readonly Rule[] {
  const known = kept.get(pack) ?? [...pack.rules, ...pack.provisional.flatMap(rulesOf)]
  kept.set(pack, known)
  return known
}

/** Words that do not agree are for a person, also where a pack does not say so. */
const IN_DOUBT = {
  outcome: 'needs_review' as const,
  actions: ['call_issuing_authority'],
  why: 'What is said of its confirmation does not agree: ask the authority whether it was confirmed, and when.',
}

function rulesOf(entry: Provisional): Rule[] {
  return DESCRIBED_STATES.flatMap(state => {
    const means = entry[state] ?? (state === 'doubtful' ? IN_DOUBT : undefined)
    if (means === undefined) return []
    const { id, step, on, cite, confidence, checked } = entry
    const when = { fact: 'provisional' as const, in: [...statesUnder(entry, state)] }
    return [
      { id: `${id}_${state}`, step, on, from: null, to: null, when, ...means, cite, confidence, checked },
    ]
  })
}

/** A refusal or a late confirmation that has no meaning of its own ends the paper as a lapse does. */
function statesUnder(entry: Provisional, state: DescribedState): readonly DescribedState[] {
  if (state !== 'lapsed') return [state]
  return [...(['refused', 'late'] as const).filter(other => entry[other] === undefined), state]
}
