// Polish.

import type { Translation } from '../../catalogue.ts'
import type { en } from './en.ts'

export const pl: Translation<typeof en> = {
  'This idempotency key was used for another command.':
    'Ten klucz powtórzenia użyto już do innego polecenia.',
  'Send a new key with a new command.': 'Wyślij nowy klucz z nowym poleceniem.',
  'Somebody changed this demand while you were looking at it.':
    'Ktoś zmienił to żądanie podczas przeglądania.',
  'Reload, look at the change, and try again.': 'Wczytaj ponownie, obejrzyj zmianę i spróbuj jeszcze raz.',
  'This demand was closed, and its keys were erased from this machine.':
    'To żądanie zamknięto, a jego klucze usunięto z tej maszyny.',
  'There is no such demand here.': 'Nie ma tu takiego żądania.',
  'There is no such comment here.': 'Nie ma tu takiego komentarza.',
  'Reload the demand.': 'Wczytaj żądanie ponownie.',
  'Somebody whom you name does not work on this demand.': 'Wymieniona osoba nie pracuje nad tym żądaniem.',
  'Take the name out.': 'Usuń to nazwisko.',
  'There is no such task here.': 'Nie ma tu takiego zadania.',
  'There is no such person here.': 'Nie ma tu takiej osoby.',
  'Choose one from the list.': 'Wybierz z listy.',
  'There is no such absence here.': 'Nie ma tu takiej nieobecności.',
  'Reload the page.': 'Wczytaj stronę ponownie.',
  'To whom is missing.': 'Brakuje, do kogo.',
  'Enter it.': 'Wpisz to.',
  'The directory has no such {x}.': 'W katalogu nie ma: {x}.',
  'Enter its name as the directory has it.': 'Wpisz nazwę tak, jak jest w katalogu.',
  'There is no such tie here.': 'Nie ma tu takiego powiązania.',
  'There is no such call here.': 'Nie ma tu takiego wezwania.',
  'This is for the desk.': 'To jest dla stanowiska.',
  'Sign in there.': 'Zaloguj się tam.',
  'There is no rota yet.': 'Nie ma jeszcze dyżurów.',
  'Counsel or an administrator makes one.': 'Ustala je dział prawny lub administrator.',
  'Somebody else changed the rota.': 'Ktoś inny zmienił dyżury.',
  'This address may not be called.': 'Tego adresu nie wolno wywołać.',
  'Use https and a public address, or allow private ones in policy.json.':
    'Użyj https i adresu publicznego albo dopuść prywatne w policy.json.',
  'Somebody in the rota does not work on demands.': 'Ktoś z dyżuru nie pracuje nad żądaniami.',
  'Take them out.': 'Usuń tę osobę.',
  'The turn ends before it begins, or is over.': 'Dyżur kończy się przed początkiem albo już minął.',
  'Correct the times.': 'Popraw godziny.',
  'There is no such turn here.': 'Nie ma tu takiego dyżuru.',
  'A merger of this tenant waits already.': 'Połączenie tego klienta już czeka.',
  'Confirm it, or stop it first.': 'Potwierdź je albo najpierw je zatrzymaj.',
  'A tenant cannot be merged into itself.': 'Klienta nie można połączyć z nim samym.',
  'Choose its successor.': 'Wybierz następcę.',
  'One of the two was merged or closed already.': 'Jednego z nich już połączono lub zamknięto.',
  'Choose tenants that are active.': 'Wybierz klientów aktywnych.',
  'Nobody of the successor gets notices, so an obligation to tell would be lost.':
    'Nikt u następcy nie otrzymuje powiadomień; obowiązek powiadomienia przepadłby.',
  'Add a contact for notices to the successor first.': 'Najpierw dodaj u następcy osobę do powiadomień.',
  'The tenant is a party in its successor’s own chain.': 'Klient jest stroną w łańcuchu własnego następcy.',
  'Change the successor’s chain first.': 'Najpierw zmień łańcuch następcy.',
  'There is no such merger to decide.': 'Nie ma takiego połączenia do rozstrzygnięcia.',
  'A merger is confirmed by another person than the one who asked for it.':
    'Połączenie potwierdza inna osoba niż ta, która o nie prosiła.',
  'Ask a colleague to confirm it.': 'Poproś inną osobę o potwierdzenie.',
  'This tenant was merged or closed already.': 'Tego klienta już połączono lub zamknięto.',
  'Nothing is left to do here.': 'Nie ma tu już nic do zrobienia.',
  'Nobody would get its notices any more, so an obligation to tell would be lost.':
    'Nikt nie otrzymywałby już jego powiadomień; obowiązek powiadomienia przepadłby.',
  'Add a contact for notices, or choose who else is told.':
    'Dodaj osobę do powiadomień albo wybierz, kto inny jest powiadamiany.',
  'It is a party in another tenant’s chain.': 'Jest stroną w łańcuchu innego klienta.',
  'Change that chain first, so that its notices go elsewhere.':
    'Najpierw zmień ten łańcuch, aby powiadomienia szły gdzie indziej.',
  'There is no such tenant in the directory.': 'W katalogu nie ma takiego klienta.',
  'Go back to the list.': 'Wróć do listy.',
  'There is no such hold.': 'Nie ma takiego wstrzymania.',
  'There is nothing at this address.': 'Pod tym adresem nic nie ma.',
  'Begin at the report’s first page.': 'Zacznij od pierwszej strony raportu.',
  'Nothing is published yet.': 'Nic jeszcze nie opublikowano.',
  'The first edition appears here when it is published.': 'Pierwsze wydanie pojawi się tu po opublikowaniu.',
  'Choose one of the list.': 'Wybierz jeden z listy.',
  'The text has changed since you read it.': 'Tekst zmienił się od czasu przeczytania.',
  'Read it again as it is now.': 'Przeczytaj go ponownie w obecnym brzmieniu.',
  'No approval of this text is live.': 'Żadne zatwierdzenie tego tekstu nie obowiązuje.',
  'Only counsel in the provider’s own employment approves the words of a letter.':
    'Słowa pisma zatwierdza tylko prawnik zatrudniony u samego dostawcy.',
  'Ask counsel to read and approve it.': 'Poproś dział prawny o przeczytanie i zatwierdzenie.',
  'This installation has no such version of the pack {x}.': 'Ta instalacja nie ma takiej wersji pakietu {x}.',
  'Reload the page of the law packs: a newer one may have come.':
    'Wczytaj ponownie stronę pakietów prawa: mógł nadejść nowszy.',
  'Reload the page of the law packs.': 'Wczytaj ponownie stronę pakietów prawa.',
  'A policy of this name is adopted already.': 'Zasadę o tej nazwie już przyjęto.',
  'Withdraw it first, or choose another name.': 'Najpierw ją wycofaj albo wybierz inną nazwę.',
  'No pack has this paper.': 'Żaden pakiet nie zna tego pisma.',
  'Choose it from the packs.': 'Wybierz je z pakietów.',
  'The pack does not say that {x} merely permits to give {y}.':
    'Pakiet nie mówi, że {x} jedynie pozwala wydać: {y}.',
  'A policy is for what a law permits and does not require: leave this category out.':
    'Zasada dotyczy tego, na co prawo pozwala, a czego nie wymaga: pomiń tę kategorię.',
  'There is no such policy in force.': 'Nie ma takiej obowiązującej zasady.',
  'The facts are not confirmed yet.': 'Dane nie są jeszcze potwierdzone.',
  'Confirm what the paper says first.': 'Najpierw potwierdź, co mówi pismo.',
  'A confirmed answer does not have the form that the law asks for.':
    'Potwierdzona odpowiedź nie ma formy, o którą pyta prawo.',
  'Correct the facts: see each field’s note.': 'Popraw dane: zobacz uwagę przy każdym polu.',
  'There is no such pack here.': 'Nie ma tu takiego pakietu.',
  'See the list of packs.': 'Zobacz listę pakietów.',
  'The facts cannot be read: {x}': 'Danych nie można odczytać: {x}',
  'Correct them and ask again.': 'Popraw je i zapytaj ponownie.',
  'Send it in smaller parts.': 'Wyślij to w mniejszych częściach.',
  'This request does not come from a page of this site.': 'To wywołanie nie pochodzi ze strony tej witryny.',
  'Open the page here, reload it and try again.':
    'Otwórz stronę tutaj, wczytaj ją ponownie i spróbuj jeszcze raz.',
  'Check the address, or go back.': 'Sprawdź adres albo wróć.',
  'What was sent is larger than this address takes.': 'Przesłano więcej, niż ten adres przyjmuje.',
  'What was sent is larger than {x} kB.': 'Przesłano więcej niż {x} kB.',
  'Tell an administrator that the disk is full; send it again once there is room.':
    'Zgłoś administratorowi, że dysk jest pełny; wyślij ponownie, gdy będzie miejsce.',
  'The profile has a field that cannot be read.': 'W profilu jest pole, którego nie można odczytać.',
  'Taken back by the customer.': 'Cofnięta przez klienta.',
  'Send less at once.': 'Wyślij mniej naraz.',
  'The request could not be read.': 'Wywołania nie można było odczytać.',
  'Send it again in the form that is asked for.': 'Wyślij je ponownie w wymaganej formie.',
  'There is no room left to keep it: nothing of it was kept.':
    'Nie ma już miejsca, aby to zachować: nic nie zachowano.',
  'There were too many attempts from here.': 'Było stąd zbyt wiele prób.',
  'Try again after {x} UTC.': 'Spróbuj ponownie po {x} UTC.',
  'The field “{x}” could not be read.': 'Nie można było odczytać pola „{x}”.',
  'Correct it and send it again.': 'Popraw i wyślij ponownie.',
  'Set a filter, an order or columns first, then save it.':
    'Najpierw ustaw filtr, kolejność lub kolumny, potem zapisz widok.',
  'You have {x} views already.': 'Zapisanych widoków jest już {x}.',
  'Forget one that you no longer use.': 'Usuń jeden, który nie jest już potrzebny.',
  'There is no such view of yours.': 'Nie masz takiego widoku.',
  'Only its owner changes or forgets a view.': 'Widok zmienia lub usuwa tylko jego właściciel.',
  'There is no such paper here.': 'Nie ma tu takiego pisma.',
  'There is no such contact.': 'Nie ma takiej osoby kontaktowej.',
  'Somebody must get the notices.': 'Ktoś musi otrzymywać powiadomienia.',
  'Have another contact get them first, or keep this one.':
    'Niech najpierw otrzymuje je inna osoba albo zostaw tę.',
  'There is no such change here.': 'Nie ma tu takiej zmiany.',
  'This was made and has ended since.': 'To zostało utworzone i od tego czasu zakończone.',
  'Make another one.': 'Prosimy utworzyć inne.',
  'This was written while somebody else was signed in here, or by nobody we know.':
    'Napisano to, gdy zalogowana była tutaj inna osoba, albo zrobił to ktoś, kogo nie znamy.',
  'Nothing of it was done or shown. Open the page yourself and write it there.':
    'Niczego z tego nie wykonano ani nie pokazano. Prosimy samodzielnie otworzyć stronę i tam to napisać.',
  'This change is settled already.': 'Ta zmiana jest już załatwiona.',
  'This is not the link of the mail to the old contact.':
    'To nie jest odnośnik z wiadomości do poprzedniej osoby kontaktowej.',
  'Open the link in that mail, whole, or stop the change.':
    'Otwórz cały odnośnik z tej wiadomości albo zatrzymaj zmianę.',
  'There is no such drill here.': 'Nie ma tu takich ćwiczeń.',
  'This drill is answered already.': 'Na te ćwiczenia już odpowiedziano.',
  'Send another one to try again.': 'Wyślij następne, aby spróbować ponownie.',
  'This link confirms nothing any more.': 'Ten odnośnik niczego już nie potwierdza.',
  'See Contacts and mails, or ask again.': 'Zobacz Osoby kontaktowe i wiadomości albo poproś ponownie.',
  'Give a name, a mail address and a language of two letters; mails are: {x}.':
    'Podaj imię i nazwisko, adres e-mail i język dwiema literami; wiadomości to: {x}.',
  'The package is sealed and waits for the public log.':
    'Pakiet jest zapieczętowany i czeka na publiczny dziennik.',
  'Come back in a few minutes; the page shows the button then.':
    'Wróć za kilka minut; strona pokaże wtedy przycisk.',
  'The package was here until {x}.': 'Pakiet był tu do {x}.',
  'Write to us under the reference if you still need it.':
    'Jeśli jest nadal potrzebny, napisz do nas pod tą sygnaturą.',
  'There is nothing to fetch.': 'Nie ma nic do pobrania.',
  'You will be told when an answer is ready.': 'Gdy odpowiedź będzie gotowa, przyjdzie wiadomość.',
  'Go back to your demands.': 'Wróć do swoich żądań.',
  'This link has been used, has expired, or is not complete.':
    'Ten odnośnik został użyty, wygasł albo jest niepełny.',
  'Ask for a new link; each works once and for two days.':
    'Poproś o nowy odnośnik; każdy działa raz i przez dwa dni.',
  'This took too long, or was answered twice.': 'Trwało to zbyt długo albo odpowiedziano dwa razy.',
  'Start again.': 'Zacznij od nowa.',
  'The passkey could not be verified.': 'Klucza dostępu nie udało się sprawdzić.',
  'Try again, or use another device that asks for your fingerprint, face or PIN.':
    'Spróbuj ponownie albo użyj innego urządzenia, które pyta o odcisk palca, twarz lub PIN.',
  'This passkey does not open this site.': 'Ten klucz dostępu nie otwiera tej witryny.',
  'Use the passkey that you enrolled here, or ask for a new link.':
    'Użyj klucza dostępu zapisanego tutaj albo poproś o nowy odnośnik.',
  'You are not signed in.': 'Brak zalogowania.',
  'Sign in.': 'Zaloguj się.',
  'Reload the page and try again.': 'Wczytaj stronę ponownie i spróbuj jeszcze raz.',
  'Sign in again.': 'Zaloguj się ponownie.',
  'Your organisation’s sign-in could not be completed.':
    'Logowania przez organizację nie udało się ukończyć.',
  'Start again. If it fails again, sign in with your passkey, and tell an administrator.':
    'Zacznij od nowa. Jeśli znów się nie uda, zaloguj się kluczem dostępu i powiadom administratora.',
  'This sign-in took too long, was used before, or began in another browser.':
    'To logowanie trwało zbyt długo, było już użyte albo zaczęło się w innej przeglądarce.',
  'Start again from the sign-in page.': 'Zacznij od nowa na stronie logowania.',
  'Your organisation’s account is not known here.': 'Konto organizacji nie jest tu znane.',
  'Sign in with your passkey, or ask an administrator to connect the account.':
    'Zaloguj się kluczem dostępu albo poproś administratora o połączenie konta.',
  'There is no such way to sign in here.': 'Tak nie można się tu zalogować.',
  'Use the sign-in page.': 'Użyj strony logowania.',
  'Somebody else changed this meanwhile.': 'Ktoś inny zmienił to w międzyczasie.',
  'You have not opened this authorisation.': 'To upoważnienie nie zostało otwarte.',
  'Open it, read it to the end, and sign it.': 'Otwórz je, przeczytaj do końca i podpisz.',
  'This authorisation is no longer the current one.': 'To upoważnienie nie jest już aktualne.',
  'Go back to the list and read the present one.': 'Wróć do listy i przeczytaj obecne.',
  'The signature is not one of your approval passkey over this authorisation.':
    'Podpis nie pochodzi od Twojego klucza do zatwierdzania i nie dotyczy tego upoważnienia.',
  'Reload the page and sign again with the passkey that you enrolled here.':
    'Wczytaj stronę ponownie i podpisz jeszcze raz kluczem dostępu zapisanym tutaj.',
  'There is no such page.': 'Nie ma takiej strony.',
  'Begin at the first one.': 'Zacznij od pierwszej.',
  'Every entity has a short id, a name, a country of two letters and an address; every service names one of them.':
    'Każdy podmiot ma krótki identyfikator, nazwę, kraj dwiema literami i adres; każda usługa wskazuje jeden z nich.',
  'There is no mail address of yours here.': 'Nie ma tu Twojego adresu e-mail.',
  'Add it to your own entry, under People.': 'Dodaj go do własnego wpisu w zakładce Osoby.',
  'There is no such tenant.': 'Nie ma takiego klienta.',
  'Check the id in the directory.': 'Sprawdź identyfikator w katalogu.',
  'A tenant’s people are known by their subject alone.': 'Osoby klienta znane są tylko po ich „subject”.',
  'Bind each contact to the subject that their provider names.':
    'Powiąż każdą osobę kontaktową z „subject”, który podaje jej dostawca tożsamości.',
  'At this address no OpenID provider of that name answers.':
    'Pod tym adresem nie odpowiada dostawca OpenID o tej nazwie.',
  'Give the issuer exactly as its own metadata names it, by https.':
    'Podaj wystawcę dokładnie tak, jak w jego metadanych, przez https.',
  'No provider is set for them, or they are not here.':
    'Nie ustawiono dla nich dostawcy tożsamości albo ich tu nie ma.',
  'Set the provider first.': 'Najpierw ustaw dostawcę tożsamości.',
  'This subject is somebody else here.': 'Ten „subject” należy tu do kogoś innego.',
  'End that bond first.': 'Najpierw zakończ to powiązanie.',
  'There is no such live passkey.': 'Nie ma takiego ważnego klucza dostępu.',
  'Reload the page of the person.': 'Wczytaj ponownie stronę tej osoby.',
  'This person has, or had, a passkey there: a new one takes two administrators.':
    'Ta osoba ma lub miała tam klucz dostępu: nowy wymaga dwóch administratorów.',
  'Ask for a recovery; another administrator confirms it.':
    'Poproś o odzyskanie; potwierdza je inny administrator.',
  'Only approvers have a passkey of the approval page.':
    'Klucz dostępu strony zatwierdzania mają tylko zatwierdzający.',
  'Give the person the role approver first.': 'Najpierw nadaj tej osobie rolę zatwierdzającego.',
  'There is no mail address of this person.': 'Nie ma adresu e-mail tej osoby.',
  'Add one, or have the link shown and hand it over yourself.':
    'Dodaj go albo wyświetl odnośnik i przekaż go osobiście.',
  'Nobody lets themselves in again.': 'Nikt nie wpuszcza ponownie sam siebie.',
  'Ask another administrator.': 'Poproś innego administratora.',
  'Reload the page of the people.': 'Wczytaj ponownie stronę osób.',
  'Somebody else changed this while you were at it.': 'Ktoś inny zmienił to w trakcie pracy.',
  'Somebody active has this mail address already.': 'Aktywna osoba ma już ten adres e-mail.',
  'Open that person instead, or give another address.': 'Otwórz tę osobę albo podaj inny adres.',
  'A recovery of this person waits already.': 'Odzyskanie dla tej osoby już czeka.',
  'Have another administrator confirm or stop it.': 'Niech inny administrator je potwierdzi lub zatrzyma.',
  'This recovery was settled, or there is none.': 'To odzyskanie załatwiono albo go nie ma.',
  'There is no such live token.': 'Nie ma takiego ważnego tokena.',
  'Reload the page of the tokens.': 'Wczytaj ponownie stronę tokenów.',
  'This token has not the scope {x}.': 'Ten token nie ma zakresu {x}.',
  'Have an administrator make a token with that scope.': 'Poproś administratora o token z tym zakresem.',
  'There is no token in this request, or it is not valid, has expired, or was revoked.':
    'W tym wywołaniu nie ma tokena albo jest nieważny, wygasł lub został odwołany.',
  'Send "Authorization: Bearer duly_…". An administrator makes tokens at the desk, under Administration.':
    'Wyślij "Authorization: Bearer duly_…". Tokeny tworzy administrator na stanowisku, w zakładce Administracja.',
  'Give an https address on the public Internet, without user and password in it.':
    'Podaj adres https w publicznym internecie, bez użytkownika i hasła.',
  'There is no such webhook.': 'Nie ma takiego webhooka.',
  'Reload the page of the webhooks.': 'Wczytaj ponownie stronę webhooków.',
  'The directory holds no number of this authority.': 'W katalogu nie ma numeru tego organu.',
  'Find one that does not come from the paper, and have it entered in the directory first.':
    'Znajdź taki, który nie pochodzi z pisma, i niech najpierw trafi do katalogu.',
  'The law’s answer has no such challenge.': 'Odpowiedź prawa nie zna takiego zaskarżenia.',
  'Ask the law again, and reload.': 'Zapytaj prawo ponownie i wczytaj stronę.',
  'Check the reference of the other demand.': 'Sprawdź sygnaturę drugiego żądania.',
  'Somebody changed this demand meanwhile.': 'Ktoś zmienił to żądanie w międzyczasie.',
  'Look at what changed.': 'Obejrzyj, co się zmieniło.',
  'A demand of the national-security lane is linked with nothing.':
    'Żądania z trybu bezpieczeństwa narodowego z niczym się nie wiąże.',
  'Name the other reference in a message of the restricted one.':
    'Podaj drugą sygnaturę w wiadomości do żądania zastrzeżonego.',
  'The paper names no identifier.': 'Pismo nie wskazuje identyfikatora.',
  'Reject it as without identifier, or correct the facts.':
    'Odrzuć je jako bez identyfikatora albo popraw dane.',
  'There is no such person in the directory.': 'Nie ma takiej osoby w katalogu.',
  'Choose somebody of the list.': 'Wybierz kogoś z listy.',
  'There is no such notice here.': 'Nie ma tu takiego powiadomienia.',
  'Send the notice first.': 'Najpierw wyślij powiadomienie.',
  'Nothing was determined to be released.': 'Niczego nie przeznaczono do wydania.',
  'Determine the demand first, or close it.': 'Najpierw rozstrzygnij żądanie albo je zamknij.',
  'No source holds what was determined to be released.':
    'Żadne źródło nie zawiera tego, co przeznaczono do wydania.',
  'The officer has no key in the directory.': 'Funkcjonariusz nie ma klucza w katalogu.',
  'Ask for an age key and confirm its words by telephone.':
    'Poproś o klucz age i potwierdź jego słowa przez telefon.',
  'Nobody has confirmed the words of the officer’s key by telephone.':
    'Nikt nie potwierdził przez telefon słów klucza funkcjonariusza.',
  'Call back and compare the words.': 'Oddzwoń i porównaj słowa.',
  'A tenant whose data would leave has not been told.':
    'Nie powiadomiono klienta, którego dane miałyby wyjść.',
  'Send the notice, or have a live prohibition confirmed by a second person.':
    'Wyślij powiadomienie albo niech druga osoba potwierdzi obowiązujący zakaz.',
  'There is no such notice or contact here.': 'Nie ma tu takiego powiadomienia ani osoby kontaktowej.',
  'No process has to follow here.': 'Żaden akt procesowy nie musi tu nadejść.',
  'Choose another letter.': 'Wybierz inne pismo.',
  'No address of the officer is known.': 'Adres funkcjonariusza nie jest znany.',
  'Enter it in the facts, or choose the officer in the directory.':
    'Wpisz go w danych albo wybierz funkcjonariusza w katalogu.',
  'Nothing of this lane goes by mail.': 'Nic z tego trybu nie idzie pocztą elektroniczną.',
  'Hand your answer over as the paper says, and send a message here that says so: it stays in the record.':
    'Przekaż odpowiedź tak, jak mówi pismo, i wyślij tu wiadomość, która to stwierdza: zostanie w aktach.',
  'There is no such matter in this demand.': 'W tym żądaniu nie ma takiej sprawy.',
  'This tenant has no contact for notices who is not the subject itself.':
    'Ten klient nie ma osoby do powiadomień, której żądanie nie dotyczy.',
  'Add one to the directory, or send the notice by post.':
    'Dodaj ją do katalogu albo wyślij powiadomienie pocztą.',
  'Nothing is collected yet.': 'Niczego jeszcze nie pobrano.',
  'There is no such page size.': 'Nie ma takiego rozmiaru strony.',
  'Give a limit from 1 to 100.': 'Podaj limit od 1 do 100.',
  'There is no page after this one.': 'Po tej stronie nie ma następnej.',
  'Begin again without `after`.': 'Zacznij ponownie bez `after`.',
  'List your demands at /api/v1/demands.': 'Lista żądań jest pod /api/v1/demands.',
  'The token could not be made.': 'Nie udało się utworzyć tokena.',
  'Give it a name and one of the times.': 'Nadaj mu nazwę i wybierz jeden z okresów.',
  'There are {x} tokens already.': 'Tokenów jest już {x}.',
  'Revoke those that nothing uses.': 'Odwołaj te, których nic nie używa.',
  'There is no such token here.': 'Nie ma tu takiego tokena.',
  'Send "Authorization: Bearer duly_tenant_…". Somebody of your organisation makes tokens in the console, under Programs.':
    'Wyślij "Authorization: Bearer duly_tenant_…". Tokeny tworzy osoba z organizacji w konsoli, w zakładce Programy.',
  'There is no webhook here.': 'Nie ma tu webhooka.',
  'There is no such passkey of yours.': 'Nie mają Państwo takiego klucza dostępu.',
  'This is your only passkey here.': 'To Państwa jedyny klucz dostępu tutaj.',
  'Add another one first.': 'Najpierw proszę dodać inny.',
  'This was said already.': 'To już zgłoszono.',
  'Nobody says that you have left.': 'Nikt nie twierdzi, że Państwo odeszli.',
  'the window to object is {x} minute (live: 7 days)': 'termin na sprzeciw: {x} min (w pracy: 7 dni)',
  'the window to object is {x} minutes (live: 7 days)': 'termin na sprzeciw: {x} min (w pracy: 7 dni)',
  'the log ticks every {x} s and {y} s (live: 60 s and 1 h)':
    'publiczny dziennik tyka co {x} s i {y} s (w pracy: 60 s i 1 h)',
  'the law packs are not adopted by a lawyer': 'pakietów prawa nie przyjął żaden prawnik',
  'people, keys and data are invented': 'osoby, klucze i dane są zmyślone',
  'This was made by an earlier try whose answer did not arrive, and its secret is shown only once.':
    'Utworzyła to już wcześniejsza próba, na którą odpowiedź nie dotarła, a sekret jest pokazywany tylko raz.',
  'Find it in the list, end it, and make another.': 'Proszę znaleźć to na liście, zakończyć i utworzyć nowe.',
  'The field “{x}” holds a character that cannot be kept.':
    'Pole „{x}” zawiera znak, którego nie można zapisać.',
  'Take out what cannot be seen there (it often comes along when text is pasted), and send it again.':
    'Proszę usunąć z niego to, czego nie widać (często pochodzi z wklejonego tekstu), i wysłać ponownie.',
  'The field “{x}” is longer than {y} characters.': 'Pole „{x}” ma więcej znaków niż {y}.',
  'Shorten it and send it again.': 'Proszę je skrócić i wysłać ponownie.',
  'The field “{x}” is empty.': 'Pole „{x}” jest puste.',
  'Fill it in and send it again.': 'Proszę je wypełnić i wysłać ponownie.',
  'Have an administrator check that no source is missing or down. Only then determine these lines as no data.':
    'Administrator powinien sprawdzić, czy żadnego źródła nie brakuje i czy żadne nie jest wyłączone. Dopiero wtedy można rozstrzygnąć, że dla tych wierszy nie ma danych.',
  'Copy what you typed, reload, look at what is there now, and make your change again.':
    'Proszę skopiować wpisany tekst, przeładować stronę, zobaczyć, co tam teraz jest, i wprowadzić zmianę ponownie.',
  'Wait for the gate to collect. If it takes longer than ten minutes, tell an administrator: it may be down.':
    'Proszę poczekać, aż gate zbierze dane. Jeśli trwa to dłużej niż dziesięć minut, proszę zawiadomić administratora: może nie działać.',
  'There is nothing to save: no filter, order or column of this view was changed.':
    'Nie ma czego zapisać: nie zmieniono żadnego filtra, kolejności ani kolumny tego widoku.',
  'The contact is not complete.': 'Dane kontaktu są niepełne.',
  'Nothing was sent: the message is empty or longer than 8,000 characters.':
    'Niczego nie wysłano: wiadomość jest pusta albo dłuższa niż 8000 znaków.',
  'Go back, and send it in parts of 8,000 characters at most.':
    'Proszę wrócić i wysłać ją w częściach po najwyżej 8000 znaków.',
  'Only the offline seal identity reopens its content: ask an administrator who keeps it.':
    'Jego treść otwiera ponownie tylko tożsamość pieczęci przechowywana offline: proszę zapytać administratora, kto ją przechowuje.',
  'Check the reference. What is not for you to see is not found either.':
    'Proszę sprawdzić sygnaturę. Tego, co nie jest dla Państwa przeznaczone, także nie można znaleźć.',
  'More is to leave than a tenant was told.': 'Ma zostać wydane więcej, niż podano klientowi.',
  'Send it the further notice, or decide these lines as it was told.':
    'Wyślij mu dalsze zawiadomienie albo rozstrzygnij te pozycje tak, jak mu podano.',
  'There is no such time zone.': 'Nie ma takiej strefy czasowej.',
  'Write it as Europe/Amsterdam.': 'Zapisz ją w postaci Europe/Amsterdam.',
  'Nobody is in the rota.': 'Na dyżurze nikogo nie ma.',
  'Add who takes turns.': 'Dodaj, kto się zmienia.',
  'Somebody is in it twice.': 'Ktoś występuje dwa razy.',
  'Name each person once.': 'Podaj każdą osobę raz.',
  'It calls nobody.': 'Nikogo nie wzywa.',
  'Add a step.': 'Dodaj krok.',
  'The first step waits.': 'Pierwszy krok czeka.',
  'Call the first person at once.': 'Pierwszą osobę wezwij od razu.',
  'The steps are not in order.': 'Kroki nie są po kolei.',
  'Each comes later than the one before.': 'Każdy następuje po poprzednim.',
  'The last step does not call everybody.': 'Ostatni krok nie wzywa wszystkich.',
  'Somebody must be reached in the end.': 'Na końcu ktoś musi zostać osiągnięty.',
}
