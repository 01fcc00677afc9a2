// Dutch.

import type { Translation } from '../../catalogue.ts'
import type { en } from './en.ts'

export const nl: Translation<typeof en> = {
  'the picture on page {x} could not be read': 'de afbeelding op pagina {x} was niet te lezen',
  '{x} scanned pages; {y} were read': '{x} gescande pagina’s; {y} zijn gelezen',
  '{x}: pages without text were not read': '{x}: pagina’s zonder tekst zijn niet gelezen',
  'only the first {x} attachments are read': 'alleen de eerste {x} bijlagen worden gelezen',
  'mails inside mails are read three deep': 'mails in mails worden drie lagen diep gelezen',
  '{x} stands {y} times in the head': '{x} staat {y} keer in de kop',
  'the sender’s display name shows another address than the one it was sent from':
    'de weergavenaam van de afzender toont een ander adres dan dat van verzending',
  'answers would go to another domain than the sender’s':
    'antwoorden zouden naar een ander domein gaan dan dat van de afzender',
  'the text part and the HTML part say different things':
    'het tekstdeel en het HTML-deel zeggen verschillende dingen',
  'the file name held path parts, hidden characters, or was taken':
    'de bestandsnaam bevatte paddelen of verborgen tekens, of was al in gebruik',
  'words struck through were left out': 'doorgehaalde woorden zijn weggelaten',
  'hidden words were left out': 'verborgen woorden zijn weggelaten',
  'not UTF-8; read as Windows-1252': 'geen UTF-8; gelezen als Windows-1252',
  'only the beginning was read': 'alleen het begin is gelezen',
  'the text of page {x} and after was not read': 'de tekst vanaf pagina {x} is niet gelezen',
  'page {x} is damaged': 'pagina {x} is beschadigd',
  'the PDF holds scripts; they were not run': 'de pdf bevat scripts; die zijn niet uitgevoerd',
  'there are files inside the PDF; they were not read':
    'er zitten bestanden in de pdf; die zijn niet gelezen',
  'changed after it was first saved ({x} time(s))': 'gewijzigd na de eerste opslag ({x} keer)',
  '{x} pages; the first {y} were read': '{x} pagina’s; de eerste {y} zijn gelezen',
  'the document holds macros; they were not run': 'het document bevat macro’s; die zijn niet uitgevoerd',
  'files inside the document were not read': 'bestanden in het document zijn niet gelezen',
  'the document points to outside addresses; none was fetched':
    'het document verwijst naar externe adressen; geen is opgehaald',
  'a link shows {x} and leads to {y}': 'een link toont {x} en leidt naar {y}',
  'No machine reads a paper of this lane.': 'Geen machine leest een stuk van dit spoor.',
  'No machine reads a paper of this lane. It is kept: {x}':
    'Geen machine leest een stuk van dit spoor. Het wordt bewaard: {x}',
  'The reader is still at work on this paper.': 'De lezer is nog met dit stuk bezig.',
  'The reader of this document answered in a form that it never uses.':
    'De lezer van dit document antwoordde in een vorm die hij nooit gebruikt.',
  'Do not open it on a desk machine; ask the sender for another copy.':
    'Open het niet op een werkplekmachine; vraag de afzender om een andere kopie.',
  'Ask the sender for a copy without a password.': 'Vraag de afzender om een kopie zonder wachtwoord.',
  'Ask the sender for another copy, or enter its fields by hand.':
    'Vraag de afzender om een andere kopie, of vul de velden met de hand in.',
  'This document was not read: {x}.': 'Dit document is niet gelezen: {x}.',
  'Documents of the kind {x} are not read automatically.':
    'Documenten van de soort {x} worden niet automatisch gelezen.',
  'Ask for PDF, DOCX, a mail or plain text, or enter its fields by hand.':
    'Vraag om pdf, DOCX, een mail of platte tekst, of vul de velden met de hand in.',
  'Reading this document took longer than the limit and was stopped.':
    'Het lezen van dit document duurde langer dan de grens en is gestopt.',
  'This document is larger than what is read automatically.':
    'Dit document is groter dan wat automatisch wordt gelezen.',
  'Ask the sender for a smaller copy, or enter its fields by hand.':
    'Vraag de afzender om een kleinere kopie, of vul de velden met de hand in.',
  'The reader of this document ran out of memory or broke; documents made to attack a reader do that.':
    'De lezer van dit document had geen geheugen meer of brak af; documenten die een lezer aanvallen doen dat.',
  'The reader of documents could not be started on this machine.':
    'De lezer van documenten kon op deze machine niet starten.',
  'a password is needed to open this PDF': 'voor deze pdf is een wachtwoord nodig',
  'the archive needs a password': 'het archief vraagt een wachtwoord',
  'the archive names a file twice': 'het archief noemt een bestand twee keer',
  'the archive names files outside of itself': 'het archief noemt bestanden buiten zichzelf',
  'the archive unpacks to far more than it is': 'het archief pakt uit tot veel meer dan het is',
  'the mail is nested deeper, or has longer heads, than any real mail':
    'de mail is dieper genest, of heeft langere koppen, dan enige echte mail',
  'the mail has more than {x} parts': 'de mail heeft meer dan {x} delen',
  'a page without size': 'een pagina zonder afmeting',
  'the Word document is damaged': 'het Word-document is beschadigd',
  'the archive is cut off or damaged': 'het archief is afgebroken of beschadigd',
  'the archive is packed in an unknown way': 'het archief is op onbekende wijze ingepakt',
  'the picture is damaged or of an unknown kind': 'de afbeelding is beschadigd of van een onbekende soort',
  'this archive holds no Word document': 'dit archief bevat geen Word-document',
  'this is no PDF that can be opened, or it is damaged':
    'dit is geen pdf die te openen is, of hij is beschadigd',
  'this is no mail that can be read': 'dit is geen leesbare mail',
  'this is no mail: it has no heads': 'dit is geen mail: hij heeft geen koppen',
  'Tell an administrator, who runs duly doctor. Meanwhile enter its fields by hand.':
    'Meld het een beheerder, die duly doctor uitvoert. Vul de velden intussen met de hand in.',
  'A copy that was made by hand is a PDF.': 'Een kopie die met de hand is gemaakt, is een PDF.',
  'Print it with the others’ lines blackened, scan it, and attach that as a PDF.':
    'Druk haar af met de regels van anderen zwartgemaakt, scan dat en voeg het als PDF toe.',
  'The paper names this tenant alone, so it goes as it was served.':
    'Het stuk noemt alleen deze klant en gaat dus mee zoals het is betekend.',
  'Send the notice without a copy made by hand.':
    'Verstuur de kennisgeving zonder een met de hand gemaakte kopie.',
  'The paper that demands the data is not among the documents.':
    'Het stuk dat de gegevens vordert, zit niet bij de documenten.',
  'Correct in the facts which document is the instrument, or attach a copy that you made by hand.':
    'Verbeter in de gegevens welk document het bevel is, of voeg een met de hand gemaakte kopie toe.',
  'No machine could read this paper, so no copy can be made of it with the others’ lines taken out.':
    'Geen machine kon dit stuk lezen, dus is er geen kopie van te maken zonder de regels van anderen.',
  'Attach a copy that you made by hand: printed, the others’ lines blackened, scanned.':
    'Voeg een met de hand gemaakte kopie toe: afgedrukt, de regels van anderen zwartgemaakt, gescand.',
  'A machine read this paper from a picture, and nobody has looked at the copy as it would go out.':
    'Een machine las dit stuk van een afbeelding, en niemand heeft de kopie bekeken zoals die zou uitgaan.',
  'Look at each line of the copy and say that nothing in it is another tenant’s, or attach a copy that you made by hand.':
    'Bekijk elke regel van de kopie en bevestig dat er niets van een andere klant in staat, of voeg een met de hand gemaakte kopie toe.',
  'No file was attached.': 'Er is geen bestand toegevoegd.',
  'Attach the copy that you made by hand.': 'Voeg de met de hand gemaakte kopie toe.',
}
