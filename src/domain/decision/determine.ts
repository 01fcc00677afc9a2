// The decision per ask, category and account. Promise 1: too weak a process cannot release a class, here in software.

import { raisedKinds, withKindsOfToday } from '../../directory/tenant-kind.ts'
import { exceptionClosed, isClosedFor } from '../../directory/tenant-terms.ts'
import { sentence } from '../../kernel/message.ts'
import { type Refusal, refuse } from '../../kernel/refusal.ts'
import { groundsUnder, isOrganisation } from '../../vocabulary/closed-lists.ts'
import { isAuthenticated } from '../arrival/authenticate.ts'
import { challengesOf } from '../challenge/challenged-lines.ts'
import { noticeTerms } from '../notice/promised-terms.ts'
import { isKeptHere } from '../notice/upheld.ts'
import { needsCounsel, refuseLane } from '../permitted/voluntary.ts'
import { refuseGivingKept, refuseKeeping, refuseUnknownSender } from '../preservation/keeping-rules.ts'
import { type FilledIn, type Guard, given, onDemand } from '../registry/act.ts'
import type { Context } from '../registry/context.ts'
import { areFactsConfirmed } from '../registry/facts-confirmed.ts'
import { list, prose } from '../registry/input.ts'
import { isProduced } from '../registry/production-state.ts'
import { assessmentOf, type Demand, lineKey, type Matter, matterOf, openLines } from '../registry/state.ts'
import { beingSigned, isBeingSigned } from './being-signed.ts'
import type { DecisionEvents, LineDecision } from './events.ts'
import { exception, lineDecision } from './input.ts'
import { instrumentOf } from './instruments.ts'
import { refuseUntrue, withLawsWord } from './letter-accuracy.ts'
import { lawHasDecided, refuseException } from './redirect.ts'
import { showingDomain } from './redirect-letter.ts'

export const recordAssessment = onDemand({
  type: 'record_assessment',
  emits: ['Assessed'],
  given: given<DecisionEvents['Assessed']>(),
  who: { staff: ['analyst', 'counsel'], system: true },
  guards: [areFactsConfirmed],
  decide: ({ type: _, ...data }) => [{ kind: 'Assessed', matter: null, data }],
})

const isAssessed: Guard = d =>
  d.facts && d.assessment?.factsVersion === d.factsVersion
    ? null
    : refuse(
        'not_assessed',
        sentence('deciding.law_not_been_asked_about'),
        sentence('deciding.assess_demand_first'),
      )

const isUnprepared: Guard = d => (openLines(d).every(l => isBeingSigned(d, l)) ? beingSigned() : null)

const determineInput = {
  lines: list(lineDecision, 1, 5000),
  redirectException: exception,
  notChallenged: prose.nullable(),
}

export const determine = onDemand({
  type: 'determine',
  emits: ['Determined'],
  input: determineInput,
  who: { staff: ['analyst', 'counsel'] },
  guards: [isAssessed, isUnprepared],
  decide: (command, asMatched, c) => {
    const d = withKindsOfToday(asMatched, c)
    if (!d.assessment) return []
    if (command.lines.length === 0)
      return refuse(
        'invalid_input',
        sentence('deciding.no_line_decided'),
        sentence('deciding.decide_least_line'),
      )
    const no = refuseLinesOf(command, d, c)
    if (no) return no
    const redirectException = command.redirectException ?? decidedByLaw(command, d)
    const about = [...new Set(command.lines.map(l => matterOf(d, l)?.id))]
    const { notChallenged } = command
    return [
      {
        kind: 'Determined',
        matter: null,
        data: {
          lines: command.lines.map(l => withLawsWord(l, d)),
          redirectException: redirectException ? { ...redirectException, by: c.actor.id } : null,
          notChallenged: notChallenged?.trim() ? { why: notChallenged, by: c.actor.id } : null,
          ...explained(command, d),
          ...tellBy(d, about, c),
          ...raisedKinds(asMatched, d, about),
          ...shownIn(command, d, c),
          packs: d.assessment.packs,
        },
      },
    ]
  },
})

/** What is decided, of one line or of several together. */
export type Deciding = FilledIn<typeof determineInput>

/** Why this may not be decided so now, or null. */
export function refuseDeciding(deciding: Deciding, asMatched: Demand, c: Context): Refusal | null {
  return refuseLinesOf(deciding, withKindsOfToday(asMatched, c), c)
}

function refuseLinesOf(deciding: Deciding, d: Demand, c: Context): Refusal | null {
  const redirectException = deciding.redirectException ?? decidedByLaw(deciding, d)
  return refuseLines(deciding, d, c) ?? refuseWhole(deciding, redirectException, d, c)
}

function refuseLines(command: Deciding, d: Demand, c: Context): Refusal | null {
  const known = new Set(openLines(d).map(lineKey))
  for (const line of command.lines) {
    const refused = known.has(lineKey(line))
      ? refuseLine(line, command, d, c)
      : refuse(
          'invalid_input',
          sentence('deciding.decided_line_not_part_demand'),
          sentence('deciding.reload_demand_decide_again'),
        )
    if (refused) return refused
  }
  return null
}

/** What these lines decide together. */
function refuseWhole(
  command: Deciding,
  redirectException: Deciding['redirectException'],
  d: Demand,
  c: Context,
): Refusal | null {
  if (command.redirectException && isAboutConsumersAlone(command, d))
    return refuse(
      'invalid_input',
      sentence('deciding.exception_from_asking_customer_first'),
      sentence('deciding.decide_without_exception'),
      'promise 2',
    )
  const no = redirectException ? refuseException(d, redirectException.ground, excepting(command, d), c) : null
  if (no) return no
  const about = command.lines.map(l => matterOf(d, l)?.id)
  return namesAnother(command.notChallenged ?? '', d, about)
    ? refuse(
        'invalid_input',
        sentence('deciding.why_not_challenged_names_account'),
        sentence('deciding.write_each_customer_may_read_decide'),
        'promise 10',
      )
    : null
}

/** Nobody is asked first for them, so there is nothing to except: their page would give a reason for what was never owed. */
function isAboutConsumersAlone(command: Deciding, d: Demand): boolean {
  const matters = command.lines.flatMap(l => matterOf(d, l) ?? [])
  return matters.length > 0 && !matters.some(m => isOrganisation(m.tenantKind))
}

/**
 * Whose exception and whose "why not" these are, where something is given: of a customer that is asked first, or of whom nothing
 * is given, neither is true. Where nothing is, they are said ahead of all that was decided.
 */
function explained(command: Deciding, d: Demand) {
  return command.lines.some(isForGiving) ? { explained: excepting(command, d).map(m => m.id) } : {}
}

/** The organisations of which something is given. */
function excepting({ lines }: Deciding, d: Demand): Matter[] {
  const given = new Set(lines.filter(isForGiving).map(l => matterOf(d, l)?.id))
  return d.matters.filter(m => given.has(m.id) && isOrganisation(m.tenantKind))
}

/** Given now, or once the agency agrees to less. */
function isForGiving({ decision }: LineDecision): boolean {
  return decision === 'comply' || decision === 'narrow'
}

/** Where the law has itself decided who is asked, that is the exception, whoever determines. */
function decidedByLaw(command: Deciding, d: Demand) {
  const decided = lawHasDecided(d)
  const releases = command.lines.some(
    l => isForGiving(l) && isOrganisation(matterOf(d, l)?.tenantKind ?? 'consumer'),
  )
  return decided && releases ? { ground: 'law_has_decided' as const, note: decided.note } : null
}

/** Of the tenants that are redirected now: those that the paper itself shows. */
function shownIn({ lines }: Deciding, d: Demand, c: Context) {
  const sent = lines.filter(l => l.decision === 'redirect').map(l => matterOf(d, l)?.id)
  const { domains } = c
  if (sent.length === 0 || !domains) return {}
  return {
    shown: showingDomain(
      d,
      d.matters.filter(m => sent.includes(m.id)),
      domains,
    ),
  }
}

/** A contract's own term for telling, of the tenants that are decided on for the first time, or again since they were told. */
function tellBy(d: Demand, about: readonly (string | undefined)[], c: Context) {
  const terms = d.matters
    .filter(m => about.includes(m.id) && (m.determinedAt === null || m.notice !== null))
    .flatMap(m => {
      const { noticeHours } = noticeTerms(c.policy, c.terms?.(m.tenant) ?? null)
      const at = Date.parse(c.now) + (noticeHours ?? 0) * 3_600_000
      return noticeHours === null ? [] : [[m.id, new Date(at).toISOString()] as const]
    })
  return terms.length > 0 ? { tellBy: Object.fromEntries(terms) } : {}
}

/** Why this line may not be decided so, of a decision as it is sent: its exception and its "why not" are of all its lines. */
function refuseLine(line: LineDecision, command: Deciding, d: Demand, c: Context): Refusal | null {
  const allowed: readonly string[] = groundsUnder(instrumentOf(d, line), line.decision)
  if (!allowed.includes(line.ground))
    return refuse(
      'ground_unknown',
      sentence('deciding.ground_does_not_belong_decision'),
      sentence('deciding.choose_one_of', { x: allowed.join(', ') }),
    )
  if (namesAnother(line.reason, d, [matterOf(d, line)?.id]))
    return refuse(
      'invalid_input',
      sentence('deciding.reason_names_account_another_customer'),
      sentence('deciding.write_each_customer_may_read'),
      'promise 10',
    )
  if (line.reason.trim() === '')
    return refuse(
      'invalid_input',
      sentence('deciding.reason_words_missing'),
      sentence('deciding.write_sentence_letter_will_carry'),
    )
  const untrue = refuseUntrue(line, d, c)
  if (untrue) return untrue
  if (line.decision === 'preserve') return refuseKeeping(line, d, c)
  const releases = line.decision === 'comply' || (line.decision === 'narrow' && line.period !== null)
  if (isBeingSigned(d, line)) return beingSigned()
  if (isProduced(d, line))
    return refuse(
      'wrong_stage',
      sentence('deciding.answer_demand_been_released'),
      sentence('deciding.decide_other_lines_without_release'),
    )
  if (!releases) return null
  return refuseUnlawful(line, d, c) ?? refuseUnredirected(line, command, d, c) ?? refuseUnbounded(line, d)
}

function refuseUnlawful(line: LineDecision, d: Demand, c: Context): Refusal | null {
  if (!isAuthenticated(d)) return refuseUnknownSender()
  const assessed = assessmentOf(d, line)
  if (!assessed)
    return refuse(
      'not_assessed',
      sentence('deciding.line_no_answer_law_yet'),
      sentence('deciding.assess_demand_again'),
    )
  const cite = assessed.findings[0]?.citation
  if (assessed.outcome === 'insufficient' || assessed.compulsion === 'forbidden') {
    return refuse(
      'process_does_not_reach',
      sentence('deciding.paper_served_does_not_reach'),
      sentence('deciding.reject_say_what_would_suffice', {
        x: assessed.wouldSuffice.join(', ') || 'see the findings',
      }),
      cite,
    )
  }
  const keeps = refuseGivingKept(line, d)
  if (keeps) return keeps
  const lane = refuseLane(line, d, c.policy)
  if (lane) return lane
  const counsel = c.actor.kind === 'staff' && c.actor.roles.includes('counsel')
  const open = assessed.outcome === 'needs_review' || assessed.compulsion === 'unknown'
  if (needsCounsel(line) && !counsel)
    return refuse(
      'counsel_required',
      sentence('deciding.content_no_law_requires_leaves'),
      sentence('deciding.hand_counsel'),
      cite,
    )
  if (open && !counsel)
    return refuse(
      'counsel_required',
      sentence('deciding.law_gives_no_clear_answer'),
      sentence('deciding.hand_counsel_see_questions_findings'),
      cite,
    )
  if (line.ground === 'required_by_law_counsel_opinion' && !counsel)
    return refuse(
      'counsel_required',
      sentence('deciding.only_counsel_gives_counsels_opinion'),
      sentence('deciding.hand_counsel_choose_other_ground'),
    )
  if (open && line.ground === 'required_by_law') {
    return refuse(
      'counsel_required',
      sentence('deciding.packs_do_not_say_required'),
      sentence('deciding.record_counsels_opinion_reason'),
      cite,
    )
  }
  return null
}

/** Promises 2 and 4 for an organisation's data, tenant by tenant: ask the customer first, and explain why it is not challenged. */
function refuseUnredirected(line: LineDecision, command: Deciding, d: Demand, c: Context): Refusal | null {
  const matter = matterOf(d, line)
  if (!matter)
    return refuse(
      'invalid_input',
      sentence('deciding.nothing_can_released_identifier_without'),
      sentence('deciding.decide_no_data'),
    )
  if (isKeptHere(matter, line))
    return refuse(
      'objection_undecided',
      sentence('deciding.counsel_upheld_tenants_objection'),
      sentence('deciding.decide_otherwise_than_release'),
      'design § 4.6',
    )
  if (challengesOf(d, line).some(c => c.ruling === 'granted'))
    return refuse(
      'challenge_granted',
      sentence('deciding.challenge_production_granted'),
      sentence('deciding.decide_otherwise_than_release'),
      'promise 4',
    )
  const partly = challengesOf(d, line).some(c => c.ruling === 'partly')
  if (partly && !(c.actor.kind === 'staff' && c.actor.roles.includes('counsel')))
    return refuse(
      'counsel_required',
      sentence('course.challenge_production_granted_part'),
      sentence('course.hand_counsel_what_ruling_leaves'),
      'promise 4',
    )
  const exception = (command.redirectException ?? matter.redirectException)?.ground
  // One that was recorded on other facts does not stand on these.
  const no = exception && !command.redirectException ? refuseException(d, exception, [matter], c) : null
  if (no) return no
  if (exception && isClosedFor(matter.tenant, exception, c)) return exceptionClosed()
  if (!isOrganisation(matter.tenantKind)) return null
  if (!command.redirectException && !matter.redirectException && !lawHasDecided(d)) {
    return refuse(
      'redirect_first',
      sentence('deciding.organisation_asked_first'),
      sentence('deciding.redirect_agency_customer_record_exception'),
      'promise 2',
    )
  }
  if (!command.notChallenged?.trim() && !matter.notChallenged) {
    return refuse(
      'challenge_decision_missing',
      sentence('deciding.why_not_challenged_not_recorded'),
      sentence('deciding.write_why_not_challenged'),
      'promise 4',
    )
  }
  return null
}

/** A text that the tenants of these matters will read, naming an account that is not the own one of each of them. */
export function namesAnother(text: string, d: Demand, matters: readonly (string | undefined)[]): boolean {
  const read = text.toLowerCase()
  const named = d.accounts.filter(a => read.includes(a.identifier.value.toLowerCase()))
  return named.some(a => matters.some(m => m !== undefined && a.matter !== m))
}

function refuseUnbounded(line: LineDecision, d: Demand): Refusal | null {
  const asked = d.facts?.asks.find(a => a.id === line.ask)?.period
  const period = line.period
  if (!period || !asked)
    return refuse(
      'invalid_input',
      sentence('deciding.released_line_needs_period'),
      sentence('deciding.enter_from_leave_them_open'),
    )
  const early = asked.from !== null && (period.from === null || period.from < asked.from)
  const late = asked.to !== null && (period.to === null || period.to > asked.to)
  if (early || late)
    return refuse(
      'authorisation_scope',
      sentence('deciding.period_wider_than_what_asked'),
      sentence('deciding.stay_within_period_paper'),
      'promise 7',
    )
  return null
}
