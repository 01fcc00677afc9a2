// Each tenant apart: what is known of silence, notice, window and answer. One tenant's box never speaks of another.
import type { Matter } from '../../../demand/state.ts'
import { Badge } from '../parts/Badge.tsx'
import { When } from '../parts/When.tsx'
import { Chain } from '../tenants/Chain.tsx'
import {
  answerWords,
  coverWords,
  exceptionWords,
  orderWords,
  plain,
  secrecyWords,
  skipWords,
  tenantKindWords,
} from '../words/labels.ts'
import { calendarDay } from '../words/time.ts'
import { nameIn, useDemand } from './context.ts'

export function Matters() {
  const { page } = useDemand()
  const { matters, unmatched, lookup } = page.demand
  if (!lookup?.answered) return null
  return (
    <section className="matters">
      <h2>Tenants</h2>
      {matters.map(m => (
        <MatterBox key={m.id} matter={m} />
      ))}
      {unmatched.length > 0 ? (
        <p>
          No account matches: {unmatched.map(i => i.value).join(', ')}. The answer reads the same for “never
          existed” and “gone”.
        </p>
      ) : null}
      {matters.length === 0 ? <p>No account matches any identifier.</p> : null}
    </section>
  )
}

function MatterBox({ matter: m }: { readonly matter: Matter }) {
  const { page } = useDemand()
  const accounts = page.demand.accounts.filter(a => a.matter === m.id)
  return (
    <article className="matter">
      <h3>
        <bdi>{nameIn(page, m.tenant)}</bdi> <span className="quiet">{tenantKindWords[m.tenantKind]}</span>
      </h3>
      <dl className="facts">
        <dt>Accounts</dt>
        <dd>
          {accounts.map(a => (
            <div key={a.id}>
              <bdi className="identifier">{a.identifier.value}</bdi>{' '}
              <span className="quiet">in {a.places.map(p => p.source).join(', ')}</span>
            </div>
          ))}
        </dd>
        <dt>Whom to ask</dt>
        <dd>
          <Chain chain={page.chains[m.id]} />
        </dd>
        <dt>Silence</dt>
        <dd>
          <Silence matter={m} />
        </dd>
        <dt>Notice</dt>
        <dd>
          <NoticeState matter={m} />
        </dd>
        <NoticeWays matter={m} />
        {m.preserved ? (
          <>
            <dt>Set apart</dt>
            <dd>
              <When at={m.preserved.at} form="past" />: <bdi>{m.preserved.where}</bdi>
            </dd>
          </>
        ) : null}
        {m.redirectException ? (
          <>
            <dt>Not asked first</dt>
            <dd>
              {exceptionWords[m.redirectException.ground]}: {m.redirectException.note}{' '}
              <span className="quiet">
                {m.exceptionApprovedBy
                  ? `Approved by ${nameIn(page, m.exceptionApprovedBy)}.`
                  : 'Nobody has approved it yet.'}
              </span>
            </dd>
          </>
        ) : null}
        {m.notChallenged ? (
          <>
            <dt>Not challenged</dt>
            <dd>{m.notChallenged.why}</dd>
          </>
        ) : null}
        {m.answer ? (
          <>
            <dt>Answer</dt>
            <dd>
              The tenant {answerWords[m.answer.answer]}
              {m.answer.late ? ', after its window' : ''}, <When at={m.answer.at} form="past" />
              {m.answer.text ? <blockquote dir="auto">{m.answer.text}</blockquote> : null}
            </dd>
          </>
        ) : null}
        {m.objection ? (
          <>
            <dt>Objection</dt>
            <dd>
              {m.objection.decision}: {m.objection.reason}
            </dd>
          </>
        ) : null}
      </dl>
    </article>
  )
}

/** Each further try, and what is known of each. */
function NoticeWays({ matter: m }: { readonly matter: Matter }) {
  const { page } = useDemand()
  const tries = m.notice?.tries.slice(1) ?? []
  const { posted } = m.notice ?? { posted: null }
  if (tries.length === 0 && !posted && m.skipped.length === 0 && !m.held && !m.extension) return null
  return (
    <>
      <dt>Ways</dt>
      <dd>
        {tries.map(t => (
          <div key={t.letter}>
            also to {nameIn(page, t.contact)} <When at={t.sentAt} form="past" />, {plain(t.delivery)}
          </div>
        ))}
        {posted ? (
          <div>
            posted on {posted.postedOn} to <bdi>{posted.to}</bdi>
          </div>
        ) : null}
        {m.skipped.map(s => (
          <div key={s.contact}>
            not to {nameIn(page, s.contact)}: {skipWords[s.why]}
          </div>
        ))}
        {m.held ? (
          <div>
            held by counsel until <When at={m.held.until} form="brief" />: <bdi>{m.held.reason}</bdi>
          </div>
        ) : null}
        {m.extension ? <div>a longer secrecy was asked for on {m.extension.on}</div> : null}
      </dd>
    </>
  )
}

function Silence({ matter: m }: { readonly matter: Matter }) {
  const { page } = useDemand()
  const orders = page.lifecycle[m.id]?.orders ?? []
  if (m.secrecy) {
    return (
      <Badge tone="warn">
        secret {m.secrecy.until ? `until the end of ${calendarDay(m.secrecy.until)}` : 'without a stated end'}
        {orders.length > 1 ? `, by ${orders.length} orders` : ''}
      </Badge>
    )
  }
  if (orders.length > 0)
    return (
      <>
        {orders.map(o => (
          <div key={o.id}>
            <Badge tone="warn">in part</Badge> {o.secrecy.covers?.map(c => coverWords[c]).join(' and ')},{' '}
            {orderWords(o.secrecy)}
          </div>
        ))}
      </>
    )
  if (!m.reading) return <span className="quiet">nobody has read the paper for it yet</span>
  return (
    <>
      {secrecyWords[m.reading.secrecy.kind]}; read by {nameIn(page, m.reading.by)},{' '}
      {m.readingConfirmedBy ? `confirmed by ${nameIn(page, m.readingConfirmedBy)}` : 'not confirmed yet'}
    </>
  )
}

function NoticeState({ matter: m }: { readonly matter: Matter }) {
  const { page } = useDemand()
  if (!m.notice) return <span className="quiet">not sent</span>
  return (
    <>
      sent to {nameIn(page, m.notice.contact)} <When at={m.notice.sentAt} form="past" />,{' '}
      {plain(m.notice.delivery)}, {m.notice.readAt ? 'read' : 'not read yet'}; window{' '}
      {m.windowEnded ? (
        'has ended'
      ) : (
        <>
          ends <When at={m.notice.windowEndsAt} />
        </>
      )}
      {m.notice.late ? (
        <>
          {' '}
          <Badge tone="warn">late notice</Badge>
        </>
      ) : null}
    </>
  )
}
