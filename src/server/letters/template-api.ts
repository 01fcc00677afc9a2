// What the desk reads of letter templates.
//
// GET  /api/templates                         → Templates
// GET  /api/templates/law/:language           → the packs' sentences, TSV: pack, English, translation
// GET  /api/templates/:id/:language           → TemplateText
// POST /api/templates/:id/:language/approve   { hash } → { approved: true }   counsel in the provider's own employment
// POST /api/templates/:id/:language/revoke    {} → { revoked }

export type ApprovalLine = {
  /** Of the directory: the lawyer's name. */
  readonly by: string
  readonly at: string
  /** Whether it is of the text as it is now. */
  readonly current: boolean
  readonly revokedBy: string | null
  readonly revokedAt: string | null
}

export type TemplateState = {
  readonly id: string
  readonly language: string
  readonly approved: boolean
  readonly mistakes: number
}

export type Templates = {
  readonly templates: readonly TemplateState[]
  readonly languages: readonly { readonly code: string; readonly name: string }[]
  /** A demo counts every translation as approved. */
  readonly demo: boolean
  readonly mayApprove: boolean
}

export type TemplateText = {
  readonly id: string
  readonly language: string
  readonly hash: string
  /** How many sentences of the law packs the approval covers beside these lines; 0 where the letter says none. */
  readonly lawSentences: number
  readonly lines: readonly {
    readonly key: string
    readonly english: string
    readonly text: string
    readonly placeholders: readonly string[]
    /** What lint finds: each a sentence. */
    readonly mistakes: readonly string[]
  }[]
  /** Newest first. */
  readonly approvals: readonly ApprovalLine[]
}
