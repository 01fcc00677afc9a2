// First steps: from an empty directory to the first demand. The list looks for itself what is done.
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { GuideStep } from '../../../server/admin/api.ts'
import { guideQuery } from '../api/admin.ts'
import { Badge } from '../parts/Badge.tsx'
import { Notice } from '../parts/Notice.tsx'
import { ErrorPage } from '../shell/ErrorPage.tsx'
import { AdminHead, AdminSkeleton } from './AdminHead.tsx'

export function GuidePage() {
  const { data, error, refetch } = useQuery(guideQuery)
  if (error && !data) return <ErrorPage error={error} retry={() => refetch()} />
  const next = data?.steps.find(s => s.done === false)
  return (
    <div className="admin-page">
      <AdminHead title="First steps">
        <p>
          {data
            ? `${data.done} of ${data.of} are done. Each looks for itself whether it is.`
            : 'From an empty directory to the first demand.'}
        </p>
      </AdminHead>
      {data ? (
        <>
          {next ? null : (
            <Notice tone="ok" title="Nothing of the first steps is left.">
              <p>Health says how the installation is doing; Audit, what was done to it.</p>
            </Notice>
          )}
          <ol className="guide">
            {data.steps.map(step => (
              <Step key={step.id} step={step} isNext={step === next} />
            ))}
          </ol>
          <section aria-labelledby="elsewhere">
            <h2 id="elsewhere">Elsewhere at the desk</h2>
            <ul>
              <li>
                <Link to="/law">Law</Link>: the packs in use, and adoption by counsel
              </li>
              <li>
                <Link to="/tenants">Tenants</Link>: customers, contacts, terms, import
              </li>
              <li>
                <Link to="/retention">Retention</Link>: what is kept for how long, and what was erased
              </li>
              <li>
                <Link to="/rota">Rota</Link>: who is on call
              </li>
            </ul>
          </section>
        </>
      ) : (
        <AdminSkeleton what="the first steps" />
      )}
    </div>
  )
}

function Step({ step, isNext }: { readonly step: GuideStep; readonly isNext: boolean }) {
  const { title, done, detail, next, page, command } = step
  return (
    <li>
      <div>
        {done === true ? (
          <Badge tone="ok" check>
            done
          </Badge>
        ) : done === null ? (
          <Badge>look yourself</Badge>
        ) : (
          <Badge tone={isNext ? 'accent' : 'warn'}>{isNext ? 'next' : 'open'}</Badge>
        )}
      </div>
      <div>
        <p>
          <strong>{title}</strong> <span className="quiet">· {detail}</span>
        </p>
        {next ? <p>{next}</p> : null}
        {command ? (
          <p>
            <code>{command}</code>
          </p>
        ) : null}
        {page && done !== true ? (
          <p>
            <Link to={page} className={isNext ? 'button primary' : undefined}>
              Go there<span className="visually-hidden">: {title}</span>
            </Link>
          </p>
        ) : null}
      </div>
    </li>
  )
}
