// The package that leaves: a BagIt bag in tar in age, holding exactly what was ordered, for exactly the authorised readers.
// Sealed in one pass and constant memory; opened and verified in one pass. Spec: docs/spec/package.md.

import { createHash, randomBytes } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { type FileHandle, mkdir, open, readdir, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { identityToRecipient } from 'age-encryption'
import { encodeVkey, parseVkey } from '../../ledger/note.ts'
import { parseReceipt, type Receipt } from '../../ledger/receipt.ts'
import { type KeyOfKind, keysOfKind, type Trust } from '../../ledger/trust.ts'
import { check } from '../../ledger/verification-error.ts'
import { checked, type Statement, unchecked, verifyReceipt } from '../../ledger/verify-receipt.ts'
import { createAgeReader } from '../age/age.node.ts'
import { recipientOf } from '../age/age-keys.node.ts'
import { type Authorisation, authorisationDigest } from '../authorisation/authorisation.ts'
import { parseLookupAnswers } from '../lookup-answer.ts'
import { verifyManifestSignature } from '../manifest.ts'
import { checkLookups, sayLookups } from '../verify-lookups.ts'
import { checkAuthorised, sayItems } from '../verify-manifest.ts'
import { writeBag } from './package-bag.node.ts'
import type { SealInput } from './package-input.ts'
import { type Sink, type WalkedPackage, walkPackage } from './package-walk.node.ts'
import { startSealThread } from './seal-thread.node.ts'
import { createSpools } from './spool.node.ts'

export type SealedPackage = {
  /** SHA-256 of the file, hex: what the release leaf commits to. */
  sha256: string
  manifestRoot: string
  count: number
  bytes: number
}

/**
 * Seals items to the recipients that the authorisation names, and to nobody else. Throws VerificationError `scope` for an item
 * outside the order and `authorisation` where gate or receipt are not those of the authorisation; Error where a stream is not
 * what its size and hash say. Nothing is left behind then.
 */
export async function sealPackage(input: SealInput): Promise<SealedPackage> {
  const { authorisation, out } = input
  checkBeforeSealing(input)
  const part = `${out}.part`
  const spools = await createSpools(`${out}.spool`)
  const thread = await startSealThread(
    part,
    authorisation.recipients.map(recipient => recipient.key),
  )
  try {
    const bag = await writeBag(input, spools)
    for await (const chunk of bag.chunks()) await thread.write(chunk)
    const { sha256, bytes } = await thread.end()
    await rename(part, out)
    await syncDirectory(dirname(out))
    return { sha256, manifestRoot: bag.head().root, count: bag.head().count, bytes }
  } finally {
    await thread.stop()
    await spools.remove()
    await rm(part, { force: true })
  }
}

/** Throws VerificationError unless authorisation, gate, receipt and look-ups belong together. */
export function checkBeforeSealing({
  authorisation,
  gate,
  receipt,
  lookups,
}: Pick<SealInput, 'authorisation' | 'gate' | 'receipt' | 'lookups'>): void {
  check(encodeVkey(gate) === authorisation.gate, 'authorisation', 'the authorisation is for another gate')
  checkAuthorisedLeaf(parseReceipt(receipt), authorisation)
  checkLookups(lookups === null ? null : parseLookupAnswers(lookups), authorisation)
}

export type OpenedPackage = { directory: string; authorisation: Authorisation; items: number; octets: number }

/**
 * Opens a package into a directory that does not exist yet or is empty, and that appears whole or not at all. Checks form,
 * hashes and scope; signatures and the log are for `verifyPackage`. Throws VerificationError; Error with code ENOTEMPTY.
 */
export async function openPackage(path: string, identity: string, directory: string): Promise<OpenedPackage> {
  await refuseFull(directory)
  const partial = `${directory}.opening-${randomBytes(6).toString('hex')}`
  await mkdir(partial, { recursive: true, mode: 0o700 })
  const sink = intoDirectory(partial)
  try {
    const { walked } = await readPackage(path, identity, sink)
    await rename(partial, directory)
    await syncDirectory(dirname(directory))
    return { directory, authorisation: walked.authorisation, items: walked.head.count, octets: walked.octets }
  } finally {
    await sink.close()
    await rm(partial, { recursive: true, force: true })
  }
}

export type VerifiedPackage = {
  sha256: string
  statements: Statement[]
  /** Null without the reader's key. */
  authorisation: Authorisation | null
}

/**
 * Checks a package against the keys of a trust file, and against the receipt of its release where that is given. Without the
 * reader's key only the hash can be compared. Throws VerificationError at the first thing that does not hold.
 */
export async function verifyPackage(
  path: string,
  identity: string | null,
  trust: Trust,
  given: { receipt?: Uint8Array } = {},
): Promise<VerifiedPackage> {
  if (identity === null) return verifyHashOnly(path, trust, given.receipt)
  const { walked, sha256, recipients } = await readPackage(path, identity)
  const { authorisation } = walked
  const gate = gateOf(trust, authorisation)
  const head = verifyManifestSignature(walked.note, gate.key)
  checkAuthorised(head, authorisation, gate.key)
  const statements = [
    checked(
      `every byte of the package is as sealing writes it: ${walked.files} files of ${walked.octets} bytes`,
    ),
    checked(`its manifest is signed by the gate ${parseVkey(gate.key).name}`),
    ...sayRetired(gate),
    checked(`it was sealed under the authorisation ${head.authorisation}`),
    ...sayItems(head.count),
    ...sayLookups(walked.lookups, authorisation, [
      gate.key,
      ...keysOfKind(trust, 'gate').map(one => one.key),
    ]),
    ...sayHandIns(walked),
    await checkRecipients(authorisation, identity, recipients),
    ...sayMade(head),
    unchecked('who else could open it: only their own keys can show that'),
    ...verifyAuthorisedLeaf(walked, trust),
    ...sayRelease(given.receipt, trust, { sha256, head }),
  ]
  return { sha256, statements, authorisation }
}

/** Of version 2: what was made from the items, beside them. */
function sayMade({ listing }: WalkedPackage['head']): Statement[] {
  if (listing === null) return []
  return [
    checked('index, tables, mailboxes and every other file are those that the gate listed and signed'),
    unchecked(
      'whether tables, mailboxes and index say what the items say: the gate made them from the items',
    ),
  ]
}

function sayHandIns({ handIns }: WalkedPackage): Statement[] {
  return handIns.map(({ source, at, by, confirmedBy }) =>
    unchecked(
      `whether the export of ${source} was whole and true that ${by.name} handed in by hand at ${at} and ${confirmedBy.name} confirmed: that is their word`,
    ),
  )
}

async function verifyHashOnly(path: string, trust: Trust, receipt?: Uint8Array): Promise<VerifiedPackage> {
  const digest = createHash('sha256')
  for await (const chunk of createReadStream(path, { highWaterMark: 2 ** 20 })) digest.update(chunk as Buffer)
  const sha256 = digest.digest('hex')
  const statements = [
    ...sayRelease(receipt, trust, { sha256, head: null }),
    unchecked('what is in the package: only the key of a recipient opens it'),
  ]
  return { sha256, statements, authorisation: null }
}

type ReadPackage = { walked: WalkedPackage; sha256: string; recipients: number }

async function readPackage(path: string, identity: string, sink?: Sink): Promise<ReadPackage> {
  const digest = createHash('sha256')
  const reader = createAgeReader([identity])
  const source = createReadStream(path, { highWaterMark: 2 ** 20 })
  source.on('data', chunk => digest.update(chunk))
  const read = pipeline(source, reader)
  // The walk reports the failure; it reads from the end of this pipeline.
  read.catch(() => {})
  try {
    const walked = await walkPackage(reader, sink)
    await read
    return { walked, sha256: digest.digest('hex'), recipients: reader.recipientCount }
  } finally {
    source.destroy()
    reader.destroy()
  }
}

/** Throws VerificationError `authorisation` unless the receipt opens exactly the leaf of this authorisation. */
function checkAuthorisedLeaf(receipt: Receipt, authorisation: Authorisation): void {
  const record = receipt.leaves.length === 1 ? receipt.leaves[0]!.record : undefined
  const digest = Buffer.from(authorisationDigest(authorisation)).toString('hex')
  check(
    record?.kind === 'authorised' &&
      record.authorisation === digest &&
      authorisation.papers.includes(record.paper),
    'authorisation',
    'the receipt in the package is not that of its authorisation',
  )
}

/** The key that the authorisation names, where the trust file has it as today's or as a retired one; otherwise today's. */
function gateOf(trust: Trust, { gate }: Authorisation): KeyOfKind {
  return keysOfKind(trust, 'gate').find(one => one.key === gate) ?? { key: trust.gate, until: null }
}

function sayRetired({ until }: KeyOfKind): Statement[] {
  if (until === null) return []
  return [
    unchecked(
      `that it was sealed before ${until}, when this gate key was retired: the receipt of the release tells`,
    ),
  ]
}

function verifyAuthorisedLeaf(walked: WalkedPackage, trust: Trust): Statement[] {
  const { receipt, statements } = verifyReceipt(walked.receipt, trust)
  checkAuthorisedLeaf(receipt, walked.authorisation)
  return [checked('the authorisation was in the log, and its leaf is opened in the package'), ...statements]
}

async function checkRecipients(
  authorisation: Authorisation,
  identity: string,
  recipients: number,
): Promise<Statement> {
  const own = identity.startsWith('AGE-SECRET-KEY-1')
    ? recipientOf(identity)
    : await identityToRecipient(identity)
  const named = authorisation.recipients.find(recipient => recipient.key === own)
  check(
    named !== undefined,
    'authorisation',
    'the package opens with a key that the authorisation does not name',
  )
  check(
    recipients === authorisation.recipients.length,
    'authorisation',
    'the package has another number of recipients',
    {
      recipients,
      authorised: authorisation.recipients.length,
    },
  )
  return checked(`it opens with the key of ${named.name}, one of its ${recipients} authorised recipients`)
}

function sayRelease(
  receipt: Uint8Array | undefined,
  trust: Trust,
  facts: { sha256: string; head: WalkedPackage['head'] | null },
): Statement[] {
  if (receipt === undefined)
    return [
      unchecked(
        `whether the release of this package was logged: no receipt is at hand for SHA-256 ${facts.sha256}`,
      ),
    ]
  const { leaves, statements } = verifyReceipt(receipt, trust)
  const released = leaves.map(leaf => leaf.record).filter(record => record.kind === 'released')
  const own = released.find(record => record.package === facts.sha256)
  check(own !== undefined, 'package_hash', 'the receipt does not name this package', { sha256: facts.sha256 })
  const { head } = facts
  if (head !== null)
    check(
      own.manifest === head.root && own.authorisation === head.authorisation,
      'manifest_item',
      'the release names another manifest or authorisation',
    )
  return [
    checked(`the release of exactly this package, SHA-256 ${facts.sha256}, is in the log`),
    ...statements,
  ]
}

/** Files are made anew and never through a link: the directory is ours and was empty. `close` after a failure in the middle. */
function intoDirectory(directory: string): Sink & { close(): Promise<void> } {
  let file: FileHandle | null = null
  const close = async () => {
    const open = file
    file = null
    await open?.close()
  }
  return {
    async begin(path) {
      const target = join(directory, path)
      await mkdir(dirname(target), { recursive: true, mode: 0o700 })
      file = await open(target, 'wx', 0o600)
    },
    async write(bytes) {
      await file!.writeFile(bytes)
    },
    end: close,
    close,
  }
}

async function refuseFull(directory: string): Promise<void> {
  const entries = await readdir(directory).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return []
    throw error
  })
  if (entries.length > 0)
    throw Object.assign(new Error(`${directory} is not empty: name a directory that does not exist yet`), {
      code: 'ENOTEMPTY',
    })
}

/** A rename is durable once the directory is. */
async function syncDirectory(path: string): Promise<void> {
  const directory = await open(path)
  await directory.sync()
  await directory.close()
}
