// Who sees which rows, tried with the database's own roles and no handler in between. Every table of the schema takes part:
// one that a migration adds without a policy, or without a row in this world, fails here.
import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { after, before, describe, test } from 'node:test'
import pg from 'pg'
import { cast, gagged, NOW, readSecrecy } from '../../test/given.ts'
import { asThief, type Ground, seedDirectory, startGround, testStore } from '../../test/ground.ts'
import { act, travel } from '../../test/store-road.ts'
import type { Demand } from '../domain/registry/state.ts'
import { CLASS_BYTE } from '../ledger/record.ts'
import type { Actor } from './actor.ts'
import { openDatabase, withTransaction } from './database.ts'
import { confirmContact } from './program/confirmed-contact.ts'
import { NotTold, toldAccesses, toldLeaves } from './program/told-record.ts'

type Counts = Record<string, number>

const SYSTEM: Actor = { kind: 'system', id: 'worker', roles: [] }
const staff = (id: string, ...roles: string[]): Actor => ({
  kind: 'staff',
  id,
  roles,
  employment: 'employee',
})
const tenant = (id: string): Actor => ({ kind: 'tenant', id: `${id}-admin`, tenant: id, roles: [] })
/** Of the same tenant, and not to be told of its matter. */
const keptOut: Actor = { kind: 'tenant', id: 'acme-subject', tenant: 'acme', roles: [] }
const officer = (authority: string): Actor => ({ kind: 'officer', id: 'o', authority, roles: [] })

/** Rows of the directory that a member of staff may read whatever their role: who works here, whom to write to. */
/** Who is away, and who is called when. */
const ROSTER = ['cover', 'rota', 'rota_turn']
/** What everyone of the desk may read: who is who, and which law is in use. */
const DIRECTORY = [
  'person',
  'tenant',
  'contact',
  'authority',
  'officer',
  'officer_key',
  'pack_adoption',
  'permitted_policy',
  'counsel_answer',
  ...ROSTER,
  'tenant_party',
  'template_approval',
  'template_wording',
  'by_hand',
]
/** What is administered, and what was done to it: for who administers or audits. */
const SYSTEM_ROWS = [
  'api_token',
  'credential',
  'enrolment_link',
  'gate_pin_change',
  'oidc_issuer',
  'oidc_subject',
  'proposal',
  'retention_asked',
  'retention_hold',
  'retention_run',
  'session',
  'system_act',
  'webhook',
  'webhook_delivery',
]

describe('row-level security', { timeout: 500_000 }, () => {
  let ground: Ground
  let thief: pg.Client
  let tables: string[]
  /** Of acme and stad, both told, answered and released. */
  let open: Demand
  /** Of acme, under a live secrecy. */
  let secret: Demand
  /** Of acme, told; only counsel may know of it. */
  let restricted: Demand

  before(async () => {
    ground = await startGround()
    await seedDirectory(ground)
    thief = await asThief(ground)
    const store = testStore(ground, { now: NOW })
    const mails = [{ letterId: 'letter', matter: null, message: Buffer.from('x') }]
    open = await travel(store, 'closed', {
      accounts: { 'anna@acme.example': 'acme', 'bert@stad.example': 'stad' },
    })
    secret = await travel(store, 'secondRead', {
      instead: { read: d => d.matters.map(m => [cast.mara, readSecrecy(m.id, gagged)] as const) },
    })
    restricted = await travel(store, 'confirmed')
    await act(
      store,
      cast.mara,
      restricted.id,
      { type: 'send_message', text: 'x' },
      { idempotencyKey: 'k', mails },
    )
    await fill()
    const rows = await thief.query(
      `select relname from pg_class where relnamespace = 'duly'::regnamespace and relkind in ('r', 'p') and relname <> 'migration' order by 1`,
    )
    tables = rows.rows.map(r => r.relname)
  })
  after(async () => {
    await thief.end()
    await ground.close()
  })

  /** A row in each table that the road does not reach. */
  async function fill(): Promise<void> {
    const demand = pg.escapeLiteral(open.id)
    const closedOne = pg.escapeLiteral(restricted.id)
    await thief.query(`
      update duly.demand set restricted = true where id = ${closedOne};
      insert into duly.demand_access values (${closedOne}, 'carl');
      insert into duly.credential (id, owner_kind, owner_id, surface, public_key, created_at) values ('c', 'staff', 'mara', 'desk', 'x', now());
      insert into duly.enrolment_link values ('h', 'staff', 'mara', 'desk', now());
      insert into duly.session values ('h', 'desk', 'staff', 'mara', now(), now(), now());
      insert into duly.challenge values ('c', 'desk', 'p', 'v', now());
      insert into duly.attempt values ('k', now(), 1);
      insert into duly.views_made (version, at) values (1, now());
      insert into duly.installation (id, kind, key_check, schema_version, made_at, newest_at)
        values ('${'0'.repeat(32)}', 'embedded', 'x', 1, now(), now());
      insert into duly.part (part, holder, host, process, started_at, beat_at, state)
        values ('web', 'h', 'm', '1', now(), now(), '{}');
      insert into duly.reading values (${demand}, 'd', 'x', now()), (${closedOne}, 'd', 'x', now());
      insert into duly.log_state values ('o', 1, 1, 'r', now(), true);
      insert into duly.log_tick values ('o', 1, 0, 'k', now());
      insert into duly.log_checkpoint values ('o', 1, 't');
      insert into duly.log_leaf values ('o', 0, decode(repeat('00', 72), 'hex'));
      insert into duly.access (id, demand_id, person_id, purpose, at, expires_at)
        select row_number() over (), d.id, p, 'answer', now(), now() + interval '1 hour'
        from duly.demand d, unnest(array['mara', 'carl', 'ines']) p;
      insert into duly.access (id, demand_id, person_id, purpose, at, expires_at)
        select 'over-' || d.id, d.id, 'bo', 'answer', now() - interval '2 hours', now() - interval '1 hour' from duly.demand d;
      insert into duly.access_read select id, 'demand', now() from duly.access;
      insert into duly.lifecycle (matter_id, demand_id, redirected, late, proof)
        select id, demand_id, false, false, 'none' from duly.matter;
      insert into duly.departure (id, demand_id, person_id, about, wish, state, version, asked_at, leaves_at)
        select d.id, d.id, 'mara', 'x', 'x', 'waiting', 1, now(), now() from duly.demand d;
      insert into duly.answer_draft select id, 'x', tenant_id || '-admin', now(), tenant_id from duly.matter;
      insert into duly.kept_out select 'acme-subject', id from duly.matter where tenant_id = 'acme';
      insert into duly.contact_change (id, tenant_id, told, asked_by, asked_at, change) values ('h', 'third', 'third-admin', 'third-admin', now(), 'x');
      insert into duly.saved_view values ('v', 'mara', false, 'x', now()), ('w', 'ines', true, 'x', now());
      insert into duly.search_made values ('s', 'mara', 'x', now());
      insert into duly.search_listed (demand_id, person_id, at) select id, 'mara', now() from duly.demand;
      insert into duly.queue_default values ('mara', 'x', now()), ('ines', 'x', now());
      insert into duly.assignment (id, demand_id, n, kind, to_id, by_id, at) select d.id, d.id, 1, 'assigned', 'mara', 'mara', now() from duly.demand d;
      insert into duly.cover values ('c', 'mara', 'carl', now(), now() + interval '1 day', 'mara', now(), null);
      insert into duly.tie (id, person_id, kind, demand_id, about, said_by, said_at) values ('t', 'cem', 'other', ${demand}, 'x', 'cem', now());
      insert into duly.comment select d.id, d.id, 'mara', now(), null, 'x' from duly.demand d;
      insert into duly.task select d.id, d.id, 'mara', now(), null, null, true, null, null, 'x' from duly.demand d;
      insert into duly.notification select d.id, 'mara', 'mentioned', d.id, now(), null from duly.demand d;
      insert into duly.outgoing_call (id, kind, message, state, next_at) values ('o', 'webhook', 'x', 'waiting', now());
      insert into duly.rota values ('main', 'x', 1, 'mara', now());
      insert into duly.rota_turn values ('r', 'mara', 1, now(), now() + interval '1 day', 'mara', now(), null);
      insert into duly.page (id, cause, demand_id, about, opened_at) select d.id, 'emergency', d.id, '', now() from duly.demand d;
      insert into duly.page_told select d.id, 1, 'mara', now() from duly.demand d;
      insert into duly.drill (id, tenant_id, contact_id, by_kind, by_id, sent_at, note) values ('d', 'third', 'third-admin', 'staff', 'mara', now(), 'x');
      insert into duly.tenant_mail (id, tenant_id, message, state, next_at) values ('m', 'third', 'x', 'waiting', now());
      insert into duly.key_epoch (label, ordinal, opened_at) values ('2000-01', 1, now());
      insert into duly.tenant_read (id, tenant_id, what, by_kind, by_id, at) values ('tr', 'third', 'entry', 'staff', 'root', now());
      insert into duly.feed_token values (sha256('f'), 'third-admin', now(), null);
      insert into duly.held values (${closedOne}, now());
      insert into duly.by_hand select id, null, now() from duly.authority limit 1;
      insert into duly.turned_away values ('2026h2', 1);
      insert into duly.proposal (id, subject, asked_kind, asked_by, asked_for, asked_at, excluded, detail)
        values ('pr', 'policies', 'staff', 'root', 'root', now(), '{root}', 'x');
      insert into duly.proposal (id, subject, about, part, asked_kind, asked_by, asked_for, asked_at, excluded, detail)
        values ('pc', 'contact', 'third', 'c', 'staff', 'root', 'root', now(), '{root}', 'x'),
          ('pk', 'source_key', 'third', 'source_key', 'staff', 'root', 'root', now(), '{root}', 'x'),
          ('pm', 'merge', 'third', '', 'staff', 'mara', 'mara', now(), '{mara}', 'x');
      insert into duly.demand_officer values (${closedOne}, 'officer');
      insert into duly.emergency (demand_id, marked_at, state) select id, now(), 'claimed' from duly.demand;
      insert into duly.permitted_policy (id, name, instruments, categories, why, adopted_by, adopted_at)
        values ('p', 'Receipts', '{us.subpoena.grand_jury}', '{subscriber}', 'Receipts are given to whoever asks for them.', 'carl', now());
      insert into duly.gate_order values ('g', 'lookup', ${demand}, 's', 'x', now());
      insert into duly.gate_report values ('r', 'g', 'matched', 'x', now());
      insert into duly.gate_handled values ('r', now());
      insert into duly.gate_pin_change values (1, repeat('a', 64), repeat('b', 64), 'x', now());
      insert into duly.pin_wish values ('c', 'mara', 'w', now());
      insert into duly.tenant_party values ('third', 'processor', null, false, 'x');
      insert into duly.tenant_change values ('c', 'third', now(), 'staff', 'mara', 'changed', 'x');
      insert into duly.imported values (sha256('r'), sha256('l'), ${demand});
      insert into duly.retention_hold (id, demand_id, reason, by_id, at) values ('h', ${demand}, 'x', 'carl', now());
      insert into duly.retention_asked values ('r', 'root', now());
      insert into duly.retention_run values ('r', now(), 'system', 'worker', '{}');
      insert into duly.edition_published values ('2026h1', now());
      insert into duly.template_approval values ('t', 'redirect', 'de', repeat('a', 64), 'carl', now());
      insert into duly.template_wording values ('w', 'redirect', 'de', 1, '{"k": "x"}', repeat('b', 64), '{"k": "y"}', 'mara', now(), null);
      insert into duly.system_act values ('act', now(), 'person_changed', 'staff', 'mara', 'carl', 'x');
      insert into duly.api_token values ('t', sha256('t'), 'x', '{people:write}', 'mara', now(), now() + interval '1 day');
      insert into duly.staff_mail (id, person_id, message, state, next_at) values ('m', 'mara', 'x', 'waiting', now());
      insert into duly.oidc_issuer values ('staff', null, 'x', 1, true, 'mara', now());
      insert into duly.oidc_subject values (sha256('s'), 'staff', 'staff', 'mara', now());
      insert into duly.webhook values ('w', 'x', '{demand.changed}', 'mara', now());
      insert into duly.webhook_delivery (id, webhook_id, kind, about, version, made_at, state, next_at) values ('d', 'w', 'system.act', 'x', 1, now(), 'waiting', now());
      insert into duly.oidc_flow values (sha256('f'), 'staff', 'desk', 'x', now());
      insert into duly.officer_mail (id, officer_id, message, state, next_at) values ('m', 'officer', 'x', 'waiting', now());
      insert into duly.officer_key values ('k', 'officer', 'x', now(), null);
      insert into duly.tenant_token values ('t', 'third', sha256('u'), 'x', 'third-admin', now(), now() + interval '1 day');
      insert into duly.tenant_webhook values ('w', 'third', 'x', 'third-admin', now());
      insert into duly.tenant_webhook_delivery (id, webhook_id, tenant_id, kind, at, state, next_at) values ('d', 'w', 'third', 'test', now(), 'sent', now());
      insert into duly.counsel_answer values
        ('a', 'us.subpoena.grand_jury', 'notice', 'prohibited', 'No reason but that this is a row.', 'none', now(), 'carl', now());
      insert into duly.pack_adoption values ('p', 'us', '2026.11.25', repeat('a', 64), 'carl', now());
    `)
  }

  /** How many rows of each table the actor sees; only those with any. */
  async function seen(actor: Actor, where: (table: string) => string = () => 'true'): Promise<Counts> {
    return await withTransaction(ground.app, actor, async tx => {
      const found: Counts = {}
      for (const table of tables) {
        const { rows } = await tx.client.query(
          `select count(*)::int as n from duly.${pg.escapeIdentifier(table)} where ${where(table)}`,
        )
        if (rows[0].n > 0) found[table] = rows[0].n
      }
      return found
    })
  }

  /** Picks a demand's rows of each table that names demands. */
  async function aboutDemand(): Promise<(id: string) => (table: string) => string> {
    const { rows } = await thief.query(
      `select table_name from information_schema.columns where table_schema = 'duly' and column_name = 'demand_id'`,
    )
    const naming = new Set(rows.map(r => r.table_name))
    return id => table =>
      table === 'demand' ? `id = '${id}'` : naming.has(table) ? `demand_id = '${id}'` : 'false'
  }

  const without = (counts: Counts, ...names: string[]) =>
    Object.fromEntries(Object.entries(counts).filter(([table]) => !names.includes(table)))

  test('every table forces row-level security, has a policy, and has a row in this world', async () => {
    const { rows } = await thief.query(`
      select c.relname, c.relrowsecurity and c.relforcerowsecurity as forced,
        (select count(*)::int from pg_policy p where p.polrelid = c.oid) as policies
      from pg_class c where c.relnamespace = 'duly'::regnamespace and c.relkind in ('r', 'p') and c.relname <> 'migration'`)
    for (const r of rows) assert.ok(r.forced && r.policies > 0, `${r.relname} has no forced policy`)
    const all = await seen(SYSTEM)
    assert.deepEqual(
      tables.filter(t => !all[t]),
      [],
    )
  })

  test('the journal of migrations says nothing of a demand', async () => {
    const { rows } = await thief.query(
      `select column_name from information_schema.columns where table_schema = 'duly' and table_name = 'migration' order by 1`,
    )
    assert.deepEqual(
      rows.map(r => r.column_name),
      ['applied_at', 'name', 'number', 'sha256'],
    )
  })

  test('who is nobody sees nothing', async () => {
    for (const kind of ['public', 'gate'] as const)
      assert.deepEqual(await seen({ kind, id: '', roles: [] }), {})
    const client = await ground.app.pool.connect()
    for (const table of tables) {
      const { rows } = await client.query(`select count(*)::int as n from duly.${pg.escapeIdentifier(table)}`)
      assert.equal(rows[0].n, 0, table)
    }
    client.release()
  })

  test('a tenant sees its own matter of a demand and what hangs on it, and nothing of another tenant', async () => {
    for (const id of ['acme', 'stad']) {
      const own = await seen(tenant(id))
      assert.deepEqual(
        without(own, 'leaf'),
        { answer_draft: 1, contact: 1, matter: 1, matter_key: 1, tenant: 1 },
        id,
      )
      const matters = await withTransaction(ground.app, tenant(id), tx =>
        tx.query<{ id: string; tenant_id: string }>('select id, tenant_id from duly.matter'),
      )
      assert.deepEqual(matters, [{ id: open.matters.find(m => m.tenant === id)?.id, tenant_id: id }])
      const others = await withTransaction(ground.app, tenant(id), tx =>
        tx.query('select 1 from duly.leaf where matter_id is distinct from $1', [matters[0]?.id]),
      )
      assert.deepEqual(others, [])
    }
  })

  test('a contact who is not to be told sees what it would see if there were no matter, and writes nothing to one', async () => {
    assert.deepEqual(await seen(keptOut), { contact: 1, tenant: 1 })
    const matter = open.matters.find(m => m.tenant === 'acme')?.id
    await thief.query(
      `insert into duly.tenant_webhook values ('wa', 'acme', 'x', 'acme-admin', now());
       insert into duly.tenant_webhook_delivery (id, webhook_id, tenant_id, kind, matter_id, at, state, next_at)
         values ('da', 'wa', 'acme', 'demand.closed', ${pg.escapeLiteral(matter ?? '')}, now(), 'sent', now())`,
    )
    const seenBy = async (actor: Actor) => (await seen(actor)).tenant_webhook_delivery
    assert.deepEqual([await seenBy(keptOut), await seenBy(tenant('acme'))], [undefined, 1])
    await thief.query(`delete from duly.tenant_webhook_delivery where id = 'da'`)
    await thief.query(`delete from duly.tenant_webhook where id = 'wa'`)
    await assert.rejects(
      withTransaction(ground.app, keptOut, tx =>
        tx.query("insert into duly.answer_draft values ($1, 'x', 'acme-subject', now(), 'acme')", [matter]),
      ),
      /row-level security|duplicate key/,
    )
    const told = await withTransaction(ground.app, keptOut, tx =>
      tx.query("select * from duly.told_matters('acme', null, 100)"),
    )
    assert.deepEqual(told, [])
  })

  test('a tenant without a matter sees its own entry and nothing else', async () => {
    const own = {
      ...{ contact: 1, contact_change: 1, drill: 1, feed_token: 1, proposal: 1, tenant: 1 },
      ...{ tenant_token: 1, tenant_webhook: 1, tenant_webhook_delivery: 1 },
    }
    assert.deepEqual(await seen(tenant('third')), own)
    assert.deepEqual(await seen(tenant('unknown')), {})
  })

  test('what the program reads for a tenant about its matter it reads for who was told of it alone', async () => {
    const held = { db: ground.app, vault: ground.vault }
    const of = (demand: Demand) => ({ id: demand.matters[0]?.id ?? '', demandId: demand.id })
    assert.ok((await toldLeaves(held, tenant('acme'), of(open))).all.length > 0)
    assert.ok((await toldAccesses(held, tenant('acme'), of(open), { words: false })).length > 0)
    for (const [reader, matter] of [
      [tenant('stad'), of(open)],
      [tenant('third'), of(open)],
      [keptOut, of(open)],
      [officer('travis'), of(open)],
      [tenant('acme'), of(secret)],
    ] as const) {
      await assert.rejects(toldLeaves(held, reader, matter), NotTold)
      await assert.rejects(toldAccesses(held, reader, matter, { words: true }), NotTold)
    }
    const another = { ...of(open), demandId: secret.id }
    await assert.rejects(toldLeaves(held, tenant('acme'), another), /is in its demand/)
  })

  test('nothing a tenant sees depends on a matter under a live secrecy', async () => {
    const about = await aboutDemand()
    assert.deepEqual(await seen(tenant('acme'), about(secret.id)), {})
    assert.deepEqual(await seen(tenant('stad'), about(secret.id)), {})
    assert.notDeepEqual(await seen(SYSTEM, about(secret.id)), {})
    assert.notDeepEqual(await seen(staff('mara', 'analyst'), about(secret.id)), {})
  })

  test('without a live grant staff see that there is a demand, and nothing that tells of a tenant', async () => {
    const closed = ['event', 'reading', 'paper', 'letter', 'leaf', 'matter', 'secrecy']
    const about = await aboutDemand()
    // Of Ada there was never a grant; of Bo one that is over.
    for (const id of ['ada', 'bo']) {
      const found = await seen(staff(id, 'analyst', 'counsel', 'approver'))
      assert.equal(found.demand, 2)
      for (const table of closed) assert.equal(found[table], undefined, table)
      const keys = await withTransaction(ground.app, staff(id, 'analyst'), tx =>
        tx.query<{ id: string }>('select id from duly.matter_key order by id'),
      )
      assert.deepEqual(
        keys.map(k => k.id),
        [open.id, secret.id].sort(),
        'the key of the queue’s row, no key of a tenant',
      )
    }
    const granted = await seen(staff('mara', 'analyst'), about(open.id))
    for (const table of ['event', 'matter', 'leaf', 'matter_key'])
      assert.ok((granted[table] ?? 0) > 1, `${table} with a grant`)
  })

  test('a grant is taken for oneself, from now on, for a demand that one may know of, and never changed', async () => {
    const take = (actor: Actor, demand: string, person: string, from = 'now()', hours = 1) =>
      withTransaction(ground.app, actor, tx =>
        tx.client.query(
          `insert into duly.access (id, demand_id, person_id, purpose, at, expires_at)
           values (gen_random_uuid(), $1, $2, 'answer', ${from}, ${from} + interval '${hours} hours')`,
          [demand, person],
        ),
      )
    const bo = staff('bo', 'approver')
    await assert.rejects(take(bo, open.id, 'mara'), /row-level security/)
    await assert.rejects(take(bo, restricted.id, 'bo'), /row-level security/)
    await assert.rejects(take(bo, open.id, 'bo', "now() - interval '1 day'"), /row-level security/)
    await assert.rejects(take(bo, open.id, 'bo', 'now()', 9), /access_check/)
    await assert.rejects(take(staff('root', 'administrator'), open.id, 'root'), /row-level security/)
    await assert.rejects(take(tenant('acme'), open.id, 'mara'), /row-level security/)
    await assert.rejects(
      withTransaction(ground.app, SYSTEM, tx => tx.client.query("update duly.access set purpose = 'other'")),
      /permission denied/,
    )
    // Before or after which event it was taken, the database says: what a tenant may know of it hangs on that.
    const claims = (table: string) =>
      withTransaction(ground.app, SYSTEM, tx =>
        tx.client.query(`insert into duly.${table} (version) values (0)`),
      )
    for (const table of ['access', 'access_read', 'search_listed'])
      await assert.rejects(claims(table), /permission denied/)
    await take(bo, open.id, 'bo')
    const about = await aboutDemand()
    assert.ok((await seen(bo, about(open.id))).event)
    assert.equal((await seen(bo, about(secret.id))).event, undefined, 'of this demand alone')
    await thief.query(`delete from duly.access where person_id = 'bo' and expires_at > now()`)
  })

  test('a tenant keeps a draft where its matter is to be seen, and nowhere else', async () => {
    const draft = (of: Demand, owner: string, by = 'acme-admin', whose = 'acme') =>
      withTransaction(ground.app, tenant('acme'), tx =>
        tx.client.query(
          `insert into duly.answer_draft values ($1, 'y', $2, now(), $3)
           on conflict (matter_id, tenant_id) do update set draft = excluded.draft, saved_by = excluded.saved_by`,
          [of.matters.find(m => m.tenant === owner)?.id, by, whose],
        ),
      )
    await draft(open, 'acme')
    await assert.rejects(draft(open, 'stad'), /row-level security/)
    await assert.rejects(draft(secret, 'acme'), /row-level security/)
    await assert.rejects(draft(open, 'acme', 'stad-admin'), /row-level security/)
    await assert.rejects(draft(open, 'acme', 'acme-admin', 'stad'), /row-level security/)
  })

  test('an organisation reads no draft of another one, also where both see the matter', async () => {
    const matter = open.matters.find(m => m.tenant === 'acme')?.id
    const drafts = (whose: string) =>
      withTransaction(ground.app, tenant(whose), async tx => {
        const sql = 'select tenant_id from duly.answer_draft where matter_id = $1'
        return (await tx.client.query<{ tenant_id: string }>(sql, [matter])).rows.map(row => row.tenant_id)
      })
    await thief.query('update duly.matter set readers = readers || $2 where id = $1', [matter, ['stad']])
    const mine =
      "insert into duly.answer_draft values ($1, 'z', 'stad-admin', now(), 'stad') on conflict do nothing"
    await withTransaction(ground.app, tenant('stad'), tx => tx.client.query(mine, [matter]))
    assert.deepEqual([await drafts('acme'), await drafts('stad')], [['acme'], ['stad']])
    await thief.query("delete from duly.answer_draft where matter_id = $1 and tenant_id = 'stad'", [matter])
    await thief.query("update duly.matter set readers = array_remove(readers, 'stad') where id = $1", [
      matter,
    ])
  })

  test('who is named knows of a restricted demand, and nobody else', async () => {
    const about = await aboutDemand()
    assert.deepEqual(await seen(staff('mara', 'analyst', 'counsel', 'approver'), about(restricted.id)), {})
    assert.deepEqual(await seen(officer('travis'), about(restricted.id)), {})
    const named = await seen(staff('carl', 'counsel'), about(restricted.id))
    for (const table of [
      'demand',
      'event',
      'deadline',
      'matter_key',
      'reading',
      'leaf',
      'paper',
      'emergency',
    ])
      assert.ok(named[table], `${table} of a restricted demand for who is named`)
  })

  test('an officer sees the demands of the own authority, and of another none', async () => {
    const own = await seen(officer('travis'))
    const published = 'log_checkpoint'
    assert.deepEqual(
      Object.keys(own).sort(),
      ['authority', 'demand', 'leaf', published, 'matter_key', 'officer'].sort(),
    )
    assert.equal(own.demand, 2)
    assert.deepEqual(without(await seen(officer('elsewhere')), published), {})
    const leaves = await withTransaction(ground.app, officer('travis'), tx =>
      tx.query<{ demand_id: string; class: number; matter_id: string | null }>(
        'select distinct demand_id, class, matter_id from duly.leaf',
      ),
    )
    assert.deepEqual(
      leaves,
      [{ demand_id: open.id, class: CLASS_BYTE.P, matter_id: null }],
      'of what was authorised and went out, and no leaf of a matter',
    )
    const keys = await withTransaction(ground.app, officer('travis'), tx =>
      tx.query<{ id: string }>('select id from duly.matter_key order by id'),
    )
    assert.deepEqual(
      keys.map(k => k.id),
      [open.id, secret.id].sort(),
      'no key of a matter',
    )
  })

  test('an administrator sees the directory and nothing of a demand', async () => {
    const all = await seen(staff('root', 'administrator'))
    // Whom it knows to be tied to what, because it is there that ties are recorded and ended.
    const administered = ['tie', 'tenant_change']
    assert.deepEqual(Object.keys(all).sort(), [...DIRECTORY, ...SYSTEM_ROWS, ...administered].sort())
    assert.deepEqual(without(await seen(staff('none')), ...DIRECTORY), {})
  })

  test('each role of the desk sees demands, no sign-in, no box of the gate, no log and no mail', async () => {
    for (const role of ['intake', 'analyst', 'counsel', 'approver', 'custodian', 'auditor']) {
      const found = await seen(staff('ines', role))
      assert.equal(found.demand, 2, role)
      for (const table of [
        'staff_mail',
        'outgoing_call',
        'tie',
        'wall',
        'answer_draft',
        'contact_change',
        'proposal',
        'tenant_read',
        'drill',
        'feed_token',
        'tenant_mail',
        'credential',
        'session',
        'challenge',
        'enrolment_link',
        'gate_order',
        'gate_report',
        'gate_pin_change',
        'log_state',
        'outgoing_mail',
        'command_receipt',
        'approval',
        'pin_wish',
      ])
        if (!mayRead(role, table)) assert.equal(found[table], undefined, `${role} ${table}`)
    }
  })

  /** An auditor reads what is administered; counsel what they confirm. */
  const mayRead = (role: string, table: string) =>
    (role === 'auditor' && SYSTEM_ROWS.includes(table)) ||
    (['intake', 'analyst'].includes(role) && table === 'proposal') ||
    (role === 'counsel' &&
      ['proposal', 'gate_pin_change', 'retention_asked', 'retention_hold', 'retention_run'].includes(table))

  test('what is administered is changed by an administrator in their own name, and read by no other role', async () => {
    const [root, ines] = [staff('root', 'administrator'), staff('ines', 'auditor')]
    const token = (by: string) =>
      `insert into duly.api_token (id, hash, name, scopes, made_by, made_at, expires_at)
       values ('tt', sha256('tt'), 'x', '{directory:read}', '${by}', now(), now() + interval '1 day')`
    const webhook = (by: string) =>
      `insert into duly.webhook values ('wt', 'x', '{system.act}', '${by}', now())`
    const hold = (by: string) =>
      `insert into duly.retention_hold (id, reason, by_id, at) values ('ht', 'x', '${by}', now())`
    for (const [actor, sql] of [
      [ines, token('ines')],
      [root, token('ines')],
      [staff('mara', 'analyst'), webhook('mara')],
      [root, webhook('ines')],
      [root, hold('root')],
      [ines, "insert into duly.by_hand values ('bureau', 'ines', now())"],
    ] as const)
      await assert.rejects(changed(actor, sql), /row-level security/, sql)
    for (const [actor, sql, undo] of [
      [root, token('root'), "delete from duly.api_token where id = 'tt'"],
      [root, webhook('root'), "delete from duly.webhook where id = 'wt'"],
      [staff('carl', 'counsel'), hold('carl'), "delete from duly.retention_hold where id = 'ht'"],
    ] as const) {
      assert.equal(await changed(actor, sql), 1, sql)
      await thief.query(undo)
    }
    assert.equal(await changed(ines, "update duly.api_token set revoked_by = 'ines', revoked_at = now()"), 0)
    assert.equal(await changed(ines, 'update duly.webhook set active = false'), 0)
    for (const table of SYSTEM_ROWS.filter(one => one !== 'proposal'))
      assert.equal((await seen(staff('ada', 'analyst')))[table], undefined, table)
    const counts = "select * from duly.count_grants('-infinity')"
    assert.equal(await changed(staff('mara', 'analyst'), counts), 0)
    assert.ok((await changed(ines, counts)) > 0)
    const pulse = 'select * from duly.log_pulse()'
    assert.deepEqual([await changed(staff('mara', 'analyst'), pulse), await changed(ines, pulse)], [0, 1])
  })

  test('a contact is changed by the program for who was asked about their own alone', async () => {
    const look = async () => ({
      ...{ change: 'h', at: NOW, id: 'c-new', tenant: 'third', language: 'en', active: true, receives: [] },
      profile: Buffer.from('x'),
    })
    let followed = 0
    const follow = async () => void followed++
    const made = async () => (await thief.query("select 1 from duly.contact where id = 'c-new'")).rowCount
    for (const asker of [tenant('acme'), officer('travis'), { kind: 'public', id: '', roles: [] } as const])
      await assert.rejects(confirmContact(ground.app, asker, { look, follow }), /is open, and of who/)
    const another = async () => ({ ...(await look()), tenant: 'acme' })
    await assert.rejects(confirmContact(ground.app, tenant('third'), { look: another, follow }), /is open/)
    assert.deepEqual([followed, await made()], [0, 0])
    assert.equal(await confirmContact(ground.app, tenant('third'), { look, follow }), null)
    assert.deepEqual([followed, await made()], [1, 1])
    await assert.rejects(confirmContact(ground.app, tenant('third'), { look, follow }), /is open/, 'once')
    await thief.query(`delete from duly.contact where id = 'c-new';
      update duly.contact_change set settled_at = null, outcome = null where id = 'h'`)
  })

  test('a link is made by an administrator alone, to who has no passkey there, with its mail in one', async () => {
    const link = (kind: string, id: string, surface: string, hash = 'nl') =>
      `select duly.make_link('${hash}', '${kind}', '${id}', '${surface}', 'nm', 'x', now()) as made`
    const make = async (actor: Actor, sql: string) =>
      (await withTransaction(ground.app, actor, tx => tx.query<{ made: string }>(sql)))[0]?.made
    const root = staff('root', 'administrator')
    for (const actor of [
      staff('carl', 'counsel'),
      staff('ines', 'auditor'),
      tenant('acme'),
      officer('travis'),
    ])
      await assert.rejects(make(actor, link('tenant', 'third-admin', 'customer')), /no administrator/)
    await assert.rejects(
      make(root, link('staff', 'bo', 'desk')),
      { code: '42501' },
      'nobody stands behind it',
    )
    for (const sql of [
      link('tenant', 'third-admin', 'authority'),
      link('tenant', 'nobody', 'customer'),
      link('gate', 'third-admin', 'customer'),
    ])
      assert.equal(await make(root, sql), 'unknown', sql)
    assert.equal(await make(root, link('tenant', 'third-admin', 'customer')), 'made')
    assert.equal(await make(root, link('tenant', 'third-admin', 'customer')), 'made before')
    const { rows } = await thief.query("select tenant_id from duly.tenant_mail where id = 'nm'")
    assert.deepEqual(rows, [{ tenant_id: 'third' }])
    await thief.query(`insert into duly.credential (id, owner_kind, owner_id, surface, public_key, created_at)
      values ('ct', 'tenant', 'third-admin', 'customer', 'x', now())`)
    assert.equal(await make(root, link('tenant', 'third-admin', 'customer', 'n2')), 'enrolled')
    await thief.query(`delete from duly.credential where id = 'ct'; delete from duly.tenant_mail where id = 'nm';
      delete from duly.enrolment_link where hash = 'nl'`)
  })

  test('a provider of accounts is set and a tenant closed by an administrator alone', async () => {
    const issuer = (seen: number) =>
      `select duly.set_issuer('it', 'third', ${seen}, 'x', true, false, now()) as done`
    const close = "select duly.close_tenant('third', 'chain_next', 'ch', 'x', now()) as done"
    const done = async (actor: Actor, sql: string) =>
      (await withTransaction(ground.app, actor, tx => tx.query<{ done: boolean }>(sql)))[0]?.done
    for (const actor of [
      staff('carl', 'counsel'),
      staff('ines', 'auditor'),
      tenant('third'),
      officer('travis'),
    ])
      for (const sql of [issuer(0), close]) await assert.rejects(done(actor, sql), /no administrator/, sql)
    const root = staff('mara', 'administrator')
    assert.deepEqual(
      [await done(root, issuer(1)), await done(root, issuer(0)), await done(root, issuer(0))],
      [false, true, false],
    )
    assert.equal(await done(root, close.replace("'third'", "'nobody'")), false)
    await thief.query("delete from duly.oidc_issuer where id = 'it'")
  })

  test('the history of an entry and what waits for it is read by who administers, and under a grant of a demand about it', async () => {
    await thief.query(
      "insert into duly.tenant_change values ('ca', 'acme', now(), 'staff', 'mara', 'changed', 'x')",
    )
    const changes = async (actor: Actor) =>
      (
        await withTransaction(ground.app, actor, tx =>
          tx.query<{ id: string }>('select tenant_id as id from duly.tenant_change order by 1'),
        )
      ).map(row => row.id)
    assert.deepEqual(await changes(staff('root', 'administrator')), ['acme', 'third'])
    assert.deepEqual(await changes(staff('mara', 'analyst')), ['acme'], 'of which she has a grant')
    for (const actor of [staff('bo', 'analyst'), tenant('acme'), officer('travis')])
      assert.deepEqual(await changes(actor), [], actor.id)
    const proposed = async (actor: Actor) =>
      (
        await withTransaction(ground.app, actor, tx =>
          tx.query<{ subject: string }>('select subject from duly.proposal order by 1'),
        )
      ).map(row => row.subject)
    assert.deepEqual(await proposed(staff('mara', 'analyst')), ['merge'], 'nothing that waits for third')
    const noted = async (actor: Actor, id: string) =>
      (
        await withTransaction(ground.app, actor, tx =>
          tx.query<{ noted: boolean }>('select duly.note_entry_read($1) as noted', [id]),
        )
      )[0]?.noted
    assert.deepEqual(
      [
        await noted(staff('mara', 'analyst'), 'acme'),
        await noted(staff('mara', 'analyst'), 'third'),
        await noted(staff('bo', 'analyst'), 'acme'),
        await noted(tenant('acme'), 'acme'),
      ],
      [true, false, false, false],
    )
    await thief.query("delete from duly.tenant_change where id = 'ca'")
    await thief.query("delete from duly.access_read where what = 'tenant'")
  })

  test('a link is found again by the desk with its text, and a passkey of another ended by an administrator alone', async () => {
    const link = "select * from duly.link_made('h')"
    assert.equal(await changed(staff('mara', 'analyst'), link), 1)
    assert.equal(await changed(staff('mara', 'analyst'), "select * from duly.link_made('x')"), 0)
    for (const actor of [tenant('acme'), officer('travis')]) assert.equal(await changed(actor, link), 0)
    const hash = createHash('sha256').update('c').digest('hex')
    const end = (actor: Actor, name: string) =>
      withTransaction(ground.app, actor, tx =>
        tx.query<{ surface: string | null }>('select duly.end_passkey($1, $2, now()) as surface', [
          'mara',
          name,
        ]),
      )
    for (const actor of [
      staff('carl', 'counsel'),
      staff('ines', 'auditor'),
      tenant('acme'),
      officer('travis'),
    ])
      await assert.rejects(end(actor, hash), /no administrator/)
    const root = staff('root', 'administrator')
    assert.deepEqual(await end(root, 'x'), [{ surface: null }])
    assert.deepEqual(await end(root, hash), [{ surface: 'desk' }])
    assert.deepEqual(await end(root, hash), [{ surface: null }], 'once')
    const { rows } = await thief.query("select 1 from duly.session where owner_id = 'mara'")
    assert.equal(rows.length, 0)
    await thief.query("update duly.credential set revoked_at = null where id = 'c'")
    await thief.query("insert into duly.session values ('h', 'desk', 'staff', 'mara', now(), now(), now())")
  })

  test('people of a tenant write their own rows in their own name, and settle nothing that waits for a mail', async () => {
    const third = tenant('third')
    const webhook = (of: string, by: string) =>
      `insert into duly.tenant_webhook (id, tenant_id, config, made_by, made_at) values ('wx', '${of}', 'x', '${by}', now())`
    const drill = (of: string, to: string, by: string) =>
      `insert into duly.drill (id, tenant_id, contact_id, by_kind, by_id, sent_at, note)
       values ('dx', '${of}', '${to}', 'tenant', '${by}', now(), 'x')`
    const change = (of: string, told: string) =>
      `insert into duly.contact_change (id, tenant_id, told, asked_by, asked_at, change)
       values ('cx', '${of}', '${told}', 'third-admin', now(), 'x')`
    const mail = (of: string) =>
      `insert into duly.tenant_mail (id, tenant_id, message, state, next_at) values ('mx', '${of}', 'x', 'waiting', now())`
    for (const sql of [
      webhook('acme', 'third-admin'),
      webhook('third', 'acme-admin'),
      drill('acme', 'acme-admin', 'third-admin'),
      drill('third', 'acme-admin', 'third-admin'),
      drill('third', 'third-admin', 'acme-admin'),
      change('acme', 'acme-admin'),
      change('third', 'acme-admin'),
      "update duly.contact_change set settled_at = now(), outcome = 'confirmed'",
      mail('acme'),
    ])
      await assert.rejects(changed(third, sql), /row-level security/, sql)
    for (const [sql, undo] of [
      [drill('third', 'third-admin', 'third-admin'), "delete from duly.drill where id = 'dx'"],
      [change('third', 'third-admin'), "delete from duly.contact_change where id = 'cx'"],
      [mail('third'), "delete from duly.tenant_mail where id = 'mx'"],
    ] as const) {
      assert.equal(await changed(third, sql), 1, sql)
      await thief.query(undo)
    }
    const nobodys = ['duly.end_own_webhook(now())', "duly.say_left('acme-admin', now())"]
    for (const call of [...nobodys, "duly.wake_told('acme', true, null)"])
      await assert.rejects(changed(staff('root', 'administrator'), `select ${call}`), /nobody/, call)
    await assert.rejects(changed(third, "select duly.wake_told('acme', true, null)"), /nobody/)
    assert.equal(await changed(tenant('acme'), 'select * from duly.entry_reads()'), 0, 'of another tenant')
    assert.equal(await changed(third, 'select * from duly.entry_reads()'), 1)
  })

  test('a program reads by its token what its scopes say, and nothing else', async () => {
    const program = (scope: string): Actor => ({ kind: 'token', id: 't', roles: [scope] })
    assert.deepEqual(Object.keys(await seen(program('people_write'))), ['person'])
    const directory = ['contact', 'tenant', 'tenant_party']
    assert.deepEqual(Object.keys(await seen(program('directory_read'))).sort(), directory)
    assert.deepEqual(await seen(program('demands_read_counts')), {})
    const open = async (scope: string) =>
      (
        await withTransaction(ground.app, program(scope), tx =>
          tx.query<{ open: number }>('select open from duly.count_demands(now())'),
        )
      )[0]?.open
    assert.deepEqual([await open('demands_read_counts'), await open('people_write')], [1, 0])
  })

  test('at the desk people send, stand in, take turns and answer calls for themselves, and for nobody else', async () => {
    const [mara, bo] = [staff('mara', 'analyst'), staff('bo', 'approver')]
    const [carl, root] = [staff('carl', 'counsel'), staff('root', 'administrator')]
    const sends = (id: string, demand: string, person: string) =>
      `insert into duly.departure (id, demand_id, person_id, about, wish, state, version, asked_at, leaves_at)
       values ('${id}', '${demand}', '${person}', 'y', 'x', 'waiting', 1, now(), now())`
    const away = (id: string, person: string, by: string) =>
      `insert into duly.cover values ('${id}', '${person}', 'ada', now(), now() + interval '1 day', '${by}', now(), null)`
    const turn = (id: string, person: string, by: string) =>
      `insert into duly.rota_turn values ('${id}', '${person}', 1, now(), now() + interval '1 day', '${by}', now(), null)`
    const page = (id: string, cause: string, demand: string) =>
      `insert into duly.page (id, cause, demand_id, about, opened_at) values ('${id}', '${cause}', ${demand}, 'z', now())`
    for (const [actor, sql] of [
      [bo, sends('s1', open.id, 'mara')],
      [bo, sends('s1', restricted.id, 'bo')],
      [tenant('acme'), sends('s1', open.id, 'mara')],
      [mara, away('s1', 'carl', 'mara')],
      [carl, away('s1', 'mara', 'ada')],
      [mara, turn('s1', 'carl', 'mara')],
      [mara, page('s1', 'emergency', `'${open.id}'`)],
      [mara, "update duly.rota set changed_by = 'carl'"],
    ] as const)
      if (sql.startsWith('update')) assert.equal(await changed(actor, sql), 0, sql)
      else await assert.rejects(changed(actor, sql), /row-level security/, sql)
    for (const [actor, sql, undo] of [
      [mara, sends('s1', open.id, 'mara'), "delete from duly.departure where id = 's1'"],
      [carl, away('s1', 'mara', 'carl'), "delete from duly.cover where id = 's1'"],
      [mara, away('s2', 'mara', 'mara'), "delete from duly.cover where id = 's2'"],
      [mara, turn('s1', 'mara', 'mara'), "delete from duly.rota_turn where id = 's1'"],
      [mara, page('s1', 'drill', 'null'), "delete from duly.page where id = 's1'"],
      [carl, "update duly.rota set changed_by = 'carl'", "update duly.rota set changed_by = 'mara'"],
    ] as const) {
      assert.equal(await changed(actor, sql), 1, sql)
      await thief.query(undo)
    }
    assert.equal(
      await changed(root, "update duly.departure set state = 'taken_back'"),
      0,
      'who knows of no demand',
    )
    assert.equal(await changed(bo, 'update duly.notification set read_at = now()'), 0)
    const about = await aboutDemand()
    assert.equal((await seen(mara, about(restricted.id))).departure, undefined)
    assert.ok((await seen(mara, about(open.id))).departure)
    assert.deepEqual([(await seen(carl)).turned_away, (await seen(mara)).turned_away], [1, undefined])
  })

  test('a tie is said by its person or an administrator, and ended by an administrator who is not its person', async () => {
    const said = (actor: Actor, person: string) =>
      changed(
        actor,
        `select duly.record_tie('st', '${person}', 'other', null, null, '${restricted.reference}', '{}', 'x', now())`,
      )
    await assert.rejects(said(staff('mara', 'analyst'), 'bo'), { code: '42501' })
    await assert.rejects(said(tenant('acme'), 'bo'), { code: '42501' })
    await said(staff('bo', 'approver'), 'bo')
    const { rows } = await thief.query("select 1 from duly.wall where tie_id = 'st'")
    assert.equal(rows.length, 1, 'also from what its person may not know of')
    const end = (actor: Actor) =>
      changed(actor, `update duly.tie set ended_by = '${actor.id}', ended_at = now() where id = 'st'`)
    assert.equal(await end(staff('carl', 'counsel')), 0)
    await assert.rejects(end(staff('bo', 'administrator')), /row-level security/)
    assert.equal(await end(staff('root', 'administrator')), 1)
    await thief.query("delete from duly.tie where id = 'st'")
  })

  test('what is asked about a demand is answered to who may know of it', async () => {
    const asks = (id: string) => [
      `select duly.colleagues_on('${id}')`,
      `select duly.who_saw('${id}')`,
      `select duly.demands_of_papers(array(select mac from duly.paper where demand_id = '${id}' union select sha256('p')))`,
    ]
    const many = async (actor: Actor, sql: string) =>
      (await withTransaction(ground.app, actor, tx => tx.client.query(sql))).rowCount
    for (const sql of asks(restricted.id)) {
      assert.equal(await many(staff('mara', 'analyst'), sql), 0, sql)
      assert.equal(await many(tenant('acme'), sql), 0, sql)
    }
    assert.ok((await many(staff('carl', 'counsel'), asks(restricted.id)[0] ?? '')) ?? 0)
    assert.ok((await many(staff('mara', 'analyst'), asks(open.id)[1] ?? '')) ?? 0)
    const progress = `select * from duly.collect_progress('${open.id}')`
    await thief.query("insert into duly.gate_order values ('gc', 'collect', $1, 's', 'x', now())", [open.id])
    await thief.query("insert into duly.gate_report values ('rc', 'gc', 'progress', 'x', now())")
    assert.equal(await many(staff('mara', 'analyst'), progress), 1)
    assert.equal(await many(staff('ada', 'approver'), progress), 0, 'without a grant')
    await thief.query("delete from duly.gate_report where id = 'rc'")
    await thief.query("delete from duly.gate_order where id = 'gc'")
  })

  async function changed(actor: Actor, sql: string): Promise<number> {
    return (await withTransaction(ground.app, actor, tx => tx.client.query(sql))).rowCount ?? 0
  }

  test('nobody but the program itself writes: not staff, tenants, officers or an administrator', async () => {
    const writes = [
      `update duly.demand set step = 'done'`,
      `update duly.matter set visible_at = now()`,
      `update duly.secrecy set ended_at = now()`,
      `update duly.authorisation set status = 'authorised'`,
      `delete from duly.deadline`,
      `update duly.person set roles = '{counsel}'`,
    ]
    for (const actor of [
      staff('carl', 'counsel', 'approver'),
      staff('root', 'administrator'),
      tenant('acme'),
      officer('travis'),
    ])
      for (const sql of writes) {
        const { rowCount } = await withTransaction(ground.app, actor, tx => tx.client.query(sql))
        assert.equal(rowCount, 0, `${actor.kind}: ${sql}`)
      }
    for (const actor of [staff('carl', 'counsel'), tenant('acme'), officer('travis')])
      await assert.rejects(
        withTransaction(ground.app, actor, tx =>
          tx.client.query(`insert into duly.demand_access values ($1, 'mara')`, [restricted.id]),
        ),
        /row-level security/,
      )
  })

  test('the gate reads its orders, what forbids, and its own reports, whatever it says it is; and writes reports alone', async () => {
    const gate = await openDatabase({ url: ground.embedded.gateUrl, role: 'gate' })
    try {
      const readable: string[] = []
      for (const table of tables) {
        const sql = `select count(*)::int as n from duly.${pg.escapeIdentifier(table)}`
        const ok = await withTransaction(gate, SYSTEM, tx => tx.client.query(sql)).then(
          () => true,
          (e: { code?: string }) => assert.equal(e.code, '42501', table),
        )
        if (ok === true) readable.push(table)
      }
      assert.deepEqual(readable, ['authorisation', 'gate_order', 'gate_pin_change', 'gate_report'])
      const refused = (sql: string) =>
        assert.rejects(
          withTransaction(gate, SYSTEM, tx => tx.client.query(sql)),
          { code: '42501' },
          sql,
        )
      for (const table of readable) {
        await refused(`delete from duly.${table}`)
        const column = { gate_report: 'order_id', gate_pin_change: 'leaf_id' }[table] ?? 'demand_id'
        await refused(`update duly.${table} set ${column} = null`)
      }
      await refused(
        `insert into duly.authorisation select sha256('z'), demand_id, preparer, 'prepared', expires_at from duly.authorisation`,
      )
      await refused(`select duly.append('{}')`)
      await withTransaction(gate, SYSTEM, tx =>
        tx.client.query(`insert into duly.gate_report values ('r2', 'g', 'progress', 'x', now())`),
      )
    } finally {
      await gate.close()
    }
  })

  test('the role for copies reads all and writes nothing', async () => {
    const backup = await openDatabase({ url: ground.embedded.backupUrl, role: 'backup' })
    try {
      const { rows } = await backup.pool.query('select count(*)::int as n from duly.event')
      assert.ok(rows[0].n > 0)
      await assert.rejects(backup.pool.query(`update duly.demand set step = 'done'`))
    } finally {
      await backup.close()
    }
  })
})
