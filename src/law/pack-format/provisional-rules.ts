// The rules that follow from what a pack says of papers that wait for a confirmation: one for each state that it gives a meaning.
import type { PackData, Rule } from './pack-schema.ts'
import type { Provisional } from './provisional-schema.ts'
import { PROVISIONAL_STATES, type ProvisionalState } from './provisional-states.ts'

type Ruled = Pick<PackData, 'rules' | 'provisional'>

const kept = new WeakMap<Ruled, readonly Rule[]>()

/** The rules of a pack as written, then those that its provisional papers bring. */
export function allRules(pack: Ruled): readonly Rule[] {
  const known = kept.get(pack) ?? [...pack.rules, ...pack.provisional.flatMap(rulesOf)]
  kept.set(pack, known)
  return known
}

function rulesOf(entry: Provisional): Rule[] {
  return PROVISIONAL_STATES.flatMap(state => {
    const means = entry[state]
    if (means === undefined) return []
    const { id, step, on, cite, confidence, checked } = entry
    const when = { fact: 'provisional' as const, in: [...statesUnder(entry, state)] }
    return [
      { id: `${id}_${state}`, step, on, from: null, to: null, when, ...means, cite, confidence, checked },
    ]
  })
}

/** A refusal that has no meaning of its own ends the paper as a lapse does. */
function statesUnder(entry: Provisional, state: ProvisionalState): readonly ProvisionalState[] {
  return state === 'lapsed' && entry.refused === undefined ? ['refused', 'lapsed'] : [state]
}
