// Refusals in the reader's language, by the keys of their sentences. One without keys, as a reading keeps it, is read through the
// table of what is on record; one that is not there is said in the words of its code.
import { BY_KEY, type Refusal, type RefusalCode } from '../../kernel/refusal.ts'
import { frameWords } from '../../words/faces/frame.ts'
import { knownIn, saidIn } from '../../words/faces/sentences.ts'
import { en } from '../../words/frame/en.ts'
import type { Language } from '../../words/languages.ts'

export function refusalIn(language: Language, refusal: Refusal): Refusal {
  if (language === 'en' || own.has(refusal)) return refusal
  const said = bothIn(language, refusal)
  if (said) return { ...refusal, ...said }
  const say = frameWords(language)
  const code = Object.hasOwn(en, `detail.${refusal.code}`) ? refusal.code : 'other'
  return {
    ...refusal,
    detail: knownIn(language, refusal.detail) ?? say.of('detail', code),
    next: knownIn(language, refusal.next) ?? say.of('next', code),
  }
}

/** Null where there are no keys. */
export function bothIn(language: Language, said: object): Pick<Refusal, 'detail' | 'next'> | null {
  const by = (said as Pick<Refusal, typeof BY_KEY>)[BY_KEY]
  return by ? { detail: saidIn(language, by.detail), next: saidIn(language, by.next) } : null
}

const own = new WeakSet<Refusal>()

/** A refusal whose words were made in the reader's language. */
export function inOwnWords(code: RefusalCode, detail: string, next: string): Refusal {
  const refusal = { code, detail, next }
  own.add(refusal)
  return refusal
}

/** The heading of a refusal's page; null in English, where the code itself is read. */
export function titleIn(language: Language, code: RefusalCode): string | null {
  if (language === 'en') return null
  return frameWords(language).of('title', Object.hasOwn(en, `title.${code}`) ? code : 'other')
}
