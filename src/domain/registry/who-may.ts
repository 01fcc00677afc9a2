// Whether somebody may issue a command, as its act says (design promises 5 and 6), and who may do what to law and directory. The
// database repeats it.

import type { Actor, Role } from '../../kernel/actor.ts'
import { sentence } from '../../kernel/message.ts'
import { type Refusal, refuse } from '../../kernel/refusal.ts'
import type { Permit } from './act.ts'
import { acts } from './acts.ts'
import type { Command } from './command.ts'

/** Who may issue each command, as the acts say it. */
export const permits = Object.fromEntries(
  Object.entries(acts).map(([type, act]) => [type, act.who]),
) as Readonly<Record<Command['type'], Permit>>

/** Who may do what to the system itself where that decides about demands: the rules that they are judged by. */
export const actsOnLaw = {
  adopt_pack: { staff: ['counsel'], employeesOnly: true },
  ask_law: { staff: ['intake', 'analyst', 'counsel', 'approver', 'custodian', 'auditor'] },
} satisfies Record<string, Permit>

export function mayAct(actor: Actor, act: keyof typeof actsOnLaw): Refusal | null {
  return permitted(actor, actsOnLaw[act])
}

/** What is done to the directory, and to what is kept: none of it opens a demand. */
export const actsOnDirectory = {
  read_tenants: { staff: ['administrator', 'counsel', 'analyst', 'intake', 'auditor'] },
  /** The whole entry and the table of all; who works on demands opens it under a grant of one instead. */
  open_tenants: { staff: ['administrator'] },
  edit_tenants: { staff: ['administrator'], employeesOnly: true },
  /** A merge lets one organisation read another's demands: asked by one person, confirmed by another. */
  confirm_merge: { staff: ['administrator', 'counsel'], employeesOnly: true },
  /** Who becomes a contact reads what the tenant is told and answers for it: asked by one person, confirmed by another. */
  confirm_contact: { staff: ['administrator', 'counsel'], employeesOnly: true },
  read_authorities: { staff: ['administrator', 'counsel', 'analyst', 'intake', 'auditor'] },
  edit_authorities: { staff: ['administrator'], employeesOnly: true },
  /** An entry says whose demand is believed and whose key a package is sealed to (authority-entry.ts). */
  confirm_authority: { staff: ['administrator', 'counsel'], employeesOnly: true },
  read_retention: { staff: ['administrator', 'auditor', 'counsel'] },
  /** Erases only what is over its term and kept by nothing: what the hour would do anyway. */
  run_retention: { staff: ['administrator'], employeesOnly: true },
  change_retention: { staff: ['administrator'], employeesOnly: true },
  /** A shorter term erases what a longer one would have kept. */
  confirm_retention: { staff: ['administrator', 'counsel'], employeesOnly: true },
  read_policies: { staff: ['administrator', 'auditor', 'counsel'] },
  /** A looser policy protects somebody less than the one that was promised (policies.ts). */
  confirm_policies: { staff: ['administrator', 'counsel'], employeesOnly: true },
  read_kept: { staff: ['auditor', 'counsel'] },
  hold_retention: { staff: ['counsel'], employeesOnly: true },
} satisfies Record<string, Permit>

export function mayActOnDirectory(actor: Actor, act: keyof typeof actsOnDirectory): Refusal | null {
  return permitted(actor, actsOnDirectory[act])
}

export function mayIssue(actor: Actor, type: Command['type']): Refusal | null {
  return permitted(actor, permits[type])
}

function permitted(actor: Actor, permit: Permit): Refusal | null {
  if (actor.kind !== 'staff') return permit[actor.kind] ? null : notAllowed()
  if (!actor.roles.some(role => permit.staff.includes(role))) return notAllowed(permit.staff)
  if (permit.employeesOnly && actor.employment !== 'employee') {
    return refuse(
      'subcontractor_excluded',
      sentence('who.subcontractors_can_neither_approve_nor'),
      sentence('who.ask_employee_role_do'),
      'promise 6',
    )
  }
  return null
}

function notAllowed(staff: readonly Role[] = []): Refusal {
  const who = staff.length > 0 ? staff.join(' or ') : 'nobody at the desk'
  return refuse(
    'not_allowed',
    sentence('who.your_roles_do_not_include'),
    sentence('who.this_step_is_for', { x: who }),
    'promise 6',
  )
}
