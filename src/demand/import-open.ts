// Bringing in a demand that was open in another system: one command with the events that it would have had. Its clocks run and its
// secrecy binds from the first moment; what leaves from here on stands on Duly's own notice and leaves all the same.
import type { CommandOf } from './command.ts'
import { isLaterThanToday } from './days.ts'
import type { Context, Decided } from './decide.ts'
import type { NewEvent } from './event.ts'
import type { Identifier, Secrecy } from './facts.ts'
import { IMPORTED_LOOKUP, type ImportedRedirect, type RecordOfTelling } from './imported.ts'
import { newMatter } from './new-matter.ts'
import { type Refusal, refuse } from './refusal.ts'
import { orderBegun } from './secrecy.ts'
import { binds, coversFact } from './secrecy-state.ts'
import type { Matter } from './state.ts'
import { aimsOf, type ChallengeAim, type ChallengeKind, type TenantKind } from './vocabulary.ts'

/** A tenant that the record names, with what it says of it. */
export type BroughtTenant = RecordOfTelling & {
  readonly id: string
  readonly kind: TenantKind
  /** Of its accounts; each stands in the facts too. */
  readonly identifiers: readonly Identifier[]
  /** Each order by itself. */
  readonly secrecies: readonly Secrecy[]
  readonly redirect: ImportedRedirect | null
}

/** More time that was given in writing before; `tenants` by their ids. */
export type BroughtExtension = {
  readonly tenants: readonly string[]
  readonly until: string
  readonly grantedBy: string
}

/**
 * A challenge that is open. What filing suspends is the law's answer, which nobody has asked for yet: it suspends nothing until
 * then, unless a court has stayed production (`stay`).
 */
export type BroughtChallenge = {
  readonly tenants: readonly string[]
  readonly challengeKind: ChallengeKind
  readonly about: ChallengeAim
  readonly forum: string
  readonly filedOn: string
  readonly stay: { readonly on: string; readonly note: string } | null
}

type Command = CommandOf<'import_open'>

export function importOpen(command: Command, demand: unknown, c: Context): Decided {
  if (demand)
    return refuse('already_received', 'This demand is already here.', 'Open the demand that it became.')
  const no =
    command.tenants.map(refuseTenant).find(x => x !== null) ??
    refuseAnswer(command) ??
    refuseCounsels(command, c) ??
    command.challenges.map(x => refuseChallenge(x, command, c)).find(x => x !== null) ??
    command.extensions.map(x => refuseTowards(x.tenants, x.grantedBy, command)).find(x => x !== null)
  if (no) return no
  const { received, imported, tenants } = command
  const matters = tenants.map(tenant => ({ tenant, matter: c.newId() }))
  const parts = matters.map(({ matter, tenant: { toldAt, tells, redirect } }) => ({
    matter,
    toldAt,
    tells,
    redirect,
  }))
  return [
    {
      kind: 'DemandReceived',
      matter: null,
      data: { ...received, channel: 'import', reference: c.newReference() },
    },
    {
      kind: 'OpenDemandImported',
      matter: null,
      data: parts.length === 0 ? imported : { ...imported, toldAt: null, tells: 'us', parts },
    },
    ...(matters.length > 0 ? [accountsMatched(matters)] : []),
    ...matters.flatMap(m => secrecyEvents(m, imported.system, c)),
    ...recordedEvents(command, new Map(matters.map(m => [m.tenant.id, m.matter])), c),
  ]
}

function refuseTenant({ secrecies, toldAt }: BroughtTenant): Refusal | null {
  return toldAt !== null && secrecies.some(s => binds(s) && coversFact(s))
    ? refuse(
        'invalid_input',
        'The tenant was told, so no secrecy binds towards it.',
        'Take out one of the two.',
      )
    : null
}

function refuseAnswer({ imported, challenges, extensions }: Command): Refusal | null {
  if (imported.status !== 'answered') return null
  if (imported.outcome === null)
    return refuse('invalid_input', 'What was answered has no outcome.', 'Say what the answer was.')
  return extensions.length > 0 || challenges.some(x => x.about === 'production')
    ? refuse(
        'invalid_input',
        'What was answered has no production left to wait for.',
        'Leave out the longer term and the challenge of the production.',
      )
    : null
}

/** A longer term and a stay keep an answer back: at the desk, too, counsel alone records them. */
function refuseCounsels({ challenges, extensions }: Command, { actor }: Context): Refusal | null {
  const isCounsel = actor.kind === 'staff' && actor.roles.includes('counsel')
  return isCounsel || challenges.length + extensions.length === 0
    ? null
    : refuse(
        'counsel_required',
        'A longer term and a challenge are brought in by counsel.',
        'Have counsel bring it in.',
        'promise 4',
      )
}

function refuseChallenge(x: BroughtChallenge, command: Command, c: Context): Refusal | null {
  const aims: readonly ChallengeAim[] = aimsOf[x.challengeKind]
  if (!aims.includes(x.about) || (x.stay && x.about === 'secrecy'))
    return refuse(
      'invalid_input',
      'This kind of challenge is not about that, or a challenge of secrecy has a stay.',
      'A challenge of secrecy never suspends production.',
      'promise 4',
    )
  if (x.forum.trim() === '' || (x.stay && x.stay.note.trim() === ''))
    return refuse(
      'invalid_input',
      'Where it was filed, or where its stay is written, is missing.',
      'Name the court, and the order.',
    )
  if (isLaterThanToday(x.filedOn, c.now) || (x.stay && isLaterThanToday(x.stay.on, c.now)))
    return refuse('invalid_input', 'The day lies in the future.', 'Record it when it has happened.')
  if (x.stay && x.stay.on < x.filedOn)
    return refuse('invalid_input', 'The day lies before the filing.', 'Correct the day.')
  return refuseTowards(x.tenants, `${x.forum} ${x.stay?.note ?? ''}`, command)
}

/** What each of these tenants may read, for tenants of this demand, and without another's account in it. */
function refuseTowards(ids: readonly string[], words: string, { tenants }: Command): Refusal | null {
  if (ids.length === 0 || ids.some(id => !tenants.some(t => t.id === id)))
    return refuse(
      'invalid_input',
      'It names no customer of this demand.',
      'Choose whom it concerns, each once.',
    )
  const read = words.toLowerCase()
  const names = (t: BroughtTenant) => t.identifiers.some(i => read.includes(i.value.toLowerCase()))
  return tenants.some(t => names(t) && ids.some(id => id !== t.id))
    ? refuse(
        'invalid_input',
        'It names an account of another customer.',
        'Write it so that each customer may read it.',
        'promise 10',
      )
    : null
}

type Placed = { readonly tenant: BroughtTenant; readonly matter: string }

function accountsMatched(matters: readonly Placed[]): NewEvent {
  const accounts = matters.flatMap(({ tenant, matter }) =>
    tenant.identifiers.map(identifier => ({ identifier, tenant: tenant.id, matter, places: [] })),
  )
  return {
    kind: 'AccountsMatched',
    matter: null,
    data: {
      lookupId: IMPORTED_LOOKUP,
      accounts: accounts.map((a, i) => ({ id: `acc${i + 1}`, ...a })),
      unmatched: [],
      matters: matters.map(({ tenant, matter }) => ({
        id: matter,
        tenant: tenant.id,
        tenantKind: tenant.kind,
      })),
    },
  }
}

/** Read in the other system; who brings it in has looked at it again, and is the second reader. Orders bind beside each other. */
function secrecyEvents({ tenant, matter }: Placed, system: string, c: Context): NewEvent[] {
  let m: Matter = newMatter({ id: matter, tenant: tenant.id, tenantKind: tenant.kind })
  return tenant.secrecies.filter(binds).flatMap((secrecy): NewEvent[] => {
    const order = { id: c.newId(), secrecy, replaces: null }
    const begun = orderBegun(m, order, c.now)
    const kept = { ...order, at: c.now, endedAt: null, document: null, readBy: system, lifted: false }
    m = { ...m, orders: [...m.orders, kept] }
    const note = `From the record in ${system}.`
    return [
      { kind: 'SecrecyRead', matter, data: { secrecy, passages: [], note, readIn: system } },
      { kind: 'SecrecyConfirmed', matter, data: { readBy: system } },
      ...begun,
    ]
  })
}

function recordedEvents(
  { imported, challenges, extensions }: Command,
  matterOf: ReadonlyMap<string, string>,
  c: Context,
): NewEvent[] {
  const of = (tenants: readonly string[]) => tenants.flatMap(id => matterOf.get(id) ?? [])
  const note = `From the record in ${imported.system}.`
  return [
    ...extensions.map(({ tenants, until, grantedBy }): NewEvent => {
      const data = { extension: c.newId(), matters: of(tenants), until, grantedBy, document: null }
      return { kind: 'ExtensionRecorded', matter: null, data }
    }),
    ...challenges.flatMap(({ tenants, stay, ...filed }): NewEvent[] => {
      const challenge = c.newId()
      const law = { deadline: null, law: null, effect: 'unknown' as const, cite: '' }
      const data = { challenge, ...filed, matters: of(tenants), ...law, document: null, note }
      const stayed = stay && {
        challenge,
        step: 'stay_ordered' as const,
        result: null,
        document: null,
        ...stay,
      }
      return [
        { kind: 'ChallengeFiled', matter: null, data },
        ...(stayed ? [{ kind: 'ChallengeStepRecorded' as const, matter: null, data: stayed }] : []),
      ]
    }),
  ]
}
