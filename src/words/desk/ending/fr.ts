// French.
import type { Translation } from '../../catalogue.ts'
import type { en } from './en.ts'

export const fr: Translation<typeof en> = {
  'end.typed': 'Ensuite le client peut être informé, ce qui ne peut être repris.',
  'end.order': 'Quelle ordonnance',
  'end.all': 'toutes',
  'end.note': 'Quelle décision le lève et où elle se trouve, ou ce qui a été mal lu',
  'end.why': 'Parce qu’elle',
  'end.lifted': 'a été levée par son tribunal ou son émetteur',
  'end.misread': 'a été mal lue : rien n’interdit de notifier',
  'end.ask': 'Consigner, pour confirmation par une deuxième personne',
  'end.paper': 'Le document qui le lève',
  'end.paper.hint':
    'Une autre personne le lit et confirme. Sans lui, elle consulte le registre ou interroge le tribunal.',
  'end.asked': '{who} dit qu’il {why, select, lifted {a été levé} other {a été mal lu}} : {note}',
  'end.own':
    'Vous l’avez dit vous-même : une autre personne vérifie. Si vous vous êtes trompé, consignez qu’il lie encore.',
  'end.look': 'Lie-t-il encore ?',
  'end.ends': 'Non, il a pris fin',
  'end.binds': 'Oui, il lie encore',
  'end.binds.why': 'Pourquoi il lie encore',
  'end.confirm': 'Confirmer que le secret a pris fin',
  'end.refuse': 'Consigner qu’il lie encore',
}
