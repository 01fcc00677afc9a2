// The desk's figures over HTTP, and each picture's table as a file.

import type { Hono } from 'hono'
import { figuresApi, pictureAsked } from '../../api/desk/figures.ts'
import type { Deployment } from '../deployment.ts'
import { zoneOf } from '../http/reader.ts'
import { serving } from '../http/serve-route.ts'
import type { Site } from '../http/site.ts'
import { malformed, take } from '../http/take.ts'
import type { SignedInEnv } from '../sign-in/signed-in.ts'
import { csvOf } from './csv.ts'
import { readFigures } from './read.ts'

export function figureRoutes(app: Hono<SignedInEnv>, d: Deployment, site: Site): void {
  const serve = serving(app, site, figuresApi)
  serve('GET /api/figures', (c, { query }) =>
    readFigures(d, c.get('actor'), { ...query, zone: zoneOf(c, d.provider.zone) }),
  )
  serve('GET /api/figures/:file{[a-z]+\\.csv}', async (c, { params: { file } }) => {
    const picture = file.slice(0, -'.csv'.length)
    const asked = take(pictureAsked, { ...c.req.query(), picture })
    if (!asked.success) return malformed(asked.error)
    const figures = await readFigures(d, c.get('actor'), { ...asked.data, zone: zoneOf(c, d.provider.zone) })
    return c.body(csvOf(figures, asked.data.picture), 200, {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="duly-${picture}.csv"`,
    })
  })
}
