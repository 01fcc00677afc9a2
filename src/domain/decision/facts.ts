// What a paper says, once a person has confirmed it. Shapes follow the intake proposal; nothing here is a guess.
import type { DataCategory, PaperRole, SecrecyCover } from '../../vocabulary/closed-lists.ts'

export type Identifier = {
  readonly kind: string
  /** Normalised (NFKC, lower case where the kind says so). */
  readonly value: string
  readonly asWritten: string
  readonly port?: number
  /** RFC 3339 with offset, for an address that names an account at one moment. */
  readonly at?: string
}

/** Half-open [from, to), RFC 3339 UTC; null is open. */
export type Period = { readonly from: string | null; readonly to: string | null }

export type Ask = {
  /** a1, a2, … in the order of the paper. */
  readonly id: string
  readonly identifiers: readonly Identifier[]
  readonly categories: readonly DataCategory[]
  /** Its own, of a paper with more than one; absent where it is the demand's (decision/instruments.ts). */
  readonly instrument?: string
  readonly period: Period
  /** The words of the paper that ask for it. */
  readonly passage: string
  /** The paper's own words on why this period; null where it gives none. */
  readonly need: string | null
}

export type Paper = {
  readonly id: string
  readonly role: PaperRole
  readonly document: string
  readonly part: string
  readonly pageFrom: number
  readonly pageTo: number
  readonly kind: string
  readonly instrument: string | null
  readonly reference: string | null
  readonly issuedOn: string | null
  readonly language: string
  readonly signer: string | null
  readonly links: readonly {
    readonly to: string
    readonly kind: 'belongs_to' | 'supersedes' | 'secrecy_in'
  }[]
}

export type Secrecy = {
  readonly kind: 'none' | 'requested' | 'court_order' | 'statutory'
  readonly instrument: string | null
  readonly passage: string | null
  readonly from: string | null
  /** Last day on which it binds (law/facts.md); null: no end stated. */
  readonly until: string | null
  /** Absent: that there is a demand at all, and with it everything. */
  readonly covers?: readonly SecrecyCover[]
  /** Who may be told all the same, in the paper's words. */
  readonly mayTell?: readonly string[]
  /** The document that orders it, where it is another than the demand's own. */
  readonly paper?: string | null
}

export type OfficerClaim = {
  readonly name: string | null
  readonly mail: string | null
  readonly phone: string | null
}

export type ConfirmedFacts = {
  readonly papers: readonly Paper[]
  readonly asks: readonly Ask[]
  readonly instrument: string
  readonly authorityName: string
  readonly country: string
  readonly body: string
  readonly officer: OfficerClaim
  readonly reference: string | null
  readonly issuedOn: string | null
  /** Stated or computed end of the term for production, RFC 3339 UTC; null: none. */
  readonly dueAt: string | null
  readonly purpose: string
  readonly secrecy: Secrecy
  /** Further facts of law/facts.md that a person answered, by key. */
  readonly answers: Readonly<Record<string, unknown>>
}

export type DocumentRef = {
  /** Random id within the demand. */
  readonly id: string
  /** Stored name (keyed; confirms nothing to who has a copy of the paper). */
  readonly name: string
  readonly sha256: string
  readonly size: number
  readonly mediaType: string
  /** As it came, neutralised for display. */
  readonly title: string
}
