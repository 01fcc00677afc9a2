// French.
import type { Translation } from '../../catalogue.ts'
import type { en } from './en.ts'

export const fr: Translation<typeof en> = {
  'longer.shown':
    'Avec l’acte, elle suspend la notification tardive jusqu’à ce que la réponse du tribunal soit consignée. Sans lui, une autre personne la confirme en un jour ouvré, sinon elle ne suspend plus rien.',
  'longer.after':
    'Après la fin du secret, elle ne compte que si elle a été faite avant cette fin, et sans l’acte elle ne suspend rien avant qu’une autre personne l’ait confirmée.',
  'longer.said': '{who} dit qu’un secret plus long a été demandé le {on} : {note}',
  'longer.own':
    'Vous l’avez dit vous-même : une autre personne vérifie. Si vous vous êtes trompé, indiquez qu’il n’a pas été demandé.',
  'longer.look': 'A-t-il été demandé ?',
  'longer.yes': 'Oui, il a été demandé',
  'longer.no': 'Non, il n’a pas été demandé',
  'longer.looked': 'Où vous avez regardé, ou qui vous avez interrogé',
  'longer.until': 'Si personne ne la confirme d’ici là, elle ne suspend plus rien : {when}.',
  'longer.confirm': 'Confirmer qu’un secret plus long a été demandé',
  'longer.refuse': 'Consigner qu’il n’a pas été demandé',
  'way.longer_said':
    'un secret plus long aurait été demandé le {day} ; une autre personne le confirme, sinon cela ne suspend plus rien à partir de : {when}',
  'way.longer_void':
    'un secret plus long aurait été demandé le {day} ; personne ne l’a confirmé à temps, et cela ne suspend rien',
  'docket.second':
    'Un secret plus long qui a été demandé est confirmé par une autre personne en un jour ouvré, ou consigné avec son acte.',
  'allow.title': 'Consigner que l’autorité permet d’informer une personne',
  'allow.explain':
    'Sous le secret, ce contact seul reçoit toute la notification par message. Personne d’autre de son organisation ne l’apprend, et la console ne le montre à personne avant la fin du secret. Une autre personne lit d’abord l’acte et confirme.',
  'allow.whom': 'Qui l’autorité permet d’informer',
  'allow.note': 'Qui de l’autorité le permet, et où cela figure',
  'allow.paper': 'L’acte qui le permet',
  'allow.record': 'Consigner, pour qu’une seconde personne confirme',
  'allow.said': '{who} dit que l’autorité permet d’informer {contact} seul : {note}',
  'allow.own':
    'Vous l’avez consigné vous-même : une autre personne lit l’acte. Si vous vous êtes trompé, indiquez qu’il ne le permet pas.',
  'allow.look': 'L’acte permet-il d’informer cette personne et de lui remettre la copie ?',
  'allow.yes': 'Oui, toute la notification, et personne d’autre',
  'allow.no': 'Non',
  'allow.no.why': 'Pourquoi pas',
  'allow.mailbox': 'Je sais que cette personne seule lit la boîte',
  'allow.confirm': 'Confirmer que cette personne peut être informée',
  'allow.refuse': 'Consigner que ce n’est pas permis',
  'allow.typed': 'Le message à cette personne ne peut pas être repris.',
  'may_tell.paper': 'Selon ses propres termes peuvent être informés malgré tout : {who}',
  'may_tell.none': 'Il ne nomme personne qui puisse être informé malgré tout.',
  'allowed.recorded': '{who} : l’autorité le permettrait ; une autre personne confirme',
  'allowed.confirmed': '{who} : l’autorité le permet ; pas encore informé',
  'allowed.told': '{who} : informé seul par message, {when} ; la console ne le montre à personne',
  'allowed.bounced': '{who} : le message est revenu',
  'allowed.label': 'Qui peut être informé',
  'alone.warn':
    'Ce message va à cette personne seule. Ce n’est pas une notification à l’organisation : aucun délai ne court, et la console ne le montre à personne.',
}
