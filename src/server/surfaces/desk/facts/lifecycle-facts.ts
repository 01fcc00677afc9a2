// What the desk's forms of the lifecycle need to know of each matter, decided here by the rules themselves.

import type { LifecycleFacts } from '../../../../api/desk/matters.ts'
import { awaitsToldLook } from '../../../../domain/arrival/imported.ts'
import { recordOfTelling } from '../../../../domain/arrival/record-of-telling.ts'
import { dueAtOf } from '../../../../domain/challenge/suspension.ts'
import { unapprovedExceptions } from '../../../../domain/decision/redirect.ts'
import { namedByLaw } from '../../../../domain/notice/addressee.ts'
import { noticeRule } from '../../../../domain/notice/notice-rule.ts'
import { isUnanswered } from '../../../../domain/notice/objection.ts'
import { isWider, waysWider } from '../../../../domain/notice/re-notice.ts'
import { keepTerm, linesToKeep } from '../../../../domain/preservation/keeping.ts'
import { unpreserved } from '../../../../domain/preservation/preserve.ts'
import { type Demand, matterOf } from '../../../../domain/registry/state.ts'
import { owesNotice } from '../../../../domain/secrecy/secrecy.ts'
import { coversFact, ordersInForce } from '../../../../domain/secrecy/secrecy-state.ts'

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
