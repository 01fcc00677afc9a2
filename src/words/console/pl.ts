// Polish.

import type { Translation } from '../catalogue.ts'
import type { en } from './en.ts'

export const pl: Translation<typeof en> = {
  'promises.lead':
    'Gdy organ żąda Państwa danych, dzieje się co następuje. Każdy punkt jest wbudowany w oprogramowanie obsługujące żądania, a strona każdego żądania pokazuje, czy go dotrzymano.',
  'promises.1':
    '<b>Nic nie jest przekazywane, jeżeli prawo tego nie wymaga,</b> z trzema wyjątkami: nagły wypadek potwierdzony przez drugą osobę, Państwa własna, sprawdzona zgoda, zasada przyjęta imiennie przez nasz dział prawny. To, co tak przekazano, na stronie żądania nazywamy dobrowolnym.',
  'promises.2':
    '<b>Najpierw pytani są Państwo.</b> Prosimy organ, aby zwrócił się do Państwa. Jeżeli tego nie zrobi, powód znajduje się na stronie żądania.',
  'promises.3':
    '<b>Są Państwo powiadamiani, z kopią, zanim cokolwiek zostanie przekazane,</b> chyba że zabrania tego ustawa lub sąd. Wówczas powiadomienie następuje samoczynnie po ustaniu zakazu.',
  'promises.4':
    '<b>Na sprzeciw mają Państwo: {time},</b> o ile pozwala na to termin ustawowy; zawiadomienie podaje, do kiedy. Dopóki nasz dział prawny nie zdecyduje, nic nie jest przekazywane, chyba że wcześniej nadejdzie ostateczny termin ustawowy.',
  'promises.5': '<b>Mówimy, dlaczego nie poszliśmy do sądu,</b> jeżeli tego nie zrobiliśmy.',
  'promises.6':
    '<b>Zapisujemy, kto u nas otwiera Państwa sprawę:</b> kto, dla kogo pracuje, co, dlaczego i kiedy.',
  'promises.7':
    '<b>Mogą nas Państwo sprawdzić.</b> Każde żądanie ma pokwitowanie, które weryfikują Państwo na własnym komputerze, bez nas.',
  'promises.test': 'Sprawdź: wyślij próbę',
  'looks.title': 'Jak wygląda zawiadomienie',
  'looks.from': 'Pochodzi z {address}, jest zwykłym tekstem z kopią pisma organu jako jedynym załącznikiem.',
  'looks.names':
    'Podaje organ, czego zażądano, co odpowiadamy i dlaczego, oraz do kiedy można zgłosić sprzeciw.',
  'looks.code': 'Zawiera kod sześciocyfrowy. Ten sam kod znajduje się na stronie żądania w konsoli.',
  'looks.signed':
    'Ostatnie wiersze to podpis naszym kluczem zawiadomień. <code>{command}</code> sprawdza go bez nas. Klucz: {key}',
  'looks.never': 'Czego w nim nigdy nie ma',
  'looks.never_password': 'Pytanie o hasło, kod lub płatność.',
  'looks.never_link': 'Link, który loguje. Wchodzą Państwo tutaj jak zwykle.',
  'looks.never_secret': 'Prośba o zatajenie go przed własnym prawnikiem.',
  'looks.not_ours':
    'Jeżeli wiadomość zawiera cokolwiek z tego, nie pochodzi od {provider}. Prosimy zadzwonić: {phone} ({hours}).',
  'ask.title': 'Czy jest żądanie dotyczące mnie?',
  'ask.lead':
    'Można zapytać, a każdy otrzymuje tę samą odpowiedź. To, co wpisano w polu, zostaje w przeglądarce: niczego się nie wyszukuje.',
  'ask.whom': 'O kogo Pan/Pani pyta? (dowolnie)',
  'ask.not_sent': 'Nie jest wysyłane.',
  'ask.button': 'Zapytaj',
  'ask.again': 'Zapytaj ponownie',
  'ask.heading': 'Nie możemy potwierdzić ani zaprzeczyć, że takie istnieje',
  'ask.everybody':
    'To nasza odpowiedź dla każdego: niezależnie od tego, czy organ pytał o dane, pytał i zabronił nam o tym mówić, czy nigdy nie pytał. Niczego w tym celu nie wyszukiwano.',
  'ask.do': 'Co robimy, jeżeli takie jest lub będzie',
  'ask.do_lets':
    'Jeżeli prawo na to pozwala, informujemy, zanim cokolwiek przekażemy, z kopią pisma, na adres, który posiadamy. Jeżeli konto należy do organizacji, prosimy organ, aby najpierw zwrócił się do niej, i powiadamiamy jej kontakty.',
  'ask.do_forbids':
    'Jeżeli ustawa lub sąd zabrania nam informować, zrobimy to po ustaniu zakazu. Dzieje się to samoczynnie, nikt nie musi pytać.',
  'ask.do_authority': 'Jeżeli prawo pozostawia powiadomienie organowi, informuje organ.',
  'ask.complain': 'Gdzie złożyć skargę',
  'ask.complain_us': 'U nas: {phone} ({hours}) lub {address}.',
  'ask.complain_dpa':
    'W organie ochrony danych w Państwa kraju: może sprawdzić tam, gdzie nam nie wolno mówić.',
  'ask.complain_court':
    'W organie, który Państwa zdaniem pytał, lub w sądzie nadzorującym: wiele ustaw daje tam prawo do informacji.',
  'ask.admin': 'Jeżeli zarządzają Państwo organizacją',
  'ask.admin_text':
    '<sign_in>Prosimy się zalogować</sign_in>, aby zobaczyć każde żądanie, o którym możemy informować.',
  'contacts.lead':
    'Zawiadomienie trafia do jednego z poniższych kontaktów. Nasz zespół pomija osobę, której dotyczy samo pismo.',
  'contacts.gets': 'otrzymuje: {what}',
  'contacts.no_mail': 'bez wiadomości',
  'contacts.notice': 'Zawiadomienia o żądaniach',
  'contacts.drill': 'Próby',
  'contacts.change': 'Zmień',
  'contacts.another': 'Inny kontakt',
  'contacts.add': 'Dodaj kontakt',
  'contacts.name': 'Imię i nazwisko',
  'contacts.mail': 'Adres e-mail',
  'contacts.language': 'Język',
  'contacts.as_contract': 'jak w umowie',
  'contacts.legend': 'Otrzymuje',
  'contacts.remove': 'Usuń ten kontakt: bez wiadomości, bez dostępu tutaj',
  'contacts.other_person':
    'Czy to teraz inna osoba? Prosimy usunąć ten kontakt i dodać nowy: klucz dostępu pozostaje przy kontakcie.',
  'contacts.need_name': 'Prosimy podać imię i nazwisko lub nazwę, najwyżej 120 znaków.',
  'contacts.need_mail': 'Prosimy podać adres e-mail, na przykład nazwa@example.org.',
  'contacts.need_language': 'Prosimy wybrać jeden z języków.',
  'contacts.need_receives': 'Prosimy wybrać spośród wymienionych tu wiadomości.',
  'contacts.ask_change': 'Poproś o tę zmianę',
  'contacts.ask_add': 'Poproś o dodanie',
  'contacts.mail_goes':
    'Wiadomość trafia na {address}. Nic się nie zmieni bez potwierdzenia linkiem z tej wiadomości.',
  'contacts.mail_present':
    'Wiadomość trafia do obecnego kontaktu do zawiadomień. Nic się nie zmieni bez potwierdzenia linkiem z tej wiadomości.',
  'contacts.waits': 'Zmiana czeka na dotychczasowy kontakt',
  'contacts.asked': 'Wnioskowano {at}; wiadomość wysłano na {address}.',
  'contacts.within': 'Zostanie wykonana po potwierdzeniu linkiem z tej wiadomości w ciągu siedmiu dni.',
  'contacts.stop': 'Zatrzymaj tę zmianę',
  'contacts.is_removed': '{who}: zostaje usunięty.',
  'contacts.becomes': '{who}: {name}, {address}, {language}, otrzymuje: {what}.',
  'contacts.new': 'Nowy kontakt',
  'confirm.title': 'Potwierdzenie zmiany kontaktów',
  'confirm.heading': 'Czy ta zmiana jest prawidłowa?',
  'confirm.asked': 'Wnioskowano {at}. Odtąd zawiadomienia będą kierowane w ten sposób.',
  'confirm.button': 'Potwierdź zmianę',
  'confirm.stop': 'Zatrzymaj',
  'said.asked': 'Wiadomość do dotychczasowego kontaktu jest w drodze. Nic się nie zmieni bez potwierdzenia.',
  'said.confirmed': 'Zmiana została wykonana.',
  'said.stopped': 'Zmianę zatrzymano. Nic się nie zmieniło.',
  'said.ended': 'Kanał zakończono; jego adres niczego już nie pokazuje.',
  'feed.title': 'Kanał',
  'feed.what':
    'Kanał (Atom, dla czytników RSS) podaje numer i stan każdego żądania, bez jego treści: adres działa bez logowania, prosimy więc traktować go jak klucz.',
  'feed.once': 'Adres kanału, pokazany tylko ten jeden raz:',
  'feed.since': 'Kanał istnieje od {at}.',
  'feed.make': 'Utwórz adres',
  'feed.make_another': 'Utwórz inny adres; stary przestanie działać',
  'feed.end': 'Zakończ kanał',
  'drills.lead':
    'Próba to zawiadomienie, które nim nie jest: ta sama wiadomość, tak samo podpisana, oznaczona jako próba. Pokazuje przed jakimkolwiek żądaniem, czy i jak szybko zawiadomienie dociera.',
  'drills.send': 'Wyślij próbę',
  'drills.nobody':
    'Żaden kontakt nie otrzymuje prób. Prosimy wybrać w <contacts>Kontakty i wiadomości</contacts>.',
  'drills.to': 'Do',
  'drills.earlier': 'Wcześniejsze próby',
  'drills.none': 'Na żadną jeszcze nie odpowiedziano.',
  'drills.sent': 'Wysłano',
  'drills.by': 'Przez',
  'drills.answered': 'Odpowiedź',
  'drills.outcome': 'Wynik',
  'drills.waits': 'Próba {reference} czeka na odpowiedź',
  'drills.sent_to': 'Wysłano {at} na {address}, nadawca: {who}. Który z tych kodów jest w wiadomości?',
  'drills.code': 'Kod w wiadomości',
  'drills.other': 'To inny kod',
  'drills.no_mail': 'Nie przyszła żadna wiadomość',
  'drills.answer': 'Odpowiedz na próbę',
  'drills.matched': 'dotarła do Państwa',
  'drills.differs': 'inny kod: nie od nas lub zmieniony po drodze',
  'drills.not_received': 'nie dotarła',
  'drills.yours': 'Państwa organizacja',
  'drills.left': 'osoba, która odeszła',
  'drills.after': 'po {time}, przez: {who}',
  'drills.less': 'niecałej minucie',
  'feed.title_of': 'Żądania dotyczące Państwa danych, {provider}',
  'left.button': 'Odeszła ta osoba',
  'left.self': 'Odszedłem lub odchodzę',
  'left.self_means':
    'Państwa dostęp i tokeny wygasają od razu. Zawiadomienia trafiają do kolejnego kontaktu.',
  'left.means':
    'Następne zawiadomienie trafi do kolejnego kontaktu. Ta osoba dowie się o tym pocztą i może tu zaprzeczyć; po siedmiu dniach milczenia jej dostęp wygaśnie.',
  'left.said': 'Zgłoszono odejście, {at}. Zawiadomienia trafiają do kolejnego kontaktu.',
  'left.here': 'Nadal tu jestem',
  'said.left':
    'Zapisano. Następne zawiadomienie trafi do kolejnego kontaktu, a ta osoba dowie się o tym pocztą.',
  'said.here': 'Zapisano. Zawiadomienia trafiają do Państwa jak dotychczas.',
  'said.digest': 'Państwa wybór został zapisany.',
  'digest.title': 'Zestawienie dla Państwa',
  'digest.what':
    'Oprócz wiadomości o każdym żądaniu, które zawsze przychodzą od razu: wiadomość o stanie wszystkich otwartych żądań i o tym, co się zmieniło. Gdy nie ma o czym pisać, nie przychodzi żadna.',
  'digest.often': 'Jak często',
  'digest.none': 'Bez zestawienia',
  'digest.daily': 'Codziennie',
  'digest.weekly': 'W każdy poniedziałek',
  'digest.keep': 'Zapisz wybór',
  'record.title': 'Zapis żądania organu: {reference}',
  'record.for': 'Do Państwa rejestru czynności przetwarzania',
  'record.recipient': 'Odbiorca (organ)',
  'record.withheld': 'nie ujawniono',
  'record.told': 'Powiadomiono Państwa',
  'record.opened': 'Pierwsze otwarcie przez Państwa',
  'record.not_yet': 'jeszcze nie',
  'record.redirected': 'Poproszono o zwrócenie się najpierw do Państwa',
  'record.not_challenged': 'Dlaczego nie zaskarżono',
  'record.not_recorded': 'nie zapisano',
  'record.your_answer': 'Państwa odpowiedź',
  'record.no_answer': 'brak',
  'record.at': '{what} ({at})',
  'record.disclosed': 'Ujawniono',
  'record.ground': 'Dane i podstawa prawna',
  'record.who': 'Kto w {provider} to otworzył',
  'record.line': '{account}: {what}, {decision}.',
  'record.line_period': '{account}: {what}, {decision}, {period}.',
  'record.access': '{at}: {who}, {employer}; cel: {purpose}; {reads}',
  'newcomer.title': 'Ktoś ma być informowany o Państwa żądaniach',
  'newcomer.added': 'Poproszono nas o wpisanie {name}, {address}, jako nowej osoby kontaktowej Państwa.',
  'newcomer.changed': 'Poproszono nas o wpisanie {address} jako nowego adresu: {name}.',
  'newcomer.account':
    'Poproszono nas, aby osobę logującą się jako {account} w {provider} wpuszczać jako: {name}, {address}.',
  'newcomer.party': 'Poproszono nas, by o żądaniach dotyczących Państwa danych informować także: {name}.',
  'newcomer.asked': 'Prosi: {who} od nas {at}.',
  'newcomer.program': 'program',
  'newcomer.means':
    'Nic się nie zmieniło. Nastąpi to, gdy potwierdzi to ktoś z Państwa albo druga osoba od nas. Osoba ta mogłaby wtedy odpowiadać za Państwa.',
  'newcomer.confirm': 'Znamy tę osobę: potwierdź',
  'newcomer.stop': 'Nie znamy: zatrzymaj',
}
