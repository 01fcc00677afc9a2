// Spanish.
import type { Translation } from '../../catalogue.ts'
import type { en } from './en.ts'

export const es: Translation<typeof en> = {
  'end.typed': 'Después se puede avisar al cliente, lo cual no se puede deshacer.',
  'end.order': 'Qué orden',
  'end.all': 'todas',
  'end.note': 'Qué orden lo levanta y dónde consta, o qué se leyó mal',
  'end.why': 'Porque',
  'end.lifted': 'la levantó su tribunal o su emisor',
  'end.misread': 'se leyó mal: nada prohíbe avisar',
  'end.ask': 'Anotarlo, para que lo confirme una segunda persona',
  'end.paper': 'El escrito que lo levanta',
  'end.paper.hint': 'Otra persona lo lee y confirma. Sin él, mira el expediente o pregunta al tribunal.',
  'end.asked': '{who} dice que {why, select, lifted {se levantó} other {se leyó mal}}: {note}',
  'end.own': 'Lo dijo usted: lo mira otra persona. Si se equivocó, anote que todavía obliga.',
  'end.look': '¿Obliga todavía?',
  'end.ends': 'No, ha terminado',
  'end.binds': 'Sí, todavía obliga',
  'end.binds.why': 'Por qué obliga todavía',
  'end.confirm': 'Confirmar que el secreto ha terminado',
  'end.refuse': 'Anotar que todavía obliga',
}
