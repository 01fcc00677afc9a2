// The findings of an assessment that was kept without its whole answers.
import type { LineAssessment } from '../../../../domain/decision/events.ts'
import { outcomeTone } from '../../law/AnswerView.tsx'
import { Badge } from '../../parts/Badge.tsx'
import { InstrumentName } from '../../parts/InstrumentName.tsx'
import { LawNote, LawText } from '../../parts/LawText.tsx'
import { assessmentWords, categoryWords, compulsionWords, wordFor } from '../../words/labels.ts'
import { confidenceShort } from '../../words/law.ts'
import { pieces } from '../../words/pieces.ts'
import { useDemand } from '../context.ts'
import { askWords, keyOf, subjectOf } from '../deciding/lines.ts'
import { listed } from '../deciding/listed.ts'
import { say } from '../demand-words.ts'

export function FindingsAlone() {
  const { page } = useDemand()
  return (
    <>
      {(page.demand.assessment?.lines ?? []).map(line => (
        <Line key={keyOf(line)} line={line} />
      ))}
      <LawNote />
    </>
  )
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
            <LawText text={f.why} pack={f.pack.split('@')[0]} />
            <span className="cite">
              <cite lang="en">{f.citation}</cite> · {wordFor(confidenceShort, f.confidence)} ·{' '}
              <bdi className="identifier">{f.pack}</bdi>
            </span>
          </li>
        ))}
      </ul>
      {line.wouldSuffice.length > 0 ? (
        <p className="small">
          {pieces(
            say.rich('findings.suffice', {
              what: listed(line.wouldSuffice.map(id => <InstrumentName key={id} id={id} />)),
            }),
          )}
        </p>
      ) : null}
    </article>
  )
}
