// What happens while a customer is told, as its events carry it.

import type { PartyRef } from '../../directory/tenant-chain.ts'
import type {
  AnswerManner,
  DataCategory,
  RetryReason,
  SecrecyCover,
  SkipReason,
  TenantAnswer,
  WiderWay,
  WindowGrowth,
} from '../../vocabulary/closed-lists.ts'
import type { LineKey } from '../decision/events.ts'
import type { DocumentRef } from '../decision/facts.ts'
import type { Traces } from '../registry/event-traces.ts'
import type { Letter } from '../registry/letter.ts'

/** A kind of data of an account, by the identifier that its customer knows. */
export type ToldItem = { readonly identifier: string; readonly category: DataCategory }

export type NoticeEvents = {
  NoticeSent: {
    /** What a secrecy kept out of it; absent: nothing. */
    withheld?: readonly SecrecyCover[]
    copy: DocumentRef
    /** A person looked at it before it went (`eye`), or made it (`hand`); absent: a machine made it, or it is the paper itself. */
    copyBy?: 'eye' | 'hand'
    /** Who else looked at one that was made by hand; absent in notices from before that was asked for. */
    copyLookedBy?: string
    letter: Letter
    contact: string
    sentAt: string
    windowEndsAt: string
    /** Until when the tenant could object if the authority's term did not cut its window; absent where it does not. */
    promised?: string
    late: boolean
    code: string
    /** One of each further party of the tenant's chain that is told; absent where there is none. */
    also?: readonly { readonly contact: string; readonly letter: Letter; readonly party?: PartyRef }[]
    /** Whose contact it is; here and below absent on record from before there were parties. */
    party?: PartyRef
    /**
     * After the first notice: what a prohibition kept back since, or that more is to leave. The code is the first one's, and so is
     * the window unless more is to leave.
     */
    further?: true
    /** In which ways more is to leave than was told before: the time to object begins anew. Absent: nothing more is. */
    wider?: readonly WiderWay[]
    /** Those whose time to object begins with it, where more is to leave; absent: all of them, what was told before as well. */
    lines?: readonly LineKey[]
  }
  NoticeDelivery: {
    letter: string
    status: 'accepted' | 'delivered' | 'bounced' | 'deferred'
    detail: string
  }
  NoticeRead: { at: string; party?: PartyRef }
  /** `late`: it came after the window had ended. `taken`: not given in the console, and written down by the desk. */
  NoticeAnswered: {
    answer: TenantAnswer
    text: string
    party?: PartyRef
    late?: true
    taken?: { how: AnswerManner; from: string; on: string }
    /** What it says that it is about, as it knows its data; absent: all of it. */
    about?: readonly ToldItem[]
    /** The lines of those data; absent: all of them, also where none of what it named is asked any more. */
    lines?: readonly LineKey[]
  }
  /** The same notice, to another contact of the tenant. */
  NoticeRepeated: { letter: Letter; contact: string; why: RetryReason; sentAt: string; party?: PartyRef }
  /** Printed and posted by a person, where no mail reached anybody. */
  NoticePosted: { postedOn: string; to: string; note: string; party?: PartyRef }
  /**
   * Every way was tried: counsel decides how the tenant is told. `copy`: none can be made, or a person has to look at it first.
   * `party`: whom no mail reached.
   */
  NoticeEscalated: { why: 'no_contact' | 'unreached' | 'term_passed' | 'copy' | 'whom'; party?: PartyRef }
  /** `itself`: found by the program, because the address itself says it. */
  ContactSkipped: { contact: string; why: SkipReason; note: string; itself?: true }
  /** A second person says that this contact may know of it after all. */
  ContactToldAgain: { contact: string; note: string }
  /** Why whom the law names is not told: the controller behind the tenant, or whose data they are. Another person sends the notice. */
  LeftUntold: { whom: 'controller' | 'data_subject'; cite: string; note: string }
  /** The chain behind the tenant changed since it was told: this party is in it no more, or again. */
  ChainChanged: { party: PartyRef; told: boolean }
  /** Counsel read the tenant's answer and said what follows from it. */
  /** `party`: the key of whose answer it is; absent: of all. */
  AnswerNoted: { note: string; party?: string }
  /** `lines`: those that stay here, where it is upheld for some; for the rest it is overruled. Absent: all of them. */
  ObjectionDecided: { decision: 'upheld' | 'overruled'; reason: string; lines?: readonly LineKey[] }
  /** A court lets go what an objection that counsel follows kept here. `lines`: those that its order names; absent: all of them. */
  ObjectionOverruled: {
    court: string
    number: string
    on: string
    note: string
    document: DocumentRef
    lines?: readonly LineKey[]
  }
  /** By the party itself, after counsel had followed it. */
  ObjectionWithdrawn: { text: string; party: PartyRef }
  /**
   * Counsel followed it, and does so no more. `termMinutes`: how long the customer has, from when it is told, to go to court before
   * anything leaves. `courtTerm`: the order of a court that leaves less time.
   */
  ObjectionDecidedAgain: {
    reason: string
    termMinutes: number
    courtTerm?: { readonly court: string; readonly number: string; readonly until: string }
  }
  /** The customer was told that counsel decided again: by these mails, or by a person in another way. */
  DecidedAgainTold: {
    letters: readonly { readonly contact: string; readonly letter: Letter }[]
    byHand?: { readonly on: string; readonly note: string }
    /** Before this nothing leaves that the objection kept here. */
    freeAt: string
  }
  /** More time to object, within the due moment. */
  WindowExtended: {
    windowEndsAt: string
    /** Counsel's words; empty where it grew by itself. */
    reason: string
    /** Why it grew by itself; absent where counsel let it. */
    why?: WindowGrowth
    /** Since when it counts anew; absent where it does not. */
    from?: string
    /** As in `NoticeSent`, where it grew by itself. */
    promised?: string
  }
  WindowEnded: { at: string }
}

/** Beside the event itself. */
export const noticeTraces = {
  NoticeSent: {
    leaf: 'always',
    papers: e => [e.copy],
    letters: e => [e.letter, ...(e.also ?? []).map(a => a.letter)],
  },
  NoticeAnswered: { leaf: 'sometimes' },
  NoticeRepeated: { letters: e => [e.letter] },
  AnswerNoted: { says: 'answer_noted' },
  ObjectionOverruled: { papers: e => [e.document] },
  DecidedAgainTold: { letters: e => e.letters.map(l => l.letter) },
  WindowEnded: { says: 'window_ended' },
} as const satisfies Traces<NoticeEvents>
