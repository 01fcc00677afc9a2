// The law over the desk's HTTP API, as types: packs with their age and adoption, the matrix, a question without a demand.
// Under the desk's host, behind its sign-in; `GET /api/law/openapi.json` describes the same for machines.
import type { Answer } from '../../law/answer.ts'
import type { MatrixRow } from '../../law/matrix.ts'
import type { Instrument } from '../../law/pack-schema.ts'
import type { Looked } from '../../law/why.ts'

export type PackVersion = {
  readonly version: string
  readonly hash: string
  /** Day on which its sources were last checked. */
  readonly checked: string
  /** Checked longer ago than the provider's settings allow. */
  readonly tooOld: boolean
  readonly adopted: { readonly by: string; readonly at: string } | null
}

/** GET /api/law/packs */
export type PackSummary = PackVersion & {
  readonly id: string
  readonly title: string
  readonly countries: readonly string[]
  readonly instruments: number
  readonly rules: number
  /** Instruments by how their source was read. */
  readonly confidence: { readonly VERIFIED: number; readonly KNOWN: number; readonly UNSURE: number }
  /** All versions at hand, the one in use first. */
  readonly versions: readonly PackVersion[]
}
export type Packs = {
  readonly packs: readonly PackSummary[]
  /** In a demo packs answer without adoption. */
  readonly demo: boolean
  readonly mayAdopt: boolean
  readonly checkedDays: number
}

/** GET /api/law/packs/:id */
export type PackDetail = PackSummary & {
  readonly about: string
  readonly sources: readonly { readonly id: string; readonly url: string; readonly what: string }[]
  readonly list: readonly {
    readonly id: string
    readonly name: string
    readonly nameLocal: string | null
    readonly class: Instrument['class']
    readonly cite: string
    readonly from: string | null
    readonly to: string | null
    readonly confidence: Instrument['confidence']
    readonly checked: string
  }[]
  readonly constraints: readonly {
    readonly id: string
    readonly text: string
    readonly cite: string
    readonly confidence: string
    readonly rules: readonly string[]
  }[]
  readonly history: readonly {
    readonly version: string
    readonly hash: string
    readonly by: string
    readonly at: string
    readonly withdrawnBy: string | null
    readonly withdrawnAt: string | null
  }[]
}

/** GET /api/law/matrix?on=YYYY-MM-DD&jurisdiction=us */
export type Matrix = { readonly on: string; readonly rows: readonly MatrixRow[] }

/** POST /api/law/ask { facts, live?, asOf? } */
export type Asked = { readonly answer: Answer; readonly looked: readonly Looked[]; readonly adopted: boolean }

/** GET /api/demands/:id/as-of?day=YYYY-MM-DD: what the law would say on another day; nothing is recorded. */
export type AsOf = {
  readonly day: string
  readonly lines: readonly { readonly line: string; readonly answer: Answer }[]
}

/**
 * GET /api/law/words/:language: what the packs say in a language, as an aid. What is not here is English; of English itself only
 * the sentences are here into which a code's word goes.
 */
export type LawSheet = {
  /** The names of papers, by id. */
  readonly papers: Readonly<Record<string, string>>
  /** By pack: the English, and it in the language. */
  readonly packs: Readonly<Record<string, Readonly<Record<string, string>>>>
  /** What the evaluator says around them: the English, and it in the language. */
  readonly frame: Readonly<Record<string, string>>
}
