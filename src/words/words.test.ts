// The catalogues: complete, parseable, with the same placeholders, and saying nothing of an account's holder that nobody decided.
import assert from 'node:assert/strict'
import { globSync } from 'node:fs'
import { dirname } from 'node:path'
import { test } from 'node:test'
import { sayIn, wordsOf } from './catalogue.ts'
import { everyFace, faceNames } from './every-face.ts'
import { isolate } from './isolate.ts'
import { acceptedLanguage, asLanguage, type Language, languages } from './languages.ts'
import { lintText, lintTranslation } from './lint.ts'
import { lacks, marked } from './made-from.ts'
import { PSEUDO } from './pseudo.ts'
import { away, span, when } from './when.ts'

const en = {
  plain: 'A demand.',
  named: 'From {name}, {n, plural, =1 {one line} other {# lines}}.',
  linked: 'See <file>the file of {name}</file>.',
} as const
const de = {
  plain: 'Ein Ersuchen.',
  named: 'Von {name}, {n, plural, =1 {eine Zeile} other {# Zeilen}}.',
  linked: 'Siehe <file>die Datei von {name}</file>.',
}
const words = wordsOf(en, { de, fr: en, es: en, nl: en, pl: en, ja: en })

test('each translation is of an English key, parses, and keeps the placeholders of English', async () => {
  for (const face of await everyFace(languages))
    for (const language of languages) {
      const { forbidden } = (await import(`./forbidden/${language}.ts`)) as { forbidden: string[] }
      assert.deepEqual(
        lintTranslation(face.texts.en, face.texts[language], language, forbidden),
        [],
        `${face.name} ${language}`,
      )
    }
})

test('no catalogue is left out of what is looked at', () => {
  const folders = globSync('**/en.ts', { cwd: import.meta.dirname }).map(dirname)
  // Words that nothing may say, which is no catalogue.
  const catalogues = folders.filter(folder => folder !== 'forbidden')
  assert.deepEqual(catalogues.toSorted(), [...faceNames].toSorted())
})

test('keys and arguments are checked when the program is compiled', () => {
  const say = words('en')
  assert.equal(say('named', { name: 'Ann', n: 2 }), 'From Ann, 2 lines.')
  // @ts-expect-error no such key
  assert.throws(() => say('other'))
  // @ts-expect-error an argument is missing
  assert.throws(() => say('named', { name: 'Ann' }))
  // @ts-expect-error a count is a number
  say('named', { name: 'Ann', n: '2' })
  // @ts-expect-error a text with tags is for pages
  say('linked', { name: 'Ann', file: () => '' })
})

test('what a language has no words for is said in English', () => {
  const partly = wordsOf(en, { de: { plain: 'Ein Ersuchen.' }, fr: en, es: en, nl: en, pl: en, ja: en })
  assert.equal(partly('de')('plain'), 'Ein Ersuchen.')
  assert.equal(partly('de')('named', { name: 'Ann', n: 1 }), 'From Ann, one line.')
})

test('a translation is stale when its English changes, and current again when somebody has read it', () => {
  const texts = { en, de, fr: de, es: de, nl: de, pl: de, ja: { plain: de.plain } }
  const from = marked(texts, {}, () => false)
  const of = (all: typeof texts, marks = from) =>
    lacks(all, marks).map(l => `${l.language} ${l.key} ${l.lack}`)
  assert.deepEqual(of(texts), ['ja named missing', 'ja linked missing'])
  const changed = { ...texts, en: { ...en, plain: 'An order.' } } as unknown as typeof texts
  assert.equal(of(changed).filter(line => line.endsWith('plain stale')).length, 6)
  const read = marked(changed, from, language => language === 'de')
  assert.equal(of(changed, read).filter(line => line.endsWith('plain stale')).length, 5)
})

test('a page gets its pieces in order, with markup where the words say it', () => {
  const pieces = words('de').rich('linked', { name: 'Ann', file: inside => ({ link: inside }) })
  assert.deepEqual(pieces, ['Siehe ', { link: ['die Datei von Ann'] }, '.'])
})

test('a name from right to left is enclosed, and direction marks in it are taken out', () => {
  const say = words('en')
  assert.equal(say('named', { name: 'محكمة', n: 1 }), 'From \u2068محكمة\u2069, one line.')
  assert.equal(isolate('a\u202egpj.exe\u2069'), 'agpj.exe')
})

test('what lint looks for, it finds', () => {
  const rules = (text: string, language: Language = 'de') =>
    lintText('k', en.named, text, language, ['schuldig']).map(l => l.rule)
  assert.deepEqual(rules(de.named), [])
  assert.deepEqual(rules('Von {name}'), ['missing'])
  assert.deepEqual(rules(de.named.replace('name', 'nome')), ['missing', 'extra'])
  assert.deepEqual(rules('Von {name, {n}'), ['syntax'])
  assert.deepEqual(rules(en.named), ['untranslated'])
  assert.deepEqual(rules(`Schuldiger: ${de.named}`), ['forbidden'])
  assert.deepEqual(rules(`${'lang '.repeat(40)}${de.named}`), ['length'])
  assert.deepEqual(rules(de.named, 'pl'), ['plural', 'plural'])
})

test('a reader gets the first language that we write of those that the browser names', () => {
  assert.equal(acceptedLanguage('da, pl;q=0.8, de-AT;q=0.9, en;q=0.1'), 'de')
  assert.equal(acceptedLanguage('ja;q=0, it'), 'en')
  assert.equal(acceptedLanguage(undefined), 'en')
  assert.equal(asLanguage('FR-ca'), 'fr')
  assert.equal(asLanguage('xx'), null)
})

test('a span is told by its two largest units, rounded down', () => {
  const of = (minutes: number) => span(minutes, 'en')
  assert.deepEqual([0, 59, 330, 1440, 3 * 1440 + 125].map(of), [
    '0 minutes',
    '59 minutes',
    '5 hours, 30 minutes',
    '1 day',
    '3 days, 2 hours',
  ])
  assert.deepEqual(
    languages.map(language => span(330, language).replaceAll('\u00a0', ' ')),
    [
      '5 hours, 30 minutes',
      '5 Stunden, 30 Minuten',
      '5 heures et 30 minutes',
      '5 horas y 30 minutos',
      '5 uur en 30 minuten',
      '5 godzin i 30 minut',
      '5 時間 30 分',
    ],
  )
})

test('a moment is told with weekday, date, time and zone in each language', () => {
  const at = '2026-12-03T16:00:00.000Z'
  assert.equal(when(at, 'Europe/Berlin', 'de'), 'Do., 3. Dez. 2026, 17:00 MEZ')
  assert.equal(when(at, 'Asia/Tokyo', 'ja'), '2026年12月4日(金) 01:00 JST')
  for (const language of languages) {
    assert.match(when(at, 'Europe/Warsaw', language), /2026.*17:00 (CET|MEZ)$/)
    assert.match(away('2026-12-06T16:00:00.000Z', at, language), /3/)
  }
})

test('the pseudo-language marks every letter of ours, is longer, and leaves what was put in', () => {
  const say = sayIn<typeof en>(PSEUDO as Language, en)
  assert.equal(say('named', { name: 'Ann', n: 1 }), '⟦Ƒřóɱ Ann, óńé łíńé.~~~~~~⟧')
})
