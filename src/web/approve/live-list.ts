// What is other in the list than what is shown. Pure. Hours until a term go by themselves and are no change.
import type { PendingList, PendingRow } from '../../api/approve/pending.ts'

export type Meanwhile = {
  /** Shown, and waiting or signed no more: somebody else signed, sent back or prepared anew. */
  readonly gone: ReadonlySet<string>
  /** Shown, and other by now. */
  readonly changed: ReadonlySet<string>
  /** How many came. */
  readonly came: number
}

export function meanwhile(shown: PendingList, fresh: PendingList): Meanwhile {
  const now = placed(fresh)
  const before = placed(shown)
  const gone = [...before.keys()].filter(digest => !now.has(digest))
  const changed = [...before].filter(([digest, row]) => now.has(digest) && now.get(digest) !== row)
  return {
    gone: new Set(gone),
    changed: new Set(changed.map(([digest]) => digest)),
    came: [...now.keys()].filter(digest => !before.has(digest)).length,
  }
}

export function countOf({ gone, changed, came }: Meanwhile): number {
  return gone.size + changed.size + came
}

/** Each by its digest, with where it stands and what a change of would matter. */
function placed({ waiting, signed }: PendingList): Map<string, string> {
  return new Map([
    ...waiting.map(row => [row.digest, `waiting ${said(row)}`] as const),
    ...signed.map(row => [row.digest, `signed ${said(row)}`] as const),
  ])
}

function said({ authority, dueAt, status, peculiar, care }: PendingRow): string {
  return JSON.stringify([authority, dueAt, status, peculiar, care.map(({ hours: _, ...one }) => one)])
}
