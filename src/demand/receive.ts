// From arrival to confirmed facts. Acknowledging receipt is neither acceptance of service nor waiver.
import { isOtherSender } from './authenticate.ts'
import type { CommandOf } from './command.ts'
import type { Context, Decided } from './decide.ts'
import type { ConfirmedFacts } from './facts.ts'
import { refuse } from './refusal.ts'
import { mayOpenRestricted } from './restricted.ts'
import type { Demand } from './state.ts'
import { nobodyReceives } from './taken.ts'

export function receive(command: CommandOf<'receive'>, demand: Demand | null, c: Context): Decided {
  if (demand)
    return refuse('already_received', 'This paper is already here.', 'Open the demand it belongs to.')
  if (command.documents.length === 0 && command.channel !== 'desk' && command.channel !== 'telephone') {
    return refuse(
      'invalid_input',
      'A demand by this channel comes with a paper.',
      'Attach the paper, or enter it at the desk.',
    )
  }
  if (command.servedAt > command.receivedAt && !command.servedUncertain) {
    return refuse(
      'invalid_input',
      'A paper cannot be served after it was received.',
      'Correct when it was served.',
    )
  }
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
}

export function fileReply(command: CommandOf<'file_reply'>): Decided {
  const { type: _, ...data } = command
  return [{ kind: 'ReplyFiled', matter: null, data }]
}

export function fileAsNotDemand(command: CommandOf<'file_as_not_demand'>, d: Demand): Decided {
  if (d.facts)
    return refuse('wrong_stage', 'Its facts were confirmed: it is a demand.', 'Determine and close it.')
  if (command.note.trim() === '')
    return refuse(
      'invalid_input',
      'A reason in words is missing.',
      'Say in a sentence why this is not a demand.',
    )
  const { type: _, ...filed } = command
  return [{ kind: 'FiledAsNotDemand', matter: null, data: { ...filed, look: true } }]
}

/** A paper that nobody answers because one person took it for something else would be missed by everybody. */
export function confirmNotDemand(command: CommandOf<'confirm_not_demand'>, d: Demand, c: Context): Decided {
  if (!d.notDemand) return refuse('wrong_stage', 'This is not filed as not a demand.', 'Reload the demand.')
  if (d.notDemand.confirmed)
    return refuse('already_done', 'Somebody has looked at it already.', 'Nothing is left to do here.')
  if (d.notDemand.by === c.actor.id)
    return refuse('same_person', 'You filed this as not a demand.', 'Another person looks at it once more.')
  return [{ kind: 'NotDemandConfirmed', matter: null, data: { note: command.note } }]
}

export function confirmFacts(command: CommandOf<'confirm_facts'>, d: Demand): Decided {
  const { facts } = command
  if (d.authorisation && d.authorisation.status !== 'revoked' && d.authorisation.status !== 'expired') {
    return refuse(
      'wrong_stage',
      'An authorisation stands on the facts as they are.',
      'Revoke the authorisation first.',
    )
  }
  if (d.lookup && !sameIdentifiers(d, facts)) {
    return refuse(
      'wrong_stage',
      'Accounts were already looked up for the identifiers as they were.',
      'Receive the corrected paper as a new demand and link it.',
    )
  }
  if (!facts.papers.some(p => p.role === 'instrument')) {
    return refuse(
      'facts_incomplete',
      'No paper is marked as the instrument.',
      'Mark which paper demands the data.',
    )
  }
  if (facts.asks.length === 0)
    return refuse(
      'facts_incomplete',
      'Nothing is asked yet.',
      'Enter at least one ask, or file it as not a demand.',
    )
  const empty = facts.asks.find(a => a.categories.length === 0)
  if (empty)
    return refuse('facts_incomplete', 'An ask names no data category.', 'Choose the categories it asks for.')
  const backwards = facts.asks.find(
    a => a.period.from !== null && a.period.to !== null && a.period.from >= a.period.to,
  )
  if (backwards) return refuse('invalid_input', 'A period ends before it begins.', 'Correct its two dates.')
  const other = d.authentication !== null && isOtherSender(d, facts)
  const data = { facts, changed: command.changed, ...(other ? { otherSender: true as const } : {}) }
  return [{ kind: 'FactsConfirmed', matter: null, data }]
}

/** After a look-up other facts may still be answered; whose data it is about may not change any more. */
function sameIdentifiers(d: Demand, facts: ConfirmedFacts): boolean {
  const list = (f: ConfirmedFacts) =>
    f.asks.map(a => `${a.id}:${a.identifiers.map(i => `${i.kind}=${i.value}`).join()}`).join('|')
  return d.facts !== null && list(d.facts) === list(facts)
}
