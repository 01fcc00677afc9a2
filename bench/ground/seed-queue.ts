// A queue of any size, the same for the same seed: rows as `append` and the reader write them, as far as a queue reads them.
// Written by COPY; the index of tokens is made once they are there.
//
// Left out, because no queue reads them: events, leaves, documents, and the offline copies of the keys (random bytes stand there).
import { createHash, randomBytes } from 'node:crypto'
import type pg from 'pg'
import type { Summary } from '../../src/queue/summary.ts'
import { clearTraits, processOf } from '../../src/queue/traits.ts'
import type { Deployment } from '../../src/server/deployment.ts'
import { sealField } from '../../src/store/keys/field.ts'
import { wrapKey } from '../../src/store/keys/matter-keys.ts'
import { prefixesOf } from '../../src/store/search/search-words.ts'
import { type TokenKind, tokenOf } from '../../src/store/search/tokens.ts'
import { channels, grounds, redirectOutcomes } from '../../src/vocabulary/closed-lists.ts'
import { copyInto } from './copy.ts'

const BATCH = 20_000
/** Of every so many demands one is open. */
const OPEN_ONE_IN = 20
export const AUTHORITIES = 2000
/** A paper is made of passages that others have too, as forms are, and each passage of words of one language. */
const PASSAGES = 3000
const PASSAGES_OF_A_PAPER = 7
const WORDS_OF_A_PASSAGE = 30
export const VOCABULARY = 60_000

export const COUNTRIES = 'US DE FR UK IT ES NL PL IN BR AU CA JP SE CH IE AT BE KR MX NO NZ SG IL AR'.split(
  ' ',
)
const KINDS = ['subpoena', 'warrant', 'order', 'request', 'preservation', 'emergency']
const CATEGORIES = ['subscriber', 'traffic', 'location', 'content_stored', 'content_realtime']
const STEPS: readonly (readonly [step: string, turn: string])[] = [
  ['confirm_facts', 'intake'],
  ['authenticate', 'analyst'],
  ['assess', 'analyst'],
  ['determine', 'analyst'],
  ['read_secrecy', 'analyst'],
  ['confirm_secrecy', 'counsel'],
  ['notify', 'analyst'],
  ['window', 'tenant'],
  ['decide_objection', 'counsel'],
  ['sign', 'approver'],
  ['collect', 'gate'],
  ['certify', 'custodian'],
  ['close', 'analyst'],
]
const OUTCOMES = [
  'complied',
  'complied_in_part',
  'rejected',
  'no_data',
  'redirected',
  'withdrawn',
  'challenged',
]
const UNUSUAL = ['content', 'wide_period', 'short_term', 'no_notice', 'sender_in_doubt']
export const PEOPLE = 40
/** The most frequent first. */
const REDIRECTS = ['asked', ...redirectOutcomes]
export const CUSTOMERS = 5000

/** The moment of the bench: what is due falls around it. */
export const BENCH_NOW = '2026-11-25T12:00:00.000Z'

type Draw = () => number

/** Numbers in [0, 1) that follow from the seed alone (mulberry32). */
export function seeded(seed: number): Draw {
  let a = seed >>> 0
  return () => {
    a = (a + 0x6d2b79f5) >>> 0
    let t = a
    t = Math.imul(t ^ (t >>> 15), t | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** The k-th of n, as often as Zipf's law has it: the first half of the draws fall on few. */
export function zipf(draw: Draw, n: number): number {
  return Math.min(n - 1, Math.floor(n ** draw()) - 1 + (draw() < 0.02 ? Math.floor(draw() * n) : 0))
}

export function wordAt(i: number): string {
  return `w${i.toString(36)}x`
}

export function authorityAt(i: number): string {
  return `authority-${i}`
}

export function customerAt(i: number): string {
  return `customer-${i}`
}

/** Fills an empty directory with `demands` rows. Says how far it is on stderr. */
export async function seedQueue(d: Deployment, admin: pg.Client, demands: number): Promise<void> {
  const token = remembered((kind, text) => tokenOf(d.vault.searchKey, kind, text))
  const draw = seeded(20_261_125)
  const passages = Array.from({ length: PASSAGES }, () =>
    Array.from({ length: WORDS_OF_A_PASSAGE }, () => token('word', wordAt(zipf(draw, VOCABULARY)))).join(','),
  )
  await admin.query('set session_replication_role = replica')
  await admin.query('drop index duly.search_tokens')
  await copyInto(
    admin,
    'duly.authority (id, country, profile, verified_at)',
    Array.from({ length: AUTHORITIES }, (_, n) => authorityRow(d, authorityAt(n))),
  )
  await admin.query(TEMPORARY)
  await copyInto(
    admin,
    'pg_temp.passage',
    passages.map((tokens, n) => `${n}\t{${tokens}}\n`),
  )
  for (let from = 0; from < demands; from += BATCH) {
    const size = Math.min(BATCH, demands - from)
    const rows = Array.from({ length: size }, (_, i) => demandRow(d, { draw, token, demands }, from + i))
    await copyInto(
      admin,
      'duly.demand (id, reference, version, step, turn, due_at, due_what, authority_id, restricted, received_at, closed_at, summary, audit_head)',
      rows.map(r => r.demand),
    )
    await copyInto(
      admin,
      'duly.matter_key (id, demand_id, online, sealed)',
      rows.map(r => r.key),
    )
    await copyInto(
      admin,
      'pg_temp.found',
      rows.map(r => r.search),
    )
    await admin.query(FOUND_TO_SEARCH)
    process.stderr.write(`\rseeding ${from + size} of ${demands}`)
  }
  process.stderr.write(' … indexes\n')
  await admin.query('set session_replication_role = origin')
  await admin.query("set maintenance_work_mem = '512MB'")
  await admin.query(
    `create index search_tokens on duly.search using gin ((facets || holder), (said || paper)) with (gin_pending_list_limit = 512) where not restricted`,
  )
  await admin.query('vacuum analyze duly.demand, duly.matter_key, duly.search')
  await admin.query('checkpoint')
}

function authorityRow(d: Deployment, id: string): string {
  const profile = { name: `County District Attorney ${id}`, domains: [`${id}.example`], callback: '' }
  const sealed = sealField(d.vault.directoryKey, [id, 1, 'profile'], profile)
  return `${id}\tUS\t\\\\x${sealed.toString('hex')}\t${BENCH_NOW}\n`
}

const PLACES = Array.from({ length: PASSAGES_OF_A_PAPER }, (_, i) => `p${i}`)

const TEMPORARY = `create temporary table passage (n int primary key, tokens bigint[]);
  create temporary table found (demand_id text, restricted boolean, view text, at timestamptz, received_at timestamptz,
    holder bigint, facets bigint[], said bigint[], ${PLACES.map(p => `${p} int`).join(', ')})`

/** A paper's tokens are put together where they are stored: sent one by one they would be most of the work. */
const FOUND_TO_SEARCH = `insert into duly.search (demand_id, restricted, view, at, received_at, holder, facets, said, paper)
  select demand_id, restricted, view, at, received_at, holder, facets, said, ${PLACES.map(p => `t${p}.tokens`).join(' || ')}
  from pg_temp.found ${PLACES.map(p => `join pg_temp.passage t${p} on t${p}.n = ${p}`).join(' ')};
  truncate pg_temp.found`

function remembered(
  make: (kind: TokenKind, text: string) => string,
): (kind: TokenKind, text: string) => string {
  const known = new Map<string, string>()
  return (kind, text) => {
    const at = `${kind}\0${text}`
    const found = known.get(at) ?? make(kind, text)
    known.set(at, found)
    return found
  }
}

type World = {
  readonly draw: Draw
  readonly token: (kind: TokenKind, text: string) => string
  readonly demands: number
}

function day(now: number, later: number): string {
  return new Date(now + later * 86_400_000).toISOString().slice(0, 10)
}

function demandRow(d: Deployment, { draw, token, demands }: World, i: number) {
  const id = createHash('sha256').update(`bench ${i}`).digest('hex').slice(0, 32)
  const reference = `D-${id.slice(0, 16).toUpperCase()}`
  const key = randomBytes(32)
  const isOpen = i % OPEN_ONE_IN === 0
  const [step, turn] = isOpen
    ? (STEPS[Math.floor(draw() * STEPS.length)] ?? ['sign', 'approver'])
    : ['done', 'nobody']
  const now = Date.parse(BENCH_NOW)
  // Closed ones over eight years, written in the order of their last change, as a table in use has them; what is open came
  // within two months and falls due around now.
  const age = isOpen ? draw() * 60 : 30 + (demands - i) * (2920 / demands)
  const received = new Date(now - age * 86_400_000).toISOString()
  const closed = isOpen ? null : new Date(Date.parse(received) + draw() * 25 * 86_400_000).toISOString()
  const due = isOpen ? new Date(now + (draw() * 40 - 2) * 86_400_000).toISOString() : null
  const country = COUNTRIES[zipf(draw, COUNTRIES.length)] ?? 'US'
  const instrument = `${country.toLowerCase()}.${KINDS[zipf(draw, KINDS.length)]}.${zipf(draw, 8)}`
  const categories = CATEGORIES.filter((_, n) => draw() < 0.8 / (n + 1))
  const authority = authorityAt(zipf(draw, AUTHORITIES))
  const outcome = isOpen ? null : (OUTCOMES[zipf(draw, OUTCOMES.length)] ?? 'complied')
  const live = draw() < (isOpen ? 0.3 : 0.02)
  const until = live ? new Date(now + draw() * 365 * 86_400_000).toISOString().slice(0, 10) : null
  const redirect = draw() < 0.3 ? REDIRECTS[zipf(draw, REDIRECTS.length)] : null
  const unusual = UNUSUAL.filter(() => draw() < 0.08)
  const facets = [
    ...clearTraits({ step, turn, receivedAt: received, closedAt: closed, authority, outcome }),
    `country:${country}`,
    `instrument:${instrument}`,
    `process:${processOf(instrument)}`,
    ...categories.map(c => `category:${c}`),
    `tenant:${draw() < 0.6 ? 'enterprise' : draw() < 0.5 ? 'public_sector' : 'consumer'}`,
    ...(live ? ['secrecy:live', `secrecy_until:${until}`] : []),
    ...(instrument.includes('emergency') ? ['emergency:yes'] : []),
    ...(isOpen && draw() < 0.02 ? ['challenge:open'] : []),
    `channel:${channels[zipf(draw, channels.length)]}`,
    ...(isOpen && draw() < 0.2 ? ['window:open'] : []),
    ...(isOpen && draw() < 0.2 ? ['hold:live', `hold_until:${day(now, draw() * 90)}`] : []),
    ...(redirect ? [`redirect:${redirect}`] : []),
    ...(outcome === 'rejected' ? [`ground:${grounds.reject[zipf(draw, grounds.reject.length)]}`] : []),
    `customer:${customerAt(zipf(draw, CUSTOMERS))}`,
    ...(unusual.length > 0 ? ['unusual:yes', ...unusual.map(u => `unusual:${u}`)] : []),
  ].map(trait => token('trait', trait))
  const shown = [
    reference.slice(2).toLowerCase(),
    ...authority.split('-'),
    'subpoena',
    'records',
    wordAt(zipf(draw, VOCABULARY)),
  ]
  const paper = Array.from({ length: PASSAGES_OF_A_PAPER }, () => Math.floor(draw() * PASSAGES))
  // The reference is this demand's alone: remembering its tokens would help nobody.
  const own = [shown[0] ?? '', ...prefixesOf(shown.slice(0, 1))].map((text, n) =>
    tokenOf(d.vault.searchKey, n === 0 ? 'word' : 'prefix', text),
  )
  const said = [
    ...own,
    ...shown.slice(1).map(word => token('word', word)),
    ...prefixesOf(shown.slice(1)).map(word => token('prefix', word)),
  ]
  const holder = token('trait', `owner:${isOpen && draw() < 0.1 ? 'nobody' : `person-${zipf(draw, PEOPLE)}`}`)
  const summary: Summary = {
    subject: 'Subpoena for subscriber records',
    authority: `County District Attorney ${authority}`,
    country,
    authenticated: true,
    instrument,
    categories,
    tenants: 1,
    says: 'Decide for each account what is given.',
    secrecyUntil: until,
  }
  const line = (...columns: (string | number | null)[]) => `${columns.map(c => c ?? '\\N').join('\t')}\n`
  const bytes = (b: Buffer) => `\\\\x${b.toString('hex')}`
  return {
    demand: line(
      id,
      reference,
      3,
      step,
      turn,
      due,
      due && 'answer',
      authority,
      'f',
      received,
      closed,
      bytes(sealField(key, [id, 1, 'summary'], summary)),
      '\\\\x00',
    ),
    key: line(id, id, bytes(wrapKey(d.vault.matterKeys.current(), id, key)), bytes(randomBytes(200))),
    search: line(
      id,
      'f',
      isOpen ? 'open' : 'closed',
      closed ?? due,
      received,
      holder,
      `{${[...new Set(facets)]}}`,
      `{${[...new Set(said)]}}`,
      ...paper,
    ),
  }
}
