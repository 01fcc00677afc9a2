// Somebody is called until somebody answers: on a real database, with a real mail server and a real receiver of webhooks.
import assert from 'node:assert/strict'
import { after, before, beforeEach, describe, test } from 'node:test'
import PostalMime from 'postal-mime'
import { cast, NOW } from '../../../../test/given.ts'
import { openReceiver } from '../../../../test/server/far-side.ts'
import { type Desk, openDesk, rowsOf } from '../../../../test/server/work.ts'
import { act, travel } from '../../../../test/store-road.ts'
import { openFarMail } from '../../../../test/system/far-mail.ts'
import type { RotaInput } from '../../../api/desk/rota-input.ts'
import { isRefusal, type Refusal } from '../../../kernel/refusal.ts'
import { smtpTransport } from '../../../wire/mail/out-mail.ts'
import { sendStaffMail } from '../../admin/staff-mail.ts'
import type { Deployment } from '../../deployment.ts'
import { isSignedBy } from '../../outgoing-webhook.ts'
import { runRota } from '../../worker/rota-pass.ts'
import { addCover, assignMany, endCover } from '../owner.ts'
import { readNotifications } from '../read.ts'
import { sendCalls, smsOf } from './calls.ts'
import { acknowledge, startDrill } from './pages.ts'
import { readRotaPage } from './read.ts'
import { saveRota } from './settings.ts'

const code = (x: Refusal | object | null) => (isRefusal(x) ? x.code : null)
const rota: RotaInput = {
  zone: 'Europe/Amsterdam',
  people: ['ines', 'mara', 'carl'],
  turnDays: 7,
  startsOn: '2026-11-23',
  changesAt: '09:00',
  causes: { emergency: true, eightHours: true, dueHours: 24 * 14, clockHours: null },
  steps: [
    { who: 'first', afterMinutes: 0 },
    { who: 'second', afterMinutes: 10 },
    { who: 'everybody', afterMinutes: 20 },
  ],
  phones: { ines: '+31201234567' },
  webhook: null,
  sms: null,
}

describe('the rota', { timeout: 500_000 }, () => {
  let desk: Desk
  let d: Deployment
  let version = 0
  before(async () => {
    desk = await openDesk()
    d = desk.d
  })
  after(() => desk.ground.close())
  beforeEach(async () => {
    desk.clock.now = NOW
    await rowsOf(
      desk.ground,
      'truncate duly.page_told, duly.page, duly.outgoing_call, duly.staff_mail, duly.notification',
    )
    await rowsOf(
      desk.ground,
      'update duly.demand set closed_at = now(), due_at = null where closed_at is null',
    )
    await save(rota)
  })

  async function save(next: RotaInput) {
    const saved = await saveRota(d, cast.root, { version, rota: next })
    assert.ok(!isRefusal(saved), JSON.stringify(saved))
    version += 1
    return saved
  }
  const told = async () =>
    (
      await rowsOf<{ told: string }>(
        desk.ground,
        `select step || ' ' || person_id as told from duly.page_told order by step, person_id`,
      )
    ).map(r => r.told)
  const later = (minutes: number) => {
    desk.clock.now = new Date(Date.parse(NOW) + minutes * 60_000).toISOString()
  }

  test('an order that falls due and that nobody has calls the first, the second, everybody, and again', async () => {
    await travel(d.store, 'confirmed')
    await runRota(d)
    assert.deepEqual(await told(), ['1 ines'])
    await runRota(d)
    later(9)
    await runRota(d)
    assert.deepEqual(await told(), ['1 ines'], 'a step is taken once, and the next in its time')
    later(10)
    await runRota(d)
    assert.deepEqual(await told(), ['1 ines', '2 mara'])
    later(20)
    await runRota(d)
    later(35)
    await runRota(d)
    assert.deepEqual((await told()).slice(2), ['3 carl', '3 ines', '3 mara', '4 carl', '4 ines', '4 mara'])
  })

  test('it ends when somebody answers, and who answered first stays', async () => {
    await travel(d.store, 'confirmed')
    await runRota(d)
    const [page] = (await readRotaPage(d, cast.mara)).pages
    assert.equal(await acknowledge(d, cast.mara, page!.id), null)
    assert.equal(await acknowledge(d, cast.carl, page!.id), null)
    later(60)
    await runRota(d)
    assert.deepEqual(await told(), ['1 ines'])
    assert.equal((await readRotaPage(d, cast.mara)).pages[0]?.acknowledged?.by, 'mara')
  })

  test('it ends when somebody has the demand, and when it is closed', async () => {
    const one = await travel(d.store, 'confirmed')
    await runRota(d)
    await assignMany(d, cast.mara, { ids: [one.id], person: 'mara', note: '' })
    later(60)
    await runRota(d)
    assert.deepEqual(await told(), ['1 ines'])
    assert.ok((await readRotaPage(d, cast.mara)).pages[0]?.endedAt)
  })

  test('whoever is away without cover, or has gone, has nothing: it calls, and goes on where it stopped', async () => {
    const one = await travel(d.store, 'confirmed')
    await runRota(d)
    await assignMany(d, cast.mara, { ids: [one.id], person: 'mara', note: '' })
    later(1)
    await runRota(d)
    const away = (cover: string) =>
      addCover(d, cast.root, { person: 'mara', cover, from: NOW, until: '2026-12-20T00:00:00.000Z' }, 'away')
    assert.equal(await away('carl'), null)
    later(2)
    await runRota(d)
    assert.deepEqual(await told(), ['1 ines'], 'who covers has it')
    await rowsOf(desk.ground, "update duly.person set active = false where id = 'carl'")
    later(3)
    await runRota(d)
    assert.deepEqual((await told()).slice(1), ['2 ines'], 'mara, whose turn it is, is away too')
    await rowsOf(desk.ground, "update duly.person set active = true where id = 'carl'")
    await endCover(d, cast.root, 'away')
    await runRota(d)
    assert.ok((await readRotaPage(d, cast.mara)).pages[0]?.endedAt)
    await rowsOf(desk.ground, "update duly.person set active = false where id = 'mara'")
    later(4)
    await runRota(d)
    assert.equal((await readRotaPage(d, cast.carl)).pages[0]?.endedAt, null)
    await rowsOf(desk.ground, "update duly.person set active = true where id = 'mara'")
  })

  test('an order that fell due while no process ran calls too, and one of long ago does not', async () => {
    const one = await travel(d.store, 'confirmed')
    const [row] = await rowsOf<{ due: string }>(
      desk.ground,
      `select to_char(due_at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as due from duly.deadline
       where clock = 'production:order' and demand_id = '${one.id}'`,
    )
    const due = row?.due ?? ''
    const after = (days: number) => new Date(Date.parse(due) + days * 86_400_000).toISOString()
    desk.clock.now = after(8)
    await rowsOf(desk.ground, `update duly.deadline set fired_at = due_at where demand_id = '${one.id}'`)
    await runRota(d)
    assert.deepEqual(await told(), [])
    desk.clock.now = after(1)
    // The answer is out, and its clock stands there as acted: nobody is called for that.
    const step = (name: string) =>
      rowsOf(desk.ground, `update duly.demand set step = '${name}' where id = '${one.id}'`)
    const [was] = await rowsOf<{ step: string }>(
      desk.ground,
      `select step from duly.demand where id = '${one.id}'`,
    )
    await step('close')
    await runRota(d)
    assert.deepEqual(await told(), [])
    await step(was?.step ?? '')
    await runRota(d)
    assert.equal((await told()).length, 1)
  })

  test('another clock that acted while no process ran calls once, unless what it was about was done meanwhile', async () => {
    const one = await travel(d.store, 'secondRead')
    await save({ ...rota, causes: { ...rota.causes, dueHours: null, clockHours: 24 } })
    const [row] = await rowsOf<{ due: string; step: string }>(
      desk.ground,
      `select to_char(t.due_at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as due, d.step
       from duly.deadline t join duly.demand d on d.id = t.demand_id where t.clock like 'notice:%' and d.id = '${one.id}'`,
    )
    const due = row?.due ?? ''
    const after = (days: number) => new Date(Date.parse(due) + days * 86_400_000).toISOString()
    const pass = async (now: string, step: string) => {
      desk.clock.now = now
      await rowsOf(desk.ground, `update duly.demand set step = '${step}' where id = '${one.id}'`)
      await runRota(d)
      return (await told()).length
    }
    await rowsOf(
      desk.ground,
      `delete from duly.deadline where demand_id = '${one.id}' and clock not like 'notice:%'`,
    )
    await rowsOf(desk.ground, `update duly.deadline set fired_at = due_at where demand_id = '${one.id}'`)
    assert.equal(await pass(after(1), 'prepare'), 0, 'the customer was told meanwhile')
    assert.equal(await pass(after(8), row?.step ?? ''), 0, 'of long ago')
    assert.equal(await pass(after(1), row?.step ?? ''), 1)
    const [page] = (await readRotaPage(d, cast.mara)).pages
    assert.equal(await acknowledge(d, cast.mara, page?.id ?? ''), null)
    assert.equal(await pass(after(2), row?.step ?? ''), 1, 'once')
  })

  test('an order of eight hours that fell due while no process ran calls too', async () => {
    const one = await travel(d.store, 'confirmed')
    await save({ ...rota, causes: { ...rota.causes, emergency: false, dueHours: null } })
    await rowsOf(
      desk.ground,
      `update duly.deadline t set due_at = d.received_at + interval '8 hours', fired_at = d.received_at + interval '8 hours'
       from duly.demand d where d.id = t.demand_id and t.clock = 'production:order' and d.id = '${one.id}'`,
    )
    desk.clock.now = new Date(Date.parse(NOW) + 2 * 86_400_000).toISOString()
    await runRota(d)
    assert.equal((await told()).length, 1)
  })

  test('the term within which a customer has to be told calls too', async () => {
    await travel(d.store, 'secondRead')
    await save({ ...rota, causes: { ...rota.causes, dueHours: null, clockHours: 24 * 14 } })
    await runRota(d)
    const pages = (await readRotaPage(d, cast.mara)).pages
    const [notice] = await rowsOf<{ due: string }>(
      desk.ground,
      "select t.due_at::text as due from duly.deadline t join duly.demand d on d.id = t.demand_id where t.clock like 'notice:%' and d.closed_at is null",
    )
    const about = await rowsOf<{ about: string }>(desk.ground, 'select about from duly.page')
    assert.ok(notice && about.some(p => p.about === notice.due), JSON.stringify({ pages, about, notice }))
  })

  test('an emergency calls also where somebody has it', async () => {
    const one = await travel(d.store, 'confirmed')
    await assignMany(d, cast.mara, { ids: [one.id], person: 'mara', note: '' })
    await runRota(d)
    assert.deepEqual(await told(), [])
    await act(d.store, cast.mara, one.id, {
      type: 'mark_emergency',
      source: 'person',
      voluntary: true,
      note: 'x',
    })
    await runRota(d)
    assert.deepEqual(await told(), ['1 ines'])
  })

  test('two nodes at once call each once; a step that dies half done is taken whole afterwards', async () => {
    await travel(d.store, 'confirmed')
    const dying = { ...d, vault: { ...d.vault, directoryKey: Buffer.alloc(3) } } as Deployment
    await assert.rejects(runRota(dying))
    // Dies after the step's row and before its mail: the transaction takes both back.
    const half = { ...d, provider: { ...d.provider, mail: null } } as unknown as Deployment
    await assert.rejects(runRota(half))
    assert.deepEqual(await told(), [])
    await Promise.all([runRota(d), runRota(d), runRota(d)])
    assert.deepEqual(await told(), ['1 ines'])
    const mails = await rowsOf(desk.ground, 'select 1 from duly.staff_mail')
    assert.equal(mails.length, 1)
  })

  test('a sealed demand calls the named alone, and no way of calling says anything of it', async () => {
    const receiver = await openReceiver()
    await save({ ...rota, webhook: receiver.url })
    const one = await travel(d.store, 'confirmed')
    await rowsOf(desk.ground, 'update duly.demand set restricted = true where id = $1', [one.id])
    await rowsOf(desk.ground, "insert into duly.demand_access (demand_id, person_id) values ($1, 'carl')", [
      one.id,
    ])
    await runRota(d)
    await sendCalls(d)
    assert.deepEqual(await told(), ['1 carl'])
    assert.deepEqual(receiver.got, [], 'a webhook reaches people who are not named')
    assert.deepEqual((await readRotaPage(d, cast.mara)).pages, [])
    assert.deepEqual((await readNotifications(d, cast.mara)).items, [])
    assert.equal((await readRotaPage(d, cast.carl)).pages.length, 1)
    const mail = await posted()
    assert.deepEqual(
      mail.map(m => m.to),
      ['carl@desk.example'],
    )
    assert.match(mail[0]!.text, /Somebody is needed at the desk/)
    assert.ok(
      !mail[0]!.text.includes(one.id) &&
        !mail[0]!.text.includes(one.reference) &&
        !/order|due/i.test(mail[0]!.text.split('\r\n\r\n')[1] ?? ''),
    )
  })

  test('mail goes out by SMTP, the webhook signed, the gateway in its own form', async () => {
    const receiver = await openReceiver()
    const gateway = await openReceiver()
    const { secret } = (await save({
      ...rota,
      webhook: receiver.url,
      sms: {
        url: gateway.url,
        format: 'json',
        body: '{"to":"{to}","message":"{text}"}',
        headers: { authorization: 'Bearer k' },
      },
    })) as { secret: string }
    const one = await travel(d.store, 'confirmed')
    await rowsOf(desk.ground, "update duly.person set language = 'ja' where id = 'ines'")
    await runRota(d)
    await rowsOf(desk.ground, "update duly.person set language = null where id = 'ines'")
    await sendCalls(d)
    const [mail] = await posted()
    assert.deepEqual(mail?.to, 'ines@desk.example')
    const said = (await PostalMime.parse(mail?.text ?? '')).text ?? ''
    assert.match(said, /他の人が呼び出されないよう/)
    assert.ok(said.includes('https://desk.example/rota'))
    const [hook] = receiver.got
    assert.ok(isSignedBy(secret, hook!.headers, hook!.body, desk.clock.now))
    assert.equal(JSON.parse(hook!.body).cause, 'due_unowned')
    const sms = JSON.parse(gateway.got[0]!.body)
    assert.equal(sms.to, '+31201234567')
    assert.match(sms.message, /^Quillfern: 命令の期限が迫っていますが、担当者がいません。 https:/)
    assert.equal(gateway.got[0]!.headers.authorization, 'Bearer k')
    for (const words of [said, hook!.body, gateway.got[0]!.body])
      assert.ok(!words.includes(one.reference) && !words.includes(one.id) && !words.includes('acme'))
    // What is shown again has no secret in it, and sent back as shown nothing is lost.
    const shown = await readRotaPage(d, cast.root)
    assert.ok(!JSON.stringify(shown).includes(secret) && !JSON.stringify(shown).includes('Bearer'))
    await save(shown.rota as RotaInput)
    await startDrill(d, cast.mara, 'drill')
    await runRota(d)
    await sendCalls(d)
    assert.ok(isSignedBy(secret, receiver.got.at(-1)!.headers, receiver.got.at(-1)!.body, desk.clock.now))
    assert.equal(gateway.got.at(-1)!.headers.authorization, 'Bearer k')
  })

  test('words cannot break out of the gateway’s form', () => {
    const sms = { url: '', headers: {}, body: '{"to":"{to}","m":"{text}"}' }
    const said = 'a "quote"\n{to} \\'
    assert.deepEqual(JSON.parse(smsOf({ ...sms, format: 'json' }, '+31', said).body), { to: '+31', m: said })
    const form = smsOf({ ...sms, format: 'form', body: 'to={to}&m={text}' }, '+31', 'a&to=b')
    assert.deepEqual(
      [...new URLSearchParams(form.body)],
      [
        ['to', '+31'],
        ['m', 'a&to=b'],
      ],
    )
  })

  test('who may change it is counsel or an administrator, on what they looked at, with people who can come', async () => {
    const wish = { version, rota }
    assert.equal(code(await saveRota(d, cast.mara, wish)), 'not_allowed')
    assert.equal(code(await saveRota(d, cast.carl, { ...wish, version: version - 1 })), 'changed_meanwhile')
    assert.equal(
      code(await saveRota(d, cast.carl, { ...wish, rota: { ...rota, people: ['root'] } })),
      'cannot_take',
    )
    assert.equal(
      code(await saveRota(d, cast.carl, { ...wish, rota: { ...rota, webhook: 'file:///etc' } })),
      'invalid_input',
    )
    assert.deepEqual((await readRotaPage(d, cast.mara)).rota?.phones, {})
  })

  async function posted() {
    const far = await openFarMail()
    const transport = smtpTransport(`smtp://127.0.0.1:${far.port}`)
    try {
      await sendStaffMail(d, transport)
      return far.letters
    } finally {
      transport.close()
      await far.close()
    }
  }
})
