// What the lanes have on record: the danger and who confirmed it, the process that has to follow, consents, named people.
import type { ReactNode } from 'react'
import type { Matter } from '../../../demand/state.ts'
import { Badge } from '../parts/Badge.tsx'
import { When } from '../parts/When.tsx'
import { categoryWords } from '../words/labels.ts'
import {
  confirmationWords,
  dangerWords,
  evidenceWords,
  followUpWords,
  helpWords,
  imminenceWords,
  laneWords,
} from '../words/lanes.ts'
import { periodWords } from '../words/time.ts'
import { nameIn, useDemand } from './context.ts'
import { isLive } from './lane.ts'

export function LaneState() {
  return (
    <>
      <Named />
      <EmergencyState />
      <Consents />
      <LeavesVoluntarily />
    </>
  )
}

function Part({ title, badge, children }: { title: string; badge?: ReactNode; children: ReactNode }) {
  return (
    <section>
      <h3>
        {title} {badge}
      </h3>
      {children}
    </section>
  )
}

function Named() {
  const { page } = useDemand()
  const { named, received } = page.demand
  if (!named) return null
  return (
    <Part title="National-security lane" badge={<Badge tone="warn">named people only</Badge>}>
      <dl className="facts boxed">
        <dt>Who may know of it</dt>
        <dd>{named.map(p => nameIn(page, p)).join(', ')}</dd>
        <dt>The paper</dt>
        <dd>{received.restricted?.paperKept}</dd>
      </dl>
      <p className="small quiet">
        No mail, no text recognition, no search. Do not write of it where others read: not in another demand,
        not in a mail, not in a calendar.
      </p>
    </Part>
  )
}

function EmergencyState() {
  const { page } = useDemand()
  const { emergency: e, followUp } = page.demand
  if (!e || (e.dropped && !followUp)) return null
  return (
    <Part
      title="Emergency"
      badge={
        e.confirmation?.outcome === 'confirmed' ? (
          <Badge tone="ok">confirmed</Badge>
        ) : (
          <Badge tone="warn">{e.confirmation?.outcome === 'declined' ? 'not confirmed' : 'claimed'}</Badge>
        )
      }
    >
      <DangerTold />
      {e.confirmation ? (
        <p className="small">
          {e.confirmation.supervisor || 'Nobody'} {confirmationWords[e.confirmation.outcome]}; called on{' '}
          <bdi>{e.confirmation.contact}</bdi> by {nameIn(page, e.confirmation.by)}{' '}
          <When at={e.confirmation.at} form="past" />.
          {e.confirmation.note ? <span className="quiet"> “{e.confirmation.note}”</span> : null}
        </p>
      ) : null}
      {followUp ? (
        <dl className="facts boxed">
          <dt>Process to follow</dt>
          <dd>
            {followUp.settled ? (
              <>
                {followUpWords[followUp.settled.outcome]}
                {followUp.settled.reference ? `: ${followUp.settled.reference}` : ''}
              </>
            ) : (
              <>
                by <When at={followUp.dueAt} />; counted as never come from <When at={followUp.neverAt} />
              </>
            )}
          </dd>
        </dl>
      ) : null}
    </Part>
  )
}

/** In the words of who recorded it. */
export function DangerTold() {
  const { page } = useDemand()
  const danger = page.demand.emergency?.danger
  if (!danger) return <p className="quiet">The danger is not recorded yet.</p>
  return (
    <dl className="facts boxed">
      <dt>In danger</dt>
      <dd dir="auto">
        {danger.who} <span className="quiet">{dangerWords[danger.danger]}</span>
      </dd>
      <dt>What</dt>
      <dd dir="auto">{danger.what}</dd>
      <dt>Why now</dt>
      <dd dir="auto">
        {imminenceWords[danger.imminence]}: {danger.whyNow}
      </dd>
      <dt>How it helps</dt>
      <dd dir="auto">
        {helpWords[danger.help]}: {danger.howItHelps}
      </dd>
      <dt>The least</dt>
      <dd dir="auto">
        {danger.minimum.map(m => `${categoryWords[m.category]} (${m.reason})`).join('; ')}
        {danger.content ? ` Content: ${danger.content}` : ''}
      </dd>
      <dt>Recorded by</dt>
      <dd>{nameIn(page, danger.by)}</dd>
    </dl>
  )
}

function Consents() {
  const { page } = useDemand()
  const given = page.demand.matters.filter(m => m.consent)
  if (given.length === 0) return null
  return (
    <Part title="Consent">
      {given.map(m => (
        <ConsentTold key={m.id} matter={m} />
      ))}
    </Part>
  )
}

export function ConsentTold({ matter }: { readonly matter: Matter }) {
  const { page } = useDemand()
  const { consent } = matter
  if (!consent) return null
  const accounts = new Map(page.demand.accounts.map(a => [a.id, a.identifier.value]))
  return (
    <dl className="facts boxed">
      <dt>{nameIn(page, matter.tenant)}</dt>
      <dd>
        <Badge tone={isLive(consent) ? 'ok' : 'warn'}>{standingWords(consent)}</Badge>
      </dd>
      <dt>Covers</dt>
      <dd>
        {consent.lines
          .map(l => `${categoryWords[l.category]} of ${accounts.get(l.account ?? '') ?? 'an account'}`)
          .join('; ')}
        , {periodWords(consent)}
      </dd>
      <dt>Given by</dt>
      <dd>
        {nameIn(page, consent.contact)}, with a passkey, <When at={consent.at} form="past" />
      </dd>
      {consent.verified ? (
        <>
          <dt>Verified by</dt>
          <dd dir="auto">
            {evidenceWords[consent.verified.evidence]}: {consent.verified.who}
          </dd>
        </>
      ) : null}
      {consent.revoked ? (
        <>
          <dt>Taken back</dt>
          <dd dir="auto">
            <When at={consent.revoked.at} form="past" />: {consent.revoked.why}
          </dd>
        </>
      ) : null}
    </dl>
  )
}

function standingWords(consent: NonNullable<Matter['consent']>): string {
  if (consent.revoked) return 'taken back'
  return consent.verified ? 'verified' : 'not verified yet'
}

/** The authorisation names what leaves although no law requires it, and by which lane. */
function LeavesVoluntarily() {
  const { page } = useDemand()
  const { authorisation: a } = page.demand
  if (!a || a.voluntary.length === 0 || a.status === 'revoked' || a.status === 'expired') return null
  const lanes = [...new Set(a.voluntary.map(v => laneWords[v.lane]))]
  return (
    <p className="notice" data-tone="warn">
      The authorisation holds what no law requires: it leaves by {lanes.join(' and ')}, and counts as
      voluntary.
    </p>
  )
}
