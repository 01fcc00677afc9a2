// One line of the table of open demands, read at the border: the columns of docs/import.md, and what is wrong with a line.
import { isIP } from 'node:net'
import type { ConfirmedFacts, Identifier, Secrecy } from '../../demand/facts.ts'
import { type Imported, importedStatuses } from '../../demand/imported.ts'
import { type DataCategory, dataCategories, outcomes } from '../../demand/vocabulary.ts'
import { PURPOSES } from '../../law/fact-catalogue.ts'
import type { CsvLine } from '../../wire/csv.ts'
import { normaliseEmail } from '../../wire/normalise-identifier.ts'
import type { Tenant } from '../directory.ts'
import { endOfDueDay } from '../due-moment.ts'
import type { LineRefusal } from '../tenants/api.ts'
import { openColumns } from './columns.ts'

/** What a line is read against. */
export type Ground = {
  readonly system: string
  readonly entity: string
  readonly now: string
  readonly tenants: ReadonlyMap<string, Pick<Tenant, 'id' | 'kind' | 'status' | 'mergedInto'>>
  readonly isInstrument: (id: string) => boolean
  /** Counsel opens it in the national-security lane; it does not come by table. */
  readonly isForNamedPeople: (id: string) => boolean
}

export type OpenLine = {
  readonly reference: string
  readonly receivedAt: string
  readonly servedAt: string
  readonly servedManner: string
  readonly entityServed: string
  readonly imported: Imported
  readonly tenant: { readonly id: string; readonly kind: Tenant['kind'] } | null
  readonly secrecy: Secrecy
  /** Its cells as they came, for the record. */
  readonly cells: Readonly<Record<string, string>>
}

type No = (column: string, detail: string, next: string) => void

/** The line, or everything that is wrong with it. */
export function readOpenLine({ line, cells, broken }: CsvLine, ground: Ground): OpenLine | LineRefusal[] {
  const refused: LineRefusal[] = []
  const no: No = (column, detail, next) => refused.push({ line, column, detail, next })
  if (broken !== null) {
    no('', broken, 'Correct the line.')
    return refused
  }
  const read = reader(cells, no)
  const receivedAt = read.moment('received', 'start') ?? ''
  const servedAt = read.moment('served', 'start') ?? receivedAt
  const toldAt = read.moment('told', 'start')
  const status = read.oneOf('status', importedStatuses) ?? 'open'
  const outcome = read.oneOf('outcome', outcomes)
  const tells = read.oneOf('tells', ['us', 'authority'] as const) ?? 'us'
  const secrecy = secrecyOf(read)
  const tenant = tenantOf(cells.tenant ?? '', ground, no)
  const identifiers = read.list('identifiers').flatMap(text => identifierOf(text, no))
  const facts = factsOf(read, no, { identifiers, secrecy, ground })
  const binds = secrecy.kind === 'court_order' || secrecy.kind === 'statutory'

  if (receivedAt > ground.now) no('received', 'It was received in the future.', 'Correct the date.')
  if (servedAt > receivedAt && receivedAt !== '')
    no('served', 'It was served after it was received.', 'Correct one of the two, or leave served empty.')
  if (toldAt !== null && toldAt > ground.now)
    no('told', 'The tenant was told in the future.', 'Correct the date.')
  if (binds && cells.tenant === '') no('tenant', 'Secrecy binds towards a tenant.', 'Name the tenant.')
  if (binds && toldAt !== null)
    no(
      'told',
      'The tenant was told, so no secrecy binds towards it.',
      'Empty told, or the columns of secrecy.',
    )
  if (binds && cells.secrecy_source === '')
    no('secrecy_source', 'What forbids notice is not said.', 'Name the order or the statute.')
  if (status === 'answered' && outcome === null)
    no('outcome', 'What was answered has no outcome.', `Write one of: ${outcomes.join(', ')}.`)
  if (status === 'open' && outcome !== null)
    no('outcome', 'An open demand has no outcome yet.', 'Empty it, or write “answered” as its status.')
  if (cells.tenant !== '' && identifiers.length === 0)
    no(
      'identifiers',
      'Which accounts of the tenant it is about is not said.',
      'Name at least one identifier.',
    )
  if (refused.length > 0) return refused
  return {
    reference: cells.reference ?? '',
    receivedAt,
    servedAt,
    servedManner: cells.served_manner || 'as recorded in the other system',
    entityServed: ground.entity,
    imported: {
      system: ground.system,
      reference: cells.reference ?? '',
      facts,
      status,
      outcome,
      toldAt,
      tells,
      holds: read.list('holds').flatMap(day => read.day('holds', day) ?? []),
      note: cells.note ?? '',
    },
    tenant,
    secrecy,
    cells,
  }
}

type Reader = ReturnType<typeof reader>

function reader(cells: Readonly<Record<string, string>>, no: No) {
  const cell = (column: string) => cells[column] ?? ''
  for (const column of openColumns.required)
    if (cell(column) === '') no(column, 'It is empty.', 'Every demand needs it.')
  for (const [column, text] of Object.entries(cells))
    if (text.length > (column === 'note' ? 4000 : 1000)) no(column, 'It is too long.', 'Shorten it.')
  const day = (column: string, text: string): string | null => {
    if (text === '') return null
    const at = new Date(`${text}T00:00:00.000Z`)
    const isDay =
      /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(at.getTime()) && at.toISOString().startsWith(text)
    if (!isDay) no(column, 'It is no day of the calendar.', 'Write it as 2026-11-25.')
    return isDay ? text : null
  }
  return {
    cell,
    day,
    list: (column: string) =>
      cell(column)
        .split('|')
        .flatMap(part => part.trim() || []),
    oneOf: <T extends string>(column: string, words: readonly T[]): T | null => {
      const text = cell(column)
      const found = words.find(w => w === text) ?? null
      if (text !== '' && found === null)
        no(column, 'This word is not known.', `Write one of: ${words.join(', ')}.`)
      return found
    },
    /** A time with its zone, or a day: then its first or last moment in UTC, or where it ends first in a country. */
    moment: (column: string, of: 'start' | 'end' | { endsIn: string }): string | null => {
      const text = cell(column)
      if (text === '') return null
      if (text.length === 10) {
        const found = day(column, text)
        if (typeof of === 'object') return found && endOfDueDay(found, of.endsIn)
        return found && `${found}T${of === 'start' ? '00:00:00.000' : '23:59:59.999'}Z`
      }
      const zoned = /^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}(:\d{2}(\.\d{1,3})?)?(Z|[+-]\d{2}:\d{2})$/.test(text)
      const at = new Date(text.replace(' ', 'T'))
      if (zoned && day(column, text.slice(0, 10)) !== null && !Number.isNaN(at.getTime()))
        return at.toISOString()
      if (!zoned || Number.isNaN(at.getTime()))
        no(
          column,
          'It is no day and no time with its zone.',
          'Write it as 2026-11-25 or 2026-11-25T16:30:00+01:00.',
        )
      return null
    },
  }
}

function secrecyOf(read: Reader): Secrecy {
  const kind = read.oneOf('secrecy', ['none', 'requested', 'court_order', 'statutory'] as const) ?? 'none'
  return {
    kind,
    instrument: read.cell('secrecy_source') || null,
    passage: null,
    from: read.day('secrecy_from', read.cell('secrecy_from')),
    until: read.day('secrecy_until', read.cell('secrecy_until')),
  }
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
