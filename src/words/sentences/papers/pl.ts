// Polish.

import type { Translation } from '../../catalogue.ts'
import type { en } from './en.ts'

export const pl: Translation<typeof en> = {
  'the picture on page {x} could not be read': 'nie można było odczytać obrazu na stronie {x}',
  '{x} scanned pages; {y} were read': 'stron zeskanowanych: {x}; odczytano: {y}',
  '{x}: pages without text were not read': '{x}: stron bez tekstu nie odczytano',
  'only the first {x} attachments are read': 'czyta się tylko pierwszych załączników: {x}',
  'mails inside mails are read three deep': 'wiadomości w wiadomościach czyta się do trzech poziomów',
  '{x} stands {y} times in the head': '{x} stoi w nagłówku {y} razy',
  'the sender’s display name shows another address than the one it was sent from':
    'wyświetlana nazwa nadawcy pokazuje inny adres niż adres wysyłki',
  'answers would go to another domain than the sender’s':
    'odpowiedzi trafiłyby do innej domeny niż domena nadawcy',
  'the text part and the HTML part say different things': 'część tekstowa i część HTML mówią co innego',
  'the file name held path parts, hidden characters, or was taken':
    'nazwa pliku zawierała części ścieżki lub ukryte znaki albo była zajęta',
  'words struck through were left out': 'słowa przekreślone pominięto',
  'hidden words were left out': 'słowa ukryte pominięto',
  'not UTF-8; read as Windows-1252': 'to nie UTF-8; odczytano jako Windows-1252',
  'only the beginning was read': 'odczytano tylko początek',
  'the text of page {x} and after was not read': 'tekstu od strony {x} nie odczytano',
  'page {x} is damaged': 'strona {x} jest uszkodzona',
  'the PDF holds scripts; they were not run': 'PDF zawiera skrypty; nie uruchomiono ich',
  'there are files inside the PDF; they were not read': 'w PDF są pliki; nie odczytano ich',
  'changed after it was first saved ({x} time(s))': 'zmieniono po pierwszym zapisie (razy: {x})',
  '{x} pages; the first {y} were read': 'stron: {x}; odczytano pierwszych {y}',
  'the document holds macros; they were not run': 'dokument zawiera makra; nie uruchomiono ich',
  'files inside the document were not read': 'plików w dokumencie nie odczytano',
  'the document points to outside addresses; none was fetched':
    'dokument wskazuje adresy zewnętrzne; żadnego nie pobrano',
  'a link shows {x} and leads to {y}': 'odnośnik pokazuje {x}, a prowadzi do {y}',
  'No machine reads a paper of this lane.': 'Pism tego trybu nie czyta żadna maszyna.',
  'No machine reads a paper of this lane. It is kept: {x}':
    'Pisma z tego trybu nie czyta żadna maszyna. Jest przechowywane: {x}',
  'The reader is still at work on this paper.': 'Program czytający jeszcze pracuje nad tym pismem.',
  'The reader of this document answered in a form that it never uses.':
    'Program czytający ten dokument odpowiedział w formie, której nigdy nie używa.',
  'Do not open it on a desk machine; ask the sender for another copy.':
    'Nie otwieraj go na maszynie stanowiska; poproś nadawcę o inną kopię.',
  'Ask the sender for a copy without a password.': 'Poproś nadawcę o kopię bez hasła.',
  'Ask the sender for another copy, or enter its fields by hand.':
    'Poproś nadawcę o inną kopię albo wpisz pola ręcznie.',
  'This document was not read: {x}.': 'Tego dokumentu nie odczytano: {x}.',
  'Documents of the kind {x} are not read automatically.':
    'Dokumentów rodzaju {x} nie czyta się automatycznie.',
  'Ask for PDF, DOCX, a mail or plain text, or enter its fields by hand.':
    'Poproś o PDF, DOCX, wiadomość lub zwykły tekst albo wpisz pola ręcznie.',
  'Reading this document took longer than the limit and was stopped.':
    'Czytanie tego dokumentu przekroczyło limit i zostało przerwane.',
  'This document is larger than what is read automatically.':
    'Ten dokument jest większy, niż czyta się automatycznie.',
  'Ask the sender for a smaller copy, or enter its fields by hand.':
    'Poproś nadawcę o mniejszą kopię albo wpisz pola ręcznie.',
  'The reader of this document ran out of memory or broke; documents made to attack a reader do that.':
    'Programowi czytającemu zabrakło pamięci albo się zepsuł; tak działają dokumenty mające zaatakować program.',
  'The reader of documents could not be started on this machine.':
    'Programu czytającego dokumenty nie udało się uruchomić na tej maszynie.',
  'a password is needed to open this PDF': 'do otwarcia tego PDF potrzebne jest hasło',
  'the archive needs a password': 'archiwum wymaga hasła',
  'the archive names a file twice': 'archiwum wymienia plik dwa razy',
  'the archive names files outside of itself': 'archiwum wymienia pliki poza sobą',
  'the archive unpacks to far more than it is': 'archiwum rozpakowuje się do wielokrotnie większego',
  'the mail is nested deeper, or has longer heads, than any real mail':
    'wiadomość jest głębiej zagnieżdżona lub ma dłuższe nagłówki niż jakakolwiek prawdziwa',
  'the mail has more than {x} parts': 'wiadomość ma więcej niż {x} części',
  'a page without size': 'strona bez rozmiaru',
  'the Word document is damaged': 'dokument Word jest uszkodzony',
  'the archive is cut off or damaged': 'archiwum jest ucięte lub uszkodzone',
  'the archive is packed in an unknown way': 'archiwum spakowano w nieznany sposób',
  'the picture is damaged or of an unknown kind': 'obraz jest uszkodzony lub nieznanego rodzaju',
  'this archive holds no Word document': 'to archiwum nie zawiera dokumentu Word',
  'this is no PDF that can be opened, or it is damaged':
    'to nie PDF, który da się otworzyć, albo jest uszkodzony',
  'this is no mail that can be read': 'to nie wiadomość, którą da się odczytać',
  'this is no mail: it has no heads': 'to nie wiadomość: nie ma nagłówków',
  'Tell an administrator, who runs duly doctor. Meanwhile enter its fields by hand.':
    'Proszę zawiadomić administratora, który uruchomi duly doctor. Tymczasem pola można wypełnić ręcznie.',
  'A copy that was made by hand is a PDF.': 'Kopia zrobiona ręcznie jest plikiem PDF.',
  'Print it with the others’ lines blackened, scan it, and attach that as a PDF.':
    'Wydrukuj ją z zaczernionymi wierszami innych, zeskanuj i dołącz jako PDF.',
  'The paper names this tenant alone, so it goes as it was served.':
    'Pismo wymienia tylko tego klienta, więc idzie tak, jak je doręczono.',
  'Send the notice without a copy made by hand.': 'Wyślij powiadomienie bez kopii zrobionej ręcznie.',
  'The paper that demands the data is not among the documents.':
    'Pisma, które żąda danych, nie ma wśród dokumentów.',
  'Correct in the facts which document is the instrument, or attach a copy that you made by hand.':
    'Popraw w danych, który dokument jest aktem, albo dołącz kopię zrobioną ręcznie.',
  'No machine could read this paper, so no copy can be made of it with the others’ lines taken out.':
    'Żadna maszyna nie odczytała tego pisma, więc nie da się zrobić kopii bez wierszy innych.',
  'Attach a copy that you made by hand: printed, the others’ lines blackened, scanned.':
    'Dołącz kopię zrobioną ręcznie: wydrukowaną, z zaczernionymi wierszami innych, zeskanowaną.',
  'A machine read this paper from a picture, and nobody has looked at the copy as it would go out.':
    'Maszyna odczytała to pismo z obrazu i nikt nie przejrzał kopii w postaci, w jakiej by wyszła.',
  'Look at each line of the copy and say that nothing in it is another tenant’s, or attach a copy that you made by hand.':
    'Przejrzyj każdy wiersz kopii i potwierdź, że nic w niej nie dotyczy innego klienta, albo dołącz kopię zrobioną ręcznie.',
  'No file was attached.': 'Nie dołączono pliku.',
  'Attach the copy that you made by hand.': 'Dołącz kopię zrobioną ręcznie.',
}
