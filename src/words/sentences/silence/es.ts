// Spanish.

import type { Translation } from '../../catalogue.ts'
import type { en } from './en.ts'

export const es: Translation<typeof en> = {
  'It is recorded that a longer secrecy was asked for.': 'Consta que se pidió un secreto más largo.',
  'Hand in its paper, have another person confirm it, or record what became of it.':
    'Aporte el escrito, haga que otra persona lo confirme o registre lo que resultó.',
  'This was asked for after the secrecy had ended, and holds nothing.':
    'Esto se pidió después de terminado el secreto y no retiene nada.',
  'No longer secrecy waits for a second person’s word.':
    'Ningún secreto más largo espera la palabra de una segunda persona.',
  'Reload the demand; what nobody confirmed in time is recorded anew.':
    'Vuelva a cargar el requerimiento; lo que nadie confirmó a tiempo se registra de nuevo.',
  'You recorded yourself that a longer secrecy was asked for.':
    'Usted mismo registró que se pidió un secreto más largo.',
  'The secrecy has ended: that a longer one was asked for before is recorded with its day.':
    'El secreto ha terminado: que antes se pidió uno más largo se registra con su fecha.',
  'Record it with its paper, or have another person confirm it.':
    'Regístrelo con el escrito o haga que otra persona lo confirme.',
  'Somebody has said that a longer secrecy was asked for, without its paper: another person looks and confirms.':
    'Alguien dijo, sin el escrito, que se pidió un secreto más largo: otra persona mira y confirma.',
  'a longer secrecy that nobody has confirmed holds nothing any more':
    'un secreto más largo que nadie confirmó ya no retiene nada',
}
