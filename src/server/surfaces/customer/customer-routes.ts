// The customer console: a tenant's demands, its copy, its answer, its receipt. Plain pages and forms; nothing needs a script.
import { randomBytes } from 'node:crypto'
import { Hono } from 'hono'
import type { Actor } from '../../../kernel/actor.ts'
import { isRefusal, type Refusal } from '../../../kernel/refusal.ts'
import { execute } from '../../../store/demand/execute.ts'
import { isOpened } from '../../../store/views/party-view.ts'
import { demandWords } from '../../../words/faces/demand.ts'
import type { Deployment } from '../../deployment.ts'
import { answerRefusal } from '../../http/problem.ts'
import { readerOf } from '../../http/reader.ts'
import { inOwnWords } from '../../http/refusal-words.ts'
import type { Site } from '../../http/site.ts'
import { trustFile } from '../../log/trust.ts'
import type { SignedInEnv } from '../../sign-in/signed-in.ts'
import { attachment, endingOf } from '../portal/download.ts'
import { afterOf } from '../portal/frame.ts'
import { instrumentName } from '../portal/instrument-name.ts'
import { lawIn, packOf } from '../portal/law-text.ts'
import { passkeyRoutes } from '../portal/passkeys-page.ts'
import { accessesTo } from './accesses.ts'
import { answerRoutes } from './answering/answer-routes.ts'
import { readDraft } from './answering/drafts.ts'
import { type Ctx, consolePage, type GroundOf, type ShowMatter, type WithMatter } from './console.ts'
import { readContacts } from './contacts/contacts.ts'
import { readOrganisation } from './contacts/organisation.ts'
import { readDrills } from './drills/drills.ts'
import { listPage } from './list-page.ts'
import { matterPage } from './matter-page.ts'
import { countMatters, findMatter, readCopy, readMatters, type VisibleMatter } from './matters.ts'
import { ownRoutes } from './own-routes.ts'
import { programRoutes } from './programs/programs-routes.ts'
import { matterLeaves, nextSlowTick, receiptFor } from './record/receipt.ts'
import { recordFacts, recordJson, recordPdf } from './record/record.ts'

/** Mounted behind `signedIn(…, 'customer')`. */
export function customerRoutes(d: Deployment, site: Site): Hono<SignedInEnv> {
  const app = new Hono<SignedInEnv>()
  const no = (c: Ctx, refusal: Refusal) => answerRefusal(c, site, refusal)
  const ground: GroundOf = (c, returned = null) => ({
    now: d.now(),
    zone: d.provider.zone,
    token: c.get('formToken'),
    reader: readerOf(c),
    key: randomBytes(16).toString('hex'),
    returned,
  })
  const found: WithMatter['found'] = async (c, work) => {
    const matter = await findMatter(d, c.get('actor'), c.req.param('id') ?? '')
    return matter ? work(matter) : no(c, nothingHere(c))
  }
  const withMatter: WithMatter = Object.assign(
    (work: Parameters<WithMatter>[0]) => (c: Ctx) => found(c, m => work(c, m)),
    { found },
  )
  const showMatter: ShowMatter = async (c, matter, returned) => {
    const [accesses, { lines }] = [
      await accessesTo(d, c.get('actor'), matter, readerOf(c).language),
      await matterLeaves(d, c.get('actor'), matter),
    ]
    return matterPage(site, {
      id: matter.id,
      view: matter.view,
      provider: d.provider,
      instrument: id => instrumentName(d.packs, id, readerOf(c).language),
      law: (reason, under = matter.view.instrument) =>
        lawIn(d.packs, readerOf(c).language).said(reason, packOf(under)),
      accesses,
      leaves: lines,
      publicBy: nextSlowTick(d),
      draft: await readDraft(d, c.get('actor'), matter),
      sent: c.req.query('sent') === '1',
      kept: c.req.query('kept') === '1',
      ...ground(c, returned),
    })
  }

  app.get('/', async c => {
    const actor = c.get('actor')
    const page = await readMatters(d, actor, afterOf(c.req.query('after')))
    const { counts, more, waiting, lastNoticeAt } = await countMatters(d, actor, d.now())
    const facts = {
      organisation: (await readOrganisation(d, actor)).name,
      waiting,
      lastNoticeAt,
      isFirst: afterOf(c.req.query('after')) === null,
      contacts: await readContacts(d, actor),
      lastDrill: (await readDrills(d, actor))[0] ?? null,
      counts,
      moreThanCounted: more,
    }
    return c.html(listPage(site, { ...facts, ...page, ...ground(c) }))
  })
  app.get('/trust.json', async c =>
    c.body(bytes(await trustFile(d)), 200, attachment('trust.json', 'application/json')),
  )
  app.get(
    '/demands/:id',
    withMatter(async (c, m) => c.html(await showMatter(c, await markRead(d, c.get('actor'), m)))),
  )
  app.get(
    '/demands/:id/copy',
    withMatter(async (c, m) => {
      const copy = await readCopy(d, m)
      return copy
        ? c.body(bytes(copy), 200, attachment(`copy-${m.view.reference}.${endingOf(copy)}`))
        : no(c, nothingHere(c))
    }),
  )
  app.get(
    '/demands/:id/receipt.json',
    withMatter(async (c, m) => {
      const receipt = receiptFor(d, await matterLeaves(d, c.get('actor'), m), readerOf(c).language)
      return isRefusal(receipt)
        ? no(c, receipt)
        : c.body(bytes(receipt), 200, attachment('receipt.json', 'application/json'))
    }),
  )
  app.get(
    '/demands/:id/record.json',
    withMatter(async (c, m) =>
      c.body(
        recordJson(d, await recordFacts(d, c.get('actor'), m, readerOf(c).language)),
        200,
        attachment(`record-${m.view.reference}.json`, 'application/json'),
      ),
    ),
  )
  app.get(
    '/demands/:id/record.pdf',
    withMatter(async (c, m) =>
      c.body(
        bytes(await recordPdf(d, await recordFacts(d, c.get('actor'), m, readerOf(c).language))),
        200,
        attachment(`record-${m.view.reference}.pdf`, 'application/pdf'),
      ),
    ),
  )
  answerRoutes(app, d, site, { withMatter, ground, showMatter })
  ownRoutes(app, d, site, ground)
  programRoutes(app, d, site, ground)
  passkeyRoutes(app, d, site, page => consolePage(site, '/passkeys', page))
  return app
}

/** The first look is a fact: it shows that the notice was read. Losing a race for it changes nothing; the next look records it. */
async function markRead(d: Deployment, actor: Actor, m: VisibleMatter): Promise<VisibleMatter> {
  const { notice } = m.view
  if (!notice || isOpened(notice)) return m
  await execute(d.store, actor, {
    demandId: m.demandId,
    command: { type: 'mark_notice_read', matter: m.id },
  })
  return (await findMatter(d, actor, m.id)) ?? m
}

function bytes(b: Uint8Array): Uint8Array<ArrayBuffer> {
  return new Uint8Array(b)
}

function nothingHere(c: Ctx): Refusal {
  const say = demandWords(readerOf(c).language)
  return inOwnWords('not_found', say('nothing_here'), say('nothing_here.next'))
}
