// What a customer answered in another way than in the console, taken down by the desk.

import { z } from 'zod'
import { ITSELF, type PartyRef, partyKey, refOf } from '../../directory/tenant-chain.ts'
import { isBeforeDayOf, isCalendarDay, isLaterThanToday } from '../../kernel/days.ts'
import { sentence } from '../../kernel/message.ts'
import { isRefusal, type Refusal, refuse } from '../../kernel/refusal.ts'
import { answerManners, tenantAnswers } from '../../vocabulary/closed-lists.ts'
import { withdrawnBy } from '../permitted/consent.ts'
import { type FilledIn, onMatter } from '../registry/act.ts'
import type { Context } from '../registry/context.ts'
import { category, day, id, line, list, prose } from '../registry/input.ts'
import { type Demand, findLine, type Matter, matterOf, openLines } from '../registry/state.ts'
import { hasLeft } from '../secrecy/late-order.ts'
import type { NoticeEvents } from './events.ts'
import { isOut } from './notice-state.ts'
import { alreadyGiven, notTold } from './objection.ts'
import { frees, partyIn } from './party-state.ts'
import type { Party } from './state.ts'
import { wasDecided } from './upheld.ts'

const recordAnswerInput = {
  matter: id,
  /** A consent is verified in its own lane. */
  answer: z.enum(tenantAnswers).exclude(['consents']),
  text: prose,
  /** Key of the party whose answer it is; needed where several were told. */
  party: id.exactOptional(),
  taken: z.strictObject({ how: z.enum(answerManners), from: line, on: day }),
  /** Those that it is about, where it is not about all of them. */
  lines: list(z.strictObject({ ask: id, category, account: id.nullable() }), 1, 1000).exactOptional(),
}
type RecordAnswer = FilledIn<typeof recordAnswerInput>

/**
 * What a customer answered by mail, post or telephone, because it has no passkey or none of its people can use it (decision 25):
 * it holds as an answer in the console does. That nothing is objected to would free the data, so only counsel takes it down.
 */
export const recordAnswer = onMatter({
  type: 'record_answer',
  emits: ['NoticeAnswered', 'ConsentRevoked'],
  input: recordAnswerInput,
  who: { staff: ['analyst', 'counsel'] },
  still: ['withdrawn'],
  guards: [m => (m.notice ? null : notTold()), (m, d) => (hasLeft(d, m) ? alreadyGiven() : null)],
  decide: (command, m, d, c) => {
    const { matter, answer, text, taken } = command
    if (!m.notice) return notTold()
    const about = aboutOf(command, d, m)
    if (isRefusal(about)) return about
    const party = whose(m, command.party)
    if (party === null)
      return refuse(
        'invalid_input',
        sentence('telling.several_organisations_were_told_not'),
        sentence('telling.choose_whose_answer'),
      )
    const no = mayTakeDown(command, { m, spoke: partyIn(m.parties, party) }, c)
    if (no) return no
    const late = isOut(m) && taken.on > m.notice.windowEndsAt.slice(0, 10) ? { late: true as const } : {}
    return [
      { kind: 'NoticeAnswered', matter, data: { answer, text, party, taken, ...late, ...about } },
      ...withdrawnBy(m, answer, party),
    ]
  },
})

/** As the customer knows them, too. An answer that lets data go is for all of them. */
function aboutOf(
  { answer, lines }: RecordAnswer,
  d: Demand,
  m: Matter,
): Pick<NoticeEvents['NoticeAnswered'], 'about' | 'lines'> | Refusal {
  if (!lines) return {}
  const own = openLines(d).filter(l => matterOf(d, l)?.id === m.id)
  if (frees(answer) || lines.some(l => !findLine(own, l)))
    return refuse(
      'invalid_input',
      sentence('telling.answer_names_no_such_line'),
      sentence('telling.choose_lines_answer_is_about'),
    )
  const identifiers = new Map(d.accounts.map(a => [a.id, a.identifier.value]))
  const about = lines.flatMap(({ account, category }) => {
    const identifier = identifiers.get(account ?? '')
    return identifier === undefined ? [] : [{ identifier, category }]
  })
  return { about, lines }
}

/** By its key. Where one alone was told it need not be said; null where it is not known. */
function whose({ parties }: Matter, key: string | undefined): PartyRef | null {
  const told = parties.filter(p => p.told)
  const one =
    key === undefined
      ? told.length > 1
        ? null
        : (told[0] ?? ITSELF)
      : parties.find(p => partyKey(p) === key)
  return one ? refOf(one) : null
}

function mayTakeDown(
  { answer, text, taken }: RecordAnswer,
  { m, spoke }: { readonly m: Matter; readonly spoke: Party | null },
  { actor, now }: Context,
): Refusal | null {
  if (taken.from.trim() === '')
    return refuse(
      'invalid_input',
      sentence('telling.who_answered_missing'),
      sentence('telling.name_person_who_wrote_called'),
    )
  if (
    !isCalendarDay(taken.on) ||
    isBeforeDayOf(taken.on, m.notice?.sentAt ?? now) ||
    isLaterThanToday(taken.on, now)
  )
    return refuse(
      'invalid_input',
      sentence('telling.answer_came_no_such_day'),
      sentence('telling.enter_day_from_notice_until'),
    )
  if (text.trim() === '')
    return refuse(
      'invalid_input',
      sentence('telling.what_tenant_said_missing'),
      sentence('telling.write_down_own_words'),
    )
  if (answer === 'objects' && spoke && wasDecided(spoke))
    return refuse(
      'already_done',
      sentence('telling.counsel_decided_tenants_objection'),
      sentence('telling.if_gone_court_record_filed'),
    )
  if (frees(answer) && !isCounsel(actor))
    return refuse(
      'counsel_required',
      sentence('telling.nothing_objected_lets_data_go'),
      sentence('telling.counsel_records_tenant_answers_console'),
    )
  return null
}

function isCounsel(actor: Context['actor']): boolean {
  return actor.kind === 'staff' && actor.employment === 'employee' && actor.roles.includes('counsel')
}
