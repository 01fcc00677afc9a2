// The words of the page in the reader's language. Only that language's files are fetched, here and when another is chosen.
import { type Say, sayIn, type Translation } from '../../words/catalogue.ts'
import { type Language, languages } from '../../words/languages.ts'
import type { en as scriptEn } from '../../words/script/en.ts'
import type { en as sessionsEn } from '../../words/sessions/en.ts'
import { speakWith } from '../sign-in/script-words.ts'
import type { ApproveWords, English } from './approve-words.ts'
import { readerLanguage } from './language.ts'

type SessionWords = Say<typeof sessionsEn>
type Texts = {
  readonly page: Translation<English>
  readonly script: Translation<typeof scriptEn>
  readonly sessions: Translation<typeof sessionsEn>
}

const files: Readonly<Record<Language, () => Promise<Texts>>> = {
  en: async () => ({
    page: {
      ...(await import('../../words/glossary/en.ts')).en,
      ...(await import('../../words/approve/en.ts')).en,
    },
    script: (await import('../../words/script/en.ts')).en,
    sessions: (await import('../../words/sessions/en.ts')).en,
  }),
  de: async () => ({
    page: {
      ...(await import('../../words/glossary/de.json')).default,
      ...(await import('../../words/approve/de.json')).default,
    },
    script: (await import('../../words/script/de.json')).default,
    sessions: (await import('../../words/sessions/de.json')).default,
  }),
  fr: async () => ({
    page: {
      ...(await import('../../words/glossary/fr.json')).default,
      ...(await import('../../words/approve/fr.json')).default,
    },
    script: (await import('../../words/script/fr.json')).default,
    sessions: (await import('../../words/sessions/fr.json')).default,
  }),
  es: async () => ({
    page: {
      ...(await import('../../words/glossary/es.json')).default,
      ...(await import('../../words/approve/es.json')).default,
    },
    script: (await import('../../words/script/es.json')).default,
    sessions: (await import('../../words/sessions/es.json')).default,
  }),
  nl: async () => ({
    page: {
      ...(await import('../../words/glossary/nl.json')).default,
      ...(await import('../../words/approve/nl.json')).default,
    },
    script: (await import('../../words/script/nl.json')).default,
    sessions: (await import('../../words/sessions/nl.json')).default,
  }),
  pl: async () => ({
    page: {
      ...(await import('../../words/glossary/pl.json')).default,
      ...(await import('../../words/approve/pl.json')).default,
    },
    script: (await import('../../words/script/pl.json')).default,
    sessions: (await import('../../words/sessions/pl.json')).default,
  }),
  ja: async () => {
    await import('../theme/ja.css')
    return {
      page: {
        ...(await import('../../words/glossary/ja.json')).default,
        ...(await import('../../words/approve/ja.json')).default,
      },
      script: (await import('../../words/script/ja.json')).default,
      sessions: (await import('../../words/sessions/ja.json')).default,
    }
  },
}

/** Bound anew by `speak`: never kept by who imports it. */
export let say: ApproveWords
export let sessionSay: SessionWords
await speak(readerLanguage())

export async function speak(language: Language): Promise<void> {
  const known = languages.find(l => l === language) ?? 'en'
  const { page, script, sessions } = await files[known]()
  speakWith(script)
  document.documentElement.lang = language
  say = sayIn<English>(language, page)
  sessionSay = sayIn<typeof sessionsEn>(language, sessions)
}
