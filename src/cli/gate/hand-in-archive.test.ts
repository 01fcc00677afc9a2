// A ZIP of exports by hand: read whole where it is an ordinary archive, refused whole where it is cut off, damaged or made to harm.

import assert from 'node:assert/strict'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, test } from 'node:test'
import { deflateRawSync } from 'node:zlib'
import fc from 'fast-check'
import { type ByHandWorld, INSIDE, makeByHand, table } from '../../../test/gate/by-hand.ts'
import type { OrderRow } from '../../gate/boxes.ts'
import { Zip } from '../../seal/package/readable/zip.node.ts'
import { storedZip } from '../../wire/page/stored-zip.ts'

let by: ByHandWorld
let row: OrderRow
let file: string

beforeEach(async () => {
  by = await makeByHand()
  row = await by.awaiting()
  file = join(by.world.dir, 'exports.zip')
})

afterEach(() => by.remove())

const LATER = INSIDE.replace('15 12', '16 12')
const BOB = 'acct-bob,2026-03-15 12:00:00,other,192.0.2.8,Oak 2,x'

async function packed(files: Record<string, string>): Promise<Buffer> {
  const pieces: Buffer[] = []
  const zip = new Zip(async bytes => {
    pieces.push(Buffer.from(bytes))
  })
  for (const [name, text] of Object.entries(files)) {
    const entry = await zip.entry(name)
    await entry.write(text)
    await entry.end()
  }
  await zip.end()
  return Buffer.concat(pieces)
}

const stored = (files: Record<string, string>) =>
  storedZip(Object.entries(files).map(([name, text]) => ({ name, bytes: Buffer.from(text) })))

async function handIn(bytes: Buffer, ...more: string[]) {
  writeFileSync(file, bytes)
  return by.handInFile(file, 'table', '--key', by.keyOf('ines'), ...more)
}

const codeOf = async (bytes: Buffer) => (await handIn(bytes)).said.refusal?.code

/** With the bytes at each place where `mark` begins changed. */
function changed(bytes: Buffer, mark: string, change: (at: number, copy: Buffer) => void): Buffer {
  const copy = Buffer.from(bytes)
  for (let at = copy.indexOf(mark, 0, 'latin1'); at >= 0; at = copy.indexOf(mark, at + 1, 'latin1'))
    change(at, copy)
  return copy
}

const DIRECTORY = 'PK\x01\x02'
const LOCAL = 'PK\x03\x04'

test('every table of an archive is read, and what is no table is counted and not read', async () => {
  const { said } = await handIn(
    await packed({
      'export/': '',
      'export/orders-1.csv': table(INSIDE, BOB),
      'export/empty.csv': table(),
      'export/Orders-2.CSV': table(LATER),
      'export/readme.txt': 'not a table',
      '__MACOSX/export/._orders-1.csv': 'not a table either',
      'inner.zip': 'PK',
    }),
  )
  assert.deepEqual(
    [said.counts.rows, said.counts.otherFiles, said.counts.otherCustomer, said.counts.lines[0].items],
    [3, 3, 1, 2],
  )
  await by.duly('confirm', said.id, '--key', by.keyOf('omar'))
  assert.equal((await by.world.handle(row)).code, 'collected')
  const { parts } = by.world.lastReport().payload as { parts: { items: number }[] }
  assert.equal(parts[0]!.items, 2)
})

test('an archive in the long form of ZIP is read too', async () => {
  const plain = stored({ 'a.csv': table(INSIDE) })
  const end = plain.length - 22
  const [size, at] = [plain.readUInt32LE(end + 12), plain.readUInt32LE(end + 16)]
  const record = Buffer.alloc(56)
  record.writeUInt32LE(0x06064b50, 0)
  record.writeBigUInt64LE(44n, 4)
  for (const [place, value] of [
    [24, 1],
    [32, 1],
    [40, size],
    [48, at],
  ] as const)
    record.writeBigUInt64LE(BigInt(value), place)
  const locator = Buffer.alloc(20)
  locator.writeUInt32LE(0x07064b50, 0)
  locator.writeBigUInt64LE(BigInt(end), 8)
  locator.writeUInt32LE(1, 16)
  const tail = Buffer.from(plain.subarray(end))
  tail.fill(0xff, 8, 20)
  const long = Buffer.concat([plain.subarray(0, end), record, locator, tail])
  const { said } = await handIn(long)
  assert.equal(said.counts.lines[0].items, 1)
})

test('an archive that is cut off anywhere is refused', async () => {
  const whole = await packed({ 'a.csv': table(INSIDE), 'b.csv': table(LATER) })
  for (let at = 2; at < whole.length; at += 7)
    assert.equal(await codeOf(whole.subarray(0, at)), 'export_cut_off', `cut at ${at}`)
  assert.equal(await codeOf(whole.subarray(0, Math.floor(whole.length * 0.6))), 'export_cut_off')
  assert.deepEqual(by.kept(), [])
})

test('an archive that is made to harm, locked, damaged or of another kind is refused by its word', async () => {
  const one = stored({ 'a.csv': table(INSIDE) })
  const two = stored({ 'a.csv': table(INSIDE), 'b.csv': table(LATER) })
  const deflated = await packed({ 'a.csv': table(INSIDE) })
  const many = Object.fromEntries(Array.from({ length: 10_001 }, (_, i) => [`${i}.csv`, '']))
  const dense = deflateRawSync(Buffer.alloc(20_000_000, 0x0a), { level: 9 })
  const bomb = changed(storedZip([{ name: 'a.csv', bytes: dense }]), DIRECTORY, (at, copy) => {
    copy.writeUInt16LE(8, at + 10)
    copy.writeUInt32LE(20_000_000, at + 24)
  })
  const names = ['../a.csv', '/a.csv', 'x/../a.csv', 'x\\a.csv', 'C:a.csv', 'a\u202e.csv', './a.csv']
  const faults: [string, Buffer, string][] = [
    ...names.map((name): [string, Buffer, string] => [
      name,
      stored({ [name]: table(INSIDE) }),
      'archive_hostile',
    ]),
    ['twice', changed(two, 'b.csv', (at, copy) => copy.write('A', at)), 'archive_hostile'],
    [
      'one entry for two',
      changed(two, DIRECTORY, (at, copy) => copy.writeUInt32LE(0, at + 42)),
      'archive_hostile',
    ],
    ['another name within', changed(one, LOCAL, (at, copy) => copy.write('z', at + 30)), 'archive_hostile'],
    [
      'a link',
      changed(one, DIRECTORY, (at, copy) => copy.writeUInt32LE(0xa1ff0000, at + 38)),
      'archive_hostile',
    ],
    [
      'longer than said',
      changed(deflated, DIRECTORY, (at, copy) => copy.writeUInt32LE(20, at + 24)),
      'archive_hostile',
    ],
    ['a bomb', bomb, 'archive_hostile'],
    ['too many', stored(many), 'archive_hostile'],
    [
      'shorter than said',
      changed(deflated, DIRECTORY, (at, copy) => copy.writeUInt32LE(9_000, at + 24)),
      'archive_damaged',
    ],
    ['changed', changed(one, 'Elm', (at, copy) => copy.write('Oak', at)), 'archive_damaged'],
    ['locked', changed(one, DIRECTORY, (at, copy) => copy.writeUInt16LE(0x801, at + 8)), 'archive_locked'],
    [
      'packed oddly',
      changed(one, DIRECTORY, (at, copy) => copy.writeUInt16LE(93, at + 10)),
      'archive_unsuited',
    ],
    ['no table', stored({ 'a.txt': 'x', 'b.jsonl': '{}' }), 'archive_without_export'],
    ['an archive as a table', stored({ 'a.csv': one.toString('latin1') }), 'export_packed'],
    ['nothing', stored({}), 'archive_without_export'],
    [
      'a table cut off',
      stored({ 'a.csv': table(INSIDE), 'b.csv': table(LATER).slice(0, -9) }),
      'export_cut_off',
    ],
    ['gzip', Buffer.from('1f8b0800', 'hex'), 'export_packed'],
  ]
  for (const [what, bytes, code] of faults)
    assert.deepEqual([await codeOf(bytes), by.kept()], [code, []], what)
})

test('an archive with any byte changed is refused by a word, or says the same', async () => {
  const whole = await packed({ 'a.csv': table(INSIDE, BOB), 'b.csv': table(LATER) })
  await fc.assert(
    fc.asyncProperty(fc.nat(whole.length - 1), fc.integer({ min: 1, max: 255 }), async (at, by) => {
      const copy = Buffer.from(whole)
      copy[at]! ^= by
      writeFileSync(file, copy)
      const { said } = await dryRun()
      if (said.refusal === undefined) assert.ok(said.counts.lines[0].items <= 2)
    }),
    { numRuns: 200 },
  )
})

function dryRun() {
  return by.handInFile(file, 'table', '--dry-run')
}
