// Who vouches for a sender: what the machine checks is the server's, a call-back cannot be waved away, its number is the directory's.
import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { cast, pass } from '../../../test/given.ts'
import { asThief } from '../../../test/ground.ts'
import { paper, receive } from '../../../test/papers/papers.ts'
import { type Desk, openDesk, opens } from '../../../test/server/work.ts'
import { act, travel } from '../../../test/store-road.ts'
import type { CommandOf } from '../../domain/registry/command.ts'
import { isRefusal } from '../../kernel/refusal.ts'
import { sealField } from '../../store/keys/field.ts'
import type { Deployment } from '../deployment.ts'
import { ofSender } from './know-sender.ts'

describe('what is known of a sender', { timeout: 500_000 }, () => {
  let desk: Desk
  let d: Deployment
  before(async () => {
    desk = await openDesk()
    d = desk.d
    await enter('travis', { name: 'Travis County', domains: ['travis.example'], callback: '+1 512 555 0100' })
    await enter('dallas', { name: 'Dallas County', domains: ['dallas.example'], callback: '' })
  })
  after(() => desk.ground.close())

  async function enter(id: string, profile: object) {
    const thief = await asThief(desk.ground)
    const sealed = sealField(desk.ground.vault.directoryKey, [id, 1, 'profile'], profile)
    await thief.query(
      "insert into duly.authority (id, country, profile) values ($1, 'US', $2) on conflict (id) do update set profile = $2",
      [id, sealed],
    )
    await thief.end()
  }
  const arrived = (sender: object, channel = 'mail') => {
    const sha256 = d.store.newId().padEnd(64, '0').slice(0, 64)
    const base = receive(desk.clock.now)
    const own = { ...base, channel, sender: { ...base.sender, ...sender }, documents: [{ ...paper, sha256 }] }
    return travel(d.store, 'confirmed', {
      receive: { ...own, messageId: `<${d.store.newId()}@travis.example>` } as typeof base,
    })
  }
  const vouched = async (demandId: string, change: Partial<CommandOf<'authenticate'>> = {}) => {
    const wish = { ...pass(false), officer: null, checks: [], ...change } as CommandOf<'authenticate'>
    await opens(d, cast.mara, demandId)
    const said = await ofSender(d, cast.mara, demandId, wish)
    assert.ok(!isRefusal(said) && said.type === 'authenticate', JSON.stringify(said))
    return said
  }

  test('the checks are the server’s own, against the entry that was chosen', async () => {
    const { id } = await arrived({})
    const forged = [{ name: 'domain', result: 'pass', detail: 'I say so.' }] as const
    const checks = new Map((await vouched(id, { checks: forged })).checks.map(c => [c.name, c]))
    assert.equal(checks.get('domain')?.result, 'pass')
    assert.notEqual(checks.get('domain')?.detail, 'I say so.')
    const other = await vouched(id, { authority: 'dallas' })
    assert.equal(other.checks.find(c => c.name === 'domain')?.result, 'fail')
  })

  test('a call-back is left out only of a known authority’s proven mail', async () => {
    const { id } = await arrived({})
    assert.equal((await vouched(id)).callbackNeeded, true, 'nobody has dealt with it before')
    await act(d.store, cast.mara, (await arrived({})).id, {
      ...pass(),
      officer: null,
    } as CommandOf<'authenticate'>)
    assert.equal((await vouched(id)).callbackNeeded, false)
    for (const [sender, channel] of [
      [{ authenticated: false }, 'mail'],
      [{ address: 'j.doe@travis-county.example' }, 'mail'],
      [{ address: null, authenticated: false }, 'telephone'],
    ] as const) {
      const one = await arrived(sender, channel)
      assert.equal((await vouched(one.id)).callbackNeeded, true, JSON.stringify(sender))
    }
    await act(d.store, cast.mara, id, {
      type: 'mark_emergency',
      source: 'person',
      voluntary: true,
      note: 'x',
    })
    assert.equal((await vouched(id)).callbackNeeded, true, 'an emergency is called back')
  })

  test('nobody is called of an authority that the directory holds no number of', async () => {
    const { id } = await arrived({})
    const call = { type: 'record_callback', contact: '+1 900 555 6666', outcome: 'confirmed' } as const
    const wish = { ...call, spokeWith: 'J. Doe', read: [], note: '' }
    await opens(d, cast.carl, id)
    const before = await ofSender(d, cast.carl, id, wish)
    assert.ok(isRefusal(before) && before.code === 'wrong_stage', 'it is matched to nobody yet')
    const dallas = { ...pass(), authority: 'dallas', officer: null } as CommandOf<'authenticate'>
    await act(d.store, cast.mara, id, dallas)
    const no = await ofSender(d, cast.carl, id, wish)
    assert.ok(isRefusal(no) && no.code === 'facts_incomplete')
  })
})
