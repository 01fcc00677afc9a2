// Spanish.

import type { Translation } from '../catalogue.ts'
import type { en } from './en.ts'

export const es: Translation<typeof en> = {
  'ack.subject': 'Recibido: su escrito, nuestra referencia {reference}',
  'ack.first': 'Recibimos su escrito el {at} y lo guardamos. Nuestra referencia es {reference}.',
  'ack.only':
    'Esto acusa únicamente recibo. No supone aceptación de la notificación ni renuncia a ningún derecho u objeción.',
  'ack.next': 'Qué ocurre ahora',
  'ack.check_sender':
    'Comprobamos quién lo envió, si es preciso llamando a un número que averiguamos nosotros mismos.',
  'ack.check_reach':
    'Comprobamos a qué puede alcanzar este tipo de escrito y respondemos a cada punto con su motivo.',
  'redirect.subject':
    'Diríjanse directamente al cliente: su escrito {theirs}, nuestra referencia {reference}',
  'redirect.domains':
    'Los identificadores que indican pertenecen al dominio propio de una organización ({domains}).',
  'redirect.no_domains': 'Los identificadores que indican pueden pertenecer a una organización.',
  'redirect.serve':
    'Una organización puede responder de sus propios datos. Les rogamos que se lo notifiquen a ella, como harían si los guardara ella misma.',
  'redirect.named': 'Las cuentas que indican se mantienen para {names}.',
  'redirect.narrow':
    'No decimos de quién son: su escrito no lo muestra. Si conocen la organización, indíquenla y les diremos a quién notificar allí. Si no, limiten su escrito a lo que identifica al abonado, en la forma que exige la ley.',
  'redirect.secret':
    'Su escrito nos prohíbe avisar al cliente. Notifíquenlo entonces a su dirección jurídica, que puede responder sin la persona afectada, o permítannos por escrito avisar allí a una persona determinada. Hasta entonces no avisamos a nadie.',
  'redirect.preserved':
    'Lo que exista de lo que piden se apartó el {at}, para que nada se pierda mientras lo solicitan.',
  'redirect.not_preserved':
    'Aún no se ha apartado nada. Si lo necesitan, envíennos una solicitud de conservación en la forma de su ley.',
  'redirect.term':
    'Esto no interrumpe ningún plazo de su escrito. Si dirigirse al cliente perjudicara su investigación, escríbannos y digan por qué; decidiremos entonces sobre el escrito tal como se notificó.',
  'answer.subject': 'Nuestra respuesta a su escrito {theirs}, nuestra referencia {reference}',
  'answer.collected':
    'Lo que vamos a responder se recopila después de avisar a nuestro cliente, salvo que una ley o una orden lo prohíba, y después de que lo firmen dos personas de nuestra plantilla. Se les avisará cuando esté listo.',
  'answer.emergency.declined':
    'El {at} llamamos a su autoridad a un número que encontramos por nuestra cuenta. El superior que habló con nosotros no confirmó el peligro.',
  'answer.emergency.unconfirmed': 'Ningún superior de su autoridad nos ha confirmado el peligro.',
  'answer.emergency.suffices':
    'Lo que la ley solo nos permite entregar en una emergencia, lo entregamos únicamente si un superior, distinto del agente que lo pide, nos confirma el peligro en un número que encontramos por nuestra cuenta.',
  'answer.why': 'Motivo',
  'answer.period': 'Período',
  'answer.suffice': 'Qué bastaría',
  'answer.as_recorded':
    'Las citas legales, los campos de formularios y lo que escribieron las personas figuran en el idioma en que constan.',
  'annex.field': 'Reglamento (UE) 2023/1543, anexo III, sección D(a)',
  'annex.suffice': 'Qué nos permitiría ejecutarlo',
  'annex.suffice.annex_iii_incomplete': 'El certificado con todas las secciones cumplimentadas.',
  'annex.suffice.annex_iii_manifest_errors': 'Un certificado corregido que cite nuestra referencia.',
  'annex.suffice.annex_iii_insufficient_information':
    'Lo que identifica la cuenta y el servicio, y el período.',
  'annex.suffice.annex_iii_not_issued_or_validated':
    'La validación por un juez, un órgano jurisdiccional o un fiscal, como exige el artículo 4 para estos datos.',
  'annex.suffice.annex_iii_offence_outside':
    'El delito y su pena máxima, o la lista del artículo 5, apartado 4, en la que figura.',
  'annex.suffice.annex_iii_immunity_or_privilege': 'La decisión de la autoridad de ejecución al respecto.',
  'annex.suffice.annex_iii_third_country': 'El procedimiento del artículo 17.',
  'none.subject': 'Sin datos: su escrito {theirs}, nuestra referencia {reference}',
  'none.first':
    'No conservamos datos que respondan a su escrito. No podemos decir más, y esta respuesta es la misma en todos los casos así.',
  'none.mistyped':
    'Si un identificador pudo escribirse mal, envíen un escrito corregido e indiquen nuestra referencia.',
  'ready.subject': 'Listo para recoger: nuestra referencia {reference}',
  'ready.first':
    'Nuestra respuesta a su escrito está lista en {host}. Inicien sesión con su clave de acceso; este mensaje no contiene ningún enlace que la abra a otra persona.',
  'ready.hash': 'SHA-256 del paquete',
  'ready.until': 'Permanece hasta',
  'ready.key':
    'El paquete está cifrado para la clave cuyas palabras confirmaron por teléfono. Se abre con cualquier programa age: {command}',
  'follow.subject': 'Envíen el escrito que debe seguir a su urgencia: nuestra referencia {reference}',
  'follow.first':
    'El {since} respondimos a su urgencia sin un escrito que lo exigiera. Lo que debe seguir: {what}{law}. Lo esperábamos a más tardar el {due} y no ha llegado.',
  'follow.send':
    'Envíenlo e indiquen nuestra referencia. Si no va a seguir nada, escríbannos y digan por qué. Lo que no haya llegado el {never} se registra como nunca recibido y así se cuenta.',
  'follow.policy':
    'según la política del proveedor: a una entrega por urgencia le sigue un escrito que la exija',
  'follow.recorded': '{what} (consta en inglés)',
  'facts.received': 'Qué recibimos',
  'facts.what': '{instrument}, {authority}',
  'facts.your_office': 'su oficina',
  'facts.theirs': 'Su referencia',
  'facts.none': 'ninguna indicada',
  'facts.served': 'Notificado',
  'facts.served_by': '{at}, {manner}',
  reach:
    'Respondan a este correo dejando {reference} en él, o llamen a {phone} ({hours}). Esta carta es nuestra si también figura bajo {reference} en {host}.',
  head: '{date} · Referencia {reference}',
  'facts.manner.mail': 'por correo electrónico',
  'facts.manner.post': 'por correo postal o mensajero',
  'facts.manner.fax': 'por fax',
  'facts.manner.in_person': 'entregado en persona',
  'facts.manner.telephone': 'por teléfono',
  'facts.manner.portal': 'por un portal',
  'ending.subject': 'Su orden de secreto termina el {until}, nuestra referencia {reference}',
  'ending.first':
    'Según lo leemos, el último día en que su escrito nos prohíbe avisar a nuestro cliente es el {until}. Cuando ese día haya pasado en todas partes, se avisa a nuestro cliente automáticamente, con una copia.',
  'ending.longer':
    'Si un tribunal la ha prorrogado, o si lo han pedido, envíennos antes la resolución o la solicitud. Un deseo en una carta no la prorroga.',
  'time.subject': 'Pedimos más tiempo: su escrito {theirs}, nuestra referencia {reference}',
  'time.due': 'Su escrito vence: {due}.',
  'time.no_term':
    'No nos consta ningún día en que venza su escrito. Si fija alguno, les rogamos que nos lo indiquen: sigue vigente hasta que respondan.',
  'time.ask': 'Les pedimos que nos concedan más tiempo por escrito.',
  'time.ask_until': 'Les pedimos que nos concedan más tiempo por escrito hasta el {until}.',
  'time.why':
    'Avisamos a los afectados cuando la ley lo permite y esperamos lo que digan. Su plazo deja para ello menos tiempo del que prometemos.',
  'time.stands': 'Hasta que respondan, su plazo sigue vigente.',
}
