// Spanish.

import type { Translation } from '../../catalogue.ts'
import type { en } from './en.ts'

export const es: Translation<typeof en> = {
  'the picture on page {x} could not be read': 'no se pudo leer la imagen de la página {x}',
  '{x} scanned pages; {y} were read': '{x} páginas escaneadas; se leyeron {y}',
  '{x}: pages without text were not read': '{x}: las páginas sin texto no se leyeron',
  'only the first {x} attachments are read': 'solo se leen los primeros {x} adjuntos',
  'mails inside mails are read three deep': 'los correos dentro de correos se leen hasta tres niveles',
  '{x} stands {y} times in the head': '{x} figura {y} veces en la cabecera',
  'the sender’s display name shows another address than the one it was sent from':
    'el nombre visible del remitente muestra otra dirección que la de envío',
  'answers would go to another domain than the sender’s':
    'las respuestas irían a otro dominio que el del remitente',
  'the text part and the HTML part say different things':
    'la parte de texto y la parte HTML dicen cosas distintas',
  'the file name held path parts, hidden characters, or was taken':
    'el nombre del archivo tenía partes de ruta o caracteres ocultos, o estaba ocupado',
  'words struck through were left out': 'se omitieron las palabras tachadas',
  'hidden words were left out': 'se omitieron las palabras ocultas',
  'not UTF-8; read as Windows-1252': 'no es UTF-8; se leyó como Windows-1252',
  'only the beginning was read': 'solo se leyó el principio',
  'the text of page {x} and after was not read': 'el texto desde la página {x} no se leyó',
  'page {x} is damaged': 'la página {x} está dañada',
  'the PDF holds scripts; they were not run': 'el PDF contiene scripts; no se ejecutaron',
  'there are files inside the PDF; they were not read': 'hay archivos dentro del PDF; no se leyeron',
  'changed after it was first saved ({x} time(s))':
    'cambiado después de guardarse por primera vez ({x} vez/veces)',
  '{x} pages; the first {y} were read': '{x} páginas; se leyeron las primeras {y}',
  'the document holds macros; they were not run': 'el documento contiene macros; no se ejecutaron',
  'files inside the document were not read': 'los archivos dentro del documento no se leyeron',
  'the document points to outside addresses; none was fetched':
    'el documento remite a direcciones externas; no se consultó ninguna',
  'a link shows {x} and leads to {y}': 'un enlace muestra {x} y lleva a {y}',
  'No machine reads a paper of this lane.': 'Ninguna máquina lee un escrito de este ámbito.',
  'No machine reads a paper of this lane. It is kept: {x}':
    'Ninguna máquina lee un escrito de este ámbito. Se guarda: {x}',
  'The reader is still at work on this paper.': 'El lector aún trabaja en este escrito.',
  'The reader of this document answered in a form that it never uses.':
    'El lector de este documento respondió en una forma que nunca usa.',
  'Do not open it on a desk machine; ask the sender for another copy.':
    'No lo abra en un equipo de la mesa; pida otra copia al remitente.',
  'Ask the sender for a copy without a password.': 'Pida al remitente una copia sin contraseña.',
  'Ask the sender for another copy, or enter its fields by hand.':
    'Pida otra copia al remitente, o anote los campos a mano.',
  'This document was not read: {x}.': 'Este documento no se leyó: {x}.',
  'Documents of the kind {x} are not read automatically.':
    'Los documentos de la clase {x} no se leen automáticamente.',
  'Ask for PDF, DOCX, a mail or plain text, or enter its fields by hand.':
    'Pida PDF, DOCX, un correo o texto sin formato, o anote los campos a mano.',
  'Reading this document took longer than the limit and was stopped.':
    'La lectura de este documento superó el límite y se detuvo.',
  'This document is larger than what is read automatically.':
    'Este documento es mayor de lo que se lee automáticamente.',
  'Ask the sender for a smaller copy, or enter its fields by hand.':
    'Pida una copia más pequeña al remitente, o anote los campos a mano.',
  'The reader of this document ran out of memory or broke; documents made to attack a reader do that.':
    'El lector de este documento se quedó sin memoria o falló; lo hacen los documentos hechos para atacar a un lector.',
  'The reader of documents could not be started on this machine.':
    'El lector de documentos no pudo iniciarse en esta máquina.',
  'a password is needed to open this PDF': 'hace falta una contraseña para abrir este PDF',
  'the archive needs a password': 'el archivo comprimido pide una contraseña',
  'the archive names a file twice': 'el archivo comprimido nombra un fichero dos veces',
  'the archive names files outside of itself': 'el archivo comprimido nombra ficheros fuera de sí mismo',
  'the archive unpacks to far more than it is': 'el archivo comprimido se expande a mucho más de lo que es',
  'the mail is nested deeper, or has longer heads, than any real mail':
    'el correo está más anidado, o tiene cabeceras más largas, que ningún correo real',
  'the mail has more than {x} parts': 'el correo tiene más de {x} partes',
  'a page without size': 'una página sin tamaño',
  'the Word document is damaged': 'el documento Word está dañado',
  'the archive is cut off or damaged': 'el archivo comprimido está cortado o dañado',
  'the archive is packed in an unknown way': 'el archivo comprimido usa un método desconocido',
  'the picture is damaged or of an unknown kind': 'la imagen está dañada o es de clase desconocida',
  'this archive holds no Word document': 'este archivo comprimido no contiene ningún documento Word',
  'this is no PDF that can be opened, or it is damaged': 'no es un PDF que se pueda abrir, o está dañado',
  'this is no mail that can be read': 'no es un correo que se pueda leer',
  'this is no mail: it has no heads': 'no es un correo: no tiene cabeceras',
  'Tell an administrator, who runs duly doctor. Meanwhile enter its fields by hand.':
    'Avise a un administrador, que ejecutará duly doctor. Mientras tanto, introduzca los campos a mano.',
  'A copy that was made by hand is a PDF.': 'Una copia hecha a mano es un PDF.',
  'Print it with the others’ lines blackened, scan it, and attach that as a PDF.':
    'Imprímala con las líneas de los demás tachadas, escanéela y adjúntela como PDF.',
  'The paper names this tenant alone, so it goes as it was served.':
    'El escrito solo nombra a este cliente, así que va tal como se notificó.',
  'Send the notice without a copy made by hand.': 'Envíe el aviso sin una copia hecha a mano.',
  'The paper that demands the data is not among the documents.':
    'El escrito que pide los datos no está entre los documentos.',
  'Correct in the facts which document is the instrument, or attach a copy that you made by hand.':
    'Corrija en los datos qué documento es el instrumento o adjunte una copia hecha a mano.',
  'No machine could read this paper, so no copy can be made of it with the others’ lines taken out.':
    'Ninguna máquina pudo leer este escrito, así que no se puede hacer una copia sin las líneas de los demás.',
  'Attach a copy that you made by hand: printed, the others’ lines blackened, scanned.':
    'Adjunte una copia hecha a mano: impresa, con las líneas de los demás tachadas y escaneada.',
  'A machine read this paper from a picture, and nobody has looked at the copy as it would go out.':
    'Una máquina leyó este escrito de una imagen y nadie ha revisado la copia tal como saldría.',
  'Look at each line of the copy and say that nothing in it is another tenant’s, or attach a copy that you made by hand.':
    'Revise cada línea de la copia y confirme que nada es de otro cliente, o adjunte una copia hecha a mano.',
  'No file was attached.': 'No se adjuntó ningún archivo.',
  'Attach the copy that you made by hand.': 'Adjunte la copia hecha a mano.',
}
