// Redirect first: the letter, who may be named in it, what is set apart meanwhile, and what the agency did with it. A redirect
// stops no clock and never itself tells who the customer is.

import { z } from 'zod'
import { isFreeMail } from '../../directory/free-mail.ts'
import { asKept, sentence } from '../../kernel/message.ts'
import { type Refusal, refuse } from '../../kernel/refusal.ts'
import {
  isComeback,
  isOrganisation,
  processorReason,
  type RedirectException,
  redirectOutcomes,
} from '../../vocabulary/closed-lists.ts'
import { isAuthenticated } from '../arrival/authenticate.ts'
import { hasArrived } from '../arrival/undelivered-state.ts'
import { isConfirmed } from '../permitted/emergency-confirmed.ts'
import { byAnother, type FilledIn, type Guard, noMatter, onDemand, onMatters } from '../registry/act.ts'
import { id, list, prose } from '../registry/input.ts'
import type { Letter } from '../registry/letter.ts'
import { assessmentOf, type Demand, type Matter, matterOf, withdrew } from '../registry/state.ts'
import { binds, coversFact } from '../secrecy/secrecy-state.ts'
import { exception } from './input.ts'
import { instrumentsOf } from './instruments.ts'
import { mattersLeft } from './lines-given.ts'
import type { Named, Naming } from './state.ts'

const recordRedirectAnswerInput = {
  outcome: z.enum(redirectOutcomes),
  note: prose,
  exception,
  /** Of the redirected ones; those whose answer is awaited where it is absent, and all of them where none is. */
  matters: list(id, 1, 1000).exactOptional(),
}
type RecordRedirectAnswer = FilledIn<typeof recordRedirectAnswerInput>

export const recordRedirectAnswer = onDemand({
  type: 'record_redirect_answer',
  emits: ['RedirectAnswered'],
  input: recordRedirectAnswerInput,
  who: { staff: ['analyst', 'counsel'] },
  guards: [
    d =>
      d.lines.some(l => l.decision === 'redirect') || d.letters.some(l => l.kind === 'redirect')
        ? null
        : refuse(
            'wrong_stage',
            sentence('telling.demand_not_redirected'),
            sentence('deciding.determine_first'),
          ),
  ],
  decide: ({ type: _, ...said }, d) => {
    const data = { ...said, ...named(said, d) }
    return refuseAnswer(data, d) ?? [{ kind: 'RedirectAnswered', matter: null, data }]
  },
})

/** What is said of nobody by name is said of whom an answer is awaited. That the whole demand is withdrawn names nobody. */
function named({ outcome, matters }: RecordRedirectAnswer, d: Demand): Pick<RecordRedirectAnswer, 'matters'> {
  if (matters || outcome === 'withdrawn') return {}
  const awaited = awaitedMatters(d).map(m => m.id)
  const all = d.matters.filter(m => m.redirected)
  return awaited.length === 0 || awaited.length === all.length ? {} : { matters: awaited }
}

function refuseAnswer(
  { outcome, exception, note, matters }: RecordRedirectAnswer,
  d: Demand,
): Refusal | null {
  if (isComeback(outcome) && !exception)
    return refuse(
      'redirect_first',
      sentence('telling.renewed_demand_needs_exception'),
      sentence('telling.choose_ground_from_list_say'),
      'promise 2',
    )
  // A word about some of them takes nothing of it back.
  if (withdrew(d) && !isComeback(outcome))
    return refuse('already_done', sentence('deciding.agency_withdrew_demand'), sentence('deciding.close_it'))
  if (note.trim() === '')
    return refuse(
      'invalid_input',
      sentence('deciding.where_agency_said_missing'),
      sentence('deciding.name_letter_mail_call'),
    )
  const known = new Set(d.matters.filter(m => m.redirected).map(m => m.id))
  if (matters?.length === 0 || matters?.some(id => !known.has(id))) return noMatter()
  const about = d.matters.filter(m => m.redirected && (matters?.includes(m.id) ?? true))
  if (outcome === 'notice_allowed' && !about.some(m => m.secrecy !== null && m.notice === null))
    return refuse(
      'wrong_stage',
      sentence('silence.no_secrecy_keeps_notice_back'),
      sentence('silence.record_agency_came_back_us'),
      'promise 3',
    )
  // Who was not asked has not come back: that would be an exception without its ground.
  if (isComeback(outcome) && !about.every(m => wasAsked(d, m)))
    return refuse(
      'redirect_first',
      sentence('course.agency_not_asked_go_customer'),
      sentence('course.send_letter_decide_these_lines'),
      'promise 2',
    )
  return exception && refuseException(d, exception.ground, [], { renewed: true })
}

/** By a letter that left, here or in the system before this one; named people ask in person. */
function wasAsked(d: Demand, m: Matter): boolean {
  return d.named !== null || m.redirectAskedAt !== null || askedThere(d, m)
}

/** The matters of which the agency has not said what it did since their lines were redirected; none once it withdrew the demand. */
export function awaitedMatters(d: Demand): Matter[] {
  return withdrew(d) ? [] : redirectedMatters(d).filter(m => m.redirectAnswer === null)
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

/** Section G(d) of the certificate ticks why the processor is addressed: then nobody is asked first, unless another paper asks too. */
export function lawHasDecided(d: Demand): { readonly cite: string; readonly note: string } | null {
  const boxes = instrumentsOf(d.facts).map(one => processorReason(one, d.facts?.answers ?? {}))
  const [box = null] = boxes
  if (box === null || boxes.includes(null)) return null
  return {
    cite: 'Reg. (EU) 2023/1543 arts 5(6), 5(5)(h), Annex I section G(d)',
    note: asKept(
      box === 'detrimental'
        ? sentence('course.certificate_states_section_g_d')
        : sentence('course.certificate_states_section_g_d_controller'),
    ),
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
      sentence('deciding.demand_not_marked_emergency'),
      sentence('course.mark_first_choose_another_exception'),
      'promise 2',
    )
  if (ground === 'agency_renewed_demand' && !renewed && !cameBack(d, about, askedBefore))
    return refuse(
      'redirect_first',
      sentence('course.agency_never_asked_go_customer'),
      sentence('course.redirect_first_record_answer_link'),
      'promise 2',
    )
  const isEpoc = instrumentsOf(d.facts).some(one => EPOC.test(one))
  if (ground !== 'law_has_decided' || !isEpoc || lawHasDecided(d)) return null
  return refuse(
    'redirect_first',
    sentence('telling.section_g_d_certificate_gives'),
    sentence('telling.answer_form_annex_iii_name'),
    'Reg. (EU) 2023/1543 arts 5(6), 5(5)(h)',
  )
}

/** An emergency that is not dropped, or a paper that is one by its kind, whatever it asks. */
export function isUrgent(d: Demand): boolean {
  const instruments = instrumentsOf(d.facts)
  const byKind = instruments.length > 0 && instruments.every(one => /emergency/.test(one))
  return (d.emergency !== null && d.emergency.dropped === null) || byKind
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
  return mattersLeft(d).filter(
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

const noException = () =>
  refuse('not_found', sentence('telling.no_such_exception_demand'), sentence('borders.reload_demand'))

const isExcepted: Guard<Matter> = m => (m.redirectException ? null : noException())

export const approveRedirectException = onMatters({
  type: 'approve_redirect_exception',
  emits: ['RedirectExceptionApproved'],
  input: { matters: list(id, 1, 500) },
  who: { staff: ['counsel', 'approver'], employeesOnly: true },
  unknown: noException,
  guards: [
    isExcepted,
    byAnother(
      m => (m.redirectException && m.exceptionApprovedBy === null ? [m.exceptionBy] : null),
      refuse(
        'same_person',
        sentence('telling.you_recorded_exception'),
        sentence('telling.another_person_approves_customer_not'),
        'promise 2',
      ),
    ),
  ],
  decide: (_, about) => {
    const open = about.filter(m => m.exceptionApprovedBy === null).map(m => m.id)
    return open.length === 0
      ? refuse(
          'already_done',
          sentence('telling.exception_already_approved'),
          sentence('borders.nothing_left_do_here'),
        )
      : [{ kind: 'RedirectExceptionApproved', matter: null, data: { matters: open } }]
  },
})

export function redirectedMatters(d: Demand): Matter[] {
  const ids = new Set(d.lines.filter(l => l.decision === 'redirect').map(l => matterOf(d, l)?.id))
  return d.matters.filter(m => ids.has(m.id))
}

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
