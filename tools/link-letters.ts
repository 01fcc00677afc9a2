// The letters of „日本語” alone, out of the whole Japanese typeface: src/web/theme/nihongo.woff. Each list of languages has them on every
// page, for which nobody should fetch a megabyte. To be run again when the typeface's package changes.
//
//   node tools/link-letters.ts
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { plainFont } from '../src/pdf/woff.ts'
import { languageNames } from '../src/words/languages.ts'

const FILE = join(import.meta.dirname, '../src/web/theme/nihongo.woff')
const { resolve } = createRequire(import.meta.url)
const WHOLE = resolve('@openfonts/noto-sans-jp_japanese/files/noto-sans-jp-japanese-400.woff')

type Tables = ReadonlyMap<string, Buffer>

/** A font of the letters alone, in their order in it; glyph 0 is the box for what it lacks. */
export function fontOf(letters: readonly number[], whole: Tables): Buffer {
  const table = (tag: string) => {
    const found = whole.get(tag)
    if (!found) throw new Error(`the typeface has no ${tag}`)
    return found
  }
  const sorted = letters.toSorted((a, b) => a - b)
  const glyphs = [0, ...sorted.map(letter => glyphOf(table('cmap'), letter))]
  const outlines = glyphs.map(glyph => outlineOf(table('loca'), table('glyf'), glyph))
  const [head, hhea, maxp] = [table('head'), table('hhea'), table('maxp')].map(b => Buffer.from(b)) as [
    Buffer,
    Buffer,
    Buffer,
  ]
  // Long offsets; no font of a whole may vouch for a part of it.
  head.writeInt16BE(1, 50)
  head.writeUInt32BE(0, 8)
  maxp.writeUInt16BE(glyphs.length, 4)
  const count = hhea.readUInt16BE(34)
  hhea.writeUInt16BE(glyphs.length, 34)
  return woffOf([
    ['OS/2', table('OS/2')],
    ['cmap', cmapOf(sorted)],
    ['glyf', Buffer.concat(outlines)],
    ['head', head],
    ['hhea', hhea],
    ['hmtx', Buffer.concat(glyphs.map(glyph => widthOf(table('hmtx'), glyph, count)))],
    ['loca', locaOf(outlines)],
    ['maxp', maxp],
    ['name', table('name')],
    ['post', table('post')],
  ])
}

function tablesOf(woff: Buffer): Tables {
  const font = plainFont(woff)
  return new Map(
    Array.from({ length: font.readUInt16BE(4) }, (_, i) => {
      const at = 12 + i * 16
      const offset = font.readUInt32BE(at + 8)
      const length = font.readUInt32BE(at + 12)
      return [font.toString('latin1', at, at + 4), font.subarray(offset, offset + length)] as const
    }),
  )
}

/** By the table's first subtable of format 4, for letters of the basic plane. */
function glyphOf(cmap: Buffer, letter: number): number {
  for (let i = 0; i < cmap.readUInt16BE(2); i++) {
    const sub = cmap.subarray(cmap.readUInt32BE(4 + i * 8 + 4))
    if (sub.readUInt16BE(0) !== 4) continue
    const segments = sub.readUInt16BE(6)
    for (let at = 14; at < 14 + segments; at += 2) {
      const first = sub.readUInt16BE(at + segments + 2)
      if (letter > sub.readUInt16BE(at) || letter < first) continue
      const delta = sub.readUInt16BE(at + 2 * segments + 2)
      const rangeAt = at + 3 * segments + 2
      const range = sub.readUInt16BE(rangeAt)
      const glyph = range === 0 ? letter : sub.readUInt16BE(rangeAt + range + 2 * (letter - first))
      return (glyph + delta) % 0x10000
    }
  }
  throw new Error(`the typeface has no U+${letter.toString(16)}`)
}

function outlineOf(loca: Buffer, glyf: Buffer, glyph: number): Buffer {
  const outline = glyf.subarray(loca.readUInt32BE(glyph * 4), loca.readUInt32BE(glyph * 4 + 4))
  if (outline.length > 0 && outline.readInt16BE(0) < 0) throw new Error('a glyph is made of others')
  return Buffer.concat([outline, Buffer.alloc((4 - (outline.length % 4)) % 4)])
}

function widthOf(hmtx: Buffer, glyph: number, count: number): Buffer {
  const width = hmtx.readUInt16BE(Math.min(glyph, count - 1) * 4)
  const bearing =
    glyph < count ? hmtx.readInt16BE(glyph * 4 + 2) : hmtx.readInt16BE(count * 4 + (glyph - count) * 2)
  const entry = Buffer.alloc(4)
  entry.writeUInt16BE(width, 0)
  entry.writeInt16BE(bearing, 2)
  return entry
}

function locaOf(outlines: readonly Buffer[]): Buffer {
  const loca = Buffer.alloc((outlines.length + 1) * 4)
  let at = 0
  for (const [i, outline] of outlines.entries()) {
    at += outline.length
    loca.writeUInt32BE(at, (i + 1) * 4)
  }
  return loca
}

/** One subtable of format 12, a group for each letter. */
function cmapOf(letters: readonly number[]): Buffer {
  const cmap = Buffer.alloc(12 + 16 + letters.length * 12)
  cmap.writeUInt16BE(1, 2)
  cmap.writeUInt16BE(3, 4)
  cmap.writeUInt16BE(10, 6)
  cmap.writeUInt32BE(12, 8)
  cmap.writeUInt16BE(12, 12)
  cmap.writeUInt32BE(16 + letters.length * 12, 16)
  cmap.writeUInt32BE(letters.length, 24)
  for (const [i, letter] of letters.entries()) {
    cmap.writeUInt32BE(letter, 28 + i * 12)
    cmap.writeUInt32BE(letter, 32 + i * 12)
    cmap.writeUInt32BE(i + 1, 36 + i * 12)
  }
  return cmap
}

/** Tables as they are: a few kilobytes need no packing. */
function woffOf(tables: readonly (readonly [tag: string, bytes: Buffer])[]): Buffer {
  const start = 44 + tables.length * 20
  const head = Buffer.alloc(start)
  const bodies: Buffer[] = []
  let at = start
  for (const [i, [tag, bytes]] of tables.entries()) {
    const body = Buffer.concat([bytes, Buffer.alloc((4 - (bytes.length % 4)) % 4)])
    const entry = 44 + i * 20
    head.write(tag, entry, 'latin1')
    for (const [field, value] of [at, bytes.length, bytes.length, checksum(body)].entries())
      head.writeUInt32BE(value, entry + 4 + field * 4)
    bodies.push(body)
    at += body.length
  }
  head.write('wOFF', 0, 'latin1')
  head.writeUInt32BE(0x00010000, 4)
  head.writeUInt32BE(at, 8)
  head.writeUInt16BE(tables.length, 12)
  head.writeUInt32BE(12 + tables.length * 16 + bodies.reduce((n, b) => n + b.length, 0), 16)
  return Buffer.concat([head, ...bodies])
}

function checksum(bytes: Buffer): number {
  let sum = 0
  for (let i = 0; i < bytes.length; i += 4) sum = (sum + bytes.readUInt32BE(i)) >>> 0
  return sum
}

/** What the file holds; a test compares it with the one that is there. */
export function lettersOfLinks(): Buffer {
  return fontOf(
    [...languageNames.ja].map(letter => letter.codePointAt(0) ?? 0),
    tablesOf(readFileSync(WHOLE)),
  )
}

if (import.meta.main) writeFileSync(FILE, lettersOfLinks())
