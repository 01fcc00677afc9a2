// What people do to a demand. Each act names the version that its person looked at and a key of its own; the answer is the version
// that it made.
import type { PublicKeyCredentialRequestOptionsJSON } from '@simplewebauthn/server'
import { z } from 'zod'
import { accessPurposes } from '../../domain/turn/access.ts'
import { dataCategories, demandRelations } from '../../vocabulary/closed-lists.ts'
import { confirmations, laneOutcomes } from '../../vocabulary/lanes.ts'
import { letterKinds } from '../../words/templates.ts'
import { contract } from '../contract.ts'
import { submit, wording } from '../fields.ts'
import { list, of, shape } from '../shape.ts'
import { commandSchema } from './command-schema.ts'
import { openQuestions, strayOffer } from './demand-page.ts'
import { letterDraft } from './letters.ts'

const kind = z.enum(letterKinds)
const note = z.string().max(5000).default('')
const matter = z.string().max(64)
const address = z.string().max(320).optional()
const contact = z.string().max(64).nullish()
const words = z.string().max(500).default('')
const why = z.string().max(5000).optional()
const reference = z.string().min(3).max(40)

const signedText = z.string().max(100_000)
const statement = z.string().min(20).max(5000)
const assertion = z.looseObject({ id: z.string() }) as z.ZodType<
  { readonly id: string },
  { readonly id: string }
>
const departure = z.strictObject({ departure: z.string().length(64) })
const again = { matter, contact: z.string().min(1).max(64) }
const other = z.strictObject({ ...submit, reference, note })
const empty = z.object({})

/** The lines that go now, and whether they left before; without them every line that is free to leave. */
const chosen = {
  lines: z
    .array(
      z.strictObject({
        ask: z.string().max(64),
        category: z.enum(dataCategories),
        account: z.string().max(64).nullable(),
      }),
    )
    .min(1)
    .max(5000)
    .optional(),
  again: z
    .strictObject({
      kind: z.enum(['supplement', 'correction', 'resealed']),
      of: z.string().regex(/^[0-9a-f]{64}$/),
      why: z.string().min(1).max(5000),
    })
    .optional(),
}

const done = shape({ version: z.number() })
/** `leavesAt`: until then its sender can take it back. */
const departed = shape({ version: z.number(), leavesAt: z.string().exactOptional() })
const options = of<PublicKeyCredentialRequestOptionsJSON>()

export const actsApi = contract({
  /** Commands that need no help of the server. */
  'POST /api/demands/:id/commands': {
    body: z.strictObject({ ...submit, command: commandSchema }),
    answer: departed,
  },
  /** What a paper of this kind ordinarily states and nobody has confirmed yet. Empty while the facts are incomplete. */
  'POST /api/demands/:id/facts/ordinary': {
    body: z.strictObject({ facts: z.unknown(), authority: z.string().max(64).nullable() }),
    answer: shape({ form: openQuestions }),
  },
  'POST /api/demands/:id/grant': {
    body: z.strictObject({ purpose: z.enum(accessPurposes), words }),
    answer: shape({ expiresAt: z.string() }),
  },
  /** For who has the step; refuses with `grant_needed` where the demand waits for somebody else. */
  'POST /api/demands/:id/grant/step': { body: empty, answer: shape({ expiresAt: z.string() }) },
  'POST /api/demands/:id/lookup/options': { body: empty, answer: shape({ lookup: z.string(), options }) },
  'POST /api/demands/:id/lookup': {
    body: z.strictObject({ ...submit, lookup: signedText, assertion }),
    answer: done,
  },
  'POST /api/demands/:id/hold/options': {
    body: z.strictObject({ matters: z.array(matter).min(1).max(500), until: z.iso.date() }),
    answer: shape({ hold: z.string(), options }),
  },
  'POST /api/demands/:id/hold': {
    body: z.strictObject({ ...submit, hold: signedText, assertion }),
    answer: done,
  },
  'POST /api/demands/:id/hold/end/options': {
    body: z.strictObject({ hold: z.string().max(64) }),
    answer: shape({ end: z.string(), options }),
  },
  'POST /api/demands/:id/hold/end': {
    body: z.strictObject({ ...submit, end: signedText, assertion }),
    answer: done,
  },
  /** Both demands get the link. */
  'POST /api/demands/:id/links': {
    body: z.strictObject({ ...submit, reference, relation: z.enum(demandRelations) }),
    answer: done,
  },
  /** This one answers another: filed to it. */
  'POST /api/demands/:id/stray': { body: other, answer: done },
  /** The named one answers this: filed here. */
  'POST /api/demands/:id/stray/take': { body: other, answer: done },
  /** What the mail itself points to. */
  'POST /api/demands/:id/stray/offers': { body: empty, answer: shape({ offers: list(strayOffer) }) },
  /** The number is the directory’s. */
  'POST /api/demands/:id/emergency/confirm': {
    body: z.strictObject({ ...submit, supervisor: words, outcome: z.enum(confirmations), note }),
    answer: done,
  },
  /** Names a person to a restricted demand. */
  'POST /api/demands/:id/people': {
    body: z.strictObject({ ...submit, person: z.string().min(1).max(64), note }),
    answer: done,
  },
  /**
   * A paper of national security, out of everybody’s sight. On whatever version is there: what somebody else changed meanwhile is no
   * reason to leave it in sight.
   */
  'POST /api/demands/:id/take-out': {
    body: z.strictObject({ key: submit.key, reference: z.string().max(40) }),
    answer: shape({ taken: z.literal(true) }),
  },
  /** What those named say of it. */
  'POST /api/demands/:id/settle-lane': {
    body: z.strictObject({
      ...submit,
      outcome: z.enum(laneOutcomes),
      paperKept: z.string().max(500).default(''),
    }),
    answer: shape({ id: z.string(), version: z.number() }),
  },
  'POST /api/demands/:id/assess': { body: z.strictObject(submit), answer: done },
  /** What is proposed, as it stands: `likeness` of the batch that it was offered with. */
  'POST /api/demands/:id/accept': {
    body: z.strictObject({ ...submit, likeness: z.string().max(2000) }),
    answer: done,
  },
  'POST /api/demands/:id/letters/draft': {
    body: z.looseObject({ kind, note, to: address }),
    answer: letterDraft,
  },
  'POST /api/demands/:id/letters': {
    body: z.looseObject({ ...submit, kind, note, to: address, words: wording, unkept: why }),
    answer: departed,
  },
  /** `once_confirmed`: as it will be once its reader has confirmed that nothing forbids it. */
  'POST /api/demands/:id/notice/draft': {
    body: z.looseObject({ matter, contact, once_confirmed: z.boolean().optional() }),
    answer: letterDraft,
  },
  /** `seen`: the digest of the copy that its sender has looked at. */
  'POST /api/demands/:id/notice': {
    body: z.looseObject({
      ...submit,
      matter,
      contact,
      words: wording,
      seen: z.string().length(64).optional(),
    }),
    answer: departed,
  },
  'POST /api/demands/:id/notice/again': { body: z.strictObject({ ...submit, ...again }), answer: departed },
  'POST /api/demands/:id/again/draft': { body: z.strictObject(again), answer: letterDraft },
  'POST /api/demands/:id/window/draft': {
    body: z.strictObject({ matter, windowEndsAt: z.iso.datetime(), reason: note }),
    answer: letterDraft,
  },
  'POST /api/demands/:id/departures/take-back': {
    body: departure,
    answer: shape({ takenBack: z.literal(true) }),
  },
  'POST /api/demands/:id/departures/look': { body: departure, answer: shape({ looked: z.literal(true) }) },
  /** Built from the determination. */
  'POST /api/demands/:id/authorisation': {
    body: z.strictObject({ ...submit, ...chosen }),
    answer: shape({ version: z.number(), digest: z.string() }),
  },
  'POST /api/demands/:id/certificate/draft': { body: empty, answer: shape({ statement: z.string() }) },
  'POST /api/demands/:id/certificate/options': {
    body: z.strictObject({ statement }),
    answer: shape({ certified: z.string(), options }),
  },
  'POST /api/demands/:id/certificate': {
    body: z.strictObject({
      ...submit,
      statement,
      loadFile: z.boolean().optional(),
      certified: signedText,
      assertion,
    }),
    answer: done,
  },
})
