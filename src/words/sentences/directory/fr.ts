// French.

import type { Translation } from '../../catalogue.ts'
import type { en } from './en.ts'

export const fr: Translation<typeof en> = {
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
  'This officer has a passkey already.': 'Cet agent a déjà une clé d’accès.',
  'If it is lost, suspend the officer and have them restored by two people.':
    'Si elle est perdue, suspendez l’agent et faites-le rétablir par deux personnes.',
  'A change of the terms waits already.': 'Une modification des durées est déjà en attente.',
  'A shorter term is confirmed by another person than the one who asked for it.':
    'Une durée plus courte est confirmée par une autre personne que celle qui l’a demandée.',
  'Nothing is changed by these terms.': 'Ces durées ne changent rien.',
  'Change a term or its basis first.': 'Modifiez d’abord une durée ou son fondement.',
}
