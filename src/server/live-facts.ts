// From a live demand to the law's facts (law/facts.md, "From a live demand to these facts"): one facts object per ask,
// category and account, with only what a person confirmed. What nobody stated stays absent, which live mode reads as unknown.
import { isTenants } from '../domain/challenge/challenge-state.ts'
import { coversLine } from '../domain/challenge/challenged-lines.ts'
import { clearanceOf } from '../domain/decision/clearance.ts'
import { confirmationFacts } from '../domain/decision/confirmation.ts'
import type { LineKey } from '../domain/decision/events.ts'
import type { ConfirmedFacts, Secrecy } from '../domain/decision/facts.ts'
import { instrumentOf, instrumentOfAsk } from '../domain/decision/instruments.ts'
import { isLive, names } from '../domain/permitted/consent-state.ts'
import { isConfirmed } from '../domain/permitted/emergency-confirmed.ts'
import { type Demand, matterOf } from '../domain/registry/state.ts'
import { coversFact } from '../domain/secrecy/secrecy-state.ts'
import { withAnswers } from '../law/answered.ts'
import { isNameOf } from '../law/bodies/body-names.ts'
import { type Category, type Facts, nothingFiledYet, parseFacts } from '../law/facts/facts.ts'
import { stateNamed } from '../law/facts/subdivisions.ts'
import { lawOf } from '../law/law-index.ts'
import { derivedFacts } from '../law/live/derived.ts'
import { withFacts } from '../law/live/known.ts'
import type { Pack } from '../law/pack-format/pack.ts'
import type { Instrument } from '../law/pack-format/pack-schema.ts'
import type { ChallengeKind, Prolongation } from '../vocabulary/closed-lists.ts'
import type { Authority } from './directory.ts'
import { entityServed } from './entity-served.ts'
import { heldBy, type Provider, presenceIn } from './provider.ts'

export type TenantFacts = {
  readonly kind: 'enterprise' | 'public_sector' | 'consumer'
  readonly country: string
  /** A privileged profession, which the law guards apart. */
  readonly profession?: 'law_firm' | 'journalist' | null
}

/** What the directory's entry says of the authority that the demand was matched to. */
export type AuthorityFacts = Pick<Authority, 'name' | 'country' | 'subdivision' | 'classes'>

type Known = {
  readonly packs: readonly Pack[]
  readonly provider: Provider
  readonly tenant: TenantFacts | null
  readonly authority: AuthorityFacts | null
}

/** Throws FactsError where a confirmed answer does not have the form that the law's facts want. */
export function liveFacts(d: Demand, line: LineKey, { packs, provider, tenant, authority }: Known): Facts {
  const facts = d.facts
  const ask = facts?.asks.find(a => a.id === line.ask)
  if (!facts || !ask) throw new Error('a line belongs to an ask of the confirmed facts')
  const home = lawOf(packs).find(instrumentOfAsk(facts, ask))
  const instrument = home?.instrument
  const stated = {
    // With its hour: some terms run in hours.
    received_on: d.received.servedAt,
    requester: requesterFacts(facts, authority),
    instrument: instrumentOfAsk(facts, ask),
    data_requested: [line.category],
    provider: providerFacts(d, provider),
    customer: customerFacts(d, tenant),
    purpose: facts.purpose,
    identifiers: ask.identifiers.map(i => i.value),
    ...timeFacts(line.category, ask.period, { served: d.received.servedAt, instrument }),
    ...periodFacts(ask.period, instrument),
    ...issuedFacts(facts),
    ...gagFacts(facts),
    ...emergencyFacts(d),
    ...consentFacts(d, line),
    ...storedFacts(d, line, provider),
    ...(d.lookup?.answered && line.account === null ? { match: 'none' } : {}),
  }
  // What Duly itself knows of: nothing is filed until a person records it.
  const known = parseFacts({
    ...nothingFiledYet(),
    ...filedFacts(d, line, lifeOf(instrument)),
    ...withAnswers(stated, facts.answers),
  })
  if (!home) return known
  const { foreign_law_conflict: conflict, ...derived } = derivedFacts(known, home.instrument, home.pack)
  // If the entity served is unknown, counsel says which foreign law conflicts.
  const isKnown = known.provider.country !== null && conflict !== undefined
  const settled = isKnown ? { foreign_law_conflict: conflict } : {}
  return withFacts(known, Object.entries({ ...derived, ...settled }))
}

/** Where the look-up found this line's data, as the profile says of each of those sources; what a person answered stands above it. */
function storedFacts(d: Demand, { account, category }: LineKey, { dataIn = {} }: Provider) {
  if (d.facts && 'data_location' in d.facts.answers) return {}
  const places = d.accounts.find(a => a.id === account)?.places ?? []
  const countries = places.filter(p => p.categories.includes(category)).map(p => dataIn[p.source])
  const [country] = countries
  return country !== undefined && countries.every(c => c === country) ? { data_location: country } : {}
}

/** Its State by the directory, or where its name says so; what it is in law by the directory, where the paper names that body. */
function requesterFacts({ country, body }: ConfirmedFacts, entry: AuthorityFacts | null) {
  const own = entry?.country === country ? entry : null
  const entered = own?.subdivision?.startsWith(`${country}-`) ? own.subdivision : null
  const subdivision = entered ?? stateNamed(body, country)
  const classes = own && isNameOf(body, own.name) ? (own.classes ?? []) : []
  return {
    country,
    body,
    ...(subdivision ? { subdivision } : {}),
    ...(classes.length > 0 ? { bodies: [...classes] } : {}),
  }
}

function providerFacts(d: Demand, provider: Provider) {
  const entity = entityServed(d, provider)
  const { country = null, subdivision } = entity ?? {}
  const there = presenceIn(provider, d.facts?.country ?? null)
  return {
    kind: provider.kind,
    country,
    ...(subdivision ? { subdivision } : {}),
    ...(there === null ? {} : { present_there: there }),
    ...heldBy(entity, provider),
  }
}

function customerFacts(d: Demand, tenant: TenantFacts | null) {
  if (tenant) {
    const kind =
      tenant.profession ?? (tenant.kind === 'public_sector' ? ('public_authority' as const) : tenant.kind)
    // An organisation resides at its seat; where a consumer lives is a question to a person.
    return {
      kind,
      country: tenant.country,
      ...(tenant.kind === 'consumer' ? {} : { residence: tenant.country }),
    }
  }
  return { kind: d.lookup?.answered ? 'no_matching_account' : 'unknown', country: null }
}

type Life = NonNullable<Instrument['lives']>[number]

/** The term of a keeping; entries of one instrument ask for the same facts. */
function lifeOf(instrument: Instrument | undefined): Life | undefined {
  return instrument?.lives?.find(l => l.kind === 'hold' && (l.extension ?? l.endless_by))
}

type Span = { from: string | null; to: string | null }
type Paper = Pick<Instrument, 'class' | 'data_time'> | undefined

/** The span of the data asked for. A paper that orders keeping has another span, of the hold, which a person must read. */
export function periodFacts(period: Span, instrument: Paper) {
  if (instrument?.class === 'preservation' || !period.from || !period.to) return {}
  return { period_days: Math.round((Date.parse(period.to) - Date.parse(period.from)) / 86_400_000) }
}

/**
 * Whether the data exist already at `served`; a span that begins before service and ends after it is for the reader of the
 * paper. All are UTC instants in one form (RFC 3339 with Z), which order as their texts do; `to` is exclusive.
 */
export function timeFacts(
  category: Category,
  period: Span,
  { served, instrument }: { served: string; instrument: Paper },
): { time?: 'historical' | 'prospective' } {
  if (category === 'content_realtime' || (period.from ?? '') >= served) return { time: 'prospective' }
  if ((period.to ?? '') > served) return {}
  const future = instrument?.data_time === 'future' && period.to === null
  return { time: future ? 'prospective' : 'historical' }
}

/** What the lane recorded: only a confirmed danger counts as imminent, and only its call as a verification. */
function emergencyFacts(d: Demand): Pick<Facts, 'emergency'> {
  const e = d.emergency
  if (!e?.danger || e.dropped) return {}
  const confirmed = isConfirmed(e)
  const kind = e.danger.danger === 'other' ? {} : { kind: 'life' }
  return {
    emergency: {
      ...kind,
      facts: e.danger.what,
      ...(confirmed ? { imminent: true, verified_agency: true } : {}),
    },
  }
}

/** A verified consent that stands and covers this line, whatever its period. */
function consentFacts(d: Demand, line: LineKey): Pick<Facts, 'consent'> {
  const consent = matterOf(d, line)?.consent ?? null
  return isLive(consent) && names(consent, line) ? { consent: { by: 'account holder', verified: true } } : {}
}

/** The law's word for each kind of challenge that is open; what has ended is pending no more. */
const filings: Partial<
  Record<ChallengeKind, 'objection_filed' | 'motion_filed_on' | 'reciprocal_notice_sent'>
> = {
  objection_article_17: 'objection_filed',
  objection_to_designated_authority: 'objection_filed',
  motion_to_quash_or_modify: 'motion_filed_on',
  motion_2703h: 'motion_filed_on',
  other: 'motion_filed_on',
  reciprocal_notice_3511: 'reciprocal_notice_sent',
}

/** What the provider filed for this line's customer, the form that was sent to the issuing authority, and whether it answered. */
function filedFacts(d: Demand, line: LineKey, life: Life | undefined): Partial<Facts> {
  const open = d.challenges.filter(c => c.open && !isTenants(c) && coversLine(d, c, line))
  const filed = open.flatMap(c => {
    // One that no pack knows of is filed nowhere that a pack speaks of.
    const fact =
      c.challengeKind === 'other' && !(c.law && c.about === 'production') ? null : filings[c.challengeKind]
    return fact ? [[fact, c.filedOn] as const] : []
  })
  return {
    ...Object.fromEntries(filed.toReversed()),
    ...formFacts(d, line),
    ...clearanceFacts(d, line),
    ...confirmationFacts(d),
    ...prolongedFacts(d, life),
  }
}

/** What the authority did about a keeping since, under the name that the pack's own term has for it. */
function prolongedFacts({ prolonged }: Demand, life: Life | undefined): Partial<Facts> {
  const last = (how: Prolongation) => prolonged.findLast(p => p.how === how)?.on
  const [longer, asked] = [last('extended'), last('production_asked')]
  return {
    ...(longer && life?.extension ? { [life.extension.by]: longer } : {}),
    ...(asked && life?.endless_by ? { [life.endless_by.fact]: asked } : {}),
  }
}

/** What the enforcing authority said of the order. */
function clearanceFacts(d: Demand, line: LineKey): Partial<Facts> {
  const clearance = clearanceOf(d, line.category)
  if (!clearance) return {}
  return clearance.outcome === 'cleared'
    ? { cleared: true, cleared_on: clearance.on }
    : { refusal_raised: clearance.note.trim() || true }
}

/** A certificate's form of Annex III. Whether a mail that came since answers it, or the form ever arrived, is for a person. */
function formFacts(d: Demand, line: LineKey): Partial<Facts> {
  const { annexSentAt: sent } = d
  if (!sent) return {}
  const corrected = d.links.some(l => l.relation === 'corrected_by')
  const answered = corrected || d.replies.some(r => r.at > sent)
  // Where silence would free the provider, silence alone does not say that the form arrived.
  if (instrumentOf(d, line) === 'eu.epoc_pr') return { annex_iii_sent: undefined, reply: undefined }
  return { annex_iii_sent: sent.slice(0, 10), ...(answered ? { reply: undefined } : {}) }
}

function issuedFacts(facts: ConfirmedFacts) {
  return facts.issuedOn ? { issued: facts.issuedOn } : {}
}

function gagFacts(facts: ConfirmedFacts) {
  const s = facts.secrecy
  if (s.kind === 'none' || leavesNoticeFree(s)) return { gag: null }
  const kind = s.kind === 'requested' ? 'letter_request_only' : gagKind(s.instrument)
  return { gag: { kind, ...(s.from ? { issued: s.from } : {}), ...(s.until ? { expires: s.until } : {}) } }
}

/** A court's order about a part forbids no notice: the notice leaves that part out. What a statute forbids is for the packs. */
function leavesNoticeFree(s: Secrecy): boolean {
  return s.kind === 'court_order' && !coversFact(s)
}

/** The gag kinds of law/facts.md, by the instrument that makes the secrecy binding. */
function gagKind(instrument: string | null): string {
  const known: Record<string, string> = {
    'us.nsl.2709': 'nsl_2709c',
    'us.subpoena.administrative': 'us.3486a6',
    'uk.copo.opo': 'copo_s8',
  }
  return known[instrument ?? ''] ?? instrument ?? 'unknown'
}
