// Papers that come in at the desk: an upload, or an entry without paper. Answered only when durable.

import type { Context, Hono } from 'hono'
import { arrivalsApi, uploadFields } from '../../../api/desk/arrivals.ts'
import { isRefusal } from '../../../kernel/refusal.ts'
import type { Deployment } from '../../deployment.ts'
import { serving } from '../../http/serve-route.ts'
import type { Site } from '../../http/site.ts'
import { malformed, take } from '../../http/take.ts'
import { type Arrival, receiveArrival } from '../../papers/intake.ts'
import { receivers } from '../../papers/named-people.ts'
import type { SignedInEnv } from '../../sign-in/signed-in.ts'

export function receiveRoutes(app: Hono<SignedInEnv>, d: Deployment, site: Site): void {
  const serve = serving(app, site, arrivalsApi)
  const receive = async (c: Context<SignedInEnv>, arrival: Omit<Arrival, 'receivedAt' | 'sender'>) => {
    const done = await receiveArrival(d, c.get('actor'), { ...arrival, receivedAt: d.now(), sender: null })
    if (isRefusal(done)) return done
    // Whoever is not named for it is told that it is handed over, and has no way to it any more.
    const mine = arrival.lane === undefined || arrival.lane.includes(c.get('actor').id)
    return mine
      ? c.json({ id: done.demandId, reference: done.demand.reference }, 201)
      : c.json({ handed: true }, 201)
  }

  serve('POST /api/demands/entry', (c, { body: { text, subject, key, ...served } }) => {
    const bytes = Buffer.from(subject ? `${subject}\n\n${text}\n` : `${text}\n`)
    return receive(c, {
      channel: 'desk',
      bytes,
      fileName: 'desk-entry.txt',
      service: { ...served, servedUncertain: false },
      idempotencyKey: key,
    })
  })

  serve('POST /api/demands', async c => {
    const form = await c.req.parseBody()
    const parsed = take(uploadFields, form)
    if (!(form.paper instanceof File) || !parsed.success) return malformed(parsed.error)
    const bytes = new Uint8Array(await form.paper.arrayBuffer())
    const { key, servedUncertain, lane, ...served } = parsed.data
    return receive(c, {
      channel: 'upload',
      bytes,
      fileName: form.paper.name,
      service: { ...served, servedUncertain: servedUncertain === 'true' },
      ...(key ? { idempotencyKey: key } : {}),
      ...(lane === 'true' ? { lane: await receivers(d, c.get('actor')) } : {}),
    })
  })
}
