// The words of letters to the authority that did not arrive, and of process that follows an emergency.
import { wordsIn } from '../../words/load.ts'

export const say = await wordsIn({
  en: () => import('../../../../words/desk/letters/en.ts'),
  de: () => import('../../../../words/desk/letters/de.ts'),
  fr: () => import('../../../../words/desk/letters/fr.ts'),
  es: () => import('../../../../words/desk/letters/es.ts'),
  nl: () => import('../../../../words/desk/letters/nl.ts'),
  pl: () => import('../../../../words/desk/letters/pl.ts'),
  ja: () => import('../../../../words/desk/letters/ja.ts'),
})
