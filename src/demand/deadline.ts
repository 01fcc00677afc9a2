// Clocks: deadlines that act by themselves. Computed from state after every event; the store keeps them as rows.
import { isAuthenticated } from './authenticate.ts'
import { challengeClocks } from './challenge-clocks.ts'
import { dayIsOver, shiftWorkingDays } from './days.ts'
import type { Policy } from './decide.ts'
import { followUpEndsAt, isOpen, termsOf } from './emergency.ts'
import { isWithdrawn, wentAway } from './gone.ts'
import { isHeld } from './hold-state.ts'
import { answeredElsewhere, isUntold } from './imported.ts'
import { isAllKept, keepTerm, reminderAt } from './keeping.ts'
import { motionClocks } from './motion.ts'
import { consentClocks } from './next-consent.ts'
import { authorityTells } from './notice-rule.ts'
import { hasReached, triesTo } from './notice-state.ts'
import { answerReadBy, objectionDecideBy } from './objection.ts'
import { lawEndsAt } from './owed.ts'
import { setApartBy } from './preserve.ts'
import { owesNotice } from './secrecy.ts'
import { overAt, warnings } from './secrecy-clock.ts'
import { coversFact, ordersInForce } from './secrecy-state.ts'
import { isSilent, knowsItWasDecided, owesFurther, silences } from './silence.ts'
import {
  countedAnewAt,
  type Demand,
  findLine,
  firedKey,
  liveAuthorisation,
  type Matter,
  openLines,
  windowRuns,
} from './state.ts'
import { dueAtOf, paperDueAt } from './suspension.ts'
import { type NoticeTerms, noticeTerms } from './terms.ts'
import { widerSince } from './wider.ts'

export type Deadline = {
  /** kind:id, unique within the demand. */
  readonly clock: string
  readonly dueAt: string
  /** What happens at zero, as the queue says it. */
  readonly what: string
}

const DAY = 86_400_000

export function deadlines(d: Demand, policy: Policy): Deadline[] {
  if (d.notDemand) return d.notDemand.confirmed ? [] : filedAwayClocks(d, policy)
  return [
    ...emergencyClocks(d, policy),
    ...productionClock(d),
    ...challengeClocks(d, policy).filter(c => !hasFired(d, c)),
    ...d.matters.flatMap(m => matterClocks(d, m)),
    ...d.matters.flatMap(m => noticeClocks(d, m, policy)).filter(c => !hasFired(d, c)),
    ...authorisationClock(d),
    ...downloadClock(d),
    ...importedHoldClocks(d),
    ...holdClocks(d),
  ]
}

/** One person alone filed it away: what presses goes on pressing until another has looked. */
function filedAwayClocks(d: Demand, policy: Policy): Deadline[] {
  const filedAt = d.notDemand?.at ?? ''
  const look = isOpen(d.emergency)
    ? minutesAfter(filedAt, termsOf(policy).answerMinutes)
    : shiftWorkingDays(filedAt, 1)
  const clock = {
    clock: 'not_demand:look',
    dueAt: look,
    what: 'a second person looks at what was filed as not a demand',
  }
  return [...emergencyClocks(d, policy), ...productionClock(d), clock].filter(c => !hasFired(d, c))
}

/** Until it is decided, and then until process followed. The first stays where it is when it is overdue. */
function emergencyClocks(d: Demand, policy: Policy): Deadline[] {
  const undecided = !d.facts || openLines(d).some(l => !findLine(d.lines, l))
  const waits = isOpen(d.emergency) && undecided && !d.released && !d.closed && !isWithdrawn(d)
  const answer =
    d.emergency && waits
      ? [
          {
            clock: 'emergency:answer',
            dueAt: minutesAfter(d.emergency.markedAt, termsOf(policy).answerMinutes),
            what: 'the emergency waits for its answer',
          },
        ]
      : []
  const f = d.followUp
  if (!f || f.settled) return answer
  const reminder = {
    clock: 'follow_up:process',
    dueAt: f.dueAt,
    what: 'the process after the emergency is due: the authority is reminded',
  }
  const endsAt = followUpEndsAt(d)
  return [
    ...answer,
    ...(hasFired(d, reminder) ? [] : [reminder]),
    ...(endsAt
      ? [
          {
            clock: 'follow_up_end:process',
            dueAt: endsAt,
            what: 'it is recorded that no process followed the emergency',
          },
        ]
      : []),
  ]
}

function minutesAfter(from: string, minutes: number): string {
  return new Date(Date.parse(from) + minutes * 60_000).toISOString()
}

function productionClock(d: Demand): Deadline[] {
  const dueAt = productionDueAt(d)
  if (!dueAt || d.released || d.closed || isWithdrawn(d) || answeredElsewhere(d) || isAllKept(d)) return []
  return [
    {
      clock: 'production:order',
      dueAt,
      what: isAuthenticated(d) ? 'the order is overdue' : 'the term of the paper ends',
    },
  ]
}

/** Data that another system had kept from deletion: somebody must look before they go. */
function importedHoldClocks(d: Demand): Deadline[] {
  return (
    (d.imported?.holds ?? [])
      .map(until => ({
        clock: `imported_hold:${until}`,
        dueAt: dayIsOver(until),
        what: 'a hold brought in from the other system ends',
      }))
      // Also after closing: what was kept from deletion is somebody's to look at.
      .filter(c => !hasFired(d, c))
  )
}

/** The gate lets go when the day is over by UTC, and disarms this by saying so; until then the demand's keys stay for its word. */
function holdClocks(d: Demand): Deadline[] {
  return d.holds
    .filter(isHeld)
    .map(hold => ({
      clock: `hold_end:${hold.id}`,
      dueAt: dayIsOver(hold.until),
      what: 'the gate has let go of what was set apart, or somebody looks why not',
    }))
    .filter(c => !hasFired(d, c))
}

/** The earliest over its matters; the paper's own term before there are any. */
function productionDueAt(d: Demand): string | null {
  if (d.matters.length === 0) return paperDueAt(d)
  return d.matters.flatMap(m => dueAtOf(d, m.id) ?? []).toSorted()[0] ?? null
}

function hasFired(d: Demand, { clock, dueAt }: Deadline): boolean {
  return d.fired.includes(firedKey(clock, dueAt))
}

/** Promise 3 by the clock: telling is due, nobody opened it, a held notice leaves, an objection has to be decided. */
function noticeClocks(d: Demand, m: Matter, policy: Policy): Deadline[] {
  const terms = noticeTerms(policy, null)
  const clocks: Deadline[] = []
  // Of a closed demand only where nothing was forbidden after all: what waited for an order has the clock of a late notice.
  const open = !d.closed || !m.orders.some(o => coversFact(o.secrecy))
  if (m.determinedAt && isUntold(d, m) && !m.secrecy && open && !authorityTells(d, m) && !wentAway(d, m))
    clocks.push({
      clock: `notice:${m.id}`,
      dueAt: earlier(shiftWorkingDays(m.determinedAt, terms.noticeWorkingDays), m.tellBy),
      what: 'the tenant has to be told',
    })
  const wider = widerSince(d, m)
  if (wider && !isSilent(m) && !authorityTells(d, m) && !contentForbidden(m))
    clocks.push({
      clock: `notice:${m.id}`,
      // What a contract wants counts from the same decision, where it says anything.
      dueAt: earlier(
        shiftWorkingDays(wider, terms.noticeWorkingDays),
        m.tellBy && m.tellBy >= wider ? m.tellBy : null,
      ),
      what: 'the tenant has to be told that more is to leave',
    })
  const endedAt = lateSince(d, m)
  if (endedAt && !authorityTells(d, m))
    clocks.push({
      clock: `late:${m.id}`,
      dueAt: shiftWorkingDays(endedAt, terms.noticeWorkingDays),
      what: 'the late notice has to be out, or counsel sends it',
    })
  const law = lawEndsAt(d, m)
  if (law)
    clocks.push({
      clock: `law_secrecy:${m.id}`,
      dueAt: law,
      what: 'the law’s own prohibition ends and the notice goes out',
    })
  if (!isSilent(m)) clocks.push(...unreadClocks(m, terms))
  if (m.held && !m.secrecy && owesNotice(m))
    clocks.push({ clock: `late_notice:${m.id}`, dueAt: m.held.until, what: 'the held notice goes out' })
  clocks.push(...motionClocks(m), ...consentClocks(d, m, policy))
  const readBy = answerReadBy(d, m, policy)
  if (readBy)
    clocks.push({
      clock: `answer:${m.id}`,
      dueAt: readBy,
      what: 'counsel reads the tenant’s answer before production falls due',
    })
  const setApart = setApartBy(d, m)
  if (setApart)
    clocks.push({
      clock: `preservation:${m.id}`,
      dueAt: setApart,
      what: keepTerm(d, m)
        ? 'what an order has kept is set apart, or kept for longer'
        : 'what a redirected paper asks for is set apart, or kept for longer',
    })
  const soon = reminderAt(d, m)
  if (soon && keepTerm(d, m)?.endless === false)
    clocks.push({
      clock: `keeping:${m.id}:${m.preserved?.until ?? ''}`,
      dueAt: soon,
      what: 'what an order has kept is let go soon, unless the authority lengthens it or asks for it',
    })
  const decideBy = objectionDecideBy(d, m, policy)
  if (decideBy)
    clocks.push({
      clock: `objection:${m.id}`,
      dueAt: decideBy,
      what: 'counsel decides the objection before production falls due',
    })
  return clocks
}

/** Of each party that nobody has opened it for: counted by the last mail to it. */
function unreadClocks(m: Matter, { unreadDays }: NoticeTerms): Deadline[] {
  const { notice, parties } = m
  if (!notice) return []
  return parties.flatMap(p => {
    const last = triesTo(notice, p).at(-1)
    if (!p.told || !last || hasReached(m, p)) return []
    return {
      clock: `unread:${m.id}:${notice.tries.indexOf(last) + 1}`,
      dueAt: new Date(Date.parse(last.sentAt) + unreadDays * DAY).toISOString(),
      what: 'the notice goes to another contact if nobody opened it',
    }
  })
}

function contentForbidden(m: Matter): boolean {
  return ordersInForce(m).some(o => o.secrecy.covers?.includes('content'))
}

/** Since when nothing forbids the late notice, also of a closed demand; null where none is owed or counsel waits for a court. */
function lateSince(d: Demand, m: Matter): string | null {
  const owed = m.notice ? owesFurther(m) : isUntold(d, m)
  const { extension } = m
  if (m.secrecy || (extension && extension.confirmBy === null) || m.held || !owed) return null
  // What was told is silenced by a secrecy of a part too.
  const orders = m.orders.filter(o => m.notice !== null || coversFact(o.secrecy))
  if (m.notice && ordersInForce(m).some(o => silences(m.notice, o.secrecy))) return null
  const ended = orders.flatMap(o => o.endedAt ?? [])
  if (ended.length === 0) return null
  // What nobody has confirmed holds it so long and no longer.
  const said = extension && !extension.afterEnd ? extension.confirmBy : null
  return [...ended, lawEndsAt(d, m) ?? '', said ?? ''].toSorted().at(-1) ?? null
}

/** A contract's own term was written down with the decision. */
function earlier(own: string, contract: string | null): string {
  return contract !== null && contract < own ? contract : own
}

function matterClocks(d: Demand, m: Matter): Deadline[] {
  const clocks: Deadline[] = []
  // Under a silence it ends as its tenant may know it, who knows nothing of a decision or a closing since.
  if (m.notice && windowRuns(m, p => knowsItWasDecided(m, p)) && (!d.closed || m.silent)) {
    clocks.push({ clock: `window:${m.id}`, dueAt: m.notice.windowEndsAt, what: 'the window to object ends' })
  }
  const anew = countedAnewAt(m)
  if (anew)
    clocks.push({
      clock: `secrecy_roll:${m.id}`,
      dueAt: anew,
      what: 'the secrecy is counted for the next half-year',
    })
  const over = overAt(m)
  if (over)
    clocks.push({
      clock: `secrecy:${m.id}`,
      dueAt: over,
      what: 'secrecy ends and the notice goes out',
    })
  for (const { of, at } of warnings(m))
    clocks.push({
      clock: `secrecy_warning:${of}`,
      dueAt: at,
      what: 'the docket is checked for an extension',
    })
  for (const { id, secrecy } of ordersInForce(m))
    if (!coversFact(secrecy) && secrecy.until)
      clocks.push({
        clock: `secrecy_part:${m.id}:${id}`,
        dueAt: dayIsOver(secrecy.until),
        what: 'secrecy of a part ends and the rest is told',
      })
  return clocks
}

function authorisationClock(d: Demand): Deadline[] {
  const a = liveAuthorisation(d)
  return a && !d.releaseLogged
    ? [{ clock: `authorisation:${a.digest}`, dueAt: a.expiresAt, what: 'the authorisation expires' }]
    : []
}

function downloadClock(d: Demand): Deadline[] {
  if (!d.released || d.downloaded) return []
  return [{ clock: 'download:package', dueAt: d.released.expiresAt, what: 'the download expires' }]
}
