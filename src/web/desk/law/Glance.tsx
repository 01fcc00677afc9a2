// What cannot wait until an answer is read through: silence, the day due, laws that pull apart. Each leads to its part.
import { barsProvider } from '../../../law/notice.ts'
import { Badge } from '../parts/Badge.tsx'
import { calendarDay } from '../words/time.ts'
import { type AnswerLine, sharedBy } from './answer-groups.ts'
import { dueWords } from './DutyParts.tsx'
import { say } from './law-words.ts'

export function Glance({ lines }: { readonly lines: readonly AnswerLine[] }) {
  const notices = sharedBy(lines, a => a.notice).map(one => one.value)
  const silent = notices.find(barsProvider)
  const unclear = notices.find(n => n.value === 'needs_review')
  const due = sharedBy(lines, a => a.deadline?.due ?? null)
    .flatMap(one => one.value ?? [])
    .sort()[0]
  const conflicts = new Set(lines.flatMap(({ answer }) => answer.conflicts.map(one => one.rule))).size
  if (!silent && !unclear && !due && conflicts === 0) return null
  return (
    <ul className="glance" aria-label={say('glance.label')}>
      {silent ? (
        <li>
          <a href="#duty-secrecy">
            <Badge tone="warn">
              {silent.until
                ? say('glance.silent_until', { day: calendarDay(silent.until) })
                : say('glance.silent')}
            </Badge>
          </a>
        </li>
      ) : unclear ? (
        <li>
          <a href="#duty-notice">
            <Badge tone="warn">{say('glance.unclear')}</Badge>
          </a>
        </li>
      ) : null}
      {due ? (
        <li>
          <a href="#duty-due">
            <Badge>{say('glance.due', { day: dueWords(due) })}</Badge>
          </a>
        </li>
      ) : null}
      {conflicts > 0 ? (
        <li>
          <a href="#duty-conflicts">
            <Badge tone="accent">{say('glance.conflicts', { n: conflicts })}</Badge>
          </a>
        </li>
      ) : null}
    </ul>
  )
}
