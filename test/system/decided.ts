// An installation with a small directory, and a demand in it that is decided and read for secrecy by two people: where the tests of
// secrecy and notice begin.
import assert from 'node:assert/strict'
import type { Secrecy } from '../../src/domain/decision/facts.ts'
import type { Command, CommandOf } from '../../src/domain/registry/command.ts'
import { type Demand, openLines } from '../../src/domain/registry/state.ts'
import type { Actor } from '../../src/kernel/actor.ts'
import { isRefusal } from '../../src/kernel/refusal.ts'
import type { Deployment } from '../../src/server/deployment.ts'
import * as directory from '../../src/server/directory.ts'
import { receiveArrival } from '../../src/server/papers/intake.ts'
import { asWorker } from '../../src/server/worker/demand-at-work.ts'
import { callback, cast, NOW, pass, readSecrecy, recordLookup } from '../given.ts'
import { assessed, comply, determine, facts, reject } from '../papers/papers.ts'
import { act } from '../store-road.ts'

export const ACCOUNT = 'anna@acme.example'
/** Late enough that the term does not cut the window. */
const DUE = '2026-12-20T23:00:00.000Z'

/** `further`: contacts of the tenant beside its administrator, by id and address. */
export async function seed(d: Deployment, further: Readonly<Record<string, string>> = {}): Promise<void> {
  await asWorker(d, async tx => {
    for (const [id, role] of [
      ['ines', 'intake'],
      ['mara', 'analyst'],
      ['carl', 'counsel'],
    ] as const) {
      const person = { id, name: id, mail: `${id}@quillfern.example`, human: id, roles: [role] }
      await directory.addPerson(tx, d.vault, { ...person, employment: 'employee' }, NOW)
    }
    const acme = {
      id: 'acme',
      kind: 'enterprise',
      country: 'NL',
      name: 'Acme',
      domains: ['acme.example'],
    } as const
    await directory.addTenant(tx, d.vault, acme, 'acme-key')
    const contact = { id: 'acme-admin', name: 'Anna', mail: 'admin@acme.example', language: 'en' }
    await directory.addContact(tx, d.vault, 'acme', contact)
    for (const [id, mail] of Object.entries(further))
      await directory.addContact(tx, d.vault, 'acme', { ...contact, id, mail })
    const travis = {
      id: 'travis',
      country: 'US',
      name: 'Travis County',
      domains: [],
      callback: '+1 555 0100',
    }
    await directory.addAuthority(tx, d.vault, { ...travis, key: null }, NOW)
    const officer = { id: 'officer', name: 'Officer', mail: 'officer@travis.example', phone: '' }
    await directory.addOfficer(tx, d.vault, 'travis', { ...officer, key: '' })
  })
}

/** A paper that is kept, decided, and read for secrecy by two people; `secrecy`: what they found. */
export async function decidedDemand(d: Deployment, secrecy: Secrecy, dueAt = DUE): Promise<Demand> {
  const received = await receiveArrival(d, cast.ines, {
    channel: 'upload',
    bytes: Buffer.from(
      `${d.store.newId()}: produce the records of ${ACCOUNT}. You shall not notify the customer.`,
    ),
    fileName: 'paper.txt',
    service: {
      servedAt: NOW,
      servedManner: 'courier',
      servedUncertain: false,
      entityServed: 'Quillfern Inc.',
    },
    receivedAt: NOW,
    sender: null,
  })
  assert.ok(!isRefusal(received))
  let { demand } = received
  const lookup = d.store.newId()
  const does = async (by: Actor, command: Command) => {
    demand = (await act(d.store, by, demand.id, command)).demand
  }
  await does(cast.ines, { type: 'confirm_facts', facts: { ...facts([ACCOUNT]), dueAt }, changed: [] })
  await does(cast.mara, pass())
  await does(cast.carl, callback('confirmed'))
  await does(cast.mara, { type: 'request_lookup', lookup: JSON.stringify({ id: lookup }), assertion: {} })
  await does(cast.gate, { ...recordLookup({ [ACCOUNT]: 'acme' }), lookupId: lookup } as Command)
  await does(cast.mara, byHashedPack(assessed(openLines(demand))))
  await does(
    cast.mara,
    determine(
      openLines(demand).map(l =>
        l.category === 'subscriber' && l.account ? comply(l.account) : reject(l.account, l.category),
      ),
    ),
  )
  for (const { id } of demand.matters) {
    await does(cast.mara, readSecrecy(id, secrecy))
    await does(cast.carl, { type: 'confirm_secrecy', matter: id })
  }
  return demand
}

/** A real store wants the hash of the pack behind its name. */
function byHashedPack(command: CommandOf<'record_assessment'>): Command {
  const pack = `us@1#${'a'.repeat(64)}`
  const lines = command.lines.map(l => ({ ...l, findings: l.findings.map(f => ({ ...f, pack })) }))
  return { ...command, packs: [pack], lines }
}
