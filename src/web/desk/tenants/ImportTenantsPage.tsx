// A table of tenants and contacts: tried first, so that one sees what would happen; then taken whole, or not at all.
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import type { SyncPlan } from '../../../server/tenants/api.ts'
import { importTenants, tenantsKey } from '../api/tenants.ts'
import { ProblemNotice } from '../parts/Notice.tsx'
import { Plan } from './Plan.tsx'
import { TenantsHead } from './TenantsHead.tsx'

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
      <TenantsHead title="Import tenants" mayEdit>
        <p>
          One table for tenants, the parties of their chains, and contacts. The first column says which a line
          is: tenant, party or contact. <a href="/api/tenants/export.csv">The export</a> has the same shape.
        </p>
      </TenantsHead>
      <form onSubmit={onSubmit} aria-busy={run.isPending}>
        <div className="field">
          <label htmlFor="table">The table</label>
          <p className="hint" id="table-hint">
            CSV in UTF-8. Lists in one cell are parted by |. A new tenant needs its key in your systems
            (source_key).
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
                ? 'Reading …'
                : plan === null
                  ? 'Show what it would do'
                  : `Do it: ${does} tenants`}
            </button>
          ) : null}
        </div>
      </form>
    </div>
  )
}
