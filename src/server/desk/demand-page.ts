// One demand as the desk shows it: state, papers as text, findings, timeline, and whose turn it is.

import type { Actor } from '../../demand/actor.ts'
import { mayIssue, permits } from '../../demand/actor.ts'
import type { Command } from '../../demand/command.ts'
import { conflictSheets } from '../../demand/conflicts.ts'
import { deadlines } from '../../demand/deadline.ts'
import type { DemandEvent } from '../../demand/event.ts'
import type { ConfirmedFacts } from '../../demand/facts.ts'
import { holdsToEnd } from '../../demand/hold.ts'
import { holdsStuck } from '../../demand/hold-step.ts'
import { knownFacts } from '../../demand/imported.ts'
import { ordersKeeping } from '../../demand/keeping.ts'
import { nextStep } from '../../demand/next.ts'
import { awaitsClearance } from '../../demand/not-before.ts'
import { listedChallenges, tenantsChallenges } from '../../demand/open-challenges.ts'
import { isRefusal, type Refusal } from '../../demand/refusal.ts'
import { type Demand, type Matter, matterOf, openLines, outcomeOf } from '../../demand/state.ts'
import { FactsError } from '../../law/facts.ts'
import type { Pack } from '../../law/pack.ts'
import { questions } from '../../law/questions.ts'
import { livePolicies } from '../../store/permitted-policies.ts'
import type { Language } from '../../words/languages.ts'
import { machineSentenceIn, recordedIn, sentenceIn } from '../../words/sentences.ts'
import { timelineWords } from '../../words/timeline.ts'
import { type Loaded, loadFor } from '../acts/load.ts'
import { contactsFor, whoReads } from '../acts/notice-contacts.ts'
import { laterDemands } from '../acts/record-follow-up.ts'
import type { Deployment } from '../deployment.ts'
import { type Directory, inUse, type Person } from '../directory.ts'
import { adoptedPacks, packsInUse } from '../law/adoption.ts'
import { countedAs } from '../law/counted-as.ts'
import { liveFacts } from '../live-facts.ts'
import { layoutTimes } from '../log-times.ts'
import { proposeFor } from '../propose.ts'
import { readResult, refusalOf, wholeDocument } from '../readings.ts'
import { checkSenderOf } from '../sender-checks.ts'
import { chainOf } from '../tenants/page.ts'
import { asWorker, type LeafAtWork } from '../worker/demand-at-work.ts'
import { noteRead } from './access.ts'
import type { DemandPage, DocumentText, LeafState, TimelineEntry } from './api.ts'
import { readDeparting, readPosted } from './departing.ts'
import { draftFacts, proposedFields } from './draft-facts.ts'
import { readGateProgress } from './gate-progress.ts'
import { lawNames } from './law-names.ts'
import { lifecycleFacts } from './lifecycle-facts.ts'
import { readNotYet } from './not-yet.ts'
import { partyFacts } from './party-facts.ts'
import { says } from './says.ts'
import { secondPerson } from './second-person.ts'
import { undeliveredFacts } from './undelivered-facts.ts'
import { waitingLetters } from './waiting-letters.ts'

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
  const result = await readResult(d, loaded.stream)
  const policies = await asWorker(d, livePolicies)
  const reading = result && 'reading' in result ? result.reading : null
  const documentOf = documentOfPart(demand, reading)
  const proposal = reading ? proposeFor(d, reading) : null
  const next = nextStep(demand, d.now(), d.settings)
  const senderChecks = checkSenderOf(demand, directory, reading)
  const active = await activePeople(d, directory)
  return {
    demand: inWords(demand, language),
    departing: await readDeparting(d, loaded.stream),
    posted: await readPosted(d, id),
    ...undeliveredFacts(demand, directory),
    following: await laterDemands(d, actor, demand),
    lifecycle: lifecycleFacts(demand, d.now()),
    holdsToEnd: holdsToEnd(demand, d.now()),
    holdsStuck: holdsStuck(demand, d.now()).map(h => h.id),
    awaitsClearance: awaitsClearance(demand),
    ordersKeeping: ordersKeeping(demand),
    next: { ...next, says: sentenceIn(language, next.says) },
    notYet: await readNotYet(d, actor, demand, language),
    may: mayNow(actor),
    second: secondPerson(demand, next.step, actor, active),
    timeline: timeline(d, loaded, { notTaken: await waitingLetters(d, id, language), language, zone }),
    deadlines: deadlines(demand, d.settings).map(c => ({ ...c, what: sentenceIn(language, c.what) })),
    documents: documentTexts(demand, result, documentOf).map(text => ({
      ...text,
      warnings: text.warnings.map(w => sentenceIn(language, w)),
    })),
    proposal: proposal ? proposedFields(proposal, documentOf) : [],
    draftFacts: knownFacts(demand) ?? (proposal ? draftFacts(proposal, documentOf) : null),
    questions: questionsOf(d, packsInUse(d.packs, await adoptedPacks(d)), demand, directory),
    lawChallenges: listedChallenges(demand),
    tenantsChallenges: tenantsChallenges(demand),
    conflicts: conflictSheets(demand),
    names: namesOf(directory),
    waitingForLogUntil: waitingUntil(d, loaded),
    countedAs: { process: countedAs(d.packs, demand), outcome: outcomeOf(demand) },
    gateProgress: next.step === 'collect' ? await readGateProgress(d, id) : null,
    authorities: inUse(directory.authorities).map(a => ({
      id: a.id,
      name: a.name,
      country: a.country,
      domains: a.domains,
      callback: a.callback,
      officers: a.officers.map(o => ({ id: o.id, name: o.name, mail: o.mail, fingerprint: o.fingerprint })),
    })),
    senderChecks,
    senderSays: senderChecks.map(c => machineSentenceIn(language, c.detail)),
    permittedPolicies: policies
      .filter(p => p.instruments.includes(demand.facts?.instrument ?? ''))
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
    gateRefusal: no && { ...no, detail: machineSentenceIn(language, no.detail) },
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
async function activePeople(d: Deployment, directory: Directory): Promise<Person[]> {
  const active = await asWorker(d, tx => tx.query<{ id: string }>('select id from duly.person where active'))
  return active.flatMap(({ id }) => directory.people.get(id) ?? [])
}

function mayNow(actor: Actor): Command['type'][] {
  return (Object.keys(permits) as Command['type'][]).filter(type => mayIssue(actor, type) === null)
}

/** What the law asks of this instrument; nothing while an answer cannot be read: the assessment then says so. */
function questionsOf(
  d: Deployment,
  packs: readonly Pack[],
  demand: Demand,
  directory: Directory,
): DemandPage['questions'] {
  if (!demand.facts) return []
  const { instrument } = demand.facts
  const perLine = openLines(demand).map(line => {
    const tenant = directory.tenants.get(matterOf(demand, line)?.tenant ?? '')
    try {
      return questions(
        packs,
        instrument,
        liveFacts(demand, line, { packs, provider: d.provider, tenant: tenant ?? null }),
      )
    } catch (error) {
      if (error instanceof FactsError) return []
      throw error
    }
  })
  return [...new Map(perLine.flat().map(q => [q.fact, q])).values()]
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

type Result = Awaited<ReturnType<typeof readResult>>
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

function documentTexts(demand: Demand, result: Result, documentOf: DocumentOf): DocumentText[] {
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
      ...parts.filter(p => documentOf(p.name) === doc.id).flatMap(p => p.warnings.map(w => w.detail)),
      ...(demand.received.restricted
        ? [`No machine reads a paper of this lane. It is kept: ${demand.received.restricted.paperKept}`]
        : demand.named
          ? ['No machine reads a paper of this lane.']
          : result === null && doc === whole
            ? ['The reader is still at work on this paper.']
            : []),
      ...(failed && doc === whole ? [failed.detail, failed.next] : []),
    ],
  }))
}
