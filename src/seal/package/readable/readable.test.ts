import assert from 'node:assert/strict'
import { test } from 'node:test'
import { inflateRawSync } from 'node:zlib'
import fc from 'fast-check'
import { languages, packageWords } from '../../../../test/seal/package.ts'
import { csvLine, harmless } from './csv.ts'
import { subjectOf } from './mail-subject.node.ts'
import { inMailbox, MailboxLength } from './mailbox.node.ts'
import { cellsOf, kindOf, onOneLine, readRecord } from './record.ts'
import { fileName, isFileName, slug } from './safe-name.ts'
import { Columns } from './table.ts'
import { startWorkbook } from './xlsx.node.ts'

const at = '2026-03-15T12:30:00.000Z'

test('a name of a message says when and what, in characters that every file system takes', () => {
  const named = (subject: string) => fileName({ at, subject, n: 7, extension: 'eml' })
  assert.equal(named('Invoice for March'), '2026-03-15_123000Z_invoice-for-march_00000007.eml')
  assert.equal(named('../../etc/passwd'), '2026-03-15_123000Z_etc-passwd_00000007.eml')
  assert.equal(named('C:\\Windows\\CON'), '2026-03-15_123000Z_c-windows-con_00000007.eml')
  assert.equal(named('NUL'), '2026-03-15_123000Z_nul-name_00000007.eml')
  assert.equal(named('\u202egnp.exe\u0000\n'), '2026-03-15_123000Z_gnp-exe_00000007.eml')
  assert.equal(named('Straße für Łódź'), '2026-03-15_123000Z_strasse-fur-lodz_00000007.eml')
  assert.equal(named('請求書'), '2026-03-15_123000Z_no-subject_00000007.eml')
  assert.equal(fileName({ at: null, subject: null, n: 1, extension: 'pdf' }), 'undated_00000001.pdf')
  for (const device of ['con', 'PRN', 'Aux', 'nul', 'com1', 'LPT9'])
    assert.match(slug(device, 40, 'x'), /-name$/)
})

test('whatever the subject, the name is safe, known again, and no other item has it in any case', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary', maxLength: 400 }),
      fc.string({ maxLength: 400 }),
      fc.nat(1e6),
      (one, other, n) => {
        const name = fileName({ at, subject: one, n: n + 1, extension: 'eml' })
        assert.match(name, /^[a-z0-9][a-z0-9._Z-]{1,109}$/)
        assert.ok(isFileName(name, n + 1) && !isFileName(name, n + 2))
        const next = fileName({ at, subject: other, n: n + 2, extension: 'eml' })
        assert.notEqual(name.toLowerCase(), next.toLowerCase())
        assert.equal(name, fileName({ at, subject: one, n: n + 1, extension: 'eml' }))
      },
    ),
  )
})

test('the subject of a message is read as it is meant, and a hostile header breaks nothing', () => {
  const of = (header: string) => subjectOf(Buffer.from(header, 'latin1'))
  assert.equal(
    of('From: a\r\nSubject: =?utf-8?B?w5xiZXI=?=\r\n =?iso-8859-1?Q?_uns=FC?=\r\n\r\nSubject: body'),
    'Über unsü',
  )
  assert.equal(of('Subject: =?x-none?B?AA==?='), '')
  assert.equal(of('From: a\n\nSubject: in the body'), null)
  assert.ok(of(`Subject: ${'=?utf-8?Q?a?= '.repeat(100_000)}`)!.length < 3_000)
})

test('a cell begins no formula, and one apostrophe less is the value', () => {
  for (const text of ['=1+1', '+49', '-1+cmd', '@SUM', '\t=1', '\r=1', '＝1', "'quoted"])
    assert.equal(harmless(text, 'text'), `'${text}`)
  assert.equal(harmless('-5', 'number'), '-5')
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), text => {
      const cell = harmless(text, 'text')
      assert.doesNotMatch(cell, /^[=+\-@\t\r]/)
      const back = cell.startsWith("'") ? cell.slice(1) : cell
      // Controls and marks of direction are shown by their number; the records have them as they are.
      if (!/[^\n\r\t -~]/.test(text)) assert.equal(back, text)
    }),
  )
  assert.equal(csvLine(['a"b', 'c,d', ' e', 'f']), '"a""b","c,d"," e",f\r\n')
})

test('a record on one line says the same, to the last digit', () => {
  const text = '{\n  "id": 12345678901234567890,\n "said": "a  \\" b\\n",\t"x": [ 1 , 2.50 ]\n}\n'
  assert.equal(onOneLine(text), '{"id":12345678901234567890,"said":"a  \\" b\\n","x":[1,2.50]}')
  const cells = cellsOf(readRecord(text)!)
  assert.deepEqual(
    cells.map(cell => [cell.column, cell.text]),
    [
      ['id', '12345678901234567890'],
      ['said', 'a  " b\n'],
      ['x', '[1,2.5]'],
    ],
  )
  fc.assert(
    fc.property(fc.jsonValue(), fc.constantFrom(0, 1, 2, '\t'), (value, space) => {
      const line = onOneLine(JSON.stringify(value, null, space))
      assert.ok(!line.includes('\n'))
      assert.deepEqual(JSON.parse(line), JSON.parse(JSON.stringify(value)))
    }),
  )
})

test('JSON inside a text becomes columns of its own, and a time gets one in UTC', () => {
  const record = readRecord(
    JSON.stringify({
      name: 'session-17.json',
      at: '2026-03-15 13:30:00+01',
      data: '{"ip":"198.51.100.7","began":null}',
    }),
  )!
  const columns = new Columns()
  columns.add(record)
  assert.deepEqual(columns.header().slice(5), ['name', 'at', 'at (UTC)', 'data.ip'])
  const row = columns.row([1, '1a', 'ada@example.org', at, 'hash'], record).map(cell => cell.text)
  assert.deepEqual(row.slice(5), ['session-17.json', '2026-03-15 13:30:00+01', at, '198.51.100.7'])
  assert.equal(kindOf(record), 'session')
  assert.equal(kindOf({ kind: '../up', name: 'x/y.json' }), '')
})

test('a table of thousands of names has a column for what does not fit, and loses nothing', () => {
  const columns = new Columns()
  const record = Object.fromEntries(Array.from({ length: 400 }, (_, n) => [`field ${n}`, `value ${n}`]))
  columns.add(record)
  const row = columns.row([1, '1a', 'ada', at, 'hash'], record)
  assert.equal(row.length, columns.header().length)
  assert.match(row.at(-1)!.text, /field 399: value 399/)
})

test('a mailbox gives each message back when one > is taken from its quoted lines, however its bytes arrive', async () => {
  const words = fc.constantFrom('From ', '>From ', '>>', 'F', 'text', '\n', '\r\n', 'Fro')
  await fc.assert(
    fc.asyncProperty(
      fc.array(words, { maxLength: 30 }),
      fc.integer({ min: 1, max: 9 }),
      async (pieces, step) => {
        const message = Buffer.from(pieces.join(''))
        async function* chunks() {
          for (let n = 0; n < message.length; n += step) yield message.subarray(n, n + step)
        }
        const counted = new MailboxLength(at)
        for await (const chunk of chunks()) counted.push(chunk)
        const boxed = Buffer.concat(await Array.fromAsync(inMailbox(at, chunks())))
        assert.equal(boxed.length, counted.end())
        const [first, ...lines] = boxed.toString().split('\n')
        assert.equal(first, 'From MAILER-DAEMON Sun Mar 15 12:30:00 2026')
        assert.ok(!lines.some(line => line.startsWith('From ')))
        const back = lines.map(line => line.replace(/^>(>*From )/, '$1')).join('\n')
        const ended = message.length === 0 || message.at(-1) === 0x0a ? message.toString() : `${message}\n`
        assert.equal(back, `${ended}\n`)
      },
    ),
  )
})

test('a workbook goes on in the next sheet where one is full, and holds numbers and text but no formula', async () => {
  const pieces: Buffer[] = []
  const book = startWorkbook(['Item', 'Said'], async bytes => void pieces.push(bytes), { perSheet: 3 })
  for (let n = 1; n <= 5; n++)
    await book.row([
      { text: String(n), isNumber: true },
      { text: n === 5 ? '12345678901234567890' : `<a> & _x0041_ ${n}`, isNumber: n === 5 },
    ])
  await book.end()
  const files = unzip(Buffer.concat(pieces))
  assert.deepEqual(
    [...files.keys()].filter(name => name.includes('sheets/')),
    [1, 2, 3].map(n => `xl/worksheets/sheet${n}.xml`),
  )
  assert.match(files.get('xl/worksheets/sheet1.xml')!, /<v>1<\/v>.*&lt;a&gt; &amp; _x005F_x0041_ 1/)
  assert.match(
    files.get('xl/worksheets/sheet3.xml')!,
    />Item<.*<t xml:space="preserve">12345678901234567890</,
  )
  for (const text of files.values()) assert.ok(!text.includes('<f>'))
})

test('a workbook that would be longer than a ZIP can be says that the table goes on in the CSV', async () => {
  const pieces: Buffer[] = []
  const book = startWorkbook(['Item'], async bytes => void pieces.push(bytes), { longest: 0 })
  for (const text of ['1', '2', '3']) await book.row([{ text, isNumber: true }])
  await book.end()
  const sheet = unzip(Buffer.concat(pieces)).get('xl/worksheets/sheet1.xml')!
  assert.equal(sheet.match(/<row>/g)?.length, 2)
  assert.match(sheet, /The table goes on in the CSV/)
})

/** By the directory at its end, as a spreadsheet reads it. */
function unzip(zip: Buffer): Map<string, string> {
  const files = new Map<string, string>()
  const end = zip.length - 22
  let entry = zip.readUInt32LE(end + 16)
  for (let n = 0; n < zip.readUInt16LE(end + 10); n++) {
    const length = zip.readUInt16LE(entry + 28)
    const name = zip.toString('utf8', entry + 46, entry + 46 + length)
    const local = zip.readUInt32LE(entry + 42)
    const start = local + 30 + zip.readUInt16LE(local + 26)
    const bytes = inflateRawSync(zip.subarray(start, start + zip.readUInt32LE(entry + 20)))
    assert.equal(bytes.length, zip.readUInt32LE(entry + 24))
    files.set(name, bytes.toString())
    entry += 46 + length
  }
  return files
}

test('every language has every text of the index', () => {
  const english = Object.keys(packageWords('en').texts)
  for (const language of languages) assert.deepEqual(Object.keys(packageWords(language).texts), english)
})
