// The law: packs with their age and adoption, the matrix, a question without a demand.

import { z } from 'zod'
import type { Answer } from '../../law/answer.ts'
import type { MatrixRow } from '../../law/matrix.ts'
import type { Instrument } from '../../law/pack-format/pack-schema.ts'
import type { Looked } from '../../law/why.ts'
import { contract } from '../contract.ts'
import { list, of, shape } from '../shape.ts'
import { adoptionSchema, askSchema, day, matrixQuery } from './law-input.ts'

export const packVersion = shape({
  version: z.string(),
  hash: z.string(),
  /** Day on which its sources were last checked. */
  checked: z.string(),
  /** Checked longer ago than the provider's settings allow. */
  tooOld: z.boolean(),
  adopted: shape({
    by: z.string(),
    at: z.string(),
  }).nullable(),
})
export type PackVersion = z.infer<typeof packVersion>

/** GET /api/law/packs */
export const packSummary = shape({
  ...packVersion.shape,
  id: z.string(),
  title: z.string(),
  countries: list(z.string()),
  instruments: z.number(),
  rules: z.number(),
  /** Instruments by how their source was read. */
  confidence: shape({
    VERIFIED: z.number(),
    KNOWN: z.number(),
    UNSURE: z.number(),
  }),
  /** All versions at hand, the one in use first. */
  versions: list(packVersion),
})
export type PackSummary = z.infer<typeof packSummary>

export const packs = shape({
  packs: list(packSummary),
  /** In a demo packs answer without adoption. */
  demo: z.boolean(),
  mayAdopt: z.boolean(),
  checkedDays: z.number(),
})
export type Packs = z.infer<typeof packs>

/** GET /api/law/packs/:id */
export const packDetail = shape({
  ...packSummary.shape,
  about: z.string(),
  sources: list(
    shape({
      id: z.string(),
      url: z.string(),
      what: z.string(),
    }),
  ),
  list: list(
    shape({
      id: z.string(),
      name: z.string(),
      nameLocal: z.string().nullable(),
      class: of<Instrument['class']>(),
      cite: z.string(),
      from: z.string().nullable(),
      to: z.string().nullable(),
      confidence: of<Instrument['confidence']>(),
      checked: z.string(),
    }),
  ),
  constraints: list(
    shape({
      id: z.string(),
      text: z.string(),
      cite: z.string(),
      confidence: z.string(),
      rules: list(z.string()),
    }),
  ),
  history: list(
    shape({
      version: z.string(),
      hash: z.string(),
      by: z.string(),
      at: z.string(),
      withdrawnBy: z.string().nullable(),
      withdrawnAt: z.string().nullable(),
    }),
  ),
})
export type PackDetail = z.infer<typeof packDetail>

/** GET /api/law/matrix?on=YYYY-MM-DD&jurisdiction=us */
export const matrix = shape({
  on: z.string(),
  rows: list(of<MatrixRow>()),
})
export type Matrix = z.infer<typeof matrix>

/** POST /api/law/ask { facts, live?, asOf? } */
export const asked = shape({
  answer: of<Answer>(),
  looked: list(of<Looked>()),
  adopted: z.boolean(),
})
export type Asked = z.infer<typeof asked>

/** GET /api/demands/:id/as-of?day=YYYY-MM-DD: what the law would say on another day; nothing is recorded. */
export const asOf = shape({
  day: z.string(),
  lines: list(
    shape({
      line: z.string(),
      answer: of<Answer>(),
    }),
  ),
})
export type AsOf = z.infer<typeof asOf>

/**
 * GET /api/law/words/:language: what the packs say in a language, as an aid. What is not here is English; of English itself only
 * the sentences are here into which a code's word goes.
 */
export const lawSheet = shape({
  /** The names of papers, by id. */
  papers: z.record(z.string(), z.string()),
  /** By pack: the English, and it in the language. */
  packs: z.record(z.string(), z.record(z.string(), z.string())),
  /** What the evaluator says around them: the English, and it in the language. */
  frame: z.record(z.string(), z.string()),
})
export type LawSheet = z.infer<typeof lawSheet>

const adopted = shape({
  pack: z.string(),
  version: z.string(),
  hash: z.string(),
  by: z.string(),
  at: z.string(),
  withdrawnBy: z.string().nullable(),
  withdrawnAt: z.string().nullable(),
})

export const lawApi = contract({
  /** The same for machines (OpenAPI 3.1). */
  'GET /api/law/openapi.json': { answer: of<object>() },
  'GET /api/law/packs': { answer: packs },
  'GET /api/law/packs/:id': { answer: packDetail },
  'GET /api/law/matrix': { query: matrixQuery, answer: matrix },
  'GET /api/law/words/:language': { answer: lawSheet },
  'POST /api/law/ask': { body: askSchema, answer: asked },
  'POST /api/law/packs/:id/adopt': { body: adoptionSchema, answer: adopted },
  'POST /api/law/packs/:id/withdraw': {
    body: adoptionSchema,
    answer: shape({ withdrawn: z.literal(true) }),
  },
  'GET /api/demands/:id/as-of': { query: z.object({ day }), answer: asOf },
})
