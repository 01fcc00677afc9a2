// Administration over HTTP on a real installation: who may, what a change ends, tokens of programs, a passkey that was lost.
import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import PostalMime from 'postal-mime'
import { asAdmin } from '../../../test/admin.ts'
import { type AdminDesk, openAdminDesk } from '../../../test/server/admin-desk.ts'
import type { Health } from '../../api/desk/audit.ts'
import type { LinkMade, People, PersonDetail } from '../../api/desk/people.ts'
import type { TokenMade, Tokens } from '../../api/desk/programs.ts'
import type { PasskeyClient } from '../../cli/passkey/passkey-client.ts'
import type { Opening } from '../../ledger/leaf.ts'
import { openBytes, openField } from '../../store/keys/field.ts'
import { recoveryDigest } from './recovery.ts'

describe('administration', { timeout: 500_000 }, () => {
  let desk: AdminDesk
  let root: PasskeyClient
  let noor: PasskeyClient
  const code = (answer: { json<T>(): T }) => answer.json<{ refusal: { code: string } }>().refusal?.code
  const pat = {
    name: 'Pat Oyelaran',
    mail: 'pat@quillfern.example',
    human: 'h-pat',
    firm: null,
    roles: ['analyst'],
    employment: 'employee',
  }
  const people = async () => (await root.call('GET', '/api/admin/people')).json<People>().people
  const person = async (id: string) => (await people()).find(p => p.id === id)
  /** A new person, with the link shown. */
  async function hired(as = pat, surface = 'desk'): Promise<{ id: string; url: string }> {
    // Each is another human.
    const made = await root.call('POST', '/api/admin/people', { ...as, human: `h-${as.mail}` })
    assert.equal(made.status, 200, made.bytes.toString())
    const { id } = made.json<{ id: string }>()
    const link = await root.call('POST', `/api/admin/people/${id}/link`, { surface, mail: false })
    return { id, url: link.json<LinkMade>().url ?? '' }
  }

  before(async () => {
    desk = await openAdminDesk({ watched: true })
    root = await desk.client('root')
    noor = await desk.client('noor')
  })
  after(() => desk?.close())

  test('an administrator changes, an auditor reads, and nobody else sees that there is anything', async () => {
    const ines = await desk.client('ines')
    const mara = await desk.client('mara')
    for (const path of ['people', 'people/mara', 'tokens', 'health']) {
      assert.equal((await root.call('GET', `/api/admin/${path}`)).status, 200, path)
      assert.equal((await ines.call('GET', `/api/admin/${path}`)).status, 200, path)
      assert.equal((await mara.call('GET', `/api/admin/${path}`)).status, 403, path)
    }
    for (const who of [ines, mara])
      assert.equal((await who.call('POST', '/api/admin/people', pat)).status, 403)
    assert.match((await ines.call('GET', '/api/admin/people')).json<People>().locked ?? '', /roles/)
    const german = await ines.call('GET', '/api/admin/people?language=de')
    assert.match(german.json<People>().locked ?? '', /Rollen/)
    assert.equal((await root.call('GET', '/api/queue')).json<{ rows: unknown[] }>().rows.length, 0)
  })

  test('a person who is added enrols by a link that is shown once, and acts at once', async () => {
    const { id, url } = await hired({ ...pat, mail: 'one@quillfern.example' })
    assert.match(url, /^http:\/\/desk\.localhost.*\/enrol#/)
    const someone = await desk.enrol(url)
    assert.deepEqual((await someone.call('GET', '/api/me')).json<{ roles: string[] }>().roles, ['analyst'])
    assert.equal((await person(id))?.passkeys.desk, 1)
    await assert.rejects(desk.enrol(url), /has been used/)
    const again = await root.call('POST', `/api/admin/people/${id}/link`, { surface: 'desk', mail: false })
    assert.equal(code(again), 'not_allowed', 'one administrator alone cannot become somebody')
  })

  test('a link that was not used in two days is worth nothing, and a newer one ends an older', async () => {
    const { id, url } = await hired({ ...pat, mail: 'two@quillfern.example' })
    const newer = await root.call('POST', `/api/admin/people/${id}/link`, { surface: 'desk', mail: false })
    await assert.rejects(desk.enrol(url), /has been used, has expired/)
    desk.pass(2 * 86_400 + 1)
    await assert.rejects(desk.enrol(newer.json<LinkMade>().url ?? ''), /has been used, has expired/)
    desk.pass(-2 * 86_400 - 1)
  })

  test('one human has one account that works, also where an earlier one is to come back', async () => {
    const human = 'h-twice@quillfern.example'
    const { id } = await hired({ ...pat, mail: 'twice@quillfern.example' })
    const second = { ...pat, mail: 'second@quillfern.example', human }
    assert.equal(code(await root.call('POST', '/api/admin/people', second)), 'same_person')
    assert.equal((await root.call('POST', `/api/admin/people/${id}/deactivate`)).status, 200)
    assert.equal((await root.call('POST', '/api/admin/people', second)).status, 200)
    assert.equal(code(await root.call('POST', `/api/admin/people/${id}/reactivate`)), 'same_person')
  })

  test('a mailed link stands in no answer, and waits for the post', async () => {
    const { id } = await hired({ ...pat, mail: 'three@quillfern.example' })
    const made = await root.call('POST', `/api/admin/people/${id}/link`, { surface: 'desk', mail: true })
    assert.deepEqual(made.json<LinkMade>(), { url: null, mailedTo: 'three@quillfern.example' })
    const waiting = await desk.query<{ n: number }>(
      'select count(*)::int as n from duly.staff_mail where person_id = $1',
      [id],
    )
    assert.equal(waiting[0]?.n, 1)
  })

  test('who is deactivated is out at once, with passkeys and links, and comes back only by two administrators', async () => {
    const { id, url } = await hired({ ...pat, mail: 'four@quillfern.example' })
    const someone = await desk.enrol(url)
    assert.equal((await root.call('POST', `/api/admin/people/${id}/deactivate`)).status, 200)
    assert.equal((await someone.call('GET', '/api/me')).status, 401)
    await assert.rejects(someone.signIn(), /does not open this site/)
    const page = (await root.call('GET', `/api/admin/people/${id}`)).json<PersonDetail>()
    assert.ok(page.passkeys.every(p => p.revokedAt !== null))
    assert.equal(page.sessions, 0)
    assert.ok(page.history.some(a => a.kind === 'person_deactivated' && a.by.name === 'Rut Adler'))
    assert.equal((await root.call('POST', `/api/admin/people/${id}/reactivate`)).status, 200)
    await assert.rejects(someone.signIn(), /does not open this site/)
  })

  test('of two administrators who change one person the later is told', async () => {
    const mara = await person('mara')
    const change = { ...pat, name: 'Mara Lindqvist', mail: null, human: 'h-mara', version: mara?.version }
    assert.equal((await root.call('POST', '/api/admin/people/mara', change)).status, 200)
    const late = await noor.call('POST', '/api/admin/people/mara', { ...change, roles: ['counsel'] })
    assert.equal(code(late), 'changed_meanwhile')
    assert.deepEqual((await person('mara'))?.roles, ['analyst'])
  })

  test('nobody changes their own roles or removes themselves, so an administrator is always left', async () => {
    const me = await person('root')
    const own = { ...me, roles: ['administrator', 'counsel'] }
    const { name, mail, human, firm, employment, version } = own as NonNullable<typeof me>
    const body = { name, mail, human, firm, employment, version, roles: own.roles }
    assert.equal(code(await root.call('POST', '/api/admin/people/root', body)), 'same_person')
    assert.equal(code(await root.call('POST', '/api/admin/people/root/deactivate')), 'same_person')
    const renamed = await root.call('POST', '/api/admin/people/root', {
      ...body,
      roles: me?.roles,
      name: 'R. Adler',
    })
    assert.equal(renamed.status, 200, 'a new name is no new power')
  })

  test('names with hidden characters, a subcontractor who approves, and roles that there are not, are refused', async () => {
    const foul = [
      { ...pat, name: 'Mara\u202elevart' },
      { ...pat, name: 'a\u200bb' },
      { ...pat, name: 'a\nBcc: x@evil.example' },
      { ...pat, name: 'x'.repeat(201) },
      { ...pat, roles: ['owner'] },
      { ...pat, mail: 'not an address' },
      { ...pat, employment: 'subcontractor', firm: null },
    ]
    for (const body of foul)
      assert.equal(
        code(await root.call('POST', '/api/admin/people', body)),
        'invalid_input',
        JSON.stringify(body),
      )
    const sub = { ...pat, employment: 'subcontractor', firm: 'Firm', roles: ['approver'] }
    assert.equal(code(await root.call('POST', '/api/admin/people', sub)), 'subcontractor_excluded')
    const tags = await root.call('POST', '/api/admin/people', {
      ...pat,
      mail: null,
      name: '<img src=x onerror=alert(1)>',
    })
    assert.equal(tags.status, 200, 'markup is text')
  })

  describe('a token', () => {
    let token: string
    let id: string
    before(async () => {
      const body = { name: 'Personnel system', scopes: ['people:write'], days: 30 }
      const made = (await root.call('POST', '/api/admin/tokens', body)).json<TokenMade>()
      ;({ id, token } = made)
    })

    test('is shown once and stands nowhere', async () => {
      assert.match(token, /^duly_[A-Za-z0-9_-]{43}$/)
      const listed = (await root.call('GET', '/api/admin/tokens')).json<Tokens>()
      assert.ok(!JSON.stringify(listed).includes(token))
      assert.equal(listed.tokens[0]?.name, 'Personnel system')
      const rows = await desk.query<object>('select * from duly.api_token')
      assert.ok(!JSON.stringify(rows).includes(token))
    })

    test('deactivates a person as SCIM has it, and finds one by name', async () => {
      const { id: gone } = await hired({ ...pat, mail: 'five@quillfern.example' })
      const found = await desk.program(
        'GET',
        '/scim/v2/Users?filter=userName%20eq%20%22FIVE@quillfern.example%22',
        token,
      )
      assert.equal(found.json<{ Resources: { id: string }[] }>().Resources[0]?.id, gone)
      const patch = {
        schemas: ['urn:ietf:params:scim:api:messages:2.0:PatchOp'],
        Operations: [{ op: 'Replace', path: 'active', value: 'False' }],
      }
      const done = await desk.program('PATCH', `/scim/v2/Users/${gone}`, token, patch)
      assert.equal(done.json<{ active: boolean }>().active, false)
      assert.equal((await person(gone))?.active, false)
      assert.equal((await desk.program('DELETE', `/scim/v2/Users/${gone}`, token)).status, 204)
      assert.equal((await desk.program('DELETE', '/scim/v2/Users/nobody', token)).status, 404)
      const roles = { Operations: [{ op: 'replace', path: 'roles', value: 'administrator' }] }
      assert.equal((await desk.program('PATCH', `/scim/v2/Users/${gone}`, token, roles)).status, 400)
    })

    test('does not remove the last administrator', async () => {
      for (const one of ['noor'])
        assert.equal((await desk.program('DELETE', `/scim/v2/Users/${one}`, token)).status, 204)
      const last = await desk.program('DELETE', '/scim/v2/Users/root', token)
      assert.equal(last.status, 403)
      assert.match(last.bytes.toString(), /last administrator/)
      await asAdmin(desk.d, "update duly.person set active = true where id = 'noor'")
      await asAdmin(desk.d, "update duly.credential set revoked_at = null where owner_id = 'noor'")
      await noor.signIn()
    })

    test('does what its scopes say, until it expires or is revoked; what it tried is noted', async () => {
      assert.equal((await desk.program('GET', '/api/counts', token)).status, 403)
      const noted = await desk.query(
        "select 1 from duly.system_act where kind = 'token_refused' and by_id = $1",
        [id],
      )
      assert.equal(noted.length, 1)
      assert.equal((await desk.program('GET', '/api/admin/people', token)).status, 401, 'it opens no page')
      assert.equal((await desk.program('GET', '/scim/v2/Users', null)).status, 401)
      assert.equal((await desk.program('GET', '/scim/v2/Users', `duly_${'x'.repeat(43)}`)).status, 401)
      desk.pass(31 * 86_400)
      assert.equal((await desk.program('GET', '/scim/v2/Users', token)).status, 401, 'expired')
      desk.pass(-31 * 86_400)
      assert.equal((await desk.program('GET', '/scim/v2/Users', token)).status, 200)
      assert.equal((await root.call('POST', `/api/admin/tokens/${id}/revoke`)).status, 200)
      assert.equal((await desk.program('GET', '/scim/v2/Users', token)).status, 401, 'revoked')
    })

    test('that asks too often is told to wait', async () => {
      const body = { name: 'Dashboard', scopes: ['demands:read-counts'], days: 1 }
      const { token: other, id: own } = (await root.call('POST', '/api/admin/tokens', body)).json<TokenMade>()
      assert.deepEqual(Object.keys((await desk.program('GET', '/api/counts', other)).json<object>()).sort(), [
        'at',
        'open',
        'overdue',
      ])
      await desk.query('update duly.attempt set count = 600 where count = 1')
      assert.equal((await desk.program('GET', '/api/counts', other)).status, 429)
      assert.ok(own)
    })
  })

  test('what somebody chooses on a page is kept, and other browsers and mails to them speak it', async () => {
    const kept = async () => (await desk.query("select language from duly.person where id = 'noor'"))[0]
    assert.deepEqual(await kept(), { language: null })
    await noor.call('GET', '/api/me?language=de')
    assert.deepEqual(await kept(), { language: 'de' })
    await noor.call('GET', '/api/me?language=xx')
    assert.deepEqual(await kept(), { language: 'de' })
    const refused = await noor.call('POST', '/api/admin/people/nobody/deactivate')
    assert.match(refused.bytes.toString(), /Person/)
    assert.doesNotMatch(refused.bytes.toString(), /person\b/)
  })

  test('a lost passkey takes two administrators, ends the old ones, and leaves a leaf and mails', async () => {
    const ada = await desk.client('ada', 'approve')
    const asked = await root.call('POST', '/api/admin/people/ada/recovery', { reason: 'Telephone lost' })
    const { id } = asked.json<{ id: string }>()
    const confirm = (who: PasskeyClient) =>
      who.call('POST', `/api/admin/recoveries/${id}/confirm`, { surface: 'approve', mail: false })
    assert.equal(code(await confirm(root)), 'same_person', 'not by who asked')
    assert.equal(
      code(await root.call('POST', '/api/admin/people/ada/recovery', { reason: 'x' })),
      'already_done',
    )
    assert.equal(
      code(await root.call('POST', '/api/admin/people/root/recovery', { reason: 'x' })),
      'same_person',
    )
    const link = (await confirm(noor)).json<LinkMade>()
    await assert.rejects(ada.signIn(), /does not open this site/)
    await desk.enrol(link.url ?? '', 'approve')
    const page = (await root.call('GET', '/api/admin/people/ada')).json<PersonDetail>()
    assert.equal(page.passkeys.filter(p => p.revokedAt === null).length, 1)
    assert.equal(page.recovery, null)
    const mailed = await desk.query<{ id: string; person_id: string; message: Buffer }>(
      "select id, person_id, message from duly.staff_mail where person_id in ('ada', 'noor')",
    )
    const toNoor = mailed.find(m => m.person_id === 'noor')
    assert.ok(toNoor)
    const { text, subject } = await PostalMime.parse(
      openBytes(desk.d.vault.directoryKey, [toNoor.id, 1, 'mail'], toNoor.message),
    )
    assert.equal(subject, 'Eine Wiederherstellung wartet auf eine zweite Person der Verwaltung')
    assert.match(text ?? '', /^Guten Tag, .+,\n\nR. Adler will die Passkeys von .+ ersetzen lassen/)
    // It was asked for, it was done, and a passkey was made by it.
    assert.deepEqual(mailed.map(m => m.person_id).sort(), ['ada', 'ada', 'ada', 'noor'])
    const [row] = await desk.query<{ settled_at: Date }>(
      'select settled_at from duly.proposal where id = $1',
      [id],
    )
    const at = row?.settled_at.toISOString() ?? ''
    const digest = recoveryDigest({ person: 'ada', askedBy: 'root', confirmedBy: 'noor', at })
    const leaves = await desk.query<{ id: string; opening: Buffer }>(
      "select id, opening from duly.leaf where system_kind in ('policy_changed', 'approver_enrolled')",
    )
    const records = leaves.map(
      l => openField<Opening>(desk.d.vault.directoryKey, [l.id, 1, 'opening'], l.opening).record,
    )
    assert.ok(
      records.some(r => r.kind === 'policy_changed' && r.policy === 'passkey-recovery' && r.after === digest),
    )
  })

  test('a recovery and a link whose answer was lost are there when they are asked for again', async () => {
    const done = async () => {
      const [row] = await desk.query<{ n: string }>(
        `select concat_ws(' ', (select count(*) from duly.proposal), (select count(*) from duly.enrolment_link),
           (select count(*) from duly.staff_mail), (select count(*) from duly.system_act),
           (select count(*) from duly.leaf where system_kind = 'policy_changed')) as n`,
      )
      return row?.n
    }
    const twice = async <T>(who: PasskeyClient, path: string, body: object): Promise<T> => {
      const key = 'an-answer-that-was-lost'
      const first = await who.call('POST', path, body, key)
      assert.equal(first.status, 200, `${path} ${first.bytes}`)
      const before = await done()
      const again = await who.call('POST', path, body, key)
      assert.deepEqual([again.status, again.json()], [200, first.json()], path)
      assert.equal(await done(), before, path)
      return first.json<T>()
    }
    const { id: person } = await hired({ ...pat, mail: 'five@quillfern.example' })
    const path = `/api/admin/people/${person}/link`
    await twice<LinkMade>(root, path, { surface: 'desk', mail: true })
    const shown = await twice<LinkMade>(root, path, { surface: 'desk', mail: false })
    const other = await noor.call('POST', path, { surface: 'desk', mail: false }, 'an-answer-that-was-lost')
    assert.notEqual(other.json<LinkMade>().url, shown.url, 'another person’s request is another')
    await desk.enrol(other.json<LinkMade>().url ?? '')
    const { id } = await twice<{ id: string }>(root, `/api/admin/people/${person}/recovery`, { reason: 'x' })
    const link = await twice<LinkMade>(noor, `/api/admin/recoveries/${id}/confirm`, {
      surface: 'desk',
      mail: false,
    })
    await desk.enrol(link.url ?? '')
    assert.equal(
      code(await noor.call('POST', `/api/admin/recoveries/${id}/confirm`, { surface: 'desk', mail: false })),
      'not_found',
    )
  })

  test('a recovery that nobody confirmed within a day is over, and one may be stopped', async () => {
    const ask = async () =>
      (await root.call('POST', '/api/admin/people/mara/recovery', { reason: 'lost' })).json<{ id: string }>()
        .id
    const id = await ask()
    desk.pass(86_401)
    await noor.signIn()
    const late = await noor.call('POST', `/api/admin/recoveries/${id}/confirm`, {
      surface: 'desk',
      mail: false,
    })
    assert.equal(code(late), 'changed_meanwhile')
    desk.pass(-86_401)
    const other = await noor.call('POST', `/api/admin/recoveries/${id}/stop`)
    assert.equal(other.status, 200)
    assert.equal(code(await noor.call('POST', `/api/admin/recoveries/${id}/stop`)), 'not_found')
  })

  test('the health page says of each part what to do', async () => {
    const health = (await root.call('GET', '/api/admin/health')).json<Health>()
    const named = Object.fromEntries(health.lines.map(l => [l.name, l]))
    assert.equal(named['log ticks']?.status, 'warn')
    assert.match(named['last backup']?.next ?? '', /duly backup/)
    assert.equal(named['wake-ups']?.status, 'ok')
    assert.ok(health.lines.every(l => (l.status === 'ok') === (l.next === null)))
    const clocks = async () =>
      (await root.call('GET', '/api/admin/health'))
        .json<Health>()
        .lines.filter(l => l.name === 'clocks')
        .map(({ status, detail }) => `${status}: ${detail}`)
    assert.deepEqual(await clocks(), ['ok: this machine and the database agree'])
    desk.pass(3)
    assert.match((await clocks()).join(), /^warn: .* are 3 s apart$/)
    desk.pass(-6)
    assert.match((await clocks()).join(), /^warn: .* are [34] s apart$/)
    desk.pass(3)
    const german = (await root.call('GET', '/api/admin/health?language=de')).json<Health>()
    assert.equal(german.lines.length, health.lines.length)
    for (const [i, line] of german.lines.entries()) assert.notEqual(line.name, health.lines[i]?.name)
    assert.ok(german.lines.some(l => l.next?.includes('führen Sie "bin/duly backup" täglich')))
  })
})
