import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { describe, test } from 'node:test'
import { cutChunks } from './chunks.ts'

/** Bytes that are the same at every run and never repeat. */
function noise(length: number): Buffer {
  const blocks: Buffer[] = []
  for (let at = 0; at * 32 < length; at += 1) blocks.push(createHash('sha256').update(String(at)).digest())
  return Buffer.concat(blocks).subarray(0, length)
}

async function* inPieces(bytes: Buffer, size: number): AsyncGenerator<Buffer> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}

const cut = (bytes: Buffer, size = 65_536) => Array.fromAsync(cutChunks(inPieces(bytes, size)))
const hashes = (chunks: readonly Buffer[]) =>
  chunks.map(chunk => createHash('sha256').update(chunk).digest('hex'))

describe('chunks', () => {
  const bytes = noise(20_000_000)

  test('are the whole content, none longer than 4 MiB, however it arrives', async () => {
    const chunks = await cut(bytes)
    assert.ok(Buffer.concat(chunks).equals(bytes))
    assert.ok(chunks.every(chunk => chunk.length <= 4 * 1024 * 1024))
    assert.ok(chunks.length >= 8, `${chunks.length}`)
    assert.deepEqual(hashes(await cut(bytes, 7_777_777)), hashes(chunks))
    assert.deepEqual(await cut(Buffer.alloc(0)), [])
  })

  test('far from an insertion are the ones from before', async () => {
    const before = new Set(hashes(await cut(bytes)))
    const middle = 9_000_000
    const changed = Buffer.concat([bytes.subarray(0, middle), Buffer.from('a row'), bytes.subarray(middle)])
    const fresh = hashes(await cut(changed)).filter(hash => !before.has(hash))
    assert.ok(fresh.length >= 1 && fresh.length <= 2, `${fresh.length} chunks are new`)
  })
})
