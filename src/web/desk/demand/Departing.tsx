// What somebody sent and what has not left yet: how long it waits, and the way back for its sender.

import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import type { Departing } from '../../../api/desk/demand-page.ts'
import { write } from '../api/client.ts'
import { demandQuery, fetchDemand } from '../api/queries.ts'
import { now } from '../now.ts'
import { ProblemNotice } from '../parts/Notice.tsx'
import { pieces } from '../words/pieces.ts'
import { noteOwnWrite } from './acts/own-writes.ts'
import { nameIn, useDemand } from './context.ts'
import { hasOnlyLeft } from './departing.ts'
import { withGrant } from './grant-asked.ts'
import { letterWords } from './letter-name.ts'
import { sayRecord } from './record-words.ts'

const b = (inside: readonly unknown[]) => <strong>{pieces(inside)}</strong>

export function DepartingList() {
  const { page } = useDemand()
  const list = page.departing ?? []
  if (list.length === 0) return null
  return (
    <section className="departing" aria-label={sayRecord('leaving')}>
      <ul>
        {list.map(one => (
          <One key={one.id} one={one} />
        ))}
      </ul>
    </section>
  )
}

function One({ one }: { readonly one: Departing }) {
  const { page, me } = useDemand()
  const left = useSecondsUntil(one)
  const [error, setError] = useState<unknown>(null)
  const reload = useReload(page.demand.id)
  const takeBack = () =>
    withGrant(page.demand.id, () =>
      write(`/api/demands/${encodeURIComponent(page.demand.id)}/departures/take-back`, {
        departure: one.id,
      }),
    )
      .catch(setError)
      .then(reload)
  const gone = one.notSent !== null
  return (
    <li className="notice" data-tone={gone ? 'warn' : 'accent'}>
      <p>
        <What one={one} />{' '}
        <span className="quiet">· {sayRecord('leaving.by', { name: nameIn(page, one.by) })}</span>
      </p>
      {gone ? (
        <p role="alert">
          {b([sayRecord('leaving.not_sent')])}: {sayRecord('leaving.why', { why: why(one) })}
        </p>
      ) : (
        <p className="small quiet">
          {sayRecord('leaving.hint')}{' '}
          {one.lookedBy ? sayRecord('leaving.looked_by', { name: nameIn(page, one.lookedBy) }) : null}
        </p>
      )}
      <div className="actions">
        {one.lookedBy === null && !gone ? <SecondLook one={one} reload={reload} /> : null}
        {gone || one.lookedBy === null ? null : (
          <span className="departing-count" role="timer">
            {left > 0 ? sayRecord('leaving.in', { n: left }) : sayRecord('leaving.now')}
          </span>
        )}
        {gone || (one.by === me.id && (left > 0 || one.lookedBy === null)) ? (
          <button type="button" className="small" onClick={() => void takeBack()}>
            {sayRecord(gone ? 'leaving.put_away' : 'leaving.undo')}
          </button>
        ) : null}
      </div>
      {error ? <ProblemNotice error={error} /> : null}
    </li>
  )
}

/** A copy that was made by hand: anybody but its maker opens it and says that they have looked. */
function SecondLook({ one, reload }: { readonly one: Departing; readonly reload: () => Promise<void> }) {
  const { page, me, may } = useDemand()
  const [error, setError] = useState<unknown>(null)
  const demand = encodeURIComponent(page.demand.id)
  const look = () =>
    withGrant(page.demand.id, () => write(`/api/demands/${demand}/departures/look`, { departure: one.id }))
      .catch(setError)
      .then(reload)
  return (
    <>
      <p>{sayRecord('leaving.second')}</p>
      <a className="button small" href={`/api/demands/${demand}/departing-copy?departure=${one.id}`} download>
        {sayRecord('leaving.copy')}
      </a>
      {one.by !== me.id && may('confirm_secrecy') ? (
        <button type="button" className="small" onClick={() => void look()}>
          {sayRecord('leaving.look')}
        </button>
      ) : null}
      {error ? <ProblemNotice error={error} /> : null}
    </>
  )
}

function What({ one }: { readonly one: Departing }) {
  const { page } = useDemand()
  if (one.what === 'message') return <>{pieces(sayRecord.rich('leaving.message', { b }))}</>
  const matter = page.demand.matters.find(m => m.id === one.matter)
  const tenant = matter ? nameIn(page, matter.tenant) : ''
  if (one.what === 'window')
    return <>{pieces(sayRecord.rich('leaving.window', { b, tenant: <bdi>{tenant}</bdi> }))}</>
  const to = [tenant, one.to ?? ''].filter(part => part !== '').join(', ')
  return (
    <>
      {pieces(
        sayRecord.rich('leaving.what', {
          b,
          kind: letterWords(one.letter ?? 'notice'),
          to: <bdi>{to}</bdi>,
        }),
      )}
    </>
  )
}

function why({ notSent }: Departing): 'changed' | 'allowed' | 'other' {
  if (notSent === 'changed_meanwhile') return 'changed'
  return notSent === 'not_allowed' ? 'allowed' : 'other'
}

/** Whole seconds, never below zero. Once they are over the page is asked for until the row is gone. */
function useSecondsUntil({ leavesAt, notSent, lookedBy }: Departing): number {
  const { page } = useDemand()
  const reload = useReload(page.demand.id)
  const seconds = () => Math.max(0, Math.ceil((Date.parse(leavesAt) - now()) / 1000))
  const [left, setLeft] = useState(seconds)
  useEffect(() => {
    if (notSent !== null || lookedBy === null) return
    const timer = setInterval(() => {
      const n = seconds()
      setLeft(n)
      if (n === 0) void reload()
    }, 1000)
    return () => clearInterval(timer)
  })
  return left
}

/** What left by this window's own wish is not announced to it as somebody else's change. */
function useReload(id: string) {
  const queries = useQueryClient()
  return async () => {
    const shown = queries.getQueryData(demandQuery(id).queryKey)
    const fresh = await fetchDemand(id).catch(() => null)
    if (!shown || !fresh || (fresh.demand.version > shown.demand.version && !hasOnlyLeft(shown, fresh)))
      return
    noteOwnWrite(id, fresh.demand.version)
    queries.setQueryData(demandQuery(id).queryKey, fresh)
  }
}
