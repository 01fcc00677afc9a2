// What an approval of a wording names: the one text of it.
import { createHash } from 'node:crypto'

/** SHA-256, hexadecimal, over each key and text in the order of the keys, a line each. Texts hold no line ends. */
export function ownHash(texts: Readonly<Record<string, string>>): string {
  const lines = Object.entries(texts)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, text]) => `${key}\t${text}\n`)
  return createHash('sha256').update(lines.join('')).digest('hex')
}
