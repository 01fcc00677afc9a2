// What a person asks the gate's keeper to pin: their key, compared by words over a channel that this server does not own.
import { createHash } from 'node:crypto'
import { digestWords } from '../../ledger/digest-words.ts'
import { encodeJcs } from '../../ledger/jcs.ts'
import { type Transaction, withTransaction } from '../../store/database.ts'
import { openField, sealField } from '../../store/keys/field.ts'
import { type AuthDeps, SYSTEM } from './owner.ts'

export type EnrolmentFile = {
  readonly v: 1
  readonly role: 'approver' | 'analyst' | 'custodian'
  /** Person id in the directory. */
  readonly person: string
  /** One per natural person: two accounts of one human are one approver. */
  readonly human: string
  readonly name: string
  readonly employment: 'employee' | 'subcontractor'
  /** base64url. */
  readonly credentialId: string
  /** COSE_Key, base64url. */
  readonly publicKey: string
}

/** The words of SHA-256 over the file's JCS bytes. The enrolling browser shows them from the key that it made itself. */
export function enrolmentWords(file: EnrolmentFile): string {
  return digestWords(createHash('sha256').update(encodeJcs(file)).digest()).join(' ')
}

export async function wishPinned(
  tx: Transaction,
  directoryKey: Uint8Array,
  file: EnrolmentFile,
  now: string,
): Promise<void> {
  const wish = sealField(directoryKey, [file.credentialId, 1, 'wish'], file)
  await tx.query('insert into duly.pin_wish (credential_id, person_id, wish, at) values ($1, $2, $3, $4)', [
    file.credentialId,
    file.person,
    wish,
    now,
  ])
}

/** Every wish so far, oldest first: what `duly gate pin` is fed with. What is pinned already, the gate's own file says. */
export async function readPinWishes(deps: Pick<AuthDeps, 'db' | 'vault'>): Promise<EnrolmentFile[]> {
  const rows = await withTransaction(deps.db, SYSTEM, tx =>
    tx.query<{ credential_id: string; wish: Buffer }>(
      'select credential_id, wish from duly.pin_wish order by at, credential_id',
    ),
  )
  return rows.map(row => openField(deps.vault.directoryKey, [row.credential_id, 1, 'wish'], row.wish))
}
