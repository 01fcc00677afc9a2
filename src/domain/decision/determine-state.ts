// What a determination leaves behind: the lines decided, and for each matter why its customer is not asked first.

import type { EventOf } from '../registry/event-fold.ts'
import { hasProduced, isProduced } from '../registry/production-state.ts'
import { assessmentOf, type Demand, findLine, lineKey, type Matter, matterOf } from '../registry/state.ts'
import { isGiven } from './decided-anew.ts'
import type { DecisionEvents } from './events.ts'
import { narrowed } from './narrow-state.ts'

/** The agency answers for the tenants that it was sent to by then, or for those of them that it names, and for no other. */
export function redirectAnswered(
  s: Demand,
  e: EventOf<DecisionEvents, 'RedirectAnswered'>,
): readonly Matter[] {
  const { outcome, note, exception, matters } = e.data
  return s.matters.map(m =>
    m.redirected && (matters?.includes(m.id) ?? true)
      ? {
          ...m,
          redirectAnswer: { outcome, note, at: e.at },
          ...(exception ? excepted(exception, e.by.id) : {}),
        }
      : m,
  )
}

/** A letter asks for those that are redirected as it leaves; the tenant whose answer is there is not asked about again. */
export function redirectAskedFor(s: Demand, at: string): readonly Matter[] {
  const ids = new Set(s.lines.filter(l => l.decision === 'redirect').map(l => matterOf(s, l)?.id))
  return s.matters.map(m => (ids.has(m.id) && !m.redirectAnswer ? { ...m, redirectAskedAt: at } : m))
}

/** A new exception has a new approver. */
function excepted(redirectException: Matter['redirectException'], by: string) {
  return { redirectException, exceptionBy: by, exceptionApprovedBy: null }
}

export function determined(s: Demand, e: EventOf<DecisionEvents, 'Determined'>): Demand {
  const decided = new Set(e.data.lines.map(lineKey))
  const kept = s.lines.filter(l => !decided.has(lineKey(l)))
  const { redirectException: exception, notChallenged } = e.data
  const { explained } = e.data
  const about = new Set(e.data.lines.map(l => matterOf(s, l)?.id))
  const isExplained = (m: Matter) => explained?.includes(m.id) ?? true
  const sent = new Set(e.data.lines.filter(l => l.decision === 'redirect').map(l => matterOf(s, l)?.id))
  const matters = s.matters.map(m =>
    about.has(m.id)
      ? {
          ...m,
          tenantKind: e.data.kinds?.[m.id] ?? m.tenantKind,
          redirected: m.redirected || sent.has(m.id),
          domainShown: sent.has(m.id) ? (e.data.shown?.includes(m.id) ?? null) : m.domainShown,
          // What the agency said, it said of what it was asked before.
          redirectAnswer: sent.has(m.id) ? null : m.redirectAnswer,
          ...(exception && isExplained(m) && !sameException(exception, m)
            ? excepted(exception, exception.by)
            : {}),
          determinedAt: m.determinedAt ?? e.at,
          tellBy: (m.notice ? e.data.tellBy?.[m.id] : null) ?? m.tellBy ?? e.data.tellBy?.[m.id] ?? null,
          notChallenged: (isExplained(m) ? notChallenged : null) ?? m.notChallenged,
        }
      : m,
  )
  return {
    ...s,
    matters,
    lines: [...kept, ...e.data.lines.map(l => ({ ...l, by: e.by.id, at: e.at }))],
    narrowings: [...s.narrowings, ...narrowed(s.facts?.asks ?? [], e)],
    redirectException: e.data.redirectException ?? s.redirectException,
    notChallenged: e.data.notChallenged ?? s.notChallenged,
  }
}

/** Where the law now answers otherwise than when a line was decided, the line is open again; what has left stays decided. */
export function assessed(s: Demand, data: DecisionEvents['Assessed']): Pick<Demand, 'lines'> {
  const lines = s.lines.filter(line => {
    if (isProduced(s, line)) return true
    // Once a part is out, only what would still leave is opened by itself; the rest is decided again by hand.
    if (hasProduced(s) && !isGiven(line)) return true
    const before = assessmentOf(s, line)
    const after = findLine(data.lines, line)
    // What earlier versions let be given on an order to keep.
    if (after?.act === 'preserve' && isGiven(line)) return false
    return before?.outcome === after?.outcome && before?.compulsion === after?.compulsion
  })
  return { lines }
}

function sameException(a: { ground: string; note: string }, { redirectException: b }: Matter): boolean {
  return a.ground === b?.ground && a.note === b.note
}
