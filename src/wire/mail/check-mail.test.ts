// A mail's sender is checked in a cage: what hostile heads, reports and taken readers can do there, and what they can ask of the outside.
import assert from 'node:assert/strict'
import { generateKeyPairSync } from 'node:crypto'
import { test } from 'node:test'
import { dkimSign } from 'mailauth'
import { limits } from '../limits.ts'
import { type CageRule, cageLack } from '../sandbox.ts'
import { type CheckOptions, checkMail } from './check-mail.ts'
import type { DNSResolver } from './mail-auth.ts'
import { isPublicName, publicDns } from './public-dns.ts'

// A machine of continuous integration has bubblewrap: there its absence fails these tests.
const rule: CageRule = process.env.CI || !cageLack() ? 'strict' : 'any'
const mta = 'mx.quillfern.example'
const origin = { ip: '192.0.2.7', helo: 'mail.agency.example', sender: 'a@agency.example' }
const ID = `<${'0123456789abcdef'.repeat(2)}@quillfern.example>`
const plain =
  'From: Officer <a@agency.example>\r\nTo: legal@quillfern.example\r\nSubject: Order\r\n\r\nThe account is one@quillmail.example.\r\n'

function noSuchName(): Error {
  return Object.assign(new Error('no such name'), { code: 'ENOTFOUND' })
}

/** Answers from `zone` and notes what was asked. */
function dns(zone: Record<string, unknown[]> = {}) {
  const asked: string[] = []
  const resolver: DNSResolver = async (name, type) => {
    asked.push(`${name} ${type}`)
    const answer = zone[`${name} ${type}`]
    if (!answer) throw noSuchName()
    return answer as string[]
  }
  return { asked, resolver }
}

const check = (raw: string | Buffer, options: Partial<CheckOptions> = {}) =>
  checkMail(Buffer.from(raw), origin, { rule, resolver: dns().resolver, mta, ...options })

/** `code` runs in the cage in place of the reader, with `say` and `next` as means to speak its protocol. */
function taken(code: string): readonly string[] {
  const means = `const fs = require('fs');
    const say = value => { const json = Buffer.from(JSON.stringify(value)); const lengths = Buffer.alloc(8);
      lengths.writeUInt32BE(json.length); fs.writeSync(3, Buffer.concat([lengths, json])) };
    const read = n => { const bytes = Buffer.alloc(n); for (let at = 0; at < n;) at += fs.readSync(0, bytes, at, n - at); return bytes };
    const next = () => JSON.parse(read(read(4).readUInt32BE()));`
  return ['-e', `${means} const job = next(); read(job.size); ${code}`]
}

/** The longest time for which this process could do nothing else. */
async function longestPause<T>(work: () => Promise<T>): Promise<{ readonly value: T; readonly ms: number }> {
  let [last, ms] = [performance.now(), 0]
  const note = () => {
    const now = performance.now()
    ms = Math.max(ms, now - last)
    last = now
  }
  const timer = setInterval(note, 5)
  const value = await work()
  note()
  clearInterval(timer)
  return { value, ms }
}

async function signed(): Promise<{ readonly mail: string; readonly zone: Record<string, unknown[]> }> {
  const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
  const key = {
    signingDomain: 'agency.example',
    selector: 'k',
    privateKey: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
  }
  const { signatures } = await dkimSign(plain, { ...key, signatureData: [key] })
  const published = publicKey.export({ type: 'spki', format: 'der' }).toString('base64')
  return {
    mail: signatures + plain,
    zone: {
      'k._domainkey.agency.example TXT': [[`v=DKIM1; p=${published}`]],
      'agency.example TXT': [['v=spf1 a mx -all']],
      'agency.example MX': [{ exchange: 'mail.agency.example', priority: 10 }],
      'mail.agency.example A': ['192.0.2.7'],
      '_dmarc.agency.example TXT': [['v=DMARC1; p=reject']],
    },
  }
}

test('a mail signed by its sender’s domain is authenticated in the cage, by names that the outside asks for', async () => {
  const { mail, zone } = await signed()
  const { asked, resolver } = dns(zone)
  const { sender, report } = await check(mail, { resolver })
  assert.equal(sender.authenticated, true, sender.summary)
  assert.deepEqual([sender.spf, sender.dmarc], ['pass', 'pass'])
  assert.ok(asked.includes('k._domainkey.agency.example TXT'))
  assert.deepEqual(report, { automatic: false, messageIds: [], status: null })
})

test('a head that is made to hang its reader ends with its own check, and the server goes on meanwhile', async () => {
  // Unfolding it takes the library longer by the square of its lines: minutes for 240 kB.
  const hostile = `DKIM-Signature: v=1;${'\n '.repeat(120_000)}\r\nAuto-Submitted: auto-replied\r\n${plain}`
  const { value, ms } = await longestPause(() => check(hostile, { wallMs: 3000 }))
  assert.equal(value.sender.authenticated, false)
  assert.match(value.sender.summary, /not be checked in time/)
  assert.equal(value.report.automatic, true, 'what was found before stays')
  assert.ok(ms < 1000, `${Math.round(ms)} ms without a tick`)
})

test('a head that is made to exhaust its reader’s memory ends its reader alone', async () => {
  const code = `const held = []; for (;;) held.push(Buffer.alloc(8e6, 1))`
  const { sender, report } = await check(plain, { script: taken(code) })
  assert.match(sender.summary, /could not be checked\.$/)
  assert.equal(report.automatic, true, 'nothing is answered to a mail that nobody could look at')
})

test('a report that is a bomb is read as far as its bound', async () => {
  const head = `From: MAILER-DAEMON@acme.example\r\nContent-Type: multipart/report; boundary="b"\r\n\r\n`
  const part = `--b\r\nContent-Type: message/delivery-status\r\n\r\nAction: failed\r\n\r\n`
  const ids = Array.from({ length: 4000 }, (_, i) => ID.replace('<0123', `<${String(i).padStart(4, '0')}`))
  const bomb = Buffer.concat([
    Buffer.from(head + ids.join('\n')),
    Buffer.from(part.repeat(400_000)).subarray(0, 30 * 1024 * 1024),
  ])
  const { value, ms } = await longestPause(() => check(bomb))
  assert.deepEqual(
    [value.report.automatic, value.report.status, value.report.messageIds.length],
    [true, 'bounced', 50],
  )
  assert.ok(ms < 1000, `${Math.round(ms)} ms without a tick`)
})

test('a mail whose domain sends its reader from name to name is left at the bound', async () => {
  const hosts = (n: number) =>
    Array.from({ length: 10 }, (_, i) => ({ exchange: `m${i}.d${n}.evil.example`, priority: i }))
  const zone = Object.fromEntries([
    [
      'agency.example TXT',
      [[`v=spf1 ${Array.from({ length: 9 }, (_, n) => `mx:d${n}.evil.example`).join(' ')} -all`]],
    ],
    ...Array.from({ length: 9 }, (_, n) => [`d${n}.evil.example MX`, hosts(n)]),
    ...Array.from({ length: 90 }, (_, n) => [
      `m${n % 10}.d${Math.floor(n / 10)}.evil.example A`,
      ['203.0.113.9'],
    ]),
  ])
  const { asked, resolver } = dns(zone)
  const { sender } = await check(plain, { resolver })
  assert.match(sender.summary, /more names than any honest mail/)
  assert.equal(asked.length, limits.dnsQuestions)
})

test('a name server that never answers holds a mail no longer than its bound', async () => {
  const silent: DNSResolver = () => new Promise(() => undefined)
  const { mail } = await signed()
  const { sender } = await check(mail, { resolver: silent, wallMs: 1500 })
  assert.deepEqual([sender.authenticated, sender.summary.includes('in time')], [false, true])
})

test('a taken reader asks the outside for names of mail alone, of four kinds', async () => {
  const names = [
    'localhost',
    'intranet',
    '10.0.0.1',
    '-x.example',
    'a..example',
    `${'x'.repeat(64)}.example`,
    `${'x.'.repeat(140)}example`,
    'a b.example',
    'a/b.example',
    'x.example:53',
    'ä.example',
  ]
  const code = `const answers = ${JSON.stringify(names)}.map(name => (say({ ask: { name, type: 'TXT' } }), next().failed));
    for (const type of ['PTR', 'ANY', 'AXFR', 'SRV']) { say({ ask: { name: 'a.example', type } }); answers.push(next().failed) }
    say({ ask: { name: 'A.Example.', type: 'MX' } }); answers.push(next().failed);
    say({ report: { automatic: false, messageIds: [], status: null } });
    say({ sender: { dkim: answers.map(result => ({ domain: '', result, aligned: true, wholeBody: true })), spf: '', dmarc: '', arc: '', fromFields: 1, senders: 1, mistimed: false, testing: false, addressed: null } })`
  const { asked, resolver } = dns()
  const { sender } = await check(plain, { resolver, script: taken(code) })
  assert.deepEqual(asked, ['a.example MX'])
  assert.deepEqual(
    sender.dkim.map(one => one.result),
    [...names.map(() => 'EBADNAME'), ...Array(4).fill('ENODATA'), 'ENOTFOUND'],
  )
})

test('a taken reader that asks on without its answers is ended', async () => {
  let asked = 0
  const slow: DNSResolver = () => {
    asked += 1
    return new Promise(() => undefined)
  }
  const code = `for (let i = 0; ; i++) say({ ask: { name: 'n' + i + '.example', type: 'A' } })`
  const { sender } = await check(plain, { resolver: slow, script: taken(code) })
  assert.match(sender.summary, /could not be checked\.$/)
  assert.equal(asked, 1)
})

test('a taken reader that asks for what is no question, or says what is no answer, is not believed', async () => {
  for (const code of [
    `say({ ask: 'everything' }); say(next())`,
    `say({ ask: { name: 'x'.repeat(1e6), type: 'A' } }); say(next())`,
    `say({ sender: { authenticated: true, summary: 'Signed by the court.' } })`,
    `say({ report: { automatic: false, messageIds: ['<everything>'], status: 'delivered' } }); say({ sender: null })`,
  ]) {
    const { sender, report } = await check(plain, { script: taken(code) })
    assert.deepEqual([sender.authenticated, sender.dkim, report.status], [false, [], null], code)
  }
})

test('an answer of DNS that is larger than any key is not handed to the reader', async () => {
  const { mail, zone } = await signed()
  const { resolver } = dns({
    ...zone,
    'k._domainkey.agency.example TXT': [['x'.repeat(limits.dnsAnswerBytes)]],
  })
  const { sender } = await check(mail, { resolver })
  assert.equal(sender.authenticated, false)
})

test('the live resolver asks for public names alone', async () => {
  const { asked, resolver } = dns()
  const live = publicDns(resolver)
  for (const name of [
    'db.internal',
    'printer.local',
    'host.lan',
    'x.corp',
    'a.localhost',
    '1.0.0.10.in-addr.arpa',
    'home.arpa',
    'x.onion',
    'com',
    'co.uk',
  ])
    await assert.rejects(live(name, 'TXT'), { code: 'ENOTFOUND' }, name)
  assert.deepEqual(asked, [])
  for (const name of ['k._domainkey.agency.gov', '_dmarc.police.uk', 'mail.bka.de', '_dmarc.com'])
    assert.ok(isPublicName(name), name)
})
