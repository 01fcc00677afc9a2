// Polish.

import type { Translation } from '../catalogue.ts'
import type { en } from './en.ts'

export const pl: Translation<typeof en> = {
  title: 'Żądania władz, {half} · {provider}',
  skip: 'Przejdź do treści',
  languages: 'Język',
  demo: 'Pokaz: zmyślone osoby, zmyślone pisma. Te liczby nikogo nie dotyczą.',
  'nothing.title': 'Nic jeszcze nie opublikowano',
  'nothing.what':
    'Dwa razy w roku {provider} podaje tutaj, ile żądań władz dotyczących danych klientów zamknięto, z jakich krajów pochodziły i czym się zakończyły. Pierwsze sprawozdanie ukaże się tutaj po opublikowaniu.',
  'nothing.check':
    'Każdy, kto chce, może sprawdzić każde sprawozdanie bez zaufania do nas: jest podpisane, a każde policzone w nim żądanie figuruje w publicznym dzienniku.',
  kicker: '{provider} · Sprawozdanie o żądaniach władz · {half}',
  'half.1': 'styczeń–czerwiec {year}',
  'half.2': 'lipiec–grudzień {year}',
  'headline.none':
    '{provider} nie zamknął {running, select, yes {dotąd } other {}}żadnego żądania władz dotyczącego danych klientów.',
  headline:
    '{provider} {running, select, yes {dotąd } other {}}zamknął {n, plural, one {jedno żądanie władz} few {# żądania władz} many {# żądań władz} other {# żądania władz}} dotyczące danych klientów{countries, plural, =0 {} one { z jednego państwa} few { z # państw} many { z # państw} other { z # państwa}}; {gave, select, one_none {nic nie wydano} none {w żadnej z tych spraw nic nie wydano} one_all {dane wydano} all {we wszystkich wydano dane} other {spraw, w których nic nie wydano: {nothing, number}}}.',
  incomplete: 'Półrocze jeszcze trwa: dane na dzień {day}.',
  translated:
    'Tłumaczenie. Liczby są takie same jak na <english>stronie po angielsku</english>; żadnego z tłumaczeń nie zatwierdził prawnik.',
  outcomes: 'Co stało się z żądaniami',
  'chart.title': 'Co stało się z żądaniami, {half}',
  'chart.head':
    '{n, plural, one {Co stało się z # żądaniem} few {Co stało się z # żądaniami} many {Co stało się z # żądaniami} other {Co stało się z # żądania}}',
  'chart.bar': '{outcome} {n, number}',
  'chart.alt': 'Paski: {bars}. Tabela poniżej zawiera te same liczby.',
  'chart.source': '{provider}, {half}',
  'chart.source.demo': '{provider} (pokaz, zmyślone dane), {half}',
  'outcomes.region': 'Żądania według wyniku',
  'outcomes.caption':
    '{n, plural, one {jedno żądanie} few {# żądania} many {# żądań} other {# żądania}}; {accounts, plural, one {jedno konto} few {# konta} many {# kont} other {# konta}}',
  outcome: 'Wynik',
  demands: 'Żądania',
  accounts: 'Konta',
  means: 'Co to znaczy',
  all: 'Razem',
  'outcome.complied': 'Udzielono danych',
  'outcome.complied_in_part': 'Udzielono częściowo',
  'outcome.rejected': 'Odrzucono',
  'outcome.redirected': 'Odesłano do klienta',
  'outcome.withdrawn': 'Wycofano',
  'outcome.no_data': 'Brak danych',
  'outcome.challenged': 'Zaskarżono',
  'def.accounts':
    'Konta, które żądanie wymieniało i które tu istnieją. Żądanie, któremu żadne nie odpowiadało, liczy 0 kont.',
  'def.challenged': 'W całości lub w części zakwestionowane albo zaskarżone do sądu i nic nie wydano.',
  'def.complied': 'Wydano wszystko, czego żądano; przy zabezpieczeniu: przechowano i niczego nie wydano.',
  'def.complied_in_part':
    'Coś wydano (przy zabezpieczeniu: przechowano), a czegoś odmówiono, zawężono lub tego nie było.',
  'def.country': 'Państwo organu, który doręczył pismo.',
  'def.demand': 'Jedno pismo prawne doręczone przez organ, liczone w półroczu, w którym je zamknięto.',
  'def.no_data': 'Nie było niczego, co odpowiadałoby pismu.',
  'def.process': 'Rodzaj pisma prawnego.',
  'def.redirected': 'Organ odesłano do klienta i nic nie wydaliśmy.',
  'def.rejected': 'Odmowa: pismo nie może sięgnąć tego, czego żąda, albo ma wadę.',
  'def.withdrawn': 'Organ wycofał pismo.',
  'word.demand': 'żądanie',
  'word.accounts': 'konta',
  'word.country': 'państwo',
  'word.process': 'rodzaj pisma',
  by_country: 'Według państwa organu',
  country: 'Państwo',
  by_process: 'Według rodzaju pisma prawnego',
  process: 'Rodzaj pisma',
  no_demand: 'Nie zamknięto żadnego żądania.',
  merged: 'Połączone (mało żądań)',
  international: 'Organy międzynarodowe',
  'kind.subpoena': 'Wezwanie (subpoena)',
  'kind.court_order': 'Postanowienie sądu',
  'kind.warrant': 'Nakaz (warrant)',
  'kind.intercept': 'Postanowienie o kontroli przekazu',
  'kind.preservation': 'Zabezpieczenie',
  'kind.emergency': 'Tryb pilny',
  'kind.voluntary': 'Dobrowolne wydanie',
  'kind.national_security': 'Bezpieczeństwo narodowe',
  'kind.foreign_production': 'Nakaz doręczony z zagranicy',
  'kind.civil': 'Postępowanie cywilne',
  'kind.other': 'Inne',
  times: 'Jak szybko zawiadamiano klientów',
  'times.whom': 'Klienci',
  'times.notices': 'Zawiadomienia',
  'times.from_receipt': 'Mediana od wpływu',
  'times.from_determination': 'Mediana od rozstrzygnięcia',
  'times.not_forbidden': 'Zawiadomienie nie było zabronione',
  'times.after_prohibition': 'Zawiadomieni po ustaniu zakazu',
  'times.merged': 'Wszystkie razem (mało zawiadomień)',
  'times.few': 'za mało',
  'times.none': 'nie podano',
  'times.nobody': 'W tym półroczu nie wysłano żadnego zawiadomienia.',
  'times.def.notice':
    'Pierwsze powiadomienie jednego klienta o jednym żądaniu, w półroczu, w którym je wysłano. Żądanie może być jeszcze otwarte.',
  'times.def.not_forbidden': 'Klienci, których zawiadomienia nie zabraniało żadne prawo.',
  'times.def.after_prohibition':
    'Klienci, których zawiadomienia zabraniało prawo lub postanowienie, zawiadomieni po ustaniu zakazu.',
  'times.def.from_receipt': 'Od wpływu pisma do zawiadomienia.',
  'times.def.from_determination':
    'Od rozstrzygnięcia, co może zostać wydane, do zawiadomienia. Zawiadomienia bez naszego rozstrzygnięcia, o żądaniu przejętym z innego systemu, nie liczy się.',
  'times.method.1':
    'Mediana to czas środkowy: połowa zawiadomień wyszła wcześniej. Przy małej liczbie zawiadomień jej nie podajemy, bo byłaby czasem pojedynczej sprawy.',
  'times.method.2':
    'Nie policzono klientów, których nie zawiadomiono. Nie podajemy, ilu ich jest: gdzie niewielu klientów ma żądania, liczba powiedziałaby jednemu z nich to, czego prawo zabrania mówić. Żądania, o których mogą wiedzieć tylko wskazane osoby, w tym pisma z zakresu bezpieczeństwa narodowego, pominięto bez względu na to, czy ich klientów zawiadomiono.',
  'times.method.3':
    'Co dowodzi tych czasów: jeszcze nic, co można sprawdzić. Wpływ, rozstrzygnięcie i zawiadomienie każdego żądania mają wpisy w dzienniku, ale wpisy są zapieczętowane. Można sprawdzić, że te liczby są tymi, które podpisaliśmy. Zawiadomiony klient może swoim pokwitowaniem sprawdzić chwile własnego żądania.',
  'times.policy': 'Mało znaczy: mniej niż {n, number}.',
  files: 'Pliki',
  'files.csv': '{file}: każde państwo, rodzaj i wynik z liczbami, do arkusza kalkulacyjnego',
  'files.json': '{file}: to samo z definicjami i metodą, dla programów; postać opisuje {schema}',
  'files.times': '{csv}, {json}: jak szybko zawiadamiano klientów',
  'files.chart': '{file}: sam wykres',
  'files.note': '{file}: lista wszystkich plików, podpisana',
  'files.log':
    '{file}: publiczny dziennik, {n, plural, one {# wpis} few {# wpisy} many {# wpisów} other {# wpisu}}; jego kafle leżą obok',
  'files.trust': '{file}: klucze do sprawdzenia',
  method: 'Jak liczymy i czego liczby nie mogą powiedzieć',
  'method.1':
    'Każde żądanie liczy się raz, przy zamknięciu, według jego całościowego wyniku. Żądań jeszcze otwartych nie ma w liczbach.',
  'method.2':
    'Liczby są sumami po żądaniach w naszej bazie danych. Każde z nich ma też wpis w publicznym dzienniku skopiowanym obok tego sprawozdania, ale wpisy są zapieczętowane.',
  'method.3':
    'Co dowodzi tych sum: jeszcze nic, co można sprawdzić. Dowód przez ujawnienie wpisów nie jest zbudowany. Można sprawdzić, że sumy są sumami komórek, że żadnego pliku nie zmieniono po podpisaniu przez nas listy i że dziennik jest cały.',
  'method.4':
    'Czego liczby nie mogą powiedzieć: czy jakieś żądanie pominięto, ilu osób to dotyczyło i co organ zrobił z odpowiedzią.',
  'method.5':
    'Pism z zakresu bezpieczeństwa narodowego nie ma ani w komórkach, ani w sumach: prawo pozwala je publikować tylko w przedziałach, a przedziały nie są zbudowane.',
  'method.6':
    'Klient powiadomiony o żądaniu ma pokwitowanie i może nim sprawdzić, że żądanie jest w dzienniku.',
  'method.7':
    'Jako zaskarżone liczy się tylko to, co my postanowiliśmy lub wnieśliśmy. Tego, co klient sam skierował do sądu, nie wliczono.',
  merge:
    '{n, plural, one {Mniej niż # żądanie jednego państwa w jednym rodzaju połączono z innymi.} few {Mniej niż # żądania jednego państwa w jednym rodzaju połączono z innymi.} many {Mniej niż # żądań jednego państwa w jednym rodzaju połączono z innymi.} other {Mniej niż # żądania jednego państwa w jednym rodzaju połączono z innymi.}}',
  check: 'Sprawdź to samodzielnie',
  'check.how': 'Proszę pobrać ten folder i na komputerze z Duly, bez sieci, uruchomić:',
  'check.says':
    'Mówi, co się zgadza: że każdy plik jest tym, który podpisaliśmy, że sumy są sumami komórek i że dziennik {origin} jest cały. Mówi też, czego nie może wykazać. Plik zaufania proszę wziąć od kogoś innego niż my albo porównać go z innym.',
}
