// Whether the next step waits for another person than the reader, who did its first half, although it is the reader's by role.

import type { Demand } from '../../../domain/registry/state.ts'
import { permits } from '../../../domain/registry/who-may.ts'
import { barredFrom } from '../../../domain/turn/barred.ts'
import type { Step } from '../../../domain/turn/step.ts'
import type { Actor } from '../../../kernel/actor.ts'
import type { Person } from '../../directory.ts'

/** `nobody`: no other employee has a role for it. */
export type SecondPerson = 'another' | 'nobody'

/** Where the page itself says that another person is waited for; the forms of the other steps say it of each of their acts. */
const seconds: Partial<Record<Step, keyof typeof permits>> = {
  callback: 'record_callback',
  approve_exception: 'approve_redirect_exception',
  confirm_secrecy: 'confirm_secrecy',
  confirm_told: 'confirm_told',
  confirm_secrecy_end: 'confirm_secrecy_end',
  confirm_secrecy_extension: 'confirm_secrecy_extension',
  confirm_allowed_contact: 'confirm_allowed_contact',
  confirm_not_demand: 'confirm_not_demand',
}

export function secondPerson(
  d: Demand,
  step: Step,
  actor: Actor,
  people: Iterable<Pick<Person, 'id' | 'roles' | 'employment'>>,
): SecondPerson | null {
  const command = seconds[step]
  if (!command || !barredFrom(d, step).includes(actor.id)) return null
  const { staff, employeesOnly } = permits[command]
  const able = [...people].some(
    p =>
      p.id !== actor.id &&
      (d.named === null || d.named.includes(p.id)) &&
      p.roles.some(role => staff.includes(role)) &&
      (!employeesOnly || p.employment === 'employee'),
  )
  return able ? 'another' : 'nobody'
}
