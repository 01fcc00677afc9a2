// A demand that was open in another system when Duly took over: what that system's record says, until a person confirms its facts
// here. What it says of an answer is believed; that its tenant was told there counts when a second person has looked (promise 3).
import type { CommandOf } from './command.ts'
import type { Context, Decided } from './decide.ts'
import type { ConfirmedFacts } from './facts.ts'
import { refuse } from './refusal.ts'
import type { Demand, Matter } from './state.ts'
import type { Outcome, RedirectOutcome } from './vocabulary.ts'

export const importedStatuses = ['open', 'answered'] as const
export type ImportedStatus = (typeof importedStatuses)[number]

/** What the other system's record says of telling its tenant. */
export type RecordOfTelling = {
  /** When the tenant was told there; null: it was not. */
  readonly toldAt: string | null
  /** Who tells the tenant: by law it may be the authority, and then Duly never does. */
  readonly tells: 'us' | 'authority'
}

/** The letter that asked the agency to go to the customer left there on this day; `outcome` null: it has not said what it did. */
export type ImportedRedirect = {
  readonly sentOn: string
  readonly outcome: RedirectOutcome | null
  readonly note: string
}

export type Imported = RecordOfTelling & {
  /** The other system's name, and its own reference there. */
  readonly system: string
  readonly reference: string
  /** As its record has them; nobody here has confirmed them. */
  readonly facts: ConfirmedFacts
  /** `answered`: the authority has its answer; what is left is to tell the tenant and to close. */
  readonly status: ImportedStatus
  /** What the answer was; null while open. */
  readonly outcome: Outcome | null
  /** Data that the other system had kept from deletion: the last day of each hold. */
  readonly holds: readonly string[]
  readonly note: string
  /**
   * What the record says of each tenant that it names: then nothing is said of telling the demand's others. Absent where it names
   * none, and in what was brought in before a table could name several.
   */
  readonly parts?: readonly ImportedPart[]
}

export type ImportedPart = RecordOfTelling & {
  readonly matter: string
  readonly redirect: ImportedRedirect | null
}

/** Matched by the other system and not by the gate: what the gate finds takes their place. */
export const IMPORTED_LOOKUP = 'imported'

/** Answered in the other system, and nobody took it up again here by confirming its facts. */
export function answeredElsewhere(d: Demand): boolean {
  return d.imported?.status === 'answered' && d.facts === null
}

/** What the record says of telling this tenant; null where the demand was not brought in. */
export function recordOfTelling({ imported }: Demand, { id }: Pick<Matter, 'id'>): RecordOfTelling | null {
  return imported?.parts?.find(p => p.matter === id) ?? imported
}

function claimsTold(d: Demand, m: Pick<Matter, 'id'>): boolean {
  const record = recordOfTelling(d, m)
  return record !== null && (record.toldAt !== null || record.tells === 'authority')
}

/** Nothing is owed to this tenant any more: told in the other system, or the authority's to tell, as two people say. */
export function toldElsewhere(d: Demand, m: Pick<Matter, 'id' | 'toldThere'>): boolean {
  return claimsTold(d, m) && m.toldThere?.found === 'as_recorded'
}

/** One person's word that a tenant was told: another has yet to look. */
export function awaitsToldLook(d: Demand, m: Matter): boolean {
  return claimsTold(d, m) && m.toldThere === null && m.notice === null
}

/** The record leaves telling to the authority, and nobody found that it is otherwise. */
export function authorityTellsThere(d: Demand, { id }: Pick<Matter, 'id'>): boolean {
  const m = d.matters.find(x => x.id === id)
  return recordOfTelling(d, { id })?.tells === 'authority' && m?.toldThere?.found !== 'not_so'
}

/** The facts that are shown until a person has confirmed any. */
export function knownFacts(d: Demand): ConfirmedFacts | null {
  return d.facts ?? d.imported?.facts ?? null
}

/** A matter that has yet to be told something. */
export function isUntold(d: Demand, m: Matter): boolean {
  return m.notice === null && !toldElsewhere(d, m)
}

/** Promise 3: that a tenant was told is never one person's word, also where another system told it. */
export function confirmTold(command: CommandOf<'confirm_told'>, d: Demand, c: Context): Decided {
  const m = d.matters.find(x => x.id === command.matter)
  if (!m) return refuse('not_found', 'There is no such matter in this demand.', 'Reload the demand.')
  if (!awaitsToldLook(d, m))
    return refuse('already_done', 'There is no word about telling left to look at.', 'Reload the demand.')
  if (d.receivedBy.id === c.actor.id)
    return refuse(
      'same_person',
      'You brought this demand in.',
      'Another person looks whether its tenant was told.',
      'promise 3',
    )
  if (command.note.trim() === '')
    return refuse(
      'invalid_input',
      'Where you looked is missing.',
      'Name the letter, mail or file, and its day.',
    )
  return [{ kind: 'ToldThereChecked', matter: m.id, data: { found: command.found, note: command.note } }]
}
