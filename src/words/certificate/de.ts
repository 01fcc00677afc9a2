// German.

import type { Translation } from '../catalogue.ts'
import type { en } from './en.ts'

export const de: Translation<typeof en> = {
  subject: 'Echtheitsbescheinigung, Zeichen {reference}',
  statement:
    '{items, plural, one {Das # Element im Paket zu {reference} ist eine getreue Kopie einer Aufzeichnung, die {provider} im gewöhnlichen Geschäftsgang erstellt und aufbewahrt hat. Es wurde durch ein automatisches Verfahren innerhalb des Umfangs entnommen, den zwei Personen freigegeben haben; niemand hat es danach verändert.} other {Die # Elemente im Paket zu {reference} sind getreue Kopien von Aufzeichnungen, die {provider} im gewöhnlichen Geschäftsgang erstellt und aufbewahrt hat. Sie wurden durch ein automatisches Verfahren innerhalb des Umfangs entnommen, den zwei Personen freigegeben haben; niemand hat sie danach verändert.}}',
  collected: 'Was entnommen wurde',
  part: 'Teil {part} der Anordnung',
  'part.size':
    '{items, plural, one {# Element} other {# Elemente}}, {bytes, plural, one {# Byte} other {# Byte}}',
  when: 'Entnommen',
  'when.span': '{from} bis {to}',
  left_out: 'Außerhalb des Umfangs, ausgelassen',
  signed: 'Unterzeichnet von',
  'signed.by': '{name}, für die Aufzeichnungen verantwortlich (custodian of records), {provider}',
  at: 'Am',
  how: 'In Duly mit dem eigenen Konto der verantwortlichen Person unterzeichnet. Das Verzeichnis (manifest) im Paket nennt den Hash jedes Elements.',
  translated:
    'Dies ist eine Übersetzung zur Hilfe. Unterzeichnet wurde der englische Text, der folgt; er ist maßgeblich.',
  own: 'Die Erklärung der verantwortlichen Person steht im folgenden englischen Text.',
}
