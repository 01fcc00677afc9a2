// Retention: counts alone. Which demands, and whose, is not said.

import { z } from 'zod'
import { type Counts, keepers, type RetentionKind, retentionKinds } from '../../directory/retention-kinds.ts'
import { boundsOf } from '../../directory/retention-terms.ts'
import { contract } from '../contract.ts'
import { line, nothing, settle } from '../fields.ts'
import { list, of, shape } from '../shape.ts'
import { proposalShown } from './proposals.ts'

export const retentionTerm = shape({
  days: z.number(),
  basis: z.string(),
})
export type RetentionTerm = z.infer<typeof retentionTerm>

export const retentionChange = shape({
  ...proposalShown.shape,
  reason: z.string(),
  changes: list(
    shape({
      kind: z.enum(retentionKinds),
      before: retentionTerm,
      after: retentionTerm,
    }),
  ),
  /** Of one that waits, what would go earlier at once; null to who may not know how much is kept back. */
  effect: of<Counts>().nullable(),
})
export type RetentionChange = z.infer<typeof retentionChange>

/** GET /api/retention */
export const retentionPage = shape({
  kinds: list(
    shape({
      kind: z.enum(retentionKinds),
      days: z.number(),
      basis: z.string(),
      /** Over its term and kept by nothing: goes at the next run. */
      due: z.number(),
      /** Of its term, in days; `usual`: what Duly proposes. */
      min: z.number(),
      max: z.number(),
      usual: z.number(),
    }),
  ),
  /** Of closed demands over their term, how many each reason keeps; null to who may know of no demand. */
  kept: z.record(z.enum(keepers), z.number()).nullable(),
  /** Asked for at the desk; the worker has not run it yet. */
  asked: shape({ at: z.string(), by: z.string() }).nullable(),
  runs: list(
    shape({
      at: z.string(),
      who: z.string(),
      counts: of<Partial<Counts>>(),
    }),
  ),
  holds: list(
    shape({
      id: z.string(),
      /** Of everything; otherwise of one demand, which is not named to who has no access. */
      everything: z.boolean(),
      reference: z.string().nullable(),
      reason: z.string().nullable(),
      by: z.string(),
      at: z.string(),
    }),
  ),
  mayHold: z.boolean(),
  mayRun: z.boolean(),
  /** Of the terms as they stand; sent back with what is to be. */
  version: z.string(),
  /** The last ones, the newest first; at most one waits. */
  changes: list(retentionChange),
  mayChange: z.boolean(),
})
export type RetentionPage = z.infer<typeof retentionPage>

const term = (kind: RetentionKind) => {
  const { min, max } = boundsOf(kind)
  return z.strictObject({ days: z.int().min(min).max(max), basis: line(300).min(3) })
}
export const termsBody = z.strictObject({
  /** Of the terms that were on the page. */
  version: z.string().regex(/^[0-9a-f]{64}$/),
  terms: z.strictObject({
    content: term('content'),
    search: term('search'),
    readings: term('readings'),
    drafts: term('drafts'),
    mails: term('mails'),
    access: term('access'),
    directory: term('directory'),
    sessions: term('sessions'),
  } satisfies Record<RetentionKind, unknown>),
  reason: line(300).min(10),
})
export type TermsWish = z.infer<typeof termsBody>

const hold = z.strictObject({
  /** Null: everything. */
  reference: z.string().trim().min(1).max(40).nullable(),
  reason: z.string().trim().min(10).max(500),
})

export const retentionApi = contract({
  'GET /api/retention': { answer: retentionPage },
  /** When the run was asked for that waits for the worker. */
  'POST /api/retention/run': { answer: shape({ asked: z.string() }) },
  /** Administrators. */
  'POST /api/retention/terms': { body: termsBody, answer: shape({ waits: z.boolean() }) },
  /** Another person, counsel too. */
  'POST /api/retention/terms/:id': { body: settle, answer: shape({ done: z.literal(true) }) },
  /** Counsel. */
  'POST /api/retention/holds': { body: hold, answer: nothing },
  'POST /api/retention/holds/:id/lift': { answer: nothing },
})
