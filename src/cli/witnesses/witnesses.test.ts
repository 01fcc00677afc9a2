// Naming witnesses of others: what is wrong is said in a sentence with the next step and changes nothing; each is asked once, for real.
import assert from 'node:assert/strict'
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, beforeEach, test } from 'node:test'
import { type SigsumWitness, sigsumLogKey, sigsumWitness, skipSigsum } from '../../../test/log/sigsum.ts'
import { COSIGNATURE, ED25519, encodeVkey } from '../../ledger/note.ts'
import { sampleSigner } from '../../ledger/sample-signer.ts'
import { encodeTrust } from '../../ledger/trust.ts'
import { type SampleLog, sampleLog } from '../../log/sample-log.ts'
import type { KeptProcess } from '../../server/part/child-process.ts'
import { startWitnessProcess } from '../../server/part/witness-process.ts'
import { openWitnessKey, type WitnessPlace } from '../../server/witness/witness.ts'
import { createDataDir, openDataDir } from '../../store/data-dir.ts'
import { Refused } from '../../store/refused.ts'
import { judgeOutside } from '../doctor/witness.ts'
import type { Io } from '../io.ts'
import { WrongUse } from '../io.ts'
import { run } from './witnesses.ts'

let base: string
let data: string
let log: SampleLog
let witness: { key: string; url: string; process: KeptProcess }
const servers: Server[] = []

before(async () => {
  base = await mkdtemp(join(tmpdir(), 'duly-witnesses-'))
  log = await sampleLog()
  const opened = await log.open()
  assert.ok(opened.kind === 'ready')
  await opened.sequencer.tick()
  witness = await startWitness()
})
after(async () => {
  await witness?.process.stop()
  for (const server of servers) {
    server.closeAllConnections()
    server.close()
  }
  log?.end()
  await rm(base, { recursive: true, force: true })
})

let count = 0
beforeEach(async () => {
  data = join(base, `data-${++count}`)
  const dir = await createDataDir(data, { mode: 'demo', createdAt: new Date().toISOString() })
  await openWitnessKey(dir)
  await cp(join(log.folder, 'log'), join(dir.log, '2026h2'), { recursive: true })
})

/** One of Duly, as another runs it: it knows the log from its trust file. */
async function startWitness() {
  const path = join(base, 'other')
  const { settings } = await createDataDir(path, {
    mode: 'demo',
    createdAt: new Date().toISOString(),
    hosts: { public: 'other.example' },
  })
  const place: WitnessPlace = { path, settings, witness: join(path, 'witness') }
  await writeFile(join(path, 'trust.json'), encodeTrust(log.trust))
  const key = await openWitnessKey(place)
  const url = await free()
  const { promise, resolve } = Promise.withResolvers<void>()
  const onLog = (line: string) => void (line.endsWith('listens') && resolve())
  const process = startWitnessProcess(place, onLog, { url })
  await promise
  return { key, url, process }
}

async function free(): Promise<string> {
  const server = createServer().listen(0, '127.0.0.1')
  await new Promise(resolve => server.once('listening', resolve))
  const { port } = server.address() as AddressInfo
  await new Promise(resolve => server.close(resolve))
  return `http://127.0.0.1:${port}`
}

async function answering(status: number, body = ''): Promise<string> {
  const server = createServer((_, response) => void response.writeHead(status).end(body)).listen(
    0,
    '127.0.0.1',
  )
  servers.push(server)
  await new Promise(resolve => server.once('listening', resolve))
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

async function duly(...args: string[]): Promise<string> {
  let said = ''
  const hear = (text: string) => {
    said += `${text}\n`
  }
  const io: Io = { json: false, data, out: hear, err: hear, progress: () => {} }
  assert.equal(await run(args, io), 0)
  return said
}

/** The sentence and the next step; nothing may have changed. */
async function refusal(...args: string[]): Promise<string> {
  const before = await readFile(join(data, 'duly.json'), 'utf8')
  const said = await duly(...args).then(
    text => assert.fail(`was done: ${text}`),
    (error: unknown) => (error instanceof Refused ? error.refusal : assert.fail(String(error))),
  )
  assert.equal(await readFile(join(data, 'duly.json'), 'utf8'), before)
  assert.ok(said.next.length > 10)
  return `${said.detail} ${said.next}`
}

const named = async () => (await openDataDir(data)).settings.witnesses
const other = (name: string, fill: number) => encodeVkey(sampleSigner(name, COSIGNATURE, fill))

test('one that cosigns is named, and what follows is said; with the second, two of three must', async () => {
  assert.match(await duly('list'), /self-witnessed/)
  const first = await duly('add', witness.key, `${witness.url}/`)
  assert.match(
    first,
    /added: witness\.other\.example: it cosigned \d+ leaves of provider\.example\/log\/2026h2\n2 of 2/,
  )
  assert.match(first, /None may be away: name another, and 2 of 3 are enough/)
  assert.match(first, /duly gate pin --witnesses trust\.json/)
  assert.deepEqual(await named(), { outside: [{ key: witness.key, address: witness.url }] })
  assert.match(
    await duly('add', other('b.example', 8), 'https://b.example/w', '--unasked'),
    /not asked\n2 of 3 must/,
  )
  const shown = await duly('list')
  assert.match(shown, /^own +witness\.public\.localhost\+/)
  assert.match(
    shown,
    /outside +b\.example\+.*\n +at https:\/\/b\.example\/w\n2 of 3 must cosign\nThe sequencer does not ask/,
  )
  assert.match(await duly('quorum', '3'), /quorum: 3\n3 of 3 must/)
  assert.match(await refusal('remove', 'b.example'), /Of 2 witnesses 3 cannot cosign/)
  assert.match(await duly('quorum', '1'), /stays self-witnessed/)
  assert.match(await duly('quorum', 'default'), /^quorum: 2\n/)
  assert.match(await duly('remove', 'b.example'), /goes on to verify\n2 of 2 must/)
  assert.match(await duly('remove', 'witness.other.example'), /1 of 1 must/)
  assert.equal(await named(), undefined)
})

test('what is no key, no address, or named already is refused', async () => {
  const own = await openWitnessKey(await openDataDir(data))
  assert.match(await refusal('add', 'nonsense', witness.url), /not the key of a witness/)
  const logKey = encodeVkey(sampleSigner('a.example', ED25519, 8))
  assert.match(await refusal('add', logKey, witness.url), /not the key of a witness/)
  for (const address of [
    'http://w.example',
    'ftp://w.example',
    'unix:/run/w',
    'w.example',
    'https://w.example/?a',
  ])
    assert.match(await refusal('add', witness.key, address), /over https/)
  assert.match(await refusal('add', own, witness.url), /with this key is named already/)
  await duly('add', witness.key, witness.url)
  assert.match(await refusal('add', witness.key, witness.url), /with this key is named already/)
  const same = other('witness.other.example', 8)
  assert.match(await refusal('add', same, witness.url), /with this name is named already/)
  assert.match(await refusal('remove', 'c.example'), /No witness of others is named c\.example/)
  assert.match(await refusal('quorum', '4'), /Of 2 witnesses 4 cannot cosign/)
})

const failures: readonly [string, (key: string) => Promise<string>, RegExp][] = [
  ['is not there', free, /cannot be reached \(ECONNREFUSED\).*firewall/],
  ['is another', async () => witness.url, /no cosignature of the key that is named.*Compare the key/],
  ['is no witness', () => answering(200, '<html>'), /none of the witness protocol.*Compare the address/],
  ['does not know the log', () => answering(404), /answered 404.*Give its operator the key of the log/],
  ['has another key of the log', () => answering(403), /answered 403.*another key/],
  ['is always elsewhere', () => answering(409, '1\n'), /answered 409.*another sequencer/],
  ['knows another history', () => answering(422), /answered 422.*forked/],
  ['is asked too often', () => answering(429), /answered 429.*rate/],
]

for (const [what, where, sentence] of failures)
  test(`one that ${what} is not named, with what to do`, async () => {
    const key = other('c.example', 9)
    const said = await refusal('add', key, await where(key))
    assert.match(said, sentence)
    assert.match(said, /Nothing was changed/)
    assert.match(said, /--unasked/)
  })

test('one of another make that does not know this log says so', { skip: skipSigsum }, async () => {
  const sigsum: SigsumWitness = await sigsumWitness(join(base, 'sigsum'), sigsumLogKey(41))
  await sigsum.start()
  try {
    assert.match(await refusal('add', sigsum.vkey, sigsum.url), /does not know this log \(answered 404\)/)
  } finally {
    await sigsum.stop()
  }
})

test('before the first checkpoint there is nothing to ask about', async () => {
  await rm(join(data, 'log'), { recursive: true })
  await mkdir(join(data, 'log'))
  assert.match(await duly('add', other('c.example', 9), await free()), /not asked: nothing is public yet/)
})

test('anything else is wrong use', async () => {
  for (const args of [[], ['add', 'x'], ['list', 'x'], ['quorum', '0'], ['quorum', 'all'], ['remove']])
    await assert.rejects(duly(...args), WrongUse)
})

test('doctor fails below the quorum where leaves wait, and warns where one is away', () => {
  const cosigned = { name: 'a', asked: { kind: 'cosigned' as const, said: '' } }
  const failed = (name: string) => ({
    name,
    asked: { kind: 'failed' as const, detail: 'it is away', next: 'Look.' },
  })
  const judge = (all: Parameters<typeof judgeOutside>[0], waiting: number, ownAnswers = true) =>
    judgeOutside(all, { quorum: 2, ownAnswers, waiting })
  assert.equal(judge([cosigned, cosigned], 9).status, 'ok')
  assert.equal(judge([cosigned, failed('b')], 9).status, 'warn')
  assert.equal(judge([failed('a'), failed('b')], 0).status, 'warn')
  const waits = judge([failed('a'), failed('b')], 9)
  assert.equal(waits.status, 'fail')
  assert.match(waits.detail, /a: it is away; b: it is away \(2 of 3 must cosign\); 9 leaves wait/)
  assert.equal(judge([cosigned, failed('b')], 9, false).status, 'fail')
})
