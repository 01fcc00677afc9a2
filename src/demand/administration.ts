// Who may do what to the system itself. An administrator can do everything to the system and nothing to a demand; an auditor
// reads. Nobody decides about themselves, and somebody is always left who can administer.
import type { Actor } from './actor.ts'
import { type Refusal, refuse } from './refusal.ts'
import type { Employment, Role } from './vocabulary.ts'

export const tokenScopes = [
  'directory:read',
  'directory:write',
  'people:write',
  'demands:read-counts',
] as const
export type TokenScope = (typeof tokenScopes)[number]

/** What a recovery waits for its second administrator, in hours. */
export const RECOVERY_HOURS = 24

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
    'You signed in by your organisation’s account; a change of the system takes your passkey.',
    'Sign out, sign in with your passkey, and do it again.',
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

function changesPower(a: PersonState, b: PersonState): boolean {
  return a.active !== b.active || a.employment !== b.employment || !sameRoles(a.roles, b.roles)
}

function sameRoles(a: readonly Role[], b: readonly Role[]): boolean {
  return a.length === b.length && a.every(role => b.includes(role))
}

export type OpenRecovery = {
  readonly person: string
  readonly askedBy: string
  /** RFC 3339. */
  readonly expiresAt: string
}

/** A lost passkey: asked for by one administrator, confirmed by another, neither of them its person. */
export function refuseRecovery(
  open: OpenRecovery,
  by: string,
  verb: 'ask' | 'confirm',
  now: string,
): Refusal | null {
  if (by === open.person)
    return refuse(
      'same_person',
      'Nobody recovers their own passkey.',
      'Two other administrators do it together.',
    )
  if (verb === 'ask') return null
  if (by === open.askedBy)
    return refuse(
      'same_person',
      'Who asked for a recovery cannot confirm it.',
      'Another administrator confirms it, after speaking with the person.',
    )
  return now <= open.expiresAt
    ? null
    : refuse('changed_meanwhile', 'This recovery has expired.', 'Ask for it again.')
}

function isStaff(actor: Actor, roles: readonly Role[]): boolean {
  return actor.kind === 'staff' && actor.roles.some(role => roles.includes(role))
}

function onlyFor(who: string): Refusal {
  return refuse('not_allowed', 'Your roles do not include this page.', `It is for: ${who}.`)
}

function ownPower(): Refusal {
  return refuse(
    'same_person',
    'Nobody changes their own roles or employment, or removes themselves.',
    'Ask another administrator to do it.',
  )
}

function noSubcontractor(): Refusal {
  return refuse(
    'subcontractor_excluded',
    'A subcontractor can never approve what leaves.',
    'Take the role approver away, or make the person an employee.',
    'promise 6',
  )
}

function firmMissing(): Refusal {
  return refuse(
    'invalid_input',
    'A subcontractor comes with the firm that employs them, an employee without.',
    'Name the firm, or change the employment.',
  )
}

function lastOne(): Refusal {
  return refuse(
    'not_allowed',
    'This is the last administrator: without one nobody could administer.',
    'Make another person administrator first.',
  )
}
