// What of a demand stands in the log as leaves of its own, by the events alone.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { cast, close, MATTER, NOW, play, roadTo } from '../../../test/given.ts'
import type { Command } from '../../domain/registry/command.ts'
import type { DemandEvent } from '../../domain/registry/event.ts'
import { fold } from '../../domain/registry/fold.ts'
import type { Demand } from '../../domain/registry/state.ts'
import type { LogRecord, RecordOf } from '../../ledger/record.ts'
import { leavesOf } from './leaves.ts'

/** The matters' keys are others than the demand's. */
const keyOf = (matter: string | null) => new Uint8Array(32).fill(matter ? 2 : 1)

/** As a record has them: an id of a matter is random and long. */
const asStored = (events: readonly DemandEvent[]): DemandEvent[] =>
  JSON.parse(JSON.stringify(events).replaceAll(MATTER, 'm'.repeat(16)))

/** Of each event behind the first `from`, the records of its leaves and the matter whose key they lie under. */
function leavesAfter(from: number, past: readonly DemandEvent[]) {
  let drawn = 0
  const events = asStored(past)
  return events.slice(from).map((event, i) => ({
    kind: event.kind,
    leaves: leavesOf({
      event,
      demand: fold('d', events.slice(0, from + i + 1)) as Demand,
      newLeafId: () => `${++drawn}`.padStart(32, '0'),
      keyOf,
      previous: () => [],
      obligation: () => null,
      packHash: () => 'a'.repeat(64),
    }).map(leaf => ({ matter: leaf.matter, record: leaf.opening.record })),
  }))
}

const kindsOf = (leaves: readonly { record: LogRecord }[]) => leaves.map(l => l.record.kind)
const records = <K extends LogRecord['kind']>(leaves: readonly { record: LogRecord }[], kind: K) =>
  leaves.map(l => l.record).filter((r): r is RecordOf<K> & LogRecord => r.kind === kind)

const takeBack: Command = {
  type: 'record_withdrawal',
  how: 'telephone',
  from: 'Sgt. Ruiz',
  on: NOW.slice(0, 10),
  note: 'no longer needed',
  asks: [],
  accounts: [],
  document: null,
}

test('a demand that is taken back is revoked where it was signed, and counted as it closes: its withdrawal has no leaf of its own', () => {
  const signed = roadTo('authorised')
  const back = play([[cast.mara, takeBack]], signed)
  const said = leavesAfter(signed.length, back)
  assert.deepEqual(
    said.map(({ kind, leaves }) => [kind, kindsOf(leaves)]),
    [
      ['DemandWithdrawn', []],
      ['AuthorisationRevoked', ['revoked']],
    ],
  )
  const [closed] = leavesAfter(back.length, play([[cast.mara, close]], back))
  assert.deepEqual(kindsOf(closed?.leaves ?? []), ['closed', 'statistics', 'counted_line', 'counted_line'])
  for (const { cell } of records(closed?.leaves ?? [], 'statistics')) assert.equal(cell.outcome, 'withdrawn')
  for (const { row } of records(closed?.leaves ?? [], 'counted_line')) assert.equal(row.outcome, 'withdrawn')
})

test('what is counted of lines lies under the key of the demand, and says nothing of its matters and no moment', () => {
  const released = roadTo('released')
  const [closed] = leavesAfter(released.length, play([[cast.mara, close]], released))
  const counted = closed?.leaves.filter(l => l.record.kind === 'counted_line') ?? []
  assert.equal(counted.length, 2)
  for (const { matter, record } of counted) {
    assert.equal(matter, null)
    assert.equal(record.at, '2026-07-01T00:00:00.000Z')
    assert.deepEqual(Object.keys(record).toSorted(), [
      'at',
      'codeBook',
      'id',
      'kind',
      'line',
      'number',
      'row',
      'v',
    ])
  }
})
