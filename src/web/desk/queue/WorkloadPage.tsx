// Who has how much, and what of it presses. Every number leads to its rows.
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useEffect } from 'react'
import type { Filters } from '../../../demand/queue-filter.ts'
import type { LoadRow } from '../../../server/desk/api.ts'
import { workloadQuery } from '../api/queries.ts'
import { useNow } from '../now.ts'
import { ErrorPage } from '../shell/ErrorPage.tsx'
import { turnWords } from '../words/labels.ts'
import { absolute, relative } from '../words/time.ts'
import './workload.css'

export function WorkloadPage() {
  const { data, error, refetch, isPending } = useQuery(workloadQuery)
  useEffect(() => {
    document.title = 'Workload · Duly desk'
  }, [])
  if (error && !data) return <ErrorPage error={error} retry={() => refetch()} />
  return (
    <div className="page workload">
      <h1>Workload</h1>
      <p>
        Open demands by whose turn it is, as far as you may know of them. Due times count what is overdue too.
      </p>
      {isPending ? <p role="status">Counting</p> : null}
      {data?.byTurn.length === 0 ? <p>No demand is open.</p> : null}
      {data && data.byTurn.length > 0 ? <Table rows={data.byTurn} /> : null}
    </div>
  )
}

function Table({ rows }: { readonly rows: readonly LoadRow[] }) {
  return (
    <div className="table-scroll">
      <table className="table">
        <caption className="visually-hidden">Open demands by whose turn it is</caption>
        <thead>
          <tr>
            <th scope="col">Whose turn</th>
            <th scope="col">Open</th>
            <th scope="col">Overdue</th>
            <th scope="col">Today</th>
            <th scope="col">Seven days</th>
            <th scope="col">Next due</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(row => (
            <tr key={row.who}>
              <th scope="row">{turnWords[row.who]}</th>
              <Many n={row.open} filters={{ turn: row.who }} />
              <Many n={row.overdue} filters={{ turn: row.who, due: 'overdue' }} />
              <Many n={row.today} filters={{ turn: row.who, due: 'today' }} />
              <Many n={row.week} filters={{ turn: row.who, due: 'week' }} />
              <td>
                {row.nextDue ? (
                  <NextDue at={Date.parse(row.nextDue)} />
                ) : (
                  <span className="quiet">nothing</span>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function Many({ n, filters }: { readonly n: number; readonly filters: Filters }) {
  return (
    <td className="number">
      {n === 0 ? (
        <span className="quiet">0</span>
      ) : (
        <Link to="/" search={{ ...filters, view: 'open', text: '' }}>
          {n}
        </Link>
      )}
    </td>
  )
}

function NextDue({ at }: { readonly at: number }) {
  return <span title={absolute(at)}>{relative(at, useNow())}</span>
}
