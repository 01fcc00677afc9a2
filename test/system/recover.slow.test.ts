// The loss of a machine: what a backup made while Duly runs gives back, what it refuses, and how the log goes on where the world
// has seen more of it than the backup holds. Everything by the commands that an operator types.

import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import { setTimeout as delay } from 'node:timers/promises'
import { deliverTo } from '../../src/cli/demo/papers.ts'
import { type Road, walkRoad } from '../../src/cli/demo/road.ts'
import { makeWorld } from '../../src/cli/demo/world.ts'
import { fromUtf8 } from '../../src/ledger/bytes.ts'
import { parseCheckpoint } from '../../src/ledger/checkpoint.ts'
import { parseVkey } from '../../src/ledger/note.ts'
import { parseTrust } from '../../src/ledger/trust.ts'
import { verifyLog } from '../../src/ledger/verify-log.ts'
import { viewFiles } from '../../src/log/files.ts'
import { sha256Node } from '../../src/log/sha256.ts'
import { openDeployment } from '../../src/server/deployment.ts'
import type { BackupManifest } from '../../src/store/backup/backup-manifest.ts'
import { removeEmbedded } from '../../src/store/cluster/embedded.ts'
import { EPOCH_FOLDER } from '../../src/store/keys/epoch-files.ts'
import { duly, type Served, serveAt } from './commands.ts'
import { type Installation, openInstallation } from './installation.ts'
import { logFolderOf, readJournal, walkThrough } from './walk.ts'

describe('after the loss of a machine', { timeout: 900_000 }, () => {
  let base: string
  let i: Installation
  let road: Road
  let receipt: string
  const at = (name: string) => join(base, name)

  before(async () => {
    base = await mkdtemp(join(tmpdir(), 'duly-recover-'))
    i = await openInstallation()
    road = (await walkThrough(i, [])).road
    receipt = at('receipt.json')
    await writeFile(receipt, await wholeReceipt(road.matter))
  })

  after(async () => {
    await i?.close()
    for (const name of await readdir(base)) await removeEmbedded(at(name))
    await rm(base, { recursive: true, force: true })
  })

  test('a backup made while everything runs gives back an installation that fsck finds whole', async () => {
    await duly('backup', '--out', at('first'), '--with-keys', '--data', i.path)
    await duly('restore', '--from', at('first'), '--data', at('again'))
    await bringEpochs(at('again'))
    const said = await duly('fsck', '--data', at('again'))
    assert.match(said.out, /1 demands, \d+ events/)
    assert.match(said.out, /Everything that was re-derived is what is stored/)
  })

  test('nothing is restored over an installation, nor from a backup with a changed byte', async () => {
    const over = await duly.refused('restore', '--from', at('first'), '--data', at('again'))
    assert.match(over, /is not empty/)
    await cp(at('first'), at('changed'), { recursive: true })
    const { files } = await manifestOf(at('changed'))
    const paper = files.find(file => file.path.startsWith('documents/'))
    const bytes = await readFile(join(at('changed'), paper?.path ?? ''))
    bytes.writeUInt8(bytes.readUInt8(bytes.length - 1) ^ 1, bytes.length - 1)
    await writeFile(join(at('changed'), paper?.path ?? ''), bytes)
    const changed = await duly.refused('restore', '--from', at('changed'), '--data', at('none'))
    assert.match(changed, /is not as it was written/)
    await assert.rejects(readdir(at('none')), { code: 'ENOENT' })
  })

  test('a backup without keys opens nothing alone, and says what must be put back beside them', async () => {
    await duly('backup', '--out', at('keyless'), '--data', i.path)
    const { files } = await manifestOf(at('keyless'))
    assert.ok(files.every(({ path }) => !/^(keys|gate|witness)\//.test(path)))
    const alone = await duly.refused('restore', '--from', at('keyless'), '--data', at('none'))
    assert.match(alone, /holds no keys[\s\S]*--keys/)
    const keys = join(i.path, 'keys')
    const { out } = await duly('restore', '--from', at('keyless'), '--keys', keys, '--data', at('keyed'))
    assert.match(out, /Missing: gate\/[\s\S]*Missing: witness\//)
  })

  test('the restored server goes on: same log, same receipt, and the tenant sees its page', async () => {
    await i.stop('web', 'mail', 'worker', 'reader', 'gate', 'sequencer')
    const before = checkpointIn(at('again'))
    const served = await serveAt(at('again'))
    try {
      await until(() => checkpointIn(at('again')).size > before.size)
      assert.equal(checkpointIn(at('again')).origin, before.origin)
      assert.deepEqual(await wholeReceipt(road.matter), await readFile(receipt))
      const page = await i.people.tenant.call('GET', `/demands/${road.matter}`)
      assert.equal(page.status, 200)
      await holds(receipt, at('again'))
    } finally {
      await served.stop()
    }
  })

  test('a log that the world has seen more of is not continued: a successor names its last checkpoint', async () => {
    await i.supervise()
    await i.stop('worker', 'reader')
    const restored = at('behind')
    let served: Served | undefined
    try {
      const second = walkRoad(
        {
          ...i.people,
          dkim: i.dkim,
          mailbox: i.mail.fromNowOn(),
          deliver: async raw => {
            await deliverTo(i.ports.smtp)(raw)
            // The first paper is acknowledged by the machine that is then lost; all that follows happens on the restored one.
            served ??= await loseAndRestore(restored)
          },
        },
        () => {},
      )
      second.catch(() => {})
      await until(() => served !== undefined, 120_000)
      const [old, successor] = await bothLogs(restored)
      await Promise.race([second, until(() => served?.said().includes('log_not_pinned') ?? false)])
      assert.deepEqual(
        kinds(restored, 'collection_begun'),
        ['collection_begun'],
        'the gate waits for its keeper',
      )
      await duly('gate', 'pin', '--log', keyOf(restored, successor), '--yes', '--data', restored)
      const walked = await second
      await writeFile(at('second-receipt.json'), await wholeReceipt(walked.matter))
      await holds(receipt, restored)
      await holds(at('second-receipt.json'), restored)
      assert.equal(checkpointIn(i.path).origin, old)
    } finally {
      await served?.stop()
    }
    const { out } = await duly('fsck', '--data', restored)
    assert.match(out, /given up/)
  })

  /** Takes a backup, lets the log grow on for some ticks, stops, and restores beside what was published last. */
  async function loseAndRestore(restored: string): Promise<Served> {
    await duly('backup', '--out', at('second'), '--with-keys', '--data', i.path)
    const { tables } = await manifestOf(at('second'))
    assert.ok(
      tables.every(({ table }) => !/\b(job|queue)\b|boss/.test(table)),
      'wake-ups are in no backup: the start makes them again',
    )
    const { size } = checkpointIn(i.path)
    await until(() => checkpointIn(i.path).size > size + 6)
    await i.stop('web', 'mail', 'gate', 'sequencer', 'witness')
    await duly('restore', '--from', at('second'), '--data', restored)
    await bringEpochs(restored)
    for (const folder of ['witness', 'log']) {
      await rm(join(restored, folder), { recursive: true })
      await cp(join(i.path, folder), join(restored, folder), { recursive: true })
    }
    await rebuildSources(restored)
    return serveAt(restored)
  }

  /** In no backup: here from the machine, as from a disk that outlived it. By two shares instead: src/cli/keys/keys.slow.test.ts. */
  async function bringEpochs(restored: string): Promise<void> {
    await cp(join(i.path, 'keys', EPOCH_FOLDER), join(restored, 'keys', EPOCH_FOLDER), { recursive: true })
  }

  /** The provider's systems are not Duly's to back up; in a demo they stand in the database that was lost. */
  async function rebuildSources(restored: string): Promise<void> {
    const d = await openDeployment({ path: restored, onLog: () => {} })
    try {
      await makeWorld(at('provider'), d.dir.gate, d.embedded?.adminUrl ?? '', Date.now())
    } finally {
      await d.close()
    }
  }

  /** The log that was lost and its successor, each verified under the restored installation's trust file. */
  async function bothLogs(restored: string): Promise<[string, string]> {
    const lost = readFileSync(join(logFolderOf(i.path) ?? '', 'checkpoint'))
    const { origin } = parseCheckpoint(new Uint8Array(lost))
    const successor = `${origin}-2`
    const folder = viewFiles(join(restored, 'log', successor.slice(successor.lastIndexOf('/') + 1)))
    await until(() => folder.read('checkpoint') !== undefined)
    const trust = parseTrust(readFileSync(join(restored, 'trust.json')))
    const names = trust.log.map(key => parseVkey(key).name)
    assert.ok(names.includes(origin) && names.includes(successor), 'the trust file lists both logs')
    const all = { files: folder.list(), read: folder.read }
    const { opened } = verifyLog(all, trust, { folder: 'running', hash: sha256Node })
    assert.equal(opened.previousLog, fromUtf8(new Uint8Array(lost)))
    return [origin, successor]
  }

  /** As the tenant has it in the console, once the leaves of closing and counting are in. */
  async function wholeReceipt(matter: string): Promise<Buffer> {
    let bytes: Buffer = Buffer.alloc(0)
    await until(async () => {
      const answer = await i.people.tenant.call('GET', `/demands/${matter}/receipt.json`)
      bytes = answer.bytes
      return bytes.includes('"kind":"closed"') && bytes.includes('"kind":"statistics"')
    })
    return bytes
  }
})

async function manifestOf(backup: string): Promise<BackupManifest> {
  return JSON.parse(await readFile(join(backup, 'manifest.json'), 'utf8'))
}

function checkpointIn(path: string) {
  return parseCheckpoint(new Uint8Array(readFileSync(join(logFolderOf(path) ?? '', 'checkpoint'))))
}

function keyOf(path: string, origin: string): string {
  const { log } = parseTrust(readFileSync(join(path, 'trust.json')))
  return log.find(key => parseVkey(key).name === origin) ?? assert.fail('the trust file does not name it')
}

function kinds(path: string, kind: string): string[] {
  return readJournal(path)
    .map(entry => entry.kind)
    .filter(found => found === kind)
}

async function holds(receipt: string, path: string): Promise<void> {
  await duly('verify', receipt, '--trust', join(path, 'trust.json'))
}

async function until(met: () => boolean | Promise<boolean>, ms = 90_000): Promise<void> {
  for (const end = performance.now() + ms; !(await met()); await delay(100))
    if (performance.now() > end) throw new Error(`did not come about within ${ms / 1000} s`)
}
