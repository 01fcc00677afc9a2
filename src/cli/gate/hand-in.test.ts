// A demand answered from an export that a custodian hands in: nothing outside the lines is kept, nothing is collected before a second
// person confirms, and a file that is not whole, or not what its mapping says, is taken in no part.

import assert from 'node:assert/strict'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, test } from 'node:test'
import fc from 'fast-check'
import { type ByHandWorld, demand, HEADER, INSIDE, makeByHand, table } from '../../../test/gate/by-hand.ts'
import { part1a } from '../../../test/gate/grounds.ts'
import { hexDigest } from '../../../test/gate/world.ts'
import { readInboxIdentity } from '../../gate/keys.ts'
import { wrapSmall } from '../../seal/age/age.node.ts'
import { recipientOf } from '../../seal/age/age-keys.node.ts'
import { openPackage } from '../../seal/package/package.node.ts'
import { partOf } from '../../seal/scope.ts'
import { readDeclarations } from '../../sources/declaration.ts'
import { exportsFolder } from '../../sources/export/kept.ts'

let by: ByHandWorld

beforeEach(async () => {
  by = await makeByHand()
})

afterEach(() => by.remove())

test('an export that two custodians signed for is collected, within the lines, and then erased', async () => {
  const { world, file, keyOf, duly, handIn, awaiting, kept } = by
  const authorisation = world.authorisation()
  const row = await awaiting(authorisation)
  writeFileSync(
    file,
    table(
      INSIDE,
      'acct-bob,2026-03-15 12:00:00,other,192.0.2.8,Oak 2,x',
      'acct-ada,2026-04-01 00:00:00,acme,192.0.2.9,Elm 1,x',
      // In Berlin the second hour of 1 April is still 31 March in UTC.
      'acct-ada,2026-04-01 01:59:59,acme,192.0.2.10,Elm 1,x',
    ),
  )
  const dry = await handIn('--dry-run')
  assert.deepEqual([dry.status, kept()], [0, []])
  assert.deepEqual(dry.said.counts, {
    rows: 4,
    otherAccount: 1,
    otherCustomer: 1,
    otherFiles: 0,
    otherCategory: 3,
    outsidePeriod: 0,
    fieldsWithout: 1,
    lines: dry.said.counts.lines,
  })
  assert.equal(dry.said.counts.lines[0].items, 3)
  assert.doesNotMatch(dry.all, /192\.0\.2|Elm|secret|ada@/)
  const { said } = await handIn('--key', keyOf('ines'))
  assert.equal((await world.handle(row)).code, 'export_awaited')
  for (const own of ['ines', 'ines2'])
    assert.equal((await duly('confirm', said.id, '--key', keyOf(own))).said.refusal.code, 'same_person')
  assert.equal((await world.handle(row)).code, 'export_awaited')
  assert.equal((await duly('confirm', said.id, '--key', keyOf('omar'))).status, 0)
  assert.equal((await world.handle(row)).code, 'collected')
  const { parts, quarantined } = world.lastReport().payload as Record<string, unknown>
  assert.deepEqual(
    [(parts as { items: number }[]).map(part => part.items), quarantined, kept()],
    [[3], 0, []],
  )
  const journal = readFileSync(join(world.dir, 'journal.ndjson'), 'utf8')
  assert.match(journal, /export_taken/)
  assert.match(journal, new RegExp(said.export))
  // What was handed in goes the way of all that is collected, out to the officer.
  const sealed = await world.handle(await world.sealOrder(hexDigest(authorisation)))
  assert.deepEqual([sealed.code, world.lastReport().payload.items], ['sealed', 3])
  assert.equal((await world.handle(await world.releaseOrder(authorisation))).code, 'released')
  const path = join(world.dir, '../productions', String(world.lastReport().payload.file))
  await openPackage(path, world.officer, join(world.dir, 'opened'))
  const read = (name: string) => readFileSync(join(world.dir, 'opened', name), 'utf8')
  const openings = JSON.parse(read('data/openings.json')) as { handIn?: number }[]
  assert.deepEqual(
    openings.map(({ handIn }) => handIn),
    [1, 1, 1],
  )
  assert.deepEqual(JSON.parse(read('data/hand-ins.json')), [
    {
      n: 1,
      source: 'mail',
      export: said.export,
      at: '2026-11-25T12:00:00.000Z',
      by: { id: 'ines', name: 'ines' },
      confirmedBy: { id: 'omar', name: 'omar' },
    },
  ])
  assert.match(read('index.html'), /Handed in by hand/)
})

test('the same file is taken once, and one that differs from its announced hash not at all', async () => {
  const { file, keyOf, handIn, awaiting, kept } = by
  await awaiting()
  writeFileSync(file, table(INSIDE))
  const first = await handIn('--key', keyOf('ines'))
  assert.equal((await handIn('--key', keyOf('omar'))).said.refusal.code, 'export_twice')
  const other = await handIn('--key', keyOf('ines'), '--sha256', '00'.repeat(32))
  assert.deepEqual([other.said.refusal.code, kept()], ['hash_differs', [first.said.id]])
})

test('an export that is cut off, misread or not waited for is refused whole', async () => {
  const { world, file, keyOf, duly, handIn, awaiting, kept } = by
  const faults: [string, string][] = [
    ['', 'export_empty'],
    ['PK\u0003\u0004 an archive', 'export_cut_off'],
    [`${HEADER}\n`, 'export_empty'],
    [table(INSIDE).slice(0, -30), 'export_cut_off'],
    [table(INSIDE, 'acct-ada,"2026-03'), 'export_cut_off'],
    [table(INSIDE, 'acct-ada'), 'export_unreadable'],
    [`a,b\n1,2\n`, 'mapping_mismatch'],
    [table(INSIDE.replace('12:00:00', '12:00:00Z')), 'time_unreadable'],
    [table(INSIDE.replace('2026-03-15 12', '2026-03-29 02')), 'time_unreadable'],
    [table(INSIDE.replace('2026', '2027')), 'time_in_future'],
    [table(INSIDE.replace(',acme,', ',other,')), 'tenant_mismatch'],
    [table(INSIDE, `"${'x'.repeat(2_000_000)}`), 'export_row_too_long'],
  ]
  writeFileSync(file, table(INSIDE))
  assert.equal((await handIn('--key', keyOf('ines'))).said.refusal.code, 'nothing_awaited')
  await awaiting()
  for (const [text, code] of faults) {
    writeFileSync(file, text)
    const { said } = await handIn('--key', keyOf('ines'))
    assert.deepEqual([said.refusal?.code, kept()], [code, []], text.slice(0, 200))
  }
  for (const none of [join(world.dir, 'none.csv'), world.dir])
    assert.equal(
      (await duly(none, '--source', 'mail', '--mapping', 'table', '--demand', demand, '--dry-run')).said
        .refusal.code,
      'file_unreadable',
    )
  assert.equal((await handIn('--mapping', 'none', '--dry-run')).said.refusal.code, 'mapping_unknown')
})

test('a mapping that was changed after the hand-in is not taken for the one that was confirmed', async () => {
  const { world, file, keyOf, duly, handIn, openDeclared, awaiting } = by
  const row = await awaiting()
  writeFileSync(file, table(INSIDE))
  const { said } = await handIn('--key', keyOf('ines'))
  await duly('confirm', said.id, '--key', keyOf('omar'))
  const path = join(world.dir, 'sources.json')
  writeFileSync(path, readFileSync(path, 'utf8').replace('"street":"subscriber"', '"street":"traffic"'))
  await openDeclared()
  assert.equal((await world.handle(row)).code, 'export_awaited')
})

test('a look-up is answered from the declared accounts, also by an alias', async () => {
  const { world } = by
  const [declared] = await readDeclarations(join(world.dir, 'sources.json'))
  assert.equal(declared?.kind, 'export')
  const { source, key } = world.moreSources.get('mail')!
  const { lookUp } = await import('../../sources/collect.ts')
  const asked = ['ADA@acme.example', 'nobody@acme.example'].map(value => ({ kind: 'email', value }))
  const found = await lookUp(source, key, '00'.repeat(16), asked)
  assert.deepEqual(
    found.map(({ account, tenant }) => [account, tenant]),
    [['acct-ada', 'acme']],
  )
})

test('of any export, exactly what lies inside the line is kept', async () => {
  const { file, keyOf, handIn, awaiting, keptRows } = by
  await awaiting()
  const rows = fc.array(
    fc.record({
      customer: fc.constantFrom('acct-ada', 'ADA@acme.example', 'acct-bob', 'nobody', ''),
      created: fc.date({
        min: new Date('2026-02-27T00:00:00Z'),
        max: new Date('2026-04-03T00:00:00Z'),
        noInvalidDate: true,
      }),
      ip: fc.ipV4(),
      note: fc.string(),
    }),
    { minLength: 1, maxLength: 20 },
  )
  await fc.assert(
    fc.asyncProperty(rows, async drawn => {
      const lines = drawn.map(row => `${JSON.stringify({ ...row, firm: 'acme' })}\n`)
      writeFileSync(file, lines.join(''))
      const { said } = await handIn('--mapping', 'lines', '--key', keyOf('ines'))
      if (said.refusal?.code === 'export_twice') return
      const inside = drawn.filter(
        ({ customer, created }) =>
          ['acct-ada', 'ADA@acme.example'].includes(customer) &&
          created.toISOString() >= part1a.from! &&
          created.toISOString() < part1a.to!,
      )
      assert.equal(said.counts.lines[0].items, inside.length)
      const onDisk = await keptRows(said.id)
      assert.equal(onDisk.length, inside.length)
      assert.ok(onDisk.every(item => partOf({ ...item, source: 'mail' }, [part1a]) !== null))
    }),
    { numRuns: 40 },
  )
})

test('rows that were exchanged on the disk are not those that two people signed for', async () => {
  const { world, file, keyOf, duly, handIn, awaiting, kept } = by
  const row = await awaiting()
  writeFileSync(file, table(INSIDE))
  const { said } = await handIn('--key', keyOf('ines'))
  await duly('confirm', said.id, '--key', keyOf('omar'))
  const items = join(exportsFolder(world.dir), said.id, 'items.age')
  const forged = {
    account: 'acct-ada',
    category: 'traffic',
    at: '2026-03-15T12:00:00.000Z',
    name: 'x',
    body: '{}',
  }
  const recipient = recipientOf(await readInboxIdentity(world.dir))
  writeFileSync(items, await wrapSmall(Buffer.from(`${JSON.stringify(forged)}\n`), [recipient]))
  assert.equal((await world.handle(row)).code, 'source_failed')
  assert.deepEqual([kept(), (await world.handle(row)).code], [[], 'source_failed'])
})

test('a statement that says another thing than was signed is no hand-in', async () => {
  const { world, file, keyOf, duly, handIn, awaiting } = by
  const row = await awaiting()
  writeFileSync(file, table(INSIDE))
  const { said } = await handIn('--key', keyOf('ines'))
  await duly('confirm', said.id, '--key', keyOf('omar'))
  const note = join(exportsFolder(world.dir), said.id, 'hand-in.note')
  const signed = readFileSync(note, 'utf8')
  writeFileSync(note, signed.replace('"otherAccount":0', '"otherAccount":1'))
  assert.equal((await world.handle(row)).code, 'export_awaited')
  writeFileSync(note, signed.replace(/\u2014 keeper\.omar .*\n/, ''))
  assert.equal((await world.handle(row)).code, 'export_awaited')
  writeFileSync(note, signed)
  assert.equal((await world.handle(row)).code, 'collected')
})

test('what was handed in is erased when its authorisation is revoked or expires', async () => {
  const { world, file, keyOf, handIn, awaiting, kept } = by
  const row = await awaiting()
  writeFileSync(file, table(INSIDE))
  const { said } = await handIn('--key', keyOf('ines'))
  assert.deepEqual(kept(), [said.id])
  world.clock.now = new Date('2026-11-26T12:00:01.000Z')
  world.log.publish(world.clock.now)
  assert.equal((await world.handle(row)).code, 'expired')
  assert.deepEqual([kept(), readdirSync(join(exportsFolder(world.dir), 'awaited'))], [[], []])
})

test('of two authorisations that wait, none is guessed', async () => {
  const { world, file, handIn, awaiting } = by
  await awaiting()
  await awaiting(world.authorisation({ id: 'ab'.repeat(16) }))
  writeFileSync(file, table(INSIDE))
  assert.equal((await handIn('--dry-run')).said.refusal.code, 'several_awaited')
})

test('what was handed in for an authorisation that is then revoked is erased', async () => {
  const { world, file, keyOf, duly, handIn, awaiting, kept } = by
  const authorisation = world.authorisation()
  const row = await awaiting(authorisation)
  writeFileSync(file, table(INSIDE))
  const { said } = await handIn('--key', keyOf('ines'))
  await duly('confirm', said.id, '--key', keyOf('omar'))
  world.statuses.set(hexDigest(authorisation), 'revoked')
  assert.equal((await world.handle(row)).code, 'revoked')
  assert.deepEqual([kept(), readdirSync(join(exportsFolder(world.dir), 'awaited'))], [[], []])
})
