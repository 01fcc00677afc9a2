// What the provider may file: where, until when, and whether filing stops anything.
import type { OpenChallenge } from '../../../law/answer.ts'
import { plain } from '../words/labels.ts'
import { effectSentence } from '../words/law.ts'
import { dueWords, Steps } from './Duties.tsx'

export function Challenges({ challenges }: { readonly challenges: readonly OpenChallenge[] }) {
  return (
    <ul className="entries">
      {challenges.map(one => (
        <li key={`${one.kind}${one.forum}`}>
          <strong>{plain(one.kind)}</strong>, {one.forum}
          <p>
            {one.deadline ? <strong>until {dueWords(one.deadline)}: </strong> : null}
            {one.deadlineText}
          </p>
          <p data-tone={one.suspensiveEffect === 'by_statute' ? undefined : 'warn'} className="effect">
            {effectSentence(one.suspensiveEffect, one.suspends)}
          </p>
          {one.steps.length > 0 ? (
            <details className="small">
              <summary>How the day was counted</summary>
              <Steps steps={one.steps} />
            </details>
          ) : null}
          <span className="cite">
            <cite>{one.cite}</cite>
          </span>
        </li>
      ))}
    </ul>
  )
}
