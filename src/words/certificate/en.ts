// The certificate of authenticity that goes with a package. English, the source and what the custodian signs.

export const en = {
  subject: 'Certificate of authenticity, reference {reference}',
  statement:
    '{items, plural, one {The # item in the package answering {reference} is a true copy of a record that {provider} made and kept in the regular course of its business. It was taken by an automated process within the scope that two people approved; nobody changed it afterwards.} other {The # items in the package answering {reference} are true copies of records that {provider} made and kept in the regular course of its business. They were taken by an automated process within the scope that two people approved; nobody changed them afterwards.}}',
  collected: 'What was collected',
  part: 'Part {part} of the order',
  'part.size': '{items, plural, one {# item} other {# items}}, {bytes, plural, one {# byte} other {# bytes}}',
  when: 'Collected',
  'when.span': '{from} to {to}',
  left_out: 'Outside the scope, left out',
  signed: 'Signed by',
  'signed.by': '{name}, custodian of records, {provider}',
  at: 'At',
  how: 'Signed in Duly with the custodian’s own account. The manifest in the package lists the hash of each item.',
  translated:
    'This is a translation, as an aid. What the custodian signed is the English that follows; it decides.',
  own: 'The custodian’s statement follows in English.',
} as const
