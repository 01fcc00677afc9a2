// Polish.

import type { Translation } from '../../catalogue.ts'
import type { en } from './en.ts'

export const pl: Translation<typeof en> = {
  'The table is empty. Its first line names the columns.':
    'Tabela jest pusta. Jej pierwszy wiersz wymienia kolumny.',
  'Columns are missing: {x}. Known are: {y}.': 'Brakuje kolumn: {x}. Znane są: {y}.',
  'Columns are not known: {x}. Known are: {y}.': 'Nieznane kolumny: {x}. Znane są: {y}.',
  'The column {x} is there twice.': 'Kolumna {x} występuje dwa razy.',
  'It has {x} cells, the header has {y}. Is a cell with a comma in it quoted?':
    'Ma {x, plural, one {# komórkę} few {# komórki} many {# komórek} other {# komórki}}, a nagłówek {y}. Czy komórka z przecinkiem jest w cudzysłowie?',
  'Its cell {x} holds a character that cannot be kept.':
    'Komórka {x} zawiera znak, którego nie można zapisać.',
  'The table is not in UTF-8. Save it as “CSV UTF-8”.':
    'Tabela nie jest w UTF-8. Zapisz ją jako „CSV UTF-8”.',
  'A quote is not closed, or a line is longer than 64 kB.':
    'Cudzysłów nie jest zamknięty albo wiersz jest dłuższy niż 64 kB.',
  'A quote stands within a cell. Quote the whole cell, and double the quotes in it.':
    'Wewnątrz komórki stoi cudzysłów. Ujmij całą komórkę w cudzysłów i podwój cudzysłowy w niej.',
  'Correct the table and upload it again.': 'Popraw tabelę i prześlij ją ponownie.',
  'Correct the table and try again.': 'Popraw tabelę i spróbuj ponownie.',
  'Correct the line.': 'Popraw wiersz.',
  'It was received in the future.': 'Data otrzymania leży w przyszłości.',
  'Correct the date.': 'Popraw datę.',
  'It was served after it was received.': 'Doręczenie jest późniejsze niż otrzymanie.',
  'Correct one of the two, or leave served empty.': 'Popraw jedną z dat albo pozostaw served puste.',
  'The tenant was told in the future.': 'Powiadomienie klienta leży w przyszłości.',
  'Secrecy binds towards a tenant.': 'Tajemnica obowiązuje wobec klienta.',
  'Name the tenant.': 'Podaj klienta.',
  'The tenant was told, so no secrecy binds towards it.':
    'Klienta powiadomiono, więc wobec niego nie obowiązuje tajemnica.',
  'Empty told, or the columns of secrecy.': 'Opróżnij told albo kolumny tajemnicy.',
  'What forbids notice is not said.': 'Nie podano, co zakazuje powiadomienia.',
  'Name the order or the statute.': 'Podaj nakaz albo ustawę.',
  'What was answered has no outcome.': 'To, na co odpowiedziano, nie ma wyniku.',
  'Write one of: {x}.': 'Wpisz jedno z: {x}.',
  'An open demand has no outcome yet.': 'Otwarte żądanie nie ma jeszcze wyniku.',
  'Empty it, or write “answered” as its status.': 'Opróżnij komórkę albo wpisz „answered” w status.',
  'Which accounts of the tenant it is about is not said.': 'Nie podano, których kont klienta dotyczy.',
  'Name at least one identifier.': 'Podaj co najmniej jeden identyfikator.',
  'It is empty.': 'Komórka jest pusta.',
  'Every demand needs it.': 'Każde żądanie tego wymaga.',
  'Fill it in.': 'Wypełnij ją.',
  'It is too long.': 'Tekst jest za długi.',
  'It has more than {x} characters.': 'Tekst ma więcej znaków niż {x}.',
  'Shorten it.': 'Skróć go.',
  'It is no day of the calendar.': 'Takiego dnia nie ma w kalendarzu.',
  'Write it as 2026-11-25.': 'Zapisz go w postaci 2026-11-25.',
  'This word is not known.': 'To słowo nie jest znane.',
  'It is no day and no time with its zone.': 'To ani dzień, ani godzina ze strefą czasową.',
  'Write it as 2026-11-25 or 2026-11-25T16:30:00+01:00.':
    'Zapisz w postaci 2026-11-25 lub 2026-11-25T16:30:00+01:00.',
  'This tenant is not in the directory.': 'Tego klienta nie ma w katalogu.',
  'Import the tenants first, or correct its id.': 'Najpierw zaimportuj klientów albo popraw identyfikator.',
  'A mail address among them is none.': 'Jeden z adresów e-mail nie jest adresem.',
  'Correct it, or write it as account:NAME.': 'Popraw go albo zapisz jako account:NAZWA.',
  'It is no code of a country.': 'To nie jest kod kraju.',
  'Write its two capital letters, as DE.': 'Wpisz dwie wielkie litery, np. DE.',
  'No law pack has this instrument.': 'Żaden pakiet prawa nie zna tego rodzaju pisma.',
  'Write an instrument of the packs (see duly law matrix), or nothing; its name may go into note.':
    'Wpisz rodzaj z pakietów (zob. duly law matrix) albo nic; jego nazwę można podać w note.',
  'A paper of national security does not come by table.':
    'Pismo dotyczące bezpieczeństwa narodowego nie trafia tu przez tabelę.',
  'Leave it out: counsel opens it for named people.':
    'Pomiń je: dział prawny otwiera je dla wskazanych osób.',
  'It was taken in before, with other words.': 'Zaimportowano je już wcześniej, z inną treścią.',
  'Change that demand at the desk, and take this line out or put back what it said.':
    'Zmień to żądanie na stanowisku i usuń ten wiersz albo przywróć jego treść.',
  'This reference stands in line {x} too.': 'Ta sygnatura stoi też w wierszu {x}.',
  'It stopped. What was taken in stays: run it again, it goes on where it stood.':
    'Import się zatrzymał. To, co przyjęto, zostaje: uruchom go ponownie, ruszy od tego miejsca.',
  'It says of no known record what it is.': 'Wiersz nie mówi, czym jest.',
  'This tenant is in the table twice.': 'Ten klient jest w tabeli dwa razy.',
  'Keep one of the lines.': 'Zostaw jeden z wierszy.',
  'Its tenant has no line of its own in the table.': 'Jego klient nie ma w tabeli własnego wiersza.',
  'Add a line with record “tenant” for it.': 'Dodaj dla niego wiersz z record „tenant”.',
  'It is no id.': 'To nie jest identyfikator.',
  'Write 2 to 64 small letters, digits, - and _, and begin with a letter or a digit.':
    'Wpisz od 2 do 64 małych liter, cyfr, - i _, zaczynając od litery lub cyfry.',
  'It is no code of a language.': 'To nie jest kod języka.',
  'Write two small letters, as de.': 'Wpisz dwie małe litery, np. de.',
  'It is no domain.': 'To nie jest domena.',
  'Write it as example.org; several are parted by |.': 'Zapisz w postaci example.org; kilka oddziela |.',
  'It is no mail address.': 'To nie jest adres e-mail.',
  'Write it as name@example.org.': 'Zapisz go w postaci name@example.org.',
  'It is no number of hours.': 'To nie jest liczba godzin.',
  'Write a whole number from {x} to {y}.': 'Wpisz liczbę całkowitą od {x} do {y}.',
  'There are more than {x} of them.': 'Jest ich więcej niż {x}.',
  'Leave some out.': 'Usuń część z nich.',
  'It cannot be read.': 'Nie da się tego odczytać.',
  'Correct this cell.': 'Popraw tę komórkę.',
  'This tenant is given twice.': 'Tego klienta podano dwa razy.',
  'Keep one of the two.': 'Zostaw jedno z dwojga.',
  'This tenant was merged or closed.': 'Tego klienta połączono albo zamknięto.',
  'Give a new tenant a new id.': 'Nowemu klientowi nadaj nowy identyfikator.',
  'A new tenant comes with its key in your systems.':
    'Nowy klient wymaga swojego klucza w Państwa systemach.',
  'Add it as your sources report it.': 'Dodaj go tak, jak podają go źródła.',
  'This key is another tenant’s.': 'Ten klucz należy do innego klienta.',
  'Give each tenant its own key.': 'Każdemu klientowi nadaj własny klucz.',
  'Nobody of it would get notices.': 'Nikt tam nie dostawałby powiadomień.',
  'Add a contact with “notice” among what it receives, or a party that has one.':
    'Dodaj osobę kontaktową z „notice” w receives albo stronę, która taką ma.',
  'Anybody may have an address at {x}.': 'Adres w domenie {x} może mieć każdy.',
  'Leave it out: a domain here is one that only this tenant has.':
    'Proszę ją pominąć: domena tutaj należy tylko do tego klienta.',
  'The domain {x} is another tenant’s.': 'Domena {x} należy do innego klienta.',
  'Give it to the one whose accounts it names.': 'Przypisz ją temu, czyje konta oznacza.',
  'The domain {x} can be taken for {y} of another tenant.': 'Domenę {x} można pomylić z {y} innego klienta.',
  'Check how it is written. If it is really theirs, leave it out: authorities are then asked without it.':
    'Sprawdź pisownię. Jeśli naprawdę należy do tego klienta, pomiń ją: organy są wtedy pytane bez niej.',
  'The contact id {x} is another tenant’s.': 'Identyfikator osoby kontaktowej {x} należy do innego klienta.',
  'Give this contact an id of its own.': 'Nadaj tej osobie kontaktowej własny identyfikator.',
  'A contact is given twice.': 'Osobę kontaktową podano dwa razy.',
  'A role of the chain is given twice.': 'Rolę łańcucha podano dwa razy.',
  'Keep one party for each role.': 'Zostaw po jednej stronie na rolę.',
  'A tenant is no party of its own chain.': 'Klient nie jest stroną własnego łańcucha.',
  'Leave party_tenant empty.': 'Pozostaw party_tenant puste.',
  'This party is no active tenant.': 'Ta strona nie jest aktywnym klientem.',
  'Give that tenant too, or leave party_tenant empty and give contacts with this party.':
    'Podaj też tego klienta albo pozostaw party_tenant puste i podaj osoby kontaktowe tej strony.',
  'A party that is no tenant here needs its name.': 'Strona, która nie jest tu klientem, musi mieć nazwę.',
  'Add the name.': 'Dodaj nazwę.',
  'A redirect, a longer term or a challenge concerns a tenant.':
    'Odesłanie, dłuższy termin lub zaskarżenie dotyczy klienta.',
  'What was answered has no longer term.': 'To, na co odpowiedziano, nie ma dłuższego terminu.',
  'Empty it, or write “open” as its status.': 'Opróżnij komórkę albo wpisz „open” jako status.',
  'What was answered has no production left to challenge.':
    'To, na co odpowiedziano, nie ma już wydania, które można zaskarżyć.',
  'Another line of this demand says something else here.': 'Inny wiersz tego żądania mówi tu co innego.',
  'Write the same in both, or leave it empty in the further line. Another demand has another reference.':
    'Wpisz w obu to samo albo zostaw puste w dalszym wierszu. Inne żądanie ma inne oznaczenie.',
  'The secrecy ends before it begins.': 'Tajemnica kończy się, zanim się zacznie.',
  'Correct one of the two days.': 'Popraw jeden z dwóch dni.',
  'When the redirect left is not said.': 'Nie podano, kiedy wysłano odesłanie.',
  'Write its day, or empty what became of it.': 'Wpisz dzień albo opróżnij to, co z tego wynikło.',
  'Until when there is more time is not said.': 'Nie podano, do kiedy przedłużono termin.',
  'Write the day, or empty who gave it.': 'Wpisz dzień albo opróżnij to, kto go udzielił.',
  'Say who granted it and where that is written.': 'Podaj, kto go udzielił i gdzie to zapisano.',
  'Have counsel bring the table in, or leave these columns empty.':
    'Niech tabelę przeniesie prawnik, albo zostaw te kolumny puste.',
  'What was filed is not said.': 'Nie podano, co wniesiono.',
  'Write the kind of the challenge, or empty the rest.': 'Wpisz rodzaj zaskarżenia albo opróżnij resztę.',
  'When it was filed is missing.': 'Brakuje dnia wniesienia.',
  'Write the day.': 'Wpisz dzień.',
  'Empty it, or name the challenge of the production.': 'Opróżnij komórkę albo podaj zaskarżenie wydania.',
  'What this kind of challenge is about is not said, or cannot be that.':
    'Nie podano, czego dotyczy ten rodzaj zaskarżenia, albo nie może on tego dotyczyć.',
  'Say which order stays production and where it stands.':
    'Podaj, które postanowienie wstrzymuje wydanie i gdzie się znajduje.',
  'When production was stayed is not said.': 'Nie podano, kiedy wstrzymano wydanie.',
  'Write the day of the order, or empty which it is.':
    'Wpisz dzień postanowienia albo opróżnij, które to jest.',
  'Of several lines of one demand each names its tenant.':
    'Z kilku wierszy jednego żądania każdy podaje swojego klienta.',
  'Another line about this tenant says something else here.': 'Inny wiersz o tym kliencie mówi tu co innego.',
  'Write it in one of its lines and leave it empty in the others.':
    'Wpisz to w jednym z jego wierszy, a w pozostałych zostaw puste.',
  'Put the lines of one demand one below another, and give another demand a reference of its own.':
    'Umieść wiersze jednego żądania pod sobą, a innemu żądaniu nadaj własne oznaczenie.',
}
