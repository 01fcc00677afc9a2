// One fact of a demand in its row.
import { Link } from '@tanstack/react-router'
import type { QueueChoices, QueueRow } from '../../../api/desk/queue.ts'
import type { QueueColumn } from '../../../queue/columns.ts'
import { kindsOfPaper } from '../../../queue/summary.ts'
import { useNow } from '../now.ts'
import { Badge, type Tone, VerifiedMark } from '../parts/Badge.tsx'
import { Deadline } from '../parts/Deadline.tsx'
import { say as sayParts } from '../parts/parts-words.ts'
import { categoryWords, commas, plain, stepWords, turnWords, wordFor } from '../words/labels.ts'
import { absolute, brief, calendarDay, exactUtc, relative } from '../words/time.ts'
import { columnWords, nameOf } from './columns.ts'
import { say } from './queue-words.ts'
import type { StillRow } from './still-rows.ts'

export type Shown = {
  readonly columns: readonly QueueColumn[]
  readonly roles: readonly string[]
  readonly me: string
  readonly directory: QueueChoices | undefined
}

type Props = {
  readonly column: QueueColumn
  readonly still: StillRow
  readonly shown: Shown
  readonly chosen: boolean
  readonly onChoose: (range: boolean) => void
}

export function QueueCell({ column, still, shown, chosen, onChoose }: Props) {
  const { row } = still
  const { summary } = row
  switch (column) {
    case 'due':
      return (
        <td className="cell-due">
          <Due row={row} />
        </td>
      )
    case 'demand':
      return (
        <td className="cell-demand">
          <input
            type="checkbox"
            className="choose"
            aria-label={say('row.choose_one', { reference: row.reference })}
            checked={chosen}
            onChange={() => {}}
            onClick={event => onChoose(event.shiftKey)}
          />
          <Demand still={still} columns={shown.columns} />
        </td>
      )
    case 'authority':
      return (
        <td className="cell-authority" title={summary.authority}>
          <bdi className="authority-name">{summary.authority || say('unknown_sender')}</bdi>{' '}
          {summary.country ? <span className="quiet">{summary.country} </span> : null}
          {summary.unconfirmed ? <span className="unconfirmed">{say('row.unconfirmed')}</span> : null}{' '}
          <VerifiedMark verified={summary.authenticated} />
        </td>
      )
    case 'asks':
      return (
        <td className="cell-asks">
          <Asks categories={summary.categories} />{' '}
          {summary.secrecyUntil && !shown.columns.includes('secrecy') ? (
            <Badge tone="warn">{say('row.secret', { day: calendarDay(summary.secrecyUntil) })}</Badge>
          ) : null}
        </td>
      )
    case 'step':
      return (
        <td className="cell-step" title={`${stepWords[row.step]}: ${summary.says}`}>
          {stepWords[row.step]}
        </td>
      )
    case 'turn':
      return (
        <td className="cell-turn" title={turnWords[row.turn]}>
          <Whose row={row} roles={shown.roles} />
        </td>
      )
    default:
      return (
        <td
          className="cell-plain"
          title={titleOf(column, row, shown)}
          data-none={isNone(column, row) || undefined}
        >
          <span className="cell-label">{columnWords[column]}</span>
          <Plain column={column} row={row} shown={shown} />
        </td>
      )
  }
}

function Demand({ still, columns }: { readonly still: StillRow; readonly columns: readonly QueueColumn[] }) {
  const { row, updated, gone } = still
  const { summary } = row
  const isSaid = columns.includes(summary.instrument ? 'instrument' : 'subject')
  return (
    <>
      <Link to="/demands/$id" params={{ id: row.id }} className="row-link">
        {row.reference}
      </Link>{' '}
      {updated ? <Badge tone="accent">{say('row.changed')}</Badge> : null}{' '}
      {gone ? <Badge>{say('row.gone')}</Badge> : null}{' '}
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
      {isSaid ? null : (
        <bdi className="subject" title={kindOf(row)}>
          {kindOf(row)}
        </bdi>
      )}
    </>
  )
}

/** A card leaves out what a demand does not have. */
function isNone(column: QueueColumn, { summary }: QueueRow): boolean {
  if (column === 'instrument') return summary.instrument === null
  if (column === 'subject') return summary.subject === null
  return column === 'secrecy' && summary.secrecyUntil === null
}

function titleOf(column: QueueColumn, row: QueueRow, shown: Shown): string {
  const { subject, says, secrecyUntil } = row.summary
  if (column === 'owner') return nameOf(row.owner, shown.directory)
  if (column === 'secrecy' && secrecyUntil) return calendarDay(secrecyUntil)
  if (column === 'received')
    return `${absolute(Date.parse(row.receivedAt))} · ${exactUtc(Date.parse(row.receivedAt))}`
  if (column === 'instrument') return commas(kindsOfPaper(row.summary))
  return (column === 'subject' ? subject : column === 'next' ? says : null) ?? ''
}

type PlainProps = { readonly column: QueueColumn; readonly row: QueueRow; readonly shown: Shown }

/** Never empty: a dash is read aloud as nothing, and seen as a place without a fact. */
function Plain({ column, row, shown }: PlainProps) {
  const now = useNow()
  const { instrument, subject, secrecyUntil, says } = row.summary
  const none = <span className="quiet">–</span>
  switch (column) {
    case 'owner':
      if (row.owner === null) return <span className="quiet">{say('nobody')}</span>
      if (row.owner === shown.me) return <Badge tone="accent">{say('row.you')}</Badge>
      return <bdi>{nameOf(row.owner, shown.directory)}</bdi>
    case 'received':
      return <time dateTime={row.receivedAt}>{brief(Date.parse(row.receivedAt), now)}</time>
    case 'instrument':
      return instrument ? <bdi>{commas(kindsOfPaper(row.summary).map(worded))}</bdi> : none
    case 'subject':
      return subject ? <bdi>{subject}</bdi> : none
    case 'secrecy':
      return secrecyUntil ? <Badge tone="warn">{calendarDay(secrecyUntil)}</Badge> : none
    case 'next':
      return says
    default:
      return none
  }
}

/** The instrument once it is known (`us.subpoena.administrative` → "subpoena administrative"), before that the subject. */
function kindOf(row: QueueRow): string {
  const kinds = kindsOfPaper(row.summary).map(kind => plain(kind.split('.').slice(1).join(' ')))
  return kinds.length > 0 ? commas(kinds) : (row.summary.subject ?? '')
}

function worded(kind: string): string {
  return plain(kind.replaceAll('.', ' '))
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
  const then = at > now && row.dueWhat ? sayParts('overdue.then', { what: row.dueWhat }) : row.dueWhat
  return (
    <span title={`${absolute(at)} · ${exactUtc(at)} · ${row.dueWhat ?? ''}`}>
      {at > now ? (
        <>
          <Badge tone={urgency(at - now)}>{relative(at, now)}</Badge>{' '}
          <time dateTime={row.dueAt}>{brief(at, now)}</time>
        </>
      ) : (
        <Deadline at={row.dueAt} form="brief" />
      )}{' '}
      {row.dueProposed ? <Badge tone="quiet">{say('row.unconfirmed')}</Badge> : null}
      <span className="quiet">{then}</span>
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

function Whose({ row, roles }: { readonly row: QueueRow; readonly roles: readonly string[] }) {
  if (row.turn === 'nobody') return <span className="quiet">{turnWords.nobody}</span>
  const mine = roles.some(role => role === row.turn)
  if (mine && row.barred) return <span>{say('row.another', { turn: turnWords[row.turn] })}</span>
  return mine ? <Badge tone="accent">{say('row.you')}</Badge> : <span>{turnWords[row.turn]}</span>
}
