// What a reader with a key of the package could make of it, sealed again to the same readers: each is refused.
import assert from 'node:assert/strict'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import {
  each,
  type Files,
  filesIn,
  hexHash,
  makeItem,
  makeTestPackage,
  packageWords,
  setPdf,
} from '../../../test/seal/package.ts'
import { parseNote } from '../../ledger/note.ts'
import { unwrapSmall, wrapSmall } from '../age/age.node.ts'
import { parseManifestHead, signManifest } from '../manifest.ts'
import { sealPackage, verifyPackage } from './package.node.ts'
import { bagInfo, listingLine, manifestLine } from './package-layout.ts'
import { encodeTarHeader, tarEnd, tarPadding } from './tar.ts'

const directory = mkdtempSync(join(tmpdir(), 'duly-package-forged-'))
after(() => rmSync(directory, { recursive: true }))
const pack = makeTestPackage()
const { authorisation, receipt, lookups, gate } = pack
const record = (ip: string) =>
  makeItem(JSON.stringify({ name: 'session-1.json', ip }), { mediaType: 'application/json' })
const all = () =>
  each([
    makeItem('Subject: Invoice\n\ntext', { mediaType: 'message/rfc822' }),
    record('198.51.100.1'),
    record('198.51.100.2'),
  ])
const out = join(directory, 'package.age')
await sealPackage({
  authorisation,
  receipt,
  lookups,
  gate,
  certificatePdf: null,
  items: all(),
  again: all,
  words: packageWords('en'),
  pdf: setPdf,
  out,
})
const plain = Buffer.from(await unwrapSmall(readFileSync(out), pack.officer))

async function resealed(tar: Uint8Array): Promise<string> {
  const path = join(directory, 'resealed.age')
  const keys = authorisation.recipients.map(recipient => recipient.key)
  writeFileSync(path, await wrapSmall(tar, keys))
  return path
}

const unpacked = () => filesIn(plain)

/** Everything that needs no key is made to fit again, the listing too. */
function repacked(files: Files): Buffer {
  const before = [...files.keys()]
  const listed = before.slice(0, before.indexOf('data/listing.txt'))
  const lines = listed.map(path =>
    listingLine({ path, size: files.get(path)!.length, sha256: hexHash(files.get(path)!) }),
  )
  if (files.has('data/listing.txt')) files.set('data/listing.txt', Buffer.from(lines.join('')))
  const payload = before.filter(path => path.startsWith('data/'))
  const octets = payload.reduce((sum, path) => sum + files.get(path)!.length, 0)
  const manifest = (paths: readonly string[]) =>
    Buffer.from(paths.map(path => manifestLine(hexHash(files.get(path)!), path)).join(''))
  files.set('manifest-sha256.txt', manifest(payload))
  files.set('bag-info.txt', Buffer.from(bagInfo(authorisation, { octets, files: payload.length })))
  const tags = before.filter(path => !path.startsWith('data/') && path !== 'tagmanifest-sha256.txt')
  files.set('tagmanifest-sha256.txt', manifest(tags))
  const entries = [...files].flatMap(([path, bytes]) => [
    encodeTarHeader(`duly-${authorisation.id}/${path}`, bytes.length),
    bytes,
    tarPadding(bytes.length),
  ])
  return Buffer.concat([...entries, tarEnd])
}

const records = 'data/records/traffic-session.jsonl'
const message = 'data/messages/2026-03-15_120000Z_invoice_00000001.eml'
const edit = (path: string, from: string, to: string) => (files: Files) => {
  const text = files.get(path)!.toString('latin1')
  assert.ok(text.includes(from), `${path} holds ${from}`)
  files.set(path, Buffer.from(text.replace(from, to), 'latin1'))
}
const drop = (path: string) => (files: Files) => assert.ok(files.delete(path))
const rename = (from: string, to: string) => (files: Files) => {
  const entries = [...files].map(([path, bytes]) => [path === from ? to : path, bytes] as const)
  files.clear()
  for (const [path, bytes] of entries) files.set(path, bytes)
}

const forgeries: Record<string, [code: string, forge: (files: Files) => void]> = {
  'a message changed': ['manifest_item', edit(message, 'text', 'test')],
  'a record changed': ['manifest_item', edit(records, '198.51.100.1', '198.51.100.9')],
  'a cell of a table changed': [
    'manifest_item',
    edit('data/tables/traffic-session.csv', '198.51.100.1', '198.51.100.9'),
  ],
  'the index changed': ['manifest_item', edit('index.html', 'Invoice'.toLowerCase(), 'other')],
  'the mailbox changed': ['manifest_item', edit('data/mail/0001_ada-at-example-org.mbox', 'text', 'test')],
  'a workbook left out': ['bag', drop('data/tables/traffic-session.xlsx')],
  'the dictionary left out': ['bag', drop('data/tables/columns.csv')],
  'the mailbox left out': ['manifest_item', drop('data/mail/0001_ada-at-example-org.mbox')],
  'the index left out': ['bag', drop('index.html')],
  'a message under another name': ['manifest_item', rename(message, message.replace('invoice', 'receipt'))],
  'a message under another number': ['bag', rename(message, message.replace('00000001', '00000002'))],
  'records of another kind': ['bag', rename(records, 'data/records/traffic-other.jsonl')],
  'a line without its end': ['bag', files => files.set(records, files.get(records)!.subarray(0, -1))],
  'a file of nobody': [
    'bag',
    files => {
      files.set('data/further.html', Buffer.from('<p>'))
    },
  ],
  'the version of before': ['bag', drop('data/package.txt')],
  'another version': ['bag', edit('data/package.txt', 'v3', 'v4')],
  'the PDF of the index changed': ['manifest_item', edit('index.pdf', '%PDF-1.7', '%PDF-1.6')],
  'the PDF of the index left out': ['bag', drop('index.pdf')],
  'version 2 with a PDF of the index': ['bag', edit('data/package.txt', 'v3', 'v2')],
}
for (const [what, [code, forge]] of Object.entries(forgeries))
  test(`refused though everything else was made to fit: ${what}`, async () => {
    const files = await unpacked()
    forge(files)
    await assert.rejects(verifyPackage(await resealed(repacked(files)), pack.officer, pack.trust), { code })
  })

test('one of version 2, without a PDF of the index, is verified for good', async () => {
  const files = await unpacked()
  edit('data/package.txt', 'v3', 'v2')(files)
  drop('index.pdf')(files)
  repacked(files)
  const { text } = parseNote(files.get('data/manifest.note')!)
  const head = { ...parseManifestHead(text), listing: hexHash(files.get('data/listing.txt')!) }
  files.set('data/manifest.note', Buffer.from(signManifest(head, gate)))
  const verified = await verifyPackage(await resealed(repacked(files)), pack.officer, pack.trust)
  assert.ok(verified.statements.some(({ text }) => text.includes('signed by the gate')))
})

test('packed again without a change it is the same', async () => {
  assert.ok(repacked(await unpacked()).equals(plain))
  await verifyPackage(await resealed(plain), pack.officer, pack.trust)
})
