import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { request } from 'node:https'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import { makeCertificates } from '../../../test/server/certificates.ts'
import { Refused } from '../../store/refused.ts'
import { smtpTransport, trySmtp } from '../../wire/mail/out-mail.ts'
import { outgoingTls } from '../../wire/mail/outgoing-tls.ts'
import { startSmtp } from '../../wire/mail/smtp.ts'
import { listen } from '../http/listen.ts'
import { SETTINGS_PAGE, settingsPage } from '../settings-page.ts'
import { boundAt, memberOf, networkSchema, parseNetwork } from './network.ts'
import { readTls } from './tls.ts'

const ports = { web: 8480, smtp: 2525, operator: 8481 }

test('docs/settings.md is made from the schema', () => {
  assert.equal(readFileSync(SETTINGS_PAGE, 'utf8'), settingsPage())
})

test('the example of docs/settings.md is a settings file', () => {
  const [, example = ''] = /```\n(\{[\s\S]*?)\n```/.exec(settingsPage()) ?? []
  assert.equal(parseNetwork(example, 'settings.json').listen.smtp.port, 25)
})

test('without a word everything listens on loopback, and a demo does whatever its settings say', () => {
  const none = networkSchema.parse({ v: 1 })
  const open = networkSchema.parse({
    v: 1,
    listen: {
      web: { address: '0.0.0.0' },
      smtp: { address: '::', port: 25 },
      operator: { address: '10.0.0.5' },
    },
  })
  for (const which of ['web', 'smtp', 'operator'] as const) {
    assert.deepEqual(boundAt(none, which, { ports, demo: false }), { host: '127.0.0.1', port: ports[which] })
    assert.equal(boundAt(open, which, { ports, demo: true }).host, '127.0.0.1')
  }
  assert.deepEqual(boundAt(open, 'smtp', { ports, demo: false }), { host: '::', port: 25 })
})

test('what does not fit is refused by the name of its setting', () => {
  const wrong: Record<string, unknown> = {
    'behindProxy.addresses.0': { behindProxy: { addresses: ['10.0.0.0/33'] } },
    'behindProxy.addresses': { behindProxy: { addresses: [] } },
    'listen.smtp.address': { listen: { smtp: { address: 'localhost' } } },
    'listen.web.port': { listen: { web: { port: 70_000 } } },
    'tls.web.key': { tls: { web: { certificate: 'a.pem' } } },
    'outgoingMail.tls': { outgoingMail: { tls: 'none' } },
    'audit.to': { audit: { to: 'ftp://x' } },
    'the file': { behind: true },
  }
  for (const [name, settings] of Object.entries(wrong))
    assert.throws(
      () => parseNetwork(JSON.stringify({ v: 1, ...(settings as object) }), '/d/settings.json'),
      (error: unknown) =>
        error instanceof Refused &&
        error.refusal.code === 'bad_settings' &&
        error.refusal.detail.includes(`: ${name}: `),
      name,
    )
  assert.throws(() => parseNetwork('{', '/d/settings.json'), /it is no JSON/)
})

test('an address belongs to the ranges that hold it, of either family', () => {
  const isMember = memberOf(['127.0.0.1', '10.0.0.0/8', '2001:db8::/32'])
  for (const one of ['127.0.0.1', '10.255.0.1', '2001:db8:1::1']) assert.equal(isMember(one), true, one)
  for (const one of ['127.0.0.2', '11.0.0.1', '2001:db9::1', '']) assert.equal(isMember(one), false, one)
})

test('where nothing is said, a letter leaves by TLS alone, but to a server on loopback', () => {
  const { outgoingMail } = networkSchema.parse({ v: 1 })
  const by = (url: string) => outgoingTls(url, outgoingMail.tls)
  for (const here of [
    'localhost',
    'LOCALHOST:2525',
    '127.0.0.1:25',
    '127.8.9.10',
    '[::1]:25',
    'u:p@127.0.0.1',
  ])
    assert.equal(by(`smtp://${here}`), 'opportunistic', here)
  for (const there of [
    'mail.example.com',
    '10.0.0.5:25',
    '[2001:db8::1]',
    'localhost.example.com',
    'localhost@mail.example.com',
    '127.0.0.1.example.com',
    '128.0.0.1',
    '127.1',
    '0.0.0.0',
  ])
    assert.equal(by(`smtp://${there}`), 'required', there)
  assert.equal(outgoingTls('smtp://mail.example.com', 'opportunistic'), 'opportunistic')
  assert.equal(outgoingTls('smtp://127.0.0.1', 'required'), 'required')
})

describe('certificates', { timeout: 500_000 }, () => {
  let dir: string
  before(async () => {
    dir = await mkdtemp(join(tmpdir(), 'duly-tls-'))
    makeCertificates(dir)
  })
  after(() => rm(dir, { recursive: true, force: true }))

  const path = (name: string) => join(dir, name)
  const text = (name: string) => readFileSync(path(name), 'utf8')

  test('with clientCa only a client that has a certificate under it is answered', async () => {
    const tls = await readTls(dir, { certificate: 'server.pem', key: 'server.key', clientCa: 'ca.pem' })
    const listening = await listen({ fetch: () => new Response('in'), address: '127.0.0.1', port: 0, tls })
    const ask = (more: object) =>
      new Promise<number>((resolve, reject) => {
        const asking = request(
          { host: 'localhost', port: listening.port, ca: text('ca.pem'), agent: false, ...more },
          answer => {
            answer.resume()
            resolve(answer.statusCode ?? 0)
          },
        )
        asking.on('error', reject)
        asking.end()
      })
    try {
      assert.equal(await ask({ cert: text('client.pem'), key: text('client.key') }), 200)
      await assert.rejects(ask({}))
      await assert.rejects(ask({ cert: text('stranger.pem'), key: text('stranger.key') }))
    } finally {
      await listening.close()
    }
  })

  test('mail comes in by STARTTLS, and goes out by TLS alone where that is required', async () => {
    const tls = (await readTls(dir, { certificate: 'server.pem', key: 'server.key' }))!
    const secure: boolean[] = []
    const receive = async ({ session }: { session: { secure: boolean } }) => {
      secure.push(session.secure)
      return { accepted: true as const, reference: 'D-1' }
    }
    const common = { port: 0, host: '127.0.0.1', name: 'mx.example', recipients: ['in@x.example'], receive }
    const offers = await startSmtp({ ...common, tls })
    const bare = await startSmtp(common)
    const raw = Buffer.from('Subject: x\r\n\r\ntext\r\n')
    const envelope = { from: 'a@b.example', to: 'in@x.example' }
    const send = async (port: number, how?: 'required' | 'opportunistic', host = 'localhost') => {
      const transport = smtpTransport(`smtp://${host}:${port}`, how)
      const sent = await transport.send(raw, envelope)
      transport.close()
      return sent.outcome
    }
    try {
      assert.equal(await send(bare.port, 'opportunistic'), 'accepted')
      assert.equal(await send(bare.port, 'required'), 'later', 'nothing goes out in the clear')
      // The certificate is of an authority that nobody here knows.
      assert.equal(await send(offers.port, 'required'), 'later')
      assert.deepEqual(secure, [false])
      // A name that is none of loopback's, for the same server: by itself nothing goes there in the clear.
      assert.equal(await send(bare.port, undefined, '127.1'), 'later')
      const tried = await trySmtp({ url: `smtp://127.1:${bare.port}` }, raw, envelope)
      assert.notEqual(tried.outcome, 'accepted', 'nor does the letter that tries the settings')
      assert.equal(await send(bare.port), 'accepted')
      assert.deepEqual(secure, [false, false])
    } finally {
      await offers.close()
      await bare.close()
    }
  })

  test('a certificate that is not there is refused by its name', async () => {
    await assert.rejects(readTls(dir, { certificate: 'none.pem', key: 'server.key' }), /none\.pem.*ENOENT/)
  })
})
