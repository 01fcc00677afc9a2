// Español.
import type { Translation } from '../catalogue.ts'
import type { en } from './en.ts'

export const es: Translation<typeof en> = {
  'next.may_leave': 'Si no responden, puede entregarse después.',
  no_window:
    'El plazo de la autoridad no deja tiempo para esperarles. Una oposición aún detiene lo que no se ha entregado.',
  at_once:
    'En esta emergencia no esperamos su respuesta: puede entregarse de inmediato. Una oposición aún detiene lo que no se ha entregado.',
  'next.nothing': 'Según lo que hemos decidido, no se entrega nada de ustedes.',
  late: 'No podíamos decírselo antes: primero tenía que terminar un deber de secreto.',
  'so_far.nobody': 'a nadie hasta ahora',
  not_first: 'No.',
  not_yet_first: 'Todavía no.',
  asked_first: 'Sí.',
  'challenge.decided': 'Todavía no: lo hemos decidido y no se ha presentado nada.',
  'challenge.will': 'Hemos decidido impugnar el requerimiento en cuanto a: {what}.',
  'challenge.yours': 'Lo siguiente espera a la impugnación de ustedes: {what}.',
  'redirect.will': 'Pedimos a la autoridad que se dirija a ustedes para: {what}.',
  'redirect.open': 'Aún no ha respondido.',
  'redirect.withdrawn': 'Retiró su requerimiento.',
  'redirect.went_to_tenant': 'Se dirige a ustedes.',
  'redirect.renewed_to_us': 'Nos requirió los datos de nuevo.',
  'redirect.notice_allowed':
    'Nos requirió los datos de nuevo y permitió avisar a una persona de su organización.',
  'line.will_comply': 'se entregará',
  'line.did_comply': 'se entregó',
  'line.not_comply': 'no se entregó',
  'line.will_narrow': 'se entregará una parte',
  'line.did_narrow': 'se entregó una parte',
  'line.not_narrow': 'no se entregó',
  'line.preserve': 'conservados, no entregados',
  'line.reject': 'denegado',
  'line.held': 'retenido tras su oposición',
  held: 'Tras su oposición retenemos: {what}.',
  'line.will_redirect': 'se pide a la autoridad que se dirija a ustedes',
  'line.redirect': 'se pidió a la autoridad que se dirigiera a ustedes',
  'line.challenge': 'lo impugnamos',
  'line.no_data': 'no tenemos ninguno',
  given: '{n, plural, =1 {un elemento} other {# elementos}}: {what}',
  'do.closed': 'El requerimiento está cerrado, por lo que aquí no se puede cambiar nada más.',
  'do.withdrawn': 'La autoridad retiró su requerimiento: ya no hay nada que hacer aquí.',
  withdrawn:
    'La autoridad retiró su requerimiento el {day}. No se entregó nada de ustedes, ni se entregará por él.',
  'withdrawn.part': 'La autoridad retiró el {day} una parte de lo que había pedido.',
  'do.told_anew':
    'Un correo nuestro fue devuelto, así que su plazo para oponerse cuenta desde lo que les llegó.',
  'do.more_time': 'La autoridad dio más tiempo, así que el suyo es más largo de lo que les dijimos primero.',
  'do.longer': 'Les hemos dado más tiempo: {why}',
  'do.change': 'Pueden cambiar su respuesta mientras no se haya entregado nada de ustedes.',
  'do.desk': '¿Preguntas? Llámennos: {phone} ({hours}), o escriban a {address}. Indiquen {reference}.',
  'kept.title': '¿Se conserva sin borrar?',
  'kept.closed': 'Sí, desde el {at} hasta el cierre del requerimiento. Con ello no se entregaron a nadie.',
  'kept.since': 'Sí, desde el {at}, tal como estaban los datos. Eso no los entrega a nadie.',
  'kept.until': 'Sí, desde el {at} hasta el {day}, tal como estaban los datos. Eso no los entrega a nadie.',
  'list.waiting': 'A la espera de su respuesta',
  'list.others': 'Todos los demás',
  'list.no_older': 'No hay más antiguos. <first>Ir a los más recientes</first>.',
  withheld: 'se reserva hasta que termine el secreto',
  'withheld.ours': 'Por nuestra parte: se reserva hasta que termine el secreto.',
  'withheld.answer':
    'Nuestra respuesta revelaría lo que dice el escrito. Se la comunicaremos cuando termine el secreto.',
  'withheld.copy': 'En su lugar, nuestro aviso llevaba una página que lo indica.',
  'withheld.receipt':
    'También se reserva hasta entonces su recibo: mostraría de qué tipo de escrito se trata.',
  'withheld.unnamed': 'Una autoridad que aún no podemos nombrar nos ha pedido: {what}.',
  wider:
    'Ha de entregarse más de lo que les dijimos al principio. Les avisamos de nuevo el {at}. Nuevo: {what}.',
  'wider.did':
    'Se entregó más de lo que les dijimos al principio. Antes, el {at}, les avisamos de nuevo. Era nuevo: {what}.',
  'wider.not':
    'Iba a entregarse más de lo que les dijimos al principio. Les avisamos de nuevo el {at}. Era nuevo: {what}.',
  'way.account': 'otra cuenta',
  'way.category': 'otra clase de datos',
  'way.period': 'un período más largo',
  'way.decision': 'datos que iban a entregarse solo en parte o no entregarse',
  'way.authority': 'quién los requiere',
  'way.paper': 'el escrito',
  'way.covered': 'lo que un secreto todavía cubre',
  'earlier.title': 'Lo que nos dijeron cuando iba a entregarse menos',
  heard: 'Nuestra asesoría jurídica leyó su respuesta el {at}.',
  'heard.objects':
    'Nuestra asesoría jurídica ha leído su oposición. Tal como está el asunto, no se entrega ningún dato suyo, así que no hay nada que decidir. Si eso cambia, se lo comunicamos antes de entregar nada, y su oposición sigue valiendo.',
  'heard.objects_over':
    'Nuestra asesoría jurídica ha leído su oposición. Por este requerimiento no se entregó ningún dato suyo, así que no había nada que decidir.',
  'others.title': 'Las demás organizaciones de su cadena',
  'others.note':
    'Cada organización responde por sí misma y solo lee lo que ella escribió. De las demás mostramos en qué punto están.',
  'others.line': '{party}: {said}',
  'others.at': '{said} ({at})',
  'others.no_answer': 'informada, aún sin respuesta',
  'others.gone': 'ya no la informamos',
  'others.no_objection': 'sin oposición',
  'others.consents': 'consentimiento a la entrega',
  'others.objects': 'oposición',
  'others.needs_time': 'pide más tiempo',
  'others.answers_itself': 'responde ella misma a la autoridad',
  'others.has_filed': 'ha acudido al tribunal',
  'others.upheld': 'oposición, que hemos seguido',
  'others.overruled': 'oposición, que no hemos seguido',
  'others.held':
    'Otra organización de su cadena se opuso y la hemos seguido: no se entrega nada hasta que decidamos de nuevo.',
  'do.joined':
    'Otra organización de su cadena fue informada más tarde, por lo que el plazo para oponerse cuenta desde su copia.',
}
