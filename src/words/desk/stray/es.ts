// What came in as a demand of its own and answers another: the forms of the desk. Spanish.
import type { Translation } from '../../catalogue.ts'
import type { en } from './en.ts'

export const es: Translation<typeof en> = {
  'stray.what':
    'Esto entró como un requerimiento aparte. Si responde a un requerimiento que está aquí, archívelo allí: alguien lo lee allí antes de que se firme nada, y aquí otra persona lo mira una vez más.',
  'stray.names': 'El propio correo remite a',
  'stray.names_none': 'El correo no remite a ningún requerimiento que usted pueda conocer.',
  'stray.to': 'Referencia del requerimiento al que pertenece',
  'stray.to_hint':
    'Escríbala. Lo que se archiva allí queda allí: una respuesta no puede volver a sacarse. Aquí puede retomarse como requerimiento.',
  'stray.why': 'Qué muestra que pertenece allí',
  'stray.file': 'Archivar allí',
  'stray.take_what':
    'Un correo que responde a este requerimiento puede haber entrado como un requerimiento aparte. Ábralo y léalo primero y archívelo después aquí: figura entre las cartas y alguien lo lee antes de que se firme nada.',
  'stray.take_from': 'Referencia con la que entró',
  'stray.take_hint': 'Escríbala. Una respuesta no puede volver a sacarse de aquí.',
  'stray.take': 'Archivar aquí',
  'stray.filed_to': 'Se archivó en {reference} como respuesta.',
  'stray.came_as': 'Entró como {reference}.',
}
