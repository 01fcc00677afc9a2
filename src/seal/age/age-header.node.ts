// The header of an age file (C2SP age.md): written one way, and read only if it was written that way.

import { VerificationError } from '../../ledger/verification-error.ts'

export type Stanza = { args: string[]; body: Uint8Array }

export type Header = {
  stanzas: Stanza[]
  /** What the MAC covers: everything up to and including `---`. */
  covered: Buffer
  mac: Buffer
  /** Bytes of the whole header, including its last line feed. */
  length: number
}

/** Where an age file failed: the words of the C2SP test vectors. */
export type AgeFailure = 'header' | 'no_match' | 'hmac' | 'payload' | 'armor'

export function ageError(reason: AgeFailure, message: string, cause?: unknown): VerificationError {
  return new VerificationError('age', message, { reason }, { cause })
}

const version = 'age-encryption.org/v1'
const columns = 64
/** More than a thousand post-quantum recipients; without a bound a hostile file could make the reader hold all of itself. */
const maxHeader = 2 ** 21

/** The header without its MAC, ending in `---`. */
export function encodeHeaderStart(stanzas: readonly Stanza[]): Buffer {
  const lines = [version]
  for (const { args, body } of stanzas) lines.push(`-> ${args.join(' ')}`, ...wrap(encodeUnpadded(body)))
  return Buffer.from(`${lines.join('\n')}\n---`, 'latin1')
}

export function encodeHeader(stanzas: readonly Stanza[], mac: Uint8Array): Buffer {
  return Buffer.concat([encodeHeaderStart(stanzas), Buffer.from(` ${encodeUnpadded(mac)}\n`, 'latin1')])
}

/** A body always ends with a line shorter than 64 columns, an empty one if need be: that is how a reader finds its end. */
function wrap(text: string): string[] {
  const lines: string[] = []
  for (let at = 0; at <= text.length; at += columns) lines.push(text.slice(at, at + columns))
  return lines
}

/**
 * The header at the start of `bytes`, or null if it does not end within them and more could follow.
 * Throws VerificationError `age` with reason `header` for anything that `encodeHeader` would not write.
 */
export function parseHeader(bytes: Buffer, more: boolean): Header | null {
  const intro = Buffer.from(`${version}\n`, 'latin1')
  const known = Math.min(intro.length, bytes.length)
  if (!bytes.subarray(0, known).equals(intro.subarray(0, known)))
    throw ageError('header', 'not an age v1 file')
  const macLine = bytes.indexOf('\n--- ', 0, 'latin1')
  const end = macLine < 0 ? -1 : bytes.indexOf(0x0a, macLine + 1)
  if (end < 0) {
    if (!more || bytes.length > maxHeader) throw ageError('header', 'the age header has no end')
    return null
  }
  const mac = decodeUnpadded(bytes.toString('latin1', macLine + 5, end))
  if (mac.length !== 32) throw ageError('header', 'the age header MAC is not 32 bytes')
  const lines = bytes.toString('latin1', intro.length, macLine + 1).split('\n')
  lines.pop()
  const stanzas = parseStanzas(lines)
  if (stanzas.length === 0) throw ageError('header', 'the age header names no recipient')
  return { stanzas, covered: bytes.subarray(0, macLine + 4), mac, length: end + 1 }
}

function parseStanzas(lines: string[]): Stanza[] {
  const stanzas: Stanza[] = []
  for (let at = 0; at < lines.length; ) {
    const match = /^-> ([\x21-\x7e]+(?: [\x21-\x7e]+)*)$/.exec(lines[at++]!)
    if (match === null) throw ageError('header', 'a recipient stanza does not begin as it must')
    let text = ''
    for (let full = true; full; ) {
      const line = lines[at++]
      if (line === undefined || line.length > columns)
        throw ageError('header', 'a recipient stanza has no end')
      text += line
      full = line.length === columns
    }
    stanzas.push({ args: match[1]!.split(' '), body: decodeUnpadded(text) })
  }
  return stanzas
}

export function encodeUnpadded(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64').replace(/=+$/, '')
}

/** RFC 4648 base64 without padding, and only in its one canonical spelling. */
export function decodeUnpadded(text: string): Buffer {
  const bytes = Buffer.from(text, 'base64')
  if (encodeUnpadded(bytes) !== text) throw ageError('header', 'base64 in the age header is not canonical')
  return bytes
}
