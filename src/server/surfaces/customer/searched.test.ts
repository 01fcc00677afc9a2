// A search at the desk shows no word of a demand, but that it holds what was looked for: its tenant is told who searched and when, never
// what for; nothing of it while the tenant may not know of the demand, or of what came after a silence began.
import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { type TwoTenants, twoTenantDemand } from '../../../../test/server/portal/demands.ts'
import { text } from '../../../../test/server/portal/pages.ts'
import { openPortals, type Portals } from '../../../../test/server/portal/portals.ts'
import type { Command } from '../../../domain/registry/command.ts'
import type { Actor } from '../../../kernel/actor.ts'
import { isRefusal } from '../../../kernel/refusal.ts'
import { execute } from '../../../store/demand/execute.ts'
import { asWorker } from '../../worker/demand-at-work.ts'
import { type QueueQuery, readQueue } from '../desk/queue/queue.ts'

const staff = (id: string, role: 'analyst' | 'counsel'): Actor => ({
  kind: 'staff',
  id,
  roles: [role],
  employment: 'employee',
})
const [mara, carl] = [staff('mara', 'analyst'), staff('carl', 'counsel')]

describe('a search at the desk', { timeout: 500_000 }, () => {
  let portals: Portals
  let told: TwoTenants
  before(async () => {
    portals = await openPortals()
    told = await twoTenantDemand(portals.d)
  })
  after(() => portals?.close())

  const search = async (actor: Actor, q: Partial<QueueQuery>) =>
    (await readQueue(portals.d, actor, { view: 'open', text: '', cursor: null, ...q })).rows.map(r => r.id)
  const looked = async (who: 'acme' | 'stad', matter: string) => {
    const page = await text(await portals.client('customer', `${who}-admin`), `/demands/${matter}`)
    return page.match(/<section[^>]*id="access"[\s\S]*?<\/section>/)?.[0] ?? ''
  }
  const lines = (section: string) => section.match(/a search listed it/gi)?.length ?? 0
  const listed = () =>
    asWorker(portals.d, async tx => (await tx.query('select 1 from duly.search_listed', [])).length)

  test('is shown to both tenants whose demand it listed: who, and not for what', async () => {
    assert.equal(lines(await looked('acme', told.acme)), 0)
    assert.ok((await search(mara, { text: 'piet@stad.example' })).includes(told.demandId))
    for (const who of ['acme', 'stad'] as const) {
      const section = await looked(who, told[who])
      assert.equal(lines(section), 1)
      assert.match(section, /Person \d+ \(intake, analyst\)<[\s\S]*A search listed it/)
      assert.doesNotMatch(section, who === 'acme' ? /piet@/ : /anna@/)
      assert.doesNotMatch(section, /piet@stad/)
    }
  })

  test('once in an hour for each person, also on further pages', async () => {
    const before = await listed()
    await search(mara, { text: 'piet@stad.example' })
    await search(mara, { text: 'anna@acme.example' })
    assert.equal(await listed(), before)
    await search(carl, { text: 'anna@acme.example' })
    assert.equal(await listed(), before + 1)
    assert.equal(lines(await looked('acme', told.acme)), 2)
  })

  test('for a tenant counts as one; the queue without words does not, nor what is not listed', async () => {
    const other = await twoTenantDemand(portals.d)
    const before = await listed()
    await search(mara, {})
    await search(mara, { filters: { country: 'US' } })
    assert.deepEqual(await search(mara, { text: 'nothing-of-the-kind' }), [])
    assert.equal(await listed(), before)
    assert.ok((await search(mara, { filters: { customer: 'acme' } })).includes(other.demandId))
    assert.equal(lines(await looked('acme', other.acme)), 1)
  })

  test('after a silence began it is not shown, as if nobody had searched', async () => {
    const { demandId, acme: matter } = await twoTenantDemand(portals.d)
    const act = async (by: Actor, command: Command) => {
      const done = await execute(portals.d.store, by, { demandId, command })
      assert.ok(!isRefusal(done), isRefusal(done) ? `${command.type}: ${done.detail}` : '')
    }
    const secrecy = {
      kind: 'court_order',
      instrument: 'us.order.2705b',
      passage: 'tell nobody',
      from: '2026-11-01',
      until: '2099-01-01',
    } as const
    const before = await looked('acme', matter)
    await act(mara, { type: 'read_secrecy', matter, secrecy, passages: [], note: '' })
    await act(carl, { type: 'confirm_secrecy', matter })
    assert.ok((await search(carl, { text: 'anna@acme.example' })).includes(demandId))
    assert.equal(await looked('acme', matter), before)
  })
})
