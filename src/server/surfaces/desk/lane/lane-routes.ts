// Routes of the lanes that are about no single demand: opening one for named people, figures on emergencies, and the policies
// for what the law merely permits.

import type { Hono } from 'hono'
import { lanesApi } from '../../../../api/desk/lanes.ts'
import { isRefusal } from '../../../../kernel/refusal.ts'
import { openRestricted } from '../../../acts/open-restricted.ts'
import type { Deployment } from '../../../deployment.ts'
import { serving } from '../../../http/serve-route.ts'
import type { Site } from '../../../http/site.ts'
import { adoptPermitted, readPermitted, withdrawPermitted } from '../../../law/permitted.ts'
import { countTurnedAway } from '../../../papers/by-hand.ts'
import type { SignedInEnv } from '../../../sign-in/signed-in.ts'
import { emergencyFigures } from '../emergency-figures.ts'

export function laneRoutes(app: Hono<SignedInEnv>, d: Deployment, site: Site): void {
  const serve = serving(app, site, lanesApi)
  serve('POST /api/restricted', async (c, { body: { servedAt, servedManner, entityServed, ...i } }) => {
    const service = { servedAt, servedManner, entityServed, servedUncertain: false }
    const done = await openRestricted(d, c.get('actor'), { ...i, service })
    return isRefusal(done) ? done : { id: done.demandId, reference: done.demand.reference }
  })
  serve('GET /api/restricted', c => countTurnedAway(d, c.get('actor')))
  serve('GET /api/emergencies', c => emergencyFigures(d, c.get('actor')))
  serve('GET /api/law/permitted', c => readPermitted(d, c.get('actor')))
  serve('POST /api/law/permitted', (c, { body }) => adoptPermitted(d, c.get('actor'), body))
  serve('POST /api/law/permitted/withdraw', (c, { body }) => withdrawPermitted(d, c.get('actor'), body.id))
}
