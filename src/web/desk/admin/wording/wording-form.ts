// The form of a wording as values: what stands in its fields, what of it is somebody's own, what two people wrote of the same text,
// and the file that a wording travels in.
import type { TemplateText, WordingVersion } from '../../../../api/desk/templates.ts'
import { asLanguage, type Language } from '../../../../words/languages.ts'
import { tidied } from '../../../../words/own-wording.ts'
import { type TemplateId, templateIds } from '../../../../words/templates.ts'

export type Typed = Readonly<Record<string, string>>

/** The letter's texts that may be said in other words, in their order. */
export function ownLinesOf(text: TemplateText): TemplateText['lines'] {
  return text.lines.filter(line => line.fixed === null)
}

/** Every field with what stands in it when somebody begins from this version; the shipped texts where there is none. */
export function fieldsFrom(text: TemplateText, version: Pick<WordingVersion, 'texts'> | undefined): Typed {
  return Object.fromEntries(ownLinesOf(text).map(line => [line.key, version?.texts[line.key] ?? line.text]))
}

/** Of the fields, what is not as shipped. */
export function ownOf(text: TemplateText, typed: Typed): Typed {
  const own = ownLinesOf(text).filter(line => tidied(typed[line.key] ?? '') !== line.text)
  return Object.fromEntries(own.map(line => [line.key, tidied(typed[line.key] ?? '')]))
}

export function isSame(a: Typed, b: Typed): boolean {
  const keys = Object.keys(a)
  return keys.length === Object.keys(b).length && keys.every(key => a[key] === b[key])
}

/** Keys on which this version says something else than what is typed. */
export function differing(text: TemplateText, version: WordingVersion, typed: Typed): string[] {
  const theirs = fieldsFrom(text, version)
  return Object.keys(theirs).filter(key => theirs[key] !== tidied(typed[key] ?? ''))
}

const FORMAT = 'duly/template-wording/v1'

export function fileOf(text: TemplateText, texts: Typed): string {
  const { id: template, language } = text
  return `${JSON.stringify({ format: FORMAT, template, language, texts }, null, 2)}\n`
}

/** The texts of a file that was exported from this letter in this language; null for any other. */
export function textsInFile(text: TemplateText, file: string): Typed | null {
  const found = parsed(file)
  if (found === null || found.format !== FORMAT) return null
  if (found.template !== text.id || found.language !== text.language) return null
  const { texts } = found
  if (typeof texts !== 'object' || texts === null || Array.isArray(texts)) return null
  const keys = new Set(ownLinesOf(text).map(line => line.key))
  const entries = Object.entries(texts)
  const fit = entries.every(([key, value]) => keys.has(key) && typeof value === 'string')
  return fit ? (Object.fromEntries(entries) as Typed) : null
}

function parsed(file: string): Readonly<Record<string, unknown>> | null {
  try {
    const found: unknown = JSON.parse(file)
    return typeof found === 'object' && found !== null ? (found as Record<string, unknown>) : null
  } catch {
    return null
  }
}

/** The letter and its language as our closed lists have them. */
export function whichOf(text: TemplateText): { readonly id: TemplateId; readonly language: Language } {
  const id = templateIds.find(one => one === text.id)
  const language = asLanguage(text.language)
  if (!id || !language) throw new Error('a letter of the list in one of its languages')
  return { id, language }
}
