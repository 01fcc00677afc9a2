// What the desk counts of redirects and notices, the notice as a letter for the post, and papers of a secrecy that come by themselves.

import type { Hono } from 'hono'
import { demandApi, type LifecycleFigures } from '../../../api/desk/demand-page.ts'
import { paperActsApi } from '../../../api/desk/paper-acts.ts'
import type { Actor } from '../../../kernel/actor.ts'
import { isRefusal, type Refusal } from '../../../kernel/refusal.ts'
import { withTransaction } from '../../../store/database.ts'
import { databaseActor } from '../../../store/demand/execute.ts'
import { noticeLetter } from '../../acts/notice-letter.ts'
import { waitingCopy } from '../../acts/second-look.ts'
import { undeliveredLetter } from '../../acts/undelivered-letter.ts'
import type { Deployment } from '../../deployment.ts'
import { sandboxPolicy } from '../../http/headers.ts'
import { serving } from '../../http/serve-route.ts'
import type { Site } from '../../http/site.ts'
import type { SignedInEnv } from '../../sign-in/signed-in.ts'
import { noteRead } from './access.ts'
import { noticeByHandRoute, paperRoute } from './paper-route.ts'

export function lifecycleRoutes(app: Hono<SignedInEnv>, d: Deployment, site: Site): void {
  paperRoute(app, d, site, 'secrecy')
  paperRoute(app, d, site, 'withdrawal')
  noticeByHandRoute(app, d, site)
  const serve = serving(app, site, { ...demandApi, ...paperActsApi })
  serve('GET /api/lifecycle', c => lifecycleFigures(d, c.get('actor')))
  const forPost = (
    path: 'notice-letter' | 'departing-copy' | 'undelivered-letter',
    make: (actor: Actor, id: string, ask: Ask) => Promise<ForPost | Refusal>,
  ) =>
    serve(`GET /api/demands/:id/${path}`, async (c, { params: { id } }) => {
      const file = await make(c.get('actor'), id, name => c.req.query(name) ?? '')
      if (isRefusal(file)) return file
      await noteRead(d, c.get('actor'), id, 'draft')
      return c.body(new Uint8Array(file.bytes), 200, {
        'content-type': 'application/pdf',
        'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(file.name)}`,
        'content-security-policy': sandboxPolicy,
      })
    })
  forPost('notice-letter', (actor, id, ask) => noticeLetter(d, actor, id, ask('matter')))
  forPost('departing-copy', (actor, id, ask) => waitingCopy(d, actor, id, ask('departure')))
  forPost('undelivered-letter', (actor, id, ask) =>
    undeliveredLetter(d, actor, id, { kind: ask('kind'), about: ask('about') }),
  )
}

type Ask = (name: string) => string
type ForPost = { readonly name: string; readonly bytes: Uint8Array }

type Row = { [K in keyof Figures]: string | null }
type Figures = {
  redirected: number
  withdrawn: number
  went_to_tenant: number
  renewed_to_us: number
  redirects_open: number
  excepted: number
  told: number
  late: number
  proved: number
  median_minutes: number
}

/** Of the demands that this person may know of: the database counts, under the person's own row-level security. */
export async function lifecycleFigures(d: Deployment, actor: Actor): Promise<LifecycleFigures> {
  const [row] = await withTransaction(d.db, databaseActor(actor), tx =>
    tx.query<Row>(
      `select count(*) filter (where redirected) as redirected,
         count(*) filter (where redirect_outcome = 'withdrawn') as withdrawn,
         count(*) filter (where redirect_outcome = 'went_to_tenant') as went_to_tenant,
         count(*) filter (where redirect_outcome in ('renewed_to_us', 'notice_allowed')) as renewed_to_us,
         count(*) filter (where redirected and redirect_outcome is null and not exists (
           select 1 from duly.demand d where d.id = demand_id and d.closed_at is not null)) as redirects_open,
         count(*) filter (where excepted is not null) as excepted,
         count(*) filter (where told_at is not null) as told,
         count(*) filter (where told_at is not null and late) as late,
         count(*) filter (where proof in ('delivered', 'read', 'answered', 'posted')) as proved,
         percentile_cont(0.5) within group (order by extract(epoch from told_at - determined_at) / 60)
           filter (where told_at is not null and determined_at is not null and not late) as median_minutes
       from duly.lifecycle`,
      [],
    ),
  )
  const n = (key: keyof Figures) => Number(row?.[key] ?? 0)
  return {
    redirects: {
      asked: n('redirected'),
      withdrawn: n('withdrawn'),
      wentToTenant: n('went_to_tenant'),
      renewedToUs: n('renewed_to_us'),
      open: n('redirects_open'),
      excepted: n('excepted'),
    },
    notices: {
      told: n('told'),
      late: n('late'),
      proved: n('proved'),
      medianMinutes: row?.median_minutes == null ? null : Math.round(Number(row.median_minutes)),
    },
  }
}
