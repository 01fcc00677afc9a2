// A window that was given changes by itself on two grounds, and only grows: a party had no copy and now has one, so that it begins
// anew; or the authority gave more time, so that one that its term had cut runs as long as was promised (decision 37).
import { shiftWorkingDays } from '../../kernel/days.ts'
import { dueAtOf, extensionOf } from '../challenge/suspension.ts'
import { wentAway } from '../decision/redirect-outcome.ts'
import type { Context } from '../registry/context.ts'
import type { NewEventOf } from '../registry/event.ts'
import type { Demand, Matter } from '../registry/state.ts'
import { isSilent, knowsItLeft, knowsItWasDecided } from '../secrecy/late-order.ts'
import { arrivedAt, windowFrom } from './notice-state.ts'
import { awaited, partyIn } from './party-state.ts'
import { type NoticeTerms, noticeTerms } from './promised-terms.ts'
import { type Window, windowFor } from './window.ts'

type Told = Matter & { readonly notice: NonNullable<Matter['notice']> }

/** What follows for windows from what was decided just now. `before`, `after`: the demand without it and with it. */
export function windowsGrown(
  before: Demand,
  after: Demand,
  c: Pick<Context, 'now' | 'actor' | 'policy' | 'terms'>,
): NewEventOf<'WindowExtended'>[] {
  return after.matters.flatMap(m => {
    const was = before.matters.find(x => x.id === m.id)
    // Its notice went out just now: that gave the window.
    if (!was || !isTold(was) || !isTold(m) || was.notice.letter.id !== m.notice.letter.id) return []
    if (!mayGrow(after, m, c.actor.kind === 'tenant')) return []
    const data =
      begunAnew(was, m, arrived => windowFor(after, m, termsOf(m, c), arrived), termsOf(m, c)) ??
      madeWhole(before, after, m, c.now)
    return data ? [{ kind: 'WindowExtended' as const, matter: m.id, data }] : []
  })
}

/** What the next copy goes out by, and whether to a party that had none: then the time of all begins with it. */
export type NextCopy = { readonly terms: NoticeTerms; readonly now: string; readonly joins: boolean }

/** The window that begins where a copy goes out at `now` and somebody had none; null where none would begin. */
export function windowOfNext(d: Demand, m: Matter, { terms, now, joins }: NextCopy): Window | null {
  const anew = isTold(m) && (joins || arrivedAt(m) === null)
  return anew && mayGrow(d, m, false) ? atLeast(windowFor(d, m, terms, now), m.notice.windowEndsAt) : null
}

function isTold(m: Matter): m is Told {
  return m.notice !== null
}

/** Until when it would run if the term did not cut it; null where it does not. */
export function promisedFrom({ fits }: Window, { windowMinutes }: NoticeTerms, from: string): string | null {
  return fits === 'whole' ? null : new Date(Date.parse(from) + windowMinutes * 60_000).toISOString()
}

function termsOf({ tenant }: Matter, { policy, terms }: Pick<Context, 'policy' | 'terms'>): NoticeTerms {
  return noticeTerms(policy, terms?.(tenant) ?? null)
}

/** Under a silence alone what the tenant does itself counts: it would be told of more otherwise. */
function mayGrow(d: Demand, m: Told, byTenant: boolean): boolean {
  if (isSilent(m) ? !byTenant : d.closed !== null) return false
  if (wentAway(d, m) && !m.silent) return false
  return !knowsItLeft(d, m) && awaited(m.parties, p => knowsItWasDecided(m, p)).length > 0
}

type Grown = NewEventOf<'WindowExtended'>['data']

function begunAnew(was: Told, m: Told, windowAt: (at: string) => Window, terms: NoticeTerms): Grown | null {
  const [at, wasAt] = [arrivedAt(m), arrivedAt(was)]
  if (at === null || at === wasAt || at <= windowFrom(m.notice)) return null
  const window = atLeast(windowAt(at), m.notice.windowEndsAt)
  // Something else had arrived, or so it seemed: only what is longer is new.
  if (wasAt !== null && window.endsAt <= m.notice.windowEndsAt) return null
  const promised = promisedFrom(window, terms, at)
  return {
    windowEndsAt: window.endsAt,
    reason: '',
    why: m.parties.some(p => p.told && !partyIn(was.parties, p)?.told) ? 'joined' : 'told_anew',
    from: at,
    ...(promised ? { promised } : {}),
  }
}

/** What was given before, by counsel too, stays given. */
function atLeast(window: Window, endsAt: string): Window {
  return window.endsAt < endsAt ? { ...window, endsAt } : window
}

function madeWhole(before: Demand, after: Demand, m: Told, now: string): Grown | null {
  const given = extensionOf(after, m.id)
  const due = dueAtOf(after, m.id)
  const { promised, windowEndsAt } = m.notice
  if (!promised || !due || !given || given.extension === extensionOf(before, m.id)?.extension) return null
  const latest = shiftWorkingDays(due, -1)
  const endsAt = [promised, latest].toSorted()[0] ?? promised
  if (endsAt <= windowEndsAt || endsAt <= now) return null
  return { windowEndsAt: endsAt, reason: '', why: 'more_time', ...(endsAt < promised ? { promised } : {}) }
}
