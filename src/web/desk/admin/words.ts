// Words of administration for closed lists of the server.
import type { Employment, Role } from '../../../demand/vocabulary.ts'
import type { TokenScope } from '../../../server/admin/api.ts'

export const roleWords: Readonly<Record<Role, string>> = {
  intake: 'Intake: receives papers and confirms facts',
  analyst: 'Analyst: checks, looks up, determines, prepares',
  counsel: 'Counsel: decides what law leaves open, adopts packs',
  approver: 'Approver: signs what leaves, with a passkey of its own',
  custodian: 'Custodian: certifies records',
  auditor: 'Auditor: reads everything, changes nothing',
  administrator: 'Administrator: everything to the system, nothing to a demand',
}

export const employmentWords: Readonly<Record<Employment, string>> = {
  employee: 'Employee',
  subcontractor: 'Subcontractor: never approves, never sees content',
}

export const scopeWords: Readonly<Record<TokenScope, string>> = {
  'directory:read': 'Read tenants and contacts',
  'directory:write': 'Keep tenants and contacts in step with another system',
  'people:write': 'Deactivate people (SCIM)',
  'demands:read-counts': 'Read how many demands are open and overdue',
}

/** `person_added` → `person added`. */
export function actWords(kind: string): string {
  return kind.replaceAll('_', ' ')
}
