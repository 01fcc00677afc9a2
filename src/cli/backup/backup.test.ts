// What backups of an installation at work hold, and what they refuse.
import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { cp, mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { after, before, describe, test } from 'node:test'
import pg from 'pg'
import { type BackedUp, call, openBackedUp, refusal } from '../../../test/cli/backups.ts'
import type { Portals } from '../../../test/server/portal/portals.ts'
import { unwrapSmall, wrapSmall } from '../../seal/age/age.node.ts'
import { generateIdentity, recipientOf } from '../../seal/age/age-keys.node.ts'
import { lastBackup } from '../../store/backup/last-backup.ts'
import { type BackupList, readLists, repositoryKeys } from '../../store/backup/repository.ts'
import { findBackup, openRepositoryBackup } from '../../store/backup/repository-source.ts'
import { openRepositoryWriter } from '../../store/backup/repository-writer.ts'
import { run as restore } from '../restore/restore.ts'
import { run as backup } from './backup.ts'

describe('backups of an installation at work', { timeout: 400_000 }, () => {
  let made: BackedUp
  let portals: Portals
  let base: string
  let repository: string
  let full: string
  let incremental: string
  let data: () => string

  before(async () => {
    made = await openBackedUp()
    ;({ portals, base, repository, full, incremental, data } = made)
  })
  after(() => made?.close())

  test('one flipped byte, in whichever file, is named, and nothing is restored', async () => {
    const list = await findBackup(repository, incremental)
    const files = [
      join(list.generation, `${list.id}.json`),
      join(list.generation, `${list.id}.manifest.age`),
      ...[0, 7, list.chunks.length - 1].map(at => {
        const { name } = list.chunks[at] ?? assert.fail('there are chunks')
        return join(list.generation, 'chunks', name.slice(0, 2), name)
      }),
    ]
    const copy = join(base, 'flipped')
    for (const file of files) {
      await cp(repository, copy, { recursive: true })
      const bytes = await readFile(join(copy, file))
      const at = Math.floor(bytes.length / 2)
      bytes[at] = (bytes[at] ?? 0) ^ 1
      await writeFile(join(copy, file), bytes)
      const told = await refusal(
        call(restore, join(base, 'never'), [
          '--from',
          copy,
          '--at',
          list.id,
          '--identity',
          join(base, 'identity'),
          '--keys',
          join(data(), 'keys'),
        ]),
      )
      assert.equal(told.code, 'bad_backup')
      assert.match(told.detail, new RegExp(file.slice(file.lastIndexOf('/') + 1)))
      await assert.rejects(stat(join(base, 'never')), { code: 'ENOENT' })
      await rm(copy, { recursive: true })
    }
  })

  test('the check of all names a file that is missing, without any key', async () => {
    const copy = join(base, 'short')
    await cp(repository, copy, { recursive: true })
    const [first] = await readLists(copy)
    const { name } = first?.chunks[3] ?? assert.fail('there are chunks')
    await rm(join(copy, first?.generation ?? '', 'chunks', name.slice(0, 2), name))
    const told = await call(backup, join(base, 'no-installation'), ['--check', '--to', copy])
    assert.equal(told.status, 1)
    assert.match(String((told.told.bad as string[])[0]), new RegExp(`${name} cannot be read`))
    assert.equal((await call(backup, data(), ['--check', '--to', repository])).status, 0)
  })

  test('another identity opens nothing, another installation’s keys are refused, and a list that was forged is', async () => {
    const wrong = await refusal(
      call(restore, join(base, 'never'), [
        ...['--from', repository, '--identity', join(base, 'other-identity')],
        ...['--keys', join(data(), 'keys')],
      ]),
    )
    assert.deepEqual([wrong.code, /opens nothing/.test(wrong.detail)], ['keys_missing', true])
    // Whoever can write to the folder knows the recipient, and so can encrypt a whole backup of their own.
    const list = await findBackup(repository)
    const forged: BackupList = { ...list, withKeys: !list.withKeys }
    const { keystore } = portals.d
    const own = repositoryKeys(keystore.derive('backup'))
    const open = async (sealed: Uint8Array) => sealed
    await assert.rejects(
      openRepositoryBackup({ repository, list: forged, open, keys: own }),
      /was not written by/,
    )
    const others = repositoryKeys(Buffer.alloc(32))
    await assert.rejects(openRepositoryBackup({ repository, list, open, keys: others }), /was not written by/)
  })

  test('hold no key unless asked, and the keys of epochs never', async () => {
    const pathsOf = async (id: string) => {
      const list = await findBackup(repository, id)
      const source = await openRepositoryBackup({
        repository,
        list,
        open: sealed => unwrapSmall(sealed, made.identity),
        keys: null,
      })
      return source.manifest.files.map(({ path }) => path)
    }
    assert.ok((await pathsOf(full)).every(path => !/^(keys|gate|witness)\//.test(path)))
    const withKeys = await pathsOf(String((await made.backUp('--with-keys')).told.id))
    assert.ok(withKeys.includes('keys/online.key'))
    assert.ok((await readdir(join(data(), 'keys', 'epochs'))).some(name => name.endsWith('.key')))
    assert.ok(withKeys.every(path => !path.includes('epochs')))
  })

  test('one that was broken off is none; the next one believes nothing that it left', async () => {
    const before = await readLists(repository)
    const seal = (bytes: Uint8Array) => wrapSmall(bytes, [recipientOf(made.identity)])
    const keys = repositoryKeys(portals.d.keystore.derive('backup'))
    const writer = await openRepositoryWriter({
      repository,
      keys,
      recipients: [recipientOf(made.identity)],
      seal,
      now: new Date(Date.now() + 2_000).toISOString(),
      full: false,
      fullEveryDays: 30,
    })
    // As a process that is killed leaves it: a chunk of a file that the next backup holds too, and its bytes never reached the disk.
    await writeFile(join(data(), 'later.json'), 'a file that is there when the next backup is made')
    await writer.write('later.json', Readable.from([await readFile(join(data(), 'later.json'))]))
    const generation = before.at(-1)?.generation ?? ''
    const left = new Set(await chunksIn(generation))
    for (const list of before) for (const { name } of list.chunks) left.delete(name)
    assert.equal(left.size, 1)
    const [name] = [...left]
    await writeFile(join(repository, generation, 'chunks', String(name).slice(0, 2), String(name)), '')
    assert.equal((await readLists(repository)).length, before.length)
    await made.backUp()
    assert.equal((await call(backup, data(), ['--check', '--to', repository])).status, 0)
    await rm(join(data(), 'later.json'))
  })

  async function chunksIn(generation: string): Promise<string[]> {
    const entries = await readdir(join(repository, generation, 'chunks'), {
      recursive: true,
      withFileTypes: true,
    })
    return entries.filter(entry => entry.isFile()).map(entry => entry.name)
  }

  test('to other recipients, or when asked, one is full; rotation takes away what no kept one names', async () => {
    const other = generateIdentity()
    const toOther = await made.backUp('--recipient', recipientOf(other))
    assert.equal(toOther.told.kind, 'full')
    assert.equal((await made.backUp('--full')).told.kind, 'full')
    await writeFile(
      join(data(), 'backup.json'),
      JSON.stringify({
        v: 1,
        to: repository,
        recipients: [recipientOf(made.identity)],
        keep: { last: 1, daily: 0, weekly: 0, monthly: 0 },
      }),
    )
    await made.backUp()
    const lists = await readLists(repository)
    assert.equal(lists.length, 1)
    const [only] = lists
    const folders = (await readdir(repository, { withFileTypes: true })).filter(entry => entry.isDirectory())
    assert.deepEqual(
      folders.map(({ name }) => name),
      [only?.generation],
    )
    assert.deepEqual(
      new Set(await chunksIn(only?.generation ?? '')),
      new Set(only?.chunks.map(({ name }) => name)),
    )
    assert.equal((await lastBackup(data()))?.to, repository)
    const due = await call(backup, data(), ['--if-due'])
    assert.deepEqual(due.told, { due: false })
    await rm(join(data(), 'backup.json'))
  })

  test('a folder of another installation, one with other things, and one inside the data directory are refused', async () => {
    const recipient = ['--recipient', recipientOf(made.identity)]
    const inside = await refusal(call(backup, data(), ['--to', join(data(), 'backups'), ...recipient]))
    assert.match(inside.detail, /lies in the data directory/)
    const used = await refusal(call(backup, data(), ['--to', base, ...recipient]))
    assert.match(used.detail, /holds something else/)
    await cp(repository, join(base, 'theirs'), { recursive: true })
    await writeFile(join(base, 'theirs', 'repository.json'), '{"v":1,"owner":"somebody"}')
    const theirs = await refusal(call(backup, data(), ['--to', join(base, 'theirs'), ...recipient]))
    assert.match(theirs.detail, /another installation/)
  })

  const isRoot = process.getuid?.() === 0
  test('on a full disk one is refused, and what was there restores', {
    skip: !isRoot && 'needs root for a tiny disk',
  }, async t => {
    const disk = join(base, 'tiny')
    await mkdir(disk)
    try {
      execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=24m', 'tmpfs', disk], { stdio: 'ignore' })
    } catch {
      return t.skip('this system does not let root mount')
    }
    const to = ['--to', join(disk, 'repository'), '--recipient', recipientOf(made.identity)]
    try {
      await call(backup, data(), to)
      const before = await readLists(join(disk, 'repository'))
      await writeFile(join(data(), 'documents', 'large'), randomBytes(40_000_000))
      const owner = new pg.Client({ connectionString: portals.d.embedded?.adminUrl })
      await owner.connect()
      assert.equal((await refusal(call(backup, data(), to))).code, 'storage_full')
      await rm(join(data(), 'documents', 'large'))
      assert.deepEqual(await readLists(join(disk, 'repository')), before)
      // Rows that do not fit, in the middle of a table's copy: the connection is let go of, too.
      await owner.query(`create table duly.wide (b text); grant select on duly.wide to duly_backup;
        insert into duly.wide select repeat(md5(random()::text), 10000) from generate_series(1, 100)`)
      assert.equal((await refusal(call(backup, data(), to))).code, 'storage_full')
      await owner.query('drop table duly.wide')
      await owner.end()
      assert.equal((await call(backup, data(), ['--check', '--to', join(disk, 'repository')])).status, 0)
    } finally {
      execFileSync('umount', [disk])
    }
  })
})
