// Accepting what is proposed for many: each opened first, in the version that it has now; alike, and decided each by itself.
import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { callback, officerKey } from '../../../../../test/call-back.ts'
import {
  acted,
  carl,
  factsOf,
  mara,
  mattersEvent,
  openFor,
  write,
} from '../../../../../test/server/portal/demands.ts'
import { openPortals, type Portals } from '../../../../../test/server/portal/portals.ts'
import { keepReading } from '../../../../../test/server/reading.ts'
import type { NewEvent } from '../../../../domain/registry/event.ts'
import type { Actor } from '../../../../kernel/actor.ts'
import { isRefusal } from '../../../../kernel/refusal.ts'
import { execute } from '../../../../store/demand/execute.ts'
import { acceptProposal, decidedOf, explainedOf, offerProposals } from '../../../acts/accept-proposal.ts'
import { loadFor } from '../../../acts/load.ts'
import { receiveArrival } from '../../../papers/intake.ts'
import { readDemandPage } from '../demand-page.ts'

describe('what is proposed, accepted for many', { timeout: 500_000 }, () => {
  let portals: Portals
  before(async () => {
    portals = await openPortals()
  })
  after(() => portals?.close())

  const opens = async (actor: Actor, id: string) => {
    const page = await readDemandPage(portals.d, actor, { id, language: 'en', zone: 'UTC' })
    assert(!isRefusal(page), `opened: ${JSON.stringify(page)}`)
    return page
  }
  const accept = (
    actor: Actor,
    offered: { id: string; version: number; likeness: string },
    key = offered.id,
  ) => acceptProposal(portals.d, actor, { demandId: offered.id, ...offered, key: `accept-${key}` })

  test('those that are alike and opened are offered; each other one is named, with why', async () => {
    const [plain, other, changed, unread, abroad, early] = await Promise.all(
      ['GJ-1', 'GJ-2', 'GJ-3', 'GJ-4', 'GJ-5', 'GJ-6'].map((reference, i) =>
        toDecide(portals, { reference, country: i === 4 ? 'CA' : 'US', assessed: i !== 5 }),
      ),
    )
    assert(plain && other && changed && unread && abroad && early)
    for (const id of [plain, other, changed, abroad, early]) await opens(mara, id)
    const message = { type: 'send_message', text: 'We have it.' } as const
    await acted(portals.d, mara, changed, message)
    const ids = [plain, other, changed, unread, abroad, early, 'f'.repeat(32)]
    const { offered, refused } = await offerProposals(portals.d, mara, ids)
    assert.deepEqual(
      offered.map(o => o.id),
      [plain, other],
    )
    assert.deepEqual(
      decidedOf(offered).map(one => [one.category, one.decision, one.ground]),
      [
        ['subscriber', 'redirect', 'tenant_is_organisation'],
        ['content_stored', 'reject', 'process_does_not_reach_category'],
      ],
    )
    const why = new Map(refused.map(r => [r.id, r.refusal]))
    assert.equal(why.get(changed)?.code, 'changed_meanwhile')
    assert.equal(why.get(unread)?.detail, 'You have not opened this demand.')
    assert.match(why.get(abroad)?.detail ?? '', /^Its kind of paper, its country or what is proposed differs/)
    assert.equal(why.get(early)?.detail, 'This demand’s next step is not its decision.')
    assert.equal(why.get('f'.repeat(32))?.code, 'not_found', 'as of what never was')
  })

  test('each is decided by its own event, once, and only as it was opened', async () => {
    const first = await toDecide(portals, { reference: 'GJ-11' })
    const second = await toDecide(portals, { reference: 'GJ-12' })
    for (const id of [first, second]) await opens(mara, id)
    const { offered } = await offerProposals(portals.d, mara, [first, second])
    const [one, two] = offered
    assert(one && two)

    const done = await accept(mara, one)
    assert(!isRefusal(done), JSON.stringify(done))
    const decided = done.events.filter(e => e.kind === 'Determined')
    assert.equal(decided.length, 1)
    assert.equal(done.demand.lines.length, 4)
    assert.ok(done.demand.lines.every(l => l.by === 'mara'))
    const again = await accept(mara, one)
    assert(!isRefusal(again))
    assert.equal(again.demand.version, done.demand.version, 'sent again it is the same act')

    const unopened = await accept(carl, two)
    assert(isRefusal(unopened))
    assert.equal(unopened.detail, 'You have not opened this demand.')

    await acted(portals.d, mara, second, { type: 'send_message', text: 'Soon.' })
    const stale = await accept(mara, two)
    assert(isRefusal(stale))
    assert.equal(stale.code, 'changed_meanwhile')
    const page = await opens(mara, second)
    const behind = await accept(mara, two, 'behind')
    assert(
      isRefusal(behind) && behind.code === 'changed_meanwhile',
      'the version that was offered is not the one now',
    )
    const departs = await accept(
      mara,
      { ...two, version: page.demand.version, likeness: 'another' },
      'departs',
    )
    assert(isRefusal(departs))
    assert.match(departs.next, /own page/)
    const now = await loadFor(portals.d, mara, second)
    assert(!isRefusal(now))
    assert.equal(now.demand.lines.length, 0, 'nothing was decided of it')
    assert(!isRefusal(await accept(mara, { ...two, version: page.demand.version }, 'now')))
  })

  test('organisations’ data are disclosed with the reasons for not asking them first and for not challenging the demand', async () => {
    const ids = await Promise.all(
      ['GJ-31', 'GJ-32'].map(reference => toDecide(portals, { reference, assessed: 'impeded' })),
    )
    for (const id of ids) await opens(mara, id)
    const { offered, refused } = await offerProposals(portals.d, mara, ids)
    assert.deepEqual(refused, [])
    const { exception, note, notChallenged } = explainedOf(offered)
    assert.equal(exception, 'agency_states_redirect_would_harm')
    assert.equal(note, 'The paper forbids asking them.')
    assert.match(notChallenged, /^The law requires the answer/)
    const [one] = offered
    assert(one)
    const done = await accept(mara, one)
    assert(!isRefusal(done), JSON.stringify(done))
    assert.ok(done.demand.lines.every(l => l.decision === 'comply'))
    for (const m of done.demand.matters) {
      assert.deepEqual(m.notChallenged, { why: notChallenged, by: 'mara' })
      assert.equal(m.redirectException?.ground, exception)
      assert.equal(m.exceptionApprovedBy, null, 'another person still approves the exception')
    }
  })

  test('of two people who change one cell at once the second is told what to do, and what each wrote is kept', async () => {
    const id = await toDecide(portals, { reference: 'GJ-21' })
    const page = await opens(mara, id)
    await opens(carl, id)
    const [line] = page.decides.lines
    assert(line && line.decision !== '' && line.ground !== '')
    const { ask, category, account, decision, ground, cite, wouldSuffice } = line
    const saying = (actor: Actor, reason: string, version: number) =>
      execute(portals.d.store, actor, {
        demandId: id,
        expectedVersion: version,
        idempotencyKey: `${actor.id}-${version}`,
        command: {
          type: 'determine',
          lines: [{ ask, category, account, decision, ground, cite, reason, period: null, wouldSuffice }],
          redirectException: null,
          notChallenged: null,
        },
      })
    const { version } = page.demand
    const both = await Promise.all([
      saying(mara, 'Please ask Acme first.', version),
      saying(carl, 'Acme keeps these records itself.', version),
    ])
    const [no] = both.filter(isRefusal)
    assert.equal(both.filter(isRefusal).length, 1)
    assert.equal(no?.code, 'changed_meanwhile')
    assert.match(`${no?.detail} ${no?.next}`, /Somebody changed this demand.*Reload/)
    const won = isRefusal(both[0]) ? 'Acme keeps these records itself.' : 'Please ask Acme first.'
    const after = await opens(carl, id)
    assert.deepEqual(
      after.demand.lines.map(l => l.reason),
      [won],
      'nothing of the first is overwritten',
    )
    const again = await saying(carl, 'Acme is the one to ask.', after.demand.version)
    assert(!isRefusal(again), 'looked at, the second word counts')
    assert.equal(again.demand.lines[0]?.reason, 'Acme is the one to ask.')
  })
})

type Wish = { readonly reference: string; readonly country?: string; readonly assessed?: boolean | 'impeded' }

/** A subpoena for two organisations' accounts, brought to its decision. Mara and Carl have a grant; nobody has opened it as it is. */
async function toDecide(
  { d }: Portals,
  { reference, country = 'US', assessed = true }: Wish,
): Promise<string> {
  const received = await receiveArrival(d, mara, {
    channel: 'upload',
    bytes: Buffer.from(
      `SUBPOENA ${reference}\nAll records of anna@acme.example.\nAnd of piet@stad.example.\n`,
    ),
    fileName: 'subpoena.txt',
    service: {
      servedAt: d.now(),
      servedManner: 'mail',
      servedUncertain: false,
      entityServed: 'Quillfern Inc.',
    },
    receivedAt: d.now(),
    sender: null,
  })
  if (isRefusal(received)) throw new Error(received.detail)
  const { demandId } = received
  await keepReading(d, demandId)
  await openFor(d, mara, demandId)
  await openFor(d, carl, demandId)
  const facts = { ...factsOf(received.demand.received.documents[0]?.id ?? ''), reference, country }
  await acted(d, mara, demandId, { type: 'confirm_facts', facts, changed: [] })
  await acted(d, mara, demandId, {
    type: 'authenticate',
    authority: 'travis',
    officer: 'travis-officer',
    checks: [],
    callbackNeeded: false,
  })
  await acted(d, carl, demandId, callback('confirmed', [{ ...officerKey, holder: 'travis-officer' }]))
  const asked = { lookup: JSON.stringify({ id: '0'.repeat(32) }), assertion: null, by: 'mara' }
  await write(d, demandId, [{ kind: 'LookupRequested', matter: null, data: asked }, mattersEvent()])
  if (assessed) await write(d, demandId, [assessed === 'impeded' ? impededEvent() : assessedEvent()])
  return demandId
}

/** The paper reaches subscriber data and no content. */
function assessedEvent(): NewEvent {
  const finding = { rule: 'r', citation: '18 USC 2703', confidence: 'settled', pack: 'us@1' } as const
  const line = (ask: string, account: string) => [
    {
      ...{ ask, account, category: 'subscriber', outcome: 'sufficient', compulsion: 'required' },
      findings: [{ ...finding, why: 'The subpoena reaches it.' }],
      ...{ wouldSuffice: [], questions: [] },
    },
    {
      ...{ ask, account, category: 'content_stored', outcome: 'insufficient', compulsion: 'forbidden' },
      findings: [{ ...finding, why: 'A subpoena does not reach content.' }],
      ...{ wouldSuffice: ['us.warrant.2703'], questions: [] },
    },
  ]
  return lawSays([...line('a1', 'acc1'), ...line('a2', 'acc2')])
}

/** A verified rule requires all of it, and the paper forbids asking the customer first. */
function impededEvent(): NewEvent {
  const by = { citation: '18 USC 2703', confidence: 'VERIFIED', pack: 'us@1' } as const
  const line = (ask: string, account: string, category: string) => ({
    ...{ ask, account, category, outcome: 'sufficient', compulsion: 'required' },
    findings: [
      { ...by, rule: `us.warrant#reach:${category}`, outcome: 'sufficient', why: 'The warrant reaches it.' },
      { ...by, rule: 'us.redirect_impeded', outcome: 'sufficient', why: 'The paper forbids asking them.' },
    ],
    ...{ wouldSuffice: [], questions: [] },
  })
  return lawSays(
    ['subscriber', 'content_stored'].flatMap(c => [line('a1', 'acc1', c), line('a2', 'acc2', c)]),
  )
}

function lawSays(lines: readonly object[]): NewEvent {
  return {
    kind: 'Assessed',
    matter: null,
    data: {
      ...{
        asOf: '2026-11-25',
        packs: [`us@1#${'a'.repeat(64)}`],
        notice: 'permitted_now',
        deadline: null,
        answer: null,
      },
      lines: lines as never,
    },
  }
}
