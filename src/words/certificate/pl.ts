// Polish.

import type { Translation } from '../catalogue.ts'
import type { en } from './en.ts'

export const pl: Translation<typeof en> = {
  subject: 'Poświadczenie autentyczności, sygnatura {reference}',
  statement:
    '{items, plural, one {# element w pakiecie do {reference} jest wierną kopią zapisu, który {provider} sporządza i przechowuje w zwykłym toku działalności. Pobrano go w sposób zautomatyzowany w zakresie zatwierdzonym przez dwie osoby; nikt go potem nie zmienił.} few {# elementy w pakiecie do {reference} są wiernymi kopiami zapisów, które {provider} sporządza i przechowuje w zwykłym toku działalności. Pobrano je w sposób zautomatyzowany w zakresie zatwierdzonym przez dwie osoby; nikt ich potem nie zmienił.} many {# elementów w pakiecie do {reference} jest wiernymi kopiami zapisów, które {provider} sporządza i przechowuje w zwykłym toku działalności. Pobrano je w sposób zautomatyzowany w zakresie zatwierdzonym przez dwie osoby; nikt ich potem nie zmienił.} other {# elementów w pakiecie do {reference} jest wiernymi kopiami zapisów, które {provider} sporządza i przechowuje w zwykłym toku działalności. Pobrano je w sposób zautomatyzowany w zakresie zatwierdzonym przez dwie osoby; nikt ich potem nie zmienił.}}',
  collected: 'Co pobrano',
  part: 'Część {part} nakazu',
  'part.size':
    '{items, plural, one {# element} few {# elementy} many {# elementów} other {# elementu}}, {bytes, plural, one {# bajt} few {# bajty} many {# bajtów} other {# bajtu}}',
  when: 'Pobrano',
  'when.span': 'od {from} do {to}',
  left_out: 'Poza zakresem, pominięto',
  signed: 'Podpisał(a)',
  'signed.by': '{name}, osoba odpowiedzialna za zapisy (custodian of records), {provider}',
  at: 'Dnia',
  how: 'Podpisano w Duly z własnego konta osoby odpowiedzialnej. Manifest w pakiecie podaje skrót każdego elementu.',
  translated:
    'To tłumaczenie pomocnicze. Osoba odpowiedzialna podpisała tekst angielski, który następuje; on rozstrzyga.',
  own: 'Oświadczenie osoby odpowiedzialnej znajduje się w tekście angielskim, który następuje.',
}
