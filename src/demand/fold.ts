// The fold: what is true of a demand after its events. No rule lives here, only what happened.
import { allowedFolded } from './allowed-state.ts'
import { begin } from './begin.ts'
import { challengeFiled, evolveChallenge, productionDecided } from './challenge-state.ts'
import { evolveConsent, isLive } from './consent-state.ts'
import { reopens } from './decided-anew.ts'
import { assessed, determined, redirectAnswered } from './determine-state.ts'
import { evolveEmergency, followUpSettled, otherFacts } from './emergency-state.ts'
import type { DataOf, DemandEvent } from './event.ts'
import { holdFolded, holdRefused } from './hold-state.ts'
import { heldFolded } from './late-hold.ts'
import { readBy } from './messages.ts'
import { narrowingAnswered } from './narrow-state.ts'
import { newMatter, redirectedThere } from './new-matter.ts'
import { noticeFolded } from './notice-state.ts'
import { secrecyFolded, secrecyLooked } from './secrecy-state.ts'
import { silenceFolded } from './silence.ts'
import {
  type Authorisation,
  type Demand,
  firedKey,
  lineKey,
  type Matter,
  matterOf,
  openLines,
} from './state.ts'
import { inLane } from './taken.ts'
import { letterFolded } from './undelivered-state.ts'
import { toldFolded } from './wider.ts'
import { stillAsked, withdrawn } from './withdraw-state.ts'

export function fold(id: string, events: Iterable<DemandEvent>): Demand | null {
  let state: Demand | null = null
  for (const event of events) state = evolve(id, state, event)
  return state
}

export function evolve(id: string, state: Demand | null, event: DemandEvent): Demand {
  if (!state) {
    if (event.kind !== 'DemandReceived') throw new Error('a demand begins with DemandReceived')
    return begin(id, event)
  }
  if (event.version !== state.version + 1) throw new Error('events of a demand are numbered without gaps')
  return { ...apply(state, event), ...readBy(event), version: event.version }
}

function apply(s: Demand, e: DemandEvent): Demand {
  switch (e.kind) {
    case 'DemandReceived':
      throw new Error('a demand is received once')
    case 'TakenIntoLane':
    case 'LaneSettled':
      return inLane(s, e)
    case 'PersonNamed':
      return { ...s, named: [...new Set([...(s.named ?? []), e.data.person])] }
    case 'PersonUnnamed':
      return { ...s, named: (s.named ?? []).filter(p => p !== e.data.person) }
    case 'EmergencyMarked':
    case 'EmergencyDropped':
    case 'DangerRecorded':
    case 'EmergencyConfirmed':
      // The law reads these: its answer is asked for anew.
      return { ...s, factsVersion: e.version, emergency: evolveEmergency(s.emergency, e) }
    case 'FollowUpAwaited':
      return { ...s, followUp: { ...e.data, since: e.at, settled: null } }
    case 'FollowUpSettled':
      return { ...s, followUp: followUpSettled(s.followUp, e) }
    case 'OpenDemandImported':
      return { ...s, imported: e.data }
    case 'ReplyFiled':
      return { ...s, replies: [...s.replies, { ...e.data, at: e.at }] }
    case 'FiledAsNotDemand':
      return { ...s, notDemand: { ...e.data, by: e.by.id, at: e.at, confirmed: !e.data.look } }
    case 'NotDemandConfirmed':
      return { ...s, notDemand: s.notDemand && { ...s.notDemand, confirmed: true } }
    case 'FactsConfirmed':
      // What was decided on other facts is decided anew; what was filed away is a demand after all.
      return {
        ...s,
        facts: e.data.facts,
        factsBy: e.by.id,
        factsVersion: e.version,
        takenBack: stillAsked(s, e.data.facts),
        lines: [],
        notDemand: null,
        emergency: otherFacts(s.emergency, s.facts, e.data.facts),
        // Said of other facts: why a customer is not asked first is approved anew, why nothing is challenged is said anew.
        matters: s.matters.map(m => ({ ...m, exceptionApprovedBy: null, notChallenged: null })),
        ...(e.data.otherSender ? unknownSender(s) : {}),
      }
    case 'AuthorityAuthenticated':
      return {
        ...s,
        ...unknownSender(s),
        authentication: { ...e.data, by: e.by.id, at: e.at },
      }
    case 'CallbackRecorded':
      return { ...s, callback: { ...e.data, by: e.by.id } }
    case 'LookupRequested':
      return { ...s, gateRefusal: null, lookup: { id: lookupId(e.data.lookup), at: e.at, answered: false } }
    case 'AccountsMatched':
      return matched(s, e.data)
    case 'Assessed':
      return {
        ...s,
        ...assessed(s, e.data),
        assessment: { ...e.data, at: e.at, factsVersion: s.factsVersion },
      }
    case 'Determined':
      return determined(s, e)
    case 'ChallengeFiled':
      return {
        ...s,
        challenges: [...s.challenges, challengeFiled(e)],
        matters: s.matters.map(m => noticeFolded(m, e)),
      }
    case 'ChallengeStepRecorded':
      return stepped(s, e)
    case 'ClearanceRecorded':
      // The law reads it.
      return { ...s, factsVersion: e.version, clearance: { ...e.data, at: e.at } }
    case 'ExtensionRecorded':
      return { ...s, extensions: [...s.extensions, { ...e.data, by: e.by.id, at: e.at }] }
    case 'WorksheetAnswered':
      return { ...s, worksheets: [...s.worksheets, { ...e.data, by: e.by.id, at: e.at }] }
    case 'NarrowingAnswered':
      return { ...s, narrowings: narrowingAnswered(s.narrowings, e) }
    case 'DemandLinked':
      return { ...s, links: [...s.links, e.data] }
    case 'ProductionDecided':
      return { ...s, challenges: s.challenges.map(c => productionDecided(c, e)) }
    case 'LetterSent':
    case 'LetterUndelivered':
    case 'LetterSettled':
      return letterFolded(s, e)
    case 'DemandWithdrawn':
      return withdrawn(s, e)
    case 'RedirectAnswered':
      return { ...s, redirect: { ...e.data, at: e.at }, matters: redirectAnswered(s, e) }
    case 'AuthorisationPrepared':
      // What was collected and sealed under an earlier authorisation is nothing under this one.
      return {
        ...s,
        gateRefusal: null,
        collection: null,
        certificate: null,
        sealed: null,
        releaseLogged: null,
        loggedBefore: s.releaseLogged ? [...s.loggedBefore, s.releaseLogged] : s.loggedBefore,
        authorisation: prepared(e.data, e.by.id),
      }
    case 'AuthorisationSigned':
      return withAuthorisation(s, a => ({
        ...a,
        signatures: [
          ...a.signatures,
          { approver: e.data.approver, assertion: e.data.assertion, list: e.data.list ?? null, at: e.at },
        ],
      }))
    case 'Authorised':
      return withAuthorisation(s, a => ({ ...a, status: 'authorised' }))
    case 'AuthorisationRevoked':
      return withAuthorisation(s, a => ({ ...a, status: 'revoked' }))
    case 'AuthorisationExpired':
      return withAuthorisation(s, a => ({ ...a, status: 'expired' }))
    case 'Collected':
      return { ...s, collection: e.data }
    case 'GateRefused':
      // A look-up that the gate refused may be asked for again. A hold is told beside the demand's own road.
      return (
        holdRefused(s, e.data) ?? {
          ...s,
          gateRefusal: e.data,
          lookup: s.lookup?.id === e.data.digest ? null : s.lookup,
        }
      )
    case 'CertificateSigned':
      return { ...s, certificate: e.data }
    case 'Sealed':
      return { ...s, sealed: e.data }
    case 'ReleaseLogged':
      return { ...s, releaseLogged: e.data }
    case 'Released':
      return e.data.afterRevocation
        ? { ...s, lateReleases: [...s.lateReleases, { ...e.data, at: e.at, noted: null }] }
        : { ...s, released: e.data }
    case 'LateReleaseNoted':
      return {
        ...s,
        lateReleases: s.lateReleases.map(r =>
          r.digest === e.data.digest ? { ...r, noted: e.data.note } : r,
        ),
      }
    case 'Downloaded':
      return { ...s, downloaded: e.data }
    case 'MessageSent':
      return { ...s, messages: [...s.messages, { ...e.data, at: e.at, by: e.by.id }] }
    case 'Closed':
      return { ...s, closed: { ...e.data, at: e.at } }
    case 'ClockFired':
      return { ...s, fired: [...s.fired, firedKey(e.data.clock, e.data.dueAt)] }
    case 'RedirectExceptionApproved':
      return withMatters(s, e.data.matters, { exceptionApprovedBy: e.by.id })
    case 'PreservationRecorded':
      return withMatters(s, e.data.matters, { preserved: { ...e.data, by: e.by.id, at: e.at } })
    case 'PreservationProlonged':
      // The law reads it.
      return { ...s, factsVersion: e.version, prolonged: [...s.prolonged, { ...e.data, at: e.at }] }
    case 'HoldRequested':
    case 'HoldPlaced':
    case 'HoldEndRequested':
    case 'HoldEnded':
      return holdFolded(s, e)
    case 'ExtensionAsked':
      return withMatters(s, e.data.matters, { extensionAskedUntil: e.data.until })
    case 'ConsentGiven':
    case 'ConsentVerified':
    case 'ConsentRevoked': {
      // The law reads whether one stands: its answer is asked for anew.
      const after = inMatter(s, e)
      return stands(s, e.matter) === stands(after, e.matter) ? after : { ...after, factsVersion: e.version }
    }
    default:
      return inMatter(s, e)
  }
}

/** Nobody has checked or called who asks now: another authority, another supervisor. */
function unknownSender({ emergency }: Demand): Pick<Demand, 'authentication' | 'callback' | 'emergency'> {
  return {
    authentication: null,
    callback: null,
    emergency: emergency && { ...emergency, confirmation: null },
  }
}

function stands(d: Demand, matter: string | null): boolean {
  return isLive(d.matters.find(m => m.id === matter)?.consent ?? null)
}

function inMatter(s: Demand, e: DemandEvent): Demand {
  return { ...s, matters: s.matters.map(m => (m.id === e.matter ? folded(s, m, e) : m)) }
}

function folded(s: Demand, m: Matter, e: DemandEvent): Matter {
  const after = {
    ...evolveMatter(m, e),
    silent: silenceFolded(s, m, e),
    told: toldFolded(s, m, e),
    ...secrecyLooked(e),
  }
  return { ...after, held: heldFolded(after, e) }
}

function evolveMatter(m: Matter, e: DemandEvent): Matter {
  switch (e.kind) {
    case 'SecrecyRead':
      return {
        ...m,
        reading: {
          secrecy: e.data.secrecy,
          passages: e.data.passages,
          by: e.data.readIn ?? e.by.id,
          at: e.at,
          ...(e.data.replaces ? { replaces: e.data.replaces } : {}),
          ...(e.data.document ? { document: e.data.document } : {}),
        },
        readingConfirmedBy: null,
        secrecyPapers: [...m.secrecyPapers, ...(e.data.document ? [e.data.document] : [])],
      }
    case 'SecrecyConfirmed':
      return { ...m, readingConfirmedBy: e.by.id }
    case 'ToldThereChecked':
      return { ...m, toldThere: { ...e.data, by: e.by.id, at: e.at } }
    case 'ConsentGiven':
    case 'ConsentVerified':
      return { ...m, consent: evolveConsent(m.consent, e) }
    case 'ConsentRevoked':
      // Its answer was the consent: the window is as it was before.
      return noticeFolded({ ...m, consent: evolveConsent(m.consent, e) }, e)
    default:
      return allowedFolded(noticeFolded(secrecyFolded(m, e), e), e)
  }
}

function matched(s: Demand, data: DataOf<'AccountsMatched'>): Demand {
  const lookup = s.lookup ? { ...s.lookup, answered: true } : null
  const next = {
    ...s,
    lookup,
    // What another system had named gives way to what the gate found.
    accounts: [...s.accounts.filter(a => a.places.length > 0), ...data.accounts],
    unmatched: data.unmatched,
    matters: [...s.matters, ...data.matters.map(m => redirectedThere(newMatter(m), s.imported))],
  }
  const open = new Set(openLines(next).map(lineKey))
  return { ...next, lines: next.lines.filter(l => open.has(lineKey(l))) }
}

/** What a court changed about production is decided anew. */
function stepped(s: Demand, e: Extract<DemandEvent, { kind: 'ChallengeStepRecorded' }>): Demand {
  const challenges = s.challenges.map(c => evolveChallenge(c, e))
  const ruled = challenges.find(c => c.id === e.data.challenge)
  const which = ruled ? reopens(s, ruled, e.data) : null
  if (!ruled || !which) return { ...s, challenges }
  const lines = s.lines.filter(
    l =>
      !ruled.matters.includes(matterOf(s, l)?.id ?? '') ||
      (which === 'challenged' && l.decision !== 'challenge'),
  )
  return { ...s, challenges, lines }
}

function prepared(data: DataOf<'AuthorisationPrepared'>, by: string): Authorisation {
  return {
    canonical: data.authorisation,
    digest: data.digest,
    preparedBy: by,
    expiresAt: data.expiresAt,
    signatures: [],
    status: 'prepared',
    voluntary: data.voluntary ?? [],
  }
}

function withMatters(s: Demand, which: readonly string[], change: Partial<Matter>): Demand {
  return { ...s, matters: s.matters.map(m => (which.includes(m.id) ? { ...m, ...change } : m)) }
}

function withAuthorisation(s: Demand, change: (a: Authorisation) => Authorisation): Demand {
  return s.authorisation ? { ...s, authorisation: change(s.authorisation) } : s
}

function lookupId(canonical: string): string {
  const parsed: unknown = JSON.parse(canonical)
  return typeof parsed === 'object' && parsed !== null && 'id' in parsed ? String(parsed.id) : ''
}
