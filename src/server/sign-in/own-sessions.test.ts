// One's own sessions: seen and ended by their owner at that surface and by nobody else; and what takes a sign-in of a moment ago.
import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { type AdminDesk, openAdminDesk } from '../../../test/server/admin-desk.ts'
import type { OwnPasskeys } from '../../api/desk/own-passkeys.ts'
import type { OwnSessions, SessionEnds } from '../../api/sign-in/sessions.ts'
import type { PasskeyClient } from '../../cli/passkey/passkey-client.ts'
import type { ProblemDocument } from '../http/problem.ts'
import type { SignInSurface } from './owner.ts'

describe('one’s own sessions', { timeout: 500_000 }, () => {
  let desk: AdminDesk
  before(async () => {
    desk = await openAdminDesk()
  })
  after(() => desk?.close())

  const sessions = async (by: PasskeyClient) => {
    const answer = await by.call('GET', '/auth/sessions')
    assert.equal(answer.status, 200, answer.bytes.toString())
    return answer.json<OwnSessions>().sessions
  }
  const end = (by: PasskeyClient, name: string | null) => by.call('POST', '/auth/sessions/end', { name })
  const isIn = async (by: PasskeyClient) => (await by.call('GET', '/auth/session')).status === 200
  /** Two sessions of one person, by two passkeys; the passage of time leaves room for another link. */
  const both = async (id: string, surface: SignInSurface = 'desk') =>
    [await desk.client(id, surface), await desk.client(id, surface)] as const
  const code = (answer: { json<T>(): T }) => answer.json<ProblemDocument>().refusal.code

  test('each is told when it began and was last used and how, and which one asks; nothing else is', async () => {
    const [one, other] = await both('mara')
    const list = await sessions(one)
    assert.deepEqual(
      list.map(({ own, via }) => [own, via]),
      [
        [true, 'passkey'],
        [false, 'passkey'],
      ],
    )
    assert.deepEqual(Object.keys(list[0] ?? {}).toSorted(), ['beganAt', 'name', 'own', 'usedAt', 'via'])
    assert.equal((await sessions(other)).find(s => s.own)?.name, list[1]?.name)
    desk.pass(120)
    assert.ok(await isIn(other))
    const [, used] = await sessions(one)
    assert.ok(Date.parse(used?.usedAt ?? '') - Date.parse(used?.beganAt ?? '') >= 120_000)
  })

  test('one is ended by its name, at once, and the others stay', async () => {
    const [one, other] = await both('noor')
    const third = await desk.client('noor')
    const { name } = (await sessions(other)).find(s => s.own)!
    assert.equal((await end(one, name)).status, 200)
    assert.deepEqual([await isIn(one), await isIn(other), await isIn(third)], [true, false, true])
    assert.equal((await end(one, name)).status, 200, 'pressed twice it is ended all the same')
    const mine = (await sessions(one)).find(s => s.own)!
    await end(one, mine.name)
    assert.ok(await isIn(one), 'the one at hand ends by signing out')
  })

  test('nobody sees or ends another’s, nor their own of another surface', async () => {
    const [ada, approving, ines] = [
      await desk.client('ada'),
      await desk.client('ada', 'approve'),
      await desk.client('ines'),
    ]
    for (const [by, others] of [
      [ada, [approving, ines]],
      [approving, [ada, ines]],
      [ines, [ada, approving]],
    ] as const) {
      const own = (await sessions(by)).map(s => s.name)
      for (const other of others) {
        const { name } = (await sessions(other)).find(s => s.own)!
        assert.ok(!own.includes(name))
        assert.equal((await end(by, name)).status, 200, 'what is not theirs is not there for them')
      }
      assert.equal((await end(by, null)).status, 200)
    }
    assert.deepEqual(await Promise.all([ada, approving, ines].map(isIn)), [true, true, true])
  })

  test('who is not signed in is told nothing, and what is no name is refused', async () => {
    const one = await desk.client('ines')
    assert.equal((await end(one, "' or true --")).status, 400)
    await one.call('POST', '/auth/sign-out', {})
    for (const path of ['/auth/sessions', '/auth/session/ends'])
      assert.equal((await one.call('GET', path)).status, 401)
    assert.equal((await end(one, null)).status, 401)
  })

  test('after five minutes, ending all others, a passkey more and one less take another sign-in', async () => {
    const [one, other] = await both('root')
    const own = async () => (await one.call('GET', '/api/me/passkeys')).json<OwnPasskeys>()
    const key = (await own()).desk[0]!.name
    const acts = [
      () => end(one, null),
      () => one.call('POST', '/api/me/passkeys/add', {}),
      () => one.call('POST', `/api/me/passkeys/${key}/remove`, {}),
    ]
    desk.pass(299)
    assert.equal((await one.call('POST', '/api/me/passkeys/add', {})).status, 200)
    desk.pass(2)
    assert.ok((await own()).freshUntil < desk.d.now())
    for (const act of acts) {
      const no = await act()
      assert.deepEqual([no.status, code(no)], [403, 'sign_in_again'])
    }
    assert.ok(await isIn(other))
    const { name } = (await sessions(one)).find(s => !s.own)!
    const before = (await sessions(one)).length
    // Used all the while: being used is no sign-in.
    assert.equal((await end(one, name)).status, 200, 'one alone is ended without')
    await one.signIn()
    assert.equal((await sessions(one)).length, before - 1, 'the sign-in took the place of the one before')
    for (const act of acts) assert.equal((await act()).status, 200)
  })

  test('on the approval page too a passkey more takes a sign-in of a moment ago', async () => {
    const page = (await desk.client('ada', 'approve')).call
    desk.pass(301)
    const no = await page('POST', '/auth/sessions/end', { name: null })
    assert.deepEqual([no.status, code(no)], [403, 'sign_in_again'])
  })

  test('how long it lasts is told without using it', async () => {
    const one = await desk.client('mara')
    const ends = async () => (await one.call('GET', '/auth/session/ends')).json<SessionEnds>().ms
    const first = await ends()
    assert.ok(first > 3_590_000 && first <= 3_600_000, String(first))
    desk.pass(3_000)
    assert.ok((await ends()) <= first - 3_000_000)
    desk.pass(601)
    assert.equal((await one.call('GET', '/auth/session/ends')).status, 401)
    const again = await desk.client('mara')
    desk.pass(3_000)
    assert.ok(await isIn(again))
    assert.ok((await again.call('GET', '/auth/session/ends')).json<SessionEnds>().ms > 3_590_000)
  })
})
