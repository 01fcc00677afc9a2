// What a command would be answered now, with nothing written: for what is asked at one moment and done at a later one.

import type { Command } from '../../domain/registry/command.ts'
import { decide } from '../../domain/registry/decide.ts'
import type { Demand } from '../../domain/registry/state.ts'
import type { Actor } from '../../kernel/actor.ts'
import { isRefusal, type Refusal } from '../../kernel/refusal.ts'
import { withTransaction } from '../database.ts'
import { contextFor } from '../demand/decision-context.ts'
import type { Store } from '../store.ts'

/** Null where it would be done. Whether this actor may know of the demand was asked by who loaded it. */
export async function rehearse(
  store: Store,
  actor: Actor,
  { command, demand }: { readonly command: Command; readonly demand: Demand },
): Promise<Refusal | null> {
  const context = await withTransaction(store.db, { kind: 'system', id: actor.id, roles: [] }, tx =>
    contextFor(store, actor, { command, demand }, tx),
  )
  const decided = decide(command, demand, context)
  return isRefusal(decided) ? decided : null
}
