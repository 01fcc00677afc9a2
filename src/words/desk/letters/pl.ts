// Polish.

import type { Translation } from '../../catalogue.ts'
import type { en } from './en.ts'

export const pl: Translation<typeof en> = {
  which: 'Który list',
  came_back: '{kind}: wysłano na {to} i wróciło.',
  no_address: '{kind}: nie można było wysłać, bo nie jest znany żaden adres.',
  no_mail: '{kind}: nic z tej ścieżki nie idzie pocztą elektroniczną.',
  what: 'Co się z tym robi',
  'how.anew': 'Wysłać ponownie',
  'how.posted': 'Wysłano pocztą',
  'how.reached': 'Dotarł do organu inną drogą',
  'how.not_needed': 'Nie jest potrzebny',
  to: 'Na jaki adres',
  'to.refused': '{to} (ostatnio odrzucony)',
  add: 'Jeśli organ ma inny adres, zleć dodanie go w <a>katalogu</a>: list będzie mógł tam pójść.',
  'on.reached': 'Kiedy do nich dotarł',
  'note.reached': 'Skąd to wiadomo',
  'note.not_needed': 'Dlaczego nie jest potrzebny',
  'follow.choose': 'Żądanie, które to zawiera',
  'follow.one': '{reference}, otrzymano {at}',
  'follow.other': 'Inne żądanie, według sygnatury',
  'follow.stands': 'Jeśli pochodzi od innego organu: dlaczego zastępuje on ten organ (dział prawny)',
  'follow.none': 'Po nagłym przypadku nie nadeszło żadne żądanie tego organu.',
  unkept: 'Dlaczego wychodzi, zanim cokolwiek zabezpieczono',
  'unkept.hint': 'Zapisuje się to razem z pismem. To, czego żąda pismo organu, nadal trzeba zabezpieczyć.',
  'unkept.counsel':
    'Tego, czego żąda pismo organu, nie zabezpieczono: najpierw zleć zabezpieczenie. W przeciwnym razie prawnik mówi, dlaczego pismo wychodzi wcześniej, i je wysyła.',
  enforcing:
    'Ta odpowiedź to formularz z załącznika III, a organ wykonujący też musi go otrzymać ({cite}). Duly wysyła go tylko do organu wydającego: przekaż go tam i zanotuj przy tym żądaniu, kiedy i jak.',
}
