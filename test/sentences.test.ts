// The domain says what it refuses and what is next in English, at the place where the rule stands. Every one of these sentences
// has its words in each language: looked for in the syntax of the sources, so that a new one cannot be forgotten.
import assert from 'node:assert/strict'
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { parseAst } from 'rolldown/parseAst'
import { knowsSentence } from '../src/words/sentences.ts'

const SOURCE = join(import.meta.dirname, '../src')

type Node = { readonly type: string; readonly [key: string]: unknown }

/** Sentences that `refuse(code, detail, next)` is given, and in the domain those of next steps, reasons and clocks. */
export function sentencesIn(source: string, domain: boolean): string[] {
  const found: string[] = []
  visit(parseAst(source, { lang: 'ts' }) as unknown as Node, node => {
    if (node.type === 'CallExpression' && (node.callee as Node).name === 'refuse')
      for (const given of (node.arguments as Node[]).slice(1, 3)) found.push(...textsOf(given))
    if (domain && node.type === 'Property' && SAID.has(String((node.key as Node).name)))
      found.push(...textsOf(node.value as Node))
  })
  return found
}

const SAID = new Set(['says', 'why', 'what'])

function visit(node: Node, on: (node: Node) => void): void {
  on(node)
  for (const value of Object.values(node))
    for (const child of Array.isArray(value) ? value : [value])
      if (typeof child === 'object' && child !== null && 'type' in child) visit(child as Node, on)
}

/** A template's blanks stand as `{x}`. What is not a text itself was made elsewhere. */
function textsOf(node: Node): string[] {
  if (node.type === 'Literal') return typeof node.value === 'string' ? [node.value] : []
  if (node.type === 'ConditionalExpression')
    return [...textsOf(node.consequent as Node), ...textsOf(node.alternate as Node)]
  if (node.type !== 'TemplateLiteral') return []
  const quasis = node.quasis as { value: { cooked: string } }[]
  return [quasis.map(q => q.value.cooked).join('{x}')]
}

function everySentence(): string[] {
  const files = globSync(['demand/**/*.ts', 'server/**/*.ts', 'store/**/*.ts', 'sources/**/*.ts'], {
    cwd: SOURCE,
  })
  return files
    .filter(file => !/\.test\.ts$|\/test-/.test(file))
    .flatMap(file => sentencesIn(readFileSync(join(SOURCE, file), 'utf8'), file.startsWith('demand/')))
}

test('every sentence of a refusal and of a next step has its words', () => {
  const unknown = [...new Set(everySentence())].filter(
    text => /\p{L}{3} /u.test(text) && !knowsSentence(text),
  )
  assert.deepEqual(unknown, [])
})
