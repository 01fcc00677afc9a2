// The commands that a desk may send as they are, parsed strictly: anything else, and any field too many, is refused here.

import { z } from 'zod'
import type { Command } from '../../demand/command.ts'
import { partyRoles } from '../../demand/tenant-chain.ts'
import {
  answerManners,
  dataCategories,
  decisions,
  docketFindings,
  extensionSteps,
  grounds,
  notDemandReasons,
  outcomes,
  paperRoles,
  productionDecisions,
  redirectExceptions,
  redirectOutcomes,
  secrecyCovers,
  skipReasons,
  tenantAnswers,
  toldFindings,
  undeliveredWays,
  withdrawalManners,
} from '../../demand/vocabulary.ts'
import { PURPOSES } from '../../law/fact-catalogue.ts'
import { PROCESSES } from '../../ledger/code-book.ts'
import { letterKinds } from '../../words/templates.ts'
import { laneCommands } from './lane-commands.ts'

const line = z.string().max(500)
const prose = z.string().max(10_000)
const id = z.string().min(1).max(64)
const instant = z.iso.datetime().nullable()
const day = z.iso.date().nullable()
const category = z.enum(dataCategories)
const period = z.strictObject({ from: instant, to: instant })

const identifier = z.strictObject({
  kind: z.string().min(1).max(40),
  value: line.min(1),
  asWritten: line,
  port: z.int().min(0).max(65_535).optional(),
  at: z.string().max(40).optional(),
})

const ask = z.strictObject({
  id: z.string().regex(/^a[1-9][0-9]{0,3}$/),
  identifiers: z.array(identifier).max(1000),
  categories: z.array(category).max(5),
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
  issuedOn: day,
  language: z.string().max(10),
  signer: line.nullable(),
  links: z
    .array(z.strictObject({ to: id, kind: z.enum(['belongs_to', 'supersedes', 'secrecy_in']) }))
    .max(50),
})

const secrecy = z.strictObject({
  kind: z.enum(['none', 'requested', 'court_order', 'statutory']),
  instrument: line.nullable(),
  passage: prose.nullable(),
  from: day,
  until: day,
  covers: z.array(z.enum(secrecyCovers)).max(3).optional(),
  mayTell: z.array(line).max(20).optional(),
  paper: id.nullish(),
})

/** Also where the paper that lifts it comes with it (lifecycle-routes.ts). */
export const endSecrecy = z.strictObject({
  type: z.literal('end_secrecy'),
  matter: id,
  why: z.enum(['lifted', 'misread']),
  order: id.nullish(),
  note: prose,
})

/** Also where they come with a paper of their own (lifecycle-routes.ts). */
export const readSecrecy = z.strictObject({
  type: z.literal('read_secrecy'),
  matter: id,
  secrecy,
  note: prose,
  replaces: id.nullish(),
  passages: z.array(z.strictObject({ document: id, page: z.int().min(1), text: prose })).max(100),
})
/** What the agency said, with the paper that shows it beside it; empty lists: the whole demand. */
export const withdrawal = z.strictObject({
  type: z.literal('record_withdrawal'),
  how: z.enum(withdrawalManners).exclude(['portal']),
  from: line,
  on: z.iso.date(),
  note: prose,
  asks: z.array(id).max(1000),
  accounts: z.array(id).max(1000),
})

/** With the paper by which the authority allows it beside it. */
export const allowContact = z.strictObject({
  type: z.literal('allow_contact'),
  matter: id,
  contact: id,
  note: prose,
})

export const secrecyExtension = z.strictObject({
  type: z.literal('record_secrecy_extension'),
  matter: id,
  step: z.enum(extensionSteps),
  on: z.iso.date(),
  note: prose,
})

const facts = z.strictObject({
  papers: z.array(paper).min(1).max(100),
  asks: z.array(ask).max(100),
  instrument: line.min(1),
  authorityName: line.min(1),
  country: z.string().regex(/^[A-Z]{2}$/),
  body: line,
  officer: z.strictObject({ name: line.nullable(), mail: line.nullable(), phone: line.nullable() }),
  reference: line.nullable(),
  issuedOn: day,
  dueAt: instant,
  purpose: z.enum(PURPOSES),
  secrecy,
  // Checked again by the law's own strict parser when it is asked.
  answers: z.record(z.string().max(60), z.json()),
})

const allGrounds = Object.values(grounds).flat() as [string, ...string[]]
const lineDecision = z.strictObject({
  ask: id,
  category,
  account: id.nullable(),
  decision: z.enum(decisions),
  ground: z.enum(allGrounds),
  cite: line,
  reason: prose,
  period: period.nullable(),
  wouldSuffice: z.array(line).max(50),
  policy: line.optional(),
})
const exception = z.strictObject({ ground: z.enum(redirectExceptions), note: prose.regex(/\S/) }).nullable()

/** Discriminated by `type`; the inferred values are commands of src/demand. */
export const commandSchema = z.discriminatedUnion('type', [
  ...laneCommands,
  z.strictObject({ type: z.literal('file_as_not_demand'), reason: z.enum(notDemandReasons), note: prose }),
  z.strictObject({ type: z.literal('confirm_not_demand'), note: prose }),
  z.strictObject({ type: z.literal('confirm_facts'), facts, changed: z.array(line).max(200) }),
  z.strictObject({
    type: z.literal('authenticate'),
    authority: id,
    officer: id.nullable(),
    callbackNeeded: z.boolean(),
    checks: z
      .array(z.strictObject({ name: line, result: z.enum(['pass', 'warn', 'fail']), detail: prose }))
      .max(50),
  }),
  z.strictObject({
    type: z.literal('record_callback'),
    contact: line.min(1),
    outcome: z.enum(['confirmed', 'denied', 'unreachable']),
    fingerprintConfirmed: z.boolean(),
    note: prose,
  }),
  z.strictObject({
    type: z.literal('determine'),
    lines: z.array(lineDecision).min(1).max(5000),
    redirectException: exception,
    notChallenged: prose.nullable(),
  }),
  z.strictObject({
    type: z.literal('record_redirect_answer'),
    outcome: z.enum(redirectOutcomes),
    note: prose,
    exception,
    matters: z.array(id).min(1).max(1000).optional(),
  }),
  readSecrecy,
  z.strictObject({ type: z.literal('confirm_secrecy'), matter: id }),
  z.strictObject({ type: z.literal('confirm_told'), matter: id, found: z.enum(toldFindings), note: prose }),
  endSecrecy,
  z.strictObject({ type: z.literal('confirm_secrecy_end'), matter: id, ends: z.boolean(), note: prose }),
  secrecyExtension.extend({ document: z.null() }),
  z.strictObject({
    type: z.literal('confirm_secrecy_extension'),
    matter: id,
    filed: z.boolean(),
    note: prose,
  }),
  z.strictObject({
    type: z.literal('confirm_allowed_contact'),
    matter: id,
    allows: z.boolean(),
    note: prose,
  }),
  z.strictObject({
    type: z.literal('check_docket'),
    matter: id,
    found: z.enum(docketFindings),
    where: line,
    note: prose,
  }),
  z.strictObject({
    type: z.literal('hold_late_notice'),
    matter: id,
    until: z.iso.datetime(),
    reason: prose,
  }),
  z.strictObject({ type: z.literal('tell_contact_again'), matter: id, contact: id, note: prose }),
  z.strictObject({ type: z.literal('leave_untold'), matter: id, note: prose }),
  z.strictObject({
    type: z.literal('skip_contact'),
    matter: id,
    contact: id,
    why: z.enum(skipReasons),
    note: prose,
  }),
  z.strictObject({
    type: z.literal('settle_undelivered'),
    kind: z.enum(letterKinds),
    about: z.string().max(10),
    how: z.enum(undeliveredWays),
    on: day,
    note: prose,
  }),
  z.strictObject({
    type: z.literal('record_posted_notice'),
    matter: id,
    postedOn: z.iso.date(),
    to: line,
    note: prose,
    party: z.strictObject({ role: z.enum(partyRoles), tenant: id.optional() }).optional(),
  }),
  z.strictObject({ type: z.literal('approve_redirect_exception'), matters: z.array(id).min(1).max(500) }),
  z.strictObject({
    type: z.literal('record_preservation'),
    matters: z.array(id).min(1).max(500),
    where: line,
    until: day,
    note: prose,
  }),
  z.strictObject({ type: z.literal('read_messages'), note: prose }),
  z.strictObject({
    type: z.literal('record_answer'),
    matter: id,
    answer: z.enum(tenantAnswers.filter(a => a !== 'consents')),
    text: prose,
    party: id.optional(),
    taken: z.strictObject({ how: z.enum(answerManners), from: line, on: z.iso.date() }),
  }),
  z.strictObject({ type: z.literal('note_answer'), matter: id, note: prose, party: id.optional() }),
  z.strictObject({ type: z.literal('note_hold_end'), hold: id, note: prose }),
  z.strictObject({
    type: z.literal('extend_window'),
    matter: id,
    windowEndsAt: z.iso.datetime(),
    reason: prose,
  }),
  z.strictObject({
    type: z.literal('decide_objection'),
    matter: id,
    decision: z.enum(['upheld', 'overruled']),
    reason: prose,
  }),
  z.strictObject({
    type: z.literal('record_narrowing_answer'),
    ask: id,
    category,
    account: id.nullable(),
    agreed: z.boolean(),
    note: prose,
  }),
  z.strictObject({
    type: z.literal('answer_worksheet'),
    rule: line,
    law: prose,
    answers: z.array(z.strictObject({ ask: prose, answer: prose })).max(50),
  }),
  z.strictObject({
    type: z.literal('decide_production'),
    challenge: id,
    decision: z.enum(productionDecisions),
    why: prose,
  }),
  z.strictObject({
    type: z.literal('revoke_authorisation'),
    digest: z.string().regex(/^[0-9a-f]{64}$/),
    reason: prose,
  }),
  z.strictObject({
    type: z.literal('note_late_release'),
    digest: z.string().regex(/^[0-9a-f]{64}$/),
    note: prose,
  }),
  z.strictObject({ type: z.literal('send_message'), text: prose }),
  z.strictObject({ type: z.literal('close'), outcome: z.enum(outcomes), process: z.enum(PROCESSES) }),
]) as z.ZodType<Command>
