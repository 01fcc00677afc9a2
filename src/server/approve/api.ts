// The approval page's HTTP API, as types. What is signed are the canonical bytes alone; everything under `context` is the
// server's word, shown apart, and not part of the signature.
import type { Authorisation } from '../../demand/state.ts'
import type { DataCategory } from '../../demand/vocabulary.ts'
import type { Peculiarity } from '../../seal/unusual.ts'

/** GET /api/pending */
export type PendingList = {
  readonly me: { readonly id: string; readonly name: string }
  readonly provider: string
  readonly demo: boolean
  /** Prepared, and this approver may sign them: what is unusual first, then the earliest due. */
  readonly waiting: readonly PendingRow[]
  /** Signed by this approver, nothing released yet: can still be revoked. */
  readonly signed: readonly PendingRow[]
}

/** What is unusual, for a list: without the words on record, which may be about somebody. */
export type CareTitle = { readonly kind: Care['kind']; readonly name?: string; readonly hours?: number }

export type PendingRow = {
  /** Lower-case hexadecimal. */
  readonly digest: string
  readonly reference: string
  readonly authority: string
  readonly dueAt: string | null
  readonly status: Authorisation['status']
  /** Of the signed bytes, and of the demand. */
  readonly peculiar: readonly Peculiarity[]
  readonly care: readonly CareTitle[]
}

/** What a tired approver must not overlook. Names and notes are those on record; the page says the rest. */
export type Care =
  | { readonly kind: PlainCare }
  | { readonly kind: 'check'; readonly name: string; readonly detail: string }
  | { readonly kind: 'duplicate'; readonly references: string }
  | { readonly kind: 'emergency_lane'; readonly by: string; readonly who: string; readonly what: string }
  | { readonly kind: 'policy_lane'; readonly by: string }
  /** No pack says that the law requires it; why counsel found that it does. */
  | { readonly kind: 'duty_unknown'; readonly reason: string; readonly cite: string }
  /** `decided`: why counsel produces before the ruling; null where production has simply fallen due. */
  | {
      readonly kind: 'challenge'
      readonly forum: string
      readonly decided: string | null
      /** The customer filed it, not we. */
      readonly tenants: boolean
    }
  | { readonly kind: 'not_redirected'; readonly ground: string; readonly note: string }
  | { readonly kind: 'gate_refused'; readonly detail: string }
  | { readonly kind: 'due_soon'; readonly hours: number }

type PlainCare =
  | 'first_demand'
  | 'mail_unauthenticated'
  | 'no_callback'
  | 'key_unconfirmed'
  | 'emergency'
  | 'uncertain_service'
  | 'against_law'
  | 'consent_lane'
  | 'not_required'
  | 'objected'
  | 'unread'
  | 'overdue'

/** As its writer wrote it, or the law's words in the reader's language; `english`: the law's, and not translated. */
export type Reason = { readonly text: string; readonly english: boolean }

export type DecidedPart = {
  readonly categories: readonly DataCategory[]
  readonly ground: string
  readonly reason: Reason
  readonly cite: string
  readonly by: string
}

export type SignedPaper = {
  readonly sha256: string
  /** As it came, neutralised for display. */
  readonly title: string
  readonly instrument: string
  readonly reference: string | null
  readonly issuedOn: string | null
  readonly authority: string
}

// GET /api/pending/:digest/papers/:sha256    the paper itself, as a download (attachment, sandboxed)

/** GET /api/pending/:digest. The read is recorded; the tenant will see it. */
export type PendingAuthorisation = {
  readonly digest: string
  /** The very text whose bytes are signed. */
  readonly canonical: string
  readonly signedByMe: boolean
  readonly context: {
    readonly authority: string
    readonly country: string
    readonly paperReference: string | null
    readonly preparedBy: string
    readonly signedBy: string | null
    readonly dueAt: string | null
    /** What is unusual about the demand, as far as the bytes do not say it. */
    readonly care: readonly Care[]
    /** On what each part leaves: the ground, counsel's or the analyst's words, and who decided. */
    readonly decided: readonly DecidedPart[]
    /** Why those decisions are not challenged, customer by customer where the words differ. */
    readonly notChallenged: readonly { readonly why: string; readonly by: string }[]
    /** The papers that are signed for, in the order of their digests; none where the server does not have one. */
    readonly papers: readonly SignedPaper[]
    /** What was refused of the same demand. */
    readonly refused: readonly { readonly category: string; readonly reason: Reason }[]
    /** Which wording of the law decides; null where nothing of it stands here in another language. */
    readonly lawNote: string | null
  }
}

/** POST /api/sign { digest, assertion } and POST /api/send-back { digest, reason } → */
export type Signed = { readonly status: Authorisation['status'] }

/** POST /api/sign-list { digests, assertion }: one signature over the list, then member by member → */
export type SignedList = {
  readonly outcomes: readonly ({ readonly digest: string } & (
    | Signed
    | { readonly refusal: { readonly detail: string; readonly next: string } }
  ))[]
}
