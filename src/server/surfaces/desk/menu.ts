// Which pages beside the queue the desk's menu leads this person to: those that would show them something.

import type { MenuPage } from '../../../api/desk/me.ts'
import { mayActOnDirectory, mayIssue } from '../../../domain/registry/who-may.ts'
import type { Actor } from '../../../kernel/actor.ts'
import { deskTurns } from '../../../queue/traits.ts'

export function menuOf(actor: Actor): MenuPage[] {
  if (actor.kind !== 'staff') return []
  const works = actor.roles.some(role => deskTurns.includes(role))
  return [
    ...(works ? (['work', 'workload'] as const) : []),
    'rota',
    ...(mayActOnDirectory(actor, 'read_tenants') ? [] : (['tenants'] as const)),
    ...(mayActOnDirectory(actor, 'read_authorities') ? [] : (['authorities'] as const)),
    ...(mayIssue(actor, 'import_open') ? [] : (['import'] as const)),
    ...(mayActOnDirectory(actor, 'read_retention') ? [] : (['retention'] as const)),
  ]
}
