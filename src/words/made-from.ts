// Which English a translation was made from, and so which translations are missing or stale. `made-from.json` of a face holds the mark
// of the English beside its translations: one mark for all languages, or one for each where they were made from different texts.
// A translation without a mark was made in this change and is taken as current until `npm run words take` marks it.
import type { Catalogue } from './catalogue.ts'
import { type Language, languages } from './languages.ts'

export type MadeFrom = Readonly<Record<string, string | Readonly<Partial<Record<Language, string>>>>>
export type Lack = { readonly key: string; readonly language: Language; readonly lack: 'missing' | 'stale' }
type Texts = Readonly<Record<Language, Catalogue>>

export const translated = languages.filter(language => language !== 'en')

/** FNV-1a of 32 bits over UTF-16 units: tells two versions of a text apart, and proves nothing. */
export function markOf(english: string): string {
  let mark = 0x811c9dc5
  for (let i = 0; i < english.length; i++) mark = Math.imul(mark ^ english.charCodeAt(i), 0x01000193) >>> 0
  return mark.toString(16).padStart(8, '0')
}

export function markFor(from: MadeFrom, key: string, language: Language): string | undefined {
  const marks = from[key]
  return typeof marks === 'string' ? marks : marks?.[language]
}

/** What a reader of another language gets in English, or in words that were made from an earlier English. */
export function lacks(texts: Texts, from: MadeFrom): Lack[] {
  return Object.entries(texts.en).flatMap(([key, english]) =>
    translated.flatMap((language): Lack[] => {
      if (!Object.hasOwn(texts[language], key)) return [{ key, language, lack: 'missing' }]
      const mark = markFor(from, key, language)
      return mark === undefined || mark === markOf(english) ? [] : [{ key, language, lack: 'stale' }]
    }),
  )
}

/** The marks once the translations named are known to say what the English says now; keys that English lost are left out. */
export function marked(
  texts: Texts,
  from: MadeFrom,
  current: (language: Language, key: string) => boolean,
): MadeFrom {
  const marks = Object.entries(texts.en).flatMap(([key, english]): [string, MadeFrom[string]][] => {
    const here = translated.filter(language => Object.hasOwn(texts[language], key))
    const each = here.map((language): [Language, string] => [
      language,
      current(language, key) ? markOf(english) : (markFor(from, key, language) ?? markOf(english)),
    ])
    const first = each[0]?.[1]
    if (first === undefined) return []
    return [[key, each.every(([, mark]) => mark === first) ? first : Object.fromEntries(each)]]
  })
  return Object.fromEntries(marks)
}
