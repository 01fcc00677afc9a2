// The determination as one table: ask × category × account, each with its decision, ground, citation and words.
import type { LineKey } from '../../../demand/event.ts'
import type { Decision } from '../../../demand/vocabulary.ts'
import { Badge, type Tone } from '../parts/Badge.tsx'
import { categoryWords, compulsionWords, decisionWords, groundWords } from '../words/labels.ts'
import { periodWords } from '../words/time.ts'
import { useDemand } from './context.ts'
import { askWords, assessed, decided, keyOf, linesOf, subjectOf } from './lines.ts'

const decisionTone: Record<Decision, Tone> = {
  comply: 'ok',
  narrow: 'ok',
  redirect: 'accent',
  reject: 'quiet',
  challenge: 'warn',
  no_data: 'quiet',
}

export function DecisionTable() {
  const { page } = useDemand()
  const lines = linesOf(page.demand)
  if (lines.length === 0) return null
  const left = lines.filter(l => !decided(page.demand, l)).length
  return (
    <section>
      <h3>
        Decision{' '}
        <span className="quiet small">
          {left === 0
            ? 'every line is decided'
            : left === lines.length
              ? 'nothing is decided yet'
              : `${left} lines open`}
        </span>
      </h3>
      <ul className="decision-lines">
        {lines.map(line => (
          <Line key={keyOf(line)} line={line} />
        ))}
      </ul>
    </section>
  )
}

/** Asked, offered, agreed: every offer of the line, the earlier ones too. */
function Narrowings({ line }: { readonly line: LineKey }) {
  const { page } = useDemand()
  const offers = page.demand.narrowings.filter(n => keyOf(n) === keyOf(line))
  return offers.map(n => (
    <span key={n.at} className="quiet small">
      asked {periodWords(n.asked)}; offered {n.offered ? periodWords(n.offered) : 'nothing'};{' '}
      {n.answer
        ? `the agency ${n.answer.agreed ? 'agreed' : 'did not agree'} (${n.answer.note})`
        : 'no answer yet'}
    </span>
  ))
}

function Line({ line }: { readonly line: LineKey }) {
  const { page, look } = useDemand()
  const made = decided(page.demand, line)
  const law = assessed(page.demand, line)
  return (
    <li
      className="decision-line"
      onPointerEnter={() => look({ ask: line.ask })}
      onPointerLeave={() => look(null)}
    >
      <div className="decision-what">
        <span className="quiet">{askWords(line.ask)}</span> <strong>{categoryWords[line.category]}</strong>
        <bdi className="identifier small">{subjectOf(page.demand, line)}</bdi>
      </div>
      <div className="decision-how">
        {made ? (
          <>
            <Badge tone={decisionTone[made.decision]} check={made.decision === 'comply'}>
              {decisionWords[made.decision]}
            </Badge>
            <span>
              {groundWords[made.ground]} · <cite>{made.cite}</cite>
            </span>
            {made.period ? <span className="quiet small">{periodWords(made.period)}</span> : null}
            <Narrowings line={line} />
            {made.wouldSuffice.length > 0 ? (
              <span className="small">
                would suffice: <bdi className="identifier">{made.wouldSuffice.join(', ')}</bdi>
              </span>
            ) : null}
          </>
        ) : (
          <span className="quiet">{law ? `open · the law: ${compulsionWords[law.compulsion]}` : 'open'}</span>
        )}
      </div>
    </li>
  )
}
