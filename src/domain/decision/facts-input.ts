// What a person confirms that a paper says, as it is sent: of this shape and within these lengths.
import { z } from 'zod'
import { PURPOSES } from '../../law/facts/fact-catalogue.ts'
import { paperRoles, secrecyCovers } from '../../vocabulary/closed-lists.ts'
import { category, day, id, line, list, moment, period, prose } from '../registry/input.ts'
import type { ConfirmedFacts, Secrecy } from './facts.ts'

const identifier = z.strictObject({
  kind: z.string().min(1).max(40),
  value: line.min(1),
  asWritten: line,
  port: z.int().min(0).max(65_535).exactOptional(),
  at: z.string().max(40).exactOptional(),
})

const ask = z.strictObject({
  id: z.string().regex(/^a[1-9][0-9]{0,3}$/),
  identifiers: list(identifier, 0, 1000),
  categories: list(category, 0, 5),
  instrument: line.min(1).exactOptional(),
  period,
  passage: prose,
  need: prose.nullable(),
})

const paper = z.strictObject({
  id,
  role: z.enum(paperRoles),
  document: id,
  part: line,
  pageFrom: z.int().min(1),
  pageTo: z.int().min(1),
  kind: line,
  instrument: line.nullable(),
  reference: line.nullable(),
  issuedOn: day.nullable(),
  language: z.string().max(10),
  signer: line.nullable(),
  links: list(z.strictObject({ to: id, kind: z.enum(['belongs_to', 'supersedes', 'secrecy_in']) }), 0, 50),
})

export const secrecyInput: z.ZodType<Secrecy> = z.strictObject({
  kind: z.enum(['none', 'requested', 'court_order', 'statutory']),
  instrument: line.nullable(),
  passage: prose.nullable(),
  from: day.nullable(),
  until: day.nullable(),
  covers: list(z.enum(secrecyCovers), 0, 3).exactOptional(),
  mayTell: list(line, 0, 20).exactOptional(),
  paper: id.nullable().exactOptional(),
})

export const confirmedFacts = z.strictObject({
  papers: list(paper, 1, 100),
  asks: list(ask, 0, 100),
  instrument: line.min(1),
  authorityName: line.min(1),
  country: z.string().regex(/^[A-Z]{2}$/),
  body: line,
  officer: z.strictObject({ name: line.nullable(), mail: line.nullable(), phone: line.nullable() }),
  reference: line.nullable(),
  issuedOn: day.nullable(),
  dueAt: moment.nullable(),
  purpose: z.enum(PURPOSES),
  secrecy: secrecyInput,
  // Checked again by the law's own strict parser when it is asked.
  answers: z.record(z.string().max(60), z.json()),
}) as unknown as z.ZodType<ConfirmedFacts>
