// Retention: what is over its term goes, and nothing that somebody is still owed.

import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { asAdmin } from '../../../test/admin.ts'
import { mara } from '../../../test/server/portal/demands.ts'
import { openPortals, type Portals } from '../../../test/server/portal/portals.ts'
import { settingsBody } from '../../api/desk/administration-input.ts'
import { type TermsWish, termsBody } from '../../api/desk/retention.ts'
import { policyKeys, policyRules } from '../../directory/policies.ts'
import { awaitsToldLook } from '../../domain/arrival/imported.ts'
import type { Actor } from '../../kernel/actor.ts'
import { isRefusal } from '../../kernel/refusal.ts'
import { execute } from '../../store/demand/execute.ts'
import { KeyErased, loadStream } from '../../store/demand/stream.ts'
import { sealField } from '../../store/keys/field.ts'
import { importOpenDemands } from '../open-demands/take-in.ts'
import { decided, type Settling, settle } from '../proposals/proposal.ts'
import { readSettings, writeSettings } from '../settings/settings.ts'
import { asWorker } from '../worker/demand-at-work.ts'
import { runRetention } from '../worker/retention-run.ts'
import { askTerms, currentTerms, type KindTerms, listChanges, retentionTerms } from './change.ts'
import { retentionDue } from './due.ts'
import { liftHold, listHolds, placeHold } from './holds.ts'

const carl: Actor = { kind: 'staff', id: 'carl', roles: ['counsel'], employment: 'employee' }
const root: Actor = { kind: 'staff', id: 'root', roles: ['administrator'], employment: 'employee' }
const HEAD =
  'reference,authority,country,received,tenant,identifiers,secrecy,secrecy_until,secrecy_source,told,holds,status,outcome'

const settleTerms = async (d: Portals['d'], id: string, wish: Settling) =>
  decided(await settle(d, [retentionTerms], { kind: 'staff', id }, wish))

describe('retention', { timeout: 500_000 }, () => {
  let portals: Portals
  let later: Portals['d']
  const ids = new Map<string, string>()

  before(async () => {
    portals = await openPortals()
    const { d } = portals
    const lines = [
      'free,A,US,2026-01-01,acme,a@acme.example,,,,2026-01-02,,answered,complied',
      'secret,A,US,2026-01-01,acme,b@acme.example,court_order,2099-01-01,order,,,answered,complied',
      'clocked,A,US,2026-01-01,acme,c@acme.example,,,,2026-01-02,2099-01-01,answered,complied',
      'open,A,US,2026-01-01,acme,d@acme.example,,,,,,open,',
    ]
    const bytes = Buffer.from(`${HEAD}\n${lines.join('\n')}\n`)
    const done = await importOpenDemands(d, carl, { open: () => bytes, system: 'Sheet', dry: false })
    assert.ok(!isRefusal(done) && done.taken === 4)
    for (const { id } of await asWorker(d, tx =>
      tx.query<{ id: string }>('select id from duly.demand', []),
    )) {
      const demand = (await asWorker(d, tx => loadStream(tx, d.vault, id))).demand
      const reference = demand?.imported?.reference ?? ''
      ids.set(reference, id)
      if (reference === 'open') continue
      // Nothing closes before a second person has looked at what another system says of telling.
      for (const m of demand?.matters ?? [])
        if (demand && awaitsToldLook(demand, m)) {
          const command = {
            type: 'confirm_told',
            matter: m.id,
            found: 'as_recorded',
            note: 'Looked up there.',
          } as const
          const looked = await execute(d.store, mara, { demandId: id, command })
          assert.ok(!isRefusal(looked), isRefusal(looked) ? looked.detail : '')
        }
      const closed = await execute(d.store, carl, {
        demandId: id,
        command: { type: 'close', outcome: 'complied', process: 'warrant' },
      })
      assert.ok(!isRefusal(closed), isRefusal(closed) ? closed.detail : '')
    }
    await age()
    later = d
  })
  after(() => portals?.close())

  /** Closed long ago, over every term; of a program that says it is 2031 the database would believe nothing. */
  const age = () =>
    asAdmin(
      portals.d,
      "update duly.demand set closed_at = now() - interval '5 years' where closed_at is not null",
    )
  const isReadable = async (reference: string) => {
    try {
      await asWorker(portals.d, tx => loadStream(tx, portals.d.vault, ids.get(reference) ?? ''))
      return true
    } catch (error) {
      assert.ok(error instanceof KeyErased)
      return false
    }
  }
  const publish = () =>
    asWorker(portals.d, tx =>
      tx.query(
        `insert into duly.edition_published select distinct half, now() from duly.counted on conflict do nothing`,
        [],
      ),
    )

  test('what a report may still need stays until that report was published', async () => {
    const due = await retentionDue(later)
    assert.equal(due.counts.content, 0)
    assert.deepEqual(due.kept, { obligation: 1, hold: 0, clock: 2, mail: 0, report: 3 })
    assert.equal((await runRetention(later, { kind: 'staff', id: 'root' })).content, 0)
    assert.ok(await isReadable('free'))
    await publish()
    assert.equal((await retentionDue(later)).counts.content, 1)
  })

  test('counsel’s hold stops it, and says which demand to who may know of it alone', async () => {
    const { reference } = (
      await asWorker(portals.d, tx => loadStream(tx, portals.d.vault, ids.get('free') ?? ''))
    ).demand ?? { reference: '' }
    assert.equal(
      await placeHold(portals.d, carl, { reference, reason: 'Litigation about this demand.' }),
      null,
    )
    const unknown = await placeHold(portals.d, root, {
      reference,
      reason: 'An administrator knows of no demand.',
    })
    assert.ok(isRefusal(unknown) && unknown.code === 'not_found')
    assert.equal((await retentionDue(later)).counts.content, 0)
    assert.deepEqual(await listHolds(portals.d, root, id => id), [])
    const [held] = await listHolds(portals.d, carl, id => id)
    assert.deepEqual([held?.reference, held?.everything], [reference, false])
    assert.equal(await liftHold(portals.d, carl, held?.id ?? ''), null)
    assert.equal((await retentionDue(later)).counts.content, 1)
  })

  test('a dry run erases nothing; a run erases what it said, notes counts, and finds nothing the next time', async () => {
    const said = (await retentionDue(later)).counts
    assert.ok(await isReadable('free'))
    const ran = await runRetention(later, { kind: 'staff', id: 'root' })
    assert.deepEqual({ ...ran, sessions: 0 }, { ...said, sessions: 0 })
    assert.equal(await isReadable('free'), false)
    assert.equal((await runRetention(later, { kind: 'system', id: 'worker' })).content, 0)
    const runs = await asWorker(portals.d, tx =>
      tx.query<{ counts: Record<string, number> }>('select counts from duly.retention_run order by at', []),
    )
    assert.deepEqual(
      runs.map(r => r.counts.content),
      [0, 1],
      'a run of the hour that erased nothing is not noted',
    )
  })

  test('what belongs to no demand goes by terms of its own: who looked at an entry, what waited, searches, mails', async () => {
    const { d } = portals
    const ages = { new: 10, old: 1200 }
    const names = (table: string) =>
      asWorker(d, async tx =>
        (
          await tx.query<{ id: string }>(`select id from duly.${table} where id like 'age-%' order by id`, [])
        ).map(r => r.id),
      )
    const tables = ['tenant_read', 'proposal', 'search_made', 'tenant_mail', 'staff_mail', 'officer_mail']
    const one = async (table: string) =>
      (await asWorker(d, tx => tx.query<{ id: string }>(`select id from duly.${table} limit 1`, [])))[0]?.id
    const [officer, person] = [await one('officer'), await one('person')]
    await asWorker(d, async tx => {
      for (const [name, days] of Object.entries(ages)) {
        const [id, at] = [`age-${name}`, new Date(Date.parse(d.now()) - days * 86_400_000).toISOString()]
        await tx.query("insert into duly.tenant_read values ($1, null, 'export', 'staff', 'root', $2)", [
          id,
          at,
        ])
        await tx.query(
          `insert into duly.proposal (id, subject, about, part, asked_kind, asked_by, asked_for, asked_at, excluded, detail,
             settled_kind, settled_by, settled_at, outcome) values
             ($1, 'contact', 'acme', $1, 'staff', 'root', 'root', $2, '{root}', 'x', 'staff', 'carl', $2, 'done'),
             ($1 || '-merge', 'merge', 'acme', '', 'staff', 'root', 'root', $2, '{root}', 'x', 'staff', 'carl', $2, 'stopped'),
             ($1 || '-waits', 'contact', 'acme', $1 || 'w', 'staff', 'root', 'root', $2, '{root}', 'x', null, null, null, null)`,
          [id, at],
        )
        await tx.query("insert into duly.search_made values ($1, $2, 'x', $3)", [id, person, at])
        for (const [table, to, whose] of [
          ['tenant_mail', 'tenant_id', 'acme'],
          ['staff_mail', 'person_id', person],
          ['officer_mail', 'officer_id', officer],
        ])
          await tx.query(
            `insert into duly.${table} (id, ${to}, message, state, next_at)
             values ($1, $2, 'x', 'sent', $3), ($1 || '-waits', $2, 'x', 'waiting', $3)`,
            [id, whose, at],
          )
      }
    })
    const before = await Promise.all(tables.map(names))
    assert.equal(await placeHold(d, carl, { reference: null, reason: 'Litigation about everything.' }), null)
    const held = (await retentionDue(d)).counts
    assert.deepEqual([held.directory, held.mails, held.access, held.sessions], [0, 0, 0, 0])
    await runRetention(d, { kind: 'staff', id: 'root' })
    assert.deepEqual(await Promise.all(tables.map(names)), before, 'a hold of everything keeps it')
    const hold = (await listHolds(d, carl, id => id)).find(h => h.everything)
    assert.equal(await liftHold(d, carl, hold?.id ?? ''), null)
    const { counts } = await retentionDue(d)
    assert.deepEqual([counts.directory, counts.mails, counts.access], [2, 3, 1])
    await runRetention(d, { kind: 'staff', id: 'root' })
    const waits = ['age-new-waits', 'age-old-waits']
    assert.deepEqual(await Promise.all(tables.map(names)), [
      ['age-new'],
      // Of a merger nothing goes by this term.
      ['age-new', 'age-new-merge', 'age-new-waits', 'age-old-merge', 'age-old-waits'],
      ['age-new'],
      ...['tenant', 'staff', 'officer'].map(() => ['age-new', ...waits]),
    ])
    for (const table of ['proposal', 'tenant_mail', 'staff_mail', 'officer_mail'])
      await asAdmin(d, `delete from duly.${table} where id like 'age-%'`)
  })

  test('terms that were asked for before there was a kind are read, and leave that kind as it is', async () => {
    const { d } = portals
    const basis = 'GDPR article 5(1)(e)'
    const { terms } = await currentTerms(d)
    const { directory, ...older } = terms
    const after = { ...older, drafts: { days: 20, basis } }
    await asWorker(d, tx =>
      tx.query(
        `insert into duly.proposal (id, subject, asked_kind, asked_by, asked_for, asked_at, excluded, change, detail)
         values ($1, 'retention_terms', 'staff', 'root', 'root', $2, '{root}', $3, $4)`,
        [
          '9'.repeat(32),
          d.now(),
          JSON.stringify({ before: older, after }),
          sealField(d.vault.directoryKey, ['9'.repeat(32), 1, 'reason'], { words: 'From before.' }),
        ],
      ),
    )
    const [line] = await listChanges(d, carl, id => id)
    assert.deepEqual([line?.changes.map(c => c.kind), line?.effect?.directory], [['drafts'], 0])
    assert.deepEqual(await settleTerms(d, 'carl', { change: '9'.repeat(32), confirm: true }), { done: true })
    const now = (await currentTerms(d)).terms
    assert.deepEqual([now.drafts.days, now.directory], [20, directory])
  })

  test('an obligation to tell, a clock that runs and an open demand keep their keys, however old', async () => {
    for (const reference of ['secret', 'clocked', 'open']) assert.ok(await isReadable(reference), reference)
  })

  test('a secrecy that was taken back as misread leaves its tenant owed, and the keys stay', async () => {
    const id = ids.get('secret') ?? ''
    const [m] = (await asWorker(portals.d, tx => loadStream(tx, portals.d.vault, id))).demand?.matters ?? []
    const command = {
      type: 'end_secrecy',
      note: 'Order of the court.',
      matter: m?.id ?? '',
      why: 'misread',
    } as const
    const ended = await execute(portals.d.store, carl, { demandId: id, command })
    assert.ok(!isRefusal(ended), isRefusal(ended) ? ended.detail : '')
    await age()
    assert.equal((await retentionDue(later)).kept.obligation, 1)
    assert.equal((await runRetention(later, { kind: 'staff', id: 'root' })).content, 0)
    assert.ok(await isReadable('secret'))
  })

  const wish = async (part: Partial<KindTerms>) => {
    const { terms, version } = await currentTerms(portals.d)
    return { version, terms: { ...terms, ...part }, reason: 'The regulator asks for it.' } as TermsWish
  }
  const days = async () => (await currentTerms(portals.d)).terms.mails.days
  const made = (n: number) => String(n).padStart(32, '0')
  const waiting = async (by: Actor) =>
    (await listChanges(portals.d, by, id => id)).find(c => c.outcome === null)

  test('a shorter term waits for another person, and what it would erase is told to who may know it', async () => {
    const basis = 'GDPR article 5(1)(e)'
    const asked = await askTerms(portals.d, 'root', await wish({ mails: { days: 30, basis } }), made(1))
    assert.deepEqual([asked, await days()], [{ waits: true }, 90])
    const again = await askTerms(portals.d, 'root', await wish({ mails: { days: 30, basis } }), made(1))
    assert.deepEqual(again, { waits: true }, 'sent again it asks for nothing more')
    const other = await askTerms(portals.d, 'root', await wish({ mails: { days: 29, basis } }), made(2))
    assert.ok(isRefusal(other) && other.code === 'already_done')
    const [seen, told] = [await waiting(root), await waiting(carl)]
    assert.deepEqual([seen?.effect, seen?.mayConfirm, seen?.mayStop], [null, false, true])
    assert.deepEqual([told?.effect?.mails, told?.mayConfirm], [0, true])
    const own = await settleTerms(portals.d, 'root', { change: made(1), confirm: true })
    assert.ok(isRefusal(own) && own.code === 'same_person')
    await assert.rejects(
      asWorker(portals.d, tx =>
        tx.query(
          "update duly.proposal set settled_kind = 'staff', settled_by = asked_by, settled_at = now(), outcome = 'done' where id = $1",
          [made(1)],
        ),
      ),
      /check constraint/,
    )
    assert.equal(await days(), 90)
    assert.deepEqual(await settleTerms(portals.d, 'carl', { change: made(1), confirm: true }), { done: true })
    assert.deepEqual([await days(), portals.d.settings.retention.mails], [30, { days: 30, basis }])
  })

  test('a longer term is one person’s, a stopped one changes nothing, and one that changes nothing is refused', async () => {
    const basis = 'GDPR article 5(2)'
    const longer = await askTerms(portals.d, 'root', await wish({ mails: { days: 60, basis } }), made(3))
    assert.deepEqual([longer, await days()], [{ waits: false }, 60])
    await askTerms(portals.d, 'root', await wish({ mails: { days: 59, basis } }), made(4))
    assert.deepEqual(await settleTerms(portals.d, 'root', { change: made(4), confirm: false }), {
      done: true,
    })
    assert.equal(await days(), 60)
    const same = await askTerms(portals.d, 'root', await wish({}), made(5))
    assert.ok(isRefusal(same) && same.code === 'invalid_input')
    const old = { ...(await wish({ mails: { days: 61, basis } })), version: '0'.repeat(64) }
    const late = await askTerms(portals.d, 'root', old, made(6))
    assert.ok(isRefusal(late) && late.code === 'changed_meanwhile')
  })

  test('what was asked of other terms than stand in the file is not done', async () => {
    const { d } = portals
    await askTerms(d, 'root', await wish({ readings: { days: 5, basis: 'GDPR article 5' } }), made(7))
    const file = await readSettings(d.dir.path)
    await writeSettings(d.dir.path, { ...file, keepOnlineDays: 91 })
    const no = await settleTerms(d, 'carl', { change: made(7), confirm: true })
    assert.ok(isRefusal(no) && no.code === 'changed_meanwhile')
    await settleTerms(d, 'carl', { change: made(7), confirm: false })
  })

  test('a run goes by the file, also in a process that began before it was written', async () => {
    const { d } = portals
    const file = await readSettings(d.dir.path)
    await writeSettings(d.dir.path, { ...file, keepOnlineDays: 3650 })
    await asWorker(d, tx =>
      tx.query(
        "update duly.retention_hold set lifted_at = now(), lifted_by = 'carl' where lifted_at is null",
      ),
    )
    const { kept } = await retentionDue(later)
    assert.deepEqual(
      kept,
      { obligation: 0, hold: 0, clock: 0, mail: 0, report: 0 },
      'nothing is over ten years',
    )
    await writeSettings(d.dir.path, file)
  })

  test('a term has its bounds, and one administrator cannot shorten content by another door', async () => {
    const { version, terms, reason } = await wish({})
    const at = (content: object) =>
      termsBody
        .safeParse({ version, reason, terms: { ...terms, content } })
        .error?.issues.map(i => i.path.join('.'))
    assert.equal(at({ days: 3650, basis: 'GDPR' }), undefined)
    assert.deepEqual(at({ days: 3651, basis: 'GDPR' }), ['terms.content.days'])
    assert.deepEqual(at({ days: 0, basis: '' }), [
      'terms.content.days',
      'terms.content.basis',
      'terms.content.basis',
    ])
    const values = Object.fromEntries(policyKeys.map(key => [key, policyRules[key].min]))
    assert.ok(settingsBody.safeParse({ version, values, reason }).success)
    assert.ok(!settingsBody.safeParse({ version, values: { ...values, keepOnlineDays: 1 }, reason }).success)
  })
})
