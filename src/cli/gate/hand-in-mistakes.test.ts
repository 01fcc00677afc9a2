// Mistakes with an export by hand: dropped twice, read by the wrong mapping or zone, cut off, of another customer, too large. Each has a
// word of its own, and nothing of it is kept.

import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, truncateSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, test } from 'node:test'
import fc from 'fast-check'
import { type ByHandWorld, HEADER, INSIDE, makeByHand, table } from '../../../test/gate/by-hand.ts'
import { makeKeeper } from '../../gate/keeper.ts'
import { exportsFolder } from '../../sources/export/kept.ts'

let by: ByHandWorld

beforeEach(async () => {
  by = await makeByHand()
  await by.awaiting()
})

afterEach(() => by.remove())

const BOB = 'acct-bob,2026-03-15 12:00:00,other,192.0.2.8,Oak 2,x'

async function refusalOf(...more: string[]): Promise<string | undefined> {
  return (await by.handIn('--key', by.keyOf('ines'), ...more)).said.refusal?.code
}

test('a file dropped twice is kept once, whoever drops it', async () => {
  const { file, handIn, keyOf, kept } = by
  writeFileSync(file, table(INSIDE))
  const first = await handIn('--key', keyOf('ines'))
  for (const who of ['ines', 'omar'])
    assert.equal((await handIn('--key', keyOf(who))).said.refusal.code, 'export_twice')
  assert.deepEqual(kept(), [first.said.id])
})

test('a hand-in that was a mistake is withdrawn, and the same file is then taken again', async () => {
  const { file, handIn, keyOf, kept, duly, world } = by
  writeFileSync(file, table(INSIDE))
  const first = await handIn('--key', keyOf('ines'))
  const stranger = join(world.dir, 'stranger.key')
  await makeKeeper(stranger, { keeper: 'eve', human: 'human-eve', name: 'Eve' })
  const refused = await duly('withdraw', first.said.id, '--key', stranger)
  assert.deepEqual([refused.said.refusal.code, kept()], ['custodian_unknown', [first.said.id]])
  assert.equal((await duly('withdraw', first.said.id, '--key', keyOf('omar'))).status, 0)
  assert.deepEqual(kept(), [])
  const note = readFileSync(join(exportsFolder(world.dir), first.said.id, 'withdrawn.note'), 'utf8')
  assert.match(note, /"by":"omar"/)
  // What was withdrawn is not confirmed as if the gate were to collect it.
  assert.equal(
    (await duly('confirm', first.said.id, '--key', keyOf('omar'))).said.refusal.code,
    'hand_in_erased',
  )
  const again = await handIn('--key', keyOf('ines'))
  assert.deepEqual(kept(), [again.said.id])
  const { handedIn } = (await duly('list')).said
  assert.deepEqual(
    new Map(handedIn.map(({ id, kept }: { id: string; kept: boolean }) => [id, kept])),
    new Map([
      [first.said.id, false],
      [again.said.id, true],
    ]),
  )
})

test('a mapping changed before the second person looked is said, not signed for', async () => {
  const { file, handIn, keyOf, duly, world } = by
  writeFileSync(file, table(INSIDE))
  const { said } = await handIn('--key', keyOf('ines'))
  const path = join(world.dir, 'sources.json')
  writeFileSync(path, readFileSync(path, 'utf8').replace('"street":"subscriber"', '"street":"traffic"'))
  assert.equal((await duly('confirm', said.id, '--key', keyOf('omar'))).said.refusal.code, 'mapping_changed')
})

test('the wrong mapping or zone is refused where it can be seen, and shown where only a person can see it', async () => {
  const { file, handIn, kept, keyOf, duly } = by
  writeFileSync(file, table(INSIDE))
  assert.equal(await refusalOf('--mapping', 'lines'), 'export_unreadable')
  const row = { customer: 'acct-ada', created: '2026-03-15 12:00:00', firm: 'acme', ip: '192.0.2.7' }
  writeFileSync(file, `${JSON.stringify(row)}\n`)
  assert.equal(await refusalOf(), 'export_unreadable')
  writeFileSync(file, table(INSIDE).replace('customer,', 'client,'))
  assert.equal(await refusalOf(), 'mapping_mismatch')
  writeFileSync(file, `${JSON.stringify(row)}\n`)
  // The zone: a time that names none where it must, one that names one where it must not.
  assert.equal(await refusalOf('--mapping', 'lines'), 'time_unreadable')
  writeFileSync(file, table(INSIDE.replace('12:00:00', '12:00:00+02:00')))
  assert.equal(await refusalOf(), 'time_unreadable')
  assert.deepEqual(kept(), [])
  // A zone that is wrong and reads well: the first and last moment in UTC stand where both custodians look.
  writeFileSync(file, table(INSIDE, INSIDE.replace('15 12', '16 08')))
  const { said } = await handIn('--key', keyOf('ines'))
  const [line] = said.counts.lines
  assert.deepEqual([line.first, line.last], ['2026-03-15T11:00:00.000Z', '2026-03-16T07:00:00.000Z'])
  const { err } = await duly('confirm', said.id, '--key', keyOf('omar'))
  assert.match(
    err,
    /line 1a: 2 items, \d+ bytes, from 2026-03-15T11:00:00\.000Z to 2026-03-16T07:00:00\.000Z/,
  )
  assert.match(err, /account in customer, time in created, zone Europe\/Berlin/)
  assert.match(err, /ip as traffic, street as subscriber/)
  assert.match(err, /No hash was given/)
  assert.doesNotMatch(err, /192\.0\.2|Elm|secret|ada@/)
})

test('a file cut off anywhere is refused; exactly between two rows only its hash can tell', async () => {
  const { file, handIn, kept, keyOf, duly } = by
  const whole = table(INSIDE, BOB, INSIDE.replace('Elm 1', '"Elm\n1"'), `${INSIDE}é`)
  const bytes = Buffer.from(whole)
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const ends = new Set([
    HEADER.length + 1,
    HEADER.length + 2 + INSIDE.length,
    HEADER.length + 3 + INSIDE.length + BOB.length,
  ])
  const cuts = fc.integer({ min: 1, max: bytes.length - 1 })
  await fc.assert(
    fc.asyncProperty(cuts, async at => {
      writeFileSync(file, bytes.subarray(0, at))
      const dry = await handIn('--dry-run')
      if (dry.said.refusal === undefined) assert.ok(whole.slice(0, at).endsWith('\n'), `cut at ${at}`)
      else if (!ends.has(at)) assert.equal(dry.said.refusal.code, 'export_cut_off', `cut at ${at}`)
      assert.match(
        String(await refusalOf('--sha256', sha256)),
        /^(export_cut_off|export_empty|hash_differs)$/,
      )
      assert.deepEqual(kept(), [])
    }),
    { numRuns: 60, examples: [[Math.floor(bytes.length * 0.6)]] },
  )
  writeFileSync(file, bytes)
  const taken = await handIn('--key', keyOf('ines'), '--sha256', sha256)
  const { err } = await duly('confirm', taken.said.id, '--key', keyOf('omar'))
  assert.doesNotMatch(err, /No hash was given/)
})

test('of an export that names the accounts of another customer nothing of these is kept, and that is said', async () => {
  const { file, handIn, keptRows, keyOf, duly } = by
  const stranger = BOB.replace('acct-bob', 'nobody@elsewhere.example')
  writeFileSync(file, table(INSIDE, BOB, stranger))
  const { said } = await handIn('--key', keyOf('ines'))
  assert.deepEqual([said.counts.otherAccount, said.counts.otherCustomer], [2, 1])
  const rows = await keptRows(said.id)
  assert.deepEqual(
    rows.map(({ account }) => account),
    ['acct-ada'],
  )
  assert.doesNotMatch(JSON.stringify(rows), /bob|192\.0\.2\.8|Oak/)
  const { err } = await duly('confirm', said.id, '--key', keyOf('omar'))
  assert.match(err, /accounts of another customer, in 1 rows: none is kept/)
})

test('a file of other accounts alone is kept in no row, and both custodians are told', async () => {
  const { file, handIn, keptRows, keyOf, duly } = by
  writeFileSync(file, table(BOB))
  const { said } = await handIn('--key', keyOf('ines'))
  assert.deepEqual(await keptRows(said.id), [])
  const { err } = await duly('confirm', said.id, '--key', keyOf('omar'))
  assert.match(err, /No row names an account that is asked for/)
})

test('an account that the export gives to another customer stops it whole', async () => {
  writeFileSync(by.file, table(INSIDE, INSIDE.replace(',acme,', ',other,')))
  assert.deepEqual([await refusalOf(), by.kept()], ['tenant_mismatch', []])
})

test('a file of more than 20 GB is refused before it is read', async () => {
  writeFileSync(by.file, table(INSIDE))
  truncateSync(by.file, 20_000_000_001)
  assert.deepEqual([await refusalOf(), by.kept()], ['export_too_large', []])
})

test('what a hand-in left that was killed in the middle is erased a day later', async () => {
  const { world, duly } = by
  const half = join(exportsFolder(world.dir), `${'0'.repeat(16)}.half`)
  mkdirSync(half)
  const touch = (hours: number) => {
    const at = world.clock.now.getTime() / 1000 - hours * 3600
    utimesSync(half, at, at)
  }
  touch(23)
  await duly('list')
  assert.equal(existsSync(half), true)
  touch(25)
  await duly('list')
  assert.equal(existsSync(half), false)
})
