// Promise 6 on every address that the desk reads from: what tells of a tenant opens under a grant, is written down, and is shown to the
// tenant. The addresses are those that are mounted, so a new one is sorted here before it is served.
import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import type { z } from 'zod'
import { asAdmin } from '../../../../test/admin.ts'
import { type AdminDesk, openAdminDesk } from '../../../../test/server/admin-desk.ts'
import { carl, mara, type TwoTenants, twoTenantDemand } from '../../../../test/server/portal/demands.ts'
import { form } from '../../../../test/server/portal/pages.ts'
import { bodyOf } from '../../../../test/server/samples.ts'
import type { Answer, PasskeyClient } from '../../../cli/passkey/passkey-client.ts'
import type { AccessRead } from '../../../domain/turn/access.ts'
import { glossary } from '../../../words/faces/glossary.ts'
import { addAuthority, addOfficer, addPerson } from '../../directory.ts'
import { hearSchemas } from '../../http/take.ts'
import { addComment, addTask } from '../../work/comments.ts'
import { asWorker } from '../../worker/demand-at-work.ts'

const NEVER = '0'.repeat(32)
const CANARY = 'kanarienvogel'
/** What tells of somebody's data or of who is asked about: of the demand below, and of no other place. */
const telling = ['anna@acme.example', 'piet@stad.example', 'All records', CANARY]

type Opened = {
  /** With what is asked, after the address. */
  readonly query?: string
  readonly body?: object
  /** What its tenant reads that was opened. */
  readonly reads: AccessRead
  /** Where there is nothing of this kind on the demand below: then nothing is read, and nothing is noted beside the grant. */
  readonly answers?: 404 | 409
}

/** Opened under a grant alone. */
const underGrant = (t: TwoTenants, doc: string): Readonly<Record<string, Opened>> => ({
  'GET /api/demands/:id': { reads: 'demand' },
  'GET /api/demands/:id/documents/:doc': { query: doc, reads: 'paper' },
  'GET /api/demands/:id/work': { reads: 'demand' },
  'GET /api/demands/:id/as-of': { query: '?day=2026-11-25', reads: 'law' },
  'GET /api/demands/:id/notice-letter': { query: `?matter=${t.acme}`, reads: 'draft' },
  'GET /api/demands/:id/departing-copy': {
    query: `?departure=${'0'.repeat(64)}`,
    reads: 'draft',
    answers: 404,
  },
  'GET /api/demands/:id/undelivered-letter': { query: '?kind=redirect&about=', reads: 'draft', answers: 404 },
  'GET /api/demands/:id/objection': { query: '?kind=x&cite=x&format=pdf', reads: 'draft', answers: 404 },
  'POST /api/demands/:id/facts/ordinary': { body: { facts: {}, authority: null }, reads: 'law' },
  'POST /api/demands/:id/letters/draft': { body: { kind: 'acknowledgement', note: '' }, reads: 'draft' },
  'POST /api/demands/:id/notice/draft': { body: { matter: t.acme }, reads: 'draft', answers: 409 },
})

const ROW = 'a row of the queue: who asks, for what kinds of data, by when; no account, no tenant, no paper'
const COUNTS = 'counts demands, and names none'
const DIRECTORY = 'the contract and its contacts; it reads no demand'
const EXAMPLE = 'an invented line of a table'
const LAW = 'the law, as the packs say it'
const HOUSE = 'people, settings and machines of the provider itself'

/** Opened without one, each with its reason, and with an address that answers. The reason is held to: nothing that tells is in it. */
const without: Readonly<Record<string, readonly [why: string, ...at: string[]]>> = {
  'GET /api/me': [HOUSE, '/api/me'],
  'GET /api/me/passkeys': [HOUSE, '/api/me/passkeys'],
  'GET /api/people/desk': [HOUSE, '/api/people/desk'],
  'GET /api/rota': [HOUSE, '/api/rota'],
  'GET /api/ties': [HOUSE, '/api/ties'],
  'GET /api/notifications': ['that something is new on a demand, by its reference', '/api/notifications'],
  'GET /api/work': ['what was given to this very person to do', '/api/work'],
  'GET /api/changes': ['that a demand changed, by its id; `restricted.test.ts` listens'],
  'GET /api/queue': [
    ROW,
    ...['open', 'mine', 'closed', 'not_demand'].map(view => `/api/queue?view=${view}`),
    '/api/queue?view=open&text=GJ-17',
  ],
  'GET /api/queue/counts': [COUNTS, '/api/queue/counts'],
  'GET /api/queue/workload': [COUNTS, '/api/queue/workload'],
  'GET /api/queue/choices': ['authorities and colleagues to filter by', '/api/queue/choices'],
  'GET /api/queue/views': ['filters that somebody saved', '/api/queue/views'],
  'GET /api/restricted': ['a count of a half-year, about no demand', '/api/restricted'],
  'GET /api/emergencies': [COUNTS, '/api/emergencies'],
  'GET /api/lifecycle': [COUNTS, '/api/lifecycle'],
  'GET /api/figures': [COUNTS, '/api/figures'],
  'GET /api/figures/:file{[a-z]+\\.csv}': [COUNTS, '/api/figures/inflow.csv'],
  'GET /api/retention': [COUNTS, '/api/retention'],
  'GET /api/tenants': [DIRECTORY, '/api/tenants'],
  'GET /api/tenants/example.csv': [EXAMPLE, '/api/tenants/example.csv'],
  'GET /api/import/open/example.csv': [EXAMPLE, '/api/import/open/example.csv'],
  'GET /api/tenants/export.csv': [DIRECTORY, '/api/tenants/export.csv'],
  'GET /api/tenants/:id': [DIRECTORY, '/api/tenants/acme'],
  'GET /api/authority-imports/export.csv': [DIRECTORY, '/api/authority-imports/export.csv'],
  'GET /api/authority-imports/example.csv': [EXAMPLE, '/api/authority-imports/example.csv'],
  'GET /api/authority-imports/:batch': [DIRECTORY],
  'GET /api/authorities': [DIRECTORY, '/api/authorities'],
  'GET /api/authorities/:id': [DIRECTORY, '/api/authorities/travis'],
  'GET /api/law/answers': [LAW, '/api/law/answers'],
  'GET /api/law/openapi.json': [LAW, '/api/law/openapi.json'],
  'GET /api/law/packs': [LAW, '/api/law/packs'],
  'GET /api/law/packs/:id': [LAW, '/api/law/packs/us'],
  'GET /api/law/matrix': [LAW, '/api/law/matrix'],
  'GET /api/law/words/:language': [LAW, '/api/law/words/de'],
  'GET /api/law/permitted': [LAW, '/api/law/permitted'],
  'GET /api/templates': [HOUSE, '/api/templates'],
  'GET /api/templates/law/:language': [LAW, '/api/templates/law/de'],
  'GET /api/templates/:id/:language': [HOUSE, '/api/templates/notice/de'],
  'GET /api/admin/people': [HOUSE, '/api/admin/people'],
  'GET /api/admin/people/:id': [HOUSE, '/api/admin/people/mara'],
  'GET /api/admin/tokens': [HOUSE, '/api/admin/tokens'],
  'GET /api/admin/settings': [HOUSE, '/api/admin/settings'],
  'GET /api/admin/by-hand': [HOUSE, '/api/admin/by-hand'],
  'GET /api/admin/provider': [HOUSE, '/api/admin/provider'],
  'GET /api/admin/guide': [HOUSE, '/api/admin/guide'],
  'GET /api/admin/oidc': [HOUSE, '/api/admin/oidc'],
  'GET /api/admin/webhooks': [HOUSE, '/api/admin/webhooks'],
  'GET /api/admin/health': [HOUSE, '/api/admin/health'],
  'GET /api/admin/audit': ['who did what, by reference', '/api/admin/audit', '/api/admin/audit?person=mara'],
  'GET /api/admin/audit.csv': ['who did what, by reference', '/api/admin/audit.csv'],
  'GET /api/admin/chains': ['whether the records hold together', '/api/admin/chains'],
}

/** By token, before the sign-in: their scope is their grant, and none reads a demand. */
const byToken = ['GET /api/counts', 'GET /api/directory/tenants']

describe('what the desk reads and does', { timeout: 500_000 }, () => {
  let desk: AdminDesk
  let root: PasskeyClient
  let told: TwoTenants
  let needs: Readonly<Record<string, Opened>>

  before(async () => {
    desk = await openAdminDesk()
    const { d } = desk
    await asWorker(d, async tx => {
      const someone = {
        id: 'carl',
        name: 'Carl',
        mail: null,
        human: 'h-carl',
        employment: 'employee',
      } as const
      await addPerson(tx, d.vault, { ...someone, roles: ['counsel'] }, d.now())
      const travis = {
        id: 'travis',
        country: 'US',
        name: 'Travis County',
        domains: [],
        callback: '1',
        key: null,
      }
      await addAuthority(tx, d.vault, travis, d.now())
      const officer = {
        id: 'travis-officer',
        name: 'J. Doe',
        mail: 'j@travis.example',
        phone: null,
        key: null,
      }
      await addOfficer(tx, d.vault, 'travis', officer)
    })
    root = await desk.client('root')
    // Every role there is: no answer is missing for want of one.
    const roles = '{administrator,counsel,analyst,intake,approver,custodian,auditor}'
    await asAdmin(desk.d, `update duly.person set roles = $1 where id = 'root'`, [roles])
    told = await twoTenantDemand(d)
    const said = { text: `The ${CANARY} is anna@acme.example.`, mentions: ['root'] }
    assert.equal(await addComment(d, carl, told.demandId, said), null)
    const task = { text: `Ask the ${CANARY}.`, assignee: 'mara', dueAt: null, blocks: false }
    assert.equal(await addTask(d, mara, told.demandId, task), null)
    needs = underGrant(told, 'doc1')
  })
  after(() => desk?.close())

  function ask(route: string, { query = '', body }: Opened, id: string): Promise<Answer> {
    const [method = '', path = ''] = route.split(' ')
    const at = path.replace(':id', id)
    const end = at.includes(':doc') ? at.replace(':doc', query) : at + query
    return root.call(method as 'GET' | 'POST', end, body)
  }
  const codeOf = (a: Answer) => a.json<{ refusal?: { code: string } }>().refusal?.code

  test('every address that is read from is sorted: under a grant, or with the reason why not', () => {
    const mounted = desk.routes
      .filter(r => r.method === 'GET' && r.path.startsWith('/api/') && !r.path.includes('*'))
      .map(r => `GET ${r.path}`)
    const sorted = [
      ...Object.keys(needs).filter(r => r.startsWith('GET ')),
      ...Object.keys(without),
      ...byToken,
    ]
    assert.deepEqual([...new Set(mounted)].toSorted(), sorted.toSorted())
    assert.ok(
      Object.keys(without).every(route => !route.includes('/demands/')),
      'nothing below one demand is read without a grant',
    )
    const posted = desk.routes.filter(r => r.method === 'POST').map(r => `POST ${r.path}`)
    for (const route of Object.keys(needs))
      assert.ok(posted.includes(route) || mounted.includes(route), route)
  })

  test('without a grant it asks for one and says nothing; of what is not there it says so', async () => {
    for (const [route, wish] of Object.entries(needs)) {
      const closed = await ask(route, wish, told.demandId)
      assert.deepEqual([closed.status, codeOf(closed)], [403, 'grant_needed'], route)
      for (const word of telling) assert.ok(!closed.bytes.includes(word), `${route}: ${word}`)
      const none = await ask(route, wish, NEVER)
      assert.equal(none.status, 404, `${route}: ${none.bytes}`)
    }
    const [{ n } = { n: -1 }] = await desk.query<{ n: number }>(
      `select count(*)::int as n from duly.access where person_id = 'root'`,
    )
    assert.equal(n, 0)
  })

  test('nothing is done to a demand unseen: every address below it that takes something asks for a grant first', async () => {
    const unseen = ['grant', 'grant/step', 'hand-over/settle']
    const below = desk.routes
      .filter(r => r.method === 'POST' && r.path.startsWith('/api/demands/:id/'))
      .map(r => r.path.slice('/api/demands/:id/'.length))
    assert.ok(below.length > 20, `${below.length}`)
    for (const end of below.filter(e => !unseen.includes(e))) {
      const at = `/api/demands/${told.demandId}/${end}`
      let schema: z.ZodType | undefined
      hearSchemas(heard => {
        schema ??= heard
      })
      await root.call('POST', at, {})
      hearSchemas(null)
      assert.ok(schema, end)
      const body = bodyOf(schema)
      const asJson = await root.call('POST', at, body)
      // Where a paper may come with it, it is JSON in a form.
      const answer =
        asJson.status === 400 ? await root.call('POST', at, form({ body: JSON.stringify(body) })) : asJson
      assert.deepEqual([answer.status, codeOf(answer)], [403, 'grant_needed'], `${end}: ${answer.bytes}`)
    }
  })

  test('what is read without a grant tells of nobody’s data', async () => {
    for (const [route, [why, ...at]] of Object.entries(without))
      for (const path of at) {
        const answer = await root.call('GET', path)
        assert.equal(answer.status, 200, `${path}: ${answer.bytes}`)
        const tenants = why === DIRECTORY || why === HOUSE ? [] : ['Acme Harbour', 'Stad Delfmond', told.acme]
        for (const word of [...telling, ...tenants])
          assert.ok(!answer.bytes.includes(word), `${route} (${why}): ${word}`)
      }
    const queue = await root.call('GET', '/api/queue?view=open')
    assert.ok(queue.bytes.includes(told.reference), 'the demand is in the queue')
  })

  test('under a grant it opens, and what was opened stands where its tenant reads it', async () => {
    const seen: string[] = []
    for (const [route, wish] of Object.entries(needs)) {
      // Words make each grant one of its own.
      const words = `For the test of ${route}.`
      const grant = { purpose: 'answer', words }
      assert.equal((await root.call('POST', `/api/demands/${told.demandId}/grant`, grant)).status, 200)
      const answer = await ask(route, wish, told.demandId)
      assert.equal(answer.status, wish.answers ?? 200, `${route}: ${answer.bytes}`)
      seen.push(answer.bytes.toString('utf8'))
      const [last] = await desk.query<{ reads: string[] }>(
        `select array(select what from duly.access_read r where r.access_id = a.id) as reads
         from duly.access a where person_id = 'root' order by at desc limit 1`,
      )
      assert.deepEqual(last?.reads, wish.answers ? [] : [wish.reads], route)
    }
    for (const word of telling) assert.ok(seen.join('').includes(word), `${word} is what a grant opens`)
    const acme = await desk.client('acme-admin', 'customer')
    const page = (await acme.call('GET', `/demands/${told.acme}`)).bytes.toString('utf8')
    for (const { reads } of Object.values(needs)) {
      const shown = glossary('en').of('read', reads)
      assert.ok(page.toLowerCase().includes(shown.toLowerCase()), shown)
    }
    assert.ok(!page.includes(CANARY))
  })

  test('whoever the demand waits for is not asked what for; somebody else is', async () => {
    const at = `/api/demands/${told.demandId}/grant/step`
    const waiting = (owner: string) =>
      desk.query(
        `update duly.demand set step = 'confirm_not_demand', turn = 'intake', owner_id = $2 where id = $1`,
        [told.demandId, owner],
      )
    await waiting('carl')
    const no = await root.call('POST', at, {})
    assert.deepEqual([no.status, codeOf(no)], [403, 'grant_needed'])
    await waiting('root')
    assert.equal((await root.call('POST', at, {})).status, 200)
    assert.equal((await root.call('POST', at, {})).status, 200)
    const grants = await desk.query<{ words: null }>(
      "select words from duly.access where person_id = 'root' and purpose = 'second_read'",
    )
    assert.deepEqual(grants, [{ words: null }], 'one grant, which its tenants read as any other')
    const none = await root.call('POST', `/api/demands/${NEVER}/grant/step`, {})
    assert.equal(none.status, 404)
  })
})
