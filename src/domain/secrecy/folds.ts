// What each event of a secrecy changes.
import type { NoticeEvents } from '../notice/events.ts'
import { type EventOf, type Folds, type Follows, inMatter } from '../registry/event-fold.ts'
import type { Matter } from '../registry/state.ts'
import type { SecrecyEvents } from './events.ts'
import { allowedConfirmed, allowedDelivered, allowedTold, contactAllowed } from './one-person-told-state.ts'
import { secrecyFolded } from './secrecy-state.ts'

export const secrecyFolds: Folds<SecrecyEvents> = {
  SecrecyRead: { matter: read },
  SecrecyConfirmed: { matter: (m, e) => ({ ...m, readingConfirmedBy: e.by.id }) },
  SecrecyBegun: { matter: secrecyFolded },
  SecrecyContinued: { matter: (m, e) => ({ ...m, secrecyCountedAt: e.at }) },
  SecrecyShortened: { matter: secrecyFolded },
  SecrecyEnded: { matter: secrecyFolded },
  PartSecrecyBegun: { matter: secrecyFolded },
  PartSecrecyEnded: { matter: secrecyFolded },
  SecrecyEndAsked: { matter: secrecyFolded },
  SecrecyEndRefused: { matter: secrecyFolded },
  SecrecyExtension: { matter: secrecyFolded },
  SecrecyExtensionConfirmed: { matter: secrecyFolded },
  DocketChecked: { matter: secrecyFolded },
  LateNoticeHeld: { matter: (m, e) => ({ ...m, held: { ...e.data, by: e.by.id, at: e.at } }) },
  ContactAllowed: { matter: contactAllowed },
  AllowedContactConfirmed: { matter: allowedConfirmed },
  AllowedContactTold: { matter: allowedTold },
}

export const secrecyFollows: Follows<NoticeEvents> = {
  NoticeDelivery: (s, e) => inMatter(s, e.matter, m => allowedDelivered(m, e.data)),
}

function read(m: Matter, e: EventOf<SecrecyEvents, 'SecrecyRead'>): Matter {
  const { secrecy, passages, readIn, replaces, document } = e.data
  return {
    ...m,
    reading: {
      secrecy,
      passages,
      by: readIn ?? e.by.id,
      at: e.at,
      ...(replaces ? { replaces } : {}),
      ...(document ? { document } : {}),
    },
    readingConfirmedBy: null,
    secrecyPapers: [...m.secrecyPapers, ...(document ? [document] : [])],
  }
}
