// A table of tenants and contacts: tried first, so that one sees what would happen; then taken whole, or not at all.
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import type { SyncPlan } from '../../../api/desk/tenants.ts'
import { importTenants, tenantsKey } from '../api/tenants.ts'
import { Columns } from '../parts/Columns.tsx'
import { ProblemNotice } from '../parts/Notice.tsx'
import { pieces } from '../words/pieces.ts'
import { Plan } from './Plan.tsx'
import { TenantsHead } from './TenantsHead.tsx'
import { say } from './tenants-words.ts'

export function ImportTenantsPage() {
  const [file, setFile] = useState<File | null>(null)
  const [plan, setPlan] = useState<SyncPlan | null>(null)
  const queries = useQueryClient()
  const run = useMutation({
    mutationFn: ({ table, dry }: { table: File; dry: boolean }) => importTenants(table, dry),
    onSuccess: done => {
      setPlan(done)
      if (done.done) queries.invalidateQueries({ queryKey: tenantsKey })
    },
  })
  const onSubmit = (event: FormEvent) => {
    event.preventDefault()
    if (file && !run.isPending) run.mutate({ table: file, dry: plan === null })
  }
  const isReady = plan !== null && !plan.done && plan.refused.length === 0
  const does = plan ? plan.added.length + plan.changed.length : 0
  return (
    <div className="page wide tenants">
      <TenantsHead title={say('import_tenants_page.import_tenants')} mayEdit>
        <p>
          {pieces(
            say.rich('import_tenants_page.one_table', {
              export: inside => <a href="/api/tenants/export.csv">{pieces(inside)}</a>,
            }),
          )}
        </p>
      </TenantsHead>
      <Columns of="tenants" example="/api/tenants/example.csv" />
      <form onSubmit={onSubmit} aria-busy={run.isPending}>
        <div className="field">
          <label htmlFor="table">{say('import_tenants_page.the_table')}</label>
          <p className="hint" id="table-hint">
            {say('import_tenants_page.csv_in_utf8_lists')}
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
            <button type="submit" className="primary" disabled={file === null || (isReady && does === 0)}>
              {run.isPending
                ? say('import_tenants_page.reading')
                : plan === null
                  ? say('import_tenants_page.show_what_it_would')
                  : say('import_tenants_page.do_it', { n: does })}
            </button>
          ) : null}
        </div>
      </form>
    </div>
  )
}
