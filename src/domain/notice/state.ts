// A notice as it stands: each mail of it, its window, and what each party of the customer's chain said.
import type { PartyRef } from '../../directory/tenant-chain.ts'
import type { SecrecyCover, TenantAnswer, WiderWay, WindowGrowth } from '../../vocabulary/closed-lists.ts'
import type { LineDecision, LineKey } from '../decision/events.ts'
import type { DocumentRef } from '../decision/facts.ts'
import type { Letter } from '../registry/letter.ts'
import type { NoticeEvents, ToldItem } from './events.ts'

/** One mail to one contact. */
export type NoticeTry = {
  readonly letter: string
  readonly contact: string
  /** Where it went; absent on record from before this was kept. */
  readonly address?: string
  /** Key of the party whose contact it is. */
  readonly party: string
  readonly sentAt: string
  /** `sent` until a server or the far side says something of it. */
  readonly delivery: string
}

export type WindowGrown = { readonly why: WindowGrowth; readonly at: string; readonly from?: string }

export type FurtherNotice = {
  readonly at: string
  readonly readAt: string | null
  /** In which ways more was to leave; absent where it only told what was kept back. */
  readonly wider?: readonly WiderWay[]
  /** Something was kept back until then; absent where nothing was. */
  readonly keptBack?: true
}

export type Notice = {
  readonly copy: DocumentRef
  readonly letter: Letter
  readonly contact: string
  readonly sentAt: string
  readonly windowEndsAt: string
  readonly code: string
  readonly delivery: string
  readonly readAt: string | null
  readonly late: boolean
  /** Where the authority's term cut the window: until when it would have run. */
  readonly promised?: string
  /** Why its window grew, in words for the tenant; absent where it did not. */
  readonly longer?: string
  /** It grew by itself: why, when that came, and since when it counts anew; absent where it did not. */
  readonly grown?: WindowGrown
  /** What a secrecy kept out of it. */
  readonly withheld: readonly SecrecyCover[]
  /** Every mail of it, to whichever party, in their order. */
  readonly tries: readonly NoticeTry[]
  readonly posted: (NoticeEvents['NoticePosted'] & { readonly by: string; readonly at: string }) | null
  /** The last notice after the first: it told what was kept back, or that more is to leave. Tries and post are then of that one. */
  readonly further: FurtherNotice | null
  /** What does not wait for the time that the last notice gave; absent where everything does. */
  readonly before?: readonly ToldBefore[]
}

/** Lines that a notice before the last one told, and how. */
export type ToldBefore = {
  readonly lines: readonly LineKey[]
  /** Keys of the parties that had a copy. */
  readonly parties: readonly string[]
  readonly sentAt: string
  readonly windowEndsAt: string
  /** Since when their own time to object is over, by its end or by the answers. */
  readonly freeAt: string
}

export type GivenAnswer = {
  readonly answer: TenantAnswer
  readonly text: string
  readonly at: string
  /** It came after the window had ended. */
  readonly late?: true
  /** What it says that it is about; absent: all of it. */
  readonly about?: readonly ToldItem[]
  /** The lines that it holds, where it holds any; absent: all of them. */
  readonly lines?: readonly LineKey[]
}

export type Decision = {
  readonly decision: 'upheld' | 'overruled'
  readonly reason: string
  readonly at: string
  /** Of one that is upheld for some lines, those; absent: for all. */
  readonly lines?: readonly LineKey[]
  /** What its party had objected to, where that was not all: of the rest its word is still awaited. */
  readonly about?: readonly LineKey[]
  /** The court that overruled it; of one that is still upheld, which lines its order alone let go. */
  readonly court?: OverrulingCourt
}

export type OverrulingCourt = Pick<NoticeEvents['ObjectionOverruled'], 'court' | 'number' | 'on'> & {
  readonly by: string
  readonly at: string
  /** Absent: all that the objection kept here. */
  readonly lines?: readonly LineKey[]
}

/** Counsel had followed its objection and follows it no more: what it kept here waits until the party had its time to go to court. */
export type DecidedAgain = NoticeEvents['ObjectionDecidedAgain'] & {
  readonly by: string
  readonly at: string
  readonly letters: readonly AgainLetter[]
  /** On a way that did not fail, and since when it may leave; null before. */
  readonly told: { readonly at: string; readonly freeAt: string; readonly byHand?: true } | null
  /** Those that the objection had kept here; absent: all. */
  readonly only?: readonly LineKey[]
  /** Lines that a court let go: they wait for nothing. */
  readonly except: readonly LineKey[]
}

export type AgainLetter = { readonly letter: string; readonly contact: string; readonly delivery: string }

/** What was said before, and what was decided on it. `followed`: counsel had upheld that objection; absent: less was to leave then. */
export type EarlierAnswer = {
  readonly answer: GivenAnswer | null
  readonly objection: Decision | null
  readonly followed?: true
}

export type Said = {
  readonly answer: GivenAnswer | null
  /** The kinds of answer that counsel has read: saying one of them again holds nothing. */
  readonly heard: readonly TenantAnswer[]
  /** The same of answers about some lines alone; absent where none was. */
  readonly heardAbout?: readonly { readonly answer: TenantAnswer; readonly lines: readonly LineKey[] }[]
  readonly answerNoted: (NoticeEvents['AnswerNoted'] & { readonly by: string; readonly at: string }) | null
  /** Raised, and neither decided by counsel nor taken back by this party. A later word of another kind does not end it. */
  readonly objectionOpen: boolean
  /** Of an open one, the lines that it is about; absent: all. */
  readonly objectionAbout?: readonly LineKey[]
  /** It was raised while less was to leave: counsel's decision on it ends no window that began since. */
  readonly objectionEarlier: boolean
  readonly objection: Decision | null
  /** What it answered, and what counsel decided, while less was to leave or its objection was followed. */
  readonly earlier: readonly EarlierAnswer[]
  /** Absent where no objection of it was decided again. */
  readonly again?: DecidedAgain
}

export type Party = PartyRef &
  Said & {
    /** The last notice went to it, and it is in the chain still. One that only spoke is waited for by nobody. */
    readonly told: boolean
    /** Who of it first opened what it was told last, and when. */
    readonly opened: { readonly by: string; readonly at: string } | null
    readonly posted: { readonly at: string; readonly postedOn: string } | null
    /** When every way to it had been tried. */
    readonly escalatedAt: string | null
  }

/** What the matter says as a whole, where it is not asked who said it. */
export type Summed = Pick<Said, 'answer' | 'answerNoted' | 'objectionOpen' | 'objection' | 'earlier'>

export type Asks = {
  readonly authority: string | null
  readonly name: string
  readonly country: string
  readonly instrument: string
  /** Each ask that has another of its own, with it. */
  readonly own: readonly string[]
  readonly reference: string | null
  readonly papers: readonly string[]
}

export type Told = {
  /** Its lines as its last notice had them; none where a secrecy kept out what the paper says. */
  readonly lines: readonly LineDecision[]
  /** Who asks and by which paper, as it was told last; null where a secrecy kept that out of every notice. */
  readonly asks: Asks | null
}

/** `by`: who said it, or in whose act it was found. */
export type Skipped = NoticeEvents['ContactSkipped'] & { readonly by: string }
