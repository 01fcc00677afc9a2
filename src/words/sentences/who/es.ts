// Spanish.

import type { Translation } from '../../catalogue.ts'
import type { en } from './en.ts'

export const es: Translation<typeof en> = {
  'Your roles do not open a demand for this purpose.':
    'Sus funciones no abren un requerimiento con este fin.',
  'Choose another purpose, or ask a colleague whose work it is.':
    'Elija otro fin, o pídalo a un colega cuyo trabajo sea.',
  'This purpose needs its reason.': 'Este fin necesita su motivo.',
  'Say in a sentence why you open it. The customer reads it, unless the paper names others too.':
    'Diga en una frase por qué lo abre. El cliente la lee, salvo que el escrito nombre también a otros.',
  'Opening this demand takes a short grant.': 'Abrir este requerimiento requiere un acceso breve concedido.',
  'Say what you open it for. The customer will see it.': 'Diga para qué lo abre. El cliente lo verá.',
  'Subcontractors can neither approve nor see content.':
    'Los subcontratistas no pueden aprobar ni ver contenido.',
  'Ask an employee with this role to do it.': 'Pídalo a un empleado con esta función.',
  'Your roles do not include this step.': 'Sus funciones no incluyen este paso.',
  'This step is for: {x}.': 'Este paso es para: {x}.',
  'You signed in by your organisation’s account; a change of the system takes your passkey.':
    'Entró con la cuenta de su organización; un cambio del sistema requiere su llave de acceso.',
  'Sign out, sign in with your passkey, and do it again.':
    'Cierre sesión, entre con su llave de acceso y hágalo de nuevo.',
  'Nobody recovers their own passkey.': 'Nadie recupera su propia llave de acceso.',
  'Two other administrators do it together.': 'Otros dos administradores lo hacen juntos.',
  'Who asked for a recovery cannot confirm it.': 'Quien pidió una recuperación no puede confirmarla.',
  'Another administrator confirms it, after speaking with the person.':
    'Otro administrador la confirma, tras hablar con la persona.',
  'This recovery has expired.': 'Esta recuperación ha caducado.',
  'Ask for it again.': 'Pídala de nuevo.',
  'Your roles do not include this page.': 'Sus funciones no incluyen esta página.',
  'Nobody changes their own roles or employment, or removes themselves.':
    'Nadie cambia sus propias funciones o su empleo, ni se elimina a sí mismo.',
  'Ask another administrator to do it.': 'Pida a otro administrador que lo haga.',
  'A subcontractor can never approve what leaves.': 'Un subcontratista nunca puede aprobar lo que sale.',
  'Take the role approver away, or make the person an employee.':
    'Quite la función de aprobador, o haga empleada a la persona.',
  'A subcontractor comes with the firm that employs them, an employee without.':
    'Un subcontratista viene con la empresa que lo emplea, un empleado sin ella.',
  'Name the firm, or change the employment.': 'Nombre la empresa, o cambie el empleo.',
  'This is the last administrator: without one nobody could administer.':
    'Es el último administrador: sin él nadie podría administrar.',
  'Make another person administrator first.': 'Haga primero administradora a otra persona.',
  'Only who has a demand hands it over.': 'Solo quien tiene un requerimiento lo traspasa.',
  'Assign it instead.': 'Asígnelo en su lugar.',
  'It is already offered to somebody.': 'Ya se ofreció a alguien.',
  'Take the offer back first.': 'Retire primero la oferta.',
  'It is theirs already.': 'Ya es suyo.',
  'Choose somebody else.': 'Elija a otra persona.',
  'The note is missing.': 'Falta la nota.',
  'Say what the next person must know.': 'Diga lo que debe saber la siguiente persona.',
  'It is not offered to anybody.': 'No se ofreció a nadie.',
  'The offer is not yours.': 'La oferta no es para usted.',
  'Ask who made it to take it back.': 'Pida a quien la hizo que la retire.',
  'It is offered to somebody else.': 'Se ofreció a otra persona.',
  'Ask for it to be assigned to you.': 'Pida que se le asigne.',
  'This person cannot take this demand.': 'Esta persona no puede llevar este requerimiento.',
  'Your roles do not assign demands.': 'Sus funciones no asignan requerimientos.',
  'This is for: {x}.': 'Esto es para: {x}.',
  'This demand is closed.': 'Este requerimiento está cerrado.',
  'Nothing of it is left to do.': 'No queda nada por hacer en él.',
  'This is somebody else’s absence.': 'Es la ausencia de otra persona.',
  'Ask them, counsel or an administrator.':
    'Pídalo a esa persona, a la asesoría jurídica o a un administrador.',
  'Nobody covers for themselves.': 'Nadie se cubre a sí mismo.',
  'The absence ends before it begins, or is over.': 'La ausencia termina antes de empezar, o ya pasó.',
  'Correct the days.': 'Corrija los días.',
  'That is more than a year.': 'Es más de un año.',
  'Hand the demands over instead.': 'Traspase los requerimientos en su lugar.',
  'This person cannot cover for them.': 'Esta persona no puede cubrirla.',
  'Somebody else wrote this.': 'Esto lo escribió otra persona.',
  'Answer with a comment of your own.': 'Responda con un comentario propio.',
  'A comment can be changed for {x} minutes.': 'Un comentario puede cambiarse durante {x} minutos.',
  'Write another one that corrects it.': 'Escriba otro que lo corrija.',
  'Your roles do not write here.': 'Sus funciones no escriben aquí.',
  'There are no words in it.': 'No contiene palabras.',
  'Write something.': 'Escriba algo.',
  'It is longer than {x} characters.': 'Supera los {x} caracteres.',
  'Make it shorter.': 'Acórtelo.',
  'Nobody is there who receives papers of national security.':
    'No hay nadie que reciba escritos de seguridad nacional.',
  'An administrator names them in the settings, or gives somebody the role counsel.':
    'Un administrador las designa en los ajustes, o da a alguien la función de asesoría jurídica.',
  'Nobody named for it has said yet whether this is a paper of national security.':
    'Ninguna persona designada ha dicho aún si este es un escrito de seguridad nacional.',
  'Say first whether it stays with you.': 'Diga primero si queda con usted.',
  'It was said already what this paper is.': 'Ya se dijo qué es este escrito.',
  'Somebody named for it says what it is.': 'Una persona designada dice qué es.',
  'Ask one of the people named.': 'Pídalo a una de las personas designadas.',
  'Accounts were looked up for it: it cannot be erased any more.':
    'Ya se consultaron cuentas para él: ya no puede borrarse.',
  'Keep the paper here.': 'Conserve el escrito aquí.',
  'The reference is not that of this demand.': 'La referencia no es la de este requerimiento.',
  'Type it as it stands above.': 'Escríbala como figura arriba.',
  'Papers of this authority are taken by hand alone: nothing of this was kept.':
    'Los escritos de esta autoridad se reciben solo en mano: de esto no se guardó nada.',
  'Hand it to the person named for such papers, or have the authority do so.':
    'Entréguelo a la persona designada para tales escritos, o que lo haga la autoridad.',
  'One person alone is too few.': 'Una sola persona es muy poco.',
  'Name at least two, or nobody.': 'Designe al menos a dos, o a nadie.',
  'There is no such authority in the directory.': 'Esa autoridad no está en el directorio.',
  'This lane is opened by employed counsel.': 'Este ámbito lo abre la asesoría jurídica empleada.',
  'Hand the paper over to counsel in person.': 'Entregue el escrito en persona a la asesoría jurídica.',
  'Nothing comes into this lane by mail, upload or file.':
    'Nada entra en este ámbito por correo, carga o archivo.',
  'Enter it at the desk; the paper stays where it is kept.':
    'Regístrelo en la mesa; el escrito queda donde se guarda.',
  'Who opens it is named in it.': 'Quien lo abre figura en él.',
  'Name yourself among the people.': 'Nómbrese entre las personas.',
  'Where the paper is kept is not said.': 'No se dice dónde se guarda el escrito.',
  'Say where, so that it is found.': 'Diga dónde, para que se encuentre.',
  'Say why this person is needed.': 'Diga por qué se necesita a esta persona.',
  'You cannot take your own name away.': 'No puede quitar su propio nombre.',
  'Ask other named counsel to do it.': 'Pídalo a otro jurista designado.',
  'This demand is not in the national-security lane.':
    'Este requerimiento no es del ámbito de seguridad nacional.',
  'Your roles do not change the rota.': 'Sus funciones no cambian la guardia.',
  'Ask counsel or an administrator.': 'Pídalo a la asesoría jurídica o a un administrador.',
  'You can say this of yourself alone.': 'Esto solo puede decirlo de usted mismo.',
  'Ask an administrator to record it.': 'Pida a un administrador que lo registre.',
  'An administrator ends this.': 'Esto lo termina un administrador.',
  'Ask one, and say what has changed.': 'Pídalo a uno, y diga qué ha cambiado.',
  'This is about you.': 'Esto trata de usted.',
  'Another administrator ends it.': 'Lo termina otro administrador.',
  'You stand aside from this one.': 'Usted se mantiene al margen de este.',
  'A colleague takes it. An administrator can say more.':
    'Lo toma un colega. Un administrador puede decir más.',
  'There is no such letter in this language.': 'No hay tal carta en este idioma.',
  'Somebody else has written a version since you read it.':
    'Alguien más ha escrito una versión desde que usted la leyó.',
  'Look at both, and save yours again or take theirs.':
    'Mire ambas, y guarde de nuevo la suya o tome la otra.',
  'This is the wording that stands already.': 'Esta redacción ya está puesta.',
  'Change a text, or leave it.': 'Cambie un texto, o déjelo.',
  'Only counsel and administrators write the provider’s own wording of a letter.':
    'Solo la asesoría jurídica y los administradores escriben la redacción propia del proveedor para una carta.',
  'Ask one of them.': 'Pídaselo a uno de ellos.',
  'Who wrote this wording cannot approve it.': 'Quien escribió esta redacción no puede aprobarla.',
  'Another lawyer in the provider’s own employment reads it and approves it.':
    'Otro jurista empleado por el propio proveedor la lee y la aprueba.',
  'This human has an account already.': 'Esta persona ya tiene una cuenta.',
  'Change that account, or deactivate it first.': 'Cambie esa cuenta o desactívela antes.',
}
