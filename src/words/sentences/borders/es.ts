// Spanish.

import type { Translation } from '../../catalogue.ts'
import type { en } from './en.ts'

export const es: Translation<typeof en> = {
  'This idempotency key was used for another command.': 'Esta clave de idempotencia se usó para otra orden.',
  'Send a new key with a new command.': 'Envíe una clave nueva con una orden nueva.',
  'Somebody changed this demand while you were looking at it.':
    'Alguien cambió este requerimiento mientras usted lo miraba.',
  'Reload, look at the change, and try again.': 'Recargue, mire el cambio e inténtelo de nuevo.',
  'This demand was closed, and its keys were erased from this machine.':
    'Este requerimiento se cerró y sus claves se borraron de esta máquina.',
  'There is no such demand here.': 'Aquí no hay tal requerimiento.',
  'There is no such comment here.': 'Aquí no hay tal comentario.',
  'Reload the demand.': 'Recargue el requerimiento.',
  'Somebody whom you name does not work on this demand.':
    'Alguien a quien nombra no trabaja en este requerimiento.',
  'Take the name out.': 'Quite ese nombre.',
  'There is no such task here.': 'Aquí no hay tal tarea.',
  'There is no such person here.': 'Aquí no hay tal persona.',
  'Choose one from the list.': 'Elija una de la lista.',
  'There is no such absence here.': 'Aquí no hay tal ausencia.',
  'Reload the page.': 'Recargue la página.',
  'To whom is missing.': 'Falta a quién.',
  'Enter it.': 'Indíquelo.',
  'The directory has no such {x}.': 'El directorio no contiene: {x}.',
  'Enter its name as the directory has it.': 'Escriba el nombre como figura en el directorio.',
  'There is no such tie here.': 'Aquí no hay tal vínculo.',
  'There is no such call here.': 'Aquí no hay tal llamada.',
  'This is for the desk.': 'Esto es para la mesa.',
  'Sign in there.': 'Inicie sesión allí.',
  'There is no rota yet.': 'Aún no hay guardia.',
  'Counsel or an administrator makes one.': 'La asesoría jurídica o un administrador la crea.',
  'Somebody else changed the rota.': 'Otra persona cambió la guardia.',
  'This address may not be called.': 'No se puede llamar a esta dirección.',
  'Use https and a public address, or allow private ones in policy.json.':
    'Use https y una dirección pública, o permita las privadas en policy.json.',
  'Somebody in the rota does not work on demands.': 'Alguien de la guardia no trabaja en requerimientos.',
  'Take them out.': 'Quite a esa persona.',
  'The turn ends before it begins, or is over.': 'El turno termina antes de empezar, o ya pasó.',
  'Correct the times.': 'Corrija las horas.',
  'There is no such turn here.': 'Aquí no hay tal turno.',
  'A merger of this tenant waits already.': 'Ya espera una fusión de este cliente.',
  'Confirm it, or stop it first.': 'Confírmela, o deténgala primero.',
  'A tenant cannot be merged into itself.': 'Un cliente no puede fusionarse consigo mismo.',
  'Choose its successor.': 'Elija su sucesor.',
  'One of the two was merged or closed already.': 'Uno de los dos ya se fusionó o cerró.',
  'Choose tenants that are active.': 'Elija clientes activos.',
  'Nobody of the successor gets notices, so an obligation to tell would be lost.':
    'Nadie del sucesor recibe avisos; se perdería una obligación de avisar.',
  'Add a contact for notices to the successor first.': 'Añada primero al sucesor un contacto para avisos.',
  'The tenant is a party in its successor’s own chain.':
    'El cliente es parte en la cadena de su propio sucesor.',
  'Change the successor’s chain first.': 'Cambie primero la cadena del sucesor.',
  'There is no such merger to decide.': 'No hay tal fusión que decidir.',
  'A merger is confirmed by another person than the one who asked for it.':
    'Una fusión la confirma otra persona que quien la pidió.',
  'Ask a colleague to confirm it.': 'Pida a un colega que la confirme.',
  'This tenant was merged or closed already.': 'Este cliente ya se fusionó o cerró.',
  'Nothing is left to do here.': 'Aquí no queda nada por hacer.',
  'Nobody would get its notices any more, so an obligation to tell would be lost.':
    'Nadie recibiría ya sus avisos; se perdería una obligación de avisar.',
  'Add a contact for notices, or choose who else is told.':
    'Añada un contacto para avisos, o elija a quién más se avisa.',
  'It is a party in another tenant’s chain.': 'Es parte en la cadena de otro cliente.',
  'Change that chain first, so that its notices go elsewhere.':
    'Cambie primero esa cadena, para que sus avisos vayan a otro lugar.',
  'There is no such tenant in the directory.': 'No hay tal cliente en el directorio.',
  'Go back to the list.': 'Vuelva a la lista.',
  'There is no such hold.': 'No hay tal retención.',
  'There is nothing at this address.': 'No hay nada en esta dirección.',
  'Begin at the report’s first page.': 'Empiece por la primera página del informe.',
  'Nothing is published yet.': 'Aún no se ha publicado nada.',
  'The first edition appears here when it is published.':
    'La primera edición aparece aquí cuando se publica.',
  'Choose one of the list.': 'Elija una de la lista.',
  'The text has changed since you read it.': 'El texto ha cambiado desde que lo leyó.',
  'Read it again as it is now.': 'Léalo de nuevo como está ahora.',
  'No approval of this text is live.': 'Ninguna aprobación de este texto está vigente.',
  'Only counsel in the provider’s own employment approves the words of a letter.':
    'Solo un jurista empleado por el propio proveedor aprueba las palabras de una carta.',
  'Ask counsel to read and approve it.': 'Pida a la asesoría jurídica que la lea y la apruebe.',
  'This installation has no such version of the pack {x}.':
    'Esta instalación no tiene esa versión del paquete {x}.',
  'Reload the page of the law packs: a newer one may have come.':
    'Recargue la página de los paquetes: puede haber llegado uno más nuevo.',
  'Reload the page of the law packs.': 'Recargue la página de los paquetes.',
  'A policy of this name is adopted already.': 'Ya se adoptó una política con este nombre.',
  'Withdraw it first, or choose another name.': 'Retírela primero, o elija otro nombre.',
  'No pack has this paper.': 'Ningún paquete tiene este escrito.',
  'Choose it from the packs.': 'Elíjalo de los paquetes.',
  'The pack does not say that {x} merely permits to give {y}.':
    'El paquete no dice que {x} solo permita dar: {y}.',
  'A policy is for what a law permits and does not require: leave this category out.':
    'Una política es para lo que un derecho permite y no exige: deje fuera esta categoría.',
  'There is no such policy in force.': 'No hay tal política vigente.',
  'The facts are not confirmed yet.': 'Los datos aún no están confirmados.',
  'Confirm what the paper says first.': 'Confirme primero lo que dice el escrito.',
  'A confirmed answer does not have the form that the law asks for.':
    'Una respuesta confirmada no tiene la forma que el derecho pide.',
  'Correct the facts: see each field’s note.': 'Corrija los datos: vea la nota de cada campo.',
  'There is no such pack here.': 'Aquí no hay tal paquete.',
  'See the list of packs.': 'Vea la lista de paquetes.',
  'The facts cannot be read: {x}': 'Los datos no se pueden leer: {x}',
  'Correct them and ask again.': 'Corríjalos y pregunte de nuevo.',
  'Send it in smaller parts.': 'Envíelo en partes más pequeñas.',
  'This request does not come from a page of this site.':
    'Esta petición no viene de una página de este sitio.',
  'Open the page here, reload it and try again.': 'Abra la página aquí, recárguela e inténtelo de nuevo.',
  'Check the address, or go back.': 'Compruebe la dirección, o vuelva atrás.',
  'What was sent is larger than this address takes.': 'Lo enviado es mayor de lo que esta dirección admite.',
  'What was sent is larger than {x} kB.': 'Lo enviado ocupa más de {x} kB.',
  'Tell an administrator that the disk is full; send it again once there is room.':
    'Avise a un administrador de que el disco está lleno; envíelo de nuevo cuando haya sitio.',
  'The profile has a field that cannot be read.': 'El perfil tiene un campo que no se puede leer.',
  'Taken back by the customer.': 'Retirado por el cliente.',
  'Send less at once.': 'Envíe menos de una vez.',
  'The request could not be read.': 'No se pudo leer la petición.',
  'Send it again in the form that is asked for.': 'Envíela de nuevo en la forma pedida.',
  'There is no room left to keep it: nothing of it was kept.':
    'No queda espacio para guardarlo: no se guardó nada.',
  'There were too many attempts from here.': 'Hubo demasiados intentos desde aquí.',
  'Try again after {x} UTC.': 'Inténtelo de nuevo después de {x} UTC.',
  'The field “{x}” could not be read.': 'No se pudo leer el campo «{x}».',
  'Correct it and send it again.': 'Corríjalo y envíelo de nuevo.',
  'Set a filter, an order or columns first, then save it.':
    'Ponga primero un filtro, un orden o columnas y luego guárdela.',
  'You have {x} views already.': 'Ya tiene {x} vistas.',
  'Forget one that you no longer use.': 'Olvide una que ya no use.',
  'There is no such view of yours.': 'No tiene tal vista.',
  'Only its owner changes or forgets a view.': 'Solo su dueño cambia u olvida una vista.',
  'There is no such paper here.': 'Aquí no hay tal escrito.',
  'There is no such contact.': 'No hay tal contacto.',
  'Somebody must get the notices.': 'Alguien debe recibir los avisos.',
  'Have another contact get them first, or keep this one.':
    'Haga que primero los reciba otro contacto, o conserve este.',
  'There is no such change here.': 'Aquí no hay tal cambio.',
  'This was made and has ended since.': 'Esto se creó y desde entonces ha terminado.',
  'Make another one.': 'Cree otro.',
  'This was written while somebody else was signed in here, or by nobody we know.':
    'Esto se escribió cuando otra persona tenía aquí la sesión iniciada, o lo escribió alguien que no conocemos.',
  'Nothing of it was done or shown. Open the page yourself and write it there.':
    'Nada de ello se ha hecho ni mostrado. Abra usted la página y escríbalo allí.',
  'This change is settled already.': 'Este cambio ya está resuelto.',
  'This is not the link of the mail to the old contact.':
    'Este no es el enlace del correo al contacto anterior.',
  'Open the link in that mail, whole, or stop the change.':
    'Abra el enlace completo de ese correo, o detenga el cambio.',
  'There is no such drill here.': 'Aquí no hay tal simulacro.',
  'This drill is answered already.': 'Este simulacro ya está respondido.',
  'Send another one to try again.': 'Envíe otro para probar de nuevo.',
  'This link confirms nothing any more.': 'Este enlace ya no confirma nada.',
  'See Contacts and mails, or ask again.': 'Vea Contactos y correos, o pídalo de nuevo.',
  'Give a name, a mail address and a language of two letters; mails are: {x}.':
    'Indique un nombre, una dirección de correo y un idioma de dos letras; los correos son: {x}.',
  'The package is sealed and waits for the public log.':
    'El paquete está sellado y espera el registro público.',
  'Come back in a few minutes; the page shows the button then.':
    'Vuelva en unos minutos; la página mostrará entonces el botón.',
  'The package was here until {x}.': 'El paquete estuvo aquí hasta {x}.',
  'Write to us under the reference if you still need it.': 'Escríbanos con la referencia si aún lo necesita.',
  'There is nothing to fetch.': 'No hay nada que recoger.',
  'You will be told when an answer is ready.': 'Se le avisará cuando haya una respuesta.',
  'Go back to your demands.': 'Vuelva a sus requerimientos.',
  'This link has been used, has expired, or is not complete.':
    'Este enlace se usó, caducó o no está completo.',
  'Ask for a new link; each works once and for two days.':
    'Pida un enlace nuevo; cada uno sirve una vez y durante dos días.',
  'This took too long, or was answered twice.': 'Tardó demasiado, o se respondió dos veces.',
  'Start again.': 'Empiece de nuevo.',
  'The passkey could not be verified.': 'No se pudo verificar la llave de acceso.',
  'Try again, or use another device that asks for your fingerprint, face or PIN.':
    'Inténtelo de nuevo, o use otro dispositivo que pida su huella, su cara o su PIN.',
  'This passkey does not open this site.': 'Esta llave de acceso no abre este sitio.',
  'Use the passkey that you enrolled here, or ask for a new link.':
    'Use la llave de acceso que registró aquí, o pida un enlace nuevo.',
  'You are not signed in.': 'No ha iniciado sesión.',
  'Sign in.': 'Inicie sesión.',
  'Reload the page and try again.': 'Recargue la página e inténtelo de nuevo.',
  'Sign in again.': 'Inicie sesión de nuevo.',
  'Your organisation’s sign-in could not be completed.':
    'No se pudo completar el inicio de sesión de su organización.',
  'Start again. If it fails again, sign in with your passkey, and tell an administrator.':
    'Empiece de nuevo. Si vuelve a fallar, entre con su llave de acceso y dígaselo a un administrador.',
  'This sign-in took too long, was used before, or began in another browser.':
    'Este inicio de sesión tardó demasiado, ya se usó o empezó en otro navegador.',
  'Start again from the sign-in page.': 'Empiece de nuevo desde la página de inicio de sesión.',
  'Your organisation’s account is not known here.': 'La cuenta de su organización no se conoce aquí.',
  'Sign in with your passkey, or ask an administrator to connect the account.':
    'Entre con su llave de acceso, o pida a un administrador que conecte la cuenta.',
  'There is no such way to sign in here.': 'Aquí no se puede entrar de ese modo.',
  'Use the sign-in page.': 'Use la página de inicio de sesión.',
  'Somebody else changed this meanwhile.': 'Otra persona cambió esto entretanto.',
  'You have not opened this authorisation.': 'No ha abierto esta autorización.',
  'Open it, read it to the end, and sign it.': 'Ábrala, léala hasta el final y fírmela.',
  'This authorisation is no longer the current one.': 'Esta autorización ya no es la actual.',
  'Go back to the list and read the present one.': 'Vuelva a la lista y lea la presente.',
  'The signature is not one of your approval passkey over this authorisation.':
    'La firma no es de su llave de acceso de aprobación sobre esta autorización.',
  'Reload the page and sign again with the passkey that you enrolled here.':
    'Recargue la página y firme de nuevo con la llave de acceso que registró aquí.',
  'There is no such page.': 'No hay tal página.',
  'Begin at the first one.': 'Empiece por la primera.',
  'Every entity has a short id, a name, a country of two letters and an address; every service names one of them.':
    'Cada entidad tiene un identificador corto, un nombre, un país de dos letras y una dirección; cada servicio nombra una de ellas.',
  'There is no mail address of yours here.': 'Aquí no hay ninguna dirección de correo suya.',
  'Add it to your own entry, under People.': 'Añádala a su propia entrada, en Personas.',
  'There is no such tenant.': 'No hay tal cliente.',
  'Check the id in the directory.': 'Compruebe el identificador en el directorio.',
  'A tenant’s people are known by their subject alone.':
    'Las personas de un cliente se conocen solo por su «subject».',
  'Bind each contact to the subject that their provider names.':
    'Vincule cada contacto al «subject» que nombra su proveedor de identidad.',
  'At this address no OpenID provider of that name answers.':
    'En esta dirección no responde ningún proveedor OpenID de ese nombre.',
  'Give the issuer exactly as its own metadata names it, by https.':
    'Indique el emisor exactamente como lo nombran sus metadatos, con https.',
  'No provider is set for them, or they are not here.':
    'No hay proveedor configurado para ellos, o no están aquí.',
  'Set the provider first.': 'Configure primero el proveedor.',
  'This subject is somebody else here.': 'Ese «subject» es aquí de otra persona.',
  'End that bond first.': 'Termine primero ese vínculo.',
  'There is no such live passkey.': 'No hay tal llave de acceso vigente.',
  'Reload the page of the person.': 'Recargue la página de la persona.',
  'This person has, or had, a passkey there: a new one takes two administrators.':
    'Esta persona tiene, o tuvo, una llave de acceso allí: una nueva requiere dos administradores.',
  'Ask for a recovery; another administrator confirms it.':
    'Pida una recuperación; otro administrador la confirma.',
  'Only approvers have a passkey of the approval page.':
    'Solo los aprobadores tienen una llave de acceso de la página de aprobación.',
  'Give the person the role approver first.': 'Dé primero a la persona la función de aprobador.',
  'There is no mail address of this person.': 'No hay dirección de correo de esta persona.',
  'Add one, or have the link shown and hand it over yourself.':
    'Añada una, o haga que se muestre el enlace y entréguelo usted.',
  'Nobody lets themselves in again.': 'Nadie se readmite a sí mismo.',
  'Ask another administrator.': 'Pídalo a otro administrador.',
  'Reload the page of the people.': 'Recargue la página de personas.',
  'Somebody else changed this while you were at it.':
    'Otra persona cambió esto mientras usted trabajaba en ello.',
  'Somebody active has this mail address already.': 'Alguien activo ya tiene esta dirección de correo.',
  'Open that person instead, or give another address.': 'Abra a esa persona, o indique otra dirección.',
  'A recovery of this person waits already.': 'Ya espera una recuperación de esta persona.',
  'Have another administrator confirm or stop it.': 'Haga que otro administrador la confirme o la detenga.',
  'This recovery was settled, or there is none.': 'Esta recuperación se resolvió, o no la hay.',
  'There is no such live token.': 'No hay tal token vigente.',
  'Reload the page of the tokens.': 'Recargue la página de los tokens.',
  'This token has not the scope {x}.': 'Este token no tiene el alcance {x}.',
  'Have an administrator make a token with that scope.':
    'Haga que un administrador cree un token con ese alcance.',
  'There is no token in this request, or it is not valid, has expired, or was revoked.':
    'No hay token en esta petición, o no es válido, caducó o fue revocado.',
  'Send "Authorization: Bearer duly_…". An administrator makes tokens at the desk, under Administration.':
    'Envíe "Authorization: Bearer duly_…". Un administrador crea los tokens en la mesa, en Administración.',
  'Give an https address on the public Internet, without user and password in it.':
    'Indique una dirección https de la internet pública, sin usuario ni contraseña.',
  'There is no such webhook.': 'No hay tal webhook.',
  'Reload the page of the webhooks.': 'Recargue la página de los webhooks.',
  'The directory holds no number of this authority.':
    'El directorio no tiene ningún número de esta autoridad.',
  'Find one that does not come from the paper, and have it entered in the directory first.':
    'Busque uno que no venga del escrito, y haga que se anote primero en el directorio.',
  'The law’s answer has no such challenge.': 'La respuesta del derecho no tiene tal impugnación.',
  'Ask the law again, and reload.': 'Consulte de nuevo el derecho y recargue.',
  'Check the reference of the other demand.': 'Compruebe la referencia del otro requerimiento.',
  'Somebody changed this demand meanwhile.': 'Alguien cambió este requerimiento entretanto.',
  'Look at what changed.': 'Mire qué cambió.',
  'A demand of the national-security lane is linked with nothing.':
    'Un requerimiento del ámbito de seguridad nacional no se vincula con nada.',
  'Name the other reference in a message of the restricted one.':
    'Nombre la otra referencia en un mensaje del restringido.',
  'The paper names no identifier.': 'El escrito no nombra ningún identificador.',
  'Reject it as without identifier, or correct the facts.':
    'Rechácelo por falta de identificador, o corrija los datos.',
  'There is no such person in the directory.': 'No hay tal persona en el directorio.',
  'Choose somebody of the list.': 'Elija a alguien de la lista.',
  'There is no such notice here.': 'Aquí no hay tal aviso.',
  'Send the notice first.': 'Envíe primero el aviso.',
  'Nothing was determined to be released.': 'Nada se decidió para su entrega.',
  'Determine the demand first, or close it.': 'Decida primero el requerimiento, o ciérrelo.',
  'No source holds what was determined to be released.': 'Ninguna fuente tiene lo que se decidió entregar.',
  'The officer has no key in the directory.': 'El agente no tiene clave en el directorio.',
  'Ask for an age key and confirm its words by telephone.':
    'Pida una clave age y confirme sus palabras por teléfono.',
  'Nobody has confirmed the words of the officer’s key by telephone.':
    'Nadie ha confirmado por teléfono las palabras de la clave del agente.',
  'Call back and compare the words.': 'Devuelva la llamada y compare las palabras.',
  'A tenant whose data would leave has not been told.': 'No se ha avisado a un cliente cuyos datos saldrían.',
  'Send the notice, or have a live prohibition confirmed by a second person.':
    'Envíe el aviso, o haga que una segunda persona confirme una prohibición vigente.',
  'There is no such notice or contact here.': 'Aquí no hay tal aviso o contacto.',
  'No process has to follow here.': 'Aquí no debe seguir ningún acto.',
  'Choose another letter.': 'Elija otra carta.',
  'No address of the officer is known.': 'No se conoce ninguna dirección del agente.',
  'Enter it in the facts, or choose the officer in the directory.':
    'Anótela en los datos, o elija al agente en el directorio.',
  'Nothing of this lane goes by mail.': 'Nada de este ámbito va por correo.',
  'Hand your answer over as the paper says, and send a message here that says so: it stays in the record.':
    'Entregue su respuesta como dice el escrito, y envíe aquí un mensaje que lo diga: queda en el expediente.',
  'There is no such matter in this demand.': 'No hay tal asunto en este requerimiento.',
  'This tenant has no contact for notices who is not the subject itself.':
    'Este cliente no tiene un contacto para avisos que no sea la persona investigada.',
  'Add one to the directory, or send the notice by post.':
    'Añada uno al directorio, o envíe el aviso por correo postal.',
  'Nothing is collected yet.': 'Aún no se ha extraído nada.',
  'There is no such page size.': 'No hay tal tamaño de página.',
  'Give a limit from 1 to 100.': 'Indique un límite de 1 a 100.',
  'There is no page after this one.': 'No hay página después de esta.',
  'Begin again without `after`.': 'Empiece de nuevo sin `after`.',
  'List your demands at /api/v1/demands.': 'Sus requerimientos están en /api/v1/demands.',
  'The token could not be made.': 'No se pudo crear el token.',
  'Give it a name and one of the times.': 'Dele un nombre y una de las duraciones.',
  'There are {x} tokens already.': 'Ya hay {x} tokens.',
  'Revoke those that nothing uses.': 'Revoque los que nada usa.',
  'There is no such token here.': 'Aquí no hay tal token.',
  'Send "Authorization: Bearer duly_tenant_…". Somebody of your organisation makes tokens in the console, under Programs.':
    'Envíe "Authorization: Bearer duly_tenant_…". Alguien de su organización crea los tokens en la consola, en Programas.',
  'There is no webhook here.': 'Aquí no hay ningún webhook.',
  'There is no such passkey of yours.': 'Usted no tiene esa clave de acceso.',
  'This is your only passkey here.': 'Es su única clave de acceso aquí.',
  'Add another one first.': 'Añada antes otra.',
  'This was said already.': 'Esto ya se dijo.',
  'Nobody says that you have left.': 'Nadie dice que usted se haya ido.',
  'the window to object is {x} minute (live: 7 days)':
    'el plazo de objeción es de {x} minuto (en servicio: 7 días)',
  'the window to object is {x} minutes (live: 7 days)':
    'el plazo de objeción es de {x} minutos (en servicio: 7 días)',
  'the log ticks every {x} s and {y} s (live: 60 s and 1 h)':
    'el registro público avanza cada {x} s y {y} s (en servicio: 60 s y 1 h)',
  'the law packs are not adopted by a lawyer': 'ningún jurista ha adoptado los paquetes de derecho',
  'people, keys and data are invented': 'las personas, claves y datos son inventados',
  'This was made by an earlier try whose answer did not arrive, and its secret is shown only once.':
    'Ya lo creó un intento anterior cuya respuesta no llegó, y su secreto se muestra una sola vez.',
  'Find it in the list, end it, and make another.': 'Búsquelo en la lista, termínelo y cree otro.',
  'The field “{x}” holds a character that cannot be kept.':
    'El campo «{x}» contiene un carácter que no se puede guardar.',
  'Take out what cannot be seen there (it often comes along when text is pasted), and send it again.':
    'Quite de ahí lo que no se ve (suele venir al pegar texto) y envíelo de nuevo.',
  'The field “{x}” is longer than {y} characters.': 'El campo «{x}» supera los {y} caracteres.',
  'Shorten it and send it again.': 'Acórtelo y envíelo de nuevo.',
  'The field “{x}” is empty.': 'El campo «{x}» está vacío.',
  'Fill it in and send it again.': 'Rellénelo y envíelo de nuevo.',
  'Have an administrator check that no source is missing or down. Only then determine these lines as no data.':
    'Pida a un administrador que compruebe que no falta ni está caída ninguna fuente. Solo entonces determine que no hay datos para estas líneas.',
  'Copy what you typed, reload, look at what is there now, and make your change again.':
    'Copie lo que ha escrito, recargue, mire lo que hay ahora y vuelva a hacer su cambio.',
  'Wait for the gate to collect. If it takes longer than ten minutes, tell an administrator: it may be down.':
    'Espere a que el gate recopile los datos. Si tarda más de diez minutos, avise a un administrador: puede estar parado.',
  'There is nothing to save: no filter, order or column of this view was changed.':
    'No hay nada que guardar: no se cambió ningún filtro, orden ni columna de esta vista.',
  'The contact is not complete.': 'El contacto no está completo.',
  'Nothing was sent: the message is empty or longer than 8,000 characters.':
    'No se envió nada: el mensaje está vacío o supera los 8.000 caracteres.',
  'Go back, and send it in parts of 8,000 characters at most.':
    'Vuelva atrás y envíelo en partes de 8.000 caracteres como máximo.',
  'Only the offline seal identity reopens its content: ask an administrator who keeps it.':
    'Solo la identidad de sello guardada sin conexión reabre su contenido: pregunte a un administrador quién la guarda.',
  'Check the reference. What is not for you to see is not found either.':
    'Compruebe la referencia. Lo que no le corresponde ver tampoco se encuentra.',
  'More is to leave than a tenant was told.': 'Ha de entregarse más de lo que se dijo a un cliente.',
  'Send it the further notice, or decide these lines as it was told.':
    'Envíele el aviso adicional, o decida estas líneas como se le dijo.',
  'There is no such time zone.': 'Esa zona horaria no existe.',
  'Write it as Europe/Amsterdam.': 'Escríbala en la forma Europe/Amsterdam.',
  'Nobody is in the rota.': 'No hay nadie en la guardia.',
  'Add who takes turns.': 'Añada quién se turna.',
  'Somebody is in it twice.': 'Alguien está dos veces.',
  'Name each person once.': 'Nombre a cada persona una vez.',
  'It calls nobody.': 'No llama a nadie.',
  'Add a step.': 'Añada un paso.',
  'The first step waits.': 'El primer paso espera.',
  'Call the first person at once.': 'Llame a la primera persona de inmediato.',
  'The steps are not in order.': 'Los pasos no están en orden.',
  'Each comes later than the one before.': 'Cada uno va después del anterior.',
  'The last step does not call everybody.': 'El último paso no llama a todos.',
  'Somebody must be reached in the end.': 'Al final hay que localizar a alguien.',
}
