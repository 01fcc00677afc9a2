// The words of retention.
import type { Keeper, RetentionKind } from '../../../server/retention/api.ts'

export const kindWords: Record<RetentionKind, string> = {
  content: 'keys of a demand: its papers, facts, letters, comments',
  search: 'words by which it is found',
  readings: 'what the reader saw in its papers',
  drafts: 'answers that a tenant wrote and did not send',
  mails: 'mails that went out',
  access: 'who opened it, and why',
  sessions: 'ended sessions',
}

export const keeperWords: Record<Keeper, string> = {
  obligation: 'somebody is still to be told, or to fetch',
  hold: 'counsel holds it',
  clock: 'a clock still runs',
  mail: 'a mail still waits',
  report: 'the report of its half-year is not published',
}
