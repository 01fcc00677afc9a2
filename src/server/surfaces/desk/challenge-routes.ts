// The desk's writes on challenges: a form with the act as JSON and, beside it, the paper that was filed or served.

import type { Hono } from 'hono'
import { z } from 'zod'
import { paperActsApi } from '../../../api/desk/paper-acts.ts'
import { demandId } from '../../../api/fields.ts'
import { isRefusal } from '../../../kernel/refusal.ts'
import { draftObjection } from '../../acts/draft-objection.ts'
import type { Deployment } from '../../deployment.ts'
import { readerOf } from '../../http/reader.ts'
import { serving } from '../../http/serve-route.ts'
import type { Site } from '../../http/site.ts'
import { malformed, take } from '../../http/take.ts'
import type { SignedInEnv } from '../../sign-in/signed-in.ts'
import { noteRead } from './access.ts'
import { paperRoute } from './paper-route.ts'

export function challengeRoutes(app: Hono<SignedInEnv>, d: Deployment, site: Site): void {
  draftRoute(app, d, site)
  paperRoute(app, d, site, 'challenges')
}

function draftRoute(app: Hono<SignedInEnv>, d: Deployment, site: Site): void {
  serving(
    app,
    site,
    paperActsApi,
  )('GET /api/demands/:id/objection', async (c, { params, query }) => {
    const id = take(z.object({ demandId }), { demandId: params.id })
    if (!id.success) return malformed(id.error)
    const made = await draftObjection(d, c.get('actor'), {
      ...id.data,
      ...query,
      reader: readerOf(c).language,
    })
    if (isRefusal(made)) return made
    await noteRead(d, c.get('actor'), id.data.demandId, 'draft')
    return c.body(new Uint8Array(made.bytes), 200, {
      'content-type': 'application/octet-stream',
      'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(made.name)}`,
    })
  })
}
