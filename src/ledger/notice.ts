// A notice as a tenant keeps it: the words of the letter and the copy's hash in one signed note (c2sp.org/signed-note) by
// the provider's notice key, so that a phisher can copy the words but not the signature.
import { utf8 } from './bytes.ts'
import { encodeNote, type Note, parseNote, parseVkey, type Signer, signText } from './note.ts'
import { isTime } from './record-fields.ts'
import { type KeyOfKind, type Trust, verifySignedBy } from './trust.ts'
import { check } from './verification-error.ts'
import { checked, type Statement, unchecked } from './verify-receipt.ts'

export const NOTICE_FORMAT = 'duly/notice/v1'

export type NoticeFields = {
  /** The demand's public reference and the matter's random id, as in the receipt. */
  reference: string
  matter: string
  /** SHA-256, hexadecimal, of the attached copy. */
  copy: string
  /** The code that the tenant's console shows beside the notice. */
  code: string
  sentAt: string
}

const NAMES = ['reference', 'matter', 'copy', 'code', 'sentAt'] as const

/** The whole note: letter text, a line with the format's name, the fields, the signature. */
export function encodeNotice(letter: string, fields: NoticeFields, signer: Signer): Uint8Array {
  const lines = NAMES.map(name => `${name} ${fields[name]}`)
  const text = `${letter.trimEnd()}\n\n${NOTICE_FORMAT}\n${lines.join('\n')}\n`
  checkFields(fields)
  return encodeNote({ text, signatures: [signText(text, signer)] })
}

/** Strict: exactly the fields in their order after the format's name, one signature line. Throws `note`. */
export function parseNotice(bytes: Uint8Array): { note: Note; letter: string; fields: NoticeFields } {
  const note = parseNote(bytes)
  check(note.signatures.length === 1, 'note', 'a notice carries one signature')
  const at = note.text.lastIndexOf(`\n\n${NOTICE_FORMAT}\n`)
  check(at > 0, 'note', 'the text is not a notice of this format')
  const lines = note.text.slice(at + NOTICE_FORMAT.length + 3, -1).split('\n')
  check(lines.length === NAMES.length, 'note', 'the notice has other fields than the format')
  const entries = NAMES.map((name, i) => {
    const [key, value, ...rest] = lines[i]!.split(' ')
    check(
      key === name && value !== undefined && value !== '' && rest.length === 0,
      'note',
      'not a field of a notice',
      { name },
    )
    return [name, value] as const
  })
  const fields = Object.fromEntries(entries) as NoticeFields
  checkFields(fields)
  return { note, letter: note.text.slice(0, at + 1), fields }
}

function checkFields(fields: NoticeFields): void {
  check(/^[0-9a-f]{64}$/.test(fields.copy), 'note', 'the copy is named by its SHA-256')
  check(isTime(fields.sentAt), 'note', 'the notice has no time')
  check(
    NAMES.every(name => /^[^\s]+$/.test(fields[name])),
    'note',
    'a field of a notice holds no space',
  )
}

export type VerifiedNotice = { fields: NoticeFields; letter: string; statements: Statement[] }

/** `copySha256`: of the attached copy. Throws where signature or copy do not hold. */
export function verifyNotice(bytes: Uint8Array, copySha256: string, trust: Trust): VerifiedNotice {
  const { note, letter, fields } = parseNotice(bytes)
  const signer = verifySignedBy(note, trust, 'notice')
  check(fields.copy === copySha256, 'note', 'the copy is not the one that the notice names')
  check(utf8(letter).length > 0, 'note', 'the notice says nothing')
  return {
    fields,
    letter,
    statements: [
      ...sayNoticeKey(signer),
      checked(`the attached copy is the one that the text names (SHA-256 ${copySha256})`),
      unchecked(
        'that the copy shows all that the authority served: compare the receipt, which names both hashes',
      ),
    ],
  }
}

/** Who signed a notice; of a key that was retired, what that leaves open. */
export function sayNoticeKey({ key, until }: KeyOfKind): Statement[] {
  const signed = checked(`the notice key ${parseVkey(key).name} signed exactly this text`)
  if (until === null) return [signed]
  const open = `that it was signed before ${until}, when this key was retired: the leaf of the notice in the log tells`
  return [signed, unchecked(open)]
}
