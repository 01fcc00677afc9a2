import assert from 'node:assert/strict'
import { test } from 'node:test'
import { encodeInstruments, parseInstruments } from '../../gate/checks/instruments.ts'
import type { Pin } from '../../gate/pin.ts'
import { instrumentTable } from '../../law/instrument-table.ts'
import { allPacks } from '../../law/packs.node.ts'
import { newProvider } from '../../server/provider.ts'
import {
  checkCage,
  checkCustodians,
  checkInstruments,
  checkKeepers,
  checkPacks,
  checkPinLeaves,
  checkPins,
  checkProvider,
  checkRota,
  compareLogPins,
} from './setup.ts'

const key = (n: number) => ({ credentialId: `id${n}`, publicKey: `key${n}` })
const pinned = (person: string, ...numbers: number[]) => ({
  person,
  human: person,
  name: person,
  employment: 'employee' as const,
  keys: numbers.map(key),
  from: '2026-01-01T00:00:00.000Z',
  until: null,
})
const pinOf = (...approvers: Pin['approvers']) => ({ approvers }) as Pin

test('a profile that is still the form, in whole or in part, is named', () => {
  const form = checkProvider(newProvider())
  assert.equal(form.status, 'warn')
  const filled = {
    ...newProvider(),
    name: 'Quillfern',
    entities: [{ id: 'inc', name: 'Quillfern Inc.', country: 'US', address: 'Portland', subdivision: null }],
    services: [{ name: 'Mail', addressee: 'inc' }],
    mail: { intake: 'a@q.example', from: 'b@q.example', smtp: 'smtp://127.0.0.1:25' },
  }
  assert.match(checkProvider(filled).detail, /form's contact$/)
  assert.equal(checkProvider({ ...filled, contact: { phone: '+1', hours: 'day' } }).status, 'ok')
})

test('each pack is listed with whether a lawyer adopted this very version', () => {
  const packs = allPacks()
  const all = Object.fromEntries(packs.map(({ id, hash }) => [id, hash]))
  assert.equal(checkPacks(all, packs).status, 'ok')
  const [first, ...rest] = packs
  assert.ok(first && rest.length > 0)
  const found = checkPacks({ [first.id]: '0'.repeat(64) }, packs)
  assert.equal(found.status, 'warn')
  assert.match(found.detail, new RegExp(`${first.id} adopted in another version; .*not adopted`))
})

test('a passkey that is enrolled and not pinned, or pinned and not enrolled, is told', () => {
  const pin = pinOf(pinned('ada', 1), pinned('bo', 2))
  assert.equal(checkPins(pin, [key(1), key(2)]).status, 'ok')
  assert.match(checkPins(pin, [key(1), key(2), key(3)]).detail, /^1 enrolled and not pinned$/)
  assert.match(checkPins(pin, [key(1)]).detail, /^pinned and not enrolled here: bo$/)
  // The same credential with another public key is another passkey.
  assert.equal(checkPins(pin, [key(1), { ...key(2), publicKey: 'other' }]).status, 'warn')
  assert.match(checkPins(pinOf(pinned('ada', 1)), [key(1)]).detail, /two are needed/)
})

test('a log key that the gate does not know is named with the command that pins it', () => {
  const key = 'provider.example/gate+e9443d26+Acl04XuOcyHOjBKYPePQ7UoomCH1ebvgklsBgaS8jo2A'
  assert.equal(compareLogPins({ log: [key] }, [key]).status, 'ok')
  const found = compareLogPins({ log: [] }, [key])
  assert.equal(found.status, 'warn')
  assert.ok(found.next?.includes(`duly gate pin --log '${key}'`))
})

test('a live directory without a rota is told that nobody is called, and where one is made', () => {
  const found = checkRota(false, false)
  assert.equal(found.status, 'warn')
  assert.match(`${found.detail} ${found.next}`, /nobody is called .* under Rota/)
  assert.equal(checkRota(false, true).status, 'ok')
  assert.equal(checkRota(true, false).status, 'ok')
})

test('a missing cage fails a live installation and warns a demo, each with what to do', () => {
  const lack = { what: 'bubblewrap is not installed', next: 'Install it' }
  assert.equal(checkCage(false, null, []).status, 'ok')
  const live = checkCage(false, lack, [])
  assert.deepEqual([live.status, live.next], ['fail', 'Install it'])
  assert.match(live.detail, /no paper is read/)
  assert.equal(checkCage(true, lack, []).status, 'warn')
})

test('a table of instruments that is missing or older than the packs in use is told, with the command that makes it', () => {
  const packs = allPacks()
  const table = parseInstruments(encodeInstruments(instrumentTable(packs, '2026-11-01T00:00:00.000Z')))
  assert.equal(checkInstruments(table, packs).status, 'ok')
  const newer = packs.map(({ id, hash }) => ({ id, hash: id === 'us' ? '0'.repeat(64) : hash }))
  const found = checkInstruments(table, newer)
  assert.equal(found.status, 'warn')
  assert.match(
    `${found.detail} ${found.next}`,
    /2026-11-01, before these packs changed: us .*duly gate pin --instruments/,
  )
  assert.equal(checkInstruments(null, packs).status, 'warn')
})

test('a gate without a custodian is told that it seals nothing', () => {
  assert.match(checkCustodians({ custodians: [] }).detail, /seals nothing/)
  assert.equal(checkCustodians({ custodians: [pinned('cem', 1)] }).status, 'ok')
})

test('a pin of one hand is told of, two keepers are told to name a third, and a change without its leaf is named', () => {
  const keeper = (human: string) => ({ keeper: human, human, name: human, key: human })
  const kept = (...humans: string[]) => ({
    pin: { keepers: humans.map(keeper) } as Pin,
    changes: [],
    behind: false,
  })
  const oneHand = checkKeepers(false, kept())
  assert.equal(oneHand.status, 'warn')
  assert.match(`${oneHand.detail} ${oneHand.next}`, /one hand.*duly gate keeper add/)
  assert.match(checkKeepers(false, kept('kim', 'lou')).next ?? '', /third/)
  assert.equal(checkKeepers(false, kept('kim', 'lou', 'max')).status, 'ok')
  const changes = [1, 2].map(sequence => ({ sequence, before: 'a', after: 'b' }))
  const told = changes.map(change => ({ ...change, logged: true }))
  assert.equal(checkPinLeaves(changes, told).status, 'ok')
  assert.match(checkPinLeaves(changes, told.slice(1)).detail, /change 1 was never told of/)
  assert.match(
    checkPinLeaves(changes, [told[0]!, { ...told[1]!, logged: false }]).detail,
    /change 2 has no leaf/,
  )
  assert.match(checkPinLeaves(changes.slice(0, 1), told).detail, /change 2 was told of and is not in/)
  assert.match(
    checkPinLeaves(
      changes,
      told.map(t => ({ ...t, after: 'c' })),
    ).detail,
    /never told of.*not in/,
  )
})
