// Spanish.

import type { Translation } from '../catalogue.ts'
import type { en } from './en.ts'

export const es: Translation<typeof en> = {
  'list.title': 'Sus requerimientos',
  ready:
    '{n, plural, =0 {No hay nada para recoger.} =1 {Una respuesta está lista para recoger.} other {# respuestas están listas para recoger.}}',
  ready_below:
    '{n, plural, =0 {De los de abajo no hay nada para recoger.} =1 {De los de abajo, una respuesta está lista para recoger.} other {De los de abajo, # respuestas están listas para recoger.}}',
  'send.title': 'Enviar un requerimiento',
  'send.how':
    'Los escritos aún no se pueden enviar por este portal. Notifíquenlos por correo a {address}, en PDF, firmados como exige su ley.',
  'send.reach': '<reach>Vean primero a qué alcanza aquí su tipo de escrito</reach> y qué se denegaría.',
  'send.emergency': 'En caso de urgencia llamen al {phone} ({hours}).',
  'card.yours': 'su {reference}',
  'card.received': 'recibido el {at}',
  'empty.title': 'Aún no hay nada aquí.',
  'empty.text':
    'Un escrito que notifiquen aparece aquí cuando hayamos comprobado que procede de su autoridad.',
  'state.received': 'Recibido',
  'state.received.next':
    'Leemos el escrito y comprobamos quién lo envió. Podemos llamarles a un número que averiguamos nosotros mismos.',
  'state.being_checked': 'En comprobación',
  'state.being_checked.next':
    'Comprobamos a qué puede alcanzar este tipo de escrito y respondemos a cada punto con su motivo.',
  'state.answered': 'Respondido',
  'state.answered.next':
    'La respuesta por punto figura abajo. Lo que entregamos se recopila después de avisar a nuestro cliente, salvo que una ley o una orden lo prohíba, y tras firmarlo dos personas nuestras.',
  'state.ready': 'Listo para recoger',
  'state.ready.next': 'Recojan el paquete, comparen su hash y confirmen que lo tienen.',
  'state.fetched': 'Recogido',
  'state.fetched.next': 'Confirmaron que lo tienen. No queda nada por hacer aquí.',
  'state.closed': 'Cerrado',
  'state.closed.next': 'No queda nada por hacer aquí.',
  'state.withdrawn': 'Retirado',
  'state.withdrawn.next':
    'Su autoridad retiró este requerimiento. No se entrega nada por él; lo que vuelva a pedir es un requerimiento nuevo.',
  'demand.title': 'Requerimiento {reference}',
  'facts.yours': 'Su referencia',
  'facts.none': 'ninguna indicada',
  'facts.served': 'Notificado',
  'facts.received': 'Recibido',
  'package.title': 'El paquete',
  'package.waits':
    'Está sellado y espera a que el registro público muestre que sale. Vuelvan dentro de unos minutos.',
  'package.expired': 'Estuvo aquí hasta el {at}. Escríbannos abajo si aún lo necesitan.',
  'package.download': 'Descargar el paquete',
  'package.size': 'Tamaño',
  'package.bytes': '{size} ({n, number} bytes)',
  'package.until': 'Permanece hasta',
  'package.need': 'Qué necesitan',
  'package.key':
    'Su clave age: aquella cuyas palabras confirmaron por teléfono. Nosotros no podemos abrir el paquete.',
  'package.open': 'Ábranlo con cualquier programa age:',
  'package.receipt':
    '<file>Recibo de entrega</file>: muestra que nuestro registro público nombra este paquete. Compruébenlo con <code>{command}</code> y nuestro <trust>archivo de confianza</trust>.',
  'package.confirmed': 'Confirmaron que lo tienen.',
  'confirm.title': 'Lo tengo',
  'confirm.hash': 'SHA-256 del archivo recibido',
  'confirm.hint':
    '64 caracteres. En Linux: sha256sum FILE. En macOS: shasum -a 256 FILE. En Windows: certutil -hashfile FILE SHA256.',
  'confirm.button': 'Confirmar que lo tengo',
  'answer.title': 'Nuestra respuesta',
  'answer.suffice': '<b>Bastaría:</b> {what}. Notifíquenlo a {address} e indiquen {reference}.',
  'letters.title': 'Nuestras cartas',
  'letters.none': 'Ninguna todavía.',
  'letters.back':
    'Volvió de la dirección de correo a la que se envió. Puede leerla aquí; lo que le pide cuenta desde el día en que le llegue.',
  'letters.ours': 'Una carta es nuestra si figura aquí.',
  'messages.title': 'Mensajes',
  'messages.you': 'Ustedes',
  'messages.write': 'Escríbannos',
  'messages.send': 'Enviar el mensaje',
  'withdraw.title': 'Retirar este requerimiento',
  'withdraw.means':
    'Entonces no respondemos a nada de él, y los clientes nuestros que lo conozcan son informados. Para retirar solo una parte, escríbanos arriba.',
  'withdraw.reason': 'Unas palabras para nosotros (opcional)',
  'withdraw.sure': 'Mi autoridad ya no quiere este requerimiento. Sé que esto no se puede deshacer.',
  'withdraw.do': 'Retirarlo',
  'said.message': 'Su mensaje ha llegado a nuestro equipo.',
  'said.confirmed': 'Hemos registrado que recibieron el paquete.',
  'said.withdrawn': 'Su requerimiento está retirado.',
  'reach.title': 'A qué alcanza un escrito',
  'reach.heading': 'A qué alcanza aquí un escrito',
  'reach.lead': 'Busquen su tipo de escrito. Muestra a qué alcanza y a qué no, a fecha de {on}.',
  'reach.not_advice':
    'Que un escrito alcance algo no significa aún que debamos responder: quién lo emitió, cómo y por cuánto tiempo se comprueba cada vez. Esto es un resumen de las reglas que aplicamos, no un asesoramiento.',
  'reach.places': 'Lugares',
  'reach.yes': 'accesible',
  'reach.no': 'no accesible',
  'reach.review': 'decide nuestra asesoría jurídica',
  'confidence.VERIFIED': 'fuente leída',
  'confidence.KNOWN': 'conocido, fuente no releída',
  'confidence.UNSURE': 'ninguna fuente leída',
  'nothing_here.next': 'Vuelvan a sus requerimientos.',
}
