// What retention counts and erases, kind by kind, and what keeps a demand whose term is over.

export const retentionKinds = [
  'content',
  'search',
  'readings',
  'drafts',
  'mails',
  'access',
  'directory',
  'sessions',
] as const
export type RetentionKind = (typeof retentionKinds)[number]

/** What keeps a demand whose term is over. */
export const keepers = ['obligation', 'hold', 'clock', 'mail', 'report'] as const
export type Keeper = (typeof keepers)[number]

export type Counts = { readonly [K in RetentionKind]: number }
