// From arrival to confirmed facts. Acknowledging receipt is neither acceptance of service nor waiver.

import { z } from 'zod'
import { sentence } from '../../kernel/message.ts'
import { type Refusal, refuse } from '../../kernel/refusal.ts'
import { notDemandReasons } from '../../vocabulary/closed-lists.ts'
import type { ConfirmedFacts } from '../decision/facts.ts'
import { confirmedFacts } from '../decision/facts-input.ts'
import { withoutRepeats } from '../decision/instruments.ts'
import { beginning, byAnother, given, onDemand } from '../registry/act.ts'
import type { Context } from '../registry/context.ts'
import { line, list, prose } from '../registry/input.ts'
import { hasProduced } from '../registry/production-state.ts'
import { type Demand, liveAuthorisation } from '../registry/state.ts'
import { isOtherSender } from './authenticate.ts'
import { refuseContradiction } from './contradiction.ts'
import type { ArrivalEvents, DemandName } from './events.ts'
import { nobodyReceives } from './quarantine.ts'
import { mayOpenRestricted } from './restricted.ts'

export const receive = beginning({
  type: 'receive',
  emits: ['DemandReceived', 'TakenIntoLane'],
  given: given<
    Omit<ArrivalEvents['DemandReceived'], 'reference'> & {
      /** Who brings it says that it may be of national security: who receives such papers, put there by the server. */
      readonly lane?: readonly string[]
    }
  >(),
  who: { staff: ['intake', 'analyst', 'counsel'], system: true },
  opens: (command, demand: Demand | null, c: Context) => {
    if (demand)
      return refuse(
        'already_received',
        sentence('deciding.paper_already_here'),
        sentence('deciding.open_demand_belongs'),
      )
    if (command.documents.length === 0 && command.channel !== 'desk' && command.channel !== 'telephone')
      return refuse(
        'invalid_input',
        sentence('deciding.demand_channel_comes_paper'),
        sentence('deciding.attach_paper_enter_desk'),
      )
    if (command.servedAt > command.receivedAt && !command.servedUncertain)
      return refuse(
        'invalid_input',
        sentence('deciding.paper_cannot_served_after_received'),
        sentence('deciding.correct_when_served'),
      )
    const no = mayOpenRestricted(c.actor, command)
    if (no) return no
    const { type: _, lane, ...data } = command
    const arrived = {
      kind: 'DemandReceived' as const,
      matter: null,
      data: { ...data, reference: c.newReference() },
    }
    if (!lane) return [arrived]
    if (lane.length === 0) return nobodyReceives()
    // In one write with its arrival: nobody else sees it for any moment.
    const taken = { how: 'person' as const, people: lane, seenBy: [c.actor.id] }
    return [arrived, { kind: 'TakenIntoLane', matter: null, data: taken }]
  },
})

export const fileReply = onDemand({
  type: 'file_reply',
  emits: ['ReplyFiled'],
  given: given<ArrivalEvents['ReplyFiled']>(),
  who: { staff: ['intake', 'analyst', 'counsel'], system: true },
  still: ['closed', 'withdrawn', 'filed_away', 'unsettled'],
  decide: ({ type: _, ...data }) => [{ kind: 'ReplyFiled', matter: null, data }],
})

export const fileAsNotDemand = onDemand({
  type: 'file_as_not_demand',
  emits: ['FiledAsNotDemand'],
  input: { reason: z.enum(notDemandReasons), note: prose },
  given: given<{
    /** Put there by the server, which has filed it there. */
    readonly filedTo?: DemandName
  }>(),
  who: { staff: ['intake', 'analyst', 'counsel'] },
  still: ['withdrawn'],
  guards: [
    d =>
      d.facts
        ? refuse(
            'wrong_stage',
            sentence('deciding.facts_were_confirmed_demand'),
            sentence('deciding.determine_close'),
          )
        : null,
  ],
  decide: ({ type: _, ...filed }) =>
    filed.note.trim() === ''
      ? refuse(
          'invalid_input',
          sentence('deciding.reason_words_missing'),
          sentence('deciding.say_sentence_why_not_demand'),
        )
      : [{ kind: 'FiledAsNotDemand', matter: null, data: { ...filed, look: true } }],
})

/** A paper that nobody answers because one person took it for something else would be missed by everybody. */
export const confirmNotDemand = onDemand({
  type: 'confirm_not_demand',
  emits: ['NotDemandConfirmed'],
  input: { note: prose },
  who: { staff: ['intake', 'analyst', 'counsel'] },
  still: ['filed_away'],
  guards: [
    d =>
      d.notDemand
        ? null
        : refuse('wrong_stage', sentence('deciding.not_filed_not_demand'), sentence('borders.reload_demand')),
    d =>
      d.notDemand?.confirmed
        ? refuse(
            'already_done',
            sentence('deciding.somebody_looked_already'),
            sentence('borders.nothing_left_do_here'),
          )
        : null,
    byAnother(
      d => d.notDemand && [d.notDemand.by],
      refuse(
        'same_person',
        sentence('deciding.you_filed_not_demand'),
        sentence('deciding.another_person_looks_once_more'),
      ),
    ),
  ],
  decide: ({ note }) => [{ kind: 'NotDemandConfirmed', matter: null, data: { note } }],
})

export const confirmFacts = onDemand({
  type: 'confirm_facts',
  emits: ['FactsConfirmed'],
  input: { facts: confirmedFacts, changed: list(line, 0, 200) },
  who: { staff: ['intake', 'analyst', 'counsel'] },
  still: ['withdrawn', 'filed_away'],
  guards: [
    d =>
      liveAuthorisation(d) || hasProduced(d)
        ? refuse(
            'wrong_stage',
            sentence('deciding.authorisation_stands_facts_they'),
            sentence('deciding.revoke_authorisation_first'),
          )
        : null,
  ],
  decide: ({ facts: sent, changed }, d, { now }) => {
    const facts = withoutRepeats(sent)
    const no = refuseFacts(facts, d) ?? refuseContradiction(facts, now)
    if (no) return no
    const other = d.authentication !== null && isOtherSender(d, facts)
    const data = { facts, changed, ...(other ? { otherSender: true as const } : {}) }
    return [{ kind: 'FactsConfirmed', matter: null, data }]
  },
})

function refuseFacts(facts: ConfirmedFacts, d: Demand): Refusal | null {
  if (d.lookup && !sameIdentifiers(d, facts))
    return refuse(
      'wrong_stage',
      sentence('deciding.accounts_were_already_looked_up'),
      sentence('deciding.receive_corrected_paper_new_demand'),
    )
  if (!facts.papers.some(p => p.role === 'instrument'))
    return refuse(
      'facts_incomplete',
      sentence('deciding.no_paper_marked_instrument'),
      sentence('deciding.mark_which_paper_demands_data'),
    )
  if (facts.asks.length === 0)
    return refuse(
      'facts_incomplete',
      sentence('deciding.nothing_asked_yet'),
      sentence('deciding.enter_least_ask_file_not'),
    )
  if (facts.asks.some(a => a.categories.length === 0))
    return refuse(
      'facts_incomplete',
      sentence('deciding.ask_names_no_data_category'),
      sentence('deciding.choose_categories_asks'),
    )
  return null
}

/** After a look-up other facts may still be answered; whose data it is about may not change any more. */
function sameIdentifiers(d: Demand, facts: ConfirmedFacts): boolean {
  const list = (f: ConfirmedFacts) =>
    f.asks.map(a => `${a.id}:${a.identifiers.map(i => `${i.kind}=${i.value}`).join()}`).join('|')
  return d.facts !== null && list(d.facts) === list(facts)
}
