// Spanish.

import type { Translation } from '../../catalogue.ts'
import type { en } from './en.ts'

export const es: Translation<typeof en> = {
  'The table is empty. Its first line names the columns.':
    'La tabla está vacía. Su primera línea nombra las columnas.',
  'Columns are missing: {x}. Known are: {y}.': 'Faltan columnas: {x}. Se conocen: {y}.',
  'Columns are not known: {x}. Known are: {y}.': 'Columnas desconocidas: {x}. Se conocen: {y}.',
  'The column {x} is there twice.': 'La columna {x} está dos veces.',
  'It has {x} cells, the header has {y}. Is a cell with a comma in it quoted?':
    'Tiene {x, plural, one {# celda} other {# celdas}}; la cabecera, {y}. ¿Está entre comillas la celda que contiene una coma?',
  'Its cell {x} holds a character that cannot be kept.':
    'Su celda {x} contiene un carácter que no se puede guardar.',
  'The table is not in UTF-8. Save it as “CSV UTF-8”.':
    'La tabla no está en UTF-8. Guárdela como «CSV UTF-8».',
  'A quote is not closed, or a line is longer than 64 kB.':
    'Unas comillas no se cierran, o una línea supera los 64 kB.',
  'A quote stands within a cell. Quote the whole cell, and double the quotes in it.':
    'Hay comillas dentro de una celda. Ponga toda la celda entre comillas y duplique las que contiene.',
  'Correct the table and upload it again.': 'Corrija la tabla y súbala de nuevo.',
  'Correct the table and try again.': 'Corrija la tabla e inténtelo de nuevo.',
  'Correct the line.': 'Corrija la línea.',
  'It was received in the future.': 'La recepción está en el futuro.',
  'Correct the date.': 'Corrija la fecha.',
  'It was served after it was received.': 'La notificación es posterior a la recepción.',
  'Correct one of the two, or leave served empty.': 'Corrija una de las dos, o deje served vacío.',
  'The tenant was told in the future.': 'El aviso al cliente está en el futuro.',
  'Secrecy binds towards a tenant.': 'El secreto rige frente a un cliente.',
  'Name the tenant.': 'Nombre al cliente.',
  'The tenant was told, so no secrecy binds towards it.':
    'El cliente recibió aviso; frente a él no rige, pues, ningún secreto.',
  'Empty told, or the columns of secrecy.': 'Vacíe told o las columnas del secreto.',
  'What forbids notice is not said.': 'No se dice qué prohíbe avisar.',
  'Name the order or the statute.': 'Nombre la orden o la ley.',
  'What was answered has no outcome.': 'Lo respondido no tiene resultado.',
  'Write one of: {x}.': 'Escriba uno de: {x}.',
  'An open demand has no outcome yet.': 'Un requerimiento abierto aún no tiene resultado.',
  'Empty it, or write “answered” as its status.': 'Vacíe la celda o escriba «answered» en status.',
  'Which accounts of the tenant it is about is not said.': 'No se dice de qué cuentas del cliente se trata.',
  'Name at least one identifier.': 'Nombre al menos un identificador.',
  'It is empty.': 'La celda está vacía.',
  'Every demand needs it.': 'Todo requerimiento lo necesita.',
  'Fill it in.': 'Rellénela.',
  'It is too long.': 'El texto es demasiado largo.',
  'It has more than {x} characters.': 'El texto supera los {x} caracteres.',
  'Shorten it.': 'Acórtelo.',
  'It is no day of the calendar.': 'Ese día no existe en el calendario.',
  'Write it as 2026-11-25.': 'Escríbalo en la forma 2026-11-25.',
  'This word is not known.': 'Esta palabra no se conoce.',
  'It is no day and no time with its zone.': 'No es ni un día ni una hora con su zona horaria.',
  'Write it as 2026-11-25 or 2026-11-25T16:30:00+01:00.':
    'Escríbalo en la forma 2026-11-25 o 2026-11-25T16:30:00+01:00.',
  'This tenant is not in the directory.': 'Este cliente no está en el directorio.',
  'Import the tenants first, or correct its id.': 'Importe primero los clientes o corrija su identificador.',
  'A mail address among them is none.': 'Una de las direcciones de correo no lo es.',
  'Correct it, or write it as account:NAME.': 'Corríjala o escriba account:NOMBRE.',
  'It is no code of a country.': 'No es un código de país.',
  'Write its two capital letters, as DE.': 'Escriba sus dos letras mayúsculas, como DE.',
  'No law pack has this instrument.': 'Ningún paquete de derecho conoce este tipo de escrito.',
  'Write an instrument of the packs (see duly law matrix), or nothing; its name may go into note.':
    'Escriba un tipo de los paquetes (véase duly law matrix) o nada; su nombre puede ir en note.',
  'A paper of national security does not come by table.':
    'Un escrito de seguridad nacional no entra por tabla.',
  'Leave it out: counsel opens it for named people.':
    'Quítelo: la asesoría jurídica lo abre para personas nombradas.',
  'It was taken in before, with other words.': 'Ya se importó antes, con otro contenido.',
  'Change that demand at the desk, and take this line out or put back what it said.':
    'Cambie ese requerimiento en la mesa, y quite esta línea o restablezca lo que decía.',
  'This reference stands in line {x} too.': 'Esta referencia está también en la línea {x}.',
  'It stopped. What was taken in stays: run it again, it goes on where it stood.':
    'Se detuvo. Lo importado queda: ejecútelo de nuevo y seguirá donde estaba.',
  'It says of no known record what it is.': 'La línea no dice qué es.',
  'This tenant is in the table twice.': 'Este cliente está dos veces en la tabla.',
  'Keep one of the lines.': 'Deje una de las líneas.',
  'Its tenant has no line of its own in the table.': 'Su cliente no tiene línea propia en la tabla.',
  'Add a line with record “tenant” for it.': 'Añada para él una línea con record «tenant».',
  'It is no id.': 'No es un identificador.',
  'Write 2 to 64 small letters, digits, - and _, and begin with a letter or a digit.':
    'Escriba de 2 a 64 minúsculas, cifras, - y _, y empiece por una letra o una cifra.',
  'It is no code of a language.': 'No es un código de idioma.',
  'Write two small letters, as de.': 'Escriba dos minúsculas, como de.',
  'It is no domain.': 'No es un dominio.',
  'Write it as example.org; several are parted by |.': 'Escríbalo como example.org; varios se separan con |.',
  'It is no mail address.': 'No es una dirección de correo.',
  'Write it as name@example.org.': 'Escríbala como name@example.org.',
  'It is no number of hours.': 'No es un número de horas.',
  'Write a whole number from {x} to {y}.': 'Escriba un número entero de {x} a {y}.',
  'There are more than {x} of them.': 'Son más de {x}.',
  'Leave some out.': 'Quite algunos.',
  'It cannot be read.': 'No se puede leer.',
  'Correct this cell.': 'Corrija esta celda.',
  'This tenant is given twice.': 'Este cliente se da dos veces.',
  'Keep one of the two.': 'Deje uno de los dos.',
  'This tenant was merged or closed.': 'Este cliente se fusionó o se cerró.',
  'Give a new tenant a new id.': 'Dé a un cliente nuevo un identificador nuevo.',
  'A new tenant comes with its key in your systems.': 'Un cliente nuevo viene con su clave en sus sistemas.',
  'Add it as your sources report it.': 'Añádala tal como la indican sus fuentes.',
  'This key is another tenant’s.': 'Esta clave es de otro cliente.',
  'Give each tenant its own key.': 'Dé a cada cliente su propia clave.',
  'Nobody of it would get notices.': 'Nadie allí recibiría avisos.',
  'Add a contact with “notice” among what it receives, or a party that has one.':
    'Añada un contacto con «notice» en receives, o una parte que lo tenga.',
  'Anybody may have an address at {x}.': 'Cualquiera puede tener una dirección en {x}.',
  'Leave it out: a domain here is one that only this tenant has.':
    'Déjelo fuera: un dominio aquí es solo de este cliente.',
  'The domain {x} is another tenant’s.': 'El dominio {x} es de otro cliente.',
  'Give it to the one whose accounts it names.': 'Déselo a aquel cuyas cuentas nombra.',
  'The domain {x} can be taken for {y} of another tenant.':
    'El dominio {x} puede confundirse con {y} de otro cliente.',
  'Check how it is written. If it is really theirs, leave it out: authorities are then asked without it.':
    'Compruebe cómo se escribe. Si es realmente suyo, quítelo: se pregunta entonces a las autoridades sin él.',
  'The contact id {x} is another tenant’s.': 'El identificador de contacto {x} es de otro cliente.',
  'Give this contact an id of its own.': 'Dé a este contacto un identificador propio.',
  'A contact is given twice.': 'Un contacto se da dos veces.',
  'A role of the chain is given twice.': 'Un papel de la cadena se da dos veces.',
  'Keep one party for each role.': 'Deje una parte por cada papel.',
  'A tenant is no party of its own chain.': 'Un cliente no es parte de su propia cadena.',
  'Leave party_tenant empty.': 'Deje party_tenant vacío.',
  'This party is no active tenant.': 'Esta parte no es un cliente activo.',
  'Give that tenant too, or leave party_tenant empty and give contacts with this party.':
    'Dé también ese cliente, o deje party_tenant vacío y dé contactos de esta parte.',
  'A party that is no tenant here needs its name.': 'Una parte que no es cliente aquí necesita su nombre.',
  'Add the name.': 'Añada el nombre.',
  'A redirect, a longer term or a challenge concerns a tenant.':
    'Una remisión, un plazo más largo o una impugnación conciernen a un cliente.',
  'What was answered has no longer term.': 'Lo respondido no tiene un plazo más largo.',
  'Empty it, or write “open” as its status.': 'Vacíe la celda, o escriba «open» como status.',
  'What was answered has no production left to challenge.': 'Lo respondido ya no tiene entrega que impugnar.',
  'Another line of this demand says something else here.':
    'Otra línea de este requerimiento dice aquí otra cosa.',
  'Write the same in both, or leave it empty in the further line. Another demand has another reference.':
    'Escriba lo mismo en ambas, o déjelo vacío en la línea siguiente. Otro requerimiento tiene otra referencia.',
  'The secrecy ends before it begins.': 'El secreto termina antes de empezar.',
  'Correct one of the two days.': 'Corrija uno de los dos días.',
  'When the redirect left is not said.': 'No se dice cuándo salió la remisión.',
  'Write its day, or empty what became of it.': 'Escriba su día, o vacíe lo que resultó de ella.',
  'Until when there is more time is not said.': 'No se dice hasta cuándo hay más plazo.',
  'Write the day, or empty who gave it.': 'Escriba el día, o vacíe quién lo concedió.',
  'Say who granted it and where that is written.': 'Diga quién la concedió y dónde consta.',
  'Have counsel bring the table in, or leave these columns empty.':
    'Haga que el abogado traiga la tabla, o deje vacías estas columnas.',
  'What was filed is not said.': 'No se dice qué se presentó.',
  'Write the kind of the challenge, or empty the rest.': 'Escriba la clase de impugnación, o vacíe lo demás.',
  'When it was filed is missing.': 'Falta cuándo se presentó.',
  'Write the day.': 'Escriba el día.',
  'Empty it, or name the challenge of the production.':
    'Vacíe la celda, o nombre la impugnación de la entrega.',
  'What this kind of challenge is about is not said, or cannot be that.':
    'No se dice contra qué va esta clase de impugnación, o no puede ir contra eso.',
  'Say which order stays production and where it stands.':
    'Diga qué resolución suspende la entrega y dónde consta.',
  'When production was stayed is not said.': 'No se dice cuándo se suspendió la entrega.',
  'Write the day of the order, or empty which it is.': 'Escriba el día de la resolución, o vacíe cuál es.',
  'Of several lines of one demand each names its tenant.':
    'De varias líneas de un requerimiento, cada una nombra a su cliente.',
  'Another line about this tenant says something else here.':
    'Otra línea sobre este cliente dice aquí otra cosa.',
  'Write it in one of its lines and leave it empty in the others.':
    'Escríbalo en una de sus líneas y déjelo vacío en las demás.',
  'Put the lines of one demand one below another, and give another demand a reference of its own.':
    'Ponga seguidas las líneas de un mismo requerimiento, y dé a otro requerimiento su propia referencia.',
}
