// Who is called when nobody is there: what calls now, and one key to say "I have it"; then whose turn it is.

import { queryOptions, useQuery, useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useEffect } from 'react'
import type { PageView, RotaPage as RotaAnswer } from '../../../api/desk/work.ts'
import { useNudges } from '../api/changes.ts'
import { read } from '../api/client.ts'
import { Badge } from '../parts/Badge.tsx'
import { ProblemNotice } from '../parts/Notice.tsx'
import { When } from '../parts/When.tsx'
import { useCommands } from '../shell/commands.ts'
import { commas } from '../words/labels.ts'
import type { NameOf } from './name-of.ts'
import { peopleQuery, useWorkWrite } from './queries.ts'
import { RotaForm } from './RotaForm.tsx'
import { Turns } from './Turns.tsx'
import './work.css'
import { pieces } from '../words/pieces.ts'
import { say } from './work-words.ts'

const rotaQuery = queryOptions({
  queryKey: ['rota'],
  queryFn: ({ signal }) => read('/api/rota', signal),
})

const causeWords: Readonly<Record<PageView['cause'], string>> = {
  emergency: say('rota_page.an_emergency_was_received'),
  eight_hours: say('rota_page.an_order_is_to'),
  due_unowned: say('rota_page.an_order_falls_due'),
  clock_unowned: say('rota_page.a_clock_is_about'),
  drill: say('rota_page.a_test_of_the'),
}

export function RotaPage() {
  useEffect(() => {
    document.title = say('rota_page.rota_duly_desk')
  }, [])
  const queries = useQueryClient()
  const rota = useQuery(rotaQuery)
  const people = useQuery(peopleQuery)
  useNudges(demand => {
    if (demand === null) queries.invalidateQueries({ queryKey: ['rota'] })
  })
  const names = new Map(people.data?.people.map(p => [p.id, p.name]))
  const name: NameOf = id => (id === null ? say('rota_page.nobody') : (names.get(id) ?? id))
  const error = rota.error ?? people.error
  return (
    <div className="page work-page">
      <h1>{say('news.rota')}</h1>
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
          {say('rota_page.loading')}
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
            title: say('rota_page.i_have_it_the'),
            keys: 'y',
            group: say('news.rota'),
            run: () => take(first.id),
          },
        ]
      : [],
  )
  return (
    <section aria-labelledby="calls-title">
      <h2 id="calls-title">{say('rota_page.calling_now')}</h2>
      {open.length === 0 ? <p className="quiet">{say('rota_page.nobody_is_being_called')}</p> : null}
      <ul className="page-list" aria-live="polite">
        {open.map((p, i) => (
          <li key={p.id}>
            <p>
              <Badge tone="warn">{say('rota_page.calling')}</Badge> <strong>{causeWords[p.cause]}</strong>
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
              {pieces(
                say.rich('rota_page.since', {
                  at: <When at={p.openedAt} form="past" />,
                  who: p.told.length > 0 ? commas(p.told.map(name)) : say('rota_page.nobody_yet'),
                }),
              )}
              {p.nextAt ? (
                <>
                  {' · '}
                  {pieces(say.rich('rota_page.next_call', { at: <When at={p.nextAt} form="brief" /> }))}
                </>
              ) : null}
            </p>
            <div className="actions">
              <button type="button" className="primary" disabled={write.busy} onClick={() => take(p.id)}>
                {say('rota_page.i_have_it')} {i === 0 ? <kbd>y</kbd> : null}
              </button>
            </div>
          </li>
        ))}
      </ul>
      {write.error ? <ProblemNotice error={write.error} /> : null}
      {over.length > 0 ? (
        <details>
          <summary>{say('rota_page.earlier_calls')}</summary>
          <ul className="page-list">
            {over.map(p => (
              <li key={p.id}>
                {causeWords[p.cause]}{' '}
                {p.demand ? <span className="identifier">{p.demand.reference}</span> : null}
                <span className="small quiet">
                  {' · '}
                  <When at={p.openedAt} form="past" />
                  {' · '}
                  {p.acknowledged
                    ? pieces(
                        say.rich('rota_page.had_it', {
                          who: name(p.acknowledged.by),
                          at: <When at={p.acknowledged.at} form="past" />,
                        }),
                      )
                    : say('rota_page.it_was_over_by')}
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
        {say('rota_page.no_rota')}{' '}
        {rota.mayChange ? say('rota_page.make_one_below') : say('rota_page.counsel_or_an_administrator')}
      </p>
    )
  return (
    <section aria-labelledby="duty-title">
      <h2 id="duty-title">{say('rota_page.on_duty')}</h2>
      <dl className="facts">
        <dt>{say('rota_page.first')}</dt>
        <dd>{name(rota.duty?.first ?? null)}</dd>
        <dt>{say('rota_page.second')}</dt>
        <dd>{name(rota.duty?.second ?? null)}</dd>
      </dl>
      <div className="actions">
        <button type="button" disabled={write.busy} onClick={() => void write.send('/api/rota/drill', {})}>
          {say('rota_page.test_the_rota')}
        </button>
      </div>
      <p className="small quiet">{say('rota_page.a_test_calls_as')}</p>
      {write.error ? <ProblemNotice error={write.error} /> : null}
    </section>
  )
}
