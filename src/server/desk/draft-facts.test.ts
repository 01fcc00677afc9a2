// What the reader found as a first filling of the form.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { file, papers, subpoena } from '../../../test/readings.ts'
import { propose } from '../../wire/propose.ts'
import { draftFacts } from './draft-facts.ts'

test('the form begins with the hour that the paper names, and with the end of a day only where it names none', () => {
  const due = (words: string) => {
    const text = subpoena('Subscriber name of the account a@postfern.example.')
    const reading = file(text.replace(/Date and Time:[\s\S]*?a\.m\./, words))
    return draftFacts(propose(reading, { file: 'x.pdf', papers }), part => part)?.dueAt
  }
  assert.equal(
    due('You must comply no later than December 3, 2026, 5:00 p.m. Eastern time.'),
    '2026-12-03T22:00:00.000Z',
  )
  assert.equal(due('You must comply no later than December 3, 2026.'), '2026-12-03T23:59:59.999Z')
})
