// Spanish.

import type { Translation } from '../../catalogue.ts'
import type { en } from './en.ts'

export const es: Translation<typeof en> = {
  verified: 'verificada',
  not_verified: 'no verificada',
  close: 'Cerrar',
  typed: 'Escriba {text} para confirmar',
  'typed.final': 'No se puede deshacer.',
  'fact.yes': 'sí',
  'fact.no': 'no',
  'fact.unknown': 'nadie lo sabe aún',
  'fact.none': 'no hay',
  'fact.no_none': 'no, no hay',
  'fact.which': '¿Cuál?',
  'hint.country': 'Dos letras, como IE',
  'hint.list': 'Separados por comas',
  'hint.yes_no_or_day': '{yes}, {no}, o el día como 2026-12-03',
  'hint.both': '{hint}. {form}',
  range: 'Un número entero de {min, number} a {max, number}, por ejemplo {example, number}.',
  wrong_or_missing: 'Esto falta, o no se puede aceptar.',
  wrong: 'Esto no se puede aceptar. {right}',
  'folded.more': '{n, number} más',
  'copy.identifier': 'identificador',
  'copy.label': 'Copiar {label} {value}',
  'copy.do': 'copiar',
  'copy.done': 'copiado',
  rule: 'Regla: {cite}',
  support: 'Código para soporte: {code}',
  'unsent.title': '¿Salir sin enviar?',
  'unsent.text':
    'Lo que ha escrito en esta página no se ha enviado. Si sale, se pierde: no se guarda en ningún otro lugar.',
  unsent: 'Lo que ha escrito aquí no se ha enviado. Si cierra, se pierde.',
  'unsent.stay': 'Quedarse',
  'unsent.leave': 'Descartar y salir',
  signed_out: 'Se ha cerrado su sesión.',
  'signed_out.again':
    'Lo que escribió sigue aquí. <link>Inicie sesión en otra pestaña</link> y vuelva a enviar.',
  'silent.happened': 'El servidor no respondió.',
  'silent.safe': 'Lo que había confirmado está a salvo, y volver a enviar no hace nada dos veces.',
  'silent.next': 'Compruebe la conexión y vuelva a intentarlo.',
  'passkey.happened': 'No se usó la clave de acceso.',
  'passkey.safe': 'No se envió nada.',
  'passkey.next':
    'Vuelva a intentarlo y confirme con su clave de acceso, o pida una nueva a la administración.',
  'fault.happened': 'Algo falló por nuestra parte.',
  'fault.safe': 'Lo confirmado antes está a salvo. Aún no se sabe si este paso se dio.',
  'fault.next':
    'Inténtelo de nuevo: lo aceptado no se hace dos veces y lo que escribió se conserva. Si vuelve a fallar, indique el código a soporte.',
  'law.translated':
    'Lo que dicen los paquetes de derecho se traduce aquí como ayuda; decide su inglés. <show>Mostrar el inglés</show>',
  'law.partly':
    'Lo que dicen los paquetes de derecho se traduce aquí como ayuda y figura en inglés donde no hay traducción; decide su inglés. <show>Mostrar el inglés</show>',
  'law.only_english':
    'Lo que dicen los paquetes de derecho figura aquí en inglés, que decide; aún no está traducido.',
  'law.english':
    'Lo que dicen los paquetes de derecho figura aquí en inglés, que decide. <show>Mostrar la traducción</show>',
  'import.stopped': 'La importación se detuvo.',
  'overdue.since': 'vencido desde {at}',
  'overdue.then': 'después: {what}',
}
