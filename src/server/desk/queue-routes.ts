// The queue's routes: its pages, how much there is, saved views, what can be chosen from, who has how much.
import type { Hono } from 'hono'
import { z } from 'zod'
import type { Actor } from '../../demand/actor.ts'
import { queueColumns, readColumns } from '../../demand/queue-columns.ts'
import { readFilters, sorts } from '../../demand/queue-filter.ts'
import { isRefusal } from '../../demand/refusal.ts'
import { databaseActor } from '../../store/execute.ts'
import { readInOneTrip } from '../../store/one-trip.ts'
import type { Language } from '../../words/languages.ts'
import { sentenceIn } from '../../words/sentences.ts'
import type { SignedInEnv } from '../auth/signed-in.ts'
import type { Deployment } from '../deployment.ts'
import { readDirectory } from '../directory.ts'
import { idOfRequest } from '../http/once.ts'
import { answerRefusal } from '../http/problem.ts'
import { readerOf } from '../http/reader.ts'
import type { Site } from '../http/site.ts'
import { malformed, take } from '../http/take.ts'
import { asWorker } from '../worker/demand-at-work.ts'
import type { QueueChoices, QueueCounts, QueueRow, QueueWish } from './api.ts'
import { readCursor, readQueue } from './queue.ts'
import { countsOf } from './queue-counts.ts'
import { readWorkload } from './queue-load.ts'
import { forgetDefault, forgetView, keepDefault, listViews, saveView } from './queue-views.ts'

const view = z.enum(['open', 'mine', 'closed', 'not_demand'])
const text = z.string().max(200)

const query = z.object({
  view: view.default('open'),
  text: text.default(''),
  // What is no order asks for none, as an unknown filter does.
  sort: z.enum(sorts).nullable().catch(null).default(null),
  cursor: z
    .string()
    .max(400)
    .refine(cursor => readCursor(cursor) !== null)
    .optional(),
})

const shape = {
  view,
  text,
  filters: z.record(z.string().max(20), z.string().max(2000)),
  columns: z.array(z.enum(queueColumns)).min(1).max(queueColumns.length).optional(),
  sort: z.enum(sorts).optional(),
}
const wish = z.strictObject(shape)
const saving = z.strictObject({
  ...shape,
  id: z
    .string()
    .regex(/^[0-9a-f]{32}$/)
    .nullable(),
  name: z.string().trim().min(1).max(80),
  shared: z.boolean(),
})

export function queueRoutes(app: Hono<SignedInEnv>, d: Deployment, site: Site): void {
  app.get('/api/queue', async c => {
    const q = take(query, c.req.query())
    if (!q.success) return answerRefusal(c, site, malformed(q.error))
    const filters = readFilters(c.req.query())
    const page = await readQueue(d, c.get('actor'), { ...q.data, cursor: q.data.cursor ?? null, filters })
    const { language } = readerOf(c)
    return c.json({ ...page, rows: page.rows.map(row => inWords(row, language)) })
  })
  app.get('/api/queue/counts', async c => c.json(await readCounts(d, c.get('actor'))))
  app.get('/api/queue/choices', async c => c.json(await readChoices(d, c.get('actor'))))
  app.get('/api/queue/workload', async c => c.json(await readWorkload(d, c.get('actor'))))
  app.get('/api/queue/views', async c => c.json(await listViews(d, c.get('actor'))))
  app.post('/api/queue/views', async c => {
    const body = take(saving, await c.req.json().catch(() => undefined))
    if (!body.success) return answerRefusal(c, site, malformed(body.error))
    const { id, name, shared } = body.data
    const view = { ...wishOf(body.data), id, name, shared }
    const saved = await saveView(d, c.get('actor'), view, idOfRequest(c, d.vault.macKey))
    return isRefusal(saved) ? answerRefusal(c, site, saved) : c.json(saved)
  })
  app.post('/api/queue/views/:id/forget', async c => {
    const gone = await forgetView(d, c.get('actor'), c.req.param('id'))
    return isRefusal(gone) ? answerRefusal(c, site, gone) : c.json(gone)
  })
  app.post('/api/queue/default', async c => {
    const body = take(wish, await c.req.json().catch(() => undefined))
    if (!body.success) return answerRefusal(c, site, malformed(body.error))
    await keepDefault(d, c.get('actor'), wishOf(body.data))
    return c.json({})
  })
  app.post('/api/queue/default/forget', async c => {
    await forgetDefault(d, c.get('actor'))
    return c.json({})
  })
}

/** As it is kept: what is no filter is left out, and the demand itself is always a column. */
function wishOf({ view, text, filters, columns, sort }: z.infer<typeof wish>): QueueWish {
  const kept = readColumns(columns?.join(','))
  return {
    view,
    text,
    filters: readFilters(filters),
    ...(kept ? { columns: kept } : {}),
    ...(sort ? { sort } : {}),
  }
}

function inWords(row: QueueRow, language: Language): QueueRow {
  return {
    ...row,
    dueWhat: row.dueWhat === null ? null : sentenceIn(language, row.dueWhat),
    summary: { ...row.summary, says: sentenceIn(language, row.summary.says) },
  }
}

async function readCounts(d: Deployment, actor: Actor): Promise<QueueCounts> {
  const [[row]] = await readInOneTrip<[QueueCounts]>(d.db, databaseActor(actor), [countsOf(d, actor)])
  return row ?? { open: 0, mine: 0, overdue: 0, dueToday: 0, toApprove: 0 }
}

/** Whom a filter can name: all of the directory, so that a list says nothing of any demand. */
async function readChoices(d: Deployment, actor: Actor): Promise<QueueChoices> {
  if (actor.kind !== 'staff') return { authorities: [], people: [] }
  const { authorities, people } = await asWorker(d, tx => readDirectory(tx, d.vault))
  const named = (all: ReadonlyMap<string, { readonly name: string }>) =>
    [...all].map(([id, { name }]) => ({ id, name })).sort((a, b) => a.name.localeCompare(b.name))
  return { authorities: named(authorities), people: named(people) }
}
