// The one next action on top; then what is decided, what else can be done, and what has happened.
import type { Matter } from '../../../../domain/registry/state.ts'
import { Deadline, useThen } from '../../parts/Deadline.tsx'
import { When } from '../../parts/When.tsx'
import { redirectOutcomeWords } from '../../words/labels.ts'
import { pieces } from '../../words/pieces.ts'
import { calendarDay } from '../../words/time.ts'
import { OwnerPart, RelatedPart, TasksAndComments } from '../../work/WorkParts.tsx'
import { NextAction } from '../acts/NextAction.tsx'
import { NotYet } from '../acts/NotYet.tsx'
import { OtherActions } from '../acts/OtherActions.tsx'
import { nameIn, useDemand } from '../context.ts'
import { DepartingList } from '../Departing.tsx'
import { say } from '../demand-words.ts'
import { LaneState } from '../LaneState.tsx'
import { Letters } from '../Letters.tsx'
import { Production } from '../Production.tsx'
import { PaperLink } from '../paper/PaperLink.tsx'
import { Timeline } from '../Timeline.tsx'
import { Challenges } from './Challenges.tsx'
import { DecisionTable } from './DecisionTable.tsx'

export function DecisionColumn() {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: the column scrolls, so the keyboard must reach it
    <section id="column-decision" className="column decision" tabIndex={0} aria-labelledby="decision-title">
      <h2 id="decision-title" className="visually-hidden">
        {say('tab.decision')}
      </h2>
      <DepartingList />
      <NextAction />
      <NotYet />
      <OwnerPart />
      <LaneState />
      <DecisionTable />
      <RelatedPart />
      <Withdrawn />
      <RedirectState />
      <Challenges />
      <Production />
      <Letters />
      <OtherActions />
      <TasksAndComments />
      <Clocks />
      <Timeline />
    </section>
  )
}

function Withdrawn() {
  const { page } = useDemand()
  const { withdrawal, partWithdrawals } = page.demand
  const said = [...partWithdrawals, ...(withdrawal ? [withdrawal] : [])]
  return said.map(w => (
    <p key={w.at} className="notice" data-tone="warn">
      {say(w.parts ? 'withdrawal.took_part' : 'withdrawal.took', {
        who: w.how === 'portal' ? nameIn(page, w.from) : w.from,
        day: calendarDay(w.on),
      })}
      {w.note ? <span className="quiet"> {say('quoted', { text: w.note })}</span> : null}{' '}
      <PaperLink document={w.document} />
    </p>
  ))
}

function RedirectState() {
  const { page } = useDemand()
  const { redirect, matters } = page.demand
  const answered = matters.filter(m => m.redirectAnswer !== null)
  if (!redirect || answered.length === 0) return null
  // One answer for all is said once; where it is not, whose it is stands before each.
  const same = answered.every(m => m.redirectAnswer?.at === redirect.at)
  const sentTo = matters.filter(m => m.redirected)
  if (same && answered.length === sentTo.length)
    return (
      <dl className="facts boxed">
        <dt>{say('redirect')}</dt>
        <RedirectSaid said={redirect} />
      </dl>
    )
  return (
    <dl className="facts boxed">
      <dt>{say('redirect')}</dt>
      {answered.map(m =>
        m.redirectAnswer ? (
          <RedirectSaid key={m.id} said={m.redirectAnswer} of={nameIn(page, m.tenant)} />
        ) : null,
      )}
    </dl>
  )
}

function RedirectSaid(props: {
  readonly said: NonNullable<Matter['redirectAnswer']>
  readonly of?: string | undefined
}) {
  const { said, of } = props
  return (
    <dd>
      {of === undefined ? null : <strong>{of}</strong>} {redirectOutcomeWords[said.outcome]}{' '}
      <When at={said.at} form="past" />
      {said.note ? <span className="quiet"> {say('quoted', { text: said.note })}</span> : null}
    </dd>
  )
}

function Then(props: { readonly at: string; readonly what: string }) {
  return useThen(props.at, props.what)
}

function Clocks() {
  const { page } = useDemand()
  if (page.deadlines.length === 0) return null
  const clocks = [...page.deadlines].sort((a, b) => a.dueAt.localeCompare(b.dueAt))
  // A clock is `kind:id`; where the id is a matter's, its tenant is named.
  const whose = (clock: string) => {
    const matter = page.demand.matters.find(m => clock.endsWith(`:${m.id}`))
    return matter ? nameIn(page, matter.tenant) : null
  }
  return (
    <section id="clocks" tabIndex={-1}>
      <h3>{say('clocks')}</h3>
      <ul className="clock-list">
        {clocks.map(c => {
          const told = { when: <Deadline at={c.dueAt} />, what: <Then at={c.dueAt} what={c.what} /> }
          const tenant = whose(c.clock)
          return (
            <li key={c.clock}>
              {pieces(
                tenant === null
                  ? say.rich('clocks.one', told)
                  : say.rich('clocks.whose', { ...told, tenant }),
              )}
            </li>
          )
        })}
      </ul>
    </section>
  )
}
