// A change of a tenant's contacts that its old contact confirmed by a mail. Whose change it is and whether it waits is found under the
// row-level security of who opens the link, and locked there; only then the program writes, because nobody of a tenant may write a
// contact by themselves: a hijacked account would send the next notice elsewhere.
import { isRefusal, type Refusal } from '../../kernel/refusal.ts'
import type { Actor } from '../actor.ts'
import { asProgram, type Database, type Transaction, withTransaction } from '../database.ts'

export type ConfirmedContact = {
  readonly change: string
  readonly at: string
  /** Its contact; of an addition a new id. */
  readonly id: string
  readonly tenant: string
  readonly language: string | null
  /** Ciphertext under the directory key. */
  readonly profile: Buffer
  readonly active: boolean
  readonly receives: readonly string[]
}

type Steps = {
  /** As who asks: the change, found and locked, with the word of the mail compared. */
  readonly look: (tx: Transaction) => Promise<ConfirmedContact | Refusal>
  /** As the program, once the contact is written: who is kept out, who is told again, who is invited. */
  readonly follow: (tx: Transaction, contact: ConfirmedContact) => Promise<void>
}

/** Null where it is so now. */
export function confirmContact(db: Database, asker: Actor, { look, follow }: Steps): Promise<Refusal | null> {
  return withTransaction(asProgram(db), asker, async tx => {
    const one = await look(tx)
    if (isRefusal(one)) return one
    // Only what is open and its own; it stays open until here, because `look` has locked it.
    const own = await tx.query(
      'select 1 from duly.contact_change where id = $1 and tenant_id = $2 and settled_at is null',
      [one.change, one.tenant],
    )
    if (own.length === 0) throw new Error('a change that is confirmed is open, and of who confirms it')
    await tx.query("select set_config('app.kind', 'system', true)")
    await tx.query(
      `insert into duly.contact (id, tenant_id, language, profile, active, receives) values ($1, $2, $3, $4, $5, $6)
       on conflict (id) do update set language = excluded.language, profile = excluded.profile, active = excluded.active,
         receives = excluded.receives where contact.tenant_id = excluded.tenant_id`,
      [one.id, one.tenant, one.language, one.profile, one.active, one.receives],
    )
    await follow(tx, one)
    await tx.query("update duly.contact_change set settled_at = $2, outcome = 'confirmed' where id = $1", [
      one.change,
      one.at,
    ])
    return null
  })
}
