// The first day: the demands that are open in another system, by table. What it would do is shown before anything is done.
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { type FormEvent, useEffect, useState } from 'react'
import type { OpenImport } from '../../../server/open-demands/api.ts'
import { takeOpenDemands, tryOpenDemands } from '../api/imports.ts'
import { TextField } from '../parts/Field.tsx'
import { Notice, ProblemNotice } from '../parts/Notice.tsx'
import { Refusals } from '../tenants/Plan.tsx'
import '../tenants/tenants.css'

export function ImportOpenPage() {
  const [file, setFile] = useState<File | null>(null)
  const [system, setSystem] = useState('')
  const [plan, setPlan] = useState<OpenImport | null>(null)
  const [progress, setProgress] = useState<{ at: number; of: number } | null>(null)
  const queries = useQueryClient()
  useEffect(() => {
    document.title = 'Import open demands · Duly desk'
  }, [])
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
      <h1>Import open demands</h1>
      <p>
        For the first day: what is still open in the system before this one, with its clocks, secrecy and
        holds. The tenants come first: <Link to="/tenants/import">import them</Link>. Who imports a secrecy
        has looked at it, and is its second reader.
      </p>
      <form onSubmit={onSubmit} aria-busy={run.isPending}>
        <TextField
          label="The other system"
          hint="Its name. With the reference it tells a demand that was taken in from one that was not."
          required
          value={system}
          maxLength={80}
          onChange={value => {
            setSystem(value)
            anew()
          }}
        />
        <div className="field">
          <label htmlFor="table">The table</label>
          <p className="hint" id="table-hint">
            CSV in UTF-8, a line each. Needed: reference, authority, country, received. docs/import.md has all
            columns.
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
            <progress aria-label="Taken in" max={progress.of} value={progress.at} /> {progress.at} of{' '}
            {progress.of}
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
                ? 'Reading …'
                : plan === null
                  ? 'Show what it would do'
                  : `Take in ${plan.fresh} demands`}
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
      <Notice
        tone="danger"
        title={`${plan.refusedLines} of ${plan.lines} lines to correct. Nothing was taken in.`}
        alert
      >
        <Refusals list={plan.refused} />
      </Notice>
    )
  return (
    <>
      <Notice
        tone={plan.done ? 'ok' : 'quiet'}
        title={
          plan.done
            ? `${plan.taken} taken in.`
            : `${plan.lines} lines: ${plan.fresh} new, ${plan.known} here already.`
        }
      >
        <ul>
          <li>
            {plan.answered} were answered there: their tenants are still to be told, or they wait to be
            closed.
          </li>
          <li>{plan.secret} are secret: they are told of when it ends, by itself.</li>
          <li>{plan.overdue} are overdue already.</li>
        </ul>
        {plan.done ? (
          <Link to="/" search={{ view: 'open', text: '' }}>
            To the queue
          </Link>
        ) : null}
      </Notice>
      {plan.toldAtOnce > 0 && !plan.done ? (
        <Notice tone="warn" title={`${plan.toldAtOnce} tenants are told at once.`}>
          <p>
            Their secrecy has ended by its date. A notice cannot be taken back: look at secrecy_until of those
            lines before you go on, and at extensions that the table may not know of.
          </p>
        </Notice>
      ) : null}
    </>
  )
}
