// The one form of tar (POSIX ustar) that Duly writes, and reads back only if every byte is as it would have written it:
// plain files with fixed owner, mode and time. No links, no directories, no extensions, so nothing to escape with.

import { concat, equalBytes } from '../../ledger/bytes.ts'
import { VerificationError } from '../../ledger/verification-error.ts'

const blockLength = 512
/** 1 January 1980: one fixed time for all files; at zero, common tools warn of a damaged clock. */
const modifiedAt = 315_532_800

export type TarEvent =
  | { kind: 'file'; name: string; size: number }
  | { kind: 'data'; bytes: Uint8Array }
  | { kind: 'end of file' }

/**
 * The 512-byte header of a file. `name` is safe ASCII, made by the caller and never by a source: at most 100 characters, or 255
 * where a slash lets the field `prefix` take the first 155.
 */
export function encodeTarHeader(name: string, size: number): Uint8Array {
  if (!isTarName(name)) throw new Error(`not a name for a package: ${JSON.stringify(name)}`)
  if (!Number.isSafeInteger(size) || size < 0) throw new Error(`not a file size: ${size}`)
  const block = new Uint8Array(blockLength)
  const split = splitName(name)
  writeText(block, 0, name.slice(split === 0 ? 0 : split + 1))
  writeText(block, 100, '0000644\0')
  writeText(block, 108, '0000000\0')
  writeText(block, 116, '0000000\0')
  writeSize(block, size)
  writeText(block, 136, `${octal(modifiedAt, 11)}\0`)
  writeText(block, 148, '        ')
  writeText(block, 156, '0')
  writeText(block, 257, 'ustar\0' + '00')
  writeText(block, 329, '0000000\0')
  writeText(block, 337, '0000000\0')
  writeText(block, 345, name.slice(0, split))
  const sum = block.reduce((total, byte) => total + byte, 0)
  writeText(block, 148, `${octal(sum, 6)}\0 `)
  return block
}

/** The zeros that fill the last block of a file of this size. */
export function tarPadding(size: number): Uint8Array {
  return new Uint8Array((blockLength - (size % blockLength)) % blockLength)
}

/** Two blocks of zeros end the archive; nothing may follow them. */
export const tarEnd = new Uint8Array(2 * blockLength)

/**
 * The files of an archive, in order. Throws VerificationError `bag` at the first byte that `encodeTarHeader`,
 * `tarPadding` or `tarEnd` would not have written there, and at an archive that was cut short or goes on after its end.
 */
export async function* readTar(source: AsyncIterable<Uint8Array>): AsyncGenerator<TarEvent> {
  const input = new Pieces(source)
  for (;;) {
    const header = await input.exactly(blockLength)
    if (isZero(header)) break
    const { name, size } = parseTarHeader(header)
    yield { kind: 'file', name, size }
    for (let left = size; left > 0; ) {
      const bytes = await input.upTo(left)
      left -= bytes.length
      yield { kind: 'data', bytes }
    }
    yield { kind: 'end of file' }
    const padding = tarPadding(size)
    if (padding.length > 0 && !isZero(await input.exactly(padding.length)))
      throw damaged('has data in its padding')
  }
  if (!isZero(await input.exactly(blockLength))) throw damaged('does not end as it must')
  if (await input.more()) throw damaged('goes on after its end')
}

function parseTarHeader(block: Uint8Array): { name: string; size: number } {
  const prefix = readField(block, 345, 155)
  const name = (prefix === '' ? '' : `${prefix}/`) + readField(block, 0, 100)
  const size = readSize(block)
  // Encoding again is the whole check: checksum, type, owner, mode, time, unused fields, and where the name is cut.
  if (!isTarName(name) || size === null || !equalBytes(encodeTarHeader(name, size), block))
    throw damaged('holds an entry that is not a plain file as Duly writes it')
  return { name, size }
}

function readField(block: Uint8Array, at: number, length: number): string {
  const field = block.subarray(at, at + length)
  const end = field.indexOf(0)
  return String.fromCharCode(...field.subarray(0, end < 0 ? length : end))
}

/** Relative, without empty, hidden or parent segments, and only characters that every file system takes. */
function isTarName(name: string): boolean {
  const safe = /^[A-Za-z0-9][A-Za-z0-9._-]*(?:\/[A-Za-z0-9][A-Za-z0-9._-]*)*$/.test(name)
  return safe && name.length <= 255 && (name.length <= 100 || splitName(name) > 0)
}

/** Where a long name is cut into prefix and name: at its last slash that leaves both in their fields; 0 for one that is not cut. */
function splitName(name: string): number {
  if (name.length <= 100) return 0
  const split = name.lastIndexOf('/', 155)
  return split > 0 && name.length - split - 1 <= 100 ? split : 0
}

function writeText(block: Uint8Array, at: number, text: string): void {
  for (let index = 0; index < text.length; index++) block[at + index] = text.charCodeAt(index)
}

function octal(value: number, digits: number): string {
  return value.toString(8).padStart(digits, '0')
}

/** Eleven octal digits, or from 8 GiB on the big-endian form that GNU tar, bsdtar and Python read. */
function writeSize(block: Uint8Array, size: number): void {
  if (size < 8 ** 11) {
    writeText(block, 124, `${octal(size, 11)}\0`)
    return
  }
  block[124] = 0x80
  for (let at = 135, left = size; at > 124 && left > 0; at--, left = Math.floor(left / 256))
    block[at] = left % 256
}

function readSize(block: Uint8Array): number | null {
  const field = block.subarray(124, 136)
  const size =
    field[0] === 0x80
      ? field.subarray(1).reduce((total, byte) => total * 256 + byte, 0)
      : Number.parseInt(String.fromCharCode(...field.subarray(0, 11)), 8)
  return Number.isSafeInteger(size) ? size : null
}

function isZero(bytes: Uint8Array): boolean {
  return bytes.every(byte => byte === 0)
}

function damaged(what: string): VerificationError {
  return new VerificationError('bag', `the archive ${what}`)
}

/** Takes a stream of chunks apart into the lengths that the format asks for. */
class Pieces {
  #source: AsyncIterator<Uint8Array>
  #held: Uint8Array = new Uint8Array()

  constructor(source: AsyncIterable<Uint8Array>) {
    this.#source = source[Symbol.asyncIterator]()
  }

  async more(): Promise<boolean> {
    while (this.#held.length === 0) {
      const next = await this.#source.next()
      if (next.done === true) return false
      this.#held = next.value
    }
    return true
  }

  /** What is at hand, at least one byte and at most `length`. */
  async upTo(length: number): Promise<Uint8Array> {
    if (!(await this.more())) throw damaged('was cut short')
    const taken = this.#held.subarray(0, length)
    this.#held = this.#held.subarray(taken.length)
    return taken
  }

  async exactly(length: number): Promise<Uint8Array> {
    const parts: Uint8Array[] = []
    for (let left = length; left > 0; ) {
      const part = await this.upTo(left)
      parts.push(part)
      left -= part.length
    }
    return parts.length === 1 ? parts[0]! : concat(...parts)
  }
}
