// An officer who lost their key says so. What left is then sealed again to a key that a call-back read since, by two people and by the
// gate, which erases its copy when the copy's term is over.

import { sentence } from '../../kernel/message.ts'
import { noSuchDemand, refuse } from '../../kernel/refusal.ts'
import { sendersOwn } from '../arrival/authority-of-demand.ts'
import { given, onDemand } from '../registry/act.ts'
import { isRecalled, productionsOut } from '../registry/production-state.ts'

export const reportLostKey = onDemand({
  type: 'report_lost_key',
  emits: ['KeyLost'],
  given: given<{ readonly sha256: string }>(),
  who: { staff: [], officer: true },
  guards: [(d, _, { actor }) => (actor.kind === 'officer' && !sendersOwn(d, actor) ? noSuchDemand() : null)],
  decide: ({ sha256 }, d) => {
    const named = productionsOut(d).find(p => p.released.sha256 === sha256 && !isRecalled(d, p))
    if (!named)
      return refuse(
        'not_found',
        sentence('borders.nothing_fetch'),
        sentence('borders.you_will_told_when_answer'),
      )
    // Said twice it is said once.
    return d.lostKey && !d.lostKey.erased
      ? []
      : [{ kind: 'KeyLost', matter: null, data: { sha256, digest: named.authorisation.digest } }]
  },
})
