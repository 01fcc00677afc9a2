// A longer secrecy was asked for. Its paper shows that, or two people say so: one person's word holds a late notice for a working day,
// and after the end of the secrecy for no moment (decision 48).

import { z } from 'zod'
import { dayIsOver, isCalendarDay, isLaterThanToday, shiftWorkingDays } from '../../kernel/days.ts'
import { sentence } from '../../kernel/message.ts'
import { type Refusal, refuse } from '../../kernel/refusal.ts'
import { docketFindings, extensionSteps } from '../../vocabulary/closed-lists.ts'
import type { DocumentRef } from '../decision/facts.ts'
import { byAnother, either, type FilledIn, type Guard, given, onMatter } from '../registry/act.ts'
import type { Context } from '../registry/context.ts'
import { day, id, line, prose } from '../registry/input.ts'
import type { Matter } from '../registry/state.ts'
import { motionStands } from './extension-state.ts'
import { waitedFor } from './late-hold.ts'
import { owesNotice } from './secrecy.ts'
import type { Motion, SecrecyOrder } from './state.ts'

const CONFIRM_WITHIN = 1

const isFiled: Guard<Matter> = m =>
  m.extension
    ? null
    : refuse('wrong_stage', sentence('telling.no_extension_filed'), sentence('borders.reload_demand'))

/** For a longer one to be asked for, something has to be forbidden. */
const isInForce: Guard<Matter> = m =>
  owesNotice(m)
    ? null
    : refuse(
        'wrong_stage',
        sentence('telling.no_secrecy_force_here'),
        sentence('telling.read_paper_secrecy_first'),
      )

const recordSecrecyExtensionInput = { matter: id, step: z.enum(extensionSteps), on: day, note: prose }
type RecordSecrecyExtension = FilledIn<
  typeof recordSecrecyExtensionInput,
  { readonly document: DocumentRef | null }
>

export const recordSecrecyExtension = onMatter({
  type: 'record_secrecy_extension',
  emits: ['SecrecyExtension'],
  input: recordSecrecyExtensionInput,
  given: given<{ readonly document: DocumentRef | null }>(),
  paper: { form: 'secrecy', plain: { document: z.null() } },
  who: { staff: ['counsel'], employeesOnly: true },
  still: ['closed', 'withdrawn'],
  guards: [either(isInForce, isFiled)],
  decide: (command, m, d, c) => {
    const { matter: id, step, on, note, document } = command
    const data = { step, on, note, document }
    const not = step === 'filed' ? isInForce(m, d, c) : isFiled(m, d, c)
    if (not) return not
    if (note.trim() === '' && !document)
      return refuse(
        'invalid_input',
        sentence('telling.where_written_missing'),
        sentence('telling.name_docket_entry_letter_call'),
      )
    if (!isCalendarDay(on))
      return refuse(
        'invalid_input',
        sentence('telling.day_not_calendar'),
        sentence('telling.enter_day_order_states'),
      )
    if (isLaterThanToday(on, c.now))
      return refuse(
        'invalid_input',
        sentence('deciding.day_lies_future'),
        sentence('deciding.record_when_happened'),
      )
    if (step !== 'filed') return [{ kind: 'SecrecyExtension', matter: id, data }]
    const [open, end] = [m.extension, endOf(m, c.now)]
    const no = refuseFiled(command, { open, end }, c)
    if (no) return no
    const second = document
      ? {}
      : { confirmBy: shiftWorkingDays(c.now, CONFIRM_WITHIN), ...(end ? { afterEnd: true as const } : {}) }
    return [{ kind: 'SecrecyExtension', matter: id, data: { ...data, ...second } }]
  },
})

function refuseFiled(
  { on, document }: RecordSecrecyExtension,
  { open, end }: { open: Motion | null; end: string | null },
  { now }: Context,
): Refusal | null {
  if (open && motionStands(open, now) && (open.document || !document))
    return refuse(
      'already_done',
      sentence('silence.recorded_longer_secrecy_asked'),
      sentence('silence.hand_paper_another_person_confirm'),
    )
  if (end !== null && on >= end)
    return refuse(
      'wrong_stage',
      sentence('silence.asked_after_secrecy_had_ended'),
      sentence('silence.new_order_court_read_secrecy'),
      'promise 3',
    )
  return null
}

/** The second person’s word on a longer secrecy of which there is no paper; anybody may say that it was not asked for. */
export const confirmSecrecyExtension = onMatter({
  type: 'confirm_secrecy_extension',
  emits: ['SecrecyExtensionConfirmed'],
  input: { matter: id, filed: z.boolean(), note: prose },
  who: { staff: ['analyst', 'counsel', 'approver'], employeesOnly: true },
  still: ['closed', 'withdrawn'],
  guards: [
    (m, _, { now }) =>
      m.extension?.confirmBy && motionStands(m.extension, now)
        ? null
        : refuse(
            'wrong_stage',
            sentence('silence.no_longer_secrecy_waits_second'),
            sentence('silence.reload_demand_what_nobody_confirmed'),
          ),
  ],
  yes: {
    said: ({ filed }) => filed,
    guards: [
      byAnother(
        m => (m.extension?.confirmBy ? [m.extension.by] : null),
        refuse(
          'same_person',
          sentence('silence.you_recorded_yourself_longer_secrecy'),
          sentence('telling.another_person_looks_confirms'),
          'decision 0048',
        ),
      ),
    ],
  },
  decide: ({ filed, note }, m) =>
    note.trim() === ''
      ? refuse(
          'invalid_input',
          sentence('telling.where_you_looked_missing'),
          sentence('telling.name_docket_whom_you_asked'),
        )
      : [{ kind: 'SecrecyExtensionConfirmed', matter: m.id, data: { filed, note } }],
})

export const checkDocket = onMatter({
  type: 'check_docket',
  emits: ['DocketChecked'],
  input: { matter: id, found: z.enum(docketFindings), where: line, note: prose },
  who: { staff: ['analyst', 'counsel'] },
  still: ['closed', 'withdrawn'],
  guards: [
    m =>
      owesNotice(m)
        ? null
        : refuse(
            'wrong_stage',
            sentence('telling.no_secrecy_force_here'),
            sentence('telling.nothing_left_check'),
          ),
  ],
  decide: ({ matter: id, found, where, note }, m, _, { now }) => {
    if (where.trim() === '')
      return refuse(
        'invalid_input',
        sentence('telling.where_you_looked_missing'),
        sentence('telling.name_docket_whom_you_asked'),
      )
    const filed = found === 'extension_filed' || found === 'extended'
    const open = m.extension !== null && motionStands(m.extension, now)
    // A look says nothing of the day on which it was filed.
    if (filed && !open && endOf(m, now) !== null)
      return refuse(
        'wrong_stage',
        sentence('silence.secrecy_ended_longer_asked_before'),
        sentence('silence.record_paper_another_person_confirm'),
        'promise 3',
      )
    const second = filed && !open ? { confirmBy: shiftWorkingDays(now, CONFIRM_WITHIN) } : {}
    return [{ kind: 'DocketChecked', matter: id, data: { found, where, note, ...second } }]
  },
})

/** The first day of which nothing binds any more, of all that the notice waits for; null while something does. */
function endOf(m: Matter, now: string): string | null {
  const waited = waitedFor(m)
  const days = (waited.length > 0 ? waited : m.orders).map(o => firstFreeDay(o, now))
  return days.includes(null)
    ? null
    : (days
        .flatMap(day => day ?? [])
        .toSorted()
        .at(-1) ?? null)
}

/** Of an order that ended by its last day the one after it, also before its clock has acted; of one that was lifted that of its end. */
function firstFreeDay({ secrecy: { until }, endedAt, lifted }: SecrecyOrder, now: string): string | null {
  const over = until !== null && dayIsOver(until) <= (endedAt ?? now)
  if (until !== null && over && !lifted) return dayAfter(until)
  return endedAt?.slice(0, 10) ?? null
}

function dayAfter(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00.000Z`) + 86_400_000).toISOString().slice(0, 10)
}
