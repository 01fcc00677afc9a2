// What the law packs say, in a reader's language, as an aid: the English of the pack decides. A sentence is found by its very
// English (decision 0027), blanks and all, so that one that a pack changes loses its translation by itself. Where there is none
// the English stands, and says of itself that it is English.
import { type FillBlank, fillBlank } from '../blanks.ts'
import type { Catalogue } from '../catalogue.ts'
import type { Language } from '../languages.ts'

/** Of one pack: English → language → text. Blanks are the pack's own, `{requester.country}`. */
export type LawTable = Readonly<Record<string, Readonly<Partial<Record<Language, string>>>>>

/**
 * A text as it is shown. `language` is null where it is not the packs' and so in whatever language somebody wrote it;
 * `translated`: an aid, of which the English decides.
 */
export type Said = {
  readonly text: string
  readonly language: Language | null
  readonly translated: boolean
}

export type LawWords = {
  readonly language: Language
  /** A reason, a name, a title, as it is on record. `pack`: whose words are looked at first. */
  said(english: string, pack?: string | null): Said
}

type Sentence = { readonly english: string; readonly pack: string; readonly text: string | undefined }
type Blanked = Sentence & { readonly like: RegExp; readonly names: readonly string[] }
type Frame = { readonly like: RegExp; readonly names: readonly string[]; readonly text: string }

export type LawTexts = {
  readonly language: Language
  /** By pack, every sentence that it has, translated or not: what is not here is not the law's. In English its own. */
  readonly tables: ReadonlyMap<string, LawTable>
  /** `law/frame` in English and in the language. */
  readonly frame: { readonly en: Catalogue; readonly own: Catalogue }
  /** A data category's word as the evaluator writes it ("content stored"), in the language; null for another word. */
  readonly category: (english: string) => string | null
  /** The word for a code of the law's closed lists, as it stands in a blank; null for what is none. */
  readonly value: (code: string) => string | null
  /** A paper's name in the language, by its id; null for another text. */
  readonly paper: (id: string) => string | null
}

/** What the evaluator writes where nothing is stated. */
const NOT_STATED = 'not stated'

/** Marks of the packs' research, which are no words for a reader: how sure it is, said in words. */
const MARKS: readonly (readonly [RegExp, string])[] = [
  [/(\w\)?), KNOWN\b/g, '$1; well known, source not read again'],
  [/\bKNOWN\b/g, 'well known, source not read again'],
  [/\bUNSURE\b/g, 'no source read'],
]

export function withoutMarks(english: string): string {
  return MARKS.reduce((text, [mark, words]) => text.replaceAll(mark, words), english)
}

export function lawWordsOf(texts: LawTexts): LawWords {
  const { language } = texts
  const { whole, blanked } = indexOf(texts)
  const frames = framesOf(texts.frame)
  const fixed = new Map(Object.keys(texts.frame.en).map(key => [key, texts.frame.own[key] ?? key]))
  const known = fillBlank(texts)
  const fill: FillBlank = (before, fact, value) =>
    value === NOT_STATED ? before + (fixed.get(value) ?? value) : known(before, fact, value)

  function inPack(english: string, pack: string | null): { text: string | undefined } | null {
    const exact = whole.get(english)
    if (exact) return exact.find(s => s.pack === pack) ?? exact.find(s => s.text !== undefined) ?? exact[0]!
    const fits = blanked.filter(b => b.like.test(english))
    const best = fits.find(b => b.pack === pack) ?? fits[0]
    return best ? { text: best.text && filled(best, english, best.text, fill) } : null
  }

  /** What the evaluator put together: its own words around a name, a category and a sentence of the pack. */
  function framed(english: string, pack: string | null): { text: string | undefined } | null {
    for (const { like, names, text } of frames) {
      const match = like.exec(english)
      if (!match) continue
      const parts = names.map((name, i) => [name, part(name, match[i + 1] ?? '', pack)] as const)
      if (parts.some(([, found]) => found === null)) continue
      const known = parts.every(([, found]) => found?.text !== undefined)
      if (!known) return { text: undefined }
      const of = new Map(parts.map(([name, found]) => [name, found?.text ?? '']))
      // A pack's sentence may begin small, since the English frame has a colon before it.
      const put = (_: string, stop: string, name: string) =>
        stop + (stop ? capital : String)(of.get(name) ?? '')
      return { text: capital(text.replace(/(\. |)\{(\w+)\}/g, put)) }
    }
    return null
  }

  /** null: this is not what stands in such a blank, so the frame does not fit. */
  function part(name: string, english: string, pack: string | null): { text: string | undefined } | null {
    if (name === 'law') return own(english) ?? inPack(english, pack)
    if (name === 'name') return inPack(english, pack)
    // The name of a holiday is a name.
    if (name === 'weekday' || name === 'off') return own(english) ?? { text: english }
    if (name === 'purpose') return { text: texts.value(english) ?? english }
    if (name !== 'category') return { text: english }
    const word = texts.category(english)
    return word === null ? null : { text: word }
  }

  const own = (english: string) => {
    const text = fixed.get(english)
    return text === undefined ? null : { text }
  }

  return {
    language,
    said(english, pack = null) {
      const found = own(english) ?? inPack(english, pack) ?? framed(english, pack)
      const as = withoutMarks(english)
      if (language === 'en')
        return { text: withoutMarks(found?.text ?? english), language: null, translated: false }
      if (found === null) return { text: as, language: null, translated: false }
      return found.text === undefined
        ? { text: as, language: 'en', translated: false }
        : { text: found.text, language, translated: true }
    },
  }
}

function indexOf({ language, tables }: LawTexts): {
  whole: Map<string, Sentence[]>
  blanked: Blanked[]
} {
  const whole = new Map<string, Sentence[]>()
  const blanked: Blanked[] = []
  for (const [pack, table] of tables)
    for (const [english, words] of Object.entries(table)) {
      const sentence = { english, pack, text: words[language] }
      if (english.includes('{')) blanked.push({ ...sentence, ...patternOf(english) })
      else whole.set(english, [...(whole.get(english) ?? []), sentence])
    }
  // Of two that fit, the one that says more.
  return { whole, blanked: blanked.toSorted((a, b) => b.english.length - a.english.length) }
}

function framesOf({ en, own }: LawTexts['frame']): Frame[] {
  return Object.keys(en)
    .filter(key => key.includes('{'))
    .toSorted((a, b) => weight(b) - weight(a))
    .map(key => ({ ...patternOf(key), text: own[key] ?? key }))
}

/** Letters apart from blanks: a frame that fixes more is tried first. */
function weight(frame: string): number {
  return frame.replace(/\{[^}]*\}/g, '').length
}

function patternOf(sentence: string): { like: RegExp; names: string[] } {
  const parts = sentence.split(/\{([\w.]+)\}/)
  const source = parts.map((text, i) =>
    i % 2 === 1 ? '(.+?)' : text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&'),
  )
  return { like: new RegExp(`^${source.join('')}$`, 's'), names: parts.filter((_, i) => i % 2 === 1) }
}

/** Each value goes in by its word; the words around it may bend to it. */
function filled(of: Blanked, english: string, text: string, fill: FillBlank): string {
  const match = of.like.exec(english)
  return text
    .split(/\{([\w.]+)\}/)
    .reduce((before, part, i) =>
      i % 2 === 0 ? before + part : fill(before, part, match?.[of.names.indexOf(part) + 1] ?? `{${part}}`),
    )
}

function capital(text: string): string {
  return text.slice(0, 1).toLocaleUpperCase('en') + text.slice(1)
}
