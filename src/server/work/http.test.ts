// The same over HTTP, with real sessions: what needs a grant, what tells the others live, and who hears nothing.
import assert from 'node:assert/strict'
import { get } from 'node:http'
import { after, before, describe, test } from 'node:test'
import { cast } from '../../../test/given.ts'
import { receive } from '../../../test/papers/papers.ts'
import { type AdminDesk, openAdminDesk } from '../../../test/server/admin-desk.ts'
import type { DemandWork, DeskPeople, MyWork, Notifications, RotaPage, Ties } from '../../api/desk/work.ts'
import type { PasskeyClient } from '../../cli/passkey/passkey-client.ts'
import { isRefusal } from '../../kernel/refusal.ts'
import { formatDigest } from '../../seal/authorisation/authorisation.ts'
import { execute } from '../../store/demand/execute.ts'
import type { Assigned } from './owner.ts'

describe('the work over HTTP', { timeout: 500_000 }, () => {
  let desk: AdminDesk
  let mara: PasskeyClient
  let ada: PasskeyClient
  let root: PasskeyClient
  let id: string
  before(async () => {
    desk = await openAdminDesk()
    ;[mara, ada, root] = [await desk.client('mara'), await desk.client('ada'), await desk.client('root')]
    const done = await execute(desk.d.store, cast.mail, { demandId: null, command: receive(desk.d.now()) })
    assert.ok(!isRefusal(done))
    id = done.demandId
  })
  after(() => desk.close())

  const refusal = (answer: { json<T>(): T }) => answer.json<{ refusal: { code: string } }>().refusal.code

  test('assigning needs no grant, reading comments does', async () => {
    const assigned = await mara.call('POST', '/api/demands/assign', { ids: [id], person: 'mara', note: '' })
    assert.deepEqual(assigned.json(), { assigned: [id], refused: [] })
    const wish = { ids: ['0'.repeat(32)], person: 'mara', note: '' }
    const none = (await mara.call('POST', '/api/demands/assign?language=de', wish)).json<Assigned>()
    assert.deepEqual(
      none.refused.map(r => r.refusal.detail),
      ['Hier gibt es kein solches Ersuchen.'],
    )
    const { people } = (await mara.call('GET', '/api/people/desk')).json<DeskPeople>()
    assert.deepEqual(
      people.filter(p => p.mayOwn).map(p => [p.id, p.open]),
      [['mara', 1]],
    )
    assert.equal(refusal(await mara.call('GET', `/api/demands/${id}/work`)), 'grant_needed')
    assert.equal(
      refusal(await mara.call('POST', `/api/demands/${id}/comments`, { text: 'x', mentions: [] })),
      'grant_needed',
    )
    assert.equal(refusal(await root.call('GET', `/api/demands/${id}/work`)), 'not_found')
  })

  test('a mention reaches who is looking, and nobody else hears that there was one', async () => {
    await mara.call('POST', `/api/demands/${id}/grant`, { purpose: 'answer', words: '' })
    const heard = await listening(ada, async () => {
      const said = await mara.call('POST', `/api/demands/${id}/comments`, {
        text: 'See @Ada Moreau',
        mentions: ['ada'],
      })
      assert.equal(said.status, 200)
    })
    assert.ok(heard.includes(`event: work\ndata: {"demand":"${id}"}`), heard)
    const deaf = await listening(root, async () => {
      await mara.call('POST', `/api/demands/${id}/comments`, { text: 'Again', mentions: [] })
    })
    assert.ok(!deaf.includes(id), deaf)
    const news = (await ada.call('GET', '/api/notifications')).json<Notifications>()
    assert.deepEqual([news.unread, news.items[0]?.kind, news.items[0]?.demand?.id], [1, 'mentioned', id])
    await ada.call('POST', '/api/notifications/read', {})
    assert.equal((await ada.call('GET', '/api/notifications')).json<Notifications>().unread, 0)
    const work = (await mara.call('GET', `/api/demands/${id}/work`)).json<DemandWork>()
    assert.deepEqual(
      work.comments.map(c => c.text),
      ['See @Ada Moreau', 'Again'],
    )
    assert.ok(
      work.people.every(p => p.id !== 'root'),
      'an administrator is not named here',
    )
  })

  test('what is sent again after an answer was lost is made once, and only by who sent it', async () => {
    const key = 'an-answer-that-was-lost'
    const from = new Date(Date.parse(desk.d.now()) + 86_400_000).toISOString()
    const until = new Date(Date.parse(desk.d.now()) + 2 * 86_400_000).toISOString()
    const sent: [PasskeyClient, string, object][] = [
      [mara, `/api/demands/${id}/comments`, { text: 'once', mentions: ['ada'] }],
      [mara, `/api/demands/${id}/tasks`, { text: 'once', assignee: null, dueAt: null, blocks: false }],
      [
        root,
        '/api/ties',
        { person: 'ada', kind: 'worked_for', to: 'identifier', value: 'a@b.example', words: '' },
      ],
      [root, '/api/covers', { person: 'ada', cover: 'mara', from, until }],
      [mara, '/api/rota/turns', { person: 'mara', place: 1, from, until }],
      [
        mara,
        '/api/queue/views',
        { id: null, name: 'Once', shared: false, view: 'open', text: '', filters: { country: 'US' } },
      ],
      [
        root,
        '/api/admin/people',
        { name: 'Once Only', mail: null, human: 'once-only', firm: null, roles: [], employment: 'employee' },
      ],
    ]
    const count = async () =>
      (
        await desk.query<{ n: string }>(
          `select concat_ws(' ', (select count(*) from duly.comment), (select count(*) from duly.task),
             (select count(*) from duly.tie), (select count(*) from duly.cover), (select count(*) from duly.rota_turn),
             (select count(*) from duly.person), (select count(*) from duly.saved_view), (select count(*) from duly.api_token), (select count(*) from duly.webhook),
             (select count(*) from duly.notification), (select count(*) from duly.system_act)) as n`,
        )
      )[0]?.n
    for (const [who, path, body] of sent) {
      const first = await who.call('POST', path, body, key)
      assert.equal(first.status, 200, `${path} ${first.bytes}`)
      const before = await count()
      const again = await who.call('POST', path, body, key)
      assert.deepEqual([again.status, again.json()], [200, first.json()], path)
      assert.equal(await count(), before, path)
      // One human has one account: another act is about another one.
      const another = path.endsWith('/people') ? { ...body, human: 'another' } : body
      assert.equal((await who.call('POST', path, another, `${key}-2`)).status, 200)
      assert.notEqual(await count(), before, `${path}: another key is another act`)
    }
    // What is shown once cannot be shown again: nothing is made, and it is said what to do.
    for (const [path, body] of [
      ['/api/admin/tokens', { name: 'once', scopes: ['demands:read-counts'], days: 1 }],
      ['/api/admin/webhooks', { name: 'once', url: 'https://hooks.example.org/', events: ['system.act'] }],
    ] as const) {
      const first = await root.call('POST', path, body, key)
      assert.equal(first.status, 200, `${path} ${first.bytes}`)
      const before = await count()
      assert.equal(refusal(await root.call('POST', path, body, key)), 'already_done')
      assert.equal(await count(), before, path)
    }
  })

  test('what cannot be read is refused with the field, and hostile words come back as words', async () => {
    const bad = await mara.call('POST', `/api/demands/${id}/tasks`, {
      text: 'x',
      assignee: null,
      dueAt: 'soon',
      blocks: false,
    })
    assert.equal(bad.status, 400)
    assert.match(bad.json<{ detail: string }>().detail, /dueAt/)
    const text = '<script>alert(1)</script>\u202e\u200bend'
    await mara.call('POST', `/api/demands/${id}/tasks`, { text, assignee: 'mara', dueAt: null, blocks: true })
    const { tasks } = (await mara.call('GET', '/api/work')).json<MyWork>()
    assert.equal(tasks[0]?.text, text)
    const long = { text: 'x'.repeat(6_000), mentions: [] }
    assert.equal(refusal(await mara.call('POST', `/api/demands/${id}/comments`, long)), 'invalid_input')
  })

  test('a tie closes the demand at once, also what was open', async () => {
    const tie = { person: 'mara', kind: 'worked_for', to: 'reference', value: await reference(), words: '' }
    assert.equal((await root.call('POST', '/api/ties', tie)).status, 200)
    assert.equal(refusal(await mara.call('GET', `/api/demands/${id}/work`)), 'not_found')
    assert.equal((await mara.call('GET', '/api/work')).json<MyWork>().tasks.length, 0)
    // Beside what her own address says.
    const own = (await mara.call('GET', '/api/ties')).json<Ties>().ties.find(t => t.implied === null)
    assert.equal(refusal(await mara.call('POST', '/api/ties/end', { id: own?.id })), 'not_allowed')
    assert.equal((await root.call('POST', '/api/ties/end', { id: own?.id })).status, 200)
    assert.equal((await mara.call('GET', `/api/demands/${id}/work`)).status, 200)
  })

  test('a rota is made, shown without its secrets, and its call is acknowledged', async () => {
    const rota = {
      zone: 'Europe/Amsterdam',
      people: ['mara', 'ada'],
      turnDays: 7,
      startsOn: '2026-11-23',
      changesAt: '09:00',
      causes: { emergency: true, eightHours: true, dueHours: 24, clockHours: null },
      steps: [{ who: 'everybody', afterMinutes: 0 }],
      phones: {},
      webhook: 'https://chat.example/in',
      sms: null,
    }
    assert.equal(refusal(await mara.call('POST', '/api/rota', { version: 0, rota })), 'not_allowed')
    const { secret } = (await root.call('POST', '/api/rota', { version: 0, rota })).json<{ secret: string }>()
    assert.match(secret, /^whsec_/)
    const shown = await mara.call('GET', '/api/rota')
    assert.ok(!shown.bytes.includes(secret))
    for (let tries = 0; tries < 2; tries++)
      assert.equal((await mara.call('POST', '/api/rota/drill', {}, 'an-answer-that-was-lost')).status, 200)
    const drills = (await mara.call('GET', '/api/rota')).json<RotaPage>().pages
    assert.equal(drills.length, 1, 'a drill whose answer was lost calls once')
    const [page] = (await mara.call('GET', '/api/rota')).json<RotaPage>().pages
    assert.equal(page?.acknowledged, null)
    await mara.call('POST', '/api/pages/acknowledge', { id: page?.id })
    assert.equal((await ada.call('GET', '/api/rota')).json<RotaPage>().pages[0]?.acknowledged?.by, 'mara')
  })

  async function reference(): Promise<string> {
    const [row] = await desk.query<{ reference: string }>('select reference from duly.demand where id = $1', [
      id,
    ])
    return row?.reference ?? ''
  }

  /** What a person's open window hears while something is done. */
  async function listening(who: PasskeyClient, work: () => Promise<void>): Promise<string> {
    const { host, port } = new URL('/api/changes', desk.origin('desk'))
    const cookie = await freshCookie(who)
    return new Promise((resolve, reject) => {
      let heard = ''
      const request = get({ host: '127.0.0.1', port, path: '/api/changes', headers: { host, cookie } })
      request.on('response', response => {
        response.setEncoding('utf8').on('data', text => {
          // The first word says that somebody is listening.
          if (heard === '') work().then(() => setTimeout(done, 300), reject)
          heard += text
        })
      })
      const done = () => {
        request.destroy()
        resolve(heard)
      }
      request.on('error', () => {})
    })
  }
})

async function freshCookie({ passkey, call }: PasskeyClient): Promise<string> {
  const { challengeId, nonce } = (await call('POST', '/auth/sign-in/options', {})).json<{
    challengeId: string
    nonce: string
  }>()
  const challenge = formatDigest('duly/sign-in/v1', Buffer.from(nonce, 'base64url'))
  const answer = await call('POST', '/auth/sign-in/finish', {
    challengeId,
    response: passkey.sign(challenge),
  })
  return ([answer.headers['set-cookie'] ?? []].flat()[0] ?? '').split(';')[0] ?? ''
}
