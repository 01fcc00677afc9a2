// The audit view over HTTP: filtered, page by page, and whole as CSV.
import type { Hono } from 'hono'
import { refuse } from '../../demand/refusal.ts'
import { field } from '../../report/csv.ts'
import type { Transaction } from '../../store/database.ts'
import { later } from '../auth/owner.ts'
import type { SignedInEnv } from '../auth/signed-in.ts'
import type { Deployment } from '../deployment.ts'
import { answerRefusal } from '../http/problem.ts'
import type { Site } from '../http/site.ts'
import { malformed, take } from '../http/take.ts'
import { asWorker } from '../worker/demand-at-work.ts'
import { systemActs } from './acts.ts'
import type { ActLine, Audit, GrantCount } from './api.ts'
import { type AuditFilter, readAudit } from './audit.ts'
import { readChains } from './chains.ts'
import { auditQuery } from './input.ts'
import { readPeople } from './people.ts'

const PAGE = 100
const CSV_LINES = 50_000

export function auditRoutes(app: Hono<SignedInEnv>, { d, site }: { d: Deployment; site: Site }): void {
  app.get('/api/admin/audit', async c => {
    const q = take(auditQuery, c.req.query())
    if (!q.success) return answerRefusal(c, site, malformed(q.error))
    return c.json(await auditPage(d, filterOf(q.data, PAGE)))
  })
  app.get('/api/admin/audit.csv', async c => {
    const q = take(auditQuery, c.req.query())
    if (!q.success) return answerRefusal(c, site, malformed(q.error))
    const acts = await asWorker(d, tx => readAudit(tx, d, filterOf(q.data, CSV_LINES)))
    return c.body(csvOf(acts), 200, {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': 'attachment; filename="audit.csv"',
    })
  })
  app.get('/api/admin/chains', async c => {
    const after = c.req.query('after') ?? ''
    if (after.length > 40)
      return answerRefusal(
        c,
        site,
        refuse('invalid_input', 'There is no such page.', 'Begin at the first one.'),
      )
    return c.json(await readChains(d, c.get('actor'), after))
  })
}

type Query = ReturnType<typeof auditQuery.parse>

function filterOf(q: Query, limit: number): AuditFilter {
  const [at, id] = q.before?.split('/') ?? []
  const isMoment = at !== undefined && !Number.isNaN(Date.parse(at))
  return {
    kind: q.kind ?? null,
    person: q.person ?? null,
    from: q.from ?? null,
    until: q.until ?? null,
    limit,
    before: isMoment ? { at, id: id ?? '' } : null,
  }
}

async function auditPage(d: Deployment, filter: AuditFilter): Promise<Audit> {
  return asWorker(d, async tx => {
    const acts = await readAudit(tx, d, filter)
    const last = acts.at(-1)
    const people = (await readPeople(tx, d)).map(({ id, name }) => ({ id, name }))
    return {
      grants: await grantCounts(tx, d),
      acts,
      kinds: systemActs,
      people,
      next: acts.length === filter.limit && last ? `${last.at}/${last.id}` : null,
    }
  })
}

async function grantCounts(tx: Transaction, d: Deployment): Promise<GrantCount[]> {
  return tx.query<GrantCount>(
    `select a.person_id as person, a.purpose, count(*)::int as grants
     from duly.access a join duly.demand x on x.id = a.demand_id
     where a.at > $1 and not x.restricted and not exists (select 1 from duly.wall w where w.demand_id = x.id)
     group by 1, 2 order by 3 desc, 1, 2`,
    [later(d.now(), -30 * 86_400)],
  )
}

function csvOf(acts: readonly ActLine[]): string {
  const rows = acts.map(a => [
    a.at,
    a.kind,
    a.by.kind,
    a.by.id ?? '',
    a.by.name ?? '',
    a.about?.id ?? '',
    a.about?.name ?? '',
    Object.keys(a.data).length > 0 ? JSON.stringify(a.data) : '',
  ])
  const head = ['at', 'act', 'by_kind', 'by_id', 'by_name', 'about_id', 'about_name', 'data']
  return [head, ...rows].map(row => `${row.map(field).join(',')}\r\n`).join('')
}
