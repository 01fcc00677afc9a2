// What the reader proposes for a person to confirm. Field names are those of the intake papers' expected facts, so that
// `duly read --json`, the desk and the scores speak of the same thing. Unknown stays null; nothing here is a fact yet.
import type { DataCategory } from '../../vocabulary/closed-lists.ts'

/** Where in a document a value was read: offsets in that page's text, and the words around it. */
export type Place = {
  readonly part: string
  readonly page: number
  readonly start: number
  readonly end: number
  readonly passage: string
}

export type IdentifierKind =
  | 'email'
  | 'phone'
  | 'ip'
  | 'imei'
  | 'imsi'
  | 'mac'
  | 'url'
  | 'account_id'
  | 'username'
  | 'domain'
  | 'bitcoin_address'
  | 'tenant_id'
  | 'device_id'

export type ProposedIdentifier = {
  readonly kind: IdentifierKind
  /** Normalised; always derived from `as_written`, which stands in the document. */
  readonly value: string
  readonly as_written: string
  readonly port?: number
  /** RFC 3339 with offset. */
  readonly at?: string
  readonly place: Place
  /** Read from a picture and not sure: to be compared with the picture before anything is matched. */
  readonly doubtful: boolean
  /** What the first reading of the picture took it for, where later ones outvoted it: to be compared as well. */
  readonly first_read?: string
}

export type ProposedPeriod = {
  readonly from: string | null
  readonly to: string | null
  readonly zone: string | null
}

export type BoxLetter = 'a' | 'b' | 'c' | 'd'

export type TickedBox = {
  readonly box: BoxLetter
  readonly category: DataCategory
  readonly instrument: string
}

export type ProposedAsk = {
  readonly identifiers: readonly ProposedIdentifier[]
  readonly categories: readonly DataCategory[]
  readonly period: ProposedPeriod
  /** Of a certificate of Union law with more than one box ticked: what each that is this ask's says by itself, under its own instrument. */
  readonly boxes?: readonly TickedBox[]
}

export type BodyClass =
  | 'court'
  | 'investigating_judge'
  | 'prosecutor'
  | 'grand_jury'
  | 'police'
  | 'agency'
  | 'national_security'
  | 'central_authority'
  | 'private_litigant'

export type ProposedLink = {
  readonly relation: 'supersedes' | 'same_paper_as' | 'belongs_to' | 'secrecy_in'
  readonly file: string
  readonly paper: number
}

export type ProposedPaper = {
  readonly part: string
  readonly page_from: number
  readonly page_to: number
  readonly kind: string
  readonly instrument: string | null
  readonly authority: {
    readonly name: string | null
    readonly country: string | null
    readonly body_class: BodyClass | null
  }
  readonly officer: {
    readonly name: string | null
    readonly email: string | null
    readonly phone: string | null
  }
  readonly reference: string | null
  readonly issued_on: string | null
  readonly served_manner: 'email' | 'fax' | 'post' | 'portal' | 'unstated'
  readonly due: {
    readonly text: string | null
    readonly date: string | null
    /** `HH:MM` as the paper names it beside the day, and the zone that it names there; null where it names none. */
    readonly time: string | null
    readonly zone: string | null
  }
  readonly asks: readonly ProposedAsk[]
  readonly secrecy: {
    readonly instrument: string | null
    readonly from: string | null
    readonly until: string | null
    readonly passage: string | null
  }
  readonly signer: string | null
  readonly court_seal_or_signature: boolean
  readonly missing: readonly string[]
  readonly language: string
  readonly addressee: string | null
  readonly links: readonly ProposedLink[]
  /** Place of each proposed field, by its path, e.g. `reference`, `officer.email`, `due.text`, `asks[0].period`. */
  readonly places: Readonly<Record<string, Place>>
}

export const notDemandSigns = [
  'mass_mail',
  'delivery_report',
  'automatic_reply',
  'acknowledgement',
  'invoice',
  'own_data_request',
] as const
export type NotDemandSign = (typeof notDemandSigns)[number]

export const notPlacedReasons = [
  'language',
  'quality',
  'protected',
  'unreadable',
  'out_of_time',
  'form_unknown',
  'nothing_found',
] as const
export type NotPlacedReason = (typeof notPlacedReasons)[number]

/** A demand; not a demand, by the sign that says so; or neither, and a person reads it first. */
export type Answer =
  | { readonly kind: 'demand' }
  | { readonly kind: 'not_demand'; readonly sign: NotDemandSign }
  | { readonly kind: 'not_placed'; readonly reasons: readonly NotPlacedReason[] }

export type Proposal = {
  /** False for what is none and for what could not be placed: `answer` tells them apart. */
  readonly is_demand: boolean
  readonly answer: Answer
  readonly papers: readonly ProposedPaper[]
  /** Warning signs and easy mistakes, in plain words. */
  readonly traps: readonly string[]
}

/** What the provider knows of itself; keeps its own addresses from being taken for somebody's account. */
export type ProviderNames = { readonly domains: readonly string[]; readonly names: readonly string[] }
