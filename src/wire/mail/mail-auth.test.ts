import assert from 'node:assert/strict'
import { generateKeyPairSync } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { dkimSign } from 'mailauth'
import { type DNSResolver, type MailAuthOptions, senderFacts } from './mail-auth.ts'
import { judgeSender, type MailOrigin, uncheckedSender } from './sender-facts.ts'

const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
const record = `v=DKIM1; k=rsa; p=${publicKey.export({ type: 'spki', format: 'der' }).toString('base64')}`
const zone: Record<string, string[][]> = {
  'k._domainkey.agency.example TXT': [[record]],
  'k._domainkey.relay.example TXT': [[record]],
  'agency.example TXT': [['v=spf1 ip4:192.0.2.7 -all']],
  '_dmarc.agency.example TXT': [['v=DMARC1; p=reject']],
}
const resolver: DNSResolver = async (name, type) => {
  const answer = zone[`${name} ${type}`]
  if (answer === undefined) throw Object.assign(new Error('no such name'), { code: 'ENOTFOUND' })
  return answer
}
/** As the cage finds it and the outside judges it. */
async function authenticateMail(raw: Uint8Array, from: MailOrigin, how: MailAuthOptions) {
  const facts = await senderFacts(raw, from, how)
  return 'unchecked' in facts ? uncheckedSender(facts.unchecked) : judgeSender(facts)
}

const options = { resolver, mta: 'mx.quillfern.example' }
const origin = {
  ip: '192.0.2.7',
  helo: 'mail.agency.example',
  sender: 'a@agency.example',
  recipients: ['legal@quillfern.example'],
}
const plain = [
  'From: Officer <a@agency.example>',
  'To: legal@quillfern.example',
  'Subject: Order',
  'Date: Mon, 09 Nov 2026 08:46:55 -0600',
  'Message-ID: <x@agency.example>',
  '',
  'The account is one@quillmail.example.',
  '',
].join('\r\n')

async function signed(
  text: string,
  signingDomain = 'agency.example',
  maxBodyLength?: number,
): Promise<Buffer> {
  const key = {
    signingDomain,
    selector: 'k',
    privateKey: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
  }
  const entry = { ...key, ...(maxBodyLength === undefined ? {} : { maxBodyLength }) }
  const { signatures } = await dkimSign(text, {
    ...key,
    canonicalization: 'relaxed/relaxed',
    signatureData: [entry],
  })
  return Buffer.from(signatures + text)
}

test('a mail signed by its sender’s domain is authenticated', async () => {
  const result = await authenticateMail(await signed(plain), origin, options)
  assert.equal(result.authenticated, true)
  assert.equal(result.dkim[0]?.aligned, true)
  assert.deepEqual([result.spf, result.dmarc], ['pass', 'pass'])
  assert.deepEqual(result.warnings, [])
})

test('an altered body is not authenticated although DMARC still passes by SPF', async () => {
  const altered = Buffer.from((await signed(plain)).toString().replace('one@', 'two@'))
  const result = await authenticateMail(altered, origin, options)
  assert.equal(result.dmarc, 'pass')
  assert.equal(result.authenticated, false)
  assert.ok(result.warnings.some(warning => /SPF alone/.test(warning)))
})

test('an unsigned mail from an allowed address is not authenticated', async () => {
  const result = await authenticateMail(Buffer.from(plain), origin, options)
  assert.equal(result.spf, 'pass')
  assert.equal(result.authenticated, false)
})

test('a signature of another domain does not authenticate the sender', async () => {
  const result = await authenticateMail(await signed(plain, 'relay.example'), origin, options)
  assert.equal(result.dkim[0]?.result, 'pass')
  assert.equal(result.authenticated, false)
  assert.match(result.summary, /relay\.example, not by the sender/)
})

test('two From heads, or two senders in one, are never authenticated', async () => {
  const twice = Buffer.from(`From: b@evil.example\r\n${(await signed(plain)).toString()}`)
  assert.equal((await authenticateMail(twice, origin, options)).authenticated, false)
  const both = await signed(plain.replace('<a@agency.example>', '<a@agency.example>, <b@evil.example>'))
  assert.equal((await authenticateMail(both, origin, options)).authenticated, false)
})

test('a signature over only the beginning of the body does not authenticate', async () => {
  const text = await signed(plain, 'agency.example', 10)
  const result = await authenticateMail(
    Buffer.concat([text, Buffer.from('And two@quillmail.example.\r\n')]),
    origin,
    options,
  )
  assert.equal(result.authenticated, false)
})

test('a genuine mail sent on to another address is said to be addressed elsewhere', async () => {
  const result = await authenticateMail(
    await signed(plain),
    { ...origin, recipients: ['emergency@quillfern.example'] },
    options,
  )
  assert.ok(result.warnings.some(warning => /somebody else first/.test(warning)))
})

test('no DNS means not authenticated, not an exception', async () => {
  const dead: DNSResolver = async () => {
    throw Object.assign(new Error('down'), { code: 'ETIMEOUT' })
  }
  assert.equal(
    (await authenticateMail(await signed(plain), origin, { ...options, resolver: dead })).authenticated,
    false,
  )
  assert.equal((await authenticateMail(Buffer.from([0, 255, 10]), {}, options)).authenticated, false)
})

test('hundreds of signatures are not looked up', async () => {
  let asked = 0
  const counting: DNSResolver = async (name, type) => {
    asked += 1
    return resolver(name, type)
  }
  const once = (await signed(plain)).toString()
  const signature = once.slice(0, once.indexOf('From:'))
  const result = await authenticateMail(Buffer.from(signature.repeat(300) + plain), origin, {
    ...options,
    resolver: counting,
  })
  assert.deepEqual([result.authenticated, asked], [false, 0])
  const long = Buffer.from(`X-Long: ${'a'.repeat(400_000)}\r\n${once}`)
  assert.equal(
    (await authenticateMail(long, origin, { ...options, resolver: counting })).authenticated,
    false,
  )
})

const dkim = fileURLToPath(new URL('../../../../shared/data/email-authentication/dkim', import.meta.url))
test('the RFC 8463 example is authenticated by its published keys', {
  skip: existsSync(dkim) ? false : 'no ../shared/data',
}, async () => {
  const names = JSON.parse(readFileSync(`${dkim}/ec-dns.json`, 'utf8')) as Record<
    string,
    Record<string, string[][]>
  >
  const published: DNSResolver = async (name, type) => {
    const answer = names[name]?.[type]
    if (answer === undefined) throw Object.assign(new Error('no such name'), { code: 'ENOTFOUND' })
    return answer
  }
  const raw = readFileSync(`${dkim}/ec-signed.eml`)
  const result = await authenticateMail(raw, {}, { ...options, resolver: published })
  assert.equal(result.authenticated, true)
  const changed = Buffer.from(
    raw.toString('latin1').replace('We lost the game', 'We lost the gate'),
    'latin1',
  )
  assert.equal(
    (await authenticateMail(changed, {}, { ...options, resolver: published })).authenticated,
    false,
  )
})
