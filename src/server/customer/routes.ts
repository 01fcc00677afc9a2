// The customer console: a tenant's demands, its copy, its answer, its receipt. Plain pages and forms; nothing needs a script.
import { randomBytes } from 'node:crypto'
import { type Context, Hono } from 'hono'
import { z } from 'zod'
import type { Actor } from '../../demand/actor.ts'
import { isRefusal, type Refusal, refuse } from '../../demand/refusal.ts'
import { tenantAnswers } from '../../demand/vocabulary.ts'
import { withTransaction } from '../../store/database.ts'
import { databaseActor, execute } from '../../store/execute.ts'
import { openField } from '../../store/field.ts'
import type { SignedInEnv } from '../auth/signed-in.ts'
import type { Deployment } from '../deployment.ts'
import { answerRefusal } from '../http/problem.ts'
import type { Site } from '../http/site.ts'
import { attachment, endingOf } from '../portal/download.ts'
import { afterOf, servePortalStyle } from '../portal/frame.ts'
import { instrumentName } from '../portal/instrument-name.ts'
import { trustFile } from '../trust.ts'
import { accessesTo } from './accesses.ts'
import { answerPage, reviewPage } from './answer-page.ts'
import { findAnswer } from './answers.ts'
import { listPage } from './list-page.ts'
import { matterPage } from './matter-page.ts'
import { findMatter, readCopy, readMatters, type VisibleMatter } from './matters.ts'
import { matterLeaves, nextSlowTick, receiptFor } from './receipt.ts'
import { mayAnswer } from './words.ts'

type Ctx = Context<SignedInEnv>

const answerInput = z.object({ answer: z.enum(tenantAnswers), text: z.string().trim().max(8000) })
const sentInput = answerInput.extend({ key: z.string().regex(/^[0-9a-f]{32}$/) })

/** Mounted behind `signedIn(…, 'customer')`. */
export function customerRoutes(d: Deployment, site: Site): Hono<SignedInEnv> {
  const app = new Hono<SignedInEnv>()
  const no = (c: Ctx, refusal: Refusal) => answerRefusal(c, site, refusal)
  const ground = (c: Ctx) => ({ now: d.now(), zone: d.provider.zone, token: c.get('formToken') })
  const withMatter = (work: (c: Ctx, m: VisibleMatter) => Response | Promise<Response>) => async (c: Ctx) => {
    const matter = await findMatter(d, c.get('actor'), c.req.param('id') ?? '')
    return matter ? work(c, matter) : no(c, nothingHere())
  }

  servePortalStyle(app)
  app.get('/', async c => {
    const own = await readOwn(d, c.get('actor'))
    const page = await readMatters(d, c.get('actor'), afterOf(c.req.query('after')))
    return c.html(listPage(site, { ...own, ...page, ...ground(c) }))
  })
  app.get('/trust.json', async c =>
    c.body(bytes(await trustFile(d)), 200, attachment('trust.json', 'application/json')),
  )
  app.get(
    '/demands/:id',
    withMatter(async (c, found) => {
      const matter = await markRead(d, c.get('actor'), found)
      const [accesses, { lines }] = [await accessesTo(d, matter), await matterLeaves(d, matter)]
      return c.html(
        matterPage(site, {
          id: matter.id,
          view: matter.view,
          instrument: id => instrumentName(d.packs, id),
          accesses,
          leaves: lines,
          publicBy: nextSlowTick(d),
          sent: c.req.query('sent') === '1',
          ...ground(c),
        }),
      )
    }),
  )
  app.get(
    '/demands/:id/copy',
    withMatter(async (c, m) => {
      const copy = await readCopy(d, m)
      return copy
        ? c.body(bytes(copy), 200, attachment(`copy-${m.view.reference}.${endingOf(copy)}`))
        : no(c, nothingHere())
    }),
  )
  app.get(
    '/demands/:id/receipt.json',
    withMatter(async (c, m) => {
      const receipt = receiptFor(d, await matterLeaves(d, m))
      return isRefusal(receipt)
        ? no(c, receipt)
        : c.body(bytes(receipt), 200, attachment('receipt.json', 'application/json'))
    }),
  )
  answering(app, d, site, withMatter, ground)
  return app
}

type WithMatter = (
  work: (c: Ctx, m: VisibleMatter) => Response | Promise<Response>,
) => (c: Ctx) => Promise<Response>

function answering(
  app: Hono<SignedInEnv>,
  d: Deployment,
  site: Site,
  withMatter: WithMatter,
  ground: (c: Ctx) => { now: string; zone: string; token: string },
): void {
  const again = (c: Ctx, m: VisibleMatter, problem: string | null, form: Record<string, unknown>) => {
    const draft = { answer: String(form.answer ?? ''), text: String(form.text ?? ''), problem }
    return c.html(answerPage(site, { id: m.id, view: m.view, ...ground(c) }, draft), problem ? 400 : 200)
  }
  app.get(
    '/demands/:id/answer',
    withMatter((c, m) => (mayAnswer(m.view) ? again(c, m, null, {}) : c.redirect(`/demands/${m.id}`, 303))),
  )
  app.post(
    '/demands/:id/answer/change',
    withMatter(async (c, m) => again(c, m, null, await c.req.parseBody())),
  )
  app.post(
    '/demands/:id/answer/review',
    withMatter(async (c, m) => {
      const form = await c.req.parseBody()
      const input = answerInput.safeParse(form)
      const choice = input.success ? findAnswer(input.data.answer) : undefined
      if (!input.success || !choice)
        return again(c, m, 'Choose one of the answers, and keep your words under 8,000 characters.', form)
      if (choice.reason === 'required' && input.data.text === '')
        return again(c, m, 'An objection needs its reason. Say in a sentence or more why you object.', form)
      const key = randomBytes(16).toString('hex')
      return c.html(reviewPage(site, { id: m.id, view: m.view, ...ground(c) }, choice, input.data.text, key))
    }),
  )
  app.post(
    '/demands/:id/answer',
    withMatter(async (c, m) => {
      const form = await c.req.parseBody()
      const input = sentInput.safeParse(form)
      if (!input.success) return again(c, m, 'Choose one of the answers.', form)
      const { answer, text, key } = input.data
      const done = await execute(d.store, c.get('actor'), {
        demandId: m.demandId,
        command: { type: 'answer_notice', matter: m.id, answer, text },
        idempotencyKey: key,
      })
      return isRefusal(done) ? answerRefusal(c, site, done) : c.redirect(`/demands/${m.id}?sent=1`, 303)
    }),
  )
}

/** The first look is a fact: it shows that the notice was read. Losing a race for it changes nothing; the next look records it. */
async function markRead(d: Deployment, actor: Actor, m: VisibleMatter): Promise<VisibleMatter> {
  if (!m.view.notice || m.view.notice.readAt !== null) return m
  await execute(d.store, actor, {
    demandId: m.demandId,
    command: { type: 'mark_notice_read', matter: m.id },
  })
  return (await findMatter(d, actor, m.id)) ?? m
}

type Own = { readonly organisation: string; readonly contacts: string[] }

async function readOwn(d: Deployment, actor: Actor): Promise<Own> {
  const name = (row: { id: string; profile: Buffer }) =>
    openField<{ name: string; mail?: string }>(d.vault.directoryKey, [row.id, 1, 'profile'], row.profile)
  return withTransaction(d.db, databaseActor(actor), async tx => {
    const [tenant] = await tx.query<{ id: string; profile: Buffer }>(
      'select id, profile from duly.tenant',
      [],
    )
    const contacts = await tx.query<{ id: string; profile: Buffer }>(
      'select id, profile from duly.contact where active order by id',
      [],
    )
    return {
      organisation: tenant ? name(tenant).name : '',
      contacts: contacts.map(c => name(c).mail ?? '').filter(mail => mail !== ''),
    }
  })
}

function bytes(b: Uint8Array): Uint8Array<ArrayBuffer> {
  return new Uint8Array(b)
}

function nothingHere(): Refusal {
  return refuse('not_found', 'There is nothing at this address.', 'Go back to your demands.')
}
