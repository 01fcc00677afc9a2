// Tokens of a tenant's own programs: made by one of its people, shown once, stored as a hash, read only. A token ends at its time,
// when somebody of the tenant revokes it, and with the contact who made it: who has left took nothing along that still opens.

import type { MiddlewareHandler } from 'hono'
import type { WantedToken } from '../../../../api/customer/token.ts'
import type { Actor } from '../../../../kernel/actor.ts'
import { sentence } from '../../../../kernel/message.ts'
import { isRefusal, type Refusal, refuse } from '../../../../kernel/refusal.ts'
import { type Transaction, withTransaction } from '../../../../store/database.ts'
import { databaseActor } from '../../../../store/demand/execute.ts'
import { openField, sealField } from '../../../../store/keys/field.ts'
import { noteAct } from '../../../../store/own-acts.ts'
import { byProof, nobodyIfUnproven, provenBy } from '../../../../store/proof.ts'
import type { Deployment } from '../../../deployment.ts'
import { bearerText } from '../../../http/bearer.ts'
import { endedSince } from '../../../http/once.ts'
import { answerRefusal } from '../../../http/problem.ts'
import { countAttempt, type Limit } from '../../../http/rate-limit.ts'
import type { Site } from '../../../http/site.ts'
import { later } from '../../../sign-in/owner.ts'
import { hashToken } from '../../../sign-in/sessions.ts'
import type { TenantActor } from '../console.ts'

type Ground = Pick<Deployment, 'db' | 'vault' | 'now'>

/** Told apart at sight from every other secret, and from the staff's tokens, which open another host. */
const PREFIX = 'duly_tenant_'
const DAY = 86_400
/** Live ones of one tenant: more are forgotten ones. */
const MOST = 20
const LIMIT: Limit = { name: 'tenant-token', attempts: 600, windowSeconds: 60 }
const TOUCH_SECONDS = 60

export type TenantToken = {
  readonly id: string
  readonly name: string
  /** Name of the contact who made it. */
  readonly madeBy: string
  readonly madeAt: string
  readonly expiresAt: string
  readonly lastUsedAt: string | null
}

/** What a form makes: under the same id the same thing (http/once.ts). */
export type Make = { readonly id: string; readonly secret: Uint8Array }

/** Makes a token and returns its text, which is seen by who sends this form and by nobody later. */
export async function makeTenantToken(
  d: Ground,
  actor: TenantActor,
  { name, days }: WantedToken,
  { id, secret }: Make,
): Promise<string | Refusal> {
  const token = `${PREFIX}${Buffer.from(secret).toString('base64url')}`
  const now = d.now()
  return withTransaction(d.db, databaseActor(actor), async tx => {
    // Of two at once the second waits here, and finds what the first made.
    await tx.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`tokens of ${actor.tenant}`])
    const [there] = await tx.query<{ live: boolean }>(
      'select revoked_at is null and expires_at > $2 as live from duly.tenant_token where id = $1',
      [id, now],
    )
    if (there) return there.live ? token : endedSince()
    const live = await tx.query<{ n: number }>(
      `select count(*)::int as n from duly.tenant_token
       where tenant_id = $1 and revoked_at is null and expires_at > $2`,
      [actor.tenant, now],
    )
    if ((live[0]?.n ?? 0) >= MOST)
      return refuse(
        'too_many',
        sentence('borders.tokens_already', { x: MOST }),
        sentence('borders.revoke_those_nothing_uses'),
      )
    await tx.query(
      `insert into duly.tenant_token (id, tenant_id, hash, name, made_by, made_at, expires_at)
       values ($1, $2, $3, $4, $5, $6, $7)`,
      [
        id,
        actor.tenant,
        hashToken(token),
        sealField(d.vault.directoryKey, [id, 1, 'token'], name),
        actor.id,
        now,
        later(now, days * DAY),
      ],
    )
    await noteAct(tx, d, {
      kind: 'token_made',
      by: { kind: 'tenant', id: actor.id },
      about: id,
      data: { scopes: ['own demands, read only'], days },
    })
    return token
  })
}

/** By anybody of the tenant; again, it is revoked already. */
export async function revokeTenantToken(
  d: Ground,
  actor: TenantActor,
  id: string,
): Promise<'revoked' | Refusal> {
  return withTransaction(d.db, databaseActor(actor), async tx => {
    const rows = await tx.query(
      `update duly.tenant_token set revoked_by = $3, revoked_at = $4
       where id = $1 and tenant_id = $2 and revoked_at is null returning id`,
      [id, actor.tenant, actor.id, d.now()],
    )
    if (rows.length === 0) return (await isOwn(tx, actor, id)) ? 'revoked' : noToken()
    await noteAct(tx, d, { kind: 'token_revoked', by: { kind: 'tenant', id: actor.id }, about: id })
    return 'revoked'
  })
}

async function isOwn(tx: Transaction, actor: TenantActor, id: string): Promise<boolean> {
  const rows = await tx.query('select 1 from duly.tenant_token where id = $1 and tenant_id = $2', [
    id,
    actor.tenant,
  ])
  return rows.length > 0
}

function noToken(): Refusal {
  return refuse('not_found', sentence('borders.no_such_token_here'), sentence('borders.reload_page'))
}

type Row = {
  id: string
  name: Buffer
  made_by: string
  maker: Buffer
  made_at: Date
  expires_at: Date
  last_used_at: Date | null
}

/** Those that still open, the newest first. */
export async function readTenantTokens(d: Ground, actor: Actor): Promise<TenantToken[]> {
  const rows = await withTransaction(d.db, databaseActor(actor), tx =>
    tx.query<Row>(
      `select t.id, t.name, t.made_by, c.profile as maker, t.made_at, t.expires_at, t.last_used_at
       from duly.tenant_token t join duly.contact c on c.id = t.made_by and c.active
       where t.revoked_at is null and t.expires_at > $1 order by t.made_at desc, t.id`,
      [d.now()],
    ),
  )
  const key = d.vault.directoryKey
  return rows.map(row => ({
    id: row.id,
    name: openField<string>(key, [row.id, 1, 'token'], row.name),
    madeBy: openField<{ name: string }>(key, [row.made_by, 1, 'profile'], row.maker).name,
    madeAt: row.made_at.toISOString(),
    expiresAt: row.expires_at.toISOString(),
    lastUsedAt: row.last_used_at?.toISOString() ?? null,
  }))
}

/** The tenant that this text stands for, as the contact who made the token; counted. Null without saying whether there is one. */
async function takeToken(d: Ground, text: string): Promise<TenantActor | Refusal | null> {
  if (!/^duly_tenant_[A-Za-z0-9_-]{43}$/.test(text)) return null
  const now = d.now()
  const proof = { way: 'tenant_token', secret: Buffer.from(text), at: now } as const
  const found = await withTransaction(d.db, byProof(proof), async tx => {
    const [row] = await tx.query<{
      id: string
      tenant_id: string
      made_by: string
      last_used_at: Date | null
    }>(
      `select t.id, t.tenant_id, t.made_by, t.last_used_at from duly.tenant_token t
       join duly.contact c on c.id = t.made_by and c.active
       where t.hash = $1 and t.revoked_at is null and t.expires_at > $2`,
      [hashToken(text), now],
    )
    if (!row) return null
    const isOld = row.last_used_at === null || row.last_used_at.toISOString() < later(now, -TOUCH_SECONDS)
    if (isOld) await tx.query('update duly.tenant_token set last_used_at = $2 where id = $1', [row.id, now])
    return row
  }).catch(nobodyIfUnproven)
  if (!found) return null
  const many = await countAttempt({ db: d.db, macKey: d.vault.macKey, now: d.now }, LIMIT, found.id)
  const actor: TenantActor = { kind: 'tenant', id: found.made_by, tenant: found.tenant_id }
  return many ?? provenBy(actor, proof)
}

export type ProgramEnv = { Variables: { actor: TenantActor } }

/** Sets `actor` for a request with `Authorization: Bearer duly_tenant_…`; refuses every other one. */
export function withTenantToken(d: Ground, site: Site): MiddlewareHandler<ProgramEnv> {
  return async (c, next) => {
    const found = await takeToken(d, bearerText(c))
    if (found !== null && !isRefusal(found)) {
      c.set('actor', found)
      return await next()
    }
    if (found !== null) {
      c.header('retry-after', String(LIMIT.windowSeconds))
      return answerRefusal(c, site, found)
    }
    c.header('www-authenticate', 'Bearer realm="duly"')
    return answerRefusal(c, site, noBearer())
  }
}

function noBearer(): Refusal {
  return refuse(
    'not_signed_in',
    sentence('borders.no_token_request_not_valid'),
    sentence('borders.send_authorization_bearer_duly_tenant'),
  )
}
