// Spanish.

import type { Translation } from '../../catalogue.ts'
import type { en } from './en.ts'

export const es: Translation<typeof en> = {
  'answer.record': 'Registrar lo que sigue',
  'answer.said': '{who} {answer}{late, select, yes {, fuera de su plazo} other {}}.',
  'answer.needs_time': 'Dé más tiempo en «{where}», dentro del plazo de la autoridad, o pídale más a esta.',
  'answer.answers_itself':
    'Decida sus líneas como remitidas y escriba a la autoridad; su escrito a nosotros sigue en pie hasta que ella acepte.',
  'answer.has_filed':
    'Anote aquí su impugnación: solo una ley o la orden de un tribunal nos permiten esperar más allá del vencimiento.',
  'told_there.told': 'Según el registro de {system}, allí se avisó a este cliente el {day}.',
  'told_there.authority':
    'Según el registro de {system}, quien avisa a este cliente es la autoridad y no nosotros.',
  'told_there.own':
    'Usted lo trajo. Lo mira un colega: que se avisó a un cliente nunca es palabra de una sola persona.',
  'told_there.found': '¿Qué encontró?',
  'told_there.where': 'Dónde miró: la carta, el correo o el expediente, y su día',
  'told_there.then':
    'Si es así, no se avisa más de lo que allí se respondió. Si no, al cliente se le avisa desde aquí.',
  'told_there.record': 'Registrar lo que encontró',
  'taken.record': 'Anotar la respuesta',
  'taken.what': '¿Qué dice el cliente?',
  'taken.words': 'Con sus propias palabras',
  'taken.how': '¿Por qué vía?',
  'taken.how.mail': 'Correo electrónico',
  'taken.how.post': 'Correo postal',
  'taken.how.telephone': 'Teléfono',
  'taken.how.in_person': 'En persona',
  'taken.from': '¿Quién escribió o llamó?',
  'taken.on': 'Llegó el',
  'taken.note':
    'Una oposición detiene la entrega, igual que en la consola. Compruebe antes que viene del cliente: por un número o una dirección que ya conocía.',
  'messages.record': 'Leído; anotar qué se sigue',
  'messages.from': 'De {who}, {at}',
  'messages.stranger':
    'No pudimos comprobar quién lo envió: no prueba lo que dice. Devuelva la llamada antes de sacar consecuencias.',
  'messages.then':
    'Si un cliente se opone, anote antes su respuesta; si un tribunal prolonga el silencio, la consulta del expediente; más tiempo, una retirada o la respuesta a una oferta tienen pasos propios. Solo cuenta como leído cuando lo diga aquí.',
  'answer.follows': 'Qué se sigue de ello',
  'answer.else': '¿Nada que anotar? Diga qué se sigue',
  'answer.objects':
    'No va a entregarse ningún dato suyo, así que no hay nada que decidir. Una vez leída, la consola del cliente lo dice; si al final algo fuera a entregarse, la oposición lo retiene.',
  party: 'Qué organización de la cadena',
  'party.of': '{name} ({role})',
  'party.objects': '{party} se opone:',
  'again.send': 'Enviar el aviso',
  'again.contact': 'Contacto',
  'again.note': 'El mismo aviso y la misma copia, con el mismo código. Nadie lo recibe dos veces.',
  'untold.do': 'Anotar por qué no se informa',
  'untold.controller':
    'La ley manda informar al responsable del tratamiento, y la cadena del cliente no informa a ninguno.',
  'untold.data_subject': 'La ley manda informar a la persona interesada; nuestro aviso va a la organización.',
  'untold.next':
    'Mejor: que la administración haga informar al responsable. Lo que se dice aquí vale cuando otra persona envía el aviso.',
  'untold.why': 'Por qué no se informa',
  'told_again.do': 'Permitir que se informe a este contacto',
  'told_again.note':
    'Lo dice otra persona distinta de quien excluyó a este contacto. Desde entonces, el contacto lee la solicitud en la consola.',
}
