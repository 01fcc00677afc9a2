// Polish.

import type { Translation } from '../../catalogue.ts'
import type { en } from './en.ts'

export const pl: Translation<typeof en> = {
  page_title: 'Dane · Duly',
  title: 'Dane',
  lead: 'To, o czym wolno Państwu wiedzieć, policzone na {at}. Miesiące i dni według UTC.',
  'lead.now': 'To, o czym wolno Państwu wiedzieć, liczone teraz. Miesiące i dni według UTC.',
  span: 'Za ostatnie',
  'span.months': '{n, plural, =1 {# miesiąc} few {# miesiące} many {# miesięcy} other {# miesiąca}}',
  'only.country': 'Tylko z jednego kraju',
  'only.authority': 'Tylko od jednego organu',
  'only.chosen': 'Tylko od',
  'only.take_away': ', usuń',
  'only.note':
    'Policzono to, co wysłali sprawdzeni nadawcy z tego wyboru; żądania, którego nadawcy nikt jeszcze nie sprawdził, nie ma na żadnym z tych obrazów.',
  counting: 'Liczenie',
  'due.overdue': 'po terminie',
  'due.today': 'dziś',
  'due.tomorrow': 'jutro',
  'due.within_7_days': 'w ciągu 7 dni',
  'due.later': 'później',
  'due.no_clock': 'nie biegnie termin',
  'due.note':
    'Otwarte żądania według najbliższego działającego terminu. Co dzieje się po jego upływie, widać w kolejce.',
  'due.head': 'Najbliższy termin',
  demands: 'Żądania',
  month: 'Miesiąc',
  received: 'Przyjęte',
  closed: 'Zamknięte',
  refused: 'Odmowy',
  'inflow.note':
    'Według dnia przyjęcia i zamknięcia. Nie liczy się tego, co odłożono jako niebędące żądaniem.',
  'inflow.open_at_end': 'Otwarte na koniec',
  'series.received': 'przyjęte',
  'series.closed': 'zamknięte',
  'series.open': 'otwarte',
  'series.median': 'mediana',
  'series.slowest10': '9 z 10',
  series: '{name} {n, number}',
  'series.days': '{name} {n, number} d',
  'answer.note':
    'Dni od przyjęcia do zamknięcia tego, co zamknięto w miesiącu: wartość środkowa oraz ta, której nie przekracza dziewięć na dziesięć.',
  'answer.median': 'Mediana (dni)',
  'answer.slowest10': 'Dziewięć na dziesięć w',
  'outcomes.note':
    'Zamknięte żądania według tego, jak liczą się w publicznym sprawozdaniu. Plik podaje je według miesięcy.',
  'outcomes.head': 'Wynik',
  'grounds.note':
    'Pozycje, których odmówiono w nowszej połowie tych miesięcy, a w nawiasie (cienki pasek) w starszej.',
  'grounds.head': 'Podstawa',
  'grounds.now': 'Nowsza połowa',
  'grounds.before': 'Starsza połowa',
  'redirects.note':
    'Sprawy z tego, co wpłynęło w tych miesiącach, po jednej na klienta: co wynikło z odesłania organu do niego.',
  'redirects.head': 'Co z tego wynikło',
  'redirects.withdrawn': 'organ wycofał żądanie',
  'redirects.went_to_tenant': 'organ zwrócił się do klienta',
  'redirects.renewed_to_us': 'organ wrócił do nas',
  'redirects.notice_allowed': 'organ pozwala nam powiadomić',
  'redirects.unanswered': 'zamknięto bez odpowiedzi',
  'redirects.open': 'jeszcze bez odpowiedzi',
  'redirects.excepted': 'nie odesłano, z podaną podstawą',
  'challenges.note':
    'Zaskarżenia zapisane w każdym miesiącu: nasze, a w nawiasie (cienki słupek) te, z którymi klienci sami zwrócili się do sądu. Raport publiczny liczy tylko nasze.',
  'challenges.head': 'Miesiąc',
  'challenges.ours': 'Nasze',
  'challenges.tenants': 'Samych klientów',
  'secrecy.note':
    'Trwająca tajemnica o znanym końcu, według poniedziałku tygodnia, w którym się kończy; co kończy się później niż za pół roku, jest w ostatnim.',
  'secrecy.head': 'Tydzień od',
  'secrecy.matters': 'Sprawy',
  'secrecy.week': 'tydzień od {day}',
  'emergencies.unknown': 'nieznany nadawca',
  'emergencies.unknown_in': 'nieznany nadawca, {country}',
  'emergencies.note':
    'Wszystkie, na jakie kiedykolwiek się powołano. Pasek: udzielono odpowiedzi; cienki pasek: udzielono, a pismo, które miało nastąpić, nigdy nie przyszło.',
  authority: 'Organ',
  'emergencies.claimed': 'Powołano się',
  'emergencies.declined': 'Odmówiono',
  'emergencies.answered': 'Odpowiedziano',
  'emergencies.came': 'Pismo przyszło',
  'emergencies.awaited': 'Oczekiwane',
  'emergencies.overdue': 'Po terminie',
  'emergencies.never': 'Nie przyszło',
  'authorities.note':
    'Uwierzytelnieni nadawcy, dwudziestu z największą liczbą. „Odmowy”: zamknięte jako odrzucone.',
  country: 'Państwo',
  'countries.note':
    'Według państwa uwierzytelnionego nadawcy. Żądanie, którego nadawcy nikt nie uwierzytelnił, nie należy do żadnego państwa i nie jest tu liczone.',
  'axis.days': 'dni',
  'axis.demands': 'żądania',
  'countries.unknown': 'Nieznane państwo',
  table: 'Liczby w tabeli',
  download: 'Pobierz jako CSV<hidden>: {says}</hidden>',
  'bar.before': '{now, number} ({before, number})',
  'says.inflow.none': 'Nie wpłynęło jeszcze żadne żądanie',
  'says.inflow':
    'W tym miesiącu {n, plural, one {wpłynęło # żądanie} few {wpłynęły # żądania} many {wpłynęło # żądań} other {wpłynęło # żądania}}, w poprzednim {last, number}; otwarte: {open, number}',
  'says.due.overdue':
    '{n, plural, one {# żądanie jest po terminie} few {# żądania są po terminie} many {# żądań jest po terminie} other {# żądania jest po terminie}}',
  'says.due.today':
    '{n, plural, one {Nic nie jest po terminie; dla # żądania termin mija dziś} few {Nic nie jest po terminie; dla # żądań termin mija dziś} many {Nic nie jest po terminie; dla # żądań termin mija dziś} other {Nic nie jest po terminie; dla # żądania termin mija dziś}}',
  'says.due.none': 'Nic nie jest po terminie i dziś nie mija żaden termin',
  'says.outcomes.none': 'W tych miesiącach niczego nie zamknięto',
  'says.redirects.none': 'W tych miesiącach żadnego organu nie odesłano do klienta',
  'says.redirects':
    '{n, plural, =1 {Raz odesłano organ do klienta} few {# razy odesłano organ do klienta} many {# razy odesłano organ do klienta} other {# razu odesłano organ do klienta}}; spraw, w których niczego już od nas nie żądano: {away, number}',
  'says.challenges.none': 'W tych miesiącach niczego nie zaskarżono',
  'says.challenges': 'Nasze zaskarżenia: {ours, number}; samych klientów: {tenants, number}',
  'says.outcomes':
    '{all, plural, one {Jedyne zamknięte żądanie liczy się jako „{outcome}”} few {Z # zamkniętych żądań najczęstszy wynik to „{outcome}”: {n, number}} many {Z # zamkniętych żądań najczęstszy wynik to „{outcome}”: {n, number}} other {Z # zamkniętego żądania najczęstszy wynik to „{outcome}”: {n, number}}}',
  'says.answer.none': 'W tych miesiącach niczego nie zamknięto, więc czas odpowiedzi nie jest znany',
  'says.answer.alone': 'Połowa tego, co zamknięto w miesiącu {month}, zajęła {days}',
  'says.answer.same':
    'Połowa tego, co zamknięto w miesiącu {month}, zajęła {days}, jak w miesiącu {before_month}',
  'says.answer.more':
    'Połowa tego, co zamknięto w miesiącu {month}, zajęła {days}, więcej niż w miesiącu {before_month} ({before})',
  'says.answer.less':
    'Połowa tego, co zamknięto w miesiącu {month}, zajęła {days}, mniej niż w miesiącu {before_month} ({before})',
  days: '{n, plural, =0 {mniej niż jeden dzień} one {# dzień} few {# dni} many {# dni} other {# dnia}}',
  'says.grounds.none': 'W tych miesiącach nie odmówiono żadnej pozycji',
  'says.grounds.zero': 'Liczba odmów pozycji spadła z {before, number} do 0',
  'says.grounds.same':
    'Liczba odmów pozycji pozostała na poziomie {now, number}, obecnie najczęściej z powodu: {ground}',
  'says.grounds.rose':
    'Liczba odmów pozycji wzrosła z {before, number} do {now, number}, obecnie najczęściej z powodu: {ground}',
  'says.grounds.fell':
    'Liczba odmów pozycji spadła z {before, number} do {now, number}, obecnie najczęściej z powodu: {ground}',
  'says.secrecy.none': 'Nie trwa żadna tajemnica o znanym końcu',
  'says.secrecy.later': 'W ciągu najbliższych dwóch tygodni nie kończy się żadna tajemnica',
  'says.secrecy':
    '{n, plural, one {W ciągu dwóch tygodni tajemnica kończy się w # sprawie klienta i wychodzi powiadomienie} few {W ciągu dwóch tygodni tajemnica kończy się w # sprawach klientów i wychodzą powiadomienia} many {W ciągu dwóch tygodni tajemnica kończy się w # sprawach klientów i wychodzą powiadomienia} other {W ciągu dwóch tygodni tajemnica kończy się w # sprawy klientów i wychodzą powiadomienia}}',
  'says.emergencies.none': 'Nigdy nie powołano się na nagły przypadek',
  'says.emergencies.unanswered':
    'Na {n, plural, one {jedyny zgłoszony nagły przypadek} few {żaden z # zgłoszonych nagłych przypadków} many {żaden z # zgłoszonych nagłych przypadków} other {żaden z # zgłoszonego nagłego przypadku}} nie odpowiedziano',
  'says.emergencies.all_came':
    '{n, plural, one {Po jedynym obsłużonym nagłym przypadku pisma nie zabrakło} few {Po # obsłużonych nagłych przypadkach nigdy nie zabrakło pisma} many {Po # obsłużonych nagłych przypadkach nigdy nie zabrakło pisma} other {Po # obsłużonego nagłego przypadku nigdy nie zabrakło pisma}}{late, plural, =0 {} one {; w # jest po terminie} few {; w # jest po terminie} many {; w # jest po terminie} other {; w # jest po terminie}}',
  'says.emergencies.never':
    '{n, plural, one {Po jedynym obsłużonym nagłym przypadku pismo, które miało nastąpić, nigdy nie przyszło} few {Po {never, number} z # obsłużonych nagłych przypadków pismo, które miało nastąpić, nigdy nie przyszło} many {Po {never, number} z # obsłużonych nagłych przypadków pismo, które miało nastąpić, nigdy nie przyszło} other {Po {never, number} z # obsłużonego nagłego przypadku pismo, które miało nastąpić, nigdy nie przyszło}}{late, plural, =0 {} one {; w # jest po terminie} few {; w # jest po terminie} many {; w # jest po terminie} other {; w # jest po terminie}}',
  'says.authorities.none': 'W tych miesiącach żaden uwierzytelniony organ nie przysłał żądania',
  'says.authorities':
    '{n, plural, one {Najwięcej przysyła {name}: # żądanie} few {Najwięcej przysyła {name}: # żądania} many {Najwięcej przysyła {name}: # żądań} other {Najwięcej przysyła {name}: # żądania}}',
  'says.countries.none': 'W tych miesiącach żadne państwo nie przysłało żądania',
  'says.countries':
    '{all, plural, one {Jedyne żądanie od uwierzytelnionego nadawcy przyszło z kraju: {country}} few {{country}: {n, number} z # żądań od uwierzytelnionych nadawców} many {{country}: {n, number} z # żądań od uwierzytelnionych nadawców} other {{country}: {n, number} z # żądania od uwierzytelnionych nadawców}}',
  at_most:
    '{n, plural, =0 {mniej niż dzień} one {najwyżej # dzień} few {najwyżej # dni} many {najwyżej # dni} other {najwyżej # dnia}}',
}
