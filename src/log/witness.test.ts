import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { fromUtf8, utf8 } from '../ledger/bytes.ts'
import { parseCheckpoint } from '../ledger/checkpoint.ts'
import { verifyCosignature } from '../ledger/cosignature.ts'
import { ED25519, parseSignatureLine, parseVkey } from '../ledger/note.ts'
import { type Files, openFiles } from './files.ts'
import { encodeSigner, openKey, parseSigner, vkeyOf } from './keys.ts'
import { growth, logKey, ORIGIN } from './sample-requests.ts'
import { createWitness, stateFile, type Witness } from './witness.ts'
import { httpWitness } from './witness-client.ts'
import { witnessServer } from './witness-http.ts'

const folder = mkdtempSync(join(tmpdir(), 'duly-witness-'))
after(() => rmSync(folder, { recursive: true, force: true }))
const now = (): number => 1_800_000_000_500
const { roots, request } = growth(20)

let made = 0
const OPTIONS = { name: 'w.example/1', now, logs: () => [vkeyOf(logKey)] }

function witness(changes: { files?: Files } = {}): Promise<Witness> {
  return createWitness(join(folder, `w${made++}`), { ...OPTIONS, ...changes })
}

test('a witness answers as the status table of tlog-witness says', async () => {
  const w = await witness()
  const status = async (body: Uint8Array): Promise<number> => (await w.addCheckpoint(body)).status
  const stranger = parseSigner(encodeSigner('other.example/log', ED25519, new Uint8Array(32).fill(2)))
  const forger = parseSigner(encodeSigner(ORIGIN, ED25519, new Uint8Array(32).fill(3)))
  assert.equal(await status(request(0, 5, { key: stranger })), 404)
  assert.equal(await status(request(0, 5, { key: forger })), 403)
  assert.equal(await status(request(6, 5)), 400)
  assert.equal(await status(utf8('old 0\n')), 400)
  assert.equal(await status(utf8('old 00' + fromUtf8(request(0, 5)).slice(5))), 400)
  assert.equal(await status(request(0, 0, { root: roots[1]! })), 422)
  assert.equal(await status(request(0, 5, { proof: [roots[1]!] })), 422)
  assert.deepEqual(await w.addCheckpoint(request(3, 5)), {
    status: 409,
    type: 'text/x.tlog.size',
    body: '0\n',
  })
  assert.equal(await status(request(0, 5)), 200)
  assert.deepEqual(await w.addCheckpoint(request(0, 7)), {
    status: 409,
    type: 'text/x.tlog.size',
    body: '5\n',
  })
  assert.equal(await status(request(5, 5, { root: roots[6]! })), 422)
  assert.equal(await status(request(5, 8, { root: roots[9]! })), 422)
  assert.equal(await status(request(5, 8, { proof: [] })), 422)
  assert.equal(await status(request(5, 5)), 200)
  assert.equal(await status(request(5, 8)), 200)
  assert.equal(await status(request(8, 5)), 400)
})

test('a cosignature holds and bears the time of the witness in whole seconds', async () => {
  const w = await witness()
  const { body } = await w.addCheckpoint(request(0, 5))
  const { note } = parseCheckpoint(w.latest(ORIGIN)!)
  const time = verifyCosignature(note.text, parseSignatureLine(body.trimEnd()), parseVkey(w.vkey))
  assert.equal(time, 1_800_000_000)
})

test('of requests at the same moment one is cosigned and the others are told the new size', async () => {
  const w = await witness()
  const answers = await Promise.all([5, 8, 6, 20].map(size => w.addCheckpoint(request(0, size))))
  assert.deepEqual(answers.map(({ status }) => status).sort(), [200, 409, 409, 409])
  assert.equal(parseCheckpoint(w.latest(ORIGIN)!).size, 5)
})

test('nothing is cosigned that could not be stored first', async () => {
  const path = join(folder, 'failing')
  const real = openFiles(path, 0o600)
  const failing: Files = {
    ...real,
    write: written =>
      written.some(file => file.path === stateFile(ORIGIN))
        ? Promise.reject(new Error('disk full'))
        : real.write(written),
  }
  const w = await witness({ files: failing })
  await assert.rejects(w.addCheckpoint(request(0, 5)), /disk full/)
  assert.equal(w.latest(ORIGIN), undefined)
  // The next request is served, from the state that is really there.
  assert.equal((await w.addCheckpoint(request(5, 8))).status, 409)
})

test('key and state live on over a restart, readable by the owner alone', async () => {
  const path = join(folder, 'kept')
  const first = await createWitness(path, OPTIONS)
  await first.addCheckpoint(request(0, 5))
  const second = await createWitness(path, { ...OPTIONS, logs: () => [] })
  assert.equal(second.vkey, first.vkey)
  assert.equal((await second.addCheckpoint(request(0, 8))).status, 409)
  assert.equal((await second.addCheckpoint(request(5, 8))).status, 200)
  assert.equal(statSync(join(path, 'key')).mode & 0o777, 0o600)
  await assert.rejects(createWitness(path, { ...OPTIONS, name: 'w.example/2' }), /not that of/)
})

test('it knows the logs that it is told of, and of each origin the first key stands', async () => {
  const told: string[] = []
  const w = await createWitness(join(folder, 'told'), { ...OPTIONS, logs: () => told })
  assert.equal((await w.addCheckpoint(request(0, 5))).status, 404)
  told.push(vkeyOf(logKey))
  assert.equal((await w.addCheckpoint(request(0, 5))).status, 200)
  const other = parseSigner(encodeSigner(ORIGIN, ED25519, new Uint8Array(32).fill(3)))
  told.splice(0, 1, vkeyOf(other))
  assert.equal((await w.addCheckpoint(request(5, 8, { key: other }))).status, 403)
  assert.equal((await w.addCheckpoint(request(5, 8))).status, 200)
})

test('over HTTP the answers are the same, and a monitor can read the last checkpoint', async () => {
  const w = await witness()
  const server = witnessServer(w, error => assert.fail(String(error))).listen(0, '127.0.0.1')
  await new Promise(resolve => server.once('listening', resolve))
  const { port } = server.address() as AddressInfo
  const client = httpWitness(w.vkey, { url: `http://127.0.0.1:${port}` })
  assert.equal(await client.latest(ORIGIN), undefined)
  assert.equal((await client.addCheckpoint(request(0, 5))).status, 200)
  assert.deepEqual(await client.addCheckpoint(request(0, 7)), { status: 409, body: '5\n' })
  assert.deepEqual(await client.latest(ORIGIN), w.latest(ORIGIN))
  const long = await client.addCheckpoint(new Uint8Array(70_000)).catch(() => ({ status: 413 }))
  assert.equal(long.status, 413)
  const got = await fetch(`http://127.0.0.1:${port}/add-checkpoint`)
  assert.equal(got.status, 404)
  server.closeAllConnections()
  server.close()
})

test('a witness that does not answer is given up after its time', async () => {
  const server = createServer(() => {}).listen(0, '127.0.0.1')
  await new Promise(resolve => server.once('listening', resolve))
  const client = httpWitness(
    vkeyOf(logKey),
    { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` },
    50,
  )
  await assert.rejects(client.addCheckpoint(request(0, 5)))
  server.closeAllConnections()
  server.close()
})

test('a signer key whose text was changed is refused, without showing it', async () => {
  const text = encodeSigner(ORIGIN, ED25519, new Uint8Array(32).fill(1))
  assert.equal(vkeyOf(parseSigner(text)), vkeyOf(logKey))
  for (const changed of [
    text.replace('AQEB', 'AQEC'),
    text.slice(1),
    text.replace(ORIGIN, 'x'),
    text + 'A',
  ]) {
    assert.throws(
      () => parseSigner(changed),
      (error: Error) => !error.message.includes('AQEB'),
    )
  }
  const keys = openFiles(join(folder, 'keys'), 0o600)
  const made = await openKey(keys, 'log', ORIGIN, ED25519)
  assert.equal(vkeyOf(await openKey(keys, 'log', ORIGIN, ED25519)), vkeyOf(made))
})
