// A demand that was open in another system when Duly took over: what that system's record says, until a person confirms its facts
// here. Its clocks run and its secrecy binds from the first moment. What was told or answered there is believed; what leaves from
// here on stands on Duly's own notice and leaves all the same.
import type { CommandOf } from './command.ts'
import type { Context, Decided } from './decide.ts'
import type { NewEvent } from './event.ts'
import type { ConfirmedFacts, Secrecy } from './facts.ts'
import { refuse } from './refusal.ts'
import { binds } from './secrecy-state.ts'
import type { Demand, Matter } from './state.ts'
import type { Outcome } from './vocabulary.ts'

export const importedStatuses = ['open', 'answered'] as const
export type ImportedStatus = (typeof importedStatuses)[number]

export type Imported = {
  /** The other system's name, and its own reference there. */
  readonly system: string
  readonly reference: string
  /** As its record has them; nobody here has confirmed them. */
  readonly facts: ConfirmedFacts
  /** `answered`: the authority has its answer; what is left is to tell the tenant and to close. */
  readonly status: ImportedStatus
  /** What the answer was; null while open. */
  readonly outcome: Outcome | null
  /** When the tenant was told there; null: it was not. */
  readonly toldAt: string | null
  /** Who tells the tenant: by law it may be the authority, and then Duly never does. */
  readonly tells: 'us' | 'authority'
  /** Data that the other system had kept from deletion: the last day of each hold. */
  readonly holds: readonly string[]
  readonly note: string
}

/** Matched by the other system and not by the gate: what the gate finds takes their place. */
export const IMPORTED_LOOKUP = 'imported'

export function importOpen(command: CommandOf<'import_open'>, demand: Demand | null, c: Context): Decided {
  if (demand)
    return refuse('already_received', 'This demand is already here.', 'Open the demand that it became.')
  const { received, imported, tenant, secrecy } = command
  if (binds(secrecy) && tenant === null)
    return refuse('invalid_input', 'Secrecy binds towards a tenant, and none is named.', 'Name the tenant.')
  if (binds(secrecy) && imported.toldAt !== null)
    return refuse(
      'invalid_input',
      'The tenant was told, so no secrecy binds towards it.',
      'Take out one of the two.',
    )
  if (imported.status === 'answered' && imported.outcome === null)
    return refuse('invalid_input', 'What was answered has no outcome.', 'Say what the answer was.')
  const first: NewEvent[] = [
    {
      kind: 'DemandReceived',
      matter: null,
      data: { ...received, channel: 'import', reference: c.newReference() },
    },
    { kind: 'OpenDemandImported', matter: null, data: imported },
  ]
  return tenant === null ? first : [...first, ...matterEvents(imported, tenant, secrecy, c)]
}

function matterEvents(
  imported: Imported,
  tenant: NonNullable<CommandOf<'import_open'>['tenant']>,
  secrecy: Secrecy,
  c: Context,
): NewEvent[] {
  const matter = c.newId()
  const matched: NewEvent = {
    kind: 'AccountsMatched',
    matter: null,
    data: {
      lookupId: IMPORTED_LOOKUP,
      accounts: imported.facts.asks
        .flatMap(a => a.identifiers)
        .map((identifier, i) => ({ id: `acc${i + 1}`, identifier, tenant: tenant.id, matter, places: [] })),
      unmatched: [],
      matters: [{ id: matter, tenant: tenant.id, tenantKind: tenant.kind }],
    },
  }
  if (!binds(secrecy)) return [matched]
  // Read for secrecy in the other system; who brings it in has looked at it again, and is the second reader.
  return [
    matched,
    {
      kind: 'SecrecyRead',
      matter,
      data: {
        secrecy,
        passages: [],
        note: `From the record in ${imported.system}.`,
        readIn: imported.system,
      },
    },
    { kind: 'SecrecyConfirmed', matter, data: { readBy: imported.system } },
    { kind: 'SecrecyBegun', matter, data: { secrecy, obligation: c.newId() } },
  ]
}

/** Answered in the other system, and nobody took it up again here by confirming its facts. */
export function answeredElsewhere(d: Demand): boolean {
  return d.imported?.status === 'answered' && d.facts === null
}

/** Nothing is owed to its tenant any more: told in the other system, or the authority's to tell. */
export function toldElsewhere(d: Demand): boolean {
  return d.imported !== null && (d.imported.toldAt !== null || d.imported.tells === 'authority')
}

/** The facts that are shown until a person has confirmed any. */
export function knownFacts(d: Demand): ConfirmedFacts | null {
  return d.facts ?? d.imported?.facts ?? null
}

/** A matter that has yet to be told something. */
export function isUntold(d: Demand, m: Matter): boolean {
  return m.notice === null && !toldElsewhere(d)
}
