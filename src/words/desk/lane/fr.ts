// A paper of national security taken out of the ordinary intake: the forms of the desk.
import type { Translation } from '../../catalogue.ts'
import type { en } from './en.ts'

export const fr: Translation<typeof en> = {
  'lane.take': 'La retirer d’ici',
  'lane.take_what':
    'Aussitôt, seules les personnes désignées pour de tels documents connaissent cette demande : elle quitte toutes les listes, recherches, comptages et notifications, les vôtres aussi. Ce qu’une machine a lu du document est effacé. Qui l’avait ouverte est noté pour ces personnes. N’en écrivez rien, ni ici ni ailleurs.',
  'lane.take_typed':
    'Vous ne pourrez pas revenir en arrière : seules les personnes désignées peuvent la rendre.',
  'lane.what': 'Qu’est-ce que ce document ?',
  'lane.here': 'Sécurité nationale. Garder le document ici, pour les personnes désignées.',
  'lane.outside': 'Sécurité nationale. Ne garder ici que délais et comptages : effacer le document.',
  'lane.none': 'Pas de sécurité nationale. La rendre au bureau, qui la lit alors comme toute autre.',
  'lane.kept': 'Où le document est gardé',
  'lane.print_first':
    'Imprimez-le ou sauvegardez-le d’abord, selon vos règles pour de tels documents : ensuite, personne ne peut plus le lire ici. Une autre demande du domaine garde la date de signification, et vous en saisissez les éléments à la main.',
  'lane.erased_typed': 'Ce qui est effacé ne peut être rétabli par personne.',
  'lane.say': 'Le dire ainsi',
}
