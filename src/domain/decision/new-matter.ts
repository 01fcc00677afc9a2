// A matter as the gate's look-up makes it: nothing was read, told or decided of this tenant yet.

import type { Demand, Matter } from '../registry/state.ts'
import type { DecisionEvents } from './events.ts'

export function newMatter(m: DecisionEvents['AccountsMatched']['matters'][number]): Matter {
  return {
    id: m.id,
    tenant: m.tenant,
    tenantKind: m.tenantKind,
    reading: null,
    readingConfirmedBy: null,
    secrecy: null,
    secrecyCountedAt: null,
    orders: [],
    extension: null,
    secrecyLookedAt: null,
    secrecyPapers: [],
    ending: null,
    docket: [],
    held: null,
    notice: null,
    allowed: null,
    toldThere: null,
    told: null,
    parties: [],
    earlier: [],
    silent: null,
    skipped: [],
    escalated: null,
    windowEnded: false,
    answer: null,
    answerNoted: null,
    objectionOpen: false,
    consent: null,
    objection: null,
    redirected: false,
    domainShown: null,
    redirectAskedAt: null,
    redirectAnswer: null,
    redirectException: null,
    exceptionBy: null,
    exceptionApprovedBy: null,
    preserved: null,
    extensionAskedUntil: null,
    determinedAt: null,
    tellBy: null,
    notChallenged: null,
  }
}

/** The letter of another system: it asked as one of ours would have, and what the agency said since is known. */
export function redirectedThere(m: Matter, imported: Demand['imported']): Matter {
  const redirect = imported?.parts?.find(p => p.matter === m.id)?.redirect
  if (!redirect) return m
  const { sentOn, outcome, note } = redirect
  const at = `${sentOn}T00:00:00.000Z`
  return { ...m, redirected: true, redirectAskedAt: at, redirectAnswer: outcome && { outcome, note, at } }
}
