import assert from 'node:assert/strict'
import { test } from 'node:test'
import { prints, wayIn } from './printed-contact.ts'

const number = '+1 512 555 0143'

test('a number is found in whatever way a paper prints it', () => {
  for (const printed of [
    '+1 512 555 0143',
    '+15125550143',
    '0015125550143',
    'Tel.: (512) 555-0143, Suite 4',
    '512.555.0143 ext. 77',
    '1/512/555/0143',
    '512–555–0143',
    '512 555\u00a00143',
    '512\u200b555\u200b0143',
    '512 555\n0143',
    '５１２ ５５５ ０１４３',
    '٥١٢ ٥٥٥ ٠١٤٣',
    '५१२ ५५५ ०१४३',
    '5 1 2 5 5 5 0 1 4 3',
  ])
    assert.equal(prints(printed, number), true, printed)
})

test('another number, a reference or a date is not it', () => {
  for (const other of ['+1 512 555 0144', '512 555 014', 'GJ-2026-0417', 'x512y555z0143', '555 0143', ''])
    assert.equal(prints(other, number), false, other)
})

test('a trunk zero and a country code make no other number', () => {
  const same = [
    ['+44 (0)20 7946 0123', '020 7946 0123'],
    ['020 7946 0123', '+44 20 7946 0123'],
    ['+49 511 555 01 00', '0511 5550100'],
    ['0511 5550100', '0049 (511) 555-0100'],
    ['+352 27 12 34 56', '27123456'],
  ] as const
  for (const [a, b] of same) assert.equal(prints(a, b) && prints(b, a), true, `${a} and ${b}`)
})

test('an address is the same in any case, with a mark or a space in it', () => {
  const address = 'Duty.Desk@marlow.example'
  for (const printed of [
    '<duty.desk@MARLOW.example>',
    'mailto:duty.desk@marlow.example',
    'duty. desk@marlow.example',
  ])
    assert.equal(prints(printed, address), true, printed)
  assert.equal(prints('desk@marlow.example', address), false)
})

test('what reaches nobody is no way in', () => {
  for (const words of ['', 'x', 'room 12', 'ask for the duty officer', '110', 'a@b', '+', '------', '(0)'])
    assert.equal(wayIn(words), null, words)
  assert.equal(wayIn('+1 512 555 0143, from the State Bar directory')?.kind, 'phone')
})

test('a stranger’s text is read in one pass', () => {
  const million = 1_000_000
  for (const part of ['1 ', '(0)', '٣', '+', ' ', '5125550143', '- -', '\u200b'])
    for (const text of [part.repeat(million / part.length), `1${part.repeat(million / part.length)}x`]) {
      const from = process.cpuUsage()
      prints(text, '+1 999 777 6666')
      wayIn(text.slice(0, 500))
      const { user, system } = process.cpuUsage(from)
      assert.ok(user + system < 2_000_000, `${JSON.stringify(part)} takes too long`)
    }
})
