// Polish.

import type { Translation } from '../catalogue.ts'
import type { en } from './en.ts'

export const pl: Translation<typeof en> = {
  'ack.subject': 'Otrzymano: Państwa pismo, nasz numer {reference}',
  'ack.first': 'Państwa pismo wpłynęło {at} i zostało zapisane. Nasz numer sprawy to {reference}.',
  'ack.only':
    'Niniejsze potwierdza jedynie wpływ pisma. Nie stanowi uznania doręczenia ani zrzeczenia się jakichkolwiek praw lub zarzutów.',
  'ack.next': 'Co dalej',
  'ack.check_sender': 'Sprawdzamy, kto je wysłał, w razie potrzeby dzwoniąc pod numer, który sami ustalimy.',
  'ack.check_reach':
    'Sprawdzamy, czego może dotyczyć ten rodzaj pisma, i odpowiadamy na każdy punkt z uzasadnieniem.',
  'redirect.subject':
    'Prosimy zwrócić się bezpośrednio do klienta: Państwa pismo {theirs}, nasz numer {reference}',
  'redirect.domains':
    'Wskazane przez Państwa identyfikatory należą do własnej domeny organizacji ({domains}).',
  'redirect.no_domains': 'Wskazane przez Państwa identyfikatory mogą należeć do organizacji.',
  'redirect.serve':
    'Organizacja może odpowiadać za własne dane. Prosimy doręczyć pismo tam, tak jak gdyby sama przechowywała swoje dane.',
  'redirect.named': 'Wskazane przez Państwa konta są prowadzone dla: {names}.',
  'redirect.narrow':
    'Nie mówimy, do kogo należą: Państwa pismo tego nie wykazuje. Jeżeli znają Państwo organizację, prosimy ją wskazać, a podamy, komu tam doręczyć. Jeżeli nie, prosimy ograniczyć pismo do danych identyfikujących abonenta, w formie wymaganej przez prawo.',
  'redirect.secret':
    'Państwa pismo zabrania nam powiadomienia klienta. Prosimy wówczas o doręczenie kierownikowi jego działu prawnego, który może odpowiedzieć bez udziału osoby, której to dotyczy; lub o pisemne zezwolenie na powiadomienie tam jednej wskazanej osoby. Do tego czasu nikogo nie powiadamiamy.',
  'redirect.preserved':
    'To, co istnieje z żądanych danych, zabezpieczono {at}, aby nic nie zaginęło, gdy będą Państwo pytać.',
  'redirect.not_preserved':
    'Niczego jeszcze nie zabezpieczono. Jeżeli jest to potrzebne, prosimy przesłać wniosek o zabezpieczenie w formie przewidzianej przez Państwa prawo.',
  'redirect.term':
    'Nie wstrzymuje to żadnego terminu wynikającego z Państwa pisma. Jeżeli zwrócenie się do klienta zaszkodziłoby postępowaniu, prosimy napisać do nas i podać powód; rozpatrzymy wówczas pismo tak, jak je doręczono.',
  'answer.subject': 'Nasza odpowiedź na Państwa pismo {theirs}, nasz numer {reference}',
  'answer.collected':
    'To, na co odpowiemy, zostanie zebrane po powiadomieniu naszego klienta, chyba że zabrania tego ustawa lub postanowienie, oraz po podpisaniu przez dwie osoby od nas. Powiadomimy Państwa, gdy będzie gotowe.',
  'answer.emergency.declined':
    'W dniu {at} zadzwoniliśmy do Państwa organu pod numer, który sami ustaliliśmy. Osoba przełożona, z którą rozmawialiśmy, nie potwierdziła zagrożenia.',
  'answer.emergency.unconfirmed': 'Żadna osoba przełożona z Państwa organu nie potwierdziła nam zagrożenia.',
  'answer.emergency.suffices':
    'To, co w nagłym wypadku prawo jedynie pozwala nam wydać, wydajemy tylko wtedy, gdy osoba przełożona, inna niż funkcjonariusz, który o to prosi, potwierdzi nam zagrożenie pod numerem, który sami ustalimy.',
  'answer.why': 'Uzasadnienie',
  'answer.period': 'Okres',
  'answer.suffice': 'Co by wystarczyło',
  'answer.as_recorded':
    'Podstawy prawne, pola formularzy i to, co napisały osoby, podano w języku, w którym je zapisano.',
  'annex.field': 'Rozporządzenie (UE) 2023/1543, załącznik III, sekcja D(a)',
  'annex.suffice': 'Co pozwoliłoby nam go wykonać',
  'annex.suffice.annex_iii_incomplete': 'Certyfikat z wypełnionymi wszystkimi sekcjami.',
  'annex.suffice.annex_iii_manifest_errors': 'Poprawiony certyfikat z podaniem naszego numeru.',
  'annex.suffice.annex_iii_insufficient_information': 'Dane wskazujące konto i usługę oraz okres.',
  'annex.suffice.annex_iii_not_issued_or_validated':
    'Zatwierdzenie przez sędziego, sąd lub prokuratora, jak wymaga art. 4 dla tych danych.',
  'annex.suffice.annex_iii_offence_outside':
    'Przestępstwo i maksymalna kara albo wykaz z art. 5 ust. 4, w którym się ono znajduje.',
  'annex.suffice.annex_iii_immunity_or_privilege': 'Decyzja organu wykonującego w tej sprawie.',
  'annex.suffice.annex_iii_third_country': 'Procedura z art. 17.',
  'none.subject': 'Brak danych: Państwa pismo {theirs}, nasz numer {reference}',
  'none.first':
    'Nie posiadamy danych, których dotyczy Państwa pismo. Nie możemy powiedzieć nic więcej, a odpowiedź ta jest taka sama w każdym takim przypadku.',
  'none.mistyped':
    'Jeżeli identyfikator mógł zostać błędnie wpisany, prosimy przesłać poprawione pismo i podać nasz numer.',
  'ready.subject': 'Gotowe do odbioru: nasz numer {reference}',
  'ready.first':
    'Nasza odpowiedź na Państwa pismo jest gotowa na {host}. Prosimy zalogować się kluczem dostępu; ta wiadomość nie zawiera linku, który otworzyłby ją komuś innemu.',
  'ready.hash': 'SHA-256 pakietu',
  'ready.until': 'Dostępne do',
  'ready.key':
    'Pakiet jest zaszyfrowany kluczem, którego słowa potwierdzono telefonicznie. Otwiera go każdy program age: {command}',
  'follow.subject': 'Prosimy o przesłanie pisma następującego po trybie pilnym: nasz numer {reference}',
  'follow.first':
    'Dnia {since} odpowiedzieliśmy w trybie pilnym, bez pisma, które by tego wymagało. Co musi nastąpić: {what}{law}. Oczekiwaliśmy tego do {due}, lecz nie wpłynęło.',
  'follow.send':
    'Prosimy o przesłanie i podanie naszego numeru. Jeżeli nic nie nastąpi, prosimy napisać do nas i podać powód. Co nie wpłynie do {never}, zostanie odnotowane jako nigdy niedoręczone i tak policzone.',
  'follow.policy':
    'zgodnie z zasadami dostawcy: po przekazaniu w trybie pilnym następuje pismo, które go wymaga',
  'follow.recorded': '{what} (zapisano po angielsku)',
  'facts.received': 'Co otrzymaliśmy',
  'facts.what': '{instrument}, {authority}',
  'facts.your_office': 'Państwa urząd',
  'facts.theirs': 'Państwa sygnatura',
  'facts.none': 'nie podano',
  'facts.served': 'Doręczono',
  'facts.served_by': '{at}, {manner}',
  reach:
    'Prosimy odpowiedzieć na tę wiadomość, pozostawiając w niej {reference}, lub zadzwonić: {phone} ({hours}). List pochodzi od nas, jeżeli znajduje się także pod {reference} na {host}.',
  head: '{date} · Numer {reference}',
  'facts.manner.mail': 'pocztą elektroniczną',
  'facts.manner.post': 'pocztą lub kurierem',
  'facts.manner.fax': 'faksem',
  'facts.manner.in_person': 'wręczone osobiście',
  'facts.manner.telephone': 'telefonicznie',
  'facts.manner.portal': 'przez portal',
  'ending.subject': 'Państwa nakaz zachowania tajemnicy wygasa {until}, nasz numer {reference}',
  'ending.first':
    'W naszym rozumieniu ostatnim dniem, w którym Państwa pismo zabrania nam powiadomić klienta, jest {until}. Gdy dzień ten minie wszędzie, klient zostanie powiadomiony samoczynnie, wraz z kopią.',
  'ending.longer':
    'Jeżeli sąd go przedłużył lub złożyli Państwo taki wniosek, prosimy o wcześniejsze przesłanie postanowienia lub wniosku. Życzenie wyrażone w liście go nie przedłuża.',
  'time.subject': 'Prosimy o przedłużenie terminu: Państwa pismo {theirs}, nasz numer {reference}',
  'time.due': 'Termin z Państwa pisma: {due}.',
  'time.no_term':
    'Nie znamy dnia, do którego należy odpowiedzieć na Państwa pismo. Jeśli pismo go wyznacza, prosimy o informację: obowiązuje do czasu odpowiedzi.',
  'time.ask': 'Prosimy o pisemne przedłużenie terminu.',
  'time.ask_until': 'Prosimy o pisemne przedłużenie terminu do {until}.',
  'time.why':
    'Powiadamiamy zainteresowanych, gdy prawo na to pozwala, i czekamy na ich stanowisko. Państwa termin pozostawia na to mniej czasu, niż obiecujemy.',
  'time.stands': 'Do czasu odpowiedzi Państwa termin obowiązuje.',
}
