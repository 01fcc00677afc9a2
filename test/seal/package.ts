// For tests: a gate key, readers, and a small self-witnessed log that holds the leaves a package needs. Real keys and
// proofs throughout; only the passkeys and the server around them are left out.

import { createHash, generateKeyPairSync, randomBytes, sign } from 'node:crypto'
import { signCheckpoint } from '../../src/ledger/checkpoint.ts'
import { cosign } from '../../src/ledger/cosignature.ts'
import { leafHash, sealLeaf } from '../../src/ledger/leaf.ts'
import { hashNode, inclusionProof, rangeRoot } from '../../src/ledger/merkle.ts'
import { COSIGNATURE, ED25519, encodeNote, encodeVkey, type Signer } from '../../src/ledger/note.ts'
import { buildReceipt, encodeReceipt } from '../../src/ledger/receipt.ts'
import type { LogRecord } from '../../src/ledger/record.ts'
import type { Trust } from '../../src/ledger/trust.ts'
import { taggedPdf } from '../../src/pdf/tagged-pdf.ts'
import { generateIdentity, recipientOf } from '../../src/seal/age/age-keys.node.ts'
import {
  type Authorisation,
  type AuthorisationV1,
  type AuthorisationV2,
  authorisationDigest,
  authorisationFormat,
  recipientFingerprint,
} from '../../src/seal/authorisation/authorisation.ts'
import {
  answersForLines,
  encodeLookupAnswers,
  type LookupAnswer,
  lookupAnswerHash,
  signLookupAnswer,
} from '../../src/seal/lookup-answer.ts'
import type { SealedPackage } from '../../src/seal/package/package.node.ts'
import type { PackageItem } from '../../src/seal/package/package-input.ts'
import { readTar } from '../../src/seal/package/tar.ts'

/** In this process: whose it is matters to the gate alone. */
export const setPdf = taggedPdf

export { languages } from '../../src/words/languages.ts'
export { packageWords } from '../../src/words/package/table.ts'

export type TestPackage = {
  gate: Signer
  trust: Trust
  authorisation: Authorisation
  receipt: Uint8Array
  lookups: Uint8Array | null
  /** What the gate found; all of it. */
  answer: LookupAnswer
  officer: string
  authority: string
}

export function makeSigner(name: string, type: number): Signer {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519')
  const key = publicKey.export({ format: 'der', type: 'spki' }).subarray(-32)
  return { name, type, key, sign: message => sign(null, message, privateKey) }
}

const log = makeSigner('provider.example/log/2026h1', ED25519)
const witness = makeSigner('provider.example/witness', COSIGNATURE)

/** Everything but the items. `change` alters the authorisation before it is logged. */
export function makeTestPackage(change: Partial<AuthorisationV2> = {}): TestPackage {
  const ground = makeGround()
  const answer = answeredBy(ground.gate)
  const authorisation: AuthorisationV2 = {
    ...ground.common,
    v: authorisationFormat,
    production: { number: 1, kind: 'first', of: null },
    lines: [
      {
        ...asked,
        id: '1a',
        matter: 'matter-of-ada-0001',
        instrument: 'us.subpoena',
        basis: 'required',
        waitsFor: null,
        served: 'Provider Example, Inc.',
        lookup: lookupAnswerHash(answer.head),
      },
    ],
    recipients: ground.common.recipients.map(one => ({ ...one, callBack: hexHash('call-back') })),
    grounds: [
      { matter: 'matter-of-ada-0001', kind: 'notified', leaf: hexHash('notice'), windowEndsAt: null },
    ],
    ...change,
  }
  const lookups = encodeLookupAnswers(answersForLines([answer], authorisation.lines))
  return { ...ground, authorisation, receipt: authorisedReceipt(authorisation), lookups, answer }
}

/** One of before: under the first format, without look-ups. */
export function makeFirstPackage(): TestPackage {
  const ground = makeGround()
  const authorisation: AuthorisationV1 = {
    ...ground.common,
    v: 'duly/authorisation/v1',
    instrument: 'us.subpoena',
    scope: [{ ...asked, part: '1a' }],
    standsOn: [{ kind: 'no_notice_due', leaf: null }],
    windowEndsAt: null,
  }
  const receipt = authorisedReceipt(authorisation)
  return { ...ground, authorisation, receipt, lookups: null, answer: answeredBy(ground.gate) }
}

const ada = { kind: 'email', value: 'ada@example.org' }

const asked = {
  ask: 'ask-1',
  source: 'mail',
  account: 'ada@example.org',
  identifier: ada,
  category: 'traffic',
  from: '2026-03-01T00:00:00.000Z',
  to: '2026-04-01T00:00:00.000Z',
} as const

function makeGround() {
  const gate = makeSigner('provider.example/gate', ED25519)
  const officer = generateIdentity()
  const authority = generateIdentity()
  const common = {
    id: randomBytes(16).toString('hex'),
    demand: 'D-7QK2M9XW',
    papers: [hexHash('paper')],
    recipients: [
      recipient('officer', 'Officer A. Example', officer),
      recipient('authority', 'Example Bureau', authority),
    ],
    gate: encodeVkey(gate),
    preparedBy: 'person-3',
    notBefore: '2026-05-01T12:00:00.000Z',
    expiresAt: '2026-05-15T12:00:00.000Z',
    purpose: 'disclosure' as const,
  }
  const trust: Trust = {
    v: 1,
    log: [encodeVkey(log)],
    witnesses: { quorum: 1, keys: [encodeVkey(witness)], selfWitnessed: true },
    gate: encodeVkey(gate),
    notice: null,
  }
  return { gate, trust, officer, authority, common }
}

/** Ada and Eve were looked up; the package is about Ada. */
export function answeredBy(gate: Signer, change: { demand?: string } = {}): LookupAnswer {
  const found = (account: string) => ({
    source: 'mail',
    account,
    tenant: hexHash(account),
    categories: ['traffic' as const],
  })
  const salt = () => randomBytes(32).toString('hex')
  return signLookupAnswer(
    { lookup: hexHash('look-up'), demand: 'D-7QK2M9XW', at: '2026-05-01T11:00:00.000Z', ...change },
    [
      { salt: salt(), identifier: ada, found: found('ada@example.org') },
      {
        salt: salt(),
        identifier: { kind: 'email', value: 'eve@example.com' },
        found: found('eve@example.com'),
      },
    ],
    gate,
  )
}

function authorisedReceipt(authorisation: Authorisation): Uint8Array {
  return receiptOf({
    v: 1,
    kind: 'authorised',
    id: randomBytes(16).toString('hex'),
    at: '2026-05-01T12:00:00.000Z',
    paper: authorisation.papers[0]!,
    authorisation: Buffer.from(authorisationDigest(authorisation)).toString('hex'),
  })
}

function recipient(role: 'officer' | 'authority', name: string, identity: string) {
  const key = recipientOf(identity)
  return { role, name, key, fingerprint: recipientFingerprint(key) }
}

/** The receipt that is handed over beside the package. */
export function releaseReceipt(test: TestPackage, sealed: SealedPackage): Uint8Array {
  return receiptOf({
    v: 1,
    kind: 'released',
    id: randomBytes(16).toString('hex'),
    at: '2026-05-01T12:10:00.000Z',
    paper: test.authorisation.papers[0]!,
    authorisation: Buffer.from(authorisationDigest(test.authorisation)).toString('hex'),
    package: sealed.sha256,
    manifest: sealed.manifestRoot,
  })
}

/** A log of four leaves, the record's among them, signed and cosigned. */
export function receiptOf(record: LogRecord): Uint8Array {
  const { leaf, opening } = sealLeaf(record, { salt: randomBytes(32), r: 12_345n })
  const hashes = [randomBytes(32), leafHash(leaf), randomBytes(32), randomBytes(32)]
  const node = (level: number, index: number): Uint8Array =>
    level === 0 ? hashes[index]! : hashNode(node(level - 1, 2 * index), node(level - 1, 2 * index + 1))
  const note = signCheckpoint({ origin: log.name, size: 4, root: rangeRoot(0, 4, node) }, log)
  note.signatures.push(cosign(note.text, Date.parse('2026-05-01T12:20:00.000Z') / 1000, witness))
  const proved = { opening, index: 1, hashes: inclusionProof(1, 4, node), checkpoint: encodeNote(note) }
  return encodeReceipt(buildReceipt([proved]))
}

export function makeItem(content: Uint8Array | string, change: Partial<PackageItem> = {}): PackageItem {
  const bytes = Buffer.from(content)
  return {
    size: bytes.length,
    stream: (async function* () {
      yield bytes
    })(),
    mediaType: 'text/plain',
    identifier: { kind: 'email', value: 'ada@example.org' },
    category: 'traffic',
    at: '2026-03-15T12:00:00.000Z',
    part: '1a',
    ...change,
  }
}

export async function* each<T>(items: Iterable<T>): AsyncGenerator<T> {
  yield* items
}

export function hexHash(text: string | Uint8Array): string {
  return createHash('sha256').update(text).digest('hex')
}

export type Files = Map<string, Buffer>

/** The files of a tar by their path in the package, in order. */
export async function filesIn(tar: Uint8Array): Promise<Files> {
  const files: Files = new Map()
  let path = ''
  for await (const event of readTar(each([tar]))) {
    if (event.kind === 'file') {
      path = event.name.slice(event.name.indexOf('/') + 1)
      files.set(path, Buffer.alloc(0))
    }
    if (event.kind === 'data') files.set(path, Buffer.concat([files.get(path)!, event.bytes]))
  }
  return files
}
