// What lint finds in a provider's own wording: each rule with what breaks it, hostile input among it; and that what we ship passes.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { letterWords } from './faces/letters.ts'
import { languages } from './languages.ts'
import {
  fitsNow,
  fixedWhy,
  lintOwn,
  type OwnRule,
  overlayOf,
  ownLines,
  ownTexts,
  tidied,
} from './own-wording.ts'
import { templateIds, templateLines } from './templates.ts'

const rules = (
  key: string,
  text: string,
  id: 'redirect' | 'notice' = 'redirect',
  language: 'en' | 'de' | 'pl' = 'en',
) => lintOwn(id, language, { [key]: text }).map(one => `${one.rule} ${one.what}`.trim())

test('every text of every letter as shipped passes as a text of one’s own, in each language', () => {
  for (const language of languages)
    for (const id of templateIds) {
      const texts = Object.fromEntries(ownLines(id, language).map(line => [line.key, line.shipped]))
      assert.ok(Object.keys(texts).length > 0, id)
      assert.deepEqual(lintOwn(id, language, texts), [], `${id} ${language}`)
    }
})

test('a good text passes, whatever the order of what is filled in', () => {
  assert.deepEqual(
    rules('redirect.subject', 'Our reference {reference}, yours {theirs}: please ask the customer'),
    [],
  )
  assert.deepEqual(rules('redirect.term', 'This stops no term (see our notes, § 4; “as served”).'), [])
  assert.deepEqual(
    rules('notice.first', '{who} asked us for your data. The paper came on {at}.', 'notice'),
    [],
  )
})

const broken: readonly (readonly [rule: OwnRule, key: string, text: string, what?: string])[] = [
  ['empty', 'redirect.term', ''],
  ['empty', 'redirect.term', ' \u00a0 '],
  ['empty', 'redirect.named', '{names}.'],
  ['length', 'redirect.term', 'a'.repeat(2_001), '2000'],
  ['length', 'redirect.subject', `{theirs} {reference} ${'a'.repeat(200)}`, '200'],
  ['hidden', 'redirect.term', 'one\ntwo', 'U+000A'],
  ['hidden', 'redirect.subject', '{theirs} {reference}\r\nBcc: x@evil.example', 'U+000D'],
  ['hidden', 'redirect.term', 'a\u0000b', 'U+0000'],
  ['hidden', 'redirect.term', 'Pay \u202egro.live', 'U+202E'],
  ['hidden', 'redirect.term', 'a\u2066b\u2069', 'U+2066'],
  ['hidden', 'redirect.term', 'sus\u00adpect', 'U+00AD'],
  ['hidden', 'redirect.term', 'sus\u200bpect', 'U+200B'],
  ['hidden', 'redirect.term', 'a\u{e0041}b', 'U+E0041'],
  ['hidden', 'redirect.term', 'a\u2028b', 'U+2028'],
  ['markup', 'redirect.term', 'See <b>this</b>.', '<'],
  ['markup', 'redirect.term', 'See <script>alert(1)</script>', '<'],
  ['markup', 'redirect.term', 'a &lt; b', '&lt;'],
  ['markup', 'redirect.term', 'a &#x202e; b', '&#x202e;'],
  ['link', 'notice.kind', 'Kind: {instrument}. See https://evil.example/login', 'https://'],
  ['link', 'notice.kind', 'Kind: {instrument}. See WWW.evil.example', 'WWW.'],
  ['link', 'notice.kind', 'Kind: {instrument}. javascript:alert(1)', 'javascript:'],
  ['syntax', 'redirect.term', 'An open { brace'],
  ['syntax', 'redirect.term', 'A {n, plural, one {x}} without other'],
  ['syntax', 'redirect.term', 'A {n, nonsense} kind'],
  ['missing', 'redirect.named', 'The accounts are kept for others.', '{names}'],
  ['extra', 'redirect.term', 'This stops no term, {reference}.', '{reference}'],
  ['extra', 'redirect.term', '{constructor} stops no term.', '{constructor}'],
  ['extra', 'redirect.term', '{__proto__} stops no term.', '{__proto__}'],
  ['kind', 'redirect.named', 'Kept for {names, number}.', '{names}'],
  ['kind', 'redirect.named', 'Kept for {names, select, a {x} other {y}}.', '{names}'],
  ['kind', 'redirect.named', 'Kept for {names} ({names, date}).', '{names}'],
  ['forbidden', 'redirect.term', 'The suspect is told.', 'suspect'],
  ['forbidden', 'redirect.term', 'The SUSPECT is told.', 'suspect'],
  ['key', 'redirect.nothing', 'x', 'redirect.nothing'],
  ['key', 'notice.never', 'x', 'notice.never'],
  ['key', 'reach', 'x', 'reach'],
  ['key', 'facts.none', 'x', 'facts.none'],
  ['key', 'category.traffic', 'x', 'category.traffic'],
  ['key', '__proto__', 'x', '__proto__'],
  ['key', 'toString', 'x', 'toString'],
]

for (const [rule, key, text, what] of broken)
  test(`${rule}: ${JSON.stringify(text.slice(0, 50))} in ${key}`, () => {
    // By entries, because a key may be `__proto__`.
    const texts = Object.fromEntries([[key, text]])
    const id = key.startsWith('notice.') && key !== 'notice.never' ? 'notice' : 'redirect'
    const found = lintOwn(id, 'en', texts)
    assert.ok(
      found.some(one => one.rule === rule && (what === undefined || one.what === what) && one.key === key),
      JSON.stringify(found),
    )
  })

test('a straight apostrophe before a brace makes the blank a word, and that is found', () => {
  assert.deepEqual(rules('redirect.named', "Kept for d'{names}."), ['missing {names}'])
  assert.deepEqual(rules('redirect.named', 'Kept for d’{names}.'), [])
})

test('a count needs every form of its language', () => {
  const text = 'Kopia {title}, {n, plural, one {strona #} other {strony #}}'
  const found = rules('notice.copy_page', text, 'notice', 'pl')
  assert.ok(found.includes('plural {n} few') && found.includes('plural {n} many'), found.join())
  // And it is filled in otherwise than as shipped, which is a number.
  assert.ok(found.includes('kind {n}'))
})

test('the English text is no text of another language', () => {
  const english = templateLines('redirect', 'en').find(line => line.key === 'redirect.term')?.text ?? ''
  assert.deepEqual(rules('redirect.term', english, 'redirect', 'de'), ['untranslated'])
})

test('by what a reader knows our mail from a copy of it stays, and so does what others use', () => {
  const fixed = (id: 'notice' | 'determination') =>
    templateLines(id, 'en').flatMap(({ key }) => (fixedWhy(key) ? [key] : []))
  for (const key of ['notice.ours', 'notice.code', 'notice.copy', 'notice.reference', 'notice.never'])
    assert.equal(fixedWhy(key), 'proof')
  assert.equal(fixedWhy('reach'), 'check')
  assert.equal(fixedWhy('annex.field'), 'citation')
  assert.ok(fixed('determination').includes('decision.comply'))
  assert.ok(fixed('notice').includes('notice.part.agency'))
  assert.equal(fixedWhy('notice.first'), null)
})

test('what is as shipped is not kept, and what cannot be seen makes no other text', () => {
  const [line] = ownLines('redirect', 'en')
  assert.ok(line)
  assert.deepEqual(ownTexts('redirect', 'en', { [line.key]: `  ${line.shipped} ` }), {})
  assert.equal(tidied(' e\u0301 '), 'é')
})

test('a text of one’s own stands in the place of the shipped one, in its language alone, and the others stay', () => {
  const own = { 'redirect.named': 'They are kept for {names}.' }
  assert.equal(letterWords('en', own)('redirect.named', { names: 'Acme' }), 'They are kept for Acme.')
  assert.equal(letterWords('en', own)('ack.only'), letterWords('en')('ack.only'))
  assert.match(letterWords('en')('redirect.named', { names: 'Acme' }), /that you name are kept/)
  const changed = templateLines('redirect', 'en', own).filter(
    ({ key, text }) => templateLines('redirect', 'en').find(line => line.key === key)?.text !== text,
  )
  assert.deepEqual(
    changed.map(line => line.key),
    ['redirect.named'],
  )
})

test('a wording of an earlier Duly that can no longer be filled in does not fit; a text that is gone is left out', () => {
  assert.ok(!fitsNow('redirect', 'en', { 'redirect.named': 'Kept for {name}.' }))
  assert.ok(fitsNow('redirect', 'en', { 'redirect.named': 'Kept for {names}.', 'redirect.gone': 'x {y}' }))
  assert.deepEqual(overlayOf('redirect', 'en', { 'redirect.gone': 'x', 'redirect.term': 'y' }), {
    'redirect.term': 'y',
  })
})
