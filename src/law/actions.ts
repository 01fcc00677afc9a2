// What is to be done: what rules order, the split of a mixed demand, and how a paper that fails is answered.
import type { CategoryAnswer } from './answer.ts'
import type { Applied } from './apply-rules.ts'
import type { LifeResult } from './core-checks.ts'
import type { ReadyInstrument } from './law-index.ts'
import type { NoticeValue, Outcome } from './pack-format/pack-schema.ts'
import type { DemandReading } from './reading.ts'

export function chooseActions(
  home: ReadyInstrument,
  outcome: Outcome,
  perCategory: readonly CategoryAnswer[],
  applied: readonly Applied[],
  life: Pick<LifeResult, 'actions' | 'released'>,
  notice: NoticeValue,
  reading: DemandReading,
): string[] {
  const ordered = applied.filter(one => one.sure)
  const actions = new Set<string>([
    ...life.actions,
    ...ordered.flatMap(({ ready }) => ready.rule.actions ?? []),
  ])
  const split = splitMixed(perCategory)
  for (const action of split) actions.add(action)
  if (outcome === 'sufficient') for (const action of home.instrument.standing_actions) actions.add(action)
  if (outcome === 'needs_review') actions.add('counsel_review')
  // A hold that has lapsed is released, not refused.
  if (outcome === 'insufficient' && !life.released && split.length === 0) {
    for (const action of home.instrument.refusal) actions.add(action)
    if (actions.has('reject') && refusesContent(perCategory)) actions.add('reject_content_part')
  }
  if (mayTell(notice, reading) && perCategory.some(one => one.outcome === 'sufficient'))
    actions.add('notify_customer_with_copy')
  for (const { ready } of ordered) for (const action of ready.rule.drops_actions ?? []) actions.delete(action)
  return [...actions].sort()
}

function mayTell(notice: NoticeValue, { facts }: DemandReading): boolean {
  const someone = facts.match !== 'none' && facts.customer.kind !== 'no_matching_account'
  return someone && (notice === 'permitted_now' || notice === 'required_now')
}

/** A demand that is partly covered is answered in parts: what may go out is named, the rest refused with its reason. */
function splitMixed(perCategory: readonly CategoryAnswer[]): string[] {
  const covered = perCategory.filter(one => one.outcome === 'sufficient').map(one => one.category)
  const refused = perCategory.filter(one => one.outcome === 'insufficient').map(one => one.category)
  if (covered.length === 0 || refused.length === 0) return []
  const parts = ['tell_issuer_reason']
  if (covered.includes('subscriber')) parts.push('produce_subscriber_part')
  if (covered.includes('traffic')) parts.push('produce_traffic_part')
  if (refused.includes('content_stored') || refused.includes('content_realtime'))
    parts.push('reject_content_part')
  return parts
}

function refusesContent(perCategory: readonly CategoryAnswer[]): boolean {
  return perCategory.some(one => one.outcome === 'insufficient' && one.category.startsWith('content'))
}
