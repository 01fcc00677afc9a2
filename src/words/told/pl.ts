// Polski.
import type { Translation } from '../catalogue.ts'
import type { en } from './en.ts'

export const pl: Translation<typeof en> = {
  'next.may_leave': 'Jeżeli nie odpowiedzą Państwo, dane mogą potem zostać przekazane.',
  no_window:
    'Termin organu nie pozwala czekać na Państwa. Sprzeciw nadal wstrzymuje to, czego nie przekazano.',
  at_once:
    'W tej nagłej sytuacji nie czekamy na Państwa odpowiedź: dane mogą zostać przekazane od razu. Sprzeciw nadal wstrzymuje to, czego nie przekazano.',
  'next.nothing': 'Zgodnie z naszą decyzją żadne Państwa dane nie są przekazywane.',
  late: 'Nie mogliśmy powiedzieć o tym Państwu wcześniej: najpierw musiał wygasnąć obowiązek zachowania tajemnicy.',
  'so_far.nobody': 'dotąd nikomu',
  not_first: 'Nie.',
  not_yet_first: 'Jeszcze nie.',
  asked_first: 'Tak.',
  'challenge.decided': 'Jeszcze nie: postanowiliśmy to zrobić, ale nic nie wniesiono.',
  'challenge.will': 'Postanowiliśmy zaskarżyć żądanie w zakresie: {what}.',
  'challenge.yours': 'Na Państwa zaskarżenie czeka: {what}.',
  'redirect.will': 'Prosimy organ, aby zwrócił się do Państwa w sprawie: {what}.',
  'redirect.open': 'Jeszcze nie odpowiedział.',
  'redirect.withdrawn': 'Wycofał żądanie.',
  'redirect.went_to_tenant': 'Zwraca się do Państwa.',
  'redirect.renewed_to_us': 'Ponownie zażądał od nas tych danych.',
  'redirect.notice_allowed':
    'Ponownie zażądał od nas tych danych i pozwolił powiadomić jedną osobę z Państwa organizacji.',
  'line.will_comply': 'do przekazania',
  'line.did_comply': 'przekazano',
  'line.not_comply': 'nie przekazano',
  'line.will_narrow': 'część do przekazania',
  'line.did_narrow': 'przekazano część',
  'line.not_narrow': 'nie przekazano',
  'line.preserve': 'przechowywane, nieprzekazane',
  'line.reject': 'odmówiono',
  'line.held': 'wstrzymano po Państwa sprzeciwie',
  held: 'Po Państwa sprzeciwie wstrzymujemy: {what}.',
  'line.will_redirect': 'organ jest proszony, aby zwrócił się do Państwa',
  'line.redirect': 'organ poproszono, aby zwrócił się do Państwa',
  'line.challenge': 'zaskarżamy to',
  'line.no_data': 'nie posiadamy',
  given: '{n, plural, =1 {jeden element} few {# elementy} many {# elementów} other {# elementu}}: {what}',
  'do.closed': 'Żądanie jest zamknięte, więc nic nie można tu już zmienić.',
  'do.withdrawn': 'Organ wycofał swoje żądanie; nic więcej nie trzeba tu robić.',
  withdrawn:
    'Organ wycofał swoje żądanie dnia {day}. Żadnych Państwa danych nie przekazano i na jego podstawie nie zostaną przekazane.',
  'withdrawn.part': 'Organ wycofał dnia {day} część tego, o co wnosił.',
  'do.told_anew':
    'Nasza wiadomość wróciła, dlatego czas na sprzeciw liczy się od tego, co do Państwa dotarło.',
  'do.more_time': 'Organ dał więcej czasu, dlatego mają Państwo go więcej, niż najpierw podaliśmy.',
  'do.longer': 'Daliśmy Państwu więcej czasu: {why}',
  'do.change': 'Odpowiedź można zmienić, dopóki żadne Państwa dane nie zostały przekazane.',
  'do.desk':
    'Pytania? Prosimy dzwonić: {phone} ({hours}) albo pisać na adres {address}. Prosimy podać {reference}.',
  'kept.title': 'Zabezpieczono przed usunięciem?',
  'kept.closed': 'Tak, od {at} do zamknięcia żądania. Nikt ich przez to nie otrzymał.',
  'kept.since': 'Tak, od {at}, w ówczesnym stanie. Przez to nikt ich nie otrzymuje.',
  'kept.until': 'Tak, od {at} do {day}, w ówczesnym stanie. Przez to nikt ich nie otrzymuje.',
  'list.waiting': 'Czeka na Państwa odpowiedź',
  'list.others': 'Wszystkie pozostałe',
  'list.no_older': 'Starszych nie ma. <first>Przejdź do najnowszych</first>.',
  withheld: 'wstrzymane do końca tajemnicy',
  'withheld.ours': 'Z naszej strony: wstrzymane do końca tajemnicy.',
  'withheld.answer':
    'Nasza odpowiedź zdradziłaby treść pisma. Przekażemy ją Państwu, gdy tajemnica się skończy.',
  'withheld.copy': 'Zamiast niej do naszego zawiadomienia dołączono stronę, która o tym mówi.',
  'withheld.receipt':
    'Pokwitowanie też jest do tego czasu wstrzymane: pokazałoby, jakiego rodzaju jest pismo.',
  'withheld.unnamed': 'Organ, którego jeszcze nie możemy wymienić, zażądał od nas: {what}.',
  wider:
    'Ma zostać wydane więcej, niż najpierw podaliśmy. Ponownie powiadomiliśmy Państwa {at}. Nowe: {what}.',
  'wider.did':
    'Wydano więcej, niż najpierw podaliśmy. Wcześniej, {at}, ponownie powiadomiliśmy Państwa. Nowe było: {what}.',
  'wider.not':
    'Miało zostać wydane więcej, niż najpierw podaliśmy. Ponownie powiadomiliśmy Państwa {at}. Nowe było: {what}.',
  'way.account': 'kolejne konto',
  'way.category': 'kolejny rodzaj danych',
  'way.period': 'dłuższy okres',
  'way.decision': 'dane, które miały być wydane tylko w części albo wcale',
  'way.authority': 'kto ich żąda',
  'way.paper': 'pismo',
  'way.covered': 'to, co nadal obejmuje tajemnica',
  'earlier.title': 'Co nam Państwo przekazali, gdy miało zostać wydane mniej',
  heard: 'Nasz dział prawny przeczytał Państwa odpowiedź {at}.',
  'heard.objects':
    'Nasz dział prawny przeczytał Państwa sprzeciw. W obecnym stanie żadne Państwa dane nie są wydawane, więc nie ma czego rozstrzygać. Jeśli to się zmieni, powiadomimy Państwa, zanim cokolwiek zostanie wydane, a Państwa sprzeciw pozostaje w mocy.',
  'heard.objects_over':
    'Nasz dział prawny przeczytał Państwa sprzeciw. W wyniku tego żądania nie wydano żadnych Państwa danych, więc nie było czego rozstrzygać.',
  'others.title': 'Pozostałe organizacje w Państwa łańcuchu',
  'others.note':
    'Każda organizacja odpowiada za siebie i czyta tylko to, co sama napisała. O pozostałych pokazujemy, na jakim są etapie.',
  'others.line': '{party}: {said}',
  'others.at': '{said} ({at})',
  'others.no_answer': 'zawiadomiono, jeszcze bez odpowiedzi',
  'others.gone': 'już jej nie zawiadamiamy',
  'others.no_objection': 'brak sprzeciwu',
  'others.consents': 'zgoda na ujawnienie',
  'others.objects': 'sprzeciw',
  'others.needs_time': 'potrzebuje więcej czasu',
  'others.answers_itself': 'sama odpowiada organowi',
  'others.has_filed': 'zwróciła się do sądu',
  'others.upheld': 'sprzeciw, który uwzględniliśmy',
  'others.overruled': 'sprzeciw, którego nie uwzględniliśmy',
  'others.held':
    'Inna organizacja w Państwa łańcuchu wniosła sprzeciw i uwzględniliśmy go: nic nie zostanie wydane, dopóki nie podejmiemy nowej decyzji.',
  'do.joined':
    'Inna organizacja z Państwa łańcucha została zawiadomiona później, dlatego termin na sprzeciw liczy się od jej kopii.',
}
