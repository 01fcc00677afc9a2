// The steps from the signatures to the fetched package.
import { keyStep } from './authenticate.ts'
import { isWithdrawn } from './gone.ts'
import type { Next } from './next.ts'
import type { Demand } from './state.ts'

export function productionStep(d: Demand): Next | null {
  if (isWithdrawn(d)) return null
  const a = d.authorisation
  if (d.released)
    return d.downloaded
      ? null
      : { step: 'download', turn: 'officer', says: 'The officer fetches the package.' }
  if (!a || a.status === 'revoked' || a.status === 'expired') {
    const called = d.callback?.outcome === 'confirmed' && d.callback.fingerprintConfirmed
    return called ? { step: 'prepare', turn: 'analyst', says: 'Prepare the authorisation.' } : keyStep
  }
  if (a.status === 'prepared')
    return {
      step: 'sign',
      turn: 'approver',
      says: a.signatures.length === 0 ? 'Two people sign.' : 'A second person signs.',
    }
  if (d.gateRefusal)
    return { step: 'prepare', turn: 'counsel', says: 'The gate refused: revoke and prepare anew.' }
  if (!d.collection)
    return { step: 'collect', turn: 'gate', says: 'The gate waits for the log, then collects.' }
  if (!d.certificate)
    return { step: 'certify', turn: 'custodian', says: 'The custodian signs the certificate.' }
  if (!d.sealed) return { step: 'seal', turn: 'gate', says: 'The gate seals the package.' }
  return { step: 'release', turn: 'log', says: 'Waiting for the log, then the package goes out.' }
}
