// What is saved of a package that is right, and that nothing looks whole of one that is wrong, cut, another's or goes on breaking off.
import assert from 'node:assert/strict'
import { createHash, randomBytes } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { test } from 'node:test'
import { Encrypter } from 'age-encryption'
import { makeOwnKey } from '../../seal/own-key.ts'
import { encodeTarHeader, tarEnd, tarPadding } from '../../seal/package/tar.ts'
import { Failure } from './failure.ts'
import { openPackage } from './opening.ts'
import { diskSink, type Sink } from './sinks.ts'
import { packageBytes } from './source.ts'

const key = await makeOwnKey()
const files = { 'bag/bag-info.txt': Buffer.from('hello'), 'bag/data/large': randomBytes(300_000) }

async function sealed(recipient = key.recipient, tail: Uint8Array = tarEnd): Promise<Buffer> {
  const parts = Object.entries(files).flatMap(([name, bytes]) => [
    encodeTarHeader(name, bytes.length),
    bytes,
    tarPadding(bytes.length),
  ])
  const encrypter = new Encrypter()
  encrypter.addRecipient(recipient)
  return Buffer.from(await encrypter.encrypt(new Uint8Array(Buffer.concat([...parts, tail]))))
}

const hashOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')

/** What was written, and how it ended. */
function noting() {
  const wrote: Record<string, Buffer> = {}
  let ended: 'open' | 'whole' | 'aborted' = 'open'
  let name = ''
  const sink: Sink = {
    file: async path => {
      name = path
      wrote[name] = Buffer.alloc(0)
    },
    data: async bytes => {
      wrote[name] = Buffer.concat([wrote[name] ?? Buffer.alloc(0), bytes])
    },
    endOfFile: async () => {},
    end: async () => {
      ended = 'whole'
    },
    abort: async () => {
      ended = 'aborted'
    },
  }
  return { sink, wrote, ended: () => ended }
}

async function opens(bytes: AsyncIterable<Uint8Array>, size: number, sha256: string, sink: Sink) {
  const hash = createHash('sha256')
  let began = 0
  await openPackage({
    ...{ bytes, size, sha256, identity: key.identity },
    sink: () => {
      began++
      return sink
    },
    hash: piece => void hash.update(piece),
    digest: () => hash.digest('hex'),
    onProgress: () => {},
  }).catch(error => {
    throw began === 0 && error instanceof Failure ? Object.assign(error, { nothingBegun: true }) : error
  })
}

async function* pieces(bytes: Uint8Array, step = 50_000) {
  for (let at = 0; at < bytes.length; at += step) yield new Uint8Array(bytes.subarray(at, at + step))
}

const failsWith = (code: string) => (error: unknown) => error instanceof Failure && error.code === code

test('a package that is right is saved file by file, and ended last', async () => {
  const bytes = await sealed()
  const { sink, wrote, ended } = noting()
  await opens(pieces(bytes), bytes.length, hashOf(bytes), sink)
  assert.deepEqual(wrote, files)
  assert.equal(ended(), 'whole')
})

test('for another key nothing is begun', async () => {
  const bytes = await sealed((await makeOwnKey()).recipient)
  const { sink, ended } = noting()
  await assert.rejects(opens(pieces(bytes), bytes.length, hashOf(bytes), sink), (error: Failure) => {
    assert.equal((error as Failure & { nothingBegun?: true }).nothingBegun, true)
    return failsWith('another_key')(error)
  })
  assert.equal(ended(), 'open')
})

test('one that was put in its place on disk is never ended, though it opens with the key', async () => {
  const bytes = await sealed()
  const { sink, ended } = noting()
  const other = hashOf(randomBytes(3))
  await assert.rejects(opens(pieces(bytes), bytes.length, other, sink), failsWith('replaced'))
  assert.equal(ended(), 'aborted')
})

test('with a flipped byte, cut short or with an archive that does not end it is never ended', async () => {
  const whole = await sealed()
  const flipped = Buffer.from(whole)
  flipped[200_000]! ^= 1
  const noEnd = await sealed(key.recipient, new Uint8Array())
  for (const bytes of [flipped, whole.subarray(0, 150_000), whole.subarray(0, 250), noEnd]) {
    const { sink, ended } = noting()
    await assert.rejects(opens(pieces(bytes), whole.length, hashOf(bytes), sink), failsWith('damaged'))
    assert.notEqual(ended(), 'whole')
  }
})

test('a device that takes no more is told apart from a package that is damaged', async () => {
  const bytes = await sealed()
  const { sink, ended } = noting()
  const full: Sink = { ...sink, data: () => Promise.reject(new Error('quota')) }
  await assert.rejects(opens(pieces(bytes), bytes.length, hashOf(bytes), full), failsWith('not_saved'))
  assert.equal(ended(), 'aborted')
})

type Answer = (asked: IncomingMessage, answer: ServerResponse) => void

async function served<T>(answer: Answer, work: (url: string) => Promise<T>): Promise<T> {
  const server = createServer(answer)
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  try {
    return await work(`http://127.0.0.1:${(server.address() as AddressInfo).port}/package`)
  } finally {
    server.closeAllConnections()
    server.close()
  }
}

const never = new AbortController().signal

test('a connection that breaks off is taken up where it broke, for the same package alone', async () => {
  const bytes = randomBytes(400_000)
  const sha256 = hashOf(bytes)
  const asked: (string | undefined)[] = []
  const inParts: Answer = ({ headers }, answer) => {
    asked.push(headers.range)
    assert.equal(headers['if-range'], `"${sha256}"`)
    const from = Number(/bytes=(\d+)-/.exec(headers.range ?? '')?.[1])
    answer.writeHead(206, {
      'content-range': `bytes ${from}-399999/400000`,
      etag: `"${sha256}"`,
      'content-length': 400_000 - from,
    })
    if (from >= 300_000) answer.end(bytes.subarray(from))
    else answer.write(bytes.subarray(from, from + 150_000), () => setTimeout(() => answer.destroy(), 50))
  }
  await served(inParts, async url => {
    const waits: number[] = []
    const got: Uint8Array[] = []
    const told = { signal: never, onWait: (at: number) => void waits.push(at) }
    for await (const piece of packageBytes({ url, size: 400_000, sha256 }, told)) got.push(piece)
    assert.ok(Buffer.concat(got).equals(bytes))
    assert.deepEqual(waits, [150_000, 300_000])
    assert.deepEqual(asked, ['bytes=0-399999', 'bytes=150000-399999', 'bytes=300000-399999'])
  })
})

test('a large package is asked for in pieces, each to its exact end', async () => {
  const size = 130 << 20
  const sha256 = hashOf(Buffer.from('large'))
  const asked: string[] = []
  const answer: Answer = ({ headers }, a) => {
    const [, from, to] = /bytes=(\d+)-(\d+)/.exec(headers.range ?? '')!.map(Number)
    asked.push(headers.range!)
    a.writeHead(206, { etag: `"${sha256}"`, 'content-range': `bytes ${from}-${to}/${size}` })
    a.end(Buffer.alloc(to! - from! + 1))
  }
  await served(answer, async url => {
    let got = 0
    const told = { signal: never, onWait: () => assert.fail() }
    for await (const piece of packageBytes({ url, size, sha256 }, told)) got += piece.length
    assert.equal(got, size)
  })
  assert.deepEqual(asked, ['bytes=0-67108863', 'bytes=67108864-134217727', 'bytes=134217728-136314879'])
})

test('what goes by way of the disk is one file, handed over when it is whole, and gone otherwise', async t => {
  const files = new Map<string, Uint8Array>()
  let isFull = false
  const handle = (name: string) => ({
    createSyncAccessHandle: async () => ({
      // A disk may take less than it was given.
      write: (bytes: Uint8Array, { at }: { at: number }) => {
        if (isFull) return 0
        const taken = Math.min(bytes.length, 100_000)
        const file = new Uint8Array(at + taken)
        file.set(files.get(name)!)
        file.set(bytes.subarray(0, taken), at)
        files.set(name, file)
        return taken
      },
      flush: () => {},
      close: () => {},
    }),
    getFile: async () => new Blob([files.get(name)! as Uint8Array<ArrayBuffer>]),
  })
  const store = {
    getFileHandle: async (name: string) => {
      files.set(name, new Uint8Array())
      return handle(name)
    },
    removeEntry: async (name: string) => void files.delete(name),
  }
  Object.defineProperty(navigator, 'storage', {
    value: { getDirectory: async () => store },
    configurable: true,
  })
  t.after(() => Reflect.deleteProperty(navigator, 'storage'))
  const bytes = await sealed()
  const saved: Blob[] = []
  const onDisk = () => diskSink(bytes.length, 'answer-1', file => void saved.push(file))

  await opens(pieces(bytes), bytes.length, hashOf(bytes), await onDisk())
  assert.equal(saved.length, 1)
  const zip = Buffer.from(await saved[0]!.arrayBuffer())
  assert.ok(zip.subarray(0, 2).equals(Buffer.from('PK')) && zip.length > 300_000)

  await assert.rejects(opens(pieces(bytes), bytes.length, 'other', await onDisk()), failsWith('replaced'))
  assert.equal(files.size, 0)
  isFull = true
  await assert.rejects(
    opens(pieces(bytes), bytes.length, hashOf(bytes), await onDisk()),
    failsWith('not_saved'),
  )
  assert.deepEqual([files.size, saved.length], [0, 1])
})

test('what the server refuses is told by a word each, and another package is none', async () => {
  const source = { size: 3, sha256: hashOf(Buffer.from('abc')) }
  const drain = async (url: string, signal = never) => {
    for await (const _ of packageBytes({ url, ...source }, { signal, onWait: () => {} }));
  }
  for (const [status, code] of [
    [401, 'signed_out'],
    [404, 'gone'],
    [409, 'gone'],
  ] as const) {
    const answer: Answer = (_, a) => a.writeHead(status, { location: '/sign-in' }).end()
    await served(answer, url => assert.rejects(drain(url), failsWith(code)))
  }
  const part = (range: string, etag = `"${source.sha256}"`): Answer => {
    return (_, a) => a.writeHead(206, { etag, 'content-range': range }).end('abcd')
  }
  const whole: Answer = (_, a) => a.writeHead(200, { etag: `"${source.sha256}"` }).end('abc')
  const others = [
    part('bytes 0-2/3', '"other"'),
    part('bytes 0-3/4'),
    part('bytes 0-2/4'),
    part('bytes 0-2/3'),
  ]
  for (const answer of [...others, whole])
    await served(answer, url => assert.rejects(drain(url), failsWith('replaced')))
  const down: Answer = (_, a) => a.writeHead(500).end()
  const soon = AbortSignal.timeout(300)
  await served(down, url => assert.rejects(drain(url, soon), failsWith('stopped')))
})
