// A Concordance load file: what review software reads in to know the files of a production. Columns stand between þ, apart by U+0014,
// as Concordance writes them; UTF-8 with a byte order mark. Spec: docs/spec/package.md § Load file.

import type { DataCategory } from '../../scope.ts'
import { canonicalTime } from '../../shape.ts'
import { byteOrderMark } from './csv.ts'

/** A file that is an item of its own, or the table of a kind of records. `id` counts the items, and the tables for themselves. */
export type LoadRow = {
  type: 'message' | 'file' | 'table'
  id: number
  /** The account; none for a table, whose rows name theirs. */
  custodian: string
  category: DataCategory
  parts: readonly string[]
  /** The time as the source states it. */
  at: string | null
  /** A message's subject, a table's kind. */
  subject: string | null
  /** Of a table. */
  records?: number
  size: number
  sha256: string
  path: string
}

const columns = [
  'DOCID',
  'CUSTODIAN',
  'DOCTYPE',
  'CATEGORY',
  'ORDERLINE',
  'DATETIMEUTC',
  'SUBJECT',
  'RECORDCOUNT',
  'FILESIZE',
  'SHA256',
  'NATIVELINK',
] as const

/** ® stands for a line feed inside a value, þ and U+0014 end one: a value's own would make columns and rows of their own. */
const special =
  /[\u0000-\u001f\u007f-\u009f\u00ae\u00fe\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]/g

const quote = '\u00fe'
const separator = '\u0014'

export const loadFileStart: string = byteOrderMark + line(columns)

export function loadLine(row: LoadRow): string {
  const { type, id, custodian, category, parts, at, subject, records, size, sha256, path } = row
  const time = at === null ? '' : (canonicalTime(at) ?? '')
  const docId = `${type === 'table' ? 'TABLE' : 'ITEM'}${String(id).padStart(8, '0')}`
  const counted = records === undefined ? '' : String(records)
  const own = [docId, custodian, type, category, parts.join('; '), time, subject ?? '', counted]
  // Relative to the folder in which the load file stands, as review software under Windows expects it.
  return line([...own, String(size), sha256, path.replace(/^data\//, '').replaceAll('/', '\\')])
}

function line(values: readonly string[]): string {
  return `${values.map(value => quote + plain(value) + quote).join(separator)}\r\n`
}

function plain(value: string): string {
  return value
    .toWellFormed()
    .replace(special, character => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`)
}
