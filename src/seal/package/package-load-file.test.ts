// A load file for review software: a line to each message, file and table, and nothing in a value makes another column or line.
import assert from 'node:assert/strict'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import {
  each,
  filesIn,
  hexHash,
  makeItem,
  makeTestPackage,
  packageWords,
  setPdf,
} from '../../../test/seal/package.ts'
import { unwrapSmall } from '../age/age.node.ts'
import { sealPackage, verifyPackage } from './package.node.ts'
import type { PackageItem } from './package-input.ts'
import { loadFilePath } from './package-layout.ts'

const directory = mkdtempSync(join(tmpdir(), 'duly-package-load-'))
after(() => rmSync(directory, { recursive: true }))
const pack = makeTestPackage()
const { authorisation, receipt, lookups, gate } = pack
const words = packageWords('en')
const common = { pdf: setPdf, authorisation, receipt, lookups, gate, certificatePdf: null, words }

async function seal(name: string, items: () => PackageItem[], loadFile?: boolean) {
  const out = join(directory, name)
  const again = () => each(items())
  await sealPackage({
    ...common,
    items: again(),
    again,
    out,
    ...(loadFile === undefined ? {} : { loadFile }),
  })
  const files = await filesIn(Buffer.from(await unwrapSmall(readFileSync(out), pack.officer)))
  return { out, files }
}

/** As review software reads it: lines by CRLF, columns by U+0014, each between þ. */
function rowsOf(bytes: Buffer): Record<string, string>[] {
  const text = bytes.toString('utf8')
  assert.equal(text[0], '\ufeff')
  const lines = text.slice(1).split('\r\n')
  assert.equal(lines.pop(), '')
  const cells = lines.map(line =>
    line.split('\u0014').map(cell => {
      assert.match(cell, /^\u00fe[^\u00fe]*\u00fe$/)
      return cell.slice(1, -1)
    }),
  )
  const [header = [], ...rows] = cells
  for (const row of rows) assert.equal(row.length, header.length)
  return rows.map(row => Object.fromEntries(header.map((name, at) => [name, row[at]!])))
}

const items = () => [
  makeItem('Subject: =?utf-8?q?Two=C3=BE=14lines=0D=0Aand_=C2=AE_=E2=80=AEback?=\n\ntext', {
    mediaType: 'message/rfc822',
  }),
  makeItem('{"ip":"198.51.100.1"}', { mediaType: 'application/json' }),
  makeItem('{"ip":"198.51.100.2"}', { mediaType: 'application/json' }),
  makeItem('neither message nor record'),
]

test('a line to each message, file and table; each links to a file of the package by its hash and length', async () => {
  const { files, out } = await seal('all', items, true)
  const rows = rowsOf(files.get(loadFilePath)!)
  assert.deepEqual(
    rows.map(row => [row['DOCID'], row['DOCTYPE'], row['RECORDCOUNT']]),
    [
      ['ITEM00000001', 'message', ''],
      ['ITEM00000002', 'file', ''],
      ['TABLE00000001', 'table', '2'],
    ],
  )
  for (const row of rows) {
    const bytes = files.get(`data/${row['NATIVELINK']!.replaceAll('\\', '/')}`)!
    assert.equal(row['SHA256'], hexHash(bytes))
    assert.equal(row['FILESIZE'], String(bytes.length))
  }
  assert.match(files.get('data/README.txt')!.toString(), /load-file\.dat/)
  await verifyPackage(out, pack.officer, pack.trust)
})

test('what a subject holds makes no column and no line', async () => {
  const { files } = await seal('hostile', items, true)
  const [message] = rowsOf(files.get(loadFilePath)!)
  assert.match(message!['SUBJECT']!, /^[^\u0000-\u001f\u00ae\u00fe\u202a-\u202e]+$/)
})

test('without the wish there is none, and the words for the officer name none', async () => {
  for (const wish of [undefined, false]) {
    const { files } = await seal(`none-${wish}`, items, wish)
    assert.equal(files.has(loadFilePath), false)
    assert.doesNotMatch(files.get('data/README.txt')!.toString(), /load-file/)
  }
})
