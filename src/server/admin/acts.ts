// What was done to the system, as the audit view reads it.
import { openField } from '../../store/keys/field.ts'
import type { Vault } from '../../store/keys/vault.ts'

export function openAct(
  d: { readonly vault: Pick<Vault, 'directoryKey'> },
  id: string,
  data: Buffer | null,
): Readonly<Record<string, unknown>> {
  return data === null ? {} : openField(d.vault.directoryKey, [id, 1, 'act'], data)
}
