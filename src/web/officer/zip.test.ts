import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import zlib from 'node:zlib'
import { crc32, ZipWriter } from './zip.ts'

const READ = `
import sys, zipfile, json, hashlib
with zipfile.ZipFile(sys.argv[1]) as z:
    assert z.testzip() is None
    print(json.dumps({i.filename: [i.file_size, hashlib.sha256(z.read(i)).hexdigest()] for i in z.infolist()}))
`

test('the checksum is that of zlib, in pieces of any length', () => {
  const bytes = randomBytes(10_007)
  for (const step of [1, 7, 8, 1000])
    assert.equal(
      Array.from({ length: Math.ceil(bytes.length / step) }).reduce<number>(
        (crc, _, i) => crc32(bytes.subarray(i * step, (i + 1) * step), crc),
        0,
      ),
      zlib.crc32(bytes),
    )
})

test('a ZIP is exactly as long as the tar, and another program reads each file of it', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'duly-zip-'))
  try {
    for (const files of [
      {},
      { 'bag/empty': Buffer.alloc(0) },
      Object.fromEntries(
        [0, 1, 511, 512, 513, 1024, 70_000, 4096].map((size, i) => [
          `bag/data/${'n'.repeat(80)}-${i}.bin`,
          randomBytes(size),
        ]),
      ),
      Object.fromEntries(Array.from({ length: 300 }, (_, i) => [`bag/ä-${i}.txt`, randomBytes(512)])),
    ] as Record<string, Buffer>[]) {
      const length =
        Object.values(files).reduce((sum, b) => sum + 512 + Math.ceil(b.length / 512) * 512, 0) + 1024
      const pieces: Uint8Array[] = []
      const zip = new ZipWriter(length, async bytes => void pieces.push(bytes.slice()))
      for (const [name, bytes] of Object.entries(files)) {
        await zip.file(name, bytes.length)
        await zip.data(bytes.subarray(0, 100))
        await zip.data(bytes.subarray(100))
        await zip.endOfFile()
      }
      await zip.end()
      const path = join(folder, 'a.zip')
      await writeFile(path, Buffer.concat(pieces))
      assert.equal((await readFile(path)).length, length)
      const read = JSON.parse(execFileSync('python3', ['-c', READ, path], { encoding: 'utf8' }))
      const { createHash } = await import('node:crypto')
      const wanted = Object.fromEntries(
        Object.entries(files).map(([name, b]) => [
          name,
          [b.length, createHash('sha256').update(b).digest('hex')],
        ]),
      )
      assert.deepEqual(read, wanted)
    }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
})
