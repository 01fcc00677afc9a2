// A plain paper of each kind: who asks whom about whom, and nothing that departs. Taken from the packs' own cases.
import { evaluate } from '../../src/law/evaluate.ts'
import { type Facts, parseFacts } from '../../src/law/facts/facts.ts'
import { casesOf } from '../../src/law/pack-format/case-files.node.ts'
import { allPacks } from '../../src/law/packs.node.ts'

const EVERY_DEMAND = new Set([
  'received_on',
  'requester',
  'instrument',
  'data_requested',
  'provider',
  'customer',
  'purpose',
])

/** By instrument: the first case that states nothing beyond what every demand states, and that holds where nothing is unusual. */
export function plainPapers(): Map<string, Facts> {
  const packs = allPacks()
  const plain = new Map<string, Facts>()
  for (const { facts: stated } of packs.flatMap(pack => casesOf(pack.id))) {
    const facts = parseFacts(stated)
    if (plain.has(facts.instrument) || Object.keys(facts).some(key => !EVERY_DEMAND.has(key))) continue
    if (evaluate(packs, facts, { mode: 'scenario' }).outcome === 'sufficient')
      plain.set(facts.instrument, facts)
  }
  return plain
}
