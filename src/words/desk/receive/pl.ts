// Polish.

import type { Translation } from '../../catalogue.ts'
import type { en } from './en.ts'

export const pl: Translation<typeof en> = {
  choose: 'wybierz',
  storing: 'Zapisywanie …',
  'entry.title': 'Wpisz żądanie',
  'entry.heading': 'Wpisz żądanie bez pisma',
  'entry.text':
    'Zapisz, co powiedziano, w miarę możliwości dosłownie: kto, dla jakiego organu, czego żąda, dlaczego, na kiedy, jak się skontaktować. Nie udziela się odpowiedzi, zanim ktoś oddzwoni.',
  'entry.not_secret':
    'Nie dla pisma dotyczącego bezpieczeństwa narodowego: <link>dział prawny otwiera je dla wskazanych osób</link>.',
  'entry.line': 'W jednym wierszu',
  'entry.said': 'Co powiedziano',
  'entry.do': 'Wpisz',
  'import.title': 'Import otwartych żądań',
  'import.text':
    'Na pierwszy dzień: co jest jeszcze otwarte w poprzednim systemie, z terminami, tajemnicą i wstrzymaniami. Najpierw klienci: <link>import klientów</link>. Kto importuje tajemnicę, obejrzał ją i jest jej drugim czytającym.',
  'import.system': 'Inny system',
  'import.system_hint': 'Jego nazwa. Wraz z sygnaturą odróżnia żądanie już przejęte od nieprzejętego.',
  'import.table': 'Tabela',
  'import.table_hint':
    'CSV w UTF-8, po jednym wierszu albo kilka wierszy jednego oznaczenia pod sobą. Potrzebne: reference, authority, country, received. Wszystkie kolumny objaśniono powyżej.',
  'import.progress': 'Przejęto',
  'import.at': '{at, number} z {of, number}',
  'import.reading': 'Odczytywanie …',
  'import.try': 'Pokaż, co by się stało',
  'import.do':
    '{n, plural, one {Przejmij # żądanie} few {Przejmij # żądania} many {Przejmij # żądań} other {Przejmij # żądania}}',
  'import.to_correct': 'Wiersze do poprawienia: {n, number} z {of, number}. Niczego nie przejęto.',
  'import.taken': 'Przejęto: {n, number}.',
  'import.would': 'Wiersze: {lines, number}; nowe: {fresh, number}; już tutaj: {known, number}.',
  'import.answered':
    '{n, number}: odpowiedzi udzielono tam; trzeba jeszcze powiadomić klientów albo czekają na zamknięcie.',
  'import.secret': '{n, number}: objęte tajemnicą; powiadomienie nastąpi samo, gdy się skończy.',
  'import.overdue': '{n, number}: już po terminie.',
  'import.told_there':
    '{n, number}: według zapisu klienta powiadomiono albo robi to organ; sprawdza to druga osoba.',
  'import.to_queue': 'Do kolejki',
  'import.told_at_once':
    '{n, plural, one {# klient zostanie od razu powiadomiony.} few {# klienci zostaną od razu powiadomieni.} many {# klientów zostanie od razu powiadomionych.} other {# klienta zostanie od razu powiadomione.}}',
  'import.told_why':
    'Ich tajemnica skończyła się w podanym dniu. Powiadomienia nie da się cofnąć: najpierw sprawdź secrecy_until tych wierszy i przedłużenia, których tabela może nie znać.',
  'restricted.title': 'Tryb bezpieczeństwa narodowego',
  'restricted.heading': 'Otwórz żądanie tylko dla wskazanych osób',
  'restricted.text':
    'Dla pisma, które mogą znać tylko wskazane osoby. Kto nie jest wskazany, nie widzi żadnego wiersza, liczby, zmiany ani danych. Nic z niego nie idzie pocztą, żadna maszyna go nie czyta i żadne wyszukiwanie nie znajdzie jego słów.',
  'restricted.counsel': 'Ten tryb otwiera zatrudniony dział prawny.',
  'restricted.hand':
    'Przekaż pismo działowi prawnemu osobiście. Nie pisz o nim nigdzie: ani tutaj, ani w poczcie.',
  'restricted.turned_away':
    'Odrzucone na wejściu w tym półroczu, od organów, których pisma przyjmuje się do rąk własnych: {n, number}',
  'restricted.kept': 'Gdzie jest przechowywane pismo',
  'restricted.kept_hint': 'Nie musi być tutaj. Podaj tak, by wskazana osoba je znalazła.',
  'restricted.what': 'Czym jest, własnymi słowami',
  'restricted.what_hint': 'Tylko tyle, ile wymagają terminy i akta.',
  'restricted.opening': 'Otwieranie …',
  'restricted.do': 'Otwórz dla tych osób',
  'restricted.who': 'Kto oprócz Państwa może o nim wiedzieć',
  'restricted.who_hint': 'Do końca potrzeba dwóch zatwierdzających i drugiego czytającego tajemnicę.',
  'served.mail': 'pocztą elektroniczną',
  'served.post': 'pocztą lub kurierem',
  'served.fax': 'faksem',
  'served.in_person': 'wręczone osobiście',
  'served.telephone': 'telefonicznie',
  'served.portal': 'przez portal',
  'served.at': 'Doręczono (Państwa czas)',
  'served.now': 'Teraz jest {now}.',
  'served.how': 'Sposób doręczenia',
  'served.entity': 'Podmiot, do którego skierowano',
  'served.entity_hint': 'Tak jak podaje pismo.',
  'served.uncertain': 'Czas doręczenia jest niepewny: terminy liczą się wtedy od wcześniejszego',
  'upload.title': 'Przyjmij pismo',
  'upload.text':
    'Dla pism, które przyszły pocztą, faksem lub do rąk albo są tu jako plik. Poczta na adres odbiorczy trafia do kolejki sama. <entry>Bez żadnego pisma?</entry> <import>Wiele, z innego systemu?</import>',
  'upload.reading': 'Zapisywanie i odczyt …',
  'upload.do': 'Przyjmij',
  'upload.note':
    'Przyjęcie nie jest uznaniem doręczenia ani zrzeczeniem się zarzutów. Odczyt dużych skanów trwa minutę; pismo jest bezpieczne wcześniej.',
  'upload.paper': 'Pismo',
  'upload.paper_hint':
    'PDF (także skan), DOCX, zwykły tekst lub zapisana wiadomość (.eml), jedna ze wszystkimi pismami.',
  'upload.chosen': 'Wybrano: {name}.',
  'upload.drop': 'Albo upuść plik tutaj.',
  'upload.lane': 'To pismo może dotyczyć bezpieczeństwa narodowego',
  'upload.lane_hint':
    'Zaznacz to przed wysłaniem. Od pierwszej chwili widzą je tylko osoby wyznaczone do takich pism i żadna maszyna go nie czyta. Jeśli nie należysz do nich, więcej go nie zobaczysz.',
  'upload.handed': 'Przekazano osobom wyznaczonym do takich pism',
  'upload.handed.text':
    'Jest zapisane, a one dowiadują się, że coś czeka. Oddaj papier jednej z nich i nie mów o nim nikomu innemu.',
}
