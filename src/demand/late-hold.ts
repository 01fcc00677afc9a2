// Counsel holds a late notice: once, with a reason, for three working days at most from the end of what it waits for. Held in advance
// of an end that then comes sooner, it is held no longer for that.
import type { CommandOf } from './command.ts'
import { dayIsOver, shiftWorkingDays } from './days.ts'
import type { Context, Decided } from './decide.ts'
import type { DemandEvent } from './event.ts'
import { refuse } from './refusal.ts'
import { owesNotice } from './secrecy.ts'
import { coversFact, type SecrecyOrder } from './secrecy-state.ts'
import { silences } from './silence.ts'
import type { Demand, Matter } from './state.ts'

const HOLD_WORKING_DAYS = 3

/** Once for each end of a secrecy, with a reason, for three working days at most. */
export function holdLateNotice(command: CommandOf<'hold_late_notice'>, d: Demand, c: Context): Decided {
  const m = d.matters.find(x => x.id === command.matter)
  if (!m) return refuse('not_found', 'There is no such matter in this demand.', 'Reload the demand.')
  if (!owesNotice(m) || waitedFor(m).length === 0)
    return refuse('wrong_stage', 'No late notice is owed here.', 'Reload the demand.')
  if (m.held)
    return refuse(
      'already_done',
      'This late notice was held before.',
      'It leaves by itself. A new order of a court is read as a secrecy of its own.',
      'promise 3',
    )
  if (command.reason.trim() === '')
    return refuse('invalid_input', 'A reason in words is missing.', 'Say why it is held.', 'promise 3')
  const latest = latestHold(m, c.now)
  if (command.until <= c.now || command.until > latest)
    return refuse(
      'invalid_input',
      'A late notice is held for three working days at most, counted from the end of the secrecy.',
      `Choose a moment until ${latest.slice(0, 16).replace('T', ' ')} UTC.`,
      'promise 3',
    )
  const { type: _, matter: id, ...data } = command
  return [{ kind: 'LateNoticeHeld', matter: id, data }]
}

/** What is left of a hold when what it waits for ended, or was never there. `m`: after the event. */
export function heldFolded(m: Matter, e: DemandEvent): Matter['held'] {
  if (!m.held || !ends.has(e.kind)) return m.held
  if (waitedFor(m).length === 0) return null
  const latest = latestHold(m, e.at)
  return m.held.until > latest ? { ...m.held, until: latest } : m.held
}

const ends: ReadonlySet<DemandEvent['kind']> = new Set([
  'SecrecyEnded',
  'SecrecyShortened',
  'PartSecrecyEnded',
] as const)

function latestHold(m: Matter, now: string): string {
  return shiftWorkingDays(holdCountsFrom(m, now), HOLD_WORKING_DAYS)
}

/** The orders whose end the notice waits for: others bind beside it and give no more time. */
export function waitedFor({ notice, silent, orders }: Matter): SecrecyOrder[] {
  if (!notice) return orders.filter(o => coversFact(o.secrecy))
  const withheld = (o: SecrecyOrder) =>
    o.secrecy.covers?.some(part => notice.withheld.includes(part)) ?? false
  return orders.filter(o => (silent ? silences(notice, o.secrecy) : withheld(o)))
}

/** The end of the secrecy: the one to come, or the one that was. */
function holdCountsFrom(m: Matter, now: string): string {
  const ends = waitedFor(m).map(o => o.endedAt ?? (o.secrecy.until ? dayIsOver(o.secrecy.until) : now))
  return ends.toSorted().at(-1) ?? now
}
