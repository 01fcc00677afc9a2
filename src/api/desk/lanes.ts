// What the law merely permits: emergencies, policies and the lane of national security.

import { z } from 'zod'
import { dataCategories } from '../../vocabulary/closed-lists.ts'
import { contract } from '../contract.ts'
import { rowId } from '../fields.ts'
import { list, shape } from '../shape.ts'

/** GET /api/emergencies: one row an authority (null: not matched yet) and country (null: not read yet). */
export const emergencyFigures = shape({
  rows: list(
    shape({
      /** Directory id, and its name. */
      authority: z.string().nullable(),
      name: z.string().nullable(),
      country: z.string().nullable(),
      /** All that were ever marked; the others add up to it. */
      claimed: z.number(),
      open: z.number(),
      dropped: z.number(),
      declined: z.number(),
      released: z.number(),
      /** Of those released: process awaited (of these: overdue), received, refused, never came. */
      awaited: z.number(),
      overdue: z.number(),
      received: z.number(),
      refused: z.number(),
      never: z.number(),
    }),
  ),
})
export type EmergencyFigures = z.infer<typeof emergencyFigures>

/** GET /api/law/permitted: every adoption that was ever made, those that stand first, then the newest. */
export const permittedPolicies = shape({
  mayAdopt: z.boolean(),
  policies: list(
    shape({
      id: z.string(),
      name: z.string(),
      instruments: list(z.string()),
      categories: list(z.enum(dataCategories)),
      why: z.string(),
      by: z.string(),
      at: z.string(),
      withdrawnBy: z.string().nullable(),
      withdrawnAt: z.string().nullable(),
    }),
  ),
})
export type PermittedPolicies = z.infer<typeof permittedPolicies>

/** A later demand of the authority that was answered in an emergency: it may hold the process that follows. */
export const following = shape({
  reference: z.string(),
  receivedAt: z.string(),
})
export type Following = z.infer<typeof following>

const line = z.string().max(500)

const restricted = z.strictObject({
  servedAt: z.iso.datetime({ offset: true }).transform(t => new Date(t).toISOString()),
  servedManner: z.string().min(1).max(60),
  entityServed: z.string().min(1).max(200),
  text: z.string().min(1).max(10_000),
  paperKept: line.min(1),
  people: z.array(rowId).max(50),
  key: z.string().min(8).max(80),
})

const adoption = z.strictObject({
  name: z.string().trim().min(3).max(120),
  instruments: z.array(line.min(3)).min(1).max(50),
  categories: z.array(z.enum(dataCategories)).min(1),
  why: z.string().trim().min(20).max(2000),
})

export const lanesApi = contract({
  /** Turned away at the door; employed counsel. */
  'GET /api/restricted': { answer: shape({ half: z.string(), n: z.number() }) },
  'POST /api/restricted': { body: restricted, answer: shape({ id: z.string(), reference: z.string() }) },
  'GET /api/emergencies': { answer: emergencyFigures },
  'GET /api/law/permitted': { answer: permittedPolicies },
  /** Counsel who is employed. */
  'POST /api/law/permitted': { body: adoption, answer: shape({ id: z.string() }) },
  'POST /api/law/permitted/withdraw': {
    body: z.strictObject({ id: rowId }),
    answer: shape({ withdrawn: z.literal(true) }),
  },
})
