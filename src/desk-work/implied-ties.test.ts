// Who stands aside without having said so: by their own address, by its domain, as somebody's contact; and who does not.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { impliedTies, ownDomains } from './implied-ties.ts'

const acme = { id: 'acme', domains: ['Acme.example'], contacts: [{ mail: 'it@acme.example' }] }
const city = {
  id: 'city',
  domains: ['city.example'],
  contacts: [{ mail: 'Help@it-haus.example' }, { mail: 'lone.clerk@gmail.com' }],
}
const house = { id: 'house', domains: ['quillfern.example'], contacts: [{ mail: 'shop@quillfern.example' }] }
const isOwn = ownDomains(['legal@demands.quillfern.example'], [])
const of = (mail: string | null) =>
  impliedTies({ mail }, [acme, city, house], isOwn).map(t => `${t.basis}:${t.tenant ?? ''}:${t.value}`)

test('everybody is the subject of what names their own address, however it is written', () => {
  assert.deepEqual(of(' Mara@Quillfern.example '), ['address::mara@quillfern.example'])
  assert.deepEqual(impliedTies({ mail: 'Mara@x.example' }, [], isOwn)[0]?.addresses, ['mara@x.example'])
  for (const mail of [null, '', 'no address', '@x.example', 'x@']) assert.deepEqual(of(mail), [])
})

test('whoever has an address at a tenant’s domain, or below it, works for it; one that merely ends alike does not', () => {
  assert.ok(of('bo@acme.example').includes('domain:acme:acme.example'))
  assert.ok(of('bo@mail.acme.example').includes('domain:acme:mail.acme.example'))
  assert.ok(!of('bo@notacme.example').some(t => t.includes(':acme:')))
})

test('whoever is at the domain of a party of a tenant’s chain works for that tenant too', () => {
  assert.ok(of('karl@it-haus.example').includes('domain:city:it-haus.example'))
})

test('a contact of a tenant works for it, also from a mailbox that anybody may have', () => {
  assert.deepEqual(of('lone.clerk@gmail.com'), [
    'address::lone.clerk@gmail.com',
    'contact:city:lone.clerk@gmail.com',
  ])
  assert.ok(of('shop@quillfern.example').includes('contact:house:shop@quillfern.example'))
})

test('a domain at which anybody may be bars nobody, neither one’s own nor a tenant’s', () => {
  assert.deepEqual(of('mara@gmail.com'), ['address::mara@gmail.com'])
  const shared = { id: 'shared', domains: ['gmail.com', 'shared.example'], contacts: [] }
  assert.deepEqual(impliedTies({ mail: 'mara@gmail.com' }, [shared], isOwn).length, 1)
  const [, , tie] = impliedTies({ mail: 'x@shared.example' }, [shared], isOwn)
  assert.deepEqual(tie?.domains, ['shared.example'])
})

test('the provider’s own domain bars nobody, also where the provider is its own tenant', () => {
  assert.deepEqual(of('mara@quillfern.example'), ['address::mara@quillfern.example'])
  assert.deepEqual(of('mara@desk.demands.quillfern.example'), [
    'address::mara@desk.demands.quillfern.example',
  ])
})

test('a paper that names a domain bars whoever is at it, also where no tenant has it', () => {
  const [, domain] = impliedTies({ mail: 'sub@firm.example' }, [], isOwn)
  assert.deepEqual([domain?.addresses, domain?.domains], [['firm.example'], ['firm.example']])
})

test('where most employees are is the provider’s own; where subcontractors or few are is not', () => {
  const at = (n: number, domain: string, employment = 'employee') =>
    Array.from({ length: n }, (_, i) => ({ mail: `p${i}@${domain}`, employment }))
  assert.equal(ownDomains([], at(3, 'group.example'))('group.example'), true)
  assert.equal(ownDomains([], at(2, 'group.example'))('group.example'), false)
  assert.equal(ownDomains([], [...at(3, 'group.example'), ...at(3, 'else.example')])('group.example'), false)
  assert.equal(ownDomains([], at(9, 'firm.example', 'subcontractor'))('firm.example'), false)
  assert.equal(ownDomains(['legal@gmail.com'], at(9, 'gmail.com'))('gmail.com'), false)
})
