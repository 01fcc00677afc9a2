// Small mistakes made in a pack on purpose: a category widened or narrowed, a law a day longer or shorter, a notice
// turned round, a period a day longer, a limit moved by one, a rule or one of its exceptions dropped. Each must fail a case.
import * as z from 'zod'
import { evaluate } from './evaluate.ts'
import type { PackCase } from './pack-format/case-row.ts'
import type { Pack } from './pack-format/pack.ts'
import { DESCRIBED_STATES } from './pack-format/provisional-states.ts'
import { judge } from './score.ts'
import { shiftDate } from './time/calendar.ts'

/** A pack with one mistake; `about` names the instrument whose cases can tell, null where any can. */
export type Mutant = { name: string; pack: Pack; about: string | null }

export function* mutantsOf(pack: Pack): Generator<Mutant> {
  yield* instrumentMutants(pack)
  yield* ruleMutants(pack)
  yield* provisionalMutants(pack)
}

/** Mistakes that change no answer, because another entry says the same; `*` means any words. */
export const ExcusedSchema = z.array(z.strictObject({ mistake: z.string(), why: z.string().min(10) }))
export type Excused = z.infer<typeof ExcusedSchema>

/** Whether `unnoticed.json` gives a reason why no case can notice this mistake. */
export function isExcused(name: string, excused: Excused): boolean {
  return excused.some(({ mistake }) => {
    const parts = mistake.split('*')
    let at = 0
    for (const [index, part] of parts.entries()) {
      const found = index === 0 ? (name.startsWith(part) ? 0 : -1) : name.indexOf(part, at)
      if (found === -1) return false
      at = found + part.length
    }
    return parts.at(-1) === '' || name.endsWith(parts.at(-1) ?? '')
  })
}

/** The names of the mistakes that no case of the pack notices, in the order in which they were made. */
export function survivorsOf(pack: Pack, packs: readonly Pack[], cases: readonly PackCase[]): string[] {
  const survives = ({ pack: wrong, about }: Mutant): boolean => {
    const law = packs.map(other => (other.id === pack.id ? wrong : other))
    return cases
      .filter(one => about === null || one.facts.instrument === about)
      .every(one => judge(evaluate(law, one.facts, { mode: 'scenario' }), one.expected).passed)
  }
  return [...mutantsOf(pack)].filter(survives).map(mutant => mutant.name)
}

function* instrumentMutants(pack: Pack): Generator<Mutant> {
  for (const one of pack.instruments) {
    const mutant = (name: string, part: Partial<typeof one>): Mutant => ({
      name: `${one.id}: ${name}`,
      about: one.id,
      pack: {
        ...pack,
        instruments: pack.instruments.map(other => (other.id === one.id ? { ...one, ...part } : other)),
      },
    })
    const { from, to } = one.law
    for (const days of [1, -1]) {
      if (from !== null)
        yield mutant(`in force ${days} day`, { law: { ...one.law, from: shiftDate(from, { days }) } })
      if (to !== null) yield mutant(`ends ${days} day`, { law: { ...one.law, to: shiftDate(to, { days }) } })
    }
    for (const [at, entry] of one.reaches.entries())
      for (const reach of ['yes', 'no', 'review'] as const) {
        if (reach === entry.reach) continue
        const reaches = one.reaches.map((other, index) => (index === at ? { ...entry, reach } : other))
        yield mutant(`${entry.category} ${entry.reach} → ${reach}`, { reaches })
      }
    for (const [at, life] of one.lives.entries())
      yield mutant(`${life.kind} a day longer`, {
        lives: one.lives.map((other, index) => (index === at ? { ...life, days: life.days + 1 } : other)),
      })
    const value = one.notice.value === 'prohibited' ? 'permitted_now' : 'prohibited'
    yield mutant('notice turned round', { notice: { ...one.notice, value } })
    if (one.notice.provider !== undefined)
      yield mutant('provider tells otherwise', {
        notice: { ...one.notice, provider: one.notice.provider === 'may' ? 'must_not' : 'may' },
      })
  }
}

/** A term one longer or shorter, a state that means nothing, or one that takes no rule away. */
function* provisionalMutants(pack: Pack): Generator<Mutant> {
  for (const entry of pack.provisional) {
    const mutant = (name: string, part: Partial<typeof entry>): Mutant => ({
      name: `${entry.id}: ${name}`,
      about: null,
      pack: {
        ...pack,
        provisional: pack.provisional.map(other => (other.id === entry.id ? { ...entry, ...part } : other)),
      },
    })
    for (const key of ['term', 'longest'] as const) {
      const term = entry[key]
      if (term === undefined) continue
      for (const by of [1, -1]) {
        const span = Object.fromEntries(Object.entries(term.span).map(([unit, n]) => [unit, (n ?? 0) + by]))
        yield mutant(`${key} ${by > 0 ? '+' : ''}${by}`, { [key]: { ...term, span } })
      }
    }
    for (const state of DESCRIBED_STATES) {
      const means = entry[state]
      if (means === undefined) continue
      // That a refusal or a late word has no meaning of its own makes it a lapse.
      if (state !== 'refused' && state !== 'late' && (means.outcome ?? means.excepts) !== undefined)
        yield mutant(`${state} means nothing`, { [state]: { why: means.why } })
      for (const id of means.excepts ?? [])
        yield mutant(`${state}: no exception to ${id}`, {
          [state]: { ...means, excepts: means.excepts?.filter(other => other !== id) },
        })
    }
  }
}

const LIMIT = /"(below|above|at_least|plus_days|plus_months)":([\d.]+)/g

function* ruleMutants(pack: Pack): Generator<Mutant> {
  for (const rule of pack.rules) {
    const mutant = (name: string, part: Partial<typeof rule>): Mutant => ({
      name: `${rule.id}: ${name}`,
      about: null,
      pack: {
        ...pack,
        rules: pack.rules.map(other => (other.id === rule.id ? { ...rule, ...part } : other)),
      },
    })
    yield {
      name: `${rule.id}: dropped`,
      about: null,
      pack: { ...pack, rules: pack.rules.filter(other => other.id !== rule.id) },
    }
    if (rule.from !== null)
      for (const days of [1, -1]) yield mutant(`from ${days} day`, { from: shiftDate(rule.from, { days }) })
    if (rule.to !== null)
      for (const days of [1, -1]) yield mutant(`to ${days} day`, { to: shiftDate(rule.to, { days }) })
    for (const id of rule.excepts ?? [])
      yield mutant(`no exception to ${id}`, { excepts: rule.excepts?.filter(other => other !== id) })
    if (rule.compels !== undefined) yield mutant('compels in full', { compels: undefined })
    if (rule.permits !== undefined) yield mutant('permits nothing', { permits: undefined })
    const text = JSON.stringify(rule.when)
    for (const found of text.matchAll(LIMIT))
      for (const by of [1, -1]) {
        const moved = `"${found[1]}":${Number(found[2]) + by}`
        const when = JSON.parse(
          text.slice(0, found.index) + moved + text.slice(found.index + found[0].length),
        )
        yield mutant(`${found[0]} ${by > 0 ? '+' : ''}${by}`, { when })
      }
  }
}
