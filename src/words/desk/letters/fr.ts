// French.

import type { Translation } from '../../catalogue.ts'
import type { en } from './en.ts'

export const fr: Translation<typeof en> = {
  which: 'Quelle lettre',
  came_back: '{kind} : envoyé à {to}, revenu.',
  no_address: '{kind} : n’a pu être envoyé, faute d’adresse connue.',
  no_mail: '{kind} : rien de cette voie ne passe par courriel.',
  what: 'Ce qui est fait',
  'how.anew': 'L’envoyer de nouveau',
  'how.posted': 'Elle est partie par la poste',
  'how.reached': 'Elle est parvenue à l’autorité autrement',
  'how.not_needed': 'Elle n’est pas nécessaire',
  to: 'À quelle adresse',
  'to.refused': '{to} (refusée la dernière fois)',
  add: 'Si l’autorité a une autre adresse, faites-la ajouter au <a>répertoire</a> : la lettre pourra y aller.',
  'on.reached': 'Quand elle leur est parvenue',
  'note.reached': 'Comment on le sait',
  'note.not_needed': 'Pourquoi elle n’est pas nécessaire',
  'follow.choose': 'La demande qui le contient',
  'follow.one': '{reference}, reçue {at}',
  'follow.other': 'Une autre demande, par sa référence',
  'follow.stands':
    'S’il vient d’une autre autorité : pourquoi elle tient lieu de celle-ci (service juridique)',
  'follow.none': 'Aucune demande de cette autorité n’est arrivée après l’urgence.',
  unkept: 'Pourquoi elle part avant toute mise à part',
  'unkept.hint': 'C’est consigné avec la lettre. Ce que l’acte demande reste à mettre à part.',
  'unkept.counsel':
    'Ce que l’acte demande n’est pas mis à part : faites-le faire d’abord. Sinon, le service juridique dit pourquoi la lettre part avant, et l’envoie.',
  enforcing:
    'Cette réponse est le formulaire de l’annexe III, et l’autorité chargée de la mise en œuvre doit le recevoir aussi ({cite}). Duly ne l’envoie qu’à l’autorité d’émission : remettez-le-lui, et notez sur cette demande quand et comment.',
}
