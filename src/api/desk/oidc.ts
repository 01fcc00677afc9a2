// Sign-in by an OpenID provider.

import { z } from 'zod'
import { contract } from '../contract.ts'
import { list, shape } from '../shape.ts'
import { issuerBody, subjectBody } from './administration-input.ts'

export const issuerLine = shape({
  issuer: z.string(),
  clientId: z.string(),
  /** `…`: there is one, and it is not shown. */
  clientSecret: z.string().nullable(),
  match: z.enum(['mail', 'subject']),
  maxMinutes: z.number(),
  version: z.number(),
  /** Where somebody begins; what the provider must allow to come back to; what it calls when a session ends there. */
  start: z.string(),
  redirect: z.string(),
  logout: z.string(),
})
export type IssuerLine = z.infer<typeof issuerLine>

export const oidcPage = shape({
  staff: issuerLine.nullable(),
  redirect: z.string(),
  logout: z.string(),
  /** Who is bound to a subject of the staff's provider. */
  people: list(
    shape({
      id: z.string(),
      name: z.string(),
    }),
  ),
  tenants: list(
    shape({
      id: z.string(),
      name: z.string(),
    }),
  ),
  tenant: shape({
    id: z.string(),
    name: z.string(),
    issuer: issuerLine.nullable(),
    contacts: list(
      shape({
        id: z.string(),
        name: z.string(),
        bound: z.boolean(),
        /** A bond was asked for, and no second person has confirmed it. */
        waits: z.boolean(),
      }),
    ),
  }).nullable(),
  locked: z.string().nullable(),
})
export type OidcPage = z.infer<typeof oidcPage>

const bound = shape({ bound: z.boolean(), waits: z.literal(true).exactOptional() })

export const oidcApi = contract({
  'GET /api/admin/oidc': { query: z.object({ tenant: z.string().optional() }), answer: oidcPage },
  'POST /api/admin/oidc': { body: issuerBody, answer: shape({ id: z.string() }) },
  'POST /api/admin/people/:id/subject': { body: subjectBody, answer: bound },
  'POST /api/admin/contacts/:id/subject': { body: subjectBody, answer: bound },
})
