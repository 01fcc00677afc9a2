// What was handed in, on the gate's disk: the rows inside the lines as ciphertext to the gate's key, and beside them a statement that
// who handed it in signed, and a second person who saw its counts. Without both signatures nothing is given to a collection.

import { createHash } from 'node:crypto'
import { access, readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fromUtf8, utf8 } from '../../ledger/bytes.ts'
import { encodeJcs, parseJcs } from '../../ledger/jcs.ts'
import { encodeNote, isLineOf, parseNote, parseVkey, verifyNoteSignature } from '../../ledger/note.ts'
import {
  readHex,
  readInteger,
  readList,
  readNullable,
  readObject,
  readText,
  readTime,
  readToken,
} from '../../seal/shape.ts'
import type { Hand } from './mapping.ts'
import type { Counts } from './sift.ts'

const FIRST_LINE = 'duly/hand-in/v2\n'
const NOTE_FILE = 'hand-in.note'
export const ITEMS_FILE = 'items.age'

export type Statement = {
  /** The authorisation, by its digest, and the demand that it is of. */
  authorisation: string
  demand: string
  source: string
  mapping: { name: string; version: number; hash: string }
  /** SHA-256 of the export as it was handed in. */
  export: string
  size: number
  /** Whether its system gave its hash, and that was compared: otherwise a file cut off between two rows is taken for whole. */
  announced: boolean
  /** SHA-256 of the rows that are kept. */
  items: string
  counts: Counts
  by: string
  at: string
}

export type HandedIn = {
  id: string
  path: string
  statement: Statement
  text: string
  by: Hand
  /** Null until a second human has confirmed. */
  confirmedBy: Hand | null
}

export function exportsFolder(gateDir: string): string {
  return join(gateDir, 'private', 'exports')
}

export function notePath(folder: string): string {
  return join(folder, NOTE_FILE)
}

/** Whether the rows are still there: they go with their collection, and the statement stays. */
export function isKept(folder: string): Promise<boolean> {
  return access(join(folder, ITEMS_FILE)).then(
    () => true,
    () => false,
  )
}

export function encodeStatement(statement: Statement): string {
  return `${FIRST_LINE}${fromUtf8(encodeJcs(statement))}\n`
}

export { encodeNote }

/** Null where nothing has that name. A folder that cannot be read is a fault: what lies in it would be kept, or waited for, unseen. */
export function absent(error: NodeJS.ErrnoException): null {
  if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return null
  throw error
}

/** All that was handed in and holds: a folder whose signatures are not of the declared custodians counts as nothing. */
export async function readHandedIn(folder: string, custodians: readonly Hand[]): Promise<HandedIn[]> {
  const names = (await readdir(folder).catch(absent)) ?? []
  const read = names
    .filter(name => /^[0-9a-f]{16}$/.test(name))
    .sort()
    .map(id => readOne(id, join(folder, id), custodians))
  return (await Promise.all(read)).filter(one => one !== null)
}

async function readOne(id: string, path: string, custodians: readonly Hand[]): Promise<HandedIn | null> {
  try {
    const note = parseNote(new Uint8Array(await readFile(notePath(path))))
    const statement = readStatement(note.text)
    const signers = custodians.filter(hand =>
      note.signatures.some(line => isLineOf(line, parseVkey(hand.key))),
    )
    for (const hand of signers) verifyNoteSignature(note, parseVkey(hand.key))
    const by = signers.find(hand => hand.id === statement.by)
    if (!by) return null
    const confirmedBy = signers.find(hand => hand.human !== by.human) ?? null
    return { id, path, statement, text: note.text, by, confirmedBy }
  } catch {
    return null
  }
}

function readStatement(text: string): Statement {
  if (!text.startsWith(FIRST_LINE)) throw new Error('not a statement of what was handed in')
  const fields = [
    'authorisation',
    'demand',
    'source',
    'mapping',
    'export',
    'size',
    'announced',
    'items',
    'counts',
    'by',
    'at',
  ] as const
  const raw = readObject(parseJcs(utf8(text.slice(FIRST_LINE.length).trimEnd())), 'hand-in', fields)
  const mapping = readObject(raw.mapping, 'mapping', ['name', 'version', 'hash'] as const)
  return {
    authorisation: readHex(raw.authorisation, 'authorisation', 32),
    demand: readText(raw.demand, 'demand'),
    source: readToken(raw.source, 'source'),
    mapping: {
      name: readToken(mapping.name, 'mapping.name'),
      version: count(mapping.version, 'mapping.version'),
      hash: readHex(mapping.hash, 'mapping.hash', 32),
    },
    export: readHex(raw.export, 'export', 32),
    size: count(raw.size, 'size'),
    announced: raw.announced === true,
    items: readHex(raw.items, 'items', 32),
    counts: readCounts(raw.counts),
    by: readToken(raw.by, 'by'),
    at: readTime(raw.at, 'at'),
  }
}

const countFields = [
  'rows',
  'otherAccount',
  'otherCustomer',
  'otherCategory',
  'outsidePeriod',
  'otherFiles',
  'fieldsWithout',
] as const

function readCounts(value: unknown): Counts {
  const raw = readObject(value, 'counts', [...countFields, 'lines'] as const)
  const lines = readList(
    raw.lines,
    'counts.lines',
    (entry, at) => {
      const line = readObject(entry, at, ['line', 'items', 'bytes', 'first', 'last'] as const)
      return {
        line: readToken(line.line, `${at}.line`, 20),
        items: count(line.items, `${at}.items`),
        bytes: count(line.bytes, `${at}.bytes`),
        first: readNullable(line.first, `${at}.first`, readTime),
        last: readNullable(line.last, `${at}.last`, readTime),
      }
    },
    { min: 1, max: 10_000 },
  )
  const counts = Object.fromEntries(countFields.map(field => [field, count(raw[field], `counts.${field}`)]))
  return { ...(counts as Record<(typeof countFields)[number], number>), lines }
}

function count(value: unknown, at: string): number {
  return readInteger(value, at, { min: 0, max: Number.MAX_SAFE_INTEGER })
}

export function sha256(bytes: Uint8Array | string): string {
  return createHash('sha256').update(bytes).digest('hex')
}
