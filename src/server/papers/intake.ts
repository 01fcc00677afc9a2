// From bytes of a stranger to a durable demand: stored first, then taken apart, then received; acknowledged only after that.

import { createHash } from 'node:crypto'
import type { DocumentRef } from '../../domain/decision/facts.ts'
import type { Actor } from '../../kernel/actor.ts'
import { asKept, inEnglish, sentence } from '../../kernel/message.ts'
import { isRefusal, type Refusal } from '../../kernel/refusal.ts'
import type { BeginDemand } from '../../store/demand/append.ts'
import {
  demandOfLetter,
  filedWith,
  holdersOf,
  isArrived,
  lookBackFor,
} from '../../store/demand/earlier-arrivals.ts'
import { type Done, earlierEffect, execute, receiptOf } from '../../store/demand/execute.ts'
import { messageMac, paperMac } from '../../store/demand/projections.ts'
import { StorageFull } from '../../store/documents.ts'
import { sayDisk } from '../../store/installation/disk-marks.ts'
import { keyedHash } from '../../store/keys/field.ts'
import { newKey } from '../../store/keys/matter-keys.ts'
import type { Channel } from '../../vocabulary/closed-lists.ts'
import { safeFileName } from '../../wire/file-name.ts'
import { type SplitMail, splitMail } from '../../wire/mail/split-mail.ts'
import { mediaTypeOf } from '../../wire/media-type.ts'
import type { Deployment } from '../deployment.ts'
import { turnedAway } from './by-hand.ts'
import { cageRule } from './propose.ts'

/** Characters of a mail's text that stand beside its papers; the mail itself is kept whole. */
export const TEXT_KEPT = 20_000

export type Service = {
  readonly servedAt: string
  readonly servedManner: string
  readonly servedUncertain: boolean
  readonly entityServed: string
}

export type SenderCheck = { readonly authenticated: boolean; readonly summary: string }

export type Arrival = {
  readonly channel: Channel
  readonly bytes: Uint8Array
  readonly fileName: string
  readonly service: Service
  readonly receivedAt: string
  /** What mail authentication found; null where it did not come by mail. */
  readonly sender: SenderCheck | null
  readonly idempotencyKey?: string
  /** National-security lane: who may know of it, and where the paper is kept. */
  readonly restricted?: { readonly people: readonly string[]; readonly paperKept: string }
  /** Whoever brings it says that it may be of national security: who receives such papers. They alone see it from the first moment. */
  readonly lane?: readonly string[]
  /** A machine sent it: nothing is answered to it by itself. */
  readonly automatic?: boolean
  /** Who sent the mail by its envelope. */
  readonly envelopeFrom?: string
  /** Until when the desk does not see it, where no machine has looked at it before (worker/held.ts). */
  readonly heldUntil?: string
}

/** Durable when it returns: papers stored, event, leaf and clocks written. The same mail twice is one demand. */
export async function receiveArrival(d: Deployment, actor: Actor, arrival: Arrival): Promise<Done | Refusal> {
  const { before, copies } = await lookBack(d, actor, arrival)
  if (before) return before
  const isMail = mediaTypeOf(arrival.bytes, arrival.fileName) === 'message/rfc822'
  const split = isMail ? await splitMail(arrival.bytes, cageRule(d)) : null
  const mail = split && !isRefusal(split) ? split : null
  const away = await turnedAway(d, [
    ...(mail?.head.from.map(box => box.address) ?? []),
    arrival.envelopeFrom ?? '',
  ])
  if (away) return away
  // What only named people may know of is filed to nothing, and compared with nothing, that others see.
  const replied = mail && !arrival.lane ? await answeredDemand(d, mail, arrival) : null
  if (mail && replied) return fileReply(d, actor, arrival, mail, replied)
  if (mail && !arrival.lane && (await isHere(d, mail, arrival))) {
    return {
      code: 'already_received',
      detail: 'This very message was received before.',
      next: 'Open the demand that it opened.',
    }
  }
  const begin = await beginDemand(d)
  const documents = await storeDocuments(d, begin.key, arrival, mail)
  return execute(d.store, actor, {
    demandId: null,
    begin,
    ...(arrival.heldUntil ? { heldUntil: arrival.heldUntil } : {}),
    ...(arrival.idempotencyKey ? { idempotencyKey: arrival.idempotencyKey, asked: askedOf(arrival) } : {}),
    command: {
      type: 'receive',
      channel: arrival.channel,
      receivedAt: arrival.receivedAt,
      ...arrival.service,
      documents,
      sender: senderOf(mail, arrival.sender),
      subject: mail?.head.subject ?? null,
      messageId: mail?.head.messageId ?? null,
      ...(arrival.automatic ? { automatic: true as const } : {}),
      // Without a mail around it, what arrived is the one document.
      duplicateOf: mail ? await samePapers(d, documents) : copies,
      ...(arrival.restricted ? { restricted: arrival.restricted } : {}),
      ...(arrival.lane ? { lane: arrival.lane } : {}),
    },
  })
}

type Past = { readonly before: Done | null; readonly copies: readonly string[] }

/** Sent again after an answer that was lost: what it did then is the answer now. And which demands hold the same bytes. */
async function lookBack(d: Deployment, actor: Actor, arrival: Arrival): Promise<Past> {
  const { idempotencyKey = '' } = arrival
  const { again, copies } = await lookBackFor(d.db, {
    receipt: receiptOf(actor, idempotencyKey),
    mac: paperMac(d.vault, sha256Of(arrival.bytes)),
  })
  if (!again) return { before: null, copies }
  const before = await earlierEffect(d.store, actor, {
    demandId: null,
    idempotencyKey,
    asked: askedOf(arrival),
  })
  return { before: before && !isRefusal(before) ? before : null, copies }
}

/** The bytes and the way they came: times and keys differ at each try. */
function askedOf({ channel, bytes, lane }: Arrival): unknown {
  return { type: 'receive', channel, sha256: sha256Of(bytes), ...(lane ? { lane: true } : {}) }
}

function sha256Of(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}

async function beginDemand(d: Deployment): Promise<BeginDemand> {
  const id = d.store.newId()
  return { id, ...(await newKey(d.vault, id)) }
}

/** The papers first, the mail that carried them last: the first document is the paper whose hash the leaves name. */
async function storeDocuments(
  d: Deployment,
  key: Buffer,
  arrival: Arrival,
  mail: SplitMail | null,
): Promise<DocumentRef[]> {
  const files =
    mail?.attachments.map(a => ({ name: a.name, mediaType: a.mediaType, bytes: a.bytes as Uint8Array })) ?? []
  const whole = {
    name: arrival.fileName,
    mediaType: mediaTypeOf(arrival.bytes, arrival.fileName),
    bytes: arrival.bytes,
  }
  const refs: DocumentRef[] = []
  for (const [i, file] of [...files, whole].entries())
    refs.push(await storeDocument(d, key, `doc${i + 1}`, file))
  return refs
}

export async function storeDocument(
  d: Deployment,
  key: Uint8Array,
  id: string,
  file: { name: string; mediaType: string; bytes: Uint8Array },
): Promise<DocumentRef> {
  const disk = await d.disk.look()
  // What is left is for the database, the log and the faces: without room for those nothing goes on at all.
  if (disk.low)
    throw new StorageFull(undefined, `The disk is nearly full (${inEnglish(sayDisk(disk).detail)}).`)
  const stored = await d.documents.put([file.bytes], key)
  return {
    id,
    name: stored.name,
    sha256: stored.sha256,
    size: stored.size,
    mediaType: file.mediaType,
    title: safeFileName(file.name, 'paper'),
  }
}

function senderOf(mail: SplitMail | null, check: SenderCheck | null) {
  const from = mail?.head.from[0]
  return {
    address: from?.address ?? null,
    display: from?.name || null,
    authenticated: check?.authenticated ?? false,
    summary: check?.summary ?? asKept(sentence('machine.not_mail_nothing_check_sender')),
  }
}

/** References of demands that hold a paper with the same hash. */
function samePapers(d: Deployment, documents: readonly DocumentRef[]): Promise<string[]> {
  return holdersOf(
    d.db,
    documents.map(doc => paperMac(d.vault, doc.sha256)),
  )
}

type Answered = { readonly demandId: string; readonly key: Buffer }

/**
 * Our letters carry random Message-IDs: an answer to one of them belongs to its demand, and where that was itself filed to another,
 * to that one. Where the demand's keys were erased the mail is taken in as a new one, so that nothing that was sent to us is turned away.
 */
async function answeredDemand(d: Deployment, mail: SplitMail, arrival: Arrival): Promise<Answered | null> {
  const ids = [...mail.head.inReplyTo, ...mail.head.references]
  const letters = await demandOfLetters(d, ids, arrival)
  if (!letters) return null
  return filedWith(d.db, d.vault, letters)
}

/** Whoever brings a file learns nothing by it of what only named people may know of; a mail is compared with everything. */
const seenByAll = ({ channel }: Arrival) => channel !== 'mail'

async function demandOfLetters(
  d: Deployment,
  messageIds: readonly string[],
  arrival: Arrival,
): Promise<string | null> {
  if (messageIds.length === 0) return null
  const macs = messageIds.map(id => messageMac(d.vault, id))
  return demandOfLetter(d.db, macs, seenByAll(arrival))
}

/** The same message again: its id and its bytes. Another mail under a known id is another mail, and is kept. */
async function isHere(d: Deployment, mail: SplitMail, arrival: Arrival): Promise<boolean> {
  if (!mail.head.messageId) return false
  const id = messageMac(d.vault, mail.head.messageId)
  const whole = paperMac(d.vault, sha256Of(arrival.bytes))
  return isArrived(d.db, { id, whole }, seenByAll(arrival))
}

async function fileReply(
  d: Deployment,
  actor: Actor,
  arrival: Arrival,
  mail: SplitMail,
  { demandId, key }: Answered,
): Promise<Done | Refusal> {
  const documents = await storeDocuments(d, key, arrival, mail)
  return execute(d.store, actor, {
    demandId,
    idempotencyKey:
      arrival.idempotencyKey ??
      `reply-${keyedHash(d.vault.macKey, 'delivery', documents.at(-1)?.sha256 ?? '').toString('hex')}`,
    asked: askedOf(arrival),
    command: {
      type: 'file_reply',
      receivedAt: arrival.receivedAt,
      documents,
      from: mail.head.from[0]?.address ?? '',
      authenticated: arrival.sender?.authenticated ?? false,
      subject: mail.head.subject,
      text: mail.body.slice(0, TEXT_KEPT),
    },
  })
}
