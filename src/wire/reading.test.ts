import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parseMailAnswer, parsePagesAnswer } from './reading.ts'

const page = { n: 1, text: 'Case 26-17' }
const mail = {
  from: [{ name: '', address: 'a@b.example' }],
  replyTo: [],
  to: [],
  cc: [],
  date: null,
  subject: '',
  messageId: null,
  inReplyTo: [],
  references: [],
  bulk: false,
  authenticationResultsHeaders: [],
}
const attachment = (size: number) => ({ name: 'a.txt', mediaType: 'text/plain', size, warnings: [] })

test('a child’s answer is taken only in the form it has', () => {
  assert.deepEqual(parsePagesAnswer({ pages: [page], warnings: [] }), { pages: [page], warnings: [] })
  const wrong = [
    null,
    'text',
    { pages: [page] },
    { pages: [page], warnings: [], admin: true },
    { pages: [{ ...page, n: 0 }], warnings: [] },
    { pages: [{ ...page, html: '<b>' }], warnings: [] },
    { pages: [page], warnings: [{ code: 'anything', detail: '' }] },
    { pages: [page], warnings: [{ code: 'macros', detail: 'x'.repeat(401) }] },
    { pages: Array.from({ length: 301 }, () => page), warnings: [] },
    { failed: 'because', detail: '' },
  ]
  for (const value of wrong) assert.throws(() => parsePagesAnswer(value), JSON.stringify(value).slice(0, 80))
})

test('attachments are cut out of the bytes behind a mail’s answer, and none may claim more or less', () => {
  const answer = { pages: [], warnings: [], mail, attachments: [attachment(2), attachment(3)] }
  const parsed = parseMailAnswer(answer, Buffer.from('aabbb'))
  assert.ok('attachments' in parsed)
  assert.deepEqual(
    parsed.attachments.map(a => a.bytes.toString()),
    ['aa', 'bbb'],
  )
  assert.throws(() => parseMailAnswer(answer, Buffer.from('aabb')), RangeError)
  assert.throws(() => parseMailAnswer(answer, Buffer.from('aabbbb')), RangeError)
  assert.throws(() =>
    parseMailAnswer({ ...answer, attachments: [attachment(-1), attachment(6)] }, Buffer.from('aabbb')),
  )
})
