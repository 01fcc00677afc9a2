// What the provider may file: where, until when, and whether filing stops anything.
import type { OpenChallenge } from '../../../law/answer.ts'
import { challengeName } from '../../../law/sentences.ts'
import { LawText } from '../parts/LawText.tsx'
import { effectSentence } from '../words/law.ts'
import { pieces } from '../words/pieces.ts'
import { dueWords, Steps } from './DutyParts.tsx'
import { say } from './law-words.ts'

export function Challenges({ challenges }: { readonly challenges: readonly OpenChallenge[] }) {
  return (
    <ul className="entries">
      {challenges.map(one => (
        <li key={`${one.kind}${one.forum}`}>
          <span>
            {pieces(
              say.rich('filing', {
                b: inside => <strong>{pieces(inside)}</strong>,
                kind: <LawText text={challengeName(one.kind)} />,
                forum: <LawText text={one.forum} />,
              }),
            )}
          </span>
          <p>
            {one.deadline ? <strong>{say('filing.until', { day: dueWords(one.deadline) })} </strong> : null}
            <LawText text={one.deadlineText} />
          </p>
          <p data-tone={one.suspensiveEffect === 'by_statute' ? undefined : 'warn'} className="effect">
            {effectSentence(one.suspensiveEffect, one.suspends)}
          </p>
          {one.steps.length > 0 ? (
            <details className="small">
              <summary>{say('filing.steps')}</summary>
              <Steps steps={one.steps} />
            </details>
          ) : null}
          <span className="cite">
            <cite lang="en">{one.cite}</cite>
          </span>
        </li>
      ))}
    </ul>
  )
}
