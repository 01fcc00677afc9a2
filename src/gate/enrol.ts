// Adding people to the pin and taking them out again: done by the gate's keeper, after hearing the same words from the person
// as from the file. Pure; the command line reads, asks and writes.

import { sha256 } from '../ledger/hash.ts'
import { encodeJcs } from '../ledger/jcs.ts'
import { digestWords } from '../ledger/words.ts'
import type { Enrolment, Pin, Pinned, PinnedKey } from './pin.ts'

/** Why the keeper cannot do this; the sentence is for the keeper. */
export type PinRefusal = {
  code: 'subcontractor' | 'already_pinned' | 'contradiction' | 'not_pinned'
  detail: string
  next: string
}

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
  const everybody = [...pin.approvers, ...pin.analysts]
  const isKnown = everybody.some(({ keys }) => keys.some(key => isSame(key, enrolment)))
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

/** The pin without a person, in one role or in both. */
export function unpinPerson(pin: Pin, person: string, role: PinRole | null): Pin | PinRefusal {
  const roles: PinRole[] = role === null ? ['approver', 'analyst'] : [role]
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

export function isPinRefusal(value: Pin | PinRefusal): value is PinRefusal {
  return 'code' in value
}

function listOf(pin: Pin, role: PinRole): Pinned[] {
  return role === 'approver' ? pin.approvers : pin.analysts
}

function withList(pin: Pin, role: PinRole, list: Pinned[]): Pin {
  return role === 'approver' ? { ...pin, approvers: list } : { ...pin, analysts: list }
}

function isSame(a: PinnedKey, b: PinnedKey): boolean {
  return a.credentialId === b.credentialId || a.publicKey === b.publicKey
}

function refuse(code: PinRefusal['code'], detail: string, next: string): PinRefusal {
  return { code, detail, next }
}
