// Spanish.

import type { Translation } from '../../catalogue.ts'
import type { en } from './en.ts'

export const es: Translation<typeof en> = {
  'This is the demand itself.': 'Es el propio requerimiento.',
  'Name the demand that it belongs to.': 'Nombre el requerimiento al que pertenece.',
  'Link the two demands instead.': 'Vincule en su lugar los dos requerimientos.',
  'It is filed already.': 'Ya está archivado.',
  'Look at what became of it.': 'Mire qué fue de ello.',
  'The two are not known to the same people.': 'Los dos no son conocidos por las mismas personas.',
  'Take both into the national-security lane with the same people named, or into neither.':
    'Lleve ambos a la vía de seguridad nacional con las mismas personas designadas, o ninguno.',
  'That one is filed as not a demand.': 'El otro está archivado como no requerimiento.',
  'You have not opened it.': 'Usted no lo ha abierto.',
  'Open it and read it, then file it here.': 'Ábralo y léalo, y archívelo después aquí.',
  'Say what shows that it belongs there.': 'Diga qué muestra que pertenece allí.',
  'The agency was not asked to go to the customer.': 'No se pidió a la autoridad que acuda al cliente.',
  'Tick the box if your authority wants this demand no more; it cannot be undone.':
    'Marque la casilla si su autoridad ya no quiere este requerimiento; no se puede deshacer.',
  'Nothing was withdrawn: it is not confirmed.': 'No se retiró nada: no está confirmado.',
  'The agency took back a part of what it asked.': 'La autoridad retiró una parte de lo que pidió.',
  'Add the paper, or write down its words.': 'Adjunte el escrito o anote sus palabras.',
  'What the agency said is missing.': 'Falta lo que dijo la autoridad.',
  'Who said so is missing.': 'Falta quién lo dijo.',
  'Write down what the agency said as a message.': 'Anote lo que dijo la autoridad como mensaje.',
  'The answer has been released: it cannot be taken back.': 'La respuesta ya se entregó: no puede retirarse.',
  'Choose what is taken back.': 'Elija lo que se retira.',
  'It names nothing that is still asked for.': 'No nombra nada que aún se pida.',
  'Say how the agency said it.': 'Diga cómo lo dijo la autoridad.',
  'It was not said in this way.': 'No se dijo de este modo.',
  'Send it the letter, or decide these lines anew.': 'Envíele la carta, o decida de nuevo estas filas.',
  'The agency has not answered the redirect.': 'La autoridad no ha contestado a la remisión.',
  'Record what it did, decide these lines anew, or have counsel close it.':
    'Registre lo que hizo, decida de nuevo estas filas, o pida a la asesoría jurídica que lo cierre.',
  'It was not decided that there are no records.': 'No se decidió que no haya datos.',
  'Send the answer as it was determined.': 'Envíe la respuesta tal como se decidió.',
  'Nothing is released yet.': 'Todavía no se ha entregado nada.',
  'Wait until the package is out.': 'Espere hasta que salga el paquete.',
  'Production falls due and the agency has not answered the redirect: decide its lines again, or record what it did.':
    'La entrega vence y la autoridad no ha contestado a la remisión: decida de nuevo sus filas, o registre lo que hizo.',
  'The call-back was denied: nobody is sent to the customer. Decide these lines otherwise.':
    'La llamada se desmintió: a nadie se remite al cliente. Decida estas filas de otro modo.',
  'Mark it as one first, or choose another exception from the list.':
    'Márquelo primero como tal, o elija otra excepción de la lista.',
  'The agency was never asked to go to the customer, so it has not come back.':
    'Nunca se pidió a la autoridad que acuda al cliente, así que no ha vuelto.',
  'Redirect it first and record its answer, link the paper that this one renews, or choose another exception from the list.':
    'Remítala primero y registre su respuesta, vincule el escrito que este renueva, o elija otra excepción de la lista.',
  'Nobody has looked whether there is an account.': 'Nadie ha mirado si hay una cuenta.',
  'Look up the accounts first, or reject the line on its face.':
    'Busque primero las cuentas, o rechace la fila ya por su tenor.',
  'The gate found an account for this line.': 'La compuerta encontró una cuenta para esta fila.',
  'Choose the other ground where it holds nothing in the period, or decide otherwise.':
    'Elija el otro motivo si no contiene nada en el período, o decida otra cosa.',
  'No account of an organisation was found for this line.':
    'No se encontró ninguna cuenta de una organización para esta fila.',
  'Nobody can be sent to it: decide otherwise.': 'No se puede remitir a nadie allí: decida otra cosa.',
  'Production falls due, and the agency has not answered the redirect.':
    'La entrega vence, y la autoridad no ha contestado a la remisión.',
  'Counsel decides whether to wait any longer.': 'La asesoría jurídica decide si se espera más.',
  'The law’s answer says that this paper reaches the category and that the answer is required.':
    'Según la respuesta de la ley, este escrito alcanza la categoría y la entrega es obligada.',
  'Choose the ground that holds, or have counsel decide.':
    'Elija el motivo que se sostiene, o deje decidir a la asesoría jurídica.',
  'A tenant answered, and counsel has not read it.':
    'Un cliente contestó, y la asesoría jurídica no lo ha leído.',
  'Counsel reads the answer and says what follows from it.':
    'La asesoría jurídica lee la respuesta y dice qué se sigue de ella.',
  'The supervisor’s confirmation is older than a day.': 'La confirmación del superior tiene más de un día.',
  'Have a colleague call again: does the danger last?':
    'Pida a otra persona que llame de nuevo: ¿sigue el peligro?',
  'A challenge of this production was granted in part.':
    'Se estimó en parte una impugnación de esta entrega.',
  'Hand it to counsel: what the ruling leaves is counsel’s to say.':
    'Páselo a la asesoría jurídica: a ella le toca decir qué deja la resolución.',
  'The customer’s consent is verified: decide the lines that it names again.':
    'El consentimiento del cliente está verificado: decida de nuevo las filas que nombra.',
  'The agency did not agree to what was offered instead: decide these lines again.':
    'La autoridad no aceptó lo que se ofreció en su lugar: decida de nuevo estas filas.',
  'The last day is over, or is none of the calendar.':
    'El último día ya pasó, o no es un día del calendario.',
  'Enter the day until which the data are kept.': 'Indique el día hasta el que se conservan los datos.',
  'Decide its lines first, or record what was set apart by hand.':
    'Decida primero sus líneas, o anote lo que se puso a salvo a mano.',
  'The gate is already setting these data apart.': 'La compuerta ya está poniendo a salvo estos datos.',
  'No such hold was asked for.': 'No se pidió tal preservación.',
  'Nothing is kept by this hold.': 'Esta preservación no conserva nada.',
  'The gate is already letting these data go.': 'La compuerta ya está poniendo fin a esta preservación.',
  'The redirect is still open, so what was set apart may still be wanted.':
    'La remisión sigue abierta: lo puesto a salvo aún puede pedirse.',
  'Record what the agency did first; the hold ends by itself on its last day.':
    'Anote primero lo que hizo la autoridad; la preservación termina por sí sola en su último día.',
  'Have a custodian set it apart by hand, and record that here.':
    'Haga que un custodio lo ponga a salvo a mano, y anótelo aquí.',
  'This is no hold of this demand.': 'Esta no es una preservación de este requerimiento.',
  'Reload the demand and ask again.': 'Vuelva a cargar el requerimiento e inténtelo de nuevo.',
  'The last day is over, or more than 400 days away.': 'El último día ya pasó, o está a más de 400 días.',
  'A paper like this is for named people alone.': 'Un escrito así es solo para personas designadas.',
  'Counsel opens it in the national-security lane; file this one as not a demand.':
    'La asesoría jurídica lo abre en el ámbito de seguridad nacional; archive este como no requerimiento.',
  'No process came within the term.': 'No llegó ningún escrito dentro del plazo.',
  'From the record in {x}.': 'Según el expediente en {x}.',
  'Erased as the retention policy says.': 'Borrado según la política de conservación.',
  'The policy by which something was to leave was withdrawn.':
    'Se retiró la política por la que algo iba a salir.',
  'Somebody who prepared or signed it stands aside.':
    'Alguien que la preparó o la firmó se mantiene al margen.',
  'Somebody who prepared or signed it may do so no more.':
    'Alguien que la preparó o la firmó ya no puede hacerlo.',
  '{x} was closed before it was told. Its notice goes out by itself by mail to its last contacts when nothing forbids it any more. Counsel: find its address on record for a letter now, make sure by this time that the notice was read or posted, and record how.':
    '{x} se cerró antes de ser avisado. El aviso sale por sí solo, por correo electrónico, a sus últimos contactos cuando ya nada lo prohíba. Asesoría jurídica: busque ahora su dirección registrada para una carta, asegúrese antes de ese momento de que el aviso se leyó o se envió por correo postal, y deje constancia de cómo.',
  '{x} was closed before it was told. Its notice goes out by itself by mail to the next party of its chain when nothing forbids it any more. Counsel: find its address on record for a letter now, make sure by this time that the notice was read or posted, and record how.':
    '{x} se cerró antes de ser avisado. El aviso sale por sí solo, por correo electrónico, al siguiente de su cadena cuando ya nada lo prohíba. Asesoría jurídica: busque ahora su dirección registrada para una carta, asegúrese antes de ese momento de que el aviso se leyó o se envió por correo postal, y deje constancia de cómo.',
  'The certificate states in section G(d) that addressing the controller might harm the investigation.':
    'El certificado indica en la sección G, letra d), que dirigirse al responsable del tratamiento podría perjudicar la investigación.',
  'The certificate states in section G(d) that the controller cannot be identified.':
    'El certificado indica en la sección G, letra d), que no se puede identificar al responsable del tratamiento.',
  'Nothing like this waits here.': 'Aquí no espera nada así.',
  'It has left, and cannot be taken back.': 'Ya ha salido y no se puede retirar.',
  'Write again to say what is different.': 'Escriba de nuevo para decir qué es distinto.',
  'Who sent it takes it back.': 'Lo retira quien lo envió.',
  'Ask them at once.': 'Pídaselo enseguida.',
  'Something is about to leave.': 'Algo está a punto de salir.',
  'Close it when that has left, or take it back.': 'Ciérrelo cuando haya salido, o retírelo.',
  'This was taken back, or was not sent.': 'Esto se retiró o no se envió.',
  'Look at the demand and send it again.': 'Revise el requerimiento y envíelo de nuevo.',
  'The same is about to leave.': 'Lo mismo está a punto de salir.',
  'Wait until it has left, or take it back first.': 'Espere a que haya salido, o retírelo antes.',
  'letters leave at once (live: after 30 seconds)':
    'los escritos salen al instante (en servicio: a los 30 segundos)',
  'letters leave after {x} seconds (live: 30)': 'los escritos salen a los {x} segundos (en servicio: 30)',
}
