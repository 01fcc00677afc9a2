// Who acts, as the database is told: the settings that row-level security reads. Set per transaction, so nothing of one
// actor is left on the connection for the next.

import { strict as assert } from 'node:assert'

export type Actor = {
  kind: 'staff' | 'tenant' | 'officer' | 'system' | 'gate' | 'public'
  id: string
  tenant?: string
  authority?: string
  roles?: readonly string[]
  employment?: 'employee' | 'subcontractor'
}

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
