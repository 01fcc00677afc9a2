// The directory's pages, imports and retention, as a mock server answers them: a reseller's customer with a chain, a contract, a
// merger that waits, and a table with lines to correct.

import type { AuthorityList, AuthorityPage } from '../../src/server/authorities/api.ts'
import type { OpenImport } from '../../src/server/open-demands/api.ts'
import type { RetentionPage } from '../../src/server/retention/api.ts'
import type { SyncPlan, TenantChain, TenantList, TenantPage } from '../../src/server/tenants/api.ts'

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
}

const list: TenantList = {
  mayEdit: true,
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
    },
    {
      id: 's2',
      name: 'Postmaster',
      mail: 'postmaster@lindenfurt.example',
      language: 'de',
      receives: ['notice'],
      party: 'controller',
    },
    {
      id: 's3',
      name: 'مكتب القانون',
      mail: 'legal@lindenfurt.example',
      language: 'en',
      receives: [],
      party: 'contract_party',
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
    next: 'Correct this cell.',
  },
  {
    line: 9,
    column: 'source_key',
    detail: 'A new tenant comes with its key in your systems.',
    next: 'Add it as your sources report it.',
  },
]

const retention: RetentionPage = {
  kinds: [
    {
      kind: 'content',
      days: 90,
      basis: 'showing what was done and why, GDPR article 5(2) and 6(1)(f)',
      due: 12,
    },
    { kind: 'search', days: 60, basis: 'storage limitation, GDPR article 5(1)(e)', due: 31 },
    { kind: 'readings', days: 30, basis: 'storage limitation, GDPR article 5(1)(e)', due: 0 },
    { kind: 'drafts', days: 30, basis: 'storage limitation, GDPR article 5(1)(e)', due: 2 },
    {
      kind: 'mails',
      days: 90,
      basis: 'showing what was done and why, GDPR article 5(2) and 6(1)(f)',
      due: 44,
    },
    {
      kind: 'access',
      days: 1095,
      basis: 'showing what was done and why, GDPR article 5(2) and 6(1)(f)',
      due: 0,
    },
    { kind: 'sessions', days: 1, basis: 'storage limitation, GDPR article 5(1)(e)', due: 3 },
  ],
  kept: { obligation: 7, hold: 1, clock: 0, mail: 0, report: 18 },
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
}

const ground = { source: 'Register of courts and offices', checkedOn: '2026-11-20' }
const callback = '+1 512 555 0100'

const authorities: AuthorityList = {
  mayEdit: true,
  authorities: [
    authority('hannover', 'Staatsanwaltschaft Hannover', 'DE', ['sta-hannover.example'], 3),
    { ...authority('office', 'An office of which no paper is taken by mail', 'US', [], 0), byHand: true },
    { ...authority('old', 'Old Harbour Police', 'GB', [], 0), retired: true },
    {
      ...authority('travis', 'Travis County District Attorney', 'US', ['traviscounty.example'], 2),
      waits: true,
    },
  ],
  additions: [
    {
      id: 'c1',
      authority: 'a_1',
      act: 'add',
      name: 'מחלקת הסייבר',
      askedBy: 'Rut Adler',
      askedAt: at,
      ground,
      differences: [
        { field: 'name', before: null, after: 'מחלקת הסייבר' },
        { field: 'country', before: null, after: 'IL' },
        { field: 'callback', before: null, after: '+972 3 555 0100' },
      ],
      mayConfirm: true,
      mayStop: true,
    },
  ],
}

function authority(
  id: string,
  name: string,
  country: string,
  domains: string[],
  officers: number,
): AuthorityList['authorities'][number] {
  return { id, name, country, domains, officers, byHand: false, retired: false, waits: false }
}

const authorityPage: AuthorityPage = {
  id: 'travis',
  entry: {
    name: 'Travis County District Attorney',
    country: 'US',
    domains: ['traviscounty.example'],
    callback,
    key: null,
    language: null,
  },
  fingerprint: null,
  byHand: true,
  retiredAt: null,
  verifiedAt: at,
  officers: [
    {
      id: 'dana',
      name: 'Dana Reyes',
      mail: 'dana.reyes@traviscounty.example',
      phone: '+1 512 555 0144',
      key: null,
      fingerprint: 'harvest tunnel orbit copper mosaic velvet',
      active: true,
      passkeys: 0,
      linkUntil: at,
    },
    {
      id: 'li',
      name: 'Li Novák',
      mail: 'li@traviscounty.example',
      phone: null,
      key: null,
      fingerprint: null,
      active: false,
      passkeys: 0,
      linkUntil: null,
    },
  ],
  waiting: [
    {
      id: 'c2',
      authority: 'travis',
      act: 'change',
      name: 'Travis County District Attorney',
      askedBy: 'Rut Adler',
      askedAt: at,
      ground,
      differences: [{ field: 'callback', before: callback, after: '+1 512 555 0199' }],
      mayConfirm: false,
      mayStop: true,
    },
  ],
  changes: [
    {
      id: 'c3',
      act: 'officer_suspend',
      at,
      who: 'Rut Adler',
      officer: 'Li Novák',
      fields: [],
      ground: null,
      reason: 'Left the office.',
      second: null,
      stopped: null,
      alone: false,
    },
    {
      id: 'c4',
      act: 'add',
      at,
      who: 'Rut Adler',
      officer: null,
      fields: ['name', 'country', 'domains', 'callback'],
      ground,
      reason: null,
      second: { who: 'Carl Brandt', at, against: 'The county’s own page, and its switchboard' },
      stopped: null,
      alone: false,
    },
  ],
  mayEdit: true,
}

/** Nothing is there yet. */
const noAuthorities: AuthorityList = { authorities: [], additions: [], mayEdit: true }

export class MockDirectory {
  empty = false

  /** What the next table is found to be. */
  broken = false

  answer(method: string, url: URL): object | null {
    const [, , what, id] = url.pathname.split('/')
    const dry = url.searchParams.get('dry') === '1'
    if (what === 'retention') return method === 'GET' ? retention : {}
    if (what === 'import') return dry ? this.#open(false) : { result: this.#open(true) }
    if (what === 'authorities' && method === 'GET')
      return id === undefined ? (this.empty ? noAuthorities : authorities) : authorityPage
    if (what === 'authorities')
      return { id: 'travis', waits: true, mailedTo: 'dana.reyes@traviscounty.example' }
    if (what !== 'tenants') return null
    if (id === undefined) return list
    if (id === 'import') return this.#plan(!dry)
    return method === 'GET' ? { ...page, id } : this.#plan(true)
  }

  #plan(done: boolean): SyncPlan {
    const plan = {
      added: [{ id: 'kreis', name: 'Landkreis Lindenfurt' }],
      changed: [{ id: 'stadt', name: 'Stadt Lindenfurt', what: ['terms', 'a contact added'] }],
      unchanged: 211,
      absent: [{ id: 'silent', name: 'A silent one' }],
    }
    return this.broken ? { ...plan, refused, done: false } : { ...plan, refused: [], done }
  }

  #open(done: boolean): OpenImport {
    const counts = { lines: 412, fresh: 400, known: 12, answered: 160, secret: 38, toldAtOnce: 3, overdue: 5 }
    const lines = [{ ...refused[0]!, column: 'received' }, refused[1]!]
    return this.broken
      ? { ...counts, refused: lines, refusedLines: 2, taken: 0, done: false }
      : { ...counts, refused: [], refusedLines: 0, taken: done ? 400 : 0, done }
  }
}
