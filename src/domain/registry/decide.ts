// What may happen next: a pure function of command, state and context. The one door from wish to event.

import { isRefusal, noSuchDemand } from '../../kernel/refusal.ts'
import { windowsGrown } from '../notice/window-grows.ts'
import { revokedBy } from '../release/authorise.ts'
import { countedAgain } from '../release/counted-lines.ts'
import type { AnyAct } from './act.ts'
import { acts } from './acts.ts'
import { refuseActor, refuseLate } from './can.ts'
import type { Command } from './command.ts'
import type { Context, Decided } from './context.ts'
import type { followsOfItself } from './emits.ts'
import type { NewEvent, NewEventOf } from './event.ts'
import { evolve } from './fold.ts'
import type { Demand } from './state.ts'

export function decide(command: Command, demand: Demand | null, context: Context): Decided {
  const no = refuseActor(command.type, context)
  if (no) return no
  // Of a union of commands the checker does not see that act and command are of one type; `Commands` says so.
  const act = acts[command.type] as AnyAct
  if ('opens' in act) return act.opens(command as never, demand, context)
  if (!demand) return noSuchDemand()
  const late = refuseLate(act, demand, context.actor)
  if (late) return late
  const decided = act.decide(command as never, demand, context)
  if (isRefusal(decided)) return decided
  const grown: Following = windowsGrown(demand, after(demand, decided, context), context)
  const events = [...decided, ...grown]
  const revoked: Following = revokedBy(after(demand, events, context), context.now)
  const all = [...events, ...revoked]
  // What the report counts of a line follows what became of it after its demand closed.
  const counted: Following = all.length > 0 && demand.closed ? countedAgain(after(demand, all, context)) : []
  return [...all, ...counted]
}

type Following = readonly NewEventOf<(typeof followsOfItself)[number]>[]

function after(d: Demand, events: readonly NewEvent[], c: Context): Demand {
  const by = { kind: c.actor.kind, id: c.actor.id }
  return events.reduce((s, e) => evolve(s.id, s, { ...e, version: s.version + 1, at: c.now, by }), d)
}
