// Two distinct people, neither of them the preparer, sign what will leave (promise 5). The gate checks it all again by itself.

import { asKept, sentence } from '../../kernel/message.ts'
import { isRefusal, type Refusal, refuse, sentencesOf } from '../../kernel/refusal.ts'
import { isAuthenticated } from '../arrival/authenticate.ts'
import { refuseUnread, refuseUnreadRecipients } from '../arrival/call-back.ts'
import { unreadSince } from '../arrival/messages.ts'
import type { LineKey } from '../decision/events.ts'
import { linesLeft, presentLines, releasingLines } from '../decision/lines-given.ts'
import { isNotAsked } from '../decision/question.ts'
import { authorisationMinutes, voluntaryLines } from '../permitted/voluntary.ts'
import { byAnother, type Guard, given, onDemand } from '../registry/act.ts'
import type { NewEventOf } from '../registry/event.ts'
import { digest, prose } from '../registry/input.ts'
import { hasProduced, isProduced, isRecalled, productionsOut } from '../registry/production-state.ts'
import {
  type Demand,
  findLine,
  liveAuthorisation,
  openLateRelease,
  openLines,
  withdrew,
} from '../registry/state.ts'
import { readyLines, refuseNow, refuseToday } from '../turn/line-ready.ts'
import type { ReleaseEvents } from './events.ts'
import type { Authorisation } from './state.ts'

/** What has to be true of a demand before anything of it is prepared. */
const mayPrepare: readonly Guard[] = [
  isNotAsked,
  (d, _, { now }) => mayAuthorise(d, now),
  (d, _, c) => refuseAll(readyLines(d, c.now).map(line => refuseToday(d, line, c))),
]

/** The same while what was prepared is signed. */
const mayLeave: readonly Guard[] = [
  isNotAsked,
  (d, _, { now }) => mayAuthorise(d, now),
  (d, _, c) => presentLines(d).flatMap(line => refuseToday(d, line, c) ?? [])[0] ?? null,
]

export const prepareAuthorisation = onDemand({
  type: 'prepare_authorisation',
  emits: ['AuthorisationPrepared'],
  given: given<{
    readonly authorisation: string
    readonly digest: string
    readonly lines: readonly LineKey[]
    readonly expiresAt: string
    readonly again?: NonNullable<ReleaseEvents['AuthorisationPrepared']['again']>
  }>(),
  who: { staff: ['analyst', 'counsel'] },
  guards: [
    ...mayPrepare,
    d =>
      liveAuthorisation(d)
        ? refuse(
            'already_done',
            sentence('deciding.authorisation_already_prepared'),
            sentence('deciding.sign_revoke_prepare_another'),
          )
        : null,
    d => (d.calls.some(call => call.keys.length > 0) ? null : refuseUnread(d, { role: 'officer', key: '' })),
  ],
  decide: (command, d, c) => {
    const unread = refuseUnreadRecipients(d, command.authorisation)
    if (unread) return unread
    const lines = chosenLines(command, d)
    if (isRefusal(lines)) return lines
    const held = lines.flatMap(line => refuseNow(d, line, c.now) ?? refuseToday(d, line, c) ?? [])[0]
    if (held) return held
    const latest = Date.parse(c.now) + authorisationMinutes(d, c.policy, lines) * 60_000
    if (command.expiresAt <= c.now || Date.parse(command.expiresAt) > latest)
      return refuse(
        'authorisation_scope',
        sentence('deciding.authorisation_would_expire_before_now'),
        sentence('deciding.prepare_again_from_determination'),
      )
    const voluntary = voluntaryLines(d, lines)
    const { authorisation, digest, expiresAt, again } = command
    const data = {
      authorisation,
      digest,
      expiresAt,
      ...(voluntary.length > 0 ? { voluntary } : {}),
      ...(again || lines.length < linesLeft(d).length ? { lines: lines.map(keyOf) } : {}),
      ...(again ? { again } : {}),
    }
    return [{ kind: 'AuthorisationPrepared', matter: null, data }]
  },
})

type Wish = {
  readonly lines: readonly LineKey[]
  readonly again?: NonNullable<ReleaseEvents['AuthorisationPrepared']['again']>
}

/** The lines that are named: such as are to be given and have not left, or, again, such as that very production gave. */
export function chosenLines({ lines, again }: Wish, d: Demand): Demand['lines'] | Refusal {
  const before = again && productionsOut(d).find(p => p.authorisation.digest === again.of)
  if (again && (!before || again.why.trim() === ''))
    return refuse(
      'authorisation_scope',
      before ? sentence('deciding.reason_words_missing') : sentence('deciding.no_such_production_out'),
      before ? sentence('deciding.say_why_again') : sentence('borders.reload_demand'),
    )
  if (again?.kind === 'resealed' && before && isRecalled(d, before))
    return refuse(
      'authorisation_scope',
      sentence('deciding.package_was_recalled'),
      sentence('deciding.correct_instead_of_resealing'),
    )
  const pool = before ? releasingLines(d).filter(l => findLine(before.authorisation.lines, l)) : linesLeft(d)
  if (lines.some(l => !again && isProduced(d, l)))
    return refuse(
      'authorisation_scope',
      sentence('deciding.line_left_before'),
      sentence('deciding.leave_out_or_supplement'),
      'promise 7',
    )
  const named = pool.filter(l => findLine(lines, l))
  // What is sealed again is what left: the gate takes no part of it.
  const isPart = again?.kind === 'resealed' && before?.authorisation.lines.some(l => !findLine(named, l))
  return isPart || named.length === 0 || lines.some(l => !findLine(pool, l))
    ? refuse(
        'authorisation_scope',
        sentence('deciding.scope_names_line_not_determined'),
        sentence('deciding.prepare_again_from_determination'),
        'promise 7',
      )
    : named
}

function keyOf({ ask, category, account }: LineKey): LineKey {
  return { ask, category, account }
}

/** Why none of them may, if none may. */
function refuseAll(each: readonly (Refusal | null)[]): Refusal | null {
  return each.includes(null) ? null : (each[0] ?? null)
}

/**
 * An authenticated authority that still wants it, the law asked about these facts; and of what is signed every line is free to leave,
 * or, before anything is, some line is.
 */
export function mayAuthorise(d: Demand, now: string): Refusal | null {
  const live = liveAuthorisation(d)
  return refuseDemand(d) ?? (live ? refusePresent(d, live, now) : refuseNothingReady(d, now))
}

/** What holds every line. */
function refuseDemand(d: Demand): Refusal | null {
  if (!isAuthenticated(d))
    return refuse(
      'authority_not_authenticated',
      sentence('deciding.sender_not_authenticated'),
      sentence('deciding.complete_checks_call_back'),
      'promise 1',
    )
  if (openLateRelease(d))
    return refuse(
      'wrong_stage',
      sentence('deciding.package_went_out_after_authorisation'),
      sentence('deciding.counsel_says_first_what_done'),
    )
  if (withdrew(d))
    return refuse('wrong_stage', sentence('deciding.agency_withdrew_demand'), sentence('deciding.close_it'))
  if (!d.assessment || d.assessment.factsVersion !== d.factsVersion)
    return refuse(
      'not_assessed',
      sentence('deciding.law_not_been_asked_about'),
      sentence('deciding.assess_demand_first'),
    )
  // It may say that they want nothing any more, whatever line it is about.
  if (unreadSince(d) !== null)
    return refuse(
      'objection_undecided',
      sentence('telling.message_answers_letter_ours_not'),
      sentence('telling.read_record_what_follows_from'),
      'design § 4.6',
    )
  return null
}

function refusePresent(d: Demand, a: Authorisation, now: string): Refusal | null {
  const lines = presentLines(d)
  if (a.lines.some(l => !findLine(lines, l))) return undecided()
  return lines.flatMap(line => refuseNow(d, line, now) ?? [])[0] ?? null
}

function refuseNothingReady(d: Demand, now: string): Refusal | null {
  const left = linesLeft(d)
  if (left.length > 0) return refuseAll(left.map(line => refuseNow(d, line, now)))
  // What left may be supplemented and corrected.
  if (hasProduced(d)) return null
  return openLines(d).some(l => !findLine(d.lines, l))
    ? undecided()
    : refuse(
        'wrong_stage',
        sentence('borders.nothing_determined_released'),
        sentence('borders.determine_demand_first_close'),
      )
}

function undecided(): Refusal {
  return refuse(
    'wrong_stage',
    sentence('deciding.some_lines_not_decided'),
    sentence('deciding.determine_every_line_first'),
  )
}

export const signAuthorisation = onDemand({
  type: 'sign_authorisation',
  emits: ['AuthorisationSigned', 'Authorised'],
  given: given<{ readonly digest: string; readonly assertion: unknown; readonly list?: unknown }>(),
  who: { staff: ['approver'], employeesOnly: true },
  guards: [
    d => (d.authorisation?.status === 'prepared' ? null : notCurrent()),
    (d, _, { now }) =>
      d.authorisation && now < d.authorisation.expiresAt
        ? null
        : refuse(
            'authorisation_stale',
            sentence('deciding.authorisation_expired'),
            sentence('deciding.prepared_again'),
          ),
    ...mayLeave,
    d => refuseUnreadRecipients(d, d.authorisation?.canonical ?? '{}'),
    byAnother(
      d => (d.authorisation ? [d.authorisation.preparedBy] : null),
      refuse(
        'same_person',
        sentence('deciding.you_prepared_authorisation'),
        sentence('deciding.two_other_people_sign'),
        'promise 5',
      ),
    ),
    byAnother(
      d => d.authorisation && signersBarred(d.authorisation),
      refuse(
        'same_person',
        sentence('deciding.you_already_signed'),
        sentence('deciding.second_person_signs_next'),
        'promise 5',
      ),
    ),
  ],
  decide: ({ digest, assertion, list = null }, d, { actor }) => {
    const a = d.authorisation
    if (a?.digest !== digest) return notCurrent()
    const signed: NewEventOf<'AuthorisationSigned'> = {
      kind: 'AuthorisationSigned',
      matter: null,
      data: { digest, approver: actor.id, assertion, list },
    }
    const [first] = a.signatures
    return first ? [signed, authorised(a, d, [first.approver, actor.id])] : [signed]
  },
})

function notCurrent(): Refusal {
  return refuse(
    'authorisation_stale',
    sentence('borders.authorisation_no_longer_current'),
    sentence('deciding.open_demand_read_present'),
  )
}

/** Who prepared it and who signed it already: neither signs next. */
export function signersBarred(a: Authorisation): readonly string[] {
  return [a.preparedBy, ...a.signatures.map(s => s.approver)]
}

function isLive(a: Authorisation | null): boolean {
  return a?.status === 'prepared' || a?.status === 'authorised'
}

function authorised(a: Authorisation, d: Demand, approvers: readonly string[]): NewEventOf<'Authorised'> {
  const papers = d.received.documents.map(doc => doc.sha256)
  return { kind: 'Authorised', matter: null, data: { digest: a.digest, approvers, papers } }
}

/**
 * An authorisation never outlives what it stands on: an objection, a suspension, a denied call-back, the end of a secrecy or
 * an answer of the law that changed revokes it in the same write, because the gate reads only its status.
 */
export function revokedBy(d: Demand, now: string): NewEventOf<'AuthorisationRevoked'>[] {
  const a = liveAuthorisation(d)
  const no = a && (mayAuthorise(d, now) ?? refuseUnreadRecipients(d, a.canonical))
  if (!no) return []
  return [
    {
      kind: 'AuthorisationRevoked',
      matter: null,
      data: { digest: a.digest, reason: asKept(sentencesOf(no).detail) },
    },
  ]
}

export const revokeAuthorisation = onDemand({
  type: 'revoke_authorisation',
  emits: ['AuthorisationRevoked'],
  input: { digest, reason: prose },
  who: { staff: ['approver', 'counsel'], system: true },
  still: ['withdrawn', 'unsettled'],
  guards: [
    d => (isLive(d.authorisation) ? null : noneLive()),
    d =>
      d.released
        ? refuse(
            'wrong_stage',
            sentence('deciding.package_already_been_released'),
            sentence('deciding.write_officer_release_cannot_taken'),
          )
        : null,
  ],
  decide: ({ digest, reason }, d) => {
    if (d.authorisation?.digest !== digest) return noneLive()
    return reason.trim() === ''
      ? refuse(
          'invalid_input',
          sentence('deciding.reason_words_missing'),
          sentence('deciding.say_why_revoked'),
        )
      : [{ kind: 'AuthorisationRevoked', matter: null, data: { digest, reason } }]
  },
})

function noneLive(): Refusal {
  return refuse(
    'authorisation_stale',
    sentence('deciding.no_such_live_authorisation'),
    sentence('borders.reload_demand'),
  )
}
