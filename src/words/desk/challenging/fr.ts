// The days of a challenge: the form of its steps.
import type { Translation } from '../../catalogue.ts'
import type { en } from './en.ts'

export const fr: Translation<typeof en> = {
  'hearing.on': 'Jour de l’audience',
  'hearing.means':
    'Son délai court jusqu’à la fin de ce jour ; le conseil juridique consigne alors qu’elle a eu lieu, son nouveau jour ou ce qui a été décidé.',
  'appeal.by': 'Dernier jour de recours',
  'appeal.by.hint':
    'Le délai court jusqu’à ce qu’un recours, ou l’absence de recours, soit consigné. Laissez vide si aucun recours n’est possible.',
  'stay.until': 'Dernier jour du sursis',
  'stay.until.hint':
    'Laissez vide s’il vaut jusqu’à la décision. Une fois ce jour passé partout, il prend fin de lui-même ; le conseil juridique est averti avant.',
  'least.whose': 'De qui les données aideraient : {category}',
  'least.from': '{category} : à partir de (UTC)',
  'least.to': '{category} : jusqu’avant (UTC)',
  'least.period.hint':
    'Pas plus large que l’aide ne l’exige : ce qui est hors de cette période ne part pas par cette voie.',
}
