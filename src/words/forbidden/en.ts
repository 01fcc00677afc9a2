// English: what nothing that we write calls an account's holder, about whom nothing is decided. Whole words.

export const forbidden: readonly string[] = [
  'guilty',
  'suspect',
  'suspects',
  'suspected',
  'criminal',
  'offender',
  'perpetrator',
  'culprit',
  'defendant',
  'accused',
]
