// A WOFF file (W3C WOFF 1.0) as the plain font that is in it. The PDF library inflates a table anew for every letter that it
// takes out of a WOFF, which for Japanese is many seconds a page; out of a plain font it takes them at once.
import assert from 'node:assert/strict'
import { inflateSync } from 'node:zlib'

const ENTRY = 20
const SFNT_ENTRY = 16

type Table = {
  readonly tag: Buffer
  readonly checksum: number
  readonly bytes: Buffer
}

/** Throws where it is no WOFF, or is cut off. */
export function plainFont(woff: Buffer): Buffer {
  assert(woff.toString('latin1', 0, 4) === 'wOFF', 'a WOFF file begins with wOFF')
  const tables = Array.from({ length: woff.readUInt16BE(12) }, (_, i) => tableAt(woff, 44 + i * ENTRY))
  const head = headOf(woff.readUInt32BE(4), tables.length)
  let offset = head.length + tables.length * SFNT_ENTRY
  const entries = tables.map(({ tag, checksum, bytes }) => {
    const entry = Buffer.alloc(SFNT_ENTRY)
    tag.copy(entry)
    entry.writeUInt32BE(checksum, 4)
    entry.writeUInt32BE(offset, 8)
    entry.writeUInt32BE(bytes.length, 12)
    offset += padded(bytes.length)
    return entry
  })
  const bodies = tables.map(({ bytes }) =>
    Buffer.concat([bytes, Buffer.alloc(padded(bytes.length) - bytes.length)]),
  )
  return Buffer.concat([head, ...entries, ...bodies])
}

function tableAt(woff: Buffer, at: number): Table {
  const [offset, packed, length] = [4, 8, 12].map(field => woff.readUInt32BE(at + field)) as [
    number,
    number,
    number,
  ]
  const stored = woff.subarray(offset, offset + packed)
  const bytes = packed < length ? inflateSync(stored, { maxOutputLength: length }) : stored
  assert(bytes.length === length, 'a table has the length that its entry states')
  return { tag: woff.subarray(at, at + 4), checksum: woff.readUInt32BE(at + 16), bytes }
}

/** The head of an sfnt: its kind, how many tables, and what a binary search over them needs. */
function headOf(flavor: number, tables: number): Buffer {
  const power = Math.floor(Math.log2(tables))
  const range = 2 ** power * SFNT_ENTRY
  const head = Buffer.alloc(12)
  head.writeUInt32BE(flavor, 0)
  head.writeUInt16BE(tables, 4)
  head.writeUInt16BE(range, 6)
  head.writeUInt16BE(power, 8)
  head.writeUInt16BE(tables * SFNT_ENTRY - range, 10)
  return head
}

function padded(length: number): number {
  return Math.ceil(length / 4) * 4
}
