// One demand as the desk shows it.
import { z } from 'zod'
import type { Undelivered } from '../../domain/arrival/state.ts'
import type { ConflictSheet } from '../../domain/challenge/conflicts.ts'
import type { LawChallenge, ListedChallenge } from '../../domain/challenge/open-challenges.ts'
import type { LineKey } from '../../domain/decision/events.ts'
import type { Proposal } from '../../domain/decision/proposal.ts'
import type { Command } from '../../domain/registry/command.ts'
import type { DemandEvent } from '../../domain/registry/event.ts'
import type { Demand } from '../../domain/registry/state.ts'
import type { NotYet } from '../../domain/turn/not-yet.ts'
import type { Deadline, Next } from '../../domain/turn/step.ts'
import type { RefusalCode } from '../../kernel/refusal.ts'
import type { Process } from '../../ledger/code-book.ts'
import { outcomes } from '../../vocabulary/closed-lists.ts'
import { letterKinds } from '../../words/templates.ts'
import { contract } from '../contract.ts'
import { list, of, shape } from '../shape.ts'
import { calling } from './calling.ts'
import { following } from './lanes.ts'
import { lifecycleFacts, partyFacts } from './matters.ts'
import { tenantChain } from './tenants.ts'

/** A demand that a stray mail may belong to; only one that its reader may know of. */
export const strayOffer = shape({
  id: z.string(),
  reference: z.string(),
})
export type StrayOffer = z.infer<typeof strayOffer>

/** Whether an event's leaf is written, included in the log, cosigned by the witness. */
export const leafState = shape({
  state: z.enum(['written', 'included', 'witnessed']),
  expectedBy: z.string().nullable(),
})
export type LeafState = z.infer<typeof leafState>

export const timelineEntry = shape({
  version: z.number(),
  kind: of<DemandEvent['kind']>(),
  at: z.string(),
  who: z.string(),
  /** One sentence in plain words. */
  says: z.string(),
  leaf: leafState.nullable(),
})
export type TimelineEntry = z.infer<typeof timelineEntry>

export const passage = shape({
  document: z.string(),
  part: z.string(),
  page: z.number(),
  start: z.number(),
  end: z.number(),
})
export type Passage = z.infer<typeof passage>

/** A paper as the sandboxed reader saw it: text by page, never the original bytes in this origin. */
export const documentText = shape({
  id: z.string(),
  title: z.string(),
  mediaType: z.string(),
  size: z.number(),
  sha256: z.string(),
  parts: list(
    shape({
      name: z.string(),
      mediaType: z.string(),
      pages: list(
        shape({
          n: z.number(),
          text: z.string(),
          ocr: z.boolean(),
        }),
      ),
    }),
  ),
  warnings: list(z.string()),
})
export type DocumentText = z.infer<typeof documentText>

/** What the reader proposes for one field, with its place; confirmed or corrected by a person. */
export const proposedField = shape({
  field: z.string(),
  value: z.unknown(),
  passage: passage.nullable(),
  doubtful: z.boolean(),
  /** What the first reading of a picture took it for, where later readings outvoted it. */
  firstRead: z.string().exactOptional(),
})
export type ProposedField = z.infer<typeof proposedField>

/** GET /api/demands/:id */
/** Where the gate stands in a collection: the part of the order it is at, and what it has of it. */
export const gateProgress = shape({
  part: z.string(),
  items: z.number(),
  bytes: z.number(),
  at: z.string(),
})
export type GateProgress = z.infer<typeof gateProgress>

/** What somebody sent and what has not left: until `leavesAt` its sender can take it back. */
export const departing = shape({
  id: z.string(),
  what: z.enum(['letter', 'notice', 'message', 'window']),
  /** Of a letter its kind; of a notice and of more time to object its matter. */
  letter: z.enum(letterKinds).nullable(),
  matter: z.string().nullable(),
  to: z.string().nullable(),
  by: z.string(),
  leavesAt: z.string(),
  /** Why it was not sent; null while it waits. */
  notSent: of<RefusalCode>().nullable(),
  /** A copy that was made by hand: who else has looked at it (a person's id), null while nobody has; absent of all else. */
  lookedBy: z.string().nullable().exactOptional(),
})
export type Departing = z.infer<typeof departing>

/** What the mail servers said of a letter; `retryAt` while none has taken it. */
export const posted = shape({
  state: z.enum(['waiting', 'sent', 'failed']),
  retryAt: z.string().nullable(),
})
export type Posted = z.infer<typeof posted>

export const directoryAuthority = shape({
  id: z.string(),
  name: z.string(),
  country: z.string(),
  domains: list(z.string()),
  callback: z.string(),
  officers: list(
    shape({
      id: z.string(),
      name: z.string(),
      mail: z.string(),
      fingerprint: z.string().nullable(),
    }),
  ),
})
export type DirectoryAuthority = z.infer<typeof directoryAuthority>

export const openQuestions = list(
  shape({
    fact: z.string(),
    question: z.string(),
    ask: z.string(),
    /** What a paper of this kind states on its face: a key confirms it for all of them at once. */
    ordinary: shape({ value: z.unknown(), says: z.string() }).nullable(),
  }),
)

export const demandPage = shape({
  departing: list(departing).exactOptional(),
  /** What is sent now waits first, and can be taken back meanwhile. */
  takesBack: z.boolean(),
  /** Letters to the authority that somebody has to do something about; `to`: where one came back from. */
  undelivered: list(
    shape({
      about: of<Undelivered['about']>(),
      why: of<Undelivered['why']>(),
      at: z.string(),
      kind: z.enum(letterKinds),
      to: z.string().nullable(),
    }),
  ).exactOptional(),
  /** Where a letter to the authority can go, in the order in which it is tried. */
  addresses: list(
    shape({
      address: z.string(),
      refused: z.boolean(),
    }),
  ).exactOptional(),
  /** What may be the process that follows an emergency. */
  following: list(following).exactOptional(),
  /** By the letter's id. */
  posted: z.record(z.string(), posted).exactOptional(),
  lifecycle: z.record(z.string(), lifecycleFacts),
  demand: of<Demand>(),
  /** Holds that may be let go now. */
  holdsToEnd: list(z.string()),
  /** Kept although it should not be: a person sees to it at the source. */
  holdsStuck: list(z.string()),
  /** Another authority looks at this order, or has said its word on it. */
  awaitsClearance: z.boolean(),
  /** Of what is to be given and has not left: what may be prepared now, and what waits, for what. */
  leaving: shape({
    ready: list(of<LineKey>()),
    waiting: list(shape({ line: of<LineKey>(), why: z.string(), next: z.string() })),
    /** Each package that left: by the digest that was signed, and what of it is still to be given. */
    left: list(
      shape({
        digest: z.string(),
        at: z.string(),
        /** When its officer confirmed to have it, and when it was called back; null: not. */
        fetchedAt: z.string().nullable(),
        recalledAt: z.string().nullable(),
        lines: list(of<LineKey>()),
      }),
    ),
  }),
  /** The paper orders that data are kept, and not that they are given. */
  ordersKeeping: z.boolean(),
  next: of<Omit<Next, 'says'> & { readonly says: string }>(),
  /** The next step is the reader's by role, but waits for another person: `nobody` else has a role for it. */
  second: z.enum(['another', 'nobody']).nullable().exactOptional(),
  /** Acts that would be refused to the reader now, each with the reason of its rule in the reader's language. */
  notYet: list(
    of<Omit<NotYet, 'detail' | 'next'> & { readonly detail: string; readonly next: string | null }>(),
  ),
  /** Command types that this person may issue now (roles and stage), for showing forms. */
  may: list(of<Command['type']>()),
  timeline: list(timelineEntry),
  deadlines: list(of<Omit<Deadline, 'what'> & { readonly what: string }>()),
  documents: list(documentText),
  /** The reader is still at work on the papers: their text is not among `documents` yet. */
  beingRead: z.boolean(),
  /** Papers whose name says another kind than their bytes, by their id: what it is, in words. */
  misnamed: z.record(z.string(), z.string()),
  proposal: list(proposedField),
  /** Of the lines that are to be decided. `zone`: where the day of `due` ends, IANA name; null where the paper names a moment. */
  decides: of<Proposal & { readonly zone: string | null }>(),
  /** A first filling of `ConfirmedFacts` from the proposal, for the form. */
  draftFacts: of<Demand['facts']>(),
  /** Facts that the law asks for and nobody has stated yet; they are answered in `facts.answers` by key (null: there is none). */
  questions: openQuestions,
  /** What the law leaves open to the provider, each once, and whether a challenge of that entry was filed. */
  lawChallenges: list(of<ListedChallenge>()),
  /** What it leaves open to each tenant itself, by matter; only where it does. */
  tenantsChallenges: z.record(z.string(), list(of<LawChallenge>())),
  conflicts: list(of<ConflictSheet>()),
  names: z.record(z.string(), z.string()),
  waitingForLogUntil: z.string().nullable(),
  /** As what it is counted when it closes now. `process`: null where no pack knows its instrument, and a person says it. */
  countedAs: shape({
    process: of<Process>().nullable(),
    outcome: z.enum(outcomes),
  }),
  /** While the gate collects; null at every other step. */
  gateProgress: gateProgress.nullable(),
  authorities: list(directoryAuthority),
  /** Null while the demand is matched to nobody of the directory. */
  calling: calling.nullable(),
  /** Checks of the sender that the machine could make by itself. */
  senderChecks: list(
    shape({
      name: z.string(),
      result: z.enum(['pass', 'warn', 'fail']),
      detail: z.string(),
    }),
  ),
  /** What each of them says, in the reader's language; the checks themselves go on record as they are. */
  senderSays: list(z.string()),
  /** Names of the policies that counsel adopted for what the law merely permits, as far as they fit this paper. */
  permittedPolicies: list(z.string()),
  /** Who could be named to this demand; empty outside of the national-security lane. */
  people: list(
    shape({
      id: z.string(),
      name: z.string(),
    }),
  ),
  contacts: z.record(
    z.string(),
    list(
      shape({
        id: z.string(),
        name: z.string(),
      }),
    ),
  ),
  /** By matter: everybody of its tenant who would be shown it, whatever mail they get; those from whom it is kept left out. */
  readers: z.record(
    z.string(),
    list(
      shape({
        id: z.string(),
        name: z.string(),
      }),
    ),
  ),
  /** By matter: who stands behind its tenant, who of them is asked and told, and what the contract promises. */
  chains: z.record(z.string(), tenantChain),
  /** By matter: who of its chain was told, and who spoke. */
  parties: z.record(z.string(), list(partyFacts)),
})
export type DemandPage = z.infer<typeof demandPage>

/**
 * GET /api/lifecycle: what was asked of agencies and told to tenants, of the demands that this person may know of. `medianMinutes`:
 * from the decision to the notice, without those that a secrecy held back; null where there is none. `proved`: opened, answered,
 * reported as delivered, or posted.
 */
export const lifecycleFigures = shape({
  redirects: shape({
    asked: z.number(),
    withdrawn: z.number(),
    wentToTenant: z.number(),
    renewedToUs: z.number(),
    open: z.number(),
    excepted: z.number(),
  }),
  notices: shape({
    told: z.number(),
    late: z.number(),
    proved: z.number(),
    medianMinutes: z.number().nullable(),
  }),
})
export type LifecycleFigures = z.infer<typeof lifecycleFigures>

export const demandApi = contract({
  'GET /api/demands/:id': { answer: demandPage },
  /** The original, as a download (attachment, sandboxed). */
  'GET /api/demands/:id/documents/:doc': { answer: 'file' },
  'GET /api/lifecycle': { answer: lifecycleFigures },
  /** Server-sent events: `changed` with the demand and its version, `work`, `alive`. */
  'GET /api/changes': { answer: 'stream' },
})
