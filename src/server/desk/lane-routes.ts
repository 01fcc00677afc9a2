// Routes of the lanes that are about no single demand: opening one for named people, figures on emergencies, and the policies
// for what the law merely permits.
import type { Context, Hono } from 'hono'
import { z } from 'zod'
import { isRefusal, type Refusal } from '../../demand/refusal.ts'
import { dataCategories } from '../../demand/vocabulary.ts'
import { openRestricted } from '../acts/open-restricted.ts'
import type { SignedInEnv } from '../auth/signed-in.ts'
import { countTurnedAway } from '../by-hand.ts'
import type { Deployment } from '../deployment.ts'
import { answerRefusal } from '../http/problem.ts'
import type { Site } from '../http/site.ts'
import { malformed, take } from '../http/take.ts'
import { adoptPermitted, readPermitted, withdrawPermitted } from '../law/permitted.ts'
import { emergencyFigures } from './emergency-figures.ts'

const id = z.string().min(1).max(64)
const line = z.string().max(500)

const restricted = z.strictObject({
  servedAt: z.iso.datetime({ offset: true }).transform(t => new Date(t).toISOString()),
  servedManner: z.string().min(1).max(60),
  entityServed: z.string().min(1).max(200),
  text: z.string().min(1).max(10_000),
  paperKept: line.min(1),
  people: z.array(id).max(50),
  key: z.string().min(8).max(80),
})

const adoption = z.strictObject({
  name: z.string().trim().min(3).max(120),
  instruments: z.array(line.min(3)).min(1).max(50),
  categories: z.array(z.enum(dataCategories)).min(1),
  why: z.string().trim().min(20).max(2000),
})

export function laneRoutes(app: Hono<SignedInEnv>, d: Deployment, site: Site): void {
  const send = (c: Context<SignedInEnv>, done: object | Refusal) =>
    isRefusal(done) ? answerRefusal(c, site, done) : c.json(done)
  const post = <T>(
    path: string,
    input: z.ZodType<T>,
    act: (c: Context<SignedInEnv>, i: T) => Promise<object | Refusal>,
  ) =>
    app.post(path, async c => {
      const body = take(input, await c.req.json().catch(() => undefined))
      return body.success ? send(c, await act(c, body.data)) : answerRefusal(c, site, malformed(body.error))
    })

  post('/api/restricted', restricted, async (c, { servedAt, servedManner, entityServed, ...i }) => {
    const service = { servedAt, servedManner, entityServed, servedUncertain: false }
    const done = await openRestricted(d, c.get('actor'), { ...i, service })
    return isRefusal(done) ? done : { id: done.demandId, reference: done.demand.reference }
  })
  app.get('/api/restricted', async c => send(c, await countTurnedAway(d, c.get('actor'))))
  app.get('/api/emergencies', async c => c.json(await emergencyFigures(d, c.get('actor'))))
  app.get('/api/law/permitted', async c => c.json(await readPermitted(d, c.get('actor'))))
  post('/api/law/permitted', adoption, (c, i) => adoptPermitted(d, c.get('actor'), i))
  post('/api/law/permitted/withdraw', z.strictObject({ id }), (c, i) =>
    withdrawPermitted(d, c.get('actor'), i.id),
  )
}
