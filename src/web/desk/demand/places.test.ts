// From the reader's fields to facts on the screen, and back to the words of the paper.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { facts } from '../../../../test/desk/paper.ts'
import {
  factKeyOf,
  findWords,
  isLookedAt,
  type Place,
  placesOf,
  placesOfFact,
  segmentsOf,
  supports,
} from './places.ts'

test('the reader’s names for fields lead to the facts that the desk shows', () => {
  assert.equal(factKeyOf('p1.reference', 'x'), 'reference')
  assert.equal(factKeyOf('p2.officer.email', 'x'), 'officer')
  assert.equal(factKeyOf('p1.due.text', 'x'), 'dueAt')
  assert.equal(factKeyOf('p1.asks[1].period', 'x'), 'a2.period')
  assert.equal(factKeyOf('p1.a1.email', 'anna@host.example'), 'a1.id.anna@host.example')
  assert.equal(factKeyOf('p1.unheard_of', 'x'), null)
})

const document = (text: string) => ({
  id: 'd',
  title: '',
  mediaType: '',
  size: 0,
  sha256: '',
  warnings: [],
  parts: [{ name: 'file', mediaType: '', pages: [{ n: 3, text, ocr: false }] }],
})

test('words are found across line ends, and signs in them mean themselves', () => {
  const text = 'The court (18 U.S.C.\n§ 2705(b)) orders\n  silence.'
  const found = findWords([document(text)], '(18 U.S.C. § 2705(b)) orders silence')
  assert.deepEqual(found, { document: 'd', part: 'file', page: 3, start: 10, end: text.length - 1 })
  assert.equal(findWords([document(text)], 'UXSXC'), null)
  assert.equal(findWords([document(text)], '  '), null)
})

const place = (key: string, start: number, end: number): Place => ({
  key,
  passage: { document: 'd', part: 'file', page: 1, start, end },
  doubtful: false,
})

test('cutting at passages loses no letter, also where they overlap', () => {
  const text = 'until December 3, 2026'
  const cut = segmentsOf(text, [place('dueAt', 6, 22), place('reference', 15, 16)])
  assert.equal(cut.map(s => s.text).join(''), text)
  assert.deepEqual(
    cut.map(s => s.keys),
    [[], ['dueAt'], ['dueAt', 'reference'], ['dueAt']],
  )
})

test('a passage outside the text cuts nothing', () => {
  assert.deepEqual(segmentsOf('short', [place('dueAt', 90, 120)]), [{ text: 'short', keys: [] }])
})

test('a finding rests on its own ask and on the kind of paper, not on another ask', () => {
  assert.equal(supports('a1.period', 'a1'), true)
  assert.equal(supports('instrument', 'a1'), true)
  assert.equal(supports('a10.period', 'a1'), false)
})

test('what the law read leads to the words of its own ask, and to nothing where the paper has none', () => {
  const places = [
    place('a1.categories', 0, 5),
    place('a2.categories', 6, 9),
    place('a2.id.x', 10, 12),
    place('secrecy', 13, 20),
  ]
  const keys = (path: string, ask: string | null) => placesOfFact(path, ask, places).map(p => p.key)
  assert.deepEqual(keys('data_requested', 'a2'), ['a2.categories'])
  assert.deepEqual(keys('data_requested', null), ['a1.categories', 'a2.categories'])
  assert.deepEqual(keys('identifiers', 'a1'), [])
  assert.deepEqual(keys('gag.expires', 'a1'), ['secrecy'])
  assert.deepEqual(keys('customer.kind', 'a1'), [])
})

test('looking at a finding lights exactly what it read', () => {
  assert.equal(isLookedAt({ facts: ['secrecy'] }, 'secrecy'), true)
  assert.equal(isLookedAt({ facts: ['secrecy'] }, 'reference'), false)
  assert.equal(isLookedAt({ ask: 'a1' }, 'a1.period'), true)
  assert.equal(isLookedAt(null, 'secrecy'), false)
})

test('the confirmed words of an ask are where it says what it asks for, unless they only name the account', () => {
  const ask = { ...facts.asks[0]!, id: 'a1', passage: 'the mail' }
  const page = (passage: string) => ({
    proposal: [],
    documents: [document('Give the mail of x@y.example.')],
    demand: { facts: { ...facts, asks: [{ ...ask, passage }] } } as never,
    draftFacts: null,
  })
  const keys = (passage: string) => placesOf(page(passage)).map(p => p.key)
  assert.deepEqual(keys('the mail'), ['a1.categories'])
  assert.deepEqual(keys(ask.identifiers[0]!.value), [])
})

test('the confirmed words on why a period is needed are where the paper has them', () => {
  const ask = { ...facts.asks[0]!, id: 'a1', passage: '', need: 'since the account was opened then' }
  const page = {
    proposal: [],
    documents: [document('Give all,\nsince the account was\nopened then.')],
    demand: { facts: { ...facts, asks: [ask] } } as never,
    draftFacts: null,
  }
  assert.deepEqual(
    placesOf(page).map(p => [p.key, p.passage.start]),
    [['a1.need', 10]],
  )
})
