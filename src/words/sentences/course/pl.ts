// Polish.

import type { Translation } from '../../catalogue.ts'
import type { en } from './en.ts'

export const pl: Translation<typeof en> = {
  'This is the demand itself.': 'To jest to samo żądanie.',
  'Name the demand that it belongs to.': 'Podaj żądanie, do którego to należy.',
  'Link the two demands instead.': 'Zamiast tego powiąż oba żądania.',
  'It is filed already.': 'To jest już zapisane.',
  'Look at what became of it.': 'Zobacz, co się z tym stało.',
  'The two are not known to the same people.': 'Oba nie są znane tym samym osobom.',
  'Take both into the national-security lane with the same people named, or into neither.':
    'Weź oba do trybu bezpieczeństwa narodowego z tymi samymi wskazanymi osobami albo żadnego.',
  'That one is filed as not a demand.': 'Tamto zapisano jako niebędące żądaniem.',
  'You have not opened it.': 'Nie zostało przez Ciebie otwarte.',
  'Open it and read it, then file it here.': 'Otwórz je i przeczytaj, a potem dołącz tutaj.',
  'Say what shows that it belongs there.': 'Powiedz, co pokazuje, że tam należy.',
  'The agency was not asked to go to the customer.': 'Nie poproszono organu, aby zwrócił się do klienta.',
  'Tick the box if your authority wants this demand no more; it cannot be undone.':
    'Zaznacz pole, jeśli Państwa organ nie chce już tego żądania; nie można tego cofnąć.',
  'Nothing was withdrawn: it is not confirmed.': 'Niczego nie wycofano: brak potwierdzenia.',
  'The agency took back a part of what it asked.': 'Organ wycofał część tego, o co wnosił.',
  'Add the paper, or write down its words.': 'Dołącz pismo albo zapisz jego słowa.',
  'What the agency said is missing.': 'Brakuje słów organu.',
  'Who said so is missing.': 'Brakuje informacji, kto to powiedział.',
  'Write down what the agency said as a message.': 'Zapisz słowa organu jako wiadomość.',
  'The answer has been released: it cannot be taken back.': 'Odpowiedź już wydano: nie można jej cofnąć.',
  'Choose what is taken back.': 'Wybierz, co wycofano.',
  'It names nothing that is still asked for.': 'Nie wskazuje niczego, o co jeszcze się wnosi.',
  'Say how the agency said it.': 'Powiedz, jak organ to powiedział.',
  'It was not said in this way.': 'Nie powiedziano tego w ten sposób.',
  'Send it the letter, or decide these lines anew.': 'Wyślij mu pismo albo rozstrzygnij te wiersze na nowo.',
  'The agency has not answered the redirect.': 'Organ nie odpowiedział na odesłanie.',
  'Record what it did, decide these lines anew, or have counsel close it.':
    'Zapisz, co zrobił, rozstrzygnij te wiersze na nowo albo zleć zamknięcie działowi prawnemu.',
  'It was not decided that there are no records.': 'Nie rozstrzygnięto, że nie ma danych.',
  'Send the answer as it was determined.': 'Wyślij odpowiedź tak, jak ją rozstrzygnięto.',
  'Nothing is released yet.': 'Nic jeszcze nie wydano.',
  'Wait until the package is out.': 'Poczekaj, aż pakiet wyjdzie.',
  'Production falls due and the agency has not answered the redirect: decide its lines again, or record what it did.':
    'Zbliża się termin wydania, a organ nie odpowiedział na odesłanie: rozstrzygnij jego wiersze na nowo albo zapisz, co zrobił.',
  'The call-back was denied: nobody is sent to the customer. Decide these lines otherwise.':
    'Oddzwonieniu zaprzeczono: nikogo nie odsyła się do klienta. Rozstrzygnij te wiersze inaczej.',
  'Mark it as one first, or choose another exception from the list.':
    'Najpierw je tak oznacz albo wybierz inny wyjątek z listy.',
  'The agency was never asked to go to the customer, so it has not come back.':
    'Nigdy nie poproszono organu, aby zwrócił się do klienta, więc nie mógł wrócić.',
  'Redirect it first and record its answer, link the paper that this one renews, or choose another exception from the list.':
    'Najpierw go odeślij i zapisz odpowiedź, powiąż pismo, które to ponawia, albo wybierz inny wyjątek z listy.',
  'Nobody has looked whether there is an account.': 'Nikt nie sprawdził, czy jest konto.',
  'Look up the accounts first, or reject the line on its face.':
    'Najpierw wyszukaj konta albo odrzuć wiersz już na podstawie treści.',
  'The gate found an account for this line.': 'Śluza znalazła konto dla tego wiersza.',
  'Choose the other ground where it holds nothing in the period, or decide otherwise.':
    'Wybierz drugą podstawę, jeśli w okresie nic nie zawiera, albo rozstrzygnij inaczej.',
  'No account of an organisation was found for this line.':
    'Dla tego wiersza nie znaleziono konta organizacji.',
  'Nobody can be sent to it: decide otherwise.': 'Nikogo nie można tam odesłać: rozstrzygnij inaczej.',
  'Production falls due, and the agency has not answered the redirect.':
    'Zbliża się termin wydania, a organ nie odpowiedział na odesłanie.',
  'Counsel decides whether to wait any longer.': 'Dział prawny rozstrzyga, czy czekać dalej.',
  'The law’s answer says that this paper reaches the category and that the answer is required.':
    'Według odpowiedzi prawa to pismo obejmuje kategorię, a wydanie jest obowiązkowe.',
  'Choose the ground that holds, or have counsel decide.':
    'Wybierz podstawę, która się utrzyma, albo zleć rozstrzygnięcie działowi prawnemu.',
  'A tenant answered, and counsel has not read it.':
    'Klient odpowiedział, a dział prawny tego nie przeczytał.',
  'Counsel reads the answer and says what follows from it.':
    'Dział prawny czyta odpowiedź i mówi, co z niej wynika.',
  'The supervisor’s confirmation is older than a day.': 'Potwierdzenie przełożonego jest starsze niż doba.',
  'Have a colleague call again: does the danger last?':
    'Niech inna osoba zadzwoni ponownie: czy niebezpieczeństwo trwa?',
  'A challenge of this production was granted in part.': 'Zaskarżenie tego wydania uwzględniono w części.',
  'Hand it to counsel: what the ruling leaves is counsel’s to say.':
    'Przekaż to działowi prawnemu: to on mówi, co pozostawia orzeczenie.',
  'The customer’s consent is verified: decide the lines that it names again.':
    'Zgoda klienta jest sprawdzona: rozstrzygnij na nowo wiersze, które wymienia.',
  'The agency did not agree to what was offered instead: decide these lines again.':
    'Organ nie zgodził się na to, co zaproponowano w zamian: rozstrzygnij te wiersze na nowo.',
  'The last day is over, or is none of the calendar.': 'Ostatni dzień minął albo nie jest dniem kalendarza.',
  'Enter the day until which the data are kept.': 'Podaj dzień, do którego dane są zachowane.',
  'Decide its lines first, or record what was set apart by hand.':
    'Najpierw zdecyduj o pozycjach albo zapisz, co zabezpieczono ręcznie.',
  'The gate is already setting these data apart.': 'Śluza już zabezpiecza te dane.',
  'No such hold was asked for.': 'O takie zabezpieczenie nie proszono.',
  'Nothing is kept by this hold.': 'To zabezpieczenie niczego nie obejmuje.',
  'The gate is already letting these data go.': 'Śluza już kończy to zabezpieczenie.',
  'The redirect is still open, so what was set apart may still be wanted.':
    'Odesłanie jest nadal otwarte, więc zabezpieczone dane mogą być jeszcze potrzebne.',
  'Record what the agency did first; the hold ends by itself on its last day.':
    'Najpierw zapisz, co zrobił organ; zabezpieczenie samo kończy się ostatniego dnia.',
  'Have a custodian set it apart by hand, and record that here.':
    'Zleć opiekunowi danych ręczne zabezpieczenie i zapisz to tutaj.',
  'This is no hold of this demand.': 'To nie jest zabezpieczenie dotyczące tego żądania.',
  'Reload the demand and ask again.': 'Wczytaj żądanie ponownie i spróbuj jeszcze raz.',
  'The last day is over, or more than 400 days away.':
    'Ostatni dzień minął albo jest odległy o ponad 400 dni.',
  'A paper like this is for named people alone.': 'Takie pismo jest wyłącznie dla wskazanych osób.',
  'Counsel opens it in the national-security lane; file this one as not a demand.':
    'Dział prawny otwiera je w trybie bezpieczeństwa narodowego; to odłóż jako niebędące żądaniem.',
  'No process came within the term.': 'W terminie nie nadeszło żadne pismo.',
  'From the record in {x}.': 'Z akt w systemie {x}.',
  'Erased as the retention policy says.': 'Usunięte zgodnie z zasadami przechowywania.',
  'The policy by which something was to leave was withdrawn.':
    'Zasadę, na podstawie której coś miało zostać wydane, wycofano.',
  'Somebody who prepared or signed it stands aside.':
    'Osoba, która je przygotowała lub podpisała, nie bierze udziału w tym żądaniu.',
  'Somebody who prepared or signed it may do so no more.':
    'Osoba, która je przygotowała lub podpisała, nie ma już do tego prawa.',
  '{x} was closed before it was told. Its notice goes out by itself by mail to its last contacts when nothing forbids it any more. Counsel: find its address on record for a letter now, make sure by this time that the notice was read or posted, and record how.':
    '{x}: konto zamknięto, zanim klient został zawiadomiony. Zawiadomienie wyjdzie samo, pocztą elektroniczną, do ostatnich osób kontaktowych, gdy nic już tego nie zabrania. Dział prawny: proszę już teraz ustalić adres do listu, do tego czasu upewnić się, że zawiadomienie przeczytano lub nadano pocztą, i odnotować, w jaki sposób.',
  '{x} was closed before it was told. Its notice goes out by itself by mail to the next party of its chain when nothing forbids it any more. Counsel: find its address on record for a letter now, make sure by this time that the notice was read or posted, and record how.':
    '{x}: konto zamknięto, zanim klient został zawiadomiony. Zawiadomienie wyjdzie samo, pocztą elektroniczną, do następnego ogniwa łańcucha, gdy nic już tego nie zabrania. Dział prawny: proszę już teraz ustalić adres do listu, do tego czasu upewnić się, że zawiadomienie przeczytano lub nadano pocztą, i odnotować, w jaki sposób.',
  'The certificate states in section G(d) that addressing the controller might harm the investigation.':
    'W sekcji G lit. d) zaświadczenia podano, że zwrócenie się do administratora danych mogłoby zaszkodzić dochodzeniu.',
  'The certificate states in section G(d) that the controller cannot be identified.':
    'W sekcji G lit. d) zaświadczenia podano, że nie można ustalić administratora danych.',
  'Nothing like this waits here.': 'Nic takiego tu nie czeka.',
  'It has left, and cannot be taken back.': 'To już wyszło i nie można tego cofnąć.',
  'Write again to say what is different.': 'Napisz ponownie, aby powiedzieć, co jest inaczej.',
  'Who sent it takes it back.': 'Cofa to osoba, która to wysłała.',
  'Ask them at once.': 'Poproś o to od razu.',
  'Something is about to leave.': 'Coś zaraz wyjdzie.',
  'Close it when that has left, or take it back.': 'Zamknij, gdy to wyjdzie, albo cofnij wysyłkę.',
  'This was taken back, or was not sent.': 'To cofnięto albo nie wysłano.',
  'Look at the demand and send it again.': 'Sprawdź żądanie i wyślij ponownie.',
  'The same is about to leave.': 'To samo zaraz wyjdzie.',
  'Wait until it has left, or take it back first.': 'Poczekaj, aż wyjdzie, albo najpierw cofnij.',
  'letters leave at once (live: after 30 seconds)': 'pisma wychodzą od razu (w pracy: po 30 sekundach)',
  'letters leave after {x} seconds (live: 30)': 'pisma wychodzą po {x} s (w pracy: 30)',
}
