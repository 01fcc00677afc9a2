import assert from 'node:assert/strict'
import { test } from 'node:test'
import { file, papers, papersOf, provider } from '../../../test/papers/readings.ts'
import { propose } from '../propose.ts'

const epoc = (sections: string, head = 'EUROPEAN PRODUCTION ORDER CERTIFICATE (EPOC)') =>
  file(`ANNEX I
${head}
Under Regulation (EU) 2023/1543 the addressee of this certificate must execute it, within the deadline in
Section C, and transmit the data to the authority named in Section L.
${sections}`)

const asked = (reading: ReturnType<typeof file>) => {
  const [paper] = papersOf(reading)
  return [paper?.instrument, ...(paper?.asks.map(ask => ask.categories) ?? [])]
}

const account = 'e-mail address: kontor@postfern.example'

test('an EPOC for traffic data stays one, whatever is ticked in its other sections', () => {
  const reading = epoc(`SECTION C: Deadlines
☒ (a) within 10 days ☐ (b) within 8 hours
SECTION D: Relation to a previous request
☒ (d) other
SECTION E: ${account}
SECTION F: Electronic evidence to be produced
☐ (a) subscriber data ☐ (b) identification only ☒ (c) traffic data: ☒ log files ☐ (d) content data: ☐ mailbox
SECTION G: Conditions
(a) ☒ criminal proceedings (b) fraud (c) ☒ maximum of at least three years (d) ☒ processor
SECTION L: Transfer
☒ (a) issuing authority ☒ (d) the content of the mailbox on a data carrier`)
  assert.deepEqual(asked(reading), ['eu.epoc.traffic', ['traffic']])
})

const sections: readonly (readonly [string, string, string, string])[] = [
  ['SECTION E', 'SECTION F', 'SECTION G', 'en'],
  ['ABSCHNITT E', 'ABSCHNITT F', 'ABSCHNITT G', 'de'],
  ['SECCIÓN E', 'SECCIÓN F', 'SECCIÓN G', 'es'],
  ['SEZIONE E', 'SEZIONE F', 'SEZIONE G', 'it'],
  ['AFDELING E', 'AFDELING F', 'AFDELING G', 'nl'],
  ['SEKCJA E', 'SEKCJA F', 'SEKCJA G', 'pl'],
  ['SECÇÃO E', 'SECÇÃO F', 'SECÇÃO G', 'pt'],
  ['AVSNITT E', 'AVSNITT F', 'AVSNITT G', 'sv'],
  ['AFSNIT E', 'AFSNIT F', 'AFSNIT G', 'da'],
  ['ODDÍL E', 'ODDÍL F', 'ODDÍL G', 'cs'],
  ['ODDIEL E', 'ODDIEL F', 'ODDIEL G', 'sk'],
  ['ODJELJAK E', 'ODJELJAK F', 'ODJELJAK G', 'hr'],
  ['ODDELEK E', 'ODDELEK F', 'ODDELEK G', 'sl'],
  ['SECȚIUNEA E', 'SECȚIUNEA F', 'SECȚIUNEA G', 'ro'],
  ['OSA E', 'OSA F', 'OSA G', 'fi'],
  ['E. SZAKASZ', 'F. SZAKASZ', 'G. SZAKASZ', 'hu'],
  ['E JAGU', 'F JAGU', 'G JAGU', 'et'],
  ['E IEDAĻA', 'F IEDAĻA', 'G IEDAĻA', 'lv'],
  ['E SKIRSNIS', 'F SKIRSNIS', 'G SKIRSNIS', 'lt'],
  ['РАЗДЕЛ Д', 'РАЗДЕЛ Е', 'РАЗДЕЛ Ж', 'bg'],
  ['ΤΜΗΜΑ Ε', 'ΤΜΗΜΑ ΣΤ', 'ΤΜΗΜΑ Ζ', 'el'],
  ['TAQSIMA E', 'TAQSIMA F', 'TAQSIMA G', 'mt'],
  ['ROINN E', 'ROINN F', 'ROINN G', 'ga'],
]

for (const [before, own, after, language] of sections)
  test(`the section that asks is found by its heading: ${language}`, () => {
    const reading = epoc(
      `${before}: ${account}\n${own}:\n(a) [X]\n(b) [ ]\n(c) [ ]\n(d) [ ]\n${after}:\n(a) [ ]\n(c) [X]\n(d) [X]`,
      'EPOC',
    )
    assert.deepEqual(asked(reading), ['eu.epoc.subscriber', ['subscriber']])
  })

const glyphs: readonly (readonly [string, string])[] = [
  ['☒', '☐'],
  ['☑', '□'],
  ['[x]', '[ ]'],
  ['(X)', '( )'],
  ['✔', '❏'],
  ['\uf0fe', '\uf0a8'],
  ['☐✗', '☐'],
  ['[✓]', '[_]'],
  ['■', '□'],
  ['⦿', '○'],
]
for (const [yes, no] of glyphs)
  test(`a box is ticked however it is drawn: ${yes} and ${no}`, () => {
    const boxes = `${no} (a) subscriber data\n${no} (b) identification\n${yes} (c) traffic data\n${no} (d) content data`
    assert.deepEqual(asked(epoc(`SECTION E: ${account}\nSECTION F: Evidence\n${boxes}\nSECTION G: x`)), [
      'eu.epoc.traffic',
      ['traffic'],
    ])
  })

test('boxes stand before their letters, behind them or at the end of their row', () => {
  const rows = ['(a) ☐ subscriber data', '(b) ☐ identification', '(c) ☒ traffic data', '(d) ☐ content']
  const ends = ['a) subscriber data  ☐', 'b) identification  ☐', 'c) traffic data  ☒', 'd) content data  ☐']
  for (const lines of [rows, ends])
    assert.deepEqual(asked(epoc(`SECTION E: ${account}\nSECTION F: Evidence\n${lines.join('\n')}`)), [
      'eu.epoc.traffic',
      ['traffic'],
    ])
})

test('a box of its own below a letter that is not ticked asks for nothing, and one below a letter without box asks', () => {
  const open = `SECTION E: ${account}\nSECTION F: Evidence\n☒ (a) subscriber data: ☒ name\n☐ (d) content data: ☒ mailbox`
  assert.deepEqual(asked(epoc(open)), ['eu.epoc.subscriber', ['subscriber']])
  const bare = `SECTION E: ${account}\nSECTION F: Evidence\n(a) subscriber data: ☐ name ☐ address\n(c) traffic data: ☒ log files`
  assert.deepEqual(asked(epoc(bare)), ['eu.epoc.traffic', ['traffic']])
})

test('without its section a certificate asks for no category', () => {
  assert.deepEqual(
    asked(epoc(`SECTION E: ${account}\nSECTION G: Conditions\n(c) ☒ three years (d) ☒ processor`)),
    ['eu.epoc.subscriber', []],
  )
})

test('two boxes of the section that asks are two categories, each under its own instrument', () => {
  const reading = epoc(
    `SECTION E: ${account}\nSECTION F: Evidence\n☒ (a) subscriber data ☐ (b) identification ☒ (c) traffic data ☐ (d) content data`,
  )
  assert.deepEqual(asked(reading), ['eu.epoc.traffic', ['subscriber', 'traffic']])
  assert.deepEqual(
    papersOf(reading)[0]?.asks[0]?.boxes?.map(({ box, instrument }) => [box, instrument]),
    [
      ['a', 'eu.epoc.subscriber'],
      ['c', 'eu.epoc.traffic'],
    ],
  )
})

test('a preservation certificate asks in its section D', () => {
  const reading = file(`ANNEX II
EUROPEAN PRESERVATION ORDER CERTIFICATE (EPOC-PR)
Regulation (EU) 2023/1543
SECTION C: ${account}
SECTION D: Evidence to be preserved
☐ (a) subscriber data ☐ (b) identification ☒ (c) traffic data ☐ (d) content data
SECTION F: Issuing authority
☒ (a) prosecutor ☒ (d) other`)
  assert.deepEqual(asked(reading), ['eu.epoc_pr', ['traffic']])
})

test('the emergency box counts among the deadlines alone', () => {
  const reading = epoc(`SECTION C: Deadlines
☒ within 10 days
☐ within 8 hours
SECTION E: ${account}
SECTION F: Evidence
☒ (c) traffic data
SECTION G: Conditions
☒ the office is staffed 8 hours a day`)
  assert.deepEqual(asked(reading), ['eu.epoc.traffic', ['traffic']])
})

test('on the form of one country a box asks only under the heading that asks', () => {
  const form = `DEMANDE DE RENSEIGNEMENTS
Police fédérale belge, article 46bis du Code d'instruction criminelle
Le procureur du Roi requiert de Quillfern
Compte: lumen@postfern.example
Données demandées:
[X] identité du titulaire, coordonnées
[ ] données de connexion
[ ] contenu des messages
Mode de transmission:
[X] journaux de connexion en format CSV
[X] contenu des messages sur support numérique`
  const [paper] = propose(file(form), { papers, provider }).papers
  assert.deepEqual(paper?.asks[0]?.categories, ['subscriber'])
})
