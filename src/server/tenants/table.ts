// Tenants, parties and contacts as one table, each line saying which of them it is. Export writes the same shape, but for the
// source keys, which are stored as keyed hashes alone.

import type { z } from 'zod'
import { type TenantRecord, tenantRecord } from '../../api/desk/tenant-record.ts'
import type { LineRefusal } from '../../api/desk/tenants.ts'
import { type Sentence, sentence } from '../../kernel/message.ts'
import { inBoth } from '../../kernel/refusal.ts'
import { type CsvLine, writeCsv } from '../../wire/csv.ts'
import type { Tenant } from '../directory.ts'
import { cellFault } from './cell.ts'

const required = ['record', 'tenant'] as const
const optional = [
  'name',
  'kind',
  'country',
  'profession',
  'source_key',
  'domains',
  'notice_hours',
  'window_hours',
  'languages',
  'closed_exceptions',
  'party',
  'party_tenant',
  'told',
  'contact',
  'mail',
  'language',
  'receives',
] as const
export const tenantColumns = { required, optional }

type Cells = Readonly<Record<string, string>>
export type Given = { readonly record: TenantRecord; readonly line: number }

/** Lines of one tenant may stand anywhere in the table. Gives what can be read, and each line that cannot, with why. */
export function tenantsOf(lines: readonly CsvLine[]): { given: Given[]; refused: LineRefusal[] } {
  const refused: LineRefusal[] = []
  const no = (line: number, column: string, detail: Sentence, next: Sentence) =>
    refused.push({ line, column, ...inBoth(detail, next) })
  const tenants = new Map<string, { line: number; draft: Draft }>()
  const of = (kind: string) => lines.filter(l => l.broken === null && l.cells.record === kind)
  for (const l of lines) {
    if (l.broken !== null) no(l.line, '', l.broken, sentence('tables.correct_line'))
    else if (!kinds.includes(l.cells.record ?? ''))
      no(
        l.line,
        'record',
        sentence('tables.says_no_known_record_what'),
        sentence('tables.write_one_of', { x: kinds.join(', ') }),
      )
  }
  for (const { line, cells } of of('tenant')) {
    if (tenants.has(cells.tenant ?? ''))
      no(line, 'tenant', sentence('tables.tenant_table_twice'), sentence('tables.keep_lines'))
    else tenants.set(cells.tenant ?? '', { line, draft: draftOf(cells) })
  }
  for (const { line, cells } of [...of('party'), ...of('contact')]) {
    const tenant = tenants.get(cells.tenant ?? '')
    if (!tenant)
      no(
        line,
        'tenant',
        sentence('tables.tenant_no_line_own_table'),
        sentence('tables.add_line_record_tenant'),
      )
    else if (cells.record === 'party') tenant.draft.chain.push(partyOf(cells))
    else tenant.draft.contacts.push(contactOf(cells))
  }
  const given: Given[] = []
  for (const { line, draft } of tenants.values()) {
    const parsed = tenantRecord.safeParse(draft)
    if (parsed.success) given.push({ record: parsed.data, line })
    else refused.push(...refusalsOf(parsed.error, lines, draft.id, line))
  }
  return { given, refused: refused.toSorted((a, b) => a.line - b.line) }
}

const kinds = ['tenant', 'party', 'contact']

type Draft = ReturnType<typeof draftOf>

function draftOf(c: Cells) {
  const terms = {
    noticeHours: numberOf(c.notice_hours),
    windowHours: numberOf(c.window_hours),
    languages: listOf(c.languages),
    closedExceptions: listOf(c.closed_exceptions),
  }
  const isSaid = terms.noticeHours !== null || terms.windowHours !== null
  return {
    id: c.tenant ?? '',
    kind: c.kind,
    country: c.country,
    name: c.name,
    domains: listOf(c.domains),
    profession: c.profession || null,
    sourceKey: c.source_key || null,
    terms: isSaid || terms.languages.length + terms.closedExceptions.length > 0 ? terms : null,
    chain: [] as unknown[],
    contacts: [] as unknown[],
  }
}

function partyOf(c: Cells) {
  return {
    role: c.party,
    name: c.name,
    country: c.country,
    tenant: c.party_tenant || null,
    told:
      c.told === ''
        ? c.party === 'contract_party'
        : c.told === 'yes'
          ? true
          : c.told === 'no'
            ? false
            : c.told,
  }
}

function contactOf(c: Cells) {
  return {
    id: c.contact,
    name: c.name,
    mail: c.mail,
    ...(c.language ? { language: c.language } : {}),
    ...(c.receives ? { receives: c.receives === 'nothing' ? [] : listOf(c.receives) } : {}),
    ...(c.party ? { party: c.party } : {}),
  }
}

function listOf(cell: string | undefined): string[] {
  return (cell ?? '').split('|').flatMap(part => part.trim() || [])
}

function numberOf(cell: string | undefined): number | null {
  return cell ? Number(cell) : null
}

/** Said of the line that it stands in: a contact's mistake is not its tenant's. Each cell once. */
function refusalsOf(
  error: z.ZodError,
  lines: readonly CsvLine[],
  id: string,
  tenantLine: number,
): LineRefusal[] {
  const said = error.issues.map(issue => {
    const [field, at] = issue.path
    const kind = field === 'chain' ? 'party' : field === 'contacts' ? 'contact' : 'tenant'
    const own = lines.filter(l => l.broken === null && l.cells.record === kind && l.cells.tenant === id)
    const line = kind === 'tenant' ? tenantLine : (own[Number(at)]?.line ?? tenantLine)
    const { column, detail, next } = cellFault(issue, kind)
    return { line, column, ...inBoth(detail, next) }
  })
  return [...Map.groupBy(said, s => `${s.line} ${s.column}`).values()].flatMap(([first]) => first ?? [])
}

/** The header with one invented line, which `tenantsOf` takes. */
export function tenantsExample(): string {
  const example = {
    record: 'tenant',
    tenant: 'example',
    name: 'Example GmbH',
    kind: 'enterprise',
    country: 'DE',
    source_key: 'its-key-in-your-systems',
    domains: 'example.org|example.net',
    notice_hours: '24',
    languages: 'de',
  }
  return writeCsv([...required, ...optional], [example])
}

/** Merged and closed tenants are history and not in it. */
export function tableOf(tenants: Iterable<Tenant>): string {
  const rows = [...tenants].filter(t => t.status === 'active').flatMap(rowsOf)
  return writeCsv([...required, ...optional], rows)
}

function rowsOf(t: Tenant): Record<string, string>[] {
  const { terms } = t
  const head = {
    record: 'tenant',
    tenant: t.id,
    name: t.name,
    kind: t.kind,
    country: t.country,
    profession: t.profession ?? '',
    domains: t.domains.join('|'),
    notice_hours: String(terms?.noticeHours ?? ''),
    window_hours: String(terms?.windowHours ?? ''),
    languages: terms?.languages.join('|') ?? '',
    closed_exceptions: terms?.closedExceptions.join('|') ?? '',
  }
  const parties = t.chain.map(p => ({
    record: 'party',
    tenant: t.id,
    name: p.name,
    country: p.country,
    party: p.role,
    party_tenant: p.tenant ?? '',
    told: p.told ? 'yes' : 'no',
  }))
  const contacts = t.contacts.map(c => ({
    record: 'contact',
    tenant: t.id,
    name: c.name,
    contact: c.id,
    mail: c.mail,
    language: c.language ?? '',
    receives: c.receives?.length === 0 ? 'nothing' : (c.receives?.join('|') ?? ''),
    party: c.party ?? '',
  }))
  return [head, ...parties, ...contacts]
}
