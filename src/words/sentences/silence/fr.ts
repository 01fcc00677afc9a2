// French.

import type { Translation } from '../../catalogue.ts'
import type { en } from './en.ts'

export const fr: Translation<typeof en> = {
  'It is recorded that a longer secrecy was asked for.':
    'Il est consigné qu’un secret plus long a été demandé.',
  'Hand in its paper, have another person confirm it, or record what became of it.':
    'Déposez l’acte, faites confirmer par une autre personne, ou consignez ce qu’il en est advenu.',
  'This was asked for after the secrecy had ended, and holds nothing.':
    'Cela a été demandé après la fin du secret et ne suspend rien.',
  'No longer secrecy waits for a second person’s word.':
    'Aucun secret plus long n’attend la parole d’une seconde personne.',
  'Reload the demand; what nobody confirmed in time is recorded anew.':
    'Rechargez la demande ; ce que personne n’a confirmé à temps est consigné à nouveau.',
  'You recorded yourself that a longer secrecy was asked for.':
    'Vous avez vous-même consigné qu’un secret plus long a été demandé.',
  'The secrecy has ended: that a longer one was asked for before is recorded with its day.':
    'Le secret a pris fin : qu’un plus long ait été demandé auparavant se consigne avec sa date.',
  'Record it with its paper, or have another person confirm it.':
    'Consignez-le avec l’acte, ou faites-le confirmer par une autre personne.',
  'Somebody has said that a longer secrecy was asked for, without its paper: another person looks and confirms.':
    'Quelqu’un a dit, sans l’acte, qu’un secret plus long a été demandé : une autre personne vérifie et confirme.',
  'a longer secrecy that nobody has confirmed holds nothing any more':
    'un secret plus long que personne n’a confirmé ne suspend plus rien',
}
