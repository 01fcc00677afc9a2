// Many records in one table and one large message: sealed and read in memory that does not grow with them.
import assert from 'node:assert/strict'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { each, makeItem, makeTestPackage, packageWords, setPdf } from '../../../test/seal/package.ts'
import { openPackage, sealPackage, verifyPackage } from './package.node.ts'
import type { PackageItem } from './package-input.ts'

const directory = mkdtempSync(join(tmpdir(), 'duly-package-many-'))
after(() => rmSync(directory, { recursive: true }))
const pack = makeTestPackage()
const mebibyte = 2 ** 20

async function grownBy(work: () => Promise<unknown>): Promise<number> {
  const before = process.memoryUsage.rss()
  let peak = before
  const watch = setInterval(() => {
    peak = Math.max(peak, process.memoryUsage.rss())
  }, 50)
  await work()
  clearInterval(watch)
  return peak - before
}

async function seal(items: () => AsyncIterable<PackageItem>, out: string): Promise<void> {
  const { authorisation, receipt, lookups, gate } = pack
  const words = packageWords('en')
  await sealPackage({
    authorisation,
    receipt,
    lookups,
    gate,
    certificatePdf: null,
    items: items(),
    again: items,
    words,
    pdf: setPdf,
    out,
  })
}

async function* records(count: number): AsyncGenerator<PackageItem> {
  for (let n = 0; n < count; n++) {
    const record = { name: `session-${n}.json`, ip: `198.51.100.${n % 250}`, said: 'x'.repeat(1_500) }
    yield makeItem(JSON.stringify(record), { mediaType: 'application/json' })
  }
}

async function* files(count: number): AsyncGenerator<PackageItem> {
  for (let n = 0; n < count; n++) yield makeItem(`${n}`)
}

/** Of lines that a mailbox has to quote, every one. */
async function* lines(size: number): AsyncGenerator<Uint8Array> {
  const piece = Buffer.alloc(2 ** 16, 'From the first line on\n')
  for (let at = 0; at < size; at += piece.length) yield piece
}

test('a hundred megabytes of records are sealed and verified in bounded memory', async () => {
  const out = join(directory, 'records.age')
  const grown = await grownBy(() => seal(() => records(60_000), out))
  assert.ok(grown < 300 * mebibyte, `grew by ${Math.round(grown / mebibyte)} MiB`)
  const read = await grownBy(() => verifyPackage(out, pack.officer, pack.trust))
  assert.ok(read < 200 * mebibyte, `grew by ${Math.round(read / mebibyte)} MiB`)
})

test('a message of 200 megabytes is sealed and quoted into its mailbox in bounded memory', async () => {
  const size = 200 * mebibyte
  const items = () => each([makeItem('', { size, mediaType: 'message/rfc822', stream: lines(size) })])
  const out = join(directory, 'message.age')
  const grown = await grownBy(() => seal(items, out))
  assert.ok(grown < 300 * mebibyte, `grew by ${Math.round(grown / mebibyte)} MiB`)
  await verifyPackage(out, pack.officer, pack.trust)
})

test('an index of several pages names every file, and each page is signed with the rest', async () => {
  const out = join(directory, 'files.age')
  await seal(() => files(4_100), out)
  const folder = `${out}.opened`
  await openPackage(out, pack.officer, folder)
  await verifyPackage(out, pack.officer, pack.trust)
  const pages = ['index.html', 'index/0002.html', 'index/0003.html']
  const html = pages.map(page => readFileSync(join(folder, page), 'utf8')).join('')
  for (let n = 1; n <= 4_100; n++) assert.ok(html.includes(`_${String(n).padStart(8, '0')}.txt"`), String(n))
  const [listing, tags] = ['data/listing.txt', 'tagmanifest-sha256.txt'].map(path =>
    readFileSync(join(folder, path), 'utf8'),
  )
  for (const page of pages) assert.ok(listing!.includes(`  ${page}\n`) && tags!.includes(`  ${page}\n`), page)
})
