// How the installation is doing: each part and figure, and what to do about it.
import { useQuery } from '@tanstack/react-query'
import type { HealthLine } from '../../../api/desk/audit.ts'
import { healthQuery } from '../api/admin.ts'
import { Badge } from '../parts/Badge.tsx'
import { When } from '../parts/When.tsx'
import { ErrorPage } from '../shell/ErrorPage.tsx'
import { pieces } from '../words/pieces.ts'
import { AdminHead, AdminSkeleton } from './AdminHead.tsx'
import { saySystem } from './system-words.ts'

export function HealthPage() {
  const { data, error, refetch } = useQuery(healthQuery)
  if (error && !data) return <ErrorPage error={error} retry={() => refetch()} />
  if (!data)
    return (
      <div className="admin-page">
        <AdminHead title={saySystem('health.title')} />
        <AdminSkeleton />
      </div>
    )
  const failed = data.lines.filter(l => l.status === 'fail').length
  const warned = data.lines.filter(l => l.status === 'warn').length
  return (
    <div className="admin-page">
      <AdminHead title={saySystem('health.title')}>
        <p>
          {failed > 0 ? saySystem('health.failed', { n: failed }) : ''}{' '}
          {warned > 0 ? saySystem('health.warned', { n: warned }) : ''}{' '}
          {failed + warned === 0 ? saySystem('health.well') : ''}{' '}
          <span className="quiet">
            {pieces(
              saySystem.rich('health.looked', {
                version: data.version,
                at: <When at={data.at} form="past" />,
              }),
            )}
          </span>
        </p>
      </AdminHead>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard */}
      <section className="scroll" tabIndex={0} aria-label={saySystem('health.label')}>
        <table className="stacks">
          <thead>
            <tr>
              <th scope="col">{saySystem('health.what')}</th>
              <th scope="col">{saySystem('health.state')}</th>
              <th scope="col">{saySystem('health.found')}</th>
            </tr>
          </thead>
          <tbody>
            {data.lines.map(line => (
              <Line key={line.name} line={line} />
            ))}
          </tbody>
        </table>
      </section>
    </div>
  )
}

const words = {
  ok: saySystem('health.ok'),
  warn: saySystem('health.warn'),
  fail: saySystem('health.fail'),
} as const
const tones = { ok: 'ok', warn: 'warn', fail: 'danger' } as const

/** As `duly doctor` prints them: in English, like Duly's own log, in which an operator looks next. */
function Line({ line: { name, status, detail, next } }: { readonly line: HealthLine }) {
  return (
    <tr>
      <th scope="row" lang="en">
        {name}
      </th>
      <td data-head={saySystem('health.state')}>
        <Badge tone={tones[status]} check={status === 'ok'}>
          {words[status]}
        </Badge>
      </td>
      <td data-head={saySystem('health.found')}>
        <span lang="en">{detail}</span>
        {next ? (
          <span lang="en" className="small">
            {next}
          </span>
        ) : null}
      </td>
    </tr>
  )
}
