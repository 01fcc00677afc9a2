// For tests: a gate key, readers, and a small self-witnessed log that holds the leaves a package needs. Real keys and
// proofs throughout; only the passkeys and the server around them are left out.

import { createHash, generateKeyPairSync, randomBytes, sign } from 'node:crypto'
import { signCheckpoint } from '../ledger/checkpoint.ts'
import { cosign } from '../ledger/cosignature.ts'
import { leafHash, sealLeaf } from '../ledger/leaf.ts'
import { hashNode, inclusionProof, rangeRoot } from '../ledger/merkle.ts'
import { COSIGNATURE, ED25519, encodeNote, encodeVkey, type Signer } from '../ledger/note.ts'
import { buildReceipt, encodeReceipt } from '../ledger/receipt.ts'
import type { LogRecord } from '../ledger/record.ts'
import type { Trust } from '../ledger/trust.ts'
import { generateIdentity, recipientOf } from './age-keys.node.ts'
import {
  type Authorisation,
  authorisationDigest,
  authorisationFormat,
  recipientFingerprint,
} from './authorisation.ts'
import type { PackageItem, SealedPackage } from './package.node.ts'

export type TestPackage = {
  gate: Signer
  trust: Trust
  authorisation: Authorisation
  receipt: Uint8Array
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
export function makeTestPackage(change: Partial<Authorisation> = {}): TestPackage {
  const gate = makeSigner('provider.example/gate', ED25519)
  const officer = generateIdentity()
  const authority = generateIdentity()
  const authorisation: Authorisation = {
    v: authorisationFormat,
    id: randomBytes(16).toString('hex'),
    demand: 'D-7QK2M9XW',
    papers: [hexHash('paper')],
    instrument: 'us.subpoena',
    scope: [
      {
        part: '1a',
        ask: 'ask-1',
        source: 'mail',
        account: 'ada@example.org',
        identifier: { kind: 'email', value: 'ada@example.org' },
        category: 'traffic',
        from: '2026-03-01T00:00:00.000Z',
        to: '2026-04-01T00:00:00.000Z',
      },
    ],
    recipients: [
      recipient('officer', 'Officer A. Example', officer),
      recipient('authority', 'Example Bureau', authority),
    ],
    gate: encodeVkey(gate),
    standsOn: [{ kind: 'no_notice_due', leaf: null }],
    windowEndsAt: null,
    preparedBy: 'person-3',
    notBefore: '2026-05-01T12:00:00.000Z',
    expiresAt: '2026-05-15T12:00:00.000Z',
    purpose: 'disclosure',
    ...change,
  }
  const trust: Trust = {
    v: 1,
    log: [encodeVkey(log)],
    witnesses: { quorum: 1, keys: [encodeVkey(witness)], selfWitnessed: true },
    gate: encodeVkey(gate),
    notice: null,
  }
  const receipt = receiptOf({
    v: 1,
    kind: 'authorised',
    id: randomBytes(16).toString('hex'),
    at: '2026-05-01T12:00:00.000Z',
    paper: authorisation.papers[0]!,
    authorisation: Buffer.from(authorisationDigest(authorisation)).toString('hex'),
  })
  return { gate, trust, authorisation, receipt, officer, authority }
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
