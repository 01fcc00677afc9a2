// Polish.

import type { Translation } from '../../catalogue.ts'
import type { en } from './en.ts'

export const pl: Translation<typeof en> = {
  title: 'Kopia w postaci, w jakiej wychodzi',
  page: '{title}, strona {n, number}',
  whole: 'Pismo idzie w całości, tak jak je doręczono:',
  before: 'Kopia z pierwszego powiadomienia idzie ponownie.',
  look: 'Przejrzano każdy wiersz: nic nie dotyczy innego klienta.',
  read: 'Maszyna odczytała to pismo z obrazu i mogła się pomylić: kopia czeka, aż ktoś ją przejrzy.',
  none: 'Maszyna nie może zrobić kopii tego pisma: nie dało się go odczytać albo aktu nie ma wśród dokumentów. Dołącz kopię zrobioną ręcznie.',
  by_hand: 'Kopia zrobiona ręcznie',
  'by_hand.hint':
    'PDF wydrukowany, z zaczernionymi wierszami innych, zeskanowany: pod paskami nic nie może zostać. Idzie zamiast kopii maszynowej.',
}
