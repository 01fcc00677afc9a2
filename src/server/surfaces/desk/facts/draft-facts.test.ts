// What the reader found as a first filling of the form.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { file, papers, subpoena } from '../../../../../test/papers/readings.ts'
import { propose } from '../../../../wire/propose.ts'
import { draftFacts, proposedFields } from './draft-facts.ts'

test('the form begins with the hour that the paper names, and with the end of a day only where it names none', () => {
  const due = (words: string) => {
    const text = subpoena('Subscriber name of the account a@postfern.example.')
    const reading = file(text.replace(/Date and Time:[\s\S]*?a\.m\./, words))
    return draftFacts(propose(reading, { file: 'x.pdf', papers }), part => part, {
      entities: [],
      services: [],
    })?.dueAt
  }
  assert.equal(
    due('You must comply no later than December 3, 2026, 5:00 p.m. Eastern time.'),
    '2026-12-03T22:00:00.000Z',
  )
  assert.equal(due('You must comply no later than December 3, 2026.'), '2026-12-03T23:59:59.999Z')
})

test('of a warrant with an order of silence each fact leads to its own paper, and the silence to the order', () => {
  const warrant = `SEARCH AND SEIZURE WARRANT
UNITED STATES DISTRICT COURT
for the
Western District of Superior
Case No. 4:26-sw-00288
The Provider is required to disclose within 14 days of service the contents of all e-mails of the account a@brightloom.example
for the period from February 10, 2026, to August 19, 2026.
Date and time issued: 11/02/2026 4:41 p.m.
Desmond K. Marrable, U.S. Magistrate Judge`
  const order = `IN THE UNITED STATES DISTRICT COURT
FOR THE WESTERN DISTRICT OF SUPERIOR
ORDER COMMANDING QUILLFERN CLOUD, INC. NOT TO NOTIFY ANY PERSON, 18 U.S.C. § 2705(b)
Misc. No. 4:26-mc-00519
IT IS THEREFORE ORDERED that Quillfern Cloud, Inc. shall not disclose the existence of the Warrant to any person,
for a period of one year from the date of this Order, except to an attorney.
November 3, 2026
Desmond K. Marrable
United States Magistrate Judge`
  for (const pages of [
    [warrant, order],
    [order, warrant],
  ]) {
    const proposal = propose(file(...pages), { file: 'x.pdf', papers })
    const pageOf = (page: string) => pages.indexOf(page) + 1
    const fields = proposedFields(proposal, part => part)
    const pagesOf = (name: string) =>
      fields.filter(f => f.field.replace(/^p\d+\./, '').startsWith(name)).map(f => f.passage?.page)
    for (const name of ['instrument', 'reference', 'issued_on', 'a1.email', 'asks[0].period'])
      assert.deepEqual(pagesOf(name), [pageOf(warrant)], name)
    assert.deepEqual(pagesOf('secrecy'), [pageOf(order)])
  }
})

/** Section F with these boxes ticked, beside sections whose ticks ask for nothing. */
function certificate(ticked: readonly string[], deadline = 'within 10 days') {
  const words = { a: 'subscriber data', b: 'identifying the user', c: 'traffic data', d: 'content data' }
  const boxes = Object.entries(words).map(([l, said]) => `${ticked.includes(l) ? '☒' : '☐'} (${l}) ${said}`)
  return file(`ANNEX I
EUROPEAN PRODUCTION ORDER CERTIFICATE (EPOC)
Under Regulation (EU) 2023/1543 the addressee of this certificate must execute it.
SECTION C: Deadlines
☒ ${deadline}
SECTION E: e-mail address: kontor@postfern.example
SECTION F: Electronic evidence to be produced
${boxes.join('\n')}
SECTION G: Conditions
☒ (c) three
☒ (d) four`)
}

const draftOf = (ticked: readonly string[], deadline?: string) => {
  const proposal = propose(certificate(ticked, deadline), { file: 'x.pdf', papers })
  const draft = draftFacts(proposal, part => part, { entities: [], services: [] })
  const asks = draft?.asks.map(a => [a.id, a.categories.join(), a.instrument ?? draft.instrument])
  return { draft, asks, fields: proposedFields(proposal, part => part).map(f => f.field) }
}

test('each ticked box of section F begins as an ask of its own, under its own instrument', () => {
  const { asks, draft, fields } = draftOf(['a', 'd'])
  assert.equal(draft?.instrument, 'eu.epoc.content')
  assert.deepEqual(asks, [
    ['a1', 'subscriber', 'eu.epoc.subscriber'],
    ['a2', 'content_stored', 'eu.epoc.content'],
  ])
  assert.ok(!('instrument' in draft!.asks[1]!), 'the demand’s own is not said twice')
  for (const ask of ['a1', 'a2']) assert.ok(fields.includes(`p1.${ask}.email`), ask)
  assert.deepEqual(draftOf(['b', 'c']).asks, [
    ['a1', 'subscriber', 'eu.epoc.identify_user'],
    ['a2', 'traffic', 'eu.epoc.traffic'],
  ])
})

test('one ticked box is one ask, and no box that is not ticked is any', () => {
  const found = { a: 'subscriber', b: 'subscriber', c: 'traffic', d: 'content_stored' } as const
  for (const [letter, category] of Object.entries(found)) {
    const { asks, draft } = draftOf([letter])
    assert.deepEqual(asks, [['a1', category, draft?.instrument]], letter)
  }
})

test('an emergency is of one kind, whatever its boxes ask', () => {
  const { asks, draft } = draftOf(['a', 'c'], 'within 8 hours, an emergency')
  assert.equal(draft?.instrument, 'eu.epoc.emergency')
  assert.deepEqual(asks, [['a1', 'subscriber,traffic', 'eu.epoc.emergency']])
})
