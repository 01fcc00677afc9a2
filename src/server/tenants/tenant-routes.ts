// The tenants' directory over HTTP: read by the desk, edited by administrators, synchronised by table or list.

import type { Context, Hono } from 'hono'
import { type SyncPlan, tenantsApi } from '../../api/desk/tenants.ts'
import { takesPasskey } from '../../directory/administration.ts'
import { type actsOnDirectory, mayActOnDirectory } from '../../domain/registry/who-may.ts'
import { isRefusal } from '../../kernel/refusal.ts'
import { withTransaction } from '../../store/database.ts'
import { databaseActor } from '../../store/demand/execute.ts'
import { CsvUnreadable } from '../../wire/csv.ts'
import type { Deployment } from '../deployment.ts'
import { readTenants } from '../directory.ts'
import { csvFile } from '../http/csv-file.ts'
import { idOfRequest } from '../http/once.ts'
import { readerOf } from '../http/reader.ts'
import { serving } from '../http/serve-route.ts'
import type { Site } from '../http/site.ts'
import { malformed } from '../http/take.ts'
import { settle } from '../proposals/proposal.ts'
import type { Subject } from '../proposals/subject.ts'
import type { SignedInEnv } from '../sign-in/signed-in.ts'
import { closeTenant } from './end.ts'
import { entryOf } from './entry-form.ts'
import { inviteContact } from './invite.ts'
import { askMerge, mergers } from './merger.ts'
import { listTenants, readTenantPage } from './page.ts'
import { planIn } from './plan-words.ts'
import { noteTenantRead } from './reads.ts'
import { readTable, saveTenant, syncTenants, unreadable } from './sync.ts'
import { tableOf, tenantsExample } from './table.ts'
import { waits } from './waits.ts'

type C = Context<SignedInEnv>

/**
 * Mounted at the desk, behind signing in: a session of an administrator is what writes here. Programs have routes of their own
 * (program-routes.ts).
 */
export function tenantRoutes(app: Hono<SignedInEnv>, d: Deployment, site: Site): void {
  const serve = serving(app, site, tenantsApi)
  const may = (act: keyof typeof actsOnDirectory) => (c: C) => mayActOnDirectory(c.get('actor'), act)
  /** With a passkey in the hand. */
  const mayInPerson = (act: keyof typeof actsOnDirectory) => (c: C) =>
    may(act)(c) ?? takesPasskey(c.get('session').via)
  const planned = (c: C, plan: SyncPlan) => planIn(readerOf(c).language, plan)
  const staff = (c: C) => ({ kind: 'staff', id: c.get('actor').id }) as const

  const decide = async <Change, Detail>(
    c: C,
    of: readonly Subject<Change, Detail>[],
    wish: { readonly about: string; readonly change: string; readonly confirm: boolean },
  ) => {
    const done = await settle(d, of, staff(c), wish)
    return isRefusal(done) ? done : {}
  }

  serve('GET /api/tenants', c => listTenants(d, c.get('actor')), may('read_tenants'))
  serve(
    'POST /api/tenants',
    async (c, { query, body }) => {
      const wish = { ...entryOf(body, idOfRequest(c, d.vault.macKey)), version: null, dry: query.dry === '1' }
      const done = await saveTenant(d, c.get('actor'), wish)
      return isRefusal(done) ? done : planned(c, done)
    },
    may('edit_tenants'),
  )
  serve(
    'GET /api/tenants/export.csv',
    async c => {
      const tenants = await withTransaction(d.db, databaseActor(c.get('actor')), async tx => {
        await noteTenantRead(tx, d, c.get('actor'), null)
        return readTenants(tx, d.vault)
      })
      return csvFile(c, 'tenants.csv', tableOf(tenants.values()))
    },
    may('open_tenants'),
  )
  serve('GET /api/tenants/example.csv', c => csvFile(c, 'tenants.csv', tenantsExample()))
  serve(
    'POST /api/tenants/import',
    async (c, { query }) => {
      const { table } = await c.req.parseBody()
      if (!(table instanceof File)) return malformed()
      try {
        const read = await readTable(new Uint8Array(await table.arrayBuffer()))
        const wish = { ...read, full: true, dry: query.dry === '1' }
        return planned(c, await syncTenants(d, c.get('actor'), wish))
      } catch (error) {
        if (error instanceof CsvUnreadable) return planned(c, unreadable(error))
        throw error
      }
    },
    may('edit_tenants'),
  )
  serve(
    'PUT /api/tenants',
    async (c, { query, body }) => {
      const given = body.tenants.map((record, i) => ({ record, line: i + 1 }))
      const wish = { given, refused: [], full: true, dry: query.dry === '1' }
      return planned(c, await syncTenants(d, c.get('actor'), wish))
    },
    may('edit_tenants'),
  )
  serve(
    'GET /api/tenants/:id',
    (c, { params }) => readTenantPage(d, c.get('actor'), params.id, readerOf(c).language),
    may('read_tenants'),
  )
  serve(
    'POST /api/tenants/:id',
    async (c, { params, query, body: { version, ...record } }) => {
      if (record.id !== params.id) return malformed()
      const wish = { given: [{ record, line: 0 }], refused: [], version, dry: query.dry === '1' }
      const done = await saveTenant(d, c.get('actor'), wish)
      return isRefusal(done) ? done : planned(c, done)
    },
    may('edit_tenants'),
  )
  serve(
    'POST /api/tenants/:id/contacts/:contact/invite',
    (c, { params: { id, contact } }) =>
      inviteContact(d, c.get('actor'), { tenant: id, contact, request: idOfRequest(c, d.vault.macKey) }),
    mayInPerson('edit_tenants'),
  )
  serve(
    'POST /api/tenants/:id/merge',
    async (c, { params, body }) =>
      (await askMerge(d, c.get('actor').id, { tenant: params.id, ...body })) ?? {},
    may('edit_tenants'),
  )
  serve(
    'POST /api/tenants/:id/merge/:merge',
    async (c, { params: { id, merge }, body }) => decide(c, [mergers], { about: id, change: merge, ...body }),
    may('confirm_merge'),
  )
  serve(
    'POST /api/tenants/:id/waits/:wait',
    async (c, { params: { id, wait }, body }) => decide(c, waits, { about: id, change: wait, ...body }),
    mayInPerson('confirm_contact'),
  )
  serve(
    'POST /api/tenants/:id/close',
    async (c, { params, body }) =>
      (await closeTenant(d, c.get('actor'), { tenant: params.id, ...body })) ?? {},
    may('edit_tenants'),
  )
}
