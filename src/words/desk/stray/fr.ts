// What came in as a demand of its own and answers another: the forms of the desk. French.
import type { Translation } from '../../catalogue.ts'
import type { en } from './en.ts'

export const fr: Translation<typeof en> = {
  'stray.what':
    'Ceci est arrivé comme une demande à part. Si cela répond à une demande qui est ici, classez-le là-bas : quelqu’un l’y lira avant toute signature, et ici une autre personne le regarde encore une fois.',
  'stray.names': 'Le message lui-même renvoie à',
  'stray.names_none': 'Le message ne renvoie à aucune demande que vous puissiez connaître.',
  'stray.to': 'Référence de la demande à laquelle cela appartient',
  'stray.to_hint':
    'Saisissez-la. Ce qui y est classé y reste : une réponse ne peut plus en être retirée. Ici, on peut le reprendre comme demande.',
  'stray.why': 'Ce qui montre que cela y appartient',
  'stray.file': 'Classer là-bas',
  'stray.take_what':
    'Un message qui répond à cette demande peut être arrivé comme une demande à part. Ouvrez-le et lisez-le d’abord, puis classez-le ici : il figure parmi les lettres et quelqu’un le lit avant toute signature.',
  'stray.take_from': 'Référence sous laquelle il est arrivé',
  'stray.take_hint': 'Saisissez-la. Une réponse ne peut plus être retirée d’ici.',
  'stray.take': 'Classer ici',
  'stray.filed_to': 'Cela a été classé dans {reference} comme réponse.',
  'stray.came_as': 'Arrivé sous {reference}.',
}
