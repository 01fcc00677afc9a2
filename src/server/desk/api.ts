// The desk's HTTP API, as types: what the desk bundle and the server agree on. All under the desk's host, `/api/…`, with the
// session cookie and the header `x-duly: 1` on writes. Refusals come as application/problem+json with a `Refusal` inside.

import type { PurposeChoice } from '../../demand/access.ts'
import type { Command } from '../../demand/command.ts'
import type { ConflictSheet } from '../../demand/conflicts.ts'
import type { Deadline } from '../../demand/deadline.ts'
import type { DemandEvent } from '../../demand/event.ts'
import type { Next, Step, Turn } from '../../demand/next.ts'
import type { NotYet } from '../../demand/not-yet.ts'
import type { LawChallenge, ListedChallenge } from '../../demand/open-challenges.ts'
import type { QueueColumn } from '../../demand/queue-columns.ts'
import type { Filters, Sort } from '../../demand/queue-filter.ts'
import type { Refusal, RefusalCode } from '../../demand/refusal.ts'
import type { Demand } from '../../demand/state.ts'
import type { Undelivered } from '../../demand/undelivered-state.ts'
import type { Employment, Outcome, Role } from '../../demand/vocabulary.ts'
import type { Process } from '../../ledger/code-book.ts'
import type { Summary } from '../../store/views.ts'
import type { LetterKind } from '../../words/templates.ts'
import type { TenantChain } from '../tenants/api.ts'
import type { Following } from './lane-api.ts'
import type { LifecycleFacts, PartyFacts } from './matter-api.ts'

export type { LifecycleFacts, PartyFacts }

import type { SecondPerson } from './second-person.ts'

export type Problem = { readonly status: number; readonly refusal: Refusal }

/** GET /api/me */
export type Me = {
  readonly id: string
  readonly name: string
  readonly roles: readonly Role[]
  readonly employment: Employment
  readonly provider: string
  readonly demo: boolean
  /** Settings that differ from a live directory's, in words; shown on every page in demo mode. */
  readonly demoSettings: readonly string[]
  /** What this person may open a demand for, the usual purpose first, and for how long. */
  readonly grant: { readonly minutes: number; readonly purposes: readonly PurposeChoice[] }
  readonly hosts: { readonly approve: string; readonly authority: string; readonly customer: string }
  /** How the queue opens for this person; null: as for everybody. */
  readonly queue: QueueWish | null
  /** Where the menu leads this person beside the queue. */
  readonly menu: readonly MenuPage[]
}

/** A demand that a stray mail may belong to; only one that its reader may know of. */
export type StrayOffer = { readonly id: string; readonly reference: string }

export type MenuPage = 'work' | 'workload' | 'rota' | 'tenants' | 'authorities' | 'import' | 'retention'

/** What of the queue is shown, and how: of an absent order and absent columns, the list's own. */
export type QueueWish = {
  readonly view: 'open' | 'mine' | 'closed' | 'not_demand'
  readonly text: string
  readonly filters: Filters
  readonly columns?: readonly QueueColumn[]
  readonly sort?: Sort
}

/**
 * GET /api/queue?view=open|mine|closed|not_demand&text=…&sort=latest|oldest&cursor=…&<filter>=… (50 a page, by due time; the latest
 * closed first; where `sort` says so by receipt)
 */
export type QueueRow = {
  readonly id: string
  readonly reference: string
  readonly version: number
  readonly step: Step
  readonly turn: Turn
  readonly dueAt: string | null
  /** What happens then, in the reader's language. */
  readonly dueWhat: string | null
  readonly receivedAt: string
  readonly closedAt: string | null
  /** Who has it: a person's id. */
  readonly owner: string | null
  /** The next step is another person's, because the reader did its first half. */
  readonly barred?: true
  readonly summary: Summary
}
export type Queue = {
  readonly rows: readonly QueueRow[]
  readonly next: string | null
}

/** GET /api/queue/counts: up to `COUNTED_TO` of each. */
export type QueueCounts = {
  readonly open: number
  readonly mine: number
  readonly overdue: number
  /** Still to come, today. */
  readonly dueToday: number
  readonly toApprove: number
}

/** GET /api/queue/choices: whom a filter can name. */
export type QueueChoices = {
  readonly authorities: readonly { readonly id: string; readonly name: string }[]
  readonly people: readonly { readonly id: string; readonly name: string }[]
}

/** GET /api/queue/workload: open demands by whose turn it is, and by who has them. */
export type Load = {
  readonly open: number
  readonly overdue: number
  /** Due until midnight UTC, and within seven days; each holds those before. */
  readonly today: number
  readonly week: number
  readonly nextDue: string | null
}
export type LoadRow = Load & { readonly who: Turn }
/** `who`: a person's id and name; `nobody` where nobody has them. */
export type PersonLoad = Load & { readonly who: string; readonly name: string }
export type Workload = { readonly byTurn: readonly LoadRow[]; readonly byPerson: readonly PersonLoad[] }

/**
 * GET /api/queue/views: those of every desk, one's own, what colleagues share.
 * POST /api/queue/views { id (null: a new one), name, shared, view, text, filters, columns?, sort? } → { id }
 * POST /api/queue/views/:id/forget → { id }
 * POST /api/queue/default { view, text, filters, columns?, sort? } → {}, as `Me.queue` from then on; …/default/forget → {}
 */
export type SavedView = QueueWish & {
  readonly id: string
  readonly name: string
  readonly shared: boolean
  readonly own: boolean
  /** Up to `COUNTED_TO`; null where it holds words, which are counted by opening it. */
  readonly count: number | null
}

/** Whether an event's leaf is written, included in the log, cosigned by the witness. */
export type LeafState = {
  readonly state: 'written' | 'included' | 'witnessed'
  readonly expectedBy: string | null
}

export type TimelineEntry = {
  readonly version: number
  readonly kind: DemandEvent['kind']
  readonly at: string
  readonly who: string
  /** One sentence in plain words. */
  readonly says: string
  readonly leaf: LeafState | null
}

export type Passage = {
  readonly document: string
  readonly part: string
  readonly page: number
  readonly start: number
  readonly end: number
}

/** A paper as the sandboxed reader saw it: text by page, never the original bytes in this origin. */
export type DocumentText = {
  readonly id: string
  readonly title: string
  readonly mediaType: string
  readonly size: number
  readonly sha256: string
  readonly parts: readonly {
    readonly name: string
    readonly mediaType: string
    readonly pages: readonly { readonly n: number; readonly text: string; readonly ocr: boolean }[]
  }[]
  readonly warnings: readonly string[]
}

/** What the reader proposes for one field, with its place; confirmed or corrected by a person. */
export type ProposedField = {
  readonly field: string
  readonly value: unknown
  readonly passage: Passage | null
  readonly doubtful: boolean
  /** What the first reading of a picture took it for, where later readings outvoted it. */
  readonly firstRead?: string
}

/** GET /api/demands/:id */
/** Where the gate stands in a collection: the part of the order it is at, and what it has of it. */
export type GateProgress = {
  readonly part: string
  readonly items: number
  readonly bytes: number
  readonly at: string
}

/** What somebody sent and what has not left: until `leavesAt` its sender can take it back. */
export type Departing = {
  readonly id: string
  readonly what: 'letter' | 'notice' | 'message' | 'window'
  /** Of a letter its kind; of a notice and of more time to object its matter. */
  readonly letter: LetterKind | null
  readonly matter: string | null
  readonly to: string | null
  readonly by: string
  readonly leavesAt: string
  /** Why it was not sent; null while it waits. */
  readonly notSent: RefusalCode | null
  /** A copy that was made by hand: who else has looked at it (a person's id), null while nobody has; absent of all else. */
  readonly lookedBy?: string | null
}

/** What the mail servers said of a letter; `retryAt` while none has taken it. */
export type Posted = { readonly state: 'waiting' | 'sent' | 'failed'; readonly retryAt: string | null }

export type DemandPage = {
  readonly departing?: readonly Departing[]
  /** Letters to the authority that somebody has to do something about; `to`: where one came back from. */
  readonly undelivered?: readonly (Pick<Undelivered, 'about' | 'why' | 'at'> & {
    readonly kind: LetterKind
    readonly to: string | null
  })[]
  /** Where a letter to the authority can go, in the order in which it is tried. */
  readonly addresses?: readonly { readonly address: string; readonly refused: boolean }[]
  /** What may be the process that follows an emergency. */
  readonly following?: readonly Following[]
  /** By the letter's id. */
  readonly posted?: Readonly<Record<string, Posted>>
  readonly lifecycle: Readonly<Record<string, LifecycleFacts>>
  readonly demand: Demand
  /** Holds that may be let go now. */
  readonly holdsToEnd: readonly string[]
  /** Kept although it should not be: a person sees to it at the source. */
  readonly holdsStuck: readonly string[]
  /** Another authority looks at this order, or has said its word on it. */
  readonly awaitsClearance: boolean
  /** The paper orders that data are kept, and not that they are given. */
  readonly ordersKeeping: boolean
  readonly next: Next
  /** The next step is the reader's by role, but waits for another person: `nobody` else has a role for it. */
  readonly second?: SecondPerson | null
  /** Acts that would be refused to the reader now, each with the reason of its rule in the reader's language. */
  readonly notYet: readonly NotYet[]
  /** Command types that this person may issue now (roles and stage), for showing forms. */
  readonly may: readonly Command['type'][]
  readonly timeline: readonly TimelineEntry[]
  readonly deadlines: readonly Deadline[]
  readonly documents: readonly DocumentText[]
  readonly proposal: readonly ProposedField[]
  /** A first filling of `ConfirmedFacts` from the proposal, for the form. */
  readonly draftFacts: Demand['facts']
  /** Facts that the law asks for and nobody has stated yet; they are answered in `facts.answers` by key (null: there is none). */
  readonly questions: readonly { readonly fact: string; readonly question: string; readonly ask: string }[]
  /** What the law leaves open to the provider, each once, and whether a challenge of that entry was filed. */
  readonly lawChallenges: readonly ListedChallenge[]
  /** What it leaves open to each tenant itself, by matter; only where it does. */
  readonly tenantsChallenges: Readonly<Record<string, readonly LawChallenge[]>>
  readonly conflicts: readonly ConflictSheet[]
  readonly names: Readonly<Record<string, string>>
  readonly waitingForLogUntil: string | null
  /** As what it is counted when it closes now. `process`: null where no pack knows its instrument, and a person says it. */
  readonly countedAs: { readonly process: Process | null; readonly outcome: Outcome }
  /** While the gate collects; null at every other step. */
  readonly gateProgress: GateProgress | null
  readonly authorities: readonly DirectoryAuthority[]
  /** Checks of the sender that the machine could make by itself. */
  readonly senderChecks: readonly {
    readonly name: string
    readonly result: 'pass' | 'warn' | 'fail'
    readonly detail: string
  }[]
  /** What each of them says, in the reader's language; the checks themselves go on record as they are. */
  readonly senderSays: readonly string[]
  /** Names of the policies that counsel adopted for what the law merely permits, as far as they fit this paper. */
  readonly permittedPolicies: readonly string[]
  /** Who could be named to this demand; empty outside of the national-security lane. */
  readonly people: readonly { readonly id: string; readonly name: string }[]
  readonly contacts: Readonly<Record<string, readonly { readonly id: string; readonly name: string }[]>>
  /** By matter: everybody of its tenant who would be shown it, whatever mail they get; those from whom it is kept left out. */
  readonly readers: Readonly<Record<string, readonly { readonly id: string; readonly name: string }[]>>
  /** By matter: who stands behind its tenant, who of them is asked and told, and what the contract promises. */
  readonly chains: Readonly<Record<string, TenantChain>>
  /** By matter: who of its chain was told, and who spoke. */
  readonly parties: Readonly<Record<string, readonly PartyFacts[]>>
}

export type DirectoryAuthority = {
  readonly id: string
  readonly name: string
  readonly country: string
  readonly domains: readonly string[]
  readonly callback: string
  readonly officers: readonly {
    readonly id: string
    readonly name: string
    readonly mail: string
    readonly fingerprint: string | null
  }[]
}

/**
 * GET /api/lifecycle: what was asked of agencies and told to tenants, of the demands that this person may know of. `medianMinutes`:
 * from the decision to the notice, without those that a secrecy held back; null where there is none. `proved`: opened, answered,
 * reported as delivered, or posted.
 */
export type LifecycleFigures = {
  readonly redirects: {
    readonly asked: number
    readonly withdrawn: number
    readonly wentToTenant: number
    readonly renewedToUs: number
    readonly open: number
    readonly excepted: number
  }
  readonly notices: {
    readonly told: number
    readonly late: number
    readonly proved: number
    readonly medianMinutes: number | null
  }
}

// GET /api/demands/:id/undelivered-letter?kind=&about=   a letter that did not arrive, as a PDF for the post, as a download
// GET /api/demands/:id/notice-letter?matter=   the notice as a PDF for the post, as a download

/** POST /api/demands/:id/commands: the commands that need no help of the server. Answer: { version }. */
export type CommandBody = { readonly version: number; readonly key: string; readonly command: Command }

// POST /api/demands                        multipart `paper` (a file) + servedAt, servedManner, servedUncertain, entityServed → { id, reference }
// POST /api/demands/entry                  { text, servedAt, servedManner, entityServed, subject } → { id, reference }   (desk entry without paper)
// POST /api/demands/:id/grant              { purpose, words } → { expiresAt }           everything below :id refuses with `grant_needed` before
// POST /api/demands/:id/lookup/options     → { lookup: string (canonical), options: PublicKeyCredentialRequestOptionsJSON }
// POST /api/demands/:id/lookup             { version, key, lookup, assertion } → { version }
// POST /api/demands/:id/hold/options       { matters, until } → { hold: string (canonical), options }
// POST /api/demands/:id/hold               { version, key, hold, assertion } → { version }
// POST /api/demands/:id/hold/end/options   { hold } → { end: string (canonical), options }
// POST /api/demands/:id/hold/end           { version, key, end, assertion } → { version }
// POST /api/demands/:id/assess             { version, key } → { version }                 the server asks the evaluator
// POST /api/demands/:id/letters/draft      { kind: 'acknowledgement'|'redirect'|'determination'|'no_records', matter? } → LetterDraft
// POST /api/demands/:id/letters            { version, key, kind, matter?, note } → { version }   renders PDF and mail and sends
// POST /api/demands/:id/notice/draft       { matter } → LetterDraft
// POST /api/demands/:id/again/draft        { matter, contact } → LetterDraft                       of the same notice to one more
// POST /api/demands/:id/window/draft       { matter, windowEndsAt, reason } → LetterDraft          of more time to object
// POST /api/demands/:id/notice             { version, key, matter, contact, seen? } → { version }
// POST /api/demands/:id/notice/by-hand     multipart `body` (the same) + `paper`: a copy that a person made → { version }
// POST /api/demands/:id/authorisation      { version, key } → { version, digest }         built from the determination
// POST /api/demands/:id/stray              { version, key, reference, note } → { version }   this one answers another: filed to it
// POST /api/demands/:id/stray/take         { version, key, reference, note } → { version }   the named one answers this: filed here
// POST /api/demands/:id/stray/offers       {} → { offers: StrayOffer[] }   what the mail itself points to
// POST /api/demands/:id/links              { version, key, reference, relation } → { version }   both demands get the link
// POST /api/demands/:id/challenges         multipart `body` (JSON { version, key, act }) + `paper` (a file, optional) → { version }
// POST /api/demands/:id/secrecy            the same, for an order of secrecy or a motion to lengthen one
// GET  /api/demands/:id/objection?kind=&cite=&matter=&format=pdf|docx  a draft of that challenge, as a download
// POST /api/demands/:id/certificate/draft  {} → { statement }
// POST /api/demands/:id/certificate        { version, key, statement } → { version }
// GET  /api/demands/:id/documents/:doc     the original, as a download (attachment, sandboxed)
// GET  /api/changes                        server-sent events: `changed` with { id, version }
/** `pieces`: the text once more, what the template does not say by itself apart. */
export type DraftSheet = {
  readonly subject: string
  readonly text: string
  readonly pieces: readonly { readonly text: string; readonly filled: boolean }[]
}
export type DraftWords = DraftSheet & {
  /** Of the recipient, two letters. */
  readonly language: string
  /** Beside a translation: its English, and whether a lawyer approved its template (by `hash`). */
  readonly translation: {
    readonly english: DraftSheet
    readonly hash: string
    readonly approved: boolean
  } | null
}
export type LetterDraft = DraftWords & {
  /** Null where it goes by post. */
  readonly to: string | null
  /** Of a redirect while nothing is set apart: counsel has to say why it goes all the same. */
  readonly unkept?: true
  /** Of the form of Annex III: the article by which the enforcing authority has to have it too. */
  readonly enforcing?: string
  /** Of a notice alone: what goes with it. */
  readonly copy?: NoticeCopy
}
export type NoticeCopy = {
  /** `none`: no machine can make one. */
  readonly how: 'whole' | 'rendition' | 'covered' | 'before' | 'by_hand' | 'none'
  /** The paper that goes whole; null otherwise. */
  readonly document: string | null
  /** Of a rendition, as it goes out. */
  readonly pages: readonly { readonly title: string; readonly n: number; readonly text: string }[]
  /** Sent back as `seen` by whoever has looked at these pages. */
  readonly digest: string
  /** It goes out only when a person has looked at it. */
  readonly look: boolean
}
