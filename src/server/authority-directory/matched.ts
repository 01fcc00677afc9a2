// Whom a demand may be matched to: an authority that is in use, and an officer who acts for it now.

import type { CommandOf } from '../../domain/registry/command.ts'
import type { Actor } from '../../kernel/actor.ts'
import type { Refusal } from '../../kernel/refusal.ts'
import { withTransaction } from '../../store/database.ts'
import { databaseActor } from '../../store/demand/execute.ts'
import type { Deployment } from '../deployment.ts'
import { readDirectory } from '../directory.ts'
import { noAuthority, noOfficer, retired } from './change.ts'

export async function refuseMatch(
  d: Deployment,
  actor: Actor,
  { authority, officer }: Pick<CommandOf<'authenticate'>, 'authority' | 'officer'>,
): Promise<Refusal | null> {
  const { authorities } = await withTransaction(d.db, databaseActor(actor), tx => readDirectory(tx, d.vault))
  const entry = authorities.get(authority)
  if (!entry) return noAuthority()
  if (entry.retiredAt) return retired()
  return officer === null || entry.officers.some(o => o.id === officer) ? null : noOfficer()
}
