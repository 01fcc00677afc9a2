// What a live installation answers about a paper: with what directory, profile, look-up and Duly itself know, and once a person
// has confirmed the ordinary form of the paper. What stays open is asked.
import type { Answer } from '../answer.ts'
import { evaluate, type Options, worse } from '../evaluate.ts'
import { type Facts, nothingFiledYet, parseFacts } from '../facts/facts.ts'
import { lawOf } from '../law-index.ts'
import type { Pack } from '../pack-format/pack.ts'
import { derivedFacts, withEntity } from './derived.ts'
import { withFacts } from './known.ts'
import { foreignForm, type Ordinary, ordinaryForm } from './ordinary.ts'

export type Confirmed = {
  readonly answer: Answer
  readonly facts: Facts
  readonly confirmed: readonly Ordinary[]
}

/** The facts as they stand once the ordinary form is confirmed, and what was confirmed. */
export function confirmOrdinary(
  packs: readonly Pack[],
  stated: Facts,
): { facts: Facts; confirmed: Ordinary[] } {
  const law = lawOf(packs)
  const home = law.find(stated.instrument)
  const filed = withEntity(parseFacts({ ...nothingFiledYet(), ...stated }))
  if (home === undefined) {
    const confirmed = foreignForm(undefined, filed)
    return { facts: withLines(filed, confirmed), confirmed }
  }
  const known = withFacts(filed, Object.entries(derivedFacts(filed, home.instrument, home.pack)))
  const ordinary = ordinaryForm(law, home, known)
  const confirmed = [...ordinary, ...foreignForm(home, withLines(known, ordinary))]
  return { facts: withLines(known, confirmed), confirmed }
}

function withLines(facts: Facts, lines: readonly Ordinary[]): Facts {
  return withFacts(
    facts,
    lines.map(({ fact, value }) => [fact, value]),
  )
}

/** The answer after the one key. The form states what is ordinary; it makes nothing sufficient that the stated facts do not. */
export function answerConfirmed(
  packs: readonly Pack[],
  stated: Facts,
  options: Omit<Options, 'mode'>,
): Confirmed {
  const { facts, confirmed } = confirmOrdinary(packs, stated)
  const answer = evaluate(packs, facts, { ...options, mode: 'live' })
  return {
    answer: noBetter(answer, evaluate(packs, stated, { ...options, mode: 'scenario' })),
    facts,
    confirmed,
  }
}

/** What the stated facts alone do not make sufficient, no form does. */
function noBetter(answer: Answer, bare: Answer): Answer {
  const outcome = worse(answer.outcome, bare.outcome === 'sufficient' ? 'sufficient' : 'needs_review')
  if (outcome === answer.outcome) return answer
  const against = bare.findings.filter(one => one.outcome !== null && one.outcome !== 'sufficient')
  const perCategory = answer.perCategory.map(one => ({
    ...one,
    outcome: worse(
      one.outcome,
      bare.perCategory.some(b => b.category === one.category && b.outcome !== 'sufficient')
        ? 'needs_review'
        : 'sufficient',
    ),
  }))
  return { ...answer, outcome, perCategory, findings: [...answer.findings, ...against] }
}
