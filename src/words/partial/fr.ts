// Français.
import type { Translation } from '../catalogue.ts'
import type { en } from './en.ts'

export const fr: Translation<typeof en> = {
  authority: 'Une autorité que nous ne pouvons pas encore nommer',
  asked: '{authority} nous a demandé {what}.',
  data: 'des données qui vous concernent',
  withheld:
    'Une obligation de secret couvre encore {parts}. Quand elle prendra fin, nous vous dirons le reste de nous-mêmes.',
  'part.agency': 'l’identité de l’autorité',
  'part.content': 'le contenu de l’acte',
  copy: 'La copie est retenue jusque-là.',
}
