// One line of the table of open demands, read at the border: the columns of docs/import.md, and what is wrong with a line.

import { isIP } from 'node:net'
import type { LineRefusal } from '../../api/desk/tenants.ts'
import {
  type BroughtChallenge,
  type BroughtExtension,
  type ImportedRedirect,
  type ImportedStatus,
  importedStatuses,
} from '../../domain/arrival/events.ts'
import type { ConfirmedFacts, Identifier, Secrecy } from '../../domain/decision/facts.ts'
import { sentence } from '../../kernel/message.ts'
import { inBoth } from '../../kernel/refusal.ts'
import { PURPOSES } from '../../law/facts/fact-catalogue.ts'
import { type DataCategory, dataCategories, type Outcome, outcomes } from '../../vocabulary/closed-lists.ts'
import type { CsvLine } from '../../wire/csv.ts'
import { normaliseEmail } from '../../wire/normalise-identifier.ts'
import type { Tenant } from '../directory.ts'
import { type No, type Reader, reader } from './cells.ts'
import { askColumns, demandColumns } from './columns.ts'
import { challengeOf, extensionOf, redirectOf, secrecyOf } from './recorded.ts'

/** What a line is read against. */
export type Ground = {
  readonly system: string
  readonly entity: string
  readonly now: string
  readonly tenants: ReadonlyMap<string, Pick<Tenant, 'id' | 'kind' | 'status' | 'mergedInto'>>
  readonly isInstrument: (id: string) => boolean
  /** Counsel opens it in the national-security lane; it does not come by table. */
  readonly isForNamedPeople: (id: string) => boolean
  /** Whether counsel brings it in: a longer term and a challenge are counsel's to record. */
  readonly byCounsel: boolean
}

export type OpenLine = {
  readonly line: number
  readonly system: string
  readonly reference: string
  readonly receivedAt: string
  readonly servedAt: string
  readonly servedManner: string
  readonly entityServed: string
  readonly facts: ConfirmedFacts
  readonly status: ImportedStatus
  readonly outcome: Outcome | null
  readonly holds: readonly string[]
  readonly note: string
  readonly tenant: { readonly id: string; readonly kind: Tenant['kind'] } | null
  readonly identifiers: readonly Identifier[]
  readonly secrecy: Secrecy
  readonly toldAt: string | null
  /** Null where the line does not say. */
  readonly tells: 'us' | 'authority' | null
  readonly redirect: ImportedRedirect | null
  readonly extension: Omit<BroughtExtension, 'tenants'> | null
  readonly challenge: Omit<BroughtChallenge, 'tenants'> | null
  /** Its cells as they came, for the record. */
  readonly cells: Readonly<Record<string, string>>
}

/** The line, or everything that is wrong with it. `first`: the cells of the line above with which the same demand begins. */
export function readOpenLine(
  { line, cells: own, broken }: CsvLine,
  ground: Ground,
  first: Readonly<Record<string, string>> | null = null,
): OpenLine | LineRefusal[] {
  const refused: LineRefusal[] = []
  const no: No = (column, detail, next) => refused.push({ line, column, ...inBoth(detail, next) })
  if (broken !== null) {
    no('', broken, sentence('tables.correct_line'))
    return refused
  }
  const cells = first ? continued(own, first, no) : own
  const read = reader(cells, no)
  const receivedAt = read.moment('received', 'start') ?? ''
  const servedAt = read.moment('served', 'start') ?? receivedAt
  const toldAt = read.moment('told', 'start')
  const status = read.oneOf('status', importedStatuses) ?? 'open'
  const outcome = read.oneOf('outcome', outcomes)
  const tells = read.oneOf('tells', ['us', 'authority'] as const)
  const secrecy = secrecyOf(read, no)
  const tenant = tenantOf(cells.tenant ?? '', ground, no)
  const identifiers = read.list('identifiers').flatMap(text => identifierOf(text, no))
  const facts = factsOf(read, no, { identifiers, secrecy, ground })
  const recorded = {
    redirect: redirectOf(read, no, ground),
    extension: extensionOf(read, no, { ...ground, country: facts.country }),
    challenge: challengeOf(read, no, ground),
  }
  const binds = secrecy.kind === 'court_order' || secrecy.kind === 'statutory'
  if (receivedAt > ground.now)
    no('received', sentence('tables.received_future'), sentence('tables.correct_date'))
  if (servedAt > receivedAt && receivedAt !== '')
    no('served', sentence('tables.served_after_received'), sentence('tables.correct_two_leave_served_empty'))
  if (toldAt !== null && toldAt > ground.now)
    no('told', sentence('tables.tenant_told_future'), sentence('tables.correct_date'))
  if (binds && cells.tenant === '')
    no('tenant', sentence('tables.secrecy_binds_towards_tenant'), sentence('deciding.name_tenant'))
  else if (cells.tenant === '' && Object.values(recorded).some(x => x !== null))
    no('tenant', sentence('tables.redirect_longer_term_challenge_concerns'), sentence('deciding.name_tenant'))
  if (binds && cells.secrecy_source === '')
    no(
      'secrecy_source',
      sentence('tables.what_forbids_notice_not_said'),
      sentence('tables.name_order_statute'),
    )
  if (status === 'answered' && outcome === null)
    no(
      'outcome',
      sentence('deciding.what_answered_no_outcome'),
      sentence('tables.write_one_of', { x: outcomes.join(', ') }),
    )
  if (status === 'open' && outcome !== null)
    no(
      'outcome',
      sentence('tables.open_demand_no_outcome_yet'),
      sentence('tables.empty_write_answered_status'),
    )
  if (status === 'answered' && recorded.extension)
    no(
      'extended_until',
      sentence('tables.what_answered_no_longer_term'),
      sentence('tables.empty_write_open_status'),
    )
  if (status === 'answered' && recorded.challenge?.about === 'production')
    no(
      'challenge',
      sentence('tables.what_answered_no_production_left'),
      sentence('tables.empty_write_open_status'),
    )
  // What stands in the demand's first line is said there once.
  const ofFirst: readonly string[] = first ? demandColumns.filter(column => own[column] === '') : []
  if (refused.length > 0) return refused.filter(r => !ofFirst.includes(r.column))
  return {
    line,
    system: ground.system,
    reference: cells.reference ?? '',
    receivedAt,
    servedAt,
    servedManner: cells.served_manner || 'as recorded in the other system',
    entityServed: ground.entity,
    facts,
    status,
    outcome,
    holds: read.list('holds').flatMap(day => read.day('holds', day) ?? []),
    note: cells.note ?? '',
    tenant,
    identifiers,
    secrecy,
    toldAt,
    tells,
    ...recorded,
    cells: own,
  }
}

/** A further line of a demand: what it leaves empty of the demand is as in the first, and it says nothing else. */
function continued(
  own: Readonly<Record<string, string>>,
  first: Readonly<Record<string, string>>,
  no: No,
): Record<string, string> {
  const cells = { ...own }
  for (const column of demandColumns) {
    if (own[column] !== '' && own[column] !== first[column])
      no(
        column,
        sentence('tables.another_line_demand_says_something'),
        sentence('tables.write_same_both_leave_empty'),
      )
    cells[column] = first[column] ?? ''
  }
  if (askColumns.every(column => own[column] === ''))
    for (const column of askColumns) cells[column] = first[column] ?? ''
  return cells
}

function tenantOf(id: string, { tenants }: Ground, no: No): OpenLine['tenant'] {
  if (id === '') return null
  let tenant = tenants.get(id)
  for (let left = tenants.size; tenant?.status === 'merged' && left > 0; left--)
    tenant = tenants.get(tenant.mergedInto ?? '')
  if (!tenant) {
    no('tenant', sentence('tables.tenant_not_directory'), sentence('tables.import_tenants_first_correct_id'))
    return null
  }
  return { id: tenant.id, kind: tenant.kind }
}

/** `kind:value`, or a mail or IP address by its looks; anything else is an account's name. */
function identifierOf(text: string, no: No): Identifier[] {
  const [, kind, rest] = /^(email|ip|phone|account|domain|imei|imsi|iccid):(.+)$/i.exec(text) ?? []
  const value = (rest ?? text).trim()
  const looks = value.includes('@') ? 'email' : isIP(value) > 0 ? 'ip' : 'account'
  const found = kind?.toLowerCase() ?? looks
  if (found !== 'email') return [{ kind: found, value, asWritten: text }]
  const mail = normaliseEmail(value)
  if (mail === null) {
    no(
      'identifiers',
      sentence('tables.mail_address_among_them_none'),
      sentence('tables.correct_write_account_name'),
    )
    return []
  }
  return [{ kind: 'email', value: mail, asWritten: text }]
}

function factsOf(
  read: Reader,
  no: No,
  { identifiers, secrecy, ground }: { identifiers: readonly Identifier[]; secrecy: Secrecy; ground: Ground },
): ConfirmedFacts {
  const known: readonly string[] = dataCategories
  const categories = read.list('categories').flatMap(text => {
    if (!known.includes(text)) read.oneOf('categories', dataCategories)
    return known.includes(text) ? [text as DataCategory] : []
  })
  const country = read.cell('country').toUpperCase()
  const instrument = read.cell('instrument')
  const period = { from: read.moment('period_from', 'start'), to: read.moment('period_to', 'end') }
  if (country !== '' && !/^[A-Z]{2}$/.test(country))
    no('country', sentence('tables.no_code_country'), sentence('tables.write_two_capital_letters_de'))
  if (instrument !== '' && !ground.isInstrument(instrument))
    no(
      'instrument',
      sentence('tables.no_law_pack_instrument'),
      sentence('tables.write_instrument_packs_see_duly'),
    )
  if (ground.isForNamedPeople(instrument))
    no(
      'instrument',
      sentence('tables.paper_national_security_does_not'),
      sentence('tables.leave_out_counsel_opens_named'),
    )
  const issuedOn = read.day('issued', read.cell('issued'))
  return {
    papers: [
      {
        id: 'p1',
        role: 'instrument',
        document: 'doc1',
        part: 'file',
        pageFrom: 1,
        pageTo: 1,
        kind: 'record of another system',
        instrument: instrument || null,
        reference: read.cell('authority_reference') || null,
        issuedOn,
        language: 'en',
        signer: null,
        links: [],
      },
    ],
    asks: [{ id: 'a1', identifiers, categories, period, passage: '', need: null }],
    instrument,
    authorityName: read.cell('authority'),
    country,
    body: read.cell('body'),
    officer: { name: null, mail: read.cell('officer_mail') || null, phone: null },
    reference: read.cell('authority_reference') || null,
    issuedOn,
    dueAt: read.moment('due', { endsIn: country }),
    purpose: read.oneOf('purpose', PURPOSES) ?? 'criminal_investigation',
    secrecy,
    answers: {},
  }
}
