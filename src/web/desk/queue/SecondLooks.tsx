// The second look at what others filed as not a demand, one after the other: each paper is opened before anybody can agree, and
// who filed it cannot. What is agreed is sent together at the end, each for itself.
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useEffect, useRef, useState } from 'react'
import type { DemandPage } from '../../../api/desk/demand-page.ts'
import type { QueueRow } from '../../../api/desk/queue.ts'
import { read, write } from '../api/client.ts'
import { meQuery } from '../api/queries.ts'
import { isGrantNeeded } from '../demand/grant-asked.ts'
import { Dialog } from '../parts/Dialog.tsx'
import { ProblemNotice } from '../parts/Notice.tsx'
import { notDemandWords } from '../words/labels.ts'
import { say } from './queue-words.ts'

export type Agreed = { readonly row: QueueRow; readonly version: number }

type Props = {
  readonly rows: readonly QueueRow[]
  readonly onDone: (agreed: readonly Agreed[]) => void
  readonly onClose: () => void
}

export function SecondLooks({ rows, onDone, onClose }: Props) {
  const [at, setAt] = useState(0)
  const [agreed, setAgreed] = useState<readonly Agreed[]>([])
  const [begun, setBegun] = useState(false)
  const row = rows[at]
  const next = (yes: Agreed | null) => {
    if (yes) setAgreed([...agreed, yes])
    setAt(at + 1)
  }
  return (
    <Dialog title={say('looks.title', { n: rows.length })} onClose={onClose} wide>
      {!begun ? (
        <Begin onBegin={() => setBegun(true)} />
      ) : row ? (
        <Look key={row.id} row={row} place={{ at: at + 1, of: rows.length }} onNext={next} />
      ) : (
        <End agreed={agreed} left={rows.length - agreed.length} onDone={onDone} onClose={onClose} />
      )}
    </Dialog>
  )
}

function Begin({ onBegin }: { readonly onBegin: () => void }) {
  const { data: me } = useQuery(meQuery)
  return (
    <>
      <p>{say('looks.text', { n: me?.grant.minutes ?? 0 })}</p>
      <div className="actions">
        <button
          type="button"
          className="primary"
          ref={button => button?.setAttribute('autofocus', '')}
          onClick={onBegin}
        >
          {say('looks.begin')}
        </button>
      </div>
    </>
  )
}

/** Opened under a grant of its own, for this purpose; who stepped here asked for it. */
async function open(id: string, signal: AbortSignal): Promise<DemandPage> {
  const path = `/api/demands/${encodeURIComponent(id)}` as const
  try {
    return await read(path, signal)
  } catch (error) {
    if (!isGrantNeeded(error)) throw error
    await write(`${path}/grant`, { purpose: 'second_read', words: '' })
    return read(path, signal)
  }
}

type LookProps = {
  readonly row: QueueRow
  readonly place: { readonly at: number; readonly of: number }
  readonly onNext: (agreed: Agreed | null) => void
}

function Look({ row, place, onNext }: LookProps) {
  const { data: me } = useQuery(meQuery)
  const { data: page, error } = useQuery({
    queryKey: ['second-look', row.id, row.version],
    queryFn: ({ signal }) => open(row.id, signal),
    staleTime: 0,
    gcTime: 0,
    retry: false,
  })
  const paper = useRef<HTMLElement>(null)
  const isOpen = page !== undefined
  useEffect(() => {
    if (isOpen) paper.current?.focus()
  }, [isOpen])
  const filed = page?.demand.notDemand ?? null
  const may = page && filed && !filed.confirmed && filed.by !== me?.id
  const agree = () => may && onNext({ row, version: page.demand.version })
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys for the two buttons below, wherever the focus is inside
    <div
      className="second-look"
      onKeyDown={event => {
        if (event.ctrlKey || event.metaKey || event.altKey) return
        if (event.key === 'y') agree()
        if (event.key === 'n') onNext(null)
      }}
    >
      <p className="second-look-head">
        <strong>
          <bdi className="identifier">{row.reference}</bdi>
        </strong>{' '}
        <span className="quiet">{say('looks.at', place)}</span> <bdi>{row.summary.authority}</bdi>
      </p>
      {error ? <ProblemNotice error={error} /> : null}
      {!page && !error ? <p role="status">{say('looks.opening')}</p> : null}
      {page && filed ? (
        <>
          <p>
            {say('looks.filed', {
              who: page.names[filed.by] ?? filed.by,
              reason: notDemandWords[filed.reason],
            })}
          </p>
          <blockquote dir="auto">{filed.note}</blockquote>
        </>
      ) : null}
      {page ? (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the keyboard must reach it
        <section ref={paper} tabIndex={0} className="second-look-paper" aria-label={say('looks.paper')}>
          <Paper page={page} />
        </section>
      ) : null}
      {page && !may ? <p role="status">{say(filed?.by === me?.id ? 'looks.yours' : 'looks.over')}</p> : null}
      <div className="actions">
        {may ? (
          <button type="button" className="primary" onClick={agree}>
            {say('looks.agree')} <kbd>y</kbd>
          </button>
        ) : null}
        <button type="button" onClick={() => onNext(null)}>
          {say('looks.leave')} <kbd>n</kbd>
        </button>
        <Link to="/demands/$id" params={{ id: row.id }} className="button">
          {say('looks.take_up')}
        </Link>
      </div>
    </div>
  )
}

function Paper({ page }: { readonly page: DemandPage }) {
  const sheets = page.documents.flatMap(document =>
    document.parts.flatMap(part =>
      part.pages.map(({ n, text }) => ({ id: `${document.id}/${part.name}/${n}`, text })),
    ),
  )
  if (sheets.length === 0) return <p className="quiet">{say('looks.no_text')}</p>
  return sheets.map(({ id, text }) => (
    <pre key={id} dir="auto">
      {text}
    </pre>
  ))
}

type EndProps = {
  readonly agreed: readonly Agreed[]
  readonly left: number
  readonly onDone: (agreed: readonly Agreed[]) => void
  readonly onClose: () => void
}

function End({ agreed, left, onDone, onClose }: EndProps) {
  return (
    <>
      <p role="status">{say('looks.end', { n: agreed.length, left })}</p>
      <ul>
        {agreed.map(({ row }) => (
          <li key={row.id}>
            <bdi className="identifier">{row.reference}</bdi> <bdi>{row.summary.authority}</bdi>
          </li>
        ))}
      </ul>
      <div className="actions">
        {agreed.length > 0 ? (
          <button
            type="button"
            className="primary"
            ref={button => button?.focus()}
            onClick={() => onDone(agreed)}
          >
            {say('looks.confirm', { n: agreed.length })}
          </button>
        ) : null}
        <button type="button" onClick={onClose}>
          {say('looks.nothing')}
        </button>
      </div>
    </>
  )
}
