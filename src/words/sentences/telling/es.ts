// Spanish.

import type { Translation } from '../../catalogue.ts'
import type { en } from './en.ts'

export const es: Translation<typeof en> = {
  'The tenant was already told.': 'Ya se avisó al cliente.',
  'A secrecy still covers what the notice left out.': 'Un secreto cubre todavía lo que el aviso omitió.',
  'The rest is told by itself when it ends.': 'El resto se dice por sí solo cuando termine.',
  'No second person has confirmed the secrecy reading.':
    'Ninguna segunda persona ha confirmado la lectura del secreto.',
  'Have a colleague confirm it with the passages in view.':
    'Haga que un colega la confirme con los pasajes a la vista.',
  'Here the authority tells the customer, and we never do.':
    'Aquí avisa la autoridad al cliente, y nosotros nunca.',
  'Record the law’s silence as a secrecy by statute, so that the matter can go on.':
    'Registre el silencio de la ley como secreto legal, para que el asunto siga.',
  'A live prohibition forbids telling the tenant.': 'Una prohibición vigente impide avisar al cliente.',
  'The notice leaves by itself when it ends.': 'El aviso sale por sí solo cuando termine.',
  'The law’s answer forbids telling the tenant, and the reading of the paper found nothing that does.':
    'La respuesta del derecho prohíbe avisar al cliente, y la lectura del escrito no encontró nada que lo haga.',
  'Read the paper again with the citation in view, or correct the facts and ask the law anew.':
    'Lea de nuevo el escrito con la cita a la vista, o corrija los datos y consulte de nuevo el derecho.',
  'More is to leave than this tenant was told, and an order forbids to say who asks.':
    'Ha de entregarse más de lo que se dijo a este cliente, y una orden prohíbe decir quién lo pide.',
  'Counsel tells it without that name, has the order lifted, or decides these lines as it was told.':
    'La asesoría jurídica le avisa sin ese nombre, hace que se levante la orden o decide estas líneas como se le dijo.',
  'Whether this tenant may be told is not clear from the packs.':
    'Los paquetes no aclaran si se puede avisar a este cliente.',
  'Counsel reads the citation and sends the notice, or records the secrecy.':
    'La asesoría jurídica lee la cita y envía el aviso, o registra el secreto.',
  'The agency has moved for a longer secrecy, and the court’s answer is not recorded.':
    'La autoridad ha pedido un secreto más largo, y no consta la respuesta del tribunal.',
  'Record what the court decided; a longer secrecy is read as an order of its own.':
    'Registre lo que decidió el tribunal; un secreto más largo se lee como orden propia.',
  'Counsel holds this late notice for a short time.':
    'La asesoría jurídica retiene este aviso tardío por poco tiempo.',
  'It leaves by itself when that time is over.': 'Sale por sí solo cuando pase ese tiempo.',
  'Nothing is determined yet.': 'Aún no se ha decidido nada.',
  'Determine the demand first.': 'Decida primero el requerimiento.',
  'The notice does not leave out exactly what a secrecy covers.':
    'El aviso no omite exactamente lo que cubre un secreto.',
  'Every mail of a tenant’s notice came back, and nobody has read it.':
    'Todos los correos del aviso de un cliente fueron devueltos y nadie lo ha leído.',
  'Name another contact of the tenant in the directory, or send the notice by post and record the day.':
    'Nombre otro contacto del cliente en el directorio, o envíe el aviso por correo postal y anote el día.',
  'It is told when the order ends: have it lifted, or decide these lines otherwise.':
    'Se le avisa cuando termine la orden: haga que se levante, o decida estas líneas de otro modo.',
  'The notice is a letter by post, and nobody has recorded that it was posted.':
    'El aviso es una carta por correo postal y nadie ha anotado que se envió.',
  'The letter was posted on no such day.': 'La carta no pudo enviarse en ese día.',
  'Post it and record the day.': 'Envíela y anote el día.',
  'A message that answers a letter of ours has not been read.':
    'No se ha leído un mensaje que responde a una carta nuestra.',
  'Read it and record what follows from it.': 'Léalo y anote qué se sigue de él.',
  'Somebody has read every message.': 'Todos los mensajes están leídos.',
  'The message may be the objection of the one person who was told alone.':
    'El mensaje puede ser la objeción de la única persona a la que se avisó.',
  'Counsel reads it and says what follows from it.': 'La asesoría jurídica lo lee y dice qué se sigue de él.',
  'Who answered is missing.': 'Falta quién respondió.',
  'Name the person who wrote or called.': 'Nombre a la persona que escribió o llamó.',
  'The answer came on no such day.': 'La respuesta no pudo llegar ese día.',
  'Enter a day from that of the notice until today.': 'Indique un día entre el del aviso y hoy.',
  'What the tenant said is missing.': 'Falta lo que dijo el cliente.',
  'Write it down in its own words.': 'Escríbalo con sus propias palabras.',
  'Counsel has decided on this tenant’s objection.':
    'La asesoría jurídica ya decidió sobre la oposición de este cliente.',
  'If it has gone to court, record that it has filed.':
    'Si acudió a un tribunal, anote que ha presentado su demanda.',
  'That nothing is objected to lets the data go: only counsel takes it down.':
    'Que no haya oposición deja salir los datos: solo la asesoría jurídica lo anota.',
  'Counsel records it, or the tenant answers in its console.':
    'Lo anota la asesoría jurídica, o el cliente responde en su consola.',
  'A message that answers a letter of ours came since somebody last looked at this secrecy.':
    'Desde que alguien miró por última vez este secreto llegó un mensaje que responde a una carta nuestra.',
  'Read whether it lengthens the secrecy, and record what you found as a look into the docket.':
    'Lea si prolonga el secreto y registre lo que encontró como consulta del expediente.',
  'Draft the notice again.': 'Redacte de nuevo el aviso.',
  'The window to object is shorter than policy or contract says.':
    'El plazo de objeción es más corto de lo que dice la política o el contrato.',
  'How this is known is missing.': 'Falta cómo se sabe.',
  'Say it in a sentence.': 'Dígalo en una frase.',
  'Nobody was told yet.': 'Aún no se ha avisado a nadie.',
  'This contact was told, or is not to be told.': 'A este contacto ya se le avisó, o no se le ha de avisar.',
  'Choose another one.': 'Elija otro.',
  'The address is missing.': 'Falta la dirección.',
  'Say where the letter went.': 'Diga adónde fue la carta.',
  'An objection needs its reason.': 'Una objeción necesita su motivo.',
  'Say in a sentence or more why you object.': 'Diga en una frase o más por qué objeta.',
  'Our counsel has decided on your objection.': 'Nuestra asesoría jurídica ha decidido su objeción.',
  'If you have gone to court, answer that you have filed; otherwise write to the desk.':
    'Si ha acudido a un tribunal, responda que lo ha hecho; si no, escriba a la mesa.',
  'There is no open objection.': 'No hay objeción abierta.',
  'The decision needs its reason.': 'La decisión necesita su motivo.',
  'Write it in a sentence the tenant can read.': 'Escríbalo en una frase que el cliente pueda leer.',
  'This tenant was not told yet.': 'A este cliente aún no se le ha avisado.',
  'Write to the tenant.': 'Escriba al cliente.',
  'Say why the window grows.': 'Diga por qué crece el plazo.',
  'The window would not grow.': 'El plazo no crecería.',
  'Choose a later moment.': 'Elija un momento posterior.',
  'The window would end after production is due.': 'El plazo terminaría después de vencer la entrega.',
  'Ask the authority for more time first and record its extension.':
    'Pida primero más tiempo a la autoridad y registre su prórroga.',
  'The tenant has not answered.': 'El cliente no ha respondido.',
  'What follows from it is missing.': 'Falta qué se sigue de ello.',
  'This demand was not redirected.': 'Este requerimiento no se remitió.',
  'A renewed demand needs its exception.': 'Un requerimiento renovado necesita su excepción.',
  'Choose the ground from the list and say what the agency wrote.':
    'Elija el motivo de la lista y diga qué escribió la autoridad.',
  'Section G(d) of the certificate gives no reason for addressing the processor.':
    'La sección G(d) del certificado no da motivo para dirigirse al encargado.',
  'Answer with the form of Annex III and name the controller, or choose another ground.':
    'Responda con el formulario del anexo III y nombre al responsable, o elija otro motivo.',
  'There is no such exception in this demand.': 'No hay tal excepción en este requerimiento.',
  'You recorded this exception.': 'Usted registró esta excepción.',
  'Another person approves that the customer is not asked first.':
    'Otra persona aprueba que no se pregunte primero al cliente.',
  'The exception is already approved.': 'La excepción ya está aprobada.',
  'Where the data were set apart is missing.': 'Falta dónde se preservaron los datos.',
  'Name the system and what was done there.': 'Nombre el sistema y lo que se hizo allí.',
  'The notice is already out.': 'El aviso ya salió.',
  'A request forbids nothing: record an order or a statute that does.':
    'Una petición no prohíbe nada: registre una orden o una ley que prohíba.',
  'Hold back what would leave by not signing it.': 'Retenga lo que saldría no firmándolo.',
  'A day is not one of the calendar.': 'Un día no existe en el calendario.',
  'Enter the day as the order states it.': 'Anote el día como lo dice la orden.',
  'The order that it replaces is not in force.': 'La orden que sustituye no está vigente.',
  'Nobody has read the paper for secrecy yet.': 'Nadie ha leído aún el escrito en cuanto al secreto.',
  'Record the reading first.': 'Registre primero la lectura.',
  'The second reader is another person than the first.': 'El segundo lector es otra persona que el primero.',
  'Ask a colleague to confirm.': 'Pida a un colega que confirme.',
  'The reading is already confirmed.': 'La lectura ya está confirmada.',
  'You read the paper for secrecy.': 'Usted leyó el escrito en cuanto al secreto.',
  'Another person says that it no longer binds.': 'Otra persona dice que ya no obliga.',
  'There is no such order in force.': 'No hay tal orden vigente.',
  'What ends the secrecy is missing.': 'Falta qué pone fin al secreto.',
  'Say which order lifts it and where it stands, or what was misread.':
    'Diga qué orden lo levanta y dónde consta, o qué se leyó mal.',
  'The secrecy still binds through its last day.': 'El secreto obliga aún hasta el final de su último día.',
  'Wait for its end, or record the order that lifts it.':
    'Espere su fin, o registre la orden que lo levanta.',
  'No extension is filed.': 'No hay prórroga pedida.',
  'No secrecy is in force here.': 'Aquí no hay secreto vigente.',
  'Read the paper for secrecy first.': 'Lea primero el escrito en cuanto al secreto.',
  'Where this is written is missing.': 'Falta dónde consta.',
  'Name the docket entry, letter or call.': 'Nombre el asiento del registro, la carta o la llamada.',
  'Nothing is left to check.': 'No queda nada por comprobar.',
  'Where you looked is missing.': 'Falta dónde miró.',
  'Name the docket, or whom you asked.': 'Nombre el registro, o a quién preguntó.',
  'No late notice is owed here.': 'Aquí no se debe ningún aviso tardío.',
  'This late notice was held before.': 'Este aviso tardío ya se retuvo antes.',
  'It leaves by itself. A new order of a court is read as a secrecy of its own.':
    'Sale por sí solo. Una orden nueva de un tribunal se lee como un secreto propio.',
  'Say why it is held.': 'Diga por qué se retiene.',
  'A late notice is held for three working days at most, counted from the end of the secrecy.':
    'Un aviso tardío se retiene como mucho tres días hábiles, contados desde el fin del secreto.',
  'Choose a moment until {x} UTC.': 'Elija un momento hasta {x} UTC.',
  'A tenant has answered, and nobody of us has read it.':
    'Un cliente ha contestado y ninguno de nosotros lo ha leído.',
  'Counsel reads the answer and says what follows from it; then close.':
    'La asesoría jurídica lee la respuesta y dice qué se sigue de ella; ciérrelo después.',
  'The tenant objects to what is to leave, so reading it is not enough.':
    'El cliente se opone a lo que va a entregarse: no basta con leerlo.',
  'Decide the objection.': 'Decida la objeción.',
  'It names an account of another customer.': 'Nombra una cuenta de otro cliente.',
  'A longer term and a challenge are brought in by counsel.':
    'Un plazo más largo y una impugnación los trae el abogado.',
  'Have counsel bring it in.': 'Haga que lo traiga el abogado.',
  'You brought this demand in.': 'Usted trajo este requerimiento.',
  'Another person looks whether its tenant was told.': 'Otra persona mira si se avisó a su cliente.',
  'There is no word about telling left to look at.': 'No queda ninguna indicación de aviso por mirar.',
  'Name the letter, mail or file, and its day.': 'Nombre la carta, el correo o el expediente, y su día.',
  'That a tenant was told in the system before this one is one person’s word.':
    'Que se avisó a un cliente en el sistema anterior es palabra de una sola persona.',
  'Another person looks first whether it was.': 'Otra persona mira antes si fue así.',
  'What was answered has no production left to wait for.': 'Lo respondido ya no tiene entrega que esperar.',
  'Leave out the longer term and the challenge of the production.':
    'Omita el plazo más largo y la impugnación de la entrega.',
  'This kind of challenge is not about that, or a challenge of secrecy has a stay.':
    'Esta clase de impugnación no va contra eso, o una impugnación del secreto tiene una suspensión.',
  'Where it was filed, or where its stay is written, is missing.':
    'Falta dónde se presentó o dónde consta su suspensión.',
  'Name the court, and the order.': 'Nombre el tribunal y la resolución.',
  'Only the organisation that decides about these data can consent to their leaving.':
    'Solo la organización que decide sobre estos datos puede consentir su entrega.',
  'Answer that you have no objection, or ask that organisation to answer.':
    'Responda que no se opone, o pida a esa organización que responda.',
  'Several organisations were told, and it is not said which of them answered.':
    'Se informó a varias organizaciones y no se dice cuál respondió.',
  'Choose whose answer it is.': 'Elija de quién es la respuesta.',
  'Whoever consented does not decide about these data.': 'Quien consintió no decide sobre estos datos.',
  'Decline it, or ask the organisation that decides about them.':
    'Rechácelo, o pregunte a la organización que decide sobre ellos.',
  'Nobody of that name is told.': 'No se informa a nadie con ese nombre.',
  'This contact is not kept from this demand.': 'Este contacto no está excluido de esta solicitud.',
  'The address itself says that this contact is not to be told.':
    'La propia dirección dice que no se debe informar a este contacto.',
  'Correct the address in the directory, or name another contact.':
    'Corrija la dirección en el directorio o nombre otro contacto.',
  'Another person than who kept this contact out says that it may be told.':
    'Que se puede informar a este contacto lo dice otra persona distinta de quien lo excluyó.',
  'Ask a colleague in counsel.': 'Pida ayuda a un colega del equipo jurídico.',
  'Somebody has said that this secrecy ended.': 'Alguien ha dicho que este secreto terminó.',
  'Another person confirms it, or says that it still binds.':
    'Otra persona lo confirma, o dice que todavía obliga.',
  'Nobody has said that this secrecy ended.': 'Nadie ha dicho que este secreto terminara.',
  'Why it still binds is missing.': 'Falta por qué obliga todavía.',
  'You said yourself that this secrecy ended.': 'Usted mismo dijo que este secreto terminó.',
  'Another person looks at it and confirms.': 'Otra persona lo mira y lo confirma.',
  'The gate still ends this hold, or it has ended.':
    'La compuerta pone todavía fin a esta preservación, o ya terminó.',
  'Let it go by the gate, or wait for its last day.': 'Suéltela por la compuerta, o espere su último día.',
  'What was done at the source is missing.': 'Falta lo que se hizo en la fuente.',
  'Say where it was let go, by whom and how you know.': 'Diga dónde se soltó, quién lo hizo y cómo lo sabe.',
  'The law has the controller told, and nobody of the tenant’s chain who is told is the controller.':
    'La ley manda informar al responsable del tratamiento, y nadie de la cadena del cliente que es informado es ese responsable.',
  'Have the controller told in the tenant’s chain, with a contact for notices; or counsel records why not, and another person sends the notice.':
    'Haga que se informe al responsable en la cadena del cliente, con un contacto para avisos; o la asesoría jurídica anota por qué no, y otra persona envía el aviso.',
  'The law has the person told whose data they are, and our notice goes to the organisation.':
    'La ley manda informar a la persona interesada, y nuestro aviso va a la organización.',
  'Counsel records why that person is not told, and another person sends the notice.':
    'La asesoría jurídica anota por qué no se informa a esa persona, y otra persona envía el aviso.',
  'That whom the law names is not told is one person’s word.':
    'Que no se informe a quien la ley nombra es la palabra de una sola persona.',
  'You said why whom the law names is not told.': 'Usted dijo por qué no se informa a quien la ley nombra.',
  'Another person sends the notice.': 'Otra persona envía el aviso.',
  'The law names nobody else here who is to be told.': 'La ley no nombra aquí a nadie más a quien informar.',
  'Why they are not told is missing.': 'Falta por qué no se informa.',
}
