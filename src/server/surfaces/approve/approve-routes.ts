// The approval surface: own host, own relying party, own passkeys (docs/threats.md E13.15). It shows what would leave and takes
// signatures over it; the gate checks each of them again by itself.

import type { AuthenticationResponseJSON } from '@simplewebauthn/server'
import { type Context, Hono } from 'hono'
import { z } from 'zod'
import { approveApi, type ListSigned } from '../../../api/approve/contract.ts'
import type { Signed, SignedList } from '../../../api/approve/pending.ts'
import { digest } from '../../../api/fields.ts'
import type { Demand } from '../../../domain/registry/state.ts'
import { mayIssue } from '../../../domain/registry/who-may.ts'
import type { Actor } from '../../../kernel/actor.ts'
import { sentence } from '../../../kernel/message.ts'
import { isRefusal, type Refusal, refuse } from '../../../kernel/refusal.ts'
import { type ListPlace, listChallenge, listPlace } from '../../../seal/authorisation/authorisation-list.ts'
import { withTransaction } from '../../../store/database.ts'
import { databaseActor } from '../../../store/demand/execute.ts'
import type { Language } from '../../../words/languages.ts'
import type { Changes } from '../../changes.ts'
import { sendOriginal } from '../../http/original.ts'
import { answerRefusal } from '../../http/problem.ts'
import { countAttempt } from '../../http/rate-limit.ts'
import { readerOf } from '../../http/reader.ts'
import { refusalIn } from '../../http/refusal-words.ts'
import { serving } from '../../http/serve-route.ts'
import { type Bundle, serveBundle } from '../../http/static.ts'
import { refuseStale } from '../../sign-in/own-sessions.ts'
import { SYSTEM } from '../../sign-in/owner.ts'
import { verifiedOwner } from '../../sign-in/passkeys.ts'
import { type SignedInEnv, signedIn } from '../../sign-in/signed-in.ts'
import { AUTHORISED, changesRoute } from '../desk/changes-route.ts'
import { addPasskeyPath } from '../portal/passkeys.ts'
import { readSignedPaper } from './paper.ts'
import {
  type ApproveDeps,
  demandOf,
  listPending,
  readPending,
  refuseUnknown,
  refuseUnread,
  stale,
} from './pending.ts'

export type SignWish = {
  readonly demandId: string
  readonly digest: string
  readonly assertion: AuthenticationResponseJSON
  /** Its place where a list was signed. */
  readonly list: ListPlace | null
}
export type SendBackWish = { readonly demandId: string; readonly digest: string; readonly reason: string }
type Outcome = { readonly demand: Demand } | Refusal

export type ApproveOptions = {
  readonly deps: ApproveDeps
  /** The built bundle `approve`. */
  readonly bundle: Bundle
  /** The command `sign_authorisation`, after the assertion has verified. */
  readonly sign: (actor: Actor, wish: SignWish) => Promise<Outcome>
  /** The command `revoke_authorisation`. */
  readonly sendBack: (actor: Actor, wish: SendBackWish) => Promise<Outcome>
  readonly changes: Changes
}

const RETRY_SECONDS = 300
const SIGN_LIMIT = { name: 'sign', attempts: 120, windowSeconds: 600 }
export function approveRoutes({ deps, bundle, sign, sendBack, changes }: ApproveOptions): Hono<SignedInEnv> {
  const app = new Hono<SignedInEnv>()
  app.use('/api/*', signedIn(deps, 'approve'), async (c, next) => {
    const no = mayIssue(c.get('actor'), 'sign_authorisation')
    return no ? answerRefusal(c, deps.site, no) : await next()
  })
  changesRoute(app, deps, changes, { hears: mayListen, about: AUTHORISED })
  const serve = serving(app, deps.site, approveApi)
  serve('GET /api/pending', c => listPending(deps, c.get('actor'), readerOf(c).language))
  serve('GET /api/pending/:digest', (c, { params }) => {
    const wanted = digest.safeParse(params.digest)
    const { language } = readerOf(c)
    return wanted.success ? readPending(deps, c.get('actor'), { digest: wanted.data, language }) : stale()
  })
  serve('GET /api/pending/:digest/papers/:sha256', async (c, { params }) => {
    const wish = z.object({ digest, sha256: digest }).safeParse(params)
    const file = wish.success ? await readSignedPaper(deps, c.get('actor'), wish.data) : stale()
    return isRefusal(file) ? file : sendOriginal(c, file)
  })
  // Another one of who can approve already; the gate believes it when its keeper has pinned it.
  serve('POST /api/passkeys/add', async c => {
    const no = refuseStale(c.get('session'), deps.now())
    return no ?? { path: await addPasskeyPath(deps, c.get('session')) }
  })
  serve('POST /api/sign', async (c, { body }) => {
    const actor = c.get('actor')
    const no =
      (await refuseSignature(deps, actor, Buffer.from(body.digest, 'hex'), body.assertion)) ??
      (await refuseUnread(deps, actor, body.digest))
    const signing = (demandId: string) => sign(actor, { demandId, ...body, list: null })
    return later(c, no ?? (await act(deps, actor, body.digest, signing)))
  })
  serve('POST /api/sign-list', async (c, { body }) =>
    later(c, await signList({ deps, sign, language: readerOf(c).language }, c.get('actor'), body)),
  )
  serve('POST /api/send-back', (c, { body }) => {
    const actor = c.get('actor')
    return act(deps, actor, body.digest, demandId => sendBack(actor, { demandId, ...body }))
  })
  app.get('/*', serveBundle(bundle, '/'))
  return app
}

/** How long until a further attempt is heard. */
function later<T>(c: Context, said: T): T {
  if (isRefusal(said) && said.code === 'too_many') c.header('retry-after', String(RETRY_SECONDS))
  return said
}

function mayListen(actor: Actor): boolean {
  return mayIssue(actor, 'sign_authorisation') === null
}

/** The signature must be over this digest, by a passkey of this host, of this very person, whom the device verified. */
async function refuseSignature(
  deps: ApproveDeps,
  actor: Actor,
  signed: Uint8Array,
  assertion: AuthenticationResponseJSON,
): Promise<Refusal | null> {
  const limiter = { db: deps.db, macKey: deps.vault.macKey, now: deps.now }
  const over = await countAttempt(limiter, SIGN_LIMIT, actor.id)
  if (over) return over
  const challenge = Buffer.from(signed).toString('base64url')
  const owner = await withTransaction(deps.db, SYSTEM, tx =>
    verifiedOwner(tx, deps, 'approve', challenge, assertion),
  )
  if (owner?.kind === 'staff' && owner.id === actor.id) return null
  return refuse(
    'signature_refused',
    sentence('borders.signature_not_your_approval_passkey'),
    sentence('borders.reload_page_sign_again_passkey'),
    'threats E13.15',
  )
}

/**
 * One signature over a list, carried out one by one: a member that is refused (sent back meanwhile, never opened by this
 * person) says so, and the others stand.
 */
async function signList(
  { deps, sign, language }: Pick<ApproveOptions, 'deps' | 'sign'> & { readonly language: Language },
  actor: Actor,
  { digests, assertion }: ListSigned,
): Promise<SignedList | Refusal> {
  const members = digests.map(d => new Uint8Array(Buffer.from(d, 'hex')))
  const no = await refuseSignature(deps, actor, listChallenge(members), assertion)
  if (no) return no
  const outcomes: SignedList['outcomes'][number][] = []
  for (const [index, member] of digests.entries()) {
    const list = listPlace(members, index)
    const done =
      (await refuseUnread(deps, actor, member)) ??
      (await act(deps, actor, member, demandId => sign(actor, { demandId, digest: member, assertion, list })))
    outcomes.push({ digest: member, ...(isRefusal(done) ? { refusal: refusalIn(language, done) } : done) })
  }
  return { outcomes }
}

async function act(
  deps: ApproveDeps,
  actor: Actor,
  wanted: string,
  command: (demandId: string) => Promise<Outcome>,
): Promise<Signed | Refusal> {
  const demandId = await withTransaction(deps.db, databaseActor(actor), tx => demandOf(tx, wanted))
  if (demandId === null) return refuseUnknown(deps, actor, wanted)
  const done = await command(demandId)
  if (isRefusal(done)) return done
  return { status: done.demand.authorisation?.status ?? 'revoked' }
}
