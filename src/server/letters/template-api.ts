// What the desk reads and writes of letter templates.
//
// GET  /api/templates                         → Templates
// GET  /api/templates/law/:language           → the packs' sentences, TSV: pack, English, translation
// GET  /api/templates/:id/:language           → TemplateText
// POST /api/templates/:id/:language/approve   { hash } → { approved: true }   counsel in the provider's own employment
// POST /api/templates/:id/:language/revoke    { hash? } → { revoked }
// POST /api/templates/:id/:language/wording   WordingSent → { version }        counsel and administrators; Idempotency-Key
// POST /api/templates/:id/:language/preview   { texts } → Preview

export type ApprovalLine = {
  /** Of the directory: the lawyer's name. */
  readonly by: string
  readonly at: string
  readonly hash: string
  /** The version of the provider's own wording; null: the text as shipped. */
  readonly version: number | null
  /** Whether it is of a text as it is now: the shipped one or the newest wording. */
  readonly current: boolean
  readonly revokedBy: string | null
  readonly revokedAt: string | null
}

export type TemplateState = {
  readonly id: string
  readonly language: string
  /** Of a translation: whether a lawyer approved what goes out now. English as shipped needs nobody. */
  readonly approved: boolean
  readonly mistakes: number
  /** The version of the provider's own wording that goes out; null: the text as shipped. */
  readonly own: number | null
  /** Whether a newer wording waits for a lawyer. */
  readonly waiting: boolean
  /** Whether Duly ships other texts than when the newest wording was written. */
  readonly shippedChanged: boolean
}

export type Templates = {
  readonly templates: readonly TemplateState[]
  readonly languages: readonly { readonly code: string; readonly name: string }[]
  /** A demo counts every translation as approved. */
  readonly demo: boolean
  readonly mayApprove: boolean
  readonly mayWrite: boolean
}

export type TemplateText = {
  readonly id: string
  readonly language: string
  /** Of the shipped text. */
  readonly hash: string
  /** How many sentences of the law packs the approval covers beside these lines; 0 where the letter says none. */
  readonly lawSentences: number
  readonly lines: readonly {
    readonly key: string
    readonly english: string
    readonly text: string
    readonly placeholders: readonly string[]
    /** Why it stays as it is; null: the provider may say it in its own words. */
    readonly fixed: 'proof' | 'check' | 'citation' | 'shared' | null
    /** What lint finds: each a sentence. */
    readonly mistakes: readonly string[]
  }[]
  /** Newest first. */
  readonly approvals: readonly ApprovalLine[]
  readonly own: OwnWording
}

export type OwnWording = {
  /** The newest version; 0: none was ever written. What is sent names it. */
  readonly newest: number
  /** The version that goes out; null: the text as shipped. */
  readonly inForce: number | null
  /** Newest first. */
  readonly versions: readonly WordingVersion[]
}

export type WordingVersion = {
  readonly version: number
  readonly by: string
  readonly at: string
  readonly note: string
  /** Key → text, of those alone that are not as shipped; none: back to the shipped text. */
  readonly texts: Readonly<Record<string, string>>
  /** Key → what Duly shipped when this was written. */
  readonly shipped: Readonly<Record<string, string>>
  /** Of the whole text with it, as an approval names it; null where it can no longer be filled in, or goes back to the shipped text. */
  readonly hash: string | null
  /** Whether the reader wrote this text, in this version or an earlier one. */
  readonly mine: boolean
  readonly approval: { readonly by: string; readonly at: string } | null
}

export type WordingSent = {
  /** The version that was read before it was changed. */
  readonly base: number
  readonly texts: Readonly<Record<string, string>>
  readonly note: string
}

export type Preview = {
  /** Made up; between them they say every text of the letter. */
  readonly letters: readonly {
    readonly subject: string
    readonly text: string
    /** Keys of the own texts that it says. */
    readonly uses: readonly string[]
  }[]
}
