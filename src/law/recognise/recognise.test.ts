// How a phrase of a pack finds its words in print, and which paper is proposed.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Pack } from '../pack-format/pack.ts'
import { allPacks } from '../packs.node.ts'
import { fold, recogniserOf } from './recognise.ts'
import type { Recognition } from './recognition-schema.ts'

const entry = (instrument: string, part: Partial<Recognition>): Recognition => ({
  instrument,
  kind: 'court_order',
  body: 'court',
  languages: ['en'],
  title: ['order'],
  also: [],
  never: [],
  first: [],
  silence: [],
  rank: 5,
  ...part,
})

function withForms(...recognition: Recognition[]) {
  const us = allPacks().find(pack => pack.id === 'us') as Pack
  return recogniserOf([{ ...us, recognition }])
}

function found(title: Recognition['title'], text: string): boolean {
  return withForms(entry('us.order.2703d', { title })).recognise(text, text) !== null
}

test('dots, line breaks, the sign of a section and accents make no difference', () => {
  assert.ok(found(['18 USC 2703(d)'], 'Order under 18 U.S.C. § 2703 (d)'))
  assert.ok(found(['18 USC 2703(d)'], 'ORDER UNDER 18 u.s.c.\n2703(d)'))
  assert.ok(found(['EPOC-PR'], 'Certificate (EPOC–PR)'))
  assert.ok(found([{ near: ['non-disclosure', 'art. 5/2'], within: 40 }], 'Non-Disclosure under art. 5/2'))
  assert.ok(found(['section 94'], 'u/s. 94 and § 94'))
  assert.ok(found(['réquisition judiciaire'], 'REQUISITION  JUDICIAIRE'))
  assert.ok(found(['art 218'], 'na podstawie Art. 218 § 1 k.p.k.'))
  assert.ok(found(['捜査関係事項照会書'], '捜 査 関 係 事 項 照 会 書'))
})

test('a number is the whole number, a word the whole word', () => {
  assert.ok(!found(['art 218'], 'art. 218a § 1'))
  assert.ok(!found(['section 20'], 'section 203'))
  assert.ok(!found(['order'], 'the border'))
})

test('capitals matter only where the pack says so', () => {
  assert.ok(found([{ exact: 'SUBPOENA' }], 'SUBPOENA TO TESTIFY'))
  assert.ok(!found([{ exact: 'SUBPOENA' }], 'we got your subpoena'))
  assert.ok(found([{ exact: 'SUBPOENA' }, 'grand jury'], 'Grand Jury'))
})

test('near means in this order and no farther apart than said', () => {
  const near = [{ near: ['section 94', 'Bharatiya Nagarik'], within: 30 }]
  assert.ok(found(near, 'section 94 of the Bharatiya Nagarik Suraksha Sanhita'))
  assert.ok(!found(near, `section 94 ${'x '.repeat(40)} Bharatiya Nagarik`))
  assert.ok(!found(near, 'Bharatiya Nagarik, section 94'))
  assert.ok(found(near, `section 94 ${'x '.repeat(40)} section 94 of Bharatiya Nagarik`))
})

test('of two that fit the higher rank is proposed, among equals the weaker paper', () => {
  const both = withForms(entry('us.warrant.2703', {}), entry('us.subpoena.state', {}))
  assert.equal(both.recognise('ORDER', 'ORDER')?.form.instrument, 'us.subpoena.state')
  const ranked = withForms(entry('us.warrant.2703', { rank: 6 }), entry('us.subpoena.state', {}))
  assert.equal(ranked.recognise('ORDER', 'ORDER')?.form.instrument, 'us.warrant.2703')
})

test('what stands in "never" keeps a paper away, what "also" asks for must be there', () => {
  const form = withForms(entry('us.order.2703d', { also: [['2703(d)']], never: ['attachment'] }))
  assert.notEqual(form.recognise('ORDER', 'ORDER under 2703(d)'), null)
  assert.equal(form.recognise('ORDER', 'ORDER'), null)
  assert.equal(form.recognise('ATTACHMENT to the order', 'ORDER under 2703(d)'), null)
})

test('words of silence run to the end of the sentence or to what ends them', () => {
  const form = entry('us.order.2703d', { silence: [{ from: 'shall not disclose', until: ['except'] }] })
  const recogniser = withForms(form)
  const text = 'The provider shall not disclose the order to anyone, except its counsel. Costs follow.'
  const one = recogniser.recognise('order', 'order')
  assert.ok(one)
  const span = recogniser.silence(one.form, text)
  assert.equal(text.slice(span?.start, span?.end), 'shall not disclose the order to anyone, ')
})

test('folding keeps the length of a text', () => {
  for (const text of ['Réquisition — “n°”', 'ＡＢＣ１２', 'żądanie ł ß ﬁ', '한국어 捜査'])
    assert.equal(fold(text).length, text.length)
})

test('who is named first writes the paper: another body before the title is the writer, below it the reader', () => {
  const recogniser = withForms(
    entry('us.order.2703d', { title: ['district court'], first: ['office of the prosecutor'] }),
  )
  assert.ok(recogniser.recognise('DISTRICT COURT\nTo the Office of the Prosecutor', ''))
  assert.equal(recogniser.recognise('OFFICE OF THE PROSECUTOR\nBy leave of the District Court', ''), null)
})

test('what may not be is not recognised', () => {
  const recogniser = withForms(entry('us.order.2703d', {}))
  assert.equal(
    recogniser.recognise('ORDER', '', form => form.body !== 'court'),
    null,
  )
})
