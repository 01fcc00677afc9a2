// Polish.

import type { Translation } from '../../catalogue.ts'
import type { en } from './en.ts'

export const pl: Translation<typeof en> = {
  verified: 'sprawdzony',
  not_verified: 'niesprawdzony',
  close: 'Zamknij',
  typed: 'Wpisz {text}, aby potwierdzić',
  'typed.final': 'Nie można tego cofnąć.',
  'fact.yes': 'tak',
  'fact.no': 'nie',
  'fact.unknown': 'nikt jeszcze nie wie',
  'fact.none': 'nie ma',
  'fact.no_none': 'nie, nie ma',
  'fact.which': 'Który?',
  'hint.country': 'Dwie litery, na przykład IE',
  'hint.list': 'Rozdzielone przecinkami',
  'hint.yes_no_or_day': '{yes}, {no} albo dzień jako 2026-12-03',
  'hint.both': '{hint}. {form}',
  range: 'Liczba całkowita od {min, number} do {max, number}, na przykład {example, number}.',
  wrong_or_missing: 'Tego brakuje albo nie można tego przyjąć.',
  wrong: 'Tego nie można przyjąć. {right}',
  'folded.more': 'jeszcze {n, number}',
  'copy.identifier': 'identyfikator',
  'copy.label': 'Kopiuj: {label} {value}',
  'copy.do': 'kopiuj',
  'copy.done': 'skopiowano',
  rule: 'Reguła: {cite}',
  support: 'Kod dla pomocy technicznej: {code}',
  'unsent.title': 'Wyjść bez wysłania?',
  'unsent.text':
    'To, co wpisano na tej stronie, nie zostało wysłane. Po wyjściu przepadnie: nie jest przechowywane nigdzie indziej.',
  unsent: 'To, co tu wpisano, nie zostało wysłane. Po zamknięciu przepadnie.',
  'unsent.stay': 'Zostań',
  'unsent.leave': 'Odrzuć i wyjdź',
  signed_out: 'Nastąpiło wylogowanie.',
  'signed_out.again':
    'Wpisany tekst nadal tu jest. <link>Zaloguj się w nowej karcie</link>, potem wyślij ponownie.',
  'silent.happened': 'Serwer nie odpowiedział.',
  'silent.safe': 'To, co potwierdził, jest bezpieczne, a ponowne wysłanie niczego nie zrobi dwa razy.',
  'silent.next': 'Sprawdź połączenie i spróbuj ponownie.',
  'passkey.happened': 'Klucz dostępu nie został użyty.',
  'passkey.safe': 'Niczego nie wysłano.',
  'passkey.next': 'Spróbuj ponownie i potwierdź kluczem dostępu albo poproś administratora o nowy.',
  'fault.happened': 'Coś poszło nie tak po naszej stronie.',
  'fault.safe': 'To, co wcześniej potwierdzono, jest bezpieczne. Nie wiadomo jeszcze, czy ten krok wykonano.',
  'fault.next':
    'Proszę spróbować ponownie: to, co przyjęto, nie wykona się dwa razy, a wpisany tekst zostaje. Jeśli znów się nie uda, proszę podać kod pomocy technicznej.',
  'law.translated':
    'To, co mówią pakiety prawa, przetłumaczono tu pomocniczo; rozstrzyga ich tekst angielski. <show>Pokaż tekst angielski</show>',
  'law.partly':
    'To, co mówią pakiety prawa, przetłumaczono tu pomocniczo, a gdzie nie ma tłumaczenia, podano po angielsku; rozstrzyga ich tekst angielski. <show>Pokaż tekst angielski</show>',
  'law.only_english':
    'To, co mówią pakiety prawa, podano tu po angielsku; ten tekst rozstrzyga, a nie ma go jeszcze w tłumaczeniu.',
  'law.english':
    'To, co mówią pakiety prawa, podano tu po angielsku; ten tekst rozstrzyga. <show>Pokaż tłumaczenie</show>',
  'import.stopped': 'Import został przerwany.',
  'overdue.since': 'po terminie od {at}',
  'overdue.then': 'potem: {what}',
}
