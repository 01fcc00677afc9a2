// Spanish.
import type { Translation } from '../../catalogue.ts'
import type { en } from './en.ts'

export const es: Translation<typeof en> = {
  'longer.shown':
    'Con el escrito retiene el aviso tardío hasta que conste la respuesta del tribunal. Sin él, otra persona lo confirma en un día hábil, o ya no retiene nada.',
  'longer.after':
    'Tras el fin del secreto solo cuenta si se pidió antes de ese fin, y sin el escrito no retiene nada hasta que otra persona lo confirme.',
  'longer.said': '{who} dice que el {on} se pidió un secreto más largo: {note}',
  'longer.own': 'Lo dijo usted mismo: otra persona lo mira. Si se equivocó, indique que no se pidió.',
  'longer.look': '¿Se pidió?',
  'longer.yes': 'Sí, se pidió',
  'longer.no': 'No, no se pidió',
  'longer.looked': 'Dónde miró o a quién preguntó',
  'longer.until': 'Si nadie lo confirma hasta entonces, ya no retiene nada: {when}.',
  'longer.confirm': 'Confirmar que se pidió un secreto más largo',
  'longer.refuse': 'Registrar que no se pidió',
  'way.longer_said':
    'se dice que el {day} se pidió un secreto más largo; otra persona lo confirma, o desde aquí no retiene nada: {when}',
  'way.longer_void':
    'se dijo que el {day} se pidió un secreto más largo; nadie lo confirmó a tiempo, y no retiene nada',
  'docket.second':
    'Un secreto más largo que se haya pedido lo confirma otra persona en un día hábil, o se registra con su escrito.',
}
