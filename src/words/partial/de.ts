// Deutsch.
import type { Translation } from '../catalogue.ts'
import type { en } from './en.ts'

export const de: Translation<typeof en> = {
  authority: 'Eine Behörde, die wir noch nicht nennen dürfen',
  asked: '{authority} hat von uns {what} verlangt.',
  data: 'Daten von Ihnen',
  withheld:
    'Eine Pflicht zum Schweigen umfasst noch, {parts}. Wenn sie endet, teilen wir Ihnen den Rest von uns aus mit.',
  'part.agency': 'wer sie verlangt',
  'part.content': 'was in dem Schreiben steht',
  copy: 'Die Kopie wird bis dahin zurückgehalten.',
}
