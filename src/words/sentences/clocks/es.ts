// Spanish.

import type { Translation } from '../../catalogue.ts'
import type { en } from './en.ts'

export const es: Translation<typeof en> = {
  'a second person looks at what was filed as not a demand':
    'una segunda persona mira lo que se archivó como no requerimiento',
  'the emergency waits for its answer': 'la emergencia espera su respuesta',
  'the process after the emergency is due: the authority is reminded':
    'vence el acto que debía seguir a la emergencia: se recuerda a la autoridad',
  'it is recorded that no process followed the emergency':
    'se registra que ningún acto siguió a la emergencia',
  'the order is overdue': 'la orden está vencida',
  'the term of the paper ends': 'termina el plazo del escrito',
  'a hold brought in from the other system ends': 'termina una retención traída del otro sistema',
  'counsel decides: produce, obtain a stay, or risk contempt':
    'la asesoría jurídica decide: entregar, obtener una suspensión o arriesgar el desacato',
  'counsel files the challenge that was decided, or decides otherwise':
    'la asesoría jurídica presenta la impugnación decidida o decide otra cosa',
  'the agency has not answered the redirect: its lines are decided again':
    'la autoridad no ha contestado a la remisión: sus filas se deciden de nuevo',
  'the enforcing authority’s time is over: what was ordered leaves':
    'ha terminado el plazo de la autoridad de ejecución: sale lo ordenado',
  'the extension in writing ends': 'termina la prórroga por escrito',
  'the tenant has to be told': 'hay que avisar al cliente',
  'the tenant has to be told that more is to leave': 'hay que avisar al cliente de que ha de entregarse más',
  'the late notice has to be out, or counsel sends it':
    'el aviso tardío debe haber salido, o lo envía la asesoría jurídica',
  'the notice goes to another contact if nobody opened it': 'el aviso va a otro contacto si nadie lo abrió',
  'the held notice goes out': 'sale el aviso retenido',
  'counsel reads the tenant’s answer before production falls due':
    'la asesoría jurídica lee la respuesta del cliente antes de que venza la entrega',
  'what a redirected paper asks for is set apart, or kept for longer':
    'lo que pide un escrito remitido al cliente se aparta, o se conserva más tiempo',
  'what an order has kept is set apart, or kept for longer':
    'lo que una orden hace conservar se pone a salvo o se conserva más tiempo',
  'what an order has kept is let go soon, unless the authority lengthens it or asks for it':
    'lo que una orden hace conservar se libera pronto, salvo que la autoridad la prorrogue o lo pida',
  'the gate has let go of what was set apart, or somebody looks why not':
    'la compuerta ha puesto fin a la preservación, o alguien mira por qué no',
  'counsel decides the objection before production falls due':
    'la asesoría jurídica decide la objeción antes de que venza la entrega',
  'the window to object ends': 'termina el plazo de objeción',
  'the secrecy is counted for the next half-year': 'el secreto se cuenta para el siguiente semestre',
  'the law’s own prohibition ends and the notice goes out':
    'termina la prohibición propia de la ley y sale el aviso',
  'secrecy ends and the notice goes out': 'el secreto termina y sale el aviso',
  'the docket is checked for an extension': 'se consulta el registro del tribunal por si hay una prórroga',
  'secrecy of a part ends and the rest is told': 'termina el secreto de una parte y se comunica el resto',
  'the authorisation expires': 'la autorización caduca',
  'the download expires': 'la descarga caduca',
  'the docket is looked into for the court’s answer to a longer secrecy':
    'se busca en el registro la respuesta del tribunal sobre un secreto más largo',
  'counsel looks for the court’s answer to a longer secrecy, which still holds a notice':
    'la asesoría jurídica busca la respuesta del tribunal sobre un secreto más largo, que todavía retiene un aviso',
  'the day of the hearing is over: counsel records what became of it':
    'el día de la vista ha pasado: la asesoría jurídica registra qué fue de ella',
  'the term to appeal a ruling ends: counsel records an appeal, or that there is none':
    'termina el plazo para recurrir: la asesoría jurídica registra un recurso, o que no lo hay',
  'the stay of a court ends soon: counsel has it lengthened, or production goes on':
    'la suspensión de un tribunal termina pronto: la asesoría jurídica la hace prolongar, o la entrega sigue',
  'the last day of a stay is over: nothing suspends production any more':
    'el último día de una suspensión ha pasado: nada suspende ya la entrega',
  'the last day to challenge is near and nothing is filed: counsel files it, or it passes':
    'se acerca el último día para impugnar y no se ha presentado nada: la asesoría jurídica la presenta, o el día pasa',
  'a consent that nobody verified counts for nothing: what it names stays declined':
    'un consentimiento que nadie verificó no cuenta: lo que nombra sigue rechazado',
  'a longer secrecy that nobody has confirmed holds nothing any more':
    'un secreto más largo que nadie confirmó ya no retiene nada',
}
