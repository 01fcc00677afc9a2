// What the law says about telling: the answers of the packs for a matter's lines, the strictest of them. Who is told, when
// and by whom is the law's word; where the authority tells, Duly never does (promise 3).

import { dayIsOver } from '../../kernel/days.ts'
import type { Notice } from '../../law/answer.ts'
import { authorityTellsThere } from '../arrival/record-of-telling.ts'
import { type Demand, lineKey, type Matter, matterOf } from '../registry/state.ts'

export type NoticeRule = Pick<Notice, 'value' | 'until' | 'whom' | 'by' | 'cite' | 'counsel' | 'provider'> & {
  /** Everyone the law says something about: whom, when, by whom. */
  readonly duties: readonly Pick<Notice['duties'][number], 'to' | 'when' | 'by' | 'cite'>[]
  /** Of several prohibitions one names no last day: it binds beside `until`. */
  readonly endless?: true
}

const strictness: Record<Notice['value'], number> = {
  permitted_now: 0,
  required_now: 1,
  needs_review: 2,
  prohibited: 3,
  authority_notifies: 4,
}

/** Null where no whole answer was kept for any line of this matter: then the reading of the paper alone decides. */
export function noticeRule(d: Demand, m: Pick<Matter, 'id'>): NoticeRule | null {
  const [first, ...others] = noticeRules(d, m)
  if (!first) return null
  const same = [first, ...others.filter(r => r.value === first.value)]
  return first.value === 'prohibited' ? lasting(first, same) : first
}

/** Whether we must keep silent towards the customer. */
export function barsTelling({ value }: Pick<NoticeRule, 'value'>): boolean {
  return value === 'prohibited' || value === 'authority_notifies'
}

/** Of each line of this matter, the strictest first. */
export function noticeRules(d: Demand, m: Pick<Matter, 'id'>): NoticeRule[] {
  const answers = d.assessment?.answer ?? {}
  const rules = (d.assessment?.lines ?? [])
    .filter(l => matterOf(d, l)?.id === m.id)
    .flatMap(l => answers[lineKey(l)]?.notice ?? [])
    .map(forProvider)
  return rules.toSorted((a, b) => strictness[b.value] - strictness[a.value])
}

/** That the authority must tell bars the provider only where the law says so; answers from before this was asked said so. */
function forProvider(rule: NoticeRule): NoticeRule {
  if (rule.value !== 'authority_notifies' || (rule.provider ?? 'must_not') === 'must_not') return rule
  return { ...rule, value: rule.provider === 'may' ? 'permitted_now' : 'needs_review' }
}

/** What several lines forbid is forbidden as long as any of them does: to the last of their days, and by each that names none. */
function lasting(first: NoticeRule, rules: readonly NoticeRule[]): NoticeRule {
  const last = rules
    .filter(r => r.until !== null)
    .toSorted((a, b) => ((a.until ?? '') < (b.until ?? '') ? 1 : -1))[0]
  if (!last) return first
  return rules.some(r => r.until === null) ? { ...last, endless: true } : last
}

/** Rests on an answer of counsel whose last day has passed: counsel is asked again before anybody is told. */
export function hasExpired({ counsel }: NoticeRule, now: string): boolean {
  return counsel !== undefined && dayIsOver(counsel.expires) <= now
}

/** Telling this tenant is the authority's, and never ours, whatever ends. */
export function authorityTells(d: Demand, m: Pick<Matter, 'id'>): boolean {
  const brought = d.facts === null && authorityTellsThere(d, m)
  return brought || noticeRule(d, m)?.value === 'authority_notifies'
}
