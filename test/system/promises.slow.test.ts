// Promises that must hold against a part of Duly itself, tried on a running installation: a web process that is somebody
// else's makes the gate collect nothing (5), and a sealed matter leaves no trace for who may not know of it (10).
import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { readdirSync } from 'node:fs'
import { request } from 'node:http'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import { setTimeout as delay } from 'node:timers/promises'
import type { SavedView } from '../../src/api/desk/queue.ts'
import type { MyWork, RotaPage } from '../../src/api/desk/work.ts'
import { seedDesk } from '../../src/cli/demo/desk-work.ts'
import { deliverTo } from '../../src/cli/demo/papers.ts'
import { type Road, walkRoad } from '../../src/cli/demo/road.ts'
import type { PasskeyClient } from '../../src/cli/passkey/passkey-client.ts'
import { createSoftwarePasskey } from '../../src/cli/passkey/software-passkey.ts'
import { lineKey, matterOf } from '../../src/domain/registry/state.ts'
import { evaluate } from '../../src/law/evaluate.ts'
import { parseFacts } from '../../src/law/facts/facts.ts'
import { unwrapSmall, wrapSmall } from '../../src/seal/age/age.node.ts'
import {
  type AuthorisationV2 as Authorisation,
  authorisationDigest,
  authorisationFormat,
  encodeAuthorisation,
  parseAuthorisation,
} from '../../src/seal/authorisation/authorisation.ts'
import { type Deployment, openDeployment } from '../../src/server/deployment.ts'
import { readDirectory } from '../../src/server/directory.ts'
import { liveFacts } from '../../src/server/live-facts.ts'
import { type AtWork, asWorker, leafOf, loadAtWork } from '../../src/server/worker/demand-at-work.ts'
import { readGatePublic } from '../../src/server/worker/gate-orders.ts'
import { provedLeaf } from '../../src/server/worker/proof.ts'
import { freshCookie, page, queue, readerSays, until, upload } from './desk-hand.ts'
import { type Installation, openInstallation } from './installation.ts'
import { readJournal } from './walk.ts'

describe('promises against Duly’s own parts', { timeout: 500_000 }, () => {
  let i: Installation
  let d: Deployment
  let road: Road
  let work: AtWork

  before(async () => {
    i = await openInstallation({ together: true })
    const cast = { ...i.people, dkim: i.dkim, deliver: deliverTo(i.ports.smtp), mailbox: i.mail.fromNowOn() }
    road = await walkRoad(cast, () => {})
    // All that the web process has: its database role, its keys, every stored signature and proof.
    d = await openDeployment({ path: i.path, onLog: () => {} })
    const loaded = await loadAtWork(d, road.demandId)
    assert.ok(loaded, 'the demand that was answered')
    work = loaded
  })
  after(async () => {
    await d?.close()
    await i?.close()
  })

  /** What was signed for the demand that was answered, changed as an intruder wants it. */
  function wanted(change: (a: Authorisation) => Partial<Authorisation>): Authorisation {
    const signed = parseAuthorisation(Buffer.from(work.demand.authorisation?.canonical ?? ''))
    assert.ok(signed.v === authorisationFormat)
    return { ...signed, id: randomBytes(16).toString('hex'), ...change(signed) }
  }

  /** Files an order as the web process would; gives the code of the gate's report on it. */
  async function order(authorisation: Authorisation, signatures: unknown[]): Promise<string> {
    const bytes = encodeAuthorisation(authorisation)
    const digest = Buffer.from(authorisationDigest(bytes)).toString('hex')
    const leaf = leafOf(work, 'authorised')
    assert.ok(leaf, 'the leaf of what was signed')
    const payload = {
      kind: 'collect',
      authorisation: Buffer.from(bytes).toString('utf8'),
      signatures,
      leaf: provedLeaf(d, leaf),
      grounds: [],
      lookups: [],
    }
    const gate = await readGatePublic(i.path)
    const sealed = Buffer.from(await wrapSmall(Buffer.from(JSON.stringify(payload)), [gate.inbox]))
    const id = randomBytes(16).toString('hex')
    await asWorker(d, tx =>
      tx.query(
        "insert into duly.gate_order (id, kind, demand_id, subject, payload, created_at) values ($1, 'collect', $2, $3, $4, $5)",
        [id, road.demandId, digest, sealed, d.now()],
      ),
    )
    return until(() => refusalOf(id), 'the gate reports')
  }

  async function refusalOf(orderId: string): Promise<string | null> {
    const rows = await asWorker(d, tx =>
      tx.query<{ kind: string; payload: Buffer }>(
        "select kind, payload from duly.gate_report where order_id = $1 and kind <> 'progress'",
        [orderId],
      ),
    )
    const [report] = rows
    if (!report) return null
    const said = Buffer.from(await unwrapSmall(report.payload, d.fromGate)).toString('utf8')
    return report.kind === 'refused' ? (JSON.parse(said) as { code: string }).code : report.kind
  }

  const honest = () =>
    (work.demand.authorisation?.signatures ?? []).map(({ approver, assertion, list }) => ({
      approver,
      assertion,
      list,
    }))

  test('a demand that came by mail and the same facts in a file get the same answer', async () => {
    const assessed = work.stream.events.filter(e => e.kind === 'Assessed').at(-1)
    assert.ok(assessed?.kind === 'Assessed')
    const { asOf, answer } = assessed.data
    const tenants = await asWorker(d, async tx => (await readDirectory(tx, d.vault)).tenants)
    const recorded = answer as Record<string, unknown>
    assert.ok(Object.keys(recorded).length > 0)
    for (const line of assessed.data.lines) {
      const tenant = tenants.get(matterOf(work.demand, line)?.tenant ?? '') ?? null
      const sheet = JSON.stringify(
        liveFacts(work.demand, line, { packs: d.packs, provider: d.provider, tenant, authority: null }),
      )
      const again = evaluate(d.packs, parseFacts(JSON.parse(sheet)), { mode: 'live', adopted: true, asOf })
      assert.deepEqual(JSON.parse(JSON.stringify(again)), recorded[lineKey(line)], lineKey(line))
    }
  })

  test('an order with the signatures of another authorisation is refused, and the refusal is there to be seen', async () => {
    const content = wanted(a => ({ lines: a.lines.map(line => ({ ...line, category: 'content_stored' })) }))
    assert.equal(await order(content, honest()), 'assertion_challenge')
  })

  test('an order signed by passkeys that the intruder made for the approvers is refused', async () => {
    const forged = wanted(() => ({}))
    const bytes = encodeAuthorisation(forged)
    const signatures = ['ada', 'bo'].map(approver => {
      const passkey = createSoftwarePasskey({
        rpId: d.dir.settings.hosts.approve,
        origin: d.urls.approve,
      })
      return { approver, assertion: passkey.sign(Buffer.from(authorisationDigest(bytes))), list: null }
    })
    assert.equal(await order(forged, signatures), 'approver_not_pinned')
  })

  test('what was signed and collected once cannot be ordered again', async () => {
    const { id } = parseAuthorisation(Buffer.from(work.demand.authorisation?.canonical ?? ''))
    await assert.rejects(
      order(
        wanted(() => ({ id })),
        honest(),
      ),
      /gate_order_kind_subject/,
    )
  })

  test('the web process’s role can neither take an order back nor speak for the gate', async () => {
    for (const sql of [
      "update duly.gate_order set subject = 'x'",
      'delete from duly.gate_order',
      "insert into duly.gate_report (id, order_id, kind, payload, at) select 'r', id, 'collected', '', now() from duly.gate_order limit 1",
      "update duly.event set kind = 'Closed'",
      'delete from duly.event',
    ])
      await assert.rejects(
        asWorker(d, tx => tx.client.query(sql)),
        /permission denied/,
        sql,
      )
  })

  test('after all that the gate has collected once and released one package', () => {
    const journal = readJournal(i.path)
    assert.equal(journal.filter(e => e.kind === 'collection_begun').length, 1)
    assert.equal(readdirSync(join(i.path, 'outbox')).length, 1)
  })

  test('what the demo lays on its desk is there for who looks', async () => {
    const { carl, ines, mara } = i.people.desk
    const second = await upload(ines, 'second.txt', Buffer.from('a second paper'))
    await readerSays(ines, second.json<{ id: string }>().id)
    await seedDesk(i.people)
    const read = async <T>(client: PasskeyClient, path: string) => (await client.call('GET', path)).json<T>()
    const { rota, duty } = await read<RotaPage>(mara, '/api/rota')
    assert.deepEqual([rota?.people, duty?.first], [['ines', 'mara', 'carl'], 'ines'])
    const views = await read<SavedView[]>(mara, '/api/queue/views')
    assert.ok(views.some(v => v.name === 'From the United States' && v.shared && !v.own))
    const { tasks } = await read<MyWork>(mara, '/api/work')
    assert.match(tasks[0]?.text ?? '', /nondisclosure order/)
    assert.deepEqual(
      (await read<RotaPage>(carl, '/api/rota')).pages.filter(p => p.cause !== 'drill'),
      [],
      'it calls nobody by itself',
    )
  })

  test('a restricted demand leaves no trace for who may not know of it: two worlds, byte for byte', async () => {
    const { ines, carl, mara } = i.people.desk
    const known = (await upload(ines, 'known.txt', Buffer.from('a known paper'))).json<{ id: string }>().id
    await readerSays(ines, known)
    await until(
      async () =>
        (await page(mara, known)).timeline.every(e => e.leaf === null || e.leaf.state === 'witnessed'),
      'the log has taken what is known, so that the page stays as it is',
    )
    const never = randomBytes(16).toString('hex')
    const without = await seenBy(mara, known, never)
    const secret = (await upload(ines, 'secret.txt', Buffer.from('a secret paper'))).json<{ id: string }>().id
    await readerSays(carl, secret)
    // There is no command yet that restricts a demand: this stands for it.
    await i.sql('update duly.demand set restricted = true where id = $1', secret)
    await i.sql("insert into duly.demand_access values ($1, 'carl')", secret)
    const heard = await listen(mara, i.ports.web, async () => {
      const { version } = (await page(carl, secret)).demand
      const command = { type: 'file_as_not_demand', reason: 'misdirected', note: 'x' }
      const key = crypto.randomUUID()
      const done = await carl.call('POST', `/api/demands/${secret}/commands`, { version, key, command })
      assert.equal(done.status, 200)
    })
    assert.ok(
      (await queue(carl, 'open')).rows.some(row => row.id === secret),
      'who may know sees it',
    )
    assert.deepEqual(await seenBy(mara, known, secret), without)
    assert.doesNotMatch(heard, /changed/)
  })
})

/** Every byte that the desk answers: queues with their counts, a demand that is known, and one that must not be. */
async function seenBy(desk: PasskeyClient, known: string, unknown: string): Promise<string[]> {
  const command = { type: 'file_as_not_demand', reason: 'misdirected', note: 'x' }
  const answers = [
    ...['open', 'mine', 'closed', 'not_demand'].map(view => desk.call('GET', `/api/queue?view=${view}`)),
    desk.call('GET', '/api/queue?view=open&text=secret'),
    desk.call('GET', `/api/demands/${known}`),
    desk.call('GET', `/api/demands/${unknown}`),
    desk.call('GET', `/api/demands/${unknown}/documents/doc1`),
    desk.call('POST', `/api/demands/${unknown}/commands`, { version: 1, key: crypto.randomUUID(), command }),
    desk.call('POST', `/api/demands/${unknown}/assess`, { version: 1, key: crypto.randomUUID() }),
    desk.call('POST', `/api/demands/${unknown}/lookup/options`, {}),
  ]
  return (await Promise.all(answers)).map(({ status, headers, bytes }) => {
    const { date: _, ...stable } = headers
    return `${status} ${JSON.stringify(stable)} ${bytes.toString('utf8')}`
  })
}

/** What a listener to live updates hears while something happens, and a little after it. */
async function listen(desk: PasskeyClient, port: number, happening: () => Promise<void>): Promise<string> {
  const { host } = new URL(desk.passkey.origin)
  let heard = ''
  const listening = request({
    host: '127.0.0.1',
    port,
    path: '/api/changes',
    headers: { host, cookie: await freshCookie(desk) },
  })
  listening.on('response', response => response.setEncoding('utf8').on('data', text => (heard += text)))
  listening.on('error', () => {})
  listening.end()
  await until(async () => heard.includes('alive'), 'the updates are heard')
  await happening()
  await delay(1500)
  listening.destroy()
  return heard
}
