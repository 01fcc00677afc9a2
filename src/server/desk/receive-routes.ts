// Papers that come in at the desk: an upload, or an entry without paper. Answered only when durable.
import type { Context, Hono } from 'hono'
import { z } from 'zod'
import { isRefusal } from '../../demand/refusal.ts'
import type { SignedInEnv } from '../auth/signed-in.ts'
import type { Deployment } from '../deployment.ts'
import { answerRefusal } from '../http/problem.ts'
import type { Site } from '../http/site.ts'
import { malformed, take } from '../http/take.ts'
import { type Arrival, receiveArrival } from '../intake.ts'
import { receivers } from '../named-people.ts'

const instant = z.iso.datetime({ offset: true }).transform(t => new Date(t).toISOString())
const service = {
  servedAt: instant,
  servedManner: z.string().min(1).max(60),
  entityServed: z.string().min(1).max(200),
}

const entry = z.strictObject({
  ...service,
  text: z.string().min(1).max(100_000),
  subject: z.string().max(300).default(''),
  key: z.string().min(8).max(80),
})

const upload = z.object({
  ...service,
  servedUncertain: z.enum(['true', 'false']).default('false'),
  /** It may be of national security: only who receives such papers sees it, and no machine reads it. */
  lane: z.enum(['true', 'false']).default('false'),
  key: z.string().min(8).max(80).optional(),
})

export function receiveRoutes(app: Hono<SignedInEnv>, d: Deployment, site: Site): void {
  const receive = async (c: Context<SignedInEnv>, arrival: Omit<Arrival, 'receivedAt' | 'sender'>) => {
    const done = await receiveArrival(d, c.get('actor'), { ...arrival, receivedAt: d.now(), sender: null })
    if (isRefusal(done)) return answerRefusal(c, site, done)
    // Whoever is not named for it is told that it is handed over, and has no way to it any more.
    const mine = arrival.lane === undefined || arrival.lane.includes(c.get('actor').id)
    return mine
      ? c.json({ id: done.demandId, reference: done.demand.reference }, 201)
      : c.json({ handed: true }, 201)
  }

  app.post('/api/demands/entry', async c => {
    const body = take(entry, await c.req.json().catch(() => undefined))
    if (!body.success) return answerRefusal(c, site, malformed(body.error))
    const { text, subject, key, ...served } = body.data
    const bytes = Buffer.from(subject ? `${subject}\n\n${text}\n` : `${text}\n`)
    return receive(c, {
      channel: 'desk',
      bytes,
      fileName: 'desk-entry.txt',
      service: { ...served, servedUncertain: false },
      idempotencyKey: key,
    })
  })

  app.post('/api/demands', async c => {
    const form = await c.req.parseBody()
    const parsed = take(upload, form)
    if (!(form.paper instanceof File) || !parsed.success)
      return answerRefusal(c, site, malformed(parsed.error))
    const bytes = new Uint8Array(await form.paper.arrayBuffer())
    const { key, servedUncertain, lane, ...served } = parsed.data
    return receive(c, {
      channel: 'upload',
      bytes,
      fileName: form.paper.name,
      service: { ...served, servedUncertain: servedUncertain === 'true' },
      ...(key ? { idempotencyKey: key } : {}),
      ...(lane === 'true' ? { lane: await receivers(d) } : {}),
    })
  })
}
