// Polish.

import type { Translation } from '../catalogue.ts'
import type { en } from './en.ts'

export const pl: Translation<typeof en> = {
  mentioned: 'Wspomniano o Panu/Pani',
  'mentioned.text': 'Na stanowisku obsługi wspomniano o Panu/Pani.',
  offered: 'Przekazanie sprawy czeka na Pana/Panią',
  'offered.text': 'Na stanowisku obsługi przekazanie sprawy czeka na Pana/Panią.',
  unsent: 'Coś, co wysłano z Twojego konta, nie wyszło',
  'unsent.text':
    'Coś, co wysłano z Twojego konta na stanowisku, nie zostało wysłane. Przy żądaniu podano powód.',
  named: 'Coś na Ciebie czeka',
  'named.text': 'Na stanowisku czeka coś, co może zobaczyć niewiele osób, w tym Ty.',
  'news.last': 'Czego to dotyczy, podano tam, a nie w tej wiadomości.',
  page: 'Wezwanie dla Pana/Pani',
  'page.quiet': 'Ktoś jest potrzebny na stanowisku obsługi.',
  'page.emergency': 'Wpłynęła sprawa w trybie pilnym.',
  'page.eight_hours': 'Na nakaz trzeba odpowiedzieć w ciągu godzin.',
  'page.due_unowned': 'Upływa termin nakazu, a nikt go nie prowadzi.',
  'page.clock_unowned': 'Wkrótce zadziała zegar, a nikt nie prowadzi żądania.',
  'page.drill': 'To jest próba dyżuru.',
  'page.answer': 'Proszę potwierdzić przejęcie, aby nie wzywano nikogo innego:',
  greeting: 'Dzień dobry, {name},',
  'enrol.subject':
    'Klucz dostępu do {place, select, desk {stanowiska obsługi} other {strony zatwierdzeń}} {provider}',
  'enrol.first':
    'Tym linkiem utworzy Pan/Pani klucz dostępu do {place, select, desk {stanowiska obsługi} other {strony zatwierdzeń}}. Działa raz, przez dwa dni:',
  'enrol.last':
    'Jeśli nie spodziewał(a) się go Pan/Pani, proszę go nie otwierać i powiadomić administratora.',
  'recovery.subject_own': 'Ktoś prosi o wymianę Pana/Pani kluczy dostępu',
  'recovery.subject': 'Odzyskanie dostępu czeka na drugiego administratora',
  'recovery.first_own':
    '{asker} prosi o wymianę Pana/Pani kluczy dostępu, ponieważ zostały utracone. Inny administrator musi to potwierdzić w ciągu doby. Wtedy wszystkie obecne klucze wygasną i powstanie nowy.',
  'recovery.first':
    '{asker} prosi o wymianę kluczy dostępu: {person}, ponieważ zostały utracone. Inny administrator musi to potwierdzić w ciągu doby. Wtedy wszystkie obecne klucze wygasną i powstanie nowy.',
  'recovery.last_own':
    'Jeśli nie zostały utracone, proszę natychmiast powiadomić innego administratora: może to zatrzymać na stanowisku obsługi.',
  'recovery.last':
    'Przed potwierdzeniem proszę porozmawiać z tą osobą: ktoś może się pod nią podszywać. Potwierdza się lub zatrzymuje to na stanowisku obsługi, w części Administracja, Osoby.',
  'done.subject': 'Pana/Pani klucze dostępu zostały wymienione',
  'done.first':
    'Dwóch administratorów wymieniło Pana/Pani klucze dostępu. Wszystkie wcześniejsze wygasły, tak jak każda sesja. Kto zatwierdza lub prowadzi sprawy, musi mieć nowy klucz wpisany przez opiekuna śluzy: proszę odczytać mu słowa, które się pojawią.',
  'done.last':
    'Jeśli klucze nie zostały utracone, proszę teraz zadzwonić do administratora. To, co podpisano, a co jeszcze nie wyszło, można zatrzymać.',
  'test.subject': 'Test ustawień poczty {provider}',
  'test.first':
    'To jest test. Administrator wysłał go ze stanowiska obsługi, aby sprawdzić, czy poczta wychodzi.',
  'test.last': 'Nie trzeba nic robić.',
  'newcomer.subject': 'Osoba kontaktowa klienta czeka na drugą osobę',
  'newcomer.first':
    '{asker} prosi o wpisanie {n, plural, one {osoby, która byłaby} few {# osób, które byłyby} many {# osób, które byłyby} other {# osób, które byłyby}} informowane o żądaniach dotyczących klienta i odpowiadały za niego. Czeka to na drugą osobę.',
  'newcomer.last':
    'Przed potwierdzeniem proszę zapytać klienta znaną drogą: ktoś może wpisywać własny adres. Potwierdza się lub zatrzymuje to na stanowisku obsługi, w części Klienci.',
  'source_key.subject': 'Klucz klienta czeka na drugą osobę',
  'source_key.first':
    '{asker} prosi, aby konta {n, plural, one {klienta} few {# klientów} many {# klientów} other {# klientów}} znajdować w Państwa systemach pod innym kluczem. Czeka to na drugą osobę.',
  'source_key.last':
    'Po tym kluczu źródła mówią, czyje jest konto: przy błędnym zawiadomienia idą do innej organizacji, a ta nie dowiaduje się niczego. Przed potwierdzeniem proszę sprawdzić klucz we własnych systemach. Potwierdza się lub zatrzymuje to na stanowisku obsługi, w części Klienci.',
  'powers.subject': '{person} może tu teraz więcej',
  'powers.first': '{asker} nadał(a) {person} rolę, w której dwie osoby sprawdzają się nawzajem: {roles}.',
  'powers.last':
    'Jeśli nie wiadomo, kto to jest, proszę dezaktywować konto w Administracji, Ludzie, zanim jego klucz dostępu zostanie użyty, i zapytać {asker}.',
  'policy.subject': 'Łagodniejsza zasada czeka na drugą osobę',
  'policy.first':
    '{asker} prosi o złagodzenie zasady tej instalacji: ile czasu ma klient, kiedy dowiaduje się dział prawny albo jak długo obowiązuje to, na co pozwolono. Czeka to na drugą osobę.',
  'policy.last':
    'Co by się zmieniło, widać na stanowisku obsługi, w części Administracja, Ustawienia; tam się to potwierdza lub zatrzymuje. Jeśli to niespodzianka, proszę najpierw porozmawiać z tą osobą.',
  'tie.subject': 'Klient wskazuje osobę od nas jako kontakt',
  'tie.first':
    '{tenant} podaje wśród osób kontaktowych adres: {person}. Od teraz {person} nie zajmuje się jego żądaniami.',
  'tie.last':
    'Jeśli to błąd albo chodziło o odsunięcie kogoś, proszę zakończyć powiązanie na stanowisku obsługi, na stronie powiązań. Pozostanie zakończone.',
}
