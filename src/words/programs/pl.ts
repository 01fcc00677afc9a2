// Polish.

import type { Translation } from '../catalogue.ts'
import type { en } from './en.ts'

export const pl: Translation<typeof en> = {
  lead: 'Państwa własne programy mogą czytać to, co pokazuje ta konsola: by zachować to w aktach albo założyć sprawę tam, gdzie Państwo pracują.',
  unread:
    'To, co przeczyta program, nie liczy się jako przeczytane: zawiadomienie, którego nikt tu nie otworzył, trafia do kolejnego kontaktu.',
  'tokens.title': 'Tokeny',
  'tokens.what':
    'Token czyta wszystkie żądania dotyczące Państwa organizacji i niczego nie zmienia. Należy traktować go jak klucz. Wygasa w swoim terminie, gdy ktoś z Państwa go unieważni oraz gdy odejdzie kontakt, który go utworzył.',
  'tokens.once': 'Państwa token, pokazany tylko ten jeden raz:',
  'tokens.none': 'Nie ma żadnego.',
  'tokens.made': 'Utworzono {at}, {who}; wygasa {end}.',
  'tokens.used': 'Ostatnio użyto {at}.',
  'tokens.unused': 'Nigdy nie użyto.',
  'tokens.revoke': 'Unieważnij',
  'tokens.name': 'Do czego służy?',
  'tokens.no_name': 'Prosimy napisać, do czego służy, w najwyżej 100 znakach.',
  'tokens.days': 'Wygasa po',
  'tokens.so_many': '{n, plural, =1 {# dniu} one {# dniu} few {# dniach} many {# dniach} other {# dnia}}',
  'tokens.make': 'Utwórz token',
  'tokens.revoked': 'Token został unieważniony. To, co go używało, nie dostanie już odpowiedzi.',
  'api.title': 'Jak wywołać',
  'api.how':
    'Token należy wysyłać z każdym zapytaniem. Odpowiedzi są w JSON; nazwy pól nie zmieniają się w obrębie wersji 1.',
  'api.list': 'żądania, od ostatnio zgłoszonego; <code>next</code> to <code>after</code> następnej strony',
  'api.one': 'jedno żądanie: o co pytano, co odpowiedziano i co wydano',
  'api.copy': 'kopia pisma',
  'api.receipt': 'pokwitowanie, do sprawdzenia poleceniem <code>duly verify</code>',
  'api.record': 'zapis do własnych akt',
  'api.accesses': 'kto u nas je otworzył',
  'api.document': 'Całość, dla narzędzi: <file>dokument OpenAPI</file>.',
  'api.silent':
    'Żądania, o którym nie wolno nam powiedzieć, nie ma w żadnej postaci: jego adres odpowiada jak taki, który nigdy nie istniał.',
  'hook.title': 'Webhook',
  'hook.what':
    'Wywołujemy Państwa adres, gdy jest coś do przeczytania: wysłano zawiadomienie, jego termin wkrótce mija, dane zostały wydane, żądanie zamknięto, pokwitowanie jest kompletne. Wiadomość zawiera rodzaj, identyfikator żądania i czas, nic więcej.',
  'hook.signed':
    'Jest podpisana tak, jak opisuje standardwebhooks.com. Wraca, dopóki Państwa strona nie odpowie 2xx, przez około pięć godzin; ten sam <code>webhook-id</code> należy przyjąć raz.',
  'hook.to': 'Ustawiono {at}: {address}',
  'hook.secret': 'Sekret podpisu, pokazany tylko ten jeden raz:',
  'hook.url': 'Adres (https)',
  'hook.set': 'Ustaw webhook',
  'hook.replace': 'Ustaw inny; ten się kończy',
  'hook.test': 'Wyślij próbę',
  'hook.end': 'Wyłącz',
  'hook.ended': 'Webhook jest wyłączony. Nic więcej nie będzie do niego wysyłane.',
  'hook.tested': 'Wysłano próbę. Wynik jest na początku listy.',
  'hook.list': 'Ostatnie wiadomości',
  'hook.nothing': 'Żadnej jeszcze nie wysłano. Każda pojawi się tu z wynikiem.',
  'hook.when': 'Kiedy',
  'hook.kind': 'Rodzaj',
  'hook.outcome': 'Wynik',
  'state.sent': 'przyjęta',
  'state.failed': 'nieprzyjęta',
  'state.waiting': 'jest wysyłana',
  'state.again': 'nieprzyjęta; ponownie {at}',
}
