// What forbids telling, as its events carry it.

import type { DocketFinding, ExtensionStep, SecrecyCover } from '../../vocabulary/closed-lists.ts'
import type { DocumentRef, Secrecy } from '../decision/facts.ts'
import type { Traces } from '../registry/event-traces.ts'
import type { Letter } from '../registry/letter.ts'

/** Its time ran out; it was taken back; it was never there. */
export type SecrecyEnd = 'lapsed' | 'lifted' | 'misread'

/** A secrecy as one paper orders it; `replaces`: the id of the order that it lengthens or amends. */
export type ReadOrder = {
  readonly id: string
  readonly secrecy: Secrecy
  readonly replaces: string | null
  /** Absent where it stands in the demand's own paper. */
  readonly document?: DocumentRef
}

export type SecrecyEvents = {
  SecrecyRead: {
    secrecy: Secrecy
    /** The order in force that this one takes the place of. */
    replaces?: string
    passages: readonly { document: string; page: number; text: string }[]
    note: string
    /** The order's own paper, where it came after the demand or beside it; absent where it stands in the demand's. */
    document?: DocumentRef
    /** Absent where it was read here; otherwise the system whose record says so. */
    readIn?: string
  }
  SecrecyConfirmed: { readBy: string }
  /**
   * `secrecy`: what binds from now on, of all orders that are in force. `order`: the one that was read now, and which one it
   * takes the place of; absent in demands from before several could stand beside each other.
   */
  SecrecyBegun: { secrecy: Secrecy; obligation: string; order?: ReadOrder }
  /** It goes on past the half-year in which telling is due: telling is due in the next one instead (threats E13.4). */
  SecrecyContinued: { at: string }
  /** One of several ended, and what is left binds for a shorter time. */
  SecrecyShortened: {
    secrecy: Secrecy
    ended: readonly string[]
    why: SecrecyEnd
    note?: string
    document?: DocumentRef
  }
  /**
   * `note`: of what a person says, which order lifts it or what was misread; absent before that was asked for. `document`: the paper
   * that lifts it, with which one person’s word is enough.
   */
  SecrecyEnded: { why: SecrecyEnd; endedAt: string; note?: string; document?: DocumentRef }
  /** A secrecy that covers a part (who asks, what the paper says): the tenant is told the rest. */
  PartSecrecyBegun: { order: ReadOrder }
  PartSecrecyEnded: { order: string; why: SecrecyEnd; note?: string; document?: DocumentRef }
  /**
   * One person says that it ended before its time: nothing ends until another confirms it. `order`: null for all. `document`: the
   * paper that lifts it, where there is one.
   */
  SecrecyEndAsked: {
    order: string | null
    why: Exclude<SecrecyEnd, 'lapsed'>
    note: string
    document?: DocumentRef
  }
  /** Somebody looked, and it still binds. */
  SecrecyEndRefused: { note: string }
  /** The agency moved to lengthen a secrecy: the late notice waits until a person records what became of it. */
  SecrecyExtension: {
    step: ExtensionStep
    on: string
    note: string
    document: DocumentRef | null
    /** Filed without its paper: until when a second person says so too, or it holds nothing any more. */
    confirmBy?: string
    /** The secrecy had ended before: until that word it holds nothing. */
    afterEnd?: true
  }
  /** The second person's word on it; not filed: it holds nothing. */
  SecrecyExtensionConfirmed: { filed: boolean; note: string }
  /** `confirmBy`: it found a longer secrecy of which there is no paper, as above. */
  DocketChecked: { found: DocketFinding; where: string; note: string; confirmBy?: string }
  /** Counsel holds a late notice, once, for three working days at most. */
  LateNoticeHeld: { until: string; reason: string }
  /** The authority allows this one contact to be told under these orders; nothing is told before a second person confirms it. */
  ContactAllowed: { contact: string; orders: readonly string[]; note: string; document: DocumentRef }
  AllowedContactConfirmed: { allows: boolean; note: string }
  /** The notice to that contact alone, by mail: it is no notice to its tenant, opens no window and stands in no console. */
  AllowedContactTold: {
    contact: string
    letter: Letter
    copy: DocumentRef
    copyBy?: 'eye' | 'hand'
    copyLookedBy?: string
    code: string
    withheld?: readonly SecrecyCover[]
    sentAt: string
  }
}

/** Beside the event itself. */
export const secrecyTraces = {
  SecrecyRead: { papers: e => [e.document] },
  SecrecyBegun: { leaf: 'always' },
  SecrecyContinued: { says: 'secrecy_continued', leaf: 'always' },
  SecrecyShortened: { papers: e => [e.document] },
  SecrecyEnded: { leaf: 'always', papers: e => [e.document] },
  PartSecrecyEnded: { papers: e => [e.document] },
  SecrecyExtension: { papers: e => [e.document] },
  ContactAllowed: { papers: e => [e.document] },
  AllowedContactTold: { papers: e => [e.copy], letters: e => [e.letter] },
  SecrecyConfirmed: { says: 'secrecy_confirmed' },
} as const satisfies Traces<SecrecyEvents>
