// One matter beside its state: what the rules say, and where each party of its chain stands.
import { z } from 'zod'
import type { PartyRef } from '../../directory/tenant-chain.ts'
import type { RecordOfTelling } from '../../domain/arrival/events.ts'
import type { LineKey } from '../../domain/decision/events.ts'
import type { DocumentRef, Secrecy } from '../../domain/decision/facts.ts'
import type { ByLaw } from '../../domain/notice/addressee.ts'
import type { NoticeRule } from '../../domain/notice/notice-rule.ts'
import type { KeepTerm } from '../../domain/preservation/keeping.ts'
import { widerWays } from '../../vocabulary/closed-lists.ts'
import { list, of, shape } from '../shape.ts'

/** What the rules say of one matter, for the forms of redirect, secrecy and notice. */
export const lifecycleFacts = shape({
  /** Orders of secrecy in force; `whole`: it covers that there is a demand. */
  orders: list(
    shape({
      id: z.string(),
      secrecy: of<Secrecy>(),
      document: of<DocumentRef>().nullable(),
      whole: z.boolean(),
    }),
  ),
  toPreserve: z.boolean(),
  /** What of this tenant has to be kept. */
  toKeep: list(of<LineKey>()),
  /** Until when an order has it kept; null where none does. */
  keepTerm: of<KeepTerm>().nullable(),
  toApprove: z.boolean(),
  owesNotice: z.boolean(),
  waitsForCounsel: z.boolean(),
  dueAt: z.string().nullable(),
  /** What the law says of telling this tenant; null where it was not asked. */
  rule: of<NoticeRule>().nullable(),
  /** Whom the law names beside it; null: nobody else. Whether its chain tells them stands with the chain. */
  named: of<ByLaw>().nullable(),
  /** What another system's record says of telling it, while no second person has looked; null: nothing that waits for that. */
  toldThere: of<RecordOfTelling>().nullable(),
  /** In which ways more is to leave than this tenant was told; empty: in none. */
  wider: list(z.enum(widerWays)),
})
export type LifecycleFacts = z.infer<typeof lifecycleFacts>

/** Of one party of a matter's chain; in the order of the chain. */
export const partyFacts = shape({
  key: z.string(),
  party: of<PartyRef>(),
  name: z.string(),
  told: z.boolean(),
  /** Every way to it was tried. */
  unreached: z.boolean(),
  /** Counsel has to read what it answered. */
  waitsForCounsel: z.boolean(),
})
export type PartyFacts = z.infer<typeof partyFacts>
