// A key in a key service: over TLS, within limits; each way in which the service fails is a value, and a lie is found.
import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { generateKeyPairSync, randomBytes, sign } from 'node:crypto'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { createServer, type Server } from 'node:https'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { ED25519 } from '../ledger/note.ts'
import { type KmsSource, readKeySource, SOURCES_FILE } from './key-source.ts'
import { kmsKey } from './kms.ts'
import { publicKeyOf, remoteSigner } from './signer.ts'

let base: string
let server: Server
let source: KmsSource
let answer: (call: string, body: Record<string, string>, response: ServerResponse) => void
const pair = generateKeyPairSync('ed25519')
const b64 = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64')
const publicKey = Buffer.from(pair.publicKey.export({ format: 'jwk' }).x ?? '', 'base64url')

function sound(call: string, body: Record<string, string>, response: ServerResponse): void {
  const bytes = (name: string) => Buffer.from(body[name] ?? '', 'base64')
  const answers: Record<string, () => object> = {
    public: () => ({ publicKey: b64(publicKey) }),
    sign: () => ({ signature: b64(sign(null, bytes('message'), pair.privateKey)) }),
    wrap: () => ({ ciphertext: b64(bytes('plaintext').map(byte => byte ^ 0x5a)) }),
    unwrap: () => ({ plaintext: b64(bytes('ciphertext').map(byte => byte ^ 0x5a)) }),
  }
  response.end(JSON.stringify(answers[call]?.() ?? {}))
}

before(async () => {
  base = await mkdtemp(join(tmpdir(), 'duly-kms-'))
  const [key, cert] = [join(base, 'key.pem'), join(base, 'cert.pem')]
  const subject = ['-subj', '/CN=127.0.0.1', '-addext', 'subjectAltName=IP:127.0.0.1']
  const made = ['req', '-x509', '-newkey', 'ed25519', '-nodes', '-days', '2', '-keyout', key, '-out', cert]
  execFileSync('openssl', [...made, ...subject], { stdio: 'pipe' })
  server = createServer({ key: await readFile(key), cert: await readFile(cert) }, listen)
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  await writeFile(join(base, 'token'), 'a-token\n', { mode: 0o600 })
  source = {
    kind: 'kms',
    url: `https://127.0.0.1:${(server.address() as AddressInfo).port}`,
    key: 'notice',
    tokenFile: join(base, 'token'),
    caFile: cert,
  }
})
after(async () => {
  server.closeAllConnections()
  server.close()
  await rm(base, { recursive: true, force: true })
})

function listen(request: IncomingMessage, response: ServerResponse): void {
  let text = ''
  request.on('data', chunk => (text += chunk))
  request.on('end', () => {
    const call = /^\/v1\/([a-z]+)$/.exec(request.url ?? '')?.[1] ?? ''
    const isKnown = request.headers.authorization === 'Bearer a-token' && request.method === 'POST'
    if (!isKnown) response.writeHead(401).end()
    else answer(call, JSON.parse(text), response)
  })
}

test('signs and unwraps over TLS with its token', async () => {
  answer = sound
  const remote = kmsKey(source)
  const key = await publicKeyOf('n', remote)
  const signer = remoteSigner({ name: 'n', type: ED25519, key }, remote)
  assert.equal((await signer.sign(randomBytes(100))).length, 64)
  const root = new Uint8Array(randomBytes(32))
  assert.deepEqual(await remote.unwrap(await remote.wrap(root)), root)
})

const faults: readonly [what: string, fault: string, answer: typeof sound][] = [
  ['a refusal', 'refused', (_c, _b, response) => response.writeHead(403).end()],
  ['an error of the service', 'unreachable', (_c, _b, response) => response.writeHead(503).end()],
  [
    'a redirect',
    'refused',
    (_c, _b, response) => response.writeHead(302, { location: 'https://elsewhere.example' }).end(),
  ],
  ['an answer that never ends', 'too_slow', (_c, _b, response) => void response.write('{')],
  ['no JSON', 'wrong_answer', (_c, _b, response) => response.end('yes')],
  ['another field', 'wrong_answer', (_c, _b, response) => response.end('{"sig":"AAAA"}')],
  ['an answer without bound', 'wrong_answer', (_c, _b, response) => response.end(`"${'a'.repeat(200_000)}"`)],
  ['a broken connection', 'unreachable', (_c, _b, response) => response.destroy()],
  [
    'a signature of something else',
    'wrong_answer',
    (_c, _b, response) =>
      response.end(JSON.stringify({ signature: b64(sign(null, Buffer.from('else'), pair.privateKey)) })),
  ],
]
for (const [what, fault, wrong] of faults)
  test(`${what} is ${fault}`, async () => {
    answer = wrong
    const signer = remoteSigner({ name: 'n', type: ED25519, key: publicKey }, kmsKey(source, 1_500))
    await assert.rejects(async () => signer.sign(new Uint8Array(8)), { name: 'KeyUnavailable', fault })
  })

test('a wrong token, an unknown authority and a service that is away are told', async () => {
  answer = sound
  await writeFile(join(base, 'wrong'), 'other\n', { mode: 0o600 })
  const at = (change: Partial<KmsSource>) => kmsKey({ ...source, ...change }).publicKey()
  await assert.rejects(at({ tokenFile: join(base, 'wrong') }), { fault: 'refused' })
  const { caFile, ...strange } = source
  await assert.rejects(kmsKey(strange).publicKey(), { fault: 'unreachable' })
  await assert.rejects(at({ url: 'https://127.0.0.1:1' }), { fault: 'unreachable' })
})

test('a file of sources that is not exactly one is refused, and never read as "a file here"', async () => {
  const read = async (value: unknown) => {
    await writeFile(join(base, SOURCES_FILE), typeof value === 'string' ? value : JSON.stringify(value))
    return readKeySource(base, 'notice')
  }
  assert.deepEqual(await read({ notice: source }), source)
  assert.equal(await read({ root: source }), undefined)
  for (const wrong of [
    '{',
    '[]x',
    { notic: source },
    { notice: { ...source, kind: 'hsm' } },
    { notice: { ...source, url: 'http://kms.example' } },
    { notice: { ...source, tokenFile: 'token' } },
    { notice: { ...source, more: 'x' } },
    { notice: { kind: 'pkcs11', module: '/m.so', token: 't', id: '01' } },
    { gate: { kind: 'pkcs11', module: '/m.so', token: 't', id: 'x', pinFile: '/p' } },
  ])
    await assert.rejects(read(wrong), /does not name sources/, JSON.stringify(wrong))
})
