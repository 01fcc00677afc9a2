// French.

import type { Translation } from '../../catalogue.ts'
import type { en } from './en.ts'

export const fr: Translation<typeof en> = {
  title: 'La copie telle qu’elle part',
  page: '{title} : page {n, number}',
  whole: 'Le document part entier, tel qu’il a été remis :',
  before: 'La copie de la première notification part de nouveau.',
  look: 'J’ai relu chaque ligne : rien n’y concerne un autre client.',
  read: 'Une machine a lu ce document sur une image et a pu se tromper : la copie attend qu’une personne l’ait relue.',
  none: 'Aucune copie de ce document ne peut être faite par machine : il n’a pas pu être lu, ou l’acte ne figure pas parmi les documents. Joignez-en une faite à la main.',
  by_hand: 'Copie faite à la main',
  'by_hand.hint':
    'Un PDF imprimé, les lignes des autres noircies, numérisé : rien ne doit rester sous les barres. Il remplace la copie de la machine.',
}
