// The approval surface: own host, own relying party, own passkeys (security.md E13.15). It shows what would leave and takes
// signatures over it; the gate checks each of them again by itself.
import type { AuthenticationResponseJSON } from '@simplewebauthn/server'
import { Hono } from 'hono'
import { z } from 'zod'
import { type Actor, mayIssue } from '../../demand/actor.ts'
import { isRefusal, type Refusal, refuse } from '../../demand/refusal.ts'
import type { Demand } from '../../demand/state.ts'
import { type ListPlace, listChallenge, listPlace, MAX_LIST } from '../../seal/authorisation-list.ts'
import { withTransaction } from '../../store/database.ts'
import { databaseActor } from '../../store/execute.ts'
import type { Language } from '../../words/languages.ts'
import { assertionInput } from '../auth/ceremony-input.ts'
import { SYSTEM } from '../auth/owner.ts'
import { verifiedOwner } from '../auth/passkeys.ts'
import { answer } from '../auth/routes.ts'
import { type SignedInEnv, signedIn } from '../auth/signed-in.ts'
import type { Changes } from '../changes.ts'
import { AUTHORISED, changesRoute } from '../desk/changes-route.ts'
import { sendOriginal } from '../http/original.ts'
import { answerRefusal } from '../http/problem.ts'
import { countAttempt } from '../http/rate-limit.ts'
import { readerOf } from '../http/reader.ts'
import { refusalIn } from '../http/refusal-words.ts'
import { type Bundle, serveBundle } from '../http/static.ts'
import { addPasskeyPath } from '../portal/passkeys.ts'
import type { Signed, SignedList } from './api.ts'
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

const SIGN_LIMIT = { name: 'sign', attempts: 120, windowSeconds: 600 }
const digest = z.string().regex(/^[0-9a-f]{64}$/)
const signInput = z.object({ digest, assertion: assertionInput })
const signListInput = z.object({
  digests: z.array(digest).min(2).max(MAX_LIST),
  assertion: assertionInput,
})
const sendBackInput = z.object({ digest, reason: z.string().trim().min(1).max(2_000) })

export function approveRoutes({ deps, bundle, sign, sendBack, changes }: ApproveOptions): Hono<SignedInEnv> {
  const app = new Hono<SignedInEnv>()
  app.use('/api/*', signedIn(deps, 'approve'), async (c, next) => {
    const no = mayIssue(c.get('actor'), 'sign_authorisation')
    return no ? answerRefusal(c, deps.site, no) : await next()
  })
  changesRoute(app, deps, changes, { hears: mayListen, about: AUTHORISED })
  app.get('/api/pending', async c => c.json(await listPending(deps, c.get('actor'), readerOf(c).language)))
  app.get('/api/pending/:digest', async c => {
    const wanted = digest.safeParse(c.req.param('digest'))
    const { language } = readerOf(c)
    const found = wanted.success
      ? await readPending(deps, c.get('actor'), { digest: wanted.data, language })
      : stale()
    return isRefusal(found) ? answerRefusal(c, deps.site, found) : c.json(found)
  })
  app.get('/api/pending/:digest/papers/:sha256', async c => {
    const wish = z.object({ digest, sha256: digest }).safeParse(c.req.param())
    const file = wish.success ? await readSignedPaper(deps, c.get('actor'), wish.data) : stale()
    return isRefusal(file) ? answerRefusal(c, deps.site, file) : sendOriginal(c, file)
  })
  // Another one of who can approve already; the gate believes it when its keeper has pinned it.
  app.post('/api/passkeys/add', async c => c.json({ path: await addPasskeyPath(deps, c.get('session')) }))
  app.post('/api/sign', c =>
    answer(deps, c, signInput, async input => {
      const actor = c.get('actor')
      const no =
        (await refuseSignature(deps, actor, Buffer.from(input.digest, 'hex'), input.assertion)) ??
        (await refuseUnread(deps, actor, input.digest))
      const signing = (demandId: string) => sign(actor, { demandId, ...input, list: null })
      return no ?? (await act(deps, actor, input.digest, signing))
    }),
  )
  app.post('/api/sign-list', c =>
    answer(deps, c, signListInput, input =>
      signList({ deps, sign, language: readerOf(c).language }, c.get('actor'), input),
    ),
  )
  app.post('/api/send-back', c =>
    answer(deps, c, sendBackInput, input => {
      const actor = c.get('actor')
      return act(deps, actor, input.digest, demandId => sendBack(actor, { demandId, ...input }))
    }),
  )
  app.get('/*', serveBundle(bundle, '/'))
  return app
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
    'The signature is not one of your approval passkey over this authorisation.',
    'Reload the page and sign again with the passkey that you enrolled here.',
    'security E13.15',
  )
}

/**
 * One signature over a list, carried out one by one: a member that is refused (sent back meanwhile, never opened by this
 * person) says so, and the others stand.
 */
async function signList(
  { deps, sign, language }: Pick<ApproveOptions, 'deps' | 'sign'> & { readonly language: Language },
  actor: Actor,
  { digests, assertion }: z.infer<typeof signListInput>,
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
