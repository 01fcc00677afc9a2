// A write of the desk that may come with a paper: a form with the act as JSON and, beside it, one file.
import type { Hono } from 'hono'
import { z } from 'zod'
import type { Actor } from '../../demand/actor.ts'
import { isRefusal, noSuchDemand, type Refusal, refuse } from '../../demand/refusal.ts'
import { actWithPaper, type PaperAct } from '../acts/act-with-paper.ts'
import { type Departed, depart } from '../acts/departure.ts'
import type { SignedInEnv } from '../auth/signed-in.ts'
import type { Deployment } from '../deployment.ts'
import { answerRefusal } from '../http/problem.ts'
import type { Site } from '../http/site.ts'
import { malformed, take } from '../http/take.ts'
import { refuseUnopened } from './access.ts'
import { demandId, submit, wording } from './input.ts'

type Sent = { readonly name: string; readonly bytes: Uint8Array }
/** Below a demand: the addresses that take a paper, and so a larger body (web.ts). */
export const paperPaths = ['challenges', 'secrecy', 'withdrawal', 'notice/by-hand'] as const
type PaperPath = (typeof paperPaths)[number]
type At = { readonly app: Hono<SignedInEnv>; readonly site: Site }

export function paperRoute(
  app: Hono<SignedInEnv>,
  d: Deployment,
  site: Site,
  path: PaperPath,
  act: z.ZodType<PaperAct>,
): void {
  withPaper({ app, site }, path, z.strictObject({ ...submit, act }), async (actor, demandId, sent, paper) => {
    const done = await actWithPaper(d, actor, { demandId, ...sent, paper })
    return isRefusal(done) ? done : { version: done.demand.version }
  })
}

/** The notice with a copy that a person made, where a machine can make none that could go out. */
export function noticeByHandRoute(app: Hono<SignedInEnv>, d: Deployment, site: Site): void {
  const matter = z.string().max(64)
  const body = z.strictObject({ ...submit, matter, contact: matter.nullish(), words: wording })
  withPaper({ app, site }, 'notice/by-hand', body, async (actor, demandId, asked, paper) => {
    const closed = await refuseUnopened(d, actor, demandId)
    if (closed) return closed
    if (!paper)
      return refuse('invalid_input', 'No file was attached.', 'Attach the copy that you made by hand.')
    const { version, key, matter, contact = null, words } = asked
    const byHand = { name: paper.name, base64: Buffer.from(paper.bytes).toString('base64') }
    const sent = { what: 'notice', matter, contact, byHand, ...(words ? { words } : {}) } as const
    return depart(d, actor, demandId, { sent, version, key })
  })
}

function withPaper<T>(
  { app, site }: At,
  path: PaperPath,
  body: z.ZodType<T>,
  act: (actor: Actor, demandId: string, sent: T, paper: Sent | null) => Promise<Departed | Refusal>,
): void {
  app.post(`/api/demands/:id/${path}`, async c => {
    const demand = demandId.safeParse(c.req.param('id'))
    if (!demand.success) return answerRefusal(c, site, noSuchDemand())
    const form = await c.req.parseBody().catch(() => ({}) as Record<string, string | File>)
    const parsed = take(body, jsonIn(form.body))
    if (!parsed.success) return answerRefusal(c, site, malformed(parsed.error))
    const paper = form.paper instanceof File && form.paper.size > 0 ? await read(form.paper) : null
    const done = await act(c.get('actor'), demand.data, parsed.data, paper)
    return isRefusal(done) ? answerRefusal(c, site, done) : c.json(done)
  })
}

async function read(file: File): Promise<Sent> {
  return { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) }
}

function jsonIn(field: unknown): unknown {
  try {
    return typeof field === 'string' ? JSON.parse(field) : undefined
  } catch {
    return undefined
  }
}
