// What was found until time ran out stays, and a machine without a cage reads nothing for a live server.
import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { test } from 'node:test'
import PDFDocument from 'pdfkit'
import { allPacks } from '../src/law/packs.node.ts'
import { formsOf } from '../src/law/recognise/recognise.ts'
import { proposeInCage } from '../src/wire/propose-in-cage.ts'
import { readDocument } from '../src/wire/read-document.ts'
import type { Reading } from '../src/wire/reading.ts'

function pdf(pages: readonly string[]): Promise<Buffer> {
  const doc = new PDFDocument({ autoFirstPage: false })
  const chunks: Buffer[] = []
  const { promise, resolve } = Promise.withResolvers<Buffer>()
  doc.on('data', (chunk: Buffer) => chunks.push(chunk))
  doc.on('end', () => resolve(Buffer.concat(chunks)))
  for (const text of pages) doc.addPage().text(text)
  doc.end()
  return promise
}

test('pages that text recognition did not come to leave those with text as they are, and say so', async () => {
  const bytes = await pdf(['the first page says this', ...Array.from({ length: 40 }, () => '')])
  const read = await readDocument(bytes, 'long.pdf', { wallMs: 6000 })
  assert.ok('reading' in read, JSON.stringify(read))
  const [part] = read.reading.parts
  assert.match(part?.pages[0]?.text ?? '', /the first page says this/)
  const unread = part?.pages.filter(page => page.n > 1 && page.ocr === undefined).length ?? 0
  const said = part?.warnings.some(({ code }) => code === 'out_of_time' || code === 'scan_unreadable')
  assert.equal(said, unread > 0)
})

const subpoena = (n: number) =>
  `UNITED STATES DISTRICT COURT\nSUBPOENA TO TESTIFY BEFORE A GRAND JURY\nPursuant to 18 U.S.C. § 2703(c)(2), Grand Jury No. ${n}\n` +
  `you are commanded to produce all subscriber records of the account user${n}@customer.example.\n${'1.1.2026 '.repeat(8000)}`

test('of papers that the reader did not come to, those before them are proposed, with a warning', async () => {
  const parts = Array.from({ length: 60 }, (_, i) => ({
    name: `paper ${i}`,
    mediaType: 'text/plain',
    sha256: '',
    size: 0,
    pages: [{ n: 1, text: subpoena(i) }],
    warnings: [],
  }))
  const reading: Reading = { parts, warnings: [] }
  const input = { forms: formsOf(allPacks()), named: null, provider: { domains: [], names: [] }, reading }
  const { proposal, suspected } = await proposeInCage(input, { rule: 'any', wallMs: 12_000 })
  assert.equal(suspected, false)
  assert.ok(proposal, 'something is proposed')
  const whole = proposal.papers.length === parts.length
  assert.equal(
    proposal.traps.some(trap => trap.includes('did not come to the end')),
    !whole,
  )
})

test('where nobody came to say whether only named people may know of it, it is taken for such a paper', async () => {
  const reading: Reading = { parts: [], warnings: [] }
  const input = {
    forms: [],
    named: { forms: [], sections: [] },
    provider: { domains: [], names: [] },
    reading,
  }
  const { suspected, proposal } = await proposeInCage(input, { rule: 'any', wallMs: 0 })
  assert.equal(suspected, true)
  assert.equal(proposal, null)
})

/** Reads a text in a process that finds no bubblewrap. */
function readWithout(rule: 'strict' | 'any'): unknown {
  const code = `import { readDocument } from ${JSON.stringify(new URL('../src/wire/read-document.ts', import.meta.url).href)}
    console.log(JSON.stringify(await readDocument(Buffer.from('some words'), 'x.txt', { rule: '${rule}' })))`
  const run = spawnSync(process.execPath, ['--input-type=module', '-e', code], {
    env: { PATH: '/nowhere' },
    encoding: 'utf8',
  })
  return JSON.parse(run.stdout)
}

test('without bubblewrap a live server reads no paper, and a demo reads it in Node’s own cage', () => {
  const strict = readWithout('strict') as { refusal?: { code: string } }
  assert.equal(strict.refusal?.code, 'document_uncaged')
  const any = readWithout('any') as { reading?: Reading }
  assert.equal(any.reading?.parts[0]?.pages[0]?.text, 'some words')
})
