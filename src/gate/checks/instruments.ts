// What each instrument opens at most: a table made from the law packs when the gate was made or its keeper last made it, kept beside the
// pin and pinned by its hash. A paper that is not in it opens nothing; a subpoena opens no content, whoever signs.

import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { hex } from '../../ledger/bytes.ts'
import { encodeJcs, parseJcs } from '../../ledger/jcs.ts'
import { VerificationError } from '../../ledger/verification-error.ts'
import { readDigest } from '../../seal/authorisation/authorisation-fields.ts'
import type { Basis, Line } from '../../seal/authorisation/authorisation-v2.ts'
import { type DataCategory, dataCategories } from '../../seal/scope.ts'
import { readList, readObject, readOneOf, readTime, readToken, ShapeError } from '../../seal/shape.ts'
import type { Pin } from '../pin.ts'
import { type GateRefusal, refuse } from '../refusal.ts'

export const INSTRUMENTS_FILE = 'instruments.json'

export const instrumentClasses = [
  'voluntary_request',
  'emergency',
  'preservation',
  'subpoena_equivalent',
  'court_order_equivalent',
  'warrant_equivalent',
  'intercept_order',
] as const

export type InstrumentEntry = {
  class: (typeof instrumentClasses)[number]
  required: DataCategory[]
  voluntary: DataCategory[]
}

export type InstrumentTable = {
  v: 1
  at: string
  /** Of each pack the hash that the table was made from. */
  packs: Record<string, string>
  instruments: Record<string, InstrumentEntry>
}

/** The bytes of instruments.json: JCS, so that its hash is that of what it says. Refuses what `parseInstruments` would refuse. */
export function encodeInstruments(table: unknown): Uint8Array {
  return encodeJcs(readTable(table))
}

/** SHA-256 (hex) of the file, as the pin names it. */
export function instrumentsHash(bytes: Uint8Array): string {
  return hex(new Uint8Array(createHash('sha256').update(bytes).digest()))
}

/** Throws ShapeError, or VerificationError where the bytes are not JCS. */
export function parseInstruments(bytes: Uint8Array): InstrumentTable {
  return readTable(parseJcs(bytes))
}

/** The table that the pin names; null where none is pinned, or the file beside it is another. */
export async function readInstruments(
  dir: string,
  pin: Pick<Pin, 'instruments'>,
): Promise<InstrumentTable | null> {
  const bytes = await readFile(join(dir, INSTRUMENTS_FILE)).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null
    throw error
  })
  if (bytes === null || instrumentsHash(bytes) !== pin.instruments) return null
  try {
    return parseInstruments(new Uint8Array(bytes))
  } catch (error) {
    if (error instanceof ShapeError || error instanceof VerificationError) return null
    throw error
  }
}

type Table = {
  packs: Readonly<Record<string, string>>
  instruments: Readonly<
    Record<string, { class: string; required: readonly string[]; voluntary: readonly string[] }>
  >
}

/** What a new table says otherwise than the one before, a line to an instrument: for the keeper's eyes. */
export function instrumentChanges(before: Table | null, after: Table): string[] {
  const ids = new Set([...Object.keys(before?.instruments ?? {}), ...Object.keys(after.instruments)])
  return [...ids].sort().flatMap(id => {
    const [old, now] = [before?.instruments[id], after.instruments[id]].map(entry => entry && inWords(entry))
    if (old === now || before === null) return []
    return [`${id}: ${old ?? 'not known'} → ${now ?? 'no longer known'}`]
  })
}

function inWords(entry: Table['instruments'][string]): string {
  const list = (names: readonly string[]) => (names.length === 0 ? 'nothing' : names.join(', '))
  return `${entry.class}, required ${list(entry.required)}, by a lane ${list(entry.voluntary)}`
}

/** Null where the line's paper opens its category on the line's ground. */
export function checkInstrument(
  { instrument, category, basis }: Pick<Line, 'instrument' | 'category' | 'basis'>,
  table: InstrumentTable,
): GateRefusal | null {
  const entry = Object.hasOwn(table.instruments, instrument) ? table.instruments[instrument] : undefined
  if (!entry) return refuse('instrument_unknown')
  return categoriesOf(entry, basis).includes(category) ? null : refuse('instrument_reach')
}

function categoriesOf(entry: InstrumentEntry, basis: Basis): DataCategory[] {
  return basis === 'required' ? entry.required : entry.voluntary
}

function readTable(value: unknown): InstrumentTable {
  const raw = readObject(value, 'instruments', ['v', 'at', 'packs', 'instruments'] as const)
  if (raw.v !== 1) throw new ShapeError('instruments.v', 'must be 1')
  return {
    v: 1,
    at: readTime(raw.at, 'instruments.at'),
    packs: readMap(raw.packs, 'instruments.packs', readDigest),
    instruments: readMap(raw.instruments, 'instruments.instruments', readEntry),
  }
}

function readMap<T>(
  value: unknown,
  path: string,
  read: (value: unknown, path: string) => T,
): Record<string, T> {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new ShapeError(path, 'must be an object')
  const entries = Object.entries(value).map(([name, each]) => [
    readToken(name, path),
    read(each, `${path}.${name}`),
  ])
  return Object.fromEntries(entries)
}

function readEntry(value: unknown, path: string): InstrumentEntry {
  const raw = readObject(value, path, ['class', 'required', 'voluntary'] as const)
  const categories = (list: unknown, at: string) =>
    readList(list, at, (each, place) => readOneOf(each, place, dataCategories), {
      min: 0,
      max: dataCategories.length,
    })
  return {
    class: readOneOf(raw.class, `${path}.class`, instrumentClasses),
    required: categories(raw.required, `${path}.required`),
    voluntary: categories(raw.voluntary, `${path}.voluntary`),
  }
}
