// A table of authorities and officers: tried first, so that one sees what it would propose; then handed in whole, for a second person.
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { type FormEvent, useState } from 'react'
import type { AuthorityImport } from '../../../api/desk/authorities.ts'
import { authoritiesKey, importAuthorities } from '../api/authorities.ts'
import { Columns } from '../parts/Columns.tsx'
import { Notice, ProblemNotice } from '../parts/Notice.tsx'
import { useTitle } from '../shell/title.ts'
import { Refusals } from '../tenants/Plan.tsx'
import { pieces } from '../words/pieces.ts'
import { say } from './authorities-words.ts'
import { Differences } from './Waiting.tsx'
import '../tenants/tenants.css'

/** Lists are cut here; the counts are whole. */
const SHOWN = 100

export function ImportAuthoritiesPage() {
  const [file, setFile] = useState<File | null>(null)
  const [plan, setPlan] = useState<AuthorityImport | null>(null)
  const queries = useQueryClient()
  useTitle(say('import.title'))
  const run = useMutation({
    mutationFn: ({ table, dry }: { table: File; dry: boolean }) => importAuthorities(table, dry),
    onSuccess: done => {
      setPlan(done)
      if (done.batch) queries.invalidateQueries({ queryKey: authoritiesKey })
    },
  })
  const onSubmit = (event: FormEvent) => {
    event.preventDefault()
    if (file && !run.isPending) run.mutate({ table: file, dry: plan === null })
  }
  const isReady = plan !== null && plan.batch === null && plan.refused.length === 0
  return (
    <div className="page wide tenants">
      <h1>{say('import.title')}</h1>
      <p>
        <Link to="/authorities">{say('all')}</Link>
      </p>
      <p>
        {pieces(
          say.rich('import.lead', {
            export: inside => <a href="/api/authority-imports/export.csv">{pieces(inside)}</a>,
          }),
        )}
      </p>
      <Columns of="authorities" example="/api/authority-imports/example.csv" />
      <form onSubmit={onSubmit} aria-busy={run.isPending}>
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
              setPlan(null)
              run.reset()
            }}
          />
        </div>
        {run.error ? <ProblemNotice error={run.error} /> : null}
        {plan ? <Plan plan={plan} /> : null}
        <div className="actions">
          {plan === null || isReady ? (
            <button
              type="submit"
              className="primary"
              disabled={file === null || (isReady && plan.proposed.length === 0)}
            >
              {run.isPending
                ? say('import.reading')
                : plan === null
                  ? say('import.try')
                  : say('import.do', { n: plan.proposed.length })}
            </button>
          ) : null}
        </div>
      </form>
    </div>
  )
}

function Plan({ plan }: { readonly plan: AuthorityImport }) {
  const { proposed, unchanged, refused, batch } = plan
  if (refused.length > 0)
    return (
      <Notice tone="danger" title={say('import.to_correct', { n: refused.length })} alert>
        <Refusals list={refused} />
      </Notice>
    )
  return (
    <Notice
      tone={batch ? 'ok' : 'quiet'}
      title={say(batch ? 'import.asked' : 'import.would', { n: proposed.length, unchanged })}
    >
      {batch ? (
        <p>
          <Link to="/authority-imports/$batch" params={{ batch }}>
            {say('import.see')}
          </Link>
        </p>
      ) : null}
      <ul>
        {proposed.slice(0, SHOWN).map(one => (
          <li key={one.line}>
            {say('import.line', { line: one.line, act: say.of('act', one.act) })} <bdi>{one.name}</bdi>{' '}
            <bdi className="identifier quiet">{one.authority}</bdi>
            <Differences list={one.differences} isNew={one.act === 'add' || one.act === 'officer_add'} />
          </li>
        ))}
      </ul>
      {proposed.length > SHOWN ? (
        <p className="small">{say('import.more', { n: proposed.length - SHOWN })}</p>
      ) : null}
    </Notice>
  )
}
