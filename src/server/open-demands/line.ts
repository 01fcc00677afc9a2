// One line of the table of open demands, read at the border: the columns of docs/import.md, and what is wrong with a line.
import { isIP } from 'node:net'
import type { ConfirmedFacts, Identifier, Secrecy } from '../../demand/facts.ts'
import type { BroughtChallenge, BroughtExtension } from '../../demand/import-open.ts'
import { type ImportedRedirect, type ImportedStatus, importedStatuses } from '../../demand/imported.ts'
import { type DataCategory, dataCategories, type Outcome, outcomes } from '../../demand/vocabulary.ts'
import { PURPOSES } from '../../law/fact-catalogue.ts'
import type { CsvLine } from '../../wire/csv.ts'
import { normaliseEmail } from '../../wire/normalise-identifier.ts'
import type { Tenant } from '../directory.ts'
import type { LineRefusal } from '../tenants/api.ts'
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
  const no: No = (column, detail, next) => refused.push({ line, column, detail, next })
  if (broken !== null) {
    no('', broken, 'Correct the line.')
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
  if (receivedAt > ground.now) no('received', 'It was received in the future.', 'Correct the date.')
  if (servedAt > receivedAt && receivedAt !== '')
    no('served', 'It was served after it was received.', 'Correct one of the two, or leave served empty.')
  if (toldAt !== null && toldAt > ground.now)
    no('told', 'The tenant was told in the future.', 'Correct the date.')
  if (binds && cells.tenant === '') no('tenant', 'Secrecy binds towards a tenant.', 'Name the tenant.')
  else if (cells.tenant === '' && Object.values(recorded).some(x => x !== null))
    no('tenant', 'A redirect, a longer term or a challenge concerns a tenant.', 'Name the tenant.')
  if (binds && cells.secrecy_source === '')
    no('secrecy_source', 'What forbids notice is not said.', 'Name the order or the statute.')
  if (status === 'answered' && outcome === null)
    no('outcome', 'What was answered has no outcome.', `Write one of: ${outcomes.join(', ')}.`)
  if (status === 'open' && outcome !== null)
    no('outcome', 'An open demand has no outcome yet.', 'Empty it, or write “answered” as its status.')
  if (status === 'answered' && recorded.extension)
    no('extended_until', 'What was answered has no longer term.', 'Empty it, or write “open” as its status.')
  if (status === 'answered' && recorded.challenge?.about === 'production')
    no(
      'challenge',
      'What was answered has no production left to challenge.',
      'Empty it, or write “open” as its status.',
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
        'Another line of this demand says something else here.',
        'Write the same in both, or leave it empty in the further line. Another demand has another reference.',
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
    no('tenant', 'This tenant is not in the directory.', 'Import the tenants first, or correct its id.')
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
    no('identifiers', 'A mail address among them is none.', 'Correct it, or write it as account:NAME.')
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
    no('country', 'It is no code of a country.', 'Write its two capital letters, as DE.')
  if (instrument !== '' && !ground.isInstrument(instrument))
    no(
      'instrument',
      'No law pack has this instrument.',
      'Write an instrument of the packs (see duly law matrix), or nothing; its name may go into note.',
    )
  if (ground.isForNamedPeople(instrument))
    no(
      'instrument',
      'A paper of national security does not come by table.',
      'Leave it out: counsel opens it for named people.',
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
