// Adding people to the pin and taking them out again: done by the gate's keeper, after hearing the same words from the person
// as from the file. Pure; the command line reads, asks and writes.

import { digestWords } from '../ledger/digest-words.ts'
import { sha256 } from '../ledger/hash.ts'
import { encodeJcs } from '../ledger/jcs.ts'
import { changeWitnesses, isSameWitnesses, type Witnesses } from '../ledger/trust.ts'
import type { PinRefusal } from './pin/refusal.ts'
import { type Enrolment, type Keeper, type Pin, type Pinned, type PinnedKey, pinRoles } from './pin.ts'

export type PinRole = Enrolment['role']

/** The words that the enrolling browser shows: of SHA-256 over the file's JCS. */
export function enrolmentWords(enrolment: Enrolment): string {
  return digestWords(sha256(encodeJcs(enrolment))).join(' ')
}

/** The pin with the enrolled passkey, valid from `from`: a new person, or a further passkey of one who is pinned. */
export function pinEnrolment(pin: Pin, enrolment: Enrolment, from: string): Pin | PinRefusal {
  const { role, credentialId, publicKey, person, human, name, employment } = enrolment
  if (role === 'approver' && employment !== 'employee')
    return refuse('subcontractor', 'A subcontractor cannot approve.', 'Pin an employee.')
  const everybody = pinRoles.flatMap(each => listOf(pin, each))
  // One passkey of the desk may look up and certify; none that approves does anything else.
  const clashing = role === 'approver' ? everybody : [...pin.approvers, ...listOf(pin, role)]
  const isKnown = clashing.some(({ keys }) => keys.some(key => isSame(key, enrolment)))
  if (isKnown) return refuse('already_pinned', 'This passkey is pinned already.', 'See: duly gate show.')
  const other = everybody.find(
    known => known.person === person && (known.human !== human || known.employment !== employment),
  )
  if (other)
    return refuse(
      'contradiction',
      'This person is pinned with another human id or employment.',
      'Find out which is right; unpin the person first if it was the earlier one.',
    )
  const key = { credentialId, publicKey }
  const list = listOf(pin, role)
  const known = list.find(pinned => pinned.person === person)
  const entry: Pinned = known
    ? { ...known, name, keys: [...known.keys, key] }
    : { person, human, name, employment, keys: [key], from, until: null }
  return withList(pin, role, [...list.filter(pinned => pinned !== known), entry])
}

/** The pin with an analyst as a custodian too, by the desk's passkeys that are pinned already. */
export function pinCustodian(pin: Pin, person: string, from: string): Pin | PinRefusal {
  const known = pin.analysts.find(pinned => pinned.person === person)
  if (!known)
    return refuse(
      'not_pinned',
      'Nobody with this id is pinned as an analyst.',
      'Pin their enrolment file: duly gate pin FILE.',
    )
  if (pin.custodians.some(pinned => pinned.person === person))
    return refuse('already_pinned', 'This person is pinned as a custodian already.', 'See: duly gate show.')
  return { ...pin, custodians: [...pin.custodians, { ...known, from }] }
}

/** The pin without a person, in one role or in both. */
export function unpinPerson(pin: Pin, person: string, role: PinRole | null): Pin | PinRefusal {
  const roles: readonly PinRole[] = role === null ? pinRoles : [role]
  const isPinned = roles.some(each => listOf(pin, each).some(pinned => pinned.person === person))
  if (!isPinned) return refuse('not_pinned', 'Nobody with this id is pinned.', 'See: duly gate show.')
  return roles.reduce(
    (without, each) =>
      withList(
        without,
        each,
        listOf(without, each).filter(pinned => pinned.person !== person),
      ),
    pin,
  )
}

/** The pin with a further log key: the log of the next half-year, or the successor of one that was given up. */
export function pinLog(pin: Pin, key: string): Pin | PinRefusal {
  if (pin.log.includes(key))
    return refuse('already_pinned', 'This log is pinned already.', 'See: duly gate show.')
  const name = key.split('+')[0]
  if (pin.log.some(known => known.split('+')[0] === name))
    return refuse(
      'contradiction',
      'Another key is pinned for the log of this name.',
      'A log that is given up has a successor under a new name; find out why this one has not.',
    )
  return { ...pin, log: [...pin.log, key] }
}

/**
 * The pin with the witnesses of a trust file. Those of before stay believed for what they cosigned until now: which they were is
 * taken from the pin and the time from the keeper, because the file is the server's.
 */
export function pinWitnesses(pin: Pin, next: Witnesses, now: string): Pin | PinRefusal {
  if (isSameWitnesses(pin.witnesses, next))
    return refuse('already_pinned', 'These witnesses are pinned already.', 'See: duly gate show.')
  return { ...pin, witnesses: changeWitnesses(pin.witnesses, next, now) }
}

/** The pin with further keepers. */
export function pinKeepers(pin: Pin, keepers: readonly Keeper[]): Pin | PinRefusal {
  const known = pin.keepers.some(({ keeper, key }) => keepers.some(k => k.keeper === keeper || k.key === key))
  if (known) return refuse('already_pinned', 'This keeper is named already.', 'See: duly gate show.')
  return { ...pin, keepers: [...pin.keepers, ...keepers] }
}

export function unpinKeeper(pin: Pin, keeper: string): Pin | PinRefusal {
  const keepers = pin.keepers.filter(known => known.keeper !== keeper)
  if (keepers.length === pin.keepers.length)
    return refuse('not_pinned', 'No keeper has this id.', 'See: duly gate show.')
  return { ...pin, keepers }
}

const LISTS = { approver: 'approvers', analyst: 'analysts', custodian: 'custodians' } as const

function listOf(pin: Pin, role: PinRole): Pinned[] {
  return pin[LISTS[role]]
}

function withList(pin: Pin, role: PinRole, list: Pinned[]): Pin {
  return { ...pin, [LISTS[role]]: list }
}

function isSame(a: PinnedKey, b: PinnedKey): boolean {
  return a.credentialId === b.credentialId || a.publicKey === b.publicKey
}

function refuse(code: PinRefusal['code'], detail: string, next: string): PinRefusal {
  return { code, detail, next }
}
