// The words of the forms of a demand's page.
import { wordsIn } from '../../words/load.ts'

export const say = await wordsIn({
  en: () => import('../../../../words/desk/forms/en.ts'),
  de: () => import('../../../../words/desk/forms/de.json'),
  fr: () => import('../../../../words/desk/forms/fr.json'),
  es: () => import('../../../../words/desk/forms/es.json'),
  nl: () => import('../../../../words/desk/forms/nl.json'),
  pl: () => import('../../../../words/desk/forms/pl.json'),
  ja: () => import('../../../../words/desk/forms/ja.json'),
})
