// Tokens and webhooks of the provider’s own programs.

import { z } from 'zod'
import { tokenScopes } from '../../directory/administration.ts'
import { contract } from '../contract.ts'
import { list, shape } from '../shape.ts'
import { tokenBody, webhookBody } from './administration-input.ts'

export const tokenLine = shape({
  id: z.string(),
  name: z.string(),
  scopes: list(z.enum(tokenScopes)),
  madeBy: z.string(),
  madeAt: z.string(),
  expiresAt: z.string(),
  lastUsedAt: z.string().nullable(),
  revokedAt: z.string().nullable(),
})
export type TokenLine = z.infer<typeof tokenLine>

export const tokens = shape({
  tokens: list(tokenLine),
  locked: z.string().nullable(),
})
export type Tokens = z.infer<typeof tokens>

export const tokenMade = shape({
  id: z.string(),
  token: z.string(),
})
export type TokenMade = z.infer<typeof tokenMade>

export const webhookEvent = z.enum(['demand.changed', 'system.act'])
export type WebhookEvent = z.infer<typeof webhookEvent>

export const webhookLine = shape({
  id: z.string(),
  name: z.string(),
  url: z.string(),
  events: list(webhookEvent),
  madeAt: z.string(),
  /** The last ones; none names what it was about. */
  deliveries: list(
    shape({
      kind: webhookEvent,
      at: z.string(),
      state: z.enum(['waiting', 'sent', 'failed']),
      attempts: z.number(),
      nextAt: z.string().nullable(),
      detail: z.string().nullable(),
    }),
  ),
})
export type WebhookLine = z.infer<typeof webhookLine>

export const webhooks = shape({
  webhooks: list(webhookLine),
  locked: z.string().nullable(),
})
export type Webhooks = z.infer<typeof webhooks>

export const webhookMade = shape({
  id: z.string(),
  secret: z.string(),
})
export type WebhookMade = z.infer<typeof webhookMade>

export const webhookTested = shape({
  outcome: z.enum(['accepted', 'refused', 'later']),
  detail: z.string(),
})
export type WebhookTested = z.infer<typeof webhookTested>

export const programsApi = contract({
  'GET /api/admin/tokens': { answer: tokens },
  'POST /api/admin/tokens': { body: tokenBody, answer: tokenMade },
  'POST /api/admin/tokens/:id/revoke': { answer: shape({ revoked: z.literal(true) }) },
  'GET /api/admin/webhooks': { answer: webhooks },
  'POST /api/admin/webhooks': { body: webhookBody, answer: webhookMade },
  'POST /api/admin/webhooks/:id/test': { answer: webhookTested },
  'POST /api/admin/webhooks/:id/end': { answer: shape({ ended: z.literal(true) }) },
})
