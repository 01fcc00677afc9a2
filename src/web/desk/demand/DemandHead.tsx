// Which demand this is, who demands, and what happens when. The first thing read, the last thing doubted.

import { Link } from '@tanstack/react-router'
import type { DemandPage } from '../../../api/desk/demand-page.ts'
import { Badge, VerifiedMark } from '../parts/Badge.tsx'
import { Deadline, useThen } from '../parts/Deadline.tsx'
import { CopyButton } from '../parts/Identifier.tsx'
import { LawText } from '../parts/LawText.tsx'
import { When } from '../parts/When.tsx'
import { channelWords, commas, plain, relationWords } from '../words/labels.ts'
import { pieces } from '../words/pieces.ts'
import { calendarDay } from '../words/time.ts'
import { useDemand } from './context.ts'
import { say } from './demand-words.ts'
import { instrumentIds } from './forms/instruments.ts'
import { silenceNow } from './telling/silence-now.ts'

export function DemandHead() {
  const { page } = useDemand()
  const { demand: d, next } = page
  const [first, ...rest] = [...page.deadlines].sort((a, b) => a.dueAt.localeCompare(b.dueAt))
  return (
    <header className="demand-head">
      <div className="demand-title">
        <h1>
          <bdi className="identifier">{d.reference}</bdi>
        </h1>
        <CopyButton value={d.reference} label={say('copy.reference')} />
        <p className="demand-who">
          <bdi>{d.facts?.authorityName ?? d.received.sender.display ?? say('head.unknown_sender')}</bdi>
          {d.facts?.country ? ` (${d.facts.country})` : ''} <VerifiedMark verified={isVerified(page)} />
        </p>
        <p className="quiet">
          {d.facts ? (
            <>
              <PaperName id={d.facts.instrument} /> ·{' '}
            </>
          ) : null}
          {pieces(
            say.rich('head.served', {
              when: <When at={d.received.servedAt} form="past" />,
              uncertain: d.received.servedUncertain ? 'yes' : 'no',
            }),
          )}{' '}
          ·{' '}
          {pieces(
            say.rich('head.received', {
              channel: channelWords[d.received.channel],
              when: <When at={d.received.receivedAt} form="past" />,
            }),
          )}{' '}
          · <bdi>{d.received.entityServed}</bdi>
        </p>
        {d.named ? (
          <p>
            <Badge tone="warn">{say('head.named')}</Badge>
          </p>
        ) : null}
        <SilenceBadge />
        {d.received.duplicateOf.length > 0 ? (
          <p>
            <Badge tone="warn">
              {say('head.same_paper', { references: commas(d.received.duplicateOf) })}
            </Badge>
          </p>
        ) : null}
        {d.links.map(l => (
          <p key={l.demand + l.relation} className="small">
            {pieces(
              say.rich('head.link', {
                relation: relationWords[l.relation],
                reference: (
                  <Link to="/demands/$id" params={{ id: l.demand }}>
                    {l.reference}
                  </Link>
                ),
              }),
            )}
          </p>
        ))}
      </div>
      <div className="clocks">
        {first ? (
          <>
            <Deadline at={first.dueAt} />
            <Then clock={first} />
          </>
        ) : (
          <span className="clock-what">
            {next.turn === 'nobody' ? say('head.no_clock') : say('head.no_due')}
          </span>
        )}
        {rest.length > 0 ? (
          <a className="small" href="#clocks">
            {say('head.more_clocks', { n: rest.length })}
          </a>
        ) : null}
      </div>
    </header>
  )
}

function Then({ clock }: { readonly clock: DemandPage['deadlines'][number] }) {
  return <span className="clock-what">{useThen(clock.dueAt, clock.what)}</span>
}

/** Who writes to the customer does so from this page: that it must not know stands where the page begins. */
function SilenceBadge() {
  const { page } = useDemand()
  const silence = silenceNow(page)
  if (silence === null) return null
  const { kind, until } = silence
  return (
    <p>
      <Badge tone="warn">
        {kind === 'silent' && until
          ? say('head.silent_until', { day: calendarDay(until) })
          : say(`head.${kind}`)}
      </Badge>
    </p>
  )
}

/** As the packs call it; a kind that no pack knows any more by its id. */
function PaperName({ id }: { readonly id: string }) {
  const name = instrumentIds.get(id)
  const [pack, ...rest] = id.split('.')
  return name ? <LawText text={name} pack={pack} /> : <span lang="en">{plain(rest.join(' '))}</span>
}

function isVerified(page: ReturnType<typeof useDemand>['page']): boolean {
  const { authentication, callback } = page.demand
  if (!authentication) return false
  return callback?.outcome === 'confirmed' || (!authentication.callbackNeeded && !callback)
}
