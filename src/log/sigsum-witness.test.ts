// Another implementation's witness cosigns our checkpoints, and refuses a fork of them.
import assert from 'node:assert/strict'
import { spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { type AddressInfo, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { setTimeout as delay } from 'node:timers/promises'
import { hex, utf8 } from '../ledger/bytes.ts'
import { type Checkpoint, signCheckpoint } from '../ledger/checkpoint.ts'
import { sha256 } from '../ledger/hash.ts'
import type { NodeReader } from '../ledger/merkle.ts'
import { COSIGNATURE, ED25519, encodeVkey } from '../ledger/note.ts'
import { createTileTree, nodesFromTiles } from '../ledger/tiles.ts'
import { collectCosignatures, httpWitness, LogBehindError, type WitnessClient } from './cosigning.ts'
import { encodeSigner, parseSigner } from './keys.ts'

const found = spawnSync('sigsum-witness', ['--help']).error === undefined
// In CI the program must be there; on a laptop its absence is shown.
const skip = found || process.env.CI ? false : 'sigsum-witness (Debian: sigsum-go) is not installed'

// sigsum-witness knows only origins of this form.
const seed = new Uint8Array(32).fill(42)
const { key } = parseSigner(encodeSigner('any', ED25519, seed))
const logKey = parseSigner(encodeSigner(`sigsum.org/v1/tree/${hex(sha256(key))}`, ED25519, seed))

function run(args: string[], input?: string): string {
  const { status, stdout, stderr } = spawnSync('sigsum-key', args, { input, encoding: 'utf8' })
  assert.equal(status, 0, stderr)
  return stdout
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await new Promise(resolve => server.once('listening', resolve))
  const { port } = server.address() as AddressInfo
  await new Promise(resolve => server.close(resolve))
  return port
}

async function withWitness(work: (client: WitnessClient) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'duly-sigsum-'))
  const [secret, logPublic] = [join(folder, 'witness'), join(folder, 'log.pub')]
  run(['generate', '-o', secret])
  run(['from-hex', '-o', logPublic], hex(key))
  const port = await freePort()
  const args = [
    '-k',
    secret,
    '--log-key',
    logPublic,
    '--state-file',
    join(folder, 'state'),
    `127.0.0.1:${port}`,
  ]
  // Without this variable the Debian build serves nothing.
  const env = { ...process.env, GODEBUG: 'httpmuxgo121=0' }
  const child = spawn('sigsum-witness', args, { env, stdio: 'ignore' })
  try {
    const publicKey = Uint8Array.fromHex(run(['to-hex', '-k', `${secret}.pub`]).trim())
    const name = `sigsum.org/v1/witness/${hex(sha256(publicKey))}`
    await listening(port)
    await work(
      httpWitness(encodeVkey({ name, type: COSIGNATURE, key: publicKey }), {
        url: `http://127.0.0.1:${port}`,
      }),
    )
  } finally {
    child.kill()
    rmSync(folder, { recursive: true, force: true })
  }
}

async function listening(port: number): Promise<void> {
  for (let attempt = 0; attempt < 200; attempt++) {
    const answer = await fetch(`http://127.0.0.1:${port}/`).catch(() => undefined)
    if (answer) return
    await delay(25)
  }
  assert.fail('sigsum-witness did not start')
}

type Grown = { checkpoint: Checkpoint; node: NodeReader }

function grow(size: number, entry: string): Grown {
  const files = new Map<string, Uint8Array>()
  const tree = createTileTree()
  for (let i = 0; i < size; i++) tree.append(utf8(`${entry} ${i}`))
  for (const { path, bytes } of tree.takeFiles()) files.set(path, bytes)
  const head = { origin: logKey.name, size, root: tree.root() }
  const node = nodesFromTiles(size, path => files.get(path))
  return { checkpoint: { ...head, note: signCheckpoint(head, logKey) }, node }
}

test('a witness of another make cosigns a growing log, and neither a fork nor an older tree', { skip }, () =>
  withWitness(async client => {
    const cosigned = async ({ checkpoint, node }: Grown): Promise<number> =>
      (await collectCosignatures(checkpoint, node, [client], 1)).lines.length
    for (const size of [1, 2, 255, 256, 300, 1000])
      assert.equal(await cosigned(grow(size, 'leaf')), 1, String(size))
    assert.equal(await cosigned(grow(1000, 'leaf')), 1)
    const fork = grow(1001, 'another leaf')
    const { lines, missing } = await collectCosignatures(fork.checkpoint, fork.node, [client], 1)
    assert.equal(lines.length, 0)
    assert.match(missing.join(), /answered 422/)
    await assert.rejects(cosigned(grow(300, 'leaf')), LogBehindError)
  }),
)
