// A call-back binds a key: whose words were read aloud, over which contact of the directory, and how that contact was known. What is
// sealed is sealed to a key that such a call read, and to no other; the directory may change after the call, a forger may print a number.

import { sentence } from '../../kernel/message.ts'
import { type Refusal, refuse } from '../../kernel/refusal.ts'
import type { Demand } from '../registry/state.ts'
import type { ArrivalEvents, CalledContact, FoundContact, KeyHolder, ReadKey } from './events.ts'
import { prints, wayIn } from './printed-contact.ts'
import type { Call } from './state.ts'

/** The recorded confirmed call-back that read exactly this key aloud; the newest, or null where there is none. */
export function callBackFor(d: Demand, key: string): Call | null {
  return d.calls.findLast(call => call.keys.some(one => one.key === key)) ?? null
}

/** A denial makes worthless whatever was confirmed before; a call of before the keys were named read none. */
export function callsAfter(
  calls: readonly Call[],
  data: ArrivalEvents['CallbackRecorded'],
  who: Pick<Call, 'by' | 'at'>,
) {
  if (data.outcome === 'denied') return []
  const { call } = data
  if (data.outcome !== 'confirmed' || !call || call.spokeWith === null) return calls
  return [...calls, { ...call, authority: data.authority, spokeWith: call.spokeWith, ...who }]
}

/** Why nothing is sealed to this key yet. */
export function refuseUnread(d: Demand, { role, key }: Pick<ReadKey, 'role' | 'key'>): Refusal | null {
  if (callBackFor(d, key)) return null
  const other = d.calls.findLast(call => call.keys.some(one => one.role === role))
  const next = sentence('calling.call_back_compare_words_key')
  if (role === 'officer')
    return other
      ? refuse(
          'authority_not_authenticated',
          sentence('calling.call_again_officers_key_changed', { x: other.at.slice(0, 10) }),
          next,
          'design § 4.9',
        )
      : refuse(
          'authority_not_authenticated',
          sentence('borders.nobody_confirmed_words_officers_key'),
          sentence('borders.call_back_compare_words'),
          'design § 4.9',
        )
  return other
    ? refuse(
        'authority_not_authenticated',
        sentence('calling.call_again_authoritys_own_key', { x: other.at.slice(0, 10) }),
        next,
        'design § 4.9',
      )
    : refuse(
        'authority_not_authenticated',
        sentence('calling.nobody_confirmed_words_authoritys_own'),
        sentence('borders.call_back_compare_words'),
        'design § 4.9',
      )
}

/** The same of each recipient that an authorisation names, read from the bytes that are signed. */
export function refuseUnreadRecipients(d: Demand, canonical: string): Refusal | null {
  const { recipients = [] } = JSON.parse(canonical) as {
    readonly recipients?: readonly { readonly role: KeyHolder; readonly key: string }[]
  }
  const named = recipients.length > 0 ? recipients : [{ role: 'officer', key: '' } as const]
  return named.flatMap(one => refuseUnread(d, one) ?? [])[0] ?? null
}

/** How the contact counts for this demand, or why it does not. `inPapers`: the text of its papers gives it. */
export function contactFor(d: Demand, found: FoundContact, inPapers: boolean): CalledContact | Refusal {
  if (wayIn(found.value) === null || found.source.trim() === '')
    return refuse(
      'facts_incomplete',
      sentence('calling.directory_does_not_say_contact'),
      sentence('calling.looked_up_where_no_paper'),
    )
  if (!inPapers && !saidByPaper(d, found.value)) return { ...found, printed: 'no' }
  if (found.since < d.received.receivedAt) return { ...found, printed: 'found_before' }
  if (found.people > 1) return { ...found, printed: 'found_by_two' }
  return refuse(
    'authority_not_authenticated',
    sentence('calling.paper_prints_contact_person_entered'),
    sentence('calling.call_another_contact_entry_looked'),
    'promise 5',
  )
}

/** What the paper, or who sent it, says of how they are reached. */
function saidByPaper({ facts, received }: Demand, value: string): boolean {
  return [facts?.officer.phone, facts?.officer.mail, received.sender.address].some(
    said => said && (prints(said, value) || prints(value, said)),
  )
}

/** What a call may not say: a key of somebody else, a key that was read by nobody, nobody who answered. */
export function refuseCall(
  {
    outcome,
    spokeWith,
    keys,
  }: Pick<ArrivalEvents['CallbackRecorded'], 'outcome'> & {
    readonly spokeWith: string | null
    readonly keys: readonly ReadKey[]
  },
  d: Demand,
): Refusal | null {
  if (outcome !== 'unreachable' && (spokeWith ?? '').trim() === '')
    return refuse(
      'invalid_input',
      sentence('calling.not_said_who_answered'),
      sentence('calling.write_down_whom_you_spoke'),
    )
  if (outcome !== 'confirmed' && keys.length > 0)
    return refuse(
      'invalid_input',
      sentence('calling.key_counts_read_only_where'),
      sentence('calling.record_call_without_key'),
    )
  const holders = { officer: d.authentication?.officer, authority: d.authentication?.authority }
  if (keys.some(one => one.holder !== holders[one.role]))
    return refuse(
      'invalid_input',
      sentence('calling.key_somebody_else_than_demand'),
      sentence('calling.match_demand_officer_first'),
    )
  return null
}
