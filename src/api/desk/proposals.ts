// What every page is told of something that takes two people.
import { z } from 'zod'
import type { Outcome } from '../../kernel/two-people.ts'
import { of, shape } from '../shape.ts'

export const proposalShown = shape({
  id: z.string(),
  askedBy: z.string(),
  askedAt: z.string(),
  /** null: it waits for a second person. */
  outcome: of<Outcome>().nullable(),
  settledBy: z.string().nullable(),
  settledAt: z.string().nullable(),
  /** Another person than who asked, whose roles include it. */
  mayConfirm: z.boolean(),
  mayStop: z.boolean(),
})
export type ProposalShown = z.infer<typeof proposalShown>
