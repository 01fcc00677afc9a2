// Which facts a person must still state before an instrument's rules can all be decided.
import type { MissingFact } from './answer.ts'
import { applicableOn } from './apply-rules.ts'
import { factsAsked } from './conditions.ts'
import { openFacts, undatedPaths } from './evaluate.ts'
import type { Path } from './fact-catalogue.ts'
import { FACTS } from './fact-catalogue.ts'
import type { Facts } from './facts.ts'
import { lawOf, rulesFor } from './law-index.ts'
import type { Pack } from './pack.ts'
import { readDemand } from './reading.ts'

/** In live mode: the open questions of the instrument on these facts, in the decision order; empty if none is open. */
export function questions(packs: readonly Pack[], instrument: string, facts: Facts): MissingFact[] {
  const law = lawOf(packs)
  const home = law.find(instrument)
  if (home === undefined)
    return [{ fact: 'instrument', question: 'What kind of paper is this in law?', ask: 'counsel' }]
  const reading = readDemand(law, home, { ...facts, instrument }, { mode: 'live' })
  const open = new Set<Path>(undatedPaths(reading).flatMap(path => openFacts(path, reading)))
  for (const ready of rulesFor(home, reading)) {
    if (!ready.decides || !applicableOn(ready, reading) || ready.holds(reading) !== 'unknown') continue
    for (const path of factsAsked(ready.rule.when)) for (const one of openFacts(path, reading)) open.add(one)
  }
  for (const { life, holds } of home.lives) {
    if (holds(reading) === false) continue
    const asked = [...factsAsked(life.when ?? { always: true }), life.from]
    for (const path of asked.flatMap(one => openFacts(one, reading))) open.add(path)
    if (holds(reading) === true) break
  }
  return [...open].map(path => ({ fact: path, question: FACTS[path].question, ask: FACTS[path].ask }))
}
