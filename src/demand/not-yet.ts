// Why a step that somebody may look for is not possible now.
import { mayAuthorise } from './authorise.ts'
import type { Step } from './next.ts'
import { mayNotify } from './notify.ts'
import { type Demand, releasingLines } from './state.ts'
import { owesWider } from './wider.ts'

/** Steps that a person might look for now, each with the reason why it must wait. */
export function notYet(d: Demand, now: string): { step: Step; why: string }[] {
  const list: { step: Step; why: string }[] = []
  const release = releasingLines(d).length > 0
  const auth = mayAuthorise(d, now)
  if (!d.closed && !d.authorisation && auth) list.push({ step: 'prepare', why: auth.detail })
  if (release && d.authorisation?.status !== 'authorised' && !d.collection)
    list.push({ step: 'collect', why: 'It needs two people’s signatures and the log’s proof.' })
  for (const m of d.matters) {
    const no = m.notice && !owesWider(d, m, now) ? null : mayNotify(d, m, { now, counsel: true })
    if (no) list.push({ step: 'notify', why: no.detail })
  }
  return list
}
