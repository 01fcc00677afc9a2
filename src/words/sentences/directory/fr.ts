// French.

import type { Translation } from '../../catalogue.ts'
import type { en } from './en.ts'

export const fr: Translation<typeof en> = {
  'It is in the table twice.': 'C’est deux fois dans le tableau.',
  'This authority is neither here nor in the table.': 'Cette autorité n’est ni ici ni dans le tableau.',
  'Add a line with record “authority” for it.': 'Ajoutez-lui une ligne avec record « authority ».',
  'This id is another authority’s officer.': 'Cet identifiant est celui d’un agent d’une autre autorité.',
  'Give another id, or correct the authority.': 'Donnez un autre identifiant, ou corrigez l’autorité.',
  'This officer is suspended.': 'Cet agent est suspendu.',
  'Have the officer restored on the page of the authority first.':
    'Faites d’abord rétablir l’agent sur la page de l’autorité.',
  'What this change rests on is not said.': 'Il n’est pas dit sur quoi repose ce changement.',
  'Fill in source and checked_on.': 'Remplissez source et checked_on.',
  'There is no such table of changes.': 'Il n’y a pas de tel tableau de changements.',
  'Open the list of authorities.': 'Ouvrez la liste des autorités.',
  'There is no such contact of this tenant.': 'Ce client n’a pas de tel contact.',
  'If it is lost, take the contact out and enter the person as a new one; another person confirms it.':
    'Si elle est perdue, retirez le contact et inscrivez la personne comme un nouveau ; une autre personne confirme.',
  'This person has a passkey already.': 'Cette personne a déjà une clé d’accès.',
  'Add one first.': 'Ajoutez-en une d’abord.',
  'There is no address of this person.': 'Il n’y a pas d’adresse pour cette personne.',
  'A change of an authority is confirmed by another person than the one who asked for it.':
    'Une modification d’une autorité est confirmée par une autre personne que celle qui l’a demandée.',
  'Another change of this entry waits already.':
    'Une autre modification de cette entrée est déjà en attente.',
  'Have it confirmed or stopped first.': 'Faites-la d’abord confirmer ou arrêter.',
  'There is no such change to decide.': 'Il n’y a pas de telle modification à décider.',
  'This entry is there already.': 'Cette entrée existe déjà.',
  'This authority is in use.': 'Cette autorité est en usage.',
  'There is no such officer of this authority.': 'Cette autorité n’a pas de tel agent.',
  'This authority was retired: nothing is believed of it any more.':
    'Cette autorité a été retirée : plus rien n’est cru d’elle.',
  'Have it brought back, or choose another.': 'Faites-la rétablir, ou choisissez-en une autre.',
  'If it is lost, suspend the officer and have them restored by two people.':
    'Si elle est perdue, suspendez l’agent et faites-le rétablir par deux personnes.',
  'A change of the terms waits already.': 'Une modification des durées est déjà en attente.',
  'What loosens a policy is confirmed by another person than the one who asked for it.':
    'Ce qui assouplit une règle est confirmé par une autre personne que celle qui l’a demandé.',
  'A change of the policies waits already.': 'Une modification des règles attend déjà.',
  'A shorter term is confirmed by another person than the one who asked for it.':
    'Une durée plus courte est confirmée par une autre personne que celle qui l’a demandée.',
  'Nothing is changed by these terms.': 'Ces durées ne changent rien.',
  'Change a term or its basis first.': 'Modifiez d’abord une durée ou son fondement.',
  'Another key of a tenant is confirmed by another person than the one who asked for it.':
    'Une autre clé d’un client est confirmée par une autre personne que celle qui l’a demandée.',
  'A contact is confirmed by another person than the one who asked for it.':
    'Un contact est confirmé par une autre personne que celle qui l’a demandé.',
  'Whoever would get its notices waits for a second person.':
    'Qui recevrait ses notifications attend une deuxième personne.',
  'Keep a contact who gets them until the other is confirmed.':
    'Gardez un contact qui les reçoit jusqu’à la confirmation de l’autre.',
}
