// The words of giving again what left.
import { wordsIn } from '../../../words/load.ts'

export const say = await wordsIn({
  en: () => import('../../../../../words/desk/production/en.ts'),
  de: () => import('../../../../../words/desk/production/de.json'),
  fr: () => import('../../../../../words/desk/production/fr.json'),
  es: () => import('../../../../../words/desk/production/es.json'),
  nl: () => import('../../../../../words/desk/production/nl.json'),
  pl: () => import('../../../../../words/desk/production/pl.json'),
  ja: () => import('../../../../../words/desk/production/ja.json'),
})
