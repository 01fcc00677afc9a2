// Polish.

import type { Translation } from '../../catalogue.ts'
import type { en } from './en.ts'

export const pl: Translation<typeof en> = {
  'It said nothing about what was ordered.': 'Nie powiedział nic o tym, co nakazano.',
  'Choose the kinds of data that its word is about.': 'Wybierz rodzaje danych, których to dotyczy.',
  'No ground for refusal of the enforcing authority is on record for this line.':
    'Dla tej pozycji nie zapisano podstawy odmowy organu wykonującego.',
  'Record what it said first, or choose the reason that holds.':
    'Najpierw zapisz, co powiedział, albo wybierz powód, który zachodzi.',
  'This paper orders no data to be given.': 'To pismo nie nakazuje wydania żadnych danych.',
  'Decide that they are kept. To have them, the authority sends an order to produce.':
    'Rozstrzygnij, że są przechowywane. Aby je otrzymać, organ przysyła nakaz wydania.',
  'Reject the line: the paper orders silence alone.': 'Odmów tej pozycji: pismo nakazuje tylko milczenie.',
  'There is no account whose data could be kept.': 'Nie ma konta, którego dane można by przechować.',
  'This paper does not order that data are kept.': 'To pismo nie nakazuje przechowania danych.',
  'Decide whether they are given. They can be set apart meanwhile.':
    'Rozstrzygnij, czy są wydawane. Tymczasem można je zabezpieczyć.',
  'Reject it and say what would suffice.': 'Odmów i powiedz, co by wystarczyło.',
  'The law permits to keep these data but does not require it.':
    'Prawo pozwala przechować te dane, ale tego nie wymaga.',
  'Decline it.': 'Odmów.',
  'The order has these data kept until another day.': 'Nakaz każe przechowywać te dane do innego dnia.',
  'Enter {x}. If the authority lengthened its order, record that first and assess the demand again.':
    'Wpisz {x}. Jeśli organ przedłużył nakaz, najpierw to zapisz i ponownie zapytaj prawo.',
  'Take in what the authority sent as a demand of its own, and link it.':
    'Przyjmij to, co przysłał organ, jako osobne żądanie i połącz je.',
  'Write the day on which it arrived.': 'Wpisz dzień, w którym wpłynęło.',
  'Nothing of this tenant is redirected, and nothing has to be kept.':
    'Niczego tego klienta nie skierowano do niego i niczego nie trzeba przechować.',
  'The order still has these data kept.': 'Nakaz nadal każe przechowywać te dane.',
  'They are let go on the last day. If the authority takes its order back, record that first.':
    'Są zwalniane ostatniego dnia. Jeśli organ cofnie nakaz, najpierw to zapisz.',
  'The order has data kept that nobody has set apart.':
    'Nakaz każe przechować dane, których nikt nie zabezpieczył.',
  'Set them apart, or decide these lines anew.': 'Zabezpiecz je albo rozstrzygnij te pozycje na nowo.',
  'Close it after {x}, or record that the authority takes its order back.':
    'Zamknij je po {x} albo zapisz, że organ cofa nakaz.',
  'The law names no day on which these data are let go.':
    'Prawo nie wskazuje dnia, w którym te dane są zwalniane.',
  'Counsel closes it when nothing is kept for it any more.':
    'Dział prawny zamyka je, gdy nic już nie jest dla niego przechowywane.',
  'What is set apart has to be kept for longer: set it apart again until the new day.':
    'Co zabezpieczono, trzeba przechować dłużej: zabezpiecz to ponownie do nowego dnia.',
  'The law has these data kept: set them apart. Nothing is given by it.':
    'Prawo każe przechować te dane: zabezpiecz je. Niczego się przez to nie wydaje.',
  'What is kept is let go soon: record what the authority sent about it, or let its day pass.':
    'Co jest przechowywane, wkrótce zostanie zwolnione: zapisz, co organ w tej sprawie przysłał, albo pozwól, by dzień minął.',
  'The data are kept. They are let go on the last day, unless the authority lengthens its order or asks for them.':
    'Dane są przechowywane. Zostaną zwolnione ostatniego dnia, chyba że organ przedłuży nakaz albo ich zażąda.',
  'No source that the gate knows holds what has to be kept.':
    'Żadne źródło znane śluzie nie zawiera tego, co trzeba przechować.',
}
