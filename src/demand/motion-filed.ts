// A longer secrecy was asked for. Its paper shows that, or two people say so: one person's word holds a late notice for a working day,
// and after the end of the secrecy for no moment (decision 48).
import type { CommandOf } from './command.ts'
import { dayIsOver, isCalendarDay, isLaterThanToday, shiftWorkingDays } from './days.ts'
import type { Context, Decided } from './decide.ts'
import { waitedFor } from './late-hold.ts'
import { type Motion, motionStands } from './motion-state.ts'
import { type Refusal, refuse } from './refusal.ts'
import { owesNotice } from './secrecy.ts'
import type { SecrecyOrder } from './secrecy-state.ts'
import type { Demand, Matter } from './state.ts'

const CONFIRM_WITHIN = 1

export function recordSecrecyExtension(
  command: CommandOf<'record_secrecy_extension'>,
  d: Demand,
  c: Context,
): Decided {
  const m = d.matters.find(x => x.id === command.matter)
  if (!m) return noMatter()
  const { matter: id, step, on, note, document } = command
  const data = { step, on, note, document }
  if (step !== 'filed' && !m.extension)
    return refuse('wrong_stage', 'No extension is filed.', 'Reload the demand.')
  if (step === 'filed' && !owesNotice(m))
    return refuse('wrong_stage', 'No secrecy is in force here.', 'Read the paper for secrecy first.')
  if (note.trim() === '' && !document)
    return refuse(
      'invalid_input',
      'Where this is written is missing.',
      'Name the docket entry, letter or call.',
    )
  if (!isCalendarDay(on))
    return refuse(
      'invalid_input',
      'A day is not one of the calendar.',
      'Enter the day as the order states it.',
    )
  if (isLaterThanToday(on, c.now))
    return refuse('invalid_input', 'The day lies in the future.', 'Record it when it has happened.')
  if (step !== 'filed') return [{ kind: 'SecrecyExtension', matter: id, data }]
  const [open, end] = [m.extension, endOf(m, c.now)]
  const no = refuseFiled(command, { open, end }, c)
  if (no) return no
  const second = document
    ? {}
    : { confirmBy: shiftWorkingDays(c.now, CONFIRM_WITHIN), ...(end ? { afterEnd: true as const } : {}) }
  return [{ kind: 'SecrecyExtension', matter: id, data: { ...data, ...second } }]
}

function refuseFiled(
  { on, document }: CommandOf<'record_secrecy_extension'>,
  { open, end }: { open: Motion | null; end: string | null },
  { now }: Context,
): Refusal | null {
  if (open && motionStands(open, now) && (open.document || !document))
    return refuse(
      'already_done',
      'It is recorded that a longer secrecy was asked for.',
      'Hand in its paper, have another person confirm it, or record what became of it.',
    )
  if (end !== null && on >= end)
    return refuse(
      'wrong_stage',
      'This was asked for after the secrecy had ended, and holds nothing.',
      'A new order of a court is read as a secrecy of its own.',
      'promise 3',
    )
  return null
}

/** The second person's word on a longer secrecy of which there is no paper; whoever it is may say that it was not asked for. */
export function confirmSecrecyExtension(
  { matter, filed, note }: CommandOf<'confirm_secrecy_extension'>,
  d: Demand,
  c: Context,
): Decided {
  const m = d.matters.find(x => x.id === matter)
  if (!m) return noMatter()
  if (!m.extension?.confirmBy || !motionStands(m.extension, c.now))
    return refuse(
      'wrong_stage',
      'No longer secrecy waits for a second person’s word.',
      'Reload the demand; what nobody confirmed in time is recorded anew.',
    )
  if (note.trim() === '')
    return refuse('invalid_input', 'Where you looked is missing.', 'Name the docket, or whom you asked.')
  if (filed && m.extension.by === c.actor.id)
    return refuse(
      'same_person',
      'You recorded yourself that a longer secrecy was asked for.',
      'Another person looks at it and confirms.',
      'decision 0048',
    )
  return [{ kind: 'SecrecyExtensionConfirmed', matter: m.id, data: { filed, note } }]
}

export function checkDocket(command: CommandOf<'check_docket'>, d: Demand, c: Context): Decided {
  const m = d.matters.find(x => x.id === command.matter)
  if (!m) return noMatter()
  if (!owesNotice(m))
    return refuse('wrong_stage', 'No secrecy is in force here.', 'Nothing is left to check.')
  if (command.where.trim() === '')
    return refuse('invalid_input', 'Where you looked is missing.', 'Name the docket, or whom you asked.')
  const { matter: id, found, where, note } = command
  const filed = found === 'extension_filed' || found === 'extended'
  const open = m.extension !== null && motionStands(m.extension, c.now)
  // A look says nothing of the day on which it was filed.
  if (filed && !open && endOf(m, c.now) !== null)
    return refuse(
      'wrong_stage',
      'The secrecy has ended: that a longer one was asked for before is recorded with its day.',
      'Record it with its paper, or have another person confirm it.',
      'promise 3',
    )
  const second = filed && !open ? { confirmBy: shiftWorkingDays(c.now, CONFIRM_WITHIN) } : {}
  return [{ kind: 'DocketChecked', matter: id, data: { found, where, note, ...second } }]
}

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

function noMatter(): Refusal {
  return refuse('not_found', 'There is no such matter in this demand.', 'Reload the demand.')
}
