// What the gate writes down before it acts, and the fields of each kind. Digests, counts and random ids only: the journal
// names no person whose data is asked for, so losing it tells nobody about whom the gate worked.

import {
  readHex,
  readInteger,
  readList,
  readNullable,
  readObject,
  readOneOf,
  readText,
  readTime,
  readToken,
  ShapeError,
} from '../../seal/shape.ts'

type Read<T> = (value: unknown, path: string) => T

const hex32: Read<string> = (value, path) => readHex(value, path, 32)
const hex16: Read<string> = (value, path) => readHex(value, path, 16)
const token: Read<string> = (value, path) => readToken(value, path)
const text: Read<string> = (value, path) => readText(value, path)
const count: Read<number> = (value, path) =>
  readInteger(value, path, { min: 0, max: Number.MAX_SAFE_INTEGER })
const tokens: Read<string[]> = (value, path) => readList(value, path, token, { min: 1, max: 1_000 })
const day: Read<string> = (value, path) => {
  readTime(`${readText(value, path, 10)}T00:00:00.000Z`, path)
  return String(value)
}
const maybeHex32: Read<string | null> = (value, path) => readNullable(value, path, hex32)

const SHAPES = {
  /** First line: whose journal this is. */
  opened: { gate: text },
  /** The gate goes on under another key. */
  key_changed: { gate: text },
  /** The gate goes by a later change of its pin: an earlier one, or another of this number, is not believed from here on. */
  pin_changed: { sequence: count, pin: hex32 },
  /** The largest tree of a log that the gate has seen and found consistent. */
  checkpoint: { origin: text, size: count, root: hex32 },
  lookup_begun: { lookup: hex16, digest: hex32, order: token, by: token, identifiers: count },
  /** The gate signed this answer: from here an authorisation may name it. */
  lookup_signed: { lookup: hex16, answer: hex32 },
  lookup_answered: { lookup: hex16 },
  /** From here something may be set apart at these sources; `until` its last day. */
  hold_begun: {
    hold: hex16,
    digest: hex32,
    order: token,
    by: token,
    parts: count,
    sources: tokens,
    until: day,
  },
  held: { hold: hex16, items: count },
  /** Let go at every source, and said so. */
  hold_ended: { hold: hex16 },
  /** From here the authorisation is used: no other order may collect under it. */
  collection_begun: { digest: hex32, order: token, collection: hex16, parts: count },
  /** Written with the line before: which production of which demand this is. Older journals lack it. */
  production_numbered: { digest: hex32, demand: token, number: count },
  /** Written with the lines before, for each export that a custodian handed in and another confirmed; `by` and `confirmed` are their ids. */
  export_taken: {
    digest: hex32,
    source: token,
    export: hex32,
    mapping: hex32,
    by: token,
    confirmed: token,
  },
  /** Written with the line before: its id, and the two by name, as the package names them. Older journals lack it. */
  export_hands: {
    digest: hex32,
    handIn: (value: unknown, path: string) => readHex(value, path, 8),
    source: token,
    export: hex32,
    handedInAt: (value: unknown, path: string) => readTime(value, path),
    by: token,
    byName: text,
    confirmed: token,
    confirmedName: text,
  },
  /** Written instead of asking any source: what was collected under `of` is given once more. */
  copy_taken: { digest: hex32, of: hex32 },
  /** One part of the scope is complete on disk; `part` is its place in the scope, `line` the line of the order. */
  part_collected: {
    digest: hex32,
    part: count,
    line: token,
    items: count,
    bytes: count,
    quarantined: count,
    duplicates: count,
    omitted: count,
  },
  collected: { digest: hex32 },
  collection_failed: { digest: hex32, code: token },
  seal_begun: { digest: hex32, order: token, file: token, certificate: maybeHex32 },
  sealed: { digest: hex32, sha256: hex32, manifestRoot: hex32, size: count, items: count },
  /** From here the package may be in the outbox. */
  release_begun: { digest: hex32, order: token, expiresAt: readTime },
  released: { digest: hex32 },
  /** From here nothing is sealed from what was collected; what was signed stays readable under a key of its own. */
  copy_erased: { digest: hex32 },
} as const satisfies Record<string, Record<string, Read<unknown>>>

export type EntryKind = keyof typeof SHAPES
type FieldsOf<K extends EntryKind> = {
  [F in keyof (typeof SHAPES)[K]]: (typeof SHAPES)[K][F] extends Read<infer T> ? T : never
}
export type EntryOf<K extends EntryKind> = { kind: K } & FieldsOf<K>
export type Entry = { [K in EntryKind]: EntryOf<K> }[EntryKind]

/** Exactly the fields of the kind. Throws ShapeError. */
export function readEntry(value: unknown, path: string): Entry {
  const kinds = Object.keys(SHAPES) as EntryKind[]
  if (typeof value !== 'object' || value === null || !('kind' in value))
    throw new ShapeError(path, 'must be an entry')
  const kind = readOneOf(value.kind, `${path}.kind`, kinds)
  const shape: Record<string, Read<unknown>> = SHAPES[kind]
  const raw = readObject(value, path, ['kind', ...Object.keys(shape)])
  const fields = Object.entries(shape).map(([name, read]) => [name, read(raw[name], `${path}.${name}`)])
  return { kind, ...Object.fromEntries(fields) } as Entry
}
