// A try whose outcome nobody knows: the process died after the far side took it, or the line broke after the last byte. It is seen, one
// more is made under the same Message-ID, and then none.
import assert from 'node:assert/strict'
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer, type Server, type Socket } from 'node:net'
import { after, before, describe, test } from 'node:test'
import { asAdmin } from '../../../test/admin.ts'
import { type Ground, seedDirectory, startGround } from '../../../test/ground.ts'
import { smtpTransport } from '../../wire/mail/out-mail.ts'
import { queueStaffMail, sendStaffMail } from '../admin/staff-mail.ts'
import { asWorker } from './demand-at-work.ts'

const NOW = '2026-11-25T12:00:00.000Z'

describe('what nobody knows the outcome of', { timeout: 500_000 }, () => {
  let ground: Ground
  let far: SilentServer
  before(async () => {
    ground = await startGround()
    await seedDirectory(ground)
    far = await openSilentServer()
  })
  after(async () => {
    await far?.close()
    await ground?.close()
  })

  const clock = { now: NOW }
  const d = () =>
    ({
      db: ground.app,
      vault: ground.vault,
      now: () => clock.now,
      provider: { name: 'Quillfern', mail: { from: 'a@p.example' } },
    }) as never
  const later = (minutes: number) => {
    clock.now = new Date(Date.parse(clock.now) + minutes * 60_000).toISOString()
  }
  type Row = { state: string; unknown_tries: number; last_error: string; lease_holder: string | null }
  const rows = () =>
    asWorker(d(), tx =>
      tx.query<Row>('select state, unknown_tries, last_error, lease_holder from duly.staff_mail'),
    )
  const write = async () => {
    await asAdmin(ground, 'delete from duly.staff_mail')
    await asWorker(d(), tx =>
      queueStaffMail(tx, d(), 'mara', { to: 'mara@far.example', subject: 'x', text: 'x' }),
    )
  }
  const endLeases = () =>
    asWorker(d(), tx => tx.query("update duly.staff_mail set lease_until = now() - interval '1 second'"))

  test('a server that breaks off after the last byte gets it once more, with the same Message-ID, and then it has failed', async () => {
    await write()
    far.answers = false
    const transport = smtpTransport(`smtp://127.0.0.1:${far.port}`)
    await sendStaffMail(d(), transport)
    assert.deepEqual(
      (await rows()).map(r => [r.state, r.unknown_tries]),
      [['waiting', 1]],
    )
    later(10)
    await sendStaffMail(d(), transport)
    assert.deepEqual(
      (await rows()).map(r => [r.state, r.unknown_tries]),
      [['failed', 1]],
    )
    for (let i = 0; i < 3; i++) {
      later(60)
      await sendStaffMail(d(), transport)
    }
    assert.equal(far.got.length, 2)
    assert.equal(new Set(far.got).size, 1, 'one Message-ID')
    transport.close()
  })

  test('a worker that is killed between sending and recording: after its lease another sends once more, and sees that it does', async () => {
    await write()
    far.got.length = 0
    far.answers = true
    far.holds = true
    const worker = startSender(ground, far.port)
    await far.came()
    worker.kill('SIGKILL')
    await once(worker, 'exit')
    far.holds = false
    const transport = smtpTransport(`smtp://127.0.0.1:${far.port}`)
    assert.equal(await sendStaffMail(d(), transport), 0, 'its lease is still running')
    assert.equal(far.got.length, 1)
    await endLeases()
    assert.equal(await sendStaffMail(d(), transport), 1)
    assert.deepEqual(
      (await rows()).map(r => [r.state, r.unknown_tries]),
      [['sent', 1]],
    )
    assert.equal(far.got.length, 2)
    assert.equal(new Set(far.got).size, 1, 'one Message-ID')
    transport.close()
  })

  test('who lost the lease records nothing over what another recorded', async () => {
    await write()
    far.got.length = 0
    far.holds = true
    const slow = smtpTransport(`smtp://127.0.0.1:${far.port}`)
    const first = sendStaffMail(d(), slow)
    await far.came()
    await endLeases()
    far.holds = false
    const quick = smtpTransport(`smtp://127.0.0.1:${far.port}`)
    assert.equal(await sendStaffMail(d(), quick), 1)
    slow.close()
    await assert.rejects(first, /taken over/)
    assert.deepEqual(
      (await rows()).map(r => [r.state, r.lease_holder]),
      [['sent', null]],
    )
    quick.close()
  })
})

/** A process of its own that sends staff mail, as a worker does. */
function startSender(ground: Ground, port: number): ChildProcess {
  const program = `
    const at = p => import(new URL(p, ${JSON.stringify(import.meta.url)}))
    const { openDatabase } = await at('../../store/database.ts')
    const { smtpTransport } = await at('../../wire/mail/out-mail.ts')
    const { sendStaffMail } = await at('../admin/staff-mail.ts')
    const db = await openDatabase({ url: process.env.URL, role: 'system' })
    const key = name => Buffer.from(process.env[name], 'hex')
    const vault = { directoryKey: key('DIRECTORY'), macKey: key('MAC') }
    const provider = { name: 'Quillfern', mail: { from: 'a@p.example' } }
    await sendStaffMail({ db, vault, now: () => ${JSON.stringify(NOW)}.replace('T12', 'T23'), provider }, smtpTransport(process.env.SMTP))`
  return spawn(process.execPath, ['--input-type=module', '-e', program], {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: {
      ...process.env,
      URL: ground.embedded.systemUrl,
      SMTP: `smtp://127.0.0.1:${port}`,
      DIRECTORY: Buffer.from(ground.vault.directoryKey).toString('hex'),
      MAC: Buffer.from(ground.vault.macKey).toString('hex'),
    },
  })
}

type SilentServer = {
  readonly port: number
  /** Message-IDs, as whole messages came. */
  readonly got: string[]
  /** False: breaks off where it should say that it took the message. */
  answers: boolean
  /** Says nothing for as long. */
  holds: boolean
  came(): Promise<void>
  close(): Promise<void>
}

/** The far side of SMTP, to the last byte of a message and no further. */
async function openSilentServer(): Promise<SilentServer> {
  const sockets = new Set<Socket>()
  let tell = () => {}
  const server: Server = createServer(socket => {
    sockets.add(socket)
    let data = ''
    let inData = false
    socket.on('error', () => {})
    socket.write('220 far.example ESMTP\r\n')
    socket.on('data', chunk => {
      data += chunk.toString('latin1')
      if (inData) {
        if (!data.includes('\r\n.\r\n')) return
        inData = false
        far.got.push(/^Message-ID: (\S+)/im.exec(data)?.[1] ?? '')
        data = ''
        tell()
        if (far.holds) return
        if (far.answers) socket.write('250 taken\r\n')
        else socket.destroy()
        return
      }
      for (let end = data.indexOf('\r\n'); end >= 0; end = data.indexOf('\r\n')) {
        const line = data.slice(0, end)
        data = data.slice(end + 2)
        inData = /^DATA/i.test(line)
        socket.write(inData ? '354 go\r\n' : /^QUIT/i.test(line) ? '221 bye\r\n' : '250 ok\r\n')
      }
    })
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', () => resolve()))
  const { port } = server.address() as { port: number }
  const far: SilentServer = {
    port,
    got: [],
    answers: true,
    holds: false,
    came: () =>
      new Promise(resolve => {
        tell = resolve
      }),
    close: async () => {
      for (const socket of sockets) socket.destroy()
      await new Promise<void>(resolve => server.close(() => resolve()))
    },
  }
  return far
}
