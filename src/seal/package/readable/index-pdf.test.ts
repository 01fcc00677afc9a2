import assert from 'node:assert/strict'
import { test } from 'node:test'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { languages, makeTestPackage, packageWords, setPdf } from '../../../../test/seal/package.ts'
import { type AuthorisationV2, authorisationDigest } from '../../authorisation/authorisation.ts'
import type { FileRow, IndexInput } from './index-content.ts'
import { indexPage } from './index-page.ts'
import { indexPdf, most } from './index-pdf.ts'

const authorisation = makeTestPackage().authorisation as AuthorisationV2
const input: IndexInput = {
  authorisation,
  words: packageWords('en'),
  items: new Map([['1a', 2]]),
  measured: [{ quarantined: 3, duplicates: 0, omitted: 1 }],
  tables: [{ kind: 'traffic-session', rows: 2 }],
  messages: 1,
  standalone: 0,
  mailboxes: [{ path: 'data/mail/0001_x.mbox', account: 'ada@example.org', messages: 1 }],
  hasCertificate: true,
  handIns: [],
  files: 1,
}
const row = (n: number): FileRow => ({
  path: `data/messages/${n}.eml`,
  size: 5,
  sha256: 'ab'.repeat(32),
  parts: ['1a'],
})
const rows = [row(1)]

type Node = { role?: string; children?: Node[] }

/** As a reader of PDFs finds it: its words without the breaks of its lines, and the roles of its structure. */
async function read(change: Partial<IndexInput> = {}, files = rows) {
  const bytes = await setPdf(indexPdf({ ...input, ...change }, files))
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0 })
  const document = await task.promise
  let words = ''
  const roles: string[] = []
  const walk = ({ role, children = [] }: Node) => {
    if (role !== undefined) roles.push(role)
    children.forEach(walk)
  }
  for (let n = 1; n <= document.numPages; n++) {
    const page = await document.getPage(n)
    for (const item of (await page.getTextContent()).items) if ('str' in item) words += item.str
    walk(((await page.getStructTree()) ?? {}) as Node)
  }
  const { info } = await document.getMetadata()
  await task.destroy()
  return { bytes, words: words.replaceAll(/\s/g, ''), roles, info: info as Record<string, unknown> }
}

const squeezed = (text: string) => text.replaceAll(/\s/g, '')

test('it says what the page says: the order, what answers it, what was left out, each file with its hash', async () => {
  const { words, roles, info } = await read()
  const digest = Buffer.from(authorisationDigest(authorisation)).toString('hex')
  for (const said of [
    `Answer to demand ${authorisation.demand}`,
    authorisation.papers[0]!,
    authorisation.recipients[0]!.name,
    digest,
    'Line 1a',
    'Account: ada@example.org',
    'From 2026-03-01T00:00:00.000Z until before 2026-04-01T00:00:00.000Z',
    'Outside this line and left out: 3',
    'Could not be read at the source and is not here: 1',
    input.words.texts.told_elsewhere,
    'data/tables/traffic-session.xlsx',
    `data/messages/1.eml · Bytes 5 · Line 1a · SHA-256 ${'ab'.repeat(32)}`,
  ])
    assert.ok(words.includes(squeezed(said)), said)
  assert.equal(info.Language, 'en')
  assert.equal(info.Title, `Answer to demand ${authorisation.demand}`)
  for (const role of ['Document', 'H1', 'H2', 'H3', 'P', 'L', 'LI', 'LBody'])
    assert.ok(roles.includes(role), role)
})

test('each text of the page, but its links and heads of columns, is in the PDF in every language', async () => {
  for (const language of languages) {
    const own = { words: packageWords(language) }
    const { words, info } = await read(own)
    const html = [...indexPage({ ...input, ...own }, 1, rows)].join('')
    const said = [...html.matchAll(/<(?:h1|h2|p|dt|dd)[^>]*>(.*?)<\/(?:h1|h2|p|dt|dd)>/g)]
      .flatMap(([, text]) => text!.split('<br>'))
      .map(text =>
        text
          .replaceAll(/<[^>]*>/g, '')
          .replaceAll('&#39;', "'")
          .replaceAll('&quot;', '"'),
      )
    assert.ok(said.length > 15)
    // A standard typeface has straight quotation marks alone.
    const marks = (text: string) =>
      squeezed(text).replaceAll(/[’‘]/g, "'").replaceAll(/[“”]/g, '"').replaceAll(/[–—]/g, '-')
    for (const text of said) assert.ok(marks(words).includes(marks(text)), `${language}: ${text}`)
    assert.equal(info.Language, language)
    assert.doesNotMatch(words, /\{[a-z]+\}/)
  }
})

test('the same package has the same bytes, whenever it is sealed', async () => {
  const [one, other] = [await read(), await read()]
  assert.ok(one.bytes.equals(other.bytes))
})

test('what no typeface has, and what turns a line around, is named by its code', async () => {
  const recipients = authorisation.recipients.map(one => ({ ...one, name: 'שלום' }))
  const mailboxes = [{ path: 'data/mail/0001_x.mbox', account: 'a\u202eb', messages: 1 }]
  const { words } = await read({ authorisation: { ...authorisation, recipients }, mailboxes })
  assert.ok(words.includes('[U+05E9]') && words.includes('a[U+FFFD]b'))
})

test('of a long list it names the first files and says where the rest is', async () => {
  const { words } = await read(
    { files: 4_000 },
    Array.from({ length: most }, (_, n) => row(n)),
  )
  assert.ok(words.includes('data/messages/499.eml'))
  assert.ok(words.includes(squeezed('These are the first 500 of 4000 files.')))
})

test('what custodians handed in by hand is said too', async () => {
  const [by, confirmedBy] = [
    { id: 'ines', name: 'Ines Example' },
    { id: 'omar', name: 'Omar Example' },
  ]
  const at = '2026-05-01T12:00:00.000Z'
  const { words } = await read({
    handIns: [{ n: 1, source: 'mail', export: 'cd'.repeat(32), at, by, confirmedBy }],
  })
  for (const said of ['Handed in by hand', 'Ines Example', 'Omar Example', at, 'cd'.repeat(32)])
    assert.ok(words.includes(squeezed(said)), said)
})
