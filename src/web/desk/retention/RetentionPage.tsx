// What is kept, how long and on what basis; what goes next, what keeps the rest, and what went. Counts alone.
import { useQuery } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import type { RetentionPage as Page } from '../../../api/desk/retention.ts'
import { hidden } from '../admin/tags.tsx'
import { read } from '../api/client.ts'
import { TextField } from '../parts/Field.tsx'
import { Notice, ProblemNotice } from '../parts/Notice.tsx'
import { TypedDialog } from '../parts/Typed.tsx'
import { When } from '../parts/When.tsx'
import { ErrorPage } from '../shell/ErrorPage.tsx'
import { useTitle } from '../shell/title.ts'
import { pieces } from '../words/pieces.ts'
import { keeperWords, kindWords } from '../words/retention.ts'
import { asIs, ChangedTerms, ChangeTerms, retentionKey, useWrite, WaitingTerms } from './ChangeTerms.tsx'
import { countsWords } from './counts.ts'
import { say } from './retention-words.ts'
import '../tenants/tenants.css'

const LOOKS_MS = 2_000

export function RetentionRoutePage() {
  const { data, error, refetch } = useQuery({
    queryKey: retentionKey,
    queryFn: ({ signal }) => read('/api/retention', signal),
    // What was asked for runs elsewhere: the page looks until it has.
    refetchInterval: ({ state }) => (state.data?.asked ? LOOKS_MS : false),
  })
  useTitle(say('title'))
  if (error && !data) return <ErrorPage error={error} retry={() => refetch()} />
  return (
    <div className="page wide tenants">
      <h1>{say('title')}</h1>
      <p>{say('text')}</p>
      {data ? (
        <Retention page={data} />
      ) : (
        <div className="page-skeleton" role="status">
          <span className="visually-hidden">{say('loading')}</span>
        </div>
      )}
    </div>
  )
}

function Retention({ page }: { readonly page: Page }) {
  return (
    <>
      {page.changes.map(change =>
        change.outcome === null ? <WaitingTerms key={change.id} change={change} /> : null,
      )}
      <Terms page={page} />
      {page.mayChange ? <ChangeTerms key={page.version} page={page} /> : null}
      {page.kept ? <Kept kept={page.kept} /> : null}
      {page.mayRun ? <RunNow page={page} /> : null}
      <Holds page={page} />
      <ChangedTerms changes={page.changes} />
      <section>
        <h2>{say('went')}</h2>
        {page.runs.length === 0 ? <p className="quiet">{say('went_none')}</p> : null}
        <ul>
          {page.runs.map(r => (
            <li key={r.at}>{runSaid('run', r)}</li>
          ))}
        </ul>
      </section>
    </>
  )
}

function runSaid(key: 'run' | 'run.last', { at, who, counts }: Page['runs'][number]) {
  return pieces(say.rich(key, { at: <When at={at} form="past" />, who, what: countsWords(counts) }))
}

function Terms({ page }: { readonly page: Page }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: the region scrolls sideways, so the keyboard must reach it
    <section className="scroll" aria-label={say('terms')} tabIndex={0}>
      <table className="stacks">
        <caption>{say('counted_from')}</caption>
        <thead>
          <tr>
            <th scope="col">{say('what')}</th>
            <th scope="col" className="number">
              {say('days')}
            </th>
            <th scope="col">{say('basis')}</th>
            <th scope="col" className="number">
              {say('next')}
            </th>
          </tr>
        </thead>
        <tbody>
          {page.kinds.map(k => (
            <tr key={k.kind}>
              <th scope="row">{kindWords[k.kind]}</th>
              <td className="number" data-head={say('days')}>
                {k.days}
              </td>
              <td data-head={say('basis')}>{k.basis}</td>
              <td className="number" data-head={say('next')}>
                {k.due}
              </td>
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
      <h2>{say('over')}</h2>
      {some.length === 0 ? <p className="quiet">{say('over_none')}</p> : null}
      <ul>
        {some.map(([keeper, n]) => (
          <li key={keeper}>{say('kept', { n, why: keeperWords[keeper as keyof typeof keeperWords] })}</li>
        ))}
      </ul>
    </section>
  )
}

function RunNow({ page: { kinds, asked, runs } }: { readonly page: Page }) {
  const due = kinds.reduce((n, k) => n + k.due, 0)
  const [last] = runs
  const run = useWrite('/api/retention/run', asIs)
  const [asking, setAsking] = useState(false)
  return (
    <section>
      <h2>{say('run.title')}</h2>
      <p>{say('run.text')}</p>
      {asked ? (
        <Notice tone="ok">
          <p>{pieces(say.rich('run.asked', { who: asked.by, at: <When at={asked.at} form="past" /> }))}</p>
          <p>{say('run.waits')}</p>
        </Notice>
      ) : last ? (
        <p>{runSaid('run.last', last)}</p>
      ) : null}
      <div className="actions">
        <button
          type="button"
          className="danger"
          disabled={due === 0 || asked !== null}
          onClick={() => setAsking(true)}
        >
          {say('run.do')}
        </button>
      </div>
      {asking ? (
        <TypedDialog
          title={say('run.do')}
          what={say('run.text')}
          typed={String(due)}
          does={say('run.do')}
          act={run}
          onEnd={() => run.mutate({}, { onSuccess: () => setAsking(false) })}
          onClose={() => setAsking(false)}
        />
      ) : null}
    </section>
  )
}

function Holds({ page }: { readonly page: Page }) {
  return (
    <section>
      <h2>{say('holds')}</h2>
      {page.holds.length === 0 ? <p className="quiet">{say('holds_none')}</p> : null}
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
  const lift = useWrite(`/api/retention/holds/${h.id}/lift`, asIs)
  const [asking, setAsking] = useState(false)
  const what = h.reference ?? say('hold.all')
  return (
    <li>
      {pieces(
        say.rich('hold.line', {
          what: h.everything ? say('hold.everything') : <bdi className="identifier">{h.reference}</bdi>,
          reason: <bdi>{h.reason}</bdi>,
          by: h.by,
          at: <When at={h.at} form="past" />,
        }),
      )}{' '}
      {mayLift ? (
        <button type="button" className="small" onClick={() => setAsking(true)}>
          {pieces(say.rich('hold.lift', { what, hidden }))}
        </button>
      ) : null}
      {asking ? (
        <TypedDialog
          title={pieces(say.rich('hold.lift', { what, hidden: pieces }))}
          what={say('hold.lift_text')}
          typed={what}
          does={pieces(say.rich('hold.lift', { what, hidden }))}
          act={lift}
          onEnd={() => lift.mutate({}, { onSuccess: () => setAsking(false) })}
          onClose={() => setAsking(false)}
        />
      ) : null}
    </li>
  )
}

function HoldForm() {
  const [reference, setReference] = useState('')
  const [reason, setReason] = useState('')
  const place = useWrite('/api/retention/holds', asIs)
  const onSubmit = (event: FormEvent) => {
    event.preventDefault()
    const wish = { reference: reference.trim() === '' ? null : reference.trim(), reason }
    // What stands above as a hold is not offered once more.
    place.mutate(wish, {
      onSuccess: () => {
        setReference('')
        setReason('')
      },
    })
  }
  return (
    <details>
      <summary>{say('hold.title')}</summary>
      <form onSubmit={onSubmit} aria-busy={place.isPending}>
        <TextField
          label={say('hold.reference')}
          hint={say('hold.reference_hint')}
          value={reference}
          onChange={setReference}
          maxLength={40}
          mono
        />
        <TextField
          label={say('hold.why')}
          required
          value={reason}
          onChange={setReason}
          multiline={2}
          maxLength={500}
          dir="auto"
        />
        {place.error ? <ProblemNotice error={place.error} /> : null}
        <div className="actions">
          <button type="submit">{say('hold.do')}</button>
        </div>
      </form>
    </details>
  )
}
