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
