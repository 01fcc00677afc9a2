// What a tenant is shown of its own matter and cannot read by itself: the paper's own leaf and who at our side looked lie under the
// demand's key, and how far the tenant was told is read from all of the demand's events. Who asks is looked at first, in the same
// transaction and under their own row-level security: of what they were not told there is nothing here.

import { type AsTold, asTold } from '../../domain/notice/told-so-far.ts'
import type { HandedIn } from '../../domain/release/events.ts'
import type { AccessPurpose, AccessRead } from '../../domain/turn/access.ts'
import type { Employment, Role } from '../../kernel/actor.ts'
import type { Actor } from '../actor.ts'
import { asProgram, type Database, type Transaction, withTransaction } from '../database.ts'
import { type LeafAtWork, loadOwnLeaves } from '../demand/stored-leaves.ts'
import { loadStream, type Stream } from '../demand/stream.ts'
import { openField } from '../keys/field.ts'
import type { Vault } from '../keys/vault.ts'

type Held = { readonly db: Database; readonly vault: Vault }
type Matter = { readonly id: string; readonly demandId: string }
type Told = { readonly known: AsTold; readonly stream: Stream }

/** Its own leaves and those of the demand as a whole, all of them: which of them it is shown is for who shows them. */
export function toldLeaves(
  held: Held,
  reader: Actor,
  matter: Matter,
): Promise<{ readonly known: AsTold; readonly all: readonly LeafAtWork[] }> {
  return asTheyWereTold(held, reader, matter, async (tx, { known, stream }) => ({
    known,
    all: await loadOwnLeaves(tx, stream, matter.id),
  }))
}

export type LookedRow = {
  id: string
  person_id: string
  roles: Role[]
  employment: Employment
  profile: Buffer
  /** Null where a search for words, or for a tenant, listed the demand and nothing was opened. */
  purpose: AccessPurpose | null
  words: Buffer | null
  reads: AccessRead[]
  at: Date
  expires_at: Date
  last_read_at: Date | null
}

/** Before and after are an order of writes: a database's clock that goes wrong by a second would show an access that tells of a prohibition. */
const LOOKED = `select a.id, a.person_id, p.roles, p.employment, p.profile, a.purpose, a.words, a.at, a.expires_at,
    array(select r.what from duly.access_read r where r.access_id = a.id and ($2::int is null or r.version <= $2)
      order by r.at, r.what) as reads,
    (select max(r.at) from duly.access_read r where r.access_id = a.id and ($2::int is null or r.version <= $2)) as last_read_at
  from duly.access a join duly.person p on p.id = a.person_id
  where a.demand_id = $1 and ($2::int is null or a.version <= $2)
  union all
  select l.person_id || ' ' || l.at, l.person_id, p.roles, p.employment, p.profile, null, null, l.at, l.at, array[]::text[], null
  from duly.search_listed l join duly.person p on p.id = l.person_id
  where l.demand_id = $1 and ($2::int is null or l.version <= $2)
  order by at, id`

export type Looked = Omit<LookedRow, 'words'> & { readonly words: string | null }

/**
 * Who looked, oldest first. Who looked after a prohibition began, that came after the notice, is among them when the rest is told.
 * `words`: what they wrote, where it may be said and the paper names nobody else.
 */
export function toldAccesses(
  held: Held,
  reader: Actor,
  matter: Matter,
  { words }: { readonly words: boolean },
): Promise<readonly Looked[]> {
  return asTheyWereTold(held, reader, matter, async (tx, { known, stream }) => {
    const rows = await tx.query<LookedRow>(LOOKED, [matter.demandId, known.until])
    const key = words && known.demand.matters.length === 1 ? stream.keys.get(matter.demandId) : undefined
    return rows.map(r => ({
      ...r,
      words: r.words && key ? openField<string>(key, [r.id, 1, 'words'], r.words) : null,
    }))
  })
}

/** Exports that custodians handed in by hand for the matter's lines, oldest first: they had its data before them. */
export function toldHandIns(held: Held, reader: Actor, matter: Matter): Promise<readonly HandedIn[]> {
  return asTheyWereTold(held, reader, matter, async (_, { known }) =>
    known.events
      .flatMap(e => (e.kind === 'Collected' ? (e.data.handIns ?? []) : []))
      .filter(({ matters }) => matters.includes(matter.id)),
  )
}

async function asTheyWereTold<T>(
  { db, vault }: Held,
  reader: Actor,
  { id, demandId }: Matter,
  work: (tx: Transaction, told: Told) => Promise<T>,
): Promise<T> {
  return withTransaction(asProgram(db), reader, async tx => {
    const found = await tx.query('select 1 from duly.told_matter($1)', [id])
    if (found.length === 0) throw new NotTold()
    await tx.query("select set_config('app.kind', 'system', true)")
    const stream = await loadStream(tx, vault, demandId)
    const matter = stream.demand?.matters.find(m => m.id === id)
    if (!stream.demand || !matter) throw new Error('a matter that its tenant sees is in its demand')
    return work(tx, { stream, known: asTold(stream.demand, matter, stream.events) })
  })
}

/** Who asks was not told of this matter, or not any more. */
export class NotTold extends Error {
  override name = 'NotTold'
}
