// Authorities and officers as one table, each line saying which of them it is and where it was looked up. Export writes the same shape.

import type { z } from 'zod'
import {
  type AuthorityRecord,
  authorityRecord,
  type Ground,
  ground,
  type OfficerRecord,
  officerRecord,
} from '../../api/desk/authority-record.ts'
import type { LineRefusal } from '../../api/desk/tenants.ts'
import { type Sentence, sentence } from '../../kernel/message.ts'
import { inBoth } from '../../kernel/refusal.ts'
import { type CsvLine, writeCsv } from '../../wire/csv.ts'
import type { Authority, Officer } from '../directory.ts'
import { formFault } from '../tenants/cell.ts'

const required = ['record', 'authority'] as const
const optional = [
  'officer',
  'name',
  'country',
  'domains',
  'callback',
  'key',
  'language',
  'subdivision',
  'classes',
  'mail',
  'phone',
  'source',
  'checked_on',
] as const
export const authorityColumns = { required, optional }

type Cells = Readonly<Record<string, string>>
export type Given = {
  readonly line: number
  readonly id: string
  readonly officerId: string | null
  readonly authority?: AuthorityRecord
  readonly officer?: OfficerRecord
  /** Null where the line says none: it then may change nothing. */
  readonly ground: Ground | null
}

const ID = /^[a-z0-9][a-z0-9_-]{1,63}$/
const badId = {
  detail: sentence('tables.no_id'),
  next: sentence('tables.write_2_64_small_letters'),
}
const badDay = { detail: sentence('tables.no_day_calendar'), next: sentence('tables.write_2026_11_25') }

/** What can be read, and each line that cannot, with why. */
export function authoritiesOf(lines: readonly CsvLine[]): { given: Given[]; refused: LineRefusal[] } {
  const refused: LineRefusal[] = []
  const given = lines.flatMap(line => {
    const read = readLine(line)
    if (!Array.isArray(read)) return [read]
    refused.push(...read)
    return []
  })
  return { given, refused }
}

function readLine({ line, cells, header = [], broken }: CsvLine): Given | LineRefusal[] {
  const refused: LineRefusal[] = []
  const no = (column: string, detail: Sentence, next: Sentence) =>
    refused.push({ line, column, ...inBoth(detail, next) })
  if (broken !== null) {
    no('', broken, sentence('tables.correct_line'))
    return refused
  }
  const isOfficer = cells.record === 'officer'
  if (!isOfficer && cells.record !== 'authority')
    no(
      'record',
      sentence('tables.says_no_known_record_what'),
      sentence('tables.write_one_of', { x: 'authority, officer' }),
    )
  if (!ID.test(cells.authority ?? '')) no('authority', badId.detail, badId.next)
  if (isOfficer && !ID.test(cells.officer ?? '')) no('officer', badId.detail, badId.next)
  const parsed = isOfficer
    ? officerRecord.safeParse(officerIn(cells))
    : authorityRecord.safeParse(entryIn(cells, header))
  const rests = groundIn(cells)
  const faults = [...faultsOf(parsed), ...(rests ? faultsOf(rests) : [])]
  for (const { column, detail, next } of faults) no(column, detail, next)
  if (refused.length > 0 || !parsed.success) return refused
  const where = { line, id: cells.authority ?? '', ground: rests?.data ?? null }
  return isOfficer
    ? { ...where, officerId: cells.officer ?? '', officer: parsed.data as OfficerRecord }
    : { ...where, officerId: null, authority: parsed.data as AuthorityRecord }
}

function faultsOf(
  parsed: z.ZodSafeParseResult<unknown>,
): { column: string; detail: Sentence; next: Sentence }[] {
  const faults = (parsed.error?.issues ?? []).map(issue => {
    const [field] = issue.path
    const column = field === 'checkedOn' ? 'checked_on' : String(field)
    return { column, ...(column === 'checked_on' ? badDay : formFault(issue, column)) }
  })
  return [...Map.groupBy(faults, f => f.column).values()].flatMap(([first]) => first ?? [])
}

function groundIn(c: Cells) {
  return c.source || c.checked_on ? ground.safeParse({ source: c.source, checkedOn: c.checked_on }) : null
}

function entryIn(c: Cells, header: readonly string[]) {
  return {
    name: c.name,
    country: c.country,
    domains: partsOf(c.domains),
    callback: c.callback,
    key: c.key || null,
    language: c.language || null,
    // A table of before these columns says nothing about them.
    ...(header.includes('subdivision') ? { subdivision: c.subdivision || null } : {}),
    ...(header.includes('classes') ? { classes: partsOf(c.classes) } : {}),
  }
}

function partsOf(cell = ''): string[] {
  return cell.split('|').flatMap(part => part.trim() || [])
}

function officerIn(c: Cells) {
  return { name: c.name, mail: c.mail, phone: c.phone || null, key: c.key || null }
}

/** The header with one invented line, which `authoritiesOf` takes. */
export function authoritiesExample(): string {
  const example = {
    record: 'authority',
    authority: 'example-office',
    name: 'Example district attorney',
    country: 'US',
    domains: 'da.example.org',
    callback: '+1 512 555 0100',
    language: 'en',
    subdivision: 'US-TX',
    classes: 'prosecutor',
    source: 'Where you looked it up',
    checked_on: '2026-11-25',
  }
  return writeCsv([...required, ...optional], [example])
}

/** Retired ones are history and not in it; neither are suspended officers. What a line rests on is new with each change. */
export function authorityTable(authorities: Iterable<Authority>): string {
  const rows = [...authorities]
    .filter(a => !a.retiredAt)
    .flatMap(a => [entryOut(a), ...a.officers.map(o => officerOut(a.id, o))])
  return writeCsv([...required, ...optional], rows)
}

function entryOut(a: Authority): Record<string, string> {
  return {
    record: 'authority',
    authority: a.id,
    name: a.name,
    country: a.country,
    domains: a.domains.join('|'),
    callback: a.callback,
    key: a.key ?? '',
    language: a.language ?? '',
    subdivision: a.subdivision ?? '',
    classes: (a.classes ?? []).join('|'),
  }
}

function officerOut(authority: string, o: Officer): Record<string, string> {
  const { id: officer, name, mail, phone, key } = o
  return { record: 'officer', authority, officer, name, mail, phone: phone ?? '', key: key ?? '' }
}
