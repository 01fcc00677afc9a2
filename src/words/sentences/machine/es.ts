// Spanish.

import type { Translation } from '../../catalogue.ts'
import type { en } from './en.ts'

export const es: Translation<typeof en> = {
  'The order cannot be opened with the gate’s key.': 'La orden no se abre con la clave de la compuerta.',
  'The order is not of the form that its kind has.': 'La orden no tiene la forma de su clase.',
  'The order is filed under another subject than its content has.':
    'La orden está archivada bajo otro asunto que el de su contenido.',
  'The authorisation is not in its one encoding.': 'La autorización no está en su única codificación.',
  'What was signed names another gate.': 'Lo firmado nombra otra compuerta.',
  'The authorisation is not valid yet.': 'La autorización aún no es válida.',
  'The objection window has not ended.': 'El plazo de objeción no ha terminado.',
  'The authorisation has expired.': 'La autorización ha caducado.',
  'An authorisation takes the signatures of two people.':
    'Una autorización requiere la firma de dos personas.',
  'Both signatures come from the same human.': 'Las dos firmas son de la misma persona.',
  'The preparer signed the authorisation.': 'Quien preparó la autorización la firmó.',
  'A signature comes from a passkey that is not pinned at the gate for that approver.':
    'Una firma viene de una clave de acceso que no está fijada en la compuerta para esa persona.',
  'An approver’s pin is not valid today.': 'La fijación de una persona que aprueba no es válida hoy.',
  'A subcontractor signed the authorisation.': 'Un subcontratista firmó la autorización.',
  'A passkey’s answer is not of the form of WebAuthn.':
    'La respuesta de una clave de acceso no tiene la forma de WebAuthn.',
  'A passkey’s answer is not a signature of an existing passkey.':
    'La respuesta de una clave de acceso no es la firma de una clave existente.',
  'A passkey signed something else.': 'Una clave de acceso firmó otra cosa.',
  'A passkey signed on another page than the pinned one.':
    'Una clave de acceso firmó en otra página que la fijada.',
  'A passkey of another relying party signed: a sign-in is not an approval.':
    'Firmó una clave de acceso de otra parte: iniciar sesión no es aprobar.',
  'A passkey signed without verifying its user.': 'Una clave de acceso firmó sin verificar a la persona.',
  'A passkey’s signature does not hold.': 'La firma de una clave de acceso no es válida.',
  'The leaf or its proof is not in its one encoding.':
    'La hoja o su prueba no está en su única codificación.',
  'The leaf records something else than this order needs.':
    'La hoja registra otra cosa que la que esta orden necesita.',
  'The leaf is not in the log that the checkpoint signs.':
    'La hoja no está en el registro que firma el punto de control.',
  'The checkpoint lacks the signature of the pinned log or the quorum of pinned witnesses.':
    'Al punto de control le falta la firma del registro fijado o el quórum de testigos fijados.',
  'The public log’s checkpoint is too old.': 'El punto de control del registro público es demasiado antiguo.',
  'The public log cannot be read by the gate.': 'La compuerta no puede leer el registro público.',
  'The public log has not reached the proof’s checkpoint.':
    'El registro público no ha llegado al punto de control de la prueba.',
  'The log of this proof is not pinned at the gate.':
    'El registro de esta prueba no está fijado en la compuerta.',
  'The public log is smaller than the gate has seen it.':
    'El registro público es menor de lo que la compuerta lo ha visto.',
  'The public log does not continue what the gate has seen.':
    'El registro público no continúa lo que la compuerta ha visto.',
  'The desk knows no such authorisation.': 'La mesa no conoce tal autorización.',
  'The desk does not hold the authorisation as in force.': 'La mesa no tiene la autorización por vigente.',
  'The authorisation was revoked.': 'La autorización fue revocada.',
  'The authorisation was used before.': 'La autorización ya se usó.',
  'The look-up is not in its one encoding.': 'La consulta no está en su única codificación.',
  'The look-up has expired, or its time has not come.': 'La consulta ha caducado, o aún no es su hora.',
  'The look-up was answered before.': 'La consulta ya se respondió.',
  'It was signed with a passkey that is not pinned at the gate for that analyst.':
    'Se firmó con una clave de acceso que no está fijada en la compuerta para esa persona.',
  'The analyst’s pin is not valid today.': 'La fijación de la persona no es válida hoy.',
  'The analyst has asked for as many identifiers and accounts as one hour allows.':
    'Ya se pidieron tantos identificadores y cuentas como permite una hora.',
  'The hold, or its end, is not in its one encoding.':
    'La preservación, o su fin, no está en su única codificación.',
  'The time for placing or ending the hold is over or has not come, or its last day is over.':
    'El momento de hacer la preservación o de terminarla ya pasó o aún no llegó, o pasó su último día.',
  'The hold was placed before.': 'La preservación ya se hizo.',
  'The gate keeps no such hold: it has ended, or was never placed.':
    'La compuerta no mantiene tal preservación: terminó, o nunca se hizo.',
  'Nothing is kept by it.': 'Nada se conserva por ella.',
  'A source cannot set data apart by itself.': 'Una fuente no puede poner datos a salvo por sí misma.',
  'Have its custodian do it by hand, and record it at the desk.':
    'Haga que su custodio lo haga a mano, y anótelo en la mesa de trabajo.',
  'A source that the order names is not declared at the gate.':
    'Una fuente que nombra la orden no está declarada en la compuerta.',
  'A source failed or gave half an answer.': 'Una fuente falló o dio media respuesta.',
  'A source did not answer in time.': 'Una fuente no respondió a tiempo.',
  'Nothing was collected under this authorisation.': 'Nada se recogió con esta autorización.',
  'The certificate is not a PDF document.': 'El certificado no es un documento PDF.',
  'No package was sealed under this authorisation.': 'No se selló ningún paquete con esta autorización.',
  'What was collected or sealed has changed on the gate’s disk.':
    'Lo recogido o sellado ha cambiado en el disco de la compuerta.',
  'The same paper is already in {x}.': 'El mismo escrito ya está en {x}.',
  'Answers would go to {x}, another domain than the sender’s.':
    'Las respuestas irían a {x}, otro dominio que el del remitente.',
  '{x} is in the directory.': '{x} está en el directorio.',
  '{x} looks like {y} but is not.': '{x} se parece a {y}, pero no lo es.',
  '{x} is below a domain of the directory.': '{x} está por debajo de un dominio del directorio.',
  '{x} is not in the directory.': '{x} no está en el directorio.',
  'no domain': 'ningún dominio',
  'The sender has no valid domain.': 'El remitente no tiene un dominio válido.',
  'The address holds more than one @.': 'La dirección contiene más de una @.',
  'The domain uses letters outside ASCII.': 'El dominio usa letras fuera de ASCII.',
  'The domain mixes letters of different scripts.': 'El dominio mezcla letras de distintas escrituras.',
  'The address is at a free mail service that anybody can use.':
    'La dirección está en un servicio gratuito que cualquiera puede usar.',
  'The address holds invisible characters.': 'La dirección contiene caracteres invisibles.',
  'Signed by {x}, the sender’s own domain.': 'Firmado por {x}, el dominio del propio remitente.',
  'The mail’s heads are made to keep a server busy.':
    'Las cabeceras del correo están hechas para ocupar un servidor.',
  'The mail’s signatures could not be checked in time.':
    'Las firmas del correo no se pudieron comprobar a tiempo.',
  'The mail’s signatures could not be checked.': 'Las firmas del correo no se pudieron comprobar.',
  'The mail names no sender or more than one; no signature can tell which.':
    'El correo no nombra remitente o nombra varios; ninguna firma puede decir cuál.',
  'The mail carries no signature of its domain.': 'El correo no lleva firma de su dominio.',
  'The mail’s signature does not hold: it was altered, or is not what it says.':
    'La firma del correo no es válida: se alteró o no es lo que dice.',
  'The mail is signed by {x}, not by the sender’s domain.':
    'El correo está firmado por {x}, no por el dominio del remitente.',
  'The signature covers only the beginning of the mail.': 'La firma cubre solo el comienzo del correo.',
  'The mail has more than one From head.': 'El correo tiene más de una cabecera From.',
  'The mail names more than one sender.': 'El correo nombra más de un remitente.',
  'A signature leaves a part of the mail unsigned.': 'Una firma deja sin firmar una parte del correo.',
  'A signature has expired or is dated in the future.': 'Una firma ha caducado o lleva fecha futura.',
  'The signing domain says that it is only testing its signatures.':
    'El dominio firmante dice que solo prueba sus firmas.',
  'The mail’s heads do not name the address it came to; it may have been sent to somebody else first.':
    'Las cabeceras del correo no nombran la dirección a la que llegó; quizá se envió antes a otra persona.',
  'DMARC passes by SPF alone: the words of the mail are not protected.':
    'DMARC pasa solo por SPF: el texto del correo no está protegido.',
  'not by mail: nothing to check of a sender': 'no por correo: nada que comprobar de un remitente',
  'brought in from {x}: nothing to check of a sender': 'importado de {x}: nada que comprobar de un remitente',
  '{x} is of another authority of the directory than the one chosen.':
    '{x} es de otra autoridad del directorio distinta de la elegida.',
}
