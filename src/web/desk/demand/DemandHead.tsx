// Which demand this is, who demands, and what happens when. The first thing read, the last thing doubted.

import { Link } from '@tanstack/react-router'
import { Badge, VerifiedMark } from '../parts/Badge.tsx'
import { Identifier } from '../parts/Identifier.tsx'
import { When } from '../parts/When.tsx'
import { channelWords, plain, relationWords } from '../words/labels.ts'
import { useDemand } from './context.ts'

export function DemandHead() {
  const { page } = useDemand()
  const { demand: d, next } = page
  const [first, ...rest] = [...page.deadlines].sort((a, b) => a.dueAt.localeCompare(b.dueAt))
  return (
    <header className="demand-head">
      <div className="demand-title">
        <h1>
          <Identifier value={d.reference} label="reference" />
        </h1>
        <p className="demand-who">
          <bdi>{d.facts?.authorityName ?? d.received.sender.display ?? 'unknown sender'}</bdi>
          {d.facts?.country ? ` (${d.facts.country})` : ''} <VerifiedMark verified={isVerified(page)} />
        </p>
        <p className="quiet">
          {d.facts ? `${plain(d.facts.instrument.split('.').slice(1).join(' '))} · ` : ''}
          served <When at={d.received.servedAt} form="past" />
          {d.received.servedUncertain ? ' (uncertain)' : ''} · received {channelWords[d.received.channel]}{' '}
          <When at={d.received.receivedAt} form="past" /> · {d.received.entityServed}
        </p>
        {d.named ? (
          <p>
            <Badge tone="warn">national security: named people only</Badge>
          </p>
        ) : null}
        {d.received.duplicateOf.length > 0 ? (
          <p>
            <Badge tone="warn">same paper as {d.received.duplicateOf.join(', ')}</Badge>
          </p>
        ) : null}
        {d.links.map(l => (
          <p key={l.demand + l.relation} className="small">
            {relationWords[l.relation]}{' '}
            <Link to="/demands/$id" params={{ id: l.demand }}>
              {l.reference}
            </Link>
          </p>
        ))}
      </div>
      <div className="clocks">
        {first ? (
          <>
            <When at={first.dueAt} />
            <span className="clock-what">{first.what}</span>
          </>
        ) : (
          <span className="clock-what">
            {next.turn === 'nobody' ? 'No clock is running.' : 'No due time is known yet.'}
          </span>
        )}
        {rest.length > 0 ? (
          <a className="small" href="#clocks">
            {rest.length === 1 ? '1 more clock' : `${rest.length} more clocks`}
          </a>
        ) : null}
      </div>
    </header>
  )
}

function isVerified(page: ReturnType<typeof useDemand>['page']): boolean {
  const { authentication, callback } = page.demand
  if (!authentication) return false
  return callback?.outcome === 'confirmed' || (!authentication.callbackNeeded && !callback)
}
