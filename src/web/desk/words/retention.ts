// The words of retention.
import type { Keeper, RetentionKind } from '../../../directory/retention-kinds.ts'
import { say } from './shared-words.ts'

export const kindWords: Record<RetentionKind, string> = {
  content: say('kept.content'),
  search: say('kept.search'),
  readings: say('kept.readings'),
  drafts: say('kept.drafts'),
  mails: say('kept.mails'),
  access: say('kept.access'),
  directory: say('kept.directory'),
  sessions: say('kept.sessions'),
}

export const keeperWords: Record<Keeper, string> = {
  obligation: say('keeper.obligation'),
  hold: say('keeper.hold'),
  clock: say('keeper.clock'),
  mail: say('keeper.mail'),
  report: say('keeper.report'),
}
