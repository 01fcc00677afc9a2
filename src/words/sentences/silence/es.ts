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
  'It is recorded whom the authority allows to be told.': 'Consta a quién permite avisar la autoridad.',
  'Another person confirms it, or says that it does not allow it.':
    'Otra persona lo confirma, o dice que no lo permite.',
  'The paper by which the authority allows it is missing.':
    'Falta el escrito con el que la autoridad lo permite.',
  'Hand in its letter, mail or order.': 'Aporte su carta, correo u orden.',
  'Who of the authority allows it is missing.': 'Falta quién de la autoridad lo permite.',
  'Nobody waits to be told under this secrecy.': 'Nadie espera ser avisado bajo este secreto.',
  'Why it is not allowed is missing.': 'Falta por qué no está permitido.',
  'It is already confirmed.': 'Ya está confirmado.',
  'You recorded yourself whom the authority allows to be told.':
    'Usted mismo registró a quién permite avisar la autoridad.',
  'Another person reads the paper and confirms.': 'Otra persona lee el escrito y confirma.',
  'No two people have said that the authority allows anybody to be told.':
    'No hay dos personas que hayan dicho que la autoridad permite avisar a alguien.',
  'Record it with its paper, and have another person confirm it.':
    'Regístrelo con el escrito y haga que otra persona lo confirme.',
  'This contact was already told.': 'Ya se avisó a este contacto.',
  'The authority allows another contact to be told, and no one else.':
    'La autoridad permite avisar a otro contacto, y a nadie más.',
  'Somebody has recorded that the authority allows one person to be told: another person reads the paper and confirms.':
    'Alguien registró que la autoridad permite avisar a una persona: otra persona lee el escrito y confirma.',
  'The authority allows one person to be told: send the notice to that person alone.':
    'La autoridad permite avisar a una persona: envíe el aviso solo a ella.',
  'No secrecy keeps this notice back from everybody.': 'Ningún secreto retiene este aviso frente a todos.',
  'Send the notice; what was told already stays told.': 'Envíe el aviso; lo ya dicho queda dicho.',
  'This contact is kept from this demand.': 'Este contacto se mantiene al margen de este requerimiento.',
  'Ask the authority to allow another one.': 'Pida a la autoridad que permita otro.',
  'An order of secrecy came after the authority allowed this contact to be told.':
    'Llegó una orden de secreto después de que la autoridad permitiera avisar a este contacto.',
  'Ask the authority again, and record its answer anew.':
    'Pregunte de nuevo a la autoridad y registre otra vez su respuesta.',
  'The contact whom the authority allows to be told gets no notices of this demand now.':
    'El contacto al que la autoridad permite avisar no recibe ahora avisos de este requerimiento.',
  'Look at the directory, or ask the authority to allow another one.':
    'Mire el directorio o pida a la autoridad que permita otro.',
  'Somebody else of this organisation stands in the directory with the same address.':
    'Otra persona de esta organización figura en el directorio con la misma dirección.',
  'Correct the address in the directory, or ask the authority to allow another contact.':
    'Corrija la dirección en el directorio o pida a la autoridad que permita otro contacto.',
  'A new order of a court is read as a secrecy of its own.':
    'Una orden nueva de un tribunal se lee como un secreto propio.',
  'Record that the agency came back to us, and send the notice.':
    'Registre que la autoridad volvió a nosotros y envíe el aviso.',
}
