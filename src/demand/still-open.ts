// What may still be done of a demand that is withdrawn, filed away, or of which nobody has said yet what it is.
import { afterClosing } from './after-closing.ts'
import type { Command } from './command.ts'
import type { Demand } from './state.ts'

/** What the desk may do before somebody named has said what it is: who may know, and what holds an answer back. */
export const whileUnsettled: readonly Command['type'][] = [
  'settle_lane',
  'take_into_lane',
  'name_person',
  'unname_person',
  'file_reply',
  'revoke_authorisation',
]

/** Until another person has looked, its clocks go on. */
export function whileFiledAway(d: Demand): readonly Command['type'][] {
  const always = [
    'confirm_facts',
    'confirm_not_demand',
    'take_into_lane',
    'settle_lane',
    // Whoever asks again by mail is heard.
    'file_reply',
    'read_messages',
  ] as const
  return d.notDemand?.confirmed ? always : [...always, 'fire_clock']
}

/** What nobody asks for any more is neither looked up nor decided: it is counted and closed, and whoever has to be told is told. */
export const whileWithdrawn: readonly Command['type'][] = [
  ...afterClosing.filter(type => type !== 'file_challenge'),
  'confirm_facts',
  'authenticate',
  'record_callback',
  'record_withdrawal',
  'record_lookup',
  'record_answer',
  'decide_objection',
  'revoke_authorisation',
  'record_collection',
  'record_sealed',
  'send_message',
  'file_as_not_demand',
  'close',
]
