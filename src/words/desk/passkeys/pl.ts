// One’s own passkeys at the desk. Polish.
import type { Translation } from '../../catalogue.ts'
import type { en } from './en.ts'

export const pl: Translation<typeof en> = {
  'passkeys.title': 'Twoje klucze dostępu',
  'passkeys.lead':
    'Drugi klucz dostępu, na innym urządzeniu, chroni przed utratą dostępu. O każdej zmianie zawiadamiamy pocztą i pozostaje po niej zapis.',
  'passkeys.sign_in': 'Do logowania na stanowisku',
  'passkeys.approve': 'Do zatwierdzania',
  'passkeys.approve_how':
    'Kolejny do zatwierdzania tworzy się <link>na stronie zatwierdzania</link>, gdzie logujesz się kluczem, który zatwierdza. Liczy się, gdy opiekun bramy go przypnie.',
  'passkeys.approve_none':
    'Nie masz jeszcze żadnego: link do pierwszego daje administrator. Potem kolejne tworzy się <link>na stronie zatwierdzania</link>.',
  'passkeys.of': 'Klucz dostępu z dnia {day}',
  'passkeys.made': 'Utworzono {at}.',
  'passkeys.used': 'Ostatnio użyto {at}.',
  'passkeys.unused': 'Nigdy nie użyto.',
  'passkeys.rename': 'Zmień nazwę<hidden>: {name}</hidden>',
  'passkeys.name': 'Nazwa',
  'passkeys.name_hint': 'Puste: nazywa się od dnia.',
  'passkeys.do_rename': 'Zapisz tę nazwę',
  'passkeys.renamed': 'Nazwę zapisano.',
  'passkeys.remove': 'Usuń<hidden>: {name}</hidden>',
  'passkeys.remove_title': 'Usunąć {name}?',
  'passkeys.remove_what':
    'Nic już tu nie otwiera, a wszędzie indziej nastąpi wylogowanie. Nie da się go przywrócić: tworzy się nowy.',
  'passkeys.do_remove': 'Usuń ten klucz dostępu',
  'passkeys.removed': 'Klucz dostępu usunięto, a wszędzie indziej nastąpiło wylogowanie.',
  'passkeys.only': 'To jedyny klucz do tego celu, więc nie można go usunąć. Najpierw dodaj kolejny.',
  'passkeys.how':
    'Przeglądarka poprowadzi dalej: na jej pytanie wybierz inne urządzenie lub klucz bezpieczeństwa. Masz dziesięć minut.',
  'passkeys.add': 'Dodaj klucz dostępu',
  'passkeys.lost_title': 'Jeśli stracisz ostatni',
  'passkeys.lost':
    'Powiedz administratorowi. Dwóch razem da ci nowy link; wszystkie dotychczasowe klucze wtedy wygasną.',
}
