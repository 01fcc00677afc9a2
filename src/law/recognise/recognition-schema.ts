// How a pack says what its papers look like. Closed: words, statutes and distances, no patterns that could run away.
import * as z from 'zod'

const words = z
  .string()
  .min(2)
  .max(200)
  .describe(
    'words as the paper has them: case, accents, line breaks and the dots of U.S.C. make no difference; § may stand for section',
  )

export const PhraseSchema = z.union([
  words,
  z.strictObject({ exact: words }).describe('the same, but capitals matter: a title in capitals'),
  z
    .strictObject({ near: z.array(words).min(2).max(4), within: z.int().min(1).max(1000) })
    .describe('these words in this order, with at most so many characters between two of them'),
])

/** Kinds of paper as a desk names them, whatever the country. */
export const PAPER_KINDS = [
  'subpoena',
  'administrative_subpoena',
  'civil_subpoena',
  'court_order',
  'warrant',
  'secrecy_order',
  'national_security_letter',
  'preservation_letter',
  'emergency_request',
  'production_order',
  'production_order_certificate',
  'preservation_order_certificate',
  'seizure_order',
  'information_request',
  'requisition',
  'prosecutor_order',
  'inquiry',
  'authorisation_notification',
] as const

export const BODY_CLASSES = [
  'court',
  'investigating_judge',
  'prosecutor',
  'grand_jury',
  'police',
  'agency',
  'national_security',
  'central_authority',
  'private_litigant',
] as const

export const RecognitionSchema = z.strictObject({
  instrument: z.string().describe('the instrument that such a paper is proposed as'),
  kind: z.enum(PAPER_KINDS),
  body: z.enum(BODY_CLASSES).describe('who usually signs it'),
  languages: z.array(z.string().regex(/^[a-z]{2}$/)).describe('ISO 639-1; empty = any'),
  title: z.array(PhraseSchema).min(1).describe('the upper part of the first page has one of these'),
  also: z
    .array(z.array(PhraseSchema).min(1))
    .default([])
    .describe('the paper has one of each group anywhere: the statute, the form, the court'),
  never: z.array(PhraseSchema).default([]).describe('the upper part has none of these'),
  first: z
    .array(PhraseSchema)
    .default([])
    .describe(
      'the upper part has none of these before the title: other bodies, which would then be the writer',
    ),
  silence: z
    .array(z.strictObject({ from: PhraseSchema, until: z.array(words).default([]) }))
    .default([])
    .describe(
      'words by which such a paper itself binds to silence: from here to the end of the sentence or to one of these',
    ),
  rank: z
    .int()
    .min(0)
    .max(9)
    .default(5)
    .describe('where two fit, the higher rank wins; among equals the weaker paper'),
})

export type Phrase = z.infer<typeof PhraseSchema>
export type Recognition = z.infer<typeof RecognitionSchema>
export type PaperKind = (typeof PAPER_KINDS)[number]
