// From a token to its session and the actor that the domain knows. Roles are read on each request: who lost a role has lost it
// now.
import type { Actor } from '../../demand/actor.ts'
import type { PartyRole } from '../../demand/tenant-chain.ts'
import type { Employment, Role } from '../../demand/vocabulary.ts'
import { type Database, type Transaction, withTransaction } from '../../store/database.ts'
import { readInOneTrip } from '../../store/one-trip.ts'
import { asLanguage, type Language, languageOfCountry } from '../../words/languages.ts'
import { type OwnerKind, ownerKindOf, type SignInSurface, SYSTEM } from './owner.ts'
import {
  hashToken,
  isToTouch,
  liveSession,
  type Session,
  type SessionRow,
  toSession,
  touchSession,
} from './sessions.ts'

type Found = { readonly session: Session; readonly actor: Actor; readonly language: Language | null }

/** Null without a live session at this surface, and for who is no longer active. */
export async function findSignedIn(
  db: Database,
  surface: SignInSurface,
  token: string,
  now: string,
): Promise<Found | null> {
  const found = await findByHash(db, surface, hashToken(token), now)
  if (found && isToTouch(found.row, now))
    await withTransaction(db, SYSTEM, tx => touchSession(tx, found.session.hash, now))
  return found && { session: found.session, actor: found.actor, language: found.language }
}

/**
 * Who it is by now, for what outlasts its request; null when the session has ended. Asking is no use of it: a window in which nobody
 * does anything ends as others do.
 */
export async function stillSignedIn(
  db: Database,
  { surface, hash }: Pick<Session, 'surface' | 'hash'>,
  now: string,
): Promise<Actor | null> {
  return (await findByHash(db, surface, hash, now))?.actor ?? null
}

async function findByHash(
  db: Database,
  surface: SignInSurface,
  hash: Buffer,
  now: string,
): Promise<(Found & { readonly row: SessionRow }) | null> {
  const owner = OWNERS[ownerKindOf[surface]]
  const [[row], [known]] = await readInOneTrip<[SessionRow, OwnerRow]>(db, SYSTEM, [
    liveSession(surface, hash, now),
    { text: owner.text, values: [hash] },
  ])
  if (!row || !known) return null
  return {
    row,
    session: toSession(surface, hash, row),
    actor: owner.toActor(known),
    language: owner.toLanguage?.(known) ?? null,
  }
}

type OwnerRow = {
  readonly id: string
  readonly roles: Role[]
  readonly employment: Employment
  readonly tenant_id: string
  readonly party: PartyRole
  readonly stands_for: { readonly tenant: string; readonly as: 'successor' | PartyRole }[]
  readonly authority_id: string
  readonly language: string | null
  readonly country: string
}

type Owners = Readonly<
  Record<
    OwnerKind,
    {
      readonly text: string
      readonly toActor: (row: OwnerRow) => Actor
      readonly toLanguage?: (row: OwnerRow) => Language | null
    }
  >
>

/** The owner of a session as the directory has them at this moment; of each kind its own columns. */
const OWNERS: Owners = {
  staff: {
    text: `select p.id, p.roles, p.employment, p.language from duly.session s join duly.person p on p.id = s.owner_id
      where s.hash = $1 and s.owner_kind = 'staff' and p.active`,
    toActor: ({ id, roles, employment }) => ({ kind: 'staff', id, roles, employment }),
    toLanguage: ({ language }) => asLanguage(language),
  },
  tenant: {
    // Merged into this tenant, also by way of another; or with this tenant as a party that is told.
    text: `select c.id, c.tenant_id, c.language, c.party, (
        with recursive merged (id) as (
          select t.id from duly.tenant t where t.merged_into = c.tenant_id
          union select t.id from duly.tenant t join merged m on t.merged_into = m.id)
        select coalesce(jsonb_agg(jsonb_build_object('tenant', x.id, 'as', x.place)), '[]') from (
          select id, 'successor' as place from merged
          union select p.tenant_id, p.role from duly.tenant_party p
            where p.told and (p.party_tenant_id = c.tenant_id or p.party_tenant_id in (select id from merged))) x) as stands_for
      from duly.session s join duly.contact c on c.id = s.owner_id
      where s.hash = $1 and s.owner_kind = 'tenant' and c.active`,
    toActor: ({ id, tenant_id: tenant, party, stands_for: standsFor }) => ({
      kind: 'tenant',
      id,
      tenant,
      party,
      standsFor,
    }),
    toLanguage: ({ language }) => asLanguage(language),
  },
  officer: {
    text: `select o.id, o.authority_id, a.language, a.country
      from duly.session s join duly.officer o on o.id = s.owner_id join duly.authority a on a.id = o.authority_id
      where s.hash = $1 and s.owner_kind = 'officer' and o.active`,
    toActor: ({ id, authority_id: authority }) => ({ kind: 'officer', id, authority }),
    toLanguage: ({ language, country }) => asLanguage(language) ?? languageOfCountry(country),
  },
}

/** None for who is no longer active. */
export async function rolesOf(tx: Transaction, person: string): Promise<readonly Role[]> {
  const [row] = await tx.query<{ roles: Role[] }>('select roles from duly.person where id = $1 and active', [
    person,
  ])
  return row?.roles ?? []
}
