import assert from 'node:assert/strict'
import { fork } from 'node:child_process'
import { chmod, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, test } from 'node:test'
import { COSIGNATURE, ED25519, encodeVkey } from '../ledger/note.ts'
import { createDataDir, lockServer, openDataDir } from './data-dir.ts'
import { defaultQuorum } from './installation/witness-settings.ts'
import { openKeystore, openSecret, SEAL_IDENTITY_FILE } from './keys/keystore.ts'
import { Refused } from './refused.ts'

const WITNESS_VKEY = encodeVkey({ name: 'w.example', type: COSIGNATURE, key: new Uint8Array(32).fill(7) })
const live = { mode: 'live', createdAt: '2026-11-25T12:00:00Z' } as const
let count = 0
const seal = {
  generateIdentity: () => `AGE-SECRET-KEY-${++count}`,
  recipientOf: (identity: string) => `age1of${identity.length}x${count}`,
}

let base: string
let path: string

beforeEach(async () => {
  base = await mkdtemp(join(tmpdir(), 'duly-data-'))
  path = join(base, 'data')
})

afterEach(() => rm(base, { recursive: true, force: true }))

function refusedWith(code: string): (error: unknown) => boolean {
  return error => error instanceof Refused && error.refusal.code === code
}

describe('a data directory', () => {
  test('opens as it was made', async () => {
    const made = await createDataDir(path, { ...live, ports: { web: 0 } })
    assert.deepEqual(await openDataDir(path), made)
    assert.equal(made.settings.ports.web, 0)
    assert.equal((await stat(made.keys)).mode & 0o777, 0o700)
  })

  test('names a witness that runs elsewhere by its key and address, or not at all', async () => {
    const { settings } = await createDataDir(path, live)
    const write = (witness: unknown) =>
      writeFile(join(path, 'duly.json'), JSON.stringify({ ...settings, witness }))
    const witness = { key: WITNESS_VKEY, address: 'unix:/run/witness/socket' }
    await write(witness)
    assert.deepEqual((await openDataDir(path)).settings.witness, witness)
    for (const wrong of [null, {}, { ...witness, address: 'tcp://x' }, { ...witness, key: 'w.example+1' }]) {
      await write(wrong)
      await assert.rejects(openDataDir(path), refusedWith('bad_data_directory'))
    }
  })

  test('names witnesses of others, each once, over TLS, with a quorum that can be met, or not at all', async () => {
    const { settings } = await createDataDir(path, live)
    const vkey = (name: string, fill: number, type = COSIGNATURE) =>
      encodeVkey({ name, type, key: new Uint8Array(32).fill(fill) })
    const one = { key: vkey('a.example', 1), address: 'https://a.example/witness' }
    const two = { key: vkey('b.example', 2), address: 'http://127.0.0.1:8482' }
    const write = (witnesses: unknown) =>
      writeFile(join(path, 'duly.json'), JSON.stringify({ ...settings, witnesses }))
    for (const right of [{ outside: [one] }, { outside: [one, two] }, { outside: [one, two], quorum: 3 }]) {
      await write(right)
      assert.deepEqual((await openDataDir(path)).settings.witnesses, right)
    }
    for (const wrong of [
      null,
      [],
      { outside: [] },
      { outside: [null] },
      { outside: [one], more: 1 },
      { outside: [one, { ...two, key: one.key }] },
      { outside: [one, { ...two, key: vkey('c.example', 1) }] },
      { outside: [one, { ...two, key: vkey('a.example', 3) }] },
      { outside: [{ ...one, key: vkey('a.example', 1, ED25519) }] },
      { outside: [{ ...one, address: 'http://a.example' }] },
      { outside: [{ ...one, address: 'http://127.0.0.1.a.example' }] },
      { outside: [{ ...one, address: 'unix:/run/a' }] },
      { outside: [{ ...one, address: 'https://user:word@a.example' }] },
      { outside: [{ ...one, address: 'https://a.example/?x' }] },
      { outside: [one], quorum: 3 },
      { outside: [one], quorum: 0 },
      { outside: [one], quorum: '2' },
    ]) {
      await write(wrong)
      await assert.rejects(openDataDir(path), refusedWith('bad_data_directory'), JSON.stringify(wrong))
    }
    assert.deepEqual([2, 3, 4, 5, 6].map(defaultQuorum), [2, 2, 3, 3, 4])
  })

  test('is made once, and not in a folder of other use', async () => {
    await createDataDir(path, live)
    await assert.rejects(createDataDir(path, { ...live, mode: 'demo' }), refusedWith('not_empty'))
    await writeFile(join(base, 'thesis.doc'), '')
    await assert.rejects(createDataDir(base, live), refusedWith('not_empty'))
  })

  test('whose making was broken off is finished by the next try', async () => {
    await createDataDir(path, live)
    await rm(join(path, 'duly.json'))
    await assert.rejects(openDataDir(path), refusedWith('bad_data_directory'))
    await createDataDir(path, live)
    await openDataDir(path)
  })

  test('into which others may look is not opened', async () => {
    await createDataDir(path, live)
    await chmod(path, 0o755)
    await assert.rejects(openDataDir(path), refusedWith('bad_data_directory'))
    await chmod(path, 0o700)
    await chmod(join(path, 'keys'), 0o750)
    await assert.rejects(openDataDir(path), refusedWith('bad_data_directory'))
  })

  test('with settings that make no sense is not opened', async () => {
    const { settings } = await createDataDir(path, live)
    const wrong = [
      { ...settings, v: 2 },
      { ...settings, mode: 'trial' },
      { ...settings, createdAt: 'soon' },
      { ...settings, hosts: { ...settings.hosts, desk: 'a b' } },
      { ...settings, hosts: { ...settings.hosts, desk: settings.hosts.approve } },
      { ...settings, ports: { web: -1 } },
      [],
    ]
    for (const text of ['{', 'null', ...wrong.map(s => JSON.stringify(s))]) {
      await writeFile(join(path, 'duly.json'), text)
      await assert.rejects(openDataDir(path), refusedWith('bad_data_directory'), text)
    }
  })

  test('has one server, and a killed one leaves it free', async () => {
    await createDataDir(path, live)
    const script = join(base, 'holder.ts')
    await writeFile(
      script,
      `import { lockServer } from ${JSON.stringify(join(import.meta.dirname, 'data-dir.ts'))}
       globalThis.held = await lockServer(${JSON.stringify(path)})
       process.send('held'); setInterval(() => {}, 1000)`,
    )
    const holder = fork(script)
    await new Promise(resolve => holder.once('message', resolve))
    await assert.rejects(lockServer(path), refusedWith('already_running'))
    holder.kill('SIGKILL')
    await new Promise(resolve => holder.once('exit', resolve))
    ;(await lockServer(path)).release()
    ;(await lockServer(path)).release()
  })
})

describe('the keystore', () => {
  async function open(mode: 'live' | 'demo' = 'live') {
    return await openKeystore({ keys: join(path, 'keys'), mode, seal })
  }

  beforeEach(() => createDataDir(path, live))

  test('derives the same key for the same purpose at every start, and another for another', async () => {
    const first = await open()
    const second = await open()
    assert.deepEqual(first.derive('mac'), second.derive('mac'))
    assert.notDeepEqual(first.derive('mac'), first.derive('directory'))
    assert.equal(first.derive('mac').length, 32)
  })

  test('of a demo edited into a live directory opens nothing', async () => {
    assert.notDeepEqual((await open('demo')).derive('mac'), (await open('live')).derive('mac'))
  })

  test('keeps no derived key and hides the root from other users', async () => {
    await open()
    const root = join(path, 'keys', 'online.key')
    assert.equal((await stat(root)).mode & 0o777, 0o600)
    assert.equal((await readFile(root)).length, 32)
    await chmod(root, 0o640)
    await assert.rejects(open(), refusedWith('bad_data_directory'))
  })

  test('draws a seal identity once, tells where it lies, and works on without it', async () => {
    const first = await open()
    const identityFile = join(path, 'keys', SEAL_IDENTITY_FILE)
    assert.equal(first.sealIdentityHere, identityFile)
    assert.match(await readFile(identityFile, 'utf8'), /^AGE-SECRET-KEY-/m)
    await rm(identityFile)
    const second = await open()
    assert.equal(second.sealIdentityHere, undefined)
    assert.deepEqual(second.sealRecipients, first.sealRecipients)
  })

  test('without any seal recipient does not open', async () => {
    await open()
    await writeFile(join(path, 'keys', 'seal-recipients.txt'), '# none\n')
    await assert.rejects(open(), refusedWith('bad_data_directory'))
  })

  test('makes a secret once', async () => {
    const file = join(path, 'keys', 'own')
    assert.equal(String(await openSecret(file, () => Buffer.from('one'))), 'one')
    assert.equal(String(await openSecret(file, () => Buffer.from('two'))), 'one')
  })
})
