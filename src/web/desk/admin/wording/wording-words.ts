// The words about a provider's own wording of a letter.
import { wordsIn } from '../../words/load.ts'

export const say = await wordsIn({
  en: () => import('../../../../words/wording/en.ts'),
  de: () => import('../../../../words/wording/de.json'),
  fr: () => import('../../../../words/wording/fr.json'),
  es: () => import('../../../../words/wording/es.json'),
  nl: () => import('../../../../words/wording/nl.json'),
  pl: () => import('../../../../words/wording/pl.json'),
  ja: () => import('../../../../words/wording/ja.json'),
})
