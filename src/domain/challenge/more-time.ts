// Asking the authority for more time: where the tenant's window does not fit into its term, and whenever counsel wants to. What
// was asked stops nothing; what was granted in writing is recorded as an extension (suspension.ts).

import { shiftWorkingDays } from '../../kernel/days.ts'
import { mattersLeft } from '../decision/lines-given.ts'
import { given, onMatters } from '../registry/act.ts'
import type { Letter } from '../registry/letter.ts'
import type { Demand, Matter } from '../registry/state.ts'
import type { ChallengeEvents } from './events.ts'
import { dueAtOf, extensionOf } from './suspension.ts'

export const askExtension = onMatters({
  type: 'ask_extension',
  emits: ['ExtensionAsked', 'LetterSent'],
  given: given<{ readonly letter: Letter } & ChallengeEvents['ExtensionAsked']>(),
  who: { staff: ['analyst', 'counsel'], system: true },
  decide: ({ type: _, letter, ...data }) => [
    { kind: 'LetterSent', matter: null, data: { letter } },
    { kind: 'ExtensionAsked', matter: null, data },
  ],
})

/** The told tenants whose window was cut by the term and for whom nobody has asked for more time: until when to ask. */
export function wantsExtension(d: Demand): { readonly matter: Matter; readonly until: string }[] {
  if (d.closed) return []
  return mattersLeft(d).flatMap(matter => {
    const due = dueAtOf(d, matter.id)
    const { notice } = matter
    if (!due || !notice?.promised || notice.late || matter.answer || matter.windowEnded) return []
    const given = extensionOf(d, matter.id)
    if (matter.extensionAskedUntil || (given && given.at >= (notice.grown?.from ?? ''))) return []
    // Behind the window there has to be time for deciding an objection and for signing.
    const later = [due, notice.promised].toSorted()[1] ?? due
    return [{ matter, until: shiftWorkingDays(later, 2) }]
  })
}
