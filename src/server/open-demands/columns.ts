// The columns of the table of open demands, in the order in which an empty table has them: their one home. What each holds is said in
// docs/import.md.
export const openColumns = {
  required: ['reference', 'authority', 'country', 'received'],
  optional: [
    'instrument',
    'body',
    'purpose',
    'authority_reference',
    'issued',
    'officer_mail',
    'served',
    'served_manner',
    'due',
    'tenant',
    'identifiers',
    'categories',
    'period_from',
    'period_to',
    'secrecy',
    'secrecy_from',
    'secrecy_until',
    'secrecy_source',
    'secrecy_covers',
    'told',
    'tells',
    'redirected',
    'redirect_outcome',
    'redirect_note',
    'extended_until',
    'extended_by',
    'challenge',
    'challenge_about',
    'challenge_forum',
    'challenge_filed',
    'stayed',
    'stayed_by',
    'holds',
    'status',
    'outcome',
    'note',
  ],
} as const

export type OpenColumn = (typeof openColumns)['required' | 'optional'][number]

/** What is said of the demand as a whole: a further line of it may leave these empty, and says nothing else in them. */
export const demandColumns = [
  'authority',
  'country',
  'received',
  'instrument',
  'body',
  'purpose',
  'authority_reference',
  'issued',
  'officer_mail',
  'served',
  'served_manner',
  'due',
  'status',
  'outcome',
] as const satisfies readonly OpenColumn[]

/** A further line that leaves these empty means those of the demand's first line. */
export const askColumns = ['categories', 'period_from', 'period_to'] as const satisfies readonly OpenColumn[]

/** Not there in tables from before: empty, they do not count when a line is recognised. */
export const laterColumns: ReadonlySet<string> = new Set([
  'secrecy_covers',
  'redirected',
  'redirect_outcome',
  'redirect_note',
  'extended_until',
  'extended_by',
  'challenge',
  'challenge_about',
  'challenge_forum',
  'challenge_filed',
  'stayed',
  'stayed_by',
] satisfies OpenColumn[])
