// Papers that come in at the desk: an upload, or an entry without paper.
import { z } from 'zod'
import { contract } from '../contract.ts'
import { shape } from '../shape.ts'

const instant = z.iso.datetime({ offset: true }).transform(t => new Date(t).toISOString())
const service = {
  servedAt: instant,
  servedManner: z.string().min(1).max(60),
  entityServed: z.string().min(1).max(200),
}

const entry = z.strictObject({
  ...service,
  text: z.string().min(1).max(100_000),
  subject: z.string().max(300).default(''),
  key: z.string().min(8).max(80),
})

export const uploadFields = z.object({
  ...service,
  servedUncertain: z.enum(['true', 'false']).default('false'),
  /** It may be of national security: only who receives such papers sees it, and no machine reads it. */
  lane: z.enum(['true', 'false']).default('false'),
  key: z.string().min(8).max(80).optional(),
})

/** `handed`: to those who receive such papers; its sender has no way to it any more. */
const taken = z.union([shape({ id: z.string(), reference: z.string() }), shape({ handed: z.literal(true) })])
export type Taken = z.infer<typeof taken>

export const arrivalsApi = contract({
  'POST /api/demands/entry': { body: entry, answer: taken },
  'POST /api/demands': { form: uploadFields.extend({ paper: z.file() }), answer: taken },
})
