// Spanish.

import type { Translation } from '../../catalogue.ts'
import type { en } from './en.ts'

export const es: Translation<typeof en> = {
  'It is in the table twice.': 'Está dos veces en la tabla.',
  'This authority is neither here nor in the table.': 'Esta autoridad no está aquí ni en la tabla.',
  'Add a line with record “authority” for it.': 'Añádale una línea con record «authority».',
  'This id is another authority’s officer.': 'Este identificador es de un agente de otra autoridad.',
  'Give another id, or correct the authority.': 'Dé otro identificador o corrija la autoridad.',
  'This officer is suspended.': 'Este agente está suspendido.',
  'Have the officer restored on the page of the authority first.':
    'Haga primero que se restablezca al agente en la página de la autoridad.',
  'What this change rests on is not said.': 'No se dice en qué se basa este cambio.',
  'Fill in source and checked_on.': 'Rellene source y checked_on.',
  'There is no such table of changes.': 'No hay tal tabla de cambios.',
  'Open the list of authorities.': 'Abra la lista de autoridades.',
  'There is no such contact of this tenant.': 'Este cliente no tiene tal contacto.',
  'If it is lost, take the contact out and enter the person as a new one; another person confirms it.':
    'Si se perdió, retire el contacto e inscriba a la persona como uno nuevo; otra persona lo confirma.',
  'This person has a passkey already.': 'Esta persona ya tiene una clave de acceso.',
  'Add one first.': 'Añada una primero.',
  'There is no address of this person.': 'No hay dirección de esta persona.',
  'A change of an authority is confirmed by another person than the one who asked for it.':
    'Un cambio de una autoridad lo confirma otra persona que quien lo pidió.',
  'Another change of this entry waits already.': 'Ya espera otro cambio de esta entrada.',
  'Have it confirmed or stopped first.': 'Haga que primero se confirme o se detenga.',
  'There is no such change to decide.': 'No hay tal cambio por decidir.',
  'This entry is there already.': 'Esta entrada ya existe.',
  'This authority is in use.': 'Esta autoridad está en uso.',
  'There is no such officer of this authority.': 'Esta autoridad no tiene tal agente.',
  'This authority was retired: nothing is believed of it any more.':
    'Esta autoridad se retiró: ya no se le cree nada.',
  'Have it brought back, or choose another.': 'Haga que se restablezca, o elija otra.',
  'If it is lost, suspend the officer and have them restored by two people.':
    'Si se perdió, suspenda al agente y haga que dos personas lo restablezcan.',
  'A change of the terms waits already.': 'Ya espera un cambio de los plazos.',
  'What loosens a policy is confirmed by another person than the one who asked for it.':
    'Lo que relaja una política lo confirma otra persona que quien lo pidió.',
  'A change of the policies waits already.': 'Un cambio de las políticas ya espera.',
  'A shorter term is confirmed by another person than the one who asked for it.':
    'Un plazo más corto lo confirma otra persona que quien lo pidió.',
  'Nothing is changed by these terms.': 'Estos plazos no cambian nada.',
  'Change a term or its basis first.': 'Cambie primero un plazo o su fundamento.',
  'Another key of a tenant is confirmed by another person than the one who asked for it.':
    'Otra clave de un cliente la confirma otra persona que la que la pidió.',
  'A contact is confirmed by another person than the one who asked for it.':
    'Un contacto lo confirma una persona distinta de quien lo pidió.',
  'Whoever would get its notices waits for a second person.':
    'Quien recibiría sus avisos espera a una segunda persona.',
  'Keep a contact who gets them until the other is confirmed.':
    'Conserve un contacto que los reciba hasta que el otro se confirme.',
}
