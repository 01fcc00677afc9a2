// A demand as a tenant's programs get it: what the console shows, made of the tenant's view and nothing else, in a form that is
// written down (`api-document.ts`) and does not change within a version.
import type { DemandDetail, DemandSummary } from '../../../api/customer/demand.ts'
import type { ChallengeView, TenantView } from '../../../store/views/tenant-view.ts'
import { changedAt } from './changed-at.ts'
import { standingOf } from './demand-sentences.ts'
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
    answer: answerJson(v.answer),
    answerReadAt: v.heard ?? null,
    consent: v.consent ? { ...v.consent, covers: v.consent.covers.map(c => ({ ...c })) } : null,
    objection: objectionJson(v.objection),
    earlierAnswers: (v.earlier ?? []).map(e => ({
      answer: answerJson(e.answer),
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

function answerJson(a: TenantView['answer']): DemandDetail['answer'] {
  if (!a) return null
  const { answer, text, at, about } = a
  return { answer, text, at, ...(about ? { about: about.map(item => ({ ...item })) } : {}) }
}

function objectionJson(o: TenantView['objection']): DemandDetail['objection'] {
  if (!o) return null
  const { decision, reason, at = null, part, some, court, again } = o
  return {
    decision,
    reason,
    at,
    ...(part ? { part } : {}),
    ...(some ? { some } : {}),
    ...(court ? { court: { ...court } } : {}),
    ...(again ? { heldUntil: again.until } : {}),
  }
}

/** With the days of the court; when we recorded them moves `changedAt`. */
function challengeJson({
  at: _,
  outcomeAt: __,
  lines,
  held,
  ...c
}: ChallengeView): DemandDetail['challenges'][number] {
  return {
    ...c,
    yours: c.yours ?? false,
    ...(lines ? { lines: lines.map(l => ({ ...l })) } : {}),
    ...(held ? { held: held.map(l => ({ ...l })) } : {}),
  }
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
    ...(l.under ? { under: l.under } : {}),
    period: l.period && { ...l.period },
    voluntary: l.voluntary ?? null,
    policy: l.policy ?? null,
    ...(l.later ? { later: true as const } : {}),
    ...(l.freed ? { freed: true as const } : {}),
  }
}
