// What cannot wait until an answer is read through: silence, the day due, laws that pull apart. Each leads to its part.
import { Badge } from '../parts/Badge.tsx'
import { calendarDay } from '../words/time.ts'
import { type AnswerLine, sharedBy } from './answer-groups.ts'
import { dueWords } from './Duties.tsx'

export function Glance({ lines }: { readonly lines: readonly AnswerLine[] }) {
  const notices = sharedBy(lines, a => a.notice).map(one => one.value)
  const silent = notices.find(n => n.value === 'prohibited' || n.value === 'authority_notifies')
  const unclear = notices.find(n => n.value === 'needs_review')
  const due = sharedBy(lines, a => a.deadline?.due ?? null)
    .flatMap(one => one.value ?? [])
    .sort()[0]
  const conflicts = new Set(lines.flatMap(({ answer }) => answer.conflicts.map(one => one.rule))).size
  if (!silent && !unclear && !due && conflicts === 0) return null
  return (
    <ul className="glance" aria-label="At a glance">
      {silent ? (
        <li>
          <a href="#duty-secrecy">
            <Badge tone="warn">
              do not tell the customer{silent.until ? ` until the end of ${calendarDay(silent.until)}` : ''}
            </Badge>
          </a>
        </li>
      ) : unclear ? (
        <li>
          <a href="#duty-notice">
            <Badge tone="warn">tell nobody before counsel decides</Badge>
          </a>
        </li>
      ) : null}
      {due ? (
        <li>
          <a href="#duty-due">
            <Badge>due by law {dueWords(due)}</Badge>
          </a>
        </li>
      ) : null}
      {conflicts > 0 ? (
        <li>
          <a href="#duty-conflicts">
            <Badge tone="accent">
              {conflicts === 1 ? 'laws may pull apart' : `laws may pull apart in ${conflicts} ways`}
            </Badge>
          </a>
        </li>
      ) : null}
    </ul>
  )
}
