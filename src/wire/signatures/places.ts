// Where a PDF says that it is signed (ISO 32000-2, 12.8.1), read from its bytes alone: what a viewer would show can be made to
// differ from what was signed, and the bytes can not. Linear in the file, and bounded.
import { limits } from '../limits.ts'

/** What the signature is, by its dictionary; null: of a kind that is not checked. */
export type SubFilter = 'detached' | 'sha1' | 'timestamp' | null

export type Place = {
  /** The file before and behind the signature's own string: what is signed. */
  readonly before: readonly [from: number, to: number]
  readonly behind: readonly [from: number, to: number]
  readonly subFilter: SubFilter
  /** `D:20261103091500+01'00'`, as it stands there; null where it does not. */
  readonly date: string | null
} & (
  | { readonly gap: 'contents'; readonly contents: Buffer }
  /** Something else than the signature's own string is left out, or bytes at the beginning. */
  | { readonly gap: 'more' }
)

export type Places = {
  readonly places: readonly Place[]
  /** Named without numbers that fit this file. */
  readonly unreadable: number
  /** More than are looked at. */
  readonly cut: boolean
}

const RANGE = '/ByteRange'
const subFilters: Readonly<Record<string, SubFilter>> = {
  'adbe.pkcs7.detached': 'detached',
  'ETSI.CAdES.detached': 'detached',
  'adbe.pkcs7.sha1': 'sha1',
  'ETSI.RFC3161': 'timestamp',
}
/** How far from the gap the rest of a signature's dictionary is looked for. */
const NEAR = 16 * 1024

export function findSignatures(bytes: Buffer): Places {
  const found = new Map<string, Place>()
  let unreadable = 0
  let seen = 0
  for (let at = bytes.indexOf(RANGE); at >= 0; at = bytes.indexOf(RANGE, at + RANGE.length)) {
    seen += 1
    if (seen > limits.signatures) return { places: [...found.values()], unreadable, cut: true }
    const range = rangeAt(bytes, at + RANGE.length)
    // The same dictionary may be written again by a later save.
    if (range === null) unreadable += 1
    else found.set(range.join(' '), placeOf(bytes, range))
  }
  return { places: [...found.values()], unreadable, cut: false }
}

type Range = readonly [number, number, number, number]

/** Two stretches, one after the other, inside the file. */
function rangeAt(bytes: Buffer, at: number): Range | null {
  const plain = bytes.toString('latin1', at, at + 200).replace(/[\0\t\n\f\r ]+/g, ' ')
  const written = /^ ?\[ ?(\d{1,10}) (\d{1,10}) (\d{1,10}) (\d{1,10}) ?\]/.exec(plain)
  if (!written) return null
  const [a, b, c, d] = written.slice(1).map(Number) as [number, number, number, number]
  return a + b < c && c + d <= bytes.length ? [a, b, c, d] : null
}

function placeOf(bytes: Buffer, [from, length, next, rest]: Range): Place {
  const gap = [from + length, next] as const
  const { subFilter, date } = dictionaryOf(bytes, gap)
  const place = { before: [from, gap[0]], behind: [next, next + rest], subFilter, date } as const
  const contents = from === 0 ? contentsIn(bytes, gap) : null
  return contents ? { ...place, gap: 'contents', contents } : { ...place, gap: 'more' }
}

/** The gap is the one string of /Contents, in hexadecimal: nothing that a viewer could show fits into it. */
function contentsIn(bytes: Buffer, [from, to]: readonly [number, number]): Buffer | null {
  if (to - from > 2 * limits.signatureBytes + 2) return null
  if (!/\/Contents[\0\t\n\f\r ]*$/.test(bytes.toString('latin1', Math.max(0, from - 64), from))) return null
  const text = bytes.toString('latin1', from, to)
  const hex = /^<[\dA-Fa-f\0\t\n\f\r ]*>$/.test(text)
    ? text.slice(1, -1).replace(/[\0\t\n\f\r ]+/g, '')
    : null
  return hex === null || hex.length % 2 === 1 ? null : Buffer.from(hex, 'hex')
}

/** What the object around the gap says, the gap left out: it is where the signature is, whoever else names its range. */
function dictionaryOf(bytes: Buffer, [from, to]: readonly [number, number]) {
  const before = bytes.toString('latin1', Math.max(0, from - NEAR), from)
  const behind = bytes.toString('latin1', to, to + NEAR)
  const text = `${before.slice(before.lastIndexOf(' obj') + 1)} ${behind.split('endobj')[0]}`
  const name = /\/SubFilter[\0\t\n\f\r ]*\/([\w.]{1,40})/.exec(text)?.[1] ?? ''
  const date = /\/M[\0\t\n\f\r ]*\((D:[\d+\-Z']{4,30})\)/.exec(text)?.[1] ?? null
  return { subFilter: subFilters[name] ?? null, date }
}
