// Spanish.

import type { Translation } from '../../catalogue.ts'
import type { en } from './en.ts'

export const es: Translation<typeof en> = {
  'Production falls due soon: decide the tenant’s objection.':
    'La entrega vence pronto: decida la objeción del cliente.',
  'The secrecy has ended and a longer one was asked for: record what the court decided.':
    'El secreto terminó y se pidió uno más largo: registre lo que decidió el tribunal.',
  'A message came: read it and record what follows from it.':
    'Llegó un mensaje: léalo y anote qué se sigue de él.',
  'A message came, and one person was told alone under a secrecy, who can only answer by mail: counsel reads whether it is an objection.':
    'Llegó un mensaje, y bajo secreto se avisó a una sola persona, que solo puede responder por correo: la asesoría jurídica lee si es una objeción.',
  'A message came since the secrecy was last looked at: read whether it lengthens it.':
    'Llegó un mensaje desde la última revisión del secreto: lea si lo prolonga.',
  'A secrecy without a stated end was counted for another half-year: look whether it still binds.':
    'Un secreto sin fin indicado se contó para otro semestre: compruebe si aún obliga.',
  'A secrecy ends within fourteen days: check the docket for an extension.':
    'Un secreto termina en catorce días: consulte el registro del tribunal por una prórroga.',
  'A second person approves that the customer is not asked first.':
    'Una segunda persona aprueba que no se pregunte primero al cliente.',
  'No mail reached the tenant: name another contact in the directory, or send the notice by post and record it.':
    'Ningún correo llegó al cliente: nombre otro contacto en el directorio, o envíe el aviso por correo postal y regístrelo.',
  'No mail reached the tenant: send the notice by post and record it.':
    'Ningún correo llegó al cliente: envíe el aviso por correo postal y regístrelo.',
  'The tenant answered: read it and say what follows from it.':
    'El cliente respondió: léalo y diga qué se sigue de ello.',
  'The tenant has gone to court: record its challenge, or say what follows from it.':
    'El cliente ha acudido a los tribunales: anote su impugnación o diga qué se sigue de ello.',
  'Read the paper for secrecy.': 'Lea el escrito en cuanto al secreto.',
  'A second person confirms the secrecy reading.': 'Una segunda persona confirma la lectura del secreto.',
  'Whether the tenant may be told is not clear: decide it.':
    'No está claro si se puede avisar al cliente: decídalo.',
  'Tell the tenant, with its copy.': 'Avise al cliente, con su copia.',
  'The law’s answer forbids notice and the reading found nothing: read the paper again.':
    'La respuesta del derecho prohíbe avisar y la lectura no encontró nada: lea de nuevo el escrito.',
  'The term cuts the tenant’s window: ask the authority for more time.':
    'El término recorta el plazo del cliente: pida más tiempo a la autoridad.',
  'Decide the tenant’s objection.': 'Decida la objeción del cliente.',
  'Counsel upheld the objection: decide these lines anew.':
    'La asesoría jurídica estimó la objeción: decida estas filas de nuevo.',
  'The tenant’s window to object is open.': 'El plazo de objeción del cliente está abierto.',
  'A package went out after its authorisation was revoked: say what is done about it.':
    'Un paquete salió después de revocarse su autorización: diga qué se hace al respecto.',
  'Filed as not a demand.': 'Archivado como no requerimiento.',
  'Production falls due and nothing suspends it: produce, obtain a stay, or decide to risk contempt.':
    'La entrega vence y nada la suspende: entregue, obtenga una suspensión o decida arriesgar el desacato.',
  'The docket says that the secrecy was lifted: read the order, and record its end.':
    'El registro del tribunal dice que el secreto fue levantado: lean la resolución y registren su fin.',
  'The challenge of the secrecy was granted: record its end.':
    'Se estimó la impugnación del secreto: registre su fin.',
  'Answered in the system before this one; the tenant is told when secrecy ends.':
    'Respondido en el sistema anterior; se avisa al cliente cuando termine el secreto.',
  'A challenge is open: its ruling or withdrawal is awaited.':
    'Hay una impugnación abierta: se espera su resolución o su retirada.',
  'Say whether this is a paper of national security: until then only the people named see it.':
    'Diga si este es un escrito de seguridad nacional: hasta entonces solo lo ven las personas designadas.',
  'Confirm what the paper says.': 'Confirme lo que dice el escrito.',
  'Check who sent it.': 'Compruebe quién lo envió.',
  'Call back through the directory; not by who took it in.':
    'Devuelva la llamada por el directorio; no quien lo tomó.',
  'Look up the accounts.': 'Busque las cuentas.',
  'The gate is looking up the accounts.': 'La compuerta busca las cuentas.',
  'The gate is setting apart what the paper asks for.': 'La compuerta pone a salvo lo que pide el documento.',
  'An emergency is claimed: record who is in danger, of what, and the least that helps.':
    'Se alega una emergencia: registre quién está en peligro, de qué y lo mínimo que ayuda.',
  'Call the officer’s supervisor on the directory’s number; not by who recorded the danger.':
    'Llame al superior del agente al número del directorio; no quien registró el peligro.',
  'Ask the law.': 'Consulte el derecho.',
  'The call-back was denied: release nothing.': 'La llamada fue desmentida: no entregue nada.',
  'Decide {x} open line.': '{x, plural, one {Decida # fila abierta.} other {Decida # filas abiertas.}}',
  'Decide {x} open lines.': '{x, plural, one {Decida # fila abierta.} other {Decida # filas abiertas.}}',
  'Set apart what the paper asks for, then ask the agency to go to the customer.':
    'Preserve lo que pide el escrito y pida luego a la autoridad que acuda al cliente.',
  'Ask the agency to go to the customer: send the letter.':
    'Pida a la autoridad que acuda al cliente: envíe la carta.',
  'The agency was asked to go to the customer.': 'Se pidió a la autoridad que acuda al cliente.',
  'The agency came back to us: decide the redirected lines.':
    'La autoridad volvió a nosotros: decida las filas remitidas.',
  'The officer fetches the package.': 'El agente recoge el paquete.',
  'Prepare the authorisation.': 'Prepare la autorización.',
  'Two people sign.': 'Firman dos personas.',
  'A second person signs.': 'Firma una segunda persona.',
  'The gate refused: revoke and prepare anew.': 'La compuerta rechazó: revoque y prepare de nuevo.',
  'The gate waits for the log, then collects.': 'La compuerta espera el registro público y luego extrae.',
  'The custodian signs the certificate.': 'El custodio firma el certificado.',
  'The gate seals the package.': 'La compuerta sella el paquete.',
  'Waiting for the log, then the package goes out.': 'Se espera el registro público; luego sale el paquete.',
  'Close and count it.': 'Ciérrelo y cuéntelo.',
  'Close and count it once the answer is out: no letter has told the agency what was decided.':
    'Ciérrelo y cuéntelo cuando haya salido la respuesta: ninguna carta ha dicho aún a la autoridad lo que se decidió.',
  'The agency withdrew it: close and count it.': 'La autoridad lo retiró: ciérrelo y cuéntelo.',
  'The agency withdrew it, and a challenge is open: record how it ended.':
    'La autoridad lo retiró y hay una impugnación abierta: anote cómo terminó.',
  'The agency withdrew it: let go what was set apart, then close and count it.':
    'La autoridad lo retiró: libere lo que se apartó, luego ciérrelo y cuéntelo.',
  'The agency withdrew it: confirm what the paper says, so that it is counted.':
    'La autoridad lo retiró: confirme lo que dice el escrito, para que se cuente.',
  'Closed; process has to follow the emergency. The authority is reminded by itself.':
    'Cerrado; debe seguir un acto a la emergencia. A la autoridad se le recuerda por sí solo.',
  'Closed; the late notice goes out, by itself if it can.':
    'Cerrado; sale el aviso tardío, por sí solo si se puede.',
  'Closed; a tenant is told when secrecy ends.': 'Cerrado; se avisa a un cliente cuando termine el secreto.',
  'Closed; the officer has not fetched it yet.': 'Cerrado; el agente aún no lo ha recogido.',
  'Closed and counted.': 'Cerrado y contado.',
  'It needs two people’s signatures and the log’s proof.':
    'Requiere las firmas de dos personas y la prueba del registro público.',
  'Filed as not a demand: another person looks at it once more.':
    'Archivado como no requerimiento: otra persona lo mira una vez más.',
  'The answer is out and the challenge of the other lines has ended: take in what the court orders as a new demand and link it.':
    'La respuesta ha salido y la impugnación de las demás filas ha terminado: registre lo que ordena el tribunal como requerimiento nuevo y vincúlelo.',
  'Lines are decided as challenged and nothing stands behind them: file the challenge, or decide them anew.':
    'Hay filas decididas como impugnadas y nada las respalda: presente la impugnación o decídalas de nuevo.',
  'Lines are decided as challenged, and nothing stands behind them.':
    'Hay filas decididas como impugnadas y nada las respalda.',
  'Take in what the court orders as a new demand and link it, or decide them anew.':
    'Registre lo que ordena el tribunal como requerimiento nuevo y vincúlelo, o decida las filas de nuevo.',
  'File the challenge, or decide them anew.': 'Presente la impugnación o decídalas de nuevo.',
  'More is to leave than the tenant was told: tell it again, with its copy.':
    'Ha de entregarse más de lo que se dijo al cliente: avísele de nuevo, con su copia.',
  'More is to leave and an order forbids to say who asks: tell the tenant without that name, have it lifted, or decide these lines as it was told.':
    'Ha de entregarse más y una orden prohíbe decir quién lo pide: avise al cliente sin ese nombre, haga que se levante, o decida estas líneas como se le dijo.',
  'An order of a part keeps the tenant from being told that more is to leave: have it lifted, or decide these lines as it was told.':
    'Una orden sobre una parte impide avisar al cliente de que ha de entregarse más: haga que se levante, o decida estas líneas como se le dijo.',
  'Here the authority tells the customer: record the law’s silence as a secrecy by statute.':
    'Aquí es la autoridad quien avisa al cliente: registre el silencio que impone el derecho como secreto legal.',
  'The notice is held for now, and nothing leaves before it is out.':
    'El aviso está retenido por ahora, y nada se entrega antes de que salga.',
  'A person looks at the tenant’s copy first, or makes it by hand: then tell it.':
    'Antes, una persona revisa la copia para el cliente o la hace a mano: después, avísele.',
  'Call back and compare the words of the officer’s key: nothing is sealed to a key that nobody read out.':
    'Devuelva la llamada y compare las palabras de la clave del agente: nada se sella para una clave que nadie leyó en voz alta.',
  'The tenant objects, and nothing of its data is to leave: read it, so that it is told.':
    'El cliente se opone y no va a entregarse ningún dato suyo: lea su oposición para que se le comunique.',
  'A notice still waits for the court’s answer to a longer secrecy: look into the docket, or ask the court, and record what it decided.':
    'Un aviso espera todavía la respuesta del tribunal sobre un secreto más largo: consulte el registro o pregunte al tribunal, y anote lo que decidió.',
  'The secrecy has ended and a longer one was asked for: look into the docket for the court’s answer.':
    'El secreto terminó y se pidió uno más largo: busque en el registro la respuesta del tribunal.',
  'A notice waits for the court’s answer to a longer secrecy; the docket is looked into again on the day that stands here.':
    'Un aviso espera la respuesta del tribunal sobre un secreto más largo; el registro se consulta de nuevo el día que figura aquí.',
  'The record of the system before this one says that a tenant was told, or is the authority’s to tell: another person looks.':
    'El registro del sistema anterior dice que se avisó a un cliente o que lo hace la autoridad: lo mira otra persona.',
  'No customer of ours is known to be concerned yet.': 'Aún no consta que afecte a ningún cliente nuestro.',
  'The look-up of the accounts says who is.': 'La búsqueda de las cuentas dirá a quién.',
  'Prepare it, and have two other people sign it.': 'Prepárela y haga que la firmen otras dos personas.',
  'Somebody has said that a secrecy ended before its time: another person looks at it and confirms.':
    'Alguien ha dicho que un secreto terminó antes de tiempo: otra persona lo mira y lo confirma.',
  'Nobody asks for what was set apart any more: let it go, then close and count it.':
    'Nadie pide ya lo preservado: suéltelo, luego cierre y cuente.',
  'What was set apart is still kept, because the gate could not let it go: see to it at the source, and record its end.':
    'Lo preservado sigue preservado porque la compuerta no pudo soltarlo: ocúpese en la fuente y anote su fin.',
  'The term to appeal a ruling ends: record the appeal, or that there is none.':
    'Termina el plazo para recurrir: registre el recurso, o que no lo hay.',
  'The day of a hearing is over: record that it was held, its new day, or what was ruled.':
    'El día de una vista ha pasado: registre que se celebró, su nuevo día o lo que se resolvió.',
  'The stay of a court ends soon: record a longer one, or production goes on after its last day.':
    'La suspensión de un tribunal termina pronto: registre una más larga, o la entrega sigue después de su último día.',
  'The last day to challenge is near and nothing is filed: file it, or let the day pass.':
    'Se acerca el último día para impugnar y no se ha presentado nada: preséntela, o deje pasar el día.',
  'The law names somebody whom the notice does not reach: have them told, or say why not.':
    'La ley nombra a alguien a quien el aviso no llega: haga que se le informe, o diga por qué no.',
  'A tenant consented: verify it by a second piece of evidence. Otherwise what it names stays declined.':
    'Un cliente dio su consentimiento: verifíquelo con una segunda prueba. Si no, lo que nombra sigue rechazado.',
}
