// The packs' sentences in the other languages: found by their English, lost when it changes, never taken for the law itself.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { evaluate } from '../src/law/evaluate.ts'
import { CUSTOMER_KINDS, PURPOSES } from '../src/law/facts/fact-catalogue.ts'
import { casesOf } from '../src/law/pack-format/case-files.node.ts'
import type { Pack } from '../src/law/pack-format/pack.ts'
import { allPacks } from '../src/law/packs.node.ts'
import { sentencesOf } from '../src/law/sentences.ts'
import { lawSheet } from '../src/server/law/law-sheet.ts'
import { instrumentName } from '../src/server/surfaces/portal/instrument-name.ts'
import { lawIn, lawNote } from '../src/server/surfaces/portal/law-text.ts'
import { hasCode } from '../src/words/blanks.ts'
import { withoutMarks } from '../src/words/faces/law.ts'
import { type Language, languages } from '../src/words/languages.ts'
import { lawTables } from '../src/words/law.node.ts'

const others = languages.filter(language => language !== 'en')
const blanks = (text: string) =>
  [...text.matchAll(/\{[^}]*\}/g)]
    .map(([blank]) => blank)
    .sort()
    .join()

test('every translated sentence is one that its pack says today, with the same blanks', () => {
  for (const [id, table] of lawTables()) {
    const pack = allPacks().find(one => one.id === id)
    assert.ok(pack, `there is no pack ${id}`)
    const says = new Set(sentencesOf(pack).map(s => s.text))
    for (const [english, words] of Object.entries(table)) {
      assert.ok(says.has(english), `${id} no longer says: ${english} (npm run law:words tidy)`)
      for (const [language, text] of Object.entries(words)) {
        assert.ok(others.includes(language as (typeof others)[number]), `${id}: ${language}`)
        assert.equal(blanks(text), blanks(english), `${id} ${language}: ${english}`)
        assert.ok(text.length > 0 && text === text.trim(), `${id} ${language}: ${english}`)
        assert.doesNotMatch(text, /[<>]/, `${id} ${language}: ${english}`)
      }
    }
  }
})

test('each sentence of each pack has words in every language', () => {
  for (const pack of allPacks())
    for (const { text } of sentencesOf(pack))
      for (const language of others)
        assert.ok(
          lawTables().get(pack.id)?.[text]?.[language],
          `${pack.id} ${language}: ${text} (npm run law:words list ${pack.id} ${language})`,
        )
})

test('every reason that the law gives is known for the packs’ own, in the language or as English', () => {
  const law = lawIn(allPacks(), 'de')
  const unknown = new Set<string>()
  for (const pack of allPacks())
    for (const { why } of findingsOf(pack)) {
      const said = law.said(why, pack.id)
      if (said.language === null && !openQuestion.test(why)) unknown.add(`${pack.id}: ${why}`)
    }
  assert.deepEqual([...unknown], [])
})

/** No reason of a decision: what is asked before there is one. */
const openQuestion = /^(Not decided until answered|There is no pack for |Pack \w+ has no instrument)/

const findingsOf = (pack: Pack) => answersOf(pack).flatMap(answer => answer.findings)

function answersOf(pack: Pack) {
  return casesOf(pack.id).map(one => evaluate(allPacks(), one.facts, { mode: 'scenario' }))
}

test('a reason around a sentence of a pack is put together in the language, name and category too', () => {
  const law = lawIn(allPacks(), 'de')
  const [one] = findingsOf(packOf('us')).filter(f => f.rule === 'us.subpoena.grand_jury#reach:content_stored')
  assert.match(one?.why ?? '', /^Federal grand jury subpoena does not reach content stored: /)
  const said = law.said(one?.why ?? '', 'us')
  assert.match(said.text, /^Vorladung einer Grand Jury des Bundes .*erfasst gespeicherte Inhalte nicht\. /)
  assert.deepEqual([said.language, said.translated], ['de', true])
})

test('a sentence of a pack that begins small begins a sentence where the frame ends one before it', () => {
  const finding = findingsOf(packOf('es')).find(f => f.why.endsWith(': only what is stored can be kept.'))
  assert.ok(finding)
  assert.match(
    lawIn(allPacks(), 'de').said(finding.why, 'es').text,
    / nicht\. Nur Gespeichertes kann aufbewahrt werden\.$/,
  )
})

test('a blank keeps what stood in it', () => {
  const law = lawIn(allPacks(), 'de')
  const said = law.said('The paper addresses Quillfern {Ltd}, another entity than this provider.', 'de')
  assert.equal(said.translated, true)
  assert.match(said.text, /Quillfern \{Ltd\}/)
})

test('a code in a blank is said by its word, and a country by its name; the record keeps the code', () => {
  const [found] = findingsOf(packOf('ar')).filter(f => f.why.includes('civil_litigation'))
  assert.ok(found, 'the record has the code')
  const said = (language: Language) => lawIn(allPacks(), language).said(found.why, 'ar').text
  assert.match(said('en'), /the stated purpose is civil litigation\.$/)
  assert.match(said('fr'), /la finalité indiquée est : contentieux civil\.$/)
  assert.match(said('ja'), /：民事訴訟。$/)
  const abroad = 'The addressed entity is established in {provider.country}'
  const sentence = sentencesOf(packOf('br')).find(s => s.text.startsWith(abroad))
  assert.ok(sentence)
  const us = sentence.text.replace('{provider.country}', 'US')
  assert.match(lawIn(allPacks(), 'en').said(us, 'br').text, /established in the United States/)
  assert.match(lawIn(allPacks(), 'de').said(us, 'br').text, /in den Vereinigten Staaten niedergelassen/)
  assert.match(lawIn(allPacks(), 'fr').said(us, 'br').text, /établie aux États-Unis/)
  assert.match(lawIn(allPacks(), 'pl').said(us, 'br').text, /w państwie Stany Zjednoczone/)
  const broken = (law: string) =>
    lawIn(allPacks(), 'fr').said(
      `A conflict with other law is claimed (${law}): counsel decides; filing a complaint stays nothing by itself.`,
      'de',
    ).text
  assert.match(broken('CH'), /\(Suisse\)/)
  assert.match(broken('CH StGB 273'), /\(CH StGB 273\)/)
})

test('a translation has a country where the language can say it: after a word whose form is known, or in brackets', () => {
  const country =
    /(.{0,20})\{(?:requester\.country|provider\.country|customer\.country|customer\.home|agreement\.party|data_location)\}/g
  const fits: Partial<Record<string, RegExp>> = {
    de: /(^|\s)(in|von|aus|mit|bei) $|\($/,
    fr: /(^|\s)(en|à|de|avec|non) $|\($/,
    pl: /państw\p{L}*:? $|\($|: $| nie $|^ i $/u,
  }
  for (const [pack, table] of lawTables())
    for (const words of Object.values(table))
      for (const [language, fit] of Object.entries(fits))
        for (const [found, before = ''] of (words[language as Language] ?? '').matchAll(country))
          assert.ok(fit?.test(before), `${pack} ${language}: ${found}`)
})

test('a day in a sentence of the law is written as the language writes it, wherever the pack has one', () => {
  const says = sentencesOf(packOf('us')).find(s => s.text.includes('{gag.expires}'))?.text ?? ''
  const written = says.replaceAll('{gag.expires}', '2027-02-17')
  const days = { en: '17 February 2027', de: '17. Februar 2027', ja: '2027年2月17日', pl: '17 lutego 2027' }
  for (const [language, day] of Object.entries(days)) {
    const { text } = lawIn(allPacks(), language as Language).said(written, 'us')
    assert.ok(text.includes(day) && !text.includes('2027-02-17'), text)
  }
  assert.ok(hasCode(says))
})

test('where two laws pull apart, the other one, its country and the way out are said in the language', () => {
  const said = (language: Language, text: string) => lawIn(allPacks(), language).said(text, 'uk').text
  assert.equal(said('en', 'the law of CH'), 'the law of Switzerland')
  assert.equal(said('de', 'the law of CH'), 'das Recht der Schweiz')
  assert.equal(said('fr', 'the law of US'), 'le droit des États-Unis')
  assert.equal(said('pl', 'the law of DE'), 'prawo państwa: Niemcy')
  assert.equal(said('ja', 'the law of DE'), 'ドイツの法')
  const kinds = new Set(sentencesOf(packOf('uk')).flatMap(s => (s.kind === 'conflict' ? [s.text] : [])))
  assert.ok(kinds.has('the law of {provider.country}') && kinds.size > 10)
  // Somebody's own word alone would fit every text.
  for (const pack of allPacks())
    for (const { text } of sentencesOf(pack)) assert.doesNotMatch(text, /^\{[^}]*\}$/)
})

test('what orders silence is said by the paper’s name or the section, what is not stated in the language', () => {
  const said = (gag: string, language: Language) =>
    lawIn(allPacks(), language).said(
      `Secrecy of a kind that the pack does not know (${gag}) is claimed: notice is held until counsel has read it.`,
      'de',
    ).text
  assert.match(said('us.3486a6', 'de'), /\(18 U\.S\.C\. § 3486\(a\)\(6\)\)/)
  assert.match(said('letter_request_only', 'en'), /\(letter request only\)/)
  assert.match(said('de.verkehrsdaten', 'fr'), /\(Données de trafic de télécommunication\)/)
  assert.match(said('not stated', 'pl'), /\(nie podano\)/)
})

test('no reason of any case shows a code of the lists, in any language', () => {
  const whys = new Set(allPacks().flatMap(pack => findingsOf(pack).map(f => `${pack.id}|${f.why}`)))
  const code = new RegExp(
    `(?<![\\w.])(${[...PURPOSES, ...CUSTOMER_KINDS].filter(c => c.includes('_')).join('|')})(?![\\w.])`,
  )
  assert.ok([...whys].some(why => code.test(why)))
  for (const language of languages)
    for (const why of whys) {
      const [pack = '', text = ''] = why.split('|')
      const said = lawIn(allPacks(), language).said(text, pack)
      if (said.language === null || said.translated)
        assert.doesNotMatch(said.text, code, `${language}: ${text}`)
    }
})

test('the desk has of English only the sentences that a code’s word goes into, and every paper by its name', () => {
  const { packs, papers } = lawSheet(allPacks(), 'en')
  const texts = Object.values(packs).flatMap(Object.entries)
  assert.ok(texts.some(([english]) => english.includes('{purpose}')))
  for (const [english, text] of texts) assert.deepEqual([text, hasCode(english)], [english, true])
  assert.equal(papers['us.nsl.2709'], packOf('us').instruments.find(i => i.id === 'us.nsl.2709')?.name)
})

test('each step of counting a day is said in the language, its weekday too; the day stands as it is on record', () => {
  const steps = new Set(
    allPacks()
      .flatMap(answersOf)
      .flatMap(a => [...a.clocks, ...a.challenges].flatMap(one => one.steps)),
  )
  assert.ok(steps.size > 50)
  for (const language of others)
    for (const step of steps)
      assert.ok(lawIn(allPacks(), language).said(step).translated, `${language}: ${step}`)
  const said = (step: string) => lawIn(allPacks(), 'de').said(step).text
  assert.equal(said('2026-10-10 is a Saturday: not counted'), '2026-10-10 (Samstag): zählt nicht mit')
  assert.match(
    said('2026-10-12 is Columbus Day: moves to 2026-10-13'),
    /\(Columbus Day\): verschiebt sich auf/,
  )
  assert.equal(
    said('10 working days later: 2026-12-09, Wednesday'),
    '10 Arbeitstage später: 2026-12-09, Mittwoch',
  )
})

test('a reason that an exception may still take away is put together in the language', () => {
  const [sentence] = sentencesOf(packOf('de')).filter(s => s.kind === 'rule' && !s.text.includes('{'))
  const why = `This applies unless an exception that is not decided yet applies instead: ${sentence?.text}`
  const said = lawIn(allPacks(), 'de').said(why, 'de')
  assert.deepEqual([said.translated, said.text.startsWith('Dies gilt, wenn keine')], [true, true])
})

test('a reason on record in the evaluator’s earlier words is still translated', () => {
  const { name } = packOf('de').instruments[0]!
  const earlier = [
    `${name} in the wording read applies from 2008-01-01; the paper of 2007-05-01 is older.`,
    `The law behind ${name} ended on 2008-01-01; the paper came on 2009-05-01 and only a savings rule could carry it.`,
    `What the pack says about ${name} rests on no source that was read: counsel decides.`,
    'the day it starts with is not known: ask for it',
  ]
  for (const language of others)
    for (const why of earlier)
      assert.ok(lawIn(allPacks(), language).said(why, 'de').translated, `${language}: ${why}`)
})

test('where a pack changes a word its sentence is English again, and says so; others keep their words', () => {
  const [before] = packOf('us').instruments
  assert.ok(before)
  const changed = allPacks().map(pack =>
    pack.id === 'us'
      ? { ...pack, instruments: [{ ...before, name: `${before.name}!` }, ...pack.instruments.slice(1)] }
      : pack,
  )
  const law = lawIn(changed, 'fr')
  assert.deepEqual(law.said(`${before.name}!`, 'us'), {
    text: `${before.name}!`,
    language: 'en',
    translated: false,
  })
  assert.equal(law.said(before.name, 'us').translated, false)
  assert.equal(law.said('IRS summons', 'us').translated, true)
})

test('what a person wrote is nobody’s translation, and in English nothing is changed but the marks of the research', () => {
  const own = { text: 'We looked twice.', language: null, translated: false }
  assert.deepEqual(lawIn(allPacks(), 'ja').said('We looked twice.', 'us'), own)
  for (const pack of allPacks())
    for (const { text } of sentencesOf(pack))
      assert.equal(lawIn(allPacks(), 'en').said(text).text, withoutMarks(text))
})

test('which wording decides is said once, by what stands there', () => {
  const [yes, english, own] = [
    { text: 'x', language: 'de', translated: true },
    { text: 'x', language: 'en', translated: false },
    { text: 'x', language: null, translated: false },
  ] as const
  assert.match(lawNote([yes, own], 'de') ?? '', /übersetzt; maßgeblich ist ihr englischer Wortlaut/)
  assert.match(lawNote([english], 'de') ?? '', /steht hier auf Englisch/)
  assert.match(lawNote([yes, english], 'de') ?? '', /wo es noch nicht übersetzt ist/)
  assert.equal(lawNote([own], 'de'), null)
  assert.equal(lawNote([yes, english], 'en'), null)
})

test('a paper has its own name in its own country’s language, and it in brackets in the others', () => {
  const packs = allPacks()
  assert.equal(instrumentName(packs, 'de.verkehrsdaten', 'de'), 'Erhebung von Verkehrsdaten (§ 100g StPO)')
  assert.equal(
    instrumentName(packs, 'de.verkehrsdaten', 'fr'),
    'Données de trafic de télécommunication (Erhebung von Verkehrsdaten, § 100g StPO)',
  )
  assert.equal(
    instrumentName(packs, 'de.verkehrsdaten', 'en'),
    'Telecommunications traffic data (Erhebung von Verkehrsdaten, § 100g StPO)',
  )
  assert.equal(instrumentName(packs, 'jp.teikyo', 'ja'), '電磁的記録提供命令')
  assert.match(instrumentName(packs, 'jp.teikyo', 'de'), /^Anordnung .* \(電磁的記録提供命令\)$/)
  // No typeface of a letter has Hangul.
  assert.equal(instrumentName(packs, 'kr.pcsa_13', 'de'), 'Kommunikationsnachweisdaten (Art. 13)')
  assert.equal(instrumentName(packs, 'zz.unknown', 'de'), 'zz.unknown')
})

function packOf(id: string): Pack {
  const pack = allPacks().find(one => one.id === id)
  assert.ok(pack)
  return pack
}

test('how sure the research was is told in words, never by its marks', () => {
  const marks = /\b(?:KNOWN|UNSURE|VERIFIED)\b/
  const shown = allPacks().flatMap(pack => [
    ...pack.instruments.flatMap(i => [...i.challenges, ...i.tell].flatMap(one => one.note ?? [])),
    ...pack.constraints.map(c => c.text),
    ...sentencesOf(pack).map(s => s.text),
  ])
  assert.ok(shown.some(text => marks.test(text)))
  for (const language of languages)
    for (const text of new Set(shown)) assert.doesNotMatch(lawIn(allPacks(), language).said(text).text, marks)
  assert.equal(
    lawIn(allPacks(), 'en').said('Disobedience is contempt (17(g), KNOWN).').text,
    'Disobedience is contempt (17(g); well known, source not read again).',
  )
})
