// Texts that a person would read, looked for in the syntax of a source: what stands between tags, and every string that reads like
// a sentence or a label.
import { parseAst } from 'rolldown/parseAst'

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
  if (node.type === 'AssignmentExpression')
    return (isOwnName(node.left as Node) || isClassName(node.left as Node)) && key === 'right'
  if (node.type === 'CallExpression') return (node.callee as Node).type === 'Super' && key === 'arguments'
  return false
}

/** `element.className`: how it looks. */
function isClassName(node: Node): boolean {
  return node.type === 'MemberExpression' && (node.property as Node).name === 'className'
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
