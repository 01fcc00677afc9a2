// Spanish.

import type { Translation } from '../../catalogue.ts'
import type { en } from './en.ts'

export const es: Translation<typeof en> = {
  which: 'Qué carta',
  came_back: '{kind}: se envió a {to} y fue devuelto.',
  no_address: '{kind}: no pudo enviarse porque no se conoce ninguna dirección.',
  no_mail: '{kind}: nada de esta vía va por correo electrónico.',
  what: 'Qué se hace',
  'how.anew': 'Enviarla de nuevo',
  'how.posted': 'Se envió por correo postal',
  'how.reached': 'Llegó a la autoridad por otro camino',
  'how.not_needed': 'No hace falta',
  to: 'A qué dirección',
  'to.refused': '{to} (rechazada la última vez)',
  add: 'Si la autoridad tiene otra dirección, haga que se añada en el <a>directorio</a>: la carta podrá ir allí.',
  'on.reached': 'Cuándo les llegó',
  'note.reached': 'Cómo se sabe',
  'note.not_needed': 'Por qué no hace falta',
  'follow.choose': 'El requerimiento que lo contiene',
  'follow.one': '{reference}, recibido {at}',
  'follow.other': 'Otro requerimiento, por su referencia',
  'follow.stands': 'Si viene de otra autoridad: por qué representa a esta (asesoría jurídica)',
  'follow.none': 'Después de la emergencia no llegó ningún requerimiento de esta autoridad.',
  unkept: 'Por qué sale antes de poner nada a salvo',
  'unkept.hint': 'Queda registrado con la carta. Lo que pide el escrito aún hay que ponerlo a salvo.',
  'unkept.counsel':
    'Lo que pide el escrito no está a salvo: haga que se ponga a salvo primero. Si no, el equipo jurídico dice por qué la carta sale antes, y la envía.',
  enforcing:
    'Esta respuesta es el formulario del anexo III, y la autoridad de ejecución también tiene que recibirlo ({cite}). Duly solo lo envía a la autoridad emisora: entréguelo allí y anote en este requerimiento cuándo y cómo.',
}
