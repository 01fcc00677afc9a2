// Who acts, and with which roles. What each may do is said elsewhere (domain/registry/who-may.ts).
export const roles = [
  'intake',
  'analyst',
  'counsel',
  'approver',
  'custodian',
  'auditor',
  'administrator',
] as const

export type Role = (typeof roles)[number]

export const employments = ['employee', 'subcontractor'] as const

export type Employment = (typeof employments)[number]

export const partyRoles = ['contract_party', 'processor', 'controller'] as const

export type PartyRole = (typeof partyRoles)[number]

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
