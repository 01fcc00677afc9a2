// Appending ready leaves to the public log in durable batches of 256: tiles and bundles written, synced, renamed, then the
// signed checkpoint. Beside a Go program over golang.org/x/mod/sumdb/tlog with the same points of syncing, built here.
import { spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { encodeCheckpoint, signCheckpoint } from '../src/ledger/checkpoint.ts'
import { ED25519 } from '../src/ledger/note.ts'
import { createTileTree } from '../src/ledger/tiles.ts'
import { openFiles } from '../src/log/files.ts'
import { openKey } from '../src/log/keys.ts'
import { createPublisher } from '../src/log/publisher.ts'
import { sha256Node } from '../src/log/sha256.ts'
import { beside, withoutPeer } from './ground/measure.ts'
import type { Result } from './run.ts'

const BATCH = 256
const BATCHES = 100
const ROUNDS = 3
const LEAF_BYTES = 72
const ORIGIN = 'bench.example/log'
/** Where Debian's golang-golang-x-mod-dev puts the library. */
const GOPATH = '/usr/share/gocode'

export async function bench(): Promise<Result[]> {
  const folder = mkdtempSync(join(process.env.DULY_BENCH_DIR ?? tmpdir(), 'duly-bench-log-'))
  try {
    const leaves = randomBytes(LEAF_BYTES * BATCH * BATCHES)
    writeFileSync(join(folder, 'leaves'), leaves)
    const peer = buildPeer(folder)
    let ours = 0
    let theirs = 0
    // Turn and turn about, best of three: neither side has the quieter machine.
    for (let round = 0; round < ROUNDS; round += 1) {
      if (peer) theirs = Math.max(theirs, runPeer(peer, folder, `peer${round}`))
      ours = Math.max(ours, await append(join(folder, `ours${round}`), leaves))
    }
    const figure = {
      name: 'log: leaves appended, batches of 256',
      value: ours,
      unit: '1/s',
      goal: '≥ 0.5 of Go',
    }
    return peer
      ? [beside(figure, { name: 'Go tlog writer', value: theirs }, ratio => ratio >= 0.5)]
      : [withoutPeer(figure, 'golang-go golang-golang-x-mod-dev (Debian)')]
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Leaves per second through the tree and the publisher that the sequencer uses. */
async function append(folder: string, leaves: Buffer): Promise<number> {
  const key = await openKey(openFiles(`${folder}-keys`, 0o600), 'log', ORIGIN, ED25519)
  const publisher = createPublisher(openFiles(folder), sha256Node)
  const tree = createTileTree(sha256Node)
  const began = performance.now()
  for (let batch = 0; batch < BATCHES; batch += 1) {
    for (let i = batch * BATCH; i < (batch + 1) * BATCH; i += 1)
      tree.append(leaves.subarray(i * LEAF_BYTES, (i + 1) * LEAF_BYTES))
    await publisher.writeTiles(tree.takeFiles())
    const head = { origin: ORIGIN, size: tree.size(), root: tree.root() }
    await publisher.publish(encodeCheckpoint(signCheckpoint(head, key)))
  }
  return (tree.size() * 1000) / (performance.now() - began)
}

/** The program, built from bench/peers; null where Go or its library is missing. */
function buildPeer(folder: string): string | null {
  const program = join(folder, 'peer')
  const build = spawnSync('go', ['build', '-o', program, join(import.meta.dirname, 'peers/tlog_writer.go')], {
    encoding: 'utf8',
    env: { ...process.env, GOPATH, GO111MODULE: 'off', GOCACHE: join(folder, 'go-cache'), GOFLAGS: '' },
  })
  if (build.error) return null
  if (build.status === 0) return program
  if (/cannot find package/.test(build.stderr)) return null
  throw new Error(`the Go peer does not build: ${build.stderr}`)
}

function runPeer(program: string, folder: string, name: string): number {
  mkdirSync(join(folder, name))
  const run = spawnSync(program, [join(folder, name), join(folder, 'leaves'), String(BATCH)], {
    encoding: 'utf8',
  })
  if (run.status !== 0) throw new Error(`the Go peer failed: ${run.stderr}`)
  return Number(run.stdout)
}
