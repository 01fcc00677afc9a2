// Text of a DOCX. The ZIP directory is checked before anything is inflated, and inflating stops at the limit whatever
// the directory claims: a bomb that lies about its size is stopped by the counting, one that does not by the directory.
import { inflateRawSync } from 'node:zlib'
import mammoth from 'mammoth'
import { plainLine } from './file-name.ts'
import { htmlToText } from './html-text.ts'
import { limits, ReadFailure, type WarningCode } from './limits.ts'
import { hidingStyles, withoutHidden } from './page/hidden-runs.ts'
import { storedZip } from './page/stored-zip.ts'

type Warning = { code: WarningCode; detail: string }
type Entry = {
  name: string
  method: number
  packed: number
  size: number
  offset: number
  encrypted: boolean
}

/** Reads the document's text as one page (a DOCX has no fixed pages). */
export async function readDocx(bytes: Uint8Array) {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  const entries = readDirectory(buffer)
  refuseBomb(buffer, entries)
  if (!entries.some(entry => entry.name === 'word/document.xml')) {
    throw new ReadFailure('unreadable', 'this archive holds no Word document')
  }
  // By way of HTML, because only there line breaks and table cells keep their neighbours apart.
  const shown = withoutHiddenRuns(buffer, entries)
  const { value } = await mammoth
    .convertToHtml({ buffer: shown.buffer }, { convertImage: noImage })
    .catch(() => {
      throw new ReadFailure('unreadable', 'the Word document is damaged')
    })
  const { text } = htmlToText(value)
  return {
    pages: [{ n: 1, text: text.replace(/\n{2,}/g, '\n').slice(0, limits.textChars) }],
    warnings: [...shown.warnings, ...describe(buffer, entries)],
  }
}

/** The same document where it hides nothing. */
function withoutHiddenRuns(
  buffer: Buffer,
  entries: readonly Entry[],
): { buffer: Buffer; warnings: Warning[] } {
  const text = (name: string) => {
    const entry = entries.find(one => one.name === name)
    return entry ? inflate(buffer, entry).toString('utf8') : ''
  }
  const styles = hidingStyles(text('word/styles.xml'))
  const changed = new Map<string, string>()
  let words = ''
  for (const name of ['word/document.xml', 'word/footnotes.xml', 'word/endnotes.xml']) {
    const found = withoutHidden(text(name), styles)
    if (found.words !== '') changed.set(name, found.xml)
    words += ` ${found.words}`
  }
  if (changed.size === 0) return { buffer, warnings: [] }
  const files = entries.map(entry => {
    const own = changed.get(entry.name)
    return { name: entry.name, bytes: own === undefined ? inflate(buffer, entry) : Buffer.from(own) }
  })
  const detail = `hidden text found on page 1, left out: “${plainLine(words.trim(), 120)}”`
  return { buffer: storedZip(files), warnings: [{ code: 'hidden_text', detail }] }
}

const noImage = mammoth.images.imgElement(async () => ({ src: '' }))

function describe(buffer: Buffer, entries: readonly Entry[]): Warning[] {
  const warnings: Warning[] = []
  if (entries.some(entry => /vbaProject\.bin$/i.test(entry.name))) {
    warnings.push({ code: 'macros', detail: 'the document holds macros; they were not run' })
  }
  if (entries.some(entry => /(^|\/)embeddings\//i.test(entry.name))) {
    warnings.push({ code: 'embedded_files', detail: 'files inside the document were not read' })
  }
  const relations = entries.filter(entry => entry.name.endsWith('.rels'))
  if (
    relations.some(entry => /TargetMode\s*=\s*"External"/.test(inflate(buffer, entry).toString('latin1')))
  ) {
    warnings.push({
      code: 'external_links',
      detail: 'the document points to outside addresses; none was fetched',
    })
  }
  return warnings
}

/** ZIP central directory (APPNOTE 4.3.12). No ZIP64: no Word document that we read is 4 GB. */
export function readDirectory(buffer: Buffer): Entry[] {
  const end = buffer.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]))
  if (end < 0 || end + 22 > buffer.length)
    throw new ReadFailure('unreadable', 'the archive is cut off or damaged')
  const count = buffer.readUInt16LE(end + 10)
  if (count > limits.docxEntries) throw bomb()
  const entries: Entry[] = []
  let at = buffer.readUInt32LE(end + 16)
  for (let i = 0; i < count; i += 1) {
    if (at + 46 > buffer.length || buffer.readUInt32LE(at) !== 0x02014b50) {
      throw new ReadFailure('unreadable', 'the archive is cut off or damaged')
    }
    const nameLength = buffer.readUInt16LE(at + 28)
    entries.push({
      name: buffer.toString('utf8', at + 46, at + 46 + nameLength),
      encrypted: (buffer.readUInt16LE(at + 8) & 1) === 1,
      method: buffer.readUInt16LE(at + 10),
      packed: buffer.readUInt32LE(at + 20),
      size: buffer.readUInt32LE(at + 24),
      offset: buffer.readUInt32LE(at + 42),
    })
    at += 46 + nameLength + buffer.readUInt16LE(at + 30) + buffer.readUInt16LE(at + 32)
  }
  return entries
}

function refuseBomb(buffer: Buffer, entries: readonly Entry[]): void {
  if (entries.some(entry => entry.encrypted))
    throw new ReadFailure('encrypted', 'the archive needs a password')
  if (entries.some(entry => /^\/|\.\.(\/|\\|$)|\\/.test(entry.name))) {
    throw new ReadFailure('hostile', 'the archive names files outside of itself')
  }
  const names = new Set(entries.map(entry => entry.name.toLowerCase()))
  if (names.size !== entries.length) throw new ReadFailure('hostile', 'the archive names a file twice')
  const claimed = entries.reduce((sum, entry) => sum + entry.size, 0)
  if (claimed > limits.docxBytes || claimed > limits.docxRatio * buffer.length) throw bomb()
  let total = 0
  for (const entry of entries) {
    const size = inflate(buffer, entry).length
    // The library trusts its own count; an entry that lies about its size is made to fool one of the two readers.
    if (size !== entry.size) throw bomb()
    total += size
    if (total > limits.docxBytes || total > limits.docxRatio * buffer.length) throw bomb()
  }
}

function inflate(buffer: Buffer, entry: Entry): Buffer {
  const at = entry.offset
  if (at + 30 > buffer.length || buffer.readUInt32LE(at) !== 0x04034b50) {
    throw new ReadFailure('unreadable', 'the archive is cut off or damaged')
  }
  const start = at + 30 + buffer.readUInt16LE(at + 26) + buffer.readUInt16LE(at + 28)
  const packed = buffer.subarray(start, start + entry.packed)
  if (entry.method === 0) return packed
  if (entry.method !== 8) throw new ReadFailure('unreadable', 'the archive is packed in an unknown way')
  try {
    return inflateRawSync(packed, {
      maxOutputLength: Math.max(1, Math.min(entry.size + 1, limits.docxBytes)),
    })
  } catch (error) {
    if (error instanceof RangeError) throw bomb()
    throw new ReadFailure('unreadable', 'the archive is cut off or damaged')
  }
}

function bomb(): ReadFailure {
  return new ReadFailure('hostile', 'the archive unpacks to far more than it is')
}
