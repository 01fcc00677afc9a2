// No standing access: what tells of a tenant opens under a short grant, bound to a person, a demand and a purpose, which its
// tenants will see (promise 6). The database enforces it: without a live grant it gives no event, no paper, no tenant's key.
import { randomBytes } from 'node:crypto'
import { type AccessPurpose, type AccessRead, grantNeeded, mayOpen } from '../../../domain/turn/access.ts'
import { stepPurpose, type Waiting } from '../../../domain/turn/step-purpose.ts'
import type { Actor } from '../../../kernel/actor.ts'
import { noSuchDemand, type Refusal } from '../../../kernel/refusal.ts'
import { type Database, type Transaction, withTransaction } from '../../../store/database.ts'
import { databaseActor } from '../../../store/demand/execute.ts'
import { loadKeys } from '../../../store/demand/stream.ts'
import { sealField } from '../../../store/keys/field.ts'
import type { Vault } from '../../../store/keys/vault.ts'
import { noteWhatWasRead } from '../../../store/program/noted-reads.ts'

export type Grants = { readonly db: Database; readonly vault: Vault }
export type GrantWish = {
  readonly demandId: string
  readonly purpose: AccessPurpose
  readonly words: string
  readonly minutes: number
}
export type Grant = { readonly expiresAt: string }

/**
 * Taken by the person for herself, under her own row-level security. Asking again while it lives is the same grant; but of one
 * authorisation: under a grant by which an earlier one than `prepared` (the demand's version) was read, another is not.
 */
export async function takeGrant(
  g: Grants,
  actor: Actor,
  wish: GrantWish,
  prepared = 0,
): Promise<Grant | Refusal> {
  const words = wish.words.trim()
  const no = mayOpen(actor, wish.purpose, words)
  if (no) return no
  return withTransaction(g.db, databaseActor(actor), async tx => {
    const known = await tx.query('select 1 from duly.demand where id = $1', [wish.demandId])
    if (known.length === 0) return noSuchDemand()
    const live = await liveGrant(tx, actor.id, wish, prepared)
    return live ?? insertGrant(tx, g.vault, actor.id, { ...wish, words })
  })
}

/** For who has the step; everybody else is asked (`grant_needed`). */
export async function takeStepGrant(
  g: Grants,
  actor: Actor,
  { demandId, minutes }: Pick<GrantWish, 'demandId' | 'minutes'>,
): Promise<Grant | Refusal> {
  const [waiting] = await withTransaction(g.db, databaseActor(actor), tx =>
    tx.query<Waiting>('select step, turn, owner_id as owner from duly.demand where id = $1', [demandId]),
  )
  if (!waiting) return noSuchDemand()
  const purpose = stepPurpose(actor, waiting)
  return purpose === null ? grantNeeded() : takeGrant(g, actor, { demandId, purpose, words: '', minutes })
}

type Row = { expires_at: Date }

/** Another purpose than before is another access. */
async function liveGrant(
  tx: Transaction,
  person: string,
  wish: GrantWish,
  prepared: number,
): Promise<Grant | null> {
  if (wish.words.trim() !== '') return null
  const [row] = await tx.query<Row>(
    `select expires_at from duly.access a
     where demand_id = $1 and person_id = $2 and purpose = $3 and expires_at > now()
       and not exists (select 1 from duly.access_read r where r.access_id = a.id and r.what = 'authorisation' and r.version < $4)
     order by expires_at desc limit 1`,
    [wish.demandId, person, wish.purpose, prepared],
  )
  return row ? { expiresAt: row.expires_at.toISOString() } : null
}

async function insertGrant(tx: Transaction, vault: Vault, person: string, wish: GrantWish): Promise<Grant> {
  const id = randomBytes(16).toString('hex')
  const key = (await loadKeys(tx, vault, wish.demandId)).get(wish.demandId)
  const words = wish.words !== '' && key ? sealField(key, [id, 1, 'words'], wish.words) : null
  const [row] = await tx.query<Row>(
    `insert into duly.access (id, demand_id, person_id, purpose, words, at, expires_at)
     values ($1, $2, $3, $4, $5, now(), now() + make_interval(mins => $6)) returning expires_at`,
    [id, wish.demandId, person, wish.purpose, words, wish.minutes],
  )
  if (!row) throw new Error('a grant was not written')
  return { expiresAt: row.expires_at.toISOString() }
}

/** Nothing is done to a demand unseen. Null also where the actor may not know of it: then the act itself finds nothing. */
export async function refuseUnopened(
  g: Pick<Grants, 'db'>,
  actor: Actor,
  demandId: string,
): Promise<Refusal | null> {
  const [row] = await withTransaction(g.db, databaseActor(actor), tx =>
    tx.query<{ open: boolean }>(
      `select exists (select 1 from duly.access a where a.demand_id = d.id and a.person_id = $2 and a.expires_at > now()) as open
       from duly.demand d where d.id = $1`,
      [demandId, actor.id],
    ),
  )
  return row && !row.open ? grantNeeded() : null
}

/**
 * Notes under the live grant what was opened, once. By the program: a person cannot leave it out. `prepared`: as of `takeGrant`; it is
 * noted where no earlier one was.
 */
export async function noteRead(
  g: Pick<Grants, 'db'>,
  actor: Actor,
  demandId: string,
  what: AccessRead,
  prepared = 0,
): Promise<void> {
  if (actor.kind !== 'staff') return
  await noteWhatWasRead(g.db, { demand: demandId, person: actor.id }, what, prepared)
}
