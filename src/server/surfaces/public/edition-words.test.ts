import assert from 'node:assert/strict'
import { test } from 'node:test'
import { OUTCOMES } from '../../../ledger/code-book.ts'
import { type CountedRow, cellsOf } from '../../../report/cells.ts'
import { buildEdition, type Edition } from '../../../report/edition.ts'
import { DEFINITIONS, METHOD, NOTICE_DEFINITIONS, NOTICE_METHOD } from '../../../report/method.ts'
import { buildNoticeTimes } from '../../../report/notice-times.ts'
import { en } from '../../../words/edition/en.ts'
import { editionWords } from '../../../words/faces/edition.ts'
import { languages } from '../../../words/languages.ts'
import { chartText, headline } from './edition-words.ts'
import { indexPage } from './index-page.ts'

const policy = { excluded: ['national_security'], mergeBelow: 1 }
const log = { origin: 'log.example/2026h1', leaves: 3, checkpoint: 'c', earlier: [] }
const us = { country: 'US', process: 'warrant', accounts: 1 }
const mixed = editionOf([
  { ...us, outcome: 'complied', demands: 1 },
  { ...us, country: 'DE', outcome: 'rejected', demands: 11_999 },
])
const times = buildNoticeTimes(mixed, [])
const say = editionWords('en')

function editionOf(counted: readonly CountedRow[], complete = true): Edition {
  const facts = {
    half: '2026h1',
    provider: 'Quillfern',
    demo: false,
    publishedAt: '2026-07-02T08:00:00.000Z',
  }
  return buildEdition({ ...facts, complete, policy, log, cells: cellsOf(counted, policy) })
}

test('the headline says what the figures say', () => {
  assert.equal(
    headline(say, mixed),
    'Quillfern closed 12,000 government demands for customer data from 2 countries; in 11,999 of them nothing was given.',
  )
  assert.equal(
    headline(say, editionOf([], false)),
    'Quillfern closed no government demand for customer data so far.',
  )
  const one = (outcome: string) => headline(say, editionOf([{ ...us, outcome, demands: 1 }]))
  assert.equal(
    one('redirected'),
    'Quillfern closed one government demand for customer data from one country; nothing was given.',
  )
  assert.match(one('complied'), /; data were given\.$/)
  const two = (outcome: string) => headline(say, editionOf([{ ...us, outcome, demands: 2 }]))
  assert.match(two('rejected'), /in none of them was anything given\.$/)
  assert.match(two('complied'), /in all of them data were given\.$/)
})

test('each language says the same figures, in its own format', () => {
  const own = {
    en: '12,000',
    de: '12.000',
    fr: '12\u202f000',
    es: '12.000',
    nl: '12.000',
    pl: '12\u00a0000',
    ja: '12,000',
  }
  for (const language of languages) {
    const words = editionWords(language)
    const says = headline(words, mixed)
    for (const figure of [own[language], '2']) assert.ok(says.includes(figure), `${language}: ${says}`)
    const { bars, head } = chartText(words, mixed)
    assert.deepEqual(
      bars.map(bar => bar.value),
      OUTCOMES.map(outcome => mixed.totals.outcomes[outcome]),
    )
    assert.ok(head.includes(own[language]), head)
  }
})

test('each page names the others, and what it links to from its own folder', async () => {
  for (const language of languages) {
    const page = String(await indexPage(mixed, times, language))
    assert.match(page, new RegExp(`^<!doctype html>\\s*<html lang="${language}">`))
    const up = language === 'en' ? '' : '../'
    for (const other of languages)
      assert.ok(
        page.includes(`href="${up}${other === 'en' ? '' : `${other}/`}index.html"`),
        `${language} → ${other}`,
      )
    for (const file of [
      'cells.csv',
      'notice-times.csv',
      'notice-times.json',
      'edition.json',
      'edition.note',
      'trust.json',
      'log/checkpoint',
      'report.css',
    ])
      assert.ok(page.includes(`href="${up}${file}"`), `${language} ${file}`)
  }
})

test('the page’s definitions and method are those that the edition carries', () => {
  for (const [word, text] of Object.entries(DEFINITIONS))
    assert.equal((en as Readonly<Record<string, string>>)[`def.${word}`], text)
  assert.deepEqual(
    Object.entries(en).flatMap(([key, text]) => (key.startsWith('method.') ? [text] : [])),
    METHOD,
  )
  for (const [word, text] of Object.entries(NOTICE_DEFINITIONS))
    assert.equal((en as Readonly<Record<string, string>>)[`times.def.${word}`], text)
  assert.deepEqual(
    Object.entries(en).flatMap(([key, text]) => (key.startsWith('times.method.') ? [text] : [])),
    NOTICE_METHOD,
  )
})
