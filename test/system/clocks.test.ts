// Deadlines that pass while no worker runs: each acts once after the start, also where two nodes start at the same moment and
// start again. The real server on a simulated clock.
import assert from 'node:assert/strict'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import { demoProvider } from '../../src/cli/demo/cast.ts'
import type { Actor } from '../../src/demand/actor.ts'
import type { Command, CommandOf } from '../../src/demand/command.ts'
import type { EventKind } from '../../src/demand/event.ts'
import { isRefusal } from '../../src/demand/refusal.ts'
import { type Demand, openLines } from '../../src/demand/state.ts'
import { createChanges } from '../../src/server/changes.ts'
import { type Deployment, openDeployment } from '../../src/server/deployment.ts'
import * as directory from '../../src/server/directory.ts'
import { foundDirectory } from '../../src/server/found.ts'
import { receiveArrival } from '../../src/server/intake.ts'
import { asWorker, loadAtWork } from '../../src/server/worker/demand-at-work.ts'
import { startWorkers } from '../../src/server/worker/run.ts'
import { removeEmbedded } from '../../src/store/embedded.ts'
import { callback, cast, gagged, NOW, pass, readSecrecy, recordLookup } from '../given.ts'
import { assessed, comply, determine, facts, reject } from '../papers.ts'
import { act } from '../store-road.ts'
import { until } from './desk-hand.ts'
import { type FarMail, openFarMail } from './far-mail.ts'

const ACCOUNT = 'anna@acme.example'
/** Late enough that the term does not cut the window. */
const DUE = '2026-12-20T23:00:00.000Z'
/** The day after the last day of the secrecy, in the afternoon. */
const FREE = '2026-12-01T15:00:00.000Z'

describe('deadlines that pass while Duly is down', { timeout: 120_000 }, () => {
  const clock = { now: NOW }
  let base: string
  let mail: FarMail
  let d: Deployment
  let demand: Demand

  before(async () => {
    base = await mkdtemp(join(tmpdir(), 'duly-clocks-'))
    mail = await openFarMail()
    const path = join(base, 'data')
    await foundDirectory({ path, mode: 'demo', createdAt: NOW, provider: demoProvider(mail.port) })
    d = await openDeployment({ path, onLog: () => {}, now: () => clock.now })
    await seed(d)
    demand = await secretDemand(d)
  })
  after(async () => {
    await d?.close()
    await mail?.close()
    await removeEmbedded(join(base, 'data'))
    await rm(base, { recursive: true, force: true })
  })

  const events = async (kind: EventKind) =>
    ((await loadAtWork(d, demand.id))?.stream.events ?? []).filter(e => e.kind === kind)
  const notices = () =>
    mail.letters.filter(l => l.to === 'admin@acme.example' && /government demand/i.test(l.text))

  /** Two nodes from start to stop, around what is waited for. */
  async function run(done: () => Promise<unknown>): Promise<void> {
    const errors: unknown[] = []
    const hooks = { onProgress: () => {}, onError: (_: string, error: unknown) => void errors.push(error) }
    const nodes = await Promise.all([1, 2].map(() => startWorkers(d, createChanges(), hooks)))
    await done()
    await Promise.all(nodes.map(node => node.stop()))
  }

  test('while the secrecy is live nothing goes to the tenant', async () => {
    await run(() => until(async () => (await armed()).some(c => c.startsWith('secrecy:')), 'it is armed'))
    assert.deepEqual(await events('NoticeSent'), [])
    assert.deepEqual(notices(), [])
  })

  test('its end passes: after the start it ends once, and the notice goes out once by itself', async () => {
    clock.now = FREE
    await run(() => until(async () => notices().length > 0, 'the tenant is told'))
    await run(() => until(async () => (await events('NoticeDelivery')).length > 0, 'the delivery is noted'))
    assert.equal((await events('SecrecyEnded')).length, 1)
    assert.equal((await events('NoticeSent')).length, 1)
    assert.equal(new Set(notices().map(l => l.messageId)).size, 1)
  })

  test('the window to object passes: after the start it ends once', async () => {
    assert.ok((await armed()).some(c => c.startsWith('window:')))
    clock.now = new Date(Date.parse(FREE) + 3_600_000).toISOString()
    const ended = () => until(async () => (await events('WindowEnded')).length > 0, 'the window ends')
    await run(ended)
    await run(ended)
    assert.equal((await events('WindowEnded')).length, 1)
    assert.ok(!(await armed()).some(c => c.startsWith('window:')))
  })

  async function armed(): Promise<string[]> {
    const rows = await asWorker(d, tx =>
      tx.query<{ clock: string }>(
        'select clock from duly.deadline where demand_id = $1 and fired_at is null',
        [demand.id],
      ),
    )
    return rows.map(r => r.clock)
  }
})

async function seed(d: Deployment): Promise<void> {
  await asWorker(d, async tx => {
    for (const [id, role] of [
      ['ines', 'intake'],
      ['mara', 'analyst'],
      ['carl', 'counsel'],
    ] as const) {
      const person = { id, name: id, mail: `${id}@quillfern.example`, human: id, roles: [role] }
      await directory.addPerson(tx, d.vault, { ...person, employment: 'employee' }, NOW)
    }
    const acme = {
      id: 'acme',
      kind: 'enterprise',
      country: 'NL',
      name: 'Acme',
      domains: ['acme.example'],
    } as const
    await directory.addTenant(tx, d.vault, acme, 'acme-key')
    const contact = { id: 'acme-admin', name: 'Anna', mail: 'admin@acme.example', language: 'en' }
    await directory.addContact(tx, d.vault, 'acme', contact)
    const travis = {
      id: 'travis',
      country: 'US',
      name: 'Travis County',
      domains: [],
      callback: '+1 555 0100',
    }
    await directory.addAuthority(tx, d.vault, { ...travis, key: null }, NOW)
    const officer = { id: 'officer', name: 'Officer', mail: 'officer@travis.example', phone: '' }
    await directory.addOfficer(tx, d.vault, 'travis', { ...officer, key: '' })
  })
}

/** A paper that is kept, decided, and under a live secrecy that two people have read. */
async function secretDemand(d: Deployment): Promise<Demand> {
  const received = await receiveArrival(d, cast.ines, {
    channel: 'upload',
    bytes: Buffer.from(`Produce the records of ${ACCOUNT}. You shall not notify the customer.`),
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
  let { demand } = received
  const does = async (by: Actor, command: Command) => {
    demand = (await act(d.store, by, demand.id, command)).demand
  }
  await does(cast.ines, { type: 'confirm_facts', facts: { ...facts([ACCOUNT]), dueAt: DUE }, changed: [] })
  await does(cast.mara, pass())
  await does(cast.carl, callback('confirmed'))
  await does(cast.mara, { type: 'request_lookup', lookup: JSON.stringify({ id: 'lookup1' }), assertion: {} })
  await does(cast.gate, recordLookup({ [ACCOUNT]: 'acme' }))
  await does(cast.mara, byHashedPack(assessed(openLines(demand))))
  await does(
    cast.mara,
    determine(
      openLines(demand).map(l =>
        l.category === 'subscriber' && l.account ? comply(l.account) : reject(l.account, l.category),
      ),
    ),
  )
  for (const { id } of demand.matters) {
    await does(cast.mara, readSecrecy(id, gagged))
    await does(cast.carl, { type: 'confirm_secrecy', matter: id })
  }
  return demand
}

/** A real store wants the hash of the pack behind its name. */
function byHashedPack(command: CommandOf<'record_assessment'>): Command {
  const pack = `us@1#${'a'.repeat(64)}`
  const lines = command.lines.map(l => ({ ...l, findings: l.findings.map(f => ({ ...f, pack })) }))
  return { ...command, packs: [pack], lines }
}
