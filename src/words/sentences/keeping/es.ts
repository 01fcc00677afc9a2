// Spanish.

import type { Translation } from '../../catalogue.ts'
import type { en } from './en.ts'

export const es: Translation<typeof en> = {
  'It said nothing about what was ordered.': 'No dijo nada de lo ordenado.',
  'Choose the kinds of data that its word is about.': 'Elija los tipos de datos de que se trata.',
  'No ground for refusal of the enforcing authority is on record for this line.':
    'No consta ningún motivo de denegación de la autoridad de ejecución para esta línea.',
  'Record what it said first, or choose the reason that holds.':
    'Anote primero lo que dijo o elija el motivo que se aplica.',
  'This paper orders no data to be given.': 'Este documento no ordena entregar ningún dato.',
  'Decide that they are kept. To have them, the authority sends an order to produce.':
    'Decida que se conserven. Para obtenerlos, la autoridad envía una orden de entrega.',
  'Reject the line: the paper orders silence alone.': 'Rechace la línea: el documento solo ordena silencio.',
  'There is no account whose data could be kept.': 'No hay ninguna cuenta cuyos datos puedan conservarse.',
  'This paper does not order that data are kept.': 'Este documento no ordena conservar datos.',
  'Decide whether they are given. They can be set apart meanwhile.':
    'Decida si se entregan. Mientras tanto pueden ponerse a salvo.',
  'Reject it and say what would suffice.': 'Rechácela y diga qué bastaría.',
  'The law permits to keep these data but does not require it.':
    'La ley permite conservar estos datos, pero no lo exige.',
  'Decline it.': 'Rechácelo.',
  'The order has these data kept until another day.': 'La orden hace conservar estos datos hasta otro día.',
  'Enter {x}. If the authority lengthened its order, record that first and assess the demand again.':
    'Introduzca {x}. Si la autoridad prorrogó su orden, anótelo primero y vuelva a consultar la ley.',
  'Take in what the authority sent as a demand of its own, and link it.':
    'Registre lo que envió la autoridad como requerimiento propio y vincúlelo.',
  'Write the day on which it arrived.': 'Escriba el día en que llegó.',
  'Nothing of this tenant is redirected, and nothing has to be kept.':
    'Nada de este cliente está redirigido y nada debe conservarse.',
  'The order still has these data kept.': 'La orden aún hace conservar estos datos.',
  'They are let go on the last day. If the authority takes its order back, record that first.':
    'Se liberan el último día. Si la autoridad retira su orden, anótelo primero.',
  'The order has data kept that nobody has set apart.':
    'La orden hace conservar datos que nadie ha puesto a salvo.',
  'Set them apart, or decide these lines anew.': 'Póngalos a salvo o decida de nuevo estas líneas.',
  'Close it after {x}, or record that the authority takes its order back.':
    'Ciérrelo después del {x} o anote que la autoridad retira su orden.',
  'The law names no day on which these data are let go.':
    'La ley no señala ningún día en que se liberen estos datos.',
  'Counsel closes it when nothing is kept for it any more.':
    'El servicio jurídico lo cierra cuando ya no se conserve nada por él.',
  'What is set apart has to be kept for longer: set it apart again until the new day.':
    'Lo puesto a salvo debe conservarse más tiempo: vuelva a ponerlo a salvo hasta el nuevo día.',
  'The law has these data kept: set them apart. Nothing is given by it.':
    'La ley hace conservar estos datos: póngalos a salvo. No se entrega nada con ello.',
  'What is kept is let go soon: record what the authority sent about it, or let its day pass.':
    'Lo conservado se liberará pronto: anote lo que la autoridad envió al respecto o deje pasar el día.',
  'The data are kept. They are let go on the last day, unless the authority lengthens its order or asks for them.':
    'Los datos se conservan. Se liberan el último día, salvo que la autoridad prorrogue su orden o los pida.',
  'No source that the gate knows holds what has to be kept.':
    'Ninguna fuente que conozca la compuerta contiene lo que debe conservarse.',
}
