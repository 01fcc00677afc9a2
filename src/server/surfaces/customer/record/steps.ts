// What a tenant's webhook is told of a demand: steps that its console shows, read off the tenant's view and nothing else.

import { partsLeft } from '../../../../store/views/parts-left.ts'
import type { TenantView } from '../../../../store/views/tenant-view.ts'
import { askedAt, mayAnswer, whyUnawaited } from '../demand-sentences.ts'

export const stepKinds = [
  'demand.notice_sent',
  'demand.window_ends_soon',
  'demand.objection_decided',
  'demand.challenge_filed',
  'demand.challenge_ruled',
  'demand.redirect_answered',
  'demand.withdrawn',
  'demand.released',
  'demand.recalled',
  'demand.receipt_ready',
  'demand.closed',
] as const
export type StepKind = (typeof stepKinds)[number]

export type Step = {
  readonly kind: StepKind
  /** When it happened; of a window that ends soon, when it is to be said. */
  readonly at: string
  /**
   * Of a notice and its window: when the tenant was told again that more is to leave, or when its window grew by itself; empty for
   * the first. Of what can happen more than once: when it did. Said once for each.
   */
  readonly again: string
}

const SOON_MS = 24 * 3_600_000

/** In the order in which a demand takes them. `receiptAt`: when its receipt became whole and public; null before. */
export function stepsOf(v: TenantView, receiptAt: string | null): Step[] {
  const { notice } = v
  if (!notice) return []
  const again = notice.further?.wider ? notice.further.at : ''
  const steps: (Omit<Step, 'again'> | Step | null)[] = [
    { kind: 'demand.notice_sent', at: notice.sentAt },
    again === '' ? null : { kind: 'demand.notice_sent', at: again, again },
    endsSoon(v)
      ? { kind: 'demand.window_ends_soon', at: soonBefore(notice), again: notice.grown?.at ?? again }
      : null,
    ...answeredSteps(v).map(({ kind, at }) => ({ kind, at: latest(at, notice.sentAt), again: at })),
    ...partsLeft(v).map(({ at }, i) => {
      const said = { kind: 'demand.released', at: latest(at, notice.sentAt) } as const
      return i === 0 ? said : { ...said, again: at }
    }),
    ...partsLeft(v).flatMap(({ recalled }) => {
      if (!recalled) return []
      const { at } = recalled
      return [{ kind: 'demand.recalled' as const, at: latest(at, notice.sentAt), again: at }]
    }),
    v.closedAt ? { kind: 'demand.closed', at: latest(v.closedAt, notice.sentAt) } : null,
    receiptAt ? { kind: 'demand.receipt_ready', at: latest(receiptAt, notice.sentAt) } : null,
  ]
  return steps.filter(step => step !== null).map(step => ({ again: '', ...step }))
}

/** What counsel, courts and the authority said since; a view from before it held their times says none. */
function answeredSteps(v: TenantView): Omit<Step, 'again'>[] {
  const objections = [...(v.earlier ?? []).map(e => e.objection), v.objection]
  const challenges = v.challenges ?? []
  const all: readonly [StepKind, (string | undefined)[]][] = [
    ['demand.objection_decided', objections.map(o => o?.at)],
    ['demand.challenge_filed', challenges.map(c => c.at)],
    ['demand.challenge_ruled', challenges.map(c => c.outcomeAt)],
    ['demand.redirect_answered', [v.redirect.answeredAt]],
    ['demand.withdrawn', [v.withdrawn?.at]],
  ]
  return all.flatMap(([kind, times]) => times.flatMap(at => (at === undefined ? [] : [{ kind, at }])))
}

/** Whether it is still worth saying: nobody has answered, and it can still be done. */
export function endsSoon(v: TenantView): boolean {
  return mayAnswer(v) && v.answer === null && !v.windowEnded && whyUnawaited(v) === null
}

/** It grew since this was written down, and is said of its new end when that comes. */
export function isTooSoon({ notice }: TenantView, now: string): boolean {
  return notice?.grown !== undefined && now < soonBefore(notice)
}

/** A day before the window ends; of a window shorter than two days, in its middle. */
function soonBefore(notice: NonNullable<TenantView['notice']>): string {
  const [from, to] = [Date.parse(askedAt(notice)), Date.parse(notice.windowEndsAt)]
  return new Date(to - Math.min(SOON_MS, (to - from) / 2)).toISOString()
}

/** What happened under a secrecy is told when the late notice is: a step before it would say how long we were silent. */
function latest(a: string, b: string): string {
  return a > b ? a : b
}
