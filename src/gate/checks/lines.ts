// Is each line what the gate itself found? Identifier and account by an answer of this gate, to this demand, young enough; the paper by
// the pinned table; nobody else's word still awaited. Pure: the order, the pin and what the journal knows in, a refusal or null out.

import { VerificationError } from '../../ledger/verification-error.ts'
import type { AuthorisationV2, Line } from '../../seal/authorisation/authorisation-v2.ts'
import {
  entryFor,
  type FoundAccount,
  type LookupAnswer,
  lookupAnswerHash,
  verifyLookupAnswer,
} from '../../seal/lookup-answer.ts'
import { type GateRefusal, isGateRefusal, refuse } from '../refusal.ts'
import { checkInstrument, type InstrumentTable } from './instruments.ts'

const DAY_MS = 86_400_000

export type LinesToCheck = {
  authorisation: AuthorisationV2
  lookups: readonly LookupAnswer[]
  now: string
  lookupDays: number
  /** When the journal says that this gate gave the answer with this hash; null where it did not. */
  answeredAt: (hash: string) => string | null
  /** What each instrument opens; null where none is pinned. */
  instruments: InstrumentTable | null
}

export function checkLines(check: LinesToCheck): GateRefusal | null {
  const { authorisation, instruments, now } = check
  const answers = ownAnswers(check)
  if (isGateRefusal(answers)) return answers
  const tenants = new Map<string, string>()
  for (const line of authorisation.lines) {
    const found = foundFor(line, answers)
    if (isGateRefusal(found)) return found
    const refusal = checkTenant(line, found, tenants)
    if (refusal) return refusal
  }
  if (instruments === null) return refuse('instruments_not_pinned')
  for (const line of authorisation.lines) {
    const refusal = checkInstrument(line, instruments)
    if (refusal) return refusal
  }
  return authorisation.lines.some(line => isWaiting(line, now)) ? refuse('not_cleared') : null
}

/** The answers by their hash. An answer counts by the journal; the signature alone would let a lost key speak for the gate. */
function ownAnswers(check: LinesToCheck): Map<string, LookupAnswer> | GateRefusal {
  const { authorisation, lookups, answeredAt, lookupDays, now } = check
  const answers = new Map<string, LookupAnswer>()
  for (const answer of lookups) {
    const hash = lookupAnswerHash(answer.head)
    const at = answeredAt(hash)
    if (at === null || !isSigned(answer)) return refuse('lookup_not_ours')
    if (answer.head.demand !== authorisation.demand) return refuse('lookup_of_other')
    if (Date.parse(now) - Date.parse(at) > lookupDays * DAY_MS) return refuse('lookup_too_old')
    answers.set(hash, answer)
  }
  return answers
}

/** By the key that it names: the journal knows the answer, which may be of before this gate changed its key. */
function isSigned(answer: LookupAnswer): boolean {
  try {
    verifyLookupAnswer(answer, answer.head.gate)
    return true
  } catch (error) {
    if (error instanceof VerificationError) return false
    throw error
  }
}

function foundFor(line: Line, answers: ReadonlyMap<string, LookupAnswer>): FoundAccount | GateRefusal {
  const answer = answers.get(line.lookup)
  const entry = answer && entryFor(answer, line)
  return entry?.found ?? refuse('lookup_not_named')
}

/** One matter is of one tenant, and one tenant has one matter: another's data cannot leave on this tenant's notice. */
function checkTenant(line: Line, { tenant }: FoundAccount, tenants: Map<string, string>): GateRefusal | null {
  const known = tenants.get(line.matter)
  if (known === undefined && [...tenants.values()].includes(tenant)) return refuse('matter_mixed')
  tenants.set(line.matter, tenant)
  return known === undefined || known === tenant ? null : refuse('matter_mixed')
}

function isWaiting({ waitsFor }: Line, now: string): boolean {
  return waitsFor !== null && waitsFor.satisfiedBy === null && waitsFor.until !== null && now < waitsFor.until
}
