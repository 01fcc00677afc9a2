// The queue: its rows, its counts, what can be chosen, saved views, who has how much.

import { z } from 'zod'
import { steps, type Turn } from '../../domain/turn/step.ts'
import type { Refusal } from '../../kernel/refusal.ts'
import { queueColumns } from '../../queue/columns.ts'
import { sorts } from '../../queue/filter.ts'
import type { Summary } from '../../queue/summary.ts'
import { dataCategories, decisions, type Ground, redirectExceptions } from '../../vocabulary/closed-lists.ts'
import { contract } from '../contract.ts'
import { demandId, nothing } from '../fields.ts'
import { list, of, shape } from '../shape.ts'
import { queueWish } from './me.ts'

export const queueRow = shape({
  id: z.string(),
  reference: z.string(),
  version: z.number(),
  step: z.enum(steps),
  turn: of<Turn>(),
  dueAt: z.string().nullable(),
  /** What happens then, in the reader's language. */
  dueWhat: z.string().nullable(),
  /** As the reader read the paper: nobody has confirmed it. */
  dueProposed: z.literal(true).exactOptional(),
  receivedAt: z.string(),
  closedAt: z.string().nullable(),
  /** Who has it: a person's id. */
  owner: z.string().nullable(),
  /** The next step is another person's, because the reader did its first half. */
  barred: z.literal(true).exactOptional(),
  summary: of<Summary>(),
})
export type QueueRow = z.infer<typeof queueRow>

export const queue = shape({
  rows: list(queueRow),
  next: z.string().nullable(),
})
export type Queue = z.infer<typeof queue>

/** GET /api/queue/counts: up to `COUNTED_TO` of each. */
export const queueCounts = shape({
  open: z.number(),
  mine: z.number(),
  overdue: z.number(),
  /** Still to come, today. */
  dueToday: z.number(),
  toApprove: z.number(),
})
export type QueueCounts = z.infer<typeof queueCounts>

/** GET /api/queue/choices: whom a filter can name. */
export const queueChoices = shape({
  authorities: list(
    shape({
      id: z.string(),
      name: z.string(),
    }),
  ),
  people: list(
    shape({
      id: z.string(),
      name: z.string(),
    }),
  ),
})
export type QueueChoices = z.infer<typeof queueChoices>

/** GET /api/queue/workload: open demands by whose turn it is, and by who has them. */
export const load = shape({
  open: z.number(),
  overdue: z.number(),
  /** Due until midnight where its reader is, and within seven days; each holds those before. */
  today: z.number(),
  week: z.number(),
  nextDue: z.string().nullable(),
})
export type Load = z.infer<typeof load>

export const loadRow = shape({
  ...load.shape,
  who: of<Turn>(),
})
export type LoadRow = z.infer<typeof loadRow>

/** `who`: a person's id and name; `nobody` where nobody has them. */
export const personLoad = shape({
  ...load.shape,
  who: z.string(),
  name: z.string(),
})
export type PersonLoad = z.infer<typeof personLoad>

export const workload = shape({
  byTurn: list(loadRow),
  byPerson: list(personLoad),
})
export type Workload = z.infer<typeof workload>

/** What is proposed for several, where it is the same for each; and who of them may not be accepted with the others, with why. */
export const batchOffer = shape({
  offered: list(shape({ id: z.string(), version: z.number(), likeness: z.string() })),
  /** Of all that are offered: each kind of data once. */
  decides: list(
    shape({
      category: z.enum(dataCategories),
      decision: z.enum(decisions),
      ground: of<Ground>(),
      reason: z.string(),
      cite: z.string(),
    }),
  ),
  /** For organisations whose data would be disclosed: why they are not asked first, and why the demand is not challenged. */
  explains: shape({
    exception: z.enum(redirectExceptions).nullable(),
    note: z.string(),
    notChallenged: z.string(),
  }),
  refused: list(shape({ id: z.string(), refusal: of<Refusal>() })),
})
export type BatchOffer = z.infer<typeof batchOffer>

export const savedView = shape({
  ...queueWish.shape,
  id: z.string(),
  name: z.string(),
  shared: z.boolean(),
  own: z.boolean(),
  /** Up to `COUNTED_TO`; null where it holds words, which are counted by opening it. */
  count: z.number().nullable(),
})
export type SavedView = z.infer<typeof savedView>

const view = z.enum(['open', 'mine', 'closed', 'not_demand'])
const text = z.string().max(200)

/** Beside these any filter, by its key; what is none asks for none. */
const asked = z.looseObject({
  view: view.default('open'),
  text: text.default(''),
  // What is no order asks for none, as an unknown filter does.
  sort: z.enum(sorts).nullable().catch(null).default(null),
  cursor: z.string().max(400).optional(),
})

const wished = {
  view,
  text,
  filters: z.record(z.string().max(20), z.string().max(2000)),
  columns: z.array(z.enum(queueColumns)).min(1).max(queueColumns.length).optional(),
  sort: z.enum(sorts).optional(),
}
export const queueWished = z.strictObject(wished)
const viewSaved = z.strictObject({
  ...wished,
  /** Null: a new one. */
  id: z
    .string()
    .regex(/^[0-9a-f]{32}$/)
    .nullable(),
  name: z.string().trim().min(1).max(80),
  shared: z.boolean(),
})
const named = shape({ id: z.string() })

export const queueApi = contract({
  /** 50 a page, by due time; the latest closed first; where `sort` says so by receipt. */
  'GET /api/queue': { query: asked, answer: queue },
  'GET /api/queue/counts': { answer: queueCounts },
  'GET /api/queue/choices': { answer: queueChoices },
  'GET /api/queue/workload': { answer: workload },
  /** Each opened by who asks, in the version that it has now. */
  'POST /api/queue/proposals': {
    body: z.strictObject({ ids: z.array(demandId).min(1).max(100) }),
    answer: batchOffer,
  },
  /** Those of every desk, one’s own, and what colleagues share. */
  'GET /api/queue/views': { answer: list(savedView) },
  'POST /api/queue/views': { body: viewSaved, answer: named },
  'POST /api/queue/views/:id/forget': { answer: named },
  /** As `Me.queue` from then on. */
  'POST /api/queue/default': { body: queueWished, answer: nothing },
  'POST /api/queue/default/forget': { answer: nothing },
})
