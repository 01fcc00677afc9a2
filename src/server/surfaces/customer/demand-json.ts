// A demand as a tenant's programs get it: what the console shows, made of the tenant's view and nothing else, in a form that is
// written down (`api-document.ts`) and does not change within a version.
import type { DemandDetail, DemandSummary } from '../../../api/customer/demand.ts'
import type { ChallengeView, TenantView } from '../../../store/views/tenant-view.ts'
import { changedAt, standingOf } from './demand-sentences.ts'
import type { VisibleMatter } from './matters.ts'

export type Naming = {
  readonly now: string
  readonly instrument: (id: string) => string
}

export function summaryJson({ id, view: v }: VisibleMatter, { now, instrument }: Naming): DemandSummary {
  return {
    id,
    reference: v.reference,
    authority: v.withheld?.includes('agency') ? null : { name: v.authority, country: v.country },
    instrument: v.instrument ? { id: v.instrument, name: instrument(v.instrument) } : null,
    standing: standingOf(v, now),
    receivedAt: v.receivedAt,
    toldAt: v.notice?.sentAt ?? null,
    windowEndsAt: v.notice?.windowEndsAt ?? null,
    answeredAt: v.answer?.at ?? null,
    releasedAt: v.released?.at ?? null,
    closedAt: v.closedAt,
    changedAt: changedAt(v),
  }
}

export function detailJson(m: VisibleMatter, naming: Naming): DemandDetail {
  const v = m.view
  return {
    ...summaryJson(m, naming),
    paperReference: v.paperReference,
    asked: v.asked.map(a => ({ ...a, categories: [...a.categories] })),
    answered: v.lines.map(answeredLine),
    answeredBefore: v.answeredBefore ?? null,
    redirect: { ...v.redirect, answeredAt: v.redirect.answeredAt ?? null },
    withdrawn: v.withdrawn ? { on: v.withdrawn.on, part: v.withdrawn.part ?? false } : null,
    notChallenged: v.notChallenged,
    challenges: (v.challenges ?? []).map(challengeJson),
    extendedUntil: v.extendedUntil ?? null,
    keptFromDeletion: v.kept ? { ...v.kept } : null,
    notice: v.notice && noticeJson(v.notice),
    withheld: [...(v.withheld ?? [])],
    answer: v.answer && { ...v.answer },
    answerReadAt: v.heard ?? null,
    consent: v.consent ? { ...v.consent, covers: v.consent.covers.map(c => ({ ...c })) } : null,
    objection: objectionJson(v.objection),
    earlierAnswers: (v.earlier ?? []).map(e => ({
      answer: e.answer && { ...e.answer },
      objection: objectionJson(e.objection),
    })),
    others: (v.others ?? []).map(o => ({ ...o, answer: o.answer && { ...o.answer } })),
    released: releasedJson(v.released),
  }
}

function releasedJson(released: TenantView['released']): DemandDetail['released'] {
  if (!released) return null
  const { parts, ...all } = released
  return { ...all, ...(parts ? { parts: [...parts] } : {}) }
}

function objectionJson(o: TenantView['objection']): DemandDetail['objection'] {
  return o && { decision: o.decision, reason: o.reason, at: o.at ?? null }
}

/** With the days of the court; when we recorded them moves `changedAt`. */
function challengeJson({
  at: _,
  outcomeAt: __,
  lines: ___,
  ...c
}: ChallengeView): DemandDetail['challenges'][number] {
  return { ...c, yours: c.yours ?? false }
}

/** Without the name under which we keep the copy, and what the console alone says. */
function noticeJson({ copyDocument: _, longer: __, further, ...told }: NonNullable<TenantView['notice']>) {
  return { ...told, toldMoreAt: further?.at ?? null, wider: [...(further?.wider ?? [])] }
}

function answeredLine(l: TenantView['lines'][number]): DemandDetail['answered'][number] {
  return {
    identifier: l.identifier,
    category: l.category,
    decision: l.decision,
    reason: l.reason,
    cite: l.cite,
    wouldSuffice: [...l.wouldSuffice],
    period: l.period && { ...l.period },
    voluntary: l.voluntary ?? null,
    policy: l.policy ?? null,
    ...(l.later ? { later: true as const } : {}),
  }
}
