import assert from 'node:assert/strict'
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { type LeftPackage, leavePackage, quietIo } from '../../test/cli/verify-files.ts'
import { generateIdentity } from '../seal/age/age-keys.node.ts'
import { WrongUse } from './io.ts'
import { open } from './open.ts'

let left: LeftPackage
let at: (name: string) => string
before(async () => {
  left = await leavePackage()
  at = name => join(left.folder, name)
})
after(() => rm(left.folder, { recursive: true }))

test("a package opens with its reader's key into a new directory", async () => {
  const { io, said } = quietIo()
  assert.equal(await open([left.path, '-i', left.key, '-o', at('opened')], io), 0)
  assert.match(said(), /^2 items of demand D-/)
  const items = await readdir(join(at('opened'), 'data', 'files'))
  assert.deepEqual(items, ['2026-03-15_120000Z_00000001.txt', '2026-03-15_120000Z_00000002.txt'])
  assert.equal(await readFile(join(at('opened'), 'data', 'files', items[0]!), 'utf8'), 'one session')
})

test('a key file of several keys opens it where any of them does', async () => {
  const keys = at('several.key')
  await writeFile(keys, `${generateIdentity()}\n${(await readFile(left.key, 'utf8')).split('\n')[1]}\n`)
  assert.equal(await open([left.path, '-i', keys, '-o', at('several')], quietIo().io), 0)
})

test('with another key, or damaged, it is refused and leaves nothing', async () => {
  const other = at('other.key')
  await writeFile(other, `${generateIdentity()}\n`)
  assert.equal(await open([left.path, '-i', other, '-o', at('none')], quietIo().io), 1)
  const bytes = await readFile(left.path)
  await writeFile(at('damaged.age'), bytes.with(bytes.length - 100, bytes.at(-100)! ^ 1))
  assert.equal(await open([at('damaged.age'), '-i', left.key, '-o', at('none')], quietIo().io), 1)
  assert.deepEqual(
    (await readdir(left.folder)).filter(name => name.startsWith('none')),
    [],
  )
})

test('a directory that holds something, and a missing option, are wrong use', async () => {
  await mkdir(at('full'))
  await writeFile(join(at('full'), 'a'), '')
  const line = (...args: string[]) => open(args, quietIo().io)
  await assert.rejects(line(left.path, '-i', left.key, '-o', at('full')), WrongUse)
  await assert.rejects(line(left.path, '-i', left.key), WrongUse)
  await assert.rejects(line(at('nowhere.age'), '-i', left.key, '-o', at('x')), WrongUse)
  await assert.rejects(line(left.path, '-i', left.path, '-o', at('x')), WrongUse)
})
