// First steps: from an empty directory to the first demand. The list looks for itself what is done.
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { GuideStep } from '../../../api/desk/settings.ts'
import { guideQuery } from '../api/admin.ts'
import { Badge } from '../parts/Badge.tsx'
import { Notice } from '../parts/Notice.tsx'
import { ErrorPage } from '../shell/ErrorPage.tsx'
import { pieces } from '../words/pieces.ts'
import { AdminHead, AdminSkeleton } from './AdminHead.tsx'
import { saySystem } from './system-words.ts'
import { hidden } from './tags.tsx'

export function GuidePage() {
  const { data, error, refetch } = useQuery(guideQuery)
  if (error && !data) return <ErrorPage error={error} retry={() => refetch()} />
  const next = data?.steps.find(s => s.done === false)
  return (
    <div className="admin-page">
      <AdminHead title={saySystem('guide.title')}>
        <p>{data ? saySystem('guide.done', { done: data.done, of: data.of }) : saySystem('guide.lead')}</p>
      </AdminHead>
      {data ? (
        <>
          {next ? null : (
            <Notice tone="ok" title={saySystem('guide.nothing_left')}>
              <p>{saySystem('guide.where_now')}</p>
            </Notice>
          )}
          <ol className="guide">
            {data.steps.map(step => (
              <Step key={step.id} step={step} isNext={step === next} />
            ))}
          </ol>
          <section aria-labelledby="elsewhere">
            <h2 id="elsewhere">{saySystem('guide.elsewhere')}</h2>
            <ul>
              {elsewhere.map(({ to, key }) => (
                <li key={key}>
                  {pieces(
                    saySystem.rich(key, {
                      link: (inside: readonly unknown[]) => <Link to={to}>{pieces(inside)}</Link>,
                    }),
                  )}
                </li>
              ))}
            </ul>
          </section>
        </>
      ) : (
        <AdminSkeleton />
      )}
    </div>
  )
}

const elsewhere = [
  { to: '/law', key: 'guide.law' },
  { to: '/tenants', key: 'guide.tenants' },
  { to: '/retention', key: 'guide.retention' },
  { to: '/rota', key: 'guide.rota' },
] as const

function Step({ step, isNext }: { readonly step: GuideStep; readonly isNext: boolean }) {
  const { title, done, detail, next, page, command } = step
  return (
    <li>
      <div>
        {done === true ? (
          <Badge tone="ok" check>
            {saySystem('guide.step_done')}
          </Badge>
        ) : done === null ? (
          <Badge>{saySystem('guide.step_look')}</Badge>
        ) : (
          <Badge tone={isNext ? 'accent' : 'warn'}>
            {isNext ? saySystem('guide.step_next') : saySystem('guide.step_open')}
          </Badge>
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
              {pieces(saySystem.rich('guide.go', { hidden, title }))}
            </Link>
          </p>
        ) : null}
      </div>
    </li>
  )
}
