// What a secrecy of a part covers, in each state that the console can show: the same demand with the part covered says nothing of it,
// in no field of its view, its record and what its programs get.
import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { consoleStates, type StateName, stateNames } from '../../../../test/server/customer/states.ts'
import { openPortals, type Portals } from '../../../../test/server/portal/portals.ts'
import { type Part, tellsOf } from '../../../../test/store/parts.ts'
import type { PasskeyClient } from '../../../cli/passkey/passkey-client.ts'
import { loadStream } from '../../../store/demand/stream.ts'
import type { TenantView } from '../../../store/views/tenant-view.ts'
import { tenantView } from '../../../store/views/views.ts'
import { asWorker } from '../../worker/demand-at-work.ts'
import { voluntaryWords } from './answering/consent.ts'
import { widerSentence } from './demand-sentences.ts'

describe('a part that may not be told', { timeout: 300_000 }, () => {
  let portals: Portals
  let acme: PasskeyClient
  let ids: Readonly<Record<StateName, string>>

  before(async () => {
    portals = await openPortals()
    ids = await consoleStates(portals.d)
    acme = await portals.client('customer', 'acme-admin')
  })
  after(() => portals?.close())

  test('is in no field of any state, and each field of every state is on the list', async () => {
    for (const state of stateNames)
      for (const parts of [['agency'], ['content'], ['agency', 'content']] as const)
        assert.deepEqual(tellsOf(await viewUnder(portals, ids[state], parts), parts), [], `${state} ${parts}`)
  })

  test('under one of what the paper says a challenge of ours is withheld everywhere, the tenant’s own nowhere', async () => {
    const read = async (end: string) =>
      (await acme.call('GET', `/demands/${ids.part_content_challenged}${end}`)).bytes.toString()
    for (const said of [await read(''), await read('/record.json')]) {
      assert.match(said, /Supreme Court of Texas/)
      assert.doesNotMatch(said, /District Court of Travis/)
    }
    assert.match(await read(''), /Yes, by you: see below\. Of ours: withheld until the prohibition ends\./)
  })
})

test('what is left out leaves no empty quotation and no list without an entry', () => {
  const line = {
    identifier: null,
    category: 'subscriber',
    decision: 'comply',
    reason: '',
    cite: '',
    wouldSuffice: [],
    period: null,
    voluntary: 'policy',
  } as const
  assert.equal(voluntaryWords(line, 'en'), 'Voluntary: by a policy of ours.')
  assert.match(voluntaryWords({ ...line, policy: 'Missing children' }, 'en') ?? '', /“Missing children”/)
  const further = { at: '2026-11-25T09:00:00.000Z', readAt: null, wider: [] }
  const view = { notice: { further }, released: null, closedAt: null } as unknown as TenantView
  assert.match(widerSentence(view, 'UTC', 'en') ?? '', /New: what a prohibition still covers\.$/)
})

async function viewUnder({ d }: Portals, matter: string, parts: readonly Part[]) {
  return asWorker(d, async tx => {
    const [row] = await tx.query<{ demand_id: string }>('select demand_id from duly.matter where id = $1', [
      matter,
    ])
    const { demand } = await loadStream(tx, d.vault, row?.demand_id ?? '')
    const m = demand?.matters.find(one => one.id === matter)
    if (!demand || !m) throw new Error('each state has its matter')
    return tenantView(demand, m, demand.released ? d.now() : null, parts)
  })
}
