// The audit trail of administration, the chains of demands, and health.

import { z } from 'zod'
import { contract } from '../contract.ts'
import { list, shape } from '../shape.ts'
import { auditQuery } from './administration-input.ts'

export const actLine = shape({
  id: z.string(),
  at: z.string(),
  kind: z.string(),
  by: shape({
    kind: z.string(),
    id: z.string().nullable(),
    name: z.string().nullable(),
  }),
  about: shape({
    id: z.string(),
    name: z.string().nullable(),
  }).nullable(),
  data: z.record(z.string(), z.unknown()),
})
export type ActLine = z.infer<typeof actLine>

export const healthLine = shape({
  name: z.string(),
  status: z.enum(['ok', 'warn', 'fail']),
  detail: z.string(),
  next: z.string().nullable(),
})
export type HealthLine = z.infer<typeof healthLine>

export const health = shape({
  at: z.string(),
  version: z.string(),
  lines: list(healthLine),
})
export type Health = z.infer<typeof health>

export const chainLine = shape({
  reference: z.string(),
  events: z.number(),
  /** Hex of SHA-256. */
  head: z.string(),
  /** The first event whose hash is not what its row gives; null: the chain holds. */
  breaksAt: z.number().nullable(),
})
export type ChainLine = z.infer<typeof chainLine>

export const chains = shape({
  chains: list(chainLine),
  committed: shape({
    at: z.string(),
    publishedAt: z.string().nullable(),
    origin: z.string().nullable(),
  }).nullable(),
  next: z.string().nullable(),
})
export type Chains = z.infer<typeof chains>

export const grantCount = shape({
  person: z.string(),
  purpose: z.string(),
  grants: z.number(),
})
export type GrantCount = z.infer<typeof grantCount>

export const audit = shape({
  /** Grants of the last 30 days; national-security demands, and those that a tie keeps from somebody, are left out. */
  grants: list(grantCount),
  acts: list(actLine),
  kinds: list(z.string()),
  people: list(
    shape({
      id: z.string(),
      name: z.string(),
    }),
  ),
  next: z.string().nullable(),
})
export type Audit = z.infer<typeof audit>

export const auditApi = contract({
  'GET /api/admin/audit': { query: auditQuery, answer: audit },
  'GET /api/admin/audit.csv': { query: auditQuery, answer: 'file' },
  'GET /api/admin/chains': { query: z.object({ after: z.string().default('') }), answer: chains },
  'GET /api/admin/health': { answer: health },
})
