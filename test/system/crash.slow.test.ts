// The crash table: kill -9 of each part before, during and after the steps of the road. After every road everything is
// derived again from what is public, on disk and in the database (holds.ts).
import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { assertHolds, eventKinds } from './holds.ts'
import { type Installation, openInstallation, type Victim } from './installation.ts'
import { pointsOf } from './points.ts'
import { type Fault, type Moment, walkThrough } from './walk.ts'

type Row = readonly [name: string, moment: Moment]

const around = (on: 'before' | 'during' | 'after', call: string, nth = 1): Moment => ({ on, call, nth })

/** At most so many deaths of one gate, which waits longer after each. */
const GATE_DEATHS = 3

const table: Readonly<Partial<Record<Victim, readonly Row[]>>> = {
  server: [
    ['while the paper’s mail is being taken', around('during', 'mail')],
    ['after the answer of the agency was taken with 250', around('after', 'mail', 2)],
    ['after the facts were confirmed', around('after', 'confirm_facts')],
    ['while a look-up is being asked for', around('during', 'lookup')],
    ['while the decision is being written', around('during', 'determine', 2)],
    [
      'when the notice has reached the next server, which has not said so',
      { on: 'letter', text: /government demand/i },
    ],
    ['while the second approver signs', around('during', 'sign', 2)],
    ['when the collection is reported', { on: 'event', kind: 'Collected' }],
    ['between the logged release and its order', { on: 'event', kind: 'ReleaseLogged' }],
    ['while the officer fetches the package', around('during', 'package')],
    ['while the demand is being closed', around('during', 'close')],
  ],
  gate: [
    ['when it has begun a look-up', { on: 'journal', entry: 'lookup_begun' }],
    ['when it has begun to collect', { on: 'journal', entry: 'collection_begun' }],
    ['when a part is complete', { on: 'journal', entry: 'part_collected' }],
    ['when it has begun to seal', { on: 'journal', entry: 'seal_begun' }],
    ['when the package is sealed', { on: 'journal', entry: 'sealed' }],
    ['when it has begun to release', { on: 'journal', entry: 'release_begun' }],
    ['when it has released', { on: 'journal', entry: 'released' }],
  ],
  sequencer: [
    ['before the paper comes', around('before', 'mail')],
    ['after the facts were confirmed', around('after', 'confirm_facts')],
    ['when both have signed and the leaf is to be logged', { on: 'event', kind: 'Authorised' }],
    ['when the release leaf is written', { on: 'event', kind: 'ReleaseLogged' }],
    ['while the demand is being closed', around('during', 'close')],
  ],
  witness: [
    ['when both have signed and the leaf is to be cosigned', { on: 'event', kind: 'Authorised' }],
    ['when the release leaf is written', { on: 'event', kind: 'ReleaseLogged' }],
    ['while the demand is being closed', around('during', 'close')],
  ],
  database: [
    ['while the paper’s mail is being taken', around('during', 'mail')],
    ['while the facts are being confirmed', around('during', 'confirm_facts')],
    ['while the gate looks up', { on: 'journal', entry: 'lookup_begun' }],
    ['when the notice has reached the next server', { on: 'letter', text: /government demand/i }],
    ['while the authorisation is being prepared', around('during', 'authorisation')],
    // Not earlier: the demo's provider keeps its sessions in the same PostgreSQL, so the source would be gone with it.
    ['when the gate has collected and not said so', { on: 'journal', entry: 'collected' }],
    ['after the certificate was signed', around('after', 'certificate')],
    ['when the gate has begun to release', { on: 'journal', entry: 'release_begun' }],
  ],
}

describe('killed at each step of the road', { timeout: 1_200_000 }, () => {
  let i: Installation
  let kinds: string[]

  before(async () => {
    i = await openInstallation()
    const undisturbed = await walkThrough(i, [])
    kinds = await eventKinds(i, undisturbed.road.demandId)
    await assertHolds(i, undisturbed, kinds)
  })
  after(() => i?.close())

  test('every answer is lost and every write sent again: the road is the same', async () => {
    const walked = await walkThrough(i, [], { answersLost: true })
    await assertHolds(i, walked, kinds)
  })

  for (const { victim, rows } of roads()) {
    const first = rows[0]?.[0]
    test(`the ${victim}, ${rows.length} times on one road, first ${first}: nothing is lost or done twice`, async t => {
      // A gate that dies often is started again ever later; on each road it begins anew.
      await i.stop('gate')
      await i.supervise()
      const faults = rows.map(([name, moment]): Fault => ({ name, moment, victim, how: 'kill' }))
      const walked = await walkThrough(i, faults, { fsckEachTime: true })
      for (const name of walked.fired) t.diagnostic(name)
      assert.deepEqual([...walked.fired].sort(), rows.map(([name]) => name).sort())
      await assertHolds(i, walked, kinds)
    })
  }
})

function roads(): { victim: Victim; rows: readonly Row[] }[] {
  return (Object.entries(table) as [Victim, readonly Row[]][]).flatMap(([victim, all]) => {
    const rows = pointsOf(all)
    const length = victim === 'gate' ? GATE_DEATHS : rows.length
    const count = Math.ceil(rows.length / length)
    return Array.from({ length: count }, (_, n) => ({
      victim,
      rows: rows.slice(n * length, (n + 1) * length),
    }))
  })
}
