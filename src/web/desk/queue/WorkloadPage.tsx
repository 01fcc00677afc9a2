// Who has how much, and what of it presses. Every number leads to its rows.
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useEffect } from 'react'
import type { Filters } from '../../../demand/queue-filter.ts'
import type { Load } from '../../../server/desk/api.ts'
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
        Open demands by who has them and by whose turn it is, as far as you may know of them. Due times count
        what is overdue too.
      </p>
      {isPending ? <p role="status">Counting</p> : null}
      {data?.byTurn.length === 0 ? <p>No demand is open.</p> : null}
      {data && data.byTurn.length > 0 ? (
        <>
          <h2>By person</h2>
          <Table
            head="Who has them"
            lines={data.byPerson.map(row => ({ row, name: row.name, filters: { owner: row.who } }))}
          />
          <h2>By turn</h2>
          <Table
            head="Whose turn"
            lines={data.byTurn.map(row => ({ row, name: turnWords[row.who], filters: { turn: row.who } }))}
          />
        </>
      ) : null}
    </div>
  )
}

type Line = { readonly row: Load; readonly name: string; readonly filters: Filters }

function Table({ head, lines }: { readonly head: string; readonly lines: readonly Line[] }) {
  return (
    <div className="table-scroll">
      <table className="table">
        <caption className="visually-hidden">Open demands: {head}</caption>
        <thead>
          <tr>
            {[head, 'Open', 'Overdue', 'Today', 'Seven days', 'Next due'].map(title => (
              <th scope="col" key={title}>
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map(({ row, name, filters }) => (
            <tr key={name}>
              <th scope="row">
                <bdi>{name}</bdi>
              </th>
              <Many n={row.open} filters={filters} />
              <Many n={row.overdue} filters={{ ...filters, due: 'overdue' }} />
              <Many n={row.today} filters={{ ...filters, due: 'today' }} />
              <Many n={row.week} filters={{ ...filters, due: 'week' }} />
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
