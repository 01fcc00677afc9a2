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
}
