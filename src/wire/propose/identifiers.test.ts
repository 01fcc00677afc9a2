import assert from 'node:assert/strict'
import { test } from 'node:test'
import { file, identifiersOf, papersOf, subpoena } from '../../../test/papers/readings.ts'

test('an account that a subpoena asks about is proposed, its sender’s contacts are not', () => {
  const reading = file(
    subpoena('Produce the name and address of the subscriber of the account one@postfern.example'),
  )
  assert.deepEqual(identifiersOf(reading), ['email one@postfern.example'])
})

test('every proposed identifier stands in the paper at its place', () => {
  const text = subpoena(
    'For the accounts below:\none@postfern.example\naccount ID QF-7719-0042-ALPHA\nthe telephone number (202) 555-0176 linked to an account',
  )
  const [paper] = papersOf(file(text))
  const ids = paper?.asks[0]?.identifiers ?? []
  assert.equal(ids.length, 3)
  for (const id of ids)
    assert.equal(text.slice(id.place.start, id.place.end).replace(/\s+/g, ' '), id.as_written)
})

const strangers: Record<string, string> = {
  'a victim': 'Name and address of the subscriber. The victim received mail at vera@postbox.example.',
  'a correspondent': 'All records, including communications between the account and kay@postbox.example.',
  'a contact for questions': 'Names and addresses of the subscriber. Questions: format@help.example.',
  'a withdrawn address':
    'This replaces the subpoena for the account old@postbox.example, which is withdrawn.',
  'an example': 'Accounts may be written as in e.g. someone@postbox.example.',
  'the provider’s own address': 'Records of the account; served at account desk legal@quillfern.example.',
  'an ordinary word behind a label':
    'All user names, screen-names and login time-stamps of the subscriber, account well-known to us.',
  'an abbreviation behind a label': 'Records of the account e.g. billing, user name i.e. the name shown.',
  'a bank account': 'Means of payment of the subscriber, such as the bank account number 4477-2210-99.',
  'an address seen in a story':
    'The user was observed when IP address 203.0.113.5 connected to the subscriber’s server.',
  'a domain that only narrows the ask':
    'All e-mails sent from that account to any address at postbox.example.',
}
for (const [who, text] of Object.entries(strangers)) {
  test(`${who} is no identifier`, () => assert.deepEqual(identifiersOf(file(subpoena(text))), []))
}

test('an address written with [at] or broken over two lines is one address', () => {
  const reading = file(
    subpoena(
      'For the accounts:\n1. otter.ridge [at] postfern [dot] example\n2. one.very-\nlong.name@postfern.example',
    ),
  )
  assert.deepEqual(identifiersOf(reading), [
    'email otter.ridge@postfern.example',
    'email one.very-long.name@postfern.example',
  ])
})

test('a full stop at the end of a line joins nothing to the address before it or after it', () => {
  const reading = file(
    subpoena(
      'Name, address of the account one@postfern.example.\naccount holder of the account.\ntwo@postfern.example',
    ),
  )
  assert.deepEqual(identifiersOf(reading), ['email one@postfern.example', 'email two@postfern.example'])
})

test('a URL broken inside its query is one; a word on the next line is not put to it', () => {
  const broken = file(
    subpoena('Name, address of the user of the page\nhttps://a.example/u/x?id=7&\nview=full'),
  )
  assert.deepEqual(identifiersOf(broken), ['url https://a.example/u/x?id=7&view=full'])
  const whole = file(subpoena('Name, address of the user of the page\nhttps://a.example/u/\nThe subscriber'))
  const ids = papersOf(whole)[0]?.asks[0]?.identifiers
  assert.deepEqual(
    ids?.map(id => [id.value, id.doubtful]),
    [['https://a.example/u/', true]],
  )
})

test('where an attachment lists the accounts, those of the story before it are not asked', () => {
  const story = subpoena('The user of account other@postfern.example was seen. See Attachment A.')
  const list =
    'ATTACHMENT A\nProperty to Be Searched\nSubscriber name, address of the account one@postfern.example'
  assert.deepEqual(identifiersOf(file(story, list)), ['email one@postfern.example'])
})

test('an IP address carries its port and its moment with the zone of the paper', () => {
  const [paper] = papersOf(
    file(
      subpoena(
        'Subscriber name and address of the user of IP address 203.0.113.9, port 50412, 2026-09-17 21:04:33 (UTC+03:00)',
      ),
    ),
  )
  const [id] = paper?.asks[0]?.identifiers ?? []
  assert.deepEqual([id?.value, id?.port, id?.at], ['203.0.113.9', 50412, '2026-09-17T21:04:33+03:00'])
})
