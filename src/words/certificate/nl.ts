// Dutch.

import type { Translation } from '../catalogue.ts'
import type { en } from './en.ts'

export const nl: Translation<typeof en> = {
  subject: 'Echtheidsverklaring, kenmerk {reference}',
  statement:
    '{items, plural, one {Het # onderdeel in het pakket bij {reference} is een getrouwe kopie van een bestand dat {provider} in de gewone bedrijfsvoering heeft gemaakt en bewaard. Het is door een geautomatiseerd proces genomen binnen de omvang die twee personen goedkeurden; niemand heeft het daarna gewijzigd.} other {De # onderdelen in het pakket bij {reference} zijn getrouwe kopieën van bestanden die {provider} in de gewone bedrijfsvoering heeft gemaakt en bewaard. Zij zijn door een geautomatiseerd proces genomen binnen de omvang die twee personen goedkeurden; niemand heeft ze daarna gewijzigd.}}',
  collected: 'Wat is verzameld',
  part: 'Deel {part} van het bevel',
  'part.size':
    '{items, plural, one {# onderdeel} other {# onderdelen}}, {bytes, plural, one {# byte} other {# bytes}}',
  when: 'Verzameld',
  'when.span': '{from} tot {to}',
  left_out: 'Buiten de omvang, weggelaten',
  signed: 'Ondertekend door',
  'signed.by': '{name}, beheerder van de gegevens (custodian of records), {provider}',
  at: 'Op',
  how: 'In Duly ondertekend met het eigen account van de beheerder. Het manifest in het pakket vermeldt de hash van elk onderdeel.',
  translated:
    'Dit is een vertaling, als hulp. Wat de beheerder ondertekende is de Engelse tekst die volgt; die is beslissend.',
  own: 'De verklaring van de beheerder staat in de Engelse tekst die volgt.',
}
