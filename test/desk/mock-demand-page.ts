// What the mock desk answers for the page of one demand: the real rules say what is due and who may; the rest is written here.

import type { DemandPage, DocumentText, TimelineEntry } from '../../src/api/desk/demand-page.ts'
import type { Chained } from '../../src/directory/tenant-chain.ts'
import { conflictSheets } from '../../src/domain/challenge/conflicts.ts'
import { listedChallenges, tenantsChallenges } from '../../src/domain/challenge/open-challenges.ts'
import { awaitsClearance } from '../../src/domain/decision/clearance.ts'
import { proposal as proposed } from '../../src/domain/decision/proposal.ts'
import { holdsToEnd } from '../../src/domain/preservation/hold.ts'
import { holdsStuck } from '../../src/domain/preservation/hold-step.ts'
import { ordersKeeping } from '../../src/domain/preservation/keeping.ts'
import type { Command } from '../../src/domain/registry/command.ts'
import type { Context } from '../../src/domain/registry/context.ts'
import type { DemandEvent } from '../../src/domain/registry/event.ts'
import type { Demand } from '../../src/domain/registry/state.ts'
import { mayIssue, permits } from '../../src/domain/registry/who-may.ts'
import { outcomeOf } from '../../src/domain/release/outcome.ts'
import { deadlines } from '../../src/domain/turn/deadline.ts'
import { nextStep } from '../../src/domain/turn/next.ts'
import { notYet } from '../../src/domain/turn/not-yet.ts'
import type { Actor } from '../../src/kernel/actor.ts'
import { inEnglish, sentence } from '../../src/kernel/message.ts'
import { leavingOf } from '../../src/server/surfaces/desk/facts/leaving-facts.ts'
import { lifecycleFacts } from '../../src/server/surfaces/desk/facts/lifecycle-facts.ts'
import { partyFacts } from '../../src/server/surfaces/desk/facts/party-facts.ts'
import { undeliveredFacts } from '../../src/server/surfaces/desk/facts/undelivered-facts.ts'
import { secondPerson } from '../../src/server/surfaces/desk/second-person.ts'
import { saidIn } from '../../src/words/faces/sentences.ts'
import type { Language } from '../../src/words/languages.ts'
import { LARGE, largePaper } from './large.ts'
import { sampleChain } from './mock-directory.ts'
import type { MockLaw } from './mock-law.ts'
import { policy } from './mock-queue.ts'
import { facts, paper, proposal } from './paper.ts'
import { haskettKey, marlowContact, names, people, type Stream, senderChecks } from './road.ts'
import { UNTOLD } from './untold.ts'

/** Each tenant by its name, without a chain of its own. */
const chained: ReadonlyMap<string, Chained> = new Map(
  Object.entries(names).map(([id, name]) => [
    id,
    { id, name, status: 'active', mergedInto: null, toldAfter: null, chain: [], contacts: [] },
  ]),
)

const staff = Object.values(people).flatMap(p => (p.kind === 'staff' ? [p] : []))

/** Its contract party alone is told. */
const noController = {
  ...sampleChain,
  controller: 'untold' as const,
  parties: sampleChain.parties.map(p => ({ ...p, told: p.role === 'contract_party' })),
}

type Reading = {
  readonly now: string
  readonly actor: Actor
  readonly law: MockLaw
  /** The text of the paper's first page, where a test wants another. */
  readonly paperText: string | null
  /** The server's own sentences are told in it, as the server does. */
  readonly language: Language
}

function paperOf({ id, state }: Stream, paperText: string | null): DocumentText {
  const restricted = state?.received.restricted
  if (restricted) return unread(restricted.paperKept)
  return id === LARGE ? largePaper : readPaper(paperText)
}

export function demandPage(stream: Stream, { now, actor, law, paperText, language }: Reading): DemandPage {
  const d = stream.state!
  const next = nextStep(d, now)
  return {
    demand: d,
    takesBack: false,
    misnamed: {},
    next: { ...next, says: saidIn(language, next.says) },
    second: secondPerson(d, next.step, actor, staff),
    notYet: notYet(d, contextAt(now, actor)).map(n => ({
      ...n,
      detail: saidIn(language, n.detail),
      next: n.next && saidIn(language, n.next),
    })),
    may: (Object.keys(permits) as Command['type'][]).filter(type => mayIssue(actor, type) === null),
    timeline: stream.events.map(entryOf),
    deadlines: deadlines(d, policy).map(c => ({ ...c, what: saidIn(language, c.what) })),
    documents: [paperOf(stream, paperText)],
    beingRead: false,
    leaving: leavingOf(stream.state!, now, language),
    proposal: paperText === null && !d.named ? proposal : [],
    decides: { ...proposed(d), zone: null },
    draftFacts: d.named ? null : facts,
    awaitsClearance: awaitsClearance(d),
    ordersKeeping: ordersKeeping(d),
    questions: law.questions(d),
    lifecycle: lifecycleFacts(d, now),
    holdsToEnd: holdsToEnd(d, now),
    ...undeliveredFacts(d, { authorities: new Map() }),
    following: d.followUp ? [{ reference: 'D-F0L1', receivedAt: now }] : [],
    holdsStuck: holdsStuck(d, now).map(h => h.id),
    lawChallenges: listedChallenges(d),
    tenantsChallenges: tenantsChallenges(d),
    conflicts: conflictSheets(d),
    names,
    gateProgress: null,
    countedAs: { process: 'subpoena', outcome: outcomeOf(d) },
    waitingForLogUntil: nextStep(d, now).step === 'collect' ? '2026-11-25T14:10:00.000Z' : null,
    authorities: [
      {
        id: 'auth-marlow',
        name: 'Marlow County District Attorney',
        country: 'US',
        domains: ['da.marlow-county.example'],
        callback: marlowContact.value,
        officers: [
          {
            id: 'off-haskett',
            name: 'Leroy Haskett',
            mail: 'l.haskett@da.marlow-county.example',
            fingerprint: haskettKey.fingerprint,
          },
        ],
      },
    ],
    calling: {
      contacts: [{ ...marlowContact, name: 'Marlow County District Attorney', printed: 'no', refused: null }],
      keys: [{ role: 'officer', name: 'Leroy Haskett', words: haskettKey.fingerprint }],
    },
    senderChecks,
    senderSays: senderChecks.map(c => c.detail),
    permittedPolicies: ['Missing children'],
    people: d.named
      ? Object.entries(names)
          .map(([id, name]) => ({ id, name }))
          .slice(0, 5)
      : [],
    chains: Object.fromEntries(d.matters.map(m => [m.id, stream.id === UNTOLD ? noController : sampleChain])),
    parties: Object.fromEntries(d.matters.map(m => [m.id, partyFacts(d, m, chained)])),
    contacts: contactsOf(d),
    readers: contactsOf(d),
  }
}

function contextAt(now: string, actor: Actor): Context {
  const kind = () => null
  return { now, actor, newId: () => '', newReference: () => '', policy, tenantKind: kind }
}

function readPaper(text: string | null): DocumentText {
  const part = paper.parts[0]
  if (text === null || !part) return paper
  return { ...paper, parts: [{ ...part, pages: [{ n: 1, text, ocr: false }] }] }
}

/** No machine reads a paper of the national-security lane. */
function unread(paperKept: string): DocumentText {
  const warnings = [inEnglish(sentence('papers.no_machine_reads_paper_lane_kept', { x: paperKept }))]
  return { ...paper, title: 'entry.txt', parts: [], warnings }
}

function entryOf(event: DemandEvent): TimelineEntry {
  const logged = ['DemandReceived', 'NoticeSent', 'Authorised', 'ReleaseLogged', 'SecrecyBegun'].includes(
    event.kind,
  )
  return {
    version: event.version,
    kind: event.kind,
    at: event.at,
    who: names[event.by.id] ?? event.by.id,
    says:
      event.kind
        .replace(/([a-z])([A-Z])/g, '$1 $2')
        .toLowerCase()
        .replace(/^./, c => c.toUpperCase()) + '.',
    leaf: logged ? { state: event.kind === 'Authorised' ? 'included' : 'witnessed', expectedBy: null } : null,
  }
}

function contactsOf(d: Demand) {
  return Object.fromEntries(
    d.matters.map(m => [
      m.id,
      [
        {
          id: m.tenant === 'oostvaart-bv' ? 'contact-1' : 'contact-2',
          name: m.tenant === 'oostvaart-bv' ? 'Famke Oosterhuis' : 'Ruud Terpstra',
        },
      ],
    ]),
  )
}
