// Mail: by which server it leaves, and a test that shows what that server answers.
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { MailTested } from '../../../server/admin/api.ts'
import { providerQuery } from '../api/admin.ts'
import { Notice, ProblemNotice } from '../parts/Notice.tsx'
import { ErrorPage } from '../shell/ErrorPage.tsx'
import { AdminHead, AdminSkeleton, Locked } from './AdminHead.tsx'
import { useAct } from './use-act.ts'

export function MailPage() {
  const { data, error, refetch } = useQuery(providerQuery)
  const test = useAct<null, MailTested>(() => 'mail-test')
  if (error && !data) return <ErrorPage error={error} retry={() => refetch()} />
  return (
    <div className="admin-page">
      <AdminHead title="Mail">
        <p>Notices, letters and links leave by the provider’s outgoing server.</p>
      </AdminHead>
      {data ? (
        <>
          <Locked locked={data.locked} />
          <section aria-labelledby="as-set">
            <h2 id="as-set">As it is set</h2>
            <dl className="facts">
              <dt>Outgoing server</dt>
              <dd>
                <bdi className="identifier">{data.provider.mail.smtp}</bdi>
              </dd>
              <dt>From</dt>
              <dd>
                <bdi>{data.provider.mail.from}</bdi>
              </dd>
              <dt>Papers are served at</dt>
              <dd>
                <bdi>{data.provider.mail.intake}</bdi>
              </dd>
            </dl>
            <p>
              Change these under <Link to="/admin/provider">Provider</Link>.
            </p>
          </section>
          {data.locked === null ? (
            <section aria-labelledby="test">
              <h2 id="test">Test</h2>
              <p>Sends a real mail to your own address and shows what the server answers.</p>
              <div className="actions">
                <button
                  type="button"
                  className="primary"
                  onClick={() => (test.isPending ? undefined : test.mutate(null))}
                >
                  {test.isPending ? 'Sending …' : 'Send me a test'}
                </button>
              </div>
              {test.error ? <ProblemNotice error={test.error} /> : null}
              {test.data ? <Answer tested={test.data} /> : null}
            </section>
          ) : null}
        </>
      ) : (
        <AdminSkeleton what="the mail settings" />
      )}
    </div>
  )
}

const titles = {
  accepted: 'The server took it.',
  refused: 'The server refused it.',
  unreachable: 'The server cannot be reached.',
} as const

function Answer({ tested: { outcome, answer, to, server } }: { readonly tested: MailTested }) {
  return (
    <div role="status">
      <Notice tone={outcome === 'accepted' ? 'ok' : 'danger'} title={titles[outcome]}>
        <p>
          <bdi className="identifier">{server}</bdi> answered: <bdi className="identifier">{answer}</bdi>
        </p>
        <p>
          {outcome === 'accepted'
            ? `Look whether it arrives at ${to}: a server that takes a mail has not delivered it yet.`
            : 'Letters wait meanwhile and are tried again, for two days. Correct the address under Provider, or the server.'}
        </p>
      </Notice>
    </div>
  )
}
