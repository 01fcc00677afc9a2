// The directory's pages, imports and retention, as a mock server answers them: a reseller's customer with a chain, a contract, a
// merger that waits, and a table with lines to correct.

import type { OpenImport } from '../../src/api/desk/open-demands.ts'
import type { RetentionPage } from '../../src/api/desk/retention.ts'
import type { SyncPlan, TenantChain, TenantList, TenantPage } from '../../src/api/desk/tenants.ts'
import { inEnglish, sentence } from '../../src/kernel/message.ts'
import { changedMeanwhile } from '../../src/server/admin/people.ts'
import { answerAuthorities, MockAuthorityImports } from './mock-authorities.ts'

const at = '2026-11-20T09:30:00.000Z'

const addressees: TenantPage['addressees'] = [
  {
    role: 'contract_party',
    name: 'Kontor IT-Dienstleister AöR',
    tenant: 'kontor',
    contacts: [{ id: 'k1', name: 'Hanne Vogel', language: 'de' }],
  },
  {
    role: 'controller',
    name: 'Stadt Lindenfurt',
    tenant: 'stadt',
    contacts: [
      { id: 's1', name: 'Jens Aust', language: 'de' },
      { id: 's2', name: 'Postmaster', language: 'de' },
    ],
  },
]
const promised = {
  noticeHours: 8,
  windowMinutes: 14 * 24 * 60,
  closedExceptions: ['tenant_unreachable'] as const,
}
const chain: TenantPage['chain'] = [
  {
    role: 'contract_party',
    name: 'Kontor IT-Dienstleister AöR',
    country: 'DE',
    tenant: 'kontor',
    told: true,
  },
  { role: 'processor', name: 'Rechenzentrum Nordwest', country: 'DE', tenant: null, told: false },
  { role: 'controller', name: 'Stadt Lindenfurt', country: 'DE', tenant: null, told: true },
]

export const sampleChain: TenantChain = {
  id: 'stadt',
  name: 'Stadt Lindenfurt',
  status: 'active',
  mergedInto: null,
  profession: null,
  parties: chain,
  addressees,
  promised,
  hasTerms: true,
  controller: 'told',
}

const list: TenantList = {
  mayEdit: true,
  waits: [{ id: 'stadt', name: 'Stadt Lindenfurt', askedAt: at }],
  tenants: [
    row('acme', 'Acme Harbour B.V.', 'enterprise', 'NL', ['acme.example', 'harbour.example'], 2),
    {
      ...row('brandt', 'Brandt & Partner Rechtsanwälte', 'enterprise', 'DE', ['brandt.example'], 1),
      profession: 'law_firm',
    },
    { ...row('old', 'Old Mill Works', 'enterprise', 'GB', [], 0), status: 'merged' },
    row(
      'silent',
      'A tenant with a name so long that it does not fit into one line of any table that we show of it GmbH & Co. KG',
      'consumer',
      'AT',
      [],
      0,
    ),
    row('stadt', 'Stadt Lindenfurt', 'public_sector', 'DE', ['lindenfurt.example'], 2),
  ],
}

function row(
  id: string,
  name: string,
  kind: TenantList['tenants'][number]['kind'],
  country: string,
  domains: string[],
  told: number,
): TenantList['tenants'][number] {
  return { id, name, kind, country, domains, told, profession: null, status: 'active' }
}

const page: TenantPage = {
  id: 'stadt',
  whole: true,
  version: '0'.repeat(64),
  name: 'Stadt Lindenfurt',
  kind: 'public_sector',
  country: 'DE',
  profession: null,
  status: 'active',
  mergedInto: null,
  toldAfter: null,
  endedAt: null,
  domains: ['lindenfurt.example'],
  terms: { noticeHours: 8, windowHours: 336, languages: ['de'], closedExceptions: ['tenant_unreachable'] },
  promised,
  chain,
  contacts: [
    {
      id: 's1',
      name: 'Jens Aust',
      mail: 'jens.aust@lindenfurt.example',
      language: 'de',
      receives: ['notice', 'drill'],
      party: 'controller',
      enrolled: true,
    },
    {
      id: 's2',
      name: 'Postmaster',
      mail: 'postmaster@lindenfurt.example',
      language: 'de',
      receives: ['notice'],
      party: 'controller',
      enrolled: false,
    },
    {
      id: 's3',
      name: 'مكتب القانون',
      mail: 'legal@lindenfurt.example',
      language: 'en',
      receives: [],
      party: 'contract_party',
      enrolled: false,
    },
  ],
  addressees,
  merge: {
    id: 'm1',
    into: { id: 'kreis', name: 'Landkreis Lindenfurt' },
    askedBy: 'Ada Moreau',
    askedAt: at,
    reason: 'The city was merged into the county on 1 January.',
    mayConfirm: true,
  },
  waits: [
    {
      id: 'w1',
      what: 'contact',
      role: null,
      name: 'Petra Klein',
      mail: 'petra.klein@lindenfurt.example',
      before: null,
      account: null,
      askedBy: 'Ada Moreau',
      askedAt: at,
      mayConfirm: true,
      mayStop: true,
    },
    {
      id: 'w2',
      what: 'contact',
      role: null,
      name: 'Postmaster',
      mail: 'post@lindenfurt.example',
      before: 'postmaster@lindenfurt.example',
      account: null,
      askedBy: 'Rut Adler',
      askedAt: at,
      mayConfirm: false,
      mayStop: true,
    },
    {
      id: 'w3',
      what: 'source_key',
      role: null,
      name: 'crm-88213',
      mail: null,
      before: null,
      account: null,
      askedBy: 'Ada Moreau',
      askedAt: at,
      mayConfirm: true,
      mayStop: true,
    },
  ],
  changes: [
    { at, who: 'Ada Moreau', says: 'Merger asked for: into kreis; the city was merged into the county.' },
    { at: '2026-10-02T11:00:00.000Z', who: 'Command line', says: 'Changed: terms, a contact added.' },
  ],
  mayEdit: true,
  others: [{ id: 'kreis', name: 'Landkreis Lindenfurt' }],
}

const refused = [
  {
    line: 4,
    column: 'mail',
    detail: 'It cannot be read: a mail address is written name@example.org.',
    next: inEnglish(sentence('tables.correct_cell')),
  },
  {
    line: 9,
    column: 'source_key',
    detail: inEnglish(sentence('tables.new_tenant_comes_key_your')),
    next: inEnglish(sentence('tables.add_your_sources_report')),
  },
]

const SHOWING = 'showing what was done and why, GDPR article 5(2) and 6(1)(f)'
const STORAGE = 'storage limitation, GDPR article 5(1)(e)'

const retention: RetentionPage = {
  kinds: (
    [
      ['content', 90, SHOWING, 12],
      ['search', 60, STORAGE, 31],
      ['readings', 30, STORAGE, 0],
      ['drafts', 30, STORAGE, 2],
      ['mails', 90, SHOWING, 44],
      ['access', 1095, SHOWING, 0],
      ['directory', 1095, SHOWING, 4],
      ['sessions', 1, STORAGE, 3],
    ] as const
  ).map(([kind, days, basis, due]) => ({ kind, days, basis, due, min: 1, max: 3_650, usual: 90 })),
  kept: { obligation: 7, hold: 1, clock: 0, mail: 0, report: 18 },
  asked: null,
  runs: [{ at, who: 'Duly', counts: { content: 4, mails: 9, search: 4 } }],
  holds: [
    {
      id: 'h1',
      everything: false,
      reference: 'D-7KQ4X2PA',
      reason: 'Litigation about this demand.',
      by: 'Carl Brandt',
      at,
    },
  ],
  mayHold: true,
  mayRun: true,
  version: '0'.repeat(64),
  changes: [
    {
      id: 't1',
      askedBy: 'Rut Adler',
      askedAt: at,
      reason: 'The regulator asks for less to be kept.',
      changes: [
        {
          kind: 'mails',
          before: { days: 90, basis: 'GDPR article 5(2)' },
          after: { days: 30, basis: 'GDPR article 5(1)(e)' },
        },
      ],
      outcome: null,
      settledBy: null,
      settledAt: null,
      mayConfirm: true,
      mayStop: true,
      effect: {
        content: 0,
        search: 0,
        readings: 0,
        drafts: 0,
        mails: 12,
        access: 0,
        directory: 0,
        sessions: 0,
      },
    },
    {
      id: 't0',
      askedBy: 'Rut Adler',
      askedAt: at,
      reason: 'Litigation holds end later than we thought.',
      changes: [
        {
          kind: 'content',
          before: { days: 60, basis: 'GDPR article 5(2)' },
          after: { days: 90, basis: 'GDPR article 5(2)' },
        },
      ],
      outcome: 'done',
      settledBy: 'Carl Brandt',
      settledAt: at,
      mayConfirm: false,
      mayStop: false,
      effect: null,
    },
  ],
  mayChange: true,
}

export class MockDirectory {
  /** No authority and no tenant is there yet. */
  empty = false

  /** The reader may change tenants. */
  mayEdit = true

  readonly imports = new MockAuthorityImports()

  /** What the next table is found to be. */
  broken = false

  /** What somebody else made of the tenant's entry since; of another version. */
  meanwhile: Partial<TenantPage> = {}

  /** The run of retention that waits for the worker. */
  #asked: RetentionPage['asked'] = null

  #ask(): object {
    this.#asked = { at, by: 'Rut Adler' }
    return { asked: at }
  }

  answer(method: string, url: URL, body: unknown = null): object | null {
    const [, , what, id, , , last] = url.pathname.split('/')
    const dry = url.searchParams.get('dry') === '1'
    if (what === 'retention' && method === 'GET') return { ...retention, asked: this.#asked }
    if (what === 'retention') return id === 'run' ? this.#ask() : {}
    if (what === 'import') return dry ? this.#open(false) : { result: this.#open(true) }
    if (what === 'authority-imports') return this.imports.answer(method, id, { dry, broken: this.broken })
    if (what === 'authorities') return answerAuthorities(method, id, this.empty)
    if (what !== 'tenants') return null
    if (id === undefined && method === 'POST') return this.#plan(!dry)
    if (id === undefined) return { ...list, mayEdit: this.mayEdit, ...(this.empty ? { tenants: [] } : {}) }
    if (id === 'import') return this.#plan(!dry)
    if (last === 'invite') return { mailedTo: 'postmaster@lindenfurt.example' }
    const now = { ...page, ...this.meanwhile, id }
    if (method === 'GET') return now
    const { version } = body as { readonly version?: string }
    return last === undefined && version !== undefined && version !== now.version
      ? changedMeanwhile()
      : this.#plan(true)
  }

  #plan(done: boolean): SyncPlan {
    const plan = {
      added: [{ id: 'kreis', name: 'Landkreis Lindenfurt' }],
      changed: [{ id: 'stadt', name: 'Stadt Lindenfurt', what: ['terms', 'a contact added'] }],
      unchanged: 211,
      absent: [{ id: 'silent', name: 'A silent one' }],
      waits: [{ id: 'stadt', name: 'Stadt Lindenfurt', who: ['Petra Klein'] }],
    }
    return this.broken ? { ...plan, refused, done: false } : { ...plan, refused: [], done }
  }

  #open(done: boolean): OpenImport {
    const counts = {
      lines: 412,
      fresh: 400,
      known: 12,
      answered: 160,
      secret: 38,
      toldAtOnce: 3,
      toldThere: 21,
      overdue: 5,
    }
    const lines = [{ ...refused[0]!, column: 'received' }, refused[1]!]
    return this.broken
      ? { ...counts, refused: lines, refusedLines: 2, taken: 0, done: false }
      : { ...counts, refused: [], refusedLines: 0, taken: done ? 400 : 0, done }
  }
}
