// Who acts, and who may do what: the one table (design promise 5 and 6), asked by `decide` and repeated by the database.
import type { Command } from './command.ts'
import { type Refusal, refuse } from './refusal.ts'
import type { PartyRole } from './tenant-chain.ts'
import type { Employment, Role } from './vocabulary.ts'

export type Actor =
  | {
      readonly kind: 'staff'
      readonly id: string
      readonly roles: readonly Role[]
      readonly employment: Employment
    }
  | {
      readonly kind: 'tenant'
      readonly id: string
      readonly tenant: string
      /** Whose person this is within its own organisation; the contract party's where nothing says otherwise. */
      readonly party?: PartyRole
      /** Tenants that it was given to stand for: those merged into it, and those whose chain has it told, in its place there. */
      readonly standsFor?: readonly { readonly tenant: string; readonly as: 'successor' | PartyRole }[]
    }
  | { readonly kind: 'officer'; readonly id: string; readonly authority: string }
  | { readonly kind: 'system'; readonly id: 'mail' | 'clock' | 'worker' | 'cli' }
  | { readonly kind: 'gate'; readonly id: string }

/** Whether this person acts for this tenant: as its own, or as who stands for it. What may be seen is the database's to say. */
export function actsFor(actor: Actor, tenant: string): boolean {
  return (
    actor.kind === 'tenant' &&
    (actor.tenant === tenant || (actor.standsFor ?? []).some(s => s.tenant === tenant))
  )
}

type Permit = {
  readonly staff: readonly Role[]
  readonly tenant?: true
  readonly officer?: true
  readonly system?: true
  readonly gate?: true
  /** Subcontractors may not do this whatever their roles. */
  readonly employeesOnly?: true
}

/** Who may issue each command. An administrator stands in no row: everything to the system, nothing to a demand. */
export const permits: Record<Command['type'], Permit> = {
  receive: { staff: ['intake', 'analyst', 'counsel'], system: true },
  // The program, where nobody named is left who could name another.
  name_person: { staff: ['counsel'], employeesOnly: true, system: true },
  unname_person: { staff: ['counsel'], employeesOnly: true },
  take_into_lane: { staff: ['intake', 'analyst', 'counsel', 'approver', 'custodian'], system: true },
  settle_lane: { staff: ['intake', 'analyst', 'counsel', 'approver', 'custodian'], employeesOnly: true },
  mark_emergency: { staff: ['intake', 'analyst', 'counsel'], system: true },
  drop_emergency: { staff: ['analyst', 'counsel'] },
  record_danger: { staff: ['intake', 'analyst', 'counsel'] },
  confirm_emergency: { staff: ['analyst', 'counsel', 'approver'], employeesOnly: true },
  record_follow_up: { staff: ['analyst', 'counsel'] },
  verify_consent: { staff: ['analyst', 'counsel'], employeesOnly: true },
  revoke_consent: { staff: ['counsel'], tenant: true },
  import_open: { staff: ['analyst', 'counsel'], employeesOnly: true },
  confirm_told: { staff: ['analyst', 'counsel', 'approver'], employeesOnly: true },
  file_reply: { staff: ['intake', 'analyst', 'counsel'], system: true },
  file_as_not_demand: { staff: ['intake', 'analyst', 'counsel'] },
  confirm_not_demand: { staff: ['intake', 'analyst', 'counsel'] },
  confirm_facts: { staff: ['intake', 'analyst', 'counsel'] },
  authenticate: { staff: ['analyst', 'counsel'] },
  record_callback: { staff: ['intake', 'analyst', 'counsel'] },
  request_lookup: { staff: ['analyst', 'counsel'] },
  record_lookup: { staff: [], gate: true },
  record_assessment: { staff: ['analyst', 'counsel'], system: true },
  determine: { staff: ['analyst', 'counsel'] },
  file_challenge: { staff: ['counsel'], employeesOnly: true },
  record_challenge_step: { staff: ['counsel'], employeesOnly: true },
  record_clearance: { staff: ['counsel'], employeesOnly: true },
  record_extension: { staff: ['counsel'], employeesOnly: true },
  decide_production: { staff: ['counsel'], employeesOnly: true },
  answer_worksheet: { staff: ['counsel'], employeesOnly: true },
  record_narrowing_answer: { staff: ['analyst', 'counsel'] },
  link_demand: { staff: ['intake', 'analyst', 'counsel'] },
  record_letter: { staff: ['analyst', 'counsel'], system: true },
  record_redirect_answer: { staff: ['analyst', 'counsel'] },
  record_withdrawal: { staff: ['intake', 'analyst', 'counsel'], officer: true },
  read_secrecy: { staff: ['analyst', 'counsel'] },
  confirm_secrecy: { staff: ['analyst', 'counsel', 'approver'], employeesOnly: true },
  end_secrecy: { staff: ['counsel'], system: true },
  confirm_secrecy_end: { staff: ['counsel', 'approver'], employeesOnly: true },
  record_secrecy_extension: { staff: ['counsel'], employeesOnly: true },
  confirm_secrecy_extension: { staff: ['analyst', 'counsel', 'approver'], employeesOnly: true },
  check_docket: { staff: ['analyst', 'counsel'] },
  allow_contact: { staff: ['counsel'], employeesOnly: true },
  confirm_allowed_contact: { staff: ['counsel', 'approver'], employeesOnly: true },
  tell_allowed_contact: { staff: ['analyst', 'counsel'] },
  hold_late_notice: { staff: ['counsel'], employeesOnly: true },
  skip_contact: { staff: ['analyst', 'counsel'], system: true },
  tell_contact_again: { staff: ['counsel'], employeesOnly: true },
  leave_untold: { staff: ['counsel'], employeesOnly: true },
  repeat_notice: { staff: ['analyst', 'counsel'], system: true },
  record_posted_notice: { staff: ['analyst', 'counsel'] },
  settle_chain: { staff: [], system: true },
  escalate_notice: { staff: [], system: true },
  approve_redirect_exception: { staff: ['counsel', 'approver'], employeesOnly: true },
  record_preservation: { staff: ['analyst', 'counsel', 'custodian'] },
  prolong_preservation: { staff: ['analyst', 'counsel'] },
  request_hold: { staff: ['analyst', 'counsel'] },
  record_hold: { staff: [], gate: true },
  request_hold_end: { staff: ['analyst', 'counsel'] },
  record_hold_end: { staff: [], gate: true },
  note_hold_end: { staff: ['custodian', 'counsel'], employeesOnly: true },
  note_answer: { staff: ['counsel'], employeesOnly: true },
  extend_window: { staff: ['counsel'], employeesOnly: true },
  ask_extension: { staff: ['analyst', 'counsel'], system: true },
  send_notice: { staff: ['analyst', 'counsel'], system: true },
  record_delivery: { staff: [], system: true },
  record_undelivered: { staff: [], system: true },
  settle_undelivered: { staff: ['analyst', 'counsel'] },
  mark_notice_read: { staff: [], tenant: true },
  answer_notice: { staff: [], tenant: true },
  record_answer: { staff: ['analyst', 'counsel'] },
  read_messages: { staff: ['intake', 'analyst', 'counsel'] },
  decide_objection: { staff: ['counsel'], employeesOnly: true },
  prepare_authorisation: { staff: ['analyst', 'counsel'] },
  sign_authorisation: { staff: ['approver'], employeesOnly: true },
  revoke_authorisation: { staff: ['approver', 'counsel'], system: true },
  record_collection: { staff: [], gate: true },
  record_gate_refusal: { staff: [], gate: true },
  sign_certificate: { staff: ['custodian'], employeesOnly: true },
  record_sealed: { staff: [], gate: true },
  record_released: { staff: [], gate: true },
  note_late_release: { staff: ['counsel'], employeesOnly: true },
  confirm_download: { staff: [], officer: true },
  send_message: { staff: ['analyst', 'counsel'], officer: true },
  close: { staff: ['analyst', 'counsel'] },
  fire_clock: { staff: [], system: true },
}

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
      'Subcontractors can neither approve nor see content.',
      'Ask an employee with this role to do it.',
      'promise 6',
    )
  }
  return null
}

function notAllowed(staff: readonly Role[] = []): Refusal {
  const who = staff.length > 0 ? staff.join(' or ') : 'nobody at the desk'
  return refuse(
    'not_allowed',
    'Your roles do not include this step.',
    `This step is for: ${who}.`,
    'promise 6',
  )
}
