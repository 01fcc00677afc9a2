// A drill that does not arrive: refused by the far server, or come back later. A real server refuses; the tenant sees it.
import assert from 'node:assert/strict'
import type { AddressInfo } from 'node:net'
import { after, before, describe, test } from 'node:test'
import { SMTPServer } from 'smtp-server'
import { form, text } from '../../../../../test/server/portal/pages.ts'
import { openPortals, type Portals } from '../../../../../test/server/portal/portals.ts'
import type { PasskeyClient } from '../../../../cli/passkey/passkey-client.ts'
import { openBytes } from '../../../../store/keys/field.ts'
import { deliveryReport } from '../../../../wire/mail/delivery-report.ts'
import { smtpTransport } from '../../../../wire/mail/out-mail.ts'
import { sendTenantMail } from '../../../mail/tenant-mail.ts'
import { asWorker } from '../../../worker/demand-at-work.ts'
import { takeNoticeReport } from '../../../worker/upkeep/notice-report.ts'

describe('a drill that does not arrive', { timeout: 500_000 }, () => {
  let portals: Portals
  let acme: PasskeyClient
  let far: SMTPServer
  let refuses = true
  before(async () => {
    portals = await openPortals()
    acme = await portals.client('customer', 'acme-admin')
    far = new SMTPServer({
      authOptional: true,
      disabledCommands: ['STARTTLS'],
      onRcptTo: (_address, _session, done) =>
        done(refuses ? Object.assign(new Error('<b>no such mailbox</b>'), { responseCode: 550 }) : null),
      onData: (stream, _session, done) => {
        stream.on('end', () => done()).resume()
      },
    })
    await new Promise<void>(resolve => far.listen(0, '127.0.0.1', resolve))
  })
  after(async () => {
    await portals?.close()
    await new Promise<void>(resolve => far.close(() => resolve()))
  })

  async function drill(): Promise<string> {
    assert.equal((await acme.call('POST', '/drills', form({ contact: 'acme-admin' }))).status, 303)
    const [row] = await asWorker(portals.d, tx =>
      tx.query<{ id: string; message: Buffer }>(
        `select m.id, m.message from duly.tenant_mail m join duly.drill x on x.mail_id = m.id order by x.sent_at desc limit 1`,
      ),
    )
    assert.ok(row)
    const raw = openBytes(portals.d.vault.directoryKey, [row.id, 1, 'mail'], row.message).toString()
    const { port } = far.server.address() as AddressInfo
    const transport = smtpTransport(`smtp://127.0.0.1:${port}`)
    await sendTenantMail(portals.d, transport)
    transport.close()
    return /^Message-ID: (<[^>]+>)/im.exec(raw)?.[1] ?? ''
  }
  const reportOf = (messageId: string, action: string) =>
    deliveryReport(
      Buffer.from(
        `From: mailer@acme.example\nContent-Type: multipart/report; report-type=delivery-status; boundary="b"\n\n--b\nContent-Type: message/delivery-status\n\nAction: ${action}\nStatus: 5.1.1\n\n--b\nContent-Type: text/rfc822-headers\n\nMessage-ID: ${messageId}\n\n--b--\n`,
      ),
      '',
    )

  test('refused by the far server, it is said with its words and what to do, and waits for no answer', async () => {
    await drill()
    const page = await text(acme, '/drills')
    assert.match(page, /The drill did not reach <span class="identifier">[^<]*@acme\.example<\/span>/)
    assert.match(page, /The mail server there refused it, with code 550\./)
    assert.doesNotMatch(page, /no such mailbox/)
    assert.match(page, /Correct the address under <a href="\/contacts">/)
    assert.match(page, /came back: it did not arrive/)
    assert.doesNotMatch(page, /waits for its answer/)
    assert.match(await text(acme, '/'), /The last drill, .*did not reach you as it should/)
  })

  test('taken and come back later, it is said too; the report is no demand; a further drill takes its place', async () => {
    refuses = false
    const messageId = await drill()
    assert.match(await text(acme, '/drills'), /waits for its answer/)
    assert.doesNotMatch(await text(acme, '/drills'), /The drill did not reach/, 'the newer one counts')
    assert.match((await takeNoticeReport(portals.d, reportOf(messageId, 'delayed'))) ?? '', /^DRILL-/)
    assert.match(await text(acme, '/drills'), /waits for its answer/)
    assert.match((await takeNoticeReport(portals.d, reportOf(messageId, 'failed'))) ?? '', /^DRILL-/)
    const page = await text(acme, '/drills')
    assert.match(page, /The drill did not reach/)
    assert.match(page, /A report about it came back from there\./)
    const nobodys = reportOf(`<${'0'.repeat(32)}@provider.example>`, 'failed')
    assert.equal(await takeNoticeReport(portals.d, nobodys), null)
  })
})
