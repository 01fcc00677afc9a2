// Each tenant apart: what is known of silence, notice, window and answer. One tenant's box never speaks of another.
import type { Matter } from '../../../../domain/registry/state.ts'
import type { WiderWay } from '../../../../vocabulary/closed-lists.ts'
import { list } from '../../../../words/when.ts'
import { now } from '../../now.ts'
import { Badge } from '../../parts/Badge.tsx'
import { Folded } from '../../parts/Folded.tsx'
import { When } from '../../parts/When.tsx'
import { Chain } from '../../tenants/Chain.tsx'
import {
  commas,
  coverWords,
  exceptionWords,
  secrecyWords,
  skipWords,
  tenantKindWords,
  widerWords,
} from '../../words/labels.ts'
import { language } from '../../words/load.ts'
import { pieces } from '../../words/pieces.ts'
import { calendarDay } from '../../words/time.ts'
import { coded } from '../coded.ts'
import { nameIn, useDemand } from '../context.ts'
import { say as saySilence } from '../forms/secrecy/silence-words.ts'
import { PaperLink } from '../paper/PaperLink.tsx'
import { sayRecord } from '../record-words.ts'
import { Answers } from './Answers.tsx'
import { Allowed, MayTell } from './MayTell.tsx'
import { useSilenceWords } from './order-words.ts'

type Preserved = NonNullable<Matter['preserved']>

/** By hand in the custodian's words; by a hold with what the gate says is kept, and until when. */
function SetApart({ preserved }: { readonly preserved: Preserved }) {
  const { page } = useDemand()
  const { until, endedAt } = preserved
  const placed = page.demand.holds.find(h => h.id === preserved.hold)?.placed
  if (!placed || !until) return <bdi>{preserved.where}</bdi>
  const kept = { n: placed.items, where: commas(placed.sources) }
  return endedAt
    ? sayRecord('tenant.held_ended', { ...kept, at: calendarDay(endedAt.slice(0, 10)) })
    : sayRecord('tenant.held', { ...kept, until: calendarDay(until) })
}

export function Matters() {
  const { page } = useDemand()
  const { matters, unmatched, lookup } = page.demand
  if (!lookup?.answered) return null
  return (
    <section className="matters">
      <h2>{sayRecord('tenants')}</h2>
      {matters.map(m => (
        <MatterBox key={m.id} matter={m} />
      ))}
      {unmatched.length > 0 ? (
        <p>
          {sayRecord('tenants.no_account', {
            identifiers: commas(unmatched.map(i => i.value)),
          })}
        </p>
      ) : null}
      {matters.length === 0 ? <p>{sayRecord('tenants.none')}</p> : null}
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
        <dt>{sayRecord('tenant.accounts')}</dt>
        <dd>
          <Folded
            items={accounts.map(a => (
              <div key={a.id}>
                <bdi className="identifier">{a.identifier.value}</bdi>{' '}
                <span className="quiet">
                  {sayRecord('tenant.in', {
                    sources: commas(a.places.map(p => p.source)),
                  })}
                </span>
              </div>
            ))}
          />
        </dd>
        <dt>{sayRecord('tenant.whom')}</dt>
        <dd>
          <Chain chain={page.chains[m.id]} />
        </dd>
        <dt>{sayRecord('tenant.silence')}</dt>
        <dd>
          <Silence matter={m} />
          {(page.lifecycle[m.id]?.orders ?? []).map(o => (
            <MayTell key={o.id} secrecy={o.secrecy} />
          ))}
          {m.silent ? (
            <div>
              {pieces(
                sayRecord.rich('silence.after_notice', { when: <When at={m.silent.at} form="past" /> }),
              )}
            </div>
          ) : null}
        </dd>
        <Allowed matter={m} />
        {m.secrecyPapers.length > 0 ? (
          <>
            <dt>{sayRecord('silence.papers')}</dt>
            <dd>
              {m.secrecyPapers.map(document => (
                <div key={document.id}>
                  <PaperLink document={document} />
                </div>
              ))}
            </dd>
          </>
        ) : null}
        <dt>{sayRecord('tenant.notice')}</dt>
        <dd>
          <NoticeState matter={m} />
          <ToldAgain matter={m} />
        </dd>
        <NoticeWays matter={m} />
        {m.preserved ? (
          <>
            <dt>{sayRecord('tenant.apart')}</dt>
            <dd>
              {pieces(
                sayRecord.rich('pair', {
                  name: <When at={m.preserved.at} form="past" />,
                  text: <SetApart preserved={m.preserved} />,
                }),
              )}
            </dd>
          </>
        ) : null}
        {m.redirectException ? (
          <>
            <dt>{sayRecord('tenant.not_first')}</dt>
            <dd>
              {sayRecord('pair', {
                name: exceptionWords[m.redirectException.ground],
                text: m.redirectException.note,
              })}{' '}
              <span className="quiet">
                {m.exceptionApprovedBy
                  ? sayRecord('tenant.approved', { name: nameIn(page, m.exceptionApprovedBy) })
                  : sayRecord('tenant.not_approved')}
              </span>
            </dd>
          </>
        ) : null}
        {m.notChallenged ? (
          <>
            <dt>{sayRecord('tenant.not_challenged')}</dt>
            <dd>{m.notChallenged.why}</dd>
          </>
        ) : null}
        <Answers matter={m} />
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
      <dt>{sayRecord('tenant.ways')}</dt>
      <dd>
        {tries.map(t => (
          <div key={t.letter}>
            {pieces(
              sayRecord.rich('way.also', {
                name: nameIn(page, t.contact),
                when: <When at={t.sentAt} form="past" />,
                delivery: coded(sayRecord, 'delivery', t.delivery),
              }),
            )}
          </div>
        ))}
        {posted ? (
          <div>
            {pieces(
              sayRecord.rich('way.posted', {
                day: calendarDay(posted.postedOn),
                address: <bdi>{posted.to}</bdi>,
              }),
            )}
          </div>
        ) : null}
        {m.skipped.map(s => (
          <div key={s.contact}>
            {sayRecord('way.skipped', { name: nameIn(page, s.contact), why: skipWords[s.why] })}
          </div>
        ))}
        {m.held ? (
          <div>
            {pieces(
              sayRecord.rich('way.held', {
                when: <When at={m.held.until} form="brief" />,
                reason: <bdi>{m.held.reason}</bdi>,
              }),
            )}
          </div>
        ) : null}
        {m.extension ? (
          <div>
            <Longer motion={m.extension} />
          </div>
        ) : null}
      </dd>
    </>
  )
}

/** Its paper shows it or two people say so; one person alone said it; or nobody confirmed that in time. */
function Longer({ motion }: { readonly motion: NonNullable<Matter['extension']> }) {
  const day = calendarDay(motion.on)
  if (motion.confirmBy === null) return sayRecord('way.longer', { day })
  if (Date.parse(motion.confirmBy) <= now()) return saySilence('way.longer_void', { day })
  const when = <When at={motion.confirmBy} form="brief" />
  return <>{pieces(saySilence.rich('way.longer_said', { day, when }))}</>
}

function Silence({ matter: m }: { readonly matter: Matter }) {
  const { page } = useDemand()
  const silence = useSilenceWords()
  const orders = page.lifecycle[m.id]?.orders ?? []
  if (m.secrecy) {
    return <Badge tone="warn">{secretUntil(m.secrecy.until, orders.length)}</Badge>
  }
  if (orders.length > 0)
    return (
      <>
        {orders.map(o => (
          <div key={o.id}>
            <Badge tone="warn">{sayRecord('silence.part')}</Badge>{' '}
            {sayRecord('silence.part_order', {
              covers: list(
                (o.secrecy.covers ?? []).map(c => coverWords[c]),
                language,
              ),
              order: silence.order(o.secrecy),
            })}
          </div>
        ))}
      </>
    )
  if (!m.reading) return <span className="quiet">{sayRecord('silence.unread')}</span>
  const told = { silence: secrecyWords[m.reading.secrecy.kind], name: nameIn(page, m.reading.by) }
  return m.readingConfirmedBy
    ? sayRecord('silence.confirmed', { ...told, other: nameIn(page, m.readingConfirmedBy) })
    : sayRecord('silence.read', told)
}

function secretUntil(until: string | null, orders: number): string {
  if (until === null)
    return orders > 1 ? sayRecord('silence.no_end_orders', { n: orders }) : sayRecord('silence.no_end')
  const day = calendarDay(until)
  return orders > 1
    ? sayRecord('silence.until_orders', { day, n: orders })
    : sayRecord('silence.until', { day })
}

/** That it was told more since its first notice, and that it has to be. */
function ToldAgain({ matter: m }: { readonly matter: Matter }) {
  const { page } = useDemand()
  const wider = page.lifecycle[m.id]?.wider ?? []
  const further = m.notice?.further
  const ways = (all: readonly WiderWay[]) => commas(all.map(way => widerWords[way]))
  return (
    <>
      {further ? (
        <div>
          {pieces(
            further.wider
              ? sayRecord.rich('notice.again', {
                  when: <When at={further.at} form="past" />,
                  ways: ways(further.wider),
                })
              : sayRecord.rich('notice.told_rest', { when: <When at={further.at} form="past" /> }),
          )}
        </div>
      ) : null}
      {wider.length > 0 ? (
        <div>
          <Badge tone="warn">{sayRecord('notice.wider', { ways: ways(wider) })}</Badge>
        </div>
      ) : null}
    </>
  )
}

function NoticeState({ matter: m }: { readonly matter: Matter }) {
  const { page } = useDemand()
  if (!m.notice) return <span className="quiet">{sayRecord('notice.not_sent')}</span>
  return (
    <>
      {pieces(
        sayRecord.rich(m.notice.readAt ? 'notice.read' : 'notice.unread', {
          name: nameIn(page, m.notice.contact),
          when: <When at={m.notice.sentAt} form="past" />,
          delivery: coded(sayRecord, 'delivery', m.notice.delivery),
        }),
      )}
      ;{' '}
      {m.windowEnded || Date.parse(m.notice.windowEndsAt) <= now()
        ? sayRecord('window.ended')
        : pieces(sayRecord.rich('window.ends', { when: <When at={m.notice.windowEndsAt} /> }))}
      {m.notice.late ? (
        <>
          {' '}
          <Badge tone="warn">{sayRecord('notice.late')}</Badge>
        </>
      ) : null}
    </>
  )
}
