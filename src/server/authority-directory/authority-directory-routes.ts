// The authorities' directory over HTTP: read by the desk, asked to be changed by administrators, confirmed by another person. Whoever
// writes here has a passkey in the hand: an entry says whom a demand is believed of.

import type { Context, Hono } from 'hono'
import { authoritiesApi } from '../../api/desk/authorities.ts'
import { takesPasskey } from '../../directory/administration.ts'
import { type actsOnDirectory, mayActOnDirectory } from '../../domain/registry/who-may.ts'
import { isRefusal } from '../../kernel/refusal.ts'
import { withTransaction } from '../../store/database.ts'
import { databaseActor } from '../../store/demand/execute.ts'
import type { Deployment } from '../deployment.ts'
import { readDirectory } from '../directory.ts'
import { csvFile } from '../http/csv-file.ts'
import { idOfRequest } from '../http/once.ts'
import { readerOf } from '../http/reader.ts'
import { serving } from '../http/serve-route.ts'
import type { Site } from '../http/site.ts'
import { malformed } from '../http/take.ts'
import { settle } from '../proposals/proposal.ts'
import type { SignedInEnv } from '../sign-in/signed-in.ts'
import { linesIn } from '../tenants/plan-words.ts'
import { readBatch, settleBatch } from './batch.ts'
import { askChange, authorityChanges } from './change.ts'
import { importAuthorities } from './import.ts'
import { inviteOfficer } from './invite.ts'
import { listAuthorities, readAuthorityPage } from './page.ts'
import { authoritiesExample, authorityTable } from './table.ts'
import type { Change } from './write.ts'

type C = Context<SignedInEnv>

export function authorityRoutesOfDesk(app: Hono<SignedInEnv>, d: Deployment, site: Site): void {
  const serve = serving(app, site, authoritiesApi)
  const reader = (c: C) => ({ actor: c.get('actor'), language: readerOf(c).language })
  const mayRead = (c: C) => mayActOnDirectory(c.get('actor'), 'read_authorities')
  const mayWrite = (act: keyof typeof actsOnDirectory) => (c: C) =>
    mayActOnDirectory(c.get('actor'), act) ?? takesPasskey(c.get('session').via)
  const [edits, confirms] = [mayWrite('edit_authorities'), mayWrite('confirm_authority')]
  const made = (c: C) => idOfRequest(c, d.vault.macKey)
  const by = (c: C) => ({ kind: 'staff', id: c.get('actor').id }) as const
  const ask = (c: C, change: Change) => askChange(d, by(c), change, made(c))

  serve('GET /api/authorities', c => listAuthorities(d, reader(c)), mayRead)
  serve(
    'GET /api/authority-imports/export.csv',
    async c => {
      const { authorities } = await withTransaction(d.db, databaseActor(c.get('actor')), tx =>
        readDirectory(tx, d.vault),
      )
      return csvFile(c, 'authorities.csv', authorityTable(authorities.values()))
    },
    mayRead,
  )
  serve('GET /api/authority-imports/example.csv', c => csvFile(c, 'authorities.csv', authoritiesExample()))
  serve(
    'GET /api/authority-imports/:batch',
    (c, { params }) => readBatch(d, reader(c), params.batch),
    mayRead,
  )
  serve(
    'POST /api/authority-imports',
    async (c, { query }) => {
      const { table } = await c.req.parseBody()
      if (!(table instanceof File)) return malformed()
      const bytes = new Uint8Array(await table.arrayBuffer())
      const plan = await importAuthorities(d, by(c), { table: bytes, dry: query.dry === '1', batch: made(c) })
      return { ...plan, refused: linesIn(readerOf(c).language, plan.refused) }
    },
    edits,
  )
  serve(
    'POST /api/authority-imports/:batch',
    (c, { params, body }) => {
      const who = { actor: c.get('actor'), by: by(c), language: readerOf(c).language }
      return settleBatch(d, who, { batch: params.batch, ...body })
    },
    confirms,
  )
  serve('GET /api/authorities/:id', (c, { params }) => readAuthorityPage(d, reader(c), params.id), mayRead)
  serve(
    'POST /api/authorities/changes/:change',
    async (c, { params, body: { confirm, against } }) => {
      const wish = { change: params.change, confirm, second: against }
      const done = await settle(d, [authorityChanges], by(c), wish)
      return isRefusal(done) ? done : { id: done.about }
    },
    confirms,
  )
  serve(
    'POST /api/authorities',
    (c, { body }) => ask(c, { act: 'add', ...body, id: `a_${made(c).slice(0, 18)}`, officerId: null }),
    edits,
  )
  serve(
    'POST /api/authorities/:id',
    (c, { params, body }) => ask(c, { act: 'change', ...body, id: params.id, officerId: null }),
    edits,
  )
  serve(
    'POST /api/authorities/:id/retire',
    (c, { params, body }) => ask(c, { act: 'retire', ...body, id: params.id, officerId: null }),
    edits,
  )
  serve(
    'POST /api/authorities/:id/bring-back',
    (c, { params, body }) => ask(c, { act: 'bring_back', ...body, id: params.id, officerId: null }),
    edits,
  )
  officerRoutes()

  function officerRoutes(): void {
    serve(
      'POST /api/authorities/:id/officers',
      (c, { params, body }) =>
        ask(c, { act: 'officer_add', ...body, id: params.id, officerId: `o_${made(c).slice(0, 18)}` }),
      edits,
    )
    serve(
      'POST /api/authorities/:id/officers/:officer',
      (c, { params, body }) =>
        ask(c, { act: 'officer_change', ...body, id: params.id, officerId: params.officer }),
      edits,
    )
    serve(
      'POST /api/authorities/:id/officers/:officer/suspend',
      (c, { params, body }) =>
        ask(c, { act: 'officer_suspend', ...body, id: params.id, officerId: params.officer }),
      edits,
    )
    serve(
      'POST /api/authorities/:id/officers/:officer/restore',
      (c, { params, body }) =>
        ask(c, { act: 'officer_restore', ...body, id: params.id, officerId: params.officer }),
      edits,
    )
    serve(
      'POST /api/authorities/:id/officers/:officer/invite',
      (c, { params }) =>
        inviteOfficer(d, c.get('actor'), { authority: params.id, officer: params.officer, request: made(c) }),
      edits,
    )
  }
}
