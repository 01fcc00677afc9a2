// What the approval page reads and signs. What is signed are the canonical bytes alone; everything under `context` is the
// server’s word, shown apart, and not part of the signature.
import { z } from 'zod'
import type { Tell } from '../../domain/decision/proposal.ts'
import type { Authorisation } from '../../domain/release/state.ts'
import type { Refusal } from '../../kernel/refusal.ts'
import type { Peculiarity } from '../../seal/unusual.ts'
import { dataCategories, decisions } from '../../vocabulary/closed-lists.ts'
import { list, of, shape } from '../shape.ts'

const plainCare = z.enum([
  'first_demand',
  'mail_unauthenticated',
  'no_callback',
  'key_unconfirmed',
  'printed_contact',
  'emergency',
  'uncertain_service',
  'against_law',
  'consent_lane',
  'not_required',
  'objected',
  'unread',
  'overdue',
])

/** What a tired approver must not overlook. Names and notes are those on record; the page says the rest. */
export const care = z.union([
  shape({
    kind: plainCare,
  }),
  shape({
    kind: z.literal('check'),
    name: z.string(),
    detail: z.string(),
  }),
  shape({
    kind: z.literal('duplicate'),
    references: z.string(),
  }),
  shape({
    kind: z.literal('emergency_lane'),
    by: z.string(),
    who: z.string(),
    what: z.string(),
  }),
  shape({
    kind: z.literal('policy_lane'),
    by: z.string(),
  }),
  /** No pack says that the law requires it; why counsel found that it does. */
  shape({ kind: z.literal('duty_unknown'), reason: z.string(), cite: z.string() }),
  shape({
    kind: z.literal('challenge'),
    forum: z.string(),
    /** Why counsel produces before the ruling; null where production has simply fallen due. */
    decided: z.string().nullable(),
    /** The customer filed it, not we. */
    tenants: z.boolean(),
  }),
  /** Counsel had followed its objection, and decided it again. */
  shape({ kind: z.literal('objection_again'), by: z.string(), at: z.string(), why: z.string() }),
  /** It adds to a package that left, or corrects it: the preparer's reason. */
  shape({ kind: z.literal('given_again'), by: z.string(), why: z.string() }),
  shape({ kind: z.literal('not_redirected'), ground: z.string(), note: z.string() }),
  shape({ kind: z.literal('gate_refused'), detail: z.string() }),
  shape({ kind: z.literal('due_soon'), hours: z.number() }),
])
export type Care = z.infer<typeof care>

/** What is unusual, for a list: without the words on record, which may be about somebody. */
export const careTitle = shape({
  kind: z.union(care.options.map(one => one.shape.kind)),
  name: z.string().exactOptional(),
  hours: z.number().exactOptional(),
})
export type CareTitle = z.infer<typeof careTitle>

/** POST /api/sign { digest, assertion } and POST /api/send-back { digest, reason } → */
export const signed = shape({
  status: of<Authorisation['status']>(),
})
export type Signed = z.infer<typeof signed>

export const pendingRow = shape({
  /** Lower-case hexadecimal. */
  digest: z.string(),
  reference: z.string(),
  authority: z.string(),
  dueAt: z.string().nullable(),
  status: of<Authorisation['status']>(),
  /** Of the signed bytes, and of the demand. */
  peculiar: list(of<Peculiarity>()),
  care: list(careTitle),
})
export type PendingRow = z.infer<typeof pendingRow>

/** GET /api/pending */
export const pendingList = shape({
  me: shape({
    id: z.string(),
    name: z.string(),
  }),
  provider: z.string(),
  demo: z.boolean(),
  /** Prepared, and this approver may sign them: what is unusual first, then the earliest due. */
  waiting: list(pendingRow),
  /** Signed by this approver, nothing released yet: can still be revoked. */
  signed: list(pendingRow),
})
export type PendingList = z.infer<typeof pendingList>

/** As its writer wrote it, or the law's words in the reader's language; `english`: the law's, and not translated. */
export const reason = shape({
  text: z.string(),
  english: z.boolean(),
})
export type Reason = z.infer<typeof reason>

/** The cells of the demand's proposal as they are on record, for lines of which only category and account differ. */
export const decidedPart = shape({
  categories: list(z.enum(dataCategories)),
  /** Named where the demand is about several customers. */
  accounts: list(z.string()),
  /** The lines' own; null where the paper has one instrument. */
  instrument: z.string().nullable(),
  decision: z.enum(decisions),
  ground: z.string(),
  reason: reason,
  cite: z.string(),
  /** Null where a person wrote the reason. */
  rule: z.string().nullable(),
  /** Why the customer was not asked first. */
  exception: shape({ ground: z.string(), note: z.string() }).nullable(),
  tell: shape({
    when: of<Tell['when']>(),
    until: z.string().nullable(),
    cite: z.string(),
  }).nullable(),
  by: z.string(),
})
export type DecidedPart = z.infer<typeof decidedPart>

export const signedPaper = shape({
  sha256: z.string(),
  /** As it came, neutralised for display. */
  title: z.string(),
  instrument: z.string(),
  /** Further kinds of paper that the same document is, where it asks under several. */
  alsoUnder: list(z.string()).optional(),
  reference: z.string().nullable(),
  issuedOn: z.string().nullable(),
  authority: z.string(),
})
export type SignedPaper = z.infer<typeof signedPaper>

/** GET /api/pending/:digest. The read is recorded; the tenant will see it. */
export const pendingAuthorisation = shape({
  digest: z.string(),
  /** The very text whose bytes are signed. */
  canonical: z.string(),
  signedByMe: z.boolean(),
  context: shape({
    authority: z.string(),
    country: z.string(),
    paperReference: z.string().nullable(),
    preparedBy: z.string(),
    signedBy: z.string().nullable(),
    dueAt: z.string().nullable(),
    /** What is unusual about the demand, as far as the bytes do not say it. */
    care: list(care),
    /** On what each part leaves: the ground, counsel's or the analyst's words, and who decided. */
    decided: list(decidedPart),
    /** Why those decisions are not challenged, customer by customer where the words differ. */
    notChallenged: list(
      shape({
        why: z.string(),
        by: z.string(),
      }),
    ),
    /** The papers that are signed for, in the order of their digests; none where the server does not have one. */
    papers: list(signedPaper),
    /** What was decided of the same demand and does not leave. */
    keptBack: list(decidedPart),
    /** Which wording of the law decides; null where nothing of it stands here in another language. */
    lawNote: z.string().nullable(),
  }),
})
export type PendingAuthorisation = z.infer<typeof pendingAuthorisation>

/** POST /api/sign-list { digests, assertion }: one signature over the list, then member by member → */
export const signedList = shape({
  outcomes: list(
    z.union([
      shape({ digest: z.string(), ...signed.shape }),
      shape({ digest: z.string(), refusal: of<Refusal>() }),
    ]),
  ),
})
export type SignedList = z.infer<typeof signedList>
