// Mistakes of an operator and outages below Duly that everybody meets on a first day: one sentence each, and the next step. What is
// not in this list is a fault of Duly.
import { type GroundRefusal, Refused } from '../store/refused.ts'

/** The refusal of what an operator can put right; null for a fault. */
export function mistakeOf(error: unknown): GroundRefusal | null {
  if (error instanceof Refused) return error.refusal
  if (!(error instanceof Error)) return null
  const { code, path, cause } = error as { code?: unknown; path?: unknown; cause?: unknown }
  const where = typeof path === 'string' ? path : 'a file of Duly'
  const found = typeof code === 'string' ? (FILES[code]?.(where) ?? DATABASE[code]) : undefined
  return found ?? (cause === undefined ? null : mistakeOf(cause))
}

const full = (what: string): GroundRefusal => ({
  code: 'storage_full',
  detail: `${what} is full.`,
  next: 'Make room, then start again: what was acknowledged is kept.',
})

const closed = (path: string): GroundRefusal => ({
  code: 'not_permitted',
  detail: `This user may not read or write ${path}.`,
  next: 'Run Duly as the user whom the data directory belongs to, or give it that user (chown -R).',
})

const FILES: Readonly<Record<string, (path: string) => GroundRefusal>> = {
  ENOSPC: () => full('The disk'),
  EDQUOT: () => full('The share of the disk that this user may fill'),
  EACCES: closed,
  EPERM: closed,
  EROFS: path => ({
    code: 'not_permitted',
    detail: `${path} is on a disk that cannot be written to.`,
    next: 'Mount it for writing, or name another data directory with --data.',
  }),
  ENOENT: path => ({
    code: 'bad_data_directory',
    detail: `${path} is missing.`,
    next: 'Restore it from a backup; in a directory that is being prepared, write it first.',
  }),
  ENOTDIR: path => ({
    code: 'bad_data_directory',
    detail: `${path} cannot be reached: a part of its path is a file.`,
    next: 'Name a directory with --data.',
  }),
  EMFILE: () => ({
    code: 'step_failed',
    detail: 'This process may open no more files.',
    next: 'Raise its limit (ulimit -n, LimitNOFILE), then start again.',
  }),
}

const unreachable = (why: string): GroundRefusal => ({
  code: 'database_unreachable',
  detail: `The database ${why}.`,
  next: 'Check the addresses in DULY_OWNER_URL, DULY_APP_URL, DULY_SYSTEM_URL, DULY_GATE_URL and DULY_BACKUP_URL, and whether PostgreSQL runs.',
})

/** Codes of connecting, and SQLSTATEs. */
const DATABASE: Readonly<Record<string, GroundRefusal>> = {
  ECONNREFUSED: unreachable('does not answer at its address'),
  ENOTFOUND: unreachable('has an address whose name is unknown'),
  EAI_AGAIN: unreachable('has an address whose name cannot be looked up now'),
  ETIMEDOUT: unreachable('does not answer in time'),
  EHOSTUNREACH: unreachable('is at an address that cannot be reached'),
  ERR_INVALID_URL: unreachable('has a malformed address'),
  '28P01': unreachable('refuses the password'),
  '28000': unreachable('refuses the role'),
  '3D000': unreachable('does not exist on that server'),
  '57P03': unreachable('is still starting'),
  '53300': unreachable('takes no more connections'),
  '53100': full('The disk of the database'),
  '42501': {
    code: 'database_unreachable',
    detail: 'The role of the database may not do what Duly needs.',
    next: 'Make the roles and their rights as docs/operate.md says under "PostgreSQL by URL".',
  },
}
