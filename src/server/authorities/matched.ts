// Whom a demand may be matched to: an authority that is in use, and an officer who acts for it now.
import type { CommandOf } from '../../demand/command.ts'
import type { Refusal } from '../../demand/refusal.ts'
import type { Deployment } from '../deployment.ts'
import { readDirectory } from '../directory.ts'
import { asWorker } from '../worker/demand-at-work.ts'
import { noAuthority, noOfficer, retired } from './change.ts'

export async function refuseMatch(
  d: Deployment,
  { authority, officer }: Pick<CommandOf<'authenticate'>, 'authority' | 'officer'>,
): Promise<Refusal | null> {
  const { authorities } = await asWorker(d, tx => readDirectory(tx, d.vault))
  const entry = authorities.get(authority)
  if (!entry) return noAuthority()
  if (entry.retiredAt) return retired()
  return officer === null || entry.officers.some(o => o.id === officer) ? null : noOfficer()
}
