// A package that should not have gone out as it did is called back: nobody fetches it from then on, and the authority is asked to
// delete what it has. What was fetched is out; what follows it is a correction, prepared like every package.

import { sentence } from '../../kernel/message.ts'
import { type Refusal, refuse } from '../../kernel/refusal.ts'
import { onDemand } from '../registry/act.ts'
import { digest, prose } from '../registry/input.ts'
import { isRecalled, productionsOut } from '../registry/production-state.ts'

export const recallRelease = onDemand({
  type: 'recall_release',
  emits: ['ReleaseRecalled'],
  input: { digest, reason: prose },
  who: { staff: ['approver', 'counsel'] },
  still: ['closed', 'withdrawn'],
  guards: [d => (productionsOut(d).some(p => !isRecalled(d, p)) ? null : nothingOut())],
  decide: ({ digest, reason }, d) => {
    const named = productionsOut(d).find(p => p.authorisation.digest === digest && !isRecalled(d, p))
    if (!named) return nothingOut()
    if (reason.trim() === '')
      return refuse(
        'invalid_input',
        sentence('deciding.reason_words_missing'),
        sentence('deciding.say_why_recalled'),
      )
    const confirmed = named.downloaded !== null
    const { number } = named.authorisation.production
    const data = { digest, sha256: named.released.sha256, number, reason, confirmed }
    return [{ kind: 'ReleaseRecalled', matter: null, data }]
  },
})

function nothingOut(): Refusal {
  return refuse(
    'wrong_stage',
    sentence('deciding.no_package_out_to_recall'),
    sentence('borders.reload_demand'),
  )
}
