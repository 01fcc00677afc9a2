// A mailbox by hand: its messages leave byte for byte, of the account that is asked for and in the period; what cannot be told apart, or
// is cut off, is refused whole.

import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, test } from 'node:test'
import { type ByHandWorld, makeByHand } from '../../../test/gate/by-hand.ts'
import { part1a } from '../../../test/gate/grounds.ts'
import type { OrderRow } from '../../gate/boxes.ts'
import { inMailbox } from '../../seal/package/readable/mailbox.node.ts'
import { storedZip } from '../../wire/page/stored-zip.ts'

let by: ByHandWorld
let row: OrderRow

beforeEach(async () => {
  by = await makeByHand()
  const { world } = by
  const parts = [part1a, { ...part1a, part: '1b', category: 'content_stored' as const }]
  const lines = parts.map(part => world.line(part, { instrument: 'us.warrant' }))
  row = await by.awaiting(world.authorisation({ lines }))
})

afterEach(() => by.remove())

const MESSAGE = Buffer.from(
  'From: Bob <bob@other.example>\r\nMessage-ID: <1@x>\r\nSubject: hi\r\n\r\nDear Ada,\n\nFrom now on\n>From then\n\xff\n',
  'latin1',
)
const parts = (end: string) =>
  Buffer.from(
    `From: b@x.example\nContent-Type: multipart/mixed;\n boundary="=_x"\n\n--=_x\n\none\n\n--=_x\n\ntwo\n\n${end}`,
  )

async function mailbox(...messages: [at: string, message: Buffer][]): Promise<Buffer> {
  const pieces: Buffer[] = []
  for (const [at, message] of messages)
    for await (const piece of inMailbox(at, one(message))) pieces.push(Buffer.from(piece))
  return Buffer.concat(pieces)
}

async function* one(message: Buffer) {
  yield message
}

const IN_MARCH = '2026-03-15T12:00:00.000Z'

async function handIn(name: string, bytes: Buffer | string, mapping = 'boxes', ...more: string[]) {
  const file = join(by.world.dir, name)
  writeFileSync(file, bytes)
  return by.handInFile(file, mapping, '--key', by.keyOf('ines'), ...more)
}

test('a mailbox is kept message by message, byte for byte, and only what was asked for', async () => {
  const bytes = await mailbox(
    [IN_MARCH, MESSAGE],
    ['2026-04-01T00:00:00.000Z', MESSAGE],
    ['2026-03-31T23:59:59.000Z', parts('--=_x--\n')],
  )
  const { said } = await handIn('ada@acme.example.mbox', bytes)
  assert.deepEqual([said.counts.rows, said.counts.outsidePeriod], [3, 1])
  assert.deepEqual(
    said.counts.lines.map(({ line, items }: { line: string; items: number }) => [line, items]),
    [
      ['1a', 2],
      ['1b', 2],
    ],
  )
  const rows = await by.keptRows(said.id)
  const messages = rows.filter(({ mediaType }) => mediaType === 'message/rfc822')
  assert.deepEqual(
    messages.map(({ category, at, body }) => [category, at, Buffer.from(body, 'base64').toString('latin1')]),
    [
      ['content_stored', IN_MARCH, MESSAGE.toString('latin1')],
      ['content_stored', '2026-03-31T23:59:59.000Z', parts('--=_x--\n').toString('latin1')],
    ],
  )
  const [facts] = rows.filter(({ category }) => category === 'traffic')
  assert.deepEqual(JSON.parse(facts!.body), { From: 'Bob <bob@other.example>', 'Message-ID': '<1@x>' })
  await by.duly('confirm', said.id, '--key', by.keyOf('omar'))
  assert.equal((await by.world.handle(row)).code, 'collected')
  const { parts: collected, quarantined } = by.world.lastReport().payload as Record<string, unknown>
  assert.deepEqual(
    [(collected as { items: number; bytes: number }[]).map(({ items }) => items), quarantined],
    [[2, 2], 0],
  )
})

test('of an archive of mailboxes the mailbox of another customer is not kept', async () => {
  const box = await mailbox([IN_MARCH, MESSAGE])
  const zip = storedZip(
    ['ada@acme.example', 'acct-bob', 'nobody'].map(name => ({ name: `mail/${name}.mbox`, bytes: box })),
  )
  const { said } = await handIn('all.zip', zip)
  assert.deepEqual([said.counts.rows, said.counts.otherAccount, said.counts.otherCustomer], [3, 2, 1])
  assert.deepEqual([...new Set((await by.keptRows(said.id)).map(({ account }) => account))], ['acct-ada'])
})

test('a mailbox cut off is refused, unless at an empty line; there its hash tells', async () => {
  const whole = await mailbox([IN_MARCH, MESSAGE], [IN_MARCH, parts('--=_x--\n')])
  const sha256 = createHash('sha256').update(whole).digest('hex')
  for (let at = 1; at < whole.length; at++) {
    const { said } = await handIn('ada@acme.example.mbox', whole.subarray(0, at), 'boxes', '--sha256', sha256)
    const cutAtEmptyLine = /\n\r?\n$/.test(whole.toString('latin1', 0, at))
    const expected = cutAtEmptyLine ? /^(hash_differs|export_cut_off)$/ : /^export_cut_off$/
    assert.match(said.refusal.code, expected, `cut at ${at}`)
  }
  // Of a message of several parts every place in its body is seen.
  const inParts = whole.indexOf('two')
  const { said } = await handIn('ada@acme.example.mbox', whole.subarray(0, inParts + 5))
  assert.deepEqual([said.refusal.code, by.kept()], ['export_cut_off', []])
})

test('a mailbox that cannot be told apart, or is none, is refused', async () => {
  const good = (await mailbox([IN_MARCH, MESSAGE])).toString('latin1')
  const faults: [string, string][] = [
    ['', 'export_empty'],
    ['customer,created\n', 'export_unreadable'],
    // A line of a message that begins as a separator does, and was not quoted.
    [good.replace('\n>From now', '\nFrom now'), 'export_unreadable'],
    [`From nobody\n\n${good}`, 'export_unreadable'],
  ]
  for (const [text, code] of faults) {
    const { said } = await handIn('ada@acme.example.mbox', Buffer.from(text, 'latin1'))
    assert.deepEqual([said.refusal?.code, by.kept()], [code, []], text.slice(0, 60))
  }
})

test('account and time are read from the header where the mapping says so', async () => {
  const head = (date: string, to = 'Delivered-To: <ada@acme.example>\n') =>
    Buffer.from(`${to}Delivered-To: acct-bob\nDate: ${date}\nSubject: hi\n\nbody\n`)
  const good: [string, string][] = [
    ['Sun, 15 Mar 2026 13:00:00 +0100', IN_MARCH],
    ['15 Mar 2026 12:00 GMT', IN_MARCH],
    ['Sun, 15 Mar 2026 05:00:00 -0700 (PDT)', IN_MARCH],
  ]
  for (const [date, at] of good) {
    const { said } = await handIn(
      `${at.length}${date.length}.mbox`,
      await mailbox([IN_MARCH, head(date)]),
      'dated',
    )
    assert.equal(said.counts.lines[0].first, at, date)
  }
  const bad: [Buffer, string][] = [
    [head('yesterday'), 'time_unreadable'],
    [head('Sun, 15 Mar 2026 13:00:00'), 'time_unreadable'],
    [head('Sun, 15 Mar 2027 13:00:00 +0000'), 'time_in_future'],
    [Buffer.from('Date: Sun, 15 Mar 2026 13:00:00 +0100\n\nno account\n'), 'mapping_mismatch'],
  ]
  for (const [message, code] of bad) {
    const { said } = await handIn('x.mbox', await mailbox([IN_MARCH, message]), 'dated')
    assert.equal(said.refusal?.code, code, message.toString())
  }
})
