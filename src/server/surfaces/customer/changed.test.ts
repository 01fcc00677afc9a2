// When a demand last changed, as list, program, feed and record say it: over every state of the console, and event by event.
import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { filed } from '../../../../test/server/customer/filings.ts'
import { consoleStates, type StateName } from '../../../../test/server/customer/states.ts'
import { write } from '../../../../test/server/portal/demands.ts'
import { form, text } from '../../../../test/server/portal/pages.ts'
import { openPortals, type Portals } from '../../../../test/server/portal/portals.ts'
import type { DemandEvent, NewEvent } from '../../../domain/registry/event.ts'
import { fold } from '../../../domain/registry/fold.ts'
import { matterViews } from '../../../store/demand/projections.ts'
import { loadStream } from '../../../store/demand/stream.ts'
import { asReadBy } from '../../../store/views/party-view.ts'
import type { TenantView } from '../../../store/views/tenant-view.ts'
import { asWorker } from '../../worker/demand-at-work.ts'
import { changedAt } from './changed-at.ts'
import { findMatter } from './matters.ts'
import { recordFacts, recordJson } from './record/record.ts'
import { stepsOf } from './record/steps.ts'

const admin = { kind: 'tenant', id: 'acme-admin', tenant: 'acme' } as const
/** Of the party behind it, where there is one. */
const behind = { ...admin, tenant: 'stad' } as const

describe('when a demand last changed', { timeout: 500_000 }, () => {
  let portals: Portals
  let states: Readonly<Record<StateName, string>>

  before(async () => {
    portals = await openPortals()
    states = await consoleStates(portals.d)
  })
  after(() => portals?.close())

  const eventsOf = async (matter: string) => {
    const { d } = portals
    return asWorker(d, async tx => {
      const [row] = await tx.query<{ demand_id: string }>('select demand_id from duly.matter where id = $1', [
        matter,
      ])
      return loadStream(tx, d.vault, row?.demand_id ?? '')
    })
  }

  test('a view that changed has a later time, and one that did not the same, after every event of every state', async () => {
    const changes = new Map<string, number>()
    for (const [name, matter] of Object.entries(states)) {
      const { id, events } = await eventsOf(matter)
      for (const reader of [admin, behind]) {
        let last: TenantView | null = null
        for (const past of momentsOf(events)) {
          const demand = fold(id, past)
          const stored = demand && matterViews(demand, past).find(one => one.matter === matter)?.view
          if (!stored) continue
          const view = asReadBy(stored, reader)
          if (last && told(view) === told(last)) assert.equal(changedAt(view), changedAt(last), name)
          else {
            const [at, kind] = [past.at(-1)?.at, past.at(-1)?.kind]
            assert.equal(changedAt(view), at, `${name}: ${kind}`)
            assert.ok(!last || changedAt(view) > changedAt(last), name)
            changes.set(name, (changes.get(name) ?? 0) + 1)
          }
          last = view
        }
      }
    }
    const moved = (name: StateName) => (changes.get(name) ?? 0) / 2
    assert.ok(
      moved('window') === 1 && moved('upheld') >= 2,
      'the notice, then the objection and its decision',
    )
    for (const name of ['overruled', 'challenged', 'ruled', 'extended', 'redirected', 'preserved'] as const)
      assert.ok(moved(name) >= 2, name)
  })

  test('a webhook is told what counsel, courts and the authority said, and of a part kept back nothing of it', async () => {
    const told = async (name: StateName) => {
      const matter = await findMatter(portals.d, admin, states[name])
      assert.ok(matter, name)
      return stepsOf(matter.view, null).map(step => step.kind)
    }
    for (const [name, kind] of [
      ['upheld', 'objection_decided'],
      ['overruled', 'objection_decided'],
      ['challenged', 'challenge_filed'],
      ['challenged_itself', 'challenge_filed'],
      ['ruled', 'challenge_ruled'],
      ['redirect_renewed', 'redirect_answered'],
      ['taken_back', 'withdrawn'],
    ] as const)
      assert.ok((await told(name)).includes(`demand.${kind}`), name)
    const d = portals.d
    const [row] = await asWorker(d, tx =>
      tx.query<{ demand_id: string }>('select demand_id from duly.matter where id = $1', [
        states.part_agency,
      ]),
    )
    const before = await told('part_agency')
    await write(d, row?.demand_id ?? '', [filed(states.part_agency), answeredRedirect], 'carl')
    assert.deepEqual(await told('part_agency'), before)
  })

  test('the feed says first what changed last, however long ago it was told', async () => {
    const acme = await portals.client('customer', 'acme-admin')
    const made = (await acme.call('POST', '/feed', form({}))).bytes.toString()
    const path = /\/feed\/[\w-]{32}\.atom/.exec(made)?.[0] ?? ''
    const idsOf = async () =>
      [...(await text(acme, path)).matchAll(/\/demands\/([0-9a-f]{32})"/g)].map(m => m[1])
    assert.equal((await idsOf()).length, 25)
    assert.ok(!(await idsOf()).includes(states.chain), 'told first of all')
    assert.equal((await findMatter(portals.d, admin, states.window))?.view.changedAt !== undefined, true)
    const { id } = await eventsOf(states.window)
    const objects = { answer: 'needs_time', text: 'Our council meets on Tuesday.' } as const
    await write(portals.d, id, [{ kind: 'NoticeAnswered', matter: states.window, data: objects }])
    assert.equal((await idsOf())[0], states.window)
    const changed = (await findMatter(portals.d, admin, states.window))?.view.changedAt
    assert.equal(/<updated>([^<]+)/.exec(await text(acme, path))?.[1], changed)
  })

  test('the record is no older than anything in it', async () => {
    for (const [name, id] of Object.entries(states)) {
      const matter = await findMatter(portals.d, admin, id)
      assert.ok(matter, name)
      const record = JSON.parse(recordJson(portals.d, await recordFacts(portals.d, admin, matter, 'en')))
      const times = timesIn(record).filter(([key]) => !/until|windowEndsAt|^from$|^to$/i.test(key))
      assert.ok(record.staffAccess.length > 0)
      for (const [key, at] of times)
        assert.ok(at <= record.asOf, `${name}: ${key} ${at} is after ${record.asOf}`)
    }
  })
})

const answeredRedirect: NewEvent = {
  kind: 'RedirectAnswered',
  matter: null,
  data: { outcome: 'renewed_to_us', note: '', exception: { ground: 'agency_renewed_demand', note: '' } },
}

/** All that is shown, without when it changed. */
function told({ changedAt: _, ...view }: TenantView): string {
  return JSON.stringify(view)
}

/** The events up to each moment at which something was written. */
function momentsOf(events: readonly DemandEvent[]): DemandEvent[][] {
  return events.flatMap((e, i) => (events[i + 1]?.at === e.at ? [] : [events.slice(0, i + 1)]))
}

function timesIn(value: unknown, key = ''): [key: string, at: string][] {
  if (typeof value === 'string') return /^\d{4}-\d\d-\d\dT/.test(value) ? [[key, value]] : []
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, below]) => timesIn(below, Array.isArray(value) ? key : name))
}
