// What was done to the system, written once beside the change itself and never about a demand: the audit view reads it.
import { randomBytes } from 'node:crypto'
import type { Transaction } from '../../store/database.ts'
import { openField, sealField } from '../../store/field.ts'
import type { Vault } from '../../store/vault.ts'
import { tellWebhooks } from './tell-webhooks.ts'

/** A closed list: what the audit view can be filtered by. */
export const systemActs = [
  'signed_in',
  'sign_in_failed',
  'passkey_enrolled',
  'passkey_revoked',
  'link_made',
  'person_added',
  'person_changed',
  'person_deactivated',
  'person_reactivated',
  'recovery_asked',
  'recovery_confirmed',
  'recovery_stopped',
  'token_made',
  'token_revoked',
  'token_refused',
  'settings_changed',
  'provider_changed',
  'mail_tested',
  'oidc_changed',
  'oidc_bound',
  'oidc_unbound',
  'webhook_changed',
  'retention_changed',
  'retention_run',
  'directory_changed',
  'wording_written',
  'template_approved',
  'template_revoked',
] as const
export type SystemActKind = (typeof systemActs)[number]

export type By = {
  readonly kind: 'staff' | 'tenant' | 'officer' | 'token' | 'system' | 'nobody'
  readonly id: string | null
}

export type SystemAct = {
  readonly kind: SystemActKind
  readonly by: By
  /** Id of the person, token or other thing that it was done to. */
  readonly about?: string | null
  /** What changed: short words, kept as ciphertext. Never a name, an address, or anything of a demand. */
  readonly data?: Readonly<Record<string, unknown>>
}

/** Within the transaction of the change, which must act as the system. */
export async function noteAct(
  tx: Transaction,
  d: { readonly vault: Pick<Vault, 'directoryKey'>; readonly now: () => string },
  { kind, by, about, data }: SystemAct,
): Promise<void> {
  const id = randomBytes(16).toString('hex')
  const sealed = data === undefined ? null : sealField(d.vault.directoryKey, [id, 1, 'act'], data)
  await tx.query(
    'insert into duly.system_act (id, at, kind, by_kind, by_id, about, data) values ($1, $2, $3, $4, $5, $6, $7)',
    [id, d.now(), kind, by.kind, by.id, about ?? null, sealed],
  )
  await tellWebhooks(tx, d, { kind: 'system.act', about: id, version: 1 })
}

export function openAct(
  d: { readonly vault: Pick<Vault, 'directoryKey'> },
  id: string,
  data: Buffer | null,
): Readonly<Record<string, unknown>> {
  return data === null ? {} : openField(d.vault.directoryKey, [id, 1, 'act'], data)
}
