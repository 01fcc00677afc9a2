// One demand as the desk shows it: state, papers as text, findings, timeline, and whose turn it is.

import type { DemandPage, DocumentText, LeafState, TimelineEntry } from '../../../api/desk/demand-page.ts'
import { knownFacts } from '../../../domain/arrival/imported.ts'
import { conflictSheets } from '../../../domain/challenge/conflicts.ts'
import { listedChallenges, tenantsChallenges } from '../../../domain/challenge/open-challenges.ts'
import { paperDueAt } from '../../../domain/challenge/suspension.ts'
import { awaitsClearance } from '../../../domain/decision/clearance.ts'
import type { ConfirmedFacts } from '../../../domain/decision/facts.ts'
import { instrumentsOf } from '../../../domain/decision/instruments.ts'
import { proposal } from '../../../domain/decision/proposal.ts'
import { holdsToEnd } from '../../../domain/preservation/hold.ts'
import { holdsStuck } from '../../../domain/preservation/hold-step.ts'
import { ordersKeeping } from '../../../domain/preservation/keeping.ts'
import type { Command } from '../../../domain/registry/command.ts'
import type { DemandEvent } from '../../../domain/registry/event.ts'
import type { Demand, Matter } from '../../../domain/registry/state.ts'
import { mayIssue, permits } from '../../../domain/registry/who-may.ts'
import { outcomeOf } from '../../../domain/release/outcome.ts'
import { deadlines } from '../../../domain/turn/deadline.ts'
import { nextStep } from '../../../domain/turn/next.ts'
import type { Deadline } from '../../../domain/turn/step.ts'
import type { Actor } from '../../../kernel/actor.ts'
import { sentence } from '../../../kernel/message.ts'
import { isRefusal, type Refusal } from '../../../kernel/refusal.ts'
import { withTransaction } from '../../../store/database.ts'
import { databaseActor } from '../../../store/demand/execute.ts'
import { livePolicies } from '../../../store/demand/permitted-policies.ts'
import type { LeafAtWork } from '../../../store/demand/stored-leaves.ts'
import { misnamed, misnamedIn } from '../../../wire/mail/name-ending.ts'
import { findingIn, keptIn, recordedIn, saidIn } from '../../../words/faces/sentences.ts'
import { timelineWords } from '../../../words/faces/timeline.ts'
import type { Language } from '../../../words/languages.ts'
import { leavesWhen } from '../../acts/departure.ts'
import { type Loaded, loadFor } from '../../acts/load.ts'
import { contactsFor, whoReads } from '../../acts/notice-contacts.ts'
import { laterDemands } from '../../acts/record-follow-up.ts'
import type { Deployment } from '../../deployment.ts'
import { type Directory, inUse, type Person } from '../../directory.ts'
import { zoneOfDue } from '../../due-moment.ts'
import { countedAs } from '../../law/counted-as.ts'
import { layoutTimes } from '../../log/log-times.ts'
import { rowOf } from '../../mail/sender-check-row.ts'
import { checkSenderOf } from '../../mail/sender-checks.ts'
import { isStale, readResult, refusalOf, type StoredReading, wholeDocument } from '../../papers/readings.ts'
import { chainOf } from '../../tenants/page.ts'
import { noteRead } from './access.ts'
import { callingOf } from './calling/calling.ts'
import { says } from './calling/says.ts'
import { readDeparting, readPosted } from './departing.ts'
import { draftFacts, proposedFields } from './facts/draft-facts.ts'
import { lawNames } from './facts/law-names.ts'
import { leavingOf } from './facts/leaving-facts.ts'
import { lifecycleFacts } from './facts/lifecycle-facts.ts'
import { questionsOf } from './facts/open-questions.ts'
import { partyFacts } from './facts/party-facts.ts'
import { withImpeding, withPurpose } from './facts/plain-purpose.ts'
import { undeliveredFacts } from './facts/undelivered-facts.ts'
import { waitingLetters } from './facts/waiting-letters.ts'
import { readGateProgress } from './gate-progress.ts'
import { readNotYet } from './not-yet.ts'
import { secondPerson } from './second-person.ts'
import { noteShown } from './shown.ts'

/** What happens next, the timeline and what waits are said in `language`; the law's words stay as they are on record. */
export async function readDemandPage(
  d: Deployment,
  actor: Actor,
  { id, language, zone }: { readonly id: string; readonly language: Language; readonly zone: string },
): Promise<DemandPage | Refusal> {
  const loaded = await loadFor(d, actor, id)
  if (isRefusal(loaded)) return loaded
  await noteRead(d, actor, id, 'demand')
  const { demand, directory } = loaded
  await noteShown(d, actor, id, demand.version)
  const stored = await readResult(d, actor, loaded.stream)
  // Shown as it is meanwhile: the worker has it proposed again.
  if (stored && isStale(d, demand, stored))
    await withTransaction(d.db, databaseActor(actor), tx => d.store.wake(tx, id))
  const result = stored?.result ?? null
  const policies = await withTransaction(d.db, databaseActor(actor), livePolicies)
  const reading = result && 'reading' in result ? result.reading : null
  const documentOf = documentOfPart(demand, reading)
  const read = stored?.proposal ?? null
  const filled = read ? draftFacts(read, documentOf, d.provider) : null
  const pages = reading?.parts.flatMap(part => part.pages.map(({ text }) => text)) ?? []
  const draft = knownFacts(demand) ?? (filled && withImpeding(pages, withPurpose(d.packs, filled)))
  const next = nextStep(demand, d.now(), d.settings)
  const senderFindings = checkSenderOf(demand, directory, reading)
  const active = await activePeople(d, actor, directory)
  return {
    demand: inWords(demand, language),
    departing: await readDeparting(d, actor, loaded.stream),
    takesBack: leavesWhen(d, demand) !== null,
    posted: await readPosted(d, actor, id),
    ...undeliveredFacts(demand, directory),
    following: await laterDemands(d, actor, demand),
    lifecycle: lifecycleFacts(demand, d.now()),
    holdsToEnd: holdsToEnd(demand, d.now()),
    holdsStuck: holdsStuck(demand, d.now()).map(h => h.id),
    awaitsClearance: awaitsClearance(demand),
    leaving: leavingOf(demand, d.now(), language),
    ordersKeeping: ordersKeeping(demand),
    next: { ...next, says: saidIn(language, next.says) },
    notYet: await readNotYet(d, actor, demand, language),
    may: mayNow(actor),
    second: secondPerson(demand, next.step, actor, active),
    timeline: timeline(d, loaded, { notTaken: await waitingLetters(d, actor, id, language), language, zone }),
    deadlines: clocksOf(d, demand, draft).map(c => ({ ...c, what: saidIn(language, c.what) })),
    documents: documentTexts(demand, result, documentOf, language),
    beingRead: isBeingRead(demand, result),
    misnamed: Object.fromEntries(
      misnamedIn(demand).map(({ id, finding }) => [id, saidIn(language, finding)]),
    ),
    proposal: read ? proposedFields(read, documentOf) : [],
    decides: { ...proposal(demand), zone: zoneOfDue(paperDueAt(demand), demand.facts?.country ?? null) },
    draftFacts: draft,
    questions: await questionsOf(d, demand, {
      language,
      tenants: directory.tenants,
      authority: directory.authorities.get(demand.authentication?.authority ?? '') ?? null,
    }),
    lawChallenges: listedChallenges(demand),
    tenantsChallenges: tenantsChallenges(demand),
    conflicts: conflictSheets(demand),
    names: namesOf(directory),
    waitingForLogUntil: waitingUntil(d, loaded),
    countedAs: { process: countedAs(d.packs, demand), outcome: outcomeOf(demand) },
    gateProgress: next.step === 'collect' ? await readGateProgress(d, actor, id) : null,
    authorities: inUse(directory.authorities).map(a => ({
      id: a.id,
      name: a.name,
      country: a.country,
      domains: a.domains,
      callback: a.callback,
      officers: a.officers.map(o => ({ id: o.id, name: o.name, mail: o.mail, fingerprint: o.fingerprint })),
    })),
    calling: await callingOf(d, actor, loaded, language),
    senderChecks: senderFindings.map(rowOf),
    senderSays: senderFindings.map(one => findingIn(language, one)),
    permittedPolicies: policies
      .filter(p => instrumentsOf(demand.facts).some(one => p.instruments.includes(one)))
      .map(p => p.name),
    people: demand.named ? active.map(({ id, name }) => ({ id, name })) : [],
    contacts: Object.fromEntries(
      demand.matters.map(m => [
        m.id,
        contactsFor(demand, m, directory.tenants).map(c => ({ id: c.id, name: c.name })),
      ]),
    ),
    readers: Object.fromEntries(
      demand.matters.map(m => [
        m.id,
        whoReads(demand, m, directory.tenants).map(({ id, name }) => ({ id, name })),
      ]),
    ),
    chains: Object.fromEntries(demand.matters.map(m => [m.id, chainOf(d, directory, m.tenant)])),
    parties: Object.fromEntries(demand.matters.map(m => [m.id, partyFacts(demand, m, directory.tenants)])),
  }
}

/** What the program itself put on record, as the reader has it; there it stays English. */
function inWords(demand: Demand, language: Language): Demand {
  const { gateRefusal: no } = demand
  return {
    ...demand,
    gateRefusal: no && { ...no, detail: keptIn(language, no.detail) },
    matters: demand.matters.map(m => matterIn(m, language)),
  }
}

function matterIn(m: Matter, language: Language): Matter {
  if (!m.consent?.revoked) return m
  const { revoked } = m.consent
  const why = recordedIn(language, revoked.why)
  return { ...m, consent: { ...m.consent, revoked: { ...revoked, why } } }
}

/** Who was deactivated stays in the directory by name. */
async function activePeople(d: Deployment, actor: Actor, directory: Directory): Promise<Person[]> {
  const active = await withTransaction(d.db, databaseActor(actor), tx =>
    tx.query<{ id: string }>('select id from duly.person where active'),
  )
  return active.flatMap(({ id }) => directory.people.get(id) ?? [])
}

function mayNow(actor: Actor): Command['type'][] {
  return (Object.keys(permits) as Command['type'][]).filter(type => mayIssue(actor, type) === null)
}

function namesOf(directory: Directory): Record<string, string> {
  const people = [...directory.people.values()].map(p => [p.id, p.name])
  const tenants = [...directory.tenants.values()].map(t => [t.id, t.name])
  const authorities = [...directory.authorities.values()].flatMap(a => [
    [a.id, a.name],
    ...[...a.officers, ...(a.suspended ?? [])].map(o => [o.id, o.name]),
  ])
  const contacts = [...directory.tenants.values()].flatMap(t => t.contacts.map(c => [c.id, c.name]))
  return Object.fromEntries([...people, ...tenants, ...authorities, ...contacts])
}

type Telling = {
  readonly notTaken: ReadonlyMap<string, string>
  readonly language: Language
  readonly zone: string
}

function timeline(d: Deployment, loaded: Loaded, { notTaken, language, zone }: Telling): TimelineEntry[] {
  const names = namesOf(loaded.directory)
  const name = (id: string) => names[id] ?? timelineWords(language).of('actor', id)
  const law = lawNames(d.packs, language, loaded.stream.demand?.facts?.instrument ?? '')
  const telling = { name, zone, language, law }
  const before = factsBefore(loaded.stream.events)
  return loaded.stream.events.map((e, i) => ({
    version: e.version,
    kind: e.kind,
    at: e.at,
    who: name(e.by.id),
    says: [says(e, { ...telling, before: before[i] ?? null }), notTaken.get(letterOf(e) ?? '') ?? '']
      .join(' ')
      .trim(),
    leaf: leafState(
      d,
      loaded.leaves.filter(l => l.version === e.version),
    ),
  }))
}

/** For each event the facts as they stood before it. */
function factsBefore(events: readonly DemandEvent[]): (ConfirmedFacts | null)[] {
  let facts: ConfirmedFacts | null = null
  return events.map(e => {
    const before = facts
    if (e.kind === 'FactsConfirmed') facts = e.data.facts
    return before
  })
}

function letterOf(e: DemandEvent): string | null {
  return e.kind === 'LetterSent' || e.kind === 'NoticeSent' || e.kind === 'AllowedContactTold'
    ? e.data.letter.id
    : null
}

/** The slowest of an event's leaves: written, included, cosigned by the witness. */
function leafState(d: Deployment, leaves: readonly LeafAtWork[]): LeafState | null {
  if (leaves.length === 0) return null
  const waiting = leaves.filter(l => l.publishedAt === null)
  if (waiting.length === 0) return { state: 'witnessed', expectedBy: null }
  const included = waiting.every(l => l.index !== null)
  return {
    state: included ? 'included' : 'written',
    expectedBy:
      waiting
        .map(l => layoutTimes(d, l))
        .sort()
        .at(-1) ?? null,
  }
}

/** Authorisation and release wait for their leaf (promise 8). */
function waitingUntil(d: Deployment, loaded: Loaded): string | null {
  const { demand } = loaded
  const waits =
    (demand.authorisation?.status === 'authorised' && !demand.collection) ||
    (demand.releaseLogged !== null && !demand.released)
  const leaf = loaded.leaves.findLast(l => l.class === 5)
  return waits && leaf && leaf.publishedAt === null ? layoutTimes(d, leaf) : null
}

type Result = StoredReading['result'] | null
type DocumentOf = (part: string) => string

function documentOfPart(
  demand: Demand,
  reading: { parts: readonly { name: string; sha256: string }[] } | null,
): DocumentOf {
  const whole = wholeDocument(demand)?.id ?? ''
  return part => {
    const sha256 = reading?.parts.find(p => p.name === part)?.sha256
    return demand.received.documents.find(doc => doc.sha256 === sha256)?.id ?? whole
  }
}

/** With the due time that the reader read, as long as nobody has confirmed the facts: the queue goes by it too. */
function clocksOf(d: Deployment, demand: Demand, draft: Demand['facts']): Deadline[] {
  const clocks = deadlines(demand, d.settings)
  if (knownFacts(demand) || demand.notDemand || !draft?.dueAt) return clocks
  return [...clocks, { clock: 'production:read', dueAt: draft.dueAt, what: sentence('clocks.due_as_read') }]
}

/** No machine reads a paper of the national-security lane. */
function isBeingRead(demand: Demand, result: unknown): boolean {
  const lane = demand.received.restricted || demand.named
  return result === null && !lane && wholeDocument(demand) !== undefined
}

function documentTexts(
  demand: Demand,
  result: Result,
  documentOf: DocumentOf,
  language: Language,
): DocumentText[] {
  const parts = result && 'reading' in result ? result.reading.parts : []
  const failed = refusalOf(result)
  const whole = wholeDocument(demand)
  return demand.received.documents.map(doc => ({
    id: doc.id,
    title: doc.title,
    mediaType: doc.mediaType,
    size: doc.size,
    sha256: doc.sha256,
    parts: parts
      .filter(p => documentOf(p.name) === doc.id)
      .map(p => ({
        name: p.name,
        mediaType: p.mediaType,
        pages: p.pages.map(page => ({ n: page.n, text: page.text, ocr: page.ocr !== undefined })),
      })),
    warnings: [
      ...misnamed(
        doc,
        parts.filter(p => documentOf(p.name) === doc.id),
      ),
      ...parts.filter(p => documentOf(p.name) === doc.id).flatMap(p => p.warnings.map(w => w.detail)),
      ...(demand.received.restricted
        ? [sentence('papers.no_machine_reads_paper_lane_kept', { x: demand.received.restricted.paperKept })]
        : demand.named
          ? [sentence('papers.no_machine_reads_paper_lane')]
          : isBeingRead(demand, result) && doc === whole
            ? [sentence('papers.reader_still_work_paper')]
            : []),
      ...(failed && doc === whole ? [failed.detail, failed.next] : []),
    ].map(one => (typeof one === 'string' ? keptIn(language, one) : saidIn(language, one))),
  }))
}
