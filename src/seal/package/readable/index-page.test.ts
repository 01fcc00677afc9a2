import assert from 'node:assert/strict'
import { test } from 'node:test'
import { languages, makeTestPackage, packageWords } from '../../../../test/seal/package.ts'
import type { AuthorisationV2 } from '../../authorisation/authorisation.ts'
import type { FileRow, IndexInput } from './index-content.ts'
import { indexPage, pageCount, pagePath } from './index-page.ts'
import { styleHash } from './index-style.ts'

const hostile = '"><img src=x onerror=alert(1)>'
const authorisation = makeTestPackage().authorisation as AuthorisationV2
const recipients = authorisation.recipients.map(one => ({ ...one, name: hostile }))
const input: IndexInput = {
  authorisation: { ...authorisation, recipients },
  words: packageWords('en'),
  items: new Map([['1a', 2]]),
  measured: [{ quarantined: 3, duplicates: 0, omitted: 1 }],
  tables: [{ kind: 'traffic-session', rows: 2 }],
  messages: 0,
  standalone: 0,
  mailboxes: [{ path: 'data/mail/0001_x.mbox', account: `{n}${hostile}`, messages: 1 }],
  hasCertificate: false,
  handIns: [],
  files: 1,
}
const rowOf = (path: string): FileRow => ({ path, size: 5, sha256: 'ab'.repeat(32), parts: ['1a'] })
const pageOf = (change: Partial<IndexInput> = {}, page = 1) =>
  [...indexPage({ ...input, ...change }, page, [rowOf('data/records/traffic-session.jsonl')])].join('')

test('it runs no script, loads nothing from outside and shows data as text', () => {
  const html = pageOf()
  assert.doesNotMatch(html, /<script|<img|<link|https?:|\son[a-z]+=[^&]*>|javascript:/i)
  assert.ok(html.includes('&quot;&gt;&lt;img src=x onerror=alert(1)&gt;'))
  assert.ok(html.includes(`default-src 'none'; style-src '${styleHash}'`))
  for (const [, href] of html.matchAll(/href="([^"]*)"/g)) assert.match(href!, /^(?:data\/|index[/.])/)
})

test('it says what was ordered, what answers it, and what the gate left out', () => {
  const html = pageOf()
  assert.match(html, /ada@example\.org/)
  assert.match(html, /From 2026-03-01T00:00:00\.000Z until before 2026-04-01T00:00:00\.000Z/)
  assert.match(
    html,
    /Outside this line and left out: 3<br>Could not be read at the source and is not here: 1/,
  )
  assert.match(pageOf({ items: new Map() }), /Nothing was found for this line\./)
  assert.match(pageOf({ measured: null }), /What the gate left out is not known here\./)
  assert.match(
    pageOf({ measured: [{ quarantined: 0, duplicates: 0, omitted: 0 }] }),
    /The gate left nothing out\./,
  )
})

test('it says under which paper by the name that its law has, beside the id that was signed', () => {
  const [line] = authorisation.lines
  const under = (instrument: string) =>
    pageOf({ authorisation: { ...authorisation, lines: [{ ...line!, instrument }] } })
  const html = under('us.subpoena.grand_jury')
  assert.match(html, /<bdi>Federal grand jury subpoena<\/bdi> <code><bdi>us\.subpoena\.grand_jury</)
  assert.match(
    under('de.bestandsdaten'),
    /Bestandsdatenauskunft \(§ 100j Abs\. 1 Satz 1 StPO\) · Subscriber data request/,
  )
  assert.match(under('constructor'), /<dd><code><bdi>constructor</)
})

test('a long list goes on in further pages, which lead back', () => {
  assert.deepEqual([0, 1, 2_000, 2_001].map(pageCount), [1, 1, 1, 2])
  assert.equal(pagePath(2), 'index/0002.html')
  assert.match(pageOf({ files: 4_001 }), /<a href="index\/0003\.html">3<\/a>/)
  const second = pageOf({ files: 4_001 }, 2)
  assert.match(second, /href="\.\.\/index\.html"/)
  assert.match(second, /href="\.\.\/data\/records\/traffic-session\.jsonl"/)
})

test('in each language no name in braces is left', () => {
  for (const language of languages) {
    const html = pageOf({ words: packageWords(language), mailboxes: [] })
    assert.ok(html.includes(`<html lang="${language}">`))
    assert.doesNotMatch(html.slice(html.indexOf('</style>')), /\{[a-z]+\}/)
  }
})
