// Polish.

import type { Translation } from '../../catalogue.ts'
import type { en } from './en.ts'

export const pl: Translation<typeof en> = {
  'The tenant was already told.': 'Klienta już powiadomiono.',
  'A secrecy still covers what the notice left out.':
    'Tajemnica nadal obejmuje to, co powiadomienie pominęło.',
  'The rest is told by itself when it ends.': 'Reszta zostaje powiedziana sama, gdy się skończy.',
  'No second person has confirmed the secrecy reading.':
    'Żadna druga osoba nie potwierdziła odczytu tajemnicy.',
  'Have a colleague confirm it with the passages in view.':
    'Niech inna osoba potwierdzi go, mając przed oczami fragmenty.',
  'Here the authority tells the customer, and we never do.': 'Tutaj klienta powiadamia organ, a my nigdy.',
  'Record the law’s silence as a secrecy by statute, so that the matter can go on.':
    'Zapisz milczenie prawa jako tajemnicę ustawową, aby sprawa mogła toczyć się dalej.',
  'A live prohibition forbids telling the tenant.': 'Obowiązujący zakaz nie pozwala powiadomić klienta.',
  'The notice leaves by itself when it ends.': 'Powiadomienie wychodzi samo, gdy się skończy.',
  'The law’s answer forbids telling the tenant, and the reading of the paper found nothing that does.':
    'Odpowiedź prawa zakazuje powiadomienia klienta, a odczyt pisma nie znalazł niczego, co by zakazywało.',
  'Read the paper again with the citation in view, or correct the facts and ask the law anew.':
    'Przeczytaj pismo ponownie z przepisem przed oczami albo popraw dane i zapytaj prawo na nowo.',
  'More is to leave than this tenant was told, and an order forbids to say who asks.':
    'Ma zostać wydane więcej, niż podano temu klientowi, a nakaz zabrania powiedzieć, kto o to występuje.',
  'Counsel tells it without that name, has the order lifted, or decides these lines as it was told.':
    'Dział prawny powiadamia go bez tej nazwy, doprowadza do uchylenia nakazu albo rozstrzyga te pozycje tak, jak mu podano.',
  'Whether this tenant may be told is not clear from the packs.':
    'Z pakietów nie wynika jasno, czy wolno powiadomić tego klienta.',
  'Counsel reads the citation and sends the notice, or records the secrecy.':
    'Dział prawny czyta przepis i wysyła powiadomienie albo zapisuje tajemnicę.',
  'The agency has moved for a longer secrecy, and the court’s answer is not recorded.':
    'Organ wniósł o dłuższą tajemnicę, a odpowiedzi sądu nie zapisano.',
  'Record what the court decided; a longer secrecy is read as an order of its own.':
    'Zapisz, co postanowił sąd; dłuższą tajemnicę odczytuje się jako osobny nakaz.',
  'Counsel holds this late notice for a short time.':
    'Dział prawny wstrzymuje to późne powiadomienie na krótko.',
  'It leaves by itself when that time is over.': 'Wychodzi samo, gdy ten czas minie.',
  'Nothing is determined yet.': 'Niczego jeszcze nie rozstrzygnięto.',
  'Determine the demand first.': 'Najpierw rozstrzygnij żądanie.',
  'The notice does not leave out exactly what a secrecy covers.':
    'Powiadomienie nie pomija dokładnie tego, co obejmuje tajemnica.',
  'Every mail of a tenant’s notice came back, and nobody has read it.':
    'Każda wiadomość z powiadomieniem klienta wróciła i nikt go nie przeczytał.',
  'Name another contact of the tenant in the directory, or send the notice by post and record the day.':
    'Proszę wskazać w katalogu inny kontakt klienta albo wysłać powiadomienie pocztą i zapisać dzień.',
  'It is told when the order ends: have it lifted, or decide these lines otherwise.':
    'Zostanie powiadomiony, gdy nakaz się skończy: proszę doprowadzić do jego uchylenia albo rozstrzygnąć te wiersze inaczej.',
  'The notice is a letter by post, and nobody has recorded that it was posted.':
    'Powiadomienie jest listem i nikt nie zapisał, że został nadany.',
  'The letter was posted on no such day.': 'W takim dniu list nie mógł zostać nadany.',
  'Post it and record the day.': 'Proszę go nadać i zapisać dzień.',
  'A message that answers a letter of ours has not been read.':
    'Nie przeczytano wiadomości, która odpowiada na nasze pismo.',
  'Read it and record what follows from it.': 'Proszę ją przeczytać i zapisać, co z niej wynika.',
  'Somebody has read every message.': 'Wszystkie wiadomości są przeczytane.',
  'The message may be the objection of the one person who was told alone.':
    'Wiadomość może być sprzeciwem jedynej powiadomionej osoby.',
  'Counsel reads it and says what follows from it.': 'Dział prawny czyta ją i mówi, co z niej wynika.',
  'Who answered is missing.': 'Brakuje, kto odpowiedział.',
  'Name the person who wrote or called.': 'Proszę podać osobę, która napisała lub zadzwoniła.',
  'The answer came on no such day.': 'Odpowiedź nie mogła nadejść w tym dniu.',
  'Enter a day from that of the notice until today.': 'Proszę podać dzień od dnia powiadomienia do dzisiaj.',
  'What the tenant said is missing.': 'Brakuje tego, co powiedział klient.',
  'Write it down in its own words.': 'Proszę zapisać to jego własnymi słowami.',
  'Counsel has decided on this tenant’s objection.': 'Dział prawny rozstrzygnął sprzeciw tego klienta.',
  'If it has gone to court, record that it has filed.': 'Jeżeli zwrócił się do sądu, proszę to zapisać.',
  'That nothing is objected to lets the data go: only counsel takes it down.':
    'Brak sprzeciwu pozwala wydać dane: zapisuje go tylko dział prawny.',
  'Counsel records it, or the tenant answers in its console.':
    'Zapisuje to dział prawny albo klient odpowiada w swojej konsoli.',
  'A message that answers a letter of ours came since somebody last looked at this secrecy.':
    'Odkąd ktoś ostatnio sprawdzał tę tajemnicę, przyszła wiadomość w odpowiedzi na nasze pismo.',
  'Read whether it lengthens the secrecy, and record what you found as a look into the docket.':
    'Przeczytaj, czy przedłuża tajemnicę, i zapisz wynik jako wgląd w akta.',
  'Draft the notice again.': 'Sporządź powiadomienie ponownie.',
  'The window to object is shorter than policy or contract says.':
    'Termin na sprzeciw jest krótszy, niż mówi zasada lub umowa.',
  'How this is known is missing.': 'Brakuje, skąd to wiadomo.',
  'Say it in a sentence.': 'Powiedz to jednym zdaniem.',
  'Nobody was told yet.': 'Nikogo jeszcze nie powiadomiono.',
  'This contact was told, or is not to be told.':
    'Tę osobę już powiadomiono albo nie należy jej powiadamiać.',
  'Choose another one.': 'Wybierz inną.',
  'The address is missing.': 'Brakuje adresu.',
  'Say where the letter went.': 'Powiedz, dokąd wysłano pismo.',
  'An objection needs its reason.': 'Sprzeciw wymaga uzasadnienia.',
  'Say in a sentence or more why you object.':
    'Powiedz w jednym zdaniu lub kilku, dlaczego wnoszony jest sprzeciw.',
  'Our counsel has decided on your objection.': 'Nasz dział prawny rozstrzygnął sprzeciw.',
  'If you have gone to court, answer that you have filed; otherwise write to the desk.':
    'Jeśli zwrócono się do sądu, odpowiedz, że złożono pismo; w przeciwnym razie napisz do stanowiska.',
  'There is no open objection.': 'Nie ma otwartego sprzeciwu.',
  'The decision needs its reason.': 'Rozstrzygnięcie wymaga uzasadnienia.',
  'Write it in a sentence the tenant can read.': 'Napisz je zdaniem, które klient może przeczytać.',
  'This tenant was not told yet.': 'Tego klienta jeszcze nie powiadomiono.',
  'Write to the tenant.': 'Napisz do klienta.',
  'Say why the window grows.': 'Powiedz, dlaczego termin się wydłuża.',
  'The window would not grow.': 'Termin by się nie wydłużył.',
  'Choose a later moment.': 'Wybierz późniejszy moment.',
  'The window would end after production is due.': 'Termin upłynąłby po wymagalności wydania.',
  'Ask the authority for more time first and record its extension.':
    'Najpierw poproś organ o więcej czasu i zapisz przedłużenie.',
  'The tenant has not answered.': 'Klient nie odpowiedział.',
  'What follows from it is missing.': 'Brakuje, co z tego wynika.',
  'This demand was not redirected.': 'Tego żądania nie odesłano.',
  'A renewed demand needs its exception.': 'Ponowione żądanie wymaga wyjątku.',
  'Choose the ground from the list and say what the agency wrote.':
    'Wybierz podstawę z listy i powiedz, co organ napisał.',
  'Section G(d) of the certificate gives no reason for addressing the processor.':
    'Sekcja G(d) certyfikatu nie podaje powodu zwrócenia się do podmiotu przetwarzającego.',
  'Answer with the form of Annex III and name the controller, or choose another ground.':
    'Odpowiedz formularzem z załącznika III i wskaż administratora danych albo wybierz inną podstawę.',
  'There is no such exception in this demand.': 'Nie ma takiego wyjątku w tym żądaniu.',
  'You recorded this exception.': 'Ten wyjątek został zapisany przez Ciebie.',
  'Another person approves that the customer is not asked first.':
    'Inna osoba zatwierdza, że klient nie jest pytany najpierw.',
  'The exception is already approved.': 'Wyjątek jest już zatwierdzony.',
  'Where the data were set apart is missing.': 'Brakuje, gdzie zabezpieczono dane.',
  'Name the system and what was done there.': 'Podaj system i co tam zrobiono.',
  'The notice is already out.': 'Powiadomienie już wyszło.',
  'A request forbids nothing: record an order or a statute that does.':
    'Prośba niczego nie zakazuje: zapisz nakaz lub ustawę, które zakazują.',
  'Hold back what would leave by not signing it.': 'Wstrzymaj to, co miałoby wyjść, nie podpisując tego.',
  'A day is not one of the calendar.': 'Takiego dnia nie ma w kalendarzu.',
  'Enter the day as the order states it.': 'Wpisz dzień tak, jak podaje nakaz.',
  'The order that it replaces is not in force.': 'Nakaz, który zastępuje, nie obowiązuje.',
  'Nobody has read the paper for secrecy yet.': 'Nikt nie przeczytał jeszcze pisma pod kątem tajemnicy.',
  'Record the reading first.': 'Najpierw zapisz odczyt.',
  'The second reader is another person than the first.': 'Druga osoba czytająca jest inna niż pierwsza.',
  'Ask a colleague to confirm.': 'Poproś inną osobę o potwierdzenie.',
  'The reading is already confirmed.': 'Odczyt jest już potwierdzony.',
  'You read the paper for secrecy.': 'Pismo pod kątem tajemnicy zostało przeczytane przez Ciebie.',
  'Another person says that it no longer binds.': 'Inna osoba mówi, że już nie wiąże.',
  'There is no such order in force.': 'Nie ma takiego obowiązującego nakazu.',
  'What ends the secrecy is missing.': 'Brakuje, co kończy tajemnicę.',
  'Say which order lifts it and where it stands, or what was misread.':
    'Proszę podać, które postanowienie ją uchyla i gdzie się znajduje, albo co źle odczytano.',
  'The secrecy still binds through its last day.': 'Tajemnica wiąże jeszcze do końca ostatniego dnia.',
  'Wait for its end, or record the order that lifts it.':
    'Poczekaj na jej koniec albo zapisz nakaz, który ją uchyla.',
  'No extension is filed.': 'Nie wniesiono o przedłużenie.',
  'No secrecy is in force here.': 'Nie obowiązuje tu tajemnica.',
  'Read the paper for secrecy first.': 'Najpierw przeczytaj pismo pod kątem tajemnicy.',
  'Where this is written is missing.': 'Brakuje, gdzie to zapisano.',
  'Name the docket entry, letter or call.': 'Podaj wpis w aktach, pismo lub rozmowę.',
  'Nothing is left to check.': 'Nie ma już nic do sprawdzenia.',
  'Where you looked is missing.': 'Brakuje, gdzie sprawdzono.',
  'Name the docket, or whom you asked.': 'Podaj akta sądowe albo kogo zapytano.',
  'No late notice is owed here.': 'Nie ma tu zaległego późnego powiadomienia.',
  'This late notice was held before.': 'To późne powiadomienie już raz wstrzymano.',
  'It leaves by itself. A new order of a court is read as a secrecy of its own.':
    'Wychodzi samo. Nowy nakaz sądu odczytuje się jako osobną tajemnicę.',
  'Say why it is held.': 'Powiedz, dlaczego jest wstrzymane.',
  'A late notice is held for three working days at most, counted from the end of the secrecy.':
    'Późne powiadomienie wstrzymuje się najwyżej na trzy dni robocze, licząc od końca tajemnicy.',
  'Choose a moment until {x} UTC.': 'Wybierz moment do {x} UTC.',
  'A tenant has answered, and nobody of us has read it.':
    'Klient odpowiedział i nikt z nas tego nie przeczytał.',
  'Counsel reads the answer and says what follows from it; then close.':
    'Dział prawny czyta odpowiedź i mówi, co z niej wynika; dopiero potem zamknij sprawę.',
  'The tenant objects to what is to leave, so reading it is not enough.':
    'Klient sprzeciwia się temu, co ma zostać wydane: samo przeczytanie nie wystarczy.',
  'Decide the objection.': 'Rozstrzygnij sprzeciw.',
  'It names an account of another customer.': 'Wymienia konto innego klienta.',
  'A longer term and a challenge are brought in by counsel.':
    'Dłuższy termin i zaskarżenie przenosi prawnik.',
  'Have counsel bring it in.': 'Niech przeniesie je prawnik.',
  'You brought this demand in.': 'To żądanie przeniesiono przez Ciebie.',
  'Another person looks whether its tenant was told.': 'Inna osoba sprawdza, czy klienta powiadomiono.',
  'There is no word about telling left to look at.': 'Nie ma już wzmianki o powiadomieniu do sprawdzenia.',
  'Name the letter, mail or file, and its day.': 'Podaj list, wiadomość lub akta, z datą.',
  'That a tenant was told in the system before this one is one person’s word.':
    'To, że klienta powiadomiono w poprzednim systemie, jest słowem jednej osoby.',
  'Another person looks first whether it was.': 'Najpierw sprawdza to inna osoba.',
  'What was answered has no production left to wait for.':
    'To, na co odpowiedziano, nie ma już wydania, na które się czeka.',
  'Leave out the longer term and the challenge of the production.':
    'Pomiń dłuższy termin i zaskarżenie wydania.',
  'This kind of challenge is not about that, or a challenge of secrecy has a stay.':
    'Ten rodzaj zaskarżenia tego nie dotyczy albo zaskarżenie tajemnicy ma wstrzymanie.',
  'Where it was filed, or where its stay is written, is missing.':
    'Brakuje, gdzie je wniesiono lub gdzie zapisano wstrzymanie.',
  'Name the court, and the order.': 'Podaj sąd i postanowienie.',
  'Only the organisation that decides about these data can consent to their leaving.':
    'Zgodę na wydanie tych danych może wyrazić tylko organizacja, która o nich decyduje.',
  'Answer that you have no objection, or ask that organisation to answer.':
    'Proszę odpowiedzieć, że nie wnoszą Państwo sprzeciwu, albo poprosić tę organizację o odpowiedź.',
  'Several organisations were told, and it is not said which of them answered.':
    'Zawiadomiono kilka organizacji, a nie podano, która odpowiedziała.',
  'Choose whose answer it is.': 'Proszę wybrać, czyja to odpowiedź.',
  'Whoever consented does not decide about these data.':
    'Ten, kto wyraził zgodę, nie decyduje o tych danych.',
  'Decline it, or ask the organisation that decides about them.':
    'Proszę odmówić albo zapytać organizację, która o nich decyduje.',
  'Nobody of that name is told.': 'Nikogo o tej nazwie się nie zawiadamia.',
  'This contact is not kept from this demand.': 'Ta osoba kontaktowa nie jest wykluczona z tego żądania.',
  'The address itself says that this contact is not to be told.':
    'Sam adres wskazuje, że tej osoby nie należy zawiadamiać.',
  'Correct the address in the directory, or name another contact.':
    'Proszę poprawić adres w katalogu albo wskazać inną osobę kontaktową.',
  'Another person than who kept this contact out says that it may be told.':
    'Że tę osobę można zawiadomić, mówi ktoś inny niż ten, kto ją wykluczył.',
  'Ask a colleague in counsel.': 'Proszę poprosić innego prawnika.',
  'Somebody has said that this secrecy ended.': 'Ktoś stwierdził, że ta tajemnica się skończyła.',
  'Another person confirms it, or says that it still binds.':
    'Inna osoba to potwierdza albo stwierdza, że nadal wiąże.',
  'Nobody has said that this secrecy ended.': 'Nikt nie stwierdził, że ta tajemnica się skończyła.',
  'Why it still binds is missing.': 'Brakuje powodu, dla którego nadal wiąże.',
  'You said yourself that this secrecy ended.': 'To Ty stwierdzasz, że ta tajemnica się skończyła.',
  'Another person looks at it and confirms.': 'Inna osoba sprawdza i potwierdza.',
  'The gate still ends this hold, or it has ended.':
    'To zabezpieczenie kończy jeszcze śluza albo już się skończyło.',
  'Let it go by the gate, or wait for its last day.':
    'Zwolnij je przez śluzę albo poczekaj na ostatni dzień.',
  'What was done at the source is missing.': 'Brakuje tego, co zrobiono w źródle.',
  'Say where it was let go, by whom and how you know.':
    'Powiedz, gdzie to zwolniono, kto to zrobił i skąd to wiadomo.',
  'The law has the controller told, and nobody of the tenant’s chain who is told is the controller.':
    'Prawo każe zawiadomić administratora danych, a nikt z zawiadamianych w łańcuchu klienta nim nie jest.',
  'Have the controller told in the tenant’s chain, with a contact for notices; or counsel records why not, and another person sends the notice.':
    'Niech administrator danych będzie zawiadamiany w łańcuchu klienta, z kontaktem do zawiadomień; albo dział prawny zapisze, dlaczego nie, a inna osoba wyśle zawiadomienie.',
  'The law has the person told whose data they are, and our notice goes to the organisation.':
    'Prawo każe zawiadomić osobę, której dane dotyczą, a nasze zawiadomienie trafia do organizacji.',
  'Counsel records why that person is not told, and another person sends the notice.':
    'Dział prawny zapisuje, dlaczego ta osoba nie zostaje zawiadomiona, a inna osoba wysyła zawiadomienie.',
  'That whom the law names is not told is one person’s word.':
    'To, że nie zawiadamia się tego, kogo wskazuje prawo, jest słowem jednej osoby.',
  'You said why whom the law names is not told.':
    'To Państwo powiedzieli, dlaczego nie zawiadamia się tego, kogo wskazuje prawo.',
  'Another person sends the notice.': 'Zawiadomienie wysyła inna osoba.',
  'The law names nobody else here who is to be told.':
    'Prawo nie wskazuje tu nikogo więcej, kogo należałoby zawiadomić.',
  'Why they are not told is missing.': 'Brakuje powodu, dla którego się nie zawiadamia.',
}
