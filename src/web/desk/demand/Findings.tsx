// What the law says to each line: whether the paper suffices, why, by which rule of which pack, and what would suffice.
import type { LineAssessment } from '../../../demand/event.ts'
import { Badge, type Tone } from '../parts/Badge.tsx'
import { When } from '../parts/When.tsx'
import { assessmentWords, categoryWords, compulsionWords } from '../words/labels.ts'
import { useDemand } from './context.ts'
import { askWords, keyOf, splitFindings, subjectOf } from './lines.ts'
import { supports } from './places.ts'

/** Red is for harm about to happen; a paper that does not suffice is none. */
export const outcomeTone: Record<LineAssessment['outcome'], Tone> = {
  sufficient: 'ok',
  insufficient: 'warn',
  needs_review: 'accent',
}

export function Findings() {
  const { page } = useDemand()
  const { assessment, factsVersion } = page.demand
  if (!assessment) {
    return (
      <section className="findings">
        <h2>Findings</h2>
        <p className="quiet">
          The law’s answer appears here, with its citations, once the demand is assessed.
        </p>
      </section>
    )
  }
  return (
    <section className="findings">
      <h2>Findings</h2>
      {assessment.factsVersion === factsVersion ? null : (
        <p className="notice" data-tone="warn">
          The facts changed after this answer. Ask the law again.
        </p>
      )}
      {assessment.lines.map(line => (
        <LineFindings key={keyOf(line)} line={line} />
      ))}
      <p className="small quiet">
        As of {assessment.asOf}, packs{' '}
        {assessment.packs.map((pack, i) => (
          <span key={pack} title={pack}>
            {i > 0 ? ', ' : ''}
            <bdi className="identifier">{pack.split('#')[0]}</bdi>
          </span>
        ))}
        , asked <When at={assessment.at} form="past" />
      </p>
    </section>
  )
}

function LineFindings({ line }: { readonly line: LineAssessment }) {
  const { page, looking, look } = useDemand()
  const { said, waiting } = splitFindings(line)
  const active =
    looking !== null && ('fact' in looking ? supports(looking.fact, line.ask) : looking.ask === line.ask)
  return (
    <article
      className="finding"
      data-active={active || undefined}
      onPointerEnter={() => look({ ask: line.ask })}
      onPointerLeave={() => look(null)}
    >
      <h3>
        {askWords(line.ask)} · {categoryWords[line.category]}{' '}
        <Badge tone={outcomeTone[line.outcome]} check={line.outcome === 'sufficient'}>
          {assessmentWords[line.outcome]}
        </Badge>{' '}
        <span className="quiet small">{compulsionWords[line.compulsion]}</span>
      </h3>
      {line.account ? <p className="identifier small">{subjectOf(page.demand, line)}</p> : null}
      <Reasons findings={said} />
      {waiting.length > 0 ? (
        <details className="small">
          <summary>
            {waiting.length === 1 ? 'One rule waits' : `${waiting.length} rules wait`} for an answer
          </summary>
          <Reasons findings={waiting} />
          <Questions questions={line.questions} />
        </details>
      ) : null}
      {line.wouldSuffice.length > 0 ? (
        <p>
          <strong>Would suffice:</strong>{' '}
          {line.wouldSuffice.map((w, i) => (
            <span key={w}>
              {i > 0 ? ', ' : ''}
              <bdi className="identifier">{w}</bdi>
            </span>
          ))}
        </p>
      ) : null}
      {waiting.length === 0 ? <Questions questions={line.questions} /> : null}
    </article>
  )
}

function Questions({ questions }: { readonly questions: readonly string[] }) {
  if (questions.length === 0) return null
  return (
    <p className="question">
      <strong>{questions.length === 1 ? 'Open question:' : 'Open questions:'}</strong> {questions.join(' ')}
    </p>
  )
}

function Reasons({ findings }: { readonly findings: LineAssessment['findings'] }) {
  return (
    <ul className="reasons">
      {findings.map(f => (
        <li key={`${f.rule}${f.citation}`}>
          {f.why}
          <span className="cite">
            <cite>{f.citation}</cite> · {f.confidence.toLowerCase()} ·{' '}
            <bdi className="identifier">{f.pack}</bdi>
          </span>
        </li>
      ))}
    </ul>
  )
}
