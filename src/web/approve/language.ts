// The language of the page: the choice kept in this browser, else the first that the browser names. The server never writes
// into this page, because its bytes are pinned.
import { asLanguage, type Language } from '../../words/languages.ts'
import { PSEUDO } from '../../words/pseudo.ts'

const KEPT = 'duly-language'

export function readerLanguage(): Language {
  const chosen = kept()
  if (chosen) return chosen
  for (const tag of navigator.languages) {
    const language = asLanguage(tag)
    if (language) return language
  }
  return 'en'
}

function kept(): Language | null {
  try {
    const tag = localStorage.getItem(KEPT)
    return tag === PSEUDO ? (PSEUDO as Language) : asLanguage(tag)
  } catch {
    return null
  }
}

/** A browser that keeps nothing forgets it with the page. */
export function keepLanguage(language: Language): void {
  try {
    localStorage.setItem(KEPT, language)
  } catch {}
}
