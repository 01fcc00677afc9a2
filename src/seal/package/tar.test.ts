import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { test } from 'node:test'
import { VerificationError } from '../../ledger/verification-error.ts'
import { encodeTarHeader, readTar, tarEnd, tarPadding } from './tar.ts'

function archive(files: Record<string, string>): Buffer {
  const parts = Object.entries(files).flatMap(([name, text]) => [
    encodeTarHeader(name, text.length),
    Buffer.from(text),
    tarPadding(text.length),
  ])
  return Buffer.concat([...parts, tarEnd])
}

async function read(bytes: Uint8Array, step = bytes.length): Promise<Record<string, string>> {
  async function* pieces() {
    for (let at = 0; at < bytes.length; at += step) yield bytes.subarray(at, at + step)
  }
  const files: Record<string, string> = {}
  let name = ''
  for await (const event of readTar(pieces())) {
    if (event.kind === 'file') {
      name = event.name
      files[name] = ''
    }
    if (event.kind === 'data') files[name] += Buffer.from(event.bytes).toString()
  }
  return files
}

const files = { 'bag/a.txt': 'alpha', 'bag/data/empty': '', 'bag/data/b': 'x'.repeat(1024) }

test('an archive reads back as it was written, in pieces of any length', async () => {
  for (const step of [1, 7, 511, 512, 513, 100_000]) assert.deepEqual(await read(archive(files), step), files)
})

test('ordinary tar lists it without a complaint, with fixed owner, mode and time', () => {
  const listing = execFileSync('tar', ['--utc', '-tvf', '-'], { input: archive(files), encoding: 'utf8' })
  const lines = listing.trimEnd().split('\n')
  assert.equal(lines.length, 3)
  for (const line of lines) assert.match(line, /^-rw-r--r-- 0\/0 +\d+ 1980-01-01 00:00 bag\//)
})

test('a file above 8 GiB has its size in the form that ordinary tar reads', () => {
  const size = 60 * 2 ** 30 + 5
  // The data itself is missing: the listing comes before tar notices.
  const input = encodeTarHeader('bag/large', size)
  let listing = ''
  try {
    execFileSync('tar', ['-tvf', '-'], { input, encoding: 'utf8', stdio: ['pipe', 'pipe', 'ignore'] })
  } catch (error) {
    listing = String((error as { stdout: string }).stdout)
  }
  assert.match(listing, new RegExp(` ${size} `))
})

test('an archive with any one byte changed outside file contents is refused, and also when cut or continued', async () => {
  const whole = archive(files)
  const contents = [512, 513, 514, 515, 516]
  for (let at = 0; at < 2048; at++) {
    if (contents.includes(at)) continue
    const changed = Buffer.from(whole)
    changed[at]! ^= 1
    // A changed name or size is refused by the checksum of its header.
    await assert.rejects(read(changed), VerificationError, `byte ${at}`)
  }
  for (const length of [whole.length - 1, whole.length - 512, 512, 100, 0])
    await assert.rejects(read(whole.subarray(0, length)), VerificationError)
  await assert.rejects(read(Buffer.concat([whole, Buffer.alloc(512)])), VerificationError)
})

test('links, directories, absolute and parent paths are refused, however well they are formed', async () => {
  for (const name of [
    '/etc/passwd',
    '../up',
    'a/../b',
    'a//b',
    './a',
    '.hidden',
    'a/',
    'a\\b',
    'ä',
    'a\nb',
    '',
  ])
    assert.throws(() => encodeTarHeader(name, 0), name)
  const crafted = execFileSync(
    'sh',
    [
      '-c',
      'd=$(mktemp -d) && cd "$d" && ln -s /etc/passwd link && mkdir dir && tar --format=ustar -cf - link dir; rm -r "$d"',
    ],
    { maxBuffer: 1e7 },
  )
  await assert.rejects(read(crafted), VerificationError)
})
