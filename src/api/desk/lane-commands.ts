// The commands of the lanes that a desk may send as they are, parsed strictly. A confirmation by telephone is not among them:
// its number is put there by the server, from the directory (acts/confirm-emergency.ts).
import { z } from 'zod'
import { dataCategories } from '../../vocabulary/closed-lists.ts'
import { consentEvidences, dangerKinds, followUpOutcomes, helps, imminences } from '../../vocabulary/lanes.ts'

const words = z.string().max(4000)
const line = z.string().max(500)
const id = z.string().min(1).max(64)

/** Whose data and of when is said by who records it; only earlier records leave it open. */
const least = z.strictObject({
  category: z.enum(dataCategories),
  reason: words,
  identifiers: z.array(line).min(1).max(1000),
  period: z.strictObject({ from: z.iso.datetime().nullable(), to: z.iso.datetime().nullable() }),
})

export const laneCommands = [
  z.strictObject({
    type: z.literal('mark_emergency'),
    source: z.literal('person'),
    voluntary: z.boolean(),
    note: words,
  }),
  z.strictObject({ type: z.literal('drop_emergency'), reason: words }),
  z.strictObject({
    type: z.literal('record_danger'),
    danger: z.enum(dangerKinds),
    who: words,
    what: words,
    imminence: z.enum(imminences),
    whyNow: words,
    help: z.enum(helps),
    howItHelps: words,
    minimum: z.array(least).max(5),
    content: words.nullable(),
  }),
  z.strictObject({
    type: z.literal('record_follow_up'),
    outcome: z.enum(followUpOutcomes),
    reference: line.nullable(),
    note: words,
    standsFor: words.optional(),
  }),
  z.strictObject({
    type: z.literal('verify_consent'),
    matter: id,
    consent: id,
    evidence: z.enum(consentEvidences),
    who: line,
    note: words,
  }),
  z.strictObject({ type: z.literal('revoke_consent'), matter: id, why: words }),
  z.strictObject({ type: z.literal('unname_person'), person: id, note: words }),
] as const
