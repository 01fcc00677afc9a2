// A provider's own wording of a letter: which of its texts are its own to change, and what is wrong with one. Promise: what lint lets
// through can be filled in wherever the shipped text can, and says nothing by which a reader could be misled about whose mail it is.
// Runs at the server, which decides, and in the editor, which shows it beside the field.

import type { MessageFormatElement } from '@formatjs/icu-messageformat-parser'
import { forbiddenIn } from './faces/forbidden.ts'
import type { Language } from './languages.ts'
import { branchesOf, contains, lackingForms, literal, parsed } from './lint.ts'
import type { OwnTexts } from './own-texts.ts'
import { mayStayEnglish } from './same-in-english.ts'
import { type TemplateId, templateLines } from './templates.ts'

/**
 * Why a text stays as it is shipped. `proof`: by it a tenant tells our notice from a copy of it (decision 6). `check`: by it an
 * authority finds out whether a letter is ours. `citation`: a place in the law. `shared`: all letters use it, and pages too.
 */
export type FixedWhy = 'proof' | 'check' | 'citation' | 'shared'

const PROOF = ['notice.ours', 'notice.code', 'notice.copy', 'notice.reference', 'notice.never']
const SHARED = /^(?:facts\.|head$|notice\.part\.|category\.|decision\.|law\.|period\.|instrument\.)/

/** Null: the provider may say it in its own words. */
export function fixedWhy(key: string): FixedWhy | null {
  if (PROOF.includes(key)) return 'proof'
  if (key === 'reach') return 'check'
  if (key === 'annex.field') return 'citation'
  return SHARED.test(key) ? 'shared' : null
}

export type OwnLine = { readonly key: string; readonly shipped: string; readonly english: string }

/** The texts of a letter that may be said in other words, as shipped. */
export function ownLines(id: TemplateId, language: Language): OwnLine[] {
  const english = new Map(templateLines(id, 'en').map(line => [line.key, line.text]))
  return templateLines(id, language)
    .filter(({ key }) => fixedWhy(key) === null)
    .map(({ key, text }) => ({ key, shipped: text, english: english.get(key) ?? '' }))
}

/** One form of each letter, and no blanks around: what cannot be seen makes no other text. */
export function tidied(text: string): string {
  return text.normalize('NFC').trim()
}

/** Of what was typed, what is not as shipped. A key that is none of this letter's own stays, for lint to find. */
export function ownTexts(id: TemplateId, language: Language, typed: OwnTexts): OwnTexts {
  const shipped = new Map(ownLines(id, language).map(line => [line.key, line.shipped]))
  const all = Object.entries(typed).map(([key, text]) => [key, tidied(text)] as const)
  return Object.fromEntries(all.filter(([key, text]) => shipped.get(key) !== text))
}

export type OwnRule =
  | 'key'
  | 'empty'
  | 'length'
  | 'hidden'
  | 'markup'
  | 'link'
  | 'syntax'
  | 'missing'
  | 'extra'
  | 'kind'
  | 'plural'
  | 'forbidden'
  | 'untranslated'
/** `what`: the placeholder, character, word or number that it is about. */
export type OwnLint = { readonly key: string; readonly rule: OwnRule; readonly what: string }

export function lintOwn(id: TemplateId, language: Language, texts: OwnTexts): OwnLint[] {
  const lines = new Map(ownLines(id, language).map(line => [line.key, line]))
  return Object.entries(texts).flatMap(([key, text]) => {
    const line = lines.get(key)
    return line ? lintOwnText(id, language, line, text) : [{ key, rule: 'key' as const, what: key }]
  })
}

/** Whether a wording can be filled in as the shipped text is now: an earlier version of Duly may have asked for other things. */
export function fitsNow(id: TemplateId, language: Language, texts: OwnTexts): boolean {
  const broken: readonly OwnRule[] = ['syntax', 'missing', 'extra', 'kind', 'markup']
  return !lintOwn(id, language, texts).some(({ rule }) => broken.includes(rule))
}

/** Of a wording that fits, what is still a text of this letter. */
export function overlayOf(id: TemplateId, language: Language, texts: OwnTexts): OwnTexts {
  const keys = new Set(ownLines(id, language).map(line => line.key))
  return Object.fromEntries(Object.entries(texts).filter(([key]) => keys.has(key)))
}

const SUBJECT = 200
const BODY = 2_000

/** A subject is one line of a mail; a paragraph no longer than a reader bears. */
export function lengthOf(key: string): number {
  return key.endsWith('.subject') || key.endsWith('_subject') ? SUBJECT : BODY
}

// Controls, line ends, and what has no shape of its own: marks that turn the direction, soft hyphens, joiners, private signs.
const HIDDEN = /[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Cs}\p{Zl}\p{Zp}]/u
const MARKUP = /[<>]|&(?:#\d+|#x[\da-f]+|[a-z][\da-z]*);/i
const LINK = /\b[a-z][a-z\d+.-]*:\/\/|\bwww\.|\b(?:mailto|data|javascript|tel):(?=[\w/+])/i

/** What is wrong with one text. What makes it unreadable is said first and alone. */
export function lintOwnText(id: TemplateId, language: Language, line: OwnLine, text: string): OwnLint[] {
  const { key } = line
  const found: OwnLint[] = []
  const say = (rule: OwnRule, what = '') => found.push({ key, rule, what })
  if (tidied(text) === '') return [{ key, rule: 'empty', what: '' }]
  if (text.length > lengthOf(key)) return [{ key, rule: 'length', what: String(lengthOf(key)) }]
  const hidden = HIDDEN.exec(text)
  if (hidden) return [{ key, rule: 'hidden', what: codeOf(hidden[0]) }]
  const markup = MARKUP.exec(text)
  if (markup) return [{ key, rule: 'markup', what: markup[0] }]
  const [source, own] = [parsed(line.shipped), parsed(text)]
  if (!source || !own) return [{ key, rule: 'syntax', what: '' }]
  // Of a notice alone: it tells its reader that it never sends a link.
  const link = id === 'notice' ? LINK.exec(text) : null
  if (link) say('link', link[0])
  lintBlanks(source, own, say)
  for (const lack of lackingForms(own, language)) say('plural', `{${lack.name}} ${lack.form}`)
  for (const word of forbiddenIn[language]) if (contains(literal(own), word, language)) say('forbidden', word)
  if (/\p{L}/u.test(literal(source)) && !/\p{L}/u.test(literal(own))) say('empty')
  if (language !== 'en' && text === line.english && !mayStayEnglish(key, text)) say('untranslated')
  return found
}

/** What is filled in: the same names, each as the same kind, and a choice between the same words. */
function lintBlanks(
  source: readonly MessageFormatElement[],
  own: readonly MessageFormatElement[],
  say: (rule: OwnRule, what: string) => void,
): void {
  const [wanted, given] = [kindsIn(source), kindsIn(own)]
  for (const [name, kinds] of wanted) {
    const mine = given.get(name)
    if (!mine) say('missing', `{${name}}`)
    else if ([...mine].some(kind => !kinds.has(kind)) || [...kinds].some(kind => !mine.has(kind)))
      say('kind', `{${name}}`)
  }
  for (const name of given.keys()) if (!wanted.has(name)) say('extra', `{${name}}`)
}

/** Name → how it is filled in: by type, style, and for a choice its words. */
function kindsIn(elements: readonly MessageFormatElement[]): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>()
  const visit = (element: MessageFormatElement): void => {
    if (element.type !== 0 && element.type !== 7) {
      const kinds = found.get(element.value) ?? new Set()
      found.set(element.value, kinds.add(kindOf(element)))
    }
    for (const branch of branchesOf(element)) branch.forEach(visit)
  }
  elements.forEach(visit)
  return found
}

function kindOf(element: MessageFormatElement): string {
  const style = 'style' in element ? JSON.stringify(element.style ?? null) : ''
  const words = element.type === 5 ? Object.keys(element.options).toSorted().join(' ') : ''
  const counted = element.type === 6 ? `${element.pluralType} ${element.offset}` : ''
  return [element.type, style, words, counted].join('/')
}

function codeOf(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
}
