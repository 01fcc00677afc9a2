// Did two people whom the gate's keeper pinned, neither of them the preparer, sign exactly this? Pure: facts in, a refusal or
// null out. Two accounts of one human are one human (docs/design.md promise 5; docs/threats.md D4 cases 9 to 11).

import { VerificationError } from '../../ledger/verification-error.ts'
import type { Authorisation } from '../../seal/authorisation/authorisation.ts'
import { challengeAt } from '../../seal/authorisation/authorisation-list.ts'
import { isValidAt, type Pin, type Pinned, type PinnedKey } from '../pin.ts'
import { type GateRefusal, isGateRefusal, refuse } from '../refusal.ts'
import { checkAssertion } from './assertion.ts'
import type { Signature } from './order.ts'

export const SIGNATURES_NEEDED = 2

export type Signed = {
  authorisation: Authorisation
  /** `authorisationDigest`: what each passkey must have had as its challenge. */
  digest: Uint8Array
  signatures: readonly Signature[]
  pin: Pin
  /** In the spelling of `readTime`. */
  now: string
}

/** Every signature sent must hold: one that does not is refused, never passed over in favour of the others. */
export function checkApproval(signed: Signed): GateRefusal | null {
  if (signed.signatures.length < SIGNATURES_NEEDED) return refuse('signatures_missing')
  const humans = new Set<string>()
  for (const signature of signed.signatures) {
    const approver = approverOf(signature, signed)
    if (isGateRefusal(approver)) return approver
    humans.add(approver.human)
  }
  if (humans.size < SIGNATURES_NEEDED || humans.size < signed.signatures.length) return refuse('same_human')
  return humansOf(signed.authorisation.preparedBy, signed.pin).some(human => humans.has(human))
    ? refuse('preparer_signed')
    : null
}

function approverOf(signature: Signature, signed: Signed): Pinned | GateRefusal {
  const found = findKey(signed.pin.approvers, signature.assertion.credentialId)
  if (found === null || found.pinned.person !== signature.approver) return refuse('approver_not_pinned')
  const { pinned, key } = found
  const challenge = challengeOf(signature, signed.digest)
  if (challenge === null) return refuse('assertion_challenge')
  const refusal = checkAssertion(signature.assertion, challenge, signed.pin.approval, key)
  if (refusal) return refusal
  if (!isValidAt(pinned, signed.now)) return refuse('approver_not_valid')
  return pinned.employment === 'employee' ? pinned : refuse('subcontractor')
}

/** The digest itself, or the root of a list that holds it; null where the place fits no list. */
function challengeOf({ list }: Signature, digest: Uint8Array): Uint8Array | null {
  if (list === null) return digest
  try {
    return challengeAt(digest, list)
  } catch (error) {
    if (error instanceof VerificationError) return null
    throw error
  }
}

/** The one person with that passkey; parsePin has refused a passkey that two people share. */
export function findKey(
  people: readonly Pinned[],
  credentialId: string,
): { pinned: Pinned; key: PinnedKey } | null {
  for (const pinned of people) {
    const key = pinned.keys.find(candidate => candidate.credentialId === credentialId)
    if (key) return { pinned, key }
  }
  return null
}

/** The humans behind a person's id: an approver's own, and that of a preparer who is pinned under another account. */
export function humansOf(person: string, pin: Pin): string[] {
  return [...pin.approvers, ...pin.analysts, ...pin.custodians]
    .filter(pinned => pinned.person === person)
    .map(pinned => pinned.human)
}
