// Writes of the mock desk: the command that each request stands for, and the drafts that the server would make.

import type { SentCommand } from '../../src/api/desk/calling.ts'
import type { LetterDraft, NoticeCopy } from '../../src/api/desk/letters.ts'
import type { DemandName } from '../../src/domain/arrival/events.ts'
import { notSetApart } from '../../src/domain/decision/redirect-letter.ts'
import type { Command, CommandOf } from '../../src/domain/registry/command.ts'
import type { Demand } from '../../src/domain/registry/state.ts'
import { lookupDigest } from '../../src/seal/lookup.ts'
import type { DemandRelation } from '../../src/vocabulary/closed-lists.ts'
import type { Confirmation, LaneOutcome } from '../../src/vocabulary/lanes.ts'
import { facts } from './paper.ts'
import { assessment, authorisationFor, haskettKey, marlowContact, type Stream } from './road.ts'

/** What is named of what leaves, where it is not all of it. */
type Chosen = Pick<CommandOf<'prepare_authorisation'>, 'lines' | 'again'>

export function commandFor(part: string, body: Record<string, unknown>, stream: Stream): Command {
  const d = stream.state!
  switch (part) {
    case 'commands':
      return asCounted((body as unknown as { command: SentCommand }).command)
    case 'lookup':
      return { type: 'request_lookup', lookup: JSON.stringify({ id: 'look-1' }), assertion: body.assertion }
    case 'assess':
      return assessment(d)
    case 'letters':
      return {
        type: 'record_letter',
        matter: null,
        letter: {
          id: 'l1',
          kind: body.kind === 'redirect' ? 'redirect' : 'determination',
          to: 'authority',
          subject: 'Our answer',
          document: null,
          messageId: '<l1>',
        },
        ...(body.unkept ? { unkept: String(body.unkept) } : {}),
      }
    case 'notice':
      return {
        type: 'send_notice',
        matter: String(body.matter),
        copy: d.received.documents[0]!,
        letter: {
          id: 'n1',
          kind: 'notice',
          to: 'tenant',
          subject: 'Notice',
          document: null,
          messageId: '<n1>',
        },
        contact: String(body.contact),
        windowEndsAt: '2026-11-27T14:02:00.000Z',
        code: 'harbour-lantern',
      }
    case 'authorisation':
      return { ...authorisationFor(d), ...(body as Partial<Chosen>) }
    case 'emergency': {
      const { supervisor, outcome, note } = body as {
        supervisor: string
        outcome: Confirmation
        note: string
      }
      return { type: 'confirm_emergency', supervisor, outcome, note, contact: '+1 202 555 0100' }
    }
    case 'take-out':
      return { type: 'take_into_lane', how: 'person', people: ['jonas', 'mara'], seenBy: ['mara'] }
    case 'settle-lane':
      return {
        type: 'settle_lane',
        outcome: body.outcome as LaneOutcome,
        paperKept: String(body.paperKept ?? ''),
      }
    case 'people':
      return { type: 'name_person', person: String(body.person), note: String(body.note) }
    case 'stray':
      return filedStray(d, { demand: 'd-determine', reference: String(body.reference) }, String(body.note))
    case 'links':
      return {
        type: 'link_demand',
        demand: 'd-determine',
        reference: String(body.reference),
        relation: body.relation as DemandRelation,
      }
    case 'challenges':
    case 'secrecy':
    case 'withdrawal':
      return { ...(body.act as Command), document: null } as Command
    case 'certificate':
      return {
        type: 'sign_certificate',
        document: d.received.documents[0]!,
        statement: String(body.statement),
      }
    default:
      throw new Error(`the mock knows no ${part}`)
  }
}

export function lookupOptions(reference: string, spoil: boolean): object {
  const lookup = JSON.stringify({
    at: '2026-11-25T14:02:00.000Z',
    by: 'mara',
    demand: reference,
    expiresAt: '2026-11-25T14:07:00.000Z',
    id: '0'.repeat(32),
    identifiers: facts.asks.flatMap(a => a.identifiers.map(i => ({ kind: i.kind, value: i.value }))),
    v: 'duly/lookup/v1',
  })
  return {
    lookup,
    options: {
      challenge: spoil
        ? Buffer.alloc(32, 7).toString('base64url')
        : Buffer.from(lookupDigest(new TextEncoder().encode(lookup))).toString('base64url'),
      rpId: 'desk.localhost',
      userVerification: 'required',
      timeout: 60_000,
      allowCredentials: [],
    },
  }
}

const drafted =
  'Reference D-2MPL · 25 November 2026\n\nOn 25 November we received a subpoena of the Marlow County District Attorney that asks for the subscriber data and the mail of one account of yours.\n\nWe will give the subscriber data for 1 October 2025 until 18 November 2026, because 18 U.S.C. § 2703(c)(2) requires it. We refused the contents of mail.\n\nYou can object until Friday 27 November 2026, 15:02 CET.\n\nHow to check that this letter is ours: its code is harbour-lantern, and you find the same in your console.'

const drawnCopy: NoticeCopy = {
  how: 'rendition',
  document: null,
  pages: [
    {
      title: 'subpoena.pdf',
      n: 1,
      text: 'GRAND JURY SUBPOENA 26-SDT-04417\n████████\nRecords of anna.devries@oostvaart.example\n████████',
    },
  ],
  digest: 'd'.repeat(64),
  look: false,
}

/** As the server says it of a redirect's draft. */
export function unkept(d: Demand, kind: unknown): { unkept?: true } {
  return kind === 'redirect' && notSetApart(d, d.received.receivedAt).length > 0 ? { unkept: true } : {}
}

/** `own`: a sentence of the desk's own. */
export function draftOf(part: string, kind: string, own = ''): LetterDraft {
  const toTenant = ['notice', 'window', 'again'].includes(part)
  return {
    language: 'en',
    translation: null,
    subject: toTenant ? 'A demand for data of your organisation' : `Your demand 26-SDT-04417: ${kind}`,
    ...(part === 'notice' ? { copy: drawnCopy } : {}),
    to: toTenant ? 'f.oosterhuis@oostvaart.example' : 'l.haskett@da.marlow-county.example',
    text: own === '' ? drafted : `${drafted}\n\n${own}`,
    pieces: [
      { text: drafted.slice(0, 9), filled: false },
      { text: drafted.slice(9, 17), filled: true },
      { text: drafted.slice(17), filled: false },
      ...(own === ''
        ? []
        : [
            { text: '\n\n', filled: false },
            { text: own, filled: true },
          ]),
    ],
  }
}

/** At the page of what came in it is filed away; at that of the demand it lies there. */
export function filedStray(d: Demand, other: DemandName, note: string): Command {
  return d.facts
    ? {
        type: 'file_reply',
        stray: other,
        receivedAt: d.received.receivedAt,
        documents: [],
        from: 'a.meyer@oostvaart.example',
        authenticated: true,
        subject: 'Your letter',
        text: 'We object.',
      }
    : { type: 'file_as_not_demand', reason: 'reply_filed_elsewhere', note, filedTo: other }
}

/** What the server puts into a call-back: the contact and the keys as the directory has them. */
function asCounted(sent: SentCommand): Command {
  if (sent.type !== 'record_callback') return sent
  const { type, outcome, spokeWith, note } = sent
  const keys = sent.read.length > 0 ? [haskettKey] : []
  return { type, outcome, spokeWith, note, contact: marlowContact, inPapers: false, keys }
}
