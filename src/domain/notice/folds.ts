// What each event of a notice changes.
import type { ChallengeEvents } from '../challenge/events.ts'
import { opensWithObjection } from '../decision/decided-anew.ts'
import type { PermittedEvents } from '../permitted/events.ts'
import { type Folds, type Follows, inMatter } from '../registry/event-fold.ts'
import type { Demand } from '../registry/state.ts'
import type { NoticeEvents } from './events.ts'
import { noticeFolded } from './notice-state.ts'

export const noticeFolds: Folds<NoticeEvents> = {
  NoticeSent: { matter: noticeFolded },
  NoticeDelivery: { matter: noticeFolded },
  NoticeRead: { matter: noticeFolded },
  NoticeAnswered: { matter: noticeFolded },
  NoticeRepeated: { matter: noticeFolded },
  NoticePosted: { matter: noticeFolded },
  NoticeEscalated: { matter: noticeFolded },
  ContactSkipped: { matter: noticeFolded },
  ContactToldAgain: { matter: noticeFolded },
  LeftUntold: { matter: noticeFolded },
  ChainChanged: { matter: noticeFolded },
  AnswerNoted: { matter: noticeFolded },
  ObjectionDecided: { matter: noticeFolded },
  ObjectionOverruled: { matter: noticeFolded, demand: openedAgain },
  ObjectionWithdrawn: { matter: noticeFolded, demand: openedAgain },
  ObjectionDecidedAgain: { matter: noticeFolded, demand: openedAgain },
  DecidedAgainTold: { matter: noticeFolded },
  WindowExtended: { matter: noticeFolded },
  WindowEnded: { matter: noticeFolded },
}

/** What was decided while the objection was followed is decided again. */
function openedAgain(after: Demand, _: unknown, before: Demand): Demand {
  return { ...after, lines: after.lines.filter(l => !opensWithObjection(before, after, l)) }
}

export const noticeFollows: Follows<ChallengeEvents & PermittedEvents> = {
  ChallengeFiled: (s, e) => ({ ...s, matters: s.matters.map(m => noticeFolded(m, e)) }),
  ConsentRevoked: (s, e) => inMatter(s, e.matter, m => noticeFolded(m, e)),
}
