// The words of letters to the authority that did not arrive, and of process that follows an emergency.
import { wordsIn } from '../../../words/load.ts'

export const say = await wordsIn({
  en: () => import('../../../../../words/desk/letters/en.ts'),
  de: () => import('../../../../../words/desk/letters/de.json'),
  fr: () => import('../../../../../words/desk/letters/fr.json'),
  es: () => import('../../../../../words/desk/letters/es.json'),
  nl: () => import('../../../../../words/desk/letters/nl.json'),
  pl: () => import('../../../../../words/desk/letters/pl.json'),
  ja: () => import('../../../../../words/desk/letters/ja.json'),
})
