// A call-back as the timeline tells it: with whom, over which contact and how that was known, and whose words were compared.
import type { DataOf } from '../../../../domain/registry/event.ts'
import { timelineWords } from '../../../../words/faces/timeline.ts'
import type { Language } from '../../../../words/languages.ts'
import { sentences } from '../../../../words/when.ts'

type Called = DataOf<'CallbackRecorded'>

/** `on`: a day as its reader writes it. */
export function calledBack(data: Called, language: Language, on: (day: string) => string): string {
  const say = timelineWords(language)
  const { contact, outcome, call } = data
  const said = say('callback', { contact, outcome: say(`call.${outcome}`), keys: keysOf(data) })
  if (!call || call.spokeWith === null) return said
  const { source, since, printed } = call.contact
  const known = say('callback_known', { who: call.spokeWith, source, since: on(since.slice(0, 10)), printed })
  return sentences([said, known], language)
}

function keysOf({ call, fingerprintConfirmed }: Called): 'officer' | 'authority' | 'both' | 'tick' | 'none' {
  const roles = new Set(call?.keys.map(one => one.role))
  if (roles.size > 1) return 'both'
  const [role] = roles
  return role ?? (fingerprintConfirmed ? 'tick' : 'none')
}
