// `duly approve FILE`: an authorisation in words, from the very bytes that are signed; with a software passkey, the signature.
import { readFile, writeFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { digestWords } from '../ledger/digest-words.ts'
import { VerificationError } from '../ledger/verification-error.ts'
import {
  type Authorisation,
  authorisationDigest,
  authorisationFormat,
  instrumentsOf,
  parseAuthorisation,
  scopeOf,
  windowEndOf,
} from '../seal/authorisation/authorisation.ts'
import type { ScopePart } from '../seal/scope.ts'
import type { English } from '../web/approve/approve-words.ts'
import {
  categoryWords,
  headline,
  instrumentWords,
  noticeLines,
  productionWords,
  scopePeriod,
  unusualIn,
  whyWords,
} from '../web/approve/authorisation-words.ts'
import { en as own } from '../words/approve/en.ts'
import { sayIn } from '../words/catalogue.ts'
import { en as glossary } from '../words/glossary/en.ts'
import { when } from '../words/when.ts'
import { type Io, WrongUse } from './io.ts'
import { importSoftwarePasskey } from './passkey/software-passkey.ts'

/** The command line speaks English. */
const say = sayIn<English>('en', { ...glossary, ...own })

/**
 * Without `--passkey` shows the authorisation on stdout. With it shows it on stderr and writes `{ digest, assertion }` to
 * stdout, or to the file given by `--out`. 1 where the file is no authorisation, or an expired one is to be signed.
 */
export async function run(args: string[], io: Io): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { passkey: { type: 'string' }, out: { type: 'string' } },
  })
  const [file, ...more] = positionals
  if (file === undefined || more.length > 0) throw new WrongUse('Name one file with an authorisation.')
  const bytes = new Uint8Array(await readFile(file))
  const authorisation = read(bytes, io)
  if (!authorisation) return 1
  const digest = authorisationDigest(bytes)
  const now = new Date().toISOString()
  if (values.passkey === undefined) {
    io.out(io.json ? asJson(authorisation, digest, now) : asText(authorisation, digest, now))
    return 0
  }
  io.err(asText(authorisation, digest, now))
  if (now >= authorisation.expiresAt) {
    io.err('Not signed: it has expired. Have it prepared again.')
    return 1
  }
  const passkey = importSoftwarePasskey(await readFile(values.passkey, 'utf8'))
  const signed = JSON.stringify({ digest: digest.toHex(), assertion: passkey.sign(digest) })
  if (values.out === undefined) io.out(signed)
  else if (!(await writeNew(values.out, `${signed}\n`, io))) return 1
  io.err(`Signed for ${passkey.rpId}. Nothing happens before a second person has signed as well.`)
  return 0
}

/** An older signature is never written over. */
async function writeNew(path: string, text: string, io: Io): Promise<boolean> {
  try {
    await writeFile(path, text, { flag: 'wx', mode: 0o600 })
    return true
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
    io.err(`Not written: ${path} is there already. Name another file.`)
    return false
  }
}

function read(bytes: Uint8Array, io: Io): Authorisation | null {
  try {
    return parseAuthorisation(bytes)
  } catch (error) {
    if (!(error instanceof VerificationError)) throw error
    io.err(`Not an authorisation that anybody can sign: ${error.message}`)
    return null
  }
}

function asJson(a: Authorisation, digest: Uint8Array, now: string): string {
  const words = digestWords(digest).join(' ')
  return JSON.stringify({
    digest: digest.toHex(),
    words,
    says: headline(say, a),
    unusual: unusualIn(say, a, now),
    authorisation: a,
  })
}

function asText(a: Authorisation, digest: Uint8Array, now: string): string {
  const unusual = unusualIn(say, a, now).map(u => `${u.what}. ${u.why}`)
  return [
    headline(say, a),
    '',
    ...block('What is unusual', unusual.length > 0 ? unusual : ['Nothing that Duly looks for.']),
    ...block('What leaves', scopeLines(a)),
    ...block('Notice', [
      ...noticeLines(say, a).map(n => (n.leaf ? `${n.says} Leaf ${n.leaf}` : n.says)),
      windowLine(a),
    ]),
    ...block('Who can open the package', a.recipients.flatMap(recipientLines)),
    ...block('The paper', [
      ...instrumentsOf(a).map(id => `${instrumentWords(say, id)} (${id})`),
      ...signedOnly(a),
      ...a.papers.map(p => `SHA-256 ${p}`),
      `valid from ${when(a.notBefore, 'UTC', 'en')} to ${when(a.expiresAt, 'UTC', 'en')}`,
    ]),
    ...block('What is signed', [digestWords(digest).join(' '), digest.toHex()]),
  ].join('\n')
}

function block(title: string, lines: readonly string[]): string[] {
  return [title, ...lines.map(line => `  ${line}`), '']
}

function scopeLines(a: Authorisation): string[] {
  const whys = a.v === authorisationFormat ? a.lines.map(line => whyWords(say, line, utc).join('; ')) : []
  const lookups = a.v === authorisationFormat ? [...new Set(a.lines.map(line => line.lookup))] : []
  return [
    ...scopeOf(a).map((part, n) => scopeLine(part) + (whys[n] ? `  ${whys[n]}` : '')),
    ...lookups.map(lookup => say('found.by', { lookup })),
  ]
}

function signedOnly(a: Authorisation): string[] {
  if (a.v !== authorisationFormat) return []
  const served = [...new Set(a.lines.map(line => line.served))].join(', ')
  return [`${say('served')}: ${served}`, `${say('production')}: ${productionWords(say, a.production)}`]
}

function utc(at: string): string {
  return when(at, 'UTC', 'en')
}

function scopeLine(part: ScopePart): string {
  const { identifier: i } = part
  const where = `${part.source}: ${part.account}`
  return `${part.part}  ${i.value} (${i.kind})  ${categoryWords(say, part.category)}  ${scopePeriod(say, part)}  ${where}`
}

function windowLine(a: Authorisation): string {
  const ends = windowEndOf(a)
  return ends === null
    ? 'No window to object runs.'
    : `The window to object ends ${utc(ends)}; nothing is collected before.`
}

function recipientLines(r: Authorisation['recipients'][number]): string[] {
  const callBack = 'callBack' in r ? [`  ${say('recipient.call_back', { record: r.callBack })}`] : []
  return [`${r.name}, the ${r.role}`, `  ${r.fingerprint}`, `  ${r.key}`, ...callBack]
}
