// One demand in the queue: the fewest facts that decide what to open next.
import { Link } from '@tanstack/react-router'
import type { Role } from '../../../demand/vocabulary.ts'
import type { QueueRow } from '../../../server/desk/api.ts'
import { useNow } from '../now.ts'
import { Badge, type Tone, VerifiedMark } from '../parts/Badge.tsx'
import { categoryWords, commas, dueWords, plain, stepWords, turnWords, wordFor } from '../words/labels.ts'
import { absolute, brief, calendarDay, exactUtc, relative } from '../words/time.ts'
import type { StillRow } from './still-rows.ts'
import { say } from './words.ts'

type Props = {
  readonly index: number
  readonly still: StillRow
  readonly roles: readonly Role[]
  readonly chosen: boolean
  readonly onChoose: (range: boolean) => void
  readonly measure: (node: HTMLElement | null) => void
}

export function QueueRowLine({ index, still, roles, chosen, onChoose, measure }: Props) {
  const { row, updated, gone } = still
  const { summary } = row
  return (
    <tr
      ref={measure}
      aria-rowindex={index + 2}
      data-index={index}
      data-gone={gone || undefined}
      data-chosen={chosen || undefined}
      className="row"
    >
      <td className="cell-due">
        <Due row={row} />
      </td>
      <td className="cell-demand">
        <input
          type="checkbox"
          className="choose"
          aria-label={say('row.choose_one', { reference: row.reference })}
          checked={chosen}
          onChange={() => {}}
          onClick={event => onChoose(event.shiftKey)}
        />
        <Link to="/demands/$id" params={{ id: row.id }} className="row-link">
          {row.reference}
        </Link>{' '}
        {summary.emergency ? (
          <>
            <Badge tone="danger">
              {say(summary.emergency === 'confirmed' ? 'row.emergency_confirmed' : 'row.emergency')}
            </Badge>{' '}
          </>
        ) : null}
        {summary.restricted ? (
          <>
            <Badge tone="warn">{say('row.restricted')}</Badge>{' '}
          </>
        ) : null}
        <bdi className="subject">{kindOf(row)}</bdi>
        {updated ? <Badge tone="accent">{say('row.changed')}</Badge> : null}
        {gone ? <Badge>{say('row.gone')}</Badge> : null}
      </td>
      <td className="cell-authority">
        <bdi className="authority-name">{summary.authority || say('unknown_sender')}</bdi>{' '}
        {summary.country ? <span className="quiet">{summary.country} </span> : null}
        <VerifiedMark verified={summary.authenticated} />
      </td>
      <td className="cell-asks">
        <Asks categories={summary.categories} />
        {summary.secrecyUntil ? (
          <Badge tone="warn">{say('row.secret', { day: calendarDay(summary.secrecyUntil) })}</Badge>
        ) : null}
      </td>
      <td className="cell-step" title={summary.says}>
        {stepWords[row.step]}
      </td>
      <td className="cell-turn" title={turnWords[row.turn]}>
        <Whose row={row} roles={roles} />
      </td>
    </tr>
  )
}

/** The instrument once it is known (`us.subpoena.administrative` → "subpoena administrative"), before that the subject. */
function kindOf(row: QueueRow): string {
  const { instrument, subject } = row.summary
  return instrument ? plain(instrument.split('.').slice(1).join(' ')) : (subject ?? '')
}

/** What happens at zero, not only when. */
function Due({ row }: { readonly row: QueueRow }) {
  const now = useNow()
  if (!row.dueAt) {
    const since = Date.parse(row.closedAt ?? row.receivedAt)
    return (
      <span className="quiet" title={exactUtc(since)}>
        {say(row.closedAt ? 'row.closed' : 'row.received', { at: brief(since, now) })}
      </span>
    )
  }
  const at = Date.parse(row.dueAt)
  return (
    <span title={`${absolute(at)} · ${exactUtc(at)}`}>
      <Badge tone={urgency(at - now)}>{relative(at, now)}</Badge>{' '}
      <time dateTime={row.dueAt}>{brief(at, now)}</time>{' '}
      <span className="quiet">{dueWords(row.dueWhat)}</span>
    </span>
  )
}

const HOUR = 3_600_000

/** Red is for harm that is about to happen: overdue or within two hours. */
function urgency(left: number): Tone {
  if (left < 2 * HOUR) return 'danger'
  return left < 24 * HOUR ? 'warn' : 'quiet'
}

function Asks({ categories }: { readonly categories: readonly string[] }) {
  const words = categories.map(c => wordFor(categoryWords, c))
  if (words.length === 0) return <span className="quiet">{say('row.not_read')}</span>
  const rest = words.length - 2
  return (
    <span title={commas(words)}>
      {commas(words.slice(0, 2))}
      {rest > 0 ? ` +${rest}` : ''}
    </span>
  )
}

function Whose({ row, roles }: { readonly row: QueueRow; readonly roles: readonly Role[] }) {
  if (row.turn === 'nobody') return <span className="quiet">{turnWords.nobody}</span>
  const mine = roles.some(role => role === row.turn)
  return mine ? <Badge tone="accent">{say('row.you')}</Badge> : <span>{turnWords[row.turn]}</span>
}
