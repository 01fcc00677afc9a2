// The net under the packs: words of silence are seen in every language of the papers, and an asking is no order.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { file, papers, papersOf } from '../../../test/papers/readings.ts'
import { silenceWords } from './silence.ts'

const form = (instrument: string) => {
  const found = papers.forms.find(one => one.instrument === instrument)
  assert.ok(found, instrument)
  return found
}

test('an order of silence is seen in each language', () => {
  const order = form('us.order.2703d')
  for (const text of [
    'The Provider shall not disclose the existence of this order.',
    'You are hereby prohibited from notifying any person.',
    'The provider must not inform the subscriber.',
    'Über das Ersuchen ist Stillschweigen zu bewahren.',
    'Die Adressatin darf den Betroffenen hiervon nicht unterrichten.',
    'Il est interdit de divulguer la présente réquisition.',
    'deberá guardar secreto acerca de este requerimiento',
    'È fatto divieto di comunicare a terzi il presente decreto.',
    'U dient geheimhouding in acht te nemen.',
    'obowiązek zachowania w tajemnicy faktu wydania postanowienia',
    'O presente ofício tramita em segredo de justiça.',
    'Yppandeförbud gäller för denna begäran.',
    'Leverandøren har taushetsplikt om pålegget.',
    'みだりにこれらに関する事項を漏らさないよう求める。',
    '이 요청에 관한 비밀을 누설하여서는 아니 된다.',
    'חלה חובת סודיות על צו זה',
  ])
    assert.equal(silenceWords(order, text)?.ordered, true, text)
})

test('an asking binds nobody, and a letter that can order nothing does not order silence', () => {
  const order = form('us.order.2703d')
  for (const text of [
    'Please do not notify the account holder.',
    'We ask that this request be kept confidential.',
    'Es wird gebeten, das Schreiben vertraulich zu behandeln.',
  ])
    assert.equal(silenceWords(order, text)?.ordered, false, text)
  const letter = form('us.preservation.2703f')
  assert.equal(silenceWords(letter, 'You must not notify the subscriber.')?.ordered, false)
})

test('plain words about an order are no silence', () => {
  const order = form('us.order.2703d')
  for (const text of ['The provider shall disclose the records.', 'Filed under seal, 21 October 2026.'])
    assert.equal(silenceWords(order, text), null, text)
})

test('the instrument is proposed with the words that it rests on', () => {
  const [paper] = papersOf(
    file('ORDER\nPursuant to 18 U.S.C. § 2703(d) IT IS ORDERED\nrecords of the account a@brightloom.example'),
  )
  assert.equal(paper?.instrument, 'us.order.2703d')
  assert.match(paper?.places.instrument?.passage ?? '', /2703\(d\)|ORDERED/)
})
