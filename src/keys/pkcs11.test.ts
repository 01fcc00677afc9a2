// A key in a token: SoftHSM signs and unwraps, and what goes wrong is a value that says which way.
import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import { makeToken, NO_TOKEN } from '../../test/keys/token.ts'
import {
  ED25519,
  encodeNote,
  encodeVkey,
  parseNote,
  parseVkey,
  signText,
  signWith,
  verifyNoteSignature,
} from '../ledger/note.ts'
import type { Pkcs11Source } from './key-source.ts'
import { pkcs11Key } from './pkcs11.ts'
import { publicKeyOf, remoteSigner } from './signer.ts'

describe('a key in a token', { skip: NO_TOKEN }, () => {
  let base: string
  let source: (label: string) => Pkcs11Source

  before(async () => {
    base = await mkdtemp(join(tmpdir(), 'duly-token-test-'))
    source = await makeToken(base, { other: '01', notice: '02', root: '03' })
  })
  after(() => rm(base, { recursive: true, force: true }))

  test('signs a note that verifies under the public half', async () => {
    const remote = pkcs11Key(source('notice'))
    const name = 'notice.provider.example'
    const key = await publicKeyOf(name, remote)
    const signer = remoteSigner({ name, type: ED25519, key }, remote)
    const text = 'a text\n'
    const began = performance.now()
    const times = 5
    for (let i = 0; i < times; i++) {
      const note = await signWith(signer, by => encodeNote({ text, signatures: [signText(text, by)] }))
      verifyNoteSignature(parseNote(note), parseVkey(encodeVkey({ name, type: ED25519, key })))
    }
    console.log(`${((times * 1_000) / (performance.now() - began)).toFixed(1)} signatures a second`)
  })

  test('signs up to what a checkpoint may hold, and refuses a letter instead of signing a part of it', async () => {
    const remote = pkcs11Key(source('notice'))
    const signer = remoteSigner({ name: 'n', type: ED25519, key: await remote.publicKey() }, remote)
    for (const length of [1, 512, 1_024]) assert.equal((await signer.sign(randomBytes(length))).length, 64)
    await assert.rejects(async () => signer.sign(randomBytes(1_025)), { fault: 'refused' })
  })

  test('unwraps what was wrapped under its public half', async () => {
    const remote = pkcs11Key(source('root'))
    const root = new Uint8Array(randomBytes(32))
    const wrapped = await remote.wrap(root)
    assert.deepEqual(await remote.unwrap(wrapped), root)
    await assert.rejects(remote.unwrap(wrapped.map(byte => byte ^ 1)), { fault: 'refused' })
  })

  test('another key than the one written down, a wrong PIN, label and module, and an open PIN file are refused', async () => {
    const remote = pkcs11Key(source('notice'))
    const other = remoteSigner({ name: 'n', type: ED25519, key: new Uint8Array(randomBytes(32)) }, remote)
    await assert.rejects(async () => other.sign(new Uint8Array(8)), { fault: 'wrong_answer' })
    const wrong = (change: Partial<Pkcs11Source>) =>
      pkcs11Key({ ...source('notice'), ...change }).sign(new Uint8Array(8))
    await assert.rejects(wrong({ id: '77' }), { fault: 'refused' })
    await assert.rejects(wrong({ module: '/nowhere.so' }), { fault: 'refused' })
    await assert.rejects(wrong({ token: 'other' }), { fault: 'refused' })
    await assert.rejects(wrong({ pinFile: join(base, 'softhsm.conf') }), { fault: 'refused' })
    await chmod(source('notice').pinFile, 0o644)
    await assert.rejects(wrong({}), /others may read/)
    await chmod(source('notice').pinFile, 0o600)
  })
})
