// A challenge is a decision, not an omission (promise 4): filing it, and more time in writing.

import { z } from 'zod'
import { isLaterThanToday } from '../../kernel/days.ts'
import { sentence } from '../../kernel/message.ts'
import { type Refusal, refuse } from '../../kernel/refusal.ts'
import { aimsOf, type ChallengeAim, challengeAims, challengeKinds } from '../../vocabulary/closed-lists.ts'
import { namesAnother } from '../decision/determine.ts'
import type { LineKey } from '../decision/events.ts'
import type { DocumentRef } from '../decision/facts.ts'
import { isComplete, isCompleteFor } from '../decision/lines-given.ts'
import { type FilledIn, given, onMatters } from '../registry/act.ts'
import type { Context } from '../registry/context.ts'
import { category, day, id, line, list, moment, prose } from '../registry/input.ts'
import { type Demand, findLine, matterOf, openLines } from '../registry/state.ts'
import { isTenants } from './challenge-state.ts'
import { lawChallenges } from './open-challenges.ts'
import type { Challenge } from './state.ts'

/** As a paper of a court, or ours to one, names them. */
export const someLines = list(z.strictObject({ ask: id, category, account: id.nullable() }), 1, 1000)

const fileChallengeInput = {
  party: z.literal('tenant').exactOptional(),
  challengeKind: z.enum(challengeKinds),
  about: z.enum(challengeAims),
  matters: list(id, 1, 1000),
  /** Those that it is about; absent: all lines of these customers. */
  lines: someLines.exactOptional(),
  forum: line,
  filedOn: day,
  deadline: day.nullable(),
  law: z.strictObject({ kind: line, cite: prose }).nullable(),
  note: prose,
}
type FileChallenge = FilledIn<typeof fileChallengeInput, { readonly document: DocumentRef | null }>

export const fileChallenge = onMatters({
  type: 'file_challenge',
  emits: ['ChallengeFiled'],
  input: fileChallengeInput,
  given: given<{ readonly document: DocumentRef | null }>(),
  paper: { form: 'challenges', plain: null },
  who: { staff: ['counsel'], employeesOnly: true },
  still: ['closed'],
  unknown: namesNobody,
  decide: (command, _m, d, c) => {
    const no =
      refuseFiling(command, d, c) ??
      refuseTwice(command.matters) ??
      refuseLines(command, d) ??
      refuseParty(command, d)
    if (no) return no
    const law = command.law && lawOf(command, d)
    if (command.law && !law)
      return refuse(
        'invalid_input',
        sentence('deciding.laws_answer_no_such_challenge'),
        sentence('deciding.ask_law_again_file_without'),
        command.law.cite,
      )
    const { type: _, lines, ...data } = command
    const deadline = law?.deadline ?? command.deadline
    // What is filed too late stops nothing by statute; a court may still order a stay.
    const late = deadline !== null && command.filedOn > deadline
    const effect = late && law?.effect === 'by_statute' ? 'by_court_order_only' : (law?.effect ?? 'unknown')
    return [
      {
        kind: 'ChallengeFiled',
        matter: ownMatter(command),
        data: {
          ...data,
          ...onlyThese(lines, data.matters, d),
          challenge: c.newId(),
          deadline,
          effect,
          cite: law?.law.cite ?? '',
        },
      },
    ]
  },
})

function refuseFiling(command: FileChallenge, d: Demand, c: Context): Refusal | null {
  const { challengeKind, about, forum, filedOn, matters } = command
  const aims: readonly ChallengeAim[] = aimsOf[challengeKind]
  if (!aims.includes(about))
    return refuse(
      'invalid_input',
      sentence('deciding.kind_challenge_not_about', { x: about }),
      sentence('deciding.kind_of_challenge_is_about', { x: aims.join(', ') }),
    )
  if (about === 'production' && (d.closed || matters.every(id => isCompleteFor(d, { id }))))
    return refuse(
      'wrong_stage',
      sentence('deciding.no_production_left_challenge'),
      sentence('deciding.challenge_secrecy_new_paper_own'),
    )
  if (command.law && d.assessment?.factsVersion !== d.factsVersion)
    return refuse(
      'not_assessed',
      sentence('deciding.law_not_been_asked_about'),
      sentence('deciding.assess_first'),
    )
  if (forum.trim() === '')
    return refuse(
      'invalid_input',
      sentence('deciding.where_filed_missing'),
      sentence('deciding.name_court_authority'),
    )
  if (namesAnother(forum, d, matters))
    return refuse(
      'invalid_input',
      sentence('deciding.forum_names_account_another_customer'),
      sentence('deciding.write_each_customer_may_read'),
      'promise 10',
    )
  return isLaterThanToday(filedOn, c.now) ? tooLate() : null
}

export function tooLate(): Refusal {
  return refuse(
    'invalid_input',
    sentence('deciding.day_lies_future'),
    sentence('deciding.record_when_happened'),
  )
}

function refuseTwice(matters: readonly string[]): Refusal | null {
  return new Set(matters).size === matters.length ? null : namesNobody()
}

function linesOf(d: Demand, matters: readonly string[]): LineKey[] {
  return openLines(d).filter(l => matters.includes(matterOf(d, l)?.id ?? ''))
}

/** A prohibition is not of single lines; and each customer that is named has a line in it. */
function refuseLines({ lines, matters, about }: FileChallenge, d: Demand): Refusal | null {
  if (lines === undefined) return null
  if (about === 'secrecy')
    return refuse(
      'invalid_input',
      sentence('challenging.secrecy_has_no_lines'),
      sentence('challenging.file_without_lines'),
    )
  const own = linesOf(d, matters)
  const isIdle = (matter: string) => !lines.some(l => matterOf(d, l)?.id === matter)
  return lines.some(l => !findLine(own, l)) || matters.some(isIdle)
    ? refuse(
        'invalid_input',
        sentence('challenging.names_other_lines'),
        sentence('challenging.choose_lines_of_each_customer'),
      )
    : null
}

/** All of them are what a challenge without lines is about. */
function onlyThese(lines: FileChallenge['lines'], matters: readonly string[], d: Demand) {
  return lines === undefined || linesOf(d, matters).every(l => findLine(lines, l)) ? {} : { lines }
}

function namesNobody(): Refusal {
  return refuse(
    'invalid_input',
    sentence('deciding.names_no_customer_demand'),
    sentence('deciding.choose_whom_concerns_each_once'),
  )
}

/** Matters are walled from each other: what tenants filed together is recorded for each. */
function refuseParty(command: FileChallenge, d: Demand): Refusal | null {
  const { party, matters, document, note } = command
  if (party !== 'tenant') return null
  if (matters.length !== 1)
    return refuse(
      'invalid_input',
      sentence('deciding.what_tenant_filed_itself_concerns'),
      sentence('deciding.record_each_tenant_itself'),
      'promise 10',
    )
  // By statute it may hold production: that it was filed has to be known from somewhere.
  const said = d.matters.some(
    m => m.id === matters[0] && m.parties.some(p => p.answer?.answer === 'has_filed'),
  )
  return document !== null || note.trim() !== '' || said
    ? null
    : refuse(
        'invalid_input',
        sentence('deciding.nothing_shows_tenant_filed'),
        sentence('deciding.add_paper_write_down_who'),
        'promise 4',
      )
}

/** What a tenant did itself lies under its own matter's key; what the provider did, under the demand's. */
export function ownMatter(c: Pick<Challenge, 'party' | 'matters'>): string | null {
  return isTenants(c) ? (c.matters[0] ?? null) : null
}

/** The pack's entry, where it says the same for each of these customers. */
function lawOf(command: FileChallenge, d: Demand) {
  const { law, matters, challengeKind, about } = command
  const each = matters.map(m =>
    lawChallenges(d, [m], command.party).find(x => x.law.kind === law?.kind && x.law.cite === law.cite),
  )
  const [first] = each
  const fits = first?.challengeKind === challengeKind && first.about === about
  if (!first || !fits || each.some(x => x?.effect !== first.effect)) return null
  const deadlines = each.flatMap(x => x?.deadline ?? []).toSorted()
  return { ...first, deadline: deadlines[0] ?? null }
}

/** `until` may have come already: a later record takes the place of an earlier one, and so ends it. */
export const recordExtension = onMatters({
  type: 'record_extension',
  emits: ['ExtensionRecorded'],
  input: { matters: list(id, 1, 1000), until: moment, grantedBy: line },
  given: given<{ readonly document: DocumentRef | null }>(),
  paper: { form: 'challenges', plain: null },
  who: { staff: ['counsel'], employeesOnly: true },
  unknown: namesNobody,
  guards: [
    (_, d) =>
      isComplete(d)
        ? refuse(
            'wrong_stage',
            sentence('deciding.answer_been_released'),
            sentence('deciding.nothing_waits_any_more'),
          )
        : null,
  ],
  decide: ({ type: _, ...data }, _m, _d, c) => {
    const no = refuseTwice(data.matters)
    if (no) return no
    if (data.document === null && data.grantedBy.trim() === '')
      return refuse(
        'invalid_input',
        sentence('deciding.extension_counts_only_writing'),
        sentence('deciding.add_paper_say_who_granted'),
        'promise 4',
      )
    return [{ kind: 'ExtensionRecorded', matter: null, data: { ...data, extension: c.newId() } }]
  },
})
