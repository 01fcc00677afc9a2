// Which facts a person must still state before an instrument's rules can all be decided.
import type { MissingFact } from '../answer.ts'
import { applicableOn } from '../apply-rules.ts'
import { openToClass } from '../class-checks.ts'
import { factsAsked } from '../conditions.ts'
import { openFacts, undatedPaths } from '../evaluate.ts'
import type { Path } from '../facts/fact-catalogue.ts'
import { FACTS } from '../facts/fact-catalogue.ts'
import type { Facts } from '../facts/facts.ts'
import { lawOf, rulesFor } from '../law-index.ts'
import type { Pack } from '../pack-format/pack.ts'
import { AFTER_HASTE, hasteOf, readDemand } from '../reading.ts'
import { withFacts } from './known.ts'
import { type Ordinary, ordinaryForm } from './ordinary.ts'

/** A question, and what a paper of this kind states on its face; null where nothing is ordinary about it. */
export type OpenQuestion = MissingFact & { readonly ordinary: Pick<Ordinary, 'value' | 'says'> | null }

/** What one key confirms, as the form has it; then what is still asked once it is confirmed. */
export function openQuestions(packs: readonly Pack[], facts: Facts): OpenQuestion[] {
  const law = lawOf(packs)
  const home = law.find(facts.instrument)
  const asked = new Set(questions(packs, facts.instrument, facts).map(({ fact }) => fact))
  // Of haste the law asks through what follows it.
  const haste = home === undefined ? [] : hasteOf(home)
  const isAsked = (fact: string) =>
    asked.has(fact) || (haste.some(one => one === fact) && [...AFTER_HASTE].some(one => asked.has(one)))
  const form = home === undefined ? [] : ordinaryForm(law, home, facts).filter(({ fact }) => isAsked(fact))
  const confirmed = withFacts(
    facts,
    form.map(({ fact, value }) => [fact, value]),
  )
  return [
    ...form.map(({ fact, value, says }) => ({ ...questionOf(fact), ordinary: { value, says } })),
    ...questions(packs, facts.instrument, confirmed).map(one => ({ ...one, ordinary: null })),
  ]
}

function questionOf(path: Path): MissingFact {
  return { fact: path, question: FACTS[path].question, ask: FACTS[path].ask }
}

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
  for (const path of openToClass(home, reading)) open.add(path)
  return [...open].map(questionOf)
}
