// The first day: the demands that are open in another system, by table. What it would do is shown before anything is done.
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { type FormEvent, useState } from 'react'
import type { OpenImport } from '../../../api/desk/open-demands.ts'
import { takeOpenDemands, tryOpenDemands } from '../api/imports.ts'
import { Columns } from '../parts/Columns.tsx'
import { TextField } from '../parts/Field.tsx'
import { Notice, ProblemNotice } from '../parts/Notice.tsx'
import { useTitle } from '../shell/title.ts'
import { Refusals } from '../tenants/Plan.tsx'
import { pieces } from '../words/pieces.ts'
import { say } from './receive-words.ts'
import '../tenants/tenants.css'

export function ImportOpenPage() {
  const [file, setFile] = useState<File | null>(null)
  const [system, setSystem] = useState('')
  const [plan, setPlan] = useState<OpenImport | null>(null)
  const [progress, setProgress] = useState<{ at: number; of: number } | null>(null)
  const queries = useQueryClient()
  useTitle(say('import.title'))
  const run = useMutation({
    mutationFn: (table: File) =>
      plan === null
        ? tryOpenDemands(table, system)
        : takeOpenDemands(table, system, (at, of) => setProgress({ at, of })),
    onSuccess: done => {
      setPlan(done)
      if (done.done) queries.invalidateQueries({ queryKey: ['queue'] })
    },
    onSettled: () => setProgress(null),
  })
  const anew = () => {
    setPlan(null)
    run.reset()
  }
  const onSubmit = (event: FormEvent) => {
    event.preventDefault()
    if (file && !run.isPending) run.mutate(file)
  }
  const isReady = plan !== null && !plan.done && plan.refusedLines === 0
  return (
    <div className="page tenants">
      <h1>{say('import.title')}</h1>
      <p>
        {pieces(
          say.rich('import.text', { link: inside => <Link to="/tenants/import">{pieces(inside)}</Link> }),
        )}
      </p>
      <Columns of="open" example="/api/import/open/example.csv" />
      <form onSubmit={onSubmit} aria-busy={run.isPending}>
        <TextField
          label={say('import.system')}
          hint={say('import.system_hint')}
          required
          value={system}
          maxLength={80}
          onChange={value => {
            setSystem(value)
            anew()
          }}
        />
        <div className="field">
          <label htmlFor="table">{say('import.table')}</label>
          <p className="hint" id="table-hint">
            {say('import.table_hint')}
          </p>
          <input
            id="table"
            type="file"
            accept=".csv,text/csv"
            aria-describedby="table-hint"
            onChange={event => {
              setFile(event.target.files?.[0] ?? null)
              anew()
            }}
          />
        </div>
        {run.error ? <ProblemNotice error={run.error} /> : null}
        {plan ? <What plan={plan} /> : null}
        {progress ? (
          <p role="status">
            <progress aria-label={say('import.progress')} max={progress.of} value={progress.at} />{' '}
            {say('import.at', { at: progress.at, of: progress.of })}
          </p>
        ) : null}
        <div className="actions">
          {plan === null || isReady ? (
            <button
              type="submit"
              className="primary"
              disabled={file === null || (isReady && plan.fresh === 0)}
            >
              {run.isPending
                ? say('import.reading')
                : plan === null
                  ? say('import.try')
                  : say('import.do', { n: plan.fresh })}
            </button>
          ) : null}
        </div>
      </form>
    </div>
  )
}

function What({ plan }: { readonly plan: OpenImport }) {
  if (plan.refusedLines > 0)
    return (
      <Notice tone="danger" title={say('import.to_correct', { n: plan.refusedLines, of: plan.lines })} alert>
        <Refusals list={plan.refused} />
      </Notice>
    )
  return (
    <>
      <Notice
        tone={plan.done ? 'ok' : 'quiet'}
        title={
          plan.done
            ? say('import.taken', { n: plan.taken })
            : say('import.would', { lines: plan.lines, fresh: plan.fresh, known: plan.known })
        }
      >
        <ul>
          <li>{say('import.answered', { n: plan.answered })}</li>
          <li>{say('import.secret', { n: plan.secret })}</li>
          <li>{say('import.told_there', { n: plan.toldThere })}</li>
          <li>{say('import.overdue', { n: plan.overdue })}</li>
        </ul>
        {plan.done ? (
          <Link to="/" search={{ view: 'open', text: '' }}>
            {say('import.to_queue')}
          </Link>
        ) : null}
      </Notice>
      {plan.toldAtOnce > 0 && !plan.done ? (
        <Notice tone="warn" title={say('import.told_at_once', { n: plan.toldAtOnce })}>
          <p>{say('import.told_why')}</p>
        </Notice>
      ) : null}
    </>
  )
}
