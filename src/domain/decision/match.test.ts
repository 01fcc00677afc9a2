import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  at,
  cast,
  given,
  IDENTIFIER,
  play,
  recordLookup,
  requestLookup,
  roadTo,
} from '../../../test/given.ts'
import { assessed, comply, determine, facts, reject } from '../../../test/papers/papers.ts'
import type { Command, CommandOf } from '../registry/command.ts'
import { fold } from '../registry/fold.ts'
import { openLines } from '../registry/state.ts'
import { isLookupOld } from './match.ts'

const many = Array.from({ length: 40 }, (_, i) => `user${i}@${['acme', 'stad', 'cora'][i % 3]}.example`)
const owners = Object.fromEntries(many.map((m, i) => [m, ['acme', 'stad', 'cora'][i % 3] as string]))
const forty = roadTo('asked', {
  confirmed: [[cast.ines, { type: 'confirm_facts', facts: facts(many), changed: [] }]],
})

test('forty accounts of three tenants become three matters, each account in its own', () => {
  const { demand } = given(forty).when(recordLookup(owners), { by: cast.gate })
  assert.deepEqual(
    demand.matters.map(m => [m.tenant, m.tenantKind]),
    [
      ['acme', 'enterprise'],
      ['stad', 'public_sector'],
      ['cora', 'consumer'],
    ],
  )
  assert.equal(new Set(demand.accounts.map(a => a.id)).size, 40)
  for (const account of demand.accounts)
    assert.equal(demand.matters.find(m => m.id === account.matter)?.tenant, owners[account.identifier.value])
  assert.equal(openLines(demand).length, 80)
})

test('an identifier that names no account leaves one line without account', () => {
  const { demand } = given(roadTo('asked')).when(
    { ...recordLookup({}), unmatched: facts([IDENTIFIER]).asks[0]?.identifiers ?? [] } as Command,
    { by: cast.gate },
  )
  assert.deepEqual(
    openLines(demand).map(l => l.account),
    [null, null],
  )
  assert.deepEqual(demand.matters, [])
})

test('a tenant without an account that the paper names is told nothing', () => {
  const { demand } = given(roadTo('asked')).when(recordLookup({ 'other@stad.example': 'stad' }), {
    by: cast.gate,
  })
  assert.deepEqual(demand.matters, [])
})

test('the directory says what kind a tenant is, not the report', () => {
  const { demand } = given(roadTo('asked')).when(
    { ...recordLookup({ [IDENTIFIER]: 'acme' }), tenants: [{ id: 'acme', kind: 'consumer' }] } as Command,
    { by: cast.gate },
  )
  assert.equal(demand.matters[0]?.tenantKind, 'enterprise')
})

test('an address asked for at two moments is two lines', () => {
  const ask = facts(['192.0.2.1']).asks[0]
  const at = (time: string) => ({ kind: 'ip', value: '192.0.2.1', asWritten: '192.0.2.1', at: time })
  const asks = [
    {
      ...(ask as NonNullable<typeof ask>),
      identifiers: [at('2026-01-02T00:00:00Z'), at('2026-01-03T00:00:00Z')],
    },
  ]
  const asked = roadTo('asked', {
    confirmed: [[cast.ines, { type: 'confirm_facts', facts: { ...facts([]), asks }, changed: [] }]],
  })
  const found = {
    ...recordLookup({ '192.0.2.1': 'cora' }),
    accounts: [{ identifier: { kind: 'ip', value: '192.0.2.1' }, tenant: 'cora', places: [] }],
  } as Command
  const { demand } = given(asked).when(found, { by: cast.gate })
  assert.deepEqual(
    demand.accounts.map(a => [a.id, a.identifier.at]),
    [
      ['acc1', '2026-01-02T00:00:00Z'],
      ['acc2', '2026-01-03T00:00:00Z'],
    ],
  )
})

test('the same answer twice is one answer, and a look-up is not asked for twice', () => {
  given(roadTo('matched'))
    .when(recordLookup({ [IDENTIFIER]: 'acme' }), { by: cast.gate })
    .then([])
  given(roadTo('asked')).when(requestLookup, { by: cast.mara }).then({ code: 'already_done' })
  given(roadTo('matched')).when(requestLookup, { by: cast.mara }).then({ code: 'already_done' })
})

test('an answer that the gate did not sign, or that is old, is asked for again, and its accounts keep their ids', () => {
  const { answer: _, ...unsigned } = recordLookup({ [IDENTIFIER]: 'acme' }) as CommandOf<'record_lookup'>
  const before = play([[cast.gate, unsigned]], roadTo('asked'))
  given(before).when(requestLookup, { by: cast.mara }).then(['LookupRequested'])
  const again = play(
    [[cast.mara, { ...(requestLookup as CommandOf<'request_lookup'>), lookup: '{"id":"lookup2"}' }]],
    before,
  )
  const renewed = recordLookup({ [IDENTIFIER]: 'acme' }) as CommandOf<'record_lookup'>
  const after = fold('demand', play([[cast.gate, { ...renewed, lookupId: 'lookup2' }]], again))
  assert.ok(after)
  assert.deepEqual(
    after.accounts.map(a => a.id),
    ['acc1'],
  )
  assert.equal(after.matters.length, 1)
  assert.equal(isLookupOld(after, at(60)), false)
  assert.equal(isLookupOld(after, at(24 * 24 * 60)), true)
  const gateRefusal = { digest: 'd', code: 'lookup_not_ours', detail: '' }
  assert.equal(isLookupOld({ ...after, gateRefusal }, at(60)), true)
})

test('an answer to a look-up that nobody asked for is refused', () => {
  given(roadTo('called'))
    .when(recordLookup({ [IDENTIFIER]: 'acme' }), { by: cast.gate })
    .then({ code: 'not_found' })
})

test('a look-up that the gate refused may be asked for again', () => {
  const refusal: Command = {
    type: 'record_gate_refusal',
    digest: 'lookup1',
    code: 'too_many',
    detail: 'Later.',
  }
  const refused = play([[cast.gate, refusal]], roadTo('asked'))
  given(refused).when(requestLookup, { by: cast.mara }).then(['LookupRequested'])
})

test('what was decided without accounts is decided anew for each account', () => {
  const early = roadTo('called')
  const rejected = play(
    [
      [
        cast.mara,
        assessed([
          { account: null, category: 'subscriber' },
          { account: null, category: 'content_stored' },
        ]),
      ],
      [cast.mara, determine([reject(null)])],
      [cast.mara, requestLookup],
      [cast.gate, recordLookup({ [IDENTIFIER]: 'acme' })],
    ],
    early,
  )
  assert.deepEqual(given(rejected).state?.lines, [])
  given(rejected)
    .when(determine([comply('acc1')]), { by: cast.mara })
    .then({ code: 'not_assessed' })
})
