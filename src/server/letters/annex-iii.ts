// The reasons of Annex III section D(a) of Regulation (EU) 2023/1543 in a letter, each with what would let us execute the
// certificate. A reason is a field of the form: it stays English in every language, because we hold its official wording in none.
import type { Ground } from '../../vocabulary/closed-lists.ts'
import { letterWords } from '../../words/faces/letters.ts'
import type { Addresses } from './addresses.ts'

export const declineReasons: Partial<Record<Ground, string>> = {
  annex_iii_incomplete: 'the certificate is incomplete',
  annex_iii_manifest_errors: 'it holds manifest errors',
  annex_iii_insufficient_information: 'it does not hold the information that executing it needs',
  annex_iii_not_stored: 'the data were not stored when we received it',
  annex_iii_impossible: 'executing it is impossible for another reason',
  annex_iii_not_issued_or_validated: 'it was not issued or validated as article 4 wants',
  annex_iii_offence_outside: 'the offence is outside article 5(4)',
  annex_iii_service_not_covered: 'the service is not covered',
  annex_iii_immunity_or_privilege: 'the data are protected by immunity, privilege or press freedom',
  annex_iii_third_country: 'executing it would conflict with a third country’s law (section E)',
}

/** Rows for the line's facts; none where it is no answer under Annex III. */
export function annexRows(ground: Ground, at: Pick<Addresses, 'language' | 'own'>): [string, string][] {
  const field = declineReasons[ground]
  if (!field) return []
  const say = letterWords(at.language, at.own)
  const suffice = say.of('annex.suffice', ground)
  const rows: [string, string][] = [[say('annex.field'), field]]
  return suffice === ground ? rows : [...rows, [say('annex.suffice'), suffice]]
}
