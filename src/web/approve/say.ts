// The words of the page in the reader's language. Only that language's files are fetched, here and when another is chosen.
import { sayIn, type Translation } from '../../words/catalogue.ts'
import { type Language, languages } from '../../words/languages.ts'
import type { en as scriptEn } from '../../words/script/en.ts'
import { speakWith } from '../sign-in/words.ts'
import { readerLanguage } from './language.ts'
import type { ApproveWords, English } from './words.ts'

type Texts = { readonly page: Translation<English>; readonly script: Translation<typeof scriptEn> }

const files: Readonly<Record<Language, () => Promise<Texts>>> = {
  en: async () => ({
    page: (await import('../../words/approve/en.ts')).en,
    script: (await import('../../words/script/en.ts')).en,
  }),
  de: async () => ({
    page: (await import('../../words/approve/de.ts')).de,
    script: (await import('../../words/script/de.ts')).de,
  }),
  fr: async () => ({
    page: (await import('../../words/approve/fr.ts')).fr,
    script: (await import('../../words/script/fr.ts')).fr,
  }),
  es: async () => ({
    page: (await import('../../words/approve/es.ts')).es,
    script: (await import('../../words/script/es.ts')).es,
  }),
  nl: async () => ({
    page: (await import('../../words/approve/nl.ts')).nl,
    script: (await import('../../words/script/nl.ts')).nl,
  }),
  pl: async () => ({
    page: (await import('../../words/approve/pl.ts')).pl,
    script: (await import('../../words/script/pl.ts')).pl,
  }),
  ja: async () => {
    await import('../theme/ja.css')
    return {
      page: (await import('../../words/approve/ja.ts')).ja,
      script: (await import('../../words/script/ja.ts')).ja,
    }
  },
}

/** Bound anew by `speak`: never kept by who imports it. */
export let say: ApproveWords = await load(readerLanguage())

export async function speak(language: Language): Promise<void> {
  say = await load(language)
}

async function load(language: Language): Promise<ApproveWords> {
  const known = languages.find(l => l === language) ?? 'en'
  const { page, script } = await files[known]()
  speakWith(script)
  document.documentElement.lang = language
  return sayIn<English>(language, page)
}
