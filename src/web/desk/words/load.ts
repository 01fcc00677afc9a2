// The desk's words. The server writes the reader's language into the page (http/static.ts), so it is known before anything is
// drawn and does not change while the page is open; each part of the desk loads its texts in that one language.
import { type Catalogue, type Say, sayIn, type Translation } from '../../../words/catalogue.ts'
import { type Language, languages } from '../../../words/languages.ts'
import { isPseudo, PSEUDO } from '../../../words/pseudo.ts'

/** English where there is no page: in tests of a part alone. */
export const language: Language = languageOfPage()

function languageOfPage(): Language {
  const lang = typeof document === 'undefined' ? 'en' : document.documentElement.lang
  if (lang === PSEUDO) return PSEUDO as Language
  return languages.find(l => l === lang) ?? 'en'
}

/** One import per language, so that a browser fetches only its own. */
export type Files<E extends Catalogue> = { readonly en: () => Promise<{ readonly en: E }> } & {
  readonly [L in Exclude<Language, 'en'>]: () => Promise<{ readonly default: Translation<E> }>
}

/** For the top of a part's file of words: the part waits for its words, and has them at once from then on. */
export async function wordsIn<const E extends Catalogue>(files: Files<E>): Promise<Say<E>> {
  if (language === 'en' || isPseudo(language)) return sayIn<E>(language, (await files.en()).en)
  return sayIn<E>(language, (await files[language]()).default)
}

type Glossary = typeof import('../../../words/glossary/en.ts').en
type Both<E> = Omit<Glossary, keyof E> & E

/** A part's words with the glossary below them. */
export async function wordsWithGlossary<const E extends Catalogue>(files: Files<E>): Promise<Say<Both<E>>> {
  const texts = async (of: Files<Catalogue>) =>
    language === 'en' || isPseudo(language) ? (await of.en()).en : (await of[language]()).default
  const [terms, own] = await Promise.all([texts(glossary), texts(files as Files<Catalogue>)])
  return sayIn<Both<E>>(language, { ...terms, ...own } as Translation<Both<E>>)
}

const glossary: Files<Catalogue> = {
  en: () => import('../../../words/glossary/en.ts'),
  de: () => import('../../../words/glossary/de.json'),
  fr: () => import('../../../words/glossary/fr.json'),
  es: () => import('../../../words/glossary/es.json'),
  nl: () => import('../../../words/glossary/nl.json'),
  pl: () => import('../../../words/glossary/pl.json'),
  ja: () => import('../../../words/glossary/ja.json'),
}
