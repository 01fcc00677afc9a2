// Texts that may be the same in English and another language: names, abbreviations, and words that are spelled alike.

const alike = new Set([
  'National Security Letter',
  'national security letter',
  'analyst',
  'audit',
  'auditor',
  'Administration',
  'administration',
  'approval',
  'Accesses',
  'Person {n, number} ({roles})',
  'No.',
  'Name',
  'Feed',
  'Webhook',
  'Messages',
  'Demo',
  'Matrix',
  'Adoption',
  '{id} version {version}',
  'Sources',
  '<b>{title}</b>, version {version}',
  '{weekday} {day}, {time} UTC',
  'No',
  'exact',
  'open',
  'journalist',
  'silence',
  'no',
  'cloud',
  'hosting',
  'telecom',
  'operator',
  'bank',
  'later',
  '{size} ({n, number} bytes)',
])

/** Nothing but placeholders and signs is nobody's language. */
export function mayStayEnglish(_key: string, text: string): boolean {
  return alike.has(text) || !/\p{L}{2}/u.test(text.replaceAll(/\{[^{}]*\}|<[^<>]*>/g, ''))
}
