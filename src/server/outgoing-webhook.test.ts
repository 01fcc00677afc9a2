// A webhook says who sent it, and reaches nothing inside the house.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openReceiver } from '../../test/server/far-side.ts'
import {
  isPublicAddress,
  isSignedBy,
  newWebhookSecret,
  nextAttempt,
  sendWebhook,
  signatureHeaders,
  webhookUrl,
} from './outgoing-webhook.ts'

const AT = '2026-11-25T09:00:00.000Z'
const message = { id: 'msg_1', at: AT, body: '{"what":"page"}' }

/** More than anybody reads, and a way elsewhere. */
const foul = { headers: { location: 'http://127.0.0.1:1/elsewhere' }, body: 'x'.repeat(100_000) }

test('the receiver can tell that a message is ours, unchanged and of now', () => {
  // standardwebhooks.com's own example.
  const secret = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw'
  const headers = signatureHeaders(secret, {
    id: 'msg_p5jXN8AQM9LWM0D4loKWxJek',
    at: new Date(1614265330_000).toISOString(),
    body: '{"test": 2432232314}',
  })
  assert.equal(headers['webhook-signature'], 'v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=')

  const own = newWebhookSecret()
  const sent = signatureHeaders(own, message)
  assert.ok(isSignedBy(own, sent, message.body, AT))
  assert.ok(!isSignedBy(own, sent, `${message.body} `, AT))
  assert.ok(!isSignedBy(newWebhookSecret(), sent, message.body, AT))
  assert.ok(!isSignedBy(own, { ...sent, 'webhook-id': 'msg_2' }, message.body, AT))
  assert.ok(!isSignedBy(own, sent, message.body, '2026-11-25T09:06:00.000Z'), 'six minutes old')
})

test('what the receiver answers decides whether it is tried again', async () => {
  const cases = [
    [204, 'accepted'],
    [302, 'later'],
    [404, 'refused'],
    [410, 'refused'],
    [429, 'later'],
    [503, 'later'],
  ] as const
  for (const [status, outcome] of cases) {
    const far = await openReceiver(status, foul)
    const target = { url: far.url, secret: newWebhookSecret() }
    const sent = await sendWebhook(target, message, { allowPrivate: true })
    far.close()
    assert.equal(sent.outcome, outcome, String(status))
    assert.equal(far.got.length, 1, 'a redirect is not followed')
    assert.ok(isSignedBy(target.secret, far.got[0]!.headers, far.got[0]!.body, AT))
  }
})

test('an address inside the house is not reached, by number or by name', async () => {
  const far = await openReceiver()
  const secret = newWebhookSecret()
  const guarded = { allowPrivate: false }
  const https = far.url.replace('http:', 'https:')
  for (const url of [
    https,
    https.replace('localhost', '127.0.0.1'),
    far.url,
    'https://[::1]/',
    'https://a@b.example/',
  ])
    assert.equal((await sendWebhook({ url, secret }, message, guarded)).outcome, 'refused', url)
  far.close()
  assert.deepEqual(far.got, [])
})

test('only what is known to be public counts as public', () => {
  for (const address of ['93.184.215.14', '2606:2800:21f:cb07:6820:80da:af6b:8b2c'])
    assert.ok(isPublicAddress(address), address)
  for (const address of [
    '127.0.0.1',
    '10.1.2.3',
    '172.31.0.1',
    '192.168.1.1',
    '169.254.169.254',
    '100.64.0.1',
    '0.0.0.0',
    '224.0.0.1',
    '255.255.255.255',
    '::1',
    '::ffff:10.0.0.1',
    '64:ff9b::a00:1',
    'fe80::1',
    'fd00::1',
    '2002:a00:1::',
    '2001:db8::1',
    'not an address',
  ])
    assert.ok(!isPublicAddress(address), address)
  // Other spellings of the same: the address parser of the platform makes them plain first.
  for (const url of [
    'https://2130706433/',
    'https://0x7f.1/',
    'https://127.1/',
    'file:///etc/passwd',
    'nonsense',
  ])
    assert.equal(webhookUrl(url, { allowPrivate: false }), null, url)
})

test('a receiver that is down is tried ever later, and given up within hours', () => {
  assert.equal(nextAttempt(1, AT), '2026-11-25T09:00:10.000Z')
  assert.equal(nextAttempt(11, AT), '2026-11-25T10:00:00.000Z')
  assert.equal(nextAttempt(12, AT), null)
})
