// Whoever looks for words could find out without a grant which demand holds a name. So the asking itself is kept: who, when,
// which words, for the auditor.
import { randomBytes } from 'node:crypto'
import type { Actor } from '../../../../kernel/actor.ts'
import type { Statement } from '../../../../store/demand/one-trip.ts'
import { sealField } from '../../../../store/keys/field.ts'
import type { Vault } from '../../../../store/keys/vault.ts'

/** null for the program itself. */
export function noteSearch(
  d: { readonly vault: Pick<Vault, 'directoryKey'> },
  actor: Actor,
  text: string,
): Statement | null {
  if (actor.kind !== 'staff') return null
  const id = randomBytes(16).toString('hex')
  return {
    text: 'insert into duly.search_made (id, person_id, words, at) values ($1, $2, $3, now())',
    values: [id, actor.id, sealField(d.vault.directoryKey, [id, 1, 'words'], text)],
  }
}
