import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import { type Documents, openDocuments, readDocument, StorageFull } from './documents.ts'
import { DocumentDamaged } from './keys/sealed-file.ts'

const nameKey = randomBytes(32)
const key = randomBytes(32)
const CHUNK = 65_536

describe('stored documents', { timeout: 500_000 }, () => {
  let root: string
  let documents: Documents

  before(async () => {
    root = await mkdtemp(join(tmpdir(), 'duly-documents-'))
    documents = await openDocuments(root, nameKey)
  })

  after(() => rm(root, { recursive: true, force: true }))

  const pathOf = (name: string) => join(root, name.slice(0, 2), name)

  test('come back as they were put, whatever their size and however they arrive', async () => {
    for (const size of [0, 1, CHUNK - 1, CHUNK, CHUNK + 1, 2 * CHUNK, 3 * CHUNK + 7]) {
      const content = randomBytes(size)
      for (const step of [1 + size, 1000, CHUNK]) {
        const parts = Array.from({ length: Math.ceil(size / step) }, (_, n) =>
          content.subarray(n * step, (n + 1) * step),
        )
        const stored = await documents.put(parts, key)
        assert.equal(stored.size, size)
        assert.deepEqual(
          await readDocument(documents, stored.name, key),
          content,
          `${size} bytes in steps of ${step}`,
        )
      }
    }
  })

  test('of the same content and key are one file; under another key they are another', async () => {
    const content = [randomBytes(100)]
    const first = await documents.put(content, key)
    assert.equal((await documents.put(content, key)).name, first.name)
    const other = await documents.put(content, randomBytes(32))
    assert.notEqual(other.name, first.name)
    assert.equal(other.sha256, first.sha256)
  })

  test('put many times at once are one file, and nothing half written stays', async () => {
    const content = [randomBytes(3000)]
    const names = await Promise.all(Array.from({ length: 8 }, () => documents.put(content, key)))
    const name = names[0]?.name ?? ''
    assert.deepEqual(new Set(names.map(stored => stored.name)), new Set([name]))
    assert.deepEqual(await readDocument(documents, name, key), content[0])
    assert.deepEqual(await readdir(join(root, 'incoming')), [])
  })

  test('are found, listed and deleted where they were stored before, one folder deeper', async () => {
    const { name } = await documents.put([Buffer.from('stored long ago')], key)
    const deeper = join(root, name.slice(0, 2), name.slice(2, 4))
    await mkdir(deeper, { recursive: true })
    await rename(pathOf(name), join(deeper, name))
    assert.equal((await readDocument(documents, name, key)).toString(), 'stored long ago')
    assert.ok((await Array.fromAsync(documents.list())).includes(name))
    await documents.delete(name)
    assert.equal(await documents.has(name), false)
    assert.deepEqual(await readdir(deeper), [])
  })

  test('show neither content nor hash on the disk', async () => {
    const stored = await documents.put([Buffer.from('the name of a subscriber')], key)
    const raw = await readFile(pathOf(stored.name))
    assert.equal(raw.includes('subscriber'), false)
    assert.notEqual(stored.name, stored.sha256)
    assert.equal(raw.includes(Buffer.from(stored.sha256, 'hex')), false)
  })

  test('do not open after any byte of them was changed, or any was cut off or added', async () => {
    const stored = await documents.put([randomBytes(200)], key)
    const path = pathOf(stored.name)
    const whole = await readFile(path)
    const damaged = [...whole.keys()].map(at =>
      Buffer.from(whole.map((byte, n) => (n === at ? byte ^ 1 : byte))),
    )
    const cut = [...whole.keys()].map(at => whole.subarray(0, at))
    for (const bytes of [...damaged, ...cut, Buffer.concat([whole, Buffer.from([0])])]) {
      await writeFile(path, bytes)
      await assert.rejects(readDocument(documents, stored.name, key), DocumentDamaged)
    }
    await writeFile(path, whole)
    assert.equal((await readDocument(documents, stored.name, key)).length, 200)
  })

  test('cut at the border of a chunk do not pass for whole', async () => {
    const stored = await documents.put([randomBytes(2 * CHUNK)], key)
    const path = pathOf(stored.name)
    const whole = await readFile(path)
    await writeFile(path, whole.subarray(0, whole.length - CHUNK - 16))
    // At the chunk that is now the last, not at the end, when its bytes are already with the reader.
    await assert.rejects(readDocument(documents, stored.name, key), /chunk 0 does not open/)
  })

  test('put in the place of one another do not open', async () => {
    const one = await documents.put([Buffer.from('one')], key)
    const two = await documents.put([Buffer.from('two')], key)
    await rename(pathOf(one.name), pathOf(two.name))
    await assert.rejects(documents.get(two.name, key), DocumentDamaged)
  })

  test('do not open with another key', async () => {
    const stored = await documents.put([Buffer.from('x')], key)
    await assert.rejects(documents.get(stored.name, randomBytes(32)), DocumentDamaged)
  })

  test('damaged on the disk are made good by the same content put again', async () => {
    const content = [Buffer.from('again')]
    const stored = await documents.put(content, key)
    await writeFile(pathOf(stored.name), 'rot')
    await documents.put(content, key)
    assert.equal(String(await readDocument(documents, stored.name, key)), 'again')
  })

  test('whose source breaks off leave nothing behind', async () => {
    async function* broken(): AsyncGenerator<Buffer> {
      yield randomBytes(3 * CHUNK)
      throw new Error('connection lost')
    }
    await assert.rejects(documents.put(broken(), key), /connection lost/)
    assert.deepEqual(await readdir(join(root, 'incoming')), [])
  })

  test('have no names that reach other files', async () => {
    await assert.rejects(documents.get('../../etc/passwd', key), DocumentDamaged)
  })

  test('are gone after they were deleted, and listed until then', async () => {
    const stored = await documents.put([Buffer.from('short-lived')], key)
    assert.equal(await documents.has(stored.name), true)
    assert.ok((await Array.fromAsync(documents.list())).includes(stored.name))
    await documents.delete(stored.name)
    assert.equal(await documents.has(stored.name), false)
    assert.equal((await Array.fromAsync(documents.list())).includes(stored.name), false)
    await assert.rejects(documents.get(stored.name, key), /it is missing/)
    await documents.delete(stored.name)
  })

  const isRoot = process.getuid?.() === 0
  test('on a full disk are refused whole, and what was there stays', {
    skip: !isRoot && 'needs root for a tiny disk',
  }, async t => {
    const disk = join(root, 'tiny')
    await mkdir(disk)
    try {
      execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=512k', 'tmpfs', disk], { stdio: 'ignore' })
    } catch {
      return t.skip('this system does not let root mount')
    }
    try {
      const tiny = await openDocuments(disk, nameKey)
      const kept = await tiny.put([Buffer.from('kept')], key)
      await assert.rejects(tiny.put([randomBytes(1_000_000)], key), StorageFull)
      assert.deepEqual(await readdir(join(disk, 'incoming')), [])
      assert.equal(String(await readDocument(tiny, kept.name, key)), 'kept')
      await tiny.put([randomBytes(100_000)], key)
    } finally {
      execFileSync('umount', ['-l', disk])
    }
  })
})
