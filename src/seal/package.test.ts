import assert from 'node:assert/strict'
import { execFileSync, spawnSync } from 'node:child_process'
import { createHash, randomBytes } from 'node:crypto'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { generateHybridIdentity, identityToRecipient } from 'age-encryption'
import { sealFirst } from '../../test/seal/first-bag.ts'
import {
  answeredBy,
  each,
  type Files,
  filesIn,
  hexHash,
  makeFirstPackage,
  makeItem,
  makeSigner,
  makeTestPackage,
  receiptOf,
  releaseReceipt,
  type TestPackage,
} from '../../test/seal/package.ts'
import { ED25519, parseNote } from '../ledger/note.ts'
import { VerificationError } from '../ledger/verification-error.ts'
import { unwrapSmall, wrapSmall } from './age/age.node.ts'
import { generateIdentity, recipientOf } from './age/age-keys.node.ts'
import {
  type AuthorisationV2,
  authorisationDigest,
  encodeAuthorisation,
  recipientFingerprint,
} from './authorisation/authorisation.ts'
import { answersForLines, encodeLookupAnswers } from './lookup-answer.ts'
import { parseManifestHead, signManifest } from './manifest.ts'
import { openPackage, verifyPackage } from './package/package.node.ts'
import type { PackageItem } from './package/package-input.ts'
import { bagInfo, manifestLine } from './package/package-layout.ts'
import { encodeTarHeader, tarEnd, tarPadding } from './package/tar.ts'

const directory = mkdtempSync(join(tmpdir(), 'duly-package-'))
after(() => rmSync(directory, { recursive: true }))
let counter = 0
const fresh = (name: string): string => join(directory, `${++counter}-${name}`)

const contents = ['first message', '', 'x'.repeat(70_000)]

async function seal(pack: TestPackage, items: PackageItem[], change = {}) {
  const out = fresh('package.age')
  const { authorisation, receipt, lookups, gate } = pack
  const sealed = await sealFirst({
    authorisation,
    items: each(items),
    receipt,
    lookups,
    certificatePdf: Buffer.from('%PDF-1.7 certificate'),
    gate,
    out,
    ...change,
  })
  return { out, sealed }
}

const pack = makeTestPackage()
const { out, sealed } = await seal(
  pack,
  contents.map(text => makeItem(text)),
)
const plain = Buffer.from(await unwrapSmall(readFileSync(out), pack.officer))

/** The package again with another tar inside, encrypted to the same readers: what a recipient could do. */
async function resealed(tar: Uint8Array): Promise<string> {
  const path = fresh('resealed.age')
  writeFileSync(
    path,
    await wrapSmall(
      tar,
      pack.authorisation.recipients.map(recipient => recipient.key),
    ),
  )
  return path
}

test('each authorised reader opens the package and finds exactly the items', async () => {
  for (const identity of [pack.officer, pack.authority]) {
    const target = fresh('opened')
    const opened = await openPackage(out, identity, target)
    assert.equal(opened.items, 3)
    const files = readdirSync(join(target, 'data/items')).sort()
    assert.deepEqual(files, ['00000001.txt', '00000002.txt', '00000003.txt'])
    assert.deepEqual(
      files.map(name => readFileSync(join(target, 'data/items', name), 'utf8')),
      contents,
    )
  }
})

test('verification says what was checked and what could not be', async () => {
  const receipt = releaseReceipt(pack, sealed)
  const verified = await verifyPackage(out, pack.officer, pack.trust, { receipt })
  const said = (is: string, words: string) =>
    assert.ok(
      verified.statements.some(line => line.is === is && line.text.includes(words)),
      words,
    )
  assert.equal(verified.sha256, createHash('sha256').update(readFileSync(out)).digest('hex'))
  said('checked', 'signed by the gate provider.example/gate')
  said('checked', 'inside the line of the order')
  said('checked', 'key of Officer A. Example')
  said('checked', 'release of exactly this package')
  said('attention', 'self-witnessed')
  said('unchecked', 'as the source stated them')
  said('unchecked', 'who else could open it')
})

test('without the reader’s key only the hash is compared, and this is said', async () => {
  const receipt = releaseReceipt(pack, sealed)
  const verified = await verifyPackage(out, null, pack.trust, { receipt })
  assert.equal(verified.authorisation, null)
  assert.ok(
    verified.statements.some(line => line.is === 'unchecked' && line.text.includes('what is in the package')),
  )
  const bare = await verifyPackage(out, null, pack.trust)
  assert.ok(bare.statements.every(line => line.is === 'unchecked'))
})

test('a receipt for another package is refused', async () => {
  const receipt = releaseReceipt(pack, { ...sealed, sha256: hexHash('another') })
  for (const identity of [pack.officer, null])
    await assert.rejects(verifyPackage(out, identity, pack.trust, { receipt }), { code: 'package_hash' })
  const root = releaseReceipt(pack, { ...sealed, manifestRoot: hexHash('another') })
  await assert.rejects(verifyPackage(out, pack.officer, pack.trust, { receipt: root }), {
    code: 'manifest_item',
  })
})

test('a byte changed anywhere in the package is refused', async () => {
  const whole = readFileSync(out)
  const header = whole.indexOf('\n--- ') + 48 + 16
  const sample = Array.from(
    { length: 60 },
    () => header + Math.floor(Math.random() * (whole.length - header)),
  )
  for (const at of [...Array(header).keys(), ...sample, whole.length - 1]) {
    const changed = Buffer.from(whole)
    changed[at]! ^= 1 << (at % 8)
    const path = fresh('changed.age')
    writeFileSync(path, changed)
    await assert.rejects(verifyPackage(path, pack.officer, pack.trust), VerificationError, `byte ${at}`)
    rmSync(path)
  }
})

test('a byte changed inside by a reader who seals it again is refused', async () => {
  for (let at = 0; at < plain.length; at += 293) {
    const changed = Buffer.from(plain)
    changed[at]! ^= 1 << (at % 8)
    const path = await resealed(changed)
    await assert.rejects(verifyPackage(path, pack.officer, pack.trust), VerificationError, `byte ${at}`)
    rmSync(path)
  }
})

const unpacked = () => filesIn(plain)

/** A forger's bag: everything that needs no key is made to fit again. */
function repacked(files: Files): Buffer {
  const payload = [...files].filter(([path]) => path.startsWith('data/'))
  const octets = payload.reduce((sum, [, bytes]) => sum + bytes.length, 0)
  const lines = (entries: [string, Buffer][]) =>
    Buffer.from(entries.map(([path, bytes]) => manifestLine(hexHash(bytes), path)).join(''))
  files.set('manifest-sha256.txt', lines(payload))
  files.set('bag-info.txt', Buffer.from(bagInfo(pack.authorisation, { octets, files: payload.length })))
  const tags = ['bagit.txt', 'manifest-sha256.txt', 'bag-info.txt']
  files.set('tagmanifest-sha256.txt', lines(tags.map(path => [path, files.get(path)!])))
  const base = `duly-${pack.authorisation.id}`
  const entries = [...files].flatMap(([path, bytes]) => [
    encodeTarHeader(`${base}/${path}`, bytes.length),
    bytes,
    tarPadding(bytes.length),
  ])
  return Buffer.concat([...entries, tarEnd])
}

const firstItem = 'data/items/00000001.txt'
const forgeries: Record<string, [code: string, forge: (files: Files) => void]> = {
  'another bag declaration': [
    'bag',
    files => files.set('bagit.txt', Buffer.from('BagIt-Version: 0.97\nTag-File-Character-Encoding: UTF-8\n')),
  ],
  'an item changed': ['manifest_item', files => files.set(firstItem, Buffer.from('other message'))],
  'an item and its opening changed': [
    'manifest_item',
    files => {
      const openings = files.get('data/openings.json')!.toString()
      files.set(firstItem, Buffer.from('other message'))
      files.set(
        'data/openings.json',
        Buffer.from(openings.replace(hexHash(contents[0]!), hexHash('other message'))),
      )
    },
  ],
  'an item left out': ['bag', files => files.delete(firstItem)],
  'the last item left out': ['manifest_item', files => files.delete('data/items/00000003.txt')],
  'the number of items changed': [
    'manifest_item',
    files =>
      files.set(
        'data/manifest.note',
        Buffer.from(files.get('data/manifest.note')!.toString().replace('items 3', 'items 2')),
      ),
  ],
  'the certificate exchanged': [
    'manifest_item',
    files => files.set('data/certificate.pdf', Buffer.from('%PDF other')),
  ],
  'the authorisation widened': [
    'authorisation',
    files =>
      files.set(
        'data/authorisation.json',
        Buffer.from(encodeAuthorisation({ ...pack.authorisation, expiresAt: '2027-01-01T00:00:00.000Z' })),
      ),
  ],
  'the receipt of another authorisation': [
    'authorisation',
    files => files.set('data/authorisation-receipt.json', Buffer.from(makeTestPackage().receipt)),
  ],
  'a manifest signed by another gate': [
    'manifest_signature',
    files => {
      const text = parseNote(files.get('data/manifest.note')!).text
      const other = makeSigner('provider.example/gate', ED25519)
      files.set('data/manifest.note', Buffer.from(signManifest(parseManifestHead(text), other)))
    },
  ],
}

test('the forger’s tools give back the package where nothing was forged', async () => {
  assert.deepEqual(repacked(await unpacked()), plain)
})

for (const [name, [code, forge]] of Object.entries(forgeries))
  test(`refused even with every hash made to fit: ${name}`, async () => {
    const files = await unpacked()
    forge(files)
    await assert.rejects(verifyPackage(await resealed(repacked(files)), pack.officer, pack.trust), { code })
  })

test('an archive cut short or continued by a reader is refused', async () => {
  for (const tar of [
    plain.subarray(0, -512),
    plain.subarray(0, 2048),
    Buffer.concat([plain, Buffer.alloc(512)]),
    Buffer.alloc(1024),
  ])
    await assert.rejects(verifyPackage(await resealed(tar), pack.officer, pack.trust), VerificationError)
})

test('an opened package appears whole or not at all', async () => {
  const target = fresh('target')
  for (const length of [plain.length - 700, 2_000]) {
    const path = await resealed(plain.subarray(0, length))
    await assert.rejects(openPackage(path, pack.officer, target), VerificationError)
  }
  assert.ok(!readdirSync(directory).some(name => target.endsWith(name) || name.includes('opening')))
})

test('a package is not opened over files that are already there', async () => {
  const target = fresh('full')
  mkdirSync(target)
  writeFileSync(join(target, 'mine.txt'), 'mine')
  await assert.rejects(openPackage(out, pack.officer, target), { code: 'ENOTEMPTY' })
  assert.deepEqual(readdirSync(target), ['mine.txt'])
})

test('an item outside the order stops the sealing and leaves no file', async () => {
  for (const change of [
    { at: '2026-04-01T00:00:00.000Z' },
    { category: 'content_stored' as const },
    { identifier: { kind: 'email', value: 'bob@example.org' } },
    { part: '2' },
    { at: null },
  ]) {
    const target = fresh('refused.age')
    await assert.rejects(seal(pack, [makeItem('ok'), makeItem('no', change)], { out: target }), {
      code: 'scope',
    })
    assert.ok(!readdirSync(directory).some(name => name.includes('refused')))
  }
})

test('an item that is not what was collected stops the sealing', async () => {
  for (const change of [{ size: 3 }, { size: 300 }, { sha256: hexHash('another') }]) {
    const target = fresh('refused.age')
    await assert.rejects(seal(pack, [makeItem('some bytes', change)], { out: target }), /item 1/)
    assert.ok(!readdirSync(directory).some(name => name.includes('refused')))
  }
  assert.ok(
    (await seal(pack, [makeItem('some bytes', { sha256: hexHash('some bytes') })])).sealed.count === 1,
  )
})

test('a source that fails in the middle stops the sealing and leaves no file', async () => {
  const target = fresh('broken.age')
  const stream = (async function* () {
    yield Buffer.from('half')
    throw new Error('connection lost')
  })()
  await assert.rejects(seal(pack, [makeItem('0123456789', { stream })], { out: target }), /connection lost/)
  assert.ok(!readdirSync(directory).some(name => name.includes('broken')))
})

test('a full disk stops the sealing with the system’s reason and leaves no file', async t => {
  const small = fresh('small-disk')
  mkdirSync(small)
  if (spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', small]).status !== 0)
    return t.skip('no right to mount a small disk here')
  try {
    const large = makeItem(randomBytes(4 * 2 ** 20))
    await assert.rejects(seal(pack, [large], { out: join(small, 'package.age') }), { code: 'ENOSPC' })
    assert.deepEqual(readdirSync(small), [])
  } finally {
    spawnSync('umount', [small])
  }
})

test('a package is not sealed under the authorisation of another gate or with the receipt of another authorisation', async () => {
  const other = makeTestPackage()
  await assert.rejects(seal(pack, [], { gate: other.gate }), { code: 'authorisation' })
  await assert.rejects(seal(pack, [], { receipt: other.receipt }), { code: 'authorisation' })
})

test('the leaf in the package must be about a paper of the authorisation', async () => {
  const authorisation = Buffer.from(authorisationDigest(pack.authorisation)).toString('hex')
  const record = {
    v: 1,
    kind: 'authorised',
    id: '00'.repeat(16),
    at: '2026-05-01T12:00:00.000Z',
    authorisation,
  } as const
  const receipt = receiptOf({ ...record, paper: hexHash('another paper') })
  await assert.rejects(seal(pack, [], { receipt }), { code: 'authorisation' })
  assert.ok(await seal(pack, [], { receipt: receiptOf({ ...record, paper: hexHash('paper') }) }))
})

test('another gate, log or reader than the trust file and the authorisation name is refused', async () => {
  const other = makeTestPackage()
  const gate = { ...pack.trust, gate: other.trust.gate }
  await assert.rejects(verifyPackage(out, pack.officer, gate), { code: 'manifest_signature' })
  await assert.rejects(verifyPackage(out, generateIdentity(), pack.trust), { code: 'age' })
  const stranger = generateIdentity()
  const path = fresh('stranger.age')
  writeFileSync(path, await wrapSmall(plain, [recipientOf(stranger), recipientOf(pack.officer)]))
  await assert.rejects(verifyPackage(path, stranger, pack.trust), { code: 'authorisation' })
  const three = fresh('three.age')
  const keys = pack.authorisation.recipients.map(recipient => recipient.key)
  writeFileSync(three, await wrapSmall(plain, [...keys, recipientOf(stranger)]))
  await assert.rejects(verifyPackage(three, pack.officer, pack.trust), { code: 'authorisation' })
})

test('two sealings of the same items share nothing that tells so', async () => {
  const one = await seal(pack, [makeItem('same')])
  const two = await seal(pack, [makeItem('same')])
  assert.notEqual(one.sealed.manifestRoot, two.sealed.manifestRoot)
  assert.notEqual(one.sealed.sha256, two.sealed.sha256)
})

test('an answer without items and without a certificate is a package too', async () => {
  const empty = await seal(pack, [], { certificatePdf: null })
  const verified = await verifyPackage(empty.out, pack.officer, pack.trust)
  assert.ok(verified.statements.some(line => line.text.includes('the 0 items')))
})

test('a reader with a post-quantum key opens and verifies as well', async () => {
  const identity = await generateHybridIdentity()
  const key = await identityToRecipient(identity)
  const later = makeTestPackage({
    recipients: [
      {
        role: 'officer',
        name: 'Later',
        key,
        fingerprint: recipientFingerprint(key),
        callBack: hexHash('call'),
      },
    ],
  })
  const { out: path } = await seal(later, [makeItem('x')])
  const { statements } = await verifyPackage(path, identity, later.trust)
  assert.ok(statements.some(line => line.text.includes('key of Later')))
})

test('no name from a source reaches the package', async () => {
  const named = await seal(pack, [makeItem('x', { mediaType: '../../evil; name="a/b"' })])
  const target = fresh('named')
  await openPackage(named.out, pack.officer, target)
  assert.deepEqual(readdirSync(join(target, 'data/items')), ['00000001.bin'])
})

test('many items are sealed and verified item by item', async () => {
  const many = Array.from({ length: 5_000 }, (_, n) =>
    makeItem(`message ${n} ${randomBytes(20).toString('hex')}`),
  )
  const large = await seal(pack, many)
  const verified = await verifyPackage(large.out, pack.authority, pack.trust)
  assert.ok(verified.statements.some(line => line.text.includes('the 5000 items')))
})

test('plain age and tar list the package, and its bag manifests hold', t => {
  const found = spawnSync('age', ['--version']).status === 0
  if (!found) {
    assert.notEqual(process.env.CI, 'true', 'CI must have the age program')
    return t.skip('the age program is not installed (Debian package "age")')
  }
  const key = fresh('officer.key')
  writeFileSync(key, `# for the test\n${pack.officer}\n`)
  const target = fresh('by-hand')
  mkdirSync(target)
  execFileSync('sh', ['-c', 'age -d -i "$1" "$2" | tar -x -C "$3"', 'sh', key, out, target])
  const [base = ''] = readdirSync(target)
  assert.equal(base, `duly-${pack.authorisation.id}`)
  for (const list of ['manifest-sha256.txt', 'tagmanifest-sha256.txt'])
    execFileSync('sha256sum', ['--check', '--strict', '--quiet', list], { cwd: join(target, base) })
  const listed = readFileSync(join(target, base, 'manifest-sha256.txt'), 'utf8')
    .trimEnd()
    .split('\n').length
  const files = execFileSync('find', ['data', '-type', 'f'], { cwd: join(target, base), encoding: 'utf8' })
  assert.equal(listed, files.trimEnd().split('\n').length)
})

test('a package under the first format still opens and verifies, and says that it names no look-up', async () => {
  const first = makeFirstPackage()
  const { out: path } = await seal(first, [makeItem('x')])
  const { statements } = await verifyPackage(path, first.officer, first.trust)
  assert.ok(
    statements.some(line => line.is === 'unchecked' && /first format names no look-up/.test(line.text)),
  )
  await assert.rejects(seal(first, [makeItem('x')], { lookups: pack.lookups }), { code: 'authorisation' })
})

test('a package carries the look-ups that its lines name, with nothing of other accounts', async () => {
  const { statements } = await verifyPackage(out, pack.officer, pack.trust)
  assert.ok(statements.some(line => line.is === 'checked' && /found for its identifier/.test(line.text)))
  assert.ok(plain.includes('ada@example.org') && !plain.includes('eve@example.com'))
})

test('look-ups that are missing, too many, of another demand, account or gate are refused', async () => {
  const { lines } = pack.authorisation as AuthorisationV2
  const reject = async (lookups: Uint8Array | null, code: string) => {
    const sealing = seal(pack, [makeItem('x')], { lookups })
    if (code === 'authorisation') return assert.rejects(sealing, { code })
    const { out: path } = await sealing
    return assert.rejects(verifyPackage(path, pack.officer, pack.trust), { code })
  }
  const hidden = { ...pack.answer, shown: [] }
  await reject(null, 'authorisation')
  await reject(encodeLookupAnswers([pack.answer]), 'authorisation')
  await reject(encodeLookupAnswers([hidden]), 'authorisation')
  await reject(encodeLookupAnswers([answeredBy(pack.gate, { demand: 'D-OTHER' })]), 'authorisation')
  const [own] = answersForLines([pack.answer], lines)
  const forged = Buffer.from(makeSigner('provider.example/gate', ED25519).sign(Buffer.from('x')))
  await reject(encodeLookupAnswers([{ ...own!, signature: forged.toString('base64') }]), 'signature')
})
