// The reasons of Annex III section D(a) of Regulation (EU) 2023/1543 in a letter, each with what would let us execute the certificate.
import type { Ground } from '../../demand/vocabulary.ts'

const CITE = 'Regulation (EU) 2023/1543, Annex III section D(a)'

const reasons: Partial<Record<Ground, readonly [reason: string, suffice: string]>> = {
  annex_iii_incomplete: ['the certificate is incomplete', 'The certificate with every section filled in.'],
  annex_iii_manifest_errors: [
    'it holds manifest errors',
    'A corrected certificate that names our reference.',
  ],
  annex_iii_insufficient_information: [
    'it does not hold the information that executing it needs',
    'What identifies the account and the service, and the period.',
  ],
  annex_iii_not_stored: ['the data were not stored when we received it', ''],
  annex_iii_impossible: ['executing it is impossible for another reason', ''],
  annex_iii_not_issued_or_validated: [
    'it was not issued or validated as article 4 wants',
    'Validation by a judge, a court or a prosecutor, as article 4 wants for these data.',
  ],
  annex_iii_offence_outside: [
    'the offence is outside article 5(4)',
    'The offence and its maximum penalty, or the article 5(4) list that it is in.',
  ],
  annex_iii_service_not_covered: ['the service is not covered', ''],
  annex_iii_immunity_or_privilege: [
    'the data are protected by immunity, privilege or press freedom',
    'The enforcing authority’s word on it.',
  ],
  annex_iii_third_country: [
    'executing it would conflict with a third country’s law (section E)',
    'The procedure of article 17.',
  ],
}

/** Rows for the line's facts; none where it is no answer under Annex III. */
export function annexRows(ground: Ground): [string, string][] {
  const found = reasons[ground]
  if (!found) return []
  const [reason, suffice] = found
  const rows: [string, string][] = [[CITE, reason]]
  return suffice ? [...rows, ['What would let us execute it', suffice]] : rows
}
