// The words of the forms of a demand's page.
import { wordsIn } from '../../words/load.ts'

export const say = await wordsIn({
  en: () => import('../../../../words/desk/forms/en.ts'),
  de: () => import('../../../../words/desk/forms/de.ts'),
  fr: () => import('../../../../words/desk/forms/fr.ts'),
  es: () => import('../../../../words/desk/forms/es.ts'),
  nl: () => import('../../../../words/desk/forms/nl.ts'),
  pl: () => import('../../../../words/desk/forms/pl.ts'),
  ja: () => import('../../../../words/desk/forms/ja.ts'),
})
