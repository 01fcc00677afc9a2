import assert from 'node:assert/strict'
import { test } from 'node:test'
import { hex } from '../ledger/bytes.ts'
import { dummyLeaf } from '../ledger/dummy.ts'
import { placeOf, sizeAfterTick } from '../ledger/layout.ts'
import { openLeaf, parseLeaf } from '../ledger/leaf.ts'
import type { LogRecord } from '../ledger/record.ts'
import { verifyLog } from '../ledger/verify-log.ts'
import type { Files } from './files.ts'
import { shuffledPlaces } from './fill-tick.ts'
import { FatalLogError, type LogStore, LostRaceError } from './log-store.ts'
import type { OpenedLog } from './open-log.ts'
import { handedOver, LAYOUT, random, type SampleLog, sampleLog, sampleRecords } from './sample-log.ts'
import type { Sequencer } from './sequencer.ts'

const AT = '2026-07-01T08:00:00.000Z'

function ready(opened: OpenedLog): Sequencer {
  assert.equal(opened.kind, 'ready')
  return opened.kind === 'ready' ? opened.sequencer : assert.fail()
}

async function withLog(work: (log: SampleLog) => Promise<void>): Promise<void> {
  const log = await sampleLog()
  try {
    await work(log)
  } finally {
    log.end()
  }
}

test('after every tick the public folder verifies, and each queued leaf stands once in a slot of its class', () =>
  withLog(async log => {
    const sequencer = ready(await log.open())
    const sealed = Object.values(sampleRecords(AT)).map(record => ({ record, ...log.queue(record) }))
    for (let tick = 1; tick <= 9; tick++) {
      const report = await sequencer.tick()
      assert.deepEqual(report, {
        tick,
        size: sizeAfterTick(LAYOUT, tick),
        published: true,
        waiting: [],
        missing: [],
      })
      assert.equal(log.verify().ticks, tick)
    }
    for (const { record, leaf, opening } of sealed) {
      const at = log.store.sequenced.findIndex(other => hex(other) === hex(leaf))
      assert.equal(log.store.sequenced.filter(other => hex(other) === hex(leaf)).length, 1)
      assert.equal(placeOf(LAYOUT, at).lane[0], parseLeaf(leaf).class)
      assert.deepEqual(openLeaf(log.store.sequenced[at]!, opening), record)
    }
    const copy = await handedOver(log)
    const { statements } = verifyLog({ files: copy.list(), read: copy.read }, log.trust)
    assert.ok(statements.some(({ text }) => text.includes('no independent witness')))
  }))

test('every slot that no record needs holds a dummy, which the key of its tick opens', () =>
  withLog(async log => {
    const sequencer = ready(await log.open())
    log.queue(sampleRecords(AT).authorised)
    for (let tick = 1; tick <= 3; tick++) await sequencer.tick()
    let records = 0
    for (const { wrappedTickKey, at, leaves } of log.store.ticks.slice(1)) {
      for (const { index, class: cls, leaf, id } of leaves) {
        const dummy = dummyLeaf(wrappedTickKey!, { index, class: cls, at })
        if (id === null) assert.equal(openLeaf(leaf, dummy.opening).kind, 'dummy')
        else records++
      }
    }
    assert.equal(records, 1)
  }))

test('partial tiles go once the full tile is public, also those that a crash left', async () => {
  const log = await sampleLog({ ...LAYOUT, slots: { ...LAYOUT.slots, P: 100 } })
  const sequencer = ready(await log.open())
  await sequencer.tick()
  await sequencer.tick()
  assert.ok(log.files.list().includes('tile/0/000.p/201'))
  const left = log.files.read('tile/0/000.p/101')!
  await sequencer.tick()
  assert.deepEqual(
    log.files.list().filter(path => path.includes('000.p/') && !path.startsWith('tile/1/')),
    [],
  )
  await log.files.write([{ path: 'tile/0/000.p/101', bytes: left }])
  await log.open()
  assert.ok(!log.files.list().includes('tile/0/000.p/101'))
  log.verify()
  log.end()
})

test('obligations wait for the slots of the half-year in which they fall due', () =>
  withLog(async log => {
    const sequencer = ready(await log.open())
    const { obligation } = sampleRecords(AT)
    const { leaf } = log.queue(obligation)
    const late = { ...obligation, id: random(16).toHex(), due: '2026h1' } as LogRecord
    const lateLeaf = log.queue(late).leaf
    for (let tick = 1; tick <= 3; tick++) await sequencer.tick()
    const laneOf = (bytes: Uint8Array): string =>
      placeOf(
        LAYOUT,
        log.store.sequenced.findIndex(other => hex(other) === hex(bytes)),
      ).lane
    assert.equal(laneOf(leaf), 'O_next')
    assert.equal(laneOf(lateLeaf), 'O')
  }))

test('more leaves than slots wait, the oldest first', () =>
  withLog(async log => {
    const sequencer = ready(await log.open())
    const leaves = Array.from({ length: 5 }, () => log.queue(sampleRecords(AT).authorised).leaf)
    const places: number[] = []
    for (let tick = 1; tick <= 3; tick++) await sequencer.tick()
    for (const leaf of leaves) {
      places.push(
        placeOf(
          LAYOUT,
          log.store.sequenced.findIndex(other => hex(other) === hex(leaf)),
        ).tick,
      )
    }
    assert.deepEqual(places, [1, 1, 2, 2, 3])
  }))

test('a shuffle gives each order about equally often', () => {
  const counts = new Map<string, number>()
  for (let i = 0; i < 6000; i++) {
    const order = shuffledPlaces(3, random).join()
    counts.set(order, (counts.get(order) ?? 0) + 1)
  }
  assert.equal(counts.size, 6)
  for (const count of counts.values()) assert.ok(count > 800 && count < 1200, `${count} of 6000`)
})

class Crash extends Error {}

/** Files whose write fails when `when` says so, before or after the real write. */
function faulty(files: Files, at: 'before' | 'after', when: (paths: string[]) => boolean): Files {
  let done = false
  return {
    ...files,
    write: async written => {
      const hit = !done && when(written.map(({ path }) => path))
      if (hit) done = true
      if (hit && at === 'before') throw new Crash()
      await files.write(written)
      if (hit) throw new Crash()
    },
  }
}

function faultyStore(store: LogStore, at: 'before' | 'after'): LogStore {
  let done = false
  return {
    ...store,
    commitTick: async (size, tick) => {
      const hit = !done && tick.tick === 4
      if (hit) done = true
      if (hit && at === 'before') throw new Crash()
      await store.commitTick(size, tick)
      if (hit) throw new Crash()
    },
  }
}

const isTile = (paths: string[]): boolean => paths.some(path => path.startsWith('tile/'))
const isCheckpoint = (paths: string[]): boolean => paths.includes('checkpoint')

// Each fault strikes at tick 4, then the process is started anew on the same store and folders.
const FAULTS: {
  name: string
  strike: (log: SampleLog) => Parameters<SampleLog['open']>[0]
  committed: boolean
}[] = [
  {
    name: 'before the commit',
    strike: log => ({ store: faultyStore(log.store, 'before') }),
    committed: false,
  },
  { name: 'after the commit', strike: log => ({ store: faultyStore(log.store, 'after') }), committed: true },
  {
    name: 'before the tiles',
    strike: log => ({ files: faulty(log.files, 'before', isTile) }),
    committed: true,
  },
  {
    name: 'after the tiles',
    strike: log => ({ files: faulty(log.files, 'after', isTile) }),
    committed: true,
  },
  {
    name: 'before the checkpoint',
    strike: log => ({ files: faulty(log.files, 'before', isCheckpoint) }),
    committed: true,
  },
  {
    name: 'after the checkpoint',
    strike: log => ({ files: faulty(log.files, 'after', isCheckpoint) }),
    committed: true,
  },
  {
    name: 'with the witness down',
    strike: log => ({
      witnesses: [
        {
          vkey: log.witness.vkey,
          latest: async () => undefined,
          addCheckpoint: () => Promise.reject(new Crash()),
        },
      ],
    }),
    committed: true,
  },
  {
    name: 'with the answer of the witness lost',
    strike: log => ({
      witnesses: [
        {
          vkey: log.witness.vkey,
          latest: async () => undefined,
          addCheckpoint: async body => {
            await log.witness.addCheckpoint(body)
            throw new Crash()
          },
        },
      ],
    }),
    committed: true,
  },
]

for (const { name, strike, committed } of FAULTS) {
  test(`a fault ${name} loses no leaf, doubles none and forks nothing`, () =>
    withLog(async log => {
      const before = ready(await log.open())
      const leaves = [log.queue(sampleRecords(AT).authorised).leaf]
      for (let tick = 1; tick <= 3; tick++) await before.tick()
      log.verify()
      leaves.push(log.queue(sampleRecords(AT).authorised).leaf, log.queue(sampleRecords(AT).received).leaf)
      const struck = ready(await log.open(strike(log)))
      const outcome = await struck.tick().catch(error => error)
      if (outcome instanceof Error) assert.ok(outcome instanceof FatalLogError)
      log.verify()
      assert.equal((await log.store.state())!.tick, committed ? 4 : 3)

      const after = ready(await log.open())
      assert.equal(log.verify().ticks, committed ? 4 : 3)
      while (after.state().tick < 6) assert.equal((await after.tick()).published, true)
      assert.equal(log.verify().ticks, 6)
      for (const leaf of leaves) {
        assert.equal(log.store.sequenced.filter(other => hex(other) === hex(leaf)).length, 1)
      }
      const copy = await handedOver(log)
      verifyLog({ files: copy.list(), read: copy.read }, log.trust)
    }))
}

test('a fault of the disk that passes is made good by the next tick in the same process', () =>
  withLog(async log => {
    ready(await log.open())
    const sequencer = ready(await log.open({ files: faulty(log.files, 'before', isTile) }))
    const first = await sequencer.tick()
    assert.equal(first.published, false)
    assert.equal(first.waiting.length, 1)
    assert.equal((await sequencer.tick()).published, true)
    assert.equal(log.verify().ticks, 2)
  }))

test('after a commit whose outcome is unknown the process orders nothing more', () =>
  withLog(async log => {
    let commits = 0
    const store: LogStore = {
      ...log.store,
      commitTick: async (size, tick) => {
        commits++
        if (tick.tick === 1) throw new Crash()
        await log.store.commitTick(size, tick)
      },
    }
    const sequencer = ready(await log.open({ store }))
    await assert.rejects(sequencer.tick(), FatalLogError)
    await assert.rejects(sequencer.tick(), /has stopped/)
    await assert.rejects(sequencer.publish(), /has stopped/)
    assert.equal(commits, 2)
  }))

test('of two sequencers on one store the slower stops for good', () =>
  withLog(async log => {
    const one = ready(await log.open())
    const two = ready(await log.open())
    await one.tick()
    await assert.rejects(
      two.tick(),
      error => error instanceof FatalLogError && error.cause instanceof LostRaceError,
    )
    await assert.rejects(two.tick(), FatalLogError)
    await one.tick()
    assert.equal(log.verify().ticks, 2)
  }))

test('a crash around the very first leaf leaves a log that opens', () =>
  withLog(async log => {
    for (const at of ['before', 'after'] as const) {
      const store: LogStore = {
        ...log.store,
        commitTick: async (size, tick) => {
          if (at === 'after') await log.store.commitTick(size, tick)
          throw new Crash()
        },
      }
      await assert.rejects(log.open({ store }), FatalLogError)
    }
    const sequencer = ready(await log.open())
    await sequencer.tick()
    assert.equal(log.verify().ticks, 1)
  }))

test('a clock that stands still or goes back makes no tick', () =>
  withLog(async log => {
    const sequencer = ready(await log.open())
    await sequencer.tick()
    const { lastTickAt } = sequencer.state()
    assert.ok(lastTickAt > AT)
    const later = log.store.snapshot()
    const ahead = { ...(await later.state())!, lastTickAt: '2027-01-01T00:00:00.000Z' }
    const opened = ready(await log.open({ store: { ...later, state: async () => ahead } }))
    await assert.rejects(opened.tick(), /clock/)
  }))

test('randomness that repeats itself stops the tick', () =>
  withLog(async log => {
    const sequencer = ready(await log.open())
    const record = sampleRecords(AT).authorised
    log.queue(record)
    log.store.add({ ...record, id: 'ff'.repeat(16) } as LogRecord, log.store.leaves[0]!.leaf)
    await assert.rejects(sequencer.tick(), /same commitment/)
    await assert.rejects(sequencer.tick(), FatalLogError)
  }))
