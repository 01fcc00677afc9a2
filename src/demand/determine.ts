// The decision per ask, category and account. Promise 1: too weak a process cannot release a class, here in software.
import { isAuthenticated } from './authenticate.ts'
import type { CommandOf } from './command.ts'
import type { Context, Decided } from './decide.ts'
import type { LineDecision } from './event.ts'
import { refuseGivingKept, refuseKeeping, refuseUnknownSender } from './keeping-rules.ts'
import { lawHasDecided, refuseException } from './redirect.ts'
import { showingDomain } from './redirect-letter.ts'
import { type Refusal, refuse } from './refusal.ts'
import {
  assessmentOf,
  type Demand,
  lineKey,
  liveAuthorisation,
  type Matter,
  matterOf,
  openLines,
  releasingLines,
} from './state.ts'
import { raisedKinds, withKindsOfToday } from './tenant-kind.ts'
import { exceptionClosed, isClosedFor } from './tenant-terms.ts'
import { noticeTerms } from './terms.ts'
import { refuseUntrue, withLawsWord } from './untrue.ts'
import { groundsUnder, isOrganisation } from './vocabulary.ts'
import { needsCounsel, refuseLane } from './voluntary.ts'

export function recordAssessment(command: CommandOf<'record_assessment'>, d: Demand): Decided {
  if (!d.facts)
    return refuse(
      'facts_incomplete',
      'The facts are not confirmed yet.',
      'Confirm what the paper says first.',
    )
  const { type: _, ...data } = command
  return [{ kind: 'Assessed', matter: null, data }]
}

export function determine(command: CommandOf<'determine'>, asMatched: Demand, c: Context): Decided {
  const d = withKindsOfToday(asMatched, c)
  if (!d.facts || !d.assessment || d.assessment.factsVersion !== d.factsVersion) {
    return refuse(
      'not_assessed',
      'The law has not been asked about these facts yet.',
      'Assess the demand first.',
    )
  }
  if (liveAuthorisation(d)) {
    return refuse(
      'wrong_stage',
      'An authorisation stands on the present determination.',
      'Revoke the authorisation first.',
    )
  }
  if (command.lines.length === 0)
    return refuse('invalid_input', 'No line was decided.', 'Decide at least one line.')
  const known = new Set(openLines(d).map(lineKey))
  for (const line of command.lines) {
    const refused = known.has(lineKey(line))
      ? refuseLine(line, command, d, c)
      : refuse(
          'invalid_input',
          'A decided line is not part of this demand.',
          'Reload the demand and decide again.',
        )
    if (refused) return refused
  }
  if (command.redirectException && isAboutConsumersAlone(command, d))
    return refuse(
      'invalid_input',
      'An exception from asking the customer first is for organisations, and none is decided on here.',
      'Decide without an exception.',
      'promise 2',
    )
  const { notChallenged } = command
  const redirectException = command.redirectException ?? decidedByLaw(command, d)
  const no = redirectException ? refuseException(d, redirectException.ground, excepting(command, d), c) : null
  if (no) return no
  const about = [...new Set(command.lines.map(l => matterOf(d, l)?.id))]
  if (namesAnother(notChallenged ?? '', d, about))
    return refuse(
      'invalid_input',
      'Why it is not challenged names an account of another customer.',
      'Write it so that each customer may read it, or decide customer by customer.',
      'promise 10',
    )
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
}

/** Nobody is asked first for them, so there is nothing to except: their page would give a reason for what was never owed. */
function isAboutConsumersAlone(command: CommandOf<'determine'>, d: Demand): boolean {
  const matters = command.lines.flatMap(l => matterOf(d, l) ?? [])
  return matters.length > 0 && !matters.some(m => isOrganisation(m.tenantKind))
}

/**
 * Whose exception and whose "why not" these are, where something is given: of a customer that is asked first, or of whom nothing
 * is given, neither is true. Where nothing is, they are said ahead of all that was decided.
 */
function explained(command: CommandOf<'determine'>, d: Demand) {
  return command.lines.some(isForGiving) ? { explained: excepting(command, d).map(m => m.id) } : {}
}

/** The organisations of which something is given. */
function excepting({ lines }: CommandOf<'determine'>, d: Demand): Matter[] {
  const given = new Set(lines.filter(isForGiving).map(l => matterOf(d, l)?.id))
  return d.matters.filter(m => given.has(m.id) && isOrganisation(m.tenantKind))
}

/** Given now, or once the agency agrees to less. */
function isForGiving({ decision }: LineDecision): boolean {
  return decision === 'comply' || decision === 'narrow'
}

/** Where the law has itself decided who is asked, that is the exception, whoever determines. */
function decidedByLaw(command: CommandOf<'determine'>, d: Demand) {
  const decided = lawHasDecided(d)
  const releases = command.lines.some(
    l => isForGiving(l) && isOrganisation(matterOf(d, l)?.tenantKind ?? 'consumer'),
  )
  return decided && releases ? { ground: 'law_has_decided' as const, note: decided.note } : null
}

/** Of the tenants that are redirected now: those that the paper itself shows. */
function shownIn({ lines }: CommandOf<'determine'>, d: Demand, c: Context) {
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

function refuseLine(
  line: LineDecision,
  command: CommandOf<'determine'>,
  d: Demand,
  c: Context,
): Refusal | null {
  const allowed: readonly string[] = groundsUnder(d.facts?.instrument ?? '', line.decision)
  if (!allowed.includes(line.ground))
    return refuse(
      'ground_unknown',
      'This ground does not belong to that decision under this law.',
      `Choose one of: ${allowed.join(', ')}.`,
    )
  if (namesAnother(line.reason, d, [matterOf(d, line)?.id]))
    return refuse(
      'invalid_input',
      'The reason names an account of another customer.',
      'Write it so that each customer may read it.',
      'promise 10',
    )
  if (line.reason.trim() === '')
    return refuse(
      'invalid_input',
      'A reason in words is missing.',
      'Write the sentence that the letter will carry.',
    )
  const untrue = refuseUntrue(line, d, c)
  if (untrue) return untrue
  if (line.decision === 'preserve') return refuseKeeping(line, d, c)
  const releases = line.decision === 'comply' || (line.decision === 'narrow' && line.period !== null)
  const left = d.released !== null && releasingLines(d).some(l => lineKey(l) === lineKey(line))
  if (d.released && (releases || left))
    return refuse(
      'wrong_stage',
      'The answer to this demand has been released.',
      'Decide the other lines without a release, or receive a new demand linked to this one.',
    )
  if (!releases) return null
  return refuseUnlawful(line, d, c) ?? refuseUnredirected(line, command, d, c) ?? refuseUnbounded(line, d)
}

function refuseUnlawful(line: LineDecision, d: Demand, c: Context): Refusal | null {
  if (!isAuthenticated(d)) return refuseUnknownSender()
  const assessed = assessmentOf(d, line)
  if (!assessed)
    return refuse('not_assessed', 'This line has no answer of the law yet.', 'Assess the demand again.')
  const cite = assessed.findings[0]?.citation
  if (assessed.outcome === 'insufficient' || assessed.compulsion === 'forbidden') {
    return refuse(
      'process_does_not_reach',
      'The paper served does not reach this category.',
      `Reject it and say what would suffice: ${assessed.wouldSuffice.join(', ') || 'see the findings'}.`,
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
      'Content that no law requires leaves by counsel’s decision alone.',
      'Hand it to counsel.',
      cite,
    )
  if (open && !counsel)
    return refuse(
      'counsel_required',
      'The law gives no clear answer here.',
      'Hand it to counsel: see the questions in the findings.',
      cite,
    )
  if (line.ground === 'required_by_law_counsel_opinion' && !counsel)
    return refuse(
      'counsel_required',
      'Only counsel gives counsel’s opinion.',
      'Hand it to counsel, or choose the other ground.',
    )
  if (open && line.ground === 'required_by_law') {
    return refuse(
      'counsel_required',
      'The packs do not say that this is required.',
      'Record it as counsel’s opinion, with the reason.',
      cite,
    )
  }
  return null
}

/** Promises 2 and 4 for an organisation's data, tenant by tenant: ask the customer first, and explain why it is not challenged. */
function refuseUnredirected(
  line: LineDecision,
  command: CommandOf<'determine'>,
  d: Demand,
  c: Context,
): Refusal | null {
  const matter = matterOf(d, line)
  if (!matter)
    return refuse(
      'invalid_input',
      'Nothing can be released for an identifier without an account.',
      'Decide no data for it.',
    )
  if (matter.objection?.decision === 'upheld')
    return refuse(
      'objection_undecided',
      'Counsel upheld the tenant’s objection.',
      'Decide otherwise than to release.',
      'design § 4.6',
    )
  if (
    d.challenges.some(
      c => c.about === 'production' && c.ruling === 'granted' && c.matters.includes(matter.id),
    )
  )
    return refuse(
      'challenge_granted',
      'A challenge of this production was granted.',
      'Decide otherwise than to release.',
      'promise 4',
    )
  const partly = d.challenges.some(
    x => x.about === 'production' && x.ruling === 'partly' && x.matters.includes(matter.id),
  )
  if (partly && !(c.actor.kind === 'staff' && c.actor.roles.includes('counsel')))
    return refuse(
      'counsel_required',
      'A challenge of this production was granted in part.',
      'Hand it to counsel: what the ruling leaves is counsel’s to say.',
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
      'An organisation is asked first.',
      'Redirect the agency to the customer, or record an exception from the list.',
      'promise 2',
    )
  }
  if (!command.notChallenged?.trim() && !matter.notChallenged) {
    return refuse(
      'challenge_decision_missing',
      'Why this is not challenged is not recorded.',
      'Write why it is not challenged.',
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
      'A released line needs its period.',
      'Enter from and to, or leave them open as the paper does.',
    )
  const early = asked.from !== null && (period.from === null || period.from < asked.from)
  const late = asked.to !== null && (period.to === null || period.to > asked.to)
  if (early || late)
    return refuse(
      'authorisation_scope',
      'The period is wider than what was asked.',
      'Stay within the period of the paper.',
      'promise 7',
    )
  return null
}
