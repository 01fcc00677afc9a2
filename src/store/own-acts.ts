// What somebody did to the system or to what is their own: noted in the transaction that does it, as done by them (duly.note_act).
import { randomBytes } from 'node:crypto'
import type { SystemActKind } from '../directory/system-acts.ts'
import type { Transaction } from './database.ts'
import { sealField } from './keys/field.ts'
import type { Vault } from './keys/vault.ts'

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

/** Within the transaction of the change, whose actor did it; the program notes it of anybody. Webhooks that wish to know are told. */
export async function noteAct(
  tx: Pick<Transaction, 'query'>,
  d: { readonly vault: Pick<Vault, 'directoryKey'>; readonly now: () => string },
  { kind, by, about, data }: SystemAct,
): Promise<void> {
  const id = randomBytes(16).toString('hex')
  const sealed = data === undefined ? null : sealField(d.vault.directoryKey, [id, 1, 'act'], data)
  const message = `msg_${randomBytes(12).toString('hex')}`
  await tx.query('select duly.note_act($1, $2, $3, $4, $5, $6, $7, $8)', [
    id,
    d.now(),
    kind,
    by.kind,
    by.id,
    about ?? null,
    sealed,
    message,
  ])
}
