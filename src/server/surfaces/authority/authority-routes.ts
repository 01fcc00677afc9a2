// The portal for authorities: status, answer, letters, package, messages. No route here leads to customer data: what can be
// fetched is ciphertext for its reader (promise 5).

import { randomBytes } from 'node:crypto'
import { type Context, Hono } from 'hono'
import { authorityApi } from '../../../api/authority/contract.ts'
import type { Actor } from '../../../kernel/actor.ts'
import { sentence } from '../../../kernel/message.ts'
import { isRefusal, type Refusal, refuse } from '../../../kernel/refusal.ts'
import { withTransaction } from '../../../store/database.ts'
import { databaseActor, execute } from '../../../store/demand/execute.ts'
import { readDocument } from '../../../store/documents.ts'
import { openField } from '../../../store/keys/field.ts'
import { authorityWords } from '../../../words/faces/authority.ts'
import type { Deployment } from '../../deployment.ts'
import { idOfForm } from '../../http/once.ts'
import type { Html } from '../../http/page.ts'
import { answerRefusal } from '../../http/problem.ts'
import { readerOf } from '../../http/reader.ts'
import type { Log, Site } from '../../http/site.ts'
import { type Bundle, serveBundle } from '../../http/static.ts'
import { malformed, take } from '../../http/take.ts'
import { trustFile } from '../../log/trust.ts'
import type { SignedInEnv } from '../../sign-in/signed-in.ts'
import { attachment } from '../portal/download.ts'
import { type FormRoute, formRoute, type Sent } from '../portal/forms.ts'
import { afterOf, portalPage, servePortalStyle } from '../portal/frame.ts'
import { instrumentName } from '../portal/instrument-name.ts'
import { lawIn } from '../portal/law-text.ts'
import { passkeyRoutes } from '../portal/passkeys-page.ts'
import type { Returned } from '../portal/returned.ts'
import { findDemand, type OfficerDemand, readDemands } from './demands.ts'
import { noteFailure, openPage } from './open-page.ts'
import { heldKey, ownKeyRoutes } from './own-key.ts'
import { notReady, packageAt, packageResponse, packageState, releaseReceipt } from './package.ts'
import { demandPage, listPage } from './pages.ts'
import { reachPage } from './reach.ts'

type Ctx = Context<SignedInEnv>
type Found = <T>(c: Ctx, work: (demand: OfficerDemand) => T | Promise<T>) => Promise<T | Response>
type WithDemand = (
  work: (c: Ctx, found: OfficerDemand) => Response | Promise<Response>,
) => (c: Ctx) => Promise<Response>
type ShowDemand = (c: Ctx, demand: OfficerDemand, returned?: Returned) => Promise<Html>

const messageInput = authorityApi['POST /demands/:id/messages'].form
const withdrawInput = authorityApi['POST /demands/:id/withdraw'].form
const lostKeyInput = authorityApi['POST /demands/:id/lost-key'].form
const confirmInput = authorityApi['POST /demands/:id/confirm'].form

const said = ['message', 'confirmed', 'withdrawn', 'lost_key'] as const

function saidOf(c: Ctx): string | null {
  const known = said.find(one => one === c.req.query('done'))
  return known ? authorityWords(readerOf(c).language)(`said.${known}`) : null
}

export type AuthorityParts = { /** The built `officer`. */ readonly bundle: Bundle; readonly log: Log }

/** Mounted behind `signedIn(…, 'authority')`. */
export function authorityRoutes(
  d: Deployment,
  site: Site,
  { bundle, log }: AuthorityParts,
): Hono<SignedInEnv> {
  const app = new Hono<SignedInEnv>()
  const ground = (c: Ctx, returned: Returned | null = null) => ({
    now: d.now(),
    zone: d.provider.zone,
    token: c.get('formToken'),
    reader: readerOf(c),
    key: randomBytes(16).toString('hex'),
    returned,
  })
  const found: Found = async (c, work) => {
    const demand = await findDemand(d, c.get('actor'), c.req.param('id') ?? '')
    return demand ? work(demand) : answerRefusal(c, site, nothingHere())
  }
  const withDemand: WithDemand = work => c => found(c, demand => work(c, demand))
  const show: ShowDemand = async (c, demand, returned) =>
    demandPage(site, {
      demand,
      package: await packageState(d, c.get('actor'), demand),
      packages: await Promise.all(
        (demand.view.packages ?? []).map(one => packageState(d, c.get('actor'), demand, one)),
      ),
      instrument: id => instrumentName(d.packs, id, readerOf(c).language),
      law: reason => lawIn(d.packs, readerOf(c).language).said(reason),
      said: saidOf(c),
      provider: d.provider,
      ...ground(c, returned),
    })

  servePortalStyle(app)
  app.get('/officer/*', serveBundle(bundle, '/officer/'))
  app.get('/', async c => {
    const actor = c.get('actor')
    const page = await readDemands(d, actor, afterOf(c.req.query('after')))
    const authority = (await ownAuthority(d, actor))?.name ?? ''
    const hasKey = (await heldKey(d, c)) !== null
    return c.html(listPage(site, { authority, hasKey, ...page, provider: d.provider, ...ground(c) }))
  })
  app.get('/reach', async c =>
    c.html(
      reachPage(site, {
        packs: d.packs,
        country: (await ownAuthority(d, c.get('actor')))?.country ?? '',
        on: d.now().slice(0, 10),
        token: c.get('formToken'),
        reader: readerOf(c),
      }),
    ),
  )
  app.get('/trust.json', async c =>
    c.body(new Uint8Array(await trustFile(d)), 200, attachment('trust.json', 'application/json')),
  )
  app.get(
    '/demands/:id',
    withDemand(async (c, demand) => c.html(await show(c, demand))),
  )
  passkeyRoutes(app, d, site, page =>
    portalPage(site, {
      ...page,
      back: { href: '/', text: authorityWords(page.reader.language)('list.title') },
    }),
  )
  ownKeyRoutes(app, d, site)
  noteFailure(app, site, log, (c, work) => found(c, work))
  downloads(app, d, site, withDemand)
  writes(app, d, site, { found, show })
  return app
}

function downloads(app: Hono<SignedInEnv>, d: Deployment, site: Site, withDemand: WithDemand): void {
  app.get(
    '/demands/:id/open',
    withDemand(async (c, demand) => {
      const part = c.req.query('part')
      const state = await packageState(d, c.get('actor'), demand, packageAt(demand, part))
      if (state.is !== 'ready') return answerRefusal(c, site, notReady(d, state, demand.view))
      return openPage(c, site, { demand, package: state.package, part, held: await heldKey(d, c) })
    }),
  )
  app.get(
    '/demands/:id/package',
    withDemand(async (c, found) => {
      const state = await packageState(d, c.get('actor'), found, packageAt(found, c.req.query('part')))
      if (state.is !== 'ready') return answerRefusal(c, site, notReady(d, state, found.view))
      return packageResponse(d, state.package, found.view.reference, {
        head: c.req.method === 'HEAD',
        range: c.req.header('range'),
        ifRange: c.req.header('if-range'),
      })
    }),
  )
  app.get(
    '/demands/:id/release-receipt.json',
    withDemand(async (c, found) => {
      const state = await packageState(d, c.get('actor'), found, packageAt(found, c.req.query('part')))
      if (state.is !== 'ready') return answerRefusal(c, site, notReady(d, state, found.view))
      const receipt = new Uint8Array(releaseReceipt(d, state))
      return c.body(receipt, 200, attachment('release-receipt.json', 'application/json'))
    }),
  )
  app.get(
    '/demands/:id/letters/:n{[0-9]{1,3}}',
    withDemand(async (c, found) => {
      const n = Number(c.req.param('n'))
      const document = found.view.letters[n - 1]?.document
      if (!document) return answerRefusal(c, site, nothingHere())
      const bytes = new Uint8Array(await readDocument(d.documents, document, found.key))
      return c.body(bytes, 200, attachment(`letter-${found.view.reference}-${n}.pdf`))
    }),
  )
}

function writes(
  app: Hono<SignedInEnv>,
  d: Deployment,
  site: Site,
  { found, show }: { readonly found: Found; readonly show: ShowDemand },
): void {
  const form = (
    end: string,
    act: (c: Ctx, demand: OfficerDemand, sent: Sent) => ReturnType<FormRoute['act']>,
  ) =>
    formRoute(app, site, {
      path: `/demands/:id/${end}`,
      page: (c, returned) => found(c, demand => show(c, demand, returned)),
      act: (c, sent) => found(c, demand => act(c, demand, sent)),
    })
  form('messages', async (c, { id }, sent) => {
    const input = take(messageInput, sent)
    if (!input.success) return { field: 'text', refusal: emptyMessage() }
    const done = await execute(d.store, c.get('actor'), {
      demandId: id,
      command: { type: 'send_message', text: input.data.text },
      idempotencyKey: input.data.key,
    })
    return isRefusal(done) ? done : c.redirect(`/demands/${id}?done=message`, 303)
  })
  form('withdraw', async (c, { id }, sent) => {
    const input = take(withdrawInput, sent)
    if (!input.success) {
      const unsure = input.error.issues.some(issue => issue.path[0] === 'sure')
      return unsure ? { field: 'sure', refusal: notSure() } : malformed(input.error)
    }
    const actor = c.get('actor')
    const { reason: note, key: idempotencyKey } = input.data
    const done = await execute(d.store, actor, {
      demandId: id,
      command: {
        type: 'record_withdrawal',
        how: 'portal',
        from: actor.id,
        on: d.now().slice(0, 10),
        note,
        document: null,
        asks: [],
        accounts: [],
      },
      idempotencyKey,
    })
    return isRefusal(done) ? done : c.redirect(`/demands/${id}?done=withdrawn`, 303)
  })
  form('lost-key', async (c, { id }, sent) => {
    const input = take(lostKeyInput, sent)
    if (!input.success) return malformed(input.error)
    const { sha256 } = input.data
    const done = await execute(d.store, c.get('actor'), {
      demandId: id,
      command: { type: 'report_lost_key', sha256 },
      idempotencyKey: idOfForm(c, d.vault.macKey, sent.key, sha256),
    })
    return isRefusal(done) ? done : c.redirect(`/demands/${id}?done=lost_key`, 303)
  })
  form('confirm', async (c, { id }, sent) => {
    const input = take(confirmInput, sent)
    const done = await execute(d.store, c.get('actor'), {
      demandId: id,
      command: { type: 'confirm_download', sha256: input.data?.sha256 ?? '' },
      idempotencyKey: idOfForm(c, d.vault.macKey, sent.key, input.data?.sha256 ?? ''),
    })
    if (!isRefusal(done)) return c.redirect(`/demands/${id}?done=confirmed`, 303)
    return done.code === 'invalid_input' ? { field: 'sha256', refusal: done } : done
  })
}

async function ownAuthority(
  d: Deployment,
  actor: Actor,
): Promise<{ readonly name: string; readonly country: string } | null> {
  const [row] = await withTransaction(d.db, databaseActor(actor), tx =>
    tx.query<{ id: string; profile: Buffer; country: string }>(
      'select id, profile, country from duly.authority',
      [],
    ),
  )
  if (!row) return null
  const { name } = openField<{ name: string }>(d.vault.directoryKey, [row.id, 1, 'profile'], row.profile)
  return { name, country: row.country }
}

function nothingHere(): Refusal {
  return refuse('not_found', sentence('borders.nothing_address'), sentence('borders.go_back_your_demands'))
}

function notSure(): Refusal {
  return refuse(
    'invalid_input',
    sentence('course.nothing_withdrawn_not_confirmed'),
    sentence('course.tick_box_if_your_authority'),
  )
}

function emptyMessage(): Refusal {
  return refuse(
    'invalid_input',
    sentence('borders.nothing_sent_message_empty_longer'),
    sentence('borders.go_back_send_parts_8'),
  )
}
