// The signed list of an edition: a note (c2sp.org/signed-note) by the notice key that names every file with its SHA-256. Of the
// log it names the checkpoint, from which every other file of the log follows.

import { isHalfYear } from '../ledger/half-year.ts'
import { sha256Hex } from '../ledger/hash.ts'
import { encodeNote, type Note, parseNote, type Signer, signText } from '../ledger/note.ts'
import { check } from '../ledger/verification-error.ts'
import { EDITION_VERSION } from './edition.ts'

export const LIST_FILE = 'edition.note'
export const LOG_FOLDER = 'log/'
export const LOG_CHECKPOINT = `${LOG_FOLDER}checkpoint`

export type Listed = { readonly path: string; readonly sha256: string }

/** `files`: everything in the folder but the list itself and the log, and the log's checkpoint. */
export function encodeList(
  half: string,
  files: readonly { readonly path: string; readonly bytes: Uint8Array }[],
  signer: Signer,
): Uint8Array {
  const lines = files
    .map(file => ({ path: file.path, sha256: sha256Hex(file.bytes) }))
    .toSorted((a, b) => (a.path < b.path ? -1 : 1))
    .map(file => `${file.sha256}  ${file.path}\n`)
  const text = `${EDITION_VERSION} ${half}\n${lines.join('')}`
  const note = encodeNote({ text, signatures: [signText(text, signer)] })
  parseList(note)
  return note
}

/** Strict: the format's line, then each file once in order of its path, then one signature. Throws `note`. */
export function parseList(bytes: Uint8Array): { note: Note; half: string; files: Listed[] } {
  const note = parseNote(bytes)
  check(note.signatures.length === 1, 'note', 'the list carries one signature')
  const [head, ...lines] = note.text.slice(0, -1).split('\n')
  const half = head?.startsWith(`${EDITION_VERSION} `) ? head.slice(EDITION_VERSION.length + 1) : ''
  check(isHalfYear(half), 'note', 'the text is not the list of an edition')
  const files = lines.map(parseLine)
  const ordered = files.every((file, i) => i === 0 || files[i - 1]!.path < file.path)
  check(ordered, 'note', 'the files are not in order')
  return { note, half, files }
}

function parseLine(line: string): Listed {
  const match = /^([0-9a-f]{64}) {2}([A-Za-z0-9._/-]+)$/.exec(line)
  check(match !== null, 'note', 'not a line of the list')
  const path = match[2]!
  const plain = path.split('/').every(part => part !== '' && part !== '.' && part !== '..')
  const listable = plain && path !== LIST_FILE && (!path.startsWith(LOG_FOLDER) || path === LOG_CHECKPOINT)
  check(listable, 'note', 'a path that cannot be in the list', { path })
  return { path, sha256: match[1]! }
}
