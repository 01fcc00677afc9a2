// German.

import type { Translation } from '../../catalogue.ts'
import type { en } from './en.ts'

export const de: Translation<typeof en> = {
  'the picture on page {x} could not be read': 'das Bild auf Seite {x} ließ sich nicht lesen',
  '{x} scanned pages; {y} were read': '{x} gescannte Seiten; {y} wurden gelesen',
  '{x}: pages without text were not read': '{x}: Seiten ohne Text wurden nicht gelesen',
  'only the first {x} attachments are read': 'nur die ersten {x} Anhänge werden gelesen',
  'mails inside mails are read three deep': 'E-Mails in E-Mails werden drei Ebenen tief gelesen',
  '{x} stands {y} times in the head': '{x} steht {y}-mal im Kopf',
  'the sender’s display name shows another address than the one it was sent from':
    'der Anzeigename des Absenders zeigt eine andere Adresse als die, von der gesendet wurde',
  'answers would go to another domain than the sender’s':
    'Antworten gingen an eine andere Domain als die des Absenders',
  'the text part and the HTML part say different things': 'Textteil und HTML-Teil sagen Verschiedenes',
  'the file name held path parts, hidden characters, or was taken':
    'der Dateiname enthielt Pfadteile oder verborgene Zeichen, oder er war vergeben',
  'words struck through were left out': 'durchgestrichene Wörter wurden weggelassen',
  'hidden words were left out': 'verborgene Wörter wurden weggelassen',
  'not UTF-8; read as Windows-1252': 'nicht UTF-8; als Windows-1252 gelesen',
  'only the beginning was read': 'nur der Anfang wurde gelesen',
  'the text of page {x} and after was not read': 'der Text ab Seite {x} wurde nicht gelesen',
  'page {x} is damaged': 'Seite {x} ist beschädigt',
  'the PDF holds scripts; they were not run': 'das PDF enthält Skripte; sie wurden nicht ausgeführt',
  'there are files inside the PDF; they were not read': 'im PDF sind Dateien; sie wurden nicht gelesen',
  'changed after it was first saved ({x} time(s))': 'nach dem ersten Speichern geändert ({x}-mal)',
  '{x} pages; the first {y} were read': '{x} Seiten; die ersten {y} wurden gelesen',
  'the document holds macros; they were not run': 'das Dokument enthält Makros; sie wurden nicht ausgeführt',
  'files inside the document were not read': 'Dateien im Dokument wurden nicht gelesen',
  'the document points to outside addresses; none was fetched':
    'das Dokument verweist auf fremde Adressen; keine wurde abgerufen',
  'a link shows {x} and leads to {y}': 'ein Link zeigt {x} und führt zu {y}',
  'No machine reads a paper of this lane.': 'Ein Schreiben dieses Bereichs liest keine Maschine.',
  'No machine reads a paper of this lane. It is kept: {x}':
    'Ein Schreiben dieses Bereichs liest keine Maschine. Es wird verwahrt: {x}',
  'The reader is still at work on this paper.': 'Das Leseprogramm arbeitet noch an diesem Schreiben.',
  'The reader of this document answered in a form that it never uses.':
    'Das Leseprogramm antwortete zu diesem Dokument in einer Form, die es nie benutzt.',
  'Do not open it on a desk machine; ask the sender for another copy.':
    'Öffnen Sie es nicht auf einem Arbeitsplatzrechner; bitten Sie den Absender um eine andere Kopie.',
  'Ask the sender for a copy without a password.': 'Bitten Sie den Absender um eine Kopie ohne Passwort.',
  'Ask the sender for another copy, or enter its fields by hand.':
    'Bitten Sie den Absender um eine andere Kopie, oder geben Sie die Felder von Hand ein.',
  'This document was not read: {x}.': 'Dieses Dokument wurde nicht gelesen: {x}.',
  'Documents of the kind {x} are not read automatically.':
    'Dokumente der Art {x} werden nicht von selbst gelesen.',
  'Ask for PDF, DOCX, a mail or plain text, or enter its fields by hand.':
    'Bitten Sie um PDF, DOCX, eine E-Mail oder reinen Text, oder geben Sie die Felder von Hand ein.',
  'Reading this document took longer than the limit and was stopped.':
    'Das Lesen dieses Dokuments dauerte länger als erlaubt und wurde abgebrochen.',
  'This document is larger than what is read automatically.':
    'Dieses Dokument ist größer, als von selbst gelesen wird.',
  'Ask the sender for a smaller copy, or enter its fields by hand.':
    'Bitten Sie den Absender um eine kleinere Kopie, oder geben Sie die Felder von Hand ein.',
  'The reader of this document ran out of memory or broke; documents made to attack a reader do that.':
    'Dem Leseprogramm ging der Speicher aus, oder es brach ab; Dokumente, die ein Leseprogramm angreifen sollen, tun das.',
  'The reader of documents could not be started on this machine.':
    'Das Leseprogramm ließ sich auf diesem Rechner nicht starten.',
  'a password is needed to open this PDF': 'zum Öffnen dieses PDFs wird ein Passwort gebraucht',
  'the archive needs a password': 'das Archiv braucht ein Passwort',
  'the archive names a file twice': 'das Archiv nennt eine Datei zweimal',
  'the archive names files outside of itself': 'das Archiv nennt Dateien außerhalb seiner selbst',
  'the archive unpacks to far more than it is': 'das Archiv wird entpackt weit größer, als es ist',
  'the mail is nested deeper, or has longer heads, than any real mail':
    'die E-Mail ist tiefer verschachtelt oder hat längere Köpfe als jede echte',
  'the mail has more than {x} parts': 'die E-Mail hat mehr als {x} Teile',
  'a page without size': 'eine Seite ohne Größe',
  'the Word document is damaged': 'das Word-Dokument ist beschädigt',
  'the archive is cut off or damaged': 'das Archiv ist abgeschnitten oder beschädigt',
  'the archive is packed in an unknown way': 'das Archiv ist auf unbekannte Weise gepackt',
  'the picture is damaged or of an unknown kind': 'das Bild ist beschädigt oder von unbekannter Art',
  'this archive holds no Word document': 'dieses Archiv enthält kein Word-Dokument',
  'this is no PDF that can be opened, or it is damaged':
    'das ist kein PDF, das sich öffnen lässt, oder es ist beschädigt',
  'this is no mail that can be read': 'das ist keine lesbare E-Mail',
  'this is no mail: it has no heads': 'das ist keine E-Mail: sie hat keine Köpfe',
  'Tell an administrator, who runs duly doctor. Meanwhile enter its fields by hand.':
    'Sagen Sie es der Verwaltung, die duly doctor ausführt. Geben Sie die Felder inzwischen von Hand ein.',
  'A copy that was made by hand is a PDF.': 'Eine von Hand gefertigte Kopie ist ein PDF.',
  'Print it with the others’ lines blackened, scan it, and attach that as a PDF.':
    'Drucken Sie sie mit geschwärzten Zeilen der anderen aus, scannen Sie sie und hängen Sie das als PDF an.',
  'The paper names this tenant alone, so it goes as it was served.':
    'Das Schreiben nennt nur diesen Kunden und geht daher so mit, wie es zugestellt wurde.',
  'Send the notice without a copy made by hand.':
    'Senden Sie die Benachrichtigung ohne eine von Hand gefertigte Kopie.',
  'The paper that demands the data is not among the documents.':
    'Das Schreiben, das die Daten verlangt, ist nicht unter den Dokumenten.',
  'Correct in the facts which document is the instrument, or attach a copy that you made by hand.':
    'Berichtigen Sie in den Angaben, welches Dokument die Anordnung ist, oder hängen Sie eine von Hand gefertigte Kopie an.',
  'No machine could read this paper, so no copy can be made of it with the others’ lines taken out.':
    'Keine Maschine konnte dieses Schreiben lesen; eine Kopie ohne die Zeilen der anderen lässt sich daraus nicht fertigen.',
  'Attach a copy that you made by hand: printed, the others’ lines blackened, scanned.':
    'Hängen Sie eine von Hand gefertigte Kopie an: gedruckt, die Zeilen der anderen geschwärzt, gescannt.',
  'A machine read this paper from a picture, and nobody has looked at the copy as it would go out.':
    'Eine Maschine hat dieses Schreiben aus einem Bild gelesen, und niemand hat die Kopie so angesehen, wie sie hinausgehen würde.',
  'Look at each line of the copy and say that nothing in it is another tenant’s, or attach a copy that you made by hand.':
    'Sehen Sie jede Zeile der Kopie durch und bestätigen Sie, dass nichts darin einem anderen Kunden gehört, oder hängen Sie eine von Hand gefertigte Kopie an.',
  'No file was attached.': 'Es wurde keine Datei angehängt.',
  'Attach the copy that you made by hand.': 'Hängen Sie die von Hand gefertigte Kopie an.',
}
