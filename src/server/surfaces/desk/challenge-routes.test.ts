// Challenges over HTTP on a real installation with the real packs: what filing suspends comes from them alone.
import assert from 'node:assert/strict'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import { Hono } from 'hono'
import mammoth from 'mammoth'
import { layCluster } from '../../../../test/cluster.ts'
import { callback, cast, NOW, pass, recordLookup } from '../../../../test/given.ts'
import { confirmLifted } from '../../../../test/lifting.ts'
import { determine, facts } from '../../../../test/papers/papers.ts'
import { provider } from '../../../../test/server/provider.ts'
import { act } from '../../../../test/store-road.ts'
import type { DemandPage } from '../../../api/desk/demand-page.ts'
import { purposesFor } from '../../../domain/turn/access.ts'
import type { Actor } from '../../../kernel/actor.ts'
import { isRefusal } from '../../../kernel/refusal.ts'
import { removeEmbedded } from '../../../store/cluster/embedded.ts'
import { openDatabase, withTransaction } from '../../../store/database.ts'
import { contextFor } from '../../../store/demand/decision-context.ts'
import { databaseActor } from '../../../store/demand/execute.ts'
import { fsckStore } from '../../../store/fsck/fsck.ts'
import { keptIn } from '../../../words/faces/sentences.ts'
import { assessDemand } from '../../acts/assess-demand.ts'
import { createChanges } from '../../changes.ts'
import { type Deployment, openDeployment } from '../../deployment.ts'
import * as directory from '../../directory.ts'
import { foundDirectory } from '../../found.ts'
import type { ProblemDocument } from '../../http/problem.ts'
import { receiveArrival } from '../../papers/intake.ts'
import type { SignedInEnv } from '../../sign-in/signed-in.ts'
import { asWorker, loadAtWork } from '../../worker/demand-at-work.ts'
import { writeLifecycle } from '../../worker/lifecycle-rows.ts'
import { takeGrant } from './access.ts'
import { deskRoutes } from './desk-routes.ts'

const ACCOUNT = 'anna@acme.example'

describe('challenges over HTTP', { timeout: 500_000 }, () => {
  let base: string
  let d: Deployment
  let app: Hono<SignedInEnv>
  let actor: Actor = cast.carl
  let id = ''

  before(async () => {
    base = await mkdtemp(join(tmpdir(), 'duly-challenge-'))
    const path = join(base, 'data')
    await foundDirectory({ path, mode: 'demo', createdAt: NOW, provider })
    await layCluster(path)
    d = await openDeployment({ path, onLog: () => {}, now: () => NOW })
    id = await assessed(d)
    app = new Hono<SignedInEnv>()
    app.use('*', async (c, next) => {
      c.set('actor', actor)
      await next()
    })
    app.route('/', deskRoutes(d, { name: 'desk', title: 'Desk' } as never, createChanges()))
  })
  after(async () => {
    await d?.close()
    await removeEmbedded(join(base, 'data'))
    await rm(base, { recursive: true, force: true })
  })

  const page = async () => (await app.request(`/api/demands/${id}`)).json() as Promise<DemandPage>
  const post = async (wished: object, paper?: File, version?: number, path = 'challenges') => {
    const body = { version: version ?? (await page()).demand.version, key: crypto.randomUUID(), act: wished }
    const form = new FormData()
    form.set('body', JSON.stringify(body))
    if (paper) form.set('paper', paper)
    return app.request(`/api/demands/${id}/${path}`, { method: 'POST', body: form })
  }
  const filing = async () => {
    const { demand, lawChallenges } = await page()
    const entry = lawChallenges.find(c => c.challengeKind === 'motion_to_quash_or_modify')
    assert.ok(entry)
    return {
      type: 'file_challenge',
      challengeKind: entry.challengeKind,
      about: entry.about,
      matters: demand.matters.map(m => m.id),
      forum: entry.forum,
      filedOn: '2026-11-25',
      deadline: null,
      law: entry.law,
      note: '',
    }
  }

  test('the page lists what the packs leave open, and a draft of it comes as PDF and DOCX', async () => {
    const { lawChallenges } = await page()
    const entry = lawChallenges.find(c => c.challengeKind === 'motion_to_quash_or_modify')
    assert.equal(entry?.effect, 'by_court_order_only')
    const query = (format: string) =>
      `/api/demands/${id}/objection?${new URLSearchParams({ ...entry?.law, format })}`
    const docx = await app.request(query('docx'))
    assert.match(docx.headers.get('content-disposition') ?? '', /^attachment; .*\.docx$/)
    const { value } = await mammoth.extractRawText({ buffer: Buffer.from(await docx.arrayBuffer()) })
    assert.ok(value.includes(ACCOUNT) && value.includes('Fed. R. Crim. P. 17(c)(2)'))
    const pdf = Buffer.from(await (await app.request(query('pdf'))).arrayBuffer())
    assert.equal(pdf.subarray(0, 5).toString(), '%PDF-')
    assert.equal((await app.request(query('exe'))).status, 400)
    actor = cast.mara
    assert.equal((await app.request(query('pdf'))).status, 403)
    actor = cast.carl
  })

  test('who is no employed counsel files nothing, and a field too many is refused', async () => {
    const wished = await filing()
    const { version } = (await page()).demand
    for (const other of [cast.mara, cast.subCounsel, cast.ada]) {
      actor = other
      assert.equal((await post(wished, undefined, version)).status, 403)
    }
    actor = cast.carl
    assert.equal((await post({ ...(await filing()), effect: 'by_statute' })).status, 400)
    assert.equal((await page()).demand.challenges.length, 0)
  })

  test('what was filed is kept and comes back; the effect is the packs’', async () => {
    const paper = new File(['%PDF-1.7 motion'], 'motion.pdf')
    assert.equal((await post(await filing(), paper)).status, 200)
    const { demand, timeline } = await page()
    const [challenge] = demand.challenges
    assert.deepEqual([challenge?.effect, challenge?.suspendedBy], ['by_court_order_only', null])
    assert.ok(timeline.at(-1)?.leaf, 'it has a leaf')
    const back = await app.request(`/api/demands/${id}/documents/${challenge?.document?.id}`)
    assert.equal(await back.text(), '%PDF-1.7 motion')
  })

  test('a stay suspends production, and on an older version nothing is recorded', async () => {
    const { demand } = await page()
    const stay = {
      type: 'record_challenge_step',
      challenge: demand.challenges[0]?.id,
      step: 'stay_ordered',
      on: '2026-11-25',
      result: null,
      note: 'Docket 12.',
    }
    assert.equal((await post(stay, undefined, demand.version - 1)).status, 409)
    assert.equal((await post(stay)).status, 200)
    const now = await page()
    assert.equal(now.demand.challenges[0]?.suspendedBy, 'court_order')
    assert.match(now.timeline.at(-1)?.says ?? '', /A court stayed production/)
  })

  test('the reader’s language is that of the timeline, of what is next and of a refusal; a program’s is English', async () => {
    const german = { headers: { 'accept-language': 'de' } }
    const told = (await (await app.request(`/api/demands/${id}`, german)).json()) as DemandPage
    assert.match(
      told.timeline.at(-1)?.says ?? '',
      /^Ein Gericht hat die Herausgabe ausgesetzt, 25\. November 2026\. Docket 12\.$/,
    )
    const english = await page()
    assert.notEqual(told.next.says, english.next.says)
    assert.equal(told.next.says, keptIn('de', english.next.says))
    const gone = await app.request('/api/demands/D-NONE', german)
    const { refusal } = (await gone.json()) as ProblemDocument
    assert.deepEqual([refusal.code, refusal.detail], ['not_found', 'Hier gibt es kein solches Ersuchen.'])
    const plain = (await (await app.request('/api/demands/D-NONE')).json()) as ProblemDocument
    assert.equal(plain.refusal.detail, 'There is no such demand here.')
  })

  test('what a tenant filed itself keeps its paper under its matter, has no leaf of ours, and holds up to fsck', async () => {
    const [m] = (await page()).demand.matters
    const own = { ...(await filing()), party: 'tenant', matters: [m?.id], law: null }
    assert.equal((await post(own)).status, 400, 'nothing shows that it did')
    assert.equal((await post(own, new File(['%PDF-1.7 its own'], 'its.pdf'))).status, 200)
    const { demand, timeline } = await page()
    const filed = demand.challenges.at(-1)
    assert.equal(filed?.party, 'tenant')
    assert.equal(timeline.at(-1)?.leaf, null)
    assert.match(timeline.at(-1)?.says ?? '', /that the customer itself filed with/)
    const back = await app.request(`/api/demands/${id}/documents/${filed?.document?.id}`)
    assert.equal(await back.text(), '%PDF-1.7 its own')
    const withdrawn = {
      type: 'record_challenge_step',
      challenge: filed?.id,
      step: 'withdrawn',
      on: '2026-11-25',
      result: null,
      note: '',
    }
    assert.equal((await post(withdrawn, new File(['%PDF-1.7 back'], 'back.pdf'))).status, 200)
    const step = (await page()).demand.challenges.at(-1)?.steps.at(-1)
    const paper = await app.request(`/api/demands/${id}/documents/${step?.document?.id}`)
    assert.equal(await paper.text(), '%PDF-1.7 back')
    assert.deepEqual(await differences(), [])
  })

  test('what the agency takes back is recorded with its paper, which comes back and which fsck reads', async () => {
    const back = {
      type: 'record_withdrawal',
      how: 'mail',
      from: 'AUSA Roe',
      on: '2026-11-25',
      note: '',
      asks: [],
    }
    const { demand } = await page()
    const part = { ...back, accounts: demand.accounts.map(a => a.id) }
    assert.equal((await post({ ...part, how: 'portal' }, undefined, undefined, 'withdrawal')).status, 400)
    actor = cast.mara
    const paper = new File(['%PDF-1.7 withdrawn'], 'withdrawn.pdf')
    assert.equal((await post(part, paper, undefined, 'withdrawal')).status, 200)
    actor = cast.carl
    const after = await page()
    assert.match(
      after.timeline.at(-1)?.says ?? '',
      /^The authority withdrew the demand \(by mail, AUSA Roe, 25 November 2026\)/,
    )
    assert.ok(after.demand.withdrawal, 'all its accounts are the whole')
    const stored = await app.request(`/api/demands/${id}/documents/${after.demand.withdrawal.document?.id}`)
    assert.equal(await stored.text(), '%PDF-1.7 withdrawn')
    assert.deepEqual(await differences(), [])
  })

  test('an order of secrecy and what lengthens it keep papers of their own, which fsck reads and the log names', async () => {
    const [m] = (await page()).demand.matters
    const secret = (act: object, paper?: File) => post(act, paper, undefined, 'secrecy')
    const read = {
      type: 'read_secrecy',
      matter: m?.id,
      secrecy: {
        kind: 'court_order',
        instrument: 'us.order.2705b',
        passage: 'tell nobody',
        from: null,
        until: '2027-01-31',
      },
      replaces: null,
      passages: [{ document: 'own', page: 2, text: 'tell nobody' }],
      note: '',
    }
    actor = cast.mara
    assert.equal((await secret(read, new File(['%PDF-1.7 order'], 'order.pdf'))).status, 200)
    actor = cast.carl
    await act(d.store, cast.carl, id, { type: 'confirm_secrecy', matter: m?.id ?? '' })
    const motion = {
      type: 'record_secrecy_extension',
      matter: m?.id,
      step: 'filed',
      on: '2026-11-25',
      note: '',
    }
    assert.equal((await secret(motion)).status, 400, 'a note or a paper says where it is written')
    assert.equal((await secret(motion, new File(['%PDF-1.7 motion'], 'motion.pdf'))).status, 200)
    const { demand, lifecycle } = await page()
    const [after] = demand.matters
    assert.deepEqual(
      after?.secrecyPapers.map(p => p.title),
      ['order.pdf', 'motion.pdf'],
    )
    const [order] = lifecycle[after?.id ?? '']?.orders ?? []
    assert.equal(order?.document?.id, after?.reading?.passages[0]?.document)
    const [first, second] = after?.secrecyPapers ?? []
    const get = async (doc = '') => (await app.request(`/api/demands/${id}/documents/${doc}`)).text()
    assert.deepEqual([await get(first?.id), await get(second?.id)], ['%PDF-1.7 order', '%PDF-1.7 motion'])
    const leaves = (await loadAtWork(d, id))?.leaves ?? []
    const begun = leaves.find(l => l.opening.record.kind === 'secrecy_begun')?.opening.record
    assert.equal(begun?.kind === 'secrecy_begun' && begun.order, first?.sha256)
    const lifted = { type: 'end_secrecy', matter: m?.id, why: 'lifted', order: null, note: 'Order 9.' }
    assert.equal((await secret(lifted, new File(['%PDF-1.7 vacated'], 'vacated.pdf'))).status, 200)
    const [said] = (await page()).demand.matters
    assert.deepEqual([said?.secrecy !== null, said?.ending?.document?.title], [true, 'vacated.pdf'])
    assert.equal(await get(said?.ending?.document?.id), '%PDF-1.7 vacated', 'the second person reads it')
    await act(d.store, cast.ada, id, confirmLifted({ matter: m?.id ?? '' }))
    const [freed] = (await page()).demand.matters
    assert.deepEqual([freed?.secrecy, freed?.secrecyPapers.at(-1)?.title], [null, 'vacated.pdf'])
    assert.deepEqual(await differences(), [])
    await d.documents.delete(second?.name ?? '')
    assert.match((await differences()).join(), /is not on disk/)
  })

  async function differences(): Promise<string[]> {
    const database = await openDatabase({ url: d.embedded?.backupUrl ?? '', role: 'backup' })
    try {
      const using = { ...d.vault, unwrapSealed: null }
      const { documents, outbox, settings: policy, store } = d
      const rest = { packHash: store.packHash, now: d.now(), onProgress: () => {} }
      const report = await fsckStore({ database, using, documents, outbox, policy, ...rest })
      return report.differences.map(found => JSON.stringify(found))
    } finally {
      await database.close()
    }
  }

  test('a corrected paper is linked to the first, and the first to it', async () => {
    const first = await receive(d, 'Produce all records.')
    const { demand } = await page()
    const body = { version: demand.version, key: crypto.randomUUID(), relation: 'corrects' }
    const put = (reference: string) =>
      app.request(`/api/demands/${id}/links`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ ...body, reference }),
      })
    assert.equal((await put('D-NONE')).status, 404)
    assert.equal((await put(first.reference)).status, 200)
    assert.deepEqual((await page()).demand.links, [
      { demand: first.id, reference: first.reference, relation: 'corrects' },
    ])
    await openFor(d, cast.carl, first.id)
    const other = (await (await app.request(`/api/demands/${first.id}`)).json()) as DemandPage
    assert.deepEqual(other.demand.links.map(Object.values), [[id, demand.reference, 'corrected_by']])
  })

  test('a paper that renews another comes back to us only for the customers that the other was redirected to', async () => {
    const { demand } = (await loadAtWork(d, id))!
    const links = [{ demand: id, reference: '', relation: 'renews' as const }]
    const wish = { command: determine([]), demand: { ...demand, links } }
    const carls = databaseActor(cast.carl)
    const asked = () => withTransaction(d.db, carls, tx => contextFor(d.store, cast.carl, wish, tx))
    await writeLifecycle(d, demand)
    assert.deepEqual((await asked()).askedBefore, [])
    await writeLifecycle(d, { ...demand, matters: demand.matters.map(m => ({ ...m, redirectAskedAt: NOW })) })
    assert.deepEqual((await asked()).askedBefore, [demand.matters[0]?.tenant])
    await writeLifecycle(d, demand)
  })
})

/** A demand on which the law has answered, for one account of one tenant. */
async function assessed(d: Deployment): Promise<string> {
  await asWorker(d, async tx => {
    for (const [id, roles] of [
      ['ines', ['intake']],
      ['mara', ['analyst']],
      ['carl', ['counsel']],
    ] as const)
      await directory.addPerson(
        tx,
        d.vault,
        { id, human: id, name: id, mail: '', roles, employment: 'employee' },
        NOW,
      )
    await directory.addTenant(
      tx,
      d.vault,
      {
        id: 'acme',
        kind: 'enterprise',
        country: 'US',
        name: 'Acme',

        domains: ['acme.example'],
      },
      'acme-key',
    )
    const travis = {
      id: 'travis',
      country: 'US',
      name: 'Travis County',
      domains: [],
      callback: '1',
      key: null,
    }
    await directory.addAuthority(tx, d.vault, travis, NOW)
    const officer = { id: 'officer', name: 'Officer', mail: 'officer@travis.example', phone: '', key: '' }
    await directory.addOfficer(tx, d.vault, 'travis', officer)
  })
  const { id } = await receive(d, `Produce the records of ${ACCOUNT}.`)
  await act(d.store, cast.ines, id, { type: 'confirm_facts', facts: facts([ACCOUNT]), changed: [] })
  await act(d.store, cast.mara, id, pass())
  await act(d.store, cast.carl, id, callback('confirmed'))
  const lookup = JSON.stringify({ id: 'lookup1' })
  await act(d.store, cast.mara, id, { type: 'request_lookup', lookup, assertion: {} })
  await act(d.store, cast.gate, id, recordLookup({ [ACCOUNT]: 'acme' }))
  for (const actor of [cast.mara, cast.carl]) await openFor(d, actor, id)
  assert.ok(!isRefusal(await assessDemand(d, cast.mara, { demandId: id })))
  return id
}

/** A grant for the demand, as the desk takes one before it opens it. */
async function openFor(d: Deployment, actor: Actor, demandId: string): Promise<void> {
  const roles = actor.kind === 'staff' ? actor.roles : []
  const purpose = purposesFor(roles)[0]?.purpose ?? 'other'
  const grant = await takeGrant(d, actor, { demandId, purpose, words: '', minutes: 60 })
  assert.ok(!isRefusal(grant), actor.id)
}

async function receive(d: Deployment, text: string) {
  const received = await receiveArrival(d, cast.ines, {
    channel: 'upload',
    bytes: Buffer.from(text),
    fileName: 'paper.txt',
    service: {
      servedAt: NOW,
      servedManner: 'courier',
      servedUncertain: false,
      entityServed: 'Quillfern Inc.',
    },
    receivedAt: NOW,
    sender: null,
  })
  assert.ok(!isRefusal(received))
  return received.demand
}
