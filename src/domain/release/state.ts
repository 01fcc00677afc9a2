// An authorisation as it stands: what was signed, by whom, until when; and the productions that are out.
import type { LineKey } from '../decision/events.ts'
import type { ProductionOf, ReleaseEvents } from './events.ts'

export type Authorisation = {
  readonly canonical: string
  readonly digest: string
  readonly preparedBy: string
  readonly expiresAt: string
  readonly signatures: readonly {
    readonly approver: string
    readonly assertion: unknown
    readonly list: unknown
    readonly at: string
  }[]
  readonly status: 'prepared' | 'authorised' | 'revoked' | 'expired'
  readonly voluntary: NonNullable<ReleaseEvents['AuthorisationPrepared']['voluntary']>
  /** What it gives. */
  readonly lines: readonly LineKey[]
  readonly production: ProductionOf
  /** Why it adds to an earlier one or corrects it; null where nobody chose that. */
  readonly again: { readonly why: string } | null
}

export type Released = ReleaseEvents['Released'] & { readonly at: string }

/** A part of the answer that is out: what two people signed, what the gate made of it, and whether it was fetched. */
export type Production = {
  readonly authorisation: Authorisation
  readonly collection: ReleaseEvents['Collected'] | null
  readonly certificate: ReleaseEvents['CertificateSigned'] | null
  readonly sealed: ReleaseEvents['Sealed'] | null
  readonly released: Released
  readonly downloaded: ReleaseEvents['Downloaded'] | null
}
