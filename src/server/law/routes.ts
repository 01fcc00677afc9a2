// The law's routes on the desk: reading for everyone of the desk, adoption for counsel. What they answer is api.ts.
import type { Context, Hono } from 'hono'
import { z } from 'zod'
import { isRefusal, type Refusal, refuse } from '../../demand/refusal.ts'
import { languages } from '../../words/languages.ts'
import type { SignedInEnv } from '../auth/signed-in.ts'
import type { Deployment } from '../deployment.ts'
import { demandId } from '../desk/input.ts'
import { answerRefusal } from '../http/problem.ts'
import type { Site } from '../http/site.ts'
import { answerAsset } from '../http/static.ts'
import { malformed, take } from '../http/take.ts'
import { adoptPack, withdrawAdoption } from './adoption.ts'
import { adoptionSchema, askSchema, day, matrixQuery } from './input.ts'
import { openApi } from './openapi.ts'
import { askLaw, assessAsOf, readMatrix, readPackDetail, readPacks } from './read.ts'
import { lawWordsIn } from './words.ts'

/** Mounted by the desk behind its sign-in. */
export function lawRoutes(app: Hono<SignedInEnv>, d: Deployment, site: Site): void {
  const send = (c: Context<SignedInEnv>, done: object | Refusal) =>
    isRefusal(done) ? answerRefusal(c, site, done) : c.json(done)
  app.get('/api/law/openapi.json', c => c.json(openApi()))
  app.get('/api/law/packs', async c => c.json(await readPacks(d, c.get('actor'))))
  app.get('/api/law/packs/:id', async c => send(c, await readPackDetail(d, c.req.param('id'))))
  app.get('/api/law/matrix', async c => {
    const q = take(matrixQuery, c.req.query())
    if (!q.success) return answerRefusal(c, site, malformed(q.error))
    const { on = d.now().slice(0, 10), jurisdiction } = q.data
    return c.json(await readMatrix(d, { on, jurisdiction }))
  })
  app.get('/api/law/words/:language', c => {
    const language = languages.find(l => l === c.req.param('language'))
    return language ? answerAsset(c, lawWordsIn(d.packs, language)) : send(c, noWords())
  })
  app.post('/api/law/ask', async c => {
    const body = take(askSchema, await c.req.json().catch(() => undefined))
    if (!body.success) return answerRefusal(c, site, malformed(body.error))
    return send(c, await askLaw(d, c.get('actor'), { ...body.data, asOf: body.data.asOf }))
  })
  for (const [verb, act] of [
    ['adopt', adoptPack],
    ['withdraw', withdrawAdoption],
  ] as const)
    app.post(`/api/law/packs/:id/${verb}`, async c => {
      const body = take(adoptionSchema, await c.req.json().catch(() => undefined))
      if (!body.success) return answerRefusal(c, site, malformed(body.error))
      return send(c, await act(d, c.get('actor'), { pack: c.req.param('id'), hash: body.data.hash }))
    })
  app.get('/api/demands/:id/as-of', async c => {
    const q = take(z.object({ id: demandId, day }), { id: c.req.param('id'), day: c.req.query('day') })
    if (!q.success) return answerRefusal(c, site, malformed(q.error))
    return send(c, await assessAsOf(d, c.get('actor'), q.data))
  })
}

function noWords(): Refusal {
  return refuse('not_found', 'There is no such page.', 'Choose one of the list.')
}
