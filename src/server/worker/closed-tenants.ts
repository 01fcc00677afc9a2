// A tenant that was closed while something is still to be told to it. The late notice goes out by itself when its secrecy ends, to
// whoever was named at the closing; but that mailbox may be nobody's by then. So counsel has a task with a time, from the closing
// on and not only when mail fails: find out, while it can be found out, where a letter reaches the tenant.

import { successorOf } from '../../directory/tenant-chain.ts'
import { isUntold } from '../../domain/arrival/imported.ts'
import { authorityTells } from '../../domain/notice/notice-rule.ts'
import { isWider } from '../../domain/notice/re-notice.ts'
import type { Matter } from '../../domain/registry/state.ts'
import { dayIsOver, shiftWorkingDays } from '../../kernel/days.ts'
import { asKept, sentence } from '../../kernel/message.ts'
import { sealField } from '../../store/keys/field.ts'
import type { Deployment } from '../deployment.ts'
import type { Tenant } from '../directory.ts'
import { type AtWork, asWorker } from './demand-at-work.ts'

/** Working days after the end of the secrecy; from now where its end is not known. */
const TERM_DAYS = 3

/** Once for each matter; doing it again changes nothing. */
export async function askWhereClosedIsReached(
  d: Deployment,
  work: AtWork,
  tenants: ReadonlyMap<string, Tenant>,
): Promise<void> {
  const owed = work.demand.matters.filter(
    m => successorOf(tenants, m.tenant)?.status === 'closed' && isOwedStill(work, m),
  )
  const key = work.stream.keys.get(work.demand.id)
  if (owed.length === 0 || !key) return
  await asWorker(d, async tx => {
    for (const m of owed) {
      const id = `closed-${m.id}`
      await tx.query(
        `insert into duly.task (id, demand_id, by_id, at, assignee_id, due_at, blocks, body)
         values ($1, $2, null, $3, null, $4, false, $5) on conflict (id) do nothing`,
        [id, work.demand.id, d.now(), dueAt(d, m), sealField(key, [id, 1, 'task'], wordsOf(tenants, m))],
      )
    }
  })
}

function isOwedStill({ demand }: AtWork, m: Matter): boolean {
  if (demand.notDemand || authorityTells(demand, m)) return false
  const rest = m.notice !== null && m.notice.withheld.length > 0
  return rest || m.silent !== null || isUntold(demand, m) || isWider(demand, m)
}

function dueAt(d: Deployment, m: Matter): string {
  const [now, until] = [d.now(), m.secrecy?.until]
  const from = [now, until ? dayIsOver(until) : now].toSorted().at(-1) ?? now
  return shiftWorkingDays(from, TERM_DAYS)
}

const afterwards = {
  last_contacts: 'course.closed_before_told_notice_goes',
  chain_next: 'course.closed_before_told_notice_goes_out',
} as const

function wordsOf(tenants: ReadonlyMap<string, Tenant>, m: Matter): string {
  const tenant = successorOf(tenants, m.tenant)
  return asKept(sentence(afterwards[tenant?.toldAfter ?? 'last_contacts'], { x: tenant?.name ?? m.tenant }))
}
