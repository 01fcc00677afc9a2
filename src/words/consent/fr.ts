// Français.
import type { Translation } from '../catalogue.ts'
import type { en } from './en.ts'

export const fr: Translation<typeof en> = {
  heading: 'À quoi consentez-vous ?',
  explain:
    'Rien d’autre ne peut sortir sur la base de votre consentement. Vous pouvez le retirer ici à tout moment, tant que vos données ne sont pas sorties.',
  category: '{what} de {account}',
  from: 'Du (premier jour)',
  to: 'Au (dernier jour)',
  period: 'Laissez les jours vides pour toute la période demandée.',
  none: 'Choisissez au moins un type de données auquel vous consentez.',
  title: 'Votre consentement',
  covers: 'Il couvre',
  given: 'Donné {at}',
  waiting:
    'Nous le vérifions auprès de votre organisation avant que quoi que ce soit ne sorte sur cette base.',
  verified: 'Nous l’avons vérifié auprès de votre organisation.',
  revoked: 'Retiré {at}.',
  revoke: 'Retirer le consentement',
  before: 'Nous donnons volontairement : {what}. Aucune loi ne l’exige.',
  after: 'Nous avons donné volontairement : {what}. Aucune loi ne l’exigeait.',
  'lane.emergency': 'Volontaire : dans une urgence que la hiérarchie de l’autorité nous a confirmée.',
  'lane.consent': 'Volontaire : sur la base de votre propre consentement.',
  'lane.policy': 'Volontaire : selon notre règle « {name} ».',
  'lane.policy_unnamed': 'Volontaire : selon une de nos règles.',
}
