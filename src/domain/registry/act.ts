// One act: who may do it, in which phases, what stands in its way, and what it decides. Each is defined in its slice; the registry
// joins them. What stands in its way are guards: values that are asked for a button, and again first of all when it is done.

import type { z } from 'zod'
import type { Actor, Role } from '../../kernel/actor.ts'
import { sentence } from '../../kernel/message.ts'
import { noSuchDemand, type Refusal, refuse } from '../../kernel/refusal.ts'
import { refusePerson } from '../../kernel/two-people.ts'
import type { Context, Decided } from './context.ts'
import type { EventKind } from './event.ts'
import type { Demand, Matter } from './state.ts'

/** An administrator stands in none: everything to the system, nothing to a demand. */
export type Permit = {
  readonly staff: readonly Role[]
  /** Subcontractors may not do this whatever their roles. */
  readonly employeesOnly?: true
} & { readonly [K in Exclude<Actor['kind'], 'staff'>]?: true }

/**
 * When most acts are over. A closed demand still owes its tenants late notice and its officer the answer that was released; what
 * the gate did before it heard of a revocation is written down whenever it says so. What nobody asks for any more (`withdrawn`) is
 * counted and closed. What was filed as not a demand waits for another look (`being_filed_away`), then for nothing. `unsettled`:
 * taken as a matter of national security, and nobody named has said yet what it is.
 */
export type Phase = 'closed' | 'withdrawn' | 'filed_away' | 'being_filed_away' | 'unsettled'

/** What stands in the way of an act whatever is filled in; null: nothing. It never speaks of the words or days of a form. */
export type Guard<S = Demand> = {
  (of: S, d: Demand, c: Context): Refusal | null
  /** Of a guard that keeps the second half from who did the first: the ids of those people; null where nothing waits for it. */
  readonly first?: First<S>
}

type First<S> = (of: S, d: Demand) => readonly (string | null | undefined)[] | null

/** The promise of two people: who did the first half does not do the second. The rule is that of everything that takes two. */
export function byAnother<S = Demand>(first: First<S>, own: Refusal): Guard<S> {
  const guard = (of: S, d: Demand, c: Context) => {
    const by = (first(of, d) ?? []).filter(id => id != null)
    return refusePerson({ own, concerned: null }, { by, takesTwo: true }, c.actor.id)
  }
  return Object.assign(guard, { first })
}

/** Null where one of them lets it pass: for an act that can be done in more than one way. */
export function either<S = Demand>(...guards: readonly Guard<S>[]): Guard<S> {
  return (of, d, c) => {
    const refused = guards.map(guard => guard(of, d, c))
    return refused.includes(null) ? null : (refused[0] ?? null)
  }
}

export function refusedBy<S>(guards: readonly Guard<S>[], of: S, d: Demand, c: Context): Refusal | null {
  for (const guard of guards) {
    const no = guard(of, d, c)
    if (no) return no
  }
  return null
}

type Fields = z.ZodRawShape
type NoFields = Record<never, never>

/** What the server puts beside what is filled in, or all of it where no person fills it in. It has a type and no value. */
export type Given<G> = { readonly beside?: G }

export function given<G>(): Given<G> {
  return {}
}

/** What is filled in, without the name of the act. What the server puts there has the last word. */
export type FilledIn<F extends Fields, G = unknown> = Omit<Output<F>, keyof G> & G

type Output<F extends Fields> = [keyof F] extends [never] ? unknown : z.output<z.ZodObject<F>>

type Filled<T extends string, F extends Fields, G> = { readonly type: T } & FilledIn<F, G>

/** Which form of the desk brings its paper beside it, and what it has instead where it comes without a form; null: it never does. */
export type WithPaper = {
  readonly form: 'challenges' | 'secrecy' | 'withdrawal'
  readonly plain: Fields | null
}

type Common = {
  readonly who: Permit
  /** The phases in which it may still be done. */
  readonly still?: readonly Phase[]
}

type Named<T extends string> = Common & {
  readonly type: T
  /** Every kind of event that it may write; what follows of itself from any act is the registry's (`followsOfItself`). */
  readonly emits: readonly EventKind[]
  /** What a person at the desk fills in; absent where another page or the program does. */
  readonly input?: Fields
  /** What is sent in place of what the server then puts beside the input. */
  readonly sent?: Fields
  readonly paper?: WithPaper
}

type Definition<T extends string, F extends Fields, G, E extends EventKind> = Named<T> & {
  readonly emits: readonly E[]
  readonly input?: F
  readonly given?: Given<G>
}

type Decidable<T extends string, C> = Named<T> & {
  /** The first guard that fails, whatever is filled in. Of many customers, challenges or holds: null where it can be done to one. */
  readonly blocked: (d: Demand, c: Context) => Refusal | null
  /** All that may stand in its way, for a list of them. */
  readonly guards: readonly Guard<never>[]
  /** The ids of who did its first half of all that waits for it, so that somebody else has to do it. */
  readonly barred: (d: Demand) => readonly string[]
  readonly decide: (command: C, d: Demand, c: Context) => Decided
}

/** It may be the first of a demand. */
type Opening<T extends string, C, E extends EventKind = EventKind> = Named<T> & {
  readonly opens: (command: C, d: Demand | null, c: Context) => Decided<NoInfer<E>>
}

export type Act<C = never> = Decidable<string, C> | Opening<string, C>

export type AnyAct = Act<never>

export type CommandIn<A> = A extends { readonly decide: (command: infer C, ...rest: never[]) => unknown }
  ? C
  : A extends { readonly opens: (command: infer C, ...rest: never[]) => unknown }
    ? C
    : never

export function beginning<T extends string, E extends EventKind, F extends Fields = NoFields, G = unknown>(
  act: Definition<T, F, G, E> & Pick<Opening<T, Filled<T, F, G>, E>, 'opens'>,
): Opening<T, Filled<T, F, G>> {
  return act
}

/** What acts of one kind are done to. */
export type Target<S, K> = {
  readonly all: (d: Demand) => readonly S[]
  /** The one that a command names; undefined where there is none such. */
  readonly named: (command: K, d: Demand) => S | undefined
  /** The command names none of them. */
  readonly unknown: () => Refusal
  /** There is none at all. */
  readonly none: () => Refusal
}

type Rules<C, S, E extends EventKind, Of = S> = {
  readonly guards?: readonly Guard<S>[]
  /** Where the answer may be a no, which is anybody's: what stands in the way of the yes alone. */
  readonly yes?: { readonly said: (command: C) => boolean; readonly guards: readonly Guard<S>[] }
  readonly decide: (command: C, of: Of, d: Demand, c: Context) => Decided<NoInfer<E>>
}

/** An act that is done to one of these. */
export function actOn<S, K>(target: Target<S, K>) {
  return <T extends string, E extends EventKind, F extends Fields = NoFields, G = unknown>({
    guards = [],
    yes,
    decide,
    ...named
  }: Definition<T, F, G, E> & Rules<Filled<T, F, G>, S, E>): Naming<Decidable<T, Filled<T, F, G>>, K> => {
    const every = [...guards, ...(yes?.guards ?? [])]
    const act: Decidable<T, Filled<T, F, G>> = {
      ...named,
      guards: every,
      blocked: (d, c) => blockedFor(target, guards, d, c),
      barred: d => barredFrom(target.all(d), every, d),
      decide: (command, d, c) => {
        const of = target.named(command as K, d)
        if (of === undefined) return target.unknown()
        const asked = yes?.said(command) ? every : guards
        return refusedBy(asked, of, d, c) ?? decide(command, of, d, c)
      },
    }
    return act as Naming<typeof act, K>
  }
}

/** Only what names one of them can be done to it: anything else is no act, and no index takes it. */
type Naming<A, K> = CommandIn<A> extends K ? A : { readonly namesNone: K }

/** Of more than these nobody is told what cannot be done: each act would be tried for each of them. */
const MOST = 24

function blockedFor<S>(
  { all, none }: Pick<Target<S, never>, 'all' | 'none'>,
  guards: readonly Guard<S>[],
  d: Demand,
  c: Context,
): Refusal | null {
  const list = all(d)
  if (list.length === 0) return none()
  if (list.length > MOST) return null
  const refused = list.map(of => refusedBy(guards, of, d, c))
  return refused.includes(null) ? null : (refused[0] ?? null)
}

/** Who is kept from every one that waits. */
function barredFrom<S>(all: readonly S[], guards: readonly Guard<S>[], d: Demand): string[] {
  const firsts = guards.flatMap(guard => guard.first ?? [])
  const each = all.flatMap(of => {
    const ids = firsts.map(first => first(of, d))
    return ids.every(found => found === null) ? [] : [ids.flat().flatMap(id => id ?? [])]
  })
  const [one = []] = each
  return [...new Set(one.filter(id => each.every(ids => ids.includes(id))))]
}

const ofDemand = actOn<Demand, unknown>({
  all: d => [d],
  named: (_, d) => d,
  unknown: () => noSuchDemand(),
  none: () => noSuchDemand(),
})

/** An act that is done to the demand as a whole. */
export function onDemand<T extends string, E extends EventKind, F extends Fields = NoFields, G = unknown>({
  decide,
  ...rules
}: Definition<T, F, G, E> &
  Omit<Rules<Filled<T, F, G>, Demand, E>, 'decide'> & {
    readonly decide: (command: Filled<T, F, G>, d: Demand, c: Context) => Decided<NoInfer<E>>
  }): Decidable<T, Filled<T, F, G>> {
  const act = ofDemand<T, E, F, G>({ ...rules, decide: (command, d, _, c) => decide(command, d, c) })
  return act as Decidable<T, Filled<T, F, G>>
}

const matters: Target<Matter, { readonly matter: string }> = {
  all: d => d.matters,
  named: ({ matter }, d) => d.matters.find(m => m.id === matter),
  unknown: () => noMatter(),
  none: () => noCustomer(),
}

export const onMatter = actOn(matters)

/** The same, as a customer itself is told: of a matter that is not its own it learns nothing. */
export const onOwnMatter = actOn({ ...matters, unknown: () => noOwnNotice() })

/** Several customers at once, each of whom has to pass. */
export function onMatters<T extends string, E extends EventKind, F extends Fields = NoFields, G = unknown>({
  guards = [],
  unknown = noMatter,
  decide,
  ...named
}: Definition<T, F, G, E> &
  Rules<Filled<T, F, G>, Matter, E, readonly Matter[]> & { readonly unknown?: () => Refusal }): Naming<
  Decidable<T, Filled<T, F, G>>,
  NamesMatters
> {
  const act: Decidable<T, Filled<T, F, G>> = {
    ...named,
    guards,
    blocked: (d, c) => blockedFor(matters, guards, d, c),
    barred: d => barredFrom(d.matters, guards, d),
    decide: (command, d, c) => {
      const ids = (command as unknown as NamesMatters).matters
      const about = d.matters.filter(m => ids.includes(m.id))
      if (about.length === 0 || ids.some(id => !about.some(m => m.id === id))) return unknown()
      const [refused] = about.flatMap(m => refusedBy(guards, m, d, c) ?? [])
      return refused ?? decide(command, about, d, c)
    },
  }
  return act as Naming<typeof act, NamesMatters>
}

type NamesMatters = { readonly matters: readonly string[] }

export function noMatter(): Refusal {
  return refuse('not_found', sentence('borders.no_such_matter_demand'), sentence('borders.reload_demand'))
}

export function noOwnNotice(): Refusal {
  return refuse(
    'not_found',
    sentence('borders.no_such_notice_here'),
    sentence('deciding.sign_organisation_sent'),
  )
}

export function noCustomer(): Refusal {
  return refuse(
    'wrong_stage',
    sentence('next.no_customer_ours_known_concerned'),
    sentence('next.look_up_accounts_says_who'),
  )
}
