// In the cage: DKIM, SPF, ARC and DMARC of one mail. The library's parts are put together here and not by its `authenticate`, which
// loads as much again for logos (BIMI) that nobody looks at.
import { isIP } from 'node:net'
import type {
  ARCData,
  ARCResult,
  DKIMResult,
  DKIMVerifyResult,
  DMARCResult,
  DNSResolver,
  SPFResult,
} from 'mailauth'
import { limits } from '../limits.ts'
import type { DkimCheck, MailOrigin, SenderFacts, Unchecked } from './sender-facts.ts'

export type { DNSResolver } from 'mailauth'

export type MailAuthOptions = {
  /** DNS as `dns.promises.resolve`. */
  readonly resolver: DNSResolver
  /** Name of this server in results. */
  readonly mta: string
}

/** What the checks of `raw`, as received, found. Never throws for what is in it. */
export async function senderFacts(
  raw: Uint8Array,
  origin: MailOrigin,
  options: MailAuthOptions,
): Promise<SenderFacts | { readonly unchecked: Unchecked }> {
  const head = headOf(raw)
  const signatures = head?.match(/^(?:dkim-signature|arc-message-signature)[ \t]*:/gim)?.length ?? 0
  if (head === null || signatures > limits.mailSignatures) return { unchecked: 'busy' }
  try {
    return factsOf(await authenticate(raw, origin, options), origin)
  } catch {
    return { unchecked: 'broken' }
  }
}

/** The head of the mail, or null where it is longer than any. */
function headOf(raw: Uint8Array): string | null {
  const most = limits.headerBytes
  const start = Buffer.from(raw.buffer, raw.byteOffset, Math.min(raw.length, most + 4)).toString('latin1')
  const end = /\r?\n\r?\n/.exec(start)
  if (end !== null) return start.slice(0, end.index)
  return raw.length > most ? null : start
}

type Found = {
  readonly dkim: DKIMVerifyResult
  readonly spf: SPFResult | false
  readonly arc: ARCResult
  readonly dmarc: DMARCResult | false
  /** Signing domains that DMARC found aligned; without its record the verifier's own guess by public suffix holds. */
  readonly aligned: ReadonlySet<string> | undefined
}

async function authenticate(
  raw: Uint8Array,
  { ip, helo, sender }: MailOrigin,
  { resolver, mta }: MailAuthOptions,
): Promise<Found> {
  const { dkimVerify } = await import('mailauth/lib/dkim/verify.js')
  const { spf: checkSpf } = await import('mailauth/lib/spf/index.js')
  const { arc: checkArc } = await import('mailauth/lib/arc/index.js')
  const { evaluateDmarc } = await import('mailauth/lib/dmarc/index.js')
  const from = sender === undefined ? {} : { sender }
  const dkim = await dkimVerify(Buffer.from(raw), {
    resolver,
    minBitLength: 1024,
    rejectRsaSha1: true,
    ...from,
  })
  const spf =
    ip === undefined ? false : await checkSpf({ resolver, mta, ip, helo: greeting(helo || ip), ...from })
  const arc = await checkArc(dkim.arc as ARCData, { resolver, minBitLength: 1024 })
  const { response, dkimAligned } = await evaluateDmarc({
    headerFrom: dkim.headerFrom,
    fromFields: dkim.fromFields,
    spfDomains: spf && spf.status.result === 'pass' && spf.domain ? [spf.domain] : [],
    dkimDomains: dkim.results.filter(hasPassed).map(one => ({
      domain: one.signingDomain ?? '',
      aligned: one.status.aligned ?? false,
      ...(one.id === undefined ? {} : { id: one.id }),
      ...(one.status.underSized === undefined ? {} : { underSized: one.status.underSized }),
    })),
    arcResult: arc,
    resolver,
  })
  return { dkim, spf, arc, dmarc: response, aligned: response ? dkimAligned : undefined }
}

function hasPassed({ status }: DKIMResult): boolean {
  return status.result === 'pass'
}

/** An address literal stands in brackets (RFC 5321 § 4.1.3). */
function greeting(helo: string): string {
  return isIP(helo) === 0 ? helo : `[${helo}]`
}

function factsOf({ dkim, spf, arc, dmarc, aligned }: Found, origin: MailOrigin): SenderFacts {
  const { results } = dkim
  return {
    dkim: results.map(one => checkOf(one, aligned)),
    spf: spf === false ? 'none' : spf.status.result,
    dmarc: dmarc === false ? 'none' : dmarc.status.result,
    arc: arc.status.result,
    fromFields: dkim.fromFields,
    senders: dkim.headerFrom.length,
    mistimed: results.some(one => one.signatureTimeValid === false),
    testing: results.some(one => one.status.testing === true),
    addressed: origin.recipients === undefined ? null : isAddressedTo(dkim, origin.recipients),
  }
}

function checkOf(one: DKIMResult, aligned: Found['aligned']): DkimCheck {
  const { status, signingDomain = '', canonBodyLengthLimited } = one
  const isAligned = aligned && hasPassed(one) ? aligned.has(plainDomain(signingDomain)) : status.aligned
  return {
    domain: signingDomain,
    result: status.result,
    aligned: isAligned === true || typeof isAligned === 'string',
    wholeBody: (status.underSized ?? 0) === 0 && canonBodyLengthLimited !== true,
  }
}

/** As DMARC compares it; the verifier gives A-labels. */
function plainDomain(domain: string): string {
  return domain.toLowerCase().trim().replace(/\.+$/, '')
}

function isAddressedTo({ headers }: DKIMVerifyResult, recipients: readonly string[]): boolean {
  const named = (headers?.parsed ?? [])
    .filter(head => head.key === 'to' || head.key === 'cc')
    .map(head => head.line.toString('latin1').toLowerCase())
    .join('\n')
  return recipients.some(recipient => named.includes(recipient.toLowerCase()))
}
