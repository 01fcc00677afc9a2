// Letter templates and the provider’s own wording of them.

import { z } from 'zod'
import { contract } from '../contract.ts'
import { digest } from '../fields.ts'
import { list, shape } from '../shape.ts'

export const approvalLine = shape({
  /** Of the directory: the lawyer's name. */
  by: z.string(),
  at: z.string(),
  hash: z.string(),
  /** The version of the provider's own wording; null: the text as shipped. */
  version: z.number().nullable(),
  /** Whether it is of a text as it is now: the shipped one or the newest wording. */
  current: z.boolean(),
  revokedBy: z.string().nullable(),
  revokedAt: z.string().nullable(),
})
export type ApprovalLine = z.infer<typeof approvalLine>

export const templateState = shape({
  id: z.string(),
  language: z.string(),
  /** Of a translation: whether a lawyer approved what goes out now. English as shipped needs nobody. */
  approved: z.boolean(),
  mistakes: z.number(),
  /** The version of the provider's own wording that goes out; null: the text as shipped. */
  own: z.number().nullable(),
  /** Whether a newer wording waits for a lawyer. */
  waiting: z.boolean(),
  /** Whether Duly ships other texts than when the newest wording was written. */
  shippedChanged: z.boolean(),
})
export type TemplateState = z.infer<typeof templateState>

export const templates = shape({
  templates: list(templateState),
  languages: list(
    shape({
      code: z.string(),
      name: z.string(),
    }),
  ),
  /** A demo counts every translation as approved. */
  demo: z.boolean(),
  mayApprove: z.boolean(),
  mayWrite: z.boolean(),
})
export type Templates = z.infer<typeof templates>

export const wordingVersion = shape({
  version: z.number(),
  by: z.string(),
  at: z.string(),
  note: z.string(),
  /** Key → text, of those alone that are not as shipped; none: back to the shipped text. */
  texts: z.record(z.string(), z.string()),
  /** Key → what Duly shipped when this was written. */
  shipped: z.record(z.string(), z.string()),
  /** Of the whole text with it, as an approval names it; null where it can no longer be filled in, or goes back to the shipped text. */
  hash: z.string().nullable(),
  /** Whether the reader wrote this text, in this version or an earlier one. */
  mine: z.boolean(),
  approval: shape({
    by: z.string(),
    at: z.string(),
  }).nullable(),
})
export type WordingVersion = z.infer<typeof wordingVersion>

export const ownWording = shape({
  /** The newest version; 0: none was ever written. What is sent names it. */
  newest: z.number(),
  /** The version that goes out; null: the text as shipped. */
  inForce: z.number().nullable(),
  /** Newest first. */
  versions: list(wordingVersion),
})
export type OwnWording = z.infer<typeof ownWording>

export const templateText = shape({
  id: z.string(),
  language: z.string(),
  /** Of the shipped text. */
  hash: z.string(),
  /** How many sentences of the law packs the approval covers beside these lines; 0 where the letter says none. */
  lawSentences: z.number(),
  lines: list(
    shape({
      key: z.string(),
      english: z.string(),
      text: z.string(),
      placeholders: list(z.string()),
      /** Why it stays as it is; null: the provider may say it in its own words. */
      fixed: z.enum(['proof', 'check', 'citation', 'shared']).nullable(),
      /** What lint finds: each a sentence. */
      mistakes: list(z.string()),
    }),
  ),
  /** Newest first. */
  approvals: list(approvalLine),
  own: ownWording,
})
export type TemplateText = z.infer<typeof templateText>

export const preview = shape({
  /** Made up; between them they say every text of the letter. */
  letters: list(
    shape({
      subject: z.string(),
      text: z.string(),
      /** Keys of the own texts that it says. */
      uses: list(z.string()),
    }),
  ),
})
export type Preview = z.infer<typeof preview>

/** Longer than any text may be: that one is too long is for lint to say. */
const texts = z
  .record(z.string().max(64), z.string().max(8_000))
  .refine(all => Object.keys(all).length <= 200)
/** `base`: the version that was read before it was changed. */
const wordingSent = z.strictObject({ base: z.int().min(0).max(1_000_000), texts, note: z.string().max(500) })
export type WordingSent = z.input<typeof wordingSent>

export const templatesApi = contract({
  'GET /api/templates': { answer: templates },
  /** The packs’ sentences, TSV: pack, English, translation. */
  'GET /api/templates/law/:language': { answer: 'file' },
  'GET /api/templates/:id/:language': { answer: templateText },
  /** Counsel in the provider’s own employment. */
  'POST /api/templates/:id/:language/approve': {
    body: z.strictObject({ hash: digest }),
    answer: shape({ approved: z.literal(true) }),
  },
  'POST /api/templates/:id/:language/revoke': {
    body: z.strictObject({ hash: digest.optional() }),
    answer: shape({ revoked: z.number() }),
  },
  'POST /api/templates/:id/:language/preview': { body: z.strictObject({ texts }), answer: preview },
  /** Counsel and administrators. */
  'POST /api/templates/:id/:language/wording': { body: wordingSent, answer: shape({ version: z.number() }) },
})
