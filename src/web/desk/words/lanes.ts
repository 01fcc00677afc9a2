// The closed lists of the lanes in the words that the desk shows. Each table is total.
import type {
  Confirmation,
  ConsentEvidence,
  DangerKind,
  FollowUpOutcome,
  Help,
  Imminence,
  Lane,
} from '../../../demand/lane-words.ts'
import { say } from './words.ts'

export const dangerWords: Record<DangerKind, string> = {
  death: say('danger.death'),
  serious_physical_injury: say('danger.serious_physical_injury'),
  other: say('danger.other'),
}

export const imminenceWords: Record<Imminence, string> = {
  now: say('imminence.now'),
  within_hours: say('imminence.within_hours'),
  within_days: say('imminence.within_days'),
}

export const helpWords: Record<Help, string> = {
  locate_person: say('help.locate_person'),
  identify_person: say('help.identify_person'),
  warn_person: say('help.warn_person'),
  stop_act: say('help.stop_act'),
  other: say('help.other'),
}

export const confirmationWords: Record<Confirmation, string> = {
  confirmed: say('confirmation.confirmed'),
  declined: say('confirmation.declined'),
  unreachable: say('confirmation.unreachable'),
}

export const evidenceWords: Record<ConsentEvidence, string> = {
  call_to_directory: say('evidence.call_to_directory'),
  signed_letter: say('evidence.signed_letter'),
  second_contact: say('evidence.second_contact'),
}

export const followUpWords: Record<FollowUpOutcome, string> = {
  received: say('follow_up.received'),
  refused: say('follow_up.refused'),
  never: say('follow_up.never'),
}

export const laneWords: Record<Lane, string> = {
  emergency: say('lane.emergency'),
  consent: say('lane.consent'),
  policy: say('lane.policy'),
}
