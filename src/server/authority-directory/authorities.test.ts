// Authorities and their officers over HTTP: what gives trust takes two people, what ends it takes one.
import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { type AdminDesk, openAdminDesk } from '../../../test/server/admin-desk.ts'
import type { AuthorityList, AuthorityPage } from '../../api/desk/authorities.ts'
import type { PasskeyClient } from '../../cli/passkey/passkey-client.ts'
import { isRefusal, type Refusal } from '../../kernel/refusal.ts'
import { generateIdentity, recipientOf } from '../../seal/age/age-keys.node.ts'
import { readDirectory } from '../directory.ts'
import { asWorker } from '../worker/demand-at-work.ts'
import { refuseMatch } from './matched.ts'

const analyst = { kind: 'staff', id: 'mara', roles: ['analyst'], employment: 'employee' } as const
const ground = { source: 'Register of courts and offices', checkedOn: '2026-11-20' }
const authority = {
  name: 'Travis County DA',
  country: 'US',
  domains: ['traviscounty.example'],
  callback: '+1 512 555 0100',
  key: null,
  language: null,
}
const officer = { name: 'Dana Reyes', mail: 'dana@traviscounty.example', phone: null, key: null }

describe('authorities of the directory', { timeout: 500_000 }, () => {
  let desk: AdminDesk
  let root: PasskeyClient
  let noor: PasskeyClient
  let mara: PasskeyClient
  before(async () => {
    desk = await openAdminDesk()
    root = await desk.client('root')
    noor = await desk.client('noor')
    mara = await desk.client('mara')
  })
  after(() => desk?.close())

  const refusalOf = (answer: { json<T>(): T }) => answer.json<{ refusal: Refusal }>().refusal
  const pageOf = async (id: string) =>
    (await root.call('GET', `/api/authorities/${id}`)).json<AuthorityPage>()
  const listed = async () => (await mara.call('GET', '/api/authorities')).json<AuthorityList>()
  const known = async () => (await asWorker(desk.d, tx => readDirectory(tx, desk.d.vault))).authorities
  const ask = async (path: string, body: object) => {
    const answer = await root.call('POST', `/api/authorities${path}`, body)
    assert.equal(answer.status, 200, answer.bytes.toString())
    return answer.json<{ id: string; waits: boolean }>()
  }
  const settle = (who: PasskeyClient, change: string, confirm = true) =>
    who.call('POST', `/api/authorities/changes/${change}`, {
      confirm,
      against: confirm ? 'The county’s own page, and its switchboard' : '',
    })
  /** Asked by one administrator, confirmed by another. */
  const done = async (path: string, body: object) => {
    const { id } = await ask(path, body)
    const waiting = [
      ...(await listed()).additions,
      ...((await known()).has(id) ? (await pageOf(id)).waiting : []),
    ]
    assert.equal((await settle(noor, waiting[0]?.id ?? '')).status, 200)
    return id
  }

  test('an addition is nothing to anybody before another person confirmed it', async () => {
    const { id, waits } = await ask('', { authority, ground })
    assert.equal(waits, true)
    assert.equal((await known()).has(id), false)
    assert.equal((await root.call('GET', `/api/authorities/${id}`)).status, 404)
    const [waiting] = (await listed()).additions
    assert.deepEqual([waiting?.name, waiting?.ground, waiting?.mayConfirm], [authority.name, ground, false])
    const own = await settle(root, waiting?.id ?? '')
    assert.equal(refusalOf(own).code, 'same_person')
    assert.equal((await settle(mara, waiting?.id ?? '')).status, 403)
    assert.equal((await known()).has(id), false)
    const silent = await noor.call('POST', `/api/authorities/changes/${waiting?.id}`, {
      confirm: true,
      against: ' ',
    })
    assert.deepEqual(refusalOf(silent).fields, ['against'])
    assert.equal((await settle(noor, waiting?.id ?? '')).status, 200)
    assert.equal((await known()).get(id)?.callback, authority.callback)
    const [line] = (await pageOf(id)).changes
    assert.deepEqual(
      [line?.act, line?.who, line?.second?.who, line?.second?.against],
      ['add', 'Rut Adler', 'Noor Haddad', 'The county’s own page, and its switchboard'],
    )
    assert.equal((await settle(noor, waiting?.id ?? '')).status, 404, 'it is decided once')
  })

  test('the database itself refuses one person for both', async () => {
    await ask('', { authority: { ...authority, name: 'Alone' }, ground })
    const [waiting] = (await listed()).additions
    await assert.rejects(
      desk.query(
        "update duly.proposal set settled_kind = 'staff', settled_by = asked_by, settled_at = now(), outcome = 'done', second = 'x' where id = $1",
        [waiting?.id],
      ),
      /check constraint/,
    )
    assert.equal((await settle(root, waiting?.id ?? '', false)).status, 200, 'who asked may stop it')
    assert.deepEqual((await listed()).additions, [])
  })

  test('each field that is wrong is named, and who may not is refused', async () => {
    const wrong = await root.call('POST', '/api/authorities', {
      authority: {
        ...authority,
        country: 'usa',
        domains: ['ok.example', 'no domain'],
        callback: '',
        key: 'age1x',
      },
      ground: { ...ground, checkedOn: 'yesterday' },
    })
    assert.equal(wrong.status, 400)
    assert.deepEqual(refusalOf(wrong).fields, [
      'authority.country',
      'authority.domains.1',
      'authority.callback',
      'authority.key',
      'ground.checkedOn',
    ])
    assert.doesNotMatch(wrong.bytes.toString(), /"usa|usa"|no domain|yesterday/)
    assert.equal((await mara.call('POST', '/api/authorities', { authority, ground })).status, 403)
    assert.equal((await root.call('POST', '/api/authorities/nobody', { authority, ground })).status, 404)
  })

  test('a number to call back does not change before another confirmed it, and what it was is shown beside', async () => {
    const id = await done('', { authority: { ...authority, name: 'Harbour Police' }, ground })
    await ask(`/${id}`, {
      authority: { ...authority, name: 'Harbour Police', callback: '+1 900 555 6666' },
      ground,
    })
    assert.equal((await known()).get(id)?.callback, authority.callback)
    const twice = await root.call('POST', `/api/authorities/${id}`, { authority, ground })
    assert.equal(refusalOf(twice).code, 'already_done')
    const [waiting] = (await pageOf(id)).waiting
    assert.deepEqual(waiting?.differences, [
      { field: 'callback', before: '+1 512 555 0100', after: '+1 900 555 6666' },
    ])
    assert.equal((await settle(noor, waiting?.id ?? '')).status, 200)
    assert.equal((await known()).get(id)?.callback, '+1 900 555 6666')
  })

  test('an officer is added by two, gets a link by mail alone, and is suspended by one at once', async () => {
    const id = await done('', { authority: { ...authority, name: 'StA Hannover', country: 'DE' }, ground })
    const key = recipientOf(generateIdentity())
    await done(`/${id}/officers`, { officer: { ...officer, key }, ground })
    const [o] = (await pageOf(id)).officers
    assert.deepEqual([o?.name, o?.active, o?.passkeys, o?.linkUntil], [officer.name, true, 0, null])
    const invited = await root.call('POST', `/api/authorities/${id}/officers/${o?.id}/invite`, {})
    assert.deepEqual(invited.json(), { mailedTo: officer.mail })
    assert.doesNotMatch(invited.bytes.toString(), /enrol/)
    assert.ok((await pageOf(id)).officers[0]?.linkUntil)
    assert.equal(
      (await desk.query('select 1 from duly.officer_mail where officer_id = $1', [o?.id])).length,
      1,
    )
    assert.equal(await refuseMatch(desk.d, analyst, { authority: id, officer: o?.id ?? '' }), null)

    const { waits } = await ask(`/${id}/officers/${o?.id}/suspend`, { reason: 'Left the office.' })
    assert.equal(waits, false)
    const after = await pageOf(id)
    assert.deepEqual([after.officers[0]?.active, after.officers[0]?.linkUntil], [false, null])
    const no = await refuseMatch(desk.d, analyst, { authority: id, officer: o?.id ?? '' })
    assert.equal(isRefusal(no) && no.code, 'not_found')
    assert.equal((await root.call('POST', `/api/authorities/${id}/officers/${o?.id}/invite`, {})).status, 404)

    await ask(`/${id}/officers/${o?.id}/restore`, { ground })
    assert.equal((await known()).get(id)?.officers.length, 0, 'coming back takes two')
    assert.equal((await settle(noor, (await pageOf(id)).waiting[0]?.id ?? '')).status, 200)
    assert.equal((await known()).get(id)?.officers[0]?.key, key)
  })

  test('nothing is matched to an authority that was retired, and what waited about it is over', async () => {
    const id = await done('', { authority: { ...authority, name: 'Old Office' }, ground })
    await done(`/${id}/officers`, { officer, ground })
    await ask(`/${id}`, { authority: { ...authority, name: 'Old Office', callback: '+1 1' }, ground })
    await ask(`/${id}/retire`, { reason: 'Merged into another office.' })
    const page = await pageOf(id)
    assert.deepEqual([page.waiting, page.officers[0]?.active], [[], false])
    assert.deepEqual(page.changes.map(c => [c.act, c.stopped !== null]).sort(), [
      ['add', false],
      ['change', true],
      ['officer_add', false],
      ['retire', false],
    ])
    const no = await refuseMatch(desk.d, analyst, { authority: id, officer: null })
    assert.equal(isRefusal(no) && no.code, 'wrong_stage')
    assert.equal(
      refusalOf(await root.call('POST', `/api/authorities/${id}`, { authority, ground })).code,
      'wrong_stage',
    )
    await done(`/${id}/bring-back`, { ground })
    assert.equal(await refuseMatch(desk.d, analyst, { authority: id, officer: null }), null)
  })

  test('a request that is sent again asks for nothing more', async () => {
    const key = 'the-same-key-of-one-press'
    const one = await root.call('POST', '/api/authorities', { authority, ground }, key)
    const again = await root.call('POST', '/api/authorities', { authority, ground }, key)
    assert.deepEqual(again.json(), one.json())
    assert.equal((await listed()).additions.length, 1)
  })

  test('what is kept of a change is ciphertext, and the audit view has its act alone', async () => {
    const rows = await desk.query<{ detail: Buffer; second: Buffer | null }>(
      "select detail, second from duly.proposal where subject = 'authority'",
    )
    assert.ok(rows.length > 5)
    for (const { detail, second } of rows)
      assert.doesNotMatch(
        `${detail.toString('latin1')}${second?.toString('latin1')}`,
        /Travis|\b555\b|Register|switchboard/,
      )
    const audit = (await root.call('GET', '/api/admin/audit?kind=directory_changed')).bytes.toString()
    assert.match(audit, /officer_suspend/)
    assert.doesNotMatch(audit, /Travis|\b555\b|Register|switchboard/)
  })
})
