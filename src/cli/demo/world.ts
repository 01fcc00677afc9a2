// The provider's systems in the demo: a Maildir with a few thousand messages and a PostgreSQL database of accounts and
// sessions, declared to the gate like any other source.
import { randomBytes } from 'node:crypto'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import pg from 'pg'
import { writeDurably } from '../../store/durable.ts'
import { type CastTenant, tenants } from './cast.ts'
import { type Seeded, seeded } from './seeded.ts'

const MESSAGES = 2400
const SESSIONS = 3000
const FROM = Date.parse('2025-01-01T00:00:00Z')
const DAY = 86_400_000

export type World = { readonly messages: number; readonly sessions: number }

/** Fills the sources and declares them in the gate's folder. `adminUrl` may create databases in the embedded server. */
export async function makeWorld(
  dir: string,
  gateDir: string,
  adminUrl: string,
  until: number,
): Promise<World> {
  const random = seeded(20_261_125)
  const days = Math.floor((until - FROM) / DAY)
  await makeMaildir(join(dir, 'mail'), random, days)
  const url = await makeDatabase(adminUrl, random, days)
  await writeDurably(join(gateDir, 'provider-database-url'), `${url}\n`, 0o600)
  await writeDurably(
    join(gateDir, 'sources.json'),
    `${JSON.stringify(declaration(join(dir, 'mail')), null, 2)}\n`,
    0o600,
  )
  return { messages: MESSAGES, sessions: SESSIONS }
}

type User = { readonly address: string; readonly name: string; readonly tenant: CastTenant }

function users(): User[] {
  const all: readonly CastTenant[] = Object.values(tenants)
  return all.flatMap(t => t.users.map(u => ({ address: `${u.local}@${t.domain}`, name: u.name, tenant: t })))
}

const subjects = [
  'Berth 14, Thursday',
  'Customs papers for 4471',
  'Lunch?',
  'Invoice 2026-118',
  'Route change',
  'Minutes of the meeting',
  'Re: tender',
  'Holiday plan',
  'Container seals',
  'Question about the form',
]
const lines = [
  'The lorry is due at six, gate two.',
  'Please find the list attached.',
  'We can do Tuesday or Wednesday.',
  'The seal numbers do not match the manifest.',
  'Thanks, that settles it.',
  'Could you ring me before noon?',
  'The council decides next week.',
]

async function makeMaildir(root: string, random: Seeded, days: number): Promise<void> {
  for (const u of users()) await mkdir(join(root, u.address, 'cur'), { recursive: true, mode: 0o755 })
  const writes: Promise<void>[] = []
  for (let i = 0; i < MESSAGES; i++) {
    const to = random.pick(users())
    const from = random.pick(users().filter(u => u.tenant === to.tenant && u !== to))
    const at = FROM + random.below(days) * DAY + random.below(DAY)
    const seconds = Math.floor(at / 1000)
    writes.push(
      writeFile(
        join(root, to.address, 'cur', `${seconds}.M${i}P1.mail:2,S`),
        message(from, to, new Date(at), i, random),
        { mode: 0o644 },
      ),
    )
    if (writes.length >= 200) await Promise.all(writes.splice(0))
  }
  await Promise.all(writes)
}

function message(from: User, to: User, at: Date, i: number, random: Seeded): string {
  const body = Array.from({ length: 1 + random.below(6) }, () => random.pick(lines)).join('\r\n')
  return [
    `Date: ${at.toUTCString().replace('GMT', '+0000')}`,
    `From: ${encodeName(from.name)} <${from.address}>`,
    `To: ${encodeName(to.name)} <${to.address}>`,
    `Subject: ${random.pick(subjects)}`,
    `Message-ID: <m${i}@${from.tenant.domain}>`,
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    '',
    body,
    '',
  ].join('\r\n')
}

function encodeName(name: string): string {
  return /^[\x20-\x7e]*$/.test(name) ? name : `=?utf-8?B?${Buffer.from(name).toString('base64')}?=`
}

/** Its own database and role in the embedded server: the gate reaches it as it would reach any system of the provider. */
async function makeDatabase(adminUrl: string, random: Seeded, days: number): Promise<string> {
  const password = randomBytes(24).toString('base64url')
  await withClient(adminUrl, async c => {
    await c.query(`create role provider_reader login password '${password}'`)
    await c.query('create database provider')
  })
  const own = withDatabase(adminUrl, 'provider', null)
  await withClient(own, async c => {
    await c.query(
      'create table account (address text primary key, customer text not null, name text not null, created_at timestamptz not null, paid_by text not null)',
    )
    await c.query(
      'create table session (id bigint primary key, address text not null references account, began_at timestamptz not null, seconds int not null, ip inet not null)',
    )
    await c.query('create index on session (address, began_at)')
    await c.query(
      'create table held (hold text not null, account text not null, session bigint, until date not null, unique nulls not distinct (hold, account, session))',
    )
    await fill(c, random, days)
    await c.query('grant select on account, session to provider_reader')
    await c.query('grant select, insert, update, delete on held to provider_reader')
  })
  return withDatabase(adminUrl, 'provider', { user: 'provider_reader', password })
}

async function fill(c: pg.Client, random: Seeded, days: number): Promise<void> {
  const all = users()
  await c.query(
    'insert into account select * from unnest($1::text[], $2::text[], $3::text[], $4::timestamptz[], $5::text[])',
    [
      all.map(u => u.address),
      all.map(u => u.tenant.sourceKey),
      all.map(u => u.name),
      all.map(() => '2024-11-04T09:00:00Z'),
      all.map(u => `invoice to ${u.tenant.name}`),
    ],
  )
  const rows = Array.from({ length: SESSIONS }, (_, i) => ({
    id: i + 1,
    address: random.pick(all).address,
    at: new Date(FROM + random.below(days) * DAY + random.below(DAY)).toISOString(),
    seconds: 30 + random.below(14_000),
    ip: `198.51.100.${1 + random.below(250)}`,
  }))
  await c.query(
    'insert into session select * from unnest($1::bigint[], $2::text[], $3::timestamptz[], $4::int[], $5::inet[])',
    [
      rows.map(r => r.id),
      rows.map(r => r.address),
      rows.map(r => r.at),
      rows.map(r => r.seconds),
      rows.map(r => r.ip),
    ],
  )
}

function declaration(mailRoot: string) {
  const all = users()
  return {
    v: 1,
    sources: [
      {
        kind: 'maildir',
        name: 'mail',
        root: mailRoot,
        accounts: Object.fromEntries(
          all.map(u => [u.address, { directory: u.address, tenant: u.tenant.sourceKey }]),
        ),
      },
      {
        kind: 'postgresql',
        name: 'accounts',
        url: { file: 'provider-database-url' },
        accountKinds: ['email'],
        lookup:
          "select address as account, customer as tenant from account where $kind = 'email' and address = $value",
        // 18 USC 2703(c)(2): name, address, session times and durations, length and types of service, means of payment.
        categories: { subscriber: SUBSCRIBER_SQL },
        hold: { subscriber: HOLD_SQL },
        release: RELEASE_SQL,
        statementTimeoutSeconds: 60,
      },
    ],
  }
}

/** Marks that the provider's own purge leaves standing: nothing is copied, and what the marks name stays where it is. */
const HOLD_SQL = `insert into held (hold, account, session, until)
  select $hold, address, null, $until::date from account where address = $account
  union all
  select $hold, address, id, $until::date from session where address = $account and began_at >= $from and began_at < $to
  on conflict (hold, account, session) do update set until = excluded.until`

const RELEASE_SQL = 'delete from held where hold = $hold'

const SUBSCRIBER_SQL = `select account, at, name, data from (
    select address as account, null::timestamptz as at, 'account.json' as name,
           jsonb_build_object('address', address, 'name', name, 'created_at', created_at, 'paid_by', paid_by)::text as data
    from account where address = $account
    union all
    select address, began_at, 'session-' || id || '.json',
           jsonb_build_object('began_at', began_at, 'seconds', seconds, 'ip', host(ip))::text
    from session where address = $account
      and ($from::timestamptz is null or began_at >= $from) and ($to::timestamptz is null or began_at < $to)
  ) rows order by at nulls first, name`

function withDatabase(
  url: string,
  database: string,
  login: { user: string; password: string } | null,
): string {
  const parsed = new URL(url.replace(/^postgres(ql)?:/, 'http:').replace('@/', '@socket/'))
  const user = login?.user ?? decodeURIComponent(parsed.username)
  const password = login?.password ?? decodeURIComponent(parsed.password)
  return `postgres://${encodeURIComponent(user)}:${encodeURIComponent(password)}@/${database}${parsed.search}`
}

async function withClient(url: string, work: (c: pg.Client) => Promise<void>): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    await work(client)
  } finally {
    await client.end()
  }
}
