// When what a customer is shown of a demand last changed.
import type { TenantView } from '../../../store/views/tenant-view.ts'

/** When what this tenant is shown of it last changed. What our staff looked at has times of its own (accesses.ts). */
export function changedAt(v: TenantView): string {
  return v.changedAt ?? lastSaid(v)
}

/** Of a view from before it said so: the last of the times that stand in it. */
function lastSaid(v: TenantView): string {
  const { notice } = v
  const told = [
    notice?.sentAt,
    notice?.readAt,
    notice?.further?.at,
    notice?.further?.readAt,
    notice?.grown?.at,
  ]
  const said = [v.answer?.at, ...(v.others ?? []).map(o => o.answer?.at)]
  const moments = [v.receivedAt, ...told, ...said, v.heard, v.withdrawn?.at, v.released?.at, v.closedAt]
  return (
    moments
      .filter(m => typeof m === 'string')
      .toSorted()
      .at(-1) ?? v.receivedAt
  )
}
