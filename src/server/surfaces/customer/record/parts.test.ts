// An answer that leaves in two parts, as its customer reads it after each: nothing is said to be given before it left.
import assert from 'node:assert/strict'
import { createHash, randomBytes } from 'node:crypto'
import { after, before, describe, test } from 'node:test'
import { fsckOf } from '../../../../../test/server/fsck.ts'
import {
  determinedEvent,
  releasePackage,
  type TwoTenants,
  twoTenantDemand,
  write,
} from '../../../../../test/server/portal/demands.ts'
import { text } from '../../../../../test/server/portal/pages.ts'
import { openPortals, type Portals } from '../../../../../test/server/portal/portals.ts'
import { demandDetail } from '../../../../api/customer/demand.ts'
import type { PasskeyClient } from '../../../../cli/passkey/passkey-client.ts'
import { flowingText } from '../../../letters/block.ts'
import { later } from '../../../sign-in/owner.ts'
import { detailJson } from '../demand-json.ts'
import { findMatter } from '../matters.ts'
import { recordFacts } from './record.ts'
import { recordText } from './record-text.ts'
import { stepsOf } from './steps.ts'

const admin = { kind: 'tenant', id: 'stad-admin', tenant: 'stad' } as const
const FOLLOWS = /not given yet|to follow|has not left yet/i

describe('an answer in parts, as its customer reads it', { timeout: 500_000 }, () => {
  let portals: Portals
  let stad: PasskeyClient
  let two: TwoTenants
  let first = ''

  before(async () => {
    portals = await openPortals()
    stad = await portals.client('customer', 'stad-admin')
    two = await twoTenantDemand(portals.d, undefined, async id => {
      await write(portals.d, id, [bothGiven()])
      return null
    })
  })
  after(() => portals?.close())

  const leaves = async (category: 'subscriber' | 'content_stored') => {
    const bytes = randomBytes(500)
    const sha256 = createHash('sha256').update(bytes).digest('hex')
    const until = later(portals.d.now(), 86_400)
    const of = { source: 'mail', account: 'piet@stad.example' }
    const line = { ask: 'a2', account: 'acc2', category }
    await releasePackage(portals.d, two.demandId, bytes, sha256, until, of, `${two.demandId}-${category}`, [
      line,
    ])
    return sha256
  }
  const page = () => text(stad, `/demands/${two.stad}`)
  const mine = async () => (await findMatter(portals.d, admin, two.stad)) ?? assert.fail()
  const record = async () =>
    flowingText(recordText(portals.d, await recordFacts(portals.d, admin, await mine(), 'en')))
  const json = async () =>
    demandDetail.parse(detailJson(await mine(), { now: portals.d.now(), instrument: id => id }))

  test('after the first part, says what left and that the rest has not', async () => {
    const sha256 = await leaves('subscriber')
    first = sha256
    const read = await page()
    assert.match(read, /Subscriber and session records: given</)
    assert.match(read, /Stored content: to follow, not given yet/)
    assert.match(read, /a part of your data left\. The rest has not left yet\./)
    assert.match(read, /The law required us to give subscriber and session records\./)
    assert.match(read, /The law requires us to give stored content\. Not given yet: stored content\./)
    assert.match(read, /3 items: subscriber and session records\. Not given yet: stored content/)
    assert.doesNotMatch(read, /the answer went out|The answer has been given/)
    assert.ok(read.includes(sha256))
    assert.match(read, new RegExp(`href="/demands/${two.stad}/answer"`), 'it may still object to the rest')

    const filed = await record()
    assert.match(filed, /subscriber and session records, given,/)
    assert.match(filed, /stored content, to follow, not given yet\./)
    assert.match(filed, new RegExp(`${sha256}\\. Not given yet: stored content`))

    const { standing, answered } = await json()
    assert.notEqual(standing, 'went_out')
    assert.deepEqual(
      answered.map(l => [l.category, l.later ?? false]),
      [
        ['subscriber', false],
        ['content_stored', true],
      ],
    )
  })

  test('after the second part, says both with the date of each', async () => {
    const second = await leaves('content_stored')
    const [read, filed, detail] = [await page(), await record(), await json()]
    for (const said of [read, filed]) {
      assert.doesNotMatch(said, FOLLOWS)
      for (const hash of [first, second]) assert.ok(said.includes(hash))
    }
    assert.match(read, /Stored content: given</)
    assert.match(read, /the answer went out/)
    assert.match(read, /6 items: subscriber and session records and stored content/)
    assert.equal(detail.standing, 'went_out')
    assert.deepEqual(
      detail.released?.parts?.map(p => p.sha256),
      [first, second],
    )
    const steps = stepsOf((await mine()).view, null).filter(s => s.kind === 'demand.released')
    assert.equal(new Set(steps.map(s => s.again)).size, 2, 'each part is a step of its own')
  })

  test('leaves a record that fsck makes again', async () => {
    assert.deepEqual((await fsckOf(portals.d)).differences, [])
  })
})

/** Of Stad's, the stored content too. */
function bothGiven(): ReturnType<typeof determinedEvent> {
  const event = determinedEvent()
  assert(event.kind === 'Determined')
  const lines = event.data.lines.map(l =>
    l.account === 'acc2'
      ? { ...l, decision: 'comply' as const, ground: 'required_by_law' as const, wouldSuffice: [] }
      : l,
  )
  return { ...event, data: { ...event.data, lines } }
}
