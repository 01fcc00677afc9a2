// Refusals in the reader's language. English says them as they are; other languages have their own words for what a visitor of
// a portal meets, then those of the domain's sentences, both found by their English; for any other one the words of its code.
import type { Refusal, RefusalCode } from '../../demand/refusal.ts'
import { en } from '../../words/frame/en.ts'
import { frameWords } from '../../words/frame.ts'
import type { Language } from '../../words/languages.ts'
import { knowsSentence, sentenceIn } from '../../words/sentences.ts'

/** English sentence → where its words stand. */
const known = new Map<string, string>(
  Object.entries(en).flatMap(([key, text]) =>
    key.startsWith('known.') ? [[text, key.split('.')[1] ?? '']] : [],
  ),
)

/** `own`: its words are in the reader's language already, because they were made for this page. */
export function refusalIn(language: Language, refusal: Refusal): Refusal {
  if (language === 'en' || own.has(refusal)) return refusal
  const say = frameWords(language)
  const [detail, next] = [known.get(refusal.detail), known.get(refusal.next)]
  const sentence = (english: string) => (knowsSentence(english) ? sentenceIn(language, english) : null)
  const code = Object.hasOwn(en, `detail.${refusal.code}`) ? refusal.code : 'other'
  return {
    ...refusal,
    detail: detail
      ? say.of('known', `${detail}.detail`)
      : (sentence(refusal.detail) ?? say.of('detail', code)),
    next: next ? say.of('known', `${next}.next`) : (sentence(refusal.next) ?? say.of('next', code)),
  }
}

const own = new WeakSet<Refusal>()

/** Marks a refusal whose words were made in the reader's language. */
export function inOwnWords(refusal: Refusal): Refusal {
  own.add(refusal)
  return refusal
}

/** The heading of a refusal's page; null in English, where the code itself is read. */
export function titleIn(language: Language, code: RefusalCode): string | null {
  if (language === 'en') return null
  return frameWords(language).of('title', Object.hasOwn(en, `title.${code}`) ? code : 'other')
}
