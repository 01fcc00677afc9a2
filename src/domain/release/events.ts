// What happens when data leave and when a demand is closed, as its events carry it.

import type { CountedLine } from '../../ledger/statistics/counted-line.ts'
import type { Outcome } from '../../vocabulary/closed-lists.ts'
import type { LineKey } from '../decision/events.ts'
import type { DocumentRef } from '../decision/facts.ts'
import type { VoluntaryLine } from '../permitted/events.ts'
import type { Traces } from '../registry/event-traces.ts'

/** How a production follows those before it, in the words of what is signed (src/seal/authorisation). */
export type ProductionOf = {
  /** Counts the productions of a demand from 1. */
  readonly number: number
  readonly kind: 'first' | 'next' | 'supplement' | 'correction' | 'resealed'
  /** Digest of the authorisation whose production is added to, put right or sealed again; null for a first or next part. */
  readonly of: string | null
}

/** What the packs and the directory say of how the lines of a demand are counted: as it closes, and from then on. */
export type CountedByLaw = Pick<CountedLine, 'level'> & {
  readonly asks: Readonly<Record<string, Pick<CountedLine, 'instrument' | 'basis'>>>
  /** By matter: whether its customer is in another country than the authority. Absent: not known. */
  readonly abroad: Readonly<Record<string, boolean>>
}

/** A row that was counted: of which line, and the how many-th of it. The last counts. */
export type CountedOf = { readonly line: string; readonly number: number; readonly row: CountedLine }

/** A custodian had the data of an export before them; another saw its counts. `matters`: whose lines it answers. */
export type HandedIn = {
  source: string
  at: string
  by: { id: string; name: string }
  confirmedBy: { id: string; name: string }
  matters: readonly string[]
}

export type ReleaseEvents = {
  AuthorisationPrepared: {
    authorisation: string
    digest: string
    expiresAt: string
    /** Lines that leave although the law merely permits it, and by which lane; absent where there are none. */
    voluntary?: readonly VoluntaryLine[]
    /** What it gives, where that is not every line that is to be given and has not left. */
    lines?: readonly LineKey[]
    /** Of lines that left before, by the preparer's choice; absent where the production follows by itself. */
    again?: {
      readonly kind: 'supplement' | 'correction' | 'resealed'
      readonly of: string
      readonly why: string
    }
  }
  /** `list`: where the digest stands among those signed in one ceremony; absent or null where it was signed alone. */
  AuthorisationSigned: { digest: string; approver: string; assertion: unknown; list?: unknown }
  Authorised: { digest: string; approvers: readonly string[]; papers: readonly string[] }
  AuthorisationRevoked: { digest: string; reason: string }
  AuthorisationExpired: { digest: string }
  Collected: {
    digest: string
    collection: string
    parts: readonly { part: string; items: number; bytes: number }[]
    quarantined: number
    duplicates: number
    startedAt: string
    endedAt: string
    /** What custodians handed in by hand for it; absent where the gate asked every source itself. */
    handIns?: readonly HandedIn[]
  }
  GateRefused: { digest: string; code: string; detail: string }
  CertificateSigned: {
    document: DocumentRef
    custodian: string
    statement: string
    /** Absent in records of before: the gate seals none of those. */
    signed?: { certified: string; assertion: unknown }
    /** A load file for review software was asked for. */
    loadFile?: true
  }
  Sealed: { digest: string; sha256: string; manifestRoot: string; size: number; items: number; file: string }
  /** The release leaf: the package's hash goes into the log before the package goes out. */
  ReleaseLogged: { digest: string; sha256: string; manifestRoot: string; papers: readonly string[] }
  /**
   * The gate saw that leaf included and cosigned, and put the package where its reader can fetch it. `afterRevocation`: while
   * it did, the authorisation was revoked, so the package is handed to nobody.
   */
  Released: { digest: string; sha256: string; expiresAt: string; afterRevocation?: true }
  LateReleaseNoted: { digest: string; note: string }
  Downloaded: { at: string; sha256: string }
  /** The officer cannot open the package with this hash any more; `digest`: of its authorisation. */
  KeyLost: { sha256: string; digest: string }
  /** Nobody fetches it any more. `confirmed`: by then its officer had confirmed to have it; `number`: of its production. */
  ReleaseRecalled: { digest: string; sha256: string; number: number; reason: string; confirmed: boolean }
  MessageSent: { from: 'desk' | 'officer'; text: string }
  Closed: {
    outcome: Outcome
    country: string
    process: string
    accounts: number
    counted: string
    /** Absent in demands from before lines were counted, and where nobody asked the law. */
    law?: CountedByLaw
    /** Absent in demands from before they were counted. */
    lines?: readonly CountedOf[]
  }
  /** What the rows of these lines say has changed since the demand closed. */
  LinesCounted: { lines: readonly CountedOf[] }
  ClockFired: { clock: string; dueAt: string; note: string }
}

/** Beside the event itself. */
export const releaseTraces = {
  Authorised: { leaf: 'always' },
  AuthorisationRevoked: { leaf: 'always' },
  AuthorisationExpired: { says: 'expired', leaf: 'always' },
  CertificateSigned: { says: 'certificate', papers: e => [e.document] },
  ReleaseLogged: { says: 'release_logged', leaf: 'always' },
  Closed: { leaf: 'always' },
  LinesCounted: { says: 'lines_counted', leaf: 'always' },
  AuthorisationSigned: { says: 'signed' },
  LateReleaseNoted: { says: 'late_release' },
  Downloaded: { says: 'downloaded' },
  KeyLost: { says: 'key_lost' },
  ReleaseRecalled: { says: 'recalled' },
} as const satisfies Traces<ReleaseEvents>
