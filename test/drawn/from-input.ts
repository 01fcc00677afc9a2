// A command drawn from what its act takes: so that an act is tried in histories before anybody has written how.
import type { z } from 'zod'
import type { AnyAct } from '../../src/domain/registry/act.ts'
import { acts } from '../../src/domain/registry/acts.ts'
import type { Command } from '../../src/domain/registry/command.ts'
import type { Demand } from '../../src/domain/registry/state.ts'
import type { Actor } from '../../src/kernel/actor.ts'
import { actors } from './people.ts'
import { later, type Pick } from './pick.ts'

export const all: readonly AnyAct[] = Object.values(acts)

/** Filled in by a person at the desk alone: what the server looks up for it is drawn by hand. */
export const filledIn = all.filter(act => act.input && !act.sent)

/** By somebody whose role it is. Null where the input asks for more than can be drawn: the facts of a paper, the lines of a decision. */
export function fromInput(act: AnyAct, d: Demand, now: string, pick: Pick): [Actor, Command] | null {
  const fields = Object.entries(act.input ?? {}).map(([name, schema]) => {
    const value = named(name, d, pick) ?? drawn(schema as z.core.$ZodTypes, now, pick)
    return { name, value, holds: (schema as z.ZodType).safeParse(value).success }
  })
  if (fields.some(f => !f.holds)) return null
  const said = fields.filter(f => f.value !== undefined).map(f => [f.name, f.value])
  const command = { type: act.type, ...Object.fromEntries(said), ...(act.paper ? { document: null } : {}) }
  return [pick(mayDo(act)), command as Command]
}

function mayDo({ who }: AnyAct): readonly Actor[] {
  const may = actors.filter(a => a.kind === 'staff' && a.roles.some(role => who.staff.includes(role)))
  return may.length > 0 ? may : actors
}

/** What there is of the demand. */
function named(name: string, d: Demand, pick: Pick): unknown {
  const of: Readonly<Record<string, readonly unknown[]>> = {
    matter: d.matters.map(m => m.id),
    matters: d.matters.map(m => [m.id]),
    challenge: d.challenges.map(c => c.id),
    hold: d.holds.map(h => h.id),
    contact: ['c', ...d.matters.flatMap(m => m.skipped.map(s => s.contact))],
    digest: d.authorisation ? [d.authorisation.digest] : [],
    account: d.accounts.map(a => a.id),
    ask: (d.facts?.asks ?? []).map(a => a.id),
  }
  return pick(of[name] ?? [])
}

function drawn(schema: z.core.$ZodTypes, now: string, pick: Pick): unknown {
  const { def } = schema._zod
  switch (def.type) {
    case 'string':
      return text(schema as z.ZodString, now, pick)
    case 'enum':
      return pick(Object.values(def.entries))
    case 'literal':
      return pick(def.values)
    case 'boolean':
      return pick([true, false])
    case 'number':
      return 1
    case 'nullable':
      return pick([null, drawn(def.innerType as z.core.$ZodTypes, now, pick)])
    case 'optional':
      return undefined
    case 'array':
      return [drawn(def.element as z.core.$ZodTypes, now, pick)]
    case 'object':
      return Object.fromEntries(
        Object.entries(def.shape).map(([name, of]) => [name, drawn(of as z.core.$ZodTypes, now, pick)]),
      )
    default:
      return undefined
  }
}

function text({ format }: z.ZodString, now: string, pick: Pick): string {
  if (format === 'date') return pick([now, later(now, -1440), later(now, 1440)]).slice(0, 10)
  if (format === 'datetime') return later(now, pick([60, 1440, 4320, -60]))
  return pick(['x', 'x', 'x', ' '])
}
