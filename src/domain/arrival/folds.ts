// What each event of an arrival changes.
import type { EventOf, Folds } from '../registry/event-fold.ts'
import type { Demand } from '../registry/state.ts'
import { callsAfter } from './call-back.ts'
import type { ArrivalEvents } from './events.ts'
import { inLane } from './quarantine.ts'
import { letterFolded } from './undelivered-state.ts'
import { stillAsked, withdrawn } from './withdraw-state.ts'

export const arrivalFolds: Folds<ArrivalEvents> = {
  DemandReceived: () => {
    throw new Error('a demand is received once')
  },
  PersonNamed: (s, e) => ({ ...s, named: [...new Set([...(s.named ?? []), e.data.person])] }),
  PersonUnnamed: (s, e) => ({ ...s, named: (s.named ?? []).filter(p => p !== e.data.person) }),
  TakenIntoLane: inLane,
  LaneSettled: inLane,
  OpenDemandImported: (s, e) => ({ ...s, imported: e.data }),
  ToldThereChecked: { matter: (m, e) => ({ ...m, toldThere: { ...e.data, by: e.by.id, at: e.at } }) },
  ReplyFiled: (s, e) => ({ ...s, replies: [...s.replies, { ...e.data, at: e.at }] }),
  FiledAsNotDemand: (s, e) => ({
    ...s,
    notDemand: { ...e.data, by: e.by.id, at: e.at, confirmed: !e.data.look },
  }),
  NotDemandConfirmed: s => ({ ...s, notDemand: s.notDemand && { ...s.notDemand, confirmed: true } }),
  FactsConfirmed: factsConfirmed,
  AuthorityAuthenticated: (s, e) => ({
    ...s,
    ...unknownSender(s),
    authentication: { ...e.data, by: e.by.id, at: e.at },
  }),
  CallbackRecorded: (s, e) => ({
    ...s,
    callback: { ...e.data, by: e.by.id },
    calls: callsAfter(s.calls, e.data, { by: e.by.id, at: e.at }),
  }),
  DemandLinked: (s, e) => ({ ...s, links: [...s.links, e.data] }),
  LetterSent: letterFolded,
  LetterUndelivered: letterFolded,
  LetterSettled: letterFolded,
  DemandWithdrawn: withdrawn,
  /**
   * Only whoever says so has read what came. What a person records may be about another message, or about what was said on the
   * telephone: an objection that lies beside it must not pass as read.
   */
  MessagesRead: (s, e) => ({ ...s, messagesReadAt: e.at }),
}

/** What was decided on other facts is decided anew; what was filed away is a demand after all. */
function factsConfirmed(s: Demand, e: EventOf<ArrivalEvents, 'FactsConfirmed'>): Demand {
  return {
    ...s,
    facts: e.data.facts,
    factsBy: e.by.id,
    factsVersion: e.version,
    takenBack: stillAsked(s, e.data.facts),
    lines: [],
    notDemand: null,
    // Said of other facts: why a customer is not asked first is approved anew, why nothing is challenged is said anew.
    matters: s.matters.map(m => ({ ...m, exceptionApprovedBy: null, notChallenged: null })),
    ...(e.data.otherSender ? unknownSender(s) : {}),
  }
}

/** Nobody has checked or called who asks now: another authority, another supervisor. */
function unknownSender({
  emergency,
}: Demand): Pick<Demand, 'authentication' | 'callback' | 'calls' | 'emergency'> {
  return {
    authentication: null,
    callback: null,
    calls: [],
    emergency: emergency && { ...emergency, confirmation: null },
  }
}
