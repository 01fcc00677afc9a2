// German.

import type { Translation } from '../../catalogue.ts'
import type { en } from './en.ts'

export const de: Translation<typeof en> = {
  title: 'Die Kopie, wie sie hinausgeht',
  page: '{title}, Seite {n, number}',
  whole: 'Das Schreiben geht ganz mit, wie es zugestellt wurde:',
  before: 'Die Kopie der ersten Benachrichtigung geht noch einmal mit.',
  look: 'Ich habe jede Zeile durchgesehen: Nichts darin gehört einem anderen Kunden.',
  read: 'Eine Maschine hat dieses Schreiben aus einem Bild gelesen und kann sich verlesen haben: Die Kopie wartet, bis eine Person sie durchgesehen hat.',
  none: 'Von diesem Schreiben lässt sich maschinell keine Kopie fertigen: Es war nicht lesbar, oder die Anordnung ist nicht unter den Dokumenten. Hängen Sie eine von Hand gefertigte an.',
  by_hand: 'Von Hand gefertigte Kopie',
  'by_hand.hint':
    'Ein PDF, gedruckt, die Zeilen der anderen geschwärzt, gescannt: Unter den Balken darf nichts stehen. Sie geht anstelle der maschinellen mit.',
}
