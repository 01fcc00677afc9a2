// The path to the answer: every rule that was looked at, in the order of the decision, and what became of it.
import type { Looked as Step } from '../../../law/why.ts'
import { factName, valueWords } from '../words/law.ts'
import { pieces } from '../words/pieces.ts'
import { say } from './law-words.ts'

export function Looked({ looked }: { readonly looked: readonly Step[] }) {
  if (looked.length === 0) return null
  return (
    <details className="looked">
      <summary>{say('looked.title', { n: looked.length })}</summary>
      <ol className="entries small">
        {looked.map(one => (
          <li key={one.rule}>
            {lineOf(one)}
            {one.facts.length > 0 ? (
              <span className="cite">
                {one.facts
                  .map(({ fact, value }) =>
                    say('fact.value', { fact: factName(fact), value: valueWords(value) }),
                  )
                  .join(' · ')}
              </span>
            ) : null}
          </li>
        ))}
      </ol>
    </details>
  )
}

function lineOf({ became, by, step, citation, rule }: Step) {
  const parts = {
    b: (inside: readonly unknown[]) => <strong>{pieces(inside)}</strong>,
    became: say.of('became', became.replaceAll(' ', '_')),
    step,
    cite: <cite lang="en">{citation}</cite>,
    rule: <bdi className="identifier quiet">{rule}</bdi>,
  }
  return pieces(by ? say.rich('looked.line_by', { ...parts, by }) : say.rich('looked.line', parts))
}
