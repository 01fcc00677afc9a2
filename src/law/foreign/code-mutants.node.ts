// Small mistakes made on purpose in the code of this desk: a comparison turned round, an outcome exchanged, a guard dropped.
// Its decisions are code, not data of a pack, so each mistake is made in the text of a module that is then loaded beside the real one.
import { readFileSync } from 'node:fs'
import { registerHooks } from 'node:module'
import type { evaluate } from '../evaluate.ts'
import type { Facts } from '../facts/facts.ts'
import type { Pack } from '../pack-format/pack.ts'
import { allPacks } from '../packs.node.ts'
import type { Digest } from './digest.ts'
import { digestOf } from './digest.ts'

type Evaluate = typeof evaluate
export type CodeMutant = { readonly name: string; load(): Promise<Evaluate> }

export type WholeCase = {
  id: string
  facts: Facts
  mode?: 'scenario' | 'live'
  /** Packs that are not there. */
  without?: string[]
  /** What the rules of the paper's own pack order besides. */
  orders?: string[]
  whole: Digest
}

const CASES = new URL('../../../test/law/foreign-whole.json', import.meta.url)

export function wholeCases(): WholeCase[] {
  return JSON.parse(readFileSync(CASES, 'utf8')) as WholeCase[]
}

export function answerWhole(evaluated: Evaluate, packs: readonly Pack[], one: WholeCase): Digest {
  const { facts, mode = 'scenario', without = [], orders = [] } = one
  const there = without.length === 0 ? packs : packs.filter(({ id }) => !without.includes(id))
  const law = orders.length === 0 ? there : there.map(pack => ordering(pack, facts, orders))
  return digestOf(evaluated(law, facts, { mode, adopted: true }))
}

function ordering(pack: Pack, { instrument }: Facts, orders: readonly string[]): Pack {
  if (!pack.instruments.some(({ id }) => id === instrument)) return pack
  const rules = pack.rules.map(rule => ({ ...rule, actions: [...(rule.actions ?? []), ...orders] }))
  return { ...pack, rules }
}

/** The names of the mistakes that none of the whole answers shows. */
export async function unnoticedInCode(): Promise<{ made: number; survivors: string[] }> {
  const packs = allPacks()
  const cases = wholeCases().map(one => ({ one, whole: JSON.stringify(one.whole) }))
  const survivors: string[] = []
  let made = 0
  for (const { name, load } of codeMutants()) {
    made++
    const wrong = await load()
    if (cases.every(({ one, whole }) => answersAs(wrong, packs, one, whole))) survivors.push(name)
  }
  return { made, survivors }
}

/** A mistake by which the evaluator fails is noticed too. */
function answersAs(wrong: Evaluate, packs: readonly Pack[], one: WholeCase, whole: string): boolean {
  try {
    return JSON.stringify(answerWhole(wrong, packs, one)) === whole
  } catch {
    return false
  }
}

const FILES = ['desk.ts', 'bars.ts', 'ways.ts'] as const
const HERE = new URL('./', import.meta.url)
const EVALUATOR = new URL('../evaluate.ts', import.meta.url)

/** What is looked for in a line, and what is put in its place. */
const MISTAKES: readonly (readonly [RegExp, string])[] = [
  [/ === /g, ' !== '],
  [/ !== /g, ' === '],
  [/ && /g, ' || '],
  [/ \|\| /g, ' && '],
  [/ <= /g, ' < '],
  [/ < /g, ' <= '],
  [/ >= /g, ' > '],
  [/ > (?!\()/g, ' >= '],
  [/\.every\(/g, '.some('],
  [/\.some\(/g, '.every('],
  [/'insufficient'/g, "'needs_review'"],
  [/'insufficient'/g, "'sufficient'"],
  [/'needs_review'/g, "'sufficient'"],
  [/'forbidden'/g, "'permitted'"],
  [/'forbidden'/g, "'required'"],
  [/\bif \((?=.*\) *$|.*return)/g, 'if (false && '],
  [/!(?=[a-z(])/g, ''],
  [/\bsufficient: 0/g, 'sufficient: 3'],
  [/\bneeds_review: 1/g, 'needs_review: 3'],
  [/'(?:ecs\/rcs|cloud|hosting|telecom|operator|provider|emergency|preservation)',?(?= |\])/g, ''],
  [/^ {4}facts\.[a-z_]+,$/g, ''],
  [/'(point_to_[a-z_]+|tell_issuer_reason|reject_content_part|counsel_review)'/g, "'none'"],
  [/^ {2}'[a-z_]+',$/g, ''],
  [/'(treaty\.mlat|us\.order\.mlat_3512|us\.agreement\.covered_order|eu\.epoc\.[a-z_]+)'/g, "'none'"],
  [/\? \[\](?!\))/g, "? ['treaty.mlat']"],
]

/** Lines that only say something: comments, types and imports. */
const SAYS = /^\s*(\/\/|\/\*\*|\*|import |export type|type )|=> boolean|^\s*why[,:]/

export function* codeMutants(): Generator<CodeMutant> {
  let number = 0
  for (const file of FILES) {
    const lines = readFileSync(new URL(file, HERE), 'utf8').split('\n')
    for (const [at, line] of lines.entries()) {
      if (SAYS.test(line)) continue
      for (const [pattern, instead] of MISTAKES)
        for (const found of line.matchAll(pattern)) {
          const wrong = line.slice(0, found.index) + instead + line.slice(found.index + found[0].length)
          const text = lines.with(at, closed(wrong, instead)).join('\n')
          const id = String(++number)
          yield {
            name: `${file}: ${line.trim()} → ${wrong.trim()}`,
            load: () => loadWith(new URL(file, HERE).href, text, id),
          }
        }
    }
  }
}

/** `if (false && a || b)` would keep b: the rest of the condition gets brackets of its own. */
function closed(line: string, instead: string): string {
  if (!instead.startsWith('if (false')) return line
  const start = line.indexOf('if (false && ') + 'if (false && '.length
  let depth = 1
  for (let at = start; at < line.length; at++) {
    if (line[at] === '(') depth++
    if (line[at] === ')' && --depth === 0)
      return `${line.slice(0, start)}(${line.slice(start, at)})${line.slice(at)}`
  }
  return line.replace('false && ', 'false && ')
}

/** The evaluator with one module of this desk wrong; every other module is the one that is loaded already. */
async function loadWith(url: string, text: string, id: string): Promise<Evaluate> {
  const mark = `?mistake=${id}`
  const isOurs = (href: string): boolean =>
    href === EVALUATOR.href || FILES.some(file => href === new URL(file, HERE).href)
  const hooks = registerHooks({
    resolve(specifier, context, next) {
      const found = next(specifier, context)
      return context.parentURL?.endsWith(mark) && isOurs(found.url)
        ? { ...found, url: found.url + mark }
        : found
    },
    load(href, context, next) {
      return href === url + mark
        ? { format: 'module-typescript', source: text, shortCircuit: true }
        : next(href, context)
    },
  })
  try {
    const loaded = (await import(EVALUATOR.href + mark)) as { evaluate: Evaluate }
    return loaded.evaluate
  } finally {
    hooks.deregister()
  }
}
