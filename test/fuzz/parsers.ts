// What is fuzzed: each parser of a stranger's bytes, with examples, the words of its format, and the errors that it may answer
// with. Any other error is a fault.
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import PDFDocument from 'pdfkit'
import { allPacks } from '../../src/law/packs.node.ts'
import { formsOf, recogniserFrom } from '../../src/law/recognise/recognise.ts'
import { encodeJcs, parseJcs } from '../../src/ledger/jcs.ts'
import { parseReceipt } from '../../src/ledger/receipt.ts'
import { encodeBundle, parseBundle, parseTilePath } from '../../src/ledger/tiles.ts'
import { VerificationError } from '../../src/ledger/verification-error.ts'
import { CsvUnreadable, readCsv } from '../../src/wire/csv.ts'
import { ReadFailure } from '../../src/wire/limits.ts'
import { deliveryReport } from '../../src/wire/mail/delivery-report.ts'
import { type DNSResolver, senderFacts } from '../../src/wire/mail/mail-auth.ts'
import { judgeSender, parseSenderFacts } from '../../src/wire/mail/sender-facts.ts'
import {
  normaliseAccountId,
  normaliseDomain,
  normaliseEmail,
  normaliseImei,
  normaliseIp,
  normaliseMac,
  normalisePhone,
  normaliseUrl,
} from '../../src/wire/normalise-identifier.ts'
import { propose } from '../../src/wire/propose.ts'
import { readDocument } from '../../src/wire/read-document.ts'
import { readDocx } from '../../src/wire/read-docx.ts'
import { readMail } from '../../src/wire/read-mail.ts'
import { checkSignatures } from '../../src/wire/signatures/check-signatures.ts'
import { verifyCms } from '../../src/wire/signatures/cms.ts'
import { bombDocx } from '../system/bad-papers.ts'
import type { Source } from './mutate.ts'
import { worstMail, worstPapers } from './worst-papers.ts'

export const parserNames = [
  'mail',
  'sender',
  'pdf',
  'signatures',
  'docx',
  'identifiers',
  'jcs',
  'receipt',
  'tile',
  'csv',
] as const
export type ParserName = (typeof parserNames)[number]

export type Fuzzed = {
  readonly source: Source
  /** Takes the bytes or answers with an error that it knows. */
  readonly run: (bytes: Uint8Array) => unknown
  readonly refuses: (error: unknown) => boolean
}

const vectors = join(import.meta.dirname, '../../vectors/ledger')
const text = (value: string) => Buffer.from(value, 'utf8')
const isReadFailure = (error: unknown) => error instanceof ReadFailure
const isVerification = (error: unknown) => error instanceof VerificationError

const marks = [
  '\n',
  '\r\n',
  ' ',
  '\t',
  '\0',
  '"',
  "'",
  '\\',
  '\u202e',
  '\ud83d\ude00',
  'é',
  '\u0301',
  '0',
  '-1',
  '9'.repeat(30),
]

const parsers: Record<ParserName, () => Promise<Fuzzed>> = {
  mail: async () => ({
    source: {
      seeds: worstPapers
        .slice(0, 3)
        .map(paper => worstMail({ ...paper, text: paper.text.slice(0, 2000) }, 'x')),
      words: [
        ...marks,
        'From: a@b.example\r\n',
        'Subject: =?utf-8?B?8J+Y?=\r\n',
        'Content-Type: multipart/mixed; boundary="b"\r\n',
        'Content-Type: text/html\r\n',
        'Content-Transfer-Encoding: base64\r\n',
        "Content-Disposition: attachment; filename*=utf-8''%2e%2e%2f\r\n",
        '\r\n\r\n',
        '--b\r\n',
        '--b--\r\n',
        '<a href="',
        "<p style='",
        '<!--',
        '&#x1f4a9;',
        '=?',
        '?=',
        ';',
        ' ;name*0="',
      ],
    },
    run: readMail,
    refuses: isReadFailure,
  }),
  sender: async () => ({
    source: {
      seeds: [text(SIGNED_MAIL)],
      words: [
        ...marks,
        'DKIM-Signature: ',
        'ARC-Seal: i=1; ',
        'ARC-Message-Signature: i=1; ',
        'ARC-Authentication-Results: i=1; ',
        'From: b@c.example\r\n',
        ' d=a.example;',
        ' s=k;',
        ' l=1;',
        ' x=1;',
        ' h=from:from:;',
        'b=',
        'bh=',
        '\r\n ',
        '\r\n\r\n',
        'Content-Type: multipart/report\r\n',
        'Action: failed\r\n',
      ],
    },
    run: async bytes => {
      const origin = {
        ip: '192.0.2.7',
        helo: 'mail.a.example',
        sender: 'x@a.example',
        recipients: ['y@d.example'],
      }
      deliveryReport(bytes, origin.sender)
      const found = await senderFacts(bytes, origin, { resolver: hostileDns, mta: 'mx.d.example' })
      const facts = parseSenderFacts(JSON.parse(JSON.stringify(found)))
      if (!('unchecked' in facts) && judgeSender(facts).authenticated) throw new Error('signed by nobody')
    },
    // What it cannot take it calls broken.
    refuses: () => false,
  }),
  pdf: async () => ({
    source: {
      seeds: [await pdf()],
      words: [
        ...marks,
        '%PDF-1.7\n',
        '1 0 obj\n',
        '<<',
        '>>',
        '/Kids [1 0 R]',
        '/Length 99999999',
        'stream\n',
        'endstream',
        'xref\n',
        'trailer',
        '%%EOF',
        '/Filter /FlateDecode',
        '(',
        ')',
        'BT',
        'Tj',
      ],
    },
    // Its library can be made to run without end (corpus/pdf-1054): the cage is what bounds it.
    run: inItsCage,
    refuses: isReadFailure,
  }),
  signatures: async () => ({
    source: {
      seeds: [signedPdf(), contentsOf(signedPdf())],
      words: [
        ...marks,
        '/ByteRange [0 100 200 300]',
        '/ByteRange [',
        '/Contents <',
        '/SubFilter /ETSI.CAdES.detached',
        '/SubFilter /ETSI.RFC3161',
        '/SubFilter /adbe.pkcs7.sha1',
        '> ',
        ' 0 obj\n',
        'endobj',
        ...['0\x80', '0\x82\x01\0', '\0\0', '\x06\x01\x2a', '\x04\x03abc', '1\x02', '\x05\0'],
      ],
    },
    run: checkEachWay,
    refuses: () => false,
  }),
  docx: async () => ({
    source: {
      seeds: [bombDocx(1)],
      words: [...marks, 'PK\x03\x04', 'PK\x01\x02', 'PK\x05\x06', 'word/document.xml', '../x'],
    },
    run: readDocx,
    refuses: isReadFailure,
  }),
  identifiers: async () => {
    const papers = recogniserFrom(formsOf(allPacks()))
    return {
      source: {
        seeds: worstPapers.map(paper => text(paper.text.slice(0, 1500))),
        words: [
          ...marks,
          'account ',
          'a.b@c.example',
          '[at]',
          '[dot]',
          '+49 30 ',
          '10.0.0.1',
          '::1',
          'fe80:',
          'https://',
          'IMEI ',
          '49015420323751',
          'user name: ',
          '@',
          '_',
          '.',
          '-',
          '(',
          '1.1.2026',
          '23:59',
          ' UTC',
          'due within 10 days',
          'do not disclose',
          '☒',
          '§ 100',
          'Officer: ',
          'No. ',
          '令和',
          '年',
        ],
      },
      run: bytes => {
        const written = Buffer.from(bytes).toString('utf8')
        const page = { n: 1, text: written }
        const part = {
          name: 'file',
          mediaType: 'text/plain',
          sha256: '',
          size: 0,
          pages: [page],
          warnings: [],
        }
        propose({ parts: [part], warnings: [] }, { papers })
        const short = written.slice(0, 300)
        for (const normalise of [
          normaliseEmail,
          normaliseDomain,
          normaliseIp,
          normaliseUrl,
          normaliseImei,
          normaliseMac,
          normaliseAccountId,
        ])
          normalise(short)
        normalisePhone(short, 'DE')
      },
      refuses: () => false,
    }
  },
  jcs: async () => ({
    source: {
      seeds: [encodeJcs({ a: [1, 'é', null, true, { b: '' }], c: 'x' })],
      words: [
        ...marks,
        '{',
        '}',
        '[',
        ']',
        ',',
        ':',
        '"a"',
        'null',
        'true',
        '1e400',
        '-0',
        '1.0',
        '\\u0000',
        '\\ud800',
      ],
    },
    run: parseJcs,
    refuses: isVerification,
  }),
  receipt: async () => ({
    source: {
      seeds: receipts(),
      words: [...marks, '{', '}', '"v":1', '"leaves"', '[', ']', ',', '\n\n', '— a b'],
    },
    run: parseReceipt,
    refuses: isVerification,
  }),
  tile: async () => ({
    source: {
      seeds: [
        text('tile/0/x001/x234/067.p/8'),
        text('tile/entries/000'),
        Buffer.from(encodeBundle([text('a'), text('bc')])),
      ],
      words: [...marks, 'tile/', 'entries/', 'x000/', '.p/', '256', '063', '/'],
    },
    run: bytes => {
      parseTilePath(Buffer.from(bytes).toString('utf8'))
      parseBundle(bytes, 2)
    },
    refuses: isVerification,
  }),
  csv: async () => ({
    source: {
      seeds: [text('name,mail\r\nA,"a@b.example"\r\n"x ""y""",z\r\n')],
      words: [...marks, ',', ';', '""', 'name', 'mail', '\ufeff', '=cmd|'],
    },
    run: async bytes => {
      for await (const line of readCsv(bytes, { required: ['name'], optional: ['mail'] })) void line
    },
    refuses: error => error instanceof CsvUnreadable,
  }),
}

const SIGNED_MAIL = [
  'DKIM-Signature: v=1; a=rsa-sha256; c=relaxed/relaxed; d=a.example; s=k; h=from:to; bh=47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=; b=AAAA',
  'From: Officer <x@a.example>',
  'To: y@d.example',
  'Message-ID: <0123456789abcdef0123456789abcdef@d.example>',
  '',
  'Order',
  '',
].join('\r\n')

/** Records that no honest domain has. */
const hostileDns: DNSResolver = async (name, type) => {
  if (type === 'MX') return [{ exchange: name, priority: 1 }] as unknown as string[]
  if (type !== 'TXT') return ['192.0.2.7']
  if (name.startsWith('_dmarc')) return [['v=DMARC1; p=reject; adkim=x; rua=', 'mailto:\0']]
  if (name.includes('_domainkey')) return [['v=DKIM1; k=rsa; p=AAAA'], ['v=DKIM1; p=']]
  return [[`v=spf1 include:${name} exists:%{l}.%{ir}.${name} redirect=${name}`]]
}

export function parserOf(name: ParserName): Promise<Fuzzed> {
  return parsers[name]()
}

/** As a file with signatures, and as a signature of each kind. */
function checkEachWay(bytes: Uint8Array): void {
  checkSignatures(Buffer.from(bytes))
  const file = { hash: (name: string) => createHash(name).digest(), bytes: () => Buffer.alloc(0) }
  for (const content of ['detached', 'sha1', 'timestamp'] as const)
    if (verifyCms(Buffer.from(bytes), content, file).verdict === 'intact')
      throw new Error('of no file, and intact')
}

/** Signed by OpenSSL with certificates of `test/papers/signed-pdf.ts`. */
function signedPdf(): Buffer {
  return readFileSync(join(import.meta.dirname, 'corpus/signatures-intact'))
}

function contentsOf(file: Buffer): Buffer {
  const from = file.indexOf('/Contents <') + '/Contents <'.length
  return Buffer.from(file.toString('latin1', from, file.indexOf('>', from)), 'hex')
}

/** A refusal is an answer; a cage never throws. */
async function inItsCage(bytes: Uint8Array): Promise<void> {
  const read = await readDocument(bytes, 'x.pdf', { wallMs: 3000 })
  if (!('refusal' in read) && read.reading.parts.length !== 1) throw new Error('a PDF is one part')
}

function receipts(): Buffer[] {
  const all = readFileSync(join(vectors, 'receipt.json'), 'utf8')
  return [text(all.slice(0, 20_000))]
}

function pdf(): Promise<Buffer> {
  const doc = new PDFDocument()
  const chunks: Buffer[] = []
  const { promise, resolve } = Promise.withResolvers<Buffer>()
  doc.on('data', (chunk: Buffer) => chunks.push(chunk))
  doc.on('end', () => resolve(Buffer.concat(chunks)))
  doc.text('Subpoena of a.b@c.example').addPage().text('two').end()
  return promise
}
