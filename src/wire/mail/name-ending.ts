// What the ending of a paper's name says that it is, against what its bytes say: a finding for who reads it, never a reason to drop it.
// Both are kept with each paper, so papers of before are compared too.
import { inEnglish, type Sentence, sentence } from '../../kernel/message.ts'

const pdf = ['application/pdf']
const docx = ['application/vnd.openxmlformats-officedocument.wordprocessingml.document']
const zip = ['application/zip']
const ole = ['application/x-ole-storage']
const text = ['text/plain']
const mail = ['message/rfc822']
const unknown = 'application/octet-stream'

/** The kinds of `mediaTypeOf` that a name with this ending may have. An ending that is not here says nothing. */
const kindsBy: Readonly<Record<string, readonly string[]>> = {
  pdf,
  docx,
  // A Word document with macros is one for the reader too.
  docm: [...docx, ...zip],
  ...same(['zip', 'xlsx', 'xlsm', 'pptx', 'pptm', 'odt', 'ods', 'odp', 'jar', 'apk'], zip),
  ...same(['doc', 'xls', 'ppt', 'msg', 'msi'], ole),
  rtf: text,
  ...same(['csv', 'md', 'log', 'ics', 'xml', 'json', 'htm', 'html', 'svg'], text),
  ...same(['bat', 'cmd', 'js', 'vbs', 'ps1', 'sh', 'hta'], text),
  // Text that begins like a mail is one, and is read as one.
  txt: [...text, ...mail],
  eml: mail,
  png: ['image/png'],
  ...same(['jpg', 'jpeg', 'jpe', 'jfif'], ['image/jpeg']),
  gif: ['image/gif'],
  webp: ['image/webp'],
  ...same(['tif', 'tiff'], ['image/tiff']),
  ...same(['exe', 'dll', 'scr', 'lnk', 'iso', 'img', 'rar', '7z', 'gz'], [unknown]),
}

/** How a kind is called, in every language. */
const calledBy: Readonly<Record<string, string>> = {
  [pdf[0]!]: 'PDF',
  [docx[0]!]: 'DOCX',
  [zip[0]!]: 'ZIP',
  [ole[0]!]: 'DOC/XLS/MSG',
  [text[0]!]: 'TXT',
  [mail[0]!]: 'EML',
  'image/png': 'PNG',
  'image/jpeg': 'JPEG',
  'image/gif': 'GIF',
  'image/webp': 'WEBP',
  'image/tiff': 'TIFF',
}

/** Null where name and bytes agree, or the name says nothing. */
export function nameAgainstBytes(name: string, mediaType: string): Sentence | null {
  const ending = /\.([a-z0-9]{1,5})\s*$/.exec(name.normalize('NFKC').toLowerCase())?.[1] ?? ''
  const kinds = Object.hasOwn(kindsBy, ending) ? kindsBy[ending]! : null
  if (kinds === null || kinds.includes(mediaType)) return null
  const says = ending.toUpperCase()
  const bytes = calledBy[mediaType]
  return bytes === undefined
    ? sentence('papers.name_says_bytes_no_known', { x: says })
    : sentence('papers.name_says_bytes_say', { x: says, y: bytes })
}

type Named = { readonly name: string; readonly mediaType: string }
type Paper = { readonly id: string; readonly title: string; readonly mediaType: string }

/** Of a paper and what it carries inside it, each finding once. */
export function misnamed({ title, mediaType }: Omit<Paper, 'id'>, parts: readonly Named[] = []): Sentence[] {
  const named = [{ name: title, mediaType }, ...parts]
  const found = named.flatMap(one => nameAgainstBytes(one.name, one.mediaType) ?? [])
  return [...new Map(found.map(one => [inEnglish(one), one])).values()]
}

/** Of every paper in the state of a demand, wherever it came to it: with it, by a message, filed beside it. */
export function misnamedIn(state: unknown): { readonly id: string; readonly finding: Sentence }[] {
  if (typeof state !== 'object' || state === null) return []
  const own = isPaper(state) ? misnamed(state).map(finding => ({ id: state.id, finding })) : []
  return [...own, ...Object.values(state).flatMap(misnamedIn)]
}

function isPaper(value: object): value is Paper {
  const { id, title, mediaType } = value as Partial<Paper>
  return [id, title, mediaType].every(field => typeof field === 'string')
}

function same(endings: readonly string[], kinds: readonly string[]): Record<string, readonly string[]> {
  return Object.fromEntries(endings.map(ending => [ending, kinds]))
}
