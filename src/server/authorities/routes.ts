// The authorities' directory over HTTP: read by the desk, asked to be changed by administrators, confirmed by another person. Whoever
// writes here has a passkey in the hand: an entry says whom a demand is believed of.
import type { Context, Hono } from 'hono'
import { z } from 'zod'
import { type actsOnDirectory, mayActOnDirectory } from '../../demand/actor.ts'
import { takesPasskey } from '../../demand/administration.ts'
import { isRefusal, type Refusal } from '../../demand/refusal.ts'
import { line } from '../admin/input.ts'
import type { SignedInEnv } from '../auth/signed-in.ts'
import type { Deployment } from '../deployment.ts'
import { readDirectory } from '../directory.ts'
import { csvFile } from '../http/csv-file.ts'
import { idOfRequest } from '../http/once.ts'
import { answerRefusal } from '../http/problem.ts'
import { readerOf } from '../http/reader.ts'
import type { Site } from '../http/site.ts'
import { malformed, take } from '../http/take.ts'
import { linesIn } from '../tenants/words.ts'
import { asWorker } from '../worker/demand-at-work.ts'
import { readBatch, settleBatch } from './batch.ts'
import { askChange, settleChange } from './change.ts'
import { importAuthorities } from './import.ts'
import { inviteOfficer } from './invite.ts'
import { listAuthorities, readAuthorityPage } from './page.ts'
import { authorityRecord, ground, officerRecord } from './record.ts'
import { authoritiesExample, authorityTable } from './table.ts'
import type { Change } from './write.ts'

const entry = z.strictObject({ authority: authorityRecord, ground })
const officer = z.strictObject({ officer: officerRecord, ground })
const onGround = z.strictObject({ ground })
const why = z.strictObject({ reason: line(300) })
const settling = z
  .strictObject({ confirm: z.boolean(), against: z.string().trim().max(300) })
  .refine(s => !s.confirm || line(300).safeParse(s.against).success, { path: ['against'] })

type C = Context<SignedInEnv>
type Ask = Omit<Change, 'id' | 'officerId'>

export function authorityRoutesOfDesk(app: Hono<SignedInEnv>, d: Deployment, site: Site): void {
  const answer = (c: C, value: object | Refusal) =>
    isRefusal(value) ? answerRefusal(c, site, value) : c.json(value)
  const reader = (c: C) => ({ actor: c.get('actor'), language: readerOf(c).language })
  const mayWrite = (c: C, act: keyof typeof actsOnDirectory) =>
    mayActOnDirectory(c.get('actor'), act) ?? takesPasskey(c.get('session').via)
  const made = (c: C) => idOfRequest(c, d.vault.macKey)
  const by = (c: C) => ({ kind: 'staff', id: c.get('actor').id }) as const

  app.get('/api/authorities', async c => {
    const no = mayActOnDirectory(c.get('actor'), 'read_authorities')
    return answer(c, no ?? (await listAuthorities(d, reader(c))))
  })
  app.get('/api/authority-imports/export.csv', async c => {
    const no = mayActOnDirectory(c.get('actor'), 'read_authorities')
    if (no) return answerRefusal(c, site, no)
    const { authorities } = await asWorker(d, tx => readDirectory(tx, d.vault))
    return csvFile(c, 'authorities.csv', authorityTable(authorities.values()))
  })
  app.get('/api/authority-imports/example.csv', c => csvFile(c, 'authorities.csv', authoritiesExample()))
  app.get('/api/authority-imports/:batch', async c => {
    const no = mayActOnDirectory(c.get('actor'), 'read_authorities')
    return answer(c, no ?? (await readBatch(d, reader(c), c.req.param('batch'))))
  })
  app.post('/api/authority-imports', async c => {
    const no = mayWrite(c, 'edit_authorities')
    if (no) return answerRefusal(c, site, no)
    const { table } = await c.req.parseBody()
    if (!(table instanceof File)) return answerRefusal(c, site, malformed())
    const bytes = new Uint8Array(await table.arrayBuffer())
    const wish = { table: bytes, dry: c.req.query('dry') === '1', batch: made(c) }
    const plan = await importAuthorities(d, by(c), wish)
    return c.json({ ...plan, refused: linesIn(readerOf(c).language, plan.refused) })
  })
  app.post('/api/authority-imports/:batch', async c => {
    const no = mayWrite(c, 'confirm_authority')
    if (no) return answerRefusal(c, site, no)
    const body = take(settling, await c.req.json().catch(() => undefined))
    if (!body.success) return answerRefusal(c, site, malformed(body.error))
    const who = { by: by(c), language: readerOf(c).language }
    return answer(c, await settleBatch(d, who, { batch: c.req.param('batch'), ...body.data }))
  })
  app.get('/api/authorities/:id', async c => {
    const no = mayActOnDirectory(c.get('actor'), 'read_authorities')
    return answer(c, no ?? (await readAuthorityPage(d, reader(c), c.req.param('id'))))
  })

  const post = <T>(
    path: string,
    act: keyof typeof actsOnDirectory,
    schema: z.ZodType<T>,
    work: (c: C, input: T) => Promise<object | Refusal>,
  ) =>
    app.post(`/api/authorities${path}`, async c => {
      const no = mayWrite(c, act)
      if (no) return answerRefusal(c, site, no)
      const body = take(schema, await c.req.json().catch(() => undefined))
      return body.success
        ? answer(c, await work(c, body.data))
        : answerRefusal(c, site, malformed(body.error))
    })
  const ask = <T>(
    path: string,
    schema: z.ZodType<T>,
    what: (input: T) => Ask,
    isNew?: 'authority' | 'officer',
  ) =>
    post(path, 'edit_authorities', schema, async (c, input) => {
      const change = made(c)
      const id = isNew === 'authority' ? `a_${change.slice(0, 18)}` : (c.req.param('id') ?? '')
      const officerId = isNew === 'officer' ? `o_${change.slice(0, 18)}` : (c.req.param('officer') ?? null)
      return askChange(d, by(c), { ...what(input), id, officerId }, change)
    })

  post('/changes/:change', 'confirm_authority', settling, (c, input) =>
    settleChange(d, by(c), { change: c.req.param('change') ?? '', ...input }),
  )
  ask('', entry, input => ({ act: 'add', ...input }), 'authority')
  ask('/:id', entry, input => ({ act: 'change', ...input }))
  ask('/:id/retire', why, input => ({ act: 'retire', ...input }))
  ask('/:id/bring-back', onGround, input => ({ act: 'bring_back', ...input }))
  ask('/:id/officers', officer, input => ({ act: 'officer_add', ...input }), 'officer')
  ask('/:id/officers/:officer', officer, input => ({ act: 'officer_change', ...input }))
  ask('/:id/officers/:officer/suspend', why, input => ({ act: 'officer_suspend', ...input }))
  ask('/:id/officers/:officer/restore', onGround, input => ({ act: 'officer_restore', ...input }))
  post('/:id/officers/:officer/invite', 'edit_authorities', z.strictObject({}), c =>
    inviteOfficer(d, by(c), {
      authority: c.req.param('id') ?? '',
      officer: c.req.param('officer') ?? '',
      request: made(c),
    }),
  )
}
