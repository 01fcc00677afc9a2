// What the directory of authorities and the terms of retention refuse. English, the source: each sentence is its own key, as it
// stands where its rule stands.

const sentences = [
  'It is in the table twice.',
  'This authority is neither here nor in the table.',
  'Add a line with record “authority” for it.',
  'This id is another authority’s officer.',
  'Give another id, or correct the authority.',
  'This officer is suspended.',
  'Have the officer restored on the page of the authority first.',
  'What this change rests on is not said.',
  'Fill in source and checked_on.',
  'There is no such table of changes.',
  'Open the list of authorities.',
  'There is no such contact of this tenant.',
  'If it is lost, take the contact out and enter the person as a new one; another person confirms it.',
  'This person has a passkey already.',
  'Add one first.',
  'There is no address of this person.',
  'A change of an authority is confirmed by another person than the one who asked for it.',
  'Another change of this entry waits already.',
  'Have it confirmed or stopped first.',
  'There is no such change to decide.',
  'This entry is there already.',
  'This authority is in use.',
  'There is no such officer of this authority.',
  'This authority was retired: nothing is believed of it any more.',
  'Have it brought back, or choose another.',
  'If it is lost, suspend the officer and have them restored by two people.',
  'A change of the terms waits already.',
  'What loosens a policy is confirmed by another person than the one who asked for it.',
  'A change of the policies waits already.',
  'A shorter term is confirmed by another person than the one who asked for it.',
  'Nothing is changed by these terms.',
  'Change a term or its basis first.',
  'A contact is confirmed by another person than the one who asked for it.',
  'Another key of a tenant is confirmed by another person than the one who asked for it.',
  'Whoever would get its notices waits for a second person.',
  'Keep a contact who gets them until the other is confirmed.',
] as const

export const en = Object.fromEntries(sentences.map(s => [s, s])) as {
  readonly [S in (typeof sentences)[number]]: S
}
