// The law names the controller, and the chain of the tenant has nobody told who is one: counsel says why, and another sends the notice.

import { refuseWhom } from '../../src/domain/notice/addressee.ts'
import type { CommandOf } from '../../src/domain/registry/command.ts'
import type { Refusal } from '../../src/kernel/refusal.ts'
import { assessment, must, people, type Stream, walkOn, walkTo } from './road.ts'

/** Of which the page says that its chain tells no controller. */
export const UNTOLD = 'd-leave_untold'

export function untold(): Stream {
  const stream = walkTo('assess', UNTOLD, 'D-U7LD')
  const asked = assessment(stream.state!) as CommandOf<'record_assessment'>
  const said = { value: 'required_now', whom: 'controller', by: 'provider', until: null } as const
  const cite = 'Reg. (EU) 2016/679 art. 28(3)(a)'
  const answer = Object.fromEntries(
    Object.entries(asked.answer ?? {}).map(([line, one]) => [
      line,
      { ...one, notice: { ...one.notice, ...said, cite } },
    ]),
  )
  must(stream, people.mara, { ...asked, answer })
  return walkOn(stream, 'notify')
}

/** Why its notice is not drafted, as the server says it; null for every other demand. */
export function refuseUntold({ id, state }: Stream, who: string): Refusal | null {
  const m = state?.matters[0]
  return id === UNTOLD && state && m ? refuseWhom(state, m, { controller: 'untold', who }) : null
}
