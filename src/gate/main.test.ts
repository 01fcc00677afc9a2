// The gate as a process of its own on a real database, as its own role, killed again and again along the road.

import assert from 'node:assert/strict'
import { type ChildProcess, spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { on, once } from 'node:events'
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, afterEach, before, beforeEach, describe, test } from 'node:test'
import { setTimeout as delay } from 'node:timers/promises'
import pg from 'pg'
import { layCluster } from '../../test/cluster.ts'
import { ada, part1a } from '../../test/gate/grounds.ts'
import { heldPart } from '../../test/gate/hold.ts'
import { makePasskey } from '../../test/gate/passkey.ts'
import { approvalPage, hexDigest, makeWorld, type World } from '../../test/gate/world.ts'
import type { AuthorisationV2 as Authorisation } from '../seal/authorisation/authorisation.ts'
import { type Embedded, removeEmbedded, startEmbedded } from '../store/cluster/embedded.ts'
import type { OrderRow } from './boxes.ts'
import { runGate } from './main.ts'
import { readKeptPin } from './pin/chain.ts'

const MESSAGES = 60
const PATIENCE_MS = 30_000

describe('the gate as a process', { timeout: 500_000 }, () => {
  let databaseDir: string
  let embedded: Embedded
  let admin: pg.Client
  let world: World
  let gates: ChildProcess[]

  before(async () => {
    databaseDir = await mkdtemp(join(tmpdir(), 'duly-gate-db-'))
    await layCluster(databaseDir)
    embedded = await startEmbedded({ dir: databaseDir, onLog: () => {} })
    admin = new pg.Client({ connectionString: embedded.adminUrl })
    await admin.connect()
    await admin.query(`insert into duly.demand (id, reference, version, step, turn, received_at, summary, audit_head)
      values ('demand-1', 'D-7QK2M9XW', 1, 'approve', 'gate', now(), '', '')`)
    for (const person of ['preparer', 'mara', 'tom'])
      await admin.query(
        `insert into duly.person (id, employment, roles, profile, created_at) values ($1, 'employee', '{}', '', now())`,
        [`person-${person}`],
      )
  })

  after(async () => {
    await admin.end()
    await removeEmbedded(databaseDir)
    await rm(databaseDir, { recursive: true, force: true })
  })

  beforeEach(async () => {
    gates = []
    world = await makeWorld()
    world.clock.now = new Date()
    await world.setPin(pin => ({ ...pin, collectSeconds: 60 }))
    declareMaildir(world.dir)
    await admin.query('delete from duly.gate_report; delete from duly.gate_order')
    await admin.query('delete from duly.approval; delete from duly.authorisation')
  })

  afterEach(async () => {
    for (const gate of gates) await killed(gate)
    world.remove()
  })

  function startGate(channel?: 'ipc'): ChildProcess {
    const urlFile = join(world.dir, 'database-url')
    writeFileSync(urlFile, `${embedded.gateUrl}\n`, { mode: 0o600 })
    const args = ['--gate-dir', world.dir, '--database-url-file', urlFile, '--poll-ms', '20']
    const gate = spawn(process.execPath, [join(import.meta.dirname, 'main.ts'), ...args], {
      stdio: ['ignore', 'pipe', 'pipe', ...(channel ? [channel] : [])],
    })
    gates.push(gate)
    return gate
  }

  async function fileOrder(row: OrderRow): Promise<void> {
    await admin.query(
      `insert into duly.gate_order (id, kind, demand_id, subject, payload, created_at) values ($1, $2, 'demand-1', $3, $4, now())`,
      [row.id, row.kind, row.subject, Buffer.from(row.payload)],
    )
  }

  async function authorise(authorisation: Authorisation): Promise<void> {
    const digest = Buffer.from(hexDigest(authorisation), 'hex')
    await admin.query(
      `insert into duly.authorisation (digest, demand_id, preparer, status, expires_at) values ($1, 'demand-1', 'person-preparer', 'prepared', $2)`,
      [digest, authorisation.expiresAt],
    )
    for (const approver of ['person-mara', 'person-tom'])
      await admin.query(`insert into duly.approval values ($1, $2, 'person-preparer', 'employee', now())`, [
        digest,
        approver,
      ])
    await admin.query(`update duly.authorisation set status = 'authorised' where digest = $1`, [digest])
  }

  /** The final report of an order, opened. */
  async function reportOf(row: OrderRow): Promise<{ kind: string; payload: Record<string, unknown> }> {
    for (const deadline = Date.now() + PATIENCE_MS; Date.now() < deadline; await delay(10)) {
      const { rows } = await admin.query(
        `select kind, payload from duly.gate_report where order_id = $1 and kind <> 'progress'`,
        [row.id],
      )
      if (rows[0]) return { kind: rows[0].kind, payload: await world.openReport(rows[0].payload) }
    }
    throw new Error(`no report of ${row.kind} in time`)
  }

  function authorisation(): Authorisation {
    const at = (ms: number) => new Date(Date.now() + ms).toISOString()
    const lines = [part1a, { ...part1a, part: '1b', category: 'content_stored' as const }].map(part =>
      world.line({ ...part, account: ada.value }, { instrument: 'us.warrant' }),
    )
    return world.authorisation({ lines, notBefore: at(-60_000), expiresAt: at(3_600_000) })
  }

  test('killed at random along the road, it finishes each order once', async t => {
    const mine = authorisation()
    const digest = hexDigest(mine)
    const lookupTimes = { at: new Date(Date.now() - 1_000).toISOString(), expiresAt: inAnHour() }
    await authorise(mine)
    const orders = [
      () => world.lookupOrder(world.lookup(lookupTimes)),
      () => world.collectOrder(mine),
      () => world.sealOrder(digest),
      () => world.releaseOrder(mine),
    ]
    const kinds: string[] = []
    let kills = 0
    for (const makeOrder of orders) {
      const row = await makeOrder()
      await fileOrder(row)
      for (let life = 0; life < 3; life++) {
        const gate = startGate()
        await once(gate.stdout!, 'data')
        await delay(Math.floor(Math.random() * 120))
        await killed(gate)
        kills++
      }
      const gate = startGate()
      const { kind, payload } = await reportOf(row)
      kinds.push(kind)
      if (kind === 'sealed') world.reports.push({ order: row.id, kind, payload })
      if (kind === 'collected')
        assert.deepEqual(
          (payload.parts as { part: string; items: number }[]).map(({ part, items }) => [part, items]),
          [
            ['1a', MESSAGES],
            ['1b', MESSAGES],
          ],
        )
      await killed(gate)
    }
    t.diagnostic(`${kills} kills`)
    assert.deepEqual(kinds, ['matched', 'collected', 'sealed', 'released'])
    assert.equal(readdirSync(join(world.dir, '../productions')).length, 1)
    const { rows } = await admin.query(
      `select order_id from duly.gate_report where kind <> 'progress' group by order_id having count(*) > 1`,
    )
    assert.deepEqual(rows, [])
  })

  test('a hold is kept in the source by one process, and let go by the next when its day is over', async () => {
    const now = Date.now()
    const signed = { at: new Date(now - 1_000).toISOString(), expiresAt: inAnHour() }
    const until = new Date(now + 86_400_000).toISOString().slice(0, 10)
    const part = { ...heldPart, account: ada.value, from: null, to: null }
    const hold = world.hold({ ...signed, until, parts: [part] })
    const row = await world.holdOrder(hold)
    await fileOrder(row)
    const gate = startGate()
    const { kind, payload } = await reportOf(row)
    assert.equal(kind, 'held')
    assert.equal((payload.parts as { items: number }[])[0]?.items, MESSAGES)
    await killed(gate)
    const holds = join(world.dir, '../mail/.duly-holds')
    assert.deepEqual(readdirSync(holds), [hold.id])
    // A week later, after a downtime.
    const later = await runGate({
      dir: world.dir,
      databaseUrl: embedded.gateUrl,
      pollMs: 20,
      now: () => new Date(now + 7 * 86_400_000),
      onLog: () => {},
    })
    const told = async () =>
      (
        await admin.query(
          `select payload from duly.gate_report where order_id = $1 and kind = 'hold_ended'`,
          [row.id],
        )
      ).rows
    for (const deadline = Date.now() + PATIENCE_MS; (await told()).length === 0 && Date.now() < deadline; )
      await delay(10)
    await later.stop()
    const ends = await told()
    assert.equal(ends.length, 1)
    const end = await world.openReport(ends[0].payload)
    assert.deepEqual([end.hold, end.items, end.why], [hold.id, MESSAGES, 'last_day'])
    assert.deepEqual(readdirSync(holds), [])
  })

  test('what the database revokes, the gate does not collect', async () => {
    const mine = authorisation()
    await authorise(mine)
    await admin.query(`update duly.authorisation set status = 'revoked'`)
    const row = await world.collectOrder(mine)
    await fileOrder(row)
    startGate()
    const { kind, payload } = await reportOf(row)
    assert.deepEqual([kind, payload.subject, payload.code], ['refused', hexDigest(mine), 'revoked'])
  })

  test('asked to end, it ends; a second gate on its folder does not start', async () => {
    const gate = startGate()
    await once(gate.stdout!, 'data')
    const second = startGate()
    assert.deepEqual(await once(second, 'exit'), [1, null])
    gate.kill('SIGTERM')
    assert.deepEqual(await once(gate, 'exit'), [0, null])
  })

  test('asked to end by the parent that holds a channel to it, it ends', async () => {
    const gate = startGate('ipc')
    await once(gate.stdout!, 'data')
    gate.kill('SIGTERM')
    assert.deepEqual(await once(gate, 'exit', { signal: AbortSignal.timeout(PATIENCE_MS) }), [0, null])
  })

  test('a changed journal keeps it from starting', async () => {
    const gate = startGate()
    await once(gate.stdout!, 'data')
    await killed(gate)
    writeFileSync(join(world.dir, 'journal.ndjson'), '{}\n')
    assert.deepEqual(await once(startGate(), 'exit'), [70, null])
  })

  test('a pin changed by hand stops it while nobody orders anything, for a person to look at', async () => {
    const gate = startGate()
    const said = gate.stderr!.setEncoding('utf8').toArray()
    await says(gate, /takes orders/)
    const told = await admin.query('select sequence from duly.gate_pin_change where after = $1', [
      (await readKeptPin(world.dir)).hash,
    ])
    assert.equal(told.rowCount, 1, 'what it goes by was told')
    const file = join(world.dir, 'pin.json')
    const pin = JSON.parse(readFileSync(file, 'utf8'))
    writeFileSync(file, JSON.stringify({ ...pin, approvers: [...pin.approvers, eve()] }, null, 2))
    const [status] = await once(gate, 'exit')
    assert.equal(status, 70)
    assert.match((await said).join(''), /not what two keepers last signed.*Copy the newest/)
  })

  test('a pin of one hand is told of as that', async () => {
    rmSync(join(world.dir, 'pin-changes'), { recursive: true })
    const { keepers: _, ...second } = JSON.parse(readFileSync(join(world.dir, 'pin.json'), 'utf8'))
    writeFileSync(join(world.dir, 'pin.json'), JSON.stringify({ ...second, v: 2 }))
    await says(startGate(), /pinned by one hand; name two keepers/)
  })

  test('its role reads orders and statuses, writes reports, and nothing else', async () => {
    const client = new pg.Client({ connectionString: embedded.gateUrl })
    await client.connect()
    try {
      await fileOrder(await world.order('collect', 'ab', {}))
      assert.equal((await client.query('select * from duly.gate_order')).rowCount, 1)
      for (const sql of [
        'select * from duly.event',
        'select * from duly.demand',
        'select * from duly.person',
        'select * from duly.approval',
        `update duly.gate_order set subject = 'x'`,
        'delete from duly.gate_order',
        `update duly.authorisation set status = 'authorised'`,
        `update duly.gate_report set kind = 'released'`,
        'delete from duly.gate_report',
      ])
        await assert.rejects(client.query(sql), /permission denied/, sql)
    } finally {
      await client.end()
    }
  })

  test('nothing that it says on its output names an identifier or an account', async () => {
    const gate = startGate()
    let said = ''
    for (const stream of [gate.stdout!, gate.stderr!]) stream.on('data', chunk => (said += chunk))
    const times = { at: new Date(Date.now() - 1_000).toISOString(), expiresAt: inAnHour() }
    const rows = [
      await world.lookupOrder(world.lookup(times)),
      await world.order('lookup', randomBytes(16).toString('hex'), { kind: 'lookup', lookup: ada.value }),
    ]
    for (const row of rows) {
      await fileOrder(row)
      await reportOf(row)
    }
    await delay(50)
    assert.match(said, /matched[\s\S]*order_malformed/)
    assert.ok(!said.includes('ada@') && !said.includes('tenant'))
  })
})

/** Its output until it says this. */
async function says(gate: ChildProcess, what: RegExp): Promise<void> {
  let said = ''
  for await (const [chunk] of on(gate.stdout!, 'data', { signal: AbortSignal.timeout(PATIENCE_MS) })) {
    said += chunk
    if (what.test(said)) return
  }
}

function eve(): object {
  const { credentialId, publicKey } = makePasskey(approvalPage)
  const who = { person: 'person-eve', human: 'eve', name: 'Eve', employment: 'employee' }
  return { ...who, keys: [{ credentialId, publicKey }], from: '2026-01-01T00:00:00.000Z', until: null }
}

function inAnHour(): string {
  return new Date(Date.now() + 3_600_000).toISOString()
}

async function killed(gate: ChildProcess): Promise<void> {
  if (gate.exitCode !== null || gate.signalCode !== null) return
  gate.kill('SIGKILL')
  await once(gate, 'exit')
}

function declareMaildir(dir: string): void {
  const root = join(dir, '../mail')
  rmSync(root, { recursive: true, force: true })
  mkdirSync(join(root, 'ada/cur'), { recursive: true })
  mkdirSync(join(root, 'ada/new'))
  mkdirSync(join(root, 'ada/tmp'))
  for (let i = 0; i < MESSAGES; i++) {
    const sentAt = new Date(Date.parse('2026-03-02T08:00:00Z') + i * 3_600_000)
    const message = `From: x@example.org\r\nTo: ada@tenant.example\r\nDate: ${sentAt.toUTCString()}\r\nSubject: ${i}\r\n\r\nbody ${i}\r\n`
    writeFileSync(join(root, `ada/cur/${Math.floor(sentAt.getTime() / 1000)}.M${i}P1.host:2,S`), message)
  }
  const accounts = { [ada.value]: { directory: 'ada', tenant: 'tenant-7' } }
  const sources = [{ kind: 'maildir', name: 'mail', root: '../mail', accounts }]
  writeFileSync(join(dir, 'sources.json'), JSON.stringify({ v: 1, sources }))
}
