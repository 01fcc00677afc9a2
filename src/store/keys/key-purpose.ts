// What keys are derived for: no key serves two purposes.
/** What a derived key is for; another purpose is another key. */
export type KeyPurpose =
  | 'matter-keys' // takes part in wrapping the keys of open demands and matters
  | 'directory' // directory entries, openings of leaves of no matter
  | 'mac' // keyed hashes of papers, message ids, tenants' source keys
  | 'search' // keyed hashes of the words and traits by which demands are found
  | 'document-names'
  | 'session-pepper'
  | 'cookie'
  | 'csrf'
  | 'backup' // names and lists of the chunks of backups; what they hold is encrypted to recipients
  | 'link'
