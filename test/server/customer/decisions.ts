// For tests alone: decisions about one line, as a desk makes them.
import type { NewEvent } from '../../../src/domain/registry/event.ts'

export type Line = Extract<NewEvent, { kind: 'Determined' }>['data']['lines'][number]
export type Change = Partial<
  Pick<Line, 'decision' | 'ground' | 'cite' | 'reason' | 'period' | 'wouldSuffice' | 'policy'>
>

export const period = { from: '2026-01-01T00:00:00.000Z', to: '2026-11-01T00:00:00.000Z' }

export const required: Change = {
  decision: 'comply',
  ground: 'required_by_law',
  cite: '18 USC 2703(c)(2)',
  reason: 'The subpoena reaches it.',
  period,
}
export const refused: Change = {
  decision: 'reject',
  ground: 'process_does_not_reach_category',
  cite: '18 USC 2703(a)',
  reason: 'A subpoena cannot reach content.',
  wouldSuffice: ['us.warrant.2703'],
}
export const asked: Change = {
  decision: 'redirect',
  ground: 'tenant_is_organisation',
  cite: 'promise 2',
  reason: 'The account belongs to an organisation. Please ask it first.',
}
export const contested: Change = {
  decision: 'challenge',
  ground: 'overbroad',
  cite: '18 USC 2703(d)',
  reason: 'It asks for all mail of ten months.',
}
export const narrower: Change = {
  decision: 'narrow',
  ground: 'period_not_justified',
  cite: 'US Const amend IV',
  reason: 'The need that is stated covers October alone.',
  period: { from: '2026-10-01T00:00:00.000Z', to: '2026-11-01T00:00:00.000Z' },
}

export const voluntary = (lane: 'emergency' | 'consent' | 'policy'): Change => ({
  decision: 'comply',
  ground: `voluntary_${lane}`,
  cite: '18 USC 2702(b)(8)',
  reason: 'The law permits it and does not require it.',
  period,
  ...(lane === 'policy' ? { policy: 'Missing children' } : {}),
})
