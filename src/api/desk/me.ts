// Who reads the desk, and how it opens for them.

import { z } from 'zod'
import type { PurposeChoice } from '../../domain/turn/access.ts'
import { employments, roles } from '../../kernel/actor.ts'
import { queueColumns } from '../../queue/columns.ts'
import { type Filters, sorts } from '../../queue/filter.ts'
import { contract } from '../contract.ts'
import { list, of, shape } from '../shape.ts'

/** What of the queue is shown, and how: of an absent order and absent columns, the list's own. */
export const queueWish = shape({
  view: z.enum(['open', 'mine', 'closed', 'not_demand']),
  text: z.string(),
  filters: of<Filters>(),
  columns: list(z.enum(queueColumns)).exactOptional(),
  sort: z.enum(sorts).exactOptional(),
})
export type QueueWish = z.infer<typeof queueWish>

export const menuPage = z.enum(['work', 'workload', 'rota', 'tenants', 'authorities', 'import', 'retention'])
export type MenuPage = z.infer<typeof menuPage>

/** GET /api/me */
export const me = shape({
  id: z.string(),
  name: z.string(),
  roles: list(z.enum(roles)),
  employment: z.enum(employments),
  provider: z.string(),
  demo: z.boolean(),
  /** Settings that differ from a live directory's, in words; shown on every page in demo mode. */
  demoSettings: list(z.string()),
  /** What this person may open a demand for, the usual purpose first, and for how long. */
  grant: shape({
    minutes: z.number(),
    purposes: list(of<PurposeChoice>()),
  }),
  hosts: shape({
    approve: z.string(),
    authority: z.string(),
    customer: z.string(),
  }),
  /** How the queue opens for this person; null: as for everybody. */
  queue: queueWish.nullable(),
  /** Where the menu leads this person beside the queue. */
  menu: list(menuPage),
})
export type Me = z.infer<typeof me>

export const meApi = contract({ 'GET /api/me': { answer: me } })
