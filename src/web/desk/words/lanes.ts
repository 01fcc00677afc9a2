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

export const dangerWords: Record<DangerKind, string> = {
  death: 'Somebody may die',
  serious_physical_injury: 'Somebody may be seriously hurt',
  other: 'Another danger that the paper’s law names',
}

export const imminenceWords: Record<Imminence, string> = {
  now: 'Now',
  within_hours: 'Within hours',
  within_days: 'Within days',
}

export const helpWords: Record<Help, string> = {
  locate_person: 'They show where somebody is',
  identify_person: 'They show who somebody is',
  warn_person: 'They let somebody be warned',
  stop_act: 'They let an act be stopped',
  other: 'Another way',
}

export const confirmationWords: Record<Confirmation, string> = {
  confirmed: 'confirms the emergency',
  declined: 'does not confirm it',
  unreachable: 'could not be reached',
}

export const evidenceWords: Record<ConsentEvidence, string> = {
  call_to_directory: 'a call to a number of our directory',
  signed_letter: 'a signed letter of the organisation',
  second_contact: 'another contact of the organisation',
}

export const followUpWords: Record<FollowUpOutcome, string> = {
  received: 'The process came',
  refused: 'The authority says that none will come',
  never: 'It never came',
}

export const laneWords: Record<Lane, string> = {
  emergency: 'a confirmed emergency',
  consent: 'the customer’s verified consent',
  policy: 'a policy that counsel adopted',
}
