// Who may do what to the system itself. An administrator can do everything to the system and nothing to a demand; an auditor
// reads. Nobody decides about themselves, and somebody is always left who can administer.

import type { Actor, Employment, Role } from '../kernel/actor.ts'
import { sentence } from '../kernel/message.ts'
import { type Refusal, refuse } from '../kernel/refusal.ts'
import type { TwoPeople } from '../kernel/two-people.ts'

export const tokenScopes = [
  'directory:read',
  'directory:write',
  'people:write',
  'demands:read-counts',
] as const
export type TokenScope = (typeof tokenScopes)[number]

export function mayReadSystem(actor: Actor): Refusal | null {
  return isStaff(actor, ['administrator', 'auditor']) ? null : onlyFor('administrator or auditor')
}

/** `via`: how the session began. Changing who may act takes a passkey in the hand, not the word of another system. */
export function mayChangeSystem(actor: Actor, via: 'passkey' | 'oidc'): Refusal | null {
  return isStaff(actor, ['administrator']) ? takesPasskey(via) : onlyFor('administrator')
}

/** Of an act that changes what the system believes, whoever may do it. */
export function takesPasskey(via: 'passkey' | 'oidc'): Refusal | null {
  if (via === 'passkey') return null
  return refuse(
    'not_allowed',
    sentence('who.you_signed_your_organisations_account'),
    sentence('who.sign_out_sign_your_passkey'),
  )
}

export type PersonState = {
  readonly id: string
  readonly roles: readonly Role[]
  readonly employment: Employment
  readonly firm: string | null
  readonly active: boolean
}

/**
 * Why a person may not become this, or nothing. `by`: the person who changes it; null where a program of the provider does.
 * `administrators`: the ids of all who are active and administrators now.
 */
export function refuseChange(
  before: PersonState | null,
  after: PersonState,
  { by, administrators }: { readonly by: string | null; readonly administrators: readonly string[] },
): Refusal | null {
  if (before !== null && by === before.id && changesPower(before, after)) return ownPower()
  if (after.employment === 'subcontractor' && after.roles.includes('approver')) return noSubcontractor()
  if ((after.employment === 'subcontractor') !== Boolean(after.firm)) return firmMissing()
  const isAdministrator = after.active && after.roles.includes('administrator')
  const others = administrators.filter(id => id !== after.id)
  return !isAdministrator && others.length === 0 && administrators.includes(after.id) ? lastOne() : null
}

/** Whoever was let go is let in again by another. */
export function refuseReturn(person: string, by: string | null): Refusal | null {
  return by === person
    ? refuse(
        'same_person',
        sentence('borders.nobody_lets_themselves_again'),
        sentence('borders.ask_another_administrator'),
      )
    : null
}

/** One human with two accounts would be two people wherever two have to sign. */
export function sameHuman(): Refusal {
  return refuse(
    'same_person',
    sentence('who.human_account_already'),
    sentence('who.change_account_deactivate_first'),
    'promise 5',
  )
}

function changesPower(a: PersonState, b: PersonState): boolean {
  return a.active !== b.active || a.employment !== b.employment || !sameRoles(a.roles, b.roles)
}

function sameRoles(a: readonly Role[], b: readonly Role[]): boolean {
  return a.length === b.length && a.every(role => b.includes(role))
}

/** A lost passkey: asked for by one administrator, confirmed by another within a day, neither of them its person. */
export const passkeyRecovery = {
  act: 'confirm_recovery',
  not: 'its person, or who asked for it',
  promise: 'promise 5',
  home: 'directory/administration.ts',
  own: refuse(
    'same_person',
    sentence('who.who_asked_recovery_cannot_confirm'),
    sentence('who.another_administrator_confirms_after_speaking'),
  ),
  concerned: refuse(
    'same_person',
    sentence('who.nobody_recovers_their_own_passkey'),
    sentence('who.two_other_administrators_do_together'),
  ),
  term: {
    hours: 24,
    over: refuse('changed_meanwhile', sentence('who.recovery_expired'), sentence('who.ask_again')),
  },
} as const satisfies TwoPeople

function isStaff(actor: Actor, roles: readonly Role[]): boolean {
  return actor.kind === 'staff' && actor.roles.some(role => roles.includes(role))
}

function onlyFor(who: string): Refusal {
  return refuse(
    'not_allowed',
    sentence('who.your_roles_do_not_include_page'),
    sentence('who.this_is_for', { x: who }),
  )
}

function ownPower(): Refusal {
  return refuse(
    'same_person',
    sentence('who.nobody_changes_their_own_roles'),
    sentence('who.ask_another_administrator_do'),
  )
}

function noSubcontractor(): Refusal {
  return refuse(
    'subcontractor_excluded',
    sentence('who.subcontractor_can_never_approve_what'),
    sentence('who.take_role_approver_away_make'),
    'promise 6',
  )
}

function firmMissing(): Refusal {
  return refuse(
    'invalid_input',
    sentence('who.subcontractor_comes_firm_employs_them'),
    sentence('who.name_firm_change_employment'),
  )
}

function lastOne(): Refusal {
  return refuse(
    'not_allowed',
    sentence('who.last_administrator_without_nobody_could'),
    sentence('who.make_another_person_administrator_first'),
  )
}

/** Where staff sign in with passkeys of their own. */
export const staffSurfaces = ['desk', 'approve'] as const
