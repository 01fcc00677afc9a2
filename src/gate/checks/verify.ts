// What the gate decides, and from what. Pure: every fact is passed in, the answer is a refusal or the verified value; reading
// files, database and clock happens around it. Each check has its own code, and every one of them runs before anything is done.

import { fromUtf8, hex, utf8 } from '../../ledger/bytes.ts'
import { sha256 } from '../../ledger/hash.ts'
import { VerificationError } from '../../ledger/verification-error.ts'
import {
  type AuthorisationV2,
  authorisationDigest,
  authorisationFormat,
  parseAuthorisation,
} from '../../seal/authorisation/authorisation.ts'
import { certificateDigest, parseCertificate } from '../../seal/certificate.ts'
import {
  type Hold,
  type HoldEnd,
  holdDigest,
  holdEndDigest,
  holdEndsAt,
  parseHold,
  parseHoldEnd,
} from '../../seal/hold.ts'
import { type Lookup, lookupDigest, parseLookup } from '../../seal/lookup.ts'
import { isValidAt, type Pin, trustOf } from '../pin.ts'
import { type GateRefusal, isGateRefusal, refuse } from '../refusal.ts'
import { checkApproval, findKey, humansOf } from './approval.ts'
import { type Assertion, checkAssertion } from './assertion.ts'
import { checkGrounds } from './grounds.ts'
import type { InstrumentTable } from './instruments.ts'
import { checkLines } from './lines.ts'
import { checkHistory, checkIncluded, type Included, type PublicLogs, type TreeSeen } from './log-proof.ts'
import type {
  CollectOrder,
  EndHoldOrder,
  HoldOrder,
  LeafProof,
  LookupOrder,
  SealOrder,
  Signature,
} from './order.ts'

/** What holds for every decision: who the gate is, what it believes, when it decides, what it has seen of the log. */
export type Facts = {
  gateKey: string
  pin: Pin
  /** In the spelling of `readTime`. */
  now: string
  publicLogs: PublicLogs
  /** The largest tree that the journal knows of a log. */
  seen: (origin: string) => TreeSeen | null
  /** When the journal says that this gate gave the look-up's answer with this hash; null where it did not. */
  answeredAt: (hash: string) => string | null
  /** What each instrument opens at most, as pinned; null where no table is. */
  instruments: InstrumentTable | null
}

/** duly.authorisation.status; null where there is no row. */
export type DeskStatus = 'prepared' | 'authorised' | 'revoked' | 'expired' | null

export type Approved = { authorisation: AuthorisationV2; digest: string }

/** The canonical text, for this gate, in force now, signed by two people. What the database says plays no part. */
export function decideApproved(
  order: { authorisation: string; signatures: readonly Signature[] },
  facts: Facts,
): Approved | GateRefusal {
  const bytes = utf8(order.authorisation)
  const authorisation = orNull(() => parseAuthorisation(bytes))
  if (authorisation === null) return refuse('authorisation_malformed')
  if (authorisation.v !== authorisationFormat) return refuse('authorisation_outdated')
  if (authorisation.gate !== facts.gateKey) return refuse('other_gate')
  const digest = authorisationDigest(bytes)
  const { pin, now } = facts
  return (
    checkTimes(authorisation, now) ??
    checkValidity(authorisation, pin) ??
    checkPreparer(authorisation, facts) ??
    checkApproval({ authorisation, digest, signatures: order.signatures, pin, now }) ?? {
      authorisation,
      digest: hex(digest),
    }
  )
}

function checkTimes(authorisation: AuthorisationV2, now: string): GateRefusal | null {
  if (now >= authorisation.expiresAt) return refuse('expired')
  if (now < authorisation.notBefore) return refuse('not_yet_valid')
  const isOpen = authorisation.grounds.some(({ windowEndsAt }) => windowEndsAt !== null && now < windowEndsAt)
  return isOpen ? refuse('window_open') : null
}

/** What was signed for years would outlive the people, the papers and the keys that it names. */
function checkValidity({ notBefore, expiresAt }: AuthorisationV2, pin: Pin): GateRefusal | null {
  const hours = (Date.parse(expiresAt) - Date.parse(notBefore)) / 3_600_000
  return hours > pin.validityHours ? refuse('valid_too_long') : null
}

/** Analysts and counsel prepare; both are pinned by their passkeys of the desk. */
function checkPreparer({ preparedBy }: AuthorisationV2, { pin, now }: Facts): GateRefusal | null {
  const known = pin.analysts.find(pinned => pinned.person === preparedBy)
  return known && isValidAt(known, now) ? null : refuse('preparer_unknown')
}

/** Every line by the gate's own look-ups and by the pinned table of instruments. */
export function decideLines(
  order: CollectOrder,
  { authorisation }: Approved,
  facts: Facts,
): GateRefusal | null {
  const { now, answeredAt, instruments, pin } = facts
  const { lookups } = order
  const { lookupDays } = pin
  return checkLines({ authorisation, lookups, now, lookupDays, answeredAt, instruments })
}

/** The leaf of every ground, in its log, under pinned keys, in one history with what the journal has seen, and of that ground. */
export function decideGrounds(
  order: CollectOrder,
  { authorisation }: Approved,
  facts: Facts,
): Included[] | GateRefusal {
  const logged: Included[] = []
  for (const { opening, proof } of order.grounds) {
    // Whether it may come without a proof is for checkGrounds.
    if (proof === null) continue
    // How fresh the log is the authorisation's own leaf shows: a notice may stand in the log of a half-year that is over.
    const included = decideLogged({ opening, proof }, facts, 'any_age')
    if (isGateRefusal(included)) return included
    logged.push(included)
  }
  const { grounds: leaves } = order
  return checkGrounds({ authorisation, leaves, now: facts.now }) ?? logged
}

/** What forbids is read from the database; only `authorised` lets an order pass, and an unknown digest never does. */
export function decideNotForbidden(status: DeskStatus): GateRefusal | null {
  if (status === null) return refuse('unknown_authorisation')
  if (status === 'revoked') return refuse('revoked')
  if (status === 'expired') return refuse('expired')
  return status === 'authorised' ? null : refuse('not_in_force')
}

/** The leaf of this authorisation, in the public log, cosigned, fresh, and in one history with what the journal has seen. */
export function decideAuthorisedLeaf(
  leaf: LeafProof,
  approved: Approved,
  facts: Facts,
): Included | GateRefusal {
  const { record } = leaf.opening
  const own =
    record.kind === 'authorised' &&
    record.authorisation === approved.digest &&
    approved.authorisation.papers.includes(record.paper)
  return own ? decideLogged(leaf, facts) : refuse('leaf_of_other')
}

/** What a release leaf must commit to: this package, this manifest, under this authorisation. */
export type ToRelease = Approved & { sha256: string; manifestRoot: string }

export function decideReleasedLeaf(
  leaf: LeafProof,
  expected: ToRelease,
  facts: Facts,
): Included | GateRefusal {
  const { record } = leaf.opening
  const own =
    record.kind === 'released' &&
    record.authorisation === expected.digest &&
    record.package === expected.sha256 &&
    record.manifest === expected.manifestRoot &&
    expected.authorisation.papers.includes(record.paper)
  return own ? decideLogged(leaf, facts) : refuse('leaf_of_other')
}

function decideLogged(
  leaf: LeafProof,
  facts: Facts,
  age: 'fresh' | 'any_age' = 'fresh',
): Included | GateRefusal {
  const trust = trustOf(facts.pin, facts.gateKey)
  const included = checkIncluded(leaf, trust)
  if (isGateRefusal(included)) return included
  const { quorum } = facts.pin.witnesses
  const { staleSeconds } = facts.pin
  const freshness = age === 'fresh' ? { now: facts.now, staleSeconds, quorum } : null
  const { publicLogs, seen } = facts
  return checkHistory({ included, trust, publicLogs, seen, freshness }) ?? included
}

export type LookedUp = {
  /** Look-ups that the journal knows: the same id under another order or digest was used before. */
  usedBefore: (allowed: AllowedLookup) => boolean
  /** Identifiers that this analyst has looked up within the last 60 minutes, this look-up not counted. */
  lastHour: (lookup: Lookup) => number
}

export type AllowedLookup = { lookup: Lookup; digest: string }

/** A look-up: signed by a pinned analyst on the desk's page, in its time, once, and within what one hour allows. */
export function decideLookup(
  order: LookupOrder,
  facts: Pick<Facts, 'pin' | 'now'>,
  past: LookedUp,
): AllowedLookup | GateRefusal {
  const bytes = utf8(order.lookup)
  const lookup = orNull(() => parseLookup(bytes))
  if (lookup === null) return refuse('lookup_malformed')
  const { pin, now } = facts
  if (now >= lookup.expiresAt || now < lookup.at) return refuse('lookup_expired')
  const challenge = lookupDigest(bytes)
  const unsigned = checkAnalyst(order.assertion, challenge, lookup.by, facts)
  if (unsigned) return unsigned
  const allowed = { lookup, digest: hex(challenge) }
  if (past.usedBefore(allowed)) return refuse('lookup_used')
  const asked = past.lastHour(lookup) + lookup.identifiers.length
  return asked > pin.lookupsPerHour ? refuse('rate_limited') : allowed
}

/** The desk's page, a pinned analyst, that very person, now: what one passkey may ask for alone. */
function checkAnalyst(
  assertion: Assertion,
  challenge: Uint8Array,
  by: string,
  { pin, now }: Pick<Facts, 'pin' | 'now'>,
): GateRefusal | null {
  const found = findKey(pin.analysts, assertion.credentialId)
  if (found === null || found.pinned.person !== by) return refuse('analyst_not_pinned')
  const refusal = checkAssertion(assertion, challenge, pin.lookup, found.key)
  if (refusal) return refusal
  return isValidAt(found.pinned, now) ? null : refuse('analyst_not_valid')
}

export type AllowedHold = { hold: Hold; digest: string }

export type HeldBefore = {
  /** What the journal has of the hold: begun by this very order, or used by another. */
  seen: (allowed: AllowedHold) => 'no' | 'begun_here' | 'used'
  /** Accounts and identifiers that this analyst has asked for within the last 60 minutes, this hold not counted. */
  lastHour: (hold: Hold) => number
}

/**
 * A hold: like a look-up, for nothing leaves by it. One that was begun in its time is brought to its end also after it: half of
 * what was to be kept is kept already.
 */
export function decideHold(
  order: HoldOrder,
  facts: Pick<Facts, 'pin' | 'now' | 'gateKey'>,
  past: HeldBefore,
): AllowedHold | GateRefusal {
  const bytes = utf8(order.hold)
  const hold = orNull(() => parseHold(bytes))
  if (hold === null) return refuse('hold_malformed')
  const { pin, now, gateKey } = facts
  if (hold.gate !== gateKey) return refuse('other_gate')
  const challenge = holdDigest(bytes)
  const allowed = { hold, digest: hex(challenge) }
  const seen = past.seen(allowed)
  const inTime = now >= hold.at && now < hold.expiresAt
  if ((!inTime && seen !== 'begun_here') || now >= holdEndsAt(hold.until)) return refuse('hold_expired')
  const unsigned = checkAnalyst(order.assertion, challenge, hold.by, facts)
  if (unsigned) return unsigned
  if (seen === 'used') return refuse('hold_used')
  const asked = past.lastHour(hold) + hold.parts.length
  return asked > pin.lookupsPerHour ? refuse('rate_limited') : allowed
}

/** Letting go before the last day takes the same one passkey; of a hold that this gate keeps. */
export function decideHoldEnd(
  order: EndHoldOrder,
  facts: Pick<Facts, 'pin' | 'now' | 'gateKey'>,
  isOpen: (hold: string) => boolean,
): HoldEnd | GateRefusal {
  const bytes = utf8(order.end)
  const end = orNull(() => parseHoldEnd(bytes))
  if (end === null) return refuse('hold_malformed')
  if (end.gate !== facts.gateKey) return refuse('other_gate')
  if (facts.now >= end.expiresAt || facts.now < end.at) return refuse('hold_expired')
  const unsigned = checkAnalyst(order.assertion, holdEndDigest(bytes), end.by, facts)
  if (unsigned) return unsigned
  return isOpen(end.hold) ? end : refuse('hold_unknown')
}

/**
 * The very document that a pinned custodian's passkey signed for this authorisation, on the desk's page. PDF by its first bytes: it is
 * carried, never rendered. That its text is the statement that the custodian read is the server's word; both hashes are signed.
 */
export function decideCertificate(
  order: SealOrder,
  { authorisation, digest }: Approved,
  { pin, now, gateKey }: Pick<Facts, 'pin' | 'now' | 'gateKey'>,
): GateRefusal | null {
  const start = order.certificate.subarray(0, 5)
  if (start.length < 5 || fromLatin1(start) !== '%PDF-') return refuse('certificate_malformed')
  const bytes = utf8(order.certified)
  const certified = orNull(() => parseCertificate(bytes))
  if (certified === null) return refuse('certificate_unsigned')
  const { document, gate, by, at } = certified
  const isThis = certified.authorisation === digest && document === hex(sha256(order.certificate))
  if (!isThis || gate !== gateKey || at > now) return refuse('certificate_unsigned')
  const found = findKey(pin.custodians, order.assertion.credentialId)
  if (found === null || found.pinned.person !== by || !isValidAt(found.pinned, now))
    return refuse('custodian_not_pinned')
  if (found.pinned.employment !== 'employee') return refuse('custodian_not_pinned')
  const isPreparer = humansOf(authorisation.preparedBy, pin).includes(found.pinned.human)
  if (isPreparer || by === authorisation.preparedBy) return refuse('custodian_prepared')
  return checkAssertion(order.assertion, certificateDigest(bytes), pin.lookup, found.key)
}

function fromLatin1(bytes: Uint8Array): string {
  return bytes.every(byte => byte < 0x80) ? fromUtf8(bytes) : ''
}

function orNull<T>(parse: () => T): T | null {
  try {
    return parse()
  } catch (error) {
    if (error instanceof VerificationError) return null
    throw error
  }
}
