// The rules of one pack as json-rules-engine takes them, so that the same conditions run on the same facts beside ours.
import { Engine, type RuleProperties } from 'json-rules-engine'
import type { Condition } from '../../src/law/conditions.ts'
import { FACTS, isFactPath } from '../../src/law/facts/fact-catalogue.ts'
import type { Facts } from '../../src/law/facts/facts.ts'
import { lawOf } from '../../src/law/law-index.ts'
import type { Pack } from '../../src/law/pack-format/pack.ts'
import { readDemand } from '../../src/law/reading.ts'

type Node =
  | { all: Node[] }
  | { any: Node[] }
  | { not: Node }
  | { fact: string; operator: string; value: unknown }

/** What no rule can be true of: a day that is never reached stands for a bound that is not stated. */
function nodeOf(condition: Condition): Node {
  if ('always' in condition) return { fact: 'always', operator: 'equal', value: true }
  if ('all' in condition) return { all: condition.all.map(nodeOf) }
  if ('any' in condition) return { any: condition.any.map(nodeOf) }
  if ('not' in condition) return { not: nodeOf(condition.not) }
  const { fact, ...test } = condition
  const [operator, value] = Object.entries(test)[0] as [string, unknown]
  if (operator === 'same' || operator === 'differs')
    return { fact, operator: operator === 'same' ? 'equal' : 'notEqual', value: { fact: String(value) } }
  if ((operator === 'before' || operator === 'after') && typeof value === 'object')
    return { fact, operator, value: { fact: (value as { fact: string }).fact } }
  return { fact, operator, value }
}

/** One engine per instrument, made once, as ours is compiled once. */
export function enginesOf(pack: Pack): Map<string, Engine> {
  const law = lawOf([pack])
  return new Map(
    pack.instruments.map(({ id }) => {
      const engine = new Engine([], { allowUndefinedFacts: true })
      const text = (value: unknown): value is string => typeof value === 'string'
      engine.addOperator('is', (a: unknown, b: unknown) => a === b)
      engine.addOperator('not_in', (a: unknown, b: unknown[]) => a !== undefined && !b.includes(a))
      engine.addOperator('includes', (a: unknown, b: unknown) => Array.isArray(a) && a.includes(b))
      engine.addOperator(
        'overlaps',
        (a: unknown, b: unknown[]) => Array.isArray(a) && b.some(one => a.includes(one)),
      )
      engine.addOperator('empty', (a: unknown, b: unknown) => Array.isArray(a) && (a.length === 0) === b)
      engine.addOperator('stated', (a: unknown) => a !== undefined && a !== null)
      engine.addOperator('lacking', (a: unknown) => a === null || a === false)
      engine.addOperator('below', (a: unknown, b: number) => typeof a === 'number' && a < b)
      engine.addOperator('at_least', (a: unknown, b: number) => typeof a === 'number' && a >= b)
      engine.addOperator('above', (a: unknown, b: number) => typeof a === 'number' && a > b)
      engine.addOperator('before', (a: unknown, b: unknown) => text(a) && text(b) && a < b)
      engine.addOperator('after', (a: unknown, b: unknown) => text(a) && text(b) && a > b)
      for (const { rule } of law.find(id)?.rules ?? [])
        engine.addRule({
          name: rule.id,
          conditions: { all: [nodeOf(rule.when)] },
          event: { type: rule.id },
        } as RuleProperties)
      return [id, engine]
    }),
  )
}

/** The facts as that engine takes them: one flat record, derived facts worked out. */
export function flatFacts(pack: Pack, facts: Facts): Record<string, unknown> {
  const law = lawOf([pack])
  const home = law.find(facts.instrument)
  const flat: Record<string, unknown> = { always: true }
  if (home === undefined) return flat
  const reading = readDemand(law, home, facts, { mode: 'scenario' })
  for (const path of Object.keys(FACTS)) {
    const value = isFactPath(path) ? reading.value(path) : undefined
    if (value !== undefined) flat[path] = value
  }
  return flat
}
