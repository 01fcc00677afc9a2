// The pieces of a duty: when it falls due, its steps, whom to tell.

import type { Notice } from '../../../law/answer.ts'
import { LawText } from '../parts/LawText.tsx'
import { plain } from '../words/labels.ts'
import { pieces } from '../words/pieces.ts'
import { calendarDay, weekday } from '../words/time.ts'
import { say } from './law-words.ts'

/** A closed word of the packs; one that this desk does not know yet is shown as it is. */
export function wordOf(list: 'action' | 'to' | 'when' | 'by' | 'copy' | 'how', code: string): string {
  const words = say.of(list, code)
  return words === code ? plain(code) : words
}

/** "Mon 30 Nov 2026", with the hour where the law counts in hours. */
export function dueWords(due: string): string {
  const on = { weekday: weekday(due), day: calendarDay(due) }
  return due.length > 10 ? say('due.hour', { ...on, time: due.slice(11, 16) }) : say('due.day', on)
}

/** How a day was counted, so that it can be counted again. */
export function Steps({ steps }: { readonly steps: readonly string[] }) {
  if (steps.length === 0) return null
  if (steps.length === 1)
    return (
      <p className="small quiet">
        <LawText text={steps[0] ?? ''} />
      </p>
    )
  return (
    <ol className="steps small">
      {steps.map(step => (
        <li key={step}>
          <LawText text={step} />
        </li>
      ))}
    </ol>
  )
}

export function Tell({ duties }: { readonly duties: Notice['duties'] }) {
  return (
    <ul className="entries">
      {duties.map(one => (
        <li key={`${one.to}${one.when}${one.by}${one.cite}`}>
          {pieces(
            say.rich('tell', {
              b: inside => <strong>{pieces(inside)}</strong>,
              to: wordOf('to', one.to),
              when: wordOf('when', one.when),
              by: wordOf('by', one.by),
              copy: wordOf('copy', one.copy),
            }),
          )}
          {one.note ? (
            <p>
              <LawText text={one.note} />
            </p>
          ) : null}
          <span className="cite">
            <cite lang="en">{one.cite}</cite>
          </span>
        </li>
      ))}
    </ul>
  )
}
