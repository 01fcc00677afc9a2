// Mail: by which server it leaves, and a test that shows what that server answers.
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { MailTested } from '../../../api/desk/settings.ts'
import { providerQuery } from '../api/admin.ts'
import { Notice, ProblemNotice } from '../parts/Notice.tsx'
import { ErrorPage } from '../shell/ErrorPage.tsx'
import { pieces } from '../words/pieces.ts'
import { AdminHead, AdminSkeleton, Locked } from './AdminHead.tsx'
import { saySystem } from './system-words.ts'
import { identifier } from './tags.tsx'
import { nothing, useAct } from './use-act.ts'

export function MailPage() {
  const { data, error, refetch } = useQuery(providerQuery)
  const test = useAct('mail-test', nothing)
  if (error && !data) return <ErrorPage error={error} retry={() => refetch()} />
  return (
    <div className="admin-page">
      <AdminHead title={saySystem('mail.title')}>
        <p>{saySystem('mail.text')}</p>
      </AdminHead>
      {data ? (
        <>
          <Locked locked={data.locked} />
          <section aria-labelledby="as-set">
            <h2 id="as-set">{saySystem('mail.set')}</h2>
            <dl className="facts">
              <dt>{saySystem('mail.server')}</dt>
              <dd>
                <bdi className="identifier">{data.provider.mail.smtp}</bdi>
              </dd>
              <dt>{saySystem('mail.from')}</dt>
              <dd>
                <bdi>{data.provider.mail.from}</bdi>
              </dd>
              <dt>{saySystem('mail.intake')}</dt>
              <dd>
                <bdi>{data.provider.mail.intake}</bdi>
              </dd>
            </dl>
            <p>
              {pieces(
                saySystem.rich('mail.change', {
                  link: (inside: readonly unknown[]) => <Link to="/admin/provider">{pieces(inside)}</Link>,
                }),
              )}
            </p>
          </section>
          {data.locked === null ? (
            <section aria-labelledby="test">
              <h2 id="test">{saySystem('mail.test')}</h2>
              <p>{saySystem('mail.test_text')}</p>
              <div className="actions">
                <button
                  type="button"
                  className="primary"
                  onClick={() => (test.isPending ? undefined : test.mutate(null))}
                >
                  {test.isPending ? saySystem('mail.sending') : saySystem('mail.send')}
                </button>
              </div>
              {test.error ? <ProblemNotice error={test.error} /> : null}
              {test.data ? <Answer tested={test.data} /> : null}
            </section>
          ) : null}
        </>
      ) : (
        <AdminSkeleton />
      )}
    </div>
  )
}

const titles = {
  accepted: saySystem('mail.accepted'),
  refused: saySystem('mail.refused'),
  unreachable: saySystem('mail.unreachable'),
} as const

function Answer({ tested: { outcome, answer, to, server } }: { readonly tested: MailTested }) {
  return (
    <div role="status">
      <Notice tone={outcome === 'accepted' ? 'ok' : 'danger'} title={titles[outcome]}>
        <p>{pieces(saySystem.rich('mail.answered', { code: identifier, server, answer }))}</p>
        <p>{outcome === 'accepted' ? saySystem('mail.look', { to }) : saySystem('mail.wait')}</p>
      </Notice>
    </div>
  )
}
