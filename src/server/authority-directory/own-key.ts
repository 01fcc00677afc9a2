// The public key that an officer made in their own browser at the portal. It stands in the place of the one that the desk entered; nothing
// is sealed to it before a call-back read its words aloud, as with every key.
import { randomBytes } from 'node:crypto'
import type { Transaction } from '../../store/database.ts'
import { openField, sealField } from '../../store/keys/field.ts'
import type { Vault } from '../../store/keys/vault.ts'

type Keys = Pick<Vault, 'directoryKey'>
export type OwnKey = { readonly id: string; readonly key: string; readonly madeAt: string }

type Row = { id: string; officer_id: string; recipient: Buffer; made_at: Date }

/** By officer, as far as the reader may see them. */
export async function readOwnKeys(tx: Transaction, vault: Keys): Promise<Map<string, OwnKey>> {
  const rows = await tx.query<Row>(
    'select id, officer_id, recipient, made_at from duly.officer_key where replaced_at is null',
    [],
  )
  return new Map(
    rows.map(({ id, officer_id, recipient, made_at }) => {
      const { key } = openField<{ key: string }>(vault.directoryKey, [id, 1, 'own-key'], recipient)
      return [officer_id, { id, key, madeAt: made_at.toISOString() }]
    }),
  )
}

/** `before`: the id of the one that it replaces, null where the directory held none of their making. */
export async function registerOwnKey(
  tx: Transaction,
  d: { readonly vault: Keys; readonly now: () => string },
  { key, before, proof }: { readonly key: string; readonly before: string | null; readonly proof: Buffer },
): Promise<'registered' | 'changed'> {
  const id = randomBytes(16).toString('hex')
  const sealed = sealField(d.vault.directoryKey, [id, 1, 'own-key'], { key })
  const [row] = await tx.query<{ done: 'registered' | 'changed' }>(
    'select duly.register_own_key($1, $2, $3, $4, $5) as done',
    [id, sealed, before, proof, d.now()],
  )
  return row?.done ?? 'changed'
}

/** The desk entered another key: the officer's own one ends. */
export async function endOtherKey(
  tx: Transaction,
  d: { readonly vault: Keys; readonly now: () => string },
  officer: string,
  key: string | null,
): Promise<void> {
  const own = (await readOwnKeys(tx, d.vault)).get(officer)
  if (own && own.key !== key)
    await tx.query('update duly.officer_key set replaced_at = $2 where id = $1', [own.id, d.now()])
}
