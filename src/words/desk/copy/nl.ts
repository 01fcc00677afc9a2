// Dutch.

import type { Translation } from '../../catalogue.ts'
import type { en } from './en.ts'

export const nl: Translation<typeof en> = {
  title: 'De kopie zoals die uitgaat',
  page: '{title}, pagina {n, number}',
  whole: 'Het stuk gaat in zijn geheel mee, zoals het is betekend:',
  before: 'De kopie van de eerste kennisgeving gaat nog eens mee.',
  look: 'Ik heb elke regel bekeken: er staat niets van een andere klant in.',
  read: 'Een machine las dit stuk van een afbeelding en kan zich vergist hebben: de kopie wacht tot iemand haar heeft bekeken.',
  none: 'Van dit stuk kan geen machine een kopie maken: het was niet te lezen, of het bevel zit niet bij de documenten. Voeg er een toe die met de hand is gemaakt.',
  by_hand: 'Met de hand gemaakte kopie',
  'by_hand.hint':
    'Een pdf, afgedrukt, de regels van anderen zwartgemaakt, gescand: onder de balken mag niets staan. Die gaat in plaats van die van de machine.',
}
