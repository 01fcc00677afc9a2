// The queue's routes: its pages, how much there is, saved views, what can be chosen from, who has how much.

import type { Hono } from 'hono'
import { z } from 'zod'
import type { QueueWish } from '../../../../api/desk/me.ts'
import type { QueueChoices, QueueCounts, QueueRow } from '../../../../api/desk/queue.ts'
import { queueApi, type queueWished } from '../../../../api/desk/queue.ts'
import type { Actor } from '../../../../kernel/actor.ts'
import { readColumns } from '../../../../queue/columns.ts'
import { readFilters } from '../../../../queue/filter.ts'
import { withTransaction } from '../../../../store/database.ts'
import { databaseActor } from '../../../../store/demand/execute.ts'
import { readInOneTrip } from '../../../../store/demand/one-trip.ts'
import { keptIn } from '../../../../words/faces/sentences.ts'
import type { Language } from '../../../../words/languages.ts'
import { decidedOf, explainedOf, offerProposals } from '../../../acts/accept-proposal.ts'
import type { Deployment } from '../../../deployment.ts'
import { readDirectory } from '../../../directory.ts'
import { idOfRequest } from '../../../http/once.ts'
import { readerOf, zoneOf } from '../../../http/reader.ts'
import { refusalIn } from '../../../http/refusal-words.ts'
import { serving } from '../../../http/serve-route.ts'
import type { Site } from '../../../http/site.ts'
import { malformed } from '../../../http/take.ts'
import type { SignedInEnv } from '../../../sign-in/signed-in.ts'
import { readCursor, readQueue } from './queue.ts'
import { countsOf } from './queue-counts.ts'
import { readWorkload } from './queue-load.ts'
import { forgetDefault, forgetView, keepDefault, listViews, saveView } from './queue-views.ts'

export function queueRoutes(app: Hono<SignedInEnv>, d: Deployment, site: Site): void {
  const serve = serving(app, site, queueApi)
  serve('GET /api/queue', async (c, { query: { view, text, sort, cursor = null } }) => {
    if (cursor !== null && readCursor(cursor) === null) return malformed(wrong('cursor'))
    const filters = readFilters(c.req.query())
    const page = await readQueue(d, c.get('actor'), {
      view,
      text,
      sort,
      cursor,
      filters,
      zone: zoneOf(c, d.provider.zone),
    })
    const { language } = readerOf(c)
    return { ...page, rows: page.rows.map(row => inWords(row, language)) }
  })
  serve('GET /api/queue/counts', c => readCounts(d, c.get('actor'), zoneOf(c, d.provider.zone)))
  serve('GET /api/queue/choices', c => readChoices(d, c.get('actor')))
  serve('GET /api/queue/workload', c => readWorkload(d, c.get('actor'), zoneOf(c, d.provider.zone)))
  serve('POST /api/queue/proposals', async (c, { body }) => {
    const { offered, refused } = await offerProposals(d, c.get('actor'), body.ids)
    const { language } = readerOf(c)
    return {
      offered: offered.map(({ id, version, likeness }) => ({ id, version, likeness })),
      decides: decidedOf(offered),
      explains: explainedOf(offered),
      refused: refused.map(r => ({ ...r, refusal: refusalIn(language, r.refusal) })),
    }
  })
  serve('GET /api/queue/views', c => listViews(d, c.get('actor'), zoneOf(c, d.provider.zone)))
  serve('POST /api/queue/views', (c, { body: { id, name, shared, ...wish } }) =>
    saveView(d, c.get('actor'), { ...wishOf(wish), id, name, shared }, idOfRequest(c, d.vault.macKey)),
  )
  serve('POST /api/queue/views/:id/forget', (c, { params }) => forgetView(d, c.get('actor'), params.id))
  serve('POST /api/queue/default', async (c, { body }) => {
    await keepDefault(d, c.get('actor'), wishOf(body))
    return {}
  })
  serve('POST /api/queue/default/forget', async c => {
    await forgetDefault(d, c.get('actor'))
    return {}
  })
}

function wrong(field: string): z.ZodError {
  return new z.ZodError([{ code: 'custom', path: [field], message: '', input: undefined }])
}

/** As it is kept: what is no filter is left out, and the demand itself is always a column. */
function wishOf({ view, text, filters, columns, sort }: z.infer<typeof queueWished>): QueueWish {
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
    dueWhat: row.dueWhat === null ? null : keptIn(language, row.dueWhat),
    summary: { ...row.summary, says: keptIn(language, row.summary.says) },
  }
}

async function readCounts(d: Deployment, actor: Actor, zone: string): Promise<QueueCounts> {
  const [[row]] = await readInOneTrip<[QueueCounts]>(d.db, databaseActor(actor), [countsOf(d, actor, zone)])
  return row ?? { open: 0, mine: 0, overdue: 0, dueToday: 0, toApprove: 0 }
}

/** Whom a filter can name: all of the directory, so that a list says nothing of any demand. */
async function readChoices(d: Deployment, actor: Actor): Promise<QueueChoices> {
  if (actor.kind !== 'staff') return { authorities: [], people: [] }
  const { authorities, people } = await withTransaction(d.db, databaseActor(actor), tx =>
    readDirectory(tx, d.vault),
  )
  const named = (all: ReadonlyMap<string, { readonly name: string }>) =>
    [...all].map(([id, { name }]) => ({ id, name })).sort((a, b) => a.name.localeCompare(b.name))
  return { authorities: named(authorities), people: named(people) }
}
