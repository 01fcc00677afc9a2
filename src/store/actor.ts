// Who acts, as the database is told: a proof from which it finds the actor itself, or, from the system's login alone, settings. Per
// transaction, so nothing of one actor is left on the connection for the next.

import { strict as assert } from 'node:assert'
import type { Proof } from './proof.ts'

export type Actor = {
  kind: 'staff' | 'tenant' | 'officer' | 'token' | 'system' | 'gate' | 'public'
  id: string
  tenant?: string
  authority?: string
  roles?: readonly string[]
  employment?: 'employee' | 'subcontractor'
  /** From which the database finds all of this by itself. */
  proof?: Proof | undefined
}

/** The program itself. Named functions here use it, each for one purpose; everybody else acts as who they are. */
export const PROGRAM: Actor = { kind: 'system', id: 'worker', roles: [] }

export type ActorSetting = readonly [name: string, value: string]

/** Every setting every time: an absent one is the empty text, which policies read as nobody. */
export function actorSettings(actor: Actor): ActorSetting[] {
  const roles = actor.roles ?? []
  assert(
    roles.every(role => /^[a-z_]+$/.test(role)),
    'a comma in a role name would make two roles of it',
  )
  return [
    ['app.kind', actor.kind],
    ['app.actor', actor.id],
    ['app.tenant', actor.tenant ?? ''],
    ['app.authority', actor.authority ?? ''],
    ['app.roles', roles.join(',')],
    ['app.employment', actor.employment ?? ''],
  ]
}
