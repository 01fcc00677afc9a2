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
] as const

export const en = Object.fromEntries(sentences.map(s => [s, s])) as {
  readonly [S in (typeof sentences)[number]]: S
}
