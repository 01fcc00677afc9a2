// c2sp.org/tlog-checkpoint: origin, size and root as the text of a signed note. Duly's logs use no extension lines.
import { base64, fromBase64, parseDecimal } from './bytes.ts'
import { encodeNote, type Note, parseNote, type Signer, signText } from './note.ts'
import { check } from './verification-error.ts'

export type TreeHead = { origin: string; size: number; root: Uint8Array }
export type Checkpoint = TreeHead & { note: Note }

export function encodeTreeHead(head: TreeHead): string {
  check(head.origin !== '' && !head.origin.includes('\n'), 'checkpoint', 'not an origin')
  return `${head.origin}\n${head.size}\n${base64(head.root)}\n`
}

/** Refuses extension lines, and every form that encodeTreeHead does not give back. Throws `checkpoint`. */
export function parseTreeHead(text: string): TreeHead {
  const lines = text.split('\n')
  check(lines.length === 4 && lines[3] === '', 'checkpoint', 'a checkpoint has three lines', {
    lines: lines.length - 1,
  })
  const [origin, size, root] = lines as [string, string, string]
  const head = { origin, size: parseDecimal(size), root: fromBase64(root) }
  check(head.root.length === 32, 'checkpoint', 'the root is not 32 bytes')
  check(origin !== '', 'checkpoint', 'the origin is empty')
  return head
}

/** Parses, checks no signature: see verifyCheckpoint in trust.ts. */
export function parseCheckpoint(bytes: Uint8Array): Checkpoint {
  const note = parseNote(bytes)
  return { ...parseTreeHead(note.text), note }
}

export function signCheckpoint(head: TreeHead, signer: Signer): Note {
  check(signer.name === head.origin, 'origin', 'the log key has another name than the origin', {
    name: signer.name,
  })
  const text = encodeTreeHead(head)
  return { text, signatures: [signText(text, signer)] }
}

export function encodeCheckpoint(note: Note): Uint8Array {
  return encodeNote(note)
}
