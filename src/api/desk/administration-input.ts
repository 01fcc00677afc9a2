// What administration is sent, parsed at the border: people, tokens, filters. Names are one line without control characters.
import { z } from 'zod'
import { staffSurfaces, tokenScopes } from '../../directory/administration.ts'
import { type PolicyKey, policyRules } from '../../directory/policies.ts'
import { systemActs } from '../../directory/system-acts.ts'
import { employments, roles } from '../../kernel/actor.ts'
import { hidden, line } from '../fields.ts'

export const personBody = z.strictObject({
  name: line(200),
  mail: z.email().max(254).nullable(),
  human: line(100),
  firm: line(200).nullable(),
  roles: z
    .array(z.enum(roles))
    .max(roles.length)
    .transform(list => [...new Set(list)]),
  employment: z.enum(employments),
})
export const personChange = personBody.extend({ version: z.int().min(1) })
export const linkBody = z.strictObject({ surface: z.enum(staffSurfaces), mail: z.boolean() })
export const recoveryBody = z.strictObject({ reason: line(500) })
export const tokenBody = z.strictObject({
  name: line(100),
  scopes: z.array(z.enum(tokenScopes)).min(1),
  days: z.int().min(1).max(366),
})

const version = z.string().regex(/^[0-9a-f]{64}$/)
const within = (key: PolicyKey) => z.int().min(policyRules[key].min).max(policyRules[key].max)
export const settingsBody = z.strictObject({
  version,
  values: z.strictObject({
    windowMinutes: within('windowMinutes'),
    noticeWorkingDays: within('noticeWorkingDays'),
    unreadDays: within('unreadDays'),
    counselWorkingDays: within('counselWorkingDays'),
    takeBackSeconds: within('takeBackSeconds'),
    authorisationMinutes: within('authorisationMinutes'),
    grantMinutes: within('grantMinutes'),
    answerMinutes: within('answerMinutes'),
    emergencyAuthorisationMinutes: within('emergencyAuthorisationMinutes'),
    followUpDays: within('followUpDays'),
    neverDays: within('neverDays'),
    heldMinutes: within('heldMinutes'),
    lawCheckedDays: within('lawCheckedDays'),
  } satisfies Record<PolicyKey, unknown>),
  reason: line(300).min(10),
})
export const settleBody = z.strictObject({ confirm: z.boolean() })
export const receiversBody = z.strictObject({ people: z.array(z.string().min(1).max(64)).max(50) })
export const byHandBody = z.strictObject({ authority: z.string().min(1).max(64), byHand: z.boolean() })

/** The profile itself is parsed by `parseProvider`; here only that it holds nothing that cannot be seen. */
export const providerBody = z.strictObject({
  version,
  provider: z
    .json()
    .refine(value => !hidden(JSON.stringify(value)), { error: 'holds characters that cannot be seen' }),
})

export const issuerBody = z.strictObject({
  tenant: z.string().max(64).nullable(),
  version: z.int().min(0),
  config: z
    .strictObject({
      issuer: z.url().max(500),
      clientId: line(200),
      clientSecret: z.string().min(1).max(500).nullable(),
      match: z.enum(['mail', 'subject']),
      maxMinutes: z.int().min(5).max(720),
    })
    .nullable(),
})
export const subjectBody = z.strictObject({ subject: line(255).nullable() })

export const webhookBody = z.strictObject({
  name: line(100),
  url: z.url().max(1000),
  events: z.array(z.enum(['demand.changed', 'system.act'])).min(1),
})

const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/)
export const auditQuery = z.object({
  kind: z.enum(systemActs).optional(),
  person: z.string().max(64).optional(),
  from: day.optional(),
  until: day.optional(),
  before: z.string().max(100).optional(),
})
