// Polish.

import type { Translation } from '../catalogue.ts'
import type { en } from './en.ts'

export const pl: Translation<typeof en> = {
  'notice.subject': 'Żądanie organu dotyczące Państwa danych: {reference}',
  'notice.first': '{who} zażądał od nas Państwa danych. Pismo wpłynęło do nas {at}.',
  'notice.first_late':
    '{who} zażądał od nas Państwa danych {at}. Prawo zabraniało nam powiadomić Państwa aż do teraz.',
  'notice.first_further':
    '{told} powiadomiliśmy Państwa o żądaniu dotyczącym Państwa danych ({who}). Potem musieliśmy o tym milczeć aż do teraz. Poniżej podajemy obecny stan sprawy.',
  'notice.unnamed': 'Organ, którego nie możemy jeszcze wskazać,',
  'notice.kind': 'Rodzaj pisma: {instrument}. Kopia w załączeniu.',
  'notice.withheld':
    'Kopia pisma została wstrzymana: obowiązek zachowania tajemnicy obejmuje nadal {what}. Gdy ustanie, sami prześlemy resztę i kopię.',
  'notice.part.fact': 'sam fakt istnienia żądania',
  'notice.part.agency': 'kto żąda',
  'notice.part.content': 'treść pisma',
  'notice.asked': 'Czego zażądano',
  'notice.answer': 'Co odpowiadamy i dlaczego',
  'notice.do': 'Co mogą Państwo zrobić',
  'notice.do_late':
    'Prosimy zalogować się na {host}, aby zobaczyć, co i kiedy przekazano, oraz pokwitowanie, które można samodzielnie sprawdzić.',
  'notice.do_nothing':
    'Żadnych Państwa danych nie przekazano. Prosimy zalogować się na {host}, aby zobaczyć, co odpowiedzieliśmy.',
  'notice.do_see': 'Prosimy zalogować się na {host}, aby zobaczyć obecny stan sprawy.',
  'notice.do_until':
    'Do {at} mogą Państwo zgłosić sprzeciw, sami odpowiedzieć organowi, poprosić o czas lub oświadczyć, że nie zgłaszają sprzeciwu: prosimy zalogować się na {host}. W razie sprzeciwu czekamy na decyzję naszego działu prawnego.',
  'notice.no_window':
    'Termin organu nie pozostawia czasu na oczekiwanie na Państwa. Prosimy zalogować się na {host}, aby zobaczyć żądanie i napisać do nas: to, czego jeszcze nie przekazano, wstrzymamy w razie sprzeciwu.',
  'notice.at_once':
    'W tej nagłej sytuacji nie czekamy na Państwa odpowiedź. Prosimy zalogować się na {host}, aby to zobaczyć i napisać do nas: to, czego jeszcze nie przekazano, nadal wstrzymamy w razie sprzeciwu.',
  'notice.ours': 'Skąd wiadomo, że to od nas',
  'notice.code': 'Kod widoczny w konsoli',
  'notice.copy': 'SHA-256 kopii',
  'notice.copy_subject': 'Kopia pisma dla Państwa, sygnatura {reference}',
  'notice.copy_made':
    'To odtworzenie sporządzone z tekstu pisma, który podano w jego własnym języku. Wiersze dotyczące innych klientów są zaczernione; nie ma ich w tym pliku. Pokwitowanie podaje skrót pisma w doręczonej postaci i skrót tej kopii.',
  'notice.copy_page': '{title}, strona {n, number}',
  'notice.copy_withheld': 'Kopię zatrzymano',
  'notice.reference': 'Numer sprawy',
  'notice.never':
    'Nigdy nie prosimy o hasło, kod ani płatność i nigdy nie wysyłamy linku, który loguje. Ten tekst jest podpisany; ostatnie wiersze to podpis.',
  'longer.subject': 'Mają Państwo więcej czasu na sprzeciw: {reference}',
  'longer.told_anew':
    'Nasza pierwsza wiadomość z powiadomieniem {reference} wróciła. Czas na sprzeciw liczy się od tej, która do Państwa dotarła, i jest dłuższy, niż w niej podano.',
  'longer.more_time':
    'Organ dał więcej czasu w żądaniu {reference}. Czas na sprzeciw jest dłuższy, niż podaje nasze powiadomienie.',
  'longer.counsel':
    'Dajemy Państwu więcej czasu w żądaniu {reference}. Czas na sprzeciw jest dłuższy, niż podaje nasze powiadomienie.',
  'longer.until': 'Do {at} mogą Państwo zgłosić sprzeciw: prosimy zalogować się na {host}.',
  'longer.post':
    'Czas na sprzeciw liczy się od tego listu, a nie od chwili podanej poniżej: do {at} mogą Państwo zgłosić sprzeciw.',
  'drill.subject': 'PRÓBA: jak {provider} powiadomi Państwa o żądaniu organu ({reference})',
  'drill.heading': 'To jest próba',
  'drill.first':
    'Żaden organ niczego nie zażądał. {provider} sprawdza, czy zawiadomienie dotrze do Państwa. Prawdziwe wygląda jak ta wiadomość: zwykły tekst, kopia pisma organu w załączniku, kod i podpis w ostatnich wierszach.',
  'drill.do':
    'Prosimy zalogować się jak zwykle na {host}, otworzyć „Próby” i wybrać podany niżej kod. Pokazuje to, że adres działa i jak szybko.',
  'drill.code': 'Kod spośród widocznych w konsoli',
  'drill.attachment': 'SHA-256 załącznika',
  'drill.never':
    'Nigdy nie prosimy o hasło, kod ani płatność i nigdy nie wysyłamy linku, który loguje. Ten tekst jest podpisany; ostatnie wiersze to podpis. To była próba: nic więcej z niej nie wynika.',
  'drill.copy':
    'PRÓBA {reference}{br}{br}W zawiadomieniu załączona jest tutaj kopia pisma organu.{br}Nie ma żadnego pisma: żaden organ niczego nie zażądał od: {provider}.{br}',
  'change.subject': '{provider}: ktoś chce zmienić, kto jest powiadamiany o żądaniach',
  'change.first':
    '{asker} zwrócił(a) się do {provider} z prośbą o {what, select, add {dodanie kontaktu dla Państwa organizacji} other {zmianę Państwa danych jako kontaktu organizacji}}: kto jest powiadamiany, gdy organ żąda Państwa danych. Nic się nie zmieni bez potwierdzenia w ciągu siedmiu dni.',
  'change.right':
    'Jeżeli to się zgadza, prosimy otworzyć ten adres, zalogować się kluczem dostępu, obejrzeć zmianę i ją potwierdzić:',
  'change.wrong':
    'Jeżeli to się nie zgadza, prosimy zalogować się jak zwykle, zatrzymać zmianę w „Kontakty i wiadomości” i zadzwonić do nas: {phone} ({hours}). Nigdy nie prosimy o hasło, kod ani płatność i nigdy nie wysyłamy linku, który loguje.',
  'invitation.subject': 'Dostęp do portalu {provider} dla żądań organów',
  'invitation.first':
    'Potrzebne będzie logowanie do portalu {provider} dla żądań organów. Działa on z kluczem dostępu i bez hasła. Ten link tworzy klucz dostępu, jeden raz, w ciągu dwóch dni:',
  'invitation.last':
    'Wysłano go na ten adres, ponieważ nasz rejestr podaje go dla Państwa. Jeżeli się go Państwo nie spodziewają, prosimy przed użyciem zadzwonić: {phone} ({hours}). Nigdy nie prosimy o hasło ani kod.',
  'digest.subject':
    '{provider}: stan Państwa żądań{n, plural, =0 {} =1 {, jedno czeka na odpowiedź} one {, # czeka na odpowiedź} few {, # czekają na odpowiedź} many {, # czeka na odpowiedź} other {, # czeka na odpowiedź}}',
  'digest.first':
    'Oto stan żądań dotyczących Państwa danych, które są otwarte lub się zmieniły, tak jak pokazuje je konsola {provider}.',
  'digest.more':
    '{n, plural, =1 {Jeszcze jedno jest} one {Jeszcze # jest} few {Jeszcze # są} many {Jeszcze # jest} other {Jeszcze # jest}} w konsoli.',
  'digest.last':
    'Aby zobaczyć więcej albo zakończyć to zestawienie w części Kontakty i wiadomości, należy zalogować się jak zwykle na {host}. Nigdy nie prosimy o hasło, kod ani zapłatę i nigdy nie wysyłamy odnośnika, który loguje.',
  'replaced.subject': '{provider}: Państwa odpowiedź w sprawie {reference} została zastąpiona',
  'replaced.first':
    '{asker} udzielił(a) w imieniu Państwa organizacji innej odpowiedzi na żądanie {reference}. Zajmuje ona miejsce poprzedniej.',
  'replaced.wrong':
    'Prosimy zalogować się jak zawsze na {host}, aby zobaczyć, co teraz obowiązuje. Jeśli nie jest to wola Państwa organizacji, prosimy zmienić odpowiedź i zadzwonić do nas: {phone} ({hours}).',
  'left.subject': '{provider}: ktoś twierdzi, że Państwo odeszli',
  'left.first':
    '{asker} poinformował(a) {provider}, że odeszli Państwo z organizacji. Zawiadomienia o żądaniach organów trafiają teraz do kolejnego kontaktu. Za siedem dni Państwa dostęp wygaśnie, chyba że powiedzą Państwo, że nadal tam są.',
  'left.wrong':
    'Jeśli nadal Państwo tam są, należy zalogować się jak zwykle na {host}, zgłosić to w części Kontakty i wiadomości i zadzwonić do nas: {phone} ({hours}).',
  'passkey.subject': '{provider}: {what, select, added {dodano} other {usunięto}} Państwa klucz dostępu',
  'passkey.first':
    'Klucz dostępu, który otwiera {host} w Państwa imieniu, {what, select, added {dodano} other {usunięto}} {at}.',
  'passkey.wrong':
    'Jeśli to nie Państwo, proszę natychmiast zadzwonić: {phone} ({hours}). Jeśli tak, nic nie trzeba robić.',
  'passkey.wrong_staff':
    'Jeśli to nie ty, natychmiast powiedz administratorowi. Jeśli to ty, nic nie trzeba robić.',
  'notice.first_wider':
    '{told} powiadomiliśmy Państwa o żądaniu dotyczącym Państwa danych ({who}). Teraz ma zostać wydane więcej, niż wtedy podaliśmy. Poniżej podajemy obecny stan sprawy.',
  'notice.new': 'Co jest nowe',
  'notice.new_authority': 'Kto tego żąda: {who}.',
  'notice.new_paper': 'Pismo: jest inne albo zostało poprawione.',
  'longer.joined':
    'O żądaniu {reference} zawiadamiamy także inną organizację z Państwa łańcucha. Termin na sprzeciw liczy się od jej kopii, także dla Państwa.',
  'source_key.subject': '{provider}: jak znajdujemy konta Państwa organizacji',
  'source_key.asked':
    '{provider}: poproszono nas, aby konta Państwa organizacji znajdować w naszych systemach pod innym kluczem. Po tym kluczu wiemy, że żądanie dotyczy Państwa, i Państwa informujemy. Nic się nie zmieni, zanim nie potwierdzi tego druga osoba od nas.',
  'source_key.done':
    '{provider}: od teraz konta Państwa organizacji znajdujemy w naszych systemach pod innym kluczem. Po tym kluczu wiemy, że żądanie dotyczy Państwa, i Państwa informujemy. Potwierdziły to dwie osoby od nas albo ustawił go ten, kto prowadzi nasze maszyny.',
  'source_key.wrong':
    'Jeśli zmienia się Państwa umowa lub konta u nas, nie trzeba nic robić. Jeśli nie znają Państwo powodu, proszę zadzwonić: {phone} ({hours}). Nigdy nie prosimy o hasło, kod ani płatność i nigdy nie wysyłamy linku, który loguje.',
  'newcomer.subject_asked': '{provider}: ktoś ma być informowany o Państwa żądaniach',
  'newcomer.subject_done': '{provider}: ktoś nowy jest informowany o Państwa żądaniach',
  'newcomer.asked':
    '{provider}: poproszono nas o wpisanie {who} jako {what, select, add {nowej osoby kontaktowej} change {nowego adresu osoby kontaktowej} other {informowanej strony}} Państwa organizacji: kto nią jest, dowiaduje się, gdy organ żąda Państwa danych, i może za Państwa odpowiadać. Nic się nie zmieni, zanim nie potwierdzi tego druga osoba od nas albo ktoś od Państwa.',
  'newcomer.done':
    '{provider}: wpisaliśmy {who} jako {what, select, add {nową osobę kontaktową} change {nowy adres osoby kontaktowej} other {informowaną stronę}} Państwa organizacji: kto nią jest, dowiaduje się, gdy organ żąda Państwa danych, i może za Państwa odpowiadać.',
  'newcomer.asked_account':
    '{provider}: poproszono nas, aby osobę logującą się jako {account} w {at} wpuszczać jako Państwa osobę kontaktową: {who}. Osoba ta dowiaduje się, gdy organ żąda Państwa danych, i może za Państwa odpowiadać. Nic się nie zmieni, zanim nie potwierdzi tego druga osoba od nas albo ktoś od Państwa.',
  'newcomer.done_account':
    '{provider}: od teraz osoba logująca się jako {account} w {at} wchodzi jako Państwa osoba kontaktowa: {who}. Osoba ta dowiaduje się, gdy organ żąda Państwa danych, i może za Państwa odpowiadać.',
  'newcomer.wrong_asked':
    'Jeśli znają Państwo tę osobę, ktoś z Państwa może to potwierdzić na {host} w części Kontakty i wiadomości. Jeśli nie, należy zalogować się jak zwykle, zatrzymać to tam i zadzwonić do nas: {phone} ({hours}). Nigdy nie prosimy o hasło, kod ani płatność i nigdy nie wysyłamy linku, który loguje.',
  'newcomer.wrong_done':
    'Jeśli nie znają Państwo tej osoby, proszę od razu zadzwonić: {phone} ({hours}). Osoby kontaktowe są podane na {host} w części Kontakty i wiadomości. Nigdy nie prosimy o hasło, kod ani płatność i nigdy nie wysyłamy linku, który loguje.',
  'notice.first_alone':
    '{who} zażądał od nas danych Państwa organizacji. Pismo wpłynęło do nas {at}. Nakaz zabrania nam powiadomić Państwa organizację; organ pozwala nam powiadomić wyłącznie Panią lub Pana.',
  'notice.do_alone':
    'Prosimy nie mówić o tym nikomu, także w organizacji, dopóki organ lub adwokat nie powie, że wolno: nakaz może wiązać również Panią lub Pana. Konsola nie pokazuje tego nikomu do końca zakazu, a więc także Pani lub Panu; wtedy powiadamiamy organizację. Kto chce wnieść sprzeciw lub pójść do sądu, niech odpowie na tę wiadomość: czyta ją nasz dział prawny. Od tej wiadomości nie biegnie termin na sprzeciw.',
  'notice.never_alone':
    'Nigdy nie prosimy o hasło, kod ani płatność, a ta wiadomość nie ma linku. Ten tekst jest podpisany; ostatnie wiersze to podpis. W razie wątpliwości, czy pochodzi od nas, prosimy zadzwonić pod numer znany już wcześniej i podać sygnaturę wyłącznie naszemu zespołowi żądań.',
}
