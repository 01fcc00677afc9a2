// The times of notices in an edition: what the events say, and nothing that depends on whom nobody told.
import assert from 'node:assert/strict'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import { secretDemand, twoTenantDemand } from '../../../../test/server/portal/demands.ts'
import { openPortals, type Portals, untilPublic } from '../../../../test/server/portal/portals.ts'
import type { Signer } from '../../../ledger/note.ts'
import { parseTrust } from '../../../ledger/trust.ts'
import { type FileView, viewFiles } from '../../../log/files.ts'
import { sha256Node } from '../../../log/sha256.ts'
import { NOTICE_TIMES_CSV, NOTICE_TIMES_FILE, parseNoticeTimes } from '../../../report/notice-times.ts'
import { encodeList, LIST_FILE, parseList } from '../../../report/signed-list.ts'
import { verifyEdition } from '../../../report/verify-edition.ts'
import { languages } from '../../../words/languages.ts'
import { asWorker, loadAtWork } from '../../worker/demand-at-work.ts'
import { writeLifecycle } from '../../worker/lifecycle-rows.ts'
import { folderOf } from './index-page.ts'
import { publishEdition } from './publish.ts'

describe('the times of notices in an edition', { timeout: 500_000 }, () => {
  let portals: Portals
  let folder: string
  let view: FileView
  const times = () => parseNoticeTimes(view.read(NOTICE_TIMES_FILE) ?? new Uint8Array()).times
  const trust = () => parseTrust(view.read('trust.json') ?? new Uint8Array())
  const query = <Row>(text: string, values: readonly unknown[] = []) =>
    asWorker(portals.d, tx => tx.query<Row>(text, values))

  /** As the workers do it after each change. */
  async function counted(demandId: string): Promise<void> {
    const loaded = await loadAtWork(portals.d, demandId)
    assert.ok(loaded)
    await writeLifecycle(portals.d, loaded.stream.demand!)
  }

  async function toldDemand(): Promise<string> {
    const { demandId } = await twoTenantDemand(portals.d)
    await counted(demandId)
    return demandId
  }

  /** As if each had been told so many hours after its paper came, and half an hour after that had been decided. */
  async function toldAfter(hours: readonly number[]): Promise<void> {
    await query(
      `update duly.lifecycle l set determined_at = d.received_at + interval '30 minutes',
         told_at = d.received_at + x.hours * interval '1 hour'
       from duly.demand d, (select matter_id, ($1::int[])[row_number() over (order by matter_id)] as hours from duly.lifecycle) x
       where d.id = l.demand_id and x.matter_id = l.matter_id and l.told_at is not null`,
      [hours],
    )
  }

  async function publish(): Promise<void> {
    await publishEdition(portals.d, folder)
    view = viewFiles(folder)
  }

  before(async () => {
    portals = await openPortals()
    folder = join(await mkdtemp(join(tmpdir(), 'duly-times-')), 'edition')
    for (let n = 0; n < 3; n++) await toldDemand()
    const [{ demand_id: id = '' } = {}] = await query<{ demand_id: string }>(
      'select demand_id from duly.matter',
    )
    await untilPublic(portals.d, id)
    await toldAfter([16, 1, 100, 4, 2, 8])
    await publish()
  })
  after(async () => {
    await portals?.close()
    if (folder) await rm(join(folder, '..'), { recursive: true, force: true })
  })

  test('are those of the notices: their number, and the middle of their times', () => {
    // 1, 2, 4, 8, 16 and 100 hours; half an hour less from the decision.
    const row = {
      group: 'not_forbidden',
      notices: 6,
      fromReceipt: 360,
      determined: 6,
      fromDetermination: 330,
    }
    assert.deepEqual(times(), [row])
    const page = Buffer.from(view.read('index.html') ?? []).toString('utf8')
    assert.match(
      page,
      /Telling was not forbidden<\/th><td class="number">6<\/td><td class="number">6 hours<\/td><td class="number">5 hours, 30 minutes</,
    )
    const { statements } = verifyEdition(view.read, view.list(), trust(), sha256Node)
    const said = statements.map(s => `${s.is}: ${s.text}`).join('\n')
    assert.match(said, /checked: the times of 6 notices stand alike/)
    assert.match(said, /unchecked: whether the times of notices are what they were/)
  })

  test('depend on no matter that is sealed and on no demand of named people, told or not', async () => {
    const before = sections()
    const csv = view.read(NOTICE_TIMES_CSV)
    const secret = await secretDemand(portals.d)
    const [{ demand_id: sealed = '' } = {}] = await query<{ demand_id: string }>(
      'select demand_id from duly.matter where id = $1',
      [secret],
    )
    await counted(sealed)
    const named = await toldDemand()
    await query('update duly.demand set restricted = true where id = $1', [named])
    await publish()
    assert.deepEqual(view.read(NOTICE_TIMES_CSV), csv)
    assert.deepEqual(sections(), before)
    await query('update duly.demand set restricted = false where id = $1', [named])
    await publish()
    assert.equal(times()[0]?.notices, 8, 'the same two, where everybody may know of them')
    await query(
      `insert into duly.counted select id, '2026h2', 'US', 'national_security', 'complied', 1, now() from duly.demand where id = $1`,
      [named],
    )
    await publish()
    assert.deepEqual(
      view.read(NOTICE_TIMES_CSV),
      csv,
      'a process that is left out of the cells is left out here',
    )
  })

  test('are of the half-year in which the notice was sent', async () => {
    const [{ matter_id: id = '' } = {}] = await query<{ matter_id: string }>(
      'select matter_id from duly.lifecycle where told_at is not null order by told_at desc',
    )
    await query(`update duly.lifecycle set told_at = told_at + interval '1 year' where matter_id = $1`, [id])
    await publish()
    assert.equal(times()[0]?.notices, 5)
    await query(`update duly.lifecycle set told_at = told_at - interval '1 year' where matter_id = $1`, [id])
    await publish()
  })

  test('hold only whole, alike in both files, and of this edition; an edition from before them holds without', () => {
    const { half, files } = parseList(view.read(LIST_FILE) ?? new Uint8Array())
    const verify = (changed: Readonly<Record<string, Uint8Array | undefined>>) => {
      const read = (path: string) => (Object.hasOwn(changed, path) ? changed[path] : view.read(path))
      const kept = files.filter(f => read(f.path) !== undefined)
      const list = encodeList(
        half,
        kept.map(f => ({ path: f.path, bytes: read(f.path) ?? new Uint8Array() })),
        portals.d.noticeKey as Signer,
      )
      const names = view.list().filter(path => read(path) !== undefined)
      return verifyEdition(path => (path === LIST_FILE ? list : read(path)), names, trust(), sha256Node)
    }
    const text = (path: string) => Buffer.from(view.read(path) ?? []).toString('utf8')
    const altered = (path: string, from: string | RegExp, to: string) => {
      const changed = text(path).replace(from, to)
      assert.notEqual(changed, text(path))
      return { [path]: new Uint8Array(Buffer.from(changed)) }
    }
    const old = verify({ [NOTICE_TIMES_FILE]: undefined, [NOTICE_TIMES_CSV]: undefined })
    assert.ok(!old.statements.some(s => /times of/.test(s.text)))
    for (const path of [NOTICE_TIMES_FILE, NOTICE_TIMES_CSV])
      assert.throws(() => verify({ [path]: undefined }), { code: 'file_missing' })
    for (const wrong of [
      altered(NOTICE_TIMES_CSV, '360', '359'),
      altered(NOTICE_TIMES_FILE, '"fromReceipt":360', '"fromReceipt":36'),
      altered(NOTICE_TIMES_FILE, /"half":"[^"]+"/, '"half":"2019h1"'),
      altered(NOTICE_TIMES_FILE, '"demo":true', '"demo":false'),
      altered(NOTICE_TIMES_FILE, /"provider":"[^"]+"/, '"provider":"Another"'),
    ])
      assert.throws(() => verify(wrong), { code: 'edition' }, Object.keys(wrong)[0])
  })

  /** What each language's page says of them. */
  function sections(): string[] {
    return languages.map(language => {
      const page = Buffer.from(view.read(`${folderOf(language)}index.html`) ?? []).toString('utf8')
      const section = /<section aria-labelledby="times">[\s\S]*?<\/section>/.exec(page)?.[0]
      assert.ok(section, language)
      return section
    })
  }
})
