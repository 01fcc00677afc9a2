// What the lanes have on record: the danger and who confirmed it, the process that has to follow, consents, named people.
import type { ReactNode } from 'react'
import type { Least } from '../../../domain/permitted/events.ts'
import type { Matter } from '../../../domain/registry/state.ts'
import { list } from '../../../words/when.ts'
import { Badge } from '../parts/Badge.tsx'
import { When } from '../parts/When.tsx'
import { categoryWords, commas } from '../words/labels.ts'
import {
  confirmationWords,
  dangerWords,
  evidenceWords,
  followUpWords,
  helpWords,
  imminenceWords,
  laneWords,
} from '../words/lanes.ts'
import { language } from '../words/load.ts'
import { pieces } from '../words/pieces.ts'
import { periodWords } from '../words/time.ts'
import { nameIn, useDemand } from './context.ts'
import { isLive } from './lane.ts'
import { sayRecord } from './record-words.ts'

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

/** "Now: the note says tonight"; the first alone where nothing follows. */
function Pair({ name, text }: { readonly name: ReactNode; readonly text: string }) {
  return text === '' ? name : pieces(sayRecord.rich('pair', { name, text }))
}

function Quoted({ text }: { readonly text: string | null }) {
  return text ? <span className="quiet"> {sayRecord('quoted', { text })}</span> : null
}

function Named() {
  const { page } = useDemand()
  const { named, received, taken } = page.demand
  if (!named) return null
  return (
    <Part title={sayRecord('named.title')} badge={<Badge tone="warn">{sayRecord('named.only')}</Badge>}>
      <dl className="facts boxed">
        <dt>{sayRecord('named.who')}</dt>
        <dd>{commas(named.map(p => nameIn(page, p)))}</dd>
        <dt>{sayRecord('named.paper')}</dt>
        <dd>{received.restricted?.paperKept ?? sayRecord('named.paper_here')}</dd>
        {taken ? (
          <>
            <dt>{sayRecord('named.seen')}</dt>
            <dd>{commas(taken.seenBy.map(p => nameIn(page, p))) || sayRecord('named.seen_nobody')}</dd>
          </>
        ) : null}
      </dl>
      {taken ? (
        <p className="small">
          {pieces(
            sayRecord.rich(taken.how === 'reader' ? 'named.taken_reader' : 'named.taken_person', {
              name: nameIn(page, taken.by),
              when: <When at={taken.at} form="past" />,
            }),
          )}
        </p>
      ) : null}
      <p className="small quiet">{sayRecord('named.note')}</p>
    </Part>
  )
}

function EmergencyState() {
  const { page } = useDemand()
  const { emergency: e, followUp } = page.demand
  if (!e || (e.dropped && !followUp)) return null
  return (
    <Part
      title={sayRecord('emergency')}
      badge={
        e.confirmation?.outcome === 'confirmed' ? (
          <Badge tone="ok">{sayRecord('emergency.confirmed')}</Badge>
        ) : (
          <Badge tone="warn">
            {e.confirmation?.outcome === 'declined'
              ? sayRecord('emergency.not_confirmed')
              : sayRecord('emergency.claimed')}
          </Badge>
        )
      }
    >
      <DangerTold />
      {e.confirmation ? (
        <p className="small">
          {pieces(
            sayRecord.rich('emergency.call', {
              supervisor: e.confirmation.supervisor || sayRecord('emergency.supervisor'),
              outcome: confirmationWords[e.confirmation.outcome],
              number: <bdi>{e.confirmation.contact}</bdi>,
              name: nameIn(page, e.confirmation.by),
              when: <When at={e.confirmation.at} form="past" />,
            }),
          )}
          <Quoted text={e.confirmation.note} />
        </p>
      ) : null}
      {followUp ? (
        <dl className="facts boxed">
          <dt>{sayRecord('emergency.process')}</dt>
          <dd>
            {followUp.settled ? (
              <Pair name={followUpWords[followUp.settled.outcome]} text={followUp.settled.reference ?? ''} />
            ) : (
              pieces(
                sayRecord.rich('emergency.process_by', {
                  when: <When at={followUp.dueAt} />,
                  never: <When at={followUp.neverAt} />,
                }),
              )
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
  if (!danger) return <p className="quiet">{sayRecord('danger.none')}</p>
  return (
    <dl className="facts boxed">
      <dt>{sayRecord('danger.who')}</dt>
      <dd dir="auto">
        <bdi>{danger.who}</bdi> <span className="quiet">{dangerWords[danger.danger]}</span>
      </dd>
      <dt>{sayRecord('danger.what')}</dt>
      <dd dir="auto">{danger.what}</dd>
      <dt>{sayRecord('danger.why_now')}</dt>
      <dd dir="auto">
        <Pair name={imminenceWords[danger.imminence]} text={danger.whyNow} />
      </dd>
      <dt>{sayRecord('danger.helps')}</dt>
      <dd dir="auto">
        <Pair name={helpWords[danger.help]} text={danger.howItHelps} />
      </dd>
      <dt>{sayRecord('danger.least')}</dt>
      <dd dir="auto">
        {danger.minimum.map(leastOf).join('; ')}
        {danger.content ? ` ${sayRecord('danger.content', { why: danger.content })}` : ''}
      </dd>
      <dt>{sayRecord('danger.by')}</dt>
      <dd>{nameIn(page, danger.by)}</dd>
    </dl>
  )
}

/** Whose data and of when; earlier records name the category alone. */
function leastOf({ category, reason, identifiers, period }: Least): string {
  const said = { category: categoryWords[category], reason }
  const least = identifiers
    ? sayRecord('danger.of', { ...said, whose: list(identifiers, language) })
    : sayRecord('danger.category', said)
  return period ? `${least} ${periodWords(period)}` : least
}

function Consents() {
  const { page } = useDemand()
  const given = page.demand.matters.filter(m => m.consent)
  if (given.length === 0) return null
  return (
    <Part title={sayRecord('consent')}>
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
      <dt>{sayRecord('consent.covers')}</dt>
      <dd>
        {sayRecord('consent.lines', {
          lines: consent.lines
            .map(l =>
              sayRecord('consent.line', {
                category: categoryWords[l.category],
                account: accounts.get(l.account ?? '') ?? sayRecord('consent.an_account'),
              }),
            )
            .join('; '),
          period: periodWords(consent),
        })}
      </dd>
      <dt>{sayRecord('consent.given')}</dt>
      <dd>
        {pieces(
          sayRecord.rich('consent.passkey', {
            name: nameIn(page, consent.contact),
            when: <When at={consent.at} form="past" />,
          }),
        )}
      </dd>
      {consent.verified ? (
        <>
          <dt>{sayRecord('consent.verified_by')}</dt>
          <dd dir="auto">
            <Pair name={evidenceWords[consent.verified.evidence]} text={consent.verified.who} />
          </dd>
        </>
      ) : null}
      {consent.revoked ? (
        <>
          <dt>{sayRecord('consent.taken_back')}</dt>
          <dd dir="auto">
            <Pair name={<When at={consent.revoked.at} form="past" />} text={consent.revoked.why} />
          </dd>
        </>
      ) : null}
    </dl>
  )
}

function standingWords(consent: NonNullable<Matter['consent']>): string {
  if (consent.revoked) return sayRecord('consent.revoked')
  return consent.verified ? sayRecord('consent.verified') : sayRecord('consent.not_verified')
}

/** The authorisation names what leaves although no law requires it, and by which lane. */
function LeavesVoluntarily() {
  const { page } = useDemand()
  const { authorisation: a } = page.demand
  if (!a || a.voluntary.length === 0 || a.status === 'revoked' || a.status === 'expired') return null
  const lanes = [...new Set(a.voluntary.map(v => laneWords[v.lane]))]
  return (
    <p className="notice" data-tone="warn">
      {sayRecord('voluntary', { lanes: list(lanes, language) })}
    </p>
  )
}
