// The audit view over HTTP: filtered, page by page, and whole as CSV.

import type { Hono } from 'hono'
import type { auditQuery } from '../../api/desk/administration-input.ts'
import { type ActLine, type Audit, auditApi, type GrantCount } from '../../api/desk/audit.ts'
import { systemActs } from '../../directory/system-acts.ts'
import type { Actor } from '../../kernel/actor.ts'
import { sentence } from '../../kernel/message.ts'
import { refuse } from '../../kernel/refusal.ts'
import { field } from '../../report/csv.ts'
import { type Transaction, withTransaction } from '../../store/database.ts'
import { databaseActor } from '../../store/demand/execute.ts'
import type { Deployment } from '../deployment.ts'
import { serving } from '../http/serve-route.ts'
import type { Site } from '../http/site.ts'
import { later } from '../sign-in/owner.ts'
import type { SignedInEnv } from '../sign-in/signed-in.ts'
import { type AuditFilter, readAudit } from './audit.ts'
import { readChains } from './chains.ts'
import { readPeople } from './stored-people.ts'

const PAGE = 100
const CSV_LINES = 50_000

export function auditRoutes(app: Hono<SignedInEnv>, { d, site }: { d: Deployment; site: Site }): void {
  const serve = serving(app, site, auditApi)
  serve('GET /api/admin/audit', (c, { query }) => auditPage(d, c.get('actor'), filterOf(query, PAGE)))
  serve('GET /api/admin/audit.csv', async (c, { query }) => {
    const acts = await withTransaction(d.db, databaseActor(c.get('actor')), tx =>
      readAudit(tx, d, filterOf(query, CSV_LINES)),
    )
    return c.body(csvOf(acts), 200, {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': 'attachment; filename="audit.csv"',
    })
  })
  serve('GET /api/admin/chains', (c, { query: { after } }) =>
    after.length > 40
      ? refuse('invalid_input', sentence('borders.no_such_page'), sentence('borders.begin_first'))
      : readChains(d, c.get('actor'), after),
  )
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

async function auditPage(d: Deployment, actor: Actor, filter: AuditFilter): Promise<Audit> {
  return withTransaction(d.db, databaseActor(actor), async tx => {
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
  return tx.query<GrantCount>('select * from duly.count_grants($1)', [later(d.now(), -30 * 86_400)])
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
