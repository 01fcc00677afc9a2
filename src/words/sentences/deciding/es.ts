// Spanish.

import type { Translation } from '../../catalogue.ts'
import type { en } from './en.ts'

export const es: Translation<typeof en> = {
  'Revoke the authorisation first.': 'Revoque primero la autorización.',
  'The authority has no directory entry here yet.': 'La autoridad aún no figura en el directorio.',
  'Match it to the directory first.': 'Asóciela primero al directorio.',
  'Who received a paper cannot confirm its sender.':
    'Quien recibió un escrito no puede confirmar a su remitente.',
  'Ask a colleague to make the call.': 'Pida a un colega que haga la llamada.',
  'Who took this paper in cannot confirm its sender.':
    'Quien tomó este escrito no puede confirmar a su remitente.',
  'An authorisation is already prepared.': 'Ya hay una autorización preparada.',
  'Sign it, or revoke it and prepare another.': 'Fírmela, o revóquela y prepare otra.',
  'The scope names a line that was not determined to be released.':
    'El alcance nombra una fila que no se decidió entregar.',
  'Prepare it again from the determination.': 'Prepárela de nuevo a partir de la decisión.',
  'The sender is not authenticated.': 'El remitente no está autenticado.',
  'Complete the checks and the call-back.': 'Complete las comprobaciones y la llamada.',
  'A package went out after its authorisation was revoked.':
    'Un paquete salió después de revocarse su autorización.',
  'Counsel says first what is done about it.': 'La asesoría jurídica dice primero qué se hace al respecto.',
  'The agency withdrew this demand.': 'La autoridad retiró este requerimiento.',
  'Close it.': 'Ciérrelo.',
  'The law has not been asked about these facts yet.':
    'Aún no se ha consultado el derecho sobre estos datos.',
  'Assess the demand first.': 'Evalúe primero el requerimiento.',
  'Some lines are not decided.': 'Algunas filas no están decididas.',
  'Determine every line first.': 'Decida primero cada fila.',
  'A tenant objected and counsel has not decided.':
    'Un cliente objetó y la asesoría jurídica no ha decidido.',
  'Counsel decides the objection first.': 'La asesoría jurídica decide primero la objeción.',
  'Counsel upheld the tenant’s objection.': 'La asesoría jurídica estimó la objeción del cliente.',
  'Determine these lines anew.': 'Decida estas filas de nuevo.',
  'The tenant’s window to object is still open.': 'El plazo de objeción del cliente sigue abierto.',
  'Wait for its end or for the tenant’s answer.': 'Espere su fin o la respuesta del cliente.',
  'Nobody has approved that a customer is not asked first.':
    'Nadie ha aprobado que no se pregunte primero a un cliente.',
  'A second person approves the exception.': 'Una segunda persona aprueba la excepción.',
  'Open the demand and read the present one.': 'Abra el requerimiento y lea la presente.',
  'This authorisation has expired.': 'Esta autorización ha caducado.',
  'Have it prepared again.': 'Haga que se prepare de nuevo.',
  'You prepared this authorisation.': 'Usted preparó esta autorización.',
  'Two other people sign it.': 'La firman otras dos personas.',
  'You have already signed it.': 'Ya la ha firmado.',
  'A second person signs next.': 'A continuación firma una segunda persona.',
  'There is no such live authorisation.': 'No hay tal autorización vigente.',
  'The package has already been released.': 'El paquete ya se ha entregado.',
  'Write to the officer; a release cannot be taken back.':
    'Escriba al agente; una entrega no puede retirarse.',
  'A reason in words is missing.': 'Falta un motivo en palabras.',
  'Say why it is revoked.': 'Diga por qué se revoca.',
  'The law’s answer has no such challenge for these customers.':
    'La respuesta del derecho no tiene tal impugnación para estos clientes.',
  'Ask the law again, or file it without the law’s entry: then it suspends nothing by statute.':
    'Consulte de nuevo el derecho, o preséntela sin la entrada del derecho: entonces no suspende nada por ley.',
  'This kind of challenge is not about {x}.': 'Esta clase de impugnación no trata de: {x}.',
  'There is no production left to challenge.': 'Ya no queda entrega que impugnar.',
  'Challenge the secrecy, or a new paper by its own demand.':
    'Impugne el secreto, o un escrito nuevo en su propio requerimiento.',
  'Assess it first.': 'Evalúelo primero.',
  'Where it was filed is missing.': 'Falta dónde se presentó.',
  'Name the court or authority.': 'Nombre el tribunal o la autoridad.',
  'The forum names an account of another customer.': 'El foro nombra una cuenta de otro cliente.',
  'Write it so that each customer may read it.': 'Escríbalo de modo que cada cliente pueda leerlo.',
  'The day lies in the future.': 'El día está en el futuro.',
  'Record it when it has happened.': 'Regístrelo cuando haya ocurrido.',
  'It names no customer of this demand.': 'No nombra a ningún cliente de este requerimiento.',
  'Choose whom it concerns, each once.': 'Elija a quién afecta, cada uno una vez.',
  'The day lies before the filing.': 'El día es anterior a la presentación.',
  'Correct the day.': 'Corrija el día.',
  'There is no ruling to appeal yet.': 'Aún no hay resolución que recurrir.',
  'This challenge has ended.': 'Esta impugnación ha terminado.',
  'Record the ruling first.': 'Registre primero la resolución.',
  'Record an appeal where there is one.': 'Registre un recurso donde lo haya.',
  'A challenge of secrecy never suspends production.':
    'Una impugnación del secreto nunca suspende la entrega.',
  'File a challenge of the production, and record the stay there.':
    'Presente una impugnación de la entrega, y registre allí la suspensión.',
  'Nothing is suspended.': 'Nada está suspendido.',
  'The order of the court is missing.': 'Falta la orden del tribunal.',
  'Add the paper, or say where it stands.': 'Añada el escrito, o diga dónde está.',
  'Add the paper, or write down who said so.': 'Adjunte el escrito o anote quién lo dijo.',
  'Nothing shows that the tenant filed it.': 'Nada muestra que el cliente lo haya presentado.',
  'Record it for each tenant by itself.': 'Anótelo para cada cliente por separado.',
  'What a tenant filed itself concerns one tenant.':
    'Lo que un cliente presentó por sí mismo concierne a un solo cliente.',
  'The answer has been released.': 'La respuesta ya se entregó.',
  'Nothing waits any more.': 'Ya nada espera.',
  'An extension counts only in writing.': 'Una prórroga solo cuenta por escrito.',
  'Add the paper, or say who granted it and where that is written.':
    'Añada el escrito, o diga quién la concedió y dónde consta.',
  'There is nothing to decide: it has ended, or production is suspended.':
    'No hay nada que decidir: ha terminado, o la entrega está suspendida.',
  'Say why.': 'Diga por qué.',
  'There is no such challenge in this demand.': 'No hay tal impugnación en este requerimiento.',
  'This is not the hash of the package.': 'Este no es el hash del paquete.',
  'Fetch the package again and compare.': 'Recoja de nuevo el paquete y compare.',
  'The message is empty.': 'El mensaje está vacío.',
  'Write what you want to say.': 'Escriba lo que quiere decir.',
  'Its facts were never confirmed.': 'Sus datos nunca se confirmaron.',
  'Confirm them, or file it as not a demand.': 'Confírmelos, o archívelo como no requerimiento.',
  'Lines that were to be released have not been.': 'Filas que debían entregarse no se han entregado.',
  'Release them, or determine them anew.': 'Entréguelas, o decídalas de nuevo.',
  'An authorisation is still in force.': 'Una autorización sigue vigente.',
  'A challenge of the production is open.': 'Hay una impugnación de la entrega abierta.',
  'Record its ruling or its withdrawal first.': 'Registre primero su resolución o su retirada.',
  'A task that must be done before closing is open.':
    'Hay abierta una tarea que debe hacerse antes del cierre.',
  'Do it, or say on the demand that it is done.': 'Hágala, o diga en el requerimiento que está hecha.',
  'A tenant has not been told.': 'No se ha avisado a un cliente.',
  'The law’s answer holds no such conflict.': 'La respuesta del derecho no contiene tal conflicto.',
  'Answer at least one of its questions.': 'Responda al menos a una de sus preguntas.',
  'The consent covers nothing that was asked of you.':
    'El consentimiento no cubre nada de lo que se le pidió.',
  'Choose at least one account and kind of data of this demand.':
    'Elija al menos una cuenta y una clase de datos de este requerimiento.',
  'The period ends before it begins.': 'El período termina antes de empezar.',
  'Correct its two dates.': 'Corrija sus dos fechas.',
  'The customer gave another answer.': 'El cliente dio otra respuesta.',
  'There is no such consent to verify.': 'No hay tal consentimiento que verificar.',
  'It is verified already.': 'Ya está verificado.',
  'Nothing is left to do.': 'No queda nada por hacer.',
  'An authorisation stands on the law’s answer without this consent.':
    'Una autorización se basa en la respuesta del derecho sin este consentimiento.',
  'Nobody is named.': 'No se nombra a nadie.',
  'Name who confirmed it, and how you reached them.': 'Nombre quién lo confirmó y cómo se le localizó.',
  'Sign in as the organisation it was sent to.': 'Entre como la organización a la que se envió.',
  'There is no consent to take back.': 'No hay consentimiento que retirar.',
  'The answer has already been given to the agency.': 'La respuesta ya se dio a la autoridad.',
  'Write to the desk; the receipt shows what left and when.':
    'Escriba a la mesa; el recibo muestra qué salió y cuándo.',
  'There is no verified consent of this customer.': 'No hay consentimiento verificado de este cliente.',
  'Decline it, or verify the consent that the customer gave.':
    'Rehúselo, o verifique el consentimiento que dio el cliente.',
  'This lies outside what the customer consented to.': 'Esto queda fuera de lo que el cliente consintió.',
  'Stay within its kinds of data and its period.': 'Manténgase en sus clases de datos y su período.',
  'This was filed as not a demand.': 'Esto se archivó como no requerimiento.',
  'Confirm its facts to take it up again.': 'Confirme sus datos para retomarlo.',
  'A new paper opens a new demand, linked to this one.':
    'Un escrito nuevo abre un requerimiento nuevo, vinculado a este.',
  'An authorisation stands on the present determination.':
    'Una autorización se basa en la presente decisión.',
  'No line was decided.': 'No se decidió ninguna fila.',
  'Decide at least one line.': 'Decida al menos una fila.',
  'A decided line is not part of this demand.': 'Una fila decidida no forma parte de este requerimiento.',
  'Reload the demand and decide again.': 'Recargue el requerimiento y decida de nuevo.',
  'Why it is not challenged names an account of another customer.':
    'La razón de no impugnar nombra una cuenta de otro cliente.',
  'Write it so that each customer may read it, or decide customer by customer.':
    'Escríbala de modo que cada cliente pueda leerla, o decida cliente por cliente.',
  'This ground does not belong to that decision under this law.':
    'Este motivo no corresponde a esa decisión según este derecho.',
  'Choose one of: {x}.': 'Elija uno de: {x}.',
  'The reason names an account of another customer.': 'El motivo nombra una cuenta de otro cliente.',
  'Write the sentence that the letter will carry.': 'Escriba la frase que llevará la carta.',
  'The answer to this demand has been released.': 'La respuesta a este requerimiento ya se entregó.',
  'Decide the other lines without a release, or receive a new demand linked to this one.':
    'Decida las otras filas sin entrega, o reciba un requerimiento nuevo vinculado a este.',
  'This line has no answer of the law yet.': 'Esta fila aún no tiene respuesta del derecho.',
  'Assess the demand again.': 'Evalúe de nuevo el requerimiento.',
  'The paper served does not reach this category.': 'El escrito notificado no alcanza esta categoría.',
  'Reject it and say what would suffice: {x}.': 'Rechácelo y diga qué bastaría: {x}.',
  'Content that no law requires leaves by counsel’s decision alone.':
    'El contenido que ningún derecho exige solo sale por decisión de la asesoría jurídica.',
  'Hand it to counsel.': 'Páselo a la asesoría jurídica.',
  'The law gives no clear answer here.': 'El derecho no da aquí una respuesta clara.',
  'Hand it to counsel: see the questions in the findings.':
    'Páselo a la asesoría jurídica: vea las preguntas en las conclusiones.',
  'Only counsel gives counsel’s opinion.': 'Solo la asesoría jurídica da la opinión de la asesoría jurídica.',
  'Hand it to counsel, or choose the other ground.': 'Páselo a la asesoría jurídica, o elija el otro motivo.',
  'The packs do not say that this is required.': 'Los paquetes no dicen que esto se exija.',
  'Record it as counsel’s opinion, with the reason.':
    'Regístrelo como opinión de la asesoría jurídica, con el motivo.',
  'Nothing can be released for an identifier without an account.':
    'Nada puede entregarse para un identificador sin cuenta.',
  'Decide no data for it.': 'Decida para él sin datos.',
  'Decide otherwise than to release.': 'Decida otra cosa que entregar.',
  'A challenge of this production was granted.': 'Se estimó una impugnación de esta entrega.',
  'An organisation is asked first.': 'A una organización se le pregunta primero.',
  'Redirect the agency to the customer, or record an exception from the list.':
    'Remita la autoridad al cliente, o registre una excepción de la lista.',
  'Why this is not challenged is not recorded.': 'No consta por qué no se impugna.',
  'Write why it is not challenged.': 'Escriba por qué no se impugna.',
  'A released line needs its period.': 'Una fila que se entrega necesita su período.',
  'Enter from and to, or leave them open as the paper does.':
    'Anote desde y hasta, o déjelos abiertos como el escrito.',
  'The period is wider than what was asked.': 'El período es más amplio que lo pedido.',
  'Stay within the period of the paper.': 'Manténgase en el período del escrito.',
  'What was asked for in this emergency has left.': 'Lo que se pidió en esta emergencia ya salió.',
  'Record what became of the process that has to follow.': 'Registre qué fue del acto que debe seguir.',
  'Say why this is no emergency.': 'Diga por qué no es una emergencia.',
  'Confirm what is asked for first.': 'Confirme primero lo que se pide.',
  'A part of the danger is not told.': 'Falta una parte del peligro.',
  'Say who is in danger, of what, why it cannot wait, and how these data help.':
    'Diga quién está en peligro, de qué, por qué no puede esperar y cómo ayudan estos datos.',
  'No category is chosen.': 'No se ha elegido ninguna categoría.',
  'Choose the least that would help, each category with its reason.':
    'Elija lo mínimo que ayudaría, cada categoría con su motivo.',
  'A chosen category was not asked for.': 'Una categoría elegida no se pidió.',
  'Choose of what was asked.': 'Elija entre lo pedido.',
  'A chosen category has no reason.': 'Una categoría elegida no tiene motivo.',
  'Say for each category why the help needs it.': 'Diga para cada categoría por qué la ayuda la necesita.',
  'Content needs more than the other categories.': 'El contenido necesita más que las otras categorías.',
  'Say in a few sentences why nothing less would help: whom content would find that the rest would not.':
    'Diga en unas frases por qué nada menor ayudaría: a quién encontraría el contenido que lo demás no encontraría.',
  'The danger is not recorded yet.': 'El peligro aún no está registrado.',
  'Record who is in danger, and of what.': 'Registre quién está en peligro y de qué.',
  'Match it to the directory first: the number to call comes from there.':
    'Asóciela primero al directorio: de ahí viene el número al que llamar.',
  'Who took it in or recorded the danger cannot confirm it.':
    'Quien lo tomó o registró el peligro no puede confirmarlo.',
  'Ask a colleague to call the authority.': 'Pida a un colega que llame a la autoridad.',
  'Name the supervisor who spoke with you.': 'Nombre al superior que habló con usted.',
  'The supervisor is another person than the officer who asks.':
    'El superior es otra persona que el agente que pide.',
  'Have the authority put you through to the officer’s supervisor.':
    'Haga que la autoridad le pase con el superior del agente.',
  'The authority’s supervisor has not confirmed the danger.':
    'El superior de la autoridad no ha confirmado el peligro.',
  'Record the danger, and have a colleague call the number of the directory.':
    'Registre el peligro, y haga que un colega llame al número del directorio.',
  'This category is not of the least that helps.': 'Esta categoría no es de lo mínimo que ayuda.',
  'Decline it, or record the danger anew with the reason for this category.':
    'Rehúsela, o registre de nuevo el peligro con el motivo de esta categoría.',
  'The process has come already.': 'El acto ya llegó.',
  'Which paper followed is not said.': 'No se dice qué escrito siguió.',
  'Give the reference of the demand here that holds it.':
    'Dé la referencia del requerimiento que lo contiene aquí.',
  'A note in words is missing.': 'Falta una nota en palabras.',
  'Say what the authority answered.': 'Diga qué respondió la autoridad.',
  'This demand is not marked as an emergency.': 'Este requerimiento no está marcado como emergencia.',
  'Mark it as one, or decide it the usual way.': 'Márquelo como tal, o decídalo por la vía ordinaria.',
  'An authorisation or a release stands on the emergency as it was recorded.':
    'Una autorización o una entrega se basa en la emergencia tal como se registró.',
  'This demand is already here.': 'Este requerimiento ya está aquí.',
  'Open the demand that it became.': 'Abra el requerimiento en que se convirtió.',
  'Name the tenant.': 'Nombre al cliente.',
  'The tenant was told, so no secrecy binds towards it.':
    'Se avisó al cliente, así que ningún secreto obliga frente a él.',
  'Take out one of the two.': 'Quite uno de los dos.',
  'What was answered has no outcome.': 'Lo respondido no tiene resultado.',
  'Say what the answer was.': 'Diga cuál fue la respuesta.',
  'A demand is not linked to itself.': 'Un requerimiento no se vincula consigo mismo.',
  'Enter the reference of the other one.': 'Anote la referencia del otro.',
  'The sender is not authenticated, so nothing is looked up.':
    'El remitente no está autenticado, así que nada se busca.',
  'A look-up is under way.': 'Hay una búsqueda en curso.',
  'Decide on what it found.': 'Decida según lo que encontró.',
  'No such look-up was asked for.': 'No se pidió tal búsqueda.',
  'Ask again from the desk.': 'Pídala de nuevo desde la mesa.',
  'This line was not narrowed.': 'Esta fila no se acotó.',
  'Determine it first.': 'Decídala primero.',
  'The answer to this offer is recorded.': 'La respuesta a esta oferta ya consta.',
  'Make a new offer, then record its answer.': 'Haga una oferta nueva y registre luego su respuesta.',
  'Where the agency said so is missing.': 'Falta dónde lo dijo la autoridad.',
  'Name the letter, mail or call.': 'Nombre la carta, el correo o la llamada.',
  'This authorisation has already been used to collect.': 'Esta autorización ya se usó para extraer.',
  'Prepare and sign another.': 'Prepare y firme otra.',
  'You prepared what was collected.': 'Usted preparó lo que se extrajo.',
  'Another custodian certifies it.': 'Lo certifica otro custodio.',
  'The certificate is already signed.': 'El certificado ya está firmado.',
  'No custodian has signed the certificate.': 'Ningún custodio ha firmado el certificado.',
  'The named custodian signs it first.': 'El custodio designado lo firma primero.',
  'This is not the package that was sealed.': 'Este no es el paquete que se selló.',
  'Seal again.': 'Selle de nuevo.',
  'No such release waits to be looked at.': 'Ninguna entrega de ese tipo espera ser examinada.',
  'You prepared or signed what went out.': 'Usted preparó o firmó lo que salió.',
  'Another counsel says what was done about it.': 'Otro jurista dice qué se hizo al respecto.',
  'Say what was done about the package.': 'Diga qué se hizo con el paquete.',
  'This authorisation is not in force.': 'Esta autorización no está vigente.',
  'Prepare and sign it anew.': 'Prepárela y fírmela de nuevo.',
  'This paper is already here.': 'Este escrito ya está aquí.',
  'Open the demand it belongs to.': 'Abra el requerimiento al que pertenece.',
  'A demand by this channel comes with a paper.': 'Un requerimiento por esta vía viene con un escrito.',
  'Attach the paper, or enter it at the desk.': 'Adjunte el escrito, o regístrelo en la mesa.',
  'A paper cannot be served after it was received.': 'Un escrito no puede notificarse después de recibirse.',
  'Correct when it was served.': 'Corrija cuándo se notificó.',
  'Its facts were confirmed: it is a demand.': 'Sus datos se confirmaron: es un requerimiento.',
  'Determine and close it.': 'Decídalo y ciérrelo.',
  'Say in a sentence why this is not a demand.': 'Diga en una frase por qué no es un requerimiento.',
  'An authorisation stands on the facts as they are.':
    'Una autorización se basa en los datos tal como están.',
  'Accounts were already looked up for the identifiers as they were.':
    'Ya se buscaron cuentas para los identificadores tal como estaban.',
  'Receive the corrected paper as a new demand and link it.':
    'Reciba el escrito corregido como requerimiento nuevo y vincúlelo.',
  'No paper is marked as the instrument.': 'Ningún escrito está marcado como el instrumento.',
  'Mark which paper demands the data.': 'Marque qué escrito requiere los datos.',
  'Nothing is asked yet.': 'Aún no se pide nada.',
  'Enter at least one ask, or file it as not a demand.':
    'Anote al menos una petición, o archívelo como no requerimiento.',
  'An ask names no data category.': 'Una petición no nombra ninguna categoría de datos.',
  'Choose the categories it asks for.': 'Elija las categorías que pide.',
  'A period ends before it begins.': 'Un período termina antes de empezar.',
  'A challenge suspends production by statute.': 'Una impugnación suspende la entrega por ley.',
  'Wait for the ruling. To answer for other customers, decide the challenged lines as challenged.':
    'Espere la resolución. Para responder por otros clientes, decida las filas impugnadas como impugnadas.',
  'A court has stayed production.': 'Un tribunal ha suspendido la entrega.',
  'Wait for the ruling or the end of the stay. To answer for other customers, decide the challenged lines as challenged.':
    'Espere la resolución o el fin de la suspensión. Para responder por otros clientes, decida las filas impugnadas como impugnadas.',
  'The enforcing authority was notified: nothing leaves before it clears the order or its time ends.':
    'Se notificó a la autoridad de ejecución: nada sale antes de que dé su conformidad o acabe su plazo.',
  'Wait for the end of its time, or counsel records that it cleared the order, or refused it.':
    'Espere el fin de su plazo, o la asesoría jurídica anota que dio su conformidad o que se negó.',
  'No other authority looks at this order.': 'Ninguna otra autoridad examina esta orden.',
  'Confirm the facts and assess it first, if the paper says that one was notified.':
    'Confirme antes los hechos y evalúela, si el documento dice que se notificó a alguna.',
  'Who said so, and where, is missing.': 'Falta quién lo dijo y dónde.',
  'Add the paper, or say where it stands; of a refusal also its ground.':
    'Adjunte el documento o diga dónde consta; si es una denegación, también su motivo.',
  'The day is not between the arrival of the order and today.':
    'El día no está entre la llegada de la orden y hoy.',
  'Write the day on which that authority said so.': 'Escriba el día en que esa autoridad lo dijo.',
  'More time was given in writing, and it has not run out.':
    'Se dio más tiempo por escrito, y no se ha agotado.',
  'Wait for its end. To produce sooner, counsel records an extension that ends now.':
    'Espere su fin. Para entregar antes, la asesoría jurídica registra una prórroga que termina ahora.',
  'Determine these lines otherwise than to release.': 'Decida estas filas de otro modo que entregar.',
  'Counsel decided not to produce while the challenge is open, at the risk of contempt.':
    'La asesoría jurídica decidió no entregar mientras la impugnación esté abierta, con riesgo de desacato.',
  'Counsel decides to produce, or records the ruling.':
    'La asesoría jurídica decide entregar, o registra la resolución.',
  'A challenge is open, nothing suspends production, and it is not due yet.':
    'Hay una impugnación abierta, nada suspende la entrega, y aún no vence.',
  'Counsel decides whether to produce before it is ruled on.':
    'La asesoría jurídica decide si se entrega antes de resolverse.',
  'The contract of a customer closes this exception: it is asked first.':
    'El contrato de un cliente cierra esta excepción: se le pregunta primero.',
  'An exception from asking the customer first is for organisations, and none is decided on here.':
    'La excepción a preguntar primero al cliente es para organizaciones, y aquí no se decide sobre ninguna.',
  'Decide without an exception.': 'Decida sin excepción.',
  'Redirect the agency to the customer, or choose another exception from the list.':
    'Remita la autoridad al cliente, o elija otra excepción de la lista.',
  'No policy that counsel adopted covers this paper and category.':
    'Ninguna política adoptada por la asesoría jurídica cubre este escrito y esta categoría.',
  'Decline it, or name the policy by which it leaves.': 'Rehúselo, o nombre la política por la que sale.',
  'The law permits this disclosure but does not require it.':
    'El derecho permite esta comunicación pero no la exige.',
  'Decline it. It leaves only in a confirmed emergency, by the customer’s verified consent, or by a policy that counsel adopted by name.':
    'Rehúselo. Solo sale en una emergencia confirmada, con el consentimiento verificado del cliente, o por una política que la asesoría jurídica adoptó con su nombre.',
  'This ground is for what the law merely permits.': 'Este motivo es para lo que el derecho solo permite.',
  'Give the ground that the law’s answer has.': 'Dé el motivo que tiene la respuesta del derecho.',
  'No lawyer has approved this letter in this language.':
    'Ningún jurista ha aprobado esta carta en este idioma.',
  'Counsel reads it beside the English text and confirms it, or it goes out in English.':
    'La asesoría jurídica la lee junto al texto inglés y la confirma, o sale en inglés.',
  'This is not filed as not a demand.': 'Esto no está archivado como no requerimiento.',
  'Somebody has looked at it already.': 'Alguien ya lo ha mirado.',
  'You filed this as not a demand.': 'Usted archivó esto como no requerimiento.',
  'Another person looks at it once more.': 'Otra persona lo mira una vez más.',
  'The authority cannot be changed while an authorisation names its officers as recipients.':
    'La autoridad no se puede cambiar mientras una autorización nombre a sus agentes como destinatarios.',
  'The authorisation would expire before now, or later than the settings allow.':
    'La autorización caducaría antes de ahora o más tarde de lo que permiten los ajustes.',
  'The gate has already answered the look-up of these accounts.':
    'El gate ya respondió a la búsqueda de estas cuentas.',
  'Wait for the gate to answer. If it takes longer than ten minutes, tell an administrator: it may be down.':
    'Espere a que responda el gate. Si tarda más de diez minutos, avise a un administrador: puede estar parado.',
  'No question of the worksheet is answered, or an answer is to a question that it does not have.':
    'No se responde a ninguna pregunta de la hoja, o una respuesta es a una pregunta que no tiene.',
  'A ruling needs its result, and another step has none.':
    'Una resolución necesita su resultado, y otro paso no tiene ninguno.',
  'Say what was ruled, or choose the step that was taken.':
    'Indique qué se resolvió, o elija el paso que se dio.',
  'The certificate states in section G(d) that {x}.': 'El certificado indica en la sección G(d): {x}.',
  'addressing the controller might harm the investigation':
    'dirigirse al responsable del tratamiento podría perjudicar la investigación',
  'the controller cannot be identified': 'no se puede identificar al responsable del tratamiento',
  'the provider’s policy: process follows an emergency disclosure':
    'según la política del proveedor: a una entrega por urgencia le sigue un escrito que la exija',
}
