// What is kept, how long and on what basis; what goes next, what keeps the rest, and what went. Counts alone.
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useEffect, useState } from 'react'
import type { RetentionPage as Page } from '../../../server/retention/api.ts'
import { read, write } from '../api/client.ts'
import { TextField } from '../parts/Field.tsx'
import { Notice, ProblemNotice } from '../parts/Notice.tsx'
import { When } from '../parts/When.tsx'
import { ErrorPage } from '../shell/ErrorPage.tsx'
import { keeperWords, kindWords } from '../words/retention.ts'
import '../tenants/tenants.css'

const key = ['retention'] as const

export function RetentionRoutePage() {
  const { data, error, refetch } = useQuery({
    queryKey: key,
    queryFn: ({ signal }) => read<Page>('/api/retention', signal),
  })
  useEffect(() => {
    document.title = 'Retention · Duly desk'
  }, [])
  if (error && !data) return <ErrorPage error={error} retry={() => refetch()} />
  return (
    <div className="page wide tenants">
      <h1>Retention</h1>
      <p>
        What is over its term goes by itself, once an hour. Content goes by its keys: what they sealed can be
        opened only with the offline seal identity. Terms and bases stand in the settings file.
      </p>
      {data ? (
        <Retention page={data} />
      ) : (
        <div className="page-skeleton" role="status">
          <span className="visually-hidden">Loading retention</span>
        </div>
      )}
    </div>
  )
}

function Retention({ page }: { readonly page: Page }) {
  return (
    <>
      <Terms page={page} />
      {page.kept ? <Kept kept={page.kept} /> : null}
      {page.mayRun ? <RunNow due={page.kinds.reduce((n, k) => n + k.due, 0)} /> : null}
      <Holds page={page} />
      <section>
        <h2>What went</h2>
        {page.runs.length === 0 ? (
          <p className="quiet">Nothing yet. Each run that erases something is listed here.</p>
        ) : null}
        <ul>
          {page.runs.map(r => (
            <li key={r.at}>
              <When at={r.at} form="past" />, {r.who}: {countsWords(r.counts)}
            </li>
          ))}
        </ul>
      </section>
    </>
  )
}

function countsWords(counts: Page['runs'][number]['counts']): string {
  const some = Object.entries(counts).filter(([, n]) => n > 0)
  return (
    some.map(([kind, n]) => `${n} × ${kindWords[kind as keyof typeof kindWords] ?? kind}`).join('; ') ||
    'nothing'
  )
}

function Terms({ page }: { readonly page: Page }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: the region scrolls sideways, so the keyboard must reach it
    <section className="scroll" aria-label="Terms" tabIndex={0}>
      <table>
        <caption>Counted from a demand’s end; sessions from their own</caption>
        <thead>
          <tr>
            <th scope="col">What</th>
            <th scope="col" className="number">
              Days
            </th>
            <th scope="col">Basis</th>
            <th scope="col" className="number">
              Goes next
            </th>
          </tr>
        </thead>
        <tbody>
          {page.kinds.map(k => (
            <tr key={k.kind}>
              <th scope="row">{kindWords[k.kind]}</th>
              <td className="number">{k.days}</td>
              <td>{k.basis}</td>
              <td className="number">{k.due}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

function Kept({ kept }: { readonly kept: NonNullable<Page['kept']> }) {
  const some = Object.entries(kept).filter(([, n]) => n > 0)
  return (
    <section>
      <h2>Over its term, and kept</h2>
      {some.length === 0 ? <p className="quiet">Nothing.</p> : null}
      <ul>
        {some.map(([keeper, n]) => (
          <li key={keeper}>
            {n} {n === 1 ? 'demand' : 'demands'}: {keeperWords[keeper as keyof typeof keeperWords]}
          </li>
        ))}
      </ul>
    </section>
  )
}

function useWrite(path: string) {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (body: unknown) => write(path, body),
    onSuccess: () => queries.invalidateQueries({ queryKey: key }),
  })
}

function RunNow({ due }: { readonly due: number }) {
  const run = useWrite('/api/retention/run')
  return (
    <section>
      <h2>Run now</h2>
      <p>What the table shows is the dry run. Erasing cannot be taken back.</p>
      {run.error ? <ProblemNotice error={run.error} /> : null}
      {run.isSuccess ? (
        <Notice tone="ok" title="Done.">
          <p>What went is listed below.</p>
        </Notice>
      ) : null}
      <div className="actions">
        <button
          type="button"
          className="danger"
          disabled={due === 0 || run.isPending}
          onClick={() => run.mutate({})}
        >
          Erase what is due
        </button>
      </div>
    </section>
  )
}

function Holds({ page }: { readonly page: Page }) {
  return (
    <section>
      <h2>Counsel’s holds</h2>
      {page.holds.length === 0 ? <p className="quiet">None that you may know of.</p> : null}
      <ul>
        {page.holds.map(h => (
          <Hold key={h.id} hold={h} mayLift={page.mayHold} />
        ))}
      </ul>
      {page.mayHold ? <HoldForm /> : null}
    </section>
  )
}

function Hold({ hold: h, mayLift }: { readonly hold: Page['holds'][number]; readonly mayLift: boolean }) {
  const lift = useWrite(`/api/retention/holds/${h.id}/lift`)
  return (
    <li>
      {h.everything ? 'Everything' : <bdi className="identifier">{h.reference}</bdi>}: <bdi>{h.reason}</bdi>;{' '}
      {h.by}, <When at={h.at} form="past" />{' '}
      {mayLift ? (
        <button type="button" className="small" onClick={() => lift.mutate({})}>
          Lift<span className="visually-hidden"> the hold of {h.reference ?? 'everything'}</span>
        </button>
      ) : null}
      {lift.error ? <ProblemNotice error={lift.error} /> : null}
    </li>
  )
}

function HoldForm() {
  const [reference, setReference] = useState('')
  const [reason, setReason] = useState('')
  const place = useWrite('/api/retention/holds')
  const onSubmit = (event: FormEvent) => {
    event.preventDefault()
    place.mutate({ reference: reference.trim() === '' ? null : reference.trim(), reason })
  }
  return (
    <details>
      <summary>Hold against erasure</summary>
      <form onSubmit={onSubmit} aria-busy={place.isPending}>
        <TextField
          label="Reference of a demand"
          hint="Empty: nothing at all is erased while the hold stands."
          value={reference}
          onChange={setReference}
          maxLength={40}
          mono
        />
        <TextField
          label="Why"
          required
          value={reason}
          onChange={setReason}
          multiline={2}
          maxLength={500}
          dir="auto"
        />
        {place.error ? <ProblemNotice error={place.error} /> : null}
        <div className="actions">
          <button type="submit">Place the hold</button>
        </div>
      </form>
    </details>
  )
}
