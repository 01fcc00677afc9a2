// The domain says what it refuses and what is next in English, at the place where the rule stands. Every one of these sentences
// has its words in each language: looked for in the syntax of the sources, so that a new one cannot be forgotten.
import assert from 'node:assert/strict'
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { parseAst } from 'rolldown/parseAst'
import { type RefusalCode, refuse } from '../src/demand/refusal.ts'
import { statusOf } from '../src/server/http/problem.ts'
import { refusalIn, titleIn } from '../src/server/http/refusal-words.ts'
import { languages } from '../src/words/languages.ts'
import {
  knowsMachineSentence,
  knowsSentence,
  knowsSystemSentence,
  machineSentenceIn,
  systemSentenceIn,
} from '../src/words/sentences.ts'

const SOURCE = join(import.meta.dirname, '../src')

type Node = { readonly type: string; readonly [key: string]: unknown }

/** Sentences that `refuse(code, detail, next)` is given, a failure to read, and the properties named. */
export function sentencesIn(source: string, said: ReadonlySet<string>): string[] {
  const found: string[] = []
  const ast = parseAst(source, { lang: 'ts' }) as unknown as Node
  const named = textsByName(ast)
  visit(ast, node => {
    // Of a table: `no([line,] column, detail, next)`.
    if (node.type === 'CallExpression' && (node.callee as Node).name === 'no')
      for (const given of node.arguments as Node[]) found.push(...textsOf(given))
    if (node.type === 'NewExpression' && (node.callee as Node).name === 'CsvUnreadable')
      found.push(...textsOf((node.arguments as Node[])[0] ?? node))
    if (node.type === 'FunctionDeclaration' && (node.id as Node).name === 'brokenIn')
      visit(node, inner =>
        found.push(...(inner.type === 'ReturnStatement' ? textsOf(inner.argument as Node) : [])),
      )
    if (node.type === 'VariableDeclarator' && /^(?:failed|why)$/.test(String((node.id as Node).name)))
      found.push(...textsOf((node.init as Node | null) ?? node))
    if (node.type === 'CallExpression' && REFUSES.has(String((node.callee as Node).name)))
      for (const given of (node.arguments as Node[]).slice(1, 3)) found.push(...textsOf(given, named))
    if (node.type === 'NewExpression' && (node.callee as Node).name === 'ReadFailure')
      found.push(...textsOf((node.arguments as Node[])[1] ?? node))
    if (node.type === 'Property' && said.has(String((node.key as Node).name)))
      found.push(...textsOf(node.value as Node, named))
  })
  return found
}

const REFUSES = new Set(['refuse', 'refuseDocument'])
const NOTHING = new Set<string>()
/** What else holds sentences: steps, reasons and clocks of the domain, warnings of what reads papers. */
function saidIn(file: string): ReadonlySet<string> {
  if (file.startsWith('demand/')) return new Set(['says', 'why', 'what', 'note'])
  if (/^server\/work(?:er)?\//.test(file)) return new Set(['reason', 'note'])
  if (file === 'server/desk/queue.ts') return new Set(['says'])
  if (/^server\/(?:tenants|open-demands)\//.test(file)) return new Set(['detail', 'next'])
  return /^wire\/(?:read-|html-text)/.test(file) ? new Set(['detail']) : NOTHING
}

function visit(node: Node, on: (node: Node) => void): void {
  on(node)
  for (const value of Object.values(node))
    for (const child of Array.isArray(value) ? value : [value])
      if (typeof child === 'object' && child !== null && 'type' in child) visit(child as Node, on)
}

/** What is kept under a name before a refusal takes it: a variable, a function's answer by `=>`. */
function textsByName(ast: Node): ReadonlyMap<string, readonly string[]> {
  const named = new Map<string, readonly string[]>()
  visit(ast, node => {
    if (node.type !== 'VariableDeclarator' || !node.init) return
    const name = String((node.id as Node).name)
    named.set(name, [...(named.get(name) ?? []), ...textsOf(node.init as Node)])
  })
  return named
}

/** A template's blanks stand as `{x}`. What is neither a text nor the name of one was made elsewhere. */
function textsOf(node: Node, named: ReadonlyMap<string, readonly string[]> = new Map()): string[] {
  if (node.type === 'Literal') return typeof node.value === 'string' ? [node.value] : []
  if (node.type === 'Identifier') return [...(named.get(String(node.name)) ?? [])]
  if (node.type === 'LogicalExpression')
    return [...textsOf(node.left as Node, named), ...textsOf(node.right as Node, named)]
  if (node.type === 'ConditionalExpression')
    return [...textsOf(node.consequent as Node, named), ...textsOf(node.alternate as Node, named)]
  if (node.type !== 'TemplateLiteral') return []
  const quasis = node.quasis as { value: { cooked: string } }[]
  return [quasis.map(q => q.value.cooked).join('{x}')]
}

function everySentence(): string[] {
  const files = globSync(
    ['demand/**/*.ts', 'server/**/*.ts', 'store/**/*.ts', 'sources/**/*.ts', 'wire/**/*.ts'],
    {
      cwd: SOURCE,
    },
  )
  return files
    .filter(file => !/\.test\.ts$|\/test-/.test(file))
    .flatMap(file => sentencesIn(readFileSync(join(SOURCE, file), 'utf8'), saidIn(file)))
}

test('every sentence of a refusal and of a next step has its words', () => {
  const unknown = [...new Set(everySentence())].filter(
    text => /\p{L}{3} /u.test(text) && !knowsSentence(text),
  )
  assert.deepEqual(unknown, [])
})

/** Where something is found out about the installation, and in which functions; null: in all. */
const found: Readonly<Record<string, readonly string[] | null>> = {
  'server/admin/guide.ts': null,
  'server/admin/health.ts': null,
  'server/health.ts': null,
  'server/http/operator.ts': ['runCheck'],
  'server/outgoing-webhook.ts': null,
  'store/doctor.ts': ['checkDisk', 'checkSecretFiles', 'checkSealIdentity'],
  'words/lint.ts': ['lintText', 'lackingPlurals'],
}

/** Texts of more than one word that are neither a command, a query nor what only a log reads. */
function foundIn(source: string, functions: readonly string[] | null): string[] {
  const texts: string[] = []
  const collect = (node: Node): void => {
    if (node.type === 'NewExpression' || node.type === 'ImportDeclaration') return
    if (node.type === 'Property' && /^(help|command)$/.test(String((node.key as Node).name))) return
    texts.push(...textsOf(node))
    for (const value of Object.values(node))
      for (const child of Array.isArray(value) ? value : [value])
        if (typeof child === 'object' && child !== null && 'type' in child) collect(child as Node)
  }
  visit(parseAst(source, { lang: 'ts' }) as unknown as Node, node => {
    if (functions === null ? node.type === 'Program' : isNamed(node, functions)) collect(node)
  })
  return texts.filter(text => /[\p{L}}] [\p{L}{]/u.test(text) && !/^\s*select /.test(text))
}

function isNamed(node: Node, functions: readonly string[]): boolean {
  return node.type === 'FunctionDeclaration' && functions.includes(String((node.id as Node).name))
}

test('what is found out about the installation has its words', () => {
  const texts = Object.entries(found).flatMap(([file, functions]) =>
    foundIn(readFileSync(join(SOURCE, file), 'utf8'), functions),
  )
  assert.ok(texts.length > 80)
  assert.deepEqual(
    // Of an English text alone, which nobody translates.
    [...new Set(texts)].filter(text => !knowsSystemSentence(text) && !text.startsWith('the branch ')),
    [],
  )
})

/** What machines find out of a mail and its sender, and what the gate refuses. */
const machines = ['gate/refusal.ts', 'server/sender-checks.ts', 'wire/authenticity.ts', 'wire/mail-auth.ts']

test('what a machine found out of a sender, and what the gate refuses, has its words', () => {
  const texts = machines.flatMap(file => machineTexts(readFileSync(join(SOURCE, file), 'utf8')))
  assert.ok(texts.length > 70, String(texts.length))
  assert.deepEqual(
    [...new Set(texts)].filter(text => !knowsMachineSentence(text)),
    [],
  )
})

/** Sentences; of a pair that the gate refuses with, the first alone is kept and shown. */
function machineTexts(source: string): string[] {
  const texts: string[] = []
  const pairs = new Set<unknown>()
  visit(parseAst(source, { lang: 'ts' }) as unknown as Node, node => {
    if (node.type === 'ArrayExpression' && (node.elements as Node[]).length === 2)
      pairs.add((node.elements as Node[])[1])
    if (!pairs.has(node)) texts.push(...(node.type === 'ConditionalExpression' ? [] : textsOf(node)))
  })
  return texts.filter(text => /^[\p{Lu}{].*\p{Ll} .*\.$/su.test(text))
}

test('sentences of machines that stand together are each said in the language', () => {
  assert.equal(
    machineSentenceIn(
      'de',
      'The mail carries no signature of its domain. The mail names more than one sender.',
    ),
    'Die E-Mail trägt keine Signatur ihrer Domain. Die E-Mail nennt mehr als einen Absender.',
  )
  assert.equal(
    machineSentenceIn('nl', 'a.example looks like b.example but is not.'),
    'a.example lijkt op b.example, maar is het niet.',
  )
})

test('the room on the disk is told with the decimal mark of the language', () => {
  assert.equal(systemSentenceIn('de', '12.0 GiB free'), '12,0 GiB frei')
  assert.equal(systemSentenceIn('fr', '3.5 GiB free'), '3,5 Gio libres')
  assert.equal(systemSentenceIn('ja', '3.5 GiB free'), '空き3.5 GiB')
})

const elsewhere = languages.filter(language => language !== 'en')

test('no refusal reaches a reader of another language in English, whatever its code and its sentences', () => {
  const unseen = 'A sentence that has no words anywhere.'
  for (const language of elsewhere)
    for (const code of Object.keys(statusOf) as RefusalCode[]) {
      const said = refusalIn(language, refuse(code, unseen, unseen))
      assert.ok(said.detail !== unseen && said.next !== unseen, `${language} ${code}`)
      assert.notEqual(titleIn(language, code), null)
    }
  const sentences = [...new Set(everySentence())].filter(text => /\p{L}{3} /u.test(text))
  assert.ok(sentences.length > 700, String(sentences.length))
  for (const language of elsewhere)
    for (const english of sentences) {
      const { detail, next } = refusalIn(language, refuse('wrong_stage', english, english))
      assert.ok(detail !== english && next !== english, `${language}: ${english}`)
    }
})

/** Where a refusal goes into an answer of its own, with what says it in the reader's language there. */
const answered: Readonly<Record<string, string>> = {
  'server/approve/routes.ts': 'refusalIn(language, done)',
  'server/work/routes.ts': 'refusalIn(language, r.refusal)',
  'server/http/problem.ts': 'refusalIn(readerOf(c).language, refusal)',
  'server/portal/forms.ts': 'refusalIn(readerOf(c).language, one.refusal)',
}

test('a refusal goes out through the one answer, or is said in the language where it stands', () => {
  const files = globSync('server/**/*.ts', { cwd: SOURCE }).filter(file => !/\.test\.ts$|\/test-/.test(file))
  const own = files.flatMap(file => {
    const source = readFileSync(join(SOURCE, file), 'utf8')
    return putsRefusal(source) && !carries.has(file) ? [file] : []
  })
  assert.deepEqual(own.sort(), Object.keys(answered).sort())
  for (const [file, words] of Object.entries(answered))
    assert.ok(readFileSync(join(SOURCE, file), 'utf8').includes(words), file)
})

/** What hands a refusal on inside the server: to one of those above. */
const carries = new Set([
  'server/authority/routes.ts',
  'server/customer/answer-routes.ts',
  'server/customer/own-routes.ts',
  'server/customer/programs-routes.ts',
  'server/work/owner.ts',
  // What programs are told is English.
  'server/customer/api-document.ts',
])

function putsRefusal(source: string): boolean {
  let puts = false
  visit(parseAst(source, { lang: 'ts' }) as unknown as Node, node => {
    if (node.type === 'Property' && String((node.key as Node).name) === 'refusal') puts = true
  })
  return puts
}
