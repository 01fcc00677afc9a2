// What the desk's forms of the lifecycle need to know of each matter, decided here by the rules themselves.
import { awaitsToldLook, recordOfTelling } from '../../demand/imported.ts'
import { keepTerm, linesToKeep } from '../../demand/keeping.ts'
import { noticeRule } from '../../demand/notice-rule.ts'
import { isUnanswered } from '../../demand/objection.ts'
import { unpreserved } from '../../demand/preserve.ts'
import { unapprovedExceptions } from '../../demand/redirect.ts'
import { owesNotice } from '../../demand/secrecy.ts'
import { coversFact, ordersInForce } from '../../demand/secrecy-state.ts'
import { type Demand, matterOf } from '../../demand/state.ts'
import { dueAtOf } from '../../demand/suspension.ts'
import { namedByLaw } from '../../demand/whom.ts'
import { isWider, waysWider } from '../../demand/wider.ts'
import type { LifecycleFacts } from './matter-api.ts'

/** By matter. */
export function lifecycleFacts(d: Demand, now: string): Readonly<Record<string, LifecycleFacts>> {
  const kept = new Set(unpreserved(d, now).map(m => m.id))
  const lines = linesToKeep(d)
  const excepted = new Set(unapprovedExceptions(d).map(m => m.id))
  return Object.fromEntries(
    d.matters.map(m => [
      m.id,
      {
        orders: ordersInForce(m).map(({ id, secrecy, document }) => ({
          id,
          secrecy,
          document,
          whole: coversFact(secrecy),
        })),
        toPreserve: kept.has(m.id),
        toKeep: lines.filter(line => matterOf(d, line)?.id === m.id),
        keepTerm: keepTerm(d, m),
        toApprove: excepted.has(m.id),
        owesNotice: owesNotice(m),
        waitsForCounsel: isUnanswered(d, m),
        dueAt: dueAtOf(d, m.id),
        rule: noticeRule(d, m),
        named: namedByLaw(d, m),
        toldThere: awaitsToldLook(d, m) ? recordOfTelling(d, m) : null,
        wider: isWider(d, m) ? waysWider(d, m) : [],
      },
    ]),
  )
}
