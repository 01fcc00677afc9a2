// A proposal as the caged reader answers it: parsed like a message from outside, because who made it has read hostile text.
import { z } from 'zod'
import { dataCategories } from '../../vocabulary/closed-lists.ts'
import { limits } from '../limits.ts'
import { notDemandSigns, notPlacedReasons, type Proposal } from './proposal.ts'

/** What a paper says in one place; a passage may be a few sentences. */
const words = z.string().max(8000)
const maybe = words.nullable()
const count = z.int().min(0)

const place = z.strictObject({ part: words, page: count, start: count, end: count, passage: words })

const identifier = z.strictObject({
  kind: z.enum([
    'email',
    'phone',
    'ip',
    'imei',
    'imsi',
    'mac',
    'url',
    'account_id',
    'username',
    'domain',
    'bitcoin_address',
    'tenant_id',
    'device_id',
  ]),
  value: words,
  as_written: words,
  port: count.max(65535).optional(),
  at: words.optional(),
  place,
  doubtful: z.boolean(),
  first_read: words.optional(),
})

const ask = z.strictObject({
  identifiers: z.array(identifier).max(limits.identifiers),
  categories: z.array(z.enum(dataCategories)).max(dataCategories.length),
  period: z.strictObject({ from: maybe, to: maybe, zone: maybe }),
  boxes: z
    .array(
      z.strictObject({
        box: z.enum(['a', 'b', 'c', 'd']),
        category: z.enum(dataCategories),
        instrument: words,
      }),
    )
    .max(4)
    .optional(),
})

const bodyClass = z.enum([
  'court',
  'investigating_judge',
  'prosecutor',
  'grand_jury',
  'police',
  'agency',
  'national_security',
  'central_authority',
  'private_litigant',
])

const paper = z.strictObject({
  part: words,
  page_from: count,
  page_to: count,
  kind: words,
  instrument: maybe,
  authority: z.strictObject({ name: maybe, country: maybe, body_class: bodyClass.nullable() }),
  officer: z.strictObject({ name: maybe, email: maybe, phone: maybe }),
  reference: maybe,
  issued_on: maybe,
  served_manner: z.enum(['email', 'fax', 'post', 'portal', 'unstated']),
  due: z.strictObject({ text: maybe, date: maybe, time: maybe, zone: maybe }),
  asks: z.array(ask).max(limits.identifiers),
  secrecy: z.strictObject({ instrument: maybe, from: maybe, until: maybe, passage: maybe }),
  signer: maybe,
  court_seal_or_signature: z.boolean(),
  missing: z.array(words).max(100),
  language: words,
  addressee: maybe,
  links: z
    .array(
      z.strictObject({
        relation: z.enum(['supersedes', 'same_paper_as', 'belongs_to', 'secrecy_in']),
        file: words,
        paper: count,
      }),
    )
    .max(limits.pages),
  places: z.record(z.string().max(100), place),
})

const proposal = z.strictObject({
  is_demand: z.boolean(),
  answer: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('demand') }),
    z.strictObject({ kind: z.literal('not_demand'), sign: z.enum(notDemandSigns) }),
    z.strictObject({
      kind: z.literal('not_placed'),
      reasons: z.array(z.enum(notPlacedReasons)).min(1).max(notPlacedReasons.length),
    }),
  ]),
  papers: z.array(paper).max(limits.pages * limits.attachments),
  traps: z.array(words).max(100),
})

const answer = z.union([
  z.strictObject({ suspected: z.boolean() }),
  z.strictObject({ words: z.array(z.string().max(200)).max(limits.searchWords) }),
  z.strictObject({ proposal }),
])

export type ProposeAnswer =
  | { readonly suspected: boolean }
  | { readonly words: readonly string[] }
  | { readonly proposal: Proposal }

/** Takes one answer of the caged reader, or throws. */
export function parseProposeAnswer(value: unknown): ProposeAnswer {
  return answer.parse(value) as ProposeAnswer
}
