// The directory of authorities. An authority here is an entry of the directory: nothing of it tells of a demand.

import { z } from 'zod'
import { authorityActs } from '../../directory/authority-entry.ts'
import { contract } from '../contract.ts'
import { line, nothing, tableForm, tried } from '../fields.ts'
import { list, shape } from '../shape.ts'
import { authorityRecord, ground, officerRecord } from './authority-record.ts'
import { lineRefusal } from './tenants.ts'

export const authorityRow = shape({
  id: z.string(),
  name: z.string(),
  country: z.string(),
  domains: list(z.string()),
  officers: z.number(),
  /** Its papers are taken by hand alone. */
  byHand: z.boolean(),
  retired: z.boolean(),
  /** A change of it, or of one of its officers, waits for a second person. */
  waits: z.boolean(),
})
export type AuthorityRow = z.infer<typeof authorityRow>

/** A field and what it was and is to be; null: nothing. */
export const difference = shape({
  field: z.enum([...authorityRecord.keyof().options, ...officerRecord.keyof().options]),
  before: z.string().nullable(),
  after: z.string().nullable(),
})
export type Difference = z.infer<typeof difference>

export const waitingChange = shape({
  id: z.string(),
  authority: z.string(),
  act: z.enum(authorityActs),
  /** Of the authority, or of the officer that it is about. */
  name: z.string(),
  askedBy: z.string(),
  askedAt: z.string(),
  ground: ground.nullable(),
  differences: list(difference),
  /** Another person than who asked, whose roles include it. */
  mayConfirm: z.boolean(),
  mayStop: z.boolean(),
  /** The table that it came by. */
  batch: z.string().nullable(),
})
export type WaitingChange = z.infer<typeof waitingChange>

/** GET /api/authority-imports/:batch: the changes that came by one table. */
export const authorityBatch = shape({
  id: z.string(),
  askedBy: z.string(),
  askedAt: z.string(),
  waiting: list(waitingChange),
  done: z.number(),
  stopped: z.number(),
})
export type AuthorityBatch = z.infer<typeof authorityBatch>

export const batchLine = shape({
  ...authorityBatch.pick({ id: true, askedBy: true, askedAt: true }).shape,
  waiting: z.number(),
})
export type BatchLine = z.infer<typeof batchLine>

/** GET /api/authorities */
export const authorityList = shape({
  authorities: list(authorityRow),
  /** Additions, which are nowhere else yet. */
  additions: list(waitingChange),
  /** Tables of which something waits. */
  batches: list(batchLine),
  mayEdit: z.boolean(),
})
export type AuthorityList = z.infer<typeof authorityList>

/** POST /api/authority-imports/:batch { confirm, against }. `left`: what could not be done any more, by its id, and why. */
export const batchSettled = shape({
  settled: z.number(),
  left: list(
    shape({
      id: z.string(),
      says: z.string(),
    }),
  ),
})
export type BatchSettled = z.infer<typeof batchSettled>

/** A line of a table, as the change that it proposes. */
export const importedChange = shape({
  ...waitingChange.pick({ act: true, authority: true, name: true, differences: true }).shape,
  line: z.number(),
})
export type ImportedChange = z.infer<typeof importedChange>

/** POST /api/authority-imports?dry=1, multipart `table` (CSV). With a refusal nothing is proposed. */
export const authorityImport = shape({
  proposed: list(importedChange),
  unchanged: z.number(),
  refused: list(lineRefusal),
  /** Where they wait; null where nothing was handed in. */
  batch: z.string().nullable(),
})
export type AuthorityImport = z.infer<typeof authorityImport>

export const changeLine = shape({
  id: z.string(),
  act: z.enum(authorityActs),
  at: z.string(),
  who: z.string(),
  /** Of the officer that it is about; null where it is about the authority. */
  officer: z.string().nullable(),
  fields: list(difference.shape.field),
  ground: ground.nullable(),
  reason: z.string().nullable(),
  /** The second person and what they looked at; null where one was enough, or it was stopped. */
  second: shape({
    who: z.string(),
    at: z.string(),
    against: z.string(),
  }).nullable(),
  stopped: shape({
    who: z.string(),
    at: z.string(),
  }).nullable(),
  /** It takes two people and was done by one, who has the machine. */
  alone: z.boolean(),
})
export type ChangeLine = z.infer<typeof changeLine>

export const officerEntry = shape({
  ...officerRecord.shape,
  id: z.string(),
  fingerprint: z.string().nullable(),
  active: z.boolean(),
  passkeys: z.number(),
  /** Until when a link that was mailed can be used; null where none waits. */
  linkUntil: z.string().nullable(),
})
export type OfficerEntry = z.infer<typeof officerEntry>

/** GET /api/authorities/:id */
export const authorityPage = shape({
  id: z.string(),
  entry: authorityRecord,
  fingerprint: z.string().nullable(),
  byHand: z.boolean(),
  retiredAt: z.string().nullable(),
  /** When it last became what it is; null where nobody knows. */
  verifiedAt: z.string().nullable(),
  officers: list(officerEntry),
  waiting: list(waitingChange),
  changes: list(changeLine),
  mayEdit: z.boolean(),
})
export type AuthorityPage = z.infer<typeof authorityPage>

const entry = z.strictObject({ authority: authorityRecord, ground })
const officer = z.strictObject({ officer: officerRecord, ground })
const onGround = z.strictObject({ ground })
const why = z.strictObject({ reason: line(300) })
/** `against`: what the second person looked at. */
const settling = z
  .strictObject({ confirm: z.boolean(), against: z.string().trim().max(300) })
  .refine(s => !s.confirm || line(300).safeParse(s.against).success, { path: ['against'] })
const asked = shape({ id: z.string(), waits: z.boolean() })

export const authoritiesApi = contract({
  'GET /api/authorities': { answer: authorityList },
  'GET /api/authority-imports/export.csv': { answer: 'file' },
  'GET /api/authority-imports/example.csv': { answer: 'file' },
  'GET /api/authority-imports/:batch': { answer: authorityBatch },
  'POST /api/authority-imports': { query: tried, form: tableForm, answer: authorityImport },
  'POST /api/authority-imports/:batch': { body: settling, answer: batchSettled },
  'GET /api/authorities/:id': { answer: authorityPage },
  'POST /api/authorities/changes/:change': { body: settling, answer: shape({ id: z.string() }) },
  'POST /api/authorities': { body: entry, answer: asked },
  'POST /api/authorities/:id': { body: entry, answer: asked },
  'POST /api/authorities/:id/retire': { body: why, answer: asked },
  'POST /api/authorities/:id/bring-back': { body: onGround, answer: asked },
  'POST /api/authorities/:id/officers': { body: officer, answer: asked },
  'POST /api/authorities/:id/officers/:officer': { body: officer, answer: asked },
  'POST /api/authorities/:id/officers/:officer/suspend': { body: why, answer: asked },
  'POST /api/authorities/:id/officers/:officer/restore': { body: onGround, answer: asked },
  'POST /api/authorities/:id/officers/:officer/invite': {
    body: nothing,
    answer: shape({ mailedTo: z.string() }),
  },
})
