// Asking the authority for more time: where the tenant's window does not fit into its term, and whenever counsel wants to. What
// was asked stops nothing; what was granted in writing is recorded as an extension (suspension.ts).
import type { CommandOf } from './command.ts'
import { shiftWorkingDays } from './days.ts'
import type { Decided } from './decide.ts'
import { refuse } from './refusal.ts'
import { type Demand, type Matter, releasingMatters } from './state.ts'
import { dueAtOf, extensionOf } from './suspension.ts'

export function askExtension(command: CommandOf<'ask_extension'>, d: Demand): Decided {
  if (command.matters.length === 0 || command.matters.some(id => !d.matters.some(m => m.id === id)))
    return refuse('not_found', 'There is no such matter in this demand.', 'Reload the demand.')
  const { type: _, letter, ...data } = command
  return [
    { kind: 'LetterSent', matter: null, data: { letter } },
    { kind: 'ExtensionAsked', matter: null, data },
  ]
}

/** The told tenants whose window was cut by the term and for whom nobody has asked for more time: until when to ask. */
export function wantsExtension(d: Demand): { readonly matter: Matter; readonly until: string }[] {
  if (d.released || d.closed) return []
  return releasingMatters(d).flatMap(matter => {
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
