// What is refused and asked where a secrecy is lengthened or one person may be told. English, the source: each sentence is its own key.

const sentences = [
  'It is recorded that a longer secrecy was asked for.',
  'Hand in its paper, have another person confirm it, or record what became of it.',
  'This was asked for after the secrecy had ended, and holds nothing.',
  'No longer secrecy waits for a second person’s word.',
  'Reload the demand; what nobody confirmed in time is recorded anew.',
  'You recorded yourself that a longer secrecy was asked for.',
  'The secrecy has ended: that a longer one was asked for before is recorded with its day.',
  'Record it with its paper, or have another person confirm it.',
  'Somebody has said that a longer secrecy was asked for, without its paper: another person looks and confirms.',
  'a longer secrecy that nobody has confirmed holds nothing any more',
  'It is recorded whom the authority allows to be told.',
  'Another person confirms it, or says that it does not allow it.',
  'The paper by which the authority allows it is missing.',
  'Hand in its letter, mail or order.',
  'Who of the authority allows it is missing.',
  'Nobody waits to be told under this secrecy.',
  'Why it is not allowed is missing.',
  'It is already confirmed.',
  'You recorded yourself whom the authority allows to be told.',
  'Another person reads the paper and confirms.',
  'No two people have said that the authority allows anybody to be told.',
  'Record it with its paper, and have another person confirm it.',
  'This contact was already told.',
  'The authority allows another contact to be told, and no one else.',
  'Somebody has recorded that the authority allows one person to be told: another person reads the paper and confirms.',
  'The authority allows one person to be told: send the notice to that person alone.',
  'No secrecy keeps this notice back from everybody.',
  'Send the notice; what was told already stays told.',
  'This contact is kept from this demand.',
  'Ask the authority to allow another one.',
  'An order of secrecy came after the authority allowed this contact to be told.',
  'Ask the authority again, and record its answer anew.',
  'The contact whom the authority allows to be told gets no notices of this demand now.',
  'Look at the directory, or ask the authority to allow another one.',
  'Somebody else of this organisation stands in the directory with the same address.',
  'Correct the address in the directory, or ask the authority to allow another contact.',
] as const

export const en = Object.fromEntries(sentences.map(s => [s, s])) as {
  readonly [S in (typeof sentences)[number]]: S
}
