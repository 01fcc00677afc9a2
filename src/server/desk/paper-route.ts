// A write of the desk that may come with a paper: a form with the act as JSON and, beside it, one file.
import type { Hono } from 'hono'
import { z } from 'zod'
import { isRefusal, noSuchDemand } from '../../demand/refusal.ts'
import { actWithPaper, type PaperAct } from '../acts/act-with-paper.ts'
import type { SignedInEnv } from '../auth/signed-in.ts'
import type { Deployment } from '../deployment.ts'
import { answerRefusal } from '../http/problem.ts'
import type { Site } from '../http/site.ts'
import { malformed, take } from '../http/take.ts'
import { demandId, submit } from './input.ts'

export function paperRoute(
  app: Hono<SignedInEnv>,
  d: Deployment,
  site: Site,
  path: string,
  act: z.ZodType<PaperAct>,
): void {
  const body = z.strictObject({ ...submit, act })
  app.post(`/api/demands/:id/${path}`, async c => {
    const demand = demandId.safeParse(c.req.param('id'))
    if (!demand.success) return answerRefusal(c, site, noSuchDemand())
    const form = await c.req.parseBody().catch(() => ({}) as Record<string, string | File>)
    const parsed = take(body, jsonIn(form.body))
    if (!parsed.success) return answerRefusal(c, site, malformed(parsed.error))
    const { version, key, act: wished } = parsed.data
    const paper = form.paper instanceof File && form.paper.size > 0 ? await read(form.paper) : null
    const done = await actWithPaper(d, c.get('actor'), {
      demandId: demand.data,
      version,
      key,
      act: wished,
      paper,
    })
    return isRefusal(done) ? answerRefusal(c, site, done) : c.json({ version: done.demand.version })
  })
}

async function read(file: File) {
  return { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) }
}

function jsonIn(field: unknown): unknown {
  try {
    return typeof field === 'string' ? JSON.parse(field) : undefined
  } catch {
    return undefined
  }
}
