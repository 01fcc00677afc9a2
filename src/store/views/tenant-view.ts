// A demand as its customer may see it: the shape alone.
import type { FurtherNotice, GivenAnswer, Party, WindowGrown } from '../../domain/notice/state.ts'
import type { PartyRole } from '../../kernel/actor.ts'
import type { SecrecyCover } from '../../vocabulary/closed-lists.ts'
import type { Lane } from '../../vocabulary/lanes.ts'

/** The customer's own consent, as it gave it. */
export type ConsentView = {
  readonly at: string
  readonly covers: readonly { readonly identifier: string; readonly category: string }[]
  readonly from: string | null
  readonly to: string | null
  readonly verified: boolean
  readonly revokedAt: string | null
}

/** A challenge as the customer whom it concerns is told of it. */
export type ChallengeView = {
  /** The customer filed it itself; absent where we did. */
  readonly yours?: true
  readonly kind: string
  readonly about: string
  readonly forum: string
  readonly filedOn: string
  /** What it is about, where it is not about everything that was asked. */
  readonly lines?: readonly { readonly identifier: string; readonly category: string }[]
  readonly suspended: boolean
  /** What waits for it, where that is not all that is asked. */
  readonly held?: readonly { readonly identifier: string; readonly category: string }[]
  /** The last ruling, `withdrawn`, or null while none is there. */
  readonly outcome: string | null
  readonly outcomeOn: string | null
  readonly open: boolean
  /** When it was recorded here, and when its outcome was; absent in views from before this was said. */
  readonly at?: string
  readonly outcomeAt?: string
}

/** Of this tenant's data in one package. */
export type Part = {
  readonly at: string
  readonly items: number
  readonly sha256: string
  /** The package was called back; `fetched`: its officer had confirmed having it. */
  readonly recalled?: { readonly at: string; readonly fetched: boolean }
}

export type LineView = {
  readonly identifier: string | null
  readonly category: string
  readonly decision: string
  readonly reason: string
  readonly cite: string
  readonly wouldSuffice: readonly string[]
  readonly period: { readonly from: string | null; readonly to: string | null } | null
  /** The kind of paper that asks for it, where this tenant's data are asked for by several. */
  readonly under?: string
  /** It leaves although no law requires it: by which lane; absent where a law does. */
  readonly voluntary?: Lane
  /** The provider's policy by which it does. */
  readonly policy?: string
  /** A court let it go, although an objection is followed for others; absent where none did. */
  readonly freed?: true
  /** A part of this tenant's data left, and this line follows in a later one. */
  readonly later?: true
}

export type ObjectionView = {
  readonly decision: 'upheld' | 'overruled'
  readonly reason: string
  /** Absent in a view from before this was said. */
  readonly at?: string
  /** It is upheld for a part of what was to leave; absent where for all of it. */
  readonly part?: true
  /** It was to some of its data alone, so that it may still object to the rest; absent where it was to all. */
  readonly some?: true
  /** The court that overruled it; of one that is upheld, that let go a part. Absent where none did. */
  readonly court?: { readonly name: string; readonly number: string; readonly on: string }
  /** It was followed and decided again: until when nothing leaves, null before that is known. Absent where it was not. */
  readonly again?: { readonly until: string | null }
}

export type AnswerView = Omit<GivenAnswer, 'lines'>

export type EarlierView = {
  readonly answer: AnswerView | null
  readonly objection: ObjectionView | null
  /** That objection was followed; absent where less was to leave then. */
  readonly followed?: true
}

export type TenantView = {
  /** When what is shown last changed (view-dates.ts); absent in a view from before this was said. */
  readonly changedAt?: string
  readonly reference: string
  readonly matter: string
  readonly authority: string
  readonly country: string
  readonly instrument: string
  /** Under which more of it is asked besides; absent where under none. */
  readonly alsoUnder?: readonly string[]
  readonly paperReference: string | null
  readonly receivedAt: string
  readonly lines: readonly LineView[]
  readonly asked: readonly {
    readonly identifier: string
    readonly categories: readonly string[]
    readonly from: string | null
    readonly to: string | null
  }[]
  readonly redirect: {
    readonly tried: boolean
    readonly outcome: string | null
    readonly exception: string | null
    /** When its outcome was recorded; absent without one. */
    readonly answeredAt?: string
  }
  /** The authority wants no more what it asked of this tenant, or (`part`) a part of it; absent where it said nothing of the kind. */
  readonly withdrawn?: { readonly on: string; readonly at: string; readonly part?: true }
  readonly notChallenged: string | null
  /** Of this matter; absent where there is none. */
  readonly challenges?: readonly ChallengeView[]
  /** What the answer was, where it was given in the system before this one; absent otherwise. */
  readonly answeredBefore?: string
  /** Absent where none was given with a scope. */
  readonly consent?: ConsentView
  /** Data of this tenant that were set apart as they stood, so that nothing deletes them; absent where none were. */
  readonly kept?: { readonly at: string; readonly until: string | null }
  /** Until when more time was given in writing; absent where it was not. */
  readonly extendedUntil?: string
  readonly notice: {
    readonly sentAt: string
    readonly windowEndsAt: string
    readonly readAt: string | null
    readonly code: string
    readonly late: boolean
    readonly copyDocument: string
    readonly copySha256: string
    /** When it was told more: what could not be told for a time, or that more is to leave; absent where it was not. */
    readonly further?: FurtherNotice
    /** The window is for what is new alone; absent where it is for all that is to leave. */
    readonly newAlone?: true
    /** Why counsel let its window grow; absent where it did not. */
    readonly longer?: string
    /** It grew by itself, or began anew; absent where it did not. */
    readonly grown?: WindowGrown
  } | null
  /** What it answered, and what was decided, while less was to leave or its objection was followed; absent where nothing was. */
  readonly earlier?: readonly EarlierView[]
  /** What a secrecy of a part keeps back; absent where nothing does. */
  readonly withheld?: readonly SecrecyCover[]
  readonly windowEnded: boolean
  readonly answer:
    | ({ readonly answer: string; readonly text: string; readonly at: string } & Pick<AnswerView, 'about'>)
    | null
  /** When counsel read that answer; absent where nobody said so. */
  readonly heard?: string
  readonly objection: ObjectionView | null
  /** Each party of its chain, where there are several; what a reader gets of them is `others` (party-view.ts). */
  readonly parties?: readonly PartyView[]
  /** Of the parties beside the one that reads. */
  readonly others?: readonly OtherParty[]
  /** Another party decides about these data, so that its consent alone lets them leave; absent where the one that reads may consent. */
  readonly consentIsOf?: PartyRole
  /** Another party's objection was followed: what was to be given stays here. */
  readonly held?: true
  /** What left, all in all, and when the last of it did. */
  readonly released: (Part & { readonly parts?: readonly Part[] }) | null
  readonly closedAt: string | null
}

/** Of another party. */
export type OtherParty = {
  readonly role: PartyRole
  readonly told: boolean
  readonly answer: { readonly answer: string; readonly at: string } | null
  readonly objection: 'upheld' | 'overruled' | null
}

export type PartyView = Pick<Party, 'role' | 'told'> & {
  readonly answer: AnswerView | null
  readonly objection: ObjectionView | null
  readonly tenant?: string
  readonly openedAt: string | null
  /** When counsel read what it answered. */
  readonly heardAt: string | null
  readonly earlier: readonly EarlierView[]
  /** When what it is shown last changed; absent in a view from before this was said. */
  readonly changedAt?: string
}
