// Each letter of a PDF stands in a typeface that has it: marks beside letters beyond Latin-1 too.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { inflateSync } from 'node:zlib'
import { fontFile, runsOf } from './fonts.ts'
import { linesOf } from './line-break.ts'
import { plainFont } from './woff.ts'

test('a comma after a Polish letter is set in the typeface that has commas', () => {
  assert.deepEqual(runsOf('wysłał, 貴'), [
    { font: 'latin', text: 'wys' },
    { font: 'latinExt', text: 'ł' },
    { font: 'latin', text: 'a' },
    { font: 'latinExt', text: 'ł' },
    { font: 'latin', text: ', ' },
    { font: 'japanese', text: '貴' },
  ])
  assert.deepEqual(runsOf('ם'), [{ font: 'latin', text: '[U+05DD]' }])
})

test('a line ends between words, and in Japanese between characters; what is too long for one is cut', () => {
  const lines = (text: string, width: number) => linesOf(text, width, of => of.length)
  assert.deepEqual(lines('jednego Państwa konta', 10), ['jednego', 'Państwa', 'konta'])
  assert.deepEqual(lines('jednego Państwa konta', 15), ['jednego Państwa', 'konta'])
  assert.deepEqual(lines('要求です。', 4), ['要求で', 'す。'])
  assert.deepEqual(lines('a abcdef', 4), ['a', 'abcd', 'ef'])
  assert.deepEqual(lines('one\n\ntwo', 9), ['one', '', 'two'])
})

test('a typeface is handed on as a plain font, because out of a WOFF its tables are inflated anew for every letter', () => {
  for (const name of ['latin', 'japanese'] as const)
    assert.equal(fontFile(name, false).readUInt32BE(0), 0x00010000, name)
})

test('a plain font holds each table of its WOFF, whole and where its entry says', () => {
  const woff = readFileSync(
    fileURLToPath(import.meta.resolve('@fontsource/noto-sans/files/noto-sans-greek-400-normal.woff')),
  )
  const font = plainFont(woff)
  const tables = woff.readUInt16BE(12)
  assert.equal(font.readUInt16BE(4), tables)
  assert.equal(font.length, woff.readUInt32BE(16), 'the size that the WOFF states of it')
  for (let i = 0; i < tables; i++) {
    const [of, at] = [44 + i * 20, 12 + i * 16]
    const [from, packed, length] = [4, 8, 12].map(field => woff.readUInt32BE(of + field))
    const stored = woff.subarray(from, from! + packed!)
    const place = font.readUInt32BE(at + 8)
    assert.equal(font.toString('latin1', at, at + 4), woff.toString('latin1', of, of + 4))
    assert.ok(
      font.subarray(place, place + length!).equals(packed! < length! ? inflateSync(stored) : stored),
      font.toString('latin1', at, at + 4),
    )
  }
  assert.throws(() => plainFont(woff.subarray(0, woff.length / 2)))
})
