// French: what nothing that we write calls an account's holder, about whom nothing is decided. Whole words.

export const forbidden: readonly string[] = [
  'coupable',
  'suspect',
  'suspecte',
  'criminel',
  'délinquant',
  'auteur des faits',
  'accusé',
  'mis en cause',
]
