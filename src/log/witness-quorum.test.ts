// Witnesses of others may be slow, dead or hostile: each on its own costs neither the checkpoint nor the tick, and nothing that it
// makes up gets into the log.
import assert from 'node:assert/strict'
import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { after, describe, test } from 'node:test'
import { fromUtf8, utf8 } from '../ledger/bytes.ts'
import { type Checkpoint, signCheckpoint } from '../ledger/checkpoint.ts'
import { cosign } from '../ledger/cosignature.ts'
import type { NodeReader } from '../ledger/merkle.ts'
import { COSIGNATURE, ED25519, encodeSignatureLine, encodeVkey, type Signer } from '../ledger/note.ts'
import { sampleSigner } from '../ledger/sample-signer.ts'
import { createTileTree, nodesFromTiles } from '../ledger/tiles.ts'
import { verifyCheckpoint } from '../ledger/trust.ts'
import { LogBehindError } from './cosigning.ts'
import type { OpenedLog } from './open-log.ts'
import { localWitness, sampleLog } from './sample-log.ts'
import type { Sequencer } from './sequencer.ts'
import { httpWitness, type WitnessClient } from './witness-client.ts'
import { createQuorum } from './witness-quorum.ts'

const logKey = sampleSigner('provider.example/log/2026h2', ED25519, 1)
const LIMIT_MS = 400
const servers: Server[] = []
after(() => {
  for (const server of servers) {
    server.closeAllConnections()
    server.close()
  }
})

type Grown = { checkpoint: Checkpoint; node: NodeReader }

function grow(size: number): Grown {
  const files = new Map<string, Uint8Array>()
  const tree = createTileTree()
  for (let i = 0; i < size; i++) tree.append(utf8(`leaf ${i}`))
  for (const { path, bytes } of tree.takeFiles()) files.set(path, bytes)
  const head = { origin: logKey.name, size, root: tree.root() }
  return {
    checkpoint: { ...head, note: signCheckpoint(head, logKey) },
    node: nodesFromTiles(size, path => files.get(path)),
  }
}

const { checkpoint, node } = grow(5)
const seconds = () => Math.floor(Date.now() / 1_000)

/** A good one, without HTTP. */
function good(signer: Signer): WitnessClient {
  return {
    vkey: encodeVkey(signer),
    latest: async () => undefined,
    addCheckpoint: async body => ({ status: 200, body: lineFor(body, signer) }),
  }
}

/** Of the checkpoint in a request. */
function lineFor(body: Uint8Array, signer: Signer, time = seconds()): string {
  const text = fromUtf8(body)
  const note = text.slice(text.indexOf('\n\n') + 2)
  return encodeSignatureLine(cosign(note.slice(0, note.indexOf('\n\n') + 1), time, signer))
}

async function serving(answer: RequestListener): Promise<string> {
  const server = createServer(answer).listen(0, '127.0.0.1')
  servers.push(server)
  await new Promise(resolve => server.once('listening', resolve))
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

async function bodyOf(request: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const parts: Uint8Array[] = []
  for await (const part of request) parts.push(part)
  return new Uint8Array(Buffer.concat(parts))
}

const [own, one, hostile] = [2, 3, 4].map(fill => sampleSigner(`w.example/${fill}`, COSIGNATURE, fill)) as [
  Signer,
  Signer,
  Signer,
]
const other = sampleSigner(hostile.name, COSIGNATURE, 9)

type Answer = (body: Uint8Array) => { status?: number; body?: string | Uint8Array; headers?: object }

const attacks: readonly { name: string; answer: Answer; why: RegExp }[] = [
  {
    name: 'another key of its name',
    answer: body => ({ body: lineFor(body, other) }),
    why: /no cosignature of the key that is named/,
  },
  {
    name: 'the line of another witness',
    answer: body => ({ body: lineFor(body, one) }),
    why: /no cosignature of the key that is named/,
  },
  {
    name: 'its line for another checkpoint',
    answer: () => ({ body: encodeSignatureLine(cosign(grow(4).checkpoint.note.text, seconds(), hostile)) }),
    why: /does not hold for the checkpoint/,
  },
  {
    name: 'a note signature in place of a cosignature',
    answer: body => ({ body: lineFor(body, hostile).slice(0, -24) + '=\n' }),
    why: /none of the witness protocol|does not hold/,
  },
  {
    name: 'a time of tomorrow',
    answer: body => ({ body: lineFor(body, hostile, seconds() + 86_400) }),
    why: /1440 minutes from this clock/,
  },
  {
    name: 'a time of 1970',
    answer: body => ({ body: lineFor(body, hostile, 0) }),
    why: /minutes from this clock/,
  },
  { name: 'garbage', answer: () => ({ body: '<html>welcome\n\n— x' }), why: /none of the witness protocol/ },
  { name: 'nothing', answer: () => ({ body: '' }), why: /none of the witness protocol/ },
  { name: '10 MB', answer: () => ({ body: 'x'.repeat(10_000_000) }), why: /longer than 64 KB/ },
  {
    name: '10 MB after its line',
    answer: body => ({ body: lineFor(body, hostile) + 'y\n'.repeat(5_000_000) }),
    why: /longer than 64 KB/,
  },
  {
    name: 'a size that is none',
    answer: () => ({ status: 409, body: '-1\n' }),
    why: /none of the witness protocol/,
  },
  { name: 'the same size for ever', answer: () => ({ status: 409, body: '3\n' }), why: /state changes.*409/ },
  {
    name: 'a larger size',
    answer: () => ({ status: 409, body: '9007199254740991\n' }),
    why: /knows 9007199254740991/,
  },
  {
    name: 'that it does not know the log',
    answer: () => ({ status: 404 }),
    why: /does not know this log.*404/,
  },
  { name: 'that it does not believe the log', answer: () => ({ status: 403 }), why: /signature.*403/ },
  { name: 'that the history is another', answer: () => ({ status: 422 }), why: /another history.*422/ },
  { name: 'that it is asked too often', answer: () => ({ status: 429 }), why: /too often.*429/ },
  { name: 'a fault', answer: () => ({ status: 500, body: 'x' }), why: /answered 500/ },
  {
    name: 'a way to somewhere else',
    answer: () => ({ status: 307, headers: { location: 'http://127.0.0.1:1/' } }),
    why: /answered 307/,
  },
]

describe('a witness that answers with', () => {
  for (const { name, answer, why } of attacks)
    test(`${name} is named with why, and the others make the quorum`, async () => {
      const url = await serving(async (request, response) => {
        const { status = 200, body = '', headers = {} } = answer(await bodyOf(request))
        response.writeHead(status, { ...headers }).end(body)
      })
      const client = { ...httpWitness(encodeVkey(hostile), { url }), clock: Date.now }
      const quorum = createQuorum([good(own), good(one), client], 2)
      const { lines, missing } = await quorum.ask(checkpoint, node, () =>
        assert.fail('nothing of it comes late'),
      )
      assert.deepEqual(lines.map(line => line.name).sort(), [own.name, one.name])
      assert.match(missing.join(), why)
      assert.match(missing.join(), /^w\.example\/4: /)
      assert.deepEqual(
        quorum.states().map(state => state.why !== null),
        [false, false, true],
      )
    })
})

const silences: readonly { name: string; answer: RequestListener }[] = [
  { name: 'takes the call and says nothing', answer: () => {} },
  {
    name: 'says a byte now and then',
    answer: (_, response) => {
      response.writeHead(200)
      const drip = setInterval(() => response.write('x'), 20)
      response.on('close', () => clearInterval(drip))
    },
  },
  {
    name: 'asks to be asked again, each time just in time',
    answer: (_, response) => void setTimeout(() => response.writeHead(409).end('2\n'), LIMIT_MS - 100),
  },
]

for (const { name, answer } of silences)
  test(`one that ${name} costs its limit where it is needed, and a moment where it is not`, async () => {
    const url = await serving(answer)
    const silent = () => httpWitness(encodeVkey(hostile), { url }, 60_000)
    const times = { limitMs: LIMIT_MS, momentMs: 50 }
    const enough = createQuorum([good(own), good(one), silent()], 2, times)
    let begun = performance.now()
    assert.equal((await enough.ask(checkpoint, node, () => {})).lines.length, 2)
    assert.ok(performance.now() - begun < LIMIT_MS, 'the quorum was there')
    enough.stop()
    const needed = createQuorum([good(own), silent()], 2, times)
    begun = performance.now()
    const { lines, missing } = await needed.ask(checkpoint, node, () => {})
    assert.ok(performance.now() - begun < LIMIT_MS + 2_000)
    assert.equal(lines.length, 1)
    assert.match(missing.join(), /no answer within 0\.4 s/)
    needed.stop()
  })

/** Answers when it is let. */
function slow(signer: Signer) {
  const asked: { body: Uint8Array; answer: () => void }[] = []
  const client: WitnessClient = {
    vkey: encodeVkey(signer),
    latest: async () => undefined,
    addCheckpoint: body => {
      const { promise, resolve } = Promise.withResolvers<{ status: number; body: string }>()
      asked.push({ body, answer: () => resolve({ status: 200, body: lineFor(body, signer) }) })
      return promise
    },
  }
  return { client, asked }
}

test('one that is slow is asked one thing at a time, and of what waited for it the newest alone', async () => {
  const { client, asked } = slow(hostile)
  const late: string[] = []
  const quorum = createQuorum([good(own), client], 1, { limitMs: 5_000, momentMs: 1 })
  for (const size of [5, 6, 7, 8]) {
    const grown = grow(size)
    const { lines } = await quorum.ask(grown.checkpoint, grown.node, line =>
      late.push(`${size} ${line.name}`),
    )
    assert.equal(lines.length, 1)
  }
  assert.equal(asked.length, 1)
  asked[0]!.answer()
  await until(() => asked.length === 2)
  assert.match(fromUtf8(asked[1]!.body), /\n8\n/)
  asked[1]!.answer()
  await until(() => late.length === 2)
  assert.deepEqual(late, ['5 w.example/4', '8 w.example/4'])
})

function ready(opened: OpenedLog): Sequencer {
  return opened.kind === 'ready' ? opened.sequencer : assert.fail(opened.kind)
}

test('a cosignature that comes late is added to the public checkpoint while that is the newest, in the order of the trust file', async () => {
  const log = await sampleLog()
  const { client, asked } = slow(one)
  const third = good(hostile)
  const witnesses = [localWitness(log.witness), client, third]
  const sequencer = ready(await log.open({ witnesses, quorum: 2 }))
  const keys = witnesses.map(({ vkey }) => vkey)
  const trust = { ...log.trust, witnesses: { quorum: 2, keys, selfWitnessed: false } }
  const cosigners = () =>
    verifyCheckpoint(log.files.read('checkpoint')!, trust).witnessed.map(({ witness }) => witness)
  assert.deepEqual(cosigners(), [log.witness.vkey.split('+')[0], hostile.name])
  asked[0]!.answer()
  await until(() => cosigners().length === 3)
  assert.deepEqual(cosigners()[1], one.name)
  // Of an older checkpoint nothing is written over the newer one, nor after the log was told to stop.
  assert.ok((await sequencer.tick()).published)
  assert.ok((await sequencer.tick()).published)
  const { size } = verifyCheckpoint(log.files.read('checkpoint')!, trust)
  asked[1]!.answer()
  await until(() => asked.length === 3)
  assert.equal(verifyCheckpoint(log.files.read('checkpoint')!, trust).size, size)
  await sequencer.stop()
  asked[2]!.answer()
  await new Promise(resolve => setImmediate(resolve))
  assert.equal(cosigners().length, 2)
  log.end()
})

const liar = (name: string, fill: number): WitnessClient => ({
  vkey: encodeVkey(sampleSigner(name, COSIGNATURE, fill)),
  latest: async () => utf8('not a checkpoint'),
  addCheckpoint: async () => ({ status: 409, body: '999\n' }),
})

const away = (signer: Signer): WitnessClient => ({
  vkey: encodeVkey(signer),
  latest: () => Promise.reject(new Error('away')),
  addCheckpoint: () => Promise.reject(new Error('away')),
})

test('while one is away, another that claims a larger log makes the log wait, not end; of two that claim it one is believed', async () => {
  const ask = (witnesses: WitnessClient[]) => createQuorum(witnesses, 2).ask(checkpoint, node, () => {})
  const { lines } = await ask([good(own), away(one), liar('w.example/4', 4)])
  assert.equal(lines.length, 1)
  await assert.rejects(ask([good(own), liar('w.example/3', 3), liar('w.example/4', 4)]), LogBehindError)
})

test('one that has garbage for its last checkpoint does not keep the log from opening', async () => {
  const log = await sampleLog()
  const witnesses = [
    localWitness(log.witness),
    good(one),
    { ...good(hostile), latest: async () => utf8('x\n\n') },
  ]
  const sequencer = ready(await log.open({ witnesses, quorum: 2 }))
  assert.ok((await sequencer.tick()).published)
  log.end()
})

async function until(holds: () => boolean): Promise<void> {
  for (const end = performance.now() + 20_000; !holds(); await new Promise(resolve => setTimeout(resolve, 5)))
    if (performance.now() > end) throw new Error(`did not come about in time: ${holds}`)
}
