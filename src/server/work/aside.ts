// What somebody prepared or signed who stands aside by now, or may not sign any more, leaves on their word no more: whatever raised the
// wall (a tie, a look-up, a chain or a merger), and whether their place, their role or a passkey ended. Once the package is out it is out.

import { asKept, sentence } from '../../kernel/message.ts'
import { isRefusal } from '../../kernel/refusal.ts'
import { execute } from '../../store/demand/execute.ts'
import { unfitSignatures } from '../../store/demand/unfit-signatures.ts'
import { type Deployment, WORKER } from '../deployment.ts'

/** Of one demand, or of all; whether anything was revoked. Doing it again changes nothing. */
export async function revokeAside(d: Deployment, demandId: string | null = null): Promise<boolean> {
  let revoked = false
  for (const { demand_id: id, digest, walled } of await unfitSignatures(d.db, demandId)) {
    const done = await execute(d.store, WORKER, {
      demandId: id,
      command: {
        type: 'revoke_authorisation',
        digest,
        reason: walled
          ? asKept(sentence('course.somebody_who_prepared_signed_stands'))
          : asKept(sentence('course.somebody_who_prepared_signed_may')),
      },
    })
    // Somebody wrote meanwhile: the next pass looks again.
    if (!isRefusal(done)) revoked = true
  }
  return revoked
}
