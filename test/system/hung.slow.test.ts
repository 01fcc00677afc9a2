// The table of parts that hang or starve: each is stopped, or given a tenth of its time, at steps of the road. Its supervisor finds one
// that hangs and replaces it; the others go on meanwhile. Deaths are in crash.slow.test.ts.
import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import type { Part } from '../../src/server/part/parts.ts'
import { assertHolds, eventKinds } from './holds.ts'
import { type How, type Installation, openInstallation } from './installation.ts'
import { pointsOf } from './points.ts'
import { type Fault, type Moment, walkThrough } from './walk.ts'

const around = (on: 'before' | 'during' | 'after', call: string, nth = 1): Moment => ({ on, call, nth })
const journal = (entry: Extract<Moment, { on: 'journal' }>['entry']): Moment => ({ on: 'journal', entry })
const event = (kind: Extract<Moment, { on: 'event' }>['kind']): Moment => ({ on: 'event', kind })

/** How late an answer of another part may be. */
const LATE_MS = 5_000

const stopped: Readonly<Record<Part, readonly Moment[]>> = {
  web: [around('during', 'confirm_facts'), around('during', 'determine', 2), around('during', 'sign', 2)],
  worker: [
    around('after', 'mail'),
    around('after', 'confirm_facts'),
    event('Collected'),
    event('ReleaseLogged'),
  ],
  reader: [around('during', 'mail'), around('after', 'mail')],
  mail: [around('before', 'mail'), around('during', 'mail')],
  sequencer: [around('before', 'mail'), event('Authorised'), event('ReleaseLogged')],
  gate: [journal('lookup_begun'), journal('collection_begun'), journal('sealed'), journal('release_begun')],
  witness: [event('Authorised'), event('ReleaseLogged')],
}

const starved: Readonly<Record<Part, readonly Moment[]>> = {
  web: [around('during', 'lookup'), around('during', 'close')],
  worker: [around('after', 'confirm_facts'), event('Collected')],
  reader: [around('after', 'mail')],
  mail: [around('during', 'mail')],
  sequencer: [event('Authorised')],
  gate: [journal('collection_begun'), journal('seal_begun')],
  witness: [event('ReleaseLogged')],
}

describe('stopped or starved at steps of the road', { timeout: 1_400_000 }, () => {
  let i: Installation
  let kinds: string[]
  before(async () => {
    i = await openInstallation()
    const undisturbed = await walkThrough(i, [])
    kinds = await eventKinds(i, undisturbed.road.demandId)
  })
  after(() => i?.close())

  for (const [how, table] of [
    ['stop', stopped],
    ['starve', starved],
  ] as const)
    for (const part of Object.keys(table) as Part[])
      test(`${how}: the ${part}, at points of one road: nothing is lost or done twice, and no other part waits`, async () => {
        const faults = pointsOf(table[part]).map((moment, n) => faultOf(part, how, moment, n))
        const walked = await walkThrough(i, faults)
        assert.deepEqual([...walked.fired].sort(), faults.map(f => f.name).sort())
        assert.ok(walked.slowestMs <= LATE_MS, `another part answered after ${walked.slowestMs} ms`)
        await assertHolds(i, walked, kinds)
      })
})

function faultOf(victim: Part, how: How, moment: Moment, n: number): Fault {
  return { name: `${how} ${victim} ${n}`, moment, victim, how }
}
