// Clocks of open demands go by the provider's policies: where these are changed at the desk, the clocks are counted anew by this very
// process, as every start does.
import { isDeepStrictEqual } from 'node:util'
import { rederive } from '../../store/rederive.ts'
import { readPolicies } from '../admin/read-policies.ts'
import type { Deployment } from '../deployment.ts'

/** To be called again and again: it counts once for each change. */
export function recounting(d: Deployment, signal: AbortSignal): () => Promise<void> {
  let counted = readPolicies(d.settings)
  return async () => {
    const now = readPolicies(d.settings)
    if (isDeepStrictEqual(now, counted)) return
    await rederive({ db: d.db, vault: d.vault, policy: d.store.policy, signal })
    counted = now
  }
}
