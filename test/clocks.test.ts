// The words of the demand's clocks have one home, in each language: looked for in the syntax of what arms them, so that a new kind
// of clock cannot be forgotten, nor words stay for one that is gone.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { parseAst } from 'rolldown/parseAst'
import { languages } from '../src/words/languages.ts'
import { clocks } from '../src/words/sentences/clocks.ts'
import { sentenceIn } from '../src/words/sentences.ts'

type Node = { readonly type: string; readonly [key: string]: unknown }
type Clock = { readonly kind: string; readonly what: string }

/** Where clocks are armed. */
const homes = ['deadline.ts', 'challenge-clocks.ts', 'motion.ts', 'next-consent.ts']

const clocksOfDemand = homes.flatMap(home =>
  clocksIn(readFileSync(join(import.meta.dirname, '../src/demand', home), 'utf8')),
)

const known: ReadonlySet<string> = new Set(clocks.sentences)

test('each kind of clock that a demand arms has words in all languages', () => {
  const kinds = new Set(clocksOfDemand.map(c => c.kind))
  assert.ok(kinds.size > 20, `only ${[...kinds].join(', ')} were found`)
  for (const { kind, what } of clocksOfDemand) {
    assert.ok(known.has(what), `${kind} has no words: ${what}`)
    const said = languages.map(language => sentenceIn(language, what))
    assert.equal(new Set(said).size, languages.length, `${kind}: ${said.join(' | ')}`)
  }
})

test('no words stand for a clock that no demand arms', () => {
  assert.deepEqual(known, new Set(clocksOfDemand.map(c => c.what)))
})

/** Every object with a `clock` and what it does at zero; a choice between two sentences counts as both. */
function clocksIn(source: string): Clock[] {
  const found: Clock[] = []
  visit(parseAst(source, { lang: 'ts' }) as unknown as Node, node => {
    if (node.type !== 'ObjectExpression') return
    const [clock, what] = [propertyOf(node, 'clock'), propertyOf(node, 'what')]
    if (!clock) return
    const kind = textsOf(clock)[0]?.split(':')[0]
    const sentences = what ? textsOf(what) : []
    assert.ok(kind && sentences.length > 0, 'a clock says its kind and what it does where it is armed')
    found.push(...sentences.map(sentence => ({ kind, what: sentence })))
  })
  return found
}

function visit(node: Node, on: (node: Node) => void): void {
  on(node)
  for (const value of Object.values(node))
    for (const child of Array.isArray(value) ? value : [value])
      if (typeof child === 'object' && child !== null && 'type' in child) visit(child as Node, on)
}

function propertyOf(object: Node, name: string): Node | undefined {
  const property = (object.properties as Node[]).find(p => (p.key as Node | undefined)?.name === name)
  return property?.value as Node | undefined
}

/** Of a template what stands before its first blank. */
function textsOf(node: Node): string[] {
  if (node.type === 'Literal') return [String(node.value)]
  if (node.type === 'ConditionalExpression')
    return [...textsOf(node.consequent as Node), ...textsOf(node.alternate as Node)]
  if (node.type !== 'TemplateLiteral') return []
  return [(node.quasis as { value: { cooked: string } }[])[0]?.value.cooked ?? '']
}
