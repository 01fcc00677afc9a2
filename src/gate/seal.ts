// Sealing what was collected into the package that may leave: to the recipients of the authorisation that two people signed,
// whatever the order says; verified again now, so that an approver unpinned or an authorisation revoked meanwhile stops it.

import { createHash, randomBytes } from 'node:crypto'
import { mkdir, rm } from 'node:fs/promises'
import { dirname } from 'node:path'
import { utf8 } from '../ledger/bytes.ts'
import { buildReceipt, encodeReceipt } from '../ledger/receipt.ts'
import { parseTlogProof } from '../ledger/tlog-proof.ts'
import { VerificationError } from '../ledger/verification-error.ts'
import type { HandIn } from '../seal/hand-ins.ts'
import { answersForLines, encodeLookupAnswers } from '../seal/lookup-answer.ts'
import { type SealedPackage, sealPackage } from '../seal/package/package.node.ts'
import type { PackageItem } from '../seal/package/package-input.ts'
import type { Measured } from '../seal/package/readable/index-content.ts'
import { ShapeError } from '../seal/shape.ts'
import type { Language } from '../words/languages.ts'
import { packageWords } from '../words/package/table.ts'
import type { OrderRow } from './boxes.ts'
import type { CollectOrder, LeafProof, SealOrder } from './checks/order.ts'
import { type Approved, decideApproved, decideCertificate, decideNotForbidden } from './checks/verify.ts'
import { openItem, readIndex } from './collect-part.ts'
import { factsOf, type GateContext, type Outcome } from './context.ts'
import { heldBy, refuseGone } from './copy.ts'
import { makePdf } from './index-pdf.ts'
import type { Production } from './journal/journal-state.ts'
import { readKeptOrder } from './kept-order.ts'
import { readCollectionIdentity } from './keys.ts'
import type { Pin } from './pin.ts'
import { decideProduction } from './production.ts'
import { packagePath, productionFolder } from './production-folder.ts'
import { type GateRefusal, isGateRefusal, refuse } from './refusal.ts'
import { stillInForce } from './watch.ts'

export async function handleSeal(
  context: GateContext,
  pin: Pin,
  row: OrderRow,
  order: SealOrder,
): Promise<Outcome> {
  const production = context.journal.state.productions.get(order.digest)
  if (order.digest !== row.subject) return refuse('order_mismatch')
  if (!production?.collectedAt) return refuse('not_collected')
  const certificate = createHash('sha256').update(order.certificate).digest('hex')
  const taken = production.sealing
  if (taken && (taken.order !== row.id || taken.certificate !== certificate)) return refuse('already_used')
  if (production.sealed) return sealedReport(production)
  const kept = await verifyAgain(context, pin, production)
  if (isGateRefusal(kept)) return kept
  const gone = refuseGone(context, pin, heldBy(context.journal.state, production))
  if (gone) return gone
  const uncertified = decideCertificate(order, kept, await factsOf(context, pin))
  if (uncertified) return uncertified
  const file = taken?.file ?? `${randomBytes(16).toString('hex')}.age`
  if (!taken)
    await context.journal.write({
      kind: 'seal_begun',
      digest: order.digest,
      order: row.id,
      file,
      certificate,
    })
  const { language, loadFile } = order
  const toSeal = { file, certificate: order.certificate, language, loadFile }
  const sealed = await seal(context, production, kept, toSeal)
  if (isGateRefusal(sealed)) return sealed
  const forbidden = await stillInForce(context, kept)
  if (forbidden) {
    await rm(packagePath(context.dir, file), { force: true })
    return forbidden
  }
  const { sha256, manifestRoot, bytes, count } = sealed
  await context.journal.write({
    kind: 'sealed',
    digest: order.digest,
    sha256,
    manifestRoot,
    size: bytes,
    items: count,
  })
  return sealedReport(production)
}

export type Kept = Approved & Pick<CollectOrder, 'leaf' | 'lookups'>

/** The signatures as they were kept, under the pin and the clock of now, and the desk's status of now. */
export async function verifyAgain(
  context: GateContext,
  pin: Pin,
  production: Production,
): Promise<Kept | GateRefusal> {
  const order = await readKeptOrder(context.dir, production)
  const approved = decideApproved(order, await factsOf(context, pin))
  if (isGateRefusal(approved)) return approved
  if (approved.digest !== production.digest) return refuse('package_changed')
  const forbidden = decideNotForbidden(await context.boxes.statusOf(approved.digest))
  const again = forbidden ?? (await decideProduction(context, approved))
  return again ?? { ...approved, leaf: order.leaf, lookups: order.lookups }
}

type ToSeal = { file: string; certificate: Uint8Array; language: Language; loadFile: boolean }

async function seal(
  context: GateContext,
  production: Production,
  { authorisation, leaf, lookups }: Kept,
  { file, certificate, language, loadFile }: ToSeal,
): Promise<SealedPackage | GateRefusal> {
  const out = packagePath(context.dir, file)
  await mkdir(dirname(out), { recursive: true, mode: 0o700 })
  // What a crash in the middle left: it was never reported, so nothing refers to it.
  for (const ending of ['', '.part', '.spool']) await rm(`${out}${ending}`, { recursive: true, force: true })
  try {
    return await sealPackage({
      authorisation,
      items: itemsOf(context, production),
      again: () => itemsOf(context, production),
      words: packageWords(language),
      loadFile,
      pdf: makePdf,
      measured: measuredOf(production),
      receipt: receiptOf(leaf),
      certificatePdf: certificate,
      handIns: handInsOf(context, production),
      lookups: encodeLookupAnswers(answersForLines(lookups, authorisation.lines)),
      gate: context.signer,
      out,
    })
  } catch (error) {
    // Items that do not decrypt, or are not inside the scope, are not what was collected.
    if (error instanceof VerificationError || error instanceof ShapeError) {
      context.onLog(`sealing ${file}: ${error.message}`)
      return refuse('package_changed')
    }
    throw error
  }
}

/** By the journal, which was written while it was collected. */
function measuredOf({ begun, parts }: Production): Measured[] | null {
  const all = Array.from({ length: begun.parts }, (_, index) => parts.get(index))
  const known = all.filter(part => part !== undefined)
  return known.length === all.length ? known : null
}

async function* itemsOf(context: GateContext, production: Production): AsyncGenerator<PackageItem> {
  const { begun, parts: collected, handIns } = heldBy(context.journal.state, production)
  const numbers = new Map(handIns.map(({ handIn }, index) => [handIn, index + 1]))
  const { collection, parts } = begun
  const identity = await readCollectionIdentity(context.dir, collection)
  const folder = productionFolder(context.dir, collection)
  for (let index = 0; index < parts; index++) {
    const dir = folder.part(index)
    let items = 0
    for await (const item of readIndex(dir, identity)) {
      items++
      const { size, sha256, mediaType, identifier, category, at, line, handIn } = item
      const stream = openItem(dir, item, identity)
      // A journal of before does not name who handed in.
      const byHand =
        handIn === undefined || numbers.size === 0 ? {} : { handIn: requireNumber(numbers.get(handIn)) }
      yield { size, sha256, stream, mediaType, identifier, category, at, part: line, ...byHand }
    }
    if (items !== collected.get(index)?.items)
      throw new VerificationError('manifest_item', 'a part does not hold as many items as were collected')
  }
}

function requireNumber(n: number | undefined): number {
  if (n === undefined)
    throw new VerificationError('manifest_item', 'an item came by a hand-in that the journal does not know')
  return n
}

/** By the journal, as it was written when the collection began. */
function handInsOf(context: GateContext, production: Production): HandIn[] {
  return heldBy(context.journal.state, production).handIns.map((one, index) => ({
    n: index + 1,
    source: one.source,
    export: one.export,
    at: one.handedInAt,
    by: { id: one.by, name: one.byName },
    confirmedBy: { id: one.confirmed, name: one.confirmedName },
  }))
}

/** The opened leaf of the authorisation with its proof, as the package carries it (docs/threats.md E13.8). */
function receiptOf({ opening, proof }: LeafProof): Uint8Array {
  const parsed = parseTlogProof(utf8(proof))
  const { index, hashes } = parsed.proof
  return encodeReceipt(buildReceipt([{ opening, index, hashes, checkpoint: parsed.checkpoint }]))
}

function sealedReport(production: Production): Outcome {
  const { digest, sealing, sealed } = production
  if (!sealing || !sealed) throw new Error('only a sealed package is reported as sealed')
  const { sha256, manifestRoot, size, items } = sealed
  return { report: 'sealed', payload: { digest, sha256, manifestRoot, size, items, file: sealing.file } }
}
