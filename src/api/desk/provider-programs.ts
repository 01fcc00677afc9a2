// What programs of the provider call at the desk's host, by token (`Authorization: Bearer duly_…`). Nothing of a demand.
import { z } from 'zod'
import { contract } from '../contract.ts'
import { of, shape } from '../shape.ts'

/** SCIM 2.0 in the two verbs that deprovisioning needs (RFC 7644 § 3.5.2, § 3.6). */
const patch = z.object({
  schemas: z.array(z.string()).optional(),
  Operations: z
    .array(
      z.object({
        op: z.string().regex(/^replace$/i),
        path: z.literal('active').optional(),
        value: z.union([
          z.boolean(),
          z.enum(['True', 'False', 'true', 'false']),
          z.strictObject({ active: z.boolean() }),
        ]),
      }),
    )
    .length(1),
})

export const providerProgramsApi = contract({
  'GET /scim/v2/Users': { query: z.object({ filter: z.string().optional() }), answer: of<object>() },
  'GET /scim/v2/Users/:id': { answer: of<object>() },
  'PATCH /scim/v2/Users/:id': { body: patch, answer: of<object>() },
  'DELETE /scim/v2/Users/:id': { answer: of<object>() },
  /** How many demands are open and due, of those that are not restricted. */
  'GET /api/counts': { answer: shape({ open: z.number(), overdue: z.number(), at: z.string() }) },
})
