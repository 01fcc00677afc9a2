// The witness as a process: killed at any moment it cosigns no head that does not continue one it has cosigned, and two of them
// on one folder are one too many.
import assert from 'node:assert/strict'
import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, describe, test } from 'node:test'
import { setTimeout as delay } from 'node:timers/promises'
import { COSIGNATURE, ED25519 } from '../ledger/note.ts'
import { encodeTrust } from '../ledger/trust.ts'
import { openFiles } from './files.ts'
import { openKey, vkeyOf } from './keys.ts'
import { type Growth, growth, logKey, ORIGIN } from './sample-requests.ts'
import { parseWitnessAddress } from './witness-address.ts'
import { httpWitness, type WitnessClient } from './witness-client.ts'

const MAIN = join(import.meta.dirname, 'witness-main.ts')
const base = mkdtempSync(join(tmpdir(), 'duly-witness-main-'))
const started: ChildProcess[] = []
after(() => {
  for (const child of started) child.kill('SIGKILL')
  rmSync(base, { recursive: true, force: true })
})

const LEAVES = 400

type Place = { folder: string; logs: string; listen: string }

function place(name: string): Place {
  const folder = join(base, name)
  return { folder, logs: join(base, `${name}.json`), listen: `unix:${join(base, `${name}.sock`)}` }
}

/** What the sequencer tells readers, and so the witness, before it opens a log. */
async function tellTrust({ folder, logs }: Place): Promise<string> {
  const witness = vkeyOf(await openKey(openFiles(folder, 0o600), 'key', 'w.example/1', COSIGNATURE))
  const gate = vkeyOf(await openKey(openFiles(join(base, 'gate'), 0o600), 'key', 'g.example/1', ED25519))
  const witnesses = { quorum: 1, keys: [witness], selfWitnessed: true }
  writeFileSync(logs, encodeTrust({ v: 1, log: [vkeyOf(logKey)], witnesses, gate, notice: null }))
  return witness
}

type Running = { child: ChildProcess; said: () => string; ended: Promise<number | null> }

function run({ folder, logs, listen }: Place): Running {
  const args = [MAIN, '--folder', folder, '--name', 'w.example/1', '--logs', logs, '--listen', listen]
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe', 'ipc'] })
  started.push(child)
  let said = ''
  for (const stream of [child.stdout, child.stderr])
    stream?.setEncoding('utf8').on('data', (text: string) => (said += text))
  const ended = new Promise<number | null>(resolve => child.once('exit', code => resolve(code)))
  return { child, said: () => said, ended }
}

async function answering(client: WitnessClient): Promise<void> {
  for (const end = performance.now() + 20_000; performance.now() < end; await delay(10)) {
    const answered = await client.latest(ORIGIN).then(
      () => true,
      () => false,
    )
    if (answered) return
  }
  throw new Error('the witness does not answer')
}

describe('a witness in its own process', { timeout: 500_000 }, () => {
  test('killed while it cosigns, it goes on from what it answered and never from another history', async t => {
    const at = place('killed')
    const client = httpWitness(await tellTrust(at), parseWitnessAddress(at.listen))
    const honest = growth(LEAVES)
    const forked = growth(LEAVES, 'other')
    const seed = Date.now() % 1000
    t.diagnostic(`seed ${seed}`)
    const first = run(at)
    await answering(client)
    assert.equal(await cosign(client, honest, 0, 1), 200)
    first.child.kill('SIGKILL')
    await first.ended
    let answered = 1
    for (let round = 0; round < 6; round++) {
      const { child, ended } = run(at)
      await answering(client)
      let doomed = false
      for (let going = true; going; ) {
        const fork = answered + (round % 2)
        const [grown, status] = await Promise.all([
          grow(client, honest),
          cosign(client, forked, answered, fork),
        ])
        assert.notEqual(status, 200, 'another history was cosigned')
        if (grown === null) going = false
        else {
          assert.ok(grown.before >= answered, 'it has forgotten what it answered')
          answered = Math.max(answered, grown.size)
          // Only now: a machine under load may need longer than this for the first answer.
          if (!doomed) setTimeout(() => child.kill('SIGKILL'), (seed * (round + 7)) % 60)
          doomed = true
        }
      }
      await ended
    }
    assert.ok(answered > 1)
  })

  /** One leaf more than the witness has; null where it died meanwhile. */
  async function grow(client: WitnessClient, log: Growth): Promise<{ before: number; size: number } | null> {
    try {
      const { status, body } = await client.addCheckpoint(log.request(LEAVES, LEAVES))
      if (status === 200) return { before: LEAVES, size: LEAVES }
      assert.equal(status, 409, body)
      const before = Number(body)
      const next = await client.addCheckpoint(log.request(before, before + 1))
      assert.equal(next.status, 200, next.body)
      return { before, size: before + 1 }
    } catch (error) {
      if (error instanceof assert.AssertionError) throw error
      return null
    }
  }

  /** The status; null where it died meanwhile. */
  function cosign(client: WitnessClient, log: Growth, old: number, size: number): Promise<number | null> {
    return client.addCheckpoint(log.request(old, size)).then(
      answer => answer.status,
      () => null,
    )
  }

  test('a second process on its folder ends and has cosigned nothing', async () => {
    const at = place('twice')
    const client = httpWitness(await tellTrust(at), parseWitnessAddress(at.listen))
    run(at)
    await answering(client)
    const second = run({ ...at, listen: `unix:${join(base, 'second.sock')}` })
    assert.equal(await second.ended, 1)
    assert.match(second.said(), /Another process holds/)
    await answering(client)
  })

  test('it ends with whoever started it, and a log that nobody told it of stays unknown', async () => {
    const at = place('left')
    const client = httpWitness(await tellTrust(at), parseWitnessAddress(at.listen))
    const told = readFileSync(at.logs)
    rmSync(at.logs)
    const { child, ended } = run(at)
    await answering(client)
    assert.equal((await client.addCheckpoint(growth(1).request(0, 1))).status, 404)
    writeFileSync(at.logs, told)
    assert.equal((await client.addCheckpoint(growth(1).request(0, 1))).status, 200)
    child.disconnect()
    assert.equal(await ended, 0)
  })
})
