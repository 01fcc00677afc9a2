// How the installation is doing: each part and figure, and what to do about it.
import { useQuery } from '@tanstack/react-query'
import type { HealthLine } from '../../../server/admin/api.ts'
import { healthQuery } from '../api/admin.ts'
import { Badge } from '../parts/Badge.tsx'
import { When } from '../parts/When.tsx'
import { ErrorPage } from '../shell/ErrorPage.tsx'
import { AdminHead, AdminSkeleton } from './AdminHead.tsx'

export function HealthPage() {
  const { data, error, refetch } = useQuery(healthQuery)
  if (error && !data) return <ErrorPage error={error} retry={() => refetch()} />
  if (!data)
    return (
      <div className="admin-page">
        <AdminHead title="Health" />
        <AdminSkeleton what="how the parts are doing" />
      </div>
    )
  const failed = data.lines.filter(l => l.status === 'fail').length
  const warned = data.lines.filter(l => l.status === 'warn').length
  return (
    <div className="admin-page">
      <AdminHead title="Health">
        <p>
          {failed > 0 ? `${failed} failed. ` : ''}
          {warned > 0 ? `${warned} to decide about. ` : ''}
          {failed + warned === 0 ? 'Nothing is wrong as far as can be seen from here. ' : ''}
          <span className="quiet">
            Duly {data.version}, looked <When at={data.at} form="past" />. “bin/duly doctor” looks further, on
            the machine.
          </span>
        </p>
      </AdminHead>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard */}
      <section className="scroll" tabIndex={0} aria-label="Parts and figures">
        <table>
          <thead>
            <tr>
              <th scope="col">What</th>
              <th scope="col">State</th>
              <th scope="col">Found</th>
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

const words = { ok: 'well', warn: 'look at it', fail: 'failed' } as const
const tones = { ok: 'ok', warn: 'warn', fail: 'danger' } as const

function Line({ line: { name, status, detail, next } }: { readonly line: HealthLine }) {
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>
        <Badge tone={tones[status]} check={status === 'ok'}>
          {words[status]}
        </Badge>
      </td>
      <td>
        {detail}
        {next ? <span className="small">{next}</span> : null}
      </td>
    </tr>
  )
}
