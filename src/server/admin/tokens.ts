// Tokens of programs: random, shown once, stored as a hash. Each may do what its scopes say until it expires, and how often
// is counted. A token is nobody: it opens no page, and nothing of a demand but counts.

import { randomBytes } from 'node:crypto'
import type { MiddlewareHandler } from 'hono'
import type { TokenLine } from '../../api/desk/programs.ts'
import type { TokenScope } from '../../directory/administration.ts'
import type { Actor } from '../../kernel/actor.ts'
import { sentence } from '../../kernel/message.ts'
import { isRefusal, type Refusal, refuse } from '../../kernel/refusal.ts'
import type { Actor as DatabaseActor } from '../../store/actor.ts'
import { type Transaction, withTransaction } from '../../store/database.ts'
import { databaseActor } from '../../store/demand/execute.ts'
import { openField, sealField } from '../../store/keys/field.ts'
import { noteAct } from '../../store/own-acts.ts'
import { takeApiToken } from '../../store/program/api-tokens.ts'
import { proofOf, provenBy, standingBehind } from '../../store/proof.ts'
import type { Deployment } from '../deployment.ts'
import { bearerText } from '../http/bearer.ts'
import { answerRefusal } from '../http/problem.ts'
import { countAttempt, type Limit } from '../http/rate-limit.ts'
import type { Site } from '../http/site.ts'
import { later } from '../sign-in/owner.ts'
import { hashToken, newToken } from '../sign-in/sessions.ts'

type Ground = Pick<Deployment, 'db' | 'vault' | 'now'>

/** Told apart from every other secret at sight, so that a scanner of code finds a leaked one. */
const PREFIX = 'duly_'
const DAY = 86_400
const LIMIT: Limit = { name: 'token', attempts: 600, windowSeconds: 60 }
const TOUCH_SECONDS = 60

export type TokenWish = {
  readonly name: string
  readonly scopes: readonly TokenScope[]
  readonly days: number
}

/** Makes a token and returns it: the only time that it is seen. */
export async function makeToken(
  d: Ground,
  actor: Actor,
  { name, scopes, days }: TokenWish,
  made = randomBytes(12).toString('hex'),
): Promise<{ id: string; token: string } | Refusal> {
  const id = made.slice(0, 24)
  const token = `${PREFIX}${newToken()}`
  const now = d.now()
  return withTransaction(d.db, databaseActor(actor), async tx => {
    const rows = await tx.query(
      `insert into duly.api_token (id, hash, name, scopes, made_by, made_at, expires_at)
       values ($1, $2, $3, $4, $5, $6, $7) on conflict (id) do nothing returning id`,
      [
        id,
        hashToken(token),
        sealField(d.vault.directoryKey, [id, 1, 'token'], name),
        [...new Set(scopes)],
        actor.id,
        now,
        later(now, days * DAY),
      ],
    )
    if (rows.length === 0) return madeAlready()
    await noteAct(tx, d, {
      kind: 'token_made',
      by: { kind: 'staff', id: actor.id },
      about: id,
      data: { scopes, days },
    })
    return { id, token }
  })
}

/** The answer that had it was lost, and it is kept nowhere. */
export function madeAlready(): Refusal {
  return refuse(
    'already_done',
    sentence('borders.made_earlier_try_whose_answer'),
    sentence('borders.find_list_end_make_another'),
  )
}

export async function revokeToken(d: Ground, actor: Actor, id: string): Promise<{ revoked: true } | Refusal> {
  return withTransaction(d.db, databaseActor(actor), async tx => {
    const rows = await tx.query(
      'update duly.api_token set revoked_by = $2, revoked_at = $3 where id = $1 and revoked_at is null returning id',
      [id, actor.id, d.now()],
    )
    if (rows.length === 0)
      return refuse(
        'not_found',
        sentence('borders.no_such_live_token'),
        sentence('borders.reload_page_tokens'),
      )
    await noteAct(tx, d, { kind: 'token_revoked', by: { kind: 'staff', id: actor.id }, about: id })
    return { revoked: true as const }
  })
}

type Row = {
  id: string
  name: Buffer
  scopes: TokenScope[]
  made_by: string
  made_at: Date
  expires_at: Date
  last_used_at: Date | null
  revoked_at: Date | null
}

/** Every token ever made, the newest first. */
export async function readTokens(tx: Transaction, d: Ground): Promise<TokenLine[]> {
  const rows = await tx.query<Row>(
    `select id, name, scopes, made_by, made_at, expires_at, last_used_at, revoked_at
     from duly.api_token order by made_at desc, id`,
  )
  return rows.map(row => ({
    id: row.id,
    name: openField<string>(d.vault.directoryKey, [row.id, 1, 'token'], row.name),
    scopes: row.scopes,
    madeBy: row.made_by,
    madeAt: row.made_at.toISOString(),
    expiresAt: row.expires_at.toISOString(),
    lastUsedAt: row.last_used_at?.toISOString() ?? null,
    revokedAt: row.revoked_at?.toISOString() ?? null,
  }))
}

export type Bearer = { readonly id: string; readonly scopes: readonly TokenScope[] }
export type TokenEnv = { Variables: { bearer: Bearer } }

/** The program itself, as the database knows it by its token. */
export function actorOfToken(bearer: Bearer): DatabaseActor {
  const roles = bearer.scopes.map(scope => scope.replace(/[:-]/g, '_'))
  return { kind: 'token', id: bearer.id, roles, proof: proofOf(bearer) }
}

/** The live token of this text with this scope, counted; otherwise why not, without saying whether such a token exists. */
export async function takeToken(d: Ground, text: string, scope: TokenScope): Promise<Bearer | Refusal> {
  if (!/^duly_[A-Za-z0-9_-]{43}$/.test(text)) return noToken()
  const now = d.now()
  const known = await takeApiToken(d.db, {
    hash: hashToken(text),
    now,
    touchBefore: later(now, -TOUCH_SECONDS),
  })
  if (!known) return noToken()
  const scopes = known.scopes as readonly TokenScope[]
  const proof = { way: 'api_token', secret: Buffer.from(text), at: now } as const
  const found: Bearer = provenBy({ id: known.id, scopes }, proof)
  const many = await countAttempt({ db: d.db, macKey: d.vault.macKey, now: d.now }, LIMIT, found.id)
  if (many) return many
  if (found.scopes.includes(scope)) return found
  await withTransaction(d.db, actorOfToken(found), tx =>
    noteAct(tx, d, {
      kind: 'token_refused',
      by: { kind: 'token', id: found.id },
      data: { scope },
    }),
  )
  return refuse(
    'not_allowed',
    sentence('borders.token_not_scope', { x: scope }),
    sentence('borders.administrator_make_token_scope'),
  )
}

/** Sets `bearer` for a request with `Authorization: Bearer duly_…` of this scope; refuses every other one. */
export function withToken(d: Ground, site: Site, scope: TokenScope): MiddlewareHandler<TokenEnv> {
  return async (c, next) => {
    const found = await takeToken(d, bearerText(c), scope)
    if (!isRefusal(found)) {
      c.set('bearer', found)
      const secret = Buffer.from(bearerText(c))
      return await standingBehind({ way: 'api_token', secret, at: d.now() }, next)
    }
    if (found.code === 'not_signed_in') c.header('www-authenticate', 'Bearer realm="duly"')
    if (found.code === 'too_many') c.header('retry-after', String(LIMIT.windowSeconds))
    return answerRefusal(c, site, found)
  }
}

function noToken(): Refusal {
  return refuse(
    'not_signed_in',
    sentence('borders.no_token_request_not_valid'),
    sentence('borders.send_authorization_bearer_duly_administrator'),
  )
}
