// Why a change of the pin is refused, each as a sentence and the next step for the keeper.
import { pinChange } from '../../directory/pin-keepers.ts'

export type PinRefusal = {
  code: 'subcontractor' | 'already_pinned' | 'contradiction' | 'not_pinned' | ChangeCode
  detail: string
  next: string
}

const SENTENCES = {
  already_proposed: [
    'Another change of the pin waits for a second keeper.',
    'Confirm it with "duly gate pin --confirm", or throw it away with "duly gate pin --drop".',
  ],
  keepers_needed: [
    'A pin that has keepers is never without them.',
    'Name others first, then take these out.',
  ],
  nothing_proposed: ['No change of the pin is proposed.', 'Propose one with "duly gate pin".'],
  proposal_changed: ['What is proposed is not what was shown.', 'Look at it again: duly gate pin --confirm.'],
  proposal_outdated: [
    'What is proposed does not follow the pin that is in force.',
    'Throw it away with "duly gate pin --drop" and propose it again.',
  ],
  proposal_malformed: [
    'What is proposed is not what was signed: a file in pin-proposed was changed.',
    'Find out who did, throw it away with "duly gate pin --drop" and propose it again.',
  ],
  no_keeper: [
    'This key is not a keeper’s of this gate.',
    'Sign with the key of a keeper whom the pin names: duly gate show.',
  ],
  signed_already: ['This keeper has signed already.', 'Another keeper signs: duly gate pin --confirm.'],
  same_human: [pinChange.own.detail, pinChange.own.next],
} as const

type ChangeCode = keyof typeof SENTENCES

export function refuseChange(code: ChangeCode): PinRefusal {
  const [detail, next] = SENTENCES[code]
  return { code, detail, next }
}

export function isPinRefusal(value: object): value is PinRefusal {
  return 'code' in value
}
