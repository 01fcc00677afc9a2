// Who a mail provably comes from. Counted as authenticated only with a DKIM signature that covers the whole body and is
// aligned with the one From address; SPF and DMARC are shown but never suffice: a body altered on its way from an allowed
// address still passes DMARC by SPF alone (measured).
import { type AuthenticateResult, authenticate, type DNSResolver } from 'mailauth'

export type { DNSResolver } from 'mailauth'

export type MailOrigin = {
  /** Address of the connection, its greeting and MAIL FROM; absent for a mail that was uploaded. */
  readonly ip?: string
  readonly helo?: string
  readonly sender?: string
  readonly recipients?: readonly string[]
}

export type DkimCheck = {
  readonly domain: string
  readonly result: string
  readonly aligned: boolean
  /** False where an `l=` tag leaves a part of the body unsigned, to which anybody could append. */
  readonly wholeBody: boolean
}

export type MailAuthentication = {
  readonly dkim: readonly DkimCheck[]
  readonly spf: string
  readonly dmarc: string
  readonly arc: string
  readonly authenticated: boolean
  /** One sentence for the desk. */
  readonly summary: string
  readonly warnings: readonly string[]
}

/** More signatures or longer heads than any honest mail: each would cost DNS questions and arithmetic. */
const maxSignatures = 20
const maxHeadBytes = 256 * 1024
const defaultTimeoutMs = 20_000

export type MailAuthOptions = {
  /** DNS as `dns.promises.resolve`; a test gives its own, and a server without DNS one that rejects. */
  readonly resolver: DNSResolver
  /** Name of this server in results. */
  readonly mta: string
  /** After this long, mostly of waiting for DNS, the mail counts as not authenticated. */
  readonly timeoutMs?: number
}

/**
 * Checks `raw` as received. Never throws for what is in it: what cannot be checked is not authenticated.
 */
export async function authenticateMail(
  raw: Uint8Array,
  origin: MailOrigin,
  options: MailAuthOptions,
): Promise<MailAuthentication> {
  const head = headOf(raw)
  const signatures = head?.match(/^(?:dkim-signature|arc-message-signature)[ \t]*:/gim)?.length ?? 0
  if (head === null || signatures > maxSignatures)
    return nothing('The mail’s heads are made to keep a server busy.')
  const slow = nothing('The mail’s signatures could not be checked in time.')
  const stop = new AbortController()
  try {
    return await Promise.race([
      check(raw, origin, options),
      later(options.timeoutMs ?? defaultTimeoutMs, slow, stop.signal),
    ])
  } catch {
    return nothing('The mail’s signatures could not be checked.')
  } finally {
    stop.abort()
  }
}

async function check(
  raw: Uint8Array,
  origin: MailOrigin,
  options: MailAuthOptions,
): Promise<MailAuthentication> {
  const result = await authenticate(Buffer.from(raw), {
    resolver: options.resolver,
    mta: options.mta,
    minBitLength: 1024,
    rejectRsaSha1: true,
    disableBimi: true,
    ...(origin.ip === undefined ? {} : { ip: origin.ip }),
    ...(origin.helo === undefined ? {} : { helo: origin.helo }),
    ...(origin.sender === undefined ? {} : { sender: origin.sender }),
  })
  return judge(result, origin)
}

/** The head of the mail, or null where it is longer than any. */
function headOf(raw: Uint8Array): string | null {
  const start = Buffer.from(raw.buffer, raw.byteOffset, Math.min(raw.length, maxHeadBytes + 4)).toString(
    'latin1',
  )
  const end = /\r?\n\r?\n/.exec(start)
  if (end !== null) return start.slice(0, end.index)
  return raw.length > maxHeadBytes ? null : start
}

/** `value` after `ms`, or never once `signal` is aborted. */
function later<T>(ms: number, value: T, signal: AbortSignal): Promise<T> {
  return new Promise(resolve => {
    const timer = setTimeout(() => resolve(value), ms)
    signal.addEventListener('abort', () => clearTimeout(timer))
  })
}

function nothing(summary: string): MailAuthentication {
  return { dkim: [], spf: 'none', dmarc: 'none', arc: 'none', authenticated: false, summary, warnings: [] }
}

function judge(result: AuthenticateResult, origin: MailOrigin): MailAuthentication {
  const dkim = result.dkim.results.map(signature => ({
    domain: signature.signingDomain ?? '',
    result: signature.status.result,
    aligned: typeof signature.status.aligned === 'string',
    wholeBody: (signature.status.underSized ?? 0) === 0 && signature.canonBodyLengthLimited !== true,
  }))
  const warnings = warningsOf(result, dkim, origin)
  const oneFrom = result.dkim.fromFields === 1 && result.dkim.headerFrom.length === 1
  const good = dkim.find(check => check.result === 'pass' && check.aligned && check.wholeBody)
  const authenticated = oneFrom && good !== undefined
  return {
    dkim,
    spf: result.spf === false ? 'none' : result.spf.status.result,
    dmarc: result.dmarc === false ? 'none' : result.dmarc.status.result,
    arc: result.arc === false ? 'none' : result.arc.status.result,
    authenticated,
    summary: authenticated ? `Signed by ${good.domain}, the sender’s own domain.` : whyNot(dkim, oneFrom),
    warnings,
  }
}

function whyNot(dkim: readonly DkimCheck[], oneFrom: boolean): string {
  if (!oneFrom) return 'The mail names no sender or more than one; no signature can tell which.'
  if (dkim.length === 0) return 'The mail carries no signature of its domain.'
  const passed = dkim.filter(check => check.result === 'pass')
  if (passed.length === 0)
    return 'The mail’s signature does not hold: it was altered, or is not what it says.'
  if (!passed.some(check => check.aligned))
    return `The mail is signed by ${passed[0]?.domain}, not by the sender’s domain.`
  return 'The signature covers only the beginning of the mail.'
}

function warningsOf(result: AuthenticateResult, dkim: readonly DkimCheck[], origin: MailOrigin): string[] {
  const warnings: string[] = []
  if (result.dkim.fromFields > 1) warnings.push('The mail has more than one From head.')
  if (result.dkim.headerFrom.length > 1) warnings.push('The mail names more than one sender.')
  if (dkim.some(check => check.result === 'pass' && !check.wholeBody)) {
    warnings.push('A signature leaves a part of the mail unsigned.')
  }
  if (result.dkim.results.some(signature => signature.signatureTimeValid === false)) {
    warnings.push('A signature has expired or is dated in the future.')
  }
  if (result.dkim.results.some(signature => signature.status.testing === true)) {
    warnings.push('The signing domain says that it is only testing its signatures.')
  }
  if (origin.recipients !== undefined && !addressedTo(result, origin.recipients)) {
    // A signed mail stays signed when somebody sends it on: then its heads name another recipient.
    warnings.push(
      'The mail’s heads do not name the address it came to; it may have been sent to somebody else first.',
    )
  }
  const dmarcBySpf =
    result.dmarc !== false && result.dmarc.status.result === 'pass' && !dkim.some(c => c.result === 'pass')
  if (dmarcBySpf) warnings.push('DMARC passes by SPF alone: the words of the mail are not protected.')
  return warnings
}

function addressedTo(result: AuthenticateResult, recipients: readonly string[]): boolean {
  const heads = result.dkim.headers?.parsed ?? []
  const named = heads
    .filter(head => head.key === 'to' || head.key === 'cc')
    .map(head => head.line.toString('latin1').toLowerCase())
    .join('\n')
  return recipients.some(recipient => named.includes(recipient.toLowerCase()))
}
