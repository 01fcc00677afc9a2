// An installation through the whole life of its keys: a new root, the end of epochs, a restore from before, two of three shares.
import assert from 'node:assert/strict'
import { existsSync } from 'node:fs'
import { chmod, cp, mkdir, mkdtemp, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import { setTimeout as wait } from 'node:timers/promises'
import { makeToken, NO_TOKEN } from '../../../test/keys/token.ts'
import { twoTenantDemand } from '../../../test/server/portal/demands.ts'
import { openPortals, untilPublic } from '../../../test/server/portal/portals.ts'
import { SOURCES_FILE } from '../../keys/key-source.ts'
import { parseTrust } from '../../ledger/trust.ts'
import { openDeployment } from '../../server/deployment.ts'
import { startLog } from '../../server/log/running-log.ts'
import { startWitnessProcess } from '../../server/part/witness-process.ts'
import { removeEmbedded } from '../../store/cluster/embedded.ts'
import { EPOCH_FOLDER } from '../../store/keys/epoch-files.ts'
import { SEAL_IDENTITY_FILE } from '../../store/keys/keystore.ts'
import { ROOT_KEY_FILE } from '../../store/keys/root-key.ts'
import { run as backup } from '../backup/backup.ts'
import { fsck } from '../fsck.ts'
import { makeIo, WrongUse } from '../io.ts'
import { run as restore } from '../restore/restore.ts'
import { verify } from '../verify/verify.ts'
import { run as keys } from './keys.ts'

describe('keys of an installation in use', { timeout: 500_000 }, () => {
  let base: string
  let data: string
  const at = (...names: string[]) => join(base, ...names)
  const share = (n: number) => at('shares', `share-${n}.txt`)

  before(async () => {
    base = await mkdtemp(join(tmpdir(), 'duly-keys-'))
    // A database server that is not root passes through.
    await chmod(base, 0o711)
    const portals = await openPortals()
    const { demandId } = await twoTenantDemand(portals.d)
    await untilPublic(portals.d, demandId)
    data = portals.d.dir.path
    // Its database is closed then already; what else runs of it is stopped.
    await portals.stopLog()
    await portals.d.close()
    await assert.rejects(call(keys, ['rotate', 'witness']), /witness.*holds|holds.*witness/)
    await portals.close().catch(() => {})
  })
  after(async () => {
    await removeEmbedded(data)
    await rm(data, { recursive: true, force: true })
    for (const name of await readdir(base)) await removeEmbedded(at(name)).catch(() => {})
    await rm(base, { recursive: true, force: true })
  })

  type Command = (args: string[], io: ReturnType<typeof makeIo>) => Promise<number>
  async function call(command: Command, args: string[], dir = data) {
    let out = ''
    const io = makeIo({
      json: true,
      data: dir,
      stdout: { write: text => (out += text) },
      stderr: { write: () => {} },
    })
    const status = await command(args, io)
    return { status, ...JSON.parse(out.startsWith('[') ? `{"list":${out}}` : out) }
  }
  const check = (dir = data, ...args: string[]) => call(fsck, args, dir)
  const holds = async (dir = data, unopened = 0) => {
    const told = await check(dir)
    assert.deepEqual([told.differences, told.store.unopened], [[], unopened])
  }

  /** With the newest copy of the witness put back, as the restore says. */
  async function restored(to: string, args: string[]) {
    const told = await call(restore, ['--keys', join(data, 'keys'), ...args], at(to))
    const filter = (file: string) => !file.endsWith('socket')
    await cp(join(data, 'witness'), at(to, 'witness'), { recursive: true, filter })
    return told
  }

  test('the seal identity is split into three shares, and any two give it back', async () => {
    const identity = join(data, 'keys', SEAL_IDENTITY_FILE)
    await call(keys, ['split', identity, '--out', at('shares')])
    for (const n of [1, 2, 3]) assert.equal((await stat(share(n))).mode & 0o777, 0o600)
    await call(keys, ['join', '--share', share(3), '--share', share(1), '--out', at('back.txt')])
    assert.ok((await readFile(identity, 'utf8')).includes((await readFile(at('back.txt'), 'utf8')).trim()))
    await assert.rejects(call(keys, ['join', '--share', share(1), '--out', at('one.txt')]), WrongUse)
    await assert.rejects(call(keys, ['split', identity, '--out', at('shares')]), WrongUse)
    await rm(identity)
    const told = await check(data, '--share', share(1), '--share', share(2))
    assert.deepEqual(told.differences, [])
    assert.ok(told.logs[0].dummies.opened > 0)
    const wrong = at('wrong.txt')
    await writeFile(wrong, (await readFile(share(1), 'utf8')).replace(/words: \S+/, 'words: zoo'))
    await assert.rejects(
      check(data, '--share', wrong, '--share', share(2)),
      /wrong\.txt.*one of them is another/,
    )
  })

  test('after a new root key everything still opens, and nothing is left of the old one', async () => {
    await call(backup, ['--out', at('before')])
    const old = await readFile(join(data, 'keys', ROOT_KEY_FILE))
    const { status } = await call(keys, ['rotate', 'root'])
    assert.equal(status, 0)
    await holds()
    for (const entry of await readdir(join(data, 'keys'), { withFileTypes: true, recursive: true }))
      if (entry.isFile())
        assert.equal((await readFile(join(entry.parentPath, entry.name))).includes(old), false, entry.name)
  })

  test('a backup from before the epoch ended is restored with two shares, and not without', async () => {
    await restored('closed', ['--from', at('before')])
    await holds(at('closed'), 1)
    const none = await call(keys, ['recover', '--share', share(2), '--share', share(3)], at('closed'))
    assert.ok(none.recovered > 0 && none.unopened.length === 0)
    await holds(at('closed'))
    const two = ['--share', share(1), '--share', share(3)]
    const done = await restored('open', ['--from', at('before'), ...two])
    assert.ok(done.recovered > 0)
    await holds(at('open'))
    const again = await call(keys, ['recover', ...two], at('open'))
    assert.equal(again.recovered, 0)
  })

  test('a restore on the machine that still has the epoch needs no share', async () => {
    await call(backup, ['--out', at('same')])
    await restored('again', ['--from', at('same')])
    await holds(at('again'))
  })

  test('after new keys for notice, gate, witness and log, what was before verifies and fsck holds', async () => {
    const trust = () => readFile(join(data, 'trust.json'))
    const old = parseTrust(new Uint8Array(await trust()))
    for (const kind of ['notice', 'gate', 'witness', 'log']) await call(keys, ['rotate', kind])
    const now = parseTrust(new Uint8Array(await trust()))
    assert.deepEqual(
      now.retired?.map(one => one.key).sort(),
      [old.notice, old.gate, ...old.witnesses.keys].sort(),
    )
    assert.ok(now.gate !== old.gate && now.notice !== old.notice)
    assert.ok(old.log.every(key => now.log.includes(key)) && now.log.length === old.log.length + 1)
    await holds()
    const name = (await readdir(join(data, 'log')))[0]!
    const told = await call(verify, [
      join(data, 'log', name, 'checkpoint'),
      '--trust',
      join(data, 'trust.json'),
    ])
    assert.equal(told.status, 0, JSON.stringify(told))
    // The next start opens the log after it, cosigned by the witness's new key.
    const d = await openDeployment({ path: data, onLog: () => {} })
    const witness = startWitnessProcess(d.dir, () => {})
    const log = await startLog(
      d,
      () => {},
      () => {},
    )
    const successor = `${now.log[0]!.split('+')[0]!.split('/').at(-1)}-2`
    const checkpoint = join(data, 'log', successor, 'checkpoint')
    for (const end = Date.now() + 60_000; !existsSync(checkpoint) && Date.now() < end; ) await wait(50)
    await log.stop()
    await witness.stop()
    await d.close()
    assert.ok((await readdir(join(data, 'log'))).includes(successor))
    await holds()
    const next = await call(verify, [
      join(data, 'log', successor, 'checkpoint'),
      '--trust',
      join(data, 'trust.json'),
    ])
    assert.equal(next.status, 0)
    await assert.rejects(call(keys, ['rotate', 'everything']), WrongUse)
  })

  test('keys go to a token, where root, gate, witness and log are used; while it is away, checkpoints wait', {
    skip: NO_TOKEN,
  }, async () => {
    const last = (await readdir(join(data, 'log'))).sort().at(-1)!
    const after = `${last.slice(0, 6)}-${Number(last.slice(7) || 1) + 1}`
    await mkdir(at('token'))
    const log = `0a${Buffer.from(after).toString('hex')}`
    const source = await makeToken(at('token'), { root: '01', gate: '02', witness: '03', log })
    const name = (folder: string, sources: object) =>
      writeFile(join(data, folder, SOURCES_FILE), JSON.stringify(sources), { mode: 0o600 })
    await name('keys', { root: source('root'), log: { ...source('log'), id: '0a' } })
    await name('gate', { gate: source('gate') })
    await name('witness', { witness: source('witness') })
    for (const kind of ['root', 'gate', 'witness', 'log']) await call(keys, ['rotate', kind])
    assert.match(await readFile(join(data, 'keys', ROOT_KEY_FILE), 'utf8'), /^DULY-WRAPPED-1 /)
    for (const file of ['gate/gate.key', 'witness/key', `keys/log-${after}.key`])
      assert.doesNotMatch(await readFile(join(data, file), 'utf8'), /PRIVATE/)
    await holds()
    const { pinFile } = source('log')
    const d = await openDeployment({ path: data, onLog: () => {} })
    const witness = startWitnessProcess(d.dir, () => {})
    const reports: string[] = []
    await rename(pinFile, `${pinFile}.away`)
    const running = await startLog(
      d,
      report => reports.push(...report.waiting),
      () => {},
    )
    const checkpoint = join(data, 'log', after, 'checkpoint')
    const until = async (seen: () => boolean) => {
      for (const end = Date.now() + 60_000; !seen() && Date.now() < end; ) await wait(50)
      assert.ok(seen(), reports.slice(-3).join('; '))
    }
    await until(() => reports.some(why => /cannot be used \(refused\)/.test(why)))
    assert.equal(existsSync(checkpoint), false)
    await rename(`${pinFile}.away`, pinFile)
    await until(() => existsSync(checkpoint))
    await running.stop()
    await witness.stop()
    await d.close()
    assert.equal((await call(verify, [checkpoint, '--trust', join(data, 'trust.json')])).status, 0)
    await holds()
  })

  test('with the keys in it a backup has no epoch, and the list names each key with its age', async () => {
    await call(backup, ['--out', at('with'), '--with-keys'])
    const paths = await readdir(at('with', 'keys'), { recursive: true })
    assert.ok(paths.includes(ROOT_KEY_FILE) && !paths.some(path => path.includes(EPOCH_FOLDER)))
    const { list } = await call(keys, ['list'])
    for (const key of ['root', 'epoch', 'notice', 'log', 'gate', 'witness'])
      assert.ok(
        list.some((one: { key: string; madeAt: string }) => one.key === key && one.madeAt),
        key,
      )
  })
})
