// Where a letter to the authority can go: the officer whose demand it is, as the directory, the facts or the mail itself have them, and
// where none of these is known whoever else acts for that authority. Nothing is typed into a letter: an address comes from there.

import { isAuthenticated } from '../../domain/arrival/authenticate.ts'
import { refusedAddresses } from '../../domain/arrival/undelivered.ts'
import type { Demand } from '../../domain/registry/state.ts'
import { sentence } from '../../kernel/message.ts'
import { type Refusal, refuse } from '../../kernel/refusal.ts'
import type { Directory } from '../directory.ts'

/** Each once, in the order in which they are tried. */
export function knownAddresses(demand: Demand, directory: Pick<Directory, 'authorities'>): readonly string[] {
  const { authentication, facts, received } = demand
  const authority = authentication ? directory.authorities.get(authentication.authority) : undefined
  const officer = authority?.officers.find(o => o.id === authentication?.officer)
  // Whoever merely says that they write for an authority is not answered at that authority.
  const colleagues = isAuthenticated(demand) && !authority?.retiredAt ? (authority?.officers ?? []) : []
  const all = [officer?.mail, facts?.officer.mail, received.sender.address, ...colleagues.map(o => o.mail)]
  const given = all.flatMap(address => address?.trim() || [])
  return given.filter((a, i) => given.findIndex(b => b.toLowerCase() === a.toLowerCase()) === i)
}

/** `wanted`: as a person chose it. Where nobody chose, nothing goes once more to where it was refused. */
export function addressFor(
  demand: Demand,
  directory: Pick<Directory, 'authorities'>,
  wanted?: string,
): string | Refusal {
  const known = knownAddresses(demand, directory)
  if (wanted !== undefined)
    return (
      known.find(a => a === wanted) ??
      refuse(
        'invalid_input',
        sentence('letters.address_not_known_authority'),
        sentence('letters.choose_list_added_directory'),
      )
    )
  const refused = refusedAddresses(demand)
  return (
    known.find(a => !refused.includes(a.toLowerCase())) ??
    refuse(
      'facts_incomplete',
      known.length > 0
        ? sentence('letters.mail_server_refused_what_went')
        : sentence('borders.no_address_officer_known'),
      known.length > 0
        ? sentence('letters.choose_address_where_letter_did')
        : sentence('borders.enter_facts_choose_officer_directory'),
    )
  )
}
