// The paper of a demand that was brought in: what the other system's record says, in words. Its tenants may get it as the copy, so
// the desk's own note is not in it, and of several tenants only what is blackened for the others: their accounts.
import type { OpenColumn } from './columns.ts'
import type { OpenDemand } from './open-demand.ts'

type Row = readonly [column: OpenColumn, label: string]

const ofDemand: readonly Row[] = [
  ['reference', 'Reference there'],
  ['authority', 'Authority'],
  ['country', 'Country'],
  ['body', 'Body'],
  ['instrument', 'Instrument'],
  ['authority_reference', 'Reference of the authority'],
  ['issued', 'Issued'],
  ['received', 'Received'],
  ['served', 'Served'],
  ['served_manner', 'Manner of service'],
  ['due', 'Due'],
]

const ofLine: readonly Row[] = [
  ['identifiers', 'Identifiers'],
  ['categories', 'Data'],
  ['period_from', 'From'],
  ['period_to', 'To'],
]

const ofSecrecy: readonly Row[] = [
  ['secrecy', 'Secrecy'],
  ['secrecy_source', 'Secrecy by'],
  ['secrecy_from', 'Secrecy from'],
  ['secrecy_until', 'Secrecy until'],
]

const ofAnswer: readonly Row[] = [
  ['status', 'Status'],
  ['outcome', 'Outcome'],
]

export function recordText({ lines, imported, tenants }: OpenDemand): string {
  const [first] = lines
  // That something binds towards one tenant is not another's to read.
  const rows = tenants.length > 1 ? ofLine : [...ofLine, ...ofSecrecy]
  const blocks = lines.map(({ cells }) => said(cells, rows))
  return [
    `RECORD OF A DEMAND, as it stood in ${imported.system} when it was brought into this one.`,
    'It is not the paper that was served. Ask us for that paper by the reference below.',
    '',
    ...said(first.cells, ofDemand),
    ...[...new Map(blocks.map(block => [block.join('\n'), block])).values()].flat(),
    ...said(first.cells, ofAnswer),
    '',
  ].join('\n')
}

function said(cells: Readonly<Record<string, string>>, rows: readonly Row[]): string[] {
  return rows.flatMap(([column, label]) => (cells[column] ? [`${label}: ${oneLine(cells[column])}`] : []))
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim()
}
