// The changes that came by one table, as the second person sees them: confirmed or stopped together, or one by one below.
import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { type FormEvent, useState } from 'react'
import type { AuthorityBatch, BatchSettled } from '../../../api/desk/authorities.ts'
import { batchQuery, useBatchAct } from '../api/authorities.ts'
import { TextField } from '../parts/Field.tsx'
import { Notice, ProblemNotice } from '../parts/Notice.tsx'
import { say as sayPart } from '../parts/parts-words.ts'
import { When } from '../parts/When.tsx'
import { isWrong } from '../parts/wrong.ts'
import { ErrorPage } from '../shell/ErrorPage.tsx'
import { useTitle } from '../shell/title.ts'
import { whatIsSent } from '../shell/unsent.ts'
import { pieces } from '../words/pieces.ts'
import { AuthoritiesSkeleton } from './AuthoritiesPage.tsx'
import { say } from './authorities-words.ts'
import { Waiting } from './Waiting.tsx'
import '../tenants/tenants.css'

const route = getRouteApi('/authority-imports/$batch')

export function BatchRoutePage() {
  const { batch } = route.useParams()
  const { data, error, refetch } = useQuery(batchQuery(batch))
  useTitle(say('batch.title'))
  if (error && !data) return <ErrorPage error={error} retry={() => refetch()} />
  return (
    <div className="page wide tenants">
      <h1>{say('batch.title')}</h1>
      <p>
        <Link to="/authorities">{say('all')}</Link>
      </p>
      {data ? <Batch batch={data} /> : <AuthoritiesSkeleton />}
    </div>
  )
}

function Batch({ batch }: { readonly batch: AuthorityBatch }) {
  const [settled, setSettled] = useState<BatchSettled | null>(null)
  const { waiting, done, stopped, askedBy, askedAt } = batch
  const left = new Map(settled?.left.map(one => [one.id, one.says]))
  return (
    <>
      <p>
        {pieces(say.rich('wait.asked', { who: <bdi>{askedBy}</bdi>, at: <When at={askedAt} form="past" /> }))}
      </p>
      <p role="status">{say('batch.counts', { n: waiting.length, done, stopped })}</p>
      {waiting.length > 0 && waiting.every(w => w.mayConfirm) ? (
        <All batch={batch} onSettled={setSettled} />
      ) : waiting.length > 0 ? (
        <p>{say('wait.other')}</p>
      ) : null}
      {waiting.some(w => w.mayStop) ? <StopAll batch={batch} onSettled={setSettled} /> : null}
      {waiting.map(change => (
        <div key={change.id}>
          {left.has(change.id) ? (
            <Notice tone="danger" title={say('batch.left', { name: change.name })} alert>
              {left.get(change.id)}
            </Notice>
          ) : null}
          <Waiting change={change} />
        </div>
      ))}
    </>
  )
}

type AllProps = { readonly batch: AuthorityBatch; readonly onSettled: (settled: BatchSettled) => void }

/** Its number is typed: so many entries are believed from then on. */
function All({ batch: { id, waiting }, onSettled }: AllProps) {
  const [against, setAgainst] = useState('')
  const [typed, setTyped] = useState('')
  const confirm = useBatchAct(id, onSettled)
  const number = String(waiting.length)
  const isTyped = typed.trim() === number
  const onSubmit = (event: FormEvent) => {
    event.preventDefault()
    if (!isTyped || confirm.isPending) return
    const sent = whatIsSent()
    confirm.mutate({ confirm: true, against }, { onSuccess: sent })
  }
  const hint = say('wait.against_hint')
  return (
    <form onSubmit={onSubmit} aria-busy={confirm.isPending}>
      <h2>{say('batch.all')}</h2>
      <p>{say('batch.all_text')}</p>
      <TextField
        label={say('wait.against')}
        hint={hint}
        error={isWrong(confirm.error, 'against') ? sayPart('wrong', { right: hint }) : undefined}
        required
        maxLength={300}
        dir="auto"
        value={against}
        onChange={setAgainst}
      />
      <TextField label={say('batch.type', { number })} value={typed} autoComplete="off" onChange={setTyped} />
      {confirm.error ? <ProblemNotice error={confirm.error} /> : null}
      <div className="actions">
        <button
          type="submit"
          className="primary"
          disabled={!isTyped || against.trim() === ''}
          aria-disabled={confirm.isPending || undefined}
        >
          {say('batch.confirm', { n: waiting.length })}
        </button>
      </div>
    </form>
  )
}

function StopAll({ batch: { id, waiting }, onSettled }: AllProps) {
  const stop = useBatchAct(id, onSettled)
  return (
    <>
      {stop.error ? <ProblemNotice error={stop.error} /> : null}
      <div className="actions">
        <button
          type="button"
          aria-disabled={stop.isPending || undefined}
          onClick={() => (stop.isPending ? null : stop.mutate({ confirm: false, against: '' }))}
        >
          {say('batch.stop', { n: waiting.length })}
        </button>
      </div>
    </>
  )
}
