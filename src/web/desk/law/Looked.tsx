// The path to the answer: every rule that was looked at, in the order of the decision, and what became of it.
import type { Looked as Step } from '../../../law/why.ts'
import { factName, valueWords } from '../words/law.ts'

export function Looked({ looked }: { readonly looked: readonly Step[] }) {
  if (looked.length === 0) return null
  return (
    <details className="looked">
      <summary>All {looked.length} rules that were looked at, in the order of the decision</summary>
      <ol className="entries small">
        {looked.map(one => (
          <li key={one.rule}>
            <strong>{one.became}</strong>
            {one.by ? ` by ${one.by}` : ''} · step {one.step} · <cite>{one.citation}</cite>{' '}
            <bdi className="identifier quiet">{one.rule}</bdi>
            {one.facts.length > 0 ? (
              <span className="cite">
                {one.facts.map(({ fact, value }) => `${factName(fact)}: ${valueWords(value)}`).join(' · ')}
              </span>
            ) : null}
          </li>
        ))}
      </ol>
    </details>
  )
}
