// Tokens of programs: random, shown once, stored as a hash. Each may do what its scopes say until it expires, and how often
// is counted. A token is nobody: it opens no page, and nothing of a demand but counts.
import { randomBytes } from 'node:crypto'
import type { MiddlewareHandler } from 'hono'
import type { TokenScope } from '../../demand/administration.ts'
import { isRefusal, type Refusal, refuse } from '../../demand/refusal.ts'
import type { Transaction } from '../../store/database.ts'
import { openField, sealField } from '../../store/field.ts'
import { later } from '../auth/owner.ts'
import { hashToken, newToken } from '../auth/sessions.ts'
import type { Deployment } from '../deployment.ts'
import { bearerText } from '../http/bearer.ts'
import { answerRefusal } from '../http/problem.ts'
import { countAttempt, type Limit } from '../http/rate-limit.ts'
import type { Site } from '../http/site.ts'
import { asWorker } from '../worker/demand-at-work.ts'
import { noteAct } from './acts.ts'
import type { TokenLine } from './api.ts'

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
  by: string,
  { name, scopes, days }: TokenWish,
  made = randomBytes(12).toString('hex'),
): Promise<{ id: string; token: string } | Refusal> {
  const id = made.slice(0, 24)
  const token = `${PREFIX}${newToken()}`
  const now = d.now()
  return asWorker(d, async tx => {
    const rows = await tx.query(
      `insert into duly.api_token (id, hash, name, scopes, made_by, made_at, expires_at)
       values ($1, $2, $3, $4, $5, $6, $7) on conflict (id) do nothing returning id`,
      [
        id,
        hashToken(token),
        sealField(d.vault.directoryKey, [id, 1, 'token'], name),
        [...new Set(scopes)],
        by,
        now,
        later(now, days * DAY),
      ],
    )
    if (rows.length === 0) return madeAlready()
    await noteAct(tx, d, {
      kind: 'token_made',
      by: { kind: 'staff', id: by },
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
    'This was made by an earlier try whose answer did not arrive, and its secret is shown only once.',
    'Find it in the list, end it, and make another.',
  )
}

export async function revokeToken(d: Ground, by: string, id: string): Promise<{ revoked: true } | Refusal> {
  return asWorker(d, async tx => {
    const rows = await tx.query(
      'update duly.api_token set revoked_by = $2, revoked_at = $3 where id = $1 and revoked_at is null returning id',
      [id, by, d.now()],
    )
    if (rows.length === 0)
      return refuse('not_found', 'There is no such live token.', 'Reload the page of the tokens.')
    await noteAct(tx, d, { kind: 'token_revoked', by: { kind: 'staff', id: by }, about: id })
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

/** The live token of this text with this scope, counted; otherwise why not, without saying whether such a token exists. */
export async function takeToken(d: Ground, text: string, scope: TokenScope): Promise<Bearer | Refusal> {
  if (!/^duly_[A-Za-z0-9_-]{43}$/.test(text)) return noToken()
  const now = d.now()
  const found = await asWorker(d, async tx => {
    const [row] = await tx.query<{ id: string; scopes: TokenScope[]; last_used_at: Date | null }>(
      `select id, scopes, last_used_at from duly.api_token
       where hash = $1 and revoked_at is null and expires_at > $2`,
      [hashToken(text), now],
    )
    if (!row) return null
    const isOld = row.last_used_at === null || row.last_used_at.toISOString() < later(now, -TOUCH_SECONDS)
    if (isOld) await tx.query('update duly.api_token set last_used_at = $2 where id = $1', [row.id, now])
    return { id: row.id, scopes: row.scopes }
  })
  if (!found) return noToken()
  const many = await countAttempt({ db: d.db, macKey: d.vault.macKey, now: d.now }, LIMIT, found.id)
  if (many) return many
  if (found.scopes.includes(scope)) return found
  await asWorker(d, tx =>
    noteAct(tx, d, {
      kind: 'token_refused',
      by: { kind: 'token', id: found.id },
      data: { scope },
    }),
  )
  return refuse(
    'not_allowed',
    `This token has not the scope ${scope}.`,
    'Have an administrator make a token with that scope.',
  )
}

/** Sets `bearer` for a request with `Authorization: Bearer duly_…` of this scope; refuses every other one. */
export function withToken(d: Ground, site: Site, scope: TokenScope): MiddlewareHandler<TokenEnv> {
  return async (c, next) => {
    const found = await takeToken(d, bearerText(c), scope)
    if (!isRefusal(found)) {
      c.set('bearer', found)
      return await next()
    }
    if (found.code === 'not_signed_in') c.header('www-authenticate', 'Bearer realm="duly"')
    if (found.code === 'too_many') c.header('retry-after', String(LIMIT.windowSeconds))
    return answerRefusal(c, site, found)
  }
}

function noToken(): Refusal {
  return refuse(
    'not_signed_in',
    'There is no token in this request, or it is not valid, has expired, or was revoked.',
    'Send "Authorization: Bearer duly_…". An administrator makes tokens at the desk, under Administration.',
  )
}
