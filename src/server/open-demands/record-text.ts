// The paper of a demand that was brought in: what the other system's record says, in words. Its tenant may get it as the copy, so
// the desk's own note is not in it.
import type { OpenLine } from './line.ts'

const rows: readonly (readonly [column: string, label: string])[] = [
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
  ['identifiers', 'Identifiers'],
  ['categories', 'Data'],
  ['period_from', 'From'],
  ['period_to', 'To'],
  ['secrecy', 'Secrecy'],
  ['secrecy_source', 'Secrecy by'],
  ['secrecy_from', 'Secrecy from'],
  ['secrecy_until', 'Secrecy until'],
  ['status', 'Status'],
  ['outcome', 'Outcome'],
]

export function recordText({ cells, imported }: OpenLine): string {
  const said = rows.flatMap(([column, label]) =>
    cells[column] ? [`${label}: ${oneLine(cells[column])}`] : [],
  )
  return [
    `RECORD OF A DEMAND, as it stood in ${imported.system} when it was brought into this one.`,
    'It is not the paper that was served. Ask us for that paper by the reference below.',
    '',
    ...said,
    '',
  ].join('\n')
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim()
}
