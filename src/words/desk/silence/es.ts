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
  'allow.title': 'Registrar que la autoridad permite avisar a una persona',
  'allow.explain':
    'Bajo el secreto, solo ese contacto recibe el aviso completo por correo. Nadie más de su organización lo sabe, y la consola no lo muestra a nadie hasta que termine el secreto. Antes, otra persona lee el escrito y confirma.',
  'allow.whom': 'A quién permite avisar la autoridad',
  'allow.note': 'Quién de la autoridad lo permite y dónde consta',
  'allow.paper': 'El escrito que lo permite',
  'allow.record': 'Registrarlo, para que lo confirme otra persona',
  'allow.said': '{who} dice que la autoridad permite avisar solo a {contact}: {note}',
  'allow.own':
    'Lo registró usted mismo: otra persona lee el escrito. Si se equivocó, indique que no lo permite.',
  'allow.look': '¿Permite el escrito avisar a esta persona y darle la copia?',
  'allow.yes': 'Sí, el aviso completo, y nadie más',
  'allow.no': 'No',
  'allow.no.why': 'Por qué no',
  'allow.mailbox': 'Sé que solo esta persona lee el buzón',
  'allow.confirm': 'Confirmar que puede avisarse a esta persona',
  'allow.refuse': 'Registrar que no está permitido',
  'allow.typed': 'El correo a esta persona no puede retirarse.',
  'may_tell.paper': 'Según sus propias palabras puede avisarse no obstante a: {who}',
  'may_tell.none': 'No nombra a nadie a quien pueda avisarse no obstante.',
  'allowed.recorded': '{who}: la autoridad lo permitiría; otra persona confirma',
  'allowed.confirmed': '{who}: la autoridad lo permite; aún no avisado',
  'allowed.told': '{who}: avisado solo por correo, {when}; la consola no lo muestra a nadie',
  'allowed.bounced': '{who}: el correo fue devuelto',
  'allowed.label': 'A quién puede avisarse',
  'alone.warn':
    'Este correo va solo a esta persona. No es un aviso a la organización: no corre plazo y la consola no lo muestra a nadie.',
}
