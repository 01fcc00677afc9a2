// Bringing in a demand that was open in another system: one command with the events that it would have had. Its clocks run and its
// secrecy binds from the first moment; what leaves from here on stands on Duly's own notice and leaves all the same.

import { isLaterThanToday } from '../../kernel/days.ts'
import { asKept, sentence } from '../../kernel/message.ts'
import { type Refusal, refuse } from '../../kernel/refusal.ts'
import { aimsOf, type ChallengeAim } from '../../vocabulary/closed-lists.ts'
import { newMatter } from '../decision/new-matter.ts'
import { beginning, given } from '../registry/act.ts'
import type { Context } from '../registry/context.ts'
import type { NewEventOf } from '../registry/event.ts'
import type { Matter } from '../registry/state.ts'
import { orderBegun } from '../secrecy/secrecy.ts'
import { binds, coversFact } from '../secrecy/secrecy-state.ts'
import type { ArrivalEvents, BroughtChallenge, BroughtExtension, BroughtTenant, Imported } from './events.ts'
import { IMPORTED_LOOKUP } from './imported.ts'

type Command = ImportOpen

const BRINGS = [
  'AccountsMatched',
  'ChallengeFiled',
  'ChallengeStepRecorded',
  'DemandReceived',
  'ExtensionRecorded',
  'OpenDemandImported',
  'PartSecrecyBegun',
  'SecrecyBegun',
  'SecrecyConfirmed',
  'SecrecyEnded',
  'SecrecyRead',
  'SecrecyShortened',
] as const
type Brought = NewEventOf<(typeof BRINGS)[number]>

type ImportOpen = {
  readonly received: Omit<ArrivalEvents['DemandReceived'], 'reference' | 'channel'>
  readonly imported: Imported
  /** Those that the record names; none where nobody is matched yet. */
  readonly tenants: readonly BroughtTenant[]
  readonly challenges: readonly BroughtChallenge[]
  readonly extensions: readonly BroughtExtension[]
}

export const importOpen = beginning({
  type: 'import_open',
  emits: BRINGS,
  given: given<ImportOpen>(),
  who: { staff: ['analyst', 'counsel'], employeesOnly: true },
  opens: (command: Command, demand: unknown, c: Context) => {
    if (demand)
      return refuse(
        'already_received',
        sentence('deciding.demand_already_here'),
        sentence('deciding.open_demand_became'),
      )
    return refuseRecord(command, c) ?? broughtIn(command, c)
  },
})

function refuseRecord(command: Command, c: Context): Refusal | null {
  return (
    command.tenants.map(refuseTenant).find(x => x !== null) ??
    refuseAnswer(command) ??
    refuseCounsels(command, c) ??
    command.challenges.map(x => refuseChallenge(x, command, c)).find(x => x !== null) ??
    command.extensions.map(x => refuseTowards(x.tenants, x.grantedBy, command)).find(x => x !== null) ??
    null
  )
}

function broughtIn(command: Command, c: Context): Brought[] {
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
        sentence('deciding.tenant_told_no_secrecy_binds'),
        sentence('deciding.take_out_two'),
      )
    : null
}

function refuseAnswer({ imported, challenges, extensions }: Command): Refusal | null {
  if (imported.status !== 'answered') return null
  if (imported.outcome === null)
    return refuse(
      'invalid_input',
      sentence('deciding.what_answered_no_outcome'),
      sentence('deciding.say_what_answer'),
    )
  return extensions.length > 0 || challenges.some(x => x.about === 'production')
    ? refuse(
        'invalid_input',
        sentence('telling.what_answered_no_production_left'),
        sentence('telling.leave_out_longer_term_challenge'),
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
        sentence('telling.longer_term_challenge_brought_counsel'),
        sentence('telling.counsel_bring'),
        'promise 4',
      )
}

function refuseChallenge(x: BroughtChallenge, command: Command, c: Context): Refusal | null {
  const aims: readonly ChallengeAim[] = aimsOf[x.challengeKind]
  if (!aims.includes(x.about) || (x.stay && x.about === 'secrecy'))
    return refuse(
      'invalid_input',
      sentence('telling.kind_challenge_not_about_challenge'),
      sentence('deciding.challenge_secrecy_never_suspends_production'),
      'promise 4',
    )
  if (x.forum.trim() === '' || (x.stay && x.stay.note.trim() === ''))
    return refuse(
      'invalid_input',
      sentence('telling.where_filed_where_stay_written'),
      sentence('telling.name_court_order'),
    )
  if (isLaterThanToday(x.filedOn, c.now) || (x.stay && isLaterThanToday(x.stay.on, c.now)))
    return refuse(
      'invalid_input',
      sentence('deciding.day_lies_future'),
      sentence('deciding.record_when_happened'),
    )
  if (x.stay && x.stay.on < x.filedOn)
    return refuse(
      'invalid_input',
      sentence('deciding.day_lies_before_filing'),
      sentence('deciding.correct_day'),
    )
  return refuseTowards(x.tenants, `${x.forum} ${x.stay?.note ?? ''}`, command)
}

/** What each of these tenants may read, for tenants of this demand, and without another's account in it. */
function refuseTowards(ids: readonly string[], words: string, { tenants }: Command): Refusal | null {
  if (ids.length === 0 || ids.some(id => !tenants.some(t => t.id === id)))
    return refuse(
      'invalid_input',
      sentence('deciding.names_no_customer_demand'),
      sentence('deciding.choose_whom_concerns_each_once'),
    )
  const read = words.toLowerCase()
  const names = (t: BroughtTenant) => t.identifiers.some(i => read.includes(i.value.toLowerCase()))
  return tenants.some(t => names(t) && ids.some(id => id !== t.id))
    ? refuse(
        'invalid_input',
        sentence('telling.names_account_another_customer'),
        sentence('deciding.write_each_customer_may_read'),
        'promise 10',
      )
    : null
}

type Placed = { readonly tenant: BroughtTenant; readonly matter: string }

function accountsMatched(matters: readonly Placed[]): Brought {
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
function secrecyEvents({ tenant, matter }: Placed, system: string, c: Context): Brought[] {
  let m: Matter = newMatter({ id: matter, tenant: tenant.id, tenantKind: tenant.kind })
  return tenant.secrecies.filter(binds).flatMap((secrecy): Brought[] => {
    const order = { id: c.newId(), secrecy, replaces: null }
    const begun = orderBegun(m, order, c.now)
    const kept = { ...order, at: c.now, endedAt: null, document: null, readBy: system, lifted: false }
    m = { ...m, orders: [...m.orders, kept] }
    const note = asKept(sentence('course.from_record', { x: system }))
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
): Brought[] {
  const of = (tenants: readonly string[]) => tenants.flatMap(id => matterOf.get(id) ?? [])
  const note = asKept(sentence('course.from_record', { x: imported.system }))
  return [
    ...extensions.map(({ tenants, until, grantedBy }): Brought => {
      const data = { extension: c.newId(), matters: of(tenants), until, grantedBy, document: null }
      return { kind: 'ExtensionRecorded', matter: null, data }
    }),
    ...challenges.flatMap(({ tenants, stay, ...filed }): Brought[] => {
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
