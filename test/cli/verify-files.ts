// For tests: the files that a provider leaves for one demand, made by the real parts over a small real log.

import { createHash } from 'node:crypto'
import { mkdir, mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Io, makeIo } from '../../src/cli/io.ts'
import { equalBytes } from '../../src/ledger/bytes.ts'
import type { Layout } from '../../src/ledger/layout.ts'
import { leafHash } from '../../src/ledger/leaf.ts'
import { ED25519, encodeVkey } from '../../src/ledger/note.ts'
import { encodeNotice } from '../../src/ledger/notice.ts'
import { buildReceipt, encodeReceipt } from '../../src/ledger/receipt.ts'
import type { LogRecord } from '../../src/ledger/record.ts'
import { encodeTrust, type Trust } from '../../src/ledger/trust.ts'
import { openFiles, viewFiles } from '../../src/log/files.ts'
import { proveInclusion } from '../../src/log/proofs.ts'
import { exportLog } from '../../src/log/publisher.ts'
import { type SampleLog, sampleLog, sampleRecords } from '../../src/log/sample-log.ts'
import { sha256Node } from '../../src/log/sha256.ts'
import { sealPackage } from '../../src/seal/package/package.node.ts'
import { composeMail } from '../../src/wire/mail/out-mail.ts'
import { packageWords } from '../../src/words/package/table.ts'
import { each, makeItem, makeSigner, makeTestPackage, releaseReceipt, setPdf } from '../seal/package.ts'

const LAYOUT: Layout = {
  slots: { P: 1, S: 0, E: 2, O: 0, O_next: 1, X: 0, X_next: 1 },
  seconds: 60,
  slowEvery: 2,
}
export const MATTER = 'bWF0dGVyLW9mLXRlc3Q'
export const COPY = Buffer.from('%PDF-1.7 the copy that the tenant is given')
const LETTER = 'Dear tenant, a demand — here is the copy.'
const SENT_AT = '2026-07-01T08:00:00.000Z'

export type LeftFiles = { folder: string; trust: Trust; paper: Buffer }

/** notice.eml, notice.txt, copy.pdf, served.pdf, receipt.json, log/, trust.json in a folder of their own. */
export async function leaveFiles({
  letter = LETTER,
  copy = COPY,
  mediaType = 'application/pdf',
} = {}): Promise<LeftFiles> {
  const log = await sampleLog(LAYOUT)
  try {
    const folder = await mkdtemp(join(tmpdir(), 'duly-verify-'))
    const signer = makeSigner('provider.example/notice', ED25519)
    const trust = { ...log.trust, notice: encodeVkey(signer) }
    const paper = Buffer.from('the paper as served')
    const fields = {
      reference: 'D-7QK2M9XW',
      matter: MATTER,
      copy: sha256(copy),
      code: '123456',
      sentAt: SENT_AT,
    }
    const note = Buffer.from(encodeNotice(letter, fields, signer))
    await writeFile(join(folder, 'receipt.json'), await logged(log, paper, copy))
    await mkdir(join(folder, 'log'))
    await exportLog(viewFiles(join(log.folder, 'log')), openFiles(join(folder, 'log')))
    await writeFile(join(folder, 'notice.txt'), note)
    await writeFile(join(folder, 'notice.eml'), await noticeMail(note.toString('utf8'), copy, mediaType))
    await writeFile(join(folder, 'copy.pdf'), copy)
    await writeFile(join(folder, 'served.pdf'), paper)
    await writeFile(join(folder, 'trust.json'), encodeTrust(trust))
    return { folder, trust, paper }
  } finally {
    log.end()
  }
}

export function noticeMail(text: string, copy: Uint8Array, mediaType = 'application/pdf'): Promise<Buffer> {
  return composeMail({
    messageId: '<00112233445566778899aabbccddeeff@provider.example>',
    from: { name: 'Provider', address: 'legal@provider.example' },
    to: 'admin@tenant.example',
    subject: 'A government demand for your data',
    text,
    attachments: [{ name: 'copy.pdf', mediaType, bytes: copy }],
    date: new Date(SENT_AT),
    references: [],
  })
}

async function logged(log: SampleLog, paper: Uint8Array, copy: Uint8Array): Promise<Uint8Array> {
  const opened = await log.open()
  if (opened.kind !== 'ready') throw new Error('the sample log does not open')
  const records = Object.values(sampleRecords(SENT_AT)).map(record => ofPaper(record, paper, copy))
  const queued = records.map(log.queue)
  for (let tick = 0; tick < 2; tick++) await opened.sequencer.tick()
  const proved = queued.map(({ leaf, opening }) => {
    const index = log.store.sequenced.findIndex(entry => equalBytes(entry, leaf))
    return { opening, ...proveInclusion(log.files.read, { index, hash: leafHash(leaf) }, sha256Node) }
  })
  return encodeReceipt(buildReceipt(proved))
}

function ofPaper(record: LogRecord, paper: Uint8Array, copy: Uint8Array): LogRecord {
  const own = 'paper' in record ? { ...record, paper: sha256(paper) } : record
  return own.kind === 'notified' ? { ...own, copy: sha256(copy), previous: [] } : own
}

export type LeftPackage = { folder: string; path: string; key: string }

/** package.age, officer.key, receipt.json of its release, trust.json. */
export async function leavePackage(): Promise<LeftPackage> {
  const folder = await mkdtemp(join(tmpdir(), 'duly-verify-'))
  const test = makeTestPackage()
  const { authorisation, receipt, lookups, gate } = test
  const out = join(folder, 'package.age')
  const items = each([makeItem('one session'), makeItem('another session')])
  const sealed = await sealPackage({
    authorisation,
    receipt,
    gate,
    certificatePdf: null,
    lookups,
    items,
    words: packageWords('en'),
    pdf: setPdf,
    out,
  })
  await writeFile(join(folder, 'receipt.json'), releaseReceipt(test, sealed))
  await writeFile(join(folder, 'trust.json'), encodeTrust(test.trust))
  const key = join(folder, 'officer.key')
  await writeFile(key, `# a key\n${test.officer}\n`)
  return { folder, path: out, key }
}

/** An Io that keeps what is said. */
export function quietIo(json = false): { io: Io; said: () => string } {
  let out = ''
  const io = makeIo({
    json,
    data: '/nowhere',
    stdout: { write: text => (out += text) },
    stderr: { write: () => {} },
  })
  return { io, said: () => out }
}

export function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}
