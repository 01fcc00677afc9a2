import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { readdir, readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import pg from 'pg'
import { sampleOf } from '../../test/sample.ts'
import { releasePackage, type TwoTenants, twoTenantDemand, write } from '../../test/server/portal/demands.ts'
import { openPortals, type Portals, untilPublic } from '../../test/server/portal/portals.ts'
import type { Secrecy } from '../domain/decision/facts.ts'
import { firstCount } from '../domain/release/counted-lines.ts'
import { generateIdentity } from '../seal/age/age-keys.node.ts'
import { storeDocument } from '../server/papers/intake.ts'
import { loadAtWork } from '../server/worker/demand-at-work.ts'
import { writeLifecycle } from '../server/worker/lifecycle-rows.ts'
import { openField, sealField } from '../store/keys/field.ts'
import { SEAL_IDENTITY_FILE } from '../store/keys/keystore.ts'
import { unwrapKey } from '../store/keys/matter-keys.ts'
import { Refused } from '../store/refused.ts'
import type { TenantView } from '../store/views/tenant-view.ts'
import { fsck } from './fsck.ts'
import { makeIo, WrongUse } from './io.ts'

type Told = {
  status: number
  holds: boolean
  differences: { where: string; what: string }[]
  store: {
    demands: number
    unopened: number
    documents: number
    packages: number
    unnamed: number
    leaves: { reopened: number; unopened: number }
  }
  logs: { size: number; own: number; dummies: { count: number; opened: number } }[]
}

describe('an installation with demands received, told, released and closed', { timeout: 500_000 }, () => {
  let portals: Portals
  let closed: TwoTenants
  let secret: TwoTenants
  let thief: pg.Client
  const path = (...names: string[]) => join(portals.d.dir.path, ...names)

  before(async () => {
    portals = await openPortals()
    const { d } = portals
    closed = await twoTenantDemand(d)
    const bytes = Buffer.from('age-encryption.org/v1\nciphertext')
    const sha256 = createHash('sha256').update(bytes).digest('hex')
    await releasePackage(d, closed.demandId, bytes, sha256, '2099-01-01T00:00:00.000Z')
    const data = {
      outcome: 'complied_in_part',
      country: 'US',
      process: 'subpoena',
      accounts: 2,
      counted: '2026h2',
    } as const
    const { demand } = (await loadAtWork(d, closed.demandId))!.stream
    const lines = firstCount(demand!, { law: null, process: data.process, at: d.now() })
    await write(d, closed.demandId, [{ kind: 'Closed', matter: null, data: { ...data, lines } }])
    const again = lines.map(line => ({ ...line, number: 2, row: { ...line.row, told: 'owed' as const } }))
    await write(d, closed.demandId, [{ kind: 'LinesCounted', matter: null, data: { lines: again } }])
    secret = await twoTenantDemand(d)
    const secrecy: Secrecy = {
      kind: 'court_order',
      instrument: 'us.2705b',
      passage: 'do not tell',
      from: null,
      until: '2099-06-30',
    }
    await write(d, secret.demandId, [
      { kind: 'SecrecyBegun', matter: secret.acme, data: { secrecy, obligation: 'o' } },
    ])
    await challenge(d, secret)
    await untilPublic(d, closed.demandId)
    await untilPublic(d, secret.demandId)
    const loaded = await loadAtWork(d, closed.demandId)
    await writeLifecycle(d, loaded!.stream.demand!)
    thief = new pg.Client({ connectionString: d.embedded?.adminUrl })
    await thief.connect()
    // As somebody who can switch the database's own rules off.
    await thief.query('set session_replication_role = replica')
  })
  after(async () => {
    await thief?.end()
    await portals?.close()
  })

  async function check(...args: string[]): Promise<Told> {
    let out = ''
    const io = makeIo({
      json: true,
      data: portals.d.dir.path,
      stdout: { write: text => (out += text) },
      stderr: { write: () => {} },
    })
    const status = await fsck(args, io)
    return { status, ...JSON.parse(out) }
  }

  test('all of it re-derives beside the running log', async () => {
    const told = await check()
    assert.deepEqual(told.differences, [])
    assert.equal(told.status, 0)
    const { demands, unopened, packages, documents, leaves, unnamed } = told.store
    assert.deepEqual(
      { demands, unopened, packages, unnamed },
      { demands: 2, unopened: 0, packages: 1, unnamed: 0 },
    )
    assert.ok(documents >= 8 && leaves.reopened >= 20, `${documents} documents, ${leaves.reopened} leaves`)
    assert.ok((told.logs[0]?.own ?? 0) >= 20)
  })

  test('a newer schema, and an earlier one, are refused in a sentence with the next step', async () => {
    const refusal = async () => {
      const error = await check().then(
        () => assert.fail('it was not refused'),
        (thrown: unknown) => thrown,
      )
      assert.ok(error instanceof Refused)
      return error.refusal
    }
    await thief.query(`insert into duly.migration values (9999, '9999-of-next-year', 'x')`)
    const newer = await refusal()
    assert.equal(newer.code, 'newer_database')
    assert.match(`${newer.detail} ${newer.next}`, /"9999-of-next-year".*Run the newer version of Duly/)
    await thief.query('delete from duly.migration where number = 9999')
    const { rows } = await thief.query('delete from duly.migration where number = 61 returning *')
    const earlier = await refusal()
    assert.equal(earlier.code, 'version_mismatch')
    assert.match(`${earlier.detail} ${earlier.next}`, /1 changes wait.*start "duly serve" once/)
    const [row] = rows
    await thief.query('insert into duly.migration values ($1, $2, $3, $4)', [
      row.number,
      row.name,
      row.sha256,
      row.applied_at,
    ])
  })

  test('a tenant’s view from before it said what is kept from deletion holds, and one that says something else does not', async () => {
    const { d } = portals
    const matters = [closed.stad]
    await write(d, closed.demandId, [
      {
        kind: 'PreservationRecorded',
        matter: null,
        data: { matters, where: 'mail store', until: null, note: '' },
      },
    ])
    const stored = async () => {
      const { rows } = await thief.query<{ view: Buffer; online: Buffer }>(
        'select m.view, k.online from duly.matter m join duly.matter_key k on k.id = m.id where m.id = $1',
        [closed.stad],
      )
      const key = unwrapKey(d.vault, closed.stad, rows[0]!.online)
      return { key, view: openField<TenantView>(key, [closed.stad, 1, 'view'], rows[0]!.view) }
    }
    const { key, view } = await stored()
    assert.ok(view.kept)
    const store = (changed: object) =>
      thief.query('update duly.matter set view = $2 where id = $1', [
        closed.stad,
        sealField(key, [closed.stad, 1, 'view'], changed),
      ])
    const { kept: _, ...before } = view
    await store(before)
    assert.deepEqual((await check()).differences, [])
    await store({ ...before, closedAt: null })
    assert.match((await check()).differences[0]?.what ?? '', /view of matter \w+ differs/)
    await store({ ...view, kept: { ...view.kept, until: '2027-01-01' } })
    assert.match((await check()).differences[0]?.what ?? '', /view of matter \w+ differs.*kept/)
    await store(view)
    await untilPublic(d, closed.demandId)
  })

  test('with the seal identity, sealed keys open and every dummy is made again', async () => {
    const told = await check('--seal-identity', path('keys', SEAL_IDENTITY_FILE))
    assert.deepEqual(told.differences, [])
    const { count, opened } = told.logs[0]?.dummies ?? { count: 0, opened: 0 }
    assert.ok(count > 0)
    assert.equal(opened, count)
  })

  test('an identity that is none of the seal recipients opens nothing, and that is told', async () => {
    await writeFile(path('other.key'), `${generateIdentity()}\n`)
    const told = await check('--seal-identity', path('other.key'))
    assert.match(told.differences[0]?.what ?? '', /sealed wrapping of the key \w+ does not open/)
    await assert.rejects(check('--seal-identity', path('nowhere')), WrongUse)
  })

  test('where the online keys are gone, demands are unchanged and not reopened; the seal identity reopens them', async () => {
    await thief.query('create table public.kept as select id, online from duly.matter_key')
    await thief.query('update duly.matter_key set online = null where demand_id = $1', [closed.demandId])
    const without = await check()
    assert.deepEqual(without.differences, [])
    assert.equal(without.store.unopened, 1)
    assert.ok(without.store.leaves.unopened > 10)
    const told = await check('--seal-identity', path('keys', SEAL_IDENTITY_FILE))
    assert.deepEqual(told.differences, [])
    assert.equal(told.store.unopened, 0)
    await thief.query('update duly.matter_key k set online = s.online from public.kept s where s.id = k.id')
    await thief.query('drop table public.kept')
  })

  const flip = (column: string, at = 20) =>
    `${column} = set_byte(${column}, ${at}, get_byte(${column}, ${at}) # 1)`
  const one = (demand: 'closed' | 'secret') => (demand === 'closed' ? closed : secret).demandId

  /** Each is done, seen, and undone: what was changed, how, how it is undone, and what must be said. */
  const damages: readonly [what: string, sql: string, undo: string, said: RegExp][] = [
    [
      'a byte of an event',
      `update duly.event set ${flip('data')} where demand_id = $1 and version = 3`,
      'same',
      /audit chain breaks at event 3/,
    ],
    [
      'who wrote an event',
      `update duly.event set by_id = by_id || 'x' where demand_id = $1 and version = 2`,
      `update duly.event set by_id = left(by_id, -1) where demand_id = $1 and version = 2`,
      /audit chain breaks at event 2/,
    ],
    [
      'an event taken out',
      `update duly.event set version = 1000 where demand_id = $1 and version = 4`,
      `update duly.event set version = 4 where demand_id = $1 and version = 1000`,
      /event 4 is missing/,
    ],
    [
      'the head of a chain',
      `update duly.demand set ${flip('audit_head')} where id = $1`,
      'same',
      /head of its audit chain/,
    ],
    [
      'the version',
      `update duly.demand set version = version + 1 where id = $1`,
      `update duly.demand set version = version - 1 where id = $1`,
      /events and says/,
    ],
    [
      'the step',
      `update duly.demand set step = 'x' || step where id = $1`,
      `update duly.demand set step = substr(step, 2) where id = $1`,
      /row differs .*: step/,
    ],
    [
      'the due time',
      `update duly.demand set due_at = due_at + interval '1 s' where id = $1`,
      `update duly.demand set due_at = due_at - interval '1 s' where id = $1`,
      /row differs .*: dueAt/,
    ],
    [
      'a summary',
      `update duly.demand set ${flip('summary')} where id = $1`,
      'same',
      /the summary does not open/,
    ],
    [
      "an officer's view",
      `update duly.demand set ${flip('officer_view')} where id = $1`,
      'same',
      /officer's view does not open/,
    ],
    [
      "a tenant's view",
      `update duly.matter set ${flip('view')} where demand_id = $1`,
      'same',
      /the view of matter \w+ does not open/,
    ],
    [
      'when a tenant could know',
      `update duly.matter set visible_at = visible_at - interval '1 s' where demand_id = $1`,
      `update duly.matter set visible_at = visible_at + interval '1 s' where demand_id = $1`,
      /matters: 2 rows/,
    ],
    [
      'from whom a matter is kept',
      `insert into duly.kept_out select tenant_id || '-admin', id from duly.matter where demand_id = $1`,
      `delete from duly.kept_out where matter_id in (select id from duly.matter where demand_id = $1)`,
      /contacts that matters are kept from: 0 rows that the events give are missing or changed, 2 rows follow/,
    ],
    [
      'when a tenant was told, as an edition counts it',
      `update duly.lifecycle set told_at = told_at - interval '1 h' where demand_id = $1`,
      `update duly.lifecycle set told_at = told_at + interval '1 h' where demand_id = $1`,
      /when the tenant of matter \w+ was told/,
    ],
    [
      'that a prohibition was in its way',
      `update duly.lifecycle set late = not late where demand_id = $1`,
      'same',
      /when the tenant of matter \w+ was told/,
    ],
    [
      'a key',
      `update duly.matter_key set ${flip('online')} where id = $1`,
      'same',
      /online wrapping of the key \w+ does not open/,
    ],
    [
      'an owner',
      `update duly.demand set owner_id = (select id from duly.person order by id limit 1) where id = $1`,
      `update duly.demand set owner_id = null where id = $1`,
      /its owner is not who it was last assigned to/,
    ],
    [
      'what it is about',
      `insert into duly.mark values ($1, 'tenant', decode(repeat('00', 32), 'hex'))`,
      `delete from duly.mark where demand_id = $1 and mac = decode(repeat('00', 32), 'hex')`,
      /marks/,
    ],
    [
      'a clock more',
      `insert into duly.deadline values ($1, 'window:none', now(), 'nothing')`,
      `delete from duly.deadline where demand_id = $1 and clock = 'window:none'`,
      /clock window:none is armed/,
    ],
    [
      'who approved',
      `update duly.approval set approver = 'carl' where approver = 'ada' and digest in (select digest from duly.authorisation where demand_id = $1)`,
      `update duly.approval set approver = 'ada' where approver = 'carl' and digest in (select digest from duly.authorisation where demand_id = $1)`,
      /approvals: 1 rows/,
    ],
    [
      'the state of an authorisation',
      `update duly.authorisation set status = 'revoked' where demand_id = $1`,
      `update duly.authorisation set status = 'authorised' where demand_id = $1`,
      /authorisations: 1 rows/,
    ],
    [
      'whose letter it is',
      `update duly.letter set message_mac = decode('00', 'hex') || message_mac where demand_id = $1`,
      `update duly.letter set message_mac = substr(message_mac, 2) where demand_id = $1`,
      /letters: \d rows/,
    ],
    [
      'a paper',
      `update duly.paper set document_name = document_name || 'x' where demand_id = $1`,
      `update duly.paper set document_name = left(document_name, -1) where demand_id = $1`,
      /papers: \d rows/,
    ],
    [
      'a mail',
      `update duly.outgoing_mail set ${flip('message')} where demand_id = $1`,
      'same',
      /outgoing mail \w+ does not open/,
    ],
    [
      'what is counted',
      `update duly.counted set accounts = accounts + 1 where demand_id = $1`,
      `update duly.counted set accounts = accounts - 1 where demand_id = $1`,
      /counted: 1 rows/,
    ],
    [
      'what is counted of a line',
      `update duly.counted_line set words = jsonb_set(words, '{outcome}', '"kept"') where demand_id = $1 and number = 2`,
      `update duly.counted_line c set words = jsonb_set(c.words, '{outcome}', b.words->'outcome') from duly.counted_line b
        where c.demand_id = $1 and c.number = 2 and b.demand_id = c.demand_id and b.line = c.line and b.number = 1`,
      /counted lines: \d+ rows/,
    ],
    [
      'which row of a line is its last',
      `update duly.counted_line set number = 3 where demand_id = $1 and number = 2`,
      `update duly.counted_line set number = 2 where demand_id = $1 and number = 3`,
      /counted lines: \d+ rows/,
    ],
    [
      'the commitment of a leaf',
      `update duly.leaf set ${flip('bytes', 12)} where demand_id = $1 and version = 1`,
      'same',
      /bytes are not those that its event gives/,
    ],
    [
      'the opening of a leaf',
      `update duly.leaf set ${flip('opening')} where demand_id = $1 and version = 1`,
      'same',
      /nothing in its event says|stored opening is another/,
    ],
    [
      'a leaf moved to another event',
      `update duly.leaf set version = 2 where demand_id = $1 and version = 1`,
      `update duly.leaf set version = 1 where demand_id = $1 and version = 2`,
      /event 1 \(DemandReceived\) has no leaf/,
    ],
    [
      'where a leaf stands in the log',
      `update duly.leaf set index = index + 100000 where demand_id = $1 and version = 1`,
      `update duly.leaf set index = index - 100000 where demand_id = $1 and version = 1`,
      /not in the log where their rows say/,
    ],
  ]
  for (const [what, sql, undo, said] of sampleOf('damages that fsck finds', damages, 3)) {
    test(`a change is found and named: ${what}`, async () => {
      await thief.query(sql, [one('closed')])
      const told = await check()
      await thief.query(undo === 'same' ? sql : undo, [one('closed')])
      assert.equal(told.status, 1)
      assert.ok(
        told.differences.some(({ what }) => said.test(what)),
        JSON.stringify(told.differences),
      )
    })
  }

  test('a secrecy that ends on another day is found', async () => {
    const move = (by: string) =>
      thief.query(`update duly.secrecy set until = until ${by} 1 where matter_id = $1`, [secret.acme])
    await move('+')
    const told = await check()
    await move('-')
    assert.match(told.differences[0]?.what ?? '', /^secrecy: 1 rows/)
  })

  test('an exchanged leaf in the log is found by its roots, and a changed commitment to audit heads', async () => {
    const leaf = `update duly.log_leaf set ${flip('bytes', 40)} where index = 1`
    await thief.query(leaf)
    const told = await check()
    await thief.query(leaf)
    assert.ok(told.differences.some(({ what }) => /another root than its leaves/.test(what)))
    // Named once: the log goes on meanwhile, and the next of its leaves may have a smaller id.
    const { rows } = await thief.query('select min(id) as id from duly.leaf where demand_id is null')
    const heads = () => thief.query(`update duly.leaf set ${flip('bytes', 70)} where id = $1`, [rows[0].id])
    await heads()
    const again = await check()
    await heads()
    assert.ok(
      again.differences.some(
        ({ where, what }) => /system's leaf/.test(where) && /does not reopen/.test(what),
      ),
    )
  })

  async function fileDamaged(file: string, said: RegExp): Promise<void> {
    const bytes = await readFile(file)
    await writeFile(file, bytes.with(bytes.length - 1, bytes.at(-1)! ^ 1))
    const told = await check()
    await writeFile(file, bytes)
    assert.ok(
      told.differences.some(({ what }) => said.test(what)),
      JSON.stringify(told.differences),
    )
  }

  async function fileMissing(file: string, said: RegExp): Promise<void> {
    await rename(file, `${file}-away`)
    const told = await check()
    await rename(`${file}-away`, file)
    assert.ok(
      told.differences.some(({ what }) => said.test(what)),
      JSON.stringify(told.differences),
    )
  }

  test('a damaged or missing document is found', async () => {
    const [name] = (await readdir(portals.d.dir.documents, { recursive: true })).filter(file =>
      /[0-9a-f]{64}$/.test(file),
    )
    const file = join(portals.d.dir.documents, name as string)
    await fileDamaged(file, /the document \S+ \(\w{64}\) is damaged/)
    await fileMissing(file, /the document \S+ \(\w{64}\) is not on disk/)
  })

  test('a package other than the released one, and a missing one, are found', async () => {
    const file = path('outbox', `${closed.demandId}.age`)
    await fileDamaged(file, /package in the outbox is not the one that was released/)
    await fileMissing(file, /not in the outbox/)
  })

  test('a published file that was changed is found', async () => {
    const [log] = await readdir(portals.d.dir.log)
    await fileDamaged(join(portals.d.dir.log, log as string, 'opened.json'), /^the published folder: /)
  })

  test('after all of it was put back, everything holds again', async () => {
    assert.deepEqual((await check()).differences, [])
  })
})

/** Filed for both tenants, with its paper; more time for one of them. */
async function challenge(d: Portals['d'], { demandId, acme, stad }: TwoTenants): Promise<void> {
  const { stream } = (await loadAtWork(d, demandId))!
  const paper = { name: 'motion.pdf', mediaType: 'application/pdf', bytes: Buffer.from('%PDF-1.7 motion') }
  const document = await storeDocument(d, stream.keys.get(demandId)!, 'filed-1', paper)
  const filed = {
    challenge: 'c1',
    challengeKind: 'other',
    about: 'production',
    matters: [acme, stad],
    forum: 'a court',
    filedOn: '2026-11-25',
    deadline: null,
    law: null,
    effect: 'unknown',
    cite: '',
    document,
    note: '',
  } as const
  const until = '2099-01-01T00:00:00.000Z'
  const extended = { extension: 'e1', matters: [acme], until, grantedBy: 'a mail', document: null }
  await write(d, demandId, [
    { kind: 'ChallengeFiled', matter: null, data: filed },
    { kind: 'ExtensionRecorded', matter: null, data: extended },
  ])
}
