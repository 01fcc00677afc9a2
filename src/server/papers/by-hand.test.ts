// Authorities whose papers are taken by hand alone: their mail is refused for good at the door, by its envelope or by what it says of
// itself, and so is a file that holds such a mail; nothing is kept but a count, which employed counsel alone is shown.

import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import nodemailer from 'nodemailer'
import { cast, NOW } from '../../../test/given.ts'
import { LaneGround } from '../../../test/server/desk/lanes.ts'
import { provider } from '../../../test/server/provider.ts'
import type { ByHandPage } from '../../api/desk/settings.ts'
import type { Actor } from '../../kernel/actor.ts'
import { isRefusal } from '../../kernel/refusal.ts'
import type { SmtpListener } from '../../wire/mail/smtp.ts'
import { listReceivers, markAuthority } from '../admin/by-hand.ts'
import { WORKER } from '../deployment.ts'
import { startMailIn } from '../mail/mail-in.ts'
import { asWorker } from '../worker/demand-at-work.ts'
import { countTurnedAway, wordsAtTheDoor } from './by-hand.ts'
import { receiveArrival } from './intake.ts'
import { receivers } from './named-people.ts'

const root: Actor = { kind: 'staff', id: 'root', roles: ['administrator'], employment: 'employee' }

describe('authorities whose papers are taken by hand alone', { timeout: 500_000 }, () => {
  let g: LaneGround
  let smtp: SmtpListener
  before(async () => {
    g = await LaneGround.open()
    const { settings } = g.d.dir
    const dir = { ...g.d.dir, settings: { ...settings, ports: { ...settings.ports, smtp: 0 } } }
    smtp = await startMailIn({ ...g.d, dir }, error => assert.fail(String(error)))
    await asWorker(g.d, async tx => {
      const { addAuthority } = await import('../directory.ts')
      const bureau = {
        id: 'bureau',
        country: 'US',
        name: 'The Bureau',
        domains: ['Bureau.example'],
        callback: '+1 202 555 0100',
        key: null,
      }
      await addAuthority(tx, g.d.vault, bureau, NOW)
    })
  })
  after(async () => {
    await smtp?.close()
    await g?.close()
  })

  async function send(from: string, envelope = from): Promise<{ code: number; response: string }> {
    const transport = nodemailer.createTransport({ host: '127.0.0.1', port: smtp.port, ignoreTLS: true })
    const to = g.d.provider.mail.intake
    try {
      const mail = {
        from,
        to,
        subject: 'Quagmire',
        text: crypto.randomUUID(),
        envelope: { from: envelope, to },
      }
      return { code: 250, response: (await transport.sendMail(mail)).response as string }
    } catch (error) {
      const { responseCode, response } = error as { responseCode?: number; response?: string }
      return { code: responseCode ?? 0, response: response ?? '' }
    } finally {
      transport.close()
    }
  }

  const rows = async () =>
    (await asWorker(g.d, tx => tx.query<{ n: number }>('select count(*)::int as n from duly.demand', [])))[0]
      ?.n
  const mark = (byHand: boolean) =>
    markAuthority(
      g.d,
      { kind: 'staff', id: 'ada', roles: ['administrator'], employment: 'employee' },
      { authority: 'bureau', byHand },
    )

  test('an authority that is not marked serves by mail, and no administrator sees more than names', async () => {
    assert.equal((await send('agent@bureau.example')).code, 250)
    const page = (await g.as({ ...root, roles: ['administrator'] }).get('/api/admin/by-hand'))
      .body as ByHandPage
    assert.deepEqual(
      page.authorities.map(a => [a.id, a.byHand]),
      [
        ['california', false],
        ['bureau', false],
        ['travis', false],
      ],
    )
  })

  test('marked, its mail is refused for good by From, by envelope and below its domain, and nothing of it is kept', async () => {
    assert.deepEqual(await mark(true), { done: true })
    const before = await rows()
    for (const [from, envelope] of [
      ['agent@bureau.example', 'agent@bureau.example'],
      ['agent@field.BUREAU.example', 'someone@else.example'],
      ['someone@else.example', 'agent@bureau.example'],
    ] as const) {
      const { code, response } = await send(from, envelope)
      assert.equal(code, 550, response)
      assert.match(response, /not stored.*by hand/)
    }
    assert.equal(await rows(), before)
    const files: string[] = []
    for await (const name of g.d.documents.list()) files.push(name)
    assert.equal(files.length, 1, 'of the mail before the mark alone')
    assert.equal((await send('agent@otherbureau.example')).code, 250, 'another domain is another')
  })

  test('a file that holds its mail is refused too; what says nothing of its sender is not', async () => {
    const mail =
      'From: agent@bureau.example\r\nTo: x@y.example\r\nSubject: s\r\nMessage-ID: <1@b>\r\n\r\ntext'
    const receive = (channel: 'upload' | 'file', fileName: string, text: string) =>
      receiveArrival(g.d, channel === 'file' ? { kind: 'system', id: 'cli' } : cast.ines, {
        channel,
        fileName,
        bytes: Buffer.from(text),
        service: { servedAt: NOW, servedManner: 'file', servedUncertain: false, entityServed: 'Q' },
        receivedAt: NOW,
        sender: null,
      })
    for (const channel of ['upload', 'file'] as const) {
      const done = await receive(channel, 'm.eml', mail)
      assert.ok(isRefusal(done) && done.code === 'not_by_mail', channel)
    }
    assert.ok(!isRefusal(await receive('upload', 'paper.txt', 'a paper')))
  })

  test('how many were turned away is for employed counsel, and for nobody else', async () => {
    assert.deepEqual(await countTurnedAway(g.d, cast.carl), { half: '2026h2', n: 5 })
    for (const other of [cast.mara, cast.subCounsel, root]) {
      const no = await countTurnedAway(g.d, other)
      assert.ok(isRefusal(no))
    }
  })

  test('the mark is taken away as easily', async () => {
    await mark(false)
    assert.equal((await send('agent@bureau.example')).code, 250)
    const none = await markAuthority(
      g.d,
      { kind: 'staff', id: 'ada', roles: ['administrator'], employment: 'employee' },
      { authority: 'nobody', byHand: true },
    )
    assert.ok(isRefusal(none))
  })

  test('a mail that no worker read is shown after its time by whoever takes mail in', async () => {
    const held = () => asWorker(g.d, tx => tx.query('select 1 from duly.held'))
    assert.equal((await send('someone@else.example')).code, 250)
    assert.ok((await held()).length > 0)
    g.moveTo(new Date(Date.parse(NOW) + 11 * 60_000).toISOString())
    const { settings } = g.d.dir
    const dir = { ...g.d.dir, settings: { ...settings, ports: { ...settings.ports, smtp: 0 } } }
    const other = await startMailIn({ ...g.d, dir }, error => assert.fail(String(error)))
    // Its first look is made at its start, and closing waits for it.
    await other.close()
    g.moveTo(NOW)
    assert.deepEqual(await held(), [])
  })

  test('the standing list is of two at least who work with demands; until then counsel receives', async () => {
    assert.deepEqual(await receivers(g.d, WORKER), ['carl', 'vera'])
    for (const people of [['mara'], ['mara', 'nobody'], ['mara', 'mara']])
      assert.ok(
        isRefusal(
          await listReceivers(
            g.d,
            { kind: 'staff', id: 'ada', roles: ['administrator'], employment: 'employee' },
            people,
          ),
        ),
        people.join(),
      )
    assert.deepEqual(
      await listReceivers(
        g.d,
        { kind: 'staff', id: 'ada', roles: ['administrator'], employment: 'employee' },
        ['mara', 'nils'],
      ),
      { done: true },
    )
    assert.deepEqual(await receivers(g.d, WORKER), ['mara', 'nils'])
    await asWorker(g.d, tx => tx.query(`update duly.person set active = false where id = 'nils'`))
    assert.deepEqual(
      (await receivers(g.d, WORKER)).sort(),
      ['carl', 'mara', 'vera'],
      'who has left is not there',
    )
  })

  test('the provider’s own words are said at the door, in letters that every mail server passes on', () => {
    assert.match(
      wordsAtTheDoor({ ...provider, byHand: 'Ring the bell at 7 Mill Lane.' }),
      /stored: Ring the bell/,
    )
    assert.match(
      wordsAtTheDoor({ ...provider, contact: { phone: '+1\u00a0555', hours: '' } }),
      /^[\x20-\x7e]+$/,
    )
  })
})
