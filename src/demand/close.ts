// The end of a demand, and the clocks that act by themselves until then.
import { stayEnded } from './challenge.ts'
import type { CommandOf } from './command.ts'
import { dayIsOver } from './days.ts'
import { deadlines } from './deadline.ts'
import type { Context, Decided } from './decide.ts'
import { followUpNeverCame } from './emergency.ts'
import type { NewEvent } from './event.ts'
import { isWithdrawn, undecidedLines, wentAway } from './gone.ts'
import { isBeingPlaced, isHeld } from './hold-state.ts'
import { answeredElsewhere, awaitsToldLook, isUntold, knownFacts } from './imported.ts'
import { keepingBinds, keepTerm } from './keeping.ts'
import { authorityTells } from './notice-rule.ts'
import { isUnanswered } from './objection.ts'
import { sendersOwn } from './officer.ts'
import { redirectAsked } from './redirect.ts'
import { openRedirects } from './redirect-due.ts'
import { noSuchDemand, type Refusal, refuse } from './refusal.ts'
import { isOver } from './secrecy.ts'
import { coversFact } from './secrecy-state.ts'
import {
  countedAnewAt,
  type Demand,
  firedKey,
  liveAuthorisation,
  openLateRelease,
  outcomeOf,
  releasingLines,
  secrecyBinds,
} from './state.ts'
import { refuseUndelivered } from './undelivered.ts'
import { isLeftOver, unfiled } from './unfiled.ts'
import { countedProcess } from './voluntary.ts'

export function confirmDownload(command: CommandOf<'confirm_download'>, d: Demand, c: Context): Decided {
  if (!d.released || isOtherAuthority(d, c))
    return refuse('not_found', 'There is nothing to fetch.', 'You will be told when an answer is ready.')
  if (d.downloaded) return []
  if (command.sha256 !== d.released.sha256)
    return refuse(
      'invalid_input',
      'This is not the hash of the package.',
      'Fetch the package again and compare.',
    )
  return [{ kind: 'Downloaded', matter: null, data: { at: c.now, sha256: command.sha256 } }]
}

function isOtherAuthority(d: Demand, c: Context): boolean {
  return c.actor.kind === 'officer' && !sendersOwn(d, c.actor)
}

export function sendMessage(command: CommandOf<'send_message'>, d: Demand, c: Context): Decided {
  if (isOtherAuthority(d, c)) return noSuchDemand()
  const text = command.text.trim()
  if (text === '') return refuse('invalid_input', 'The message is empty.', 'Write what you want to say.')
  return [
    {
      kind: 'MessageSent',
      matter: null,
      data: { from: c.actor.kind === 'officer' ? 'officer' : 'desk', text },
    },
  ]
}

export function close(command: CommandOf<'close'>, d: Demand, c: Context): Decided {
  const facts = answeredElsewhere(d) ? knownFacts(d) : d.facts
  if (!facts)
    return refuse(
      'wrong_stage',
      'Its facts were never confirmed.',
      'Confirm them, or file it as not a demand.',
    )
  if (undecidedLines(d).length > 0)
    return refuse('wrong_stage', 'Some lines are not decided.', 'Determine every line first.')
  if (releasingLines(d).length > 0 && !d.released && !isWithdrawn(d)) {
    return refuse(
      'wrong_stage',
      'Lines that were to be released have not been.',
      'Release them, or determine them anew.',
    )
  }
  if (openLateRelease(d))
    return refuse(
      'wrong_stage',
      'A package went out after its authorisation was revoked.',
      'Counsel says first what is done about it.',
    )
  if (liveAuthorisation(d))
    return refuse('wrong_stage', 'An authorisation is still in force.', 'Revoke the authorisation first.')
  if (d.challenges.some(c => c.about === 'production' && c.open))
    return refuse(
      'challenge_open',
      'A challenge of the production is open.',
      'Record its ruling or its withdrawal first.',
      'promise 4',
    )
  if (d.released ? isLeftOver(d) : unfiled(d).length > 0)
    return refuse(
      'challenge_open',
      'Lines are decided as challenged, and nothing stands behind them.',
      d.released
        ? 'Take in what the court orders as a new demand and link it, or decide them anew.'
        : 'File the challenge, or decide them anew.',
      'promise 4',
    )
  const kept = refuseKept(d, c)
  if (kept) return kept
  const asked = refuseUndelivered(d) ?? refuseUnanswered(d, c) ?? refuseHeld(d, c)
  if (asked) return asked
  if (d.matters.some(m => isUnanswered(d, m)))
    return refuse(
      'objection_undecided',
      'A tenant has answered, and nobody of us has read it.',
      'Counsel reads the answer and says what follows from it; then close.',
      'promise 3',
    )
  if (c.blockingTasks)
    return refuse(
      'tasks_open',
      'A task that must be done before closing is open.',
      'Do it, or say on the demand that it is done.',
    )
  if (d.matters.some(m => awaitsToldLook(d, m)))
    return refuse(
      'notice_first',
      'That a tenant was told in the system before this one is one person’s word.',
      'Another person looks first whether it was.',
      'promise 3',
    )
  const untold = d.matters.find(m => isUntold(d, m) && !m.secrecy && !authorityTells(d, m) && !wentAway(d, m))
  if (untold)
    return refuse('notice_first', 'A tenant has not been told.', 'Send the notice first.', 'promise 3')
  return [
    {
      kind: 'Closed',
      matter: null,
      data: {
        outcome: outcomeOf(d),
        country: facts.country,
        process: countedProcess(d, command.process),
        accounts: d.accounts.length,
        counted: command.outcome,
      },
    },
  ]
}

/** An order to keep is done when its day is over. Where it has none, counsel says that nothing is kept for it any more. */
function refuseKept(d: Demand, c: Context): Refusal | null {
  const open = d.matters.filter(m => keepingBinds(d, m, c.now))
  if (open.length === 0) return null
  const counsel = c.actor.kind === 'staff' && c.actor.roles.includes('counsel')
  const term = open.map(m => keepTerm(d, m)).find(t => t?.until)
  if (open.some(m => m.preserved === null))
    return refuse(
      'wrong_stage',
      'The order has data kept that nobody has set apart.',
      'Set them apart, or decide these lines anew.',
    )
  if (term)
    return refuse(
      'wrong_stage',
      'The order still has these data kept.',
      `Close it after ${term.until}, or record that the authority takes its order back.`,
      term.cite,
    )
  return counsel
    ? null
    : refuse(
        'counsel_required',
        'The law names no day on which these data are let go.',
        'Counsel closes it when nothing is kept for it any more.',
      )
}

/** A redirect ends when the agency says what it did. To end it without is counsel's, and only after it was asked at all. */
function refuseUnanswered(d: Demand, c: Context): Refusal | null {
  if (openRedirects(d).length === 0) return null
  if (d.named === null && !redirectAsked(d))
    return refuse(
      'redirect_first',
      'The agency was not asked to go to the customer.',
      'Send it the letter, or decide these lines anew.',
      'promise 2',
    )
  const counsel = c.actor.kind === 'staff' && c.actor.roles.includes('counsel')
  return counsel
    ? null
    : refuse(
        'counsel_required',
        'The agency has not answered the redirect.',
        'Record what it did, decide these lines anew, or have counsel close it.',
        'promise 2',
      )
}

/** As long as the agency may come back nobody may let go what was set apart for it: closing is no way around that. */
function refuseHeld(d: Demand, { now }: Context): Refusal | null {
  const open = openRedirects(d).map(m => m.id)
  const running = d.holds.filter(h => isHeld(h) || isBeingPlaced(h)).filter(h => dayIsOver(h.until) > now)
  const until = running.filter(h => h.matters.some(id => open.includes(id))).map(h => h.until)
  const last = until.toSorted().at(-1)
  return last === undefined
    ? null
    : refuse(
        'wrong_stage',
        'What was set apart is still kept, and nobody may let it go yet.',
        `Record what the agency did, decide these lines anew, or close it after ${last}, when the gate has let them go.`,
        'promise 2',
      )
}

/** A clock acts once: what it would do a second time is nothing. */
export function fireClock(command: CommandOf<'fire_clock'>, d: Demand, c: Context): Decided {
  const [what, id] = command.clock.split(':')
  switch (what) {
    case 'window': {
      const m = d.matters.find(x => x.id === id)
      if (!m?.notice || m.windowEnded || m.notice.windowEndsAt > c.now) return []
      return [{ kind: 'WindowEnded', matter: m.id, data: { at: c.now } }]
    }
    case 'secrecy': {
      const m = d.matters.find(x => x.id === id)
      if (!m?.secrecy || secrecyBinds(m, c.now)) return []
      return [{ kind: 'SecrecyEnded', matter: m.id, data: { why: 'lapsed', endedAt: c.now } }]
    }
    case 'secrecy_part': {
      const [, matter, order] = command.clock.split(':')
      const m = d.matters.find(x => x.id === matter)
      const ended = m?.orders.find(o => o.id === order && o.endedAt === null)
      if (!m || !ended || coversFact(ended.secrecy) || !isOver(ended, c.now)) return []
      return [{ kind: 'PartSecrecyEnded', matter: m.id, data: { order: ended.id, why: 'lapsed' } }]
    }
    case 'secrecy_roll': {
      const m = d.matters.find(x => x.id === id)
      const anew = m && secrecyBinds(m, c.now) ? countedAnewAt(m) : null
      if (!m || anew === null || anew > c.now) return []
      return [{ kind: 'SecrecyContinued', matter: m.id, data: { at: c.now } }]
    }
    case 'stay':
      return stayEnded(d, id, c.now)
    case 'follow_up_end':
      return followUpNeverCame(d, c.now)
    case 'authorisation': {
      const a = liveAuthorisation(d)
      // Once its release is logged the gate alone can say whether it came in time: the package may be out already.
      if (!a || d.releaseLogged || a.digest !== id || a.expiresAt > c.now) return []
      return [{ kind: 'AuthorisationExpired', matter: null, data: { digest: a.digest } }]
    }
    default:
      return noted(command, d, c)
  }
}

/** A clock that changes nothing by itself leaves its mark, if it is armed and due and has not done so before. */
function noted({ clock, dueAt }: CommandOf<'fire_clock'>, d: Demand, c: Context): NewEvent[] {
  const armed = deadlines(d, c.policy).some(x => x.clock === clock && x.dueAt === dueAt)
  if (!armed || dueAt > c.now || d.fired.includes(firedKey(clock, dueAt))) return []
  return [{ kind: 'ClockFired', matter: null, data: { clock, dueAt, note: '' } }]
}
