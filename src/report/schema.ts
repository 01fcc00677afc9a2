// The form of edition.json for whoever reads it by program (JSON Schema 2020-12).
import { utf8 } from '../ledger/bytes.ts'
import { COUNTRIES, OUTCOMES, PROCESSES } from '../ledger/code-book.ts'
import { MERGED } from './cells.ts'
import { EDITION_VERSION } from './edition.ts'

const count = { type: 'integer', minimum: 0 }
const text = { type: 'string', minLength: 1 }
const object = (properties: Record<string, unknown>) => ({
  type: 'object',
  additionalProperties: false,
  required: Object.keys(properties),
  properties,
})

const SCHEMA = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'An edition of a report on government demands',
  ...object({
    v: { const: EDITION_VERSION },
    half: { type: 'string', pattern: '^[0-9]{4}h[12]$', description: '2026h1 is January to June 2026, UTC' },
    provider: text,
    demo: { type: 'boolean', description: 'true: invented data' },
    publishedAt: { type: 'string', format: 'date-time' },
    complete: { type: 'boolean', description: 'false while the half-year still runs' },
    totals: object({
      demands: count,
      accounts: count,
      outcomes: object(Object.fromEntries(OUTCOMES.map(outcome => [outcome, count]))),
    }),
    cells: {
      type: 'array',
      items: object({
        country: { enum: [...COUNTRIES, MERGED] },
        process: { enum: [...PROCESSES, MERGED] },
        outcome: { enum: [...OUTCOMES] },
        demands: { type: 'integer', minimum: 1 },
        accounts: count,
      }),
    },
    policy: object({
      excluded: { type: 'array', items: text, description: 'processes in neither cells nor totals' },
      mergeBelow: { ...count, description: 'groups with fewer demands are merged' },
    }),
    definitions: { type: 'object', additionalProperties: text },
    method: { type: 'array', items: text },
    proof: { const: 'none' },
    log: object({
      origin: text,
      leaves: count,
      checkpoint: text,
      earlier: { type: 'array', items: text },
    }),
  }),
}

export function encodeSchema(): Uint8Array {
  return utf8(`${JSON.stringify(SCHEMA, null, 2)}\n`)
}
