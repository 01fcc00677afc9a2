// Who is called when nobody is there: what calls now, and one key to say "I have it"; then whose turn it is.
import { queryOptions, useQuery, useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useEffect } from 'react'
import type { PageView, RotaPage as RotaAnswer } from '../../../server/work/api.ts'
import { useNudges } from '../api/changes.ts'
import { read } from '../api/client.ts'
import { Badge } from '../parts/Badge.tsx'
import { ProblemNotice } from '../parts/Notice.tsx'
import { When } from '../parts/When.tsx'
import { useCommands } from '../shell/commands.ts'
import { peopleQuery, useWorkWrite } from './queries.ts'
import { RotaForm } from './RotaForm.tsx'
import { Turns } from './Turns.tsx'
import './work.css'

const rotaQuery = queryOptions({
  queryKey: ['rota'],
  queryFn: ({ signal }) => read<RotaAnswer>('/api/rota', signal),
})

const causeWords: Readonly<Record<PageView['cause'], string>> = {
  emergency: 'An emergency was received',
  eight_hours: 'An order is to be answered within hours',
  due_unowned: 'An order falls due, and nobody has it',
  clock_unowned: 'A clock is about to act, and nobody has the demand',
  drill: 'A test of the rota',
}

export type NameOf = (id: string | null) => string

export function RotaPage() {
  useEffect(() => {
    document.title = 'Rota · Duly desk'
  }, [])
  const queries = useQueryClient()
  const rota = useQuery(rotaQuery)
  const people = useQuery(peopleQuery)
  useNudges(demand => {
    if (demand === null) queries.invalidateQueries({ queryKey: ['rota'] })
  })
  const names = new Map(people.data?.people.map(p => [p.id, p.name]))
  const name: NameOf = id => (id === null ? 'nobody' : (names.get(id) ?? id))
  const error = rota.error ?? people.error
  return (
    <div className="page work-page">
      <h1>Rota</h1>
      {error ? <ProblemNotice error={error} /> : null}
      {rota.data ? (
        <>
          <Calls rota={rota.data} name={name} />
          <Duty rota={rota.data} name={name} />
          {rota.data.rota && people.data ? <Turns rota={rota.data} people={people.data} name={name} /> : null}
          {rota.data.mayChange && people.data ? (
            <RotaForm key={rota.data.version} rota={rota.data} people={people.data} />
          ) : null}
        </>
      ) : error ? null : (
        <p role="status" className="quiet">
          Loading …
        </p>
      )}
    </div>
  )
}

type Props = { readonly rota: RotaAnswer; readonly name: NameOf }

function Calls({ rota, name }: Props) {
  const write = useWorkWrite(null)
  const open = rota.pages.filter(p => !p.acknowledged && !p.endedAt)
  const over = rota.pages.filter(p => p.acknowledged || p.endedAt)
  const take = (id: string) => void write.send('/api/pages/acknowledge', { id })
  const first = open[0]
  useCommands(
    first
      ? [
          {
            id: 'acknowledge',
            title: 'I have it (the first call)',
            keys: 'y',
            group: 'Rota',
            run: () => take(first.id),
          },
        ]
      : [],
  )
  return (
    <section aria-labelledby="calls-title">
      <h2 id="calls-title">Calling now</h2>
      {open.length === 0 ? <p className="quiet">Nobody is being called.</p> : null}
      <ul className="page-list" aria-live="polite">
        {open.map((p, i) => (
          <li key={p.id}>
            <p>
              <Badge tone="warn">calling</Badge> <strong>{causeWords[p.cause]}</strong>
              {p.demand ? (
                <>
                  {': '}
                  <Link to="/demands/$id" params={{ id: p.demand.id }} className="identifier">
                    {p.demand.reference}
                  </Link>
                </>
              ) : null}
            </p>
            <p className="small quiet">
              Since <When at={p.openedAt} form="past" /> · called:{' '}
              {p.told.map(name).join(', ') || 'nobody yet'}
              {p.nextAt ? (
                <>
                  {' · next call '}
                  <When at={p.nextAt} form="brief" />
                </>
              ) : null}
            </p>
            <div className="actions">
              <button type="button" className="primary" disabled={write.busy} onClick={() => take(p.id)}>
                I have it {i === 0 ? <kbd>y</kbd> : null}
              </button>
            </div>
          </li>
        ))}
      </ul>
      {write.error ? <ProblemNotice error={write.error} /> : null}
      {over.length > 0 ? (
        <details>
          <summary>Earlier calls</summary>
          <ul className="page-list">
            {over.map(p => (
              <li key={p.id}>
                {causeWords[p.cause]}{' '}
                {p.demand ? <span className="identifier">{p.demand.reference}</span> : null}
                <span className="small quiet">
                  {' · '}
                  <When at={p.openedAt} form="past" />
                  {' · '}
                  {p.acknowledged ? (
                    <>
                      {name(p.acknowledged.by)} had it at <When at={p.acknowledged.at} form="past" />
                    </>
                  ) : (
                    'it was over by itself'
                  )}
                </span>
              </li>
            ))}
          </ul>
        </details>
      ) : null}
    </section>
  )
}

function Duty({ rota, name }: Props) {
  const write = useWorkWrite(null)
  if (!rota.rota)
    return (
      <p className="notice" data-tone="warn">
        There is no rota: nobody is called.{' '}
        {rota.mayChange ? 'Make one below.' : 'Counsel or an administrator makes one.'}
      </p>
    )
  return (
    <section aria-labelledby="duty-title">
      <h2 id="duty-title">On duty</h2>
      <dl className="facts">
        <dt>First</dt>
        <dd>{name(rota.duty?.first ?? null)}</dd>
        <dt>Second</dt>
        <dd>{name(rota.duty?.second ?? null)}</dd>
      </dl>
      <div className="actions">
        <button type="button" disabled={write.busy} onClick={() => void write.send('/api/rota/drill', {})}>
          Test the rota
        </button>
      </div>
      <p className="small quiet">A test calls as a real one does, step by step, until somebody has it.</p>
      {write.error ? <ProblemNotice error={write.error} /> : null}
    </section>
  )
}
