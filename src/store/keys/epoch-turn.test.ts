// Erased is erased: after an epoch's end what lies in heap, WAL, a copied directory or an old backup opens under no key that is
// left; and however a turn is broken off, no matter that is still needed is lost.
import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { cp, mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, afterEach, before, describe, test } from 'node:test'
import pg from 'pg'
import { layCluster } from '../../../test/cluster.ts'
import { createBackup } from '../backup/backup.ts'
import { openFolderDestination } from '../backup/folder-destination.ts'
import { type Embedded, startEmbedded } from '../cluster/embedded.ts'
import { createDataDir, type DataDir } from '../data-dir.ts'
import { type Database, openDatabase } from '../database.ts'
import { EPOCH_FOLDER, isEpochLabel, readEpochFiles } from './epoch-files.ts'
import { type Turned, type TurnOptions, type TurnStep, turnEpoch } from './epoch-turn.ts'
import { openBytes, sealBytes } from './field.ts'
import { openKeystore } from './keystore.ts'
import { BEFORE } from './matter-key-source.ts'
import { epochOf, unwrapKey, wrapKey } from './matter-keys.ts'
import { isRootPending, readRoot, rootShares } from './root-key.ts'

const seal = { generateIdentity: () => 'AGE-SECRET-KEY-1TEST', recipientOf: () => 'age1test' }
const DECEMBER = '2026-12-01T00:05:00Z'
const JANUARY = '2027-01-01T00:05:00Z'

type Matter = { readonly id: string; readonly key: Buffer }

describe('the turn of an epoch', { timeout: 500_000 }, () => {
  let base: string
  let dir: DataDir
  let server: Embedded
  let db: Database
  let owner: pg.Client

  before(async () => {
    base = await mkdtemp(join(tmpdir(), 'duly-epochs-'))
  })
  after(async () => {
    await rm(base, { recursive: true, force: true })
  })

  /** A new installation in use: nothing of one test is left for the next. */
  async function begin(name: string): Promise<void> {
    dir = await createDataDir(join(base, name), { mode: 'live', createdAt: DECEMBER })
    await layCluster(dir.path)
    await connect()
  }
  async function connect(): Promise<void> {
    server = await startEmbedded({ dir: dir.path, onLog: () => {} })
    db = await openDatabase({ url: server.systemUrl, role: 'system' })
    owner = new pg.Client({ connectionString: server.adminUrl })
    await owner.connect()
  }
  async function end(): Promise<void> {
    await owner.end()
    await db.close()
    await server.stop()
  }

  afterEach(end)

  const open = () => openKeystore({ keys: dir.keys, mode: 'live', seal })
  const turn = async (now: string, more: Partial<TurnOptions> = {}): Promise<Turned> =>
    turnEpoch({ db, keys: dir.keys, mode: 'live', keystore: await open() }, { now, ...more })

  async function put(id: string, online: Buffer): Promise<void> {
    await owner.query(
      `insert into duly.demand (id, reference, version, step, turn, received_at, summary, audit_head)
       values ($1, $2, 1, 'assess', 'analyst', now(), '\\x00', $3)`,
      [id, `D-${id.slice(0, 8)}`, randomBytes(32)],
    )
    await owner.query('insert into duly.matter_key (id, demand_id, online, sealed) values ($1, $1, $2, $3)', [
      id,
      online,
      randomBytes(64),
    ])
  }

  /** As Duly wrapped keys before there were epochs. */
  async function putAsBefore(n: number): Promise<Matter[]> {
    const under = (await open()).derive('matter-keys')
    const made = Array.from({ length: n }, () => ({
      id: randomBytes(16).toString('hex'),
      key: randomBytes(32),
    }))
    for (const { id, key } of made) await put(id, sealBytes(under, [id, 1, 'key'], key))
    return made
  }

  async function putNow(n: number): Promise<Matter[]> {
    const { matterKeys } = await open()
    const made = Array.from({ length: n }, () => ({
      id: randomBytes(16).toString('hex'),
      key: randomBytes(32),
    }))
    for (const { id, key } of made) await put(id, wrapKey(matterKeys.current(), id, key))
    return made
  }

  async function openable(): Promise<Map<string, Buffer>> {
    const { matterKeys } = await open()
    const { rows } = await owner.query('select id, online from duly.matter_key where online is not null')
    return new Map(rows.map(row => [row.id, unwrapKey({ matterKeys }, row.id, row.online)]))
  }

  async function assertOpens(matters: readonly Matter[]): Promise<void> {
    const found = await openable()
    for (const { id, key } of matters) assert.deepEqual(found.get(id), key)
  }

  /** What was erased by the retention: the row says null, the disk says more. */
  async function erase({ id }: Matter): Promise<void> {
    await owner.query('update duly.matter_key set online = null where id = $1', [id])
  }

  /** Every file below a folder that holds bytes of this wrapping. */
  async function filesWith(folder: string, bytes: Buffer): Promise<string[]> {
    const entries = await readdir(folder, { withFileTypes: true, recursive: true })
    const paths = entries.filter(e => e.isFile()).map(e => join(e.parentPath, e.name))
    const texts = [bytes, Buffer.from(bytes.toString('hex'))]
    const hits = await Promise.all(
      paths.map(async path => {
        const content = await readFile(path)
        return texts.some(text => content.includes(text)) ? [path] : []
      }),
    )
    return hits.flat()
  }

  /** Whatever a thief with the folder of keys can derive, tried on one wrapping. */
  async function thiefOpens(id: string, wrapped: Buffer): Promise<boolean> {
    const root = readRoot(dir.keys, 'live')
    const keystore = await openKeystore({ keys: dir.keys, mode: 'live', seal })
    const labels = readEpochFiles(keystore.epochs.folder).map(file => file.label)
    const keys = [
      keystore.derive('matter-keys'),
      root.key,
      rootShares(dir.keys, 'live')(root.id)!,
      ...labels.flatMap(label => keystore.matterKeys.find(label)?.key ?? []),
      ...readEpochFiles(keystore.epochs.folder).flatMap(file => file.secret ?? []),
    ]
    const label = epochOf(wrapped)
    const sealed = wrapped.subarray(wrapped.length - 60)
    const places = [...labels, label].map(one => [id, `2/${one}`, 'key'] as const)
    return keys.some(key =>
      [[id, 1, 'key'] as const, ...places].some(place => {
        try {
          return openBytes(key, place, sealed).length === 32
        } catch {
          return false
        }
      }),
    )
  }

  /** As a disk may: past every trigger. */
  async function flip({ id }: Matter): Promise<void> {
    await owner.query('set session_replication_role = replica')
    await owner.query(
      'update duly.matter_key set online = set_byte(online, 40, get_byte(online, 40) # 1) where id = $1',
      [id],
    )
    await owner.query('set session_replication_role = origin')
  }

  async function onlineOf({ id }: Matter): Promise<Buffer> {
    const { rows } = await owner.query('select online from duly.matter_key where id = $1', [id])
    return rows[0].online
  }

  for (const vacuumed of [false, true])
    for (const [when, make] of [
      ['by an earlier Duly', putAsBefore],
      ['in the epoch that ends', putNow],
    ] as const)
      test(`what was wrapped ${when} and erased opens from no byte of the disk${vacuumed ? ' after VACUUM' : ''}`, async () => {
        await begin(`thief-${when.length}-${vacuumed}`)
        if (make === putNow) await turn(DECEMBER)
        const [gone, kept] = (await make(2)) as [Matter, Matter]
        const wrapped = await onlineOf(gone)
        assert.ok(await thiefOpens(gone.id, wrapped), 'before, a thief of the machine opens it')
        await owner.query('checkpoint')
        const copy = join(base, `copy-${when.length}-${vacuumed}`)
        await cp(join(dir.path, 'pg'), copy, { recursive: true })
        const backup = join(base, `backup-${when.length}-${vacuumed}`)
        await createBackup({
          dataDir: dir,
          backupUrl: server.backupUrl,
          to: await openFolderDestination(backup),
          withKeys: true,
          version: '0',
          now: DECEMBER,
          onProgress: () => {},
        })
        assert.deepEqual(
          (await readdir(backup, { recursive: true })).filter(p => p.includes(EPOCH_FOLDER)),
          [],
        )
        await erase(gone)
        await turn(make === putNow ? JANUARY : DECEMBER)
        if (vacuumed) await owner.query('vacuum full duly.matter_key')
        await owner.query('checkpoint')
        await end()
        const hits = [
          ...(await filesWith(join(dir.path, 'pg'), wrapped)),
          ...(await filesWith(copy, wrapped)),
          ...(await filesWith(backup, wrapped)),
        ]
        // The disk does hold it: heap or WAL, the copy, the backup. What protects is that nothing opens it.
        assert.ok(
          hits.some(path => path.startsWith(join(dir.path, 'pg'))),
          'WAL or heap',
        )
        assert.ok(hits.some(path => path.startsWith(copy)) && hits.some(path => path.startsWith(backup)))
        assert.equal(await thiefOpens(gone.id, wrapped), false)
        await connect()
        await assertOpens([kept])
      })

  for (const upgraded of [true, false])
    test(`with every step broken off once, ${upgraded ? 'the first epoch' : 'the next epoch'} loses no open matter and comes to its end`, async () => {
      await begin(`crash-${upgraded}`)
      if (!upgraded) await turn(DECEMBER)
      const matters = await (upgraded ? putAsBefore(3) : putNow(3))
      const now = upgraded ? DECEMBER : JANUARY
      const passed: TurnStep[] = []
      for (let nth = 1; ; nth++) {
        let step = 0
        const breakOff = (name: TurnStep) => {
          step += 1
          if (step === nth) throw new Error(`power off before: ${name}`)
          passed.push(name)
        }
        const outcome = await turn(now, { before: breakOff }).catch((e: Error) => e)
        await assertOpens(matters)
        if (!(outcome instanceof Error)) break
        assert.match(outcome.message, /power off/)
      }
      const { matterKeys } = await open()
      assert.equal(readEpochFiles(join(dir.keys, EPOCH_FOLDER)).length, 1)
      assert.equal(isRootPending(dir.keys), false)
      for (const matter of matters) assert.equal(epochOf(await onlineOf(matter)), matterKeys.current().label)
      assert.deepEqual((await turn(now)).outcome, 'nothing')
      const expected: TurnStep[] = [
        'write a new epoch key',
        'close the old epochs',
        'wrap again',
        'open what was wrapped',
        ...(upgraded
          ? (['carry keys over', 'write the next root', 'put it in place', 'destroy the old key'] as const)
          : (['overwrite the key', 'remove its file'] as const)),
        'note what was destroyed',
      ]
      for (const name of expected) assert.ok(passed.includes(name), name)
    })

  test('each broken step alone, from a whole directory, is made good by the next start', async () => {
    await begin('alone')
    await turn(DECEMBER)
    const matters = await putNow(2)
    const month = (n: number) => `2027-${String(n).padStart(2, '0')}-01T00:00:00Z`
    for (let nth = 1, broken = true; broken && nth < 12; nth++) {
      let step = 0
      const breakOff = () => {
        step += 1
        if (step === nth) throw new Error('power off')
      }
      broken = await turn(month(nth), { before: breakOff }).then(
        () => false,
        () => true,
      )
      await assertOpens(matters)
      const again = await turn(month(nth))
      assert.ok(['turned', 'nothing'].includes(again.outcome), `${nth}: ${again.outcome}`)
      await assertOpens(matters)
      assert.deepEqual(
        readEpochFiles(join(dir.keys, EPOCH_FOLDER)).map(file => file.label),
        [month(nth).slice(0, 7)],
      )
    }
  })

  test('no wrapping can be written under an epoch that is closed', async () => {
    await begin('late')
    await turn(DECEMBER)
    const late = (await open()).matterKeys.current()
    const kept = { label: late.label, ordinal: late.ordinal, key: Buffer.from(late.key) }
    await turn(JANUARY)
    const id = randomBytes(16).toString('hex')
    await assert.rejects(put(id, wrapKey(kept, id, randomBytes(32))), { code: 'DU083' })
    const before = (await open()).derive('matter-keys')
    const other = randomBytes(16).toString('hex')
    await assert.rejects(put(other, sealBytes(before, [other, 1, 'key'], randomBytes(32))), { code: 'DU083' })
  })

  test('a wrapping that opens under no key holds the old epoch, and is named', async () => {
    await begin('held')
    await turn(DECEMBER)
    const [sound, broken] = (await putNow(2)) as [Matter, Matter]
    await flip(broken)
    const { outcome, held, destroyed } = await turn(JANUARY)
    assert.deepEqual([outcome, held, destroyed], ['held', [broken.id], []])
    assert.equal(readEpochFiles(join(dir.keys, EPOCH_FOLDER)).length, 2)
    await flip(broken)
    assert.equal((await turn(JANUARY)).outcome, 'turned')
    await assertOpens([sound, broken])
  })

  test('a clock that was wrong and came back opens further epochs and never one twice', async () => {
    await begin('clock')
    const labels: string[] = []
    for (const now of [DECEMBER, '2035-06-01T00:00:00Z', DECEMBER, JANUARY, DECEMBER]) {
      const matters = await putNow(1).catch(() => [])
      await turn(now)
      labels.push((await open()).matterKeys.current().label)
      await assertOpens(matters)
    }
    assert.deepEqual(labels, ['2026-12', '2035-06', '2026-12.2', '2027-01', '2026-12.3'])
    assert.ok(labels.every(isEpochLabel) && !isEpochLabel(BEFORE))
  })

  test('a key of an epoch that is not here sets its matters aside, and brings them back when it comes', async () => {
    await begin('aside')
    await turn(DECEMBER)
    const matters = await putNow(2)
    const folder = join(dir.keys, EPOCH_FOLDER)
    await cp(folder, join(base, 'elsewhere'), { recursive: true })
    await rm(folder, { recursive: true })
    await turn(JANUARY)
    assert.equal((await openable()).size, 0)
    await cp(join(base, 'elsewhere'), folder, { recursive: true })
    await turn(JANUARY)
    await assertOpens(matters)
  })

  test('two processes turn it once', async () => {
    await begin('two')
    await turn(DECEMBER)
    const matters = await putNow(20)
    const both = await Promise.all([turn(JANUARY), turn(JANUARY, { wait: true })])
    assert.ok(both.some(one => one.outcome === 'turned'))
    await assertOpens(matters)
    assert.equal(readEpochFiles(join(dir.keys, EPOCH_FOLDER)).length, 1)
  })
})
