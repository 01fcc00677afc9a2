// Who has how much, and what of it presses. Every number leads to its rows.
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { Load } from '../../../api/desk/queue.ts'
import type { Filters } from '../../../queue/filter.ts'
import { workloadQuery } from '../api/queries.ts'
import { useNow } from '../now.ts'
import { ErrorPage } from '../shell/ErrorPage.tsx'
import { useTitle } from '../shell/title.ts'
import { turnWords } from '../words/labels.ts'
import { absolute, relative } from '../words/time.ts'
import { say } from './queue-words.ts'
import './workload.css'

export function WorkloadPage() {
  const { data, error, refetch, isPending } = useQuery(workloadQuery)
  useTitle(say('workload.title'))
  if (error && !data) return <ErrorPage error={error} retry={() => refetch()} />
  return (
    <div className="page workload">
      <h1>{say('workload.title')}</h1>
      <p>{say('workload.text')}</p>
      {isPending ? <p role="status">{say('counting')}</p> : null}
      {data?.byTurn.length === 0 ? <p>{say('workload.none')}</p> : null}
      {data && data.byTurn.length > 0 ? (
        <>
          <h2>{say('workload.by_person')}</h2>
          <Table
            head={say('workload.who')}
            lines={data.byPerson.map(row => ({
              row,
              name: row.who === 'nobody' ? say('nobody') : row.name,
              filters: { owner: row.who },
            }))}
          />
          <h2>{say('workload.by_turn')}</h2>
          <Table
            head={say('workload.whose')}
            lines={data.byTurn.map(row => ({ row, name: turnWords[row.who], filters: { turn: row.who } }))}
          />
        </>
      ) : null}
    </div>
  )
}

const columns = ['open', 'overdue', 'today', 'week', 'next'] as const

type Line = { readonly row: Load; readonly name: string; readonly filters: Filters }

function Table({ head, lines }: { readonly head: string; readonly lines: readonly Line[] }) {
  return (
    <div className="table-scroll">
      <table className="table">
        <caption className="visually-hidden">{say('workload.caption', { head })}</caption>
        <thead>
          <tr>
            <th scope="col">{head}</th>
            {columns.map(column => (
              <th scope="col" key={column} className={column === 'next' ? undefined : 'number'}>
                {say(`workload.${column}`)}
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
                  <span className="quiet">{say('workload.nothing')}</span>
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
