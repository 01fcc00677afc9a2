// The parts of an installation, each a process of its own, and what each may open: no part holds a key that it has no use for.

import { type Login, surfaceLogins } from '../../store/cluster/logins.ts'

export const parts = ['web', 'worker', 'reader', 'mail', 'sequencer', 'gate', 'witness'] as const
export type Part = (typeof parts)[number]

/** Files of `keys/`; `log` is all of `log-<half>.key`. */
export type KeyFile = 'online' | 'notice' | 'from-gate' | 'log'

export type Secrets = {
  readonly keys: readonly KeyFile[]
  /** Its logins of the database; the first is the part's own. */
  readonly database: readonly (Login | 'owner' | 'system' | 'gate')[]
  /** Folders of keys of its own. */
  readonly folders: readonly ('gate' | 'witness')[]
}

const TABLE: Readonly<Record<Part, Secrets>> = {
  // Seals and opens what people write, signs the notices that they send, shows what the gate reports of a collection.
  web: { keys: ['online', 'notice', 'from-gate'], database: ['web', ...surfaceLogins], folders: [] },
  // Sends late notices by itself and takes the gate's reports.
  worker: { keys: ['online', 'notice', 'from-gate'], database: ['worker'], folders: [] },
  reader: { keys: ['online'], database: ['reader'], folders: [] },
  mail: { keys: ['online'], database: ['mail'], folders: [] },
  // The root key for the openings of its own leaves alone.
  sequencer: { keys: ['online', 'log'], database: ['sequencer'], folders: [] },
  gate: { keys: [], database: ['gate'], folders: ['gate'] },
  witness: { keys: [], database: [], folders: ['witness'] },
}

export function secretsOf(part: Part): Secrets {
  return TABLE[part]
}

/** Everything: founding, commands and tests. */
export const ALL_SECRETS: Secrets = {
  keys: ['online', 'notice', 'from-gate', 'log'],
  database: ['system', 'owner', 'gate', ...surfaceLogins],
  folders: ['gate', 'witness'],
}
