// A word is found however it is typed: folded, by the parts of what is compound, by pairs where nothing separates words.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { askedWords, fold, prefixesOf, wordsIn } from './search-words.ts'

const finds = (asked: string, text: string): boolean => {
  const words = new Set(wordsIn(text))
  const wanted = askedWords(asked)
  return wanted.length > 0 && wanted.every(w => words.has(w))
}

test('case, diacritics, compatibility forms and invisible characters make no difference', () => {
  for (const [asked, text] of [
    ['munchen', 'Amtsgericht MÜNCHEN'],
    ['MÜNCHEN', 'amtsgericht munchen'],
    ['strasse', 'Lange Straße 4'],
    ['lodz', 'Prokuratura Łódź'],
    ['file', 'the ﬁle of records'],
    ['aldenhoven', 'Alden\u200bhoven'],
    ['aldenhoven', '\u202eAldenhoven\u202c'],
    ['ABC', 'ＡＢＣ'],
    ['orsted', 'Ørsted A/S'],
    ['ПРОКУРОР', 'прокурор города'],
  ] as const)
    assert.ok(finds(asked, text), `${asked} in ${text}`)
})

test('compounds are found whole and by each part', () => {
  const text =
    'Mail of Henrike.Aldenhoven@oostvaart.example, reference GJ-SUBPOENA-2026-0017734 and 192.0.2.17.'
  for (const asked of [
    'henrike.aldenhoven@oostvaart.example',
    'aldenhoven',
    'oostvaart',
    'gj-subpoena-2026-0017734',
    '0017734',
    '192.0.2.17',
  ])
    assert.ok(finds(asked, text), asked)
  assert.ok(!finds('192.0.2.18', text))
  assert.ok(!finds('henrike.aldenhoven@oostvaart.test', text), 'a whole address is not its parts')
})

test('what is written without spaces is found by any two neighbours', () => {
  assert.ok(finds('検察', '東京地方検察庁'))
  assert.ok(finds('東京地方', '東京地方検察庁'))
  assert.ok(!finds('大阪', '東京地方検察庁'))
  assert.ok(finds('ガス', 'カ\u3099ス会社'), 'composed and decomposed kana are one')
})

test('a beginning is known from three characters to twelve, never the whole', () => {
  assert.deepEqual(prefixesOf(['travis', 'us']), ['tra', 'trav', 'travi'])
  assert.equal(prefixesOf(['antidisestablishment']).at(-1)?.length, 12)
})

test('a megabyte of one word, of none, and of a thousand marks on one letter is read in bounds', () => {
  assert.equal(wordsIn('a'.repeat(1_000_000))[0]?.length, 64)
  assert.deepEqual(wordsIn('\u202e\u200b'.repeat(500_000)), [])
  assert.deepEqual(wordsIn(`x${'\u0301'.repeat(100_000)}`), ['x'])
  assert.equal(wordsIn(Array.from({ length: 60_000 }, (_, i) => `w${i}`).join(' ')).length, 20_000)
  assert.equal(fold('İ').length > 0, true)
})

test('nothing but marks and spaces asks for nothing', () => {
  assert.deepEqual(askedWords(' \u200b … <> '), [])
  assert.ok(askedWords('one two three four five six seven eight nine ten').length <= 8)
})
