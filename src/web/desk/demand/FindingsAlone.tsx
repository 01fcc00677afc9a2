// The findings of an assessment that was kept without its whole answers.
import type { LineAssessment } from '../../../demand/event.ts'
import { outcomeTone } from '../law/AnswerView.tsx'
import { Badge } from '../parts/Badge.tsx'
import { InstrumentName } from '../parts/InstrumentName.tsx'
import { assessmentWords, categoryWords, compulsionWords } from '../words/labels.ts'
import { useDemand } from './context.ts'
import { askWords, keyOf, subjectOf } from './lines.ts'

export function FindingsAlone() {
  const { page } = useDemand()
  return (page.demand.assessment?.lines ?? []).map(line => <Line key={keyOf(line)} line={line} />)
}

function Line({ line }: { readonly line: LineAssessment }) {
  const { page } = useDemand()
  return (
    <article className="finding">
      <h3>
        {askWords(line.ask)} · {categoryWords[line.category]}{' '}
        <Badge tone={outcomeTone[line.outcome]} check={line.outcome === 'sufficient'}>
          {assessmentWords[line.outcome]}
        </Badge>{' '}
        <span className="quiet small">{compulsionWords[line.compulsion]}</span>
      </h3>
      {line.account ? <p className="identifier small">{subjectOf(page.demand, line)}</p> : null}
      <ul className="reasons">
        {line.findings.map(f => (
          <li className="reason" key={`${f.rule}${f.citation}`}>
            {f.why}
            <span className="cite">
              <cite>{f.citation}</cite> · {f.confidence.toLowerCase()} ·{' '}
              <bdi className="identifier">{f.pack}</bdi>
            </span>
          </li>
        ))}
      </ul>
      {line.wouldSuffice.length > 0 ? (
        <p className="small">
          Would suffice:{' '}
          {line.wouldSuffice.map((id, i) => (
            <span key={id}>
              {i > 0 ? '; ' : ''}
              <InstrumentName id={id} />
            </span>
          ))}
        </p>
      ) : null}
    </article>
  )
}
