// PDFs that are really signed, for tests: a file written by hand, and signatures in CMS by OpenSSL with a certificate authority of
// the test's own.
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

export const NO_OPENSSL = spawnSync('openssl', ['version']).status === 0 ? false : 'needs openssl'

export type Signer = { readonly certificate: string; readonly key: string }

export type SignerOptions = {
  readonly key?: readonly string[]
  readonly validity?: readonly string[]
  readonly selfSigned?: boolean
  /** Whose key is certified once more. */
  readonly keyOf?: Signer
}

/** An authority and those that it issues certificates to, in `folder`. */
export function authorityIn(folder: string) {
  const openssl = (words: string, ...more: readonly string[]) =>
    execFileSync('openssl', [...words.split(' '), ...more], { cwd: folder, stdio: 'pipe' })
  const subject = (name: string) => ['-utf8', '-subj', `/C=US/O=Travis County/CN=${name}`]
  mkdirSync(folder, { recursive: true })
  openssl('req -x509 -nodes -newkey rsa:2048 -keyout ca.key -out ca.pem -subj', '/O=State/CN=State CA')
  const EXTENSIONS = 'subjectKeyIdentifier=hash\nextendedKeyUsage=critical,timeStamping\n'
  writeFileSync(join(folder, 'extensions'), EXTENSIONS)

  function signer(name: string, options: SignerOptions = {}): Signer {
    const file = name.replace(/\W/g, '_')
    const { key = ['rsa:2048'], validity = [], selfSigned = false, keyOf } = options
    const made = keyOf ? ['-key', keyOf.key] : ['-keyout', `${file}.key`, '-newkey', ...key]
    openssl(`req -new -nodes -out ${file}.csr`, ...made, ...subject(name))
    const by = selfSigned ? ['-signkey', `${file}.key`] : ['-CA', 'ca.pem', '-CAkey', 'ca.key']
    openssl(`x509 -req -extfile extensions -in ${file}.csr -out ${file}.pem`, ...by, ...validity)
    return { certificate: `${file}.pem`, key: keyOf?.key ?? `${file}.key` }
  }

  /** CMS over `bytes`, as OpenSSL makes it with `options`. */
  function cms(bytes: Buffer, by: Signer, options: readonly string[] = []): Buffer {
    writeFileSync(join(folder, 'content'), bytes)
    const files = ['-signer', by.certificate, '-inkey', by.key]
    openssl('cms -sign -binary -outform DER -in content -out cms', ...files, ...options)
    return readFileSync(join(folder, 'cms'))
  }

  function timeStamp(bytes: Buffer, by: Signer, hash = 'sha256'): Buffer {
    writeFileSync(join(folder, 'content'), bytes)
    writeFileSync(join(folder, 'serial'), '01\n')
    writeFileSync(join(folder, 'tsa.cnf'), TSA)
    openssl(`ts -query -data content -${hash} -cert -out query`)
    const files = ['-signer', by.certificate, '-inkey', by.key]
    openssl('ts -reply -config tsa.cnf -queryfile query -token_out -out token', ...files)
    return readFileSync(join(folder, 'token'))
  }

  return { signer, cms, timeStamp }
}

const TSA = `[tsa]
default_tsa = one
[one]
serial = serial
default_policy = 1.2.3.4
digests = sha1, sha256
signer_digest = sha256
ess_cert_id_alg = sha256
`

/** Hex digits that are kept for a signature. */
const ROOM = 16_000
const EMPTY_RANGE = '/ByteRange [0 0000000000 0000000000 0000000000]'

/** The dictionary of a signature that `fill` completes. */
export function unsigned(subFilter = 'ETSI.CAdES.detached', room = ROOM): string {
  return `<< /Type /Sig /Filter /Adobe.PPKLite /SubFilter /${subFilter} ${EMPTY_RANGE} /M (D:20261103091500+01'00') /Contents <${'0'.repeat(room)}> >>`
}

const field = '<< /Type /Annot /Subtype /Widget /FT /Sig /T (s) /Rect [0 0 0 0] /P 3 0 R /V 6 0 R >>'

export function contentOf(text: string): string {
  const shown = `BT /F1 12 Tf 72 720 Td (${text}) Tj ET`
  return `<< /Length ${shown.length} >>\nstream\n${shown}\nendstream`
}

export type Objects = Readonly<Record<number, string>>

/** One page that says `text`, and an unsigned signature. */
export function signedForm(text: string, signature = unsigned(), more: Objects = {}): Buffer {
  return appended(Buffer.from('%PDF-1.7\n'), {
    1: '<< /Type /Catalog /Pages 2 0 R /AcroForm << /Fields [5 0 R] /SigFlags 3 >> >>',
    2: '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    3: '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R /Annots [5 0 R] /Resources << /Font << /F1 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >> >> >>',
    4: contentOf(text),
    5: field,
    6: signature,
    ...more,
  })
}

/** A save behind what is there (ISO 32000-2, 7.5.6): `objects` as they are from now on; `at` places one where it was before. */
export function appended(file: Buffer, objects: Objects, at: Readonly<Record<number, number>> = {}): Buffer {
  const previous = file.lastIndexOf('startxref')
  const prev = previous < 0 ? '' : ` /Prev ${Number.parseInt(file.toString('latin1', previous + 9), 10)}`
  const trailer = file.toString('latin1', file.lastIndexOf('trailer'))
  const kept = ['Encrypt \\d+ 0 R', 'ID \\[[^\\]]*\\]'].map(
    key => new RegExp(`/${key}`).exec(trailer)?.[0] ?? '',
  )
  const root = /\/Root (\d+) 0 R/.exec(trailer)?.[1] ?? '1'
  const offsets = new Map<number, number>(Object.entries(at).map(([n, offset]) => [Number(n), offset]))
  let text = ''
  for (const [n, body] of Object.entries(objects)) {
    offsets.set(Number(n), file.length + text.length)
    text += `${n} 0 obj\n${body}\nendobj\n`
  }
  const start = file.length + text.length
  const lines = [...offsets].map(([n, offset]) => `${n} 1\n${String(offset).padStart(10, '0')} 00000 n \n`)
  text += `xref\n0 1\n0000000000 65535 f \n${lines.join('')}trailer\n<< /Size 99 /Root ${root} 0 R ${kept.join(' ')}${prev} >>\nstartxref\n${start}\n%%EOF\n`
  return Buffer.concat([file, Buffer.from(text, 'latin1')])
}

/** Signs the whole file in its last unsigned place with what `sign` makes of the bytes around it. */
export function fill(file: Buffer, sign: (bytes: Buffer) => Buffer): Buffer {
  const filled = Buffer.from(file)
  const range = filled.lastIndexOf(EMPTY_RANGE)
  const from = filled.indexOf('/Contents <', range) + '/Contents '.length
  const to = filled.indexOf('>', from) + 1
  const rest = filled.length - to
  filled.write(
    `/ByteRange [0 ${[from, to, rest].map(n => String(n).padStart(10, '0')).join(' ')}]`,
    range,
    'latin1',
  )
  const contents = sign(Buffer.concat([filled.subarray(0, from), filled.subarray(to)]))
  filled.write(contents.toString('hex'), from + 1, 'latin1')
  return filled
}

/** Where `words` are in the file, `others` of the same length. */
export function edited(file: Buffer, words: string, others: string): Buffer {
  const copy = Buffer.from(file)
  copy.write(others, copy.indexOf(words), 'latin1')
  return copy
}
