// Spanish.

import type { Translation } from '../catalogue.ts'
import type { en } from './en.ts'

export const es: Translation<typeof en> = {
  'promises.lead':
    'Cuando una autoridad requiere datos suyos, esto es lo que ocurre. Cada punto está integrado en el programa que tramita los requerimientos, y la página de cada uno muestra si se cumplió.',
  'promises.1':
    '<b>No se entrega nada si la ley no lo exige,</b> con tres excepciones: una emergencia que confirmó una segunda persona, su propio consentimiento verificado, una política que nuestra asesoría jurídica adoptó expresamente. Lo que se entrega así se llama voluntario en la página del requerimiento.',
  'promises.2':
    '<b>Se les pregunta primero.</b> Pedimos a la autoridad que se dirija a ustedes. Si no lo hace, el motivo figura en la página del requerimiento.',
  'promises.3':
    '<b>Se les avisa, con copia, antes de entregar nada,</b> salvo que una ley o un tribunal lo prohíba. Entonces se les avisa cuando termina la prohibición, automáticamente.',
  'promises.4':
    '<b>Tienen {time} para oponerse,</b> si el plazo de la ley lo permite; su aviso indica hasta cuándo. Mientras nuestra asesoría jurídica no decida, no se entrega nada, salvo que llegue antes el último momento fijado por la ley.',
  'promises.5': '<b>Decimos por qué no acudimos a los tribunales,</b> cuando no lo hicimos.',
  'promises.6':
    '<b>Queda constancia de quién abre su asunto por nuestra parte:</b> quién, para quién trabaja, qué, por qué y cuándo.',
  'promises.7':
    '<b>Pueden comprobarnos.</b> Cada requerimiento tiene un recibo que verifican en su propio ordenador, sin nosotros.',
  'promises.test': 'Compruébenlo: envíen un simulacro',
  'looks.title': 'Cómo es un aviso',
  'looks.from':
    'Procede de {address}, en texto sin formato, con la copia del escrito de la autoridad como único adjunto.',
  'looks.names':
    'Indica la autoridad, lo que se pidió, lo que respondemos y por qué, y hasta cuándo pueden oponerse.',
  'looks.code':
    'Lleva un código de seis cifras. El mismo código figura en la página del requerimiento en su consola.',
  'looks.signed':
    'Sus últimas líneas son una firma de nuestra clave de avisos. <code>{command}</code> la comprueba sin nosotros. La clave: {key}',
  'looks.never': 'Lo que nunca contiene',
  'looks.never_password': 'Una petición de contraseña, código o pago.',
  'looks.never_link': 'Un enlace que inicie sesión. Ustedes llegan aquí como siempre.',
  'looks.never_secret': 'Una petición de ocultarlo a su propia asesoría jurídica.',
  'looks.not_ours': 'Si un correo hace algo de esto, no es de {provider}. Llámennos: {phone} ({hours}).',
  'ask.title': '¿Hay un requerimiento sobre mí?',
  'ask.lead':
    'Puede preguntar, y todos reciben la misma respuesta. Lo que escriba en el campo se queda en su navegador: no se consulta nada.',
  'ask.whom': '¿Por quién pregunta? (si lo desea)',
  'ask.not_sent': 'No se envía.',
  'ask.button': 'Preguntar',
  'ask.again': 'Preguntar de nuevo',
  'ask.heading': 'No podemos confirmar ni negar que exista alguno',
  'ask.everybody':
    'Esta es nuestra respuesta a todos: tanto si una autoridad ha pedido sus datos, como si los ha pedido y nos ha prohibido decirlo, o si nunca los ha pedido. No se ha consultado nada para darla.',
  'ask.do': 'Qué hacemos si lo hay o si lo habrá',
  'ask.do_lets':
    'Si la ley lo permite, le avisamos antes de entregar nada, con una copia del escrito, en la dirección que tenemos. Si su cuenta pertenece a una organización, pedimos a la autoridad que se dirija primero a ella y avisamos a sus contactos.',
  'ask.do_forbids':
    'Si una ley o un tribunal nos prohíbe avisarle, lo hacemos cuando termina esa prohibición. Ocurre automáticamente, sin que nadie tenga que preguntar.',
  'ask.do_authority': 'Si la ley deja el aviso a la autoridad, le avisa la autoridad.',
  'ask.complain': 'Dónde reclamar',
  'ask.complain_us': 'Ante nosotros: {phone} ({hours}) o {address}.',
  'ask.complain_dpa':
    'Ante la autoridad de protección de datos de su país: puede comprobar donde nosotros no podemos hablar.',
  'ask.complain_court':
    'Ante la autoridad que cree que lo pidió, o el tribunal que la supervisa: muchas leyes le dan allí derecho a ser informado.',
  'ask.admin': 'Si administra una organización',
  'ask.admin_text': '<sign_in>Inicie sesión</sign_in> para ver cada requerimiento del que podemos avisarle.',
  'contacts.lead':
    'Un aviso va a uno de los contactos de abajo. Nuestro equipo omite a la persona a la que afecta el propio escrito.',
  'contacts.gets': 'recibe: {what}',
  'contacts.no_mail': 'ningún correo',
  'contacts.notice': 'Avisos de requerimientos',
  'contacts.drill': 'Simulacros',
  'contacts.change': 'Cambiar',
  'contacts.another': 'Otro contacto',
  'contacts.add': 'Añadir un contacto',
  'contacts.name': 'Nombre',
  'contacts.mail': 'Dirección de correo',
  'contacts.language': 'Idioma',
  'contacts.legend': 'Recibe',
  'contacts.remove': 'Quitar este contacto: sin correos, sin acceso aquí',
  'contacts.other_person':
    '¿Es ahora otra persona? Quite este contacto y añada la otra: la clave de acceso queda con el contacto.',
  'contacts.ask_change': 'Solicitar este cambio',
  'contacts.ask_add': 'Solicitar añadirlo',
  'contacts.mail_goes':
    'Se envía un correo a {address}. Nada cambia hasta que alguien lo confirme con el enlace de ese correo.',
  'contacts.mail_present':
    'Se envía un correo a su contacto actual para avisos. Nada cambia hasta que alguien lo confirme con el enlace de ese correo.',
  'contacts.waits': 'Un cambio espera al contacto anterior',
  'contacts.asked': 'Solicitado el {at}; el correo se envió a {address}.',
  'contacts.within': 'Se realiza cuando alguien lo confirma con el enlace de ese correo, en siete días.',
  'contacts.stop': 'Detener este cambio',
  'contacts.is_removed': '{who}: se quita.',
  'contacts.becomes': '{who}: {name}, {address}, {language}, recibe {what}.',
  'contacts.new': 'Un contacto nuevo',
  'confirm.title': 'Confirmar un cambio de contactos',
  'confirm.heading': '¿Es correcto este cambio?',
  'confirm.asked': 'Solicitado el {at}. Desde entonces los avisos se envían como se indica.',
  'confirm.button': 'Confirmar el cambio',
  'confirm.stop': 'Detenerlo',
  'said.asked': 'El correo al contacto anterior está en camino. Nada cambia hasta que se confirme.',
  'said.confirmed': 'El cambio está hecho.',
  'said.stopped': 'El cambio se detuvo. Nada ha cambiado.',
  'said.ended': 'El canal ha terminado; su dirección ya no muestra nada.',
  'feed.title': 'Canal',
  'feed.what':
    'Un canal (Atom) indica la referencia y el estado de cada requerimiento, y nada de lo pedido: su dirección funciona sin iniciar sesión, así que trátenla como una llave.',
  'feed.once': 'La dirección de su canal, mostrada solo esta vez:',
  'feed.since': 'Tienen un canal desde el {at}.',
  'feed.make': 'Crear una dirección',
  'feed.make_another': 'Crear otra dirección; la anterior termina',
  'feed.end': 'Terminar el canal',
  'drills.lead':
    'Un simulacro es un aviso que no lo es: el mismo correo, firmado igual, marcado como simulacro. Muestra antes de cualquier requerimiento si un aviso les llega y con qué rapidez.',
  'drills.send': 'Enviar un simulacro',
  'drills.nobody':
    'Ningún contacto recibe simulacros. Elijan uno en <contacts>Contactos y correos</contacts>.',
  'drills.to': 'A',
  'drills.earlier': 'Simulacros anteriores',
  'drills.none': 'Aún no se ha respondido ninguno.',
  'drills.sent': 'Enviado',
  'drills.by': 'Por',
  'drills.answered': 'Respondido',
  'drills.outcome': 'Resultado',
  'drills.waits': 'El simulacro {reference} espera su respuesta',
  'drills.sent_to': 'Enviado el {at} a {address} por {who}. ¿Cuál de estos códigos figura en el correo?',
  'drills.code': 'El código del correo',
  'drills.other': 'Es otro',
  'drills.no_mail': 'No llegó ningún correo',
  'drills.answer': 'Responder al simulacro',
  'drills.matched': 'les llegó',
  'drills.differs': 'otro código: no es nuestro o cambió por el camino',
  'drills.not_received': 'no les llegó',
  'drills.yours': 'su organización',
  'drills.left': 'alguien que ya no está',
  'drills.after': 'tras {time} por {who}',
  'drills.less': 'menos de un minuto',
  'feed.title_of': 'Requerimientos sobre sus datos, {provider}',
  'left.button': 'Se ha ido',
  'left.self': 'Me he ido o me voy',
  'left.self_means':
    'Su acceso aquí y sus tokens terminan de inmediato. Los avisos van al siguiente contacto.',
  'left.means':
    'El próximo aviso va al siguiente contacto. Esta persona lo sabe por correo y puede contradecirlo aquí; tras siete días sin respuesta termina su acceso.',
  'left.said': 'Se dijo que se fue, {at}. Los avisos van al siguiente contacto.',
  'left.here': 'Sigo aquí',
  'said.left': 'Anotado. El próximo aviso va al siguiente contacto y la persona lo sabe por correo.',
  'said.here': 'Anotado. Los avisos le llegan como antes.',
  'said.digest': 'Su elección queda guardada.',
  'digest.title': 'Resumen para usted',
  'digest.what':
    'Además de los correos sobre cada requerimiento, que llegan siempre de inmediato: un correo que dice cómo están todos los requerimientos abiertos y qué cambió. Si no hay nada que decir, no llega ninguno.',
  'digest.none': 'Ningún resumen',
  'digest.daily': 'Cada día',
  'digest.weekly': 'Cada lunes',
  'digest.keep': 'Guardar esta elección',
  'record.title': 'Registro de un requerimiento de autoridad: {reference}',
  'record.for': 'Para su registro de actividades de tratamiento',
  'record.recipient': 'Destinatario (autoridad)',
  'record.withheld': 'se reserva',
  'record.told': 'Se les informó',
  'record.opened': 'Abierto por ustedes por primera vez',
  'record.not_yet': 'todavía no',
  'record.redirected': 'Se le pidió acudir primero a ustedes',
  'record.not_challenged': 'Por qué no se impugnó',
  'record.not_recorded': 'no consta',
  'record.your_answer': 'Su respuesta',
  'record.no_answer': 'ninguna',
  'record.at': '{what} ({at})',
  'record.disclosed': 'Entregado',
  'record.ground': 'Datos y fundamento jurídico',
  'record.who': 'Quién lo abrió en {provider}',
  'record.line': '{account}: {what}, {decision}.',
  'record.line_period': '{account}: {what}, {decision}, {period}.',
  'record.access': '{at}: {who}, {employer}; motivo: {purpose}; {reads}',
}
