// Beside what a pack leaves open: whose answer serves, why and until when, or that counsel is asked.
import { Link } from '@tanstack/react-router'
import type { Answer } from '../../../law/answer.ts'
import type { CounselQuestion, OpenQuestion, Provenance } from '../../../law/counsel/counsel-answer.ts'
import { pieces } from '../words/pieces.ts'
import { calendarDay } from '../words/time.ts'
import { sayCounsel } from './counsel-words.ts'

export type Asked = OpenQuestion | null

export function askedOf({ askCounsel }: Pick<Answer, 'askCounsel'>, question: CounselQuestion): Asked {
  return askCounsel?.find(one => one.question === question) ?? null
}

type Props = { readonly counsel: Provenance | undefined; readonly asked: Asked }

export function OfCounsel({ counsel, asked }: Props) {
  if (counsel)
    return (
      <p className="small" dir="auto">
        {pieces(
          sayCounsel.rich('serves', {
            by: counsel.by,
            at: calendarDay(counsel.at.slice(0, 10)),
            day: calendarDay(counsel.expires),
            reason: counsel.reason,
            source: <cite>{counsel.source}</cite>,
          }),
        )}
      </p>
    )
  if (!asked) return null
  return (
    <p className="small">
      {asked.expired ? sayCounsel('asked_again', { day: calendarDay(asked.expired) }) : sayCounsel('asked')}{' '}
      <Link to="/law/answers">{sayCounsel('title')}</Link>
    </p>
  )
}
