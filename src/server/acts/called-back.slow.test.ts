// What a call-back binds: the key that was read aloud, over a contact that the directory found by itself. Whatever the directory comes
// to hold afterwards, and whatever number the paper prints, nothing is prepared for a key that no such call read.
import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { authorityKey, officerKey } from '../../../test/call-back.ts'
import { cast, NOW, pass } from '../../../test/given.ts'
import { facts, paper, receive } from '../../../test/papers/papers.ts'
import { found } from '../../../test/server/found-authority.ts'
import { type Desk, openDesk, opens } from '../../../test/server/work.ts'
import { act, travel } from '../../../test/store-road.ts'
import type { CallWish } from '../../api/desk/calling.ts'
import { commandSchema } from '../../api/desk/command-schema.ts'
import type { CommandOf } from '../../domain/registry/command.ts'
import { isRefusal, type Refusal } from '../../kernel/refusal.ts'
import { callBackDigest, callBackFormat } from '../../seal/call-back.ts'
import { execute } from '../../store/demand/execute.ts'
import { authorityChanges, enterChange } from '../authority-directory/change.ts'
import { contactsOf } from '../authority-directory/contacts.ts'
import type { Change } from '../authority-directory/write.ts'
import type { Deployment } from '../deployment.ts'
import { readDirectory } from '../directory.ts'
import { settle } from '../proposals/proposal.ts'
import { asWorker } from '../worker/demand-at-work.ts'
import { callBackDigestFor, callBackOf, waysOf } from './called-back.ts'
import { ofSender } from './know-sender.ts'
import { loadFor } from './load.ts'
import { prepareAuthorisation } from './release/prepare-authorisation.ts'

const PHONE = '+1 512 555 0143'
const EARLIER = '2026-11-02T09:00:00.000Z'
const LATER = '2026-11-25T10:00:00.000Z'
const LATEST = '2026-11-25T11:00:00.000Z'
const LAST = '2026-11-25T12:00:00.000Z'
const NEW_KEY = 'age194cfnxhpsp0yhnhekj4n5juz0atccct5pucqwm7dcdw84el4s6escv3geu'

describe('a call-back binds a key', { timeout: 500_000 }, () => {
  let desk: Desk
  let d: Deployment
  let n = 0
  before(async () => {
    desk = await openDesk()
    d = desk.d
    desk.clock.now = '2026-11-25T13:00:00.000Z'
  })
  after(() => desk.ground.close())

  const one = { kind: 'system', id: 'cli' } as const
  const entry = (callback: string, key: string | null = null) => ({
    name: 'Marlow County',
    country: 'US',
    domains: [],
    callback,
    key,
    language: null,
  })
  const whitfield = { name: 'Jane Whitfield', mail: 'j@marlow.example', phone: null, key: officerKey.key }

  async function at(now: string, change: Change, byTwo = false): Promise<void> {
    const before = desk.clock.now
    desk.clock.now = now
    if (byTwo) {
      const id = d.store.newId()
      await asWorker(d, tx => enterChange(tx, d, { kind: 'staff', id: 'root' }, change, { id }))
      const wish = { change: id, confirm: true, second: 'looked up' }
      assert.ok(!isRefusal(await settle(d, [authorityChanges], { kind: 'staff', id: 'carl' }, wish)))
    } else await asWorker(d, tx => enterChange(tx, d, one, change))
    desk.clock.now = before
  }

  /** An authority with one officer. */
  async function entered(now: string, change: Partial<Change> = {}, byTwo = false): Promise<string> {
    const id = `marlow${n++}`
    await at(
      now,
      { act: 'add', id, officerId: null, authority: entry(PHONE), ground: found, ...change },
      byTwo,
    )
    await at(now, { act: 'officer_add', id, officerId: `w-${id}`, officer: whitfield, ground: found })
    return id
  }

  /** A demand that was matched to it, whose paper prints `phone`. */
  async function matched(authority: string, phone = '+1 555 0199'): Promise<string> {
    const sha256 = d.store.newId().padEnd(64, '0').slice(0, 64)
    const received = {
      ...receive(NOW),
      documents: [{ ...paper, sha256 }],
      messageId: `<${d.store.newId()}@a>`,
    }
    const { id } = await travel(d.store, 'received', { receive: received })
    const given = facts(['anna@acme.example'])
    const said = { ...given, officer: { ...given.officer, phone } }
    await act(d.store, cast.ines, id, { type: 'confirm_facts', facts: said, changed: [] })
    await act(d.store, cast.mara, id, {
      ...(pass() as CommandOf<'authenticate'>),
      authority,
      officer: `w-${authority}`,
    })
    await opens(d, cast.carl, id)
    await opens(d, cast.mara, id)
    return id
  }

  async function contactOf(demandId: string): Promise<string> {
    const loaded = await loadFor(d, cast.carl, demandId)
    assert.ok(!isRefusal(loaded))
    return (await waysOf(d, cast.carl, loaded))[0]?.found.id ?? ''
  }

  async function calls(id: string, read: CallWish['read'], change: Partial<CallWish> = {}) {
    const contact = await contactOf(id)
    const wish: CallWish = {
      type: 'record_callback',
      contact,
      outcome: 'confirmed',
      spokeWith: 'Jane Whitfield',
      read,
      note: '',
      ...change,
    }
    const command = await ofSender(d, cast.carl, id, wish)
    const done = isRefusal(command) ? command : await execute(d.store, cast.carl, { demandId: id, command })
    return isRefusal(done) ? done : done.demand
  }

  /** Why nothing is prepared. */
  async function prepared(demandId: string): Promise<Refusal> {
    const no = await prepareAuthorisation(d, cast.mara, { demandId })
    assert.ok(isRefusal(no))
    return no
  }
  const officers = { role: 'officer', words: officerKey.fingerprint } as const
  const offices = { role: 'authority', words: authorityKey.fingerprint } as const

  test('a tick without words binds no key', async () => {
    const bare = {
      type: 'record_callback',
      contact: 'x',
      outcome: 'confirmed',
      fingerprintConfirmed: true,
      note: '',
    }
    assert.equal(commandSchema.safeParse(bare).success, false)
    const id = await matched(await entered(EARLIER))
    await calls(id, [])
    assert.match((await prepared(id)).detail, /The words of the officer’s key have not been confirmed/)
  })

  test('another key of the directory than the one that was read is sealed to nobody', async () => {
    const authority = await entered(EARLIER)
    const id = await matched(authority)
    await calls(id, [officers])
    assert.match((await prepared(id)).detail, /Nothing was determined/, 'the key itself is in order')
    const officer = { ...whitfield, key: NEW_KEY }
    await at(LATER, {
      act: 'officer_change',
      id: authority,
      officerId: `w-${authority}`,
      officer,
      ground: found,
    })
    assert.match((await prepared(id)).detail, /^Call again: the officer’s key changed since the call-back/)
    const stale = await calls(id, [officers])
    assert.ok(
      isRefusal(stale) && stale.code === 'changed_meanwhile',
      'the words on the page are of the key of before',
    )
  })

  test('the authority’s own key is read aloud too', async () => {
    const authority = await entered(EARLIER, { authority: entry(PHONE, authorityKey.key) })
    const id = await matched(authority)
    await calls(id, [officers])
    assert.match((await prepared(id)).detail, /the words of the authority’s own key/)
    const demand = await calls(id, [offices])
    assert.match((await prepared(id)).detail, /Nothing was determined/)
    assert.ok(!isRefusal(demand))
    const [first, second] = [officerKey.key, authorityKey.key].map(key => callBackDigestFor(demand, key))
    assert.ok(first && second && first !== second, 'two calls, two records')
    const call = demand.calls[0]
    assert.ok(call)
    const record = callBackOf(demand, call)
    assert.deepEqual(
      [
        record.v,
        record.contact.value,
        record.contact.source,
        record.contact.since,
        record.spokeWith,
        record.by,
      ],
      [callBackFormat, PHONE, found.source, EARLIER, 'Jane Whitfield', 'carl'],
    )
    assert.equal(Buffer.from(callBackDigest(record)).toString('hex'), first)
    assert.equal(callBackDigestFor(demand, NEW_KEY), null)
    await at(LATER, {
      act: 'change',
      id: authority,
      officerId: null,
      authority: entry(PHONE, NEW_KEY),
      ground: found,
    })
    assert.match((await prepared(id)).detail, /^Call again: the authority’s own key changed/)
  })

  test('the number of the paper counts only where the directory found it without the paper', async () => {
    for (const printed of [
      '(512) 555-0143',
      '0015125550143',
      '５１２ ５５５ ０１４３',
      '512.555.0143 ext. 9',
    ]) {
      const known = await calls(await matched(await entered(EARLIER), printed), [officers])
      assert.ok(!isRefusal(known) && known.calls[0]?.contact.printed === 'found_before', printed)
      const late = await calls(await matched(await entered(LATER), printed), [officers])
      assert.ok(isRefusal(late) && /^The paper prints this contact/.test(late.detail), printed)
      const two = await calls(await matched(await entered(LATER, {}, true), printed), [officers])
      assert.ok(
        !isRefusal(two) && two.calls[0]?.contact.printed === 'found_by_two',
        `${printed} ${JSON.stringify(two)}`,
      )
    }
    const mail = await entered(LATER, { authority: entry('Desk@Marlow.example') })
    const sender = await calls(await matched(mail, 'write to desk@marlow.example'), [officers])
    assert.ok(isRefusal(sender))
  })

  test('what is no number, and what the directory does not know the source of, is nobody’s contact', async () => {
    const { ground: _, ...bare } = { ground: found }
    for (const change of [{ ...bare, ground: undefined }, { authority: entry('ask for the duty officer') }]) {
      const id = await matched(await entered(EARLIER, change as Partial<Change>))
      const no = await calls(id, [officers])
      assert.ok(isRefusal(no) && no.code === 'facts_incomplete', JSON.stringify(no))
    }
    const id = await matched(await entered(EARLIER))
    const made = await calls(id, [officers], { contact: '+1 900 555 6666' })
    assert.ok(isRefusal(made) && made.code === 'changed_meanwhile')
  })

  test('how long a number is known does not begin with a change of the name, and begins anew with another number', async () => {
    const id = await entered(EARLIER)
    const known = async () => {
      const { authorities } = await asWorker(d, tx => readDirectory(tx, d.vault))
      const a = authorities.get(id)
      assert.ok(a)
      return (await asWorker(d, tx => contactsOf(tx, d, a, null)))[0]
    }
    const change = { act: 'change', id, officerId: null, ground: { ...found, source: 'Another' } } as const
    await at(LATER, { ...change, authority: { ...entry(PHONE), name: 'Marlow' } }, true)
    assert.deepEqual(
      [(await known())?.since, (await known())?.people, (await known())?.source],
      [EARLIER, 1, found.source],
    )
    await at(LATEST, { ...change, authority: { ...entry(PHONE), name: 'Marlow' } }, true)
    assert.deepEqual(
      [(await known())?.since, (await known())?.people, (await known())?.source],
      [EARLIER, 2, 'Another'],
    )
    await at(LAST, { ...change, authority: entry('+1 512 555 0999') })
    assert.deepEqual([(await known())?.since, (await known())?.people], [LAST, 1])
  })
})
