// Polish.

import type { Translation } from '../../catalogue.ts'
import type { en } from './en.ts'

export const pl: Translation<typeof en> = {
  'Revoke the authorisation first.': 'Najpierw odwołaj upoważnienie.',
  'The authority has no directory entry here yet.': 'Organu nie ma tu jeszcze w katalogu.',
  'Match it to the directory first.': 'Najpierw przypisz go do katalogu.',
  'Who received a paper cannot confirm its sender.': 'Kto przyjął pismo, nie może potwierdzić nadawcy.',
  'Ask a colleague to make the call.': 'Poproś inną osobę o telefon.',
  'Who took this paper in cannot confirm its sender.':
    'Kto przyjął to pismo, nie może potwierdzić jego nadawcy.',
  'An authorisation is already prepared.': 'Upoważnienie jest już przygotowane.',
  'Sign it, or revoke it and prepare another.': 'Podpisz je albo odwołaj i przygotuj inne.',
  'The scope names a line that was not determined to be released.':
    'Zakres wymienia wiersz, którego nie przeznaczono do wydania.',
  'Prepare it again from the determination.': 'Przygotuj je ponownie z rozstrzygnięcia.',
  'The sender is not authenticated.': 'Nadawca nie jest uwierzytelniony.',
  'Complete the checks and the call-back.': 'Dokończ sprawdzenia i oddzwonienie.',
  'A package went out after its authorisation was revoked.': 'Pakiet wyszedł po odwołaniu upoważnienia.',
  'Counsel says first what is done about it.': 'Dział prawny mówi najpierw, co z tym zrobiono.',
  'The agency withdrew this demand.': 'Organ wycofał to żądanie.',
  'Close it.': 'Zamknij je.',
  'The law has not been asked about these facts yet.': 'O te dane nie zapytano jeszcze prawa.',
  'Assess the demand first.': 'Najpierw oceń żądanie.',
  'Some lines are not decided.': 'Niektórych wierszy nie rozstrzygnięto.',
  'Determine every line first.': 'Najpierw rozstrzygnij każdy wiersz.',
  'A tenant objected and counsel has not decided.':
    'Klient wniósł sprzeciw, a dział prawny nie rozstrzygnął.',
  'Counsel decides the objection first.': 'Dział prawny najpierw rozstrzyga sprzeciw.',
  'Counsel upheld the tenant’s objection.': 'Dział prawny uwzględnił sprzeciw klienta.',
  'Determine these lines anew.': 'Rozstrzygnij te wiersze na nowo.',
  'The tenant’s window to object is still open.': 'Termin klienta na sprzeciw jeszcze biegnie.',
  'Wait for its end or for the tenant’s answer.': 'Poczekaj na jego koniec lub odpowiedź klienta.',
  'Nobody has approved that a customer is not asked first.':
    'Nikt nie zatwierdził, że klient nie jest pytany najpierw.',
  'A second person approves the exception.': 'Wyjątek zatwierdza druga osoba.',
  'Open the demand and read the present one.': 'Otwórz żądanie i przeczytaj obecne.',
  'This authorisation has expired.': 'To upoważnienie wygasło.',
  'Have it prepared again.': 'Niech zostanie przygotowane ponownie.',
  'You prepared this authorisation.': 'To upoważnienie zostało przygotowane przez Ciebie.',
  'Two other people sign it.': 'Podpisują je dwie inne osoby.',
  'You have already signed it.': 'Twój podpis już jest.',
  'A second person signs next.': 'Następnie podpisuje druga osoba.',
  'There is no such live authorisation.': 'Nie ma takiego ważnego upoważnienia.',
  'The package has already been released.': 'Pakiet został już wydany.',
  'Write to the officer; a release cannot be taken back.':
    'Napisz do funkcjonariusza; wydania nie można cofnąć.',
  'A reason in words is missing.': 'Brakuje uzasadnienia słowami.',
  'Say why it is revoked.': 'Powiedz, dlaczego jest odwoływane.',
  'The law’s answer has no such challenge for these customers.':
    'Odpowiedź prawa nie zna takiego zaskarżenia dla tych klientów.',
  'Ask the law again, or file it without the law’s entry: then it suspends nothing by statute.':
    'Zapytaj prawo ponownie albo złóż je bez wpisu prawa: wtedy nie wstrzymuje niczego z mocy ustawy.',
  'This kind of challenge is not about {x}.': 'Ten rodzaj zaskarżenia nie dotyczy: {x}.',
  'There is no production left to challenge.': 'Nie ma już wydania danych do zaskarżenia.',
  'Challenge the secrecy, or a new paper by its own demand.':
    'Zaskarż tajemnicę albo nowe pismo w jego własnym żądaniu.',
  'Assess it first.': 'Najpierw je oceń.',
  'Where it was filed is missing.': 'Brakuje, gdzie je złożono.',
  'Name the court or authority.': 'Podaj sąd lub organ.',
  'The forum names an account of another customer.': 'Miejsce złożenia wymienia konto innego klienta.',
  'Write it so that each customer may read it.': 'Napisz tak, aby każdy klient mógł to przeczytać.',
  'The day lies in the future.': 'Dzień leży w przyszłości.',
  'Record it when it has happened.': 'Zapisz, gdy to nastąpi.',
  'It names no customer of this demand.': 'Nie wymienia klienta tego żądania.',
  'Choose whom it concerns, each once.': 'Wybierz, kogo dotyczy, każdego raz.',
  'The day lies before the filing.': 'Dzień leży przed złożeniem.',
  'Correct the day.': 'Popraw dzień.',
  'There is no ruling to appeal yet.': 'Nie ma jeszcze orzeczenia, od którego można się odwołać.',
  'This challenge has ended.': 'To zaskarżenie się zakończyło.',
  'Record the ruling first.': 'Najpierw zapisz orzeczenie.',
  'Record an appeal where there is one.': 'Zapisz środek odwoławczy tam, gdzie jest.',
  'A challenge of secrecy never suspends production.':
    'Zaskarżenie tajemnicy nigdy nie wstrzymuje wydania danych.',
  'File a challenge of the production, and record the stay there.':
    'Złóż zaskarżenie wydania danych i tam zapisz wstrzymanie.',
  'Nothing is suspended.': 'Niczego nie wstrzymano.',
  'The order of the court is missing.': 'Brakuje postanowienia sądu.',
  'Add the paper, or say where it stands.': 'Dodaj pismo albo powiedz, gdzie ono jest.',
  'Add the paper, or write down who said so.': 'Dołącz pismo albo zapisz, kto to powiedział.',
  'Nothing shows that the tenant filed it.': 'Nic nie wskazuje, że klient to wniósł.',
  'Record it for each tenant by itself.': 'Zapisz to dla każdego klienta osobno.',
  'What a tenant filed itself concerns one tenant.': 'To, co klient wniósł sam, dotyczy jednego klienta.',
  'The answer has been released.': 'Odpowiedź została wydana.',
  'Nothing waits any more.': 'Nic już nie czeka.',
  'An extension counts only in writing.': 'Przedłużenie liczy się tylko na piśmie.',
  'Add the paper, or say who granted it and where that is written.':
    'Dodaj pismo albo powiedz, kto je przyznał i gdzie to zapisano.',
  'There is nothing to decide: it has ended, or production is suspended.':
    'Nie ma nic do rozstrzygnięcia: zakończyło się albo wydanie jest wstrzymane.',
  'Say why.': 'Powiedz dlaczego.',
  'There is no such challenge in this demand.': 'Nie ma takiego zaskarżenia w tym żądaniu.',
  'This is not the hash of the package.': 'To nie jest skrót pakietu.',
  'Fetch the package again and compare.': 'Pobierz pakiet ponownie i porównaj.',
  'The message is empty.': 'Wiadomość jest pusta.',
  'Write what you want to say.': 'Napisz, co chcesz powiedzieć.',
  'Its facts were never confirmed.': 'Jego danych nigdy nie potwierdzono.',
  'Confirm them, or file it as not a demand.': 'Potwierdź je albo zapisz, że to nie żądanie.',
  'Lines that were to be released have not been.': 'Wiersze, które miały być wydane, nie zostały wydane.',
  'Release them, or determine them anew.': 'Wydaj je albo rozstrzygnij na nowo.',
  'An authorisation is still in force.': 'Upoważnienie nadal obowiązuje.',
  'A challenge of the production is open.': 'Zaskarżenie wydania danych jest otwarte.',
  'Record its ruling or its withdrawal first.': 'Najpierw zapisz orzeczenie lub cofnięcie.',
  'A task that must be done before closing is open.':
    'Zadanie, które trzeba zrobić przed zamknięciem, jest otwarte.',
  'Do it, or say on the demand that it is done.': 'Zrób je albo zapisz przy żądaniu, że jest zrobione.',
  'A tenant has not been told.': 'Klient nie został powiadomiony.',
  'The law’s answer holds no such conflict.': 'Odpowiedź prawa nie zna takiej kolizji.',
  'Answer at least one of its questions.': 'Odpowiedz na co najmniej jedno z jego pytań.',
  'The consent covers nothing that was asked of you.': 'Zgoda nie obejmuje niczego, o co zapytano.',
  'Choose at least one account and kind of data of this demand.':
    'Wybierz co najmniej jedno konto i rodzaj danych tego żądania.',
  'The period ends before it begins.': 'Okres kończy się przed początkiem.',
  'Correct its two dates.': 'Popraw obie daty.',
  'The customer gave another answer.': 'Klient dał inną odpowiedź.',
  'There is no such consent to verify.': 'Nie ma takiej zgody do sprawdzenia.',
  'It is verified already.': 'Jest już sprawdzona.',
  'Nothing is left to do.': 'Nie ma już nic do zrobienia.',
  'An authorisation stands on the law’s answer without this consent.':
    'Upoważnienie opiera się na odpowiedzi prawa bez tej zgody.',
  'Nobody is named.': 'Nikogo nie wymieniono.',
  'Name who confirmed it, and how you reached them.': 'Podaj, kto ją potwierdził i jak nawiązano kontakt.',
  'Sign in as the organisation it was sent to.': 'Zaloguj się jako organizacja, do której je wysłano.',
  'There is no consent to take back.': 'Nie ma zgody do cofnięcia.',
  'The answer has already been given to the agency.': 'Odpowiedzi już udzielono organowi.',
  'Write to the desk; the receipt shows what left and when.':
    'Napisz do stanowiska; pokwitowanie pokazuje, co i kiedy wyszło.',
  'There is no verified consent of this customer.': 'Nie ma sprawdzonej zgody tego klienta.',
  'Decline it, or verify the consent that the customer gave.':
    'Odmów albo sprawdź zgodę, której klient udzielił.',
  'This lies outside what the customer consented to.': 'To wykracza poza to, na co klient się zgodził.',
  'Stay within its kinds of data and its period.': 'Pozostań w jej rodzajach danych i okresie.',
  'This was filed as not a demand.': 'Zapisano, że to nie żądanie.',
  'Confirm its facts to take it up again.': 'Potwierdź jego dane, aby podjąć je ponownie.',
  'A new paper opens a new demand, linked to this one.': 'Nowe pismo otwiera nowe żądanie, powiązane z tym.',
  'An authorisation stands on the present determination.':
    'Upoważnienie opiera się na obecnym rozstrzygnięciu.',
  'No line was decided.': 'Nie rozstrzygnięto żadnego wiersza.',
  'Decide at least one line.': 'Rozstrzygnij co najmniej jeden wiersz.',
  'A decided line is not part of this demand.': 'Rozstrzygnięty wiersz nie należy do tego żądania.',
  'Reload the demand and decide again.': 'Wczytaj żądanie ponownie i rozstrzygnij jeszcze raz.',
  'Why it is not challenged names an account of another customer.':
    'Uzasadnienie braku zaskarżenia wymienia konto innego klienta.',
  'Write it so that each customer may read it, or decide customer by customer.':
    'Napisz je tak, aby każdy klient mógł je przeczytać, albo rozstrzygaj osobno dla każdego klienta.',
  'This ground does not belong to that decision under this law.':
    'Ta podstawa nie należy do tego rozstrzygnięcia według tego prawa.',
  'Choose one of: {x}.': 'Wybierz jedno z: {x}.',
  'The reason names an account of another customer.': 'Uzasadnienie wymienia konto innego klienta.',
  'Write the sentence that the letter will carry.': 'Napisz zdanie, które znajdzie się w piśmie.',
  'The answer to this demand has been released.': 'Odpowiedź na to żądanie została wydana.',
  'Decide the other lines without a release, or receive a new demand linked to this one.':
    'Rozstrzygnij pozostałe wiersze bez wydania albo przyjmij nowe żądanie powiązane z tym.',
  'This line has no answer of the law yet.': 'Ten wiersz nie ma jeszcze odpowiedzi prawa.',
  'Assess the demand again.': 'Oceń żądanie ponownie.',
  'The paper served does not reach this category.': 'Doręczone pismo nie sięga tej kategorii.',
  'Reject it and say what would suffice: {x}.': 'Odrzuć je i powiedz, co by wystarczyło: {x}.',
  'Content that no law requires leaves by counsel’s decision alone.':
    'Treść, której nie wymaga żadne prawo, wychodzi tylko na decyzję działu prawnego.',
  'Hand it to counsel.': 'Przekaż to działowi prawnemu.',
  'The law gives no clear answer here.': 'Prawo nie daje tu jasnej odpowiedzi.',
  'Hand it to counsel: see the questions in the findings.':
    'Przekaż to działowi prawnemu: zobacz pytania w ustaleniach.',
  'Only counsel gives counsel’s opinion.': 'Opinię działu prawnego daje tylko dział prawny.',
  'Hand it to counsel, or choose the other ground.':
    'Przekaż to działowi prawnemu albo wybierz drugą podstawę.',
  'The packs do not say that this is required.': 'Pakiety nie mówią, że jest to wymagane.',
  'Record it as counsel’s opinion, with the reason.':
    'Zapisz to jako opinię działu prawnego, z uzasadnieniem.',
  'Nothing can be released for an identifier without an account.':
    'Dla identyfikatora bez konta nie można niczego wydać.',
  'Decide no data for it.': 'Rozstrzygnij dla niego brak danych.',
  'Decide otherwise than to release.': 'Rozstrzygnij inaczej niż wydanie.',
  'A challenge of this production was granted.': 'Zaskarżenie tego wydania uwzględniono.',
  'An organisation is asked first.': 'Organizację pyta się najpierw.',
  'Redirect the agency to the customer, or record an exception from the list.':
    'Odeślij organ do klienta albo zapisz wyjątek z listy.',
  'Why this is not challenged is not recorded.': 'Nie zapisano, dlaczego się tego nie zaskarża.',
  'Write why it is not challenged.': 'Napisz, dlaczego się tego nie zaskarża.',
  'A released line needs its period.': 'Wydawany wiersz wymaga okresu.',
  'Enter from and to, or leave them open as the paper does.':
    'Wpisz od i do albo zostaw otwarte, jak w piśmie.',
  'The period is wider than what was asked.': 'Okres jest szerszy niż żądany.',
  'Stay within the period of the paper.': 'Pozostań w okresie z pisma.',
  'What was asked for in this emergency has left.': 'To, czego żądano w tej sytuacji nagłej, już wyszło.',
  'Record what became of the process that has to follow.':
    'Zapisz, co stało się z aktem, który musi nadejść.',
  'Say why this is no emergency.': 'Powiedz, dlaczego to nie jest sytuacja nagła.',
  'Confirm what is asked for first.': 'Najpierw potwierdź, czego się żąda.',
  'A part of the danger is not told.': 'Brakuje części opisu zagrożenia.',
  'Say who is in danger, of what, why it cannot wait, and how these data help.':
    'Powiedz, kto jest zagrożony, czym, dlaczego nie można czekać i jak te dane pomogą.',
  'No category is chosen.': 'Nie wybrano żadnej kategorii.',
  'Choose the least that would help, each category with its reason.':
    'Wybierz najmniej, co by pomogło, każdą kategorię z uzasadnieniem.',
  'A chosen category was not asked for.': 'Wybranej kategorii nie żądano.',
  'Choose of what was asked.': 'Wybierz z tego, czego żądano.',
  'A chosen category has no reason.': 'Wybrana kategoria nie ma uzasadnienia.',
  'Say for each category why the help needs it.': 'Powiedz przy każdej kategorii, dlaczego pomoc jej wymaga.',
  'Content needs more than the other categories.': 'Treść wymaga więcej niż inne kategorie.',
  'Say in a few sentences why nothing less would help: whom content would find that the rest would not.':
    'Powiedz w kilku zdaniach, dlaczego nic mniejszego by nie pomogło: kogo znalazłaby treść, a reszta nie.',
  'The danger is not recorded yet.': 'Zagrożenia jeszcze nie zapisano.',
  'Record who is in danger, and of what.': 'Zapisz, kto jest zagrożony i czym.',
  'Match it to the directory first: the number to call comes from there.':
    'Najpierw przypisz go do katalogu: stamtąd pochodzi numer telefonu.',
  'Who took it in or recorded the danger cannot confirm it.':
    'Kto je przyjął lub zapisał zagrożenie, nie może go potwierdzić.',
  'Ask a colleague to call the authority.': 'Poproś inną osobę o telefon do organu.',
  'Name the supervisor who spoke with you.': 'Podaj przełożonego, z którym rozmawiano.',
  'The supervisor is another person than the officer who asks.':
    'Przełożony to inna osoba niż funkcjonariusz, który prosi.',
  'Have the authority put you through to the officer’s supervisor.':
    'Niech organ połączy z przełożonym funkcjonariusza.',
  'The authority’s supervisor has not confirmed the danger.':
    'Przełożony z organu nie potwierdził zagrożenia.',
  'Record the danger, and have a colleague call the number of the directory.':
    'Zapisz zagrożenie i niech inna osoba zadzwoni na numer z katalogu.',
  'This category is not of the least that helps.': 'Ta kategoria nie należy do najmniejszej pomocnej.',
  'Decline it, or record the danger anew with the reason for this category.':
    'Odmów jej albo zapisz zagrożenie na nowo z powodem dla tej kategorii.',
  'The process has come already.': 'Akt procesowy już nadszedł.',
  'Which paper followed is not said.': 'Nie powiedziano, jakie pismo nadeszło.',
  'Give the reference of the demand here that holds it.': 'Podaj sygnaturę żądania, które je tu zawiera.',
  'A note in words is missing.': 'Brakuje notatki słowami.',
  'Say what the authority answered.': 'Powiedz, co organ odpowiedział.',
  'This demand is not marked as an emergency.': 'To żądanie nie jest oznaczone jako sytuacja nagła.',
  'Mark it as one, or decide it the usual way.': 'Oznacz je tak albo rozstrzygnij zwykłą drogą.',
  'An authorisation or a release stands on the emergency as it was recorded.':
    'Upoważnienie lub wydanie opiera się na zapisanej sytuacji nagłej.',
  'This demand is already here.': 'To żądanie już tu jest.',
  'Open the demand that it became.': 'Otwórz żądanie, którym się stało.',
  'Name the tenant.': 'Podaj klienta.',
  'The tenant was told, so no secrecy binds towards it.':
    'Klienta powiadomiono, więc wobec niego nie wiąże żadna tajemnica.',
  'Take out one of the two.': 'Usuń jedno z dwojga.',
  'What was answered has no outcome.': 'Odpowiedź nie ma wyniku.',
  'Say what the answer was.': 'Powiedz, jaka była odpowiedź.',
  'A demand is not linked to itself.': 'Żądania nie wiąże się z nim samym.',
  'Enter the reference of the other one.': 'Wpisz sygnaturę drugiego.',
  'The sender is not authenticated, so nothing is looked up.':
    'Nadawca nie jest uwierzytelniony, więc niczego się nie wyszukuje.',
  'A look-up is under way.': 'Wyszukiwanie trwa.',
  'Decide on what it found.': 'Rozstrzygnij według tego, co znalazła.',
  'No such look-up was asked for.': 'O takie wyszukiwanie nie proszono.',
  'Ask again from the desk.': 'Poproś o nie ponownie ze stanowiska.',
  'This line was not narrowed.': 'Tego wiersza nie zawężono.',
  'Determine it first.': 'Najpierw go rozstrzygnij.',
  'The answer to this offer is recorded.': 'Odpowiedź na tę propozycję zapisano.',
  'Make a new offer, then record its answer.': 'Złóż nową propozycję, potem zapisz odpowiedź.',
  'Where the agency said so is missing.': 'Brakuje, gdzie organ tak powiedział.',
  'Name the letter, mail or call.': 'Podaj pismo, wiadomość lub rozmowę.',
  'This authorisation has already been used to collect.': 'Tego upoważnienia już użyto do pobrania.',
  'Prepare and sign another.': 'Przygotuj i podpisz inne.',
  'You prepared what was collected.': 'To, co pobrano, zostało przygotowane przez Ciebie.',
  'Another custodian certifies it.': 'Poświadcza to inny opiekun danych.',
  'The certificate is already signed.': 'Poświadczenie jest już podpisane.',
  'No custodian has signed the certificate.': 'Żaden opiekun danych nie podpisał poświadczenia.',
  'The named custodian signs it first.': 'Najpierw podpisuje je wskazany opiekun.',
  'This is not the package that was sealed.': 'To nie jest pakiet, który zapieczętowano.',
  'Seal again.': 'Zapieczętuj ponownie.',
  'No such release waits to be looked at.': 'Żadne takie wydanie nie czeka na obejrzenie.',
  'You prepared or signed what went out.': 'To, co wyszło, zostało przygotowane lub podpisane przez Ciebie.',
  'Another counsel says what was done about it.': 'Inny prawnik mówi, co z tym zrobiono.',
  'Say what was done about the package.': 'Powiedz, co zrobiono z pakietem.',
  'This authorisation is not in force.': 'To upoważnienie nie obowiązuje.',
  'Prepare and sign it anew.': 'Przygotuj je i podpisz na nowo.',
  'This paper is already here.': 'To pismo już tu jest.',
  'Open the demand it belongs to.': 'Otwórz żądanie, do którego należy.',
  'A demand by this channel comes with a paper.': 'Żądanie tą drogą przychodzi z pismem.',
  'Attach the paper, or enter it at the desk.': 'Dołącz pismo albo wprowadź je na stanowisku.',
  'A paper cannot be served after it was received.': 'Pisma nie można doręczyć po jego otrzymaniu.',
  'Correct when it was served.': 'Popraw, kiedy je doręczono.',
  'Its facts were confirmed: it is a demand.': 'Jego dane potwierdzono: to żądanie.',
  'Determine and close it.': 'Rozstrzygnij je i zamknij.',
  'Say in a sentence why this is not a demand.': 'Powiedz jednym zdaniem, dlaczego to nie żądanie.',
  'An authorisation stands on the facts as they are.':
    'Upoważnienie opiera się na danych w obecnym brzmieniu.',
  'Accounts were already looked up for the identifiers as they were.':
    'Dla dotychczasowych identyfikatorów już wyszukano konta.',
  'Receive the corrected paper as a new demand and link it.':
    'Przyjmij poprawione pismo jako nowe żądanie i powiąż je.',
  'No paper is marked as the instrument.': 'Żadnego pisma nie oznaczono jako aktu.',
  'Mark which paper demands the data.': 'Oznacz, które pismo żąda danych.',
  'Nothing is asked yet.': 'Niczego jeszcze się nie żąda.',
  'Enter at least one ask, or file it as not a demand.':
    'Wpisz co najmniej jedną pozycję albo zapisz, że to nie żądanie.',
  'An ask names no data category.': 'Pozycja nie wymienia kategorii danych.',
  'Choose the categories it asks for.': 'Wybierz kategorie, których żąda.',
  'A period ends before it begins.': 'Okres kończy się przed początkiem.',
  'A challenge suspends production by statute.': 'Zaskarżenie wstrzymuje wydanie z mocy ustawy.',
  'Wait for the ruling. To answer for other customers, decide the challenged lines as challenged.':
    'Poczekaj na orzeczenie. Aby odpowiedzieć za innych klientów, rozstrzygnij zaskarżone wiersze jako zaskarżone.',
  'A court has stayed production.': 'Sąd wstrzymał wydanie danych.',
  'Wait for the ruling or the end of the stay. To answer for other customers, decide the challenged lines as challenged.':
    'Poczekaj na orzeczenie lub koniec wstrzymania. Aby odpowiedzieć za innych klientów, rozstrzygnij zaskarżone wiersze jako zaskarżone.',
  'The enforcing authority was notified: nothing leaves before it clears the order or its time ends.':
    'Organ wykonujący został powiadomiony: nic nie wychodzi, zanim nie zatwierdzi on nakazu lub nie skończy się jego termin.',
  'Wait for the end of its time, or counsel records that it cleared the order, or refused it.':
    'Proszę zaczekać na koniec jego terminu albo dział prawny zapisze, że zatwierdził nakaz lub odmówił.',
  'No other authority looks at this order.': 'Żaden inny organ nie bada tego nakazu.',
  'Confirm the facts and assess it first, if the paper says that one was notified.':
    'Proszę najpierw potwierdzić fakty i ocenić nakaz, jeżeli pismo mówi, że któryś został powiadomiony.',
  'Who said so, and where, is missing.': 'Brakuje, kto to powiedział i gdzie.',
  'Add the paper, or say where it stands; of a refusal also its ground.':
    'Proszę dołączyć pismo albo podać, gdzie to zapisano; przy odmowie także jej podstawę.',
  'The day is not between the arrival of the order and today.':
    'Dzień nie leży między otrzymaniem nakazu a dniem dzisiejszym.',
  'Write the day on which that authority said so.': 'Proszę wpisać dzień, w którym organ to powiedział.',
  'More time was given in writing, and it has not run out.':
    'Dano więcej czasu na piśmie i jeszcze nie upłynął.',
  'Wait for its end. To produce sooner, counsel records an extension that ends now.':
    'Poczekaj na jego koniec. Aby wydać wcześniej, dział prawny zapisuje przedłużenie, które kończy się teraz.',
  'Determine these lines otherwise than to release.': 'Rozstrzygnij te wiersze inaczej niż wydanie.',
  'Counsel decided not to produce while the challenge is open, at the risk of contempt.':
    'Dział prawny postanowił nie wydawać, dopóki zaskarżenie jest otwarte, z ryzykiem sankcji.',
  'Counsel decides to produce, or records the ruling.':
    'Dział prawny postanawia wydać albo zapisuje orzeczenie.',
  'A challenge is open, nothing suspends production, and it is not due yet.':
    'Zaskarżenie jest otwarte, nic nie wstrzymuje wydania, a nie jest ono jeszcze wymagalne.',
  'Counsel decides whether to produce before it is ruled on.':
    'Dział prawny rozstrzyga, czy wydać przed orzeczeniem.',
  'The contract of a customer closes this exception: it is asked first.':
    'Umowa klienta wyklucza ten wyjątek: klient jest pytany najpierw.',
  'An exception from asking the customer first is for organisations, and none is decided on here.':
    'Wyjątek od pytania najpierw klienta dotyczy organizacji, a tutaj nie decyduje się o żadnej.',
  'Decide without an exception.': 'Prosimy zdecydować bez wyjątku.',
  'Redirect the agency to the customer, or choose another exception from the list.':
    'Odeślij organ do klienta albo wybierz inny wyjątek z listy.',
  'No policy that counsel adopted covers this paper and category.':
    'Żadna zasada przyjęta przez dział prawny nie obejmuje tego pisma i kategorii.',
  'Decline it, or name the policy by which it leaves.': 'Odmów albo podaj zasadę, według której wychodzi.',
  'The law permits this disclosure but does not require it.':
    'Prawo pozwala na to ujawnienie, ale go nie wymaga.',
  'Decline it. It leaves only in a confirmed emergency, by the customer’s verified consent, or by a policy that counsel adopted by name.':
    'Odmów. Wychodzi tylko w potwierdzonej sytuacji nagłej, za sprawdzoną zgodą klienta albo według zasady, którą dział prawny przyjął z nazwy.',
  'This ground is for what the law merely permits.':
    'Ta podstawa jest dla tego, na co prawo jedynie pozwala.',
  'Give the ground that the law’s answer has.': 'Podaj podstawę, którą ma odpowiedź prawa.',
  'No lawyer has approved this letter in this language.':
    'Żaden prawnik nie zatwierdził tego pisma w tym języku.',
  'Counsel reads it beside the English text and confirms it, or it goes out in English.':
    'Dział prawny czyta je obok tekstu angielskiego i potwierdza albo wychodzi po angielsku.',
  'This is not filed as not a demand.': 'Nie zapisano, że to nie żądanie.',
  'Somebody has looked at it already.': 'Ktoś już je obejrzał.',
  'You filed this as not a demand.': 'Zapisano to jako nie żądanie przez Ciebie.',
  'Another person looks at it once more.': 'Inna osoba ogląda je jeszcze raz.',
  'The authority cannot be changed while an authorisation names its officers as recipients.':
    'Organu nie można zmienić, dopóki autoryzacja wskazuje jego funkcjonariuszy jako odbiorców.',
  'The authorisation would expire before now, or later than the settings allow.':
    'Autoryzacja wygasłaby przed chwilą obecną albo później, niż pozwalają ustawienia.',
  'The gate has already answered the look-up of these accounts.':
    'Gate odpowiedział już na wyszukanie tych kont.',
  'Wait for the gate to answer. If it takes longer than ten minutes, tell an administrator: it may be down.':
    'Proszę poczekać na odpowiedź gate. Jeśli trwa to dłużej niż dziesięć minut, proszę zawiadomić administratora: może nie działać.',
  'No question of the worksheet is answered, or an answer is to a question that it does not have.':
    'Nie odpowiedziano na żadne pytanie arkusza albo odpowiedź dotyczy pytania, którego w nim nie ma.',
  'A ruling needs its result, and another step has none.': 'Orzeczenie wymaga wyniku, a inny krok go nie ma.',
  'Say what was ruled, or choose the step that was taken.':
    'Proszę podać, co orzeczono, albo wybrać wykonany krok.',
  'The certificate states in section G(d) that {x}.': 'Certyfikat podaje w sekcji G(d): {x}.',
  'addressing the controller might harm the investigation':
    'zwrócenie się do administratora danych mogłoby zaszkodzić postępowaniu',
  'the controller cannot be identified': 'nie można ustalić administratora danych',
  'the provider’s policy: process follows an emergency disclosure':
    'zgodnie z zasadami dostawcy: po przekazaniu w trybie pilnym następuje pismo, które go wymaga',
}
