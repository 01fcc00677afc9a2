// Polish: what nothing that we write calls an account's holder, about whom nothing is decided. Beginnings of words, since they are inflected.

export const forbidden: readonly string[] = [
  'winny',
  'winna',
  'winien',
  'podejrzan',
  'sprawc',
  'przestępc',
  'oskarżon',
]
