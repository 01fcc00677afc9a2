// From a token to its session and the actor that the domain knows. Roles are read on each request: who lost a role has lost it
// now.

import type { Actor, Employment, PartyRole, Role } from '../../kernel/actor.ts'
import { atTheDoor, type Database, type Transaction, withTransaction } from '../../store/database.ts'
import { readInOneTrip } from '../../store/demand/one-trip.ts'
import type { Vault } from '../../store/keys/vault.ts'
import { provenBy } from '../../store/proof.ts'
import { asLanguage, type Language, languageOfCountry } from '../../words/languages.ts'
import { NOBODY, type OwnerKind, ownerKindOf, type SignInSurface } from './owner.ts'
import {
  isToTouch,
  type Session,
  type SessionRow,
  sessionProof,
  toSession,
  touchSession,
  whoIsAsked,
} from './sessions.ts'

type Where = { readonly db: Database; readonly vault: Pick<Vault, 'sessionKey'> }

type Found = { readonly session: Session; readonly actor: Actor; readonly language: Language | null }

/** Null without a live session at this surface, and for who is no longer active. */
export async function findSignedIn(
  { db, vault }: Where,
  surface: SignInSurface,
  token: string,
  now: string,
): Promise<Found | null> {
  const found = await findByProof(db, surface, sessionProof(vault, token), now)
  if (found && isToTouch(found.row, now))
    await withTransaction(atTheDoor(db, surface), NOBODY, tx => touchSession(tx, found.session, now))
  return found && { session: found.session, actor: found.actor, language: found.language }
}

/**
 * Who it is by now, for what outlasts its request; null when the session has ended. Asking is no use of it: a window in which nobody
 * does anything ends as others do.
 */
export async function stillSignedIn(
  db: Database,
  { surface, proof }: Pick<Session, 'surface' | 'proof'>,
  now: string,
): Promise<Actor | null> {
  return (await findByProof(db, surface, proof, now))?.actor ?? null
}

/** Until when (milliseconds since 1970) it lasts if nothing more is done; null when it has ended. Asking is no use of it, as above. */
export async function endOfSession(
  { db, vault }: Where,
  surface: SignInSurface,
  token: string,
  now: string,
): Promise<{ readonly owner: Session['owner']; readonly endsAt: number } | null> {
  const found = await findByProof(db, surface, sessionProof(vault, token), now)
  if (!found) return null
  const { idle_at, expires_at } = found.row
  return { owner: found.session.owner, endsAt: Math.min(idle_at.getTime(), expires_at.getTime()) }
}

async function findByProof(
  db: Database,
  surface: SignInSurface,
  proof: Buffer,
  now: string,
): Promise<(Found & { readonly row: SessionRow }) | null> {
  const [[row]] = await readInOneTrip<[SessionRow & { readonly known: OwnerRow }]>(
    atTheDoor(db, surface),
    NOBODY,
    [whoIsAsked(surface, proof, now)],
  )
  if (!row) return null
  const owner = OWNERS[ownerKindOf[surface]]
  return {
    row,
    session: toSession(surface, proof, row),
    actor: provenBy(owner.toActor(row.known), { way: surface, secret: proof, at: now }),
    language: owner.toLanguage?.(row.known) ?? null,
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
      readonly toActor: (row: OwnerRow) => Actor
      readonly toLanguage?: (row: OwnerRow) => Language | null
    }
  >
>

/** What the database tells of the owner, of each kind its own (`duly.who_is`). */
const OWNERS: Owners = {
  staff: {
    toActor: ({ id, roles, employment }) => ({ kind: 'staff', id, roles, employment }),
    toLanguage: ({ language }) => asLanguage(language),
  },
  tenant: {
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
