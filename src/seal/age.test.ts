import assert from 'node:assert/strict'
import { createHash, randomBytes } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { test } from 'node:test'
import { inflateSync } from 'node:zlib'
import { armor, Decrypter, Encrypter, generateHybridIdentity, identityToRecipient } from 'age-encryption'
import { VerificationError } from '../ledger/verification-error.ts'
import {
  createAgeReader,
  createAgeWriter,
  readAgeFile,
  sealedSize,
  unwrapSmall,
  wrapSmall,
} from './age/age.node.ts'
import { generateIdentity, type Identity, readIdentityFile, recipientOf } from './age/age-keys.node.ts'

const vectors = join(import.meta.dirname, '../../vectors/third-party/age-cctv')

type Vector = { name: string; fields: Map<string, string[]>; file: Buffer }

function readVector(name: string): Vector {
  const bytes = readFileSync(join(vectors, name))
  const split = bytes.indexOf('\n\n')
  const fields = new Map<string, string[]>()
  for (const line of bytes.toString('latin1', 0, split).split('\n')) {
    const [key = '', value = ''] = line.split(/: (.*)/s)
    fields.set(key, [...(fields.get(key) ?? []), value])
  }
  const body = bytes.subarray(split + 2)
  return { name, fields, file: fields.has('compressed') ? inflateSync(body) : body }
}

/** What our reader makes of a vector, in the vectors' own words, and the plaintext it gave out before any failure. */
async function outcome(vector: Vector): Promise<{ result: string; plain: Buffer }> {
  const identities: Identity[] = [
    ...(vector.fields.get('identity') ?? []),
    ...(vector.fields.get('passphrase') ?? []).map(passphrase => ({ passphrase })),
  ]
  const plain: Buffer[] = []
  try {
    const file = vector.fields.has('armored') ? unarmor(vector.file) : vector.file
    const reader = createAgeReader(identities)
    reader.on('data', part => plain.push(part))
    // Odd pieces, so that every boundary is also met in the middle of a write.
    await pipeline(pieces(file, 777), reader)
    return { result: 'success', plain: Buffer.concat(plain) }
  } catch (error) {
    assert.ok(error instanceof VerificationError && error.code === 'age', `${vector.name}: ${error}`)
    const words: Record<string, string> = { no_match: 'no match', hmac: 'HMAC failure' }
    const reason = String(error.evidence.reason)
    return { result: words[reason] ?? `${reason} failure`, plain: Buffer.concat(plain) }
  }
}

function* pieces(bytes: Buffer, length: number): Iterable<Buffer> {
  for (let at = 0; at < bytes.length; at += length) yield bytes.subarray(at, at + length)
}

/** Duly's files are never armored; the library's reader of armor stands in so that these vectors are run as well. */
function unarmor(file: Buffer): Buffer {
  try {
    return Buffer.from(armor.decode(file.toString('latin1')))
  } catch (cause) {
    throw new VerificationError('age', 'armor', { reason: 'armor' }, { cause })
  }
}

test('the reader agrees with all 143 vectors of the age test suite', { timeout: 500_000 }, async () => {
  const names = readdirSync(vectors)
  assert.equal(names.length, 143)
  const wrong: string[] = []
  for (const name of names) {
    const vector = readVector(name)
    const { result, plain } = await outcome(vector)
    const expected = vector.fields.get('expect')?.[0]
    if (result !== expected) wrong.push(`${name}: ${result}, not ${expected}`)
    const payload = vector.fields.get('payload')?.[0]
    const digest = createHash('sha256').update(plain).digest('hex')
    if (result === 'success' && digest !== payload) wrong.push(`${name}: other plaintext`)
    // Before a failure only whole chunks came out; a last chunk is held back until it is known to be the last.
    if (result !== 'success' && plain.length % 65_536 !== 0) wrong.push(`${name}: part of a chunk came out`)
  }
  assert.deepEqual(wrong, [])
})

const sizes = [0, 1, 65_535, 65_536, 65_537, 131_071, 131_072, 131_073, 200_000]

test('what the writer seals, both it and another implementation open, at every chunk boundary', async () => {
  const identity = generateIdentity()
  for (const size of sizes) {
    const plain = randomBytes(size)
    const sealed = await wrapSmall(plain, [recipientOf(identity)])
    assert.deepEqual(Buffer.from(await unwrapSmall(sealed, identity)), plain)
    const decrypter = new Decrypter()
    decrypter.addIdentity(identity)
    assert.deepEqual(Buffer.from(await decrypter.decrypt(sealed)), plain)
  }
})

test('what another implementation seals, the reader opens', async () => {
  const identity = generateIdentity()
  const encrypter = new Encrypter()
  encrypter.addRecipient(recipientOf(identity))
  const plain = randomBytes(150_000)
  assert.deepEqual(Buffer.from(await unwrapSmall(await encrypter.encrypt(plain), identity)), plain)
})

test('each of several recipients opens the file alone, and nobody else does', async () => {
  const officer = generateIdentity()
  const authority = generateIdentity()
  const sealed = await wrapSmall(Buffer.from('for two'), [recipientOf(officer), recipientOf(authority)])
  for (const identity of [officer, authority])
    assert.equal(Buffer.from(await unwrapSmall(sealed, identity)).toString(), 'for two')
  await assert.rejects(unwrapSmall(sealed, generateIdentity()), {
    code: 'age',
    evidence: { reason: 'no_match' },
  })
})

test('a post-quantum recipient is sealed to, and never mixed with a classical one', async () => {
  const identity = await generateHybridIdentity()
  const recipient = await identityToRecipient(identity)
  const sealed = await wrapSmall(Buffer.from('later'), [recipient])
  assert.equal(Buffer.from(await unwrapSmall(sealed, identity)).toString(), 'later')
  await assert.rejects(
    wrapSmall(Buffer.from('x'), [recipient, recipientOf(generateIdentity())]),
    /cannot be mixed/,
  )
})

test('an age file with any one byte changed, cut or added is refused', async () => {
  const identity = generateIdentity()
  const sealed = Buffer.from(await wrapSmall(Buffer.from('short'), [recipientOf(identity)]))
  for (let at = 0; at < sealed.length; at++) {
    const changed = Buffer.from(sealed)
    changed[at]! ^= 1 << (at % 8)
    await assert.rejects(unwrapSmall(changed, identity), { code: 'age' }, `byte ${at}`)
    await assert.rejects(unwrapSmall(sealed.subarray(0, at), identity), { code: 'age' }, `cut at ${at}`)
  }
  await assert.rejects(unwrapSmall(Buffer.concat([sealed, Buffer.of(0)]), identity), { code: 'age' })
})

test('the payload has the length that was announced', async () => {
  const identity = generateIdentity()
  for (const size of sizes) {
    const reader = createAgeReader([identity])
    const sealed = await wrapSmall(Buffer.alloc(size), [recipientOf(identity)])
    reader.end(sealed)
    for await (const _ of reader);
    assert.equal(sealed.length, reader.headerLength + sealedSize(size))
    assert.equal(reader.recipientCount, 1)
  }
})

test('a writer stops taking data while nobody reads', async () => {
  const writer = await createAgeWriter([recipientOf(generateIdentity())])
  let written = 0
  while (writer.write(Buffer.alloc(65_536))) written++
  assert.ok(written < 64, `${written} chunks were taken`)
  writer.destroy()
})

test('a key file may hold comments, and anything that is not a key is refused', () => {
  const identity = generateIdentity()
  assert.deepEqual(readIdentityFile(`# created: today\n# public key: x\n${identity}\n`), [identity])
  assert.throws(() => readIdentityFile('# nothing\n'), VerificationError)
  assert.throws(() => readIdentityFile(`${identity}\nhello\n`), VerificationError)
  assert.throws(() => recipientOf(identity.toLowerCase()), VerificationError)
})

test('a file on disk gives its plaintext in order, whose memory is used again, and not where one byte was changed', async t => {
  const folder = mkdtempSync(join(tmpdir(), 'duly-age-'))
  t.after(() => rmSync(folder, { recursive: true }))
  const path = join(folder, 'item.age')
  const identity = generateIdentity()
  const read = async () => {
    const digest = createHash('sha256')
    for await (const piece of readAgeFile(path, [identity])) digest.update(piece)
    return digest.digest('hex')
  }
  for (const length of [0, 1, 65_536, 2 ** 20, 3 * 2 ** 20 + 1]) {
    const plain = randomBytes(length)
    const sealed = Buffer.from(await wrapSmall(plain, [recipientOf(identity)]))
    writeFileSync(path, sealed)
    assert.equal(await read(), createHash('sha256').update(plain).digest('hex'))
    sealed[sealed.length - 1]! ^= 1
    writeFileSync(path, sealed)
    await assert.rejects(read(), VerificationError)
  }
})
