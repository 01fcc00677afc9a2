// Redirect first: the letter, who may be named in it, what is set apart meanwhile, and what the agency did with it. A redirect
// stops no clock and never itself tells who the customer is.

import { isAuthenticated } from './authenticate.ts'
import type { CommandOf } from './command.ts'
import type { Context, Decided } from './decide.ts'
import { isConfirmed } from './emergency-state.ts'
import type { Letter } from './event.ts'
import { isFreeMail } from './free-mail.ts'
import { type Refusal, refuse } from './refusal.ts'
import { binds, coversFact } from './secrecy-state.ts'
import { assessmentOf, type Demand, type Matter, matterOf, releasingMatters, withdrew } from './state.ts'
import { hasArrived } from './undelivered-state.ts'
import { isComeback, isOrganisation, processorReason, type RedirectException } from './vocabulary.ts'

export function recordRedirectAnswer(command: CommandOf<'record_redirect_answer'>, d: Demand): Decided {
  if (!d.lines.some(l => l.decision === 'redirect') && !d.letters.some(l => l.kind === 'redirect'))
    return refuse('wrong_stage', 'This demand was not redirected.', 'Determine it first.')
  if (isComeback(command.outcome) && !command.exception) {
    return refuse(
      'redirect_first',
      'A renewed demand needs its exception.',
      'Choose the ground from the list and say what the agency wrote.',
      'promise 2',
    )
  }
  // A word about some of them takes nothing of it back.
  if (withdrew(d) && !isComeback(command.outcome))
    return refuse('already_done', 'The agency withdrew this demand.', 'Close it.')
  if (command.note.trim() === '')
    return refuse('invalid_input', 'Where the agency said so is missing.', 'Name the letter, mail or call.')
  const known = new Set(d.matters.filter(m => m.redirected).map(m => m.id))
  if (command.matters?.length === 0 || command.matters?.some(id => !known.has(id)))
    return refuse('not_found', 'There is no such matter in this demand.', 'Reload the demand.')
  const about = d.matters.filter(m => m.redirected && (command.matters?.includes(m.id) ?? true))
  if (command.outcome === 'notice_allowed' && !about.some(m => m.secrecy !== null && m.notice === null))
    return refuse(
      'wrong_stage',
      'No secrecy keeps this notice back from everybody.',
      'Record that the agency came back to us, and send the notice.',
      'promise 3',
    )
  // Whoever was not asked has not come back: that would be an exception without its ground.
  if (isComeback(command.outcome) && !about.every(m => wasAsked(d, m)))
    return refuse(
      'redirect_first',
      'The agency was not asked to go to the customer.',
      'Send it the letter, or decide these lines anew.',
      'promise 2',
    )
  const no = command.exception && refuseException(d, command.exception.ground, [], { renewed: true })
  if (no) return no
  const { type: _, ...data } = command
  return [{ kind: 'RedirectAnswered', matter: null, data }]
}

/** By a letter that left, here or in the system before this one; named people ask in person. */
function wasAsked(d: Demand, m: Matter): boolean {
  return d.named !== null || m.redirectAskedAt !== null || askedThere(d, m)
}

/** The matters of which the agency has not said what it did since their lines were redirected. */
export function awaitedMatters(d: Demand): Matter[] {
  return redirectedMatters(d).filter(m => m.redirectAnswer === null)
}

/** Whom the next letter asks about; once all is answered, whom they all were about. */
export function addressedMatters(d: Demand): Matter[] {
  const awaited = awaitedMatters(d)
  return awaited.length > 0 ? awaited : redirectedMatters(d)
}

/** The letter that asks it to go to the customer is out, for all of whom its answer is awaited. */
export function redirectAsked(d: Demand): boolean {
  const awaited = awaitedMatters(d)
  const ids = new Set(awaited.filter(m => !askedThere(d, m)).map(m => m.id))
  if (awaited.length > 0 && ids.size === 0) return true
  const times = d.lines
    .filter(l => l.decision === 'redirect' && ids.has(matterOf(d, l)?.id ?? ''))
    .map(l => l.at)
  const last = times.toSorted().at(-1) ?? ''
  return d.letters.some(l => l.kind === 'redirect' && l.at >= last && hasArrived(d, l))
}

/** The letter left in the system before this one, and the agency had not answered it: it is not sent again. */
function askedThere({ imported }: Demand, { id }: Matter): boolean {
  return imported?.parts?.some(p => p.matter === id && p.redirect !== null && !p.redirect.outcome) ?? false
}

/** The e-Evidence certificates: whether the processor is addressed is answered in their own form. */
const EPOC = /^eu\.epoc(\.|_pr$)/

/** Section G(d) of the certificate ticks why the processor is addressed: then nobody is asked first. */
export function lawHasDecided(d: Demand): { readonly cite: string; readonly note: string } | null {
  const box = processorReason(d.facts?.instrument ?? '', d.facts?.answers ?? {})
  if (box === null) return null
  const why =
    box === 'detrimental'
      ? 'addressing the controller might harm the investigation'
      : 'the controller cannot be identified'
  return {
    cite: 'Reg. (EU) 2023/1543 arts 5(6), 5(5)(h), Annex I section G(d)',
    note: `The certificate states in section G(d) that ${why}.`,
  }
}

type Before = {
  /** It is what the agency says just now. */
  readonly renewed?: boolean
  /** The tenants that the agency was sent to on a paper that this one renews or corrects; absent where nobody has looked. */
  readonly askedBefore?: readonly string[] | undefined
}

/** Why the record speaks against this exception for these tenants, or null. */
export function refuseException(
  d: Demand,
  ground: string,
  about: readonly Matter[],
  { renewed = false, askedBefore }: Before = {},
): Refusal | null {
  if (ground === 'emergency' && !isUrgent(d))
    return refuse(
      'redirect_first',
      'This demand is not marked as an emergency.',
      'Mark it as one first, or choose another exception from the list.',
      'promise 2',
    )
  if (ground === 'agency_renewed_demand' && !renewed && !cameBack(d, about, askedBefore))
    return refuse(
      'redirect_first',
      'The agency was never asked to go to the customer, so it has not come back.',
      'Redirect it first and record its answer, link the paper that this one renews, or choose another exception from the list.',
      'promise 2',
    )
  if (ground !== 'law_has_decided' || !EPOC.test(d.facts?.instrument ?? '') || lawHasDecided(d)) return null
  return refuse(
    'redirect_first',
    'Section G(d) of the certificate gives no reason for addressing the processor.',
    'Answer with the form of Annex III and name the controller, or choose another ground.',
    'Reg. (EU) 2023/1543 arts 5(6), 5(5)(h)',
  )
}

/** An emergency that is not dropped, or a paper that is one by its kind. */
export function isUrgent(d: Demand): boolean {
  return (d.emergency !== null && d.emergency.dropped === null) || /emergency/.test(d.facts?.instrument ?? '')
}

/** To this paper, to one that it renews, or in the system before this one. */
function cameBack(d: Demand, about: readonly Matter[], askedBefore: Before['askedBefore']): boolean {
  const isBack = (m: Matter) => isComeback(m.redirectAnswer?.outcome)
  const all = about.length > 0 ? about.every(isBack) : d.matters.some(isBack)
  // A paper that follows one on which nobody was sent to the customer renews nothing that was asked.
  const renews =
    earlierPapers(d).length > 0 &&
    (askedBefore === undefined || about.every(m => askedBefore.includes(m.tenant)))
  // A record that names its tenants says of each whether the agency came back; of others nobody could say so.
  return all || renews || (d.imported !== null && !d.imported.parts)
}

/** The demands that this one renews or corrects. */
export function earlierPapers({ links }: Pick<Demand, 'links'>): string[] {
  return links.filter(l => l.relation === 'renews' || l.relation === 'corrects').map(l => l.demand)
}

/**
 * The matters whose exception no second person has approved. What the law has itself decided needs nobody, and behind a
 * confirmed emergency stand two people already: who recorded the danger, and who had it confirmed.
 */
export function unapprovedExceptions(d: Demand): Matter[] {
  return releasingMatters(d).filter(
    m =>
      isOrganisation(m.tenantKind) &&
      m.redirectException !== null &&
      m.exceptionApprovedBy === null &&
      !standsByItself(d, m.redirectException.ground),
  )
}

function standsByItself(d: Demand, ground: RedirectException): boolean {
  if (ground === 'law_has_decided') return lawHasDecided(d) !== null
  return ground === 'emergency' && isConfirmed(d.emergency)
}

export function approveRedirectException(
  command: CommandOf<'approve_redirect_exception'>,
  d: Demand,
  c: Context,
): Decided {
  const about = d.matters.filter(m => command.matters.includes(m.id) && m.redirectException !== null)
  if (about.length === 0 || about.length !== command.matters.length)
    return refuse('not_found', 'There is no such exception in this demand.', 'Reload the demand.')
  if (about.some(m => m.exceptionBy === c.actor.id))
    return refuse(
      'same_person',
      'You recorded this exception.',
      'Another person approves that the customer is not asked first.',
      'promise 2',
    )
  const open = about.filter(m => m.exceptionApprovedBy === null).map(m => m.id)
  if (open.length === 0)
    return refuse('already_done', 'The exception is already approved.', 'Nothing is left to do here.')
  return [{ kind: 'RedirectExceptionApproved', matter: null, data: { matters: open } }]
}

export function redirectedMatters(d: Demand): Matter[] {
  const ids = new Set(d.lines.filter(l => l.decision === 'redirect').map(l => matterOf(d, l)?.id))
  return d.matters.filter(m => ids.has(m.id))
}

/** What the directory knows of a tenant that a redirect might name. */
export type Named = { readonly name: string; readonly domains: readonly string[] }

/**
 * How a redirect may speak of the customer. `domain`: the identifiers show the tenant's own domain, and nothing more is
 * repeated; `name`: the paper reaches subscriber data, so its officer could have the name anyway; `narrow`: neither, so the
 * agency is asked whom it means. One answer for the whole letter: the most careful of its matters.
 */
export type Naming =
  | { readonly how: 'domain'; readonly domains: readonly string[] }
  | { readonly how: 'name'; readonly names: readonly string[] }
  | { readonly how: 'narrow' }

export function redirectNaming(d: Demand, tenant: (id: string) => Named | undefined): Naming {
  const matters = addressedMatters(d)
  const shown = matters.map(m => shownDomains(d, m, tenant(m.tenant)?.domains ?? []))
  if (matters.length > 0 && shown.every(domains => domains.length > 0))
    return { how: 'domain', domains: [...new Set(shown.flat())] }
  if (reachesSubscribers(d, matters))
    return { how: 'name', names: matters.flatMap(m => tenant(m.tenant)?.name ?? []) }
  return { how: 'narrow' }
}

/** The customers that a letter of this kind may not name in words that a person wrote: the name is no word of the paper's. */
export function unnamedMatters(d: Demand, kind: Letter['kind'], { how }: Naming): readonly Matter[] {
  if (kind === 'redirect' && how !== 'name') return d.matters
  return d.matters.filter(m => !reachesSubscribers(d, [m]))
}

/** The paper reaches the names of these customers. */
export function reachesSubscribers(d: Demand, matters: readonly Matter[]): boolean {
  return matters.length > 0 && isKnown(d) && matters.every(m => reachesSubscriber(d, m))
}

/** Whoever could have the name is who asks, and the law's answer is to these facts. */
function isKnown(d: Demand): boolean {
  return isAuthenticated(d) && d.assessment?.factsVersion === d.factsVersion
}

/** Only where each of its identifiers stands in a domain that is the tenant's own, not one that merely ends like it. */
export function shownDomains(d: Demand, m: Matter, own: readonly string[]): string[] {
  const domains = d.accounts
    .filter(a => a.matter === m.id)
    .map(a => (a.identifier.kind === 'email' ? domainOf(a.identifier.value) : null))
  // At some domains anybody has a mailbox: whoever entered one as a tenant's own, it shows nothing.
  const known = own.map(domain => domain.toLowerCase()).filter(domain => !isFreeMail(domain))
  const shown = domains.filter(domain => domain !== null && known.includes(domain))
  return shown.length === domains.length ? [...new Set(shown.flatMap(domain => domain ?? []))] : []
}

function domainOf(address: string): string {
  return address.slice(address.lastIndexOf('@') + 1).toLowerCase()
}

function reachesSubscriber(d: Demand, m: Matter): boolean {
  const lines = d.accounts.filter(a => a.matter === m.id)
  if (lines.length === 0) return false
  return lines.every(a =>
    d.facts?.asks.some(ask => {
      const found = assessmentOf(d, { ask: ask.id, category: 'subscriber', account: a.id })
      return found?.outcome === 'sufficient' && found.compulsion === 'required'
    }),
  )
}

/**
 * Telling the customer is forbidden: the letter then asks for a way that the order allows. What two people read decides; until then,
 * what the paper states.
 */
export function redirectUnderSecrecy(d: Demand): boolean {
  const stated = d.facts?.secrecy
  const paper = stated !== undefined && binds(stated) && coversFact(stated)
  const matters = redirectedMatters(d)
  if (matters.length === 0) return paper
  return matters.some(m => m.secrecy !== null || (m.readingConfirmedBy === null && paper))
}
