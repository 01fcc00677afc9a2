// The first-day import of open demands.
import { z } from 'zod'
import { contract } from '../contract.ts'
import { tried } from '../fields.ts'
import { list, shape } from '../shape.ts'
import { lineRefusal } from './tenants.ts'

/** What a table of open demands would become, or became. With a refusal nothing is taken in. */
export const openImport = shape({
  lines: z.number(),
  /** Not here yet. */
  fresh: z.number(),
  /** Taken in before, unchanged: nothing happens to them. */
  known: z.number(),
  answered: z.number(),
  /** Secrecy that binds from the import on. */
  secret: z.number(),
  /** Secrecy that is over already: these tenants are told at once. */
  toldAtOnce: z.number(),
  /** Said to be told there, or the authority's to tell: a second person looks at each. */
  toldThere: z.number(),
  overdue: z.number(),
  /** The first of the lines to correct; `refusedLines` counts all. */
  refused: list(lineRefusal),
  refusedLines: z.number(),
  taken: z.number(),
  done: z.boolean(),
})
export type OpenImport = z.infer<typeof openImport>

/** A line of the answer to a run: how far it is, or at its end what was done. */
export const openImportLine = z.union([
  shape({
    at: z.number(),
    of: z.number(),
  }),
  shape({
    result: openImport,
  }),
  shape({
    failed: z.string(),
  }),
])
export type OpenImportLine = z.infer<typeof openImportLine>

const table = z.object({ system: z.string().trim().min(1).max(80), table: z.file() })

export const openDemandsApi = contract({
  'GET /api/import/open/example.csv': { answer: 'file' },
  /** Tried: `OpenImport`; taken in: lines of JSON, each an `OpenImportLine`. */
  'POST /api/import/open': { query: tried, form: table, answer: 'stream' },
})
