// What a tenant's own programs read, by token: the same rows under the same row-level security as the console's pages. It only
// reads, and it marks nothing as read: a program that fetched a notice is not a person who saw it.

import { type Context, Hono } from 'hono'
import { sentence } from '../../../../kernel/message.ts'
import { isRefusal, type Refusal, refuse } from '../../../../kernel/refusal.ts'
import type { Deployment } from '../../../deployment.ts'
import { answerRefusal } from '../../../http/problem.ts'
import type { Site } from '../../../http/site.ts'
import { attachment, endingOf } from '../../portal/download.ts'
import { instrumentName } from '../../portal/instrument-name.ts'
import { accessesTo } from '../accesses.ts'
import { detailJson, type Naming, summaryJson } from '../demand-json.ts'
import { findMatter, readCopy, readMatters, type VisibleMatter } from '../matters.ts'
import { matterLeaves, receiptFor } from '../record/receipt.ts'
import { recordFacts, recordJson } from '../record/record.ts'
import { openApiDocument } from './api-document.ts'
import { type ProgramEnv, withTenantToken } from './tokens.ts'

type C = Context<ProgramEnv>

/** Mounted before signing in. */
export function apiRoutes(d: Deployment, site: Site): Hono<ProgramEnv> {
  const app = new Hono<ProgramEnv>()
  const document = JSON.stringify(openApiDocument(d.urls.customer))
  app.get('/api/v1/openapi.json', c =>
    c.body(document, 200, { 'content-type': 'application/json', 'cache-control': 'max-age=300' }),
  )
  app.use('/api/v1/*', withTenantToken(d, site))
  const withMatter =
    (work: (c: C, m: VisibleMatter) => Response | Promise<Response>) =>
    async (c: C): Promise<Response> => {
      const matter = await findMatter(d, c.get('actor'), c.req.param('id') ?? '')
      return matter ? work(c, matter) : answerRefusal(c, site, nothingHere())
    }
  app.get('/api/v1/demands', async c => {
    const page = await pageOf(d, c)
    return isRefusal(page) ? answerRefusal(c, site, page) : c.json(page)
  })
  app.get(
    '/api/v1/demands/:id',
    withMatter((c, m) => c.json(detailJson(m, naming(d)))),
  )
  app.get(
    '/api/v1/demands/:id/copy',
    withMatter(async (c, m) => {
      const copy = await readCopy(d, m)
      if (!copy) return answerRefusal(c, site, nothingHere())
      return c.body(bytes(copy), 200, attachment(`copy-${m.view.reference}.${endingOf(copy)}`))
    }),
  )
  app.get(
    '/api/v1/demands/:id/receipt',
    withMatter(async (c, m) => {
      const receipt = receiptFor(d, await matterLeaves(d, c.get('actor'), m), 'en')
      if (isRefusal(receipt)) return answerRefusal(c, site, receipt)
      return c.body(bytes(receipt), 200, { 'content-type': 'application/json' })
    }),
  )
  app.get(
    '/api/v1/demands/:id/record',
    withMatter(async (c, m) =>
      c.body(recordJson(d, await recordFacts(d, c.get('actor'), m, 'en')), 200, {
        'content-type': 'application/json',
      }),
    ),
  )
  app.get(
    '/api/v1/demands/:id/accesses',
    withMatter(async (c, m) => c.json({ accesses: await accessesTo(d, c.get('actor'), m, 'en') })),
  )
  app.all('/api/v1/*', c => answerRefusal(c, site, nothingHere()))
  return app
}

async function pageOf(d: Deployment, c: C) {
  const limit = Number(c.req.query('limit') ?? 25)
  if (!Number.isInteger(limit) || limit < 1 || limit > 100)
    return refuse(
      'invalid_input',
      sentence('borders.no_such_page_size'),
      sentence('borders.give_limit_from_1_100'),
    )
  const actor = c.get('actor')
  const after = c.req.query('after') ?? null
  // A page after a demand that is not here would be empty, and a program would take it for the last.
  if (after !== null && !(await findMatter(d, actor, after)))
    return refuse(
      'invalid_input',
      sentence('borders.no_page_after'),
      sentence('borders.begin_again_without_after'),
    )
  const { matters, more } = await readMatters(d, actor, after, limit)
  return { demands: matters.map(m => summaryJson(m, naming(d))), next: more }
}

function naming(d: Deployment): Naming {
  return { now: d.now(), instrument: id => instrumentName(d.packs, id) }
}

function bytes(b: Uint8Array): Uint8Array<ArrayBuffer> {
  return new Uint8Array(b)
}

function nothingHere(): Refusal {
  return refuse(
    'not_found',
    sentence('borders.no_such_demand_here'),
    sentence('borders.list_your_demands_api_v1'),
  )
}
