// Whether time tells a tenant of demands that it may not know of. Two installations with the same tenant and the same demands that
// it was told of; in one of them there are sealed ones besides, and some that are kept from the person who asks. Each address that the
// customer surface answers on is asked in both, one right after the other, in an order that is drawn anew for each pair, each of its
// variants in turn; so is what is written and can be written again. A second tenant was told of nothing: its empty pages are asked too.
//
// The share of pairs in which the world with sealed demands was the slower one: 0.5 where nothing can be told. Beside it the
// ratio of the medians. The control asks the same pairs before there is anything sealed: what it shows is noise and no leak.
//
// A page that misses its goal is asked once more in four times as many pairs, and that counts: by chance one page in a few hundred
// misses both times, a leak always does.
//
// DULY_BENCH_PAIRS says how many pairs, DULY_BENCH_SEALED how many sealed demands, DULY_BENCH_ROUTE which routes (a part of the name).
import { randomBytes } from 'node:crypto'
import { loadavg } from 'node:os'
import pg from 'pg'
import type { Deployment } from '../src/server/deployment.ts'
import { sealedDemand } from '../test/server/customer/states.ts'
import {
  type Ask,
  emptyWorld,
  NEVER,
  reads,
  type World,
  worldOf,
  writes,
} from '../test/server/customer/worlds.ts'
import { keptDemand, twoTenantDemand } from '../test/server/portal/demands.ts'
import { openPortals, type Portals, untilPublic } from '../test/server/portal/portals.ts'
import { median } from './ground/measure.ts'
import type { Result } from './run.ts'

const PAIRS = Number(process.env.DULY_BENCH_PAIRS ?? 150)
const SEALED = Number(process.env.DULY_BENCH_SEALED ?? 5000)
const ONLY = process.env.DULY_BENCH_ROUTE ?? ''
/** Half the pairs of one page: what starts and settles is not what is asked about. */
const WARM_UP = 20
const LEAST = 0.45
const MOST = 0.55
const GOAL = `share ${LEAST}–${MOST}`

/** Sealed demands that went the whole way of a paper; the others are rows as those leave them. */
const REAL = 5
/** Kept from the person who asks; a colleague is told of them. */
const KEPT = 3

/** Written as often as asked: no limit of attempts, and nothing that the next one needs is used up. */
const again = [
  'POST /demands/:id/answer/draft',
  'POST /demands/:id/answer/change',
  'POST /demands/:id/answer/review',
  'POST /demands/:id/answer',
  'POST /demands/:id/objection/withdraw',
  'POST /demands/:id/consent/revoke',
  'POST /contacts/still-here',
  'POST /digest',
  'POST /feed',
]
/** What is empty for who was told of nothing. */
const emptied = ['GET /', 'GET /feed/:file{[A-Za-z0-9_-]{32}\\.atom}', 'GET /api/v1/demands', 'GET /programs']

type Side = { readonly portals: Portals; readonly world: World; readonly empty: World }
/** `of`: in whose world. */
type Row = { readonly name: string; readonly asks: readonly Ask[]; readonly of: 'world' | 'empty' }
type Pairs = { readonly without: readonly number[]; readonly with: readonly number[] }

export async function bench(): Promise<Result[]> {
  const sides: Side[] = []
  try {
    for (let n = 0; n < 2; n++) sides.push(await open())
    const [without, sealed] = sides
    if (!without || !sealed) throw new Error('two worlds are compared')
    const rows = rowsAsked().filter(({ name }) => name.includes(ONLY))
    const control: number[] = []
    for (const { portals } of sides) await settle(portals)
    for (const { asks, of } of rows)
      control.push(shareOf(await pairsOf(asks, without[of], sealed[of], PAIRS)))
    const hidden = await seal(sealed.portals)
    for (const { portals } of sides) await settle(portals)
    const results: Result[] = []
    for (const [i, { name, asks, of }] of rows.entries())
      results.push(await rowOf(name, n => pairsOf(asks, without[of], sealed[of], n), control[i]))
    results.push(...(await hiddenAndNever(sealed.world, hidden)))
    const load = loadavg().map(n => n.toFixed(2))
    process.stderr.write(`${PAIRS} pairs, ${SEALED} sealed, load average ${load.join(' ')}\n`)
    return results
  } finally {
    for (const { portals } of sides) await portals.close()
  }
}

function rowsAsked(): Row[] {
  const some = (names: readonly string[], asks: typeof reads) =>
    names.map(name => [name, asks[name] ?? []] as const)
  const told = [...Object.entries(reads), ...some(again, writes)]
  return [
    ...told.map(([name, asks]) => ({ name, asks, of: 'world' as const })),
    ...some(emptied, reads).map(([name, asks]) => ({
      name: `${name}, told of nothing`,
      asks,
      of: 'empty' as const,
    })),
  ]
}

async function open(): Promise<Side> {
  const portals = await openPortals()
  const empty = await emptyWorld(portals)
  await empty.post('/feed')
  const acme = await portals.client('customer', 'acme-admin')
  const told = await twoTenantDemand(portals.d)
  for (let n = 0; n < 3; n++) await twoTenantDemand(portals.d)
  await untilPublic(portals.d, told.demandId)
  const world = await worldOf(portals, acme, told)
  // The store's clock stands with the pages': a notice drawn up on the one would be too short by the other.
  Object.assign(portals.d.store, { now: portals.d.now })
  await world.post('/feed')
  await portals.stopLog()
  return { portals, world, empty }
}

/** Each of a route's variants in turn: both of a pair ask the same. */
async function pairsOf(asks: readonly Ask[], without: World, sealed: World, pairs: number): Promise<Pairs> {
  const times = { without: [] as number[], with: [] as number[] }
  for (let n = -WARM_UP; n < pairs; n++) {
    const ask = asks[(n + WARM_UP) % asks.length]
    if (!ask) throw new Error('a route is asked somehow')
    const took = { without: 0, with: 0 }
    const order = Math.random() < 0.5 ? (['without', 'with'] as const) : (['with', 'without'] as const)
    for (const which of order) {
      const began = performance.now()
      await ask(which === 'with' ? sealed : without)
      took[which] = performance.now() - began
    }
    if (n < 0) continue
    times.without.push(took.without)
    times.with.push(took.with)
  }
  return times
}

/** In how many of the pairs `with` took longer. */
function shareOf(pairs: Pairs): number {
  return pairs.with.filter((took, i) => took > (pairs.without[i] ?? 0)).length / pairs.with.length
}

async function rowOf(
  route: string,
  ask: (pairs: number) => Promise<Pairs>,
  control: number | undefined,
): Promise<Result> {
  let pairs = await ask(PAIRS)
  if (!isMet(shareOf(pairs))) pairs = await ask(4 * PAIRS)
  const share = shareOf(pairs)
  const beside = control === undefined ? '' : ` (control ${control.toFixed(3)})`
  return {
    name: `two worlds: ${route}${beside}`,
    value: share,
    unit: 'of pairs slower',
    peer: 'median ms without',
    peerValue: median(pairs.without),
    ratio: median(pairs.with) / median(pairs.without),
    goal: GOAL,
    met: isMet(share),
  }
}

function isMet(share: number): boolean {
  return share >= LEAST && share <= MOST
}

/** The address of a sealed demand beside one that never was, of the same tenant: `with` is the sealed one's. */
async function hiddenAndNever(world: World, hidden: readonly string[]): Promise<Result[]> {
  const results: Result[] = []
  const at = (id: string): World => ({ ...world, told: id })
  const shown = ['GET /demands/:id', 'GET /api/v1/demands/:id', 'GET /demands/:id/record.pdf']
  const written = Object.keys(writes).filter(route => route.startsWith('POST /demands/:id'))
  for (const route of [...shown, ...written]) {
    const ask = (reads[route] ?? writes[route])?.[0]
    if (!ask || !route.includes(ONLY)) continue
    let n = 0
    const asks: Ask[] = [w => ask(w.told === NEVER ? w : at(hidden[n++ % hidden.length] ?? ''))]
    const name = `${route} of a sealed id beside one that never was`
    results.push(await rowOf(name, pairs => pairsOf(asks, at(NEVER), at(''), pairs), undefined))
  }
  return results
}

/** Sealed and kept demands of Acme, and of Nord; answers with the ids of Acme's that went the whole way. */
async function seal({ d }: Portals): Promise<string[]> {
  const ids: string[] = []
  for (let n = 0; n < Math.min(REAL, SEALED); n++) ids.push(await sealedDemand(d))
  const rows = SEALED - ids.length
  for (let n = 0; n < KEPT; n++) ids.push((await keptDemand(d)).acme)
  for (let n = 0; n < KEPT; n++) await keptDemand(d, 'nord')
  await asAdmin(d, async admin => {
    await admin.query('set session_replication_role = replica')
    for (const tenant of ['acme', 'nord'])
      await admin.query(ROWS, [rows, randomBytes(8).toString('hex'), tenant])
  })
  return ids
}

/** As the server's own housekeeping leaves a database, in both worlds alike. */
async function settle({ d }: Portals): Promise<void> {
  await asAdmin(d, admin => admin.query('vacuum analyze'))
}

async function asAdmin(d: Deployment, work: (admin: pg.Client) => Promise<unknown>): Promise<void> {
  const admin = new pg.Client({ connectionString: d.embedded?.adminUrl })
  await admin.connect()
  try {
    await work(admin)
  } finally {
    await admin.end()
  }
}

/** Of each sealed demand its row, two keys, a matter of the tenant's, its order, six events, four leaves. Nothing of it opens. */
const ROWS = `with made as (
    select md5($2 || n) as id, md5($2 || n || 'm') as matter, n from generate_series(1, $1::int) n
  ), demand as (
    insert into duly.demand (id, reference, version, step, turn, received_at, summary, audit_head)
    select id, 'D-' || upper(left(id, 12)), 6, 'close', 'analyst', now(), decode(repeat(id, 12), 'hex'), decode(id || id, 'hex') from made
  ), matter as (
    insert into duly.matter (id, demand_id, tenant_id, opened_at) select matter, id, $3, now() from made
  ), keys as (
    insert into duly.matter_key (id, demand_id, online, sealed)
    select k, id, decode(repeat(id, 4), 'hex'), decode(repeat(id, 12), 'hex') from made, unnest(array[id, matter]) k
  ), orders as (
    insert into duly.secrecy (matter_id, begun_at, until) select matter, now(), '2099-01-01' from made
  ), events as (
    insert into duly.event (demand_id, version, kind, matter_id, at, by_kind, by_id, data, hash)
    select id, v, 'SecrecyRead', matter, now(), 'staff', 'mara', decode(repeat(id, 20), 'hex'), decode(id || id, 'hex')
    from made, generate_series(1, 6) v
  )
  insert into duly.leaf (id, class, bytes, demand_id, version, matter_id, opening, created_at, origin, index, tick, published_at)
  select md5(matter || v), 2, decode(left(repeat(md5(matter || v), 5), 144), 'hex'), id, v, matter, decode(repeat(id, 20), 'hex'), now(),
    'never of ' || $3, n * 4 + v, 1, now()
  from made, generate_series(1, 4) v`
