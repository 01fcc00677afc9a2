// More is to leave, and an order that came after the notice forbids to say who asks: counsel tells it without that name. Mail, page
// and record then say nothing of the authority, and all of it when the order ends.

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { cast, copy } from '../../../../test/given.ts'
import { confirmLifted } from '../../../../test/lifting.ts'
import { acted, carl, mara, twoTenantDemand, write } from '../../../../test/server/portal/demands.ts'
import { text } from '../../../../test/server/portal/pages.ts'
import { openPortals, untilPublic } from '../../../../test/server/portal/portals.ts'
import type { Matter } from '../../../domain/registry/state.ts'
import type { Actor } from '../../../kernel/actor.ts'
import { isRefusal } from '../../../kernel/refusal.ts'
import { sendNotice } from '../../acts/send-notice.ts'
import { loadAtWork } from '../../worker/demand-at-work.ts'
import { readStored } from '../../worker/stored.ts'
import { tellTenants } from '../../worker/telling/tell-tenants.ts'

const agency = {
  kind: 'court_order',
  instrument: 'us.order.2705b',
  passage: 'do not name us',
  from: '2026-11-01',
  until: '2099-01-01',
  covers: ['agency'],
} as const
const NAMES = /Travis|GJ-|grand jury|subpoena|18 USC/i

test('what more is to leave is told without who asks, and who asks when the order ends', {
  timeout: 120_000,
}, async t => {
  const portals = await openPortals()
  t.after(() => portals.close())
  const { d } = portals
  const { demandId, acme: id } = await twoTenantDemand(d)
  await untilPublic(d, demandId)
  const acme = await portals.client('customer', 'acme-admin')
  const work = async () => {
    const at = await loadAtWork(d, demandId)
    assert.ok(at)
    return at
  }
  const matter = async () => (await work()).demand.matters.find(m => m.id === id) as Matter
  const page = () => text(acme, `/demands/${id}`)
  const mail = async () => {
    const { notice } = await matter()
    assert.ok(notice?.letter.document)
    const bytes = await readStored(d, (await work()).stream, notice.letter.document, id)
    return bytes.toString().replace(/\s+/g, ' ')
  }
  assert.match(await mail(), NAMES)
  assert.match(await page(), NAMES)
  await acted(d, mara, demandId, {
    type: 'read_secrecy',
    matter: id,
    secrecy: agency,
    passages: [],
    note: '',
  })
  await acted(d, carl, demandId, { type: 'confirm_secrecy', matter: id })
  const decided = (await work()).stream.events.findLast(e => e.kind === 'Determined')
  assert.ok(decided?.kind === 'Determined')
  const lines = decided.data.lines.map(l => ({
    ...l,
    decision: 'comply' as const,
    ground: 'required_by_law_counsel_opinion' as const,
    reason: 'Travis County may have it.',
    period: { from: '2026-01-01T00:00:00.000Z', to: '2026-11-01T00:00:00.000Z' },
  }))
  await write(d, demandId, [{ ...decided, data: { ...decided.data, lines } }], 'carl')

  const silent = await page()
  const tell = (by: Actor) => sendNotice(d, by, { demandId, matter: id, contact: null })
  for (const by of [mara, { kind: 'system', id: 'worker' } as const]) {
    const no = await tell(by)
    assert.equal(isRefusal(no) ? no.code : 'sent', 'counsel_required')
  }
  await tellTenants(d, await work())
  assert.equal(await page(), silent, 'nothing of it leaves by itself')

  const done = await tell(carl)
  assert.ok(!isRefusal(done), isRefusal(done) ? done.detail : '')
  const [letter, shown] = [await mail(), await page()]
  assert.match(letter, /An authority that we may not name yet/)
  assert.match(letter, /WHAT IS NEW/)
  assert.match(letter, /copy of the paper is withheld/)
  assert.match(shown, /More is to leave than we told you first/)
  for (const said of [letter, shown]) assert.doesNotMatch(said, NAMES)

  const [order] = (await matter()).orders
  await acted(d, carl, demandId, {
    type: 'end_secrecy',
    note: 'Order of the court.',
    document: copy,
    matter: id,
    why: 'lifted',
    order: order?.id ?? null,
  })
  await acted(d, cast.ada, demandId, confirmLifted({ matter: id }))
  await tellTenants(d, await work())
  for (const said of [await mail(), await page()]) assert.match(said, NAMES)
})
