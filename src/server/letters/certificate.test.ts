// The certificate of authenticity, for an authority that is written to in another language.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Demand } from '../../domain/registry/state.ts'
import type { Language } from '../../words/languages.ts'
import { flowingText } from './block.ts'
import { certificateDraft, certificateTexts, statementFor } from './certificate.ts'
import { letterPdf } from './format/pdf.ts'

const demand = {
  reference: 'D-7KQ4',
  collection: {
    parts: [
      { part: '1', items: 3, bytes: 2048 },
      { part: '2', items: 14, bytes: 1 },
    ],
    startedAt: '2026-11-02T09:00:00Z',
    endedAt: '2026-11-02T09:04:00Z',
    quarantined: 2,
  },
} as unknown as Demand
const provider = 'Quillfern Cloud, Inc.'
const draft = certificateDraft(demand, provider)
const texts = (language: Language, statement = draft) =>
  certificateTexts(
    { demand, provider, zone: 'Europe/Berlin', statement, name: 'Ingrid Pavlou', at: '2026-11-03T10:00:00Z' },
    language,
  )

test('an authority that reads English is given the English alone', () => {
  const { english, translated } = texts('en')
  assert.equal(translated, null)
  assert.match(
    flowingText(english),
    /^The 17 items in the package answering D-7KQ4 are true copies of records/,
  )
  assert.match(flowingText(english), /Part 1 of the order: 3 items, 2,048 bytes/)
})

test('another reads the same in its own language first, which says that the English was signed and decides', () => {
  const begins: Partial<Record<Language, RegExp>> = {
    de: /^Dies ist eine Übersetzung zur Hilfe\. Unterzeichnet wurde der englische Text.*\n\nDie 17 Elemente im Paket zu D-7KQ4/,
    pl: /^To tłumaczenie pomocnicze\..*\n\n17 elementów w pakiecie do D-7KQ4 jest wiernymi kopiami/,
    ja: /^これは参考のための翻訳です。.*\n\nD-7KQ4に回答するパッケージ内の17件は/,
  }
  for (const [language, begin] of Object.entries(begins)) {
    const { english, translated } = texts(language as Language)
    assert.match(flowingText(translated!), begin)
    assert.deepEqual(english, texts('en').english)
    assert.equal(translated?.language, language)
  }
})

test('what the custodian wrote in words of their own is translated by nobody, and the aid says where it stands', () => {
  const { english, translated } = texts('de', 'I counted them twice.')
  assert.match(flowingText(english), /^I counted them twice\./)
  assert.doesNotMatch(flowingText(translated!), /getreue Kopien|counted/)
  assert.match(flowingText(translated!), /steht im folgenden englischen Text/)
})

test('in the PDF the English is a part of its own, marked as English', async () => {
  const head = {
    provider,
    address: '',
    reference: 'D-7KQ4',
    date: '3. November 2026',
    to: ['Staatsanwaltschaft'],
  }
  const { english, translated } = texts('de')
  const bytes = await letterPdf(translated!, head, new Date('2026-11-03T10:00:00Z'), english)
  const pdf = bytes.toString('latin1')
  assert.match(pdf, /\/Lang \(de\)/)
  assert.match(pdf, /\/S \/Sect\b[^>]*\/Lang \(en\)|\/Lang \(en\)[^>]*\/S \/Sect\b/)
})

const american = { ...demand, facts: { country: 'US' } } as unknown as Demand

test('for an American court the custodian is offered the declaration that the rules of evidence ask for', () => {
  const served = statementFor(american, provider, { country: 'US' })
  for (const words of [
    '902(11), 902(13) and 902(14)',
    'Rule 803(6)(A)–(C)',
    'SHA-256',
    '1746(2)',
    'left out 2 of the',
  ])
    assert.ok(served.includes(words), words)
  assert.match(served, /I do not declare that what a user wrote is true/)
  assert.match(served, /I declare under penalty of perjury that the foregoing is true and correct\./)
  assert.ok(served.length <= 5_000)
})

test('served abroad it is a foreign certification, under the laws of the United States', () => {
  const abroad = statementFor(american, provider, { country: 'DE' })
  assert.match(abroad, /^Declaration of a custodian of records under 18 U\.S\.C\. § 3505 and/)
  assert.doesNotMatch(abroad, /902\(11\)|1746\(2\)/)
  assert.match(
    abroad,
    /under the laws of the United States of America that the foregoing is true and correct/,
  )
  assert.doesNotMatch(statementFor(american, provider, null), /3505/)
})

test('elsewhere the statement is the general one, and names no American law', () => {
  const german = { ...demand, facts: { country: 'DE' } } as unknown as Demand
  assert.equal(statementFor(german, provider, { country: 'US' }), draft)
  assert.doesNotMatch(draft, /U\.S\.C\.|Rule/)
})

test('each paragraph of the statement is one of the document', () => {
  const { english } = texts('en', statementFor(american, provider, { country: 'US' }))
  assert.equal(english.blocks.filter(block => block.kind === 'paragraph').length, 9)
})
