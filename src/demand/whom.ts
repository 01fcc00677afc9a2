// Whom the law names to be told, where that is not whom our notice goes to: the controller behind a reseller, or the person whose data
// they are. Nobody is passed over in silence: counsel says why, and another person sends the notice.
import type { CommandOf } from './command.ts'
import type { Context, Decided } from './decide.ts'
import { noticeRules } from './notice-rule.ts'
import { type Refusal, refuse } from './refusal.ts'
import type { Demand, Matter } from './state.ts'
import type { ControllerTold } from './tenant-chain.ts'
import { isOrganisation } from './vocabulary.ts'

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
      'That whom the law names is not told is one person’s word.',
      'Another person sends the notice.',
      named.cite,
    )
  return left.by === asking.who
    ? refuse(
        'same_person',
        'You said why whom the law names is not told.',
        'Another person sends the notice.',
        'promise 3',
      )
    : null
}

const details = {
  controller:
    'The law has the controller told, and nobody of the tenant’s chain who is told is the controller.',
  data_subject: 'The law has the person told whose data they are, and our notice goes to the organisation.',
} as const
const nexts = {
  controller:
    'Have the controller told in the tenant’s chain, with a contact for notices; or counsel records why not, and another person sends the notice.',
  data_subject: 'Counsel records why that person is not told, and another person sends the notice.',
} as const

export function leaveUntold(command: CommandOf<'leave_untold'>, d: Demand, _: Context): Decided {
  const m = d.matters.find(x => x.id === command.matter)
  const named = m ? namedByLaw(d, m) : null
  if (!m || !named)
    return refuse('not_found', 'The law names nobody else here who is to be told.', 'Reload the demand.')
  if (command.note.trim() === '')
    return refuse('invalid_input', 'Why they are not told is missing.', 'Say it in a sentence.')
  return [{ kind: 'LeftUntold', matter: m.id, data: { ...named, note: command.note } }]
}
