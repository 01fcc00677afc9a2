// A demand as a customer's programs get it. It does not change within a version.
import { z } from 'zod'
import { partyRoles } from '../../kernel/actor.ts'
import { widerWays } from '../../vocabulary/closed-lists.ts'

const at = z.iso.datetime().describe('RFC 3339, UTC')
const day = z.string()
const moment = z.string().describe('RFC 3339, UTC, or a day')
const item = z.strictObject({ identifier: z.string(), category: z.string() })
const answer = z
  .strictObject({
    answer: z.string(),
    text: z.string(),
    at,
    about: z
      .array(item)
      .optional()
      .describe('the data that it is about; absent where it is about all of them'),
  })
  .nullable()
const objection = z
  .strictObject({
    decision: z.string(),
    reason: z.string(),
    at: at.nullable().describe('when counsel decided; null on record from before this was kept'),
    part: z.literal(true).optional().describe('it is followed for a part of what you objected to'),
    some: z.literal(true).optional().describe('you objected to some of your data, not to all'),
    court: z
      .strictObject({ name: z.string(), number: z.string(), on: day })
      .optional()
      .describe('the court that overruled it, or let go a part of it'),
    heldUntil: at
      .nullable()
      .optional()
      .describe('counsel follows it no more: nothing that it held leaves before; null until that is known'),
  })
  .nullable()
const period = { from: moment.nullable(), to: moment.nullable() }

export const demandSummary = z.strictObject({
  id: z.string().regex(/^[0-9a-f]{32}$/),
  reference: z.string().describe('ours; stands in every mail about it'),
  authority: z
    .strictObject({ name: z.string(), country: z.string().describe('ISO 3166-1, two letters') })
    .nullable()
    .describe('null while we may not say who asks'),
  instrument: z.strictObject({ id: z.string(), name: z.string() }).nullable(),
  standing: z
    .enum(['waits', 'with_us', 'went_out', 'nothing_left'])
    .describe('waits: for your answer, until windowEndsAt'),
  receivedAt: at,
  toldAt: at.nullable(),
  windowEndsAt: at.nullable(),
  answeredAt: at.nullable().describe('when you answered'),
  releasedAt: at.nullable().describe('when data of yours left'),
  closedAt: at.nullable(),
  changedAt: at.describe('when anything of this demand last changed; who looked at it has times of its own'),
})
export type DemandSummary = z.infer<typeof demandSummary>

const part = {
  at,
  items: z.int(),
  sha256: z.string(),
  recalled: z
    .strictObject({ at, fetched: z.boolean().describe('its officer had confirmed having it') })
    .optional()
    .describe('we recalled this package: it can no longer be fetched'),
}

export const demandDetail = demandSummary.extend({
  paperReference: z.string().nullable(),
  asked: z.array(z.strictObject({ identifier: z.string(), categories: z.array(z.string()), ...period })),
  answered: z.array(
    z.strictObject({
      identifier: z.string().nullable(),
      category: z.string(),
      decision: z.string(),
      reason: z.string(),
      cite: z.string(),
      wouldSuffice: z.array(z.string()),
      under: z
        .string()
        .optional()
        .describe('the kind of paper that asks for it; absent where one asks for all that is yours'),
      period: z.strictObject(period).nullable(),
      voluntary: z
        .enum(['emergency', 'consent', 'policy'])
        .nullable()
        .describe('the lane by which it leaves although no law requires it'),
      policy: z.string().nullable(),
      later: z
        .literal(true)
        .optional()
        .describe('a part of yours left, and this is not in it: it has not left'),
      freed: z
        .literal(true)
        .optional()
        .describe('your objection, which is followed, does not keep this here'),
    }),
  ),
  answeredBefore: z.string().nullable().describe('the answer that was given in an earlier system'),
  redirect: z.strictObject({
    tried: z.boolean(),
    outcome: z.string().nullable(),
    exception: z.string().nullable(),
    answeredAt: at.nullable().describe('when its outcome was recorded'),
  }),
  withdrawn: z
    .strictObject({ on: day, part: z.boolean().describe('it still asks for the rest') })
    .nullable()
    .describe('the authority took back what it asked of you'),
  notChallenged: z.string().nullable(),
  challenges: z.array(
    z.strictObject({
      yours: z.boolean().describe('you filed it, not we'),
      kind: z.string(),
      about: z.string(),
      forum: z.string(),
      filedOn: day,
      suspended: z.boolean(),
      outcome: z.string().nullable(),
      outcomeOn: day.nullable(),
      open: z.boolean(),
      lines: z.array(item).optional().describe('what it is about; absent where it is about everything'),
      held: z.array(item).optional().describe('what waits for it; absent where that is all, or nothing'),
    }),
  ),
  extendedUntil: z.string().nullable(),
  keptFromDeletion: z
    .strictObject({ at, until: day.nullable() })
    .nullable()
    .describe('a copy of your data that is kept as it was; keeping it does not disclose anything'),
  notice: z
    .strictObject({
      sentAt: at,
      readAt: at
        .nullable()
        .describe('when a person opened it in the console; a program’s read does not count'),
      windowEndsAt: at,
      code: z.string().describe('the code in the mail'),
      late: z.boolean(),
      copySha256: z.string(),
      toldMoreAt: at
        .nullable()
        .describe('when we told you what we could not tell for a time, or that more is to leave'),
      wider: z
        .array(z.enum(widerWays))
        .describe('how the disclosure became wider than we had told you; your time to object started again'),
    })
    .nullable(),
  withheld: z.array(z.string()).describe('what a secrecy of a part still keeps back'),
  answer,
  answerReadAt: at.nullable().describe('when our counsel read what you answered'),
  consent: z
    .strictObject({
      at,
      covers: z.array(item),
      ...period,
      verified: z.boolean(),
      revokedAt: at.nullable(),
    })
    .nullable(),
  objection,
  earlierAnswers: z
    .array(z.strictObject({ answer, objection }))
    .describe('what you answered while less was to leave'),
  others: z
    .array(
      z.strictObject({
        role: z.enum(partyRoles),
        told: z.boolean(),
        answer: z.strictObject({ answer: z.string(), at }).nullable(),
        objection: z.enum(['upheld', 'overruled']).nullable(),
      }),
    )
    .describe('the other organisations of your chain that we told, or that answered; not what they wrote'),
  released: z
    .strictObject({
      ...part,
      parts: z
        .array(z.strictObject(part))
        .optional()
        .describe('each part, where data of yours left in several'),
    })
    .nullable(),
})
export type DemandDetail = z.infer<typeof demandDetail>

export const accessLine = z.strictObject({
  who: z.string().describe('a number and a role, never a name'),
  employer: z.string(),
  purpose: z.string(),
  words: z.string().nullable(),
  reads: z.array(z.string()),
  at,
  until: at,
  lastReadAt: at.nullable().describe('when something was last opened under it'),
})

export const demandPage = z.strictObject({
  demands: z.array(demandSummary),
  next: z.string().nullable().describe('for `after` of the next page; null on the last'),
})

export const accessList = z.strictObject({ accesses: z.array(accessLine) })
