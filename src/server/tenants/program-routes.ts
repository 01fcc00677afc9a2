// The directory kept in step by the provider's own systems: the full list by token (`directory:read`, `directory:write`).

import { type Context, Hono } from 'hono'
import { tenantProgramsApi } from '../../api/desk/tenants.ts'
import { withTransaction } from '../../store/database.ts'
import { actorOfToken, type TokenEnv, withToken } from '../admin/tokens.ts'
import type { Deployment } from '../deployment.ts'
import { readTenants } from '../directory.ts'
import { serving } from '../http/serve-route.ts'
import type { Site } from '../http/site.ts'
import { noteTenantRead } from './reads.ts'
import { recordOf } from './record.ts'
import { syncTenants } from './sync.ts'

/** GET gives what PUT takes, but for source keys, which are stored as keyed hashes alone. `?dry=1` tries. */
export function tenantProgramRoutes(d: Deployment, site: Site): Hono<TokenEnv> {
  const app = new Hono<TokenEnv>()
  const serve = serving(app, site, tenantProgramsApi)
  const by = (c: Context<TokenEnv>) => ({ kind: 'token', id: c.get('bearer').id })
  app.get('/api/directory/tenants', withToken(d, site, 'directory:read'))
  serve('GET /api/directory/tenants', async c => {
    const tenants = await withTransaction(d.db, actorOfToken(c.get('bearer')), async tx => {
      await noteTenantRead(tx, d, by(c), null)
      return readTenants(tx, d.vault)
    })
    return { tenants: [...tenants.values()].filter(t => t.status === 'active').map(recordOf) }
  })
  app.put('/api/directory/tenants', withToken(d, site, 'directory:write'))
  serve('PUT /api/directory/tenants', (c, { query, body }) => {
    const given = body.tenants.map((record, i) => ({ record, line: i + 1 }))
    return syncTenants(d, by(c), { given, refused: [], full: true, dry: query.dry === '1' })
  })
  return app
}
