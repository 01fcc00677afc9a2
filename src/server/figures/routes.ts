// The desk's figures over HTTP, and each picture's table as a file.
import type { Hono } from 'hono'
import { z } from 'zod'
import type { SignedInEnv } from '../auth/signed-in.ts'
import type { Deployment } from '../deployment.ts'
import { answerRefusal } from '../http/problem.ts'
import type { Site } from '../http/site.ts'
import { malformed, take } from '../http/take.ts'
import { pictures } from './api.ts'
import { csvOf } from './csv.ts'
import { readFigures } from './read.ts'

const query = z.object({
  months: z.coerce.number().int().min(3).max(36).default(12),
  country: z
    .string()
    .regex(/^[A-Z]{2}$/)
    .optional(),
  authority: z.string().min(1).max(80).optional(),
})
const named = query.extend({ picture: z.enum(pictures) })

export function figureRoutes(app: Hono<SignedInEnv>, d: Deployment, site: Site): void {
  app.get('/api/figures', async c => {
    const asked = take(query, c.req.query())
    if (!asked.success) return answerRefusal(c, site, malformed(asked.error))
    return c.json(await readFigures(d, c.get('actor'), asked.data))
  })
  app.get('/api/figures/:file{[a-z]+\\.csv}', async c => {
    const picture = c.req.param('file').slice(0, -'.csv'.length)
    const asked = take(named, { ...c.req.query(), picture })
    if (!asked.success) return answerRefusal(c, site, malformed(asked.error))
    const figures = await readFigures(d, c.get('actor'), asked.data)
    return c.body(csvOf(figures, asked.data.picture), 200, {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="duly-${picture}.csv"`,
    })
  })
}
