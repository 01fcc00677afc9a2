// The tenants' directory over HTTP: read by the desk, edited by administrators, synchronised by table or list.
import type { Context, Hono } from 'hono'
import { z } from 'zod'
import { type actsOnDirectory, mayActOnDirectory } from '../../demand/actor.ts'
import { takesPasskey } from '../../demand/administration.ts'
import { isRefusal, type Refusal } from '../../demand/refusal.ts'
import { toldAfterwards } from '../../demand/tenant-chain.ts'
import { CsvUnreadable } from '../../wire/csv.ts'
import type { SignedInEnv } from '../auth/signed-in.ts'
import type { Deployment } from '../deployment.ts'
import { readTenants } from '../directory.ts'
import { csvFile } from '../http/csv-file.ts'
import { idOfRequest } from '../http/once.ts'
import { answerRefusal } from '../http/problem.ts'
import { readerOf } from '../http/reader.ts'
import type { Site } from '../http/site.ts'
import { malformed, take } from '../http/take.ts'
import { asWorker } from '../worker/demand-at-work.ts'
import type { SyncPlan } from './api.ts'
import { askMerge, closeTenant, settleMerge } from './end.ts'
import { inviteContact } from './invite.ts'
import { listTenants, readTenantPage } from './page.ts'
import { tenantList } from './program-routes.ts'
import { noteTenantRead } from './reads.ts'
import { tenantId, tenantSaved } from './record.ts'
import { readTable, saveTenant, syncTenants, unreadable } from './sync.ts'
import { tableOf, tenantsExample } from './table.ts'
import { settleWait } from './waits.ts'
import { planIn } from './words.ts'

const reason = z.string().trim().min(10).max(500)
const merge = z.strictObject({ into: tenantId, reason })
const settle = z.strictObject({ confirm: z.boolean() })
const close = z.strictObject({ toldAfter: z.enum(toldAfterwards), reason })

type C = Context<SignedInEnv>

/**
 * Mounted at the desk, behind signing in: a session of an administrator is what writes here. Programs have routes of their own
 * (program-routes.ts).
 */
export function tenantRoutes(app: Hono<SignedInEnv>, d: Deployment, site: Site): void {
  const may = (c: C, act: keyof typeof actsOnDirectory) => mayActOnDirectory(c.get('actor'), act)
  const answer = (c: C, value: object | Refusal) =>
    isRefusal(value) ? answerRefusal(c, site, value) : c.json(value)
  const planned = (c: C, plan: SyncPlan) => c.json(planIn(readerOf(c).language, plan))
  const dry = (c: C) => c.req.query('dry') === '1'

  app.get('/api/tenants', async c =>
    answer(c, may(c, 'read_tenants') ?? (await listTenants(d, c.get('actor')))),
  )

  app.get('/api/tenants/export.csv', async c => {
    const no = may(c, 'open_tenants')
    if (no) return answerRefusal(c, site, no)
    const tenants = await asWorker(d, async tx => {
      await noteTenantRead(tx, d, c.get('actor'), null)
      return readTenants(tx, d.vault)
    })
    return csvFile(c, 'tenants.csv', tableOf(tenants.values()))
  })
  app.get('/api/tenants/example.csv', c => csvFile(c, 'tenants.csv', tenantsExample()))

  app.post('/api/tenants/import', async c => {
    const no = may(c, 'edit_tenants')
    if (no) return answerRefusal(c, site, no)
    const { table } = await c.req.parseBody()
    if (!(table instanceof File)) return answerRefusal(c, site, malformed())
    try {
      const read = await readTable(new Uint8Array(await table.arrayBuffer()))
      return planned(c, await syncTenants(d, c.get('actor'), { ...read, full: true, dry: dry(c) }))
    } catch (error) {
      if (error instanceof CsvUnreadable) return planned(c, unreadable(error))
      throw error
    }
  })

  app.put('/api/tenants', async c => {
    const no = may(c, 'edit_tenants')
    if (no) return answerRefusal(c, site, no)
    const body = take(tenantList, await c.req.json().catch(() => undefined))
    if (!body.success) return answerRefusal(c, site, malformed(body.error))
    const given = body.data.tenants.map((record, i) => ({ record, line: i + 1 }))
    return planned(c, await syncTenants(d, c.get('actor'), { given, refused: [], full: true, dry: dry(c) }))
  })

  app.get('/api/tenants/:id', async c =>
    answer(
      c,
      may(c, 'read_tenants') ??
        (await readTenantPage(d, c.get('actor'), c.req.param('id'), readerOf(c).language)),
    ),
  )

  app.post('/api/tenants/:id', async c => {
    const no = may(c, 'edit_tenants')
    if (no) return answerRefusal(c, site, no)
    const body = take(tenantSaved, await c.req.json().catch(() => undefined))
    if (!body.success || body.data.id !== c.req.param('id'))
      return answerRefusal(c, site, malformed(body.error))
    const { version, ...record } = body.data
    const done = await saveTenant(d, c.get('actor'), { record, version, dry: dry(c) })
    return isRefusal(done) ? answerRefusal(c, site, done) : planned(c, done)
  })

  const on = <T>(
    path: string,
    act: keyof typeof actsOnDirectory,
    schema: z.ZodType<T>,
    work: (c: C, id: string, input: T) => Promise<null | Refusal>,
  ) =>
    app.post(`/api/tenants/:id/${path}`, async c => {
      const no = may(c, act)
      if (no) return answerRefusal(c, site, no)
      const body = take(schema, await c.req.json().catch(() => undefined))
      if (!body.success) return answerRefusal(c, site, malformed(body.error))
      return answer(c, (await work(c, c.req.param('id') ?? '', body.data)) ?? {})
    })

  app.post('/api/tenants/:id/contacts/:contact/invite', async c => {
    const no = may(c, 'edit_tenants') ?? takesPasskey(c.get('session').via)
    if (no) return answerRefusal(c, site, no)
    const body = take(z.strictObject({}), await c.req.json().catch(() => undefined))
    if (!body.success) return answerRefusal(c, site, malformed(body.error))
    const by = { kind: 'staff', id: c.get('actor').id } as const
    const [tenant, contact] = [c.req.param('id'), c.req.param('contact')]
    return answer(c, await inviteContact(d, by, { tenant, contact, request: idOfRequest(c, d.vault.macKey) }))
  })
  on('merge', 'edit_tenants', merge, (c, id, i) => askMerge(d, c.get('actor'), { tenant: id, ...i }))
  on('merge/:merge', 'confirm_merge', settle, (c, id, { confirm }) =>
    settleMerge(d, c.get('actor'), { tenant: id, merge: c.req.param('merge') ?? '', confirm }),
  )
  app.post('/api/tenants/:id/waits/:wait', async c => {
    const no = may(c, 'confirm_contact') ?? takesPasskey(c.get('session').via)
    if (no) return answerRefusal(c, site, no)
    const body = take(settle, await c.req.json().catch(() => undefined))
    if (!body.success) return answerRefusal(c, site, malformed(body.error))
    const by = { kind: 'staff', id: c.get('actor').id } as const
    const [tenant, wait] = [c.req.param('id'), c.req.param('wait')]
    return answer(c, (await settleWait(d, by, { tenant, wait, confirm: body.data.confirm })) ?? {})
  })
  on('close', 'edit_tenants', close, (c, id, i) => closeTenant(d, c.get('actor'), { tenant: id, ...i }))
}
