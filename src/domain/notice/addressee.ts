// Whom the law names to be told, where that is not whom our notice goes to: the controller behind a reseller, or the person whose data
// they are. Nobody is passed over in silence: counsel says why, and another person sends the notice.

import type { ControllerTold } from '../../directory/tenant-chain.ts'
import { sentence } from '../../kernel/message.ts'
import { type Refusal, refuse } from '../../kernel/refusal.ts'
import { isOrganisation } from '../../vocabulary/closed-lists.ts'
import { onMatter } from '../registry/act.ts'
import { id, prose } from '../registry/input.ts'
import type { Demand, Matter } from '../registry/state.ts'
import { noticeRules } from './notice-rule.ts'

export type Named = 'controller' | 'data_subject'
export type ByLaw = { readonly whom: Named; readonly cite: string }

/** Null where the law names the customer alone, or nobody, or leaves the telling to the authority. */
export function namedByLaw(d: Demand, m: Pick<Matter, 'id' | 'tenantKind'>): ByLaw | null {
  // A consumer holds its own data: whoever is told is the one that the law names.
  if (!isOrganisation(m.tenantKind)) return null
  for (const rule of noticeRules(d, m)) {
    if (rule.value === 'authority_notifies') continue
    if (rule.whom === 'controller') return { whom: 'controller', cite: rule.cite }
    const duty = rule.duties.find(
      t => t.to === 'controller' && t.by === 'provider' && t.when !== 'never_by_provider',
    )
    if (duty) return { whom: 'controller', cite: duty.cite }
    if (rule.whom === 'data_subject' && rule.by === 'provider' && rule.value === 'required_now')
      return { whom: 'data_subject', cite: rule.cite }
  }
  return null
}

/** `controller` absent: nobody has looked into the directory, so nothing is said of the chain. */
export type AskingWhom = {
  readonly controller?: ControllerTold
  readonly who?: string
  readonly byItself?: boolean
}

/** Whom the law names and this notice does not reach; null where it reaches them, or nobody has looked. */
export function passedOver(
  d: Demand,
  m: Pick<Matter, 'id' | 'tenantKind'>,
  controller: ControllerTold | undefined,
): ByLaw | null {
  const named = namedByLaw(d, m)
  if (named?.whom === 'controller' && (controller === undefined || controller === 'told')) return null
  return named
}

/** Why the notice may not leave so, or null. */
export function refuseWhom(d: Demand, m: Matter, asking: AskingWhom): Refusal | null {
  const named = passedOver(d, m, asking.controller)
  if (!named) return null
  const left = m.leftUntold
  if (!left || left.cite !== named.cite || left.whom !== named.whom)
    return refuse('counsel_required', details[named.whom], nexts[named.whom], named.cite)
  if (left.confirmedBy !== null) return null
  if (asking.byItself)
    return refuse(
      'counsel_required',
      sentence('telling.whom_law_names_not_told'),
      sentence('telling.another_person_sends_notice'),
      named.cite,
    )
  return left.by === asking.who
    ? refuse(
        'same_person',
        sentence('telling.you_said_why_whom_law'),
        sentence('telling.another_person_sends_notice'),
        'promise 3',
      )
    : null
}

const details = {
  controller: sentence('telling.law_controller_told_nobody_tenants'),
  data_subject: sentence('telling.law_person_told_whose_data'),
} as const
const nexts = {
  controller: sentence('telling.controller_told_tenants_chain_contact'),
  data_subject: sentence('telling.counsel_records_why_person_not'),
} as const

export const leaveUntold = onMatter({
  type: 'leave_untold',
  emits: ['LeftUntold'],
  input: { matter: id, note: prose },
  who: { staff: ['counsel'], employeesOnly: true },
  still: ['closed', 'withdrawn'],
  guards: [(m, d) => (namedByLaw(d, m) ? null : namesNobodyElse())],
  decide: ({ note }, m, d) => {
    const named = namedByLaw(d, m)
    if (!named) return namesNobodyElse()
    return note.trim() === ''
      ? refuse(
          'invalid_input',
          sentence('telling.why_they_not_told_missing'),
          sentence('telling.say_sentence'),
        )
      : [{ kind: 'LeftUntold', matter: m.id, data: { ...named, note } }]
  },
})

function namesNobodyElse(): Refusal {
  return refuse(
    'not_found',
    sentence('telling.law_names_nobody_else_here'),
    sentence('borders.reload_demand'),
  )
}
