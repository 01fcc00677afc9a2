// The HTTP API of the first-day import, as types.
import type { LineRefusal } from '../tenants/api.ts'

/** What a table of open demands would become, or became. With a refusal nothing is taken in. */
export type OpenImport = {
  readonly lines: number
  /** Not here yet. */
  readonly fresh: number
  /** Taken in before, unchanged: nothing happens to them. */
  readonly known: number
  readonly answered: number
  /** Secrecy that binds from the import on. */
  readonly secret: number
  /** Secrecy that is over already: these tenants are told at once. */
  readonly toldAtOnce: number
  /** Said to be told there, or the authority's to tell: a second person looks at each. */
  readonly toldThere: number
  readonly overdue: number
  /** The first of the lines to correct; `refusedLines` counts all. */
  readonly refused: readonly LineRefusal[]
  readonly refusedLines: number
  readonly taken: number
  readonly done: boolean
}

/** A line of the answer to a run: how far it is, or at its end what was done. */
export type OpenImportLine =
  | { readonly at: number; readonly of: number }
  | { readonly result: OpenImport }
  | { readonly failed: string }

// GET  /api/import/open/example.csv   the header with an invented line
// POST /api/import/open?dry=1   multipart `table` (CSV), `system` → OpenImport
// POST /api/import/open         the same → lines of JSON (application/x-ndjson), each an OpenImportLine
