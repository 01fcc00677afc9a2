// Who of a customer is kept out of what it is told, and who may know of it after all.
import { z } from 'zod'
import { sentence } from '../../kernel/message.ts'
import { type Refusal, refuse } from '../../kernel/refusal.ts'
import { skipReasons } from '../../vocabulary/closed-lists.ts'
import { actOn, byAnother, given, onMatter } from '../registry/act.ts'
import { id, prose } from '../registry/input.ts'
import type { Matter } from '../registry/state.ts'
import type { NoticeEvents } from './events.ts'

export const skipContact = onMatter({
  type: 'skip_contact',
  emits: ['ContactSkipped'],
  input: { matter: id, contact: id, why: z.enum(skipReasons), note: prose },
  given: given<Pick<NoticeEvents['ContactSkipped'], 'itself'>>(),
  who: { staff: ['analyst', 'counsel'], system: true },
  still: ['closed', 'withdrawn'],
  decide: ({ type: _, matter: id, ...data }, m) => {
    if (isSaid(m, data.contact)) return []
    return data.note.trim() === ''
      ? refuse('invalid_input', sentence('telling.how_known_missing'), sentence('telling.say_sentence'))
      : [{ kind: 'ContactSkipped', matter: id, data }]
  },
})

type KeptOut = { readonly m: Matter; readonly said: Matter['skipped'][number] }

const onKeptOut = actOn<KeptOut, { readonly matter: string; readonly contact: string }>({
  all: d => d.matters.flatMap(m => m.skipped.map(said => ({ m, said }))),
  named: ({ matter, contact }, d) => {
    const m = d.matters.find(x => x.id === matter)
    const said = m?.skipped.find(s => s.contact === contact)
    return m && said && { m, said }
  },
  unknown: () => notKeptOut(),
  none: () => notKeptOut(),
})

function notKeptOut(): Refusal {
  return refuse('not_found', sentence('telling.contact_not_kept_out'), sentence('borders.reload_demand'))
}

/** Who may know of it after all: another person than who said that they may not, and never where the address itself says so. */
export const tellContactAgain = onKeptOut({
  type: 'tell_contact_again',
  emits: ['ContactToldAgain'],
  input: { matter: id, contact: id, note: prose },
  who: { staff: ['counsel'], employeesOnly: true },
  still: ['closed', 'withdrawn'],
  guards: [
    ({ said }) =>
      said.itself
        ? refuse(
            'not_allowed',
            sentence('telling.address_itself_says_contact_not'),
            sentence('telling.correct_address_directory_name_another'),
          )
        : null,
    byAnother(
      ({ said }) => [said.by],
      refuse(
        'same_person',
        sentence('telling.another_person_than_who_kept'),
        sentence('telling.ask_colleague_counsel'),
        'promise 3',
      ),
    ),
  ],
  decide: ({ contact, note }, { m }) =>
    note.trim() === ''
      ? refuse('invalid_input', sentence('telling.how_known_missing'), sentence('telling.say_sentence'))
      : [{ kind: 'ContactToldAgain', matter: m.id, data: { contact, note } }],
})

/** That this contact is not to be told. */
export function isSaid(m: Matter, contact: string): boolean {
  return m.skipped.some(s => s.contact === contact)
}
