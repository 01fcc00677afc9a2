// A new signing key in the place of one: whatever step is the last before a crash, there is one live key, the one before it is named
// as retired, and its bytes are gone.
import assert from 'node:assert/strict'
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { COSIGNATURE, ED25519, encodeNote, parseNote, signText } from '../../ledger/note.ts'
import { encodeNotice, type NoticeFields, verifyNotice } from '../../ledger/notice.ts'
import { encodeTrust, parseTrust, type Trust } from '../../ledger/trust.ts'
import { openFiles } from '../../log/files.ts'
import { openKey, vkeyOf } from '../../log/keys.ts'
import { KEY_FILE } from '../../log/witness.ts'
import { createDataDir, type DataDir } from '../../store/data-dir.ts'
import { finishRotations, type RotationStep, rotateKey } from './key-rotation.ts'
import { readRetired } from './retired-keys.ts'

const NOW = '2026-12-01T12:00:00.000Z'
const FIELDS: NoticeFields = {
  reference: 'D-0000',
  matter: 'm',
  copy: 'a'.repeat(64),
  code: '1234',
  sentAt: '2026-11-25T12:00:00.000Z',
}
let base: string
let dir: DataDir

before(async () => {
  base = await mkdtemp(join(tmpdir(), 'duly-rotate-'))
})
after(() => rm(base, { recursive: true, force: true }))

const noticeKey = () => openKey(openFiles(dir.keys, 0o600), 'notice.key', 'notice.p.example', ED25519)
const witnessKey = () => openKey(openFiles(dir.witness, 0o600), KEY_FILE, 'witness.p.example', COSIGNATURE)
const begin = async (name: string) => {
  dir = await createDataDir(join(base, name), { mode: 'live', createdAt: NOW })
}

async function trust(): Promise<Trust> {
  const key = vkeyOf(
    await openKey(openFiles(join(base, 'log'), 0o600), 'log.key', 'p.example/log/2026h2', ED25519),
  )
  const retired = readRetired(dir)
  return {
    v: retired.length > 0 ? 2 : 1,
    log: [key],
    witnesses: { quorum: 1, keys: [vkeyOf(await witnessKey())], selfWitnessed: true },
    gate: vkeyOf(await openKey(openFiles(join(base, 'log'), 0o600), 'gate.key', 'gate.p.example', ED25519)),
    notice: vkeyOf(await noticeKey()),
    ...(retired.length > 0 ? { retired } : {}),
  }
}

test('a notice from before verifies by the trust file of after, and says what that leaves open', async () => {
  await begin('notice')
  const old = encodeNotice('A letter.\n', FIELDS, await noticeKey())
  await rotateKey(dir, 'notice', { now: NOW })
  const read = parseTrust(encodeTrust(await trust()))
  assert.equal(read.v, 2)
  const { statements } = verifyNotice(old, FIELDS.copy, read)
  assert.ok(statements.some(one => /was retired/.test(one.text)))
  const made = encodeNotice('A letter.\n', FIELDS, await noticeKey())
  assert.ok(verifyNotice(made, FIELDS.copy, read).statements.every(one => !/retired/.test(one.text)))
  const stranger = await openKey(
    openFiles(join(base, 'log'), 0o600),
    'other.key',
    'notice.p.example',
    ED25519,
  )
  assert.throws(() => verifyNotice(encodeNotice('A letter.\n', FIELDS, stranger), FIELDS.copy, read), {
    code: 'signature',
  })
  const forged = { ...parseNote(made), signatures: [signText('else', stranger)] }
  assert.throws(() => verifyNotice(encodeNote(forged), FIELDS.copy, read), { code: 'signature' })
})

test('a trust file with a live key that is retired, none that is, or a key of another kind is refused', async () => {
  await begin('file')
  await noticeKey()
  await rotateKey(dir, 'notice', { now: NOW })
  const sound = await trust()
  const [one] = sound.retired!
  for (const wrong of [
    { ...sound, retired: [] },
    { ...sound, v: 1 },
    { ...sound, retired: [{ ...one, key: sound.notice }] },
    { ...sound, retired: [one, one] },
    { ...sound, retired: [{ ...one, kind: 'witness' }] },
    { ...sound, retired: [{ ...one, kind: 'log' }] },
    { ...sound, retired: [{ ...one, until: '2026-12-01' }] },
    { ...sound, retired: [{ ...one, more: 1 }] },
  ])
    assert.throws(() => encodeTrust(wrong as Trust), { code: 'trust' }, JSON.stringify(wrong))
})

for (const kind of ['notice', 'witness'] as const)
  test(`with each step broken off, the ${kind} key is one, and the old one is retired once and gone`, async () => {
    const key = kind === 'notice' ? noticeKey : witnessKey
    for (let nth = 1, broken = true; broken; nth++) {
      await begin(`${kind}-${nth}`)
      const old = vkeyOf(await key())
      const place = kind === 'notice' ? join(dir.keys, 'notice.key') : join(dir.witness, KEY_FILE)
      const secret = await readFile(place)
      let step = 0
      const breakOff = (_: RotationStep) => {
        step += 1
        if (step === nth) throw new Error('power off')
      }
      broken = await rotateKey(dir, kind, { now: NOW, before: breakOff }).then(
        () => false,
        () => true,
      )
      await finishRotations(dir, { now: '2027-01-01T00:00:00.000Z' })
      const now = vkeyOf(await key())
      const retired = readRetired(dir)
      // Before the next key was written nothing was begun.
      assert.equal(now === old, nth === 1 && broken)
      assert.deepEqual(
        retired.map(one => one.key),
        now === old ? [] : [old],
      )
      if (now === old) continue
      const files = await readdir(join(place, '..'))
      assert.deepEqual(
        files.filter(name => /next|old/.test(name)),
        [],
      )
      for (const name of files.filter(file => file !== 'incoming'))
        assert.equal((await readFile(join(place, '..', name))).includes(secret), false)
    }
  })
