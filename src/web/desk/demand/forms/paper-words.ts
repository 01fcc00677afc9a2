// The words of what a paper says: the form of the facts and its parts.
import { wordsIn } from '../../words/load.ts'

export const say = await wordsIn({
  en: () => import('../../../../words/desk/paper/en.ts'),
  de: () => import('../../../../words/desk/paper/de.json'),
  fr: () => import('../../../../words/desk/paper/fr.json'),
  es: () => import('../../../../words/desk/paper/es.json'),
  nl: () => import('../../../../words/desk/paper/nl.json'),
  pl: () => import('../../../../words/desk/paper/pl.json'),
  ja: () => import('../../../../words/desk/paper/ja.json'),
})

/** "mail address" for `email`; a kind that this desk does not know yet in readable form. */
export function kindWords(kind: string): string {
  return say.of('kind', kind).replaceAll('_', ' ')
}
