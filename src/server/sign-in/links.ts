// One-time links by which a person enrols a passkey. The token stands in the fragment, which browsers send to nobody: it is
// in no log, no proxy and no Referer. Its hash alone is stored.
import { randomBytes } from 'node:crypto'
import { type Transaction, withTransaction } from '../../store/database.ts'
import { sealField } from '../../store/keys/field.ts'
import { originOf } from '../http/site.ts'
import { type AuthDeps, later, type Owner, ownerKindOf, type SignInSurface, SYSTEM } from './owner.ts'
import type { PersonProfile } from './profile.ts'
import { hashToken, newToken } from './sessions.ts'

const DAY = 86_400
/** Seconds. A link is worth a person's identity, so it is short-lived; who comes late asks for another. */
export const LINK_SECONDS = 2 * DAY

/** A link for `owner` to enrol a passkey at `surface`. Earlier unused links of the same owner and surface stop working. */
export async function makeLink(
  deps: Pick<AuthDeps, 'db' | 'site' | 'now'>,
  owner: Owner,
  surface: SignInSurface,
  seconds: number = LINK_SECONDS,
): Promise<string> {
  const token = await withTransaction(deps.db, SYSTEM, tx =>
    insertLink(tx, owner, surface, deps.now(), { seconds }),
  )
  return linkUrl(deps.site, surface, token)
}

/**
 * The same within a caller's transaction (which must act as the system), so that mail and link are one write. `token`: by default a
 * random one.
 */
export async function insertLink(
  tx: Transaction,
  owner: Owner,
  surface: SignInSurface,
  now: string,
  { seconds = LINK_SECONDS, token = newToken() }: { seconds?: number; token?: string } = {},
): Promise<string> {
  if (ownerKindOf[surface] !== owner.kind) throw new Error(`${owner.kind} has no place at ${surface}`)
  await tx.query(
    `delete from duly.enrolment_link
     where owner_kind = $1 and owner_id = $2 and surface = $3 and used_at is null`,
    [owner.kind, owner.id, surface],
  )
  await tx.query(
    `insert into duly.enrolment_link (hash, owner_kind, owner_id, surface, expires_at)
     values ($1, $2, $3, $4, $5)`,
    [hashToken(token), owner.kind, owner.id, surface, later(now, seconds)],
  )
  return token
}

export function linkUrl(site: AuthDeps['site'], surface: SignInSurface, token: string): string {
  return `${originOf(site, surface)}/enrol#${token}`
}

/** The owner of a link that can still be used at this surface, and locks it; null for every other one, without saying why. */
export async function ownerOfLink(
  tx: Transaction,
  surface: SignInSurface,
  token: string,
  now: string,
): Promise<Owner | null> {
  const [row] = await tx.query<{ owner_kind: Owner['kind']; owner_id: string }>(
    'select owner_kind, owner_id from duly.link_owner($1, $2, $3)',
    [token, surface, now],
  )
  return row ? { kind: row.owner_kind, id: row.owner_id } : null
}

/** Whether the link can still be used at this surface; locks nothing. */
export async function isOpenLink(
  deps: Pick<AuthDeps, 'db' | 'now'>,
  surface: SignInSurface,
  token: string,
): Promise<boolean> {
  const rows = await withTransaction(deps.db, SYSTEM, tx =>
    tx.query(
      'select 1 from duly.enrolment_link where hash = $1 and surface = $2 and used_at is null and expires_at > $3',
      [hashToken(token), surface, deps.now()],
    ),
  )
  return rows.length > 0
}

type Founding = Pick<AuthDeps, 'db' | 'vault' | 'now' | 'site'>

/**
 * First run: a person with the role administrator and a link to the desk for them. Null once any administrator has a
 * passkey; before that each call replaces the link, so a lost one is no dead end.
 */
export async function firstAdministratorLink(deps: Founding, name: string): Promise<string | null> {
  const now = deps.now()
  const token = await withTransaction(deps.db, SYSTEM, async tx => {
    const [enrolled] = await tx.query(
      `select 1 from duly.credential c join duly.person p on p.id = c.owner_id
       where c.owner_kind = 'staff' and c.surface = 'desk' and 'administrator' = any(p.roles) and p.active`,
    )
    if (enrolled) return null
    const id = (await firstAdministrator(tx)) ?? (await addAdministrator(tx, deps, name, now))
    return await insertLink(tx, { kind: 'staff', id }, 'desk', now)
  })
  return token === null ? null : linkUrl(deps.site, 'desk', token)
}

async function firstAdministrator(tx: Transaction): Promise<string | null> {
  const [row] = await tx.query<{ id: string }>(
    `select id from duly.person where 'administrator' = any(roles) and active order by created_at limit 1`,
  )
  return row?.id ?? null
}

async function addAdministrator(tx: Transaction, deps: Founding, name: string, now: string): Promise<string> {
  const id = `p_${randomBytes(12).toString('base64url')}`
  const profile: PersonProfile = { name, mail: null, human: id }
  await tx.query(
    `insert into duly.person (id, employment, roles, profile, created_at)
     values ($1, 'employee', array['administrator'], $2, $3)`,
    [id, sealField(deps.vault.directoryKey, [id, 1, 'profile'], profile), now],
  )
  return id
}
