// Who hands an export in has data of customers before them: each customer whose lines it answers reads that among the accesses, without
// a name, and nobody else does; the desk's timeline names both custodians.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { officerKey } from '../../../../test/call-back.ts'
import { cast, collected } from '../../../../test/given.ts'
import { twoTenantDemand, write } from '../../../../test/server/portal/demands.ts'
import { text } from '../../../../test/server/portal/pages.ts'
import { openPortals } from '../../../../test/server/portal/portals.ts'
import type { Command } from '../../../domain/registry/command.ts'
import type { DemandEvent, NewEvent } from '../../../domain/registry/event.ts'
import { languages } from '../../../words/languages.ts'
import { says } from '../desk/calling/says.ts'

const AT = '2026-07-01T10:00:00.000Z'
const handIn = {
  source: 'shop',
  at: AT,
  by: { id: 'ines', name: 'Ines Custodian' },
  confirmedBy: { id: 'omar', name: 'Omar Custodian' },
}

test('an export handed in by hand is an access that its own customer reads, without a name', {
  timeout: 120_000,
}, async t => {
  const portals = await openPortals()
  t.after(() => portals.close())
  const { d } = portals
  const told = await twoTenantDemand(d)
  const digest = 'ab'.repeat(32)
  const authorisation = JSON.stringify({ scope: [], recipients: [officerKey] })
  const prepared = { authorisation, digest, expiresAt: '2099-01-01T00:00:00.000Z' }
  const signed = { digest, assertion: {} }
  const handIns = [{ ...handIn, matters: [told.acme] }]
  const { type: _, ...found } = collected('c1', digest) as Extract<Command, { type: 'record_collection' }>
  const steps: [NewEvent[], string][] = [
    [[{ kind: 'AuthorisationPrepared', matter: null, data: prepared }], 'mara'],
    [[{ kind: 'AuthorisationSigned', matter: null, data: { ...signed, approver: 'ada' } }], 'ada'],
    [[{ kind: 'AuthorisationSigned', matter: null, data: { ...signed, approver: 'bo' } }], 'bo'],
    [[{ kind: 'Authorised', matter: null, data: { digest, approvers: ['ada', 'bo'], papers: [] } }], 'bo'],
    [[{ kind: 'Collected', matter: null, data: { ...found, handIns } }], 'mara'],
  ]
  for (const [events, who] of steps) await write(d, told.demandId, events, who)
  const page = async (tenant: 'acme' | 'stad') => {
    const matter = told[tenant]
    const client = await portals.client('customer', `${tenant}-admin`)
    const whole = await text(client, `/demands/${matter}`)
    return whole.match(/<section[^>]*id="access"[\s\S]*?<\/section>/)?.[0] ?? ''
  }
  const own = await page('acme')
  assert.match(own, /Handing data in by hand/)
  assert.match(own, /Person \d+ \(custodian\)/)
  assert.match(own, /An export of your data/)
  assert.doesNotMatch(own, /Ines|Omar|shop/)
  assert.doesNotMatch(await page('stad'), /Handing data in|custodian/)
})

test('the timeline of the desk names who handed in and who confirmed, in each language', () => {
  const data = {
    ...(collected() as Extract<Command, { type: 'record_collection' }>),
    handIns: [{ ...handIn, matters: ['m1'] }],
  }
  const event = {
    kind: 'Collected',
    matter: null,
    data,
    version: 1,
    at: AT,
    by: cast.gate,
  } as unknown as DemandEvent
  const law = { paper: (id: string) => id, said: (said: string) => said, pack: (id: string) => id }
  for (const language of languages) {
    const said = says(event, { name: id => id, zone: 'UTC', language, law })
    for (const part of ['shop', 'Ines Custodian', 'Omar Custodian']) assert.ok(said.includes(part), said)
  }
})
