// What a machine can find wrong with a translation: syntax, placeholders, plural forms, words that nothing of ours may say, text
// left in English, text that will not fit. Whether it is right, and right in law, only a person can say.
import { type MessageFormatElement, parse } from '@formatjs/icu-messageformat-parser'
import type { Catalogue } from './catalogue.ts'
import { type Language, localeOf } from './languages.ts'
import { mayStayEnglish } from './same-in-english.ts'
import type { en as system } from './sentences/system/en.ts'

/** By key, as a page says it. */
export type LintFinding = {
  readonly key: keyof typeof system
  readonly args: Readonly<Record<string, string>>
}

export type Lint = {
  readonly key: string
  readonly rule: 'syntax' | 'missing' | 'extra' | 'plural' | 'forbidden' | 'untranslated' | 'length' | 'key'
  readonly says: LintFinding
}

/** `forbidden`: the language's list (forbidden/). */
export function lintTranslation(
  en: Catalogue,
  texts: Catalogue,
  language: Language,
  forbidden: readonly string[],
): Lint[] {
  const keys = Object.keys(texts)
    .filter(key => !Object.hasOwn(en, key))
    .map((key): Lint => ({ key, rule: 'key', says: finding('system.not_in_english') }))
  const shared = Object.keys(en).filter(key => Object.hasOwn(texts, key))
  return [
    ...keys,
    ...shared.flatMap(key => lintText(key, en[key] ?? '', texts[key] ?? '', language, forbidden)),
  ]
}

export function lintText(
  key: string,
  en: string,
  text: string,
  language: Language,
  forbidden: readonly string[],
): Lint[] {
  const found: Lint[] = []
  const say = (rule: Lint['rule'], of: LintFinding['key'], args = {}) =>
    found.push({ key, rule, says: finding(of, args) })
  const [source, own] = [parsed(en), parsed(text)]
  if (source === null) say('syntax', 'system.english_text_does_not_parse')
  if (own === null) say('syntax', 'system.does_not_parse_icu_messageformat')
  if (source === null || own === null) return found
  const [wanted, given] = [placeholders(source), placeholders(own)]
  for (const one of wanted) if (!given.has(one)) say('missing', 'system.lacks', { what: one })
  for (const one of given)
    if (!wanted.has(one)) say('extra', 'system.which_english_text_does_not', { what: one })
  for (const { name, form } of lackingForms(own, language))
    say('plural', 'system.no_form', { what: `{${name}}`, form })
  if (language === 'en')
    for (const one of oneWordBranches(own))
      say('syntax', 'system.branch_reads_as_argument', { what: `{${one}}` })
  const words = literal(own)
  for (const word of forbidden) if (contains(words, word, language)) say('forbidden', 'system.says', { word })
  if (language !== 'en' && text === en && !mayStayEnglish(key, text))
    say('untranslated', 'system.english_text')
  if (language !== 'en' && literal(own).length > 60 + 2 * literal(source).length)
    say('length', 'system.more_than_twice_long_english')
  return found
}

function finding(key: LintFinding['key'], args: LintFinding['args'] = {}): LintFinding {
  return { key, args }
}

/** Null where it is no message. */
export function parsed(text: string): MessageFormatElement[] | null {
  try {
    return parse(text)
  } catch {
    return null
  }
}

/** Of a text as it stands in a catalogue; none where it does not parse. */
export function placeholdersIn(text: string): string[] {
  const elements = parsed(text)
  return elements ? [...placeholders(elements)] : []
}

/** `{n}` and `<link>`, each once, in whatever branch. */
export function placeholders(elements: readonly MessageFormatElement[]): Set<string> {
  return new Set(
    elements.flatMap(element => {
      const inside = branchesOf(element).flatMap(branch => [...placeholders(branch)])
      if (element.type === 0 || element.type === 7) return inside
      return [element.type === 8 ? `<${element.value}>` : `{${element.value}}`, ...inside]
    }),
  )
}

export function branchesOf(element: MessageFormatElement): MessageFormatElement[][] {
  if ('children' in element) return [element.children]
  return 'options' in element ? Object.values(element.options).map(o => o.value) : []
}

/** The English text gives the type of its arguments (catalogue.ts), which takes `{word}` in a branch for one. */
function oneWordBranches(elements: readonly MessageFormatElement[]): string[] {
  return elements.flatMap(element =>
    branchesOf(element).flatMap(branch => {
      const [only] = branch
      const word =
        branch.length === 1 && only?.type === 0 && /^[a-z]\S*$/.test(only.value) ? [only.value] : []
      return element.type === 8 ? oneWordBranches(branch) : [...word, ...oneWordBranches(branch)]
    }),
  )
}

/** A count needs all forms of its language: Polish has four. */
export function lackingForms(
  elements: readonly MessageFormatElement[],
  language: Language,
): { readonly name: string; readonly form: string }[] {
  return elements.flatMap(element => {
    const inside = branchesOf(element).flatMap(branch => lackingForms(branch, language))
    if (element.type !== 6) return inside
    const needed = new Intl.PluralRules(localeOf(language)).resolvedOptions().pluralCategories
    const has = Object.keys(element.options)
    const lacks = needed.filter(
      form =>
        !(
          has.includes(form) ||
          (form === 'one' && has.includes('=1')) ||
          (form === 'many' && language !== 'pl')
        ),
    )
    return [...lacks.map(form => ({ name: element.value, form })), ...inside]
  })
}

export function literal(elements: readonly MessageFormatElement[]): string {
  return elements
    .map(e => (e.type === 0 ? e.value : ` ${branchesOf(e).map(literal).join(' ')} `))
    .join('')
    .replaceAll(/\s+/g, ' ')
}

const STEMS: readonly Language[] = ['de', 'pl']

export function contains(text: string, word: string, language: Language): boolean {
  const [folded, wanted] = [text.toLocaleLowerCase(language), word.toLocaleLowerCase(language)]
  if (language === 'ja') return folded.includes(wanted)
  const end = STEMS.includes(language) ? '' : '(?!\\p{L})'
  return new RegExp(`(?<!\\p{L})${wanted}${end}`, 'u').test(folded)
}
