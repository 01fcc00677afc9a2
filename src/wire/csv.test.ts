// Tables of strangers: what is read is what was written, and what cannot be read is said with its line.

import assert from 'node:assert/strict'
import { Readable } from 'node:stream'
import { test } from 'node:test'
import fc from 'fast-check'
import { sentence } from '../kernel/message.ts'
import { type CsvColumns, type CsvLine, CsvUnreadable, readCsv, writeCsv } from './csv.ts'

const columns: CsvColumns = { required: ['a', 'b'], optional: ['c'] }
const bytes = (text: string) => new TextEncoder().encode(text)

const crlf = (text: string) => text.replaceAll('\n', '\r\n')

async function all(source: Uint8Array | Readable, of = columns): Promise<CsvLine[]> {
  return Array.fromAsync(readCsv(source, of))
}

test('what is written is read again: quotes, line breaks, formulas', async () => {
  // Cells are trimmed, so none begins or ends with a space; a bare apostrophe before a formula is the guard itself.
  const cell = fc
    .oneof(fc.string(), fc.constantFrom('=1+1', '@x', '-5', 'a,b;c', 'say "x"', 'two\nlines', '+31 20'))
    .map(text =>
      text
        .trim()
        .replaceAll(/\r|^'+/g, '')
        .toWellFormed()
        .replaceAll('\uFEFF', '')
        .trim(),
    )
    .filter(text => text !== '')
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.record({ a: cell, b: cell, c: cell }, { noNullPrototype: true }), { minLength: 1 }),
      async rows => {
        const read = await all(bytes(writeCsv(['a', 'b', 'c'], rows)))
        assert.deepEqual(
          read.map(r => ({ ...r.cells })),
          rows,
        )
      },
    ),
    { numRuns: 60 },
  )
})

test('semicolons, a byte order mark and names in capitals are what spreadsheets make', async () => {
  const [first] = await all(bytes('\uFEFFA;B;C\r\n1;2,5;3\r\n'))
  assert.deepEqual(first, {
    line: 2,
    cells: { a: '1', b: '2,5', c: '3' },
    header: ['a', 'b', 'c'],
    broken: null,
  })
})

test('each line has its number, also after a cell of two lines', async () => {
  const lines = await all(bytes('a,b\n1,"two\nlines"\n\n3,4\n5\n'))
  assert.deepEqual(
    lines.map(l => [l.line, l.broken !== null]),
    [
      [2, false],
      [5, false],
      [6, true],
    ],
  )
  assert.equal(lines[1]?.cells.c, '', 'a column that is not there is empty')
})

test('each line has its number however lines end, also within cells, and wherever it was cut', async () => {
  const lf = 'a;b;c\n1;"two\n\nlines, 3";x\n\n2;y;"z\n"\n3;"say ""x""";\n4;5\n'
  const wanted = [
    { line: 2, cells: { a: '1', b: 'two\n\nlines, 3', c: 'x' }, header: ['a', 'b', 'c'], broken: null },
    { line: 6, cells: { a: '2', b: 'y', c: 'z\n' }, header: ['a', 'b', 'c'], broken: null },
    { line: 8, cells: { a: '3', b: 'say "x"', c: '' }, header: ['a', 'b', 'c'], broken: null },
  ]
  const ends = [(t: string) => t, crlf, (t: string) => t.replaceAll('\n', '\r')]
  // The header of one system, the lines of another.
  const mixed = (t: string) => crlf(t.slice(0, 6)) + t.slice(6)
  for (const text of [...ends, mixed].map(end => `\uFEFF${end(lf)}`))
    for (const source of [bytes(text), Readable.from([...bytes(text)].map(byte => Buffer.of(byte)))]) {
      const lines = await all(source)
      assert.deepEqual(lines.slice(0, 3), wanted, JSON.stringify(text))
      assert.deepEqual([lines.length, lines[3]?.line], [4, 9])
      assert.deepEqual(lines[3]?.broken, sentence('tables.cells_header_cell_comma_quoted', { x: 2, y: 3 }))
    }
})

test('what cannot be read on is said with the line where it begins', async () => {
  const long = 'x'.repeat(1_000_000)
  const refused = async (text: string, line: number, why: RegExp) => {
    for (const end of [(t: string) => t, crlf])
      await assert.rejects(all(bytes(end(text))), (e: Error) => {
        assert.ok(e instanceof CsvUnreadable, String(e))
        assert.match(e.message, why)
        assert.equal(e.line, line, text.slice(0, 40))
        return true
      })
  }
  await refused(`a,b\n"1\n2",2\n3,"${long}"\n5,6\n`, 4, /longer than 64 kB/)
  await refused(`a,b\n1,2\n3,${long}\n5,6\n`, 3, /longer than 64 kB/)
  await refused(`a,b,${long}\n1,2\n`, 1, /longer than 64 kB/)
  await refused('a,b\n1,2\n3,"open\n4,5\n', 3, /quote is not closed/)
  await refused('a,b\n1,2\n3,he said "no"\n', 3, /Quote the whole cell/)
  await refused('a,b\n1,2\n3,"he" said\n', 3, /Quote the whole cell/)
})

test('a cell with what cannot be kept breaks its own line alone', async () => {
  const lines = await all(bytes('a,b\n1,x\0y\n2,3\n'))
  assert.deepEqual(lines[0]?.broken, sentence('tables.cell_holds_character_cannot_kept', { x: 'b' }))
  assert.equal(lines[1]?.broken, null)
})

test('a table that is none is refused with what to do', async () => {
  const refused = (text: string | Uint8Array, why: RegExp) =>
    assert.rejects(all(typeof text === 'string' ? bytes(text) : text), (e: Error) => {
      assert.ok(e instanceof CsvUnreadable, String(e))
      assert.match(e.message, why)
      return true
    })
  await refused('', /empty/)
  await refused('a\n1\n', /missing: b/)
  await refused('a,b,colour\n', /not known: colour/)
  await refused('a,b,a\n', /twice/)
  await refused('a,b\n1,"open\n', /quote is not closed/)
  await refused(Uint8Array.of(...bytes('a,b\nM'), 0xfc, ...bytes('ller,1\n')), /UTF-8/)
})

test('a table arrives in pieces, cut anywhere', async () => {
  const whole = bytes('a,b,c\n1,"ü,2",3\n4,5,6\n')
  const pieces = [...whole].map(byte => Buffer.of(byte))
  assert.deepEqual(await all(Readable.from(pieces)), await all(whole))
})
