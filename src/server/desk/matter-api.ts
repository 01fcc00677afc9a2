// What the demand page says of one matter beside its state: what the rules say, and who of its chain stands where.
import type { LineKey } from '../../demand/event.ts'
import type { DocumentRef, Secrecy } from '../../demand/facts.ts'
import type { RecordOfTelling } from '../../demand/imported.ts'
import type { KeepTerm } from '../../demand/keeping.ts'
import type { NoticeRule } from '../../demand/notice-rule.ts'
import type { PartyRef } from '../../demand/tenant-chain.ts'
import type { WiderWay } from '../../demand/vocabulary.ts'
import type { ByLaw } from '../../demand/whom.ts'

/** What the rules say of one matter, for the forms of redirect, secrecy and notice. */
export type LifecycleFacts = {
  /** Orders of secrecy in force; `whole`: it covers that there is a demand. */
  readonly orders: readonly {
    readonly id: string
    readonly secrecy: Secrecy
    readonly document: DocumentRef | null
    readonly whole: boolean
  }[]
  readonly toPreserve: boolean
  /** What of this tenant has to be kept. */
  readonly toKeep: readonly LineKey[]
  /** Until when an order has it kept; null where none does. */
  readonly keepTerm: KeepTerm | null
  readonly toApprove: boolean
  readonly owesNotice: boolean
  readonly waitsForCounsel: boolean
  readonly dueAt: string | null
  /** What the law says of telling this tenant; null where it was not asked. */
  readonly rule: NoticeRule | null
  /** Whom the law names beside it; null: nobody else. Whether its chain tells them stands with the chain. */
  readonly named: ByLaw | null
  /** What another system's record says of telling it, while no second person has looked; null: nothing that waits for that. */
  readonly toldThere: RecordOfTelling | null
  /** In which ways more is to leave than this tenant was told; empty: in none. */
  readonly wider: readonly WiderWay[]
}

/** Of one party of a matter's chain; in the order of the chain. */
export type PartyFacts = {
  readonly key: string
  readonly party: PartyRef
  readonly name: string
  readonly told: boolean
  /** Every way to it was tried. */
  readonly unreached: boolean
  /** Counsel has to read what it answered. */
  readonly waitsForCounsel: boolean
}
