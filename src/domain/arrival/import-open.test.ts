// What was on its way in another system: several tenants, several orders, a redirect that is out, a longer term, an open challenge.
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { at, cast, gagged, given, NOW, play } from '../../../test/given.ts'
import { broughtTenant, importOpen } from '../../../test/import-open.ts'
import { dueAtOf, holdOf } from '../challenge/suspension.ts'
import { redirectAsked } from '../decision/redirect.ts'
import type { CommandOf } from '../registry/command.ts'
import type { Demand } from '../registry/state.ts'
import type { BroughtChallenge } from './events.ts'

const identifier = (value: string) => ({ kind: 'email', value, asWritten: value })
const acme = broughtTenant({ identifiers: [identifier('anna@acme.example')] })
const stad = broughtTenant({
  id: 'stad',
  kind: 'public_sector',
  identifiers: [identifier('piet@stad.example')],
})

type Import = CommandOf<'import_open'>
const brought = (part: Partial<Import> = {}): Import => ({ ...importOpen(), tenants: [acme, stad], ...part })
const stateOf = (command: Import) => given(play([[cast.carl, command]])).state as Demand
const of = (d: Demand, tenant: string) => {
  const m = d.matters.find(x => x.tenant === tenant)
  assert.ok(m)
  return m
}
const challenge: BroughtChallenge = {
  tenants: ['acme'],
  challengeKind: 'motion_to_quash_or_modify',
  about: 'production',
  forum: 'District Court, 26-mc-114',
  filedOn: '2026-11-20',
  stay: null,
}
const no = (part: Partial<Import>, code: string, by = cast.carl) =>
  given([])
    .when(brought(part), { by })
    .then({ code: code as 'invalid_input' })

describe('a demand of several tenants', () => {
  test('becomes a matter for each, with its own accounts', () => {
    const d = stateOf(brought())
    assert.deepEqual(
      d.accounts.map(a => [a.identifier.value, a.tenant, d.matters.find(m => m.id === a.matter)?.tenant]),
      [
        ['anna@acme.example', 'acme', 'acme'],
        ['piet@stad.example', 'stad', 'stad'],
      ],
    )
  })

  test('what one was told, another was not', () => {
    const d = stateOf(
      brought({
        imported: { ...importOpen().imported, status: 'answered', outcome: 'complied' },
        tenants: [{ ...acme, toldAt: NOW }, stad],
      }),
    )
    assert.deepEqual(
      d.imported?.parts?.map(p => p.toldAt),
      [NOW, null],
    )
    given(play([[cast.carl, brought({ tenants: [{ ...acme, toldAt: NOW }, stad] })]]))
      .when(
        { type: 'confirm_told', matter: of(d, 'stad').id, found: 'as_recorded', note: 'x' },
        { by: cast.mara },
      )
      .then({ code: 'already_done' })
  })

  test('each order binds by itself, and the longest of them holds', () => {
    const orders = [
      { ...gagged, until: '2027-06-30' },
      { ...gagged, until: '2026-12-31' },
    ]
    const d = stateOf(brought({ tenants: [{ ...acme, secrecies: orders }, stad] }))
    assert.equal(of(d, 'acme').orders.filter(o => o.endedAt === null).length, 2)
    assert.equal(of(d, 'acme').secrecy?.until, '2027-06-30')
    assert.equal(of(d, 'stad').secrecy, null)
  })

  test('an order of a part stands beside the telling of the rest', () => {
    const part = { ...gagged, covers: ['agency' as const] }
    const d = stateOf(brought({ tenants: [{ ...acme, secrecies: [part], toldAt: NOW }] }))
    assert.equal(of(d, 'acme').secrecy, null)
    assert.equal(of(d, 'acme').orders.length, 1)
  })
})

describe('what was on its way', () => {
  test('a longer term that was given moves when production is due, and keeps it back', () => {
    const longer = { tenants: ['acme'], until: at(14 * 1440), grantedBy: 'DA Travis, letter of 18 November' }
    const d = stateOf(brought({ extensions: [longer] }))
    assert.equal(dueAtOf(d, of(d, 'acme').id), longer.until)
    assert.equal(dueAtOf(d, of(d, 'stad').id), d.imported?.facts.dueAt)
    assert.equal(holdOf(d, of(d, 'acme'), NOW)?.code, 'extension_runs')
  })

  test('an open challenge suspends nothing but what a court has stayed', () => {
    const d = stateOf(brought({ challenges: [challenge] }))
    assert.equal(d.challenges[0]?.suspendedBy, null)
    assert.equal(holdOf(d, of(d, 'acme'), NOW)?.code, 'challenge_open')
    assert.equal(holdOf(d, of(d, 'stad'), NOW), null)
    const stay = { on: '2026-11-22', note: 'Order of the court, entry 7' }
    const stayed = stateOf(brought({ challenges: [{ ...challenge, stay }] }))
    assert.equal(stayed.challenges[0]?.suspendedBy, 'court_order')
    assert.equal(holdOf(stayed, of(stayed, 'acme'), NOW)?.code, 'production_suspended')
  })

  test('counsel alone brings in what keeps an answer back', () => {
    no({ challenges: [challenge] }, 'counsel_required', cast.mara)
    no({ extensions: [{ tenants: ['acme'], until: at(1), grantedBy: 'x' }] }, 'counsel_required', cast.mara)
  })

  test('what contradicts itself, or shows one tenant another’s account, is refused', () => {
    const answered = { ...importOpen().imported, status: 'answered', outcome: 'complied' } as const
    no({ imported: answered, challenges: [challenge] }, 'invalid_input')
    no(
      { imported: answered, extensions: [{ tenants: ['acme'], until: at(1), grantedBy: 'x' }] },
      'invalid_input',
    )
    no({ challenges: [{ ...challenge, tenants: ['nobody'] }] }, 'invalid_input')
    no({ challenges: [{ ...challenge, about: 'secrecy', challengeKind: 'motion_2703h' }] }, 'invalid_input')
    no({ challenges: [{ ...challenge, filedOn: '2099-01-01' }] }, 'invalid_input')
    no({ challenges: [{ ...challenge, forum: 'In re piet@stad.example' }] }, 'invalid_input')
    no(
      { challenges: [{ ...challenge, about: 'secrecy', stay: { on: '2026-11-22', note: 'x' } }] },
      'invalid_input',
    )
  })

  test('a redirect that is out is not sent again, and only what came back counts as renewed', () => {
    const redirect = { sentOn: '2026-11-20', outcome: null, note: '' }
    const d = stateOf(brought({ tenants: [{ ...acme, redirect }, stad] }))
    assert.equal(of(d, 'acme').redirected, true)
    assert.equal(of(d, 'acme').redirectAskedAt, '2026-11-20T00:00:00.000Z')
    assert.equal(of(d, 'stad').redirected, false)
    const line = {
      ask: 'a1',
      category: 'subscriber',
      account: 'acc1',
      decision: 'redirect',
      ground: 'tenant_is_organisation',
      reason: '',
      period: null,
      wouldSuffice: [],
      by: 'mara',
      at: NOW,
    } as const
    assert.equal(redirectAsked({ ...d, lines: [line] } as unknown as Demand), true)
    assert.equal(redirectAsked({ ...d, lines: [{ ...line, account: 'acc2' }] } as unknown as Demand), false)
    const back = { ...redirect, outcome: 'renewed_to_us', note: 'Letter of 22 November.' } as const
    const renewed = stateOf(brought({ tenants: [{ ...acme, redirect: back }, stad] }))
    assert.equal(of(renewed, 'acme').redirectAnswer?.outcome, 'renewed_to_us')
    const again = { ...renewed, lines: [{ ...line }] } as unknown as Demand
    assert.equal(
      redirectAsked({ ...again, matters: again.matters.map(m => ({ ...m, redirectAnswer: null })) }),
      false,
    )
  })
})
