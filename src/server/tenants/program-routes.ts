// The directory kept in step by the provider's own systems: the full list by token (`directory:read`, `directory:write`).
import { Hono } from 'hono'
import { z } from 'zod'
import { type TokenEnv, withToken } from '../admin/tokens.ts'
import type { Deployment } from '../deployment.ts'
import { readTenants } from '../directory.ts'
import { answerRefusal } from '../http/problem.ts'
import type { Site } from '../http/site.ts'
import { malformed, take } from '../http/take.ts'
import { asWorker } from '../worker/demand-at-work.ts'
import { noteTenantRead } from './reads.ts'
import { recordOf, tenantRecord } from './record.ts'
import { syncTenants } from './sync.ts'

export const tenantList = z.strictObject({ tenants: z.array(tenantRecord).max(100_000) })

/** GET gives what PUT takes, but for source keys, which are stored as keyed hashes alone. `?dry=1` tries. */
export function tenantProgramRoutes(d: Deployment, site: Site): Hono<TokenEnv> {
  const app = new Hono<TokenEnv>()
  app.get('/api/directory/tenants', withToken(d, site, 'directory:read'), async c => {
    const by = { kind: 'token', id: c.get('bearer').id }
    const tenants = await asWorker(d, async tx => {
      await noteTenantRead(tx, d, by, null)
      return readTenants(tx, d.vault)
    })
    return c.json({ tenants: [...tenants.values()].filter(t => t.status === 'active').map(recordOf) })
  })
  app.put('/api/directory/tenants', withToken(d, site, 'directory:write'), async c => {
    const body = take(tenantList, await c.req.json().catch(() => undefined))
    if (!body.success) return answerRefusal(c, site, malformed(body.error))
    const by = { kind: 'token', id: c.get('bearer').id }
    const given = body.data.tenants.map((record, i) => ({ record, line: i + 1 }))
    return c.json(
      await syncTenants(d, by, { given, refused: [], full: true, dry: c.req.query('dry') === '1' }),
    )
  })
  return app
}
