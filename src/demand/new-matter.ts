// A matter as the gate's look-up makes it: nothing was read, told or decided of this tenant yet.
import type { DataOf } from './event.ts'
import type { Matter } from './state.ts'

export function newMatter(m: DataOf<'AccountsMatched'>['matters'][number]): Matter {
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
    docket: [],
    held: null,
    notice: null,
    told: null,
    earlier: [],
    silent: null,
    skipped: [],
    escalated: null,
    windowEnded: false,
    answer: null,
    heard: [],
    answerNoted: null,
    objectionOpen: false,
    objectionEarlier: false,
    consent: null,
    objection: null,
    redirected: false,
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
