// No words of the desk or of the approval page stand outside a catalogue: looked for in the syntax of its sources, so in every state of every page.
import assert from 'node:assert/strict'
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { parseAst } from 'rolldown/parseAst'

const roots = { desk: import.meta.dirname, approve: join(import.meta.dirname, '../approve') }

type Node = { readonly type: string; readonly [key: string]: unknown }
type Found = { readonly text: string; readonly at: number }

/** Text between tags, and every string that reads like a sentence or a label. */
export function literalsIn(source: string, lang: 'ts' | 'tsx' = 'tsx'): string[] {
  const found: Found[] = []
  walk(parseAst(source, { lang }) as unknown as Node, null, found)
  return found.map(f => `line ${source.slice(0, f.at).split('\n').length}: ${f.text}`)
}

function walk(node: Node, parent: Node | null, found: Found[]): void {
  const text = textOf(node, parent)
  if (text !== null) found.push({ text, at: Number(node.start) })
  if (node.type === 'ImportDeclaration' || node.type.startsWith('TS')) return
  for (const [key, value] of Object.entries(node)) {
    if (isNotShown(node, key)) continue
    for (const child of Array.isArray(value) ? value : [value])
      if (typeof child === 'object' && child !== null && 'type' in child) walk(child as Node, node, found)
  }
}

function textOf(node: Node, parent: Node | null): string | null {
  if (node.type === 'JSXText') return letters(String(node.value).trim(), /\p{L}{2}/u)
  if (node.type === 'TemplateElement') {
    const { cooked } = node.value as { cooked: string | null }
    return letters(cooked ?? '', /\p{L}{2,} \p{L}|\p{Lu}\p{Ll}+|^ ?(?:in|of|by|to|and|or|for) | \p{L}{3,}/u)
  }
  if (node.type !== 'Literal' || typeof node.value !== 'string') return null
  if (parent?.type === 'JSXAttribute' && shownAttributes.has(attributeName(parent)))
    return letters(node.value, /\p{L}{2}/u)
  return letters(node.value, /\p{L}{2,}[ ’'][\p{L}]|^\p{Lu}\p{Ll}{2,}$/u)
}

function letters(text: string, like: RegExp): string | null {
  return like.test(text) && !allowed.has(text.trim()) ? text.trim() : null
}

/** Attributes and properties that hold names of things, and calls whose text nobody reads on a page. */
function isNotShown(node: Node, key: string): boolean {
  if (node.type === 'JSXAttribute') return key !== 'value' || hiddenAttributes.has(attributeName(node))
  if (node.type === 'Property') return key === 'key' || (node.key as { name?: unknown }).name === 'class'
  if (node.type === 'NewExpression')
    return /Error$|^Failed$/.test(String((node.callee as Node).name)) && key === 'arguments'
  if (node.type === 'AssignmentExpression') return isOwnName(node.left as Node) && key === 'right'
  if (node.type === 'CallExpression') return (node.callee as Node).type === 'Super' && key === 'arguments'
  return false
}

/** `this.name`, by which an error is told apart in a log. */
function isOwnName(node: Node): boolean {
  return (
    node.type === 'MemberExpression' &&
    (node.object as Node).type === 'ThisExpression' &&
    (node.property as Node).name === 'name'
  )
}

function attributeName(node: Node): string {
  const { name } = node.name as { name: unknown }
  return typeof name === 'string' ? name : ''
}

const shownAttributes = new Set([
  'label',
  'title',
  'placeholder',
  'alt',
  'aria-label',
  'hint',
  'help',
  'action',
  'empty',
])
const hiddenAttributes = new Set([
  'className',
  'to',
  'id',
  'htmlFor',
  'type',
  'autoComplete',
  'data-tone',
  'form',
  'name',
  'law',
])

/** Names, and what is the same in every language. */
const allowed = new Set([
  'Duly',
  'UTC',
  'Ctrl+K',
  'Ctrl K',
  'ArrowDown',
  'ArrowUp',
  'Esc',
  'Escape',
  'Enter',
  'Tab',
  'AbortError',
  'SHA-256',
  'Word',
  'PDF',
  // The evaluator's own words, looked for and not shown; a folder.
  'Not decided until answered',
  'not stated',
  'packs/',
  // Examples of an address.
  'https://id.example',
  'https://',
])

for (const [name, root] of Object.entries(roots))
  test(`no source of ${name} holds words of its own`, () => {
    const files = globSync('**/*.{ts,tsx}', { cwd: root }).filter(f => !/\.test\.ts$|\.d\.ts$/.test(f))
    assert.ok(files.length > 10)
    const found = files.flatMap(file =>
      literalsIn(readFileSync(join(root, file), 'utf8'), file.endsWith('x') ? 'tsx' : 'ts').map(
        line => `${file} ${line}`,
      ),
    )
    assert.deepEqual(found, [])
  })

test('words are found between tags, in labels, in sentences and in templates, and names of things are not', () => {
  const source = [
    'const a = <p className="two words" title="More">Hello {b}</p>',
    'const c = { id: "not-demands", says: "Nothing is left to do." }',
    'const d = `$' + '{n} demands wait`',
    'throw new TypeError("a programmer reads this")',
  ].join('\n')
  assert.deepEqual(
    literalsIn(source).map(line => line.replace(/^line \d+: /, '')),
    ['More', 'Hello', 'Nothing is left to do.', 'demands wait'],
  )
})

/** What the packs and people say that nobody translates: notes for counsel, steps of a count, sources, names of other forms. */
const english = new Set([
  'c.deadlineText',
  'c.note',
  'line.english',
  'name',
  'one.deadlineText',
  'one.term',
  'one.text',
  'one.what',
  'pack.about',
  'pieces(inside)',
  'plain(one.kind)',
  "plain(rest.join(' '))",
  's.ends',
  's.length',
  'sheet.cite',
  'steps[0]',
  "words.join(' ')",
])

/** What an element marked as English shows; citations are never translated. */
function markedEnglish(source: string): string[] {
  return [...source.matchAll(/<(?!cite\b)\w+(?:\s[^<>]*)?\slang="en"[^<>]*>\s*\{([^{}]+)\}/g)].map(
    ([, shown = '']) => shown.trim(),
  )
}

test('what the desk marks as English is what nobody translates, each known by name', () => {
  const files = globSync('**/*.tsx', { cwd: roots.desk }).filter(f => !/\.test\./.test(f))
  const shown = files.flatMap(file => markedEnglish(readFileSync(join(roots.desk, file), 'utf8')))
  assert.ok(shown.length > 8)
  assert.deepEqual(
    [...new Set(shown)].filter(one => !english.has(one)),
    [],
  )
})
